"""Ratios, percentages of change and differences, held against the two numbers that they compare."""

import re

import attrs

from onrecord.checks.factors import FACTORS
from onrecord.checks.operand import Operand, operand_of
from onrecord.checks.pairs import Pair, directed, from_to, pair_for
from onrecord.checks.passage import Passage
from onrecord.checks.result import Computed, is_far, judged, printed, reading
from onrecord.checks.wording import coarse_unit, computed_bands, fraction_bands, ratio_bands
from onrecord.model.check import Check, CheckKind, CheckOutcome
from onrecord.model.figure import Bound, FigureKind, Trend
from onrecord.model.passage import Span
from onrecord.phrases import Bands, HouseStyle

_PLACES = frozenset({"place", "rank", "spot", "position"})
"""Units of a move in a ranking."""

_PERCENT_WORD = re.compile(r"per ?cent|pour ?cent|مئة|مائة", re.IGNORECASE)

_CLAUSE_END = re.compile(r"[;؛]")

_NEXT = 40
"""Most characters between "from 80 to 60" and the percentage that says how much that is."""

_BESIDE = 30
"""Most characters between a number and by how much it passes another one."""

_ORDINAL = re.compile(
    r"(?<![\w.,])(\d{1,3})(?:st|nd|rd|th|er|re|e|ème|eme)\b|(?:المرتبة|المركز|الترتيب)\s+(\d{1,3})(?!\d)"
)
"""A place in a ranking, in digits."""

_NEUTRAL = frozenset({"year", "month", "week", "day"})
"""Units of spans of time: "in two years" is no number that a change compares."""


def check_changes(passage: Passage) -> list[Check]:
    """Recompute every ratio and change of a sentence whose two numbers it gives."""
    found = []
    for stated in passage.all:
        if stated.kind is FigureKind.RATIO and stated.unit == "ratio":
            check = _ratio(stated, passage)
        elif stated.kind is FigureKind.CHANGE:
            check = _change(stated, passage)
        elif stated.is_percent and not stated.spelled:
            check = _grown(stated, passage) or _beyond(stated, passage)
        elif stated.unit in _PLACES and stated.kind is FigureKind.LEVEL:
            check = _places(stated, passage)
        else:
            check = None
        if check is not None:
            found.append(check)
    return found


def _comparable(operand: Operand) -> bool:
    span = operand.unit in _NEUTRAL and not operand.counted
    return not span and operand.value > 0


def _ratio(stated: Operand, passage: Passage) -> Check | None:
    if stated.value <= 0:
        return None
    found = pair_for(stated, passage, _comparable)
    if found is None:
        return None
    falls = stated.value < 1
    pair = directed(found, Trend.DOWN if falls else Trend.UP)
    over, under = (pair.old, pair.new) if falls else (pair.new, pair.old)
    computed = _quotient(over, under)
    size = 1 / stated.value if falls else stated.value
    if passage.cues.times_more.search(stated.text) and not falls:
        return _told(_times_more(stated, computed, pair, passage.style), pair)
    return _told(
        judged(CheckKind.RATIO_WORD, stated, computed, ratio_bands(stated, size, passage.style), _both(pair)),
        pair,
    )


def _times_more(stated: Operand, computed: Computed, pair: Pair, style: HouseStyle) -> Check:
    """Judge "three times more" both as three times as many and as four times: style guides ask to avoid it."""
    plain, added = (ratio_bands(stated, stated.value + extra, style) for extra in (0, 1))
    check = judged(CheckKind.RATIO_WORD, stated, computed, plain, _both(pair))
    readings = (
        reading(f"{printed(stated.value)} times as many", computed, plain),
        reading(f"{printed(stated.value)} times on top, {printed(stated.value + 1)} in all", computed, added),
    )
    failed = [one for one in readings if one.outcome is CheckOutcome.INCONSISTENT]
    if len(failed) != 1:
        return attrs.evolve(check, readings=readings)
    why = f"“{stated.text}” can be read in two ways; its own numbers give {computed.formula}, which fits one of them."
    return attrs.evolve(
        check, outcome=CheckOutcome.DEPENDS_ON_READING, readings=readings, why=why, matters=""
    )


