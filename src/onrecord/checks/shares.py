"""Percentages and fractions held against the part and the whole that the text gives."""

import itertools
import re
from collections.abc import Iterator

import attrs

from onrecord.checks.likeness import is_elliptic, same_things
from onrecord.checks.operand import Operand
from onrecord.checks.pairs import from_to
from onrecord.checks.passage import Passage, flat
from onrecord.checks.result import Computed, is_far, judged, printed
from onrecord.checks.wording import computed_bands, fraction_bands, is_word
from onrecord.model.check import Check, CheckKind, CheckOutcome
from onrecord.model.figure import FigureKind
from onrecord.phrases import HouseStyle

_MONEY = re.compile(r"[A-Z]{3}")
_REACH = 120

_APPOSED = re.compile(
    r"^[^.;:؛]{0,60}[,،]\s*(?:(?:or|soit|أي)\s+)?(?:just |about |some |exactly |exactement |à peine |environ )?(?:la |le |les |l['’]|un |une |a |the )?$"
)
"""A fraction in words set after its numbers: "of the 480 it asked for, a quarter"."""

_NAMED_WHOLE = re.compile(r"\s(?:of|de|des|du|من)\s|\sd['’]")

_NEXT_SENTENCE = 120
"""How far into the next sentence a part without a noun may stand."""

_OF_WHICH = re.compile(
    r"\b(?:of|among) (?:which|whom|them|these|those)\b|\bdont\b|\bparmi\b|(?<!\w)(?:من بين|من|بين)(?:هم|هن|ها)\b"
)
"""Says that what follows is a part of what was just named."""

_FAR = 8
"""How many sentences with numbers back the whole of a measure may stand."""

_PARAGRAPH = re.compile(r"\n\s*\n")

_APPOSED_PART = re.compile(r"^[^.;:,()]{0,40}(?:[,،–—]|\()\s*(?:or |soit |أي )?$")
_CLOSED = re.compile(r"^\s*[)،,–—]")

_HELD = frozenset({"person", "place", "bed", "seat", "student", "pupil", "inmate", "prisoner"})
"""Units of what is held and of what there is room for."""

_A_PAIR = 2
"""A sentence with the part and its share alone."""


@attrs.frozen(kw_only=True)
class _Parts:
    part: Operand
    whole: Operand
    sure: bool


def check_shares(passage: Passage) -> list[Check]:
    """Recompute every share of a sentence whose part and whole it gives."""
    found = []
    for stated in passage.all:
        if not _is_share(stated):
            continue
        parts = _parts(stated, passage)
        check = _checked(stated, parts, passage.style) if parts is not None else None
        doubtful = _of_them(stated, passage) and not _alone(parts, passage)
        doubtful = doubtful or (parts is not None and _borrowed(parts, passage))
        if check is not None and (check.outcome is CheckOutcome.CONSISTENT or not doubtful):
            found.append(check)
    return found


def _borrowed(parts: _Parts, passage: Passage) -> bool:
    """Say whether the whole stands in an earlier sentence and cannot be told from its neighbours, or is less than its part."""
    if any(parts.whole is own for own in passage.all):
        return False
    earlier = passage.previous.levels if passage.previous is not None else ()
    rivals = [o for o in earlier if o is not parts.whole and o.unit == parts.part.unit and not o.is_percent]
    return parts.part.value > parts.whole.value or bool(rivals)


def _of_other(stated: Operand, passage: Passage) -> bool:
    """Say whether a share names what it is of: "a quarter of the list"."""
    return bool(_NAMED_WHOLE.search(stated.text) or passage.cues.of_other.match(passage.after(stated)))


def _alone(parts: _Parts | None, passage: Passage) -> bool:
    """Say whether "them" can only be the one number of the sentence before."""
    if parts is None or passage.previous is None or any(parts.whole is o for o in passage.all):
        return False
    same = [o for o in passage.previous.levels if same_things(o, parts.part) and not o.is_percent]
    return same == [parts.whole] and passage.all[0].unit == "share"


