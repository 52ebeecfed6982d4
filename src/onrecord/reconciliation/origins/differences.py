"""Where a copy does not say what its source says: numbers, dates, units, names, and negations that were dropped."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

import attrs

from onrecord.model.figure import Figure
from onrecord.model.origin import Difference
from onrecord.model.passage import Span
from onrecord.reconciliation.origins.align import Laid, Run
from onrecord.reconciliation.origins.countries import country_words
from onrecord.reconciliation.origins.known import known_in
from onrecord.reconciliation.origins.lexicon.negations import NEGATIONS
from onrecord.reconciliation.origins.lexicon.offices import JOINS
from onrecord.reconciliation.origins.words import name_words
from onrecord.text.numbers import ItemKind
from onrecord.text.periods import PeriodMention, find_periods

_WIDEST = 12
"""Items between two shared runs up to which what stands there is taken for the same place of the text."""
_EDGE = 8
"""Items before the first and behind the last of several runs that may still be the same place."""
_FEWEST_SAME = 2
"""Items there that must be the same, and half of all."""
_NEAR = 8
"""Items within which two dropped halves are one negation ("ne … pas")."""
_NEARBY = 40
"""Characters around a word that must not all be capitals for its own to mean a name."""
_LONGEST_DENIAL = 6
"""Items that a dropped or added denial may have; more are a sentence that was cut."""
_LONGEST_NAME = 5
_NUMBERS = frozenset({ItemKind.NUMBER, ItemKind.FRACTION, ItemKind.MANY})
_SENTENCE = ".!?؟\n"


@attrs.frozen
class _Gap:
    """Items of the copy that stand where others stand in the source; either side may be empty."""

    copy: tuple[int, int]
    source: tuple[int, int]


def differences(copy: Laid, source: Laid, runs: Sequence[Run]) -> tuple[Difference, ...]:
    """Compare a copy with its source between the runs that they share.

    Numbers are compared by value, dates by the day they mean, names by their letters. Rewording and cuts are no difference.
    """
    pair = _Pair.of(copy, source)
    found: list[Difference] = []
    negated = -_NEAR
    for gap in _gaps(copy, source, runs):
        one = pair.difference(gap)
        if one is None or (one.what == "negation" and gap.source[0] - negated < _NEAR):
            continue
        if one.what == "negation":
            negated = gap.source[0]
        found.append(one)
    found += pair.reworded(runs, found)
    return tuple(sorted(found, key=lambda difference: (difference.copy_span, difference.what)))


def _gaps(copy: Laid, source: Laid, runs: Sequence[Run]) -> Iterator[_Gap]:
    """Give the smallest places at which the two texts differ around the runs that they share."""
    end = Run(len(copy.keys), len(source.keys), 0)
    for before, after in pairwise([Run(0, 0, 0), *runs, end]):
        left = (before.copy + before.length, after.copy)
        right = (before.source + before.length, after.source)
        close = left[1] - left[0] <= _WIDEST and 0 <= right[1] - right[0] <= _WIDEST
        if close and before.length and after.length:
            yield from _between(copy, source, left, right)
            continue
        if after.length:
            tail = (max(left[0], left[1] - _EDGE), left[1]), (max(0, right[1] - _EDGE), right[1])
            yield from _beside(copy, source, *tail, ahead=True)
        if before.length:
            head = (
                (left[0], min(left[1], left[0] + _EDGE)),
                (right[0], min(len(source.keys), right[0] + _EDGE)),
            )
            yield from _beside(copy, source, *head, ahead=False)


def _between(copy: Laid, source: Laid, left: tuple[int, int], right: tuple[int, int]) -> Iterator[_Gap]:
    for tag, a, b, c, d in _opcodes(copy, source, left, right):
        if tag != "equal":
            yield _Gap((left[0] + a, left[0] + b), (right[0] + c, right[0] + d))


def _beside(
    copy: Laid, source: Laid, left: tuple[int, int], right: tuple[int, int], *, ahead: bool
) -> Iterator[_Gap]:
    """Give the places that differ right before or behind a run, where the words beyond them are the same again."""
    codes = _opcodes(copy, source, left, right)
    equal = [(a, b, c, d) for tag, a, b, c, d in codes if tag == "equal"]
    if not equal:
        return
    a, b, c, d = equal[0] if ahead else equal[-1]
    same = sum(block[1] - block[0] for block in equal)
    reach = left[1] - left[0] - a if ahead else b
    if same < _FEWEST_SAME or same * 2 < reach:
        return
    if ahead:
        yield from _between(copy, source, (left[0] + a, left[1]), (right[0] + c, right[1]))
    else:
        yield from _between(copy, source, (left[0], left[0] + b), (right[0], right[0] + d))


def _opcodes(
    copy: Laid, source: Laid, left: tuple[int, int], right: tuple[int, int]
) -> list[tuple[str, int, int, int, int]]:
    copied, stated = copy.keys[slice(*left)], source.keys[slice(*right)]
    return [tuple(code) for code in SequenceMatcher(None, copied, stated, autojunk=False).get_opcodes()]  # type: ignore[misc]


@attrs.frozen(eq=False)
class _Pair:
    copy: Laid
    source: Laid
    copy_dates: tuple[PeriodMention, ...]
    source_dates: tuple[PeriodMention, ...]

    @classmethod
    def of(cls, copy: Laid, source: Laid) -> "_Pair":
        return cls(copy, source, _dates(copy), _dates(source))

    def difference(self, gap: _Gap) -> Difference | None:
        """Tell what a gap changes; None for a rewording."""
        copied, stated = self.copy.keys[slice(*gap.copy)], self.source.keys[slice(*gap.source)]
        if sorted(map(repr, copied)) == sorted(map(repr, stated)):
            return None
        sizes = sorted((len(copied), len(stated)))
        if _negations(self.copy, gap.copy) != _negations(self.source, gap.source):
            return self._made("negation", gap) if sizes[1] <= _LONGEST_DENIAL else None
        if not sizes[0]:
            return None
        dated = self._dated(gap)
        if dated is not None:
            return self._made("date", gap) if dated else None
        if self._counts(gap):
            return self._made("number", gap)
        return self._made("name", gap) if self._renamed(gap) else None

    def _dated(self, gap: _Gap) -> bool | None:
        """Say whether the gap changes a date; None where it stands in none."""
        copied = _at(self.copy_dates, self.copy, gap.copy)
        stated = _at(self.source_dates, self.source, gap.source)
        if copied is None or stated is None:
            return None
        return copied.value != stated.value

    def _counts(self, gap: _Gap) -> bool:
        copied, stated = _numbers(self.copy, gap.copy), _numbers(self.source, gap.source)
        return bool(copied) and bool(stated) and copied != stated

    def _renamed(self, gap: _Gap) -> bool:
        if max(gap.copy[1] - gap.copy[0], gap.source[1] - gap.source[0]) > _LONGEST_NAME:
            return False
        copied, stated = _text(self.copy, gap.copy), _text(self.source, gap.source)
        if name_words(copied) == name_words(stated):
            return False
        return _is_name(self.copy, gap.copy) and _is_name(self.source, gap.source)

    def _made(self, what: str, gap: _Gap) -> Difference:
        source_span, copy_span = _place(self.source, gap.source), _place(self.copy, gap.copy)
        return Difference(
            what=what,
            source=source_span.cut(self.source.reading.rendition.text)
            if gap.source[0] < gap.source[1]
            else "",
            copy=copy_span.cut(self.copy.reading.rendition.text) if gap.copy[0] < gap.copy[1] else "",
            source_span=source_span,
            copy_span=copy_span,
        )

    def reworded(self, runs: Sequence[Run], known: Sequence[Difference]) -> list[Difference]:
        """Find figures of which the number is the same and the hedge or unit another ("at least 32", "32")."""
        copied, stated = _figures(self.copy), _figures(self.source)
        found: dict[tuple[Span, Span], Difference] = {}
        for run in runs:
            for step in range(run.length):
                one, other = copied.get(run.copy + step), stated.get(run.source + step)
                if one and other and (one.span, other.span) not in found:
                    what = _other_figure(one, other, self)
                    if what and not any(d.copy_span.overlaps(one.span) for d in known):
                        found[one.span, other.span] = Difference(
                            what=what,
                            source=other.span.cut(self.source.reading.rendition.text),
                            copy=one.span.cut(self.copy.reading.rendition.text),
                            source_span=other.span,
                            copy_span=one.span,
                        )
        return list(found.values())


def _other_figure(copied: Figure, stated: Figure, pair: _Pair) -> str | None:
    words = {
        name_words(figure.span.cut(laid.reading.rendition.text))
        for figure, laid in ((copied, pair.copy), (stated, pair.source))
    }
    if len(words) == 1:
        return None
    if (copied.low, copied.high) == (stated.low, stated.high) and copied.unit != stated.unit:
        return "unit"
    return "number" if copied.unit == stated.unit and copied.bound != stated.bound else None


def _figures(laid: Laid) -> dict[int, Figure]:
    """Key the figures of a text by the number item in them, where they have one."""
    found: dict[int, Figure] = {}
    figures = laid.reading.figures
    at = 0
    for number, item in enumerate(laid.items):
        while at < len(figures) and figures[at].span.end <= item.start:
            at += 1
        if at < len(figures) and item.kind in _NUMBERS and figures[at].span.start <= item.start:
            found[number] = figures[at]
    return found


def _dates(laid: Laid) -> tuple[PeriodMention, ...]:
    rendition = laid.reading.rendition
    mentions = find_periods(rendition.text, rendition.language or "en", rendition.published)
    return tuple(mention for mention in mentions if not mention.relative and mention.kind != "duration")


def _at(dates: Sequence[PeriodMention], laid: Laid, items: tuple[int, int]) -> PeriodMention | None:
    place = _place(laid, items)
    return next((date for date in dates if date.span.overlaps(place)), None)


def _place(laid: Laid, items: tuple[int, int]) -> Span:
    """Return where items stand; of none, the item before, where they were dropped."""
    start, end = items
    if start < end:
        return laid.span(start, end)
    return laid.span(max(0, start - 1), max(1, start))


def _text(laid: Laid, items: tuple[int, int]) -> str:
    return _place(laid, items).cut(laid.reading.rendition.text)


def _negations(laid: Laid, items: tuple[int, int]) -> int:
    """Count the denials among items: at most one, for their halves stand together."""
    words = [laid.items[at].norm for at in range(*items)]
    contracted = any(one.endswith("n") and other == "t" for one, other in pairwise(words))
    return int(contracted or any(word in NEGATIONS for word in words))


def _numbers(laid: Laid, items: tuple[int, int]) -> list[tuple[int | float, int | float]]:
    return sorted((item.low, item.high) for item in laid.items[items[0] : items[1]] if item.kind in _NUMBERS)


def _is_name(laid: Laid, items: tuple[int, int]) -> bool:
    """Say whether items are a name: capitals inside a sentence, a country, a listed organisation, a figure's place or actor."""
    text = laid.reading.rendition.text
    words = _text(laid, items)
    if known_in(words) or country_words(name_words(words))[0]:
        return True
    place = _place(laid, items)
    before = text[: place.start].rstrip(" \t\"'«“(")[-1:]
    if before and before not in _SENTENCE:
        raw = [text[laid.items[at].start : laid.items[at].end] for at in range(*items)]
        plain = text[max(0, place.start - _NEARBY) : place.end + _NEARBY]
        if (
            plain.upper() != plain
            and raw[0][:1].isupper()
            and all(w[:1].isupper() or w in JOINS for w in raw)
        ):
            return True
    roles = [
        role for figure in laid.reading.figures for role in (figure.place, figure.actor) if role and role.span
    ]
    return any(role.span is not None and role.span.overlaps(place) for role in roles)
