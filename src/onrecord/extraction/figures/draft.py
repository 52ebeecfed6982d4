"""A figure while it is being read, and the amount that it is read from."""

import attrs

from onrecord.extraction.figures.line import Line
from onrecord.model.figure import Bound, FigureKind, Trend
from onrecord.text.numbers import ItemKind

_SUBJECT_REACH, _ADJECTIVES = 5, 3
Interval = tuple[int | float | None, int | float | None]


@attrs.frozen(slots=True, kw_only=True)
class Noun:
    """What is counted.

    Attributes:
        start: Index of its first item.
        end: Index after its last one.
        unit: Singular English noun.
        head: Normal form of its head.
    """

    start: int
    end: int
    unit: str
    head: str


@attrs.frozen(slots=True, kw_only=True)
class Amount:
    """A number or a range of numbers with its hedge.

    Attributes:
        start: Index of the first item, hedge included.
        at: Index of the (first) number.
        end: Index after the last item.
        low: Lower end.
        high: Upper end.
        bound: What the hedge says.
        currency: Code of a currency sign before the number, or None.
        percent: Unit of a percent sign inside a range, or None.
    """

    start: int
    at: int
    end: int
    low: int | float
    high: int | float
    bound: Bound
    currency: str | None = None
    percent: str | None = None


@attrs.frozen(slots=True, kw_only=True)
class Draft:
    """A figure by item indexes of its line; `unit` is None until it is known.

    Attributes:
        start: Index of the first item.
        end: Index after the last one.
        at: Index of the number or the word that states the quantity.
        kind: What sort of quantity.
        low: Lower end of the interval.
        high: Upper end.
        bound: What the hedge says.
        unit: Unit, or None for a bare number.
        noun: What is counted, or None.
        trend: Which way it goes, or None.
        repeats: True where the noun only repeats the one before ("179 others").
        rate: Unit of a rate that follows a bare number ("110,000 a day"), or None.
    """

    start: int
    end: int
    at: int
    kind: FigureKind
    low: int | float | None
    high: int | float | None
    bound: Bound
    unit: str | None
    noun: Noun | None = None
    trend: Trend | None = None
    repeats: bool = False
    rate: str | None = None


def interval(low: float, high: float, bound: Bound) -> Interval:
    """Return the interval that a value with its hedge states; None where it is open."""
    if bound in {Bound.AT_LEAST, Bound.MORE_THAN}:
        return low, None
    if bound in {Bound.AT_MOST, Bound.LESS_THAN, Bound.NEARLY}:
        return None, high
    return low, high


def drafted(
    amount: Amount, kind: FigureKind, unit: str | None, end: int, factor: float | None = None
) -> Draft:
    """Make a draft of an amount; `factor` turns percentages into shares."""
    low, high = interval(amount.low, amount.high, amount.bound)
    if factor is not None:
        low = None if low is None else round(low * factor, 12)
        high = None if high is None else round(high * factor, 12)
    return Draft(
        start=amount.start,
        end=max(end, amount.end),
        at=amount.at,
        kind=kind,
        low=low,
        high=high,
        bound=amount.bound,
        unit=unit,
    )


def _is_attribute(line: Line, index: int) -> bool:
    """Say whether a number with an article is tied to a unit before a noun ("over a 1.4-kilometre wall")."""
    led = line.word(index) in line.lexicon.article_one or line.word(index - 1) in line.lexicon.article_one
    at = index + (line.word(index) in line.lexicon.article_one)
    return led and line.word(at + 1) == "-" and line.items[at + 1].glued


def hedge_before(line: Line, index: int) -> tuple[int, Bound | None]:
    """Return where the hedge before `index` starts and what it says."""
    lexicon = line.lexicon
    at = index
    if line.word(at - 1) in lexicon.the and lexicon.hedges_before.before(line.words, at - 1):
        at -= 1
    found = lexicon.hedges_before.before(line.words, at)
    if found is None or not line.same_sentence(found[0], index):
        return index, None
    start, bound = found
    if (
        at - start == 1
        and line.word(start - 1) in lexicon.disputes
        and line.word(start) in lexicon.about_matter
    ):
        return index, None
    if at - start == 1 and line.word(start) in lexicon.about_matter and _is_attribute(line, index):
        return index, None
    if line.word(start) in lexicon.after_copula and _moves(line, start):
        return index, None
    if (
        at - start == 1
        and line.word(start) in lexicon.last
        and line.word(at - 2) in lexicon.the | lexicon.last
    ):
        return index, None
    return start, bound