def _of_them(stated: Operand, passage: Passage) -> bool:
    """Say whether a share is one of "them": of the part or of the whole named before."""
    cue = passage.cues.of_them
    return stated.spelled and bool(cue.search(f"{stated.text} {passage.after(stated)[:12].strip()}"))


def _is_share(stated: Operand) -> bool:
    if stated.kind is FigureKind.CHANGE or stated.value <= 0:
        return False
    return (stated.unit == "share" and stated.value <= 1) or (
        stated.is_percent and stated.figure.unit in {"percent", "share"}
    )


def _checked(stated: Operand, parts: _Parts, style: HouseStyle) -> Check | None:
    part, whole = parts.part, parts.whole
    scale = 100.0 if stated.is_percent else 1.0
    value = part.value / whole.value * scale
    computed = Computed(
        value=value,
        low=part.low / whole.high * scale,
        high=part.high / max(whole.low, 1e-12) * scale,
        unit="percent" if stated.is_percent else "share",
        formula=f"{printed(part.value)} / {printed(whole.value)} = {_shown(value, stated)}",
    )
    bands = (
        computed_bands(stated, style) if stated.is_percent else fraction_bands(stated, stated.value, style)
    )
    kind = CheckKind.WORD if is_word(stated) else CheckKind.SHARE
    check = judged(kind, stated, computed, bands, [part, whole])
    slip = check.outcome is CheckOutcome.INCONSISTENT and is_far(check)
    return check if check.outcome is CheckOutcome.CONSISTENT or (parts.sure and not slip) else None


def _shown(value: float, stated: Operand) -> str:
    return f"{printed(round(value, 2))} percent" if stated.is_percent else printed(round(value, 3))


def _parts(stated: Operand, passage: Passage) -> _Parts | None:
    """Find the part that the share restates, then the whole it is taken of."""
    counts = [o for o in passage.levels if not o.is_percent and o.value > 0]
    before = [o for o in counts if o.end <= stated.start]
    inside = [o for o in passage.all if stated.start < o.start < stated.end and o.value > 1]
    if inside and before and _alike(before[-1], inside[-1]):
        return _Parts(part=before[-1], whole=inside[-1], sure=_linked(passage, before[-1], stated))
    after = [o for o in counts if o.start >= stated.end]
    if inside:  # the words name their whole: no other number is meant
        beside = after[:1] if after and _alike(after[0], inside[-1]) else []
        return next(
            (
                _Parts(part=part, whole=inside[-1], sure=True)
                for part in beside
                if _set_beside(passage, inside[-1], part)
            ),
            None,
        )
    return (
        _part_then_share_of_whole(stated, passage, before, after)
        or _both_before(stated, passage, before)
        or _share_then_part(stated, passage, before, after)
        or _by_measure(stated, passage, before, after)
    )


def _alike(part: Operand, whole: Operand) -> bool:
    return part is not whole and part.value <= whole.value and same_things(part, whole)


def _over_its_whole(part: Operand, whole: Operand) -> bool:
    """Say whether a part is larger than the whole that the words give it: then the share cannot be right."""
    held = {part.unit, whole.unit} <= _HELD and part.unit != whole.unit
    return part is not whole and (held or (part.unit == whole.unit and part.counted in {"", whole.counted}))


def _linked(passage: Passage, left: Operand, right: Operand) -> bool:
    gap = passage.gap(left, right)
    if len(gap) > _REACH:
        return False
    apposed = right.spelled and right.unit == "share" and _APPOSED.match(gap) is not None
    return apposed or bool(passage.cues.linked.search(gap))


def _part_then_share_of_whole(
    stated: Operand, passage: Passage, before: list[Operand], after: list[Operand]
) -> _Parts | None:
    """Read "3.3 million, or 13 percent of 26 million"; "most of the 80 villages, 55,"; "a quarter of the 80 (20)"."""
    if not after:
        return None
    whole = after[0]
    last = stated.text.rsplit(" ", 1)[-1]
    of = any(passage.cues.of.search(words + passage.gap(stated, whole)) for words in ("", last))
    near_part = after[1] if len(after) > 1 else None
    if of and near_part is not None and _alike(near_part, whole) and _set_beside(passage, whole, near_part):
        return _Parts(part=near_part, whole=whole, sure=True)
    part = before[-1] if before else None
    if part is not None and of and _alike(part, whole) and _near(passage, part, stated):
        return _Parts(part=part, whole=whole, sure=_linked(passage, part, stated))
    return None


