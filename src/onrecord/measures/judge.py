"""What a recomputed number says of the words: under each reading, and over all of them."""

from collections.abc import Sequence
from typing import assert_never

import attrs

from onrecord.measures.amounts import Number, Result, plain
from onrecord.model.check import Amount, CheckOutcome
from onrecord.model.figure import Bound, Figure, FigureKind, Trend
from onrecord.model.measure import Comparison, Definition, MeasuredReading
from onrecord.phrases import (
    DEFAULT_STYLE,
    PHRASES,
    Bands,
    HouseStyle,
    Interval,
    Rule,
    Verdict,
    bands,
    between,
    rule_of,
)

_NARROW = 0.05
"""Width under which two decimals misplace the ends of a band ("4.965 to under 4.975")."""

_UNDER_ONE = 0.97


@attrs.frozen(kw_only=True)
class Stated:
    """What the tested words state.

    Attributes:
        text: The words.
        rule: Which pair of bands judges them.
        value: The stated number: a level, a ratio, a percentage, a part of one, a rank.
        top: Upper end of a stated range, or None.
        trend: Which way things are said to go, or None.
    """

    text: str
    rule: Rule
    value: float
    top: float | None = None
    trend: Trend | None = None


@attrs.frozen(kw_only=True)
class Judged:
    """The outcome of one reading.

    Attributes:
        outcome: What follows for the words.
        why: One sentence.
        stated: What they state, in the unit of the number.
        clear: Band in which they are fair, or None.
        outer: Band in which they can be argued for, or None.
        rule: Key of the rule, with its version.
    """

    outcome: CheckOutcome
    why: str
    stated: Amount | None = None
    clear: Amount | None = None
    outer: Amount | None = None
    rule: str = ""


def stated_by(figure: Figure, words: str) -> Stated | None:
    """Return what a figure states, or None where it states no number."""
    value = figure.low if figure.low is not None else figure.high
    if figure.kind is FigureKind.SUPERLATIVE or figure.bound is Bound.RECORD:
        return Stated(text=words, rule=Rule.RECORD, value=0.0, trend=figure.trend)
    if value is None:
        return None
    top = figure.high if figure.bound is Bound.BETWEEN else None
    rule = rule_of(figure.kind, figure.bound, float(value))
    if "fraction" in rule.value and figure.unit.startswith("percent"):
        rule = (
            Rule.PERCENT
            if figure.bound is Bound.EXACT
            else rule_of(FigureKind.LEVEL, figure.bound, float(value))
        )
    return Stated(text=words, rule=rule, value=float(value), top=top, trend=figure.trend)


def stated_in(words: str) -> Stated | None:
    """Return what words state that the registry of phrases lists as they stand, in any language, else None."""
    folded = " ".join(words.lower().split())
    for phrases in PHRASES.values():
        for phrase in phrases:
            if phrase.wording == folded:
                return Stated(text=words, rule=phrase.rule, value=phrase.value)
    return None


def implied(definition: Definition, words: str) -> Stated | None:
    """Return what words without a number state under a comparison that needs none: a record, or a direction."""
    folded = words.lower()
    if not folded:
        return None
    if definition.comparison is Comparison.RECORD:
        return Stated(text=words, rule=Rule.RECORD, value=0.0)
    trends = [trend for trend, stems in _DIRECTIONS.items() if any(stem in folded for stem in stems)]
    if definition.comparison is not Comparison.TREND or len(trends) != 1:
        return None
    return Stated(text=words, rule=Rule.BARE, value=0.0, trend=trends[0])


_DIRECTIONS = {
    Trend.UP: (
        *("rise", "rose", "rising", "increas", "grow", "grew", "worse", "climb", "mount"),
        *("augment", "hausse", "progress", "croît", "croiss", "aggrav", "empir"),
        *("ارتفع", "ارتفاع", "ازداد", "زاد", "تزايد", "زيادة", "تصاعد", "تفاقم"),
    ),
    Trend.DOWN: (
        *("fall", "fell", "drop", "declin", "decreas", "shrink", "shrank", "improv", "abat"),
        *("baiss", "recul", "dimin", "chut", "rédui", "amélior"),
        *("انخفض", "انخفاض", "تراجع", "تناقص", "هبط", "هبوط", "تحسن"),
    ),
}
"""Stems of words that say which way a series goes. Worse and better are meant of harm, which is what is counted."""


