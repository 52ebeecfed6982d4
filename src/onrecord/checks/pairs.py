"""Which two numbers a sentence compares: the later with the earlier, what there is with what it is held against."""

import math
import re
from collections.abc import Callable, Iterator

import attrs

from onrecord.checks.likeness import is_elliptic, same_base
from onrecord.checks.operand import Operand, operand_of
from onrecord.checks.passage import Passage, flat
from onrecord.model.figure import Bound, FigureKind, Trend
from onrecord.model.passage import Span
from onrecord.text.numbers import read_digits

_BREAK = re.compile(r"[,;،؛:]|\b(?:and|et|while|but|mais)\b|\sو")
"""What parts a number from the statement before it: it belongs to something else."""


_BARE = re.compile(
    r"\s+(?:than|que|عن)\s+(?:the\s+|les\s+|le\s+|la\s+|its\s+|in\s+)?(\d[\d.,\u00a0\u202f]*\d|\d)(?![\d%])"
)

_BACK = 3
"""How many sentences back the authorities' number may stand."""

_FAR = 400
"""Most characters between a statement and the sentence before that it refers to."""

_AGAIN = re.compile(r"^\s*,?\s*(?:or|ou|soit|أي|أو|\()\s*$")

_FROM_TO = re.compile(
    r"(?:\bfrom|\bde|(?<!\w)من)\s+(\d[\d.,\u00a0\u202f]*\d|\d)(?:\s+\w+){0,4}\s+(?:to|à|إلى)\s+(\d[\d.,\u00a0\u202f]*\d|\d)(?![\d%])(?!\s*(?:percent|%))"
)
"""Two numbers from which and to which something went."""

_REACH = 120
"""How far from a change they may stand, in characters."""

_SHORT = 30
"""Most characters between "more than" and the number it leads to."""

_OPENING = 30
"""How far into its sentence a change may stand that sums up the sentence before ("That is a rise of")."""

_CLAUSE = 75
"""Most characters between a change and the nearer of the numbers it compares."""


@attrs.frozen(kw_only=True)
class Pair:
    """Two numbers that the words compare.

    Attributes:
        new: What is compared.
        old: What it is compared with.
        sure: True where words say which is which and that they belong together.
    """

    new: Operand
    old: Operand
    sure: bool


def pair_for(stated: Operand, passage: Passage, fits: Callable[[Operand], bool]) -> Pair | None:
    """Return the two numbers that a ratio or change speaks of.

    In this order: "from x to y" and "y against x" nearest to the statement; the number before it with the one that
    its own words compare with ("twice the x", "from x"); then what the sentence before compares.

    Args:
        stated: The ratio or change.
        passage: Its sentence.
        fits: Whether a number can be one of the two.
    """
    levels = [o for o in passage.levels if fits(o) and o is not stated]
    found = list(_pairs(passage, levels)) or [
        *_reached(stated, passage, levels),
        *_by_period(levels),
    ]
    if found:
        nearest = min(found, key=lambda pair: _distance(stated, pair))
        sure = _belongs(stated, nearest, passage)
        around = None if sure else _around(stated, passage, levels)
        return around if around is not None and around.sure else attrs.evolve(nearest, sure=sure)
    return (
        _official(stated, passage, levels)
        or _around(stated, passage, levels)
        or _by_years(stated, passage, levels, fits)
        or _bare_pair(stated, passage)
        or _before(stated, passage, levels, fits)
    )


def _distance(stated: Operand, pair: Pair) -> int:
    spots = sorted((pair.new.start, pair.old.start))
    if stated.start < spots[0]:
        return spots[0] - stated.end
    return abs(stated.start - spots[1])


def _belongs(stated: Operand, pair: Pair, passage: Passage) -> bool:
    """Say whether nothing but a few words of one clause stands between a statement and the pair beside it."""
    first, last = sorted((pair.new, pair.old), key=lambda o: o.start)
    left, right = (stated, first) if stated.start < first.start else (last, stated)
    if first.start < stated.start < last.start:
        left, right = first, last
    gap = passage.gap(left, right)
    crossed = any(
        left.end <= o.start and o.end <= right.start and o is not stated and o.kind is not FigureKind.DURATION
        for o in passage.all
    )
    return not crossed and len(gap) <= _CLAUSE and not passage.cues.apart.search(gap)


def _pairs(passage: Passage, levels: list[Operand]) -> Iterator[Pair]:
    cues = passage.cues
    levels = [o for o in levels if not _restates(o, passage)]
    for place, right in enumerate(levels):
        near = [o for o in levels[max(0, place - 3) : place] if same_base(o, right)]
        if not near:
            continue
        next_to = levels[place - 1]
        if next_to in near and _sets_out(next_to, [right], passage):
            left = next_to
        else:
            left = min(near, key=lambda o: _apart(o, right)) if is_elliptic(right) else near[-1]
        gap = passage.gap(left, right)
        if _sets_out(right, levels[place + 1 : place + 2], passage):
            continue
        if cues.before_from.search(passage.before(left)) and cues.before_to.search(gap):
            yield Pair(new=right, old=left, sure=True)
        elif (cues.than.search(passage.before(right)) and _same_clause(gap)) or (
            cues.earlier.search(_after(right, passage)) and _same_clause(gap)
        ):
            yield Pair(new=left, old=right, sure=True)