def _quotient(over: Operand, under: Operand) -> Computed:
    value = over.value / under.value
    return Computed(
        value=value,
        low=over.low / under.high,
        high=over.high / max(under.low, 1e-12),
        unit="ratio",
        formula=f"{printed(over.value)} / {printed(under.value)} = {printed(value)}",
    )


def _both(pair: Pair) -> list[Operand]:
    return [pair.new, pair.old]


def _told(check: Check, pair: Pair) -> Check | None:
    """Leave out what does not fit well where the words do not say which numbers are compared."""
    slip = (
        check.outcome is CheckOutcome.INCONSISTENT
        and check.kind is not CheckKind.DIFFERENCE
        and is_far(check)
    )
    return check if check.outcome is CheckOutcome.CONSISTENT or (pair.sure and not slip) else None


def _change(stated: Operand, passage: Passage) -> Check | None:
    unit = stated.figure.unit
    if unit == "percent change":
        return _percent(stated, passage)
    if unit in _PLACES:
        return _places(stated, passage)
    if unit == "percentage point":
        return _difference(stated, passage, "percent")
    return _difference(stated, passage, stated.unit)


def _percent(stated: Operand, passage: Passage) -> Check | None:
    found = pair_for(stated, passage, _comparable)
    if found is None:
        return None
    pair = directed(found, stated.figure.trend)
    if pair.new.is_percent and _CLAUSE_END.search(
        passage.text[max(pair.new.end, pair.old.end) : stated.start]
    ):
        return None  # "inflation was 3.4%, up from 3.1%; food rose 5.2%": a rate of something else
    computed = _relative(pair)
    trend = stated.figure.trend
    if trend is not None and (pair.new.value > pair.old.value) != (trend is Trend.UP):
        if pair.new.is_percent:
            return None
        computed = attrs.evolve(computed, value=-computed.value, low=-computed.high, high=-computed.low)
    bands = _percent_bands(stated, passage.style)
    check = judged(CheckKind.PERCENT_CHANGE, stated, computed, bands, _both(pair))
    if check.outcome is CheckOutcome.INCONSISTENT and pair.new.is_percent:
        return _told(_confused(check, stated, pair, (computed, bands), passage.style), pair)
    return _told(check, pair)


def _grown(stated: Operand, passage: Passage) -> Check | None:
    """Read a percentage that its words make a change though it was read as a level: "an increase of 18 percent", "(+ 25 %)"."""
    before = [o for o in passage.levels if o.end <= stated.start]
    led = (
        len(before) > 1
        and stated.figure.unit in {"percent", "share"}
        and before[-1].end > stated.start - _NEXT
        and from_to(before[-2], before[-1], passage)
        and passage.cues.linked.search(passage.gap(before[-1], stated))
    )
    if not led and not passage.cues.growth.search(passage.before(stated)):
        return None
    pair = pair_for(stated, passage, _comparable)
    return _percent(stated, passage) if pair is not None and pair.sure and not pair.new.is_percent else None


def _beyond(stated: Operand, passage: Passage) -> Check | None:
    """Read "11,491 refugees, 15 percent over the limit of 10,000"."""
    before = [o for o in passage.levels if o.end <= stated.start and _comparable(o)]
    after = [o for o in passage.levels if o.start >= stated.end and _comparable(o)]
    if not before or not after or before[-1].unit != after[0].unit or before[-1].is_percent:
        return None
    new, old = before[-1], after[0]
    gap = passage.gap(stated, old)
    above, below = passage.cues.above.match(gap), passage.cues.below.match(gap)
    if not (above or below) or len(passage.gap(new, stated)) > _BESIDE:
        return None
    computed = _relative(Pair(new=new, old=old, sure=True))
    check = judged(
        CheckKind.PERCENT_CHANGE, stated, computed, computed_bands(stated, passage.style), [new, old]
    )
    rises = new.value > old.value
    return check if check.outcome is not CheckOutcome.INCONSISTENT or rises == bool(above) else None


def _percent_bands(stated: Operand, style: HouseStyle) -> Bands:
    """Judge "rose by a third" as a fraction of a hundred, all else by its last digit."""
    if not stated.spelled or _PERCENT_WORD.search(stated.text):
        return computed_bands(stated, style)
    near = fraction_bands(stated, stated.value / 100, style)
    return attrs.evolve(near, clear=near.clear.times(100), outer=near.outer.times(100))


