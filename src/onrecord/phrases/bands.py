"""The two bands of a wording: where it is fair, and where it can still be argued for."""

import math
from collections.abc import Callable
from enum import StrEnum

import attrs

from onrecord.phrases.grain import is_round, last_digit_unit
from onrecord.phrases.interval import Interval, above, closed, half_open
from onrecord.phrases.steps import fraction_between, ratio_below, ratio_between
from onrecord.phrases.style import DEFAULT_STYLE, VERSION, HouseStyle


class Verdict(StrEnum):
    """What a recomputed number says of a wording."""

    FAIR = "fair"
    ARGUABLE = "arguable"
    NOT_BORNE_OUT = "not borne out"
    UNDERSTATED = "understated"
    DEPENDS = "depends on reading"


class Rule(StrEnum):
    """Which wording it is; every rule has its own pair of bands."""

    BARE = "bare"
    ABOUT = "about"
    NEARLY = "nearly"
    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    RATIO = "ratio"
    RATIO_ABOUT = "ratio_about"
    RATIO_NEARLY = "ratio_nearly"
    RATIO_OVER = "ratio_over"
    RATIO_AT_LEAST = "ratio_at_least"
    RATIO_UNDER = "ratio_under"
    TIMES_MORE = "times_more"
    PERCENT = "percent"
    RECOMPUTED = "recomputed"
    FRACTION = "fraction"
    FRACTION_ABOUT = "fraction_about"
    FRACTION_NEARLY = "fraction_nearly"
    FRACTION_OVER = "fraction_over"
    FRACTION_UNDER = "fraction_under"
    BETWEEN = "between"
    MAJORITY = "majority"
    VAST_MAJORITY = "vast_majority"
    MINORITY = "minority"
    RECORD = "record"
    VAGUE = "vague"


@attrs.frozen(kw_only=True)
class Bands:
    """Where a wording is fair and where it can be argued for.

    Attributes:
        rule: Which wording it is.
        clear: Numbers for which it is fair.
        outer: Numbers for which it can be argued for; holds all of `clear`.
        understated_above: Over this number the wording says too little rather than too much.
    """

    rule: Rule
    clear: Interval
    outer: Interval
    understated_above: float = math.inf

    @property
    def key(self) -> str:
        """Name of the rule with the version of the widths."""
        return f"{self.rule.value}@{VERSION}"

    def verdict(self, number: float) -> Verdict:
        """Judge a recomputed number."""
        return self.verdict_of(number, number)

    def verdict_of(self, low: float, high: float) -> Verdict:
        """Judge a recomputed number known to lie from `low` to `high`: the best that any of them would get."""
        if self.clear.meets(low, high):
            return Verdict.FAIR
        if low > self.understated_above:
            return Verdict.UNDERSTATED
        if self.outer.meets(low, high):
            return Verdict.ARGUABLE
        return Verdict.NOT_BORNE_OUT


_Maker = Callable[[float, float, HouseStyle], Bands]


def bands(rule: Rule, value: float, unit: float | None = None, style: HouseStyle = DEFAULT_STYLE) -> Bands:
    """Return the bands of a wording around a stated number.

    Args:
        rule: Which wording it is.
        value: The stated number, without its hedge: a level, a ratio (2 for "doubled"), a percentage in points for
            `PERCENT`, a part of one for fractions. Of no account for majorities and records.
        unit: Unit of the last significant digit; None works it out from `value`.
        style: The widths.

    Method:
        Table of METHODS 3.6: Ferson and others (2015) with percentage floors, Williams and Power (2013), half-way
        points on the usual scales of ratios and fractions.
    """
    return _MAKERS[rule](value, last_digit_unit(value) if unit is None else unit, style)


def between(low: float, high: float) -> Bands:
    """Return the bands of a stated range: fair within, arguable two percent beside it."""
    slack = DEFAULT_STYLE.floor_outer
    return Bands(
        rule=Rule.BETWEEN, clear=closed(low, high), outer=closed(low * (1 - slack), high * (1 + slack))
    )


def _bare(value: float, unit: float, style: HouseStyle) -> Bands:
    if is_round(value) or unit > 1:
        room = max(unit / 2, style.round_outer * abs(value))
        return Bands(
            rule=Rule.BARE,
            clear=half_open(value - unit / 2, value + unit / 2),
            outer=closed(value - room, value + room),
        )
    room = style.exact_outer * abs(value)
    half = unit / 2 if unit < 1 else 0.0
    clear = half_open(value - half, value + half) if half else closed(value, value)
    return Bands(rule=Rule.BARE, clear=clear, outer=closed(value - max(room, half), value + max(room, half)))