def judge(
    stated: Stated | None, definition: Definition, result: Result, style: HouseStyle = DEFAULT_STYLE
) -> Judged | None:
    """Judge words by a recomputed number.

    Args:
        stated: What they state; None where no words are tested.
        definition: What was computed.
        result: What came out.
        style: Widths of the bands.

    Returns:
        None where no words are tested.
    """
    if stated is None:
        return None
    if result.value is None:
        return Judged(
            outcome=CheckOutcome.NOT_CHECKABLE, why="; ".join(result.notes) or "Nothing could be computed."
        )
    if definition.comparison is Comparison.TREND:
        return _by_direction(stated, float(result.value))
    if definition.comparison is Comparison.RANK:
        return _by_rank(stated, result.value)
    return _by_bands(stated, definition, result, style)


def overall(readings: Sequence[MeasuredReading]) -> tuple[CheckOutcome | None, str]:
    """Put the outcomes of all readings together.

    Returns:
        The outcome, None where no words are tested, and a sentence: in how many readings the words hold and in which
        they fail. A reading that the data do not cover is named and not counted.
    """
    judged = [reading for reading in readings if reading.outcome is not None]
    if not judged:
        return None, ""
    counted = [reading for reading in judged if reading.outcome is not CheckOutcome.NOT_CHECKABLE]
    if not counted:
        return CheckOutcome.NOT_CHECKABLE, "No reading could be computed."
    failing = [reading for reading in counted if reading.outcome is CheckOutcome.INCONSISTENT]
    arguable = [reading for reading in counted if reading.outcome is CheckOutcome.ARGUABLE]
    depending = any(reading.outcome is CheckOutcome.DEPENDS_ON_READING for reading in counted)
    outcome = _overall(len(failing), len(counted), argued=bool(arguable), depending=depending)
    return outcome, _summary(counted, failing, arguable, len(judged) - len(counted))


def _overall(failing: int, of: int, *, argued: bool, depending: bool) -> CheckOutcome:
    if failing == of:
        return CheckOutcome.INCONSISTENT
    if failing or depending:
        return CheckOutcome.DEPENDS_ON_READING
    return CheckOutcome.ARGUABLE if argued else CheckOutcome.CONSISTENT


def _summary(
    counted: Sequence[MeasuredReading],
    failing: Sequence[MeasuredReading],
    arguable: Sequence[MeasuredReading],
    left: int,
) -> str:
    holding = len(counted) - len(failing)
    of = "the one reading" if len(counted) == 1 else f"{len(counted)} readings"
    said = f"Holds in {holding} of {of}" if len(counted) > 1 else ("Holds" if holding else "Does not hold")
    if arguable:
        said += f", only arguably with {_listed(arguable)}" if len(counted) > 1 else ", arguably"
    if failing and len(counted) > 1:
        said += f"; fails with {_listed(failing)}"
    if left:
        said += f"; {left} could not be computed"
    return said + "."


def _listed(readings: Sequence[MeasuredReading]) -> str:
    return ", ".join(
        f"{reading.name} ({reading.amount.text if reading.amount else 'no number'})" for reading in readings
    )


def _by_bands(stated: Stated, definition: Definition, result: Result, style: HouseStyle) -> Judged:
    if stated.rule is Rule.RECORD:
        if result.against is None:
            return Judged(
                outcome=CheckOutcome.NOT_CHECKABLE,
                why="There is nothing that a record could be held against.",
            )
        return _judged(
            stated, bands(Rule.RECORD, float(result.against), style=style), float(result.value or 0), result
        )
    number = _turned(stated, definition, result)
    value = stated.value
    if stated.rule.value.startswith("ratio") and 0 < value < 1 and number > 0:
        value, number = 1 / value, 1 / number
    # Percentages and indicators are compared at the precision of the words: half a unit of their last decimal.
    unit = None if "fraction" in stated.rule.value else _unit(stated.value)
    # A bare percentage in whole numbers was rounded by whoever wrote it; a bare count was not.
    whole = stated.rule is Rule.BARE and float(value).is_integer()
    rounded = whole and result.unit.startswith("percent")
    rule = Rule.RECOMPUTED if rounded else stated.rule
    band = between(value, stated.top) if stated.top is not None else bands(rule, value, unit, style)
    first = _judged(stated, band, number, result)
    if stated.rule is not Rule.TIMES_MORE:
        return first
    second = _judged(stated, bands(stated.rule, value + 1, style=style), number, result)
    if first.outcome is second.outcome:
        return first
    why = (
        f"{first.why} Read as so many times on top of the first, it is {plain(value + 1)} times. {second.why}"
    )
    return attrs.evolve(first, outcome=CheckOutcome.DEPENDS_ON_READING, why=why)