def _restates(operand: Operand, passage: Passage) -> bool:
    """Say whether a number says the one before it again in another unit: "$85 million, or 83 cents a share"."""
    place = passage.all.index(operand)
    if not place or passage.all[place - 1].unit == operand.unit:
        return False
    return _AGAIN.match(passage.gap(passage.all[place - 1], operand)) is not None


def _after(operand: Operand, passage: Passage) -> str:
    """Return the words after a number and after what restates it."""
    place = passage.all.index(operand) + 1
    last = (
        passage.all[place] if place < len(passage.all) and _restates(passage.all[place], passage) else operand
    )
    return passage.after(last)


def _sets_out(operand: Operand, following: list[Operand], passage: Passage) -> bool:
    """Say whether a number begins a comparison of its own: "from 12 to 38"."""
    return any(from_to(operand, o, passage) for o in following)


def from_to(old: Operand, new: Operand, passage: Passage) -> bool:
    """Say whether two numbers are said to lead from one to the other."""
    cues = passage.cues
    return bool(cues.before_from.search(passage.before(old)) and cues.before_to.search(passage.gap(old, new)))


def _apart(one: Operand, other: Operand) -> float:
    """Return how far apart two numbers are in size: a number without a noun repeats that of one like it."""
    return abs(math.log(one.value / other.value))


def _reached(stated: Operand, passage: Passage, levels: list[Operand]) -> Iterator[Pair]:
    """Take "70.67%; the council cut it to 65.17%, 5.5 points": the change right behind the number reached."""
    before = [o for o in levels if o.end <= stated.start]
    if len(before) < 2 or before[-1].unit != before[-2].unit:  # noqa: PLR2004
        return
    old, new = before[-2:]
    close = len(passage.gap(new, stated)) < 10 and len(passage.gap(old, new)) < _CLAUSE  # noqa: PLR2004
    if stated.kind is FigureKind.CHANGE and close and passage.cues.before_to.search(passage.before(new)):
        yield Pair(new=new, old=old, sure=True)


def _by_period(levels: list[Operand]) -> Iterator[Pair]:
    """Take "between 2020 (3,539 deaths) and 2022 (6,690)": two numbers alike, each with a year of its own."""
    if len(levels) != 2 or levels[0].unit != levels[1].unit:  # noqa: PLR2004
        return
    years = [o.figure.period.text[:4] if o.figure.period is not None else "" for o in levels]
    if all(year.isdecimal() for year in years) and years[0] != years[1]:
        old, new = levels if years[0] < years[1] else levels[::-1]
        yield Pair(new=new, old=old, sure=True)


def _same_clause(gap: str) -> bool:
    return len(gap) < 180 and ";" not in gap and "؛" not in gap  # noqa: PLR2004


def _around(stated: Operand, passage: Passage, levels: list[Operand]) -> Pair | None:
    """Take the number before the statement and, after it, the one that its words lead to."""
    before = [o for o in levels if o.end <= stated.start]
    after = [o for o in levels if o.start >= stated.end] or _bare_after(stated, passage, before)
    if not after:
        return None
    old = after[0]
    candidates = [o for o in before if same_base(o, old)]
    if not candidates and passage.previous is not None and passage.cues.than.search(passage.before(old)):
        return _that_is(stated, old, passage)
    if not candidates:
        return None
    gap = passage.gap(stated, old)
    upon = len(gap) <= _SHORT and any(
        passage.cues.upon.search(words) for words in (stated.text, old.text.split(" ", 1)[0])
    )
    onto = upon or (stated.kind is FigureKind.RATIO and bool(passage.cues.onto.search(gap)))
    led = onto or bool(passage.cues.than.search(gap))
    if _BREAK.search(gap) and not led:
        return None
    sure = led and not passage.cues.apart.search(gap)
    return Pair(new=candidates[-1], old=old, sure=sure)


def _bare_pair(stated: Operand, passage: Passage) -> Pair | None:
    """Take "from 45 to 180" where neither number was read as a figure, for want of a noun."""
    if stated.figure.unit not in {"ratio", "percent change"}:
        return None
    floor, top = max(passage.start, stated.start - _REACH), min(passage.end, stated.end + _REACH)
    hits = [
        hit
        for hit in _FROM_TO.finditer(passage.text, floor, top)
        if not stated.span.overlaps(Span(*hit.span()))
    ]
    if len(hits) != 1 or any(o.span.overlaps(Span(*hits[0].span())) for o in passage.all):
        return None
    old, new = (_number(stated, Span(*hits[0].span(group)), passage) for group in (1, 2))
    return None if old is None or new is None else Pair(new=new, old=old, sure=len(passage.levels) == 0)