def _moves(line: Line, at: int) -> bool:
    """Say whether "up to" tells where a movement went ("ticked up to 3.7%"), and no upper bound ("cut up to 700 jobs")."""
    before = line.word(at - 1)
    trend = line.lexicon.changes.get(before)
    return (
        trend is not None and trend is line.lexicon.changes.get(line.word(at))
    ) or before in line.lexicon.before_change - line.lexicon.article_one - line.lexicon.the


def hedged(line: Line, amount: Amount) -> Amount:
    """Return the amount with the hedges before and after it."""
    start, bound = hedge_before(line, amount.start)
    if bound is None and line.lexicon.reaching:
        start, bound = _parted(line, amount.start) or _reached(line, amount.start)
    if bound is not None and amount.bound in {Bound.EXACT, Bound.ABOUT}:
        return attrs.evolve(amount, start=start, bound=bound)
    return amount if start == amount.start else attrs.evolve(amount, start=start)


def _parted(line: Line, index: int) -> tuple[int, Bound] | None:
    """Find a hedge whose subject or adverb stands between its verb and its preposition ("لا تزيد اليوم على 12")."""
    verbs = line.lexicon.reaching_to.get(line.word(index - 1), {})
    for at in range(index - 2, max(-1, index - 2 - _SUBJECT_REACH), -1) if verbs else ():
        if not line.is_kind(at, ItemKind.WORD) or not line.same_sentence(at, index):
            return None
        bound = verbs.get(line.word(at))
        if bound is not None and line.word(at - 1) in line.lexicon.negations:
            return at - 1, _DENIED.get(bound, bound)
        if bound is not None:
            return at, bound
        if line.word(at) in line.lexicon.nouns.stops - line.lexicon.adverbs and line.dates[at] is None:
            return None
    return None


_DENIED = {Bound.MORE_THAN: Bound.AT_MOST, Bound.LESS_THAN: Bound.AT_LEAST}


def _reached(line: Line, index: int) -> tuple[int, Bound | None]:
    """Find a verb of reaching with its subject after it ("ناهز عدد القتلى ثلاثمئة"); a denied "exceed" is an upper bound."""
    lexicon = line.lexicon
    for at in range(index - 1, max(-1, index - 1 - _SUBJECT_REACH), -1):
        free = line.is_kind(at, ItemKind.WORD) and line.dates[at] is None
        bound = lexicon.reaching.get(line.word(at))
        if (
            not free
            or (bound is None and line.word(at) in lexicon.nouns.stops | lexicon.targets)
            or not line.same_sentence(at, index)
        ):
            return index, None
        if bound is not None and line.word(at - 1) in lexicon.negations:
            return at - 1, Bound.AT_MOST
        if bound is not None:
            return at, bound
    return index, None


def _past_adjectives(line: Line, draft: Draft) -> tuple[int, Bound] | None:
    """Find a hedge after the adjectives of a noun that stands before them ("25 فرقة جديدة على الأقل", "12 blessés graves au moins")."""
    nouns = line.lexicon.nouns
    if not nouns.head_first or draft.noun is None:
        return None
    for at in range(draft.end, draft.end + _ADJECTIVES):
        if (
            not line.is_kind(at, ItemKind.WORD)
            or line.word(at) in nouns.stops
            or line.word(at) in line.lexicon.of
        ):
            return None
        found = line.lexicon.hedges_after.after(line.words, at + 1)
        if found is not None:
            return found
    return None


def _past_comma(line: Line, draft: Draft) -> tuple[int, Bound] | None:
    """Find a hedge that closes its clause behind a comma ("300 ships, give or take")."""
    if line.word(draft.end) not in {",", "،"}:
        return None
    found = line.lexicon.hedges_after.after(line.words, draft.end + 1)
    closed = found is not None and (found[0] >= len(line.items) or line.is_kind(found[0], ItemKind.MARK))
    several = found is not None and found[0] > draft.end + 2
    return found if closed and several else None


def hedge_after(line: Line, draft: Draft) -> Draft:
    """Return the draft with a hedge that stands after it ("or more", "au moins")."""
    found = line.lexicon.hedges_after.after(line.words, draft.end) or _past_adjectives(line, draft)
    found = found or _past_comma(line, draft)
    if (
        found is None
        or draft.bound not in {Bound.EXACT, Bound.ABOUT}
        or not line.same_sentence(draft.at, found[0] - 1)
    ):
        return draft
    end, bound = found
    goes_on = line.word(end) in line.lexicon.partitives and line.is_number(end + 1)
    if line.word(end) in line.lexicon.than | line.lexicon.not_hedged or goes_on:
        return draft
    value = draft.low if draft.low is not None else draft.high
    if value is None:
        return draft
    low, high = interval(value, value, bound)
    return attrs.evolve(draft, end=end, bound=bound, low=low, high=high)