def _set_beside(passage: Passage, whole: Operand, part: Operand) -> bool:
    """Say whether a number stands by itself between commas or in brackets behind another one."""
    return bool(_APPOSED_PART.match(passage.gap(whole, part)) and _CLOSED.match(passage.after(part)[:3]))


def _near(passage: Passage, left: Operand, right: Operand) -> bool:
    return len(passage.gap(left, right)) <= _REACH


def _both_before(stated: Operand, passage: Passage, before: list[Operand]) -> _Parts | None:
    """Read "Of 320, 96 (40 percent)"; "118 of 236, or half"; "1,170 cases and 39 deaths, a rate of 3.3 percent"."""
    if len(before) > 1 and from_to(before[-2], before[-1], passage):
        return None
    for part, whole, sure in _ordered(stated, passage, before):
        if passage.before(whole).rstrip().endswith("("):
            continue  # what stands in brackets restates the number before it
        if _alike(part, whole) or (sure and _over_its_whole(part, whole)):
            return _Parts(part=part, whole=whole, sure=sure)
    return None


def _ordered(
    stated: Operand, passage: Passage, before: list[Operand]
) -> Iterator[tuple[Operand, Operand, bool]]:
    if not before:
        return
    last = before[-1]
    linked = _linked(passage, last, stated)
    if len(before) > 1:
        left = before[-2]
        if passage.cues.of.search(passage.gap(left, last)):
            yield left, last, linked
    yield from _of_pairs(stated, passage, before)
    if len(before) > 1 and linked and passage.cues.than.search(passage.before(last)):
        yield from ((left, last, True) for left in before[-2:-1])
    wholes = [whole for whole in reversed(before[:-1]) if not _is_sibling(whole, last, passage)]
    wholes.sort(key=lambda o: passage.cues.of_first.search(passage.before(o)) is None)
    for whole in wholes:
        first = bool(passage.cues.of_first.search(passage.before(whole)))
        if first and linked and (whole is before[-2] or is_elliptic(last)) and last.unit == whole.unit:
            yield last, whole, True
        clause = (
            whole is before[-2] and whole.unit == last.unit and not last.counted and stated.unit == "share"
        )
        if clause and linked and not _of_other(stated, passage):
            yield last, whole, True
        close = whole is before[-2] and linked and _alike(last, whole)
        yield last, whole, linked and (first or (close and _rate(passage, last, stated)))
    yield from _from_previous(passage, last, stated, linked=linked and len(before) == 1)


def _is_sibling(left: Operand, part: Operand, passage: Passage) -> bool:
    """Say whether a number has a share of its own before the part: "of 240, 150 (62.5%) work and 90 (37.5%) do not".

    Then both are parts of a third number, unless the second is said to be of the first: "90 (75%) passed, of whom 30".
    """
    shares = [o for o in passage.all if left.end <= o.start and o.end <= part.start and o.is_percent]
    between = [o for o in passage.levels if left.end <= o.start and o.end <= part.start and not o.is_percent]
    if not shares or (between and between[0].start < shares[0].start):
        return False
    if not passage.cues.linked.search(passage.gap(left, shares[0])):
        return False
    return not _OF_WHICH.search(passage.gap(shares[0], part))


def _of_pairs(
    stated: Operand, passage: Passage, before: list[Operand]
) -> Iterator[tuple[Operand, Operand, bool]]:
    """Read "8,960 of 14,000 ran all 42 km, or 64 percent"; "29,348 held in 10,300 places, a rate of 285 percent"."""
    link = passage.text[before[-1].end : stated.start]
    if len(link) > _REACH or not passage.cues.linked.search(flat(link)):
        return
    for part, whole in itertools.pairwise(before[-3:]):
        if passage.cues.of.search(passage.gap(part, whole)):
            yield part, whole, len(passage.gap(whole, stated)) <= _REACH
    if len(before) > 1 and passage.cues.occupancy.search(passage.before(stated)):
        yield before[-2], before[-1], {before[-2].unit, before[-1].unit} <= _HELD