def _number(stated: Operand, span: Span, passage: Passage) -> Operand | None:
    digits = span.cut(passage.text)
    value = read_digits(digits)
    if value is None or not value or re.fullmatch(r"(?:19|20)\d\d", digits):
        return None
    figure = attrs.evolve(
        stated.figure,
        span=span,
        low=value,
        high=value,
        bound=Bound.EXACT,
        unit="number",
        kind=FigureKind.LEVEL,
    )
    return operand_of(figure, passage.text)


def _that_is(stated: Operand, old: Operand, passage: Passage) -> Pair | None:
    """Take "That is down 16 percent from the 436,219 of 2008": what is compared stands in the sentence before."""
    previous = passage.previous
    opens = passage.cues.same_thing.match(flat(passage.text[passage.start : stated.end]).lstrip(' "“>*-–•'))
    if previous is None or not opens or stated.start - previous.end > _CLAUSE:
        return None
    told = [o for o in previous.levels if same_base(o, old) and not o.is_percent]
    return Pair(new=told[-1], old=old, sure=len(told) == 1) if told else None


def _bare_after(stated: Operand, passage: Passage, before: list[Operand]) -> list[Operand]:
    """Read "than the 38": a number that has its noun from the one it is compared with."""
    found = _BARE.match(passage.text, stated.end)
    if not before or found is None or found.end() > passage.end:
        return []
    like = before[-1].figure
    value = read_digits(found[1])
    if value is None:
        return []
    figure = attrs.evolve(like, span=Span(*found.span(1)), low=value, high=value, bound=Bound.EXACT)
    operand = operand_of(figure, passage.text)
    return [] if operand is None else [operand]


def _official(stated: Operand, passage: Passage, levels: list[Operand]) -> Pair | None:
    """Take "twice the official toll" with the number that a sentence before gives as the authorities'."""
    before = [o for o in levels if o.end <= stated.start]
    if not before or not passage.cues.official.search(passage.after(stated)):
        return None
    new, earlier = before[-1], passage.previous
    for _ in range(_BACK):
        if earlier is None or stated.start - earlier.end > _FAR:
            return None
        told = [
            o
            for o in earlier.levels
            if o.unit == new.unit and passage.cues.authority.search(earlier.text, earlier.start, o.start)
        ]
        if told:
            return Pair(new=new, old=told[-1], sure=len(told) == 1)
        earlier = earlier.previous
    return None


def _by_years(
    stated: Operand, passage: Passage, levels: list[Operand], fits: Callable[[Operand], bool]
) -> Pair | None:
    """Take "That of 2024 comes to 90, up a third", after "The budget of 2023, 70": the one number of each period."""
    before = [o for o in levels if o.end <= stated.start]
    base, previous = stated.figure.base_period, passage.previous
    if len(before) != 1 or base is None or previous is None or stated.start - previous.end > _FAR:
        return None
    if not passage.cues.same_thing.match(
        flat(passage.text[passage.start : before[0].start]).lstrip(" >*-–•")
    ):
        return None
    new = before[0]
    earlier = [o for o in previous.levels if fits(o) and o.unit == new.unit and _period(o) == base.text]
    if not earlier or _period(new) == base.text:
        return None
    return Pair(new=new, old=earlier[-1], sure=True)


def _period(operand: Operand) -> str:
    return operand.figure.period.text if operand.figure.period is not None else ""


def _before(
    stated: Operand, passage: Passage, levels: list[Operand], fits: Callable[[Operand], bool]
) -> Pair | None:
    """Take what the sentence before compares, where this one has no numbers of its own; else the last two alike."""
    previous = passage.previous
    earlier = [o for o in previous.levels if fits(o)] if previous is not None else []
    own = [o for o in levels if o.end <= stated.start]
    if not levels and previous is not None:
        found = list(_pairs(previous, earlier))
        if len(found) == 1:
            close = stated.start - max(found[0].new.end, found[0].old.end) <= _CLAUSE
            apart = _period(stated) and _period(found[0].new) and _period(stated) != _period(found[0].new)
            opens = stated.start - passage.start <= _OPENING
            return attrs.evolve(found[0], sure=close and opens and not apart and len(earlier) == 2)  # noqa: PLR2004
    further = previous.previous if previous is not None else None
    if len(earlier) + len(own) < 2 and further is not None:  # noqa: PLR2004
        earlier = [*(o for o in further.levels if fits(o)), *earlier]
    both = [*earlier, *own]
    if len(both) < 2:  # noqa: PLR2004
        return None
    new = both[-1]
    old = next((o for o in reversed(both[:-1]) if o.unit == new.unit), None)
    return None if old is None else Pair(new=new, old=old, sure=False)


def directed(pair: Pair, trend: Trend | None) -> Pair:
    """Return the pair the way its trend goes, where the words leave open which number comes first."""
    rises = pair.new.value >= pair.old.value
    if pair.sure or trend is None or rises == (trend is Trend.UP):
        return pair
    return Pair(new=pair.old, old=pair.new, sure=pair.sure)