def _about(value: float, unit: float, style: HouseStyle) -> Bands:
    clear = max(style.about_clear * abs(value), unit / 2)
    outer = max(style.about_outer * abs(value), unit)
    return Bands(
        rule=Rule.ABOUT,
        clear=closed(value - clear, value + clear),
        outer=closed(value - outer, value + outer),
    )


def _nearly(value: float, unit: float, style: HouseStyle) -> Bands:
    room = max(unit / 2, style.nearly_clear * value)
    return Bands(
        rule=Rule.NEARLY,
        clear=half_open((1 - style.nearly_clear) * value, value),
        outer=closed(value - room, value + unit / 20),
    )


def _over(value: float, _unit: float, style: HouseStyle) -> Bands:
    # Half the last digit's unit would allow 1,500 for "over 1,000"; a quarter is what the words still cover.
    top = value + style.over_clear * value
    return Bands(rule=Rule.OVER, clear=above(value, top), outer=above(value), understated_above=top)


def _under(value: float, unit: float, style: HouseStyle) -> Bands:
    bottom = value - max(unit / 2, style.over_clear * value)
    return Bands(
        rule=Rule.UNDER,
        clear=Interval(low=bottom, high=value, high_open=True),
        outer=Interval(high=value, high_open=True),
    )


def _at_least(value: float, _unit: float, style: HouseStyle) -> Bands:
    return Bands(
        rule=Rule.AT_LEAST, clear=Interval(low=value), outer=Interval(low=value * (1 - style.floor_outer))
    )


def _at_most(value: float, _unit: float, style: HouseStyle) -> Bands:
    return Bands(
        rule=Rule.AT_MOST,
        clear=closed((1 - style.reach) * value, value),
        outer=Interval(high=value * (1 + style.floor_outer)),
    )


def _ratio(value: float, _unit: float, style: HouseStyle) -> Bands:
    outer = ratio_between(value)
    low, high = value * (1 - style.ratio_clear), value * (1 + style.ratio_clear)
    wide = half_open(min(outer.low, low), max(outer.high, high))
    return Bands(rule=Rule.RATIO, clear=closed(low, high), outer=wide)


def _ratio_about(value: float, unit: float, style: HouseStyle) -> Bands:
    inner = _ratio(value, unit, style)
    return Bands(
        rule=Rule.RATIO_ABOUT,
        clear=inner.outer,
        outer=closed(inner.outer.low - 0.1 * value, inner.outer.high + 0.1 * value),
    )


def _ratio_nearly(value: float, _unit: float, style: HouseStyle) -> Bands:
    bottom = ratio_below(value)
    return Bands(
        rule=Rule.RATIO_NEARLY,
        clear=half_open((1 - style.nearly_clear) * value, value),
        outer=half_open(min(bottom, (1 - style.nearly_clear) * value), value),
    )


def _ratio_over(value: float, _unit: float, style: HouseStyle) -> Bands:
    top = value * (1 + style.more_ratio)
    return Bands(rule=Rule.RATIO_OVER, clear=above(value, top), outer=above(value))


def _ratio_at_least(value: float, _unit: float, style: HouseStyle) -> Bands:
    return Bands(
        rule=Rule.RATIO_AT_LEAST,
        clear=Interval(low=value),
        outer=Interval(low=value * (1 - style.floor_outer)),
    )


def _ratio_under(value: float, _unit: float, style: HouseStyle) -> Bands:
    return Bands(
        rule=Rule.RATIO_UNDER,
        clear=half_open(value * (1 - style.more_ratio), value),
        outer=Interval(high=value, high_open=True),
    )


def _times_more(value: float, unit: float, style: HouseStyle) -> Bands:
    return attrs.evolve(_ratio(value, unit, style), rule=Rule.TIMES_MORE)


def _percent(value: float, unit: float, _style: HouseStyle) -> Bands:
    fine = min(unit, 1.0) / 2
    return Bands(
        rule=Rule.PERCENT,
        clear=half_open(value - fine, value + fine),
        outer=half_open(value - unit / 2, value + unit / 2),
    )


def _recomputed(value: float, unit: float, _style: HouseStyle) -> Bands:
    # A writer who gives both inputs states the result to its last digit; a digit cut off can be argued for.
    return Bands(
        rule=Rule.RECOMPUTED,
        clear=closed(value - unit / 2, value + unit / 2),
        outer=Interval(low=value - unit, high=value + unit, low_open=True, high_open=True),
    )