def _rate(passage: Passage, part: Operand, stated: Operand) -> bool:
    """Say whether nothing but the link stands between a part and its share."""
    return len(passage.gap(part, stated)) <= 45  # noqa: PLR2004


def _from_previous(
    passage: Passage, part: Operand, stated: Operand, *, linked: bool
) -> Iterator[tuple[Operand, Operand, bool]]:
    """Take the whole from the sentence before; surely only the last number there, of the same unit, close by."""
    if passage.previous is None or not _linked(passage, part, stated):
        return
    wholes = [o for o in passage.previous.levels if not o.is_percent]
    of_other = bool(passage.cues.of_other.match(passage.after(stated)))
    if not of_other and (whole := _meant(stated, part, passage)) is not None:
        yield part, whole, linked
    for whole in reversed(wholes):
        last = whole is passage.previous.all[-1] and whole.unit == part.unit and len(passage.all) == _A_PAIR
        yield part, whole, linked and last and not of_other and _MONEY.fullmatch(part.unit) is not None


def _meant(stated: Operand, part: Operand, passage: Passage) -> Operand | None:
    """Return the whole of a part without a noun of its own, from the sentence before: "… 200 fled. Only 30 are back".

    Among several numbers that it could be a part of, the one that fits best: a slip is one of all of them.
    """
    previous = passage.previous
    if previous is None or part.counted or _MONEY.fullmatch(part.unit):
        return None
    if part.start - previous.end > _NEXT_SENTENCE or _PARAGRAPH.search(
        passage.text[previous.end : part.start]
    ):
        return None
    wholes = [
        o for o in previous.levels if same_things(o, part) and o.value > part.value and not o.is_percent
    ]
    share = stated.value / (100 if stated.is_percent else 1)
    return min(wholes, key=lambda o: abs(part.value / o.value - share), default=None)


def _share_then_part(
    stated: Operand, passage: Passage, before: list[Operand], after: list[Operand]
) -> _Parts | None:
    """Read "7 percent of villages, or 850 of 12,100"; "43 percent received (290 million)"."""
    if not after or not _linked(passage, stated, after[0]):
        return None
    part = after[0]
    if len(after) > 1 and passage.cues.of.search(passage.gap(part, after[1])) and _alike(part, after[1]):
        return _Parts(part=part, whole=after[1], sure=True)
    wholes = [o for o in [*_earlier(passage), *before] if _alike(part, o)]
    if not wholes:
        return None
    if not before and not passage.cues.of_other.match(passage.after(stated)):
        meant = _meant(stated, part, passage)
        if meant is not None:
            return _Parts(part=part, whole=meant, sure=True)
    return _Parts(part=part, whole=wholes[-1], sure=wholes[-1] in before)


def _by_measure(
    stated: Operand, passage: Passage, before: list[Operand], after: list[Operand]
) -> _Parts | None:
    """Take the largest number of the same measure that was told before: "about a third of the deaths, or 83"."""
    beside = [o for o in after[:1] if _linked(passage, stated, o)] or [
        o for o in before[-1:] if _linked(passage, o, stated)
    ]
    if not beside or beside[0].figure.measure is None:
        return None
    part, measure = beside[0], beside[0].figure.measure.text
    earlier, wholes = passage.previous, list[Operand]()
    for _ in range(_FAR):
        if earlier is None:
            break
        wholes += [
            o for o in earlier.levels if o.figure.measure is not None and o.figure.measure.text == measure
        ]
        earlier = earlier.previous
    wholes = [o for o in wholes if o.unit == part.unit and o.value > part.value]
    if not wholes:
        return None
    return _Parts(part=part, whole=max(wholes, key=lambda o: o.value), sure=False)


def _earlier(passage: Passage) -> list[Operand]:
    if passage.previous is None:
        return []
    return [o for o in passage.previous.levels if not o.is_percent]