def _relative(pair: Pair) -> Computed:
    new, old = pair.new, pair.old
    value = abs(new.value - old.value) / old.value * 100
    ends = [(n / o - 1) * 100 for n in (new.low, new.high) for o in (max(old.low, 1e-12), old.high)]
    sizes = sorted(abs(end) for end in ends)
    crosses = min(ends) < 0 < max(ends)
    return Computed(
        value=value,
        low=0.0 if crosses else sizes[0],
        high=sizes[-1],
        unit="percent change",
        formula=f"({printed(new.value)} - {printed(old.value)}) / {printed(old.value)} = {_signed(new, old)} percent",
    )


def _signed(new: Operand, old: Operand) -> str:
    change = (new.value - old.value) / old.value * 100
    return f"{'+' if change > 0 else '-'}{printed(round(abs(change), 1))}"


def _confused(
    check: Check, stated: Operand, pair: Pair, percent: tuple[Computed, Bands], style: HouseStyle
) -> Check:
    """Tell percent from percentage points: the commonest slip between two percentages."""
    points = _minus(pair, "percentage point")
    as_points = reading("percentage points", points, computed_bands(stated, style))
    if as_points.outcome is CheckOutcome.INCONSISTENT:
        return check
    return attrs.evolve(
        check,
        outcome=CheckOutcome.DEPENDS_ON_READING,
        readings=(reading("percent of the earlier number", *percent), as_points),
        why=(
            f"The text says “{stated.text}”, but {points.formula} is a difference in percentage points; "
            f"in percent it is {percent[0].formula}."
        ),
    )


def _minus(pair: Pair, unit: str) -> Computed:
    new, old = pair.new, pair.old
    over, under = (new, old) if new.value >= old.value else (old, new)
    value = round(over.value - under.value, 9)
    return Computed(
        value=value,
        low=over.low - under.high,
        high=over.high - under.low,
        unit=unit,
        formula=f"{printed(over.value)} - {printed(under.value)} = {printed(value)}",
    )


def _places(stated: Operand, passage: Passage) -> Check | None:
    """Read "138th, down 20 places from 2022 (118th)"."""
    ranks = [
        rank
        for hit in _ORDINAL.finditer(passage.text, passage.start, passage.end)
        if (rank := _rank(hit, stated))
    ]
    if len(ranks) != 2:  # noqa: PLR2004
        return None
    pair = Pair(new=ranks[0], old=ranks[1], sure=True)
    computed = _minus(pair, stated.figure.unit)
    return judged(CheckKind.DIFFERENCE, stated, computed, computed_bands(stated, passage.style), _both(pair))


def _rank(hit: re.Match[str], stated: Operand) -> Operand | None:
    place = next(group for group in (1, 2) if hit[group])
    value = float(hit[place])
    span = Span(*hit.span(place))
    figure = attrs.evolve(
        stated.figure, span=span, low=value, high=value, bound=Bound.EXACT, unit="rank", kind=FigureKind.RANK
    )
    return operand_of(figure, hit.string)


def _difference(stated: Operand, passage: Passage, unit: str) -> Check | None:
    if passage.cues.no_step.search(stated.text):
        return None
    found = pair_for(stated, passage, lambda o: o.value > 0 and _factor(o.unit, unit) is not None)
    if found is None or found.new.unit != found.old.unit:
        return None
    factor = _factor(found.new.unit, unit) or 1.0
    computed = _minus(found, stated.figure.unit)
    if factor != 1:
        computed = attrs.evolve(
            computed,
            value=computed.value * factor,
            low=computed.low * factor,
            high=computed.high * factor,
            formula=f"{computed.formula} {found.new.unit} = {printed(round(computed.value * factor, 9))} {unit}",
        )
    check = judged(
        CheckKind.DIFFERENCE,
        stated,
        computed,
        computed_bands(stated, passage.style, coarse_unit(stated)),
        _both(found),
    )
    return _told(check, found)


def _factor(unit: str, into: str) -> float | None:
    """Return how many of one unit another one is; None where they do not convert."""
    if unit == into:
        return 1.0
    one, other = FACTORS.get(unit), FACTORS.get(into)
    if one is None or other is None or one[0] != other[0] or one[0] == "franc zone":
        return None
    return one[1] / other[1]