def _fraction(value: float, _unit: float, style: HouseStyle) -> Bands:
    near = fraction_between(value)
    room = style.fraction_outer
    return Bands(
        rule=Rule.FRACTION,
        clear=near,
        outer=closed(min(near.low, value - room), max(near.high, value + room)),
    )


def _fraction_about(value: float, unit: float, style: HouseStyle) -> Bands:
    return attrs.evolve(_fraction(value, unit, style), rule=Rule.FRACTION_ABOUT)


def _fraction_nearly(value: float, _unit: float, style: HouseStyle) -> Bands:
    low = (1 - style.nearly_clear) * value
    return Bands(
        rule=Rule.FRACTION_NEARLY,
        clear=half_open(low, value),
        outer=closed(low - style.fraction_outer * value, value * 1.005),
    )


def _fraction_over(value: float, _unit: float, _style: HouseStyle) -> Bands:
    top = fraction_between(value, whole=True).high
    return Bands(rule=Rule.FRACTION_OVER, clear=above(value, top), outer=above(value, max(top, 1.0)))


def _fraction_under(value: float, _unit: float, _style: HouseStyle) -> Bands:
    bottom = fraction_between(value, whole=True).low
    return Bands(rule=Rule.FRACTION_UNDER, clear=half_open(bottom, value), outer=half_open(0.0, value))


def _between(value: float, unit: float, style: HouseStyle) -> Bands:
    return attrs.evolve(_bare(value, unit, style), rule=Rule.BETWEEN)


def _majority(_value: float, _unit: float, style: HouseStyle) -> Bands:
    wide = above(style.majority, 1.0)
    return Bands(rule=Rule.MAJORITY, clear=wide, outer=wide)


def _vast_majority(_value: float, _unit: float, style: HouseStyle) -> Bands:
    return Bands(
        rule=Rule.VAST_MAJORITY, clear=closed(style.vast_clear, 1.0), outer=closed(style.vast_outer, 1.0)
    )


def _minority(_value: float, _unit: float, style: HouseStyle) -> Bands:
    low = half_open(0.0, style.majority)
    return Bands(rule=Rule.MINORITY, clear=low, outer=low)


def _vague(value: float, _unit: float, _style: HouseStyle) -> Bands:
    # "Dozens" from two of them to the next word of the scale; from one dozen or the base number it can be argued for.
    low, high, least = next((row for row in _PLURALS if row[0] == value), (value, value * 5 - 1, value / 2))
    return Bands(
        rule=Rule.VAGUE,
        clear=closed(low, high),
        outer=closed(least, high),
        understated_above=high,
    )


def _record(value: float, _unit: float, style: HouseStyle) -> Bands:
    # A record beaten by less than what a revision moves can be argued for, no more.
    return Bands(rule=Rule.RECORD, clear=above(value), outer=above(value * (1 - style.exact_outer)))


_PLURALS = (
    (24.0, 99.0, 12.0),
    (20.0, 99.0, 10.0),
    (40.0, 99.0, 20.0),
    (200.0, 999.0, 100.0),
    (2_000.0, 9_999.0, 1_000.0),
    (20_000.0, 99_999.0, 10_000.0),
    (200_000.0, 999_999.0, 100_000.0),
)
"""Plurals that name no number, by their lower end: lower and upper end, and the least that ACLED codes for them."""

_MAKERS: dict[Rule, _Maker] = {
    Rule.BARE: _bare,
    Rule.ABOUT: _about,
    Rule.NEARLY: _nearly,
    Rule.OVER: _over,
    Rule.UNDER: _under,
    Rule.AT_LEAST: _at_least,
    Rule.AT_MOST: _at_most,
    Rule.RATIO: _ratio,
    Rule.RATIO_ABOUT: _ratio_about,
    Rule.RATIO_NEARLY: _ratio_nearly,
    Rule.RATIO_OVER: _ratio_over,
    Rule.RATIO_AT_LEAST: _ratio_at_least,
    Rule.RATIO_UNDER: _ratio_under,
    Rule.TIMES_MORE: _times_more,
    Rule.PERCENT: _percent,
    Rule.RECOMPUTED: _recomputed,
    Rule.FRACTION: _fraction,
    Rule.FRACTION_ABOUT: _fraction_about,
    Rule.FRACTION_NEARLY: _fraction_nearly,
    Rule.FRACTION_OVER: _fraction_over,
    Rule.FRACTION_UNDER: _fraction_under,
    Rule.BETWEEN: _between,
    Rule.MAJORITY: _majority,
    Rule.VAST_MAJORITY: _vast_majority,
    Rule.MINORITY: _minority,
    Rule.RECORD: _record,
    Rule.VAGUE: _vague,
}