def _turned(stated: Stated, definition: Definition, result: Result) -> float:
    """The recomputed number on the scale of the words: percent for changes, a part of one for fractions."""
    number = float(result.value or 0)
    if "fraction" in stated.rule.value or "majority" in stated.rule.value or stated.rule is Rule.MINORITY:
        return number / 100 if result.unit == "percent" else number
    if stated.rule.value.startswith("ratio") or stated.rule is Rule.TIMES_MORE:
        return 1 + number / 100 if definition.comparison is Comparison.CHANGE else number
    percent = stated.rule is Rule.PERCENT or stated.trend is not None
    if percent and definition.comparison is Comparison.RATIO:
        number = (number - 1) * 100
    return -number if stated.trend is Trend.DOWN and definition.comparison in _SIGNED else number


_SIGNED = frozenset({Comparison.RATIO, Comparison.CHANGE, Comparison.DIFFERENCE})


def _judged(stated: Stated, band: Bands, number: float, result: Result) -> Judged:
    outcome = outcome_of(band.verdict(number))
    unit = result.unit
    return Judged(
        outcome=outcome,
        why=_why(stated, result, band, outcome),
        stated=Amount(low=stated.value, high=stated.top or stated.value, unit=unit, text=stated.text),
        clear=_amount(band.clear, unit),
        outer=_amount(band.outer, unit),
        rule=band.key,
    )


def _unit(value: float) -> float | None:
    """Unit of the last printed decimal; None for whole numbers, whose zeros may be rounding."""
    if value == int(value):
        return None
    return float(f"1e-{len(repr(value).partition('.')[2])}")


def outcome_of(verdict: Verdict) -> CheckOutcome:
    """Return the outcome of a verdict; words that say too little can still be argued for."""
    match verdict:
        case Verdict.FAIR:
            return CheckOutcome.CONSISTENT
        case Verdict.ARGUABLE | Verdict.UNDERSTATED:
            return CheckOutcome.ARGUABLE
        case Verdict.DEPENDS:
            return CheckOutcome.DEPENDS_ON_READING
        case Verdict.NOT_BORNE_OUT:
            return CheckOutcome.INCONSISTENT
    assert_never(verdict)


def _why(stated: Stated, result: Result, band: Bands, outcome: CheckOutcome) -> str:
    found = result.formula or plain(result.value or 0)
    clear = printed(band.clear)
    if outcome is CheckOutcome.CONSISTENT:
        return f"{found}, and “{stated.text}” is fair for {clear}."
    if outcome is CheckOutcome.ARGUABLE:
        return f"{found}; “{stated.text}” is fair for {clear}, and can be argued for within {printed(band.outer)}."
    return f"{found}; “{stated.text}” can be argued for only within {printed(band.outer)}."


def printed(interval: Interval) -> str:
    """Print a band as words: "1.8 to 2", "over 1,000"."""
    if interval.low == float("-inf"):
        return f"{'under' if interval.high_open else 'up to'} {plain(interval.high)}"
    if interval.high == float("inf"):
        return f"{'over' if interval.low_open else 'at least'} {plain(interval.low)}"
    if interval.low == interval.high:
        return plain(interval.low)
    low, high = _ends(interval)
    return f"{low} to {'under ' if interval.high_open else ''}{high}"


def _ends(interval: Interval) -> tuple[str, str]:
    """Print both ends exactly where two decimals would hide half of the band: "4.965", not "4.96"."""
    ends = (interval.low, interval.high)
    if interval.high - interval.low >= _NARROW:
        return plain(ends[0]), plain(ends[1])
    exact = [f"{end:,.6f}".rstrip("0").rstrip(".") for end in ends]
    return exact[0], exact[1]


def _amount(interval: Interval, unit: str) -> Amount:
    ends = [None if abs(end) == float("inf") else end for end in (interval.low, interval.high)]
    return Amount(low=ends[0], high=ends[1], unit=unit, text=printed(interval))


def _by_rank(stated: Stated, rank: Number) -> Judged:
    wanted = 1 if stated.rule is Rule.RECORD else stated.value
    outcome = CheckOutcome.CONSISTENT if rank == wanted else CheckOutcome.INCONSISTENT
    return Judged(
        outcome=outcome, why=f"It is number {rank}; “{stated.text}” says number {wanted:g}.", rule="rank@1"
    )


def _by_direction(stated: Stated, tau: float) -> Judged:
    signed = -tau if stated.trend is Trend.DOWN else tau
    if signed >= _UNDER_ONE:
        outcome = CheckOutcome.CONSISTENT
    else:
        outcome = CheckOutcome.ARGUABLE if signed > 0 else CheckOutcome.INCONSISTENT
    agreeing = round((signed + 1) * 50)
    return Judged(
        outcome=outcome,
        why=f"Of all pairs of years, {agreeing} in 100 move the way that “{stated.text}” says (level pairs count half).",
        rule="trend@1",
    )
