"""Whether parts add up to a whole."""

from collections.abc import Sequence

import attrs

from onrecord.checks.operand import Operand
from onrecord.checks.result import Computed, inputs_of, judged, printed
from onrecord.model.check import Check, CheckKind
from onrecord.model.figure import Bound
from onrecord.phrases import Bands, HouseStyle, Interval, Rule, bands, closed, last_digit_unit

_ROUNDED = 0.05
"""A whole rounded further than its parts can be argued for within five percent."""


def add_up(whole: Operand, parts: Sequence[Operand], style: HouseStyle, *, exhaustive: bool) -> Check:
    """Hold the sum of the parts against the whole.

    Args:
        whole: The stated whole.
        parts: Its parts.
        style: The widths.
        exhaustive: False where there may be more parts: then less than the whole is fine too.
    """
    total = sum(part.value for part in parts)
    computed = Computed(
        value=total,
        low=sum(part.low for part in parts),
        high=sum(part.high for part in parts),
        unit=whole.figure.unit,
        formula=f"{' + '.join(printed(part.value) for part in parts)} = {printed(total)}",
    )
    hedged = any(part.bound is not Bound.EXACT for part in parts)
    judging = _exhaustive(whole, style, hedged=hedged) if exhaustive else _within(whole)
    check = judged(CheckKind.SUM, whole, computed, judging, parts)
    return check if exhaustive else _said(check, parts)


def _said(check: Check, parts: Sequence[Operand]) -> Check:
    return attrs.evolve(check, inputs=(*inputs_of(parts), check.span))


def _exhaustive(whole: Operand, style: HouseStyle, *, hedged: bool) -> Bands:
    value = whole.value
    half = whole.fine / 2 if whole.fine != 1 else 0.0
    if whole.bound in {Bound.MORE_THAN, Bound.LESS_THAN, Bound.NEARLY}:
        rules = {Bound.MORE_THAN: Rule.OVER, Bound.LESS_THAN: Rule.UNDER, Bound.NEARLY: Rule.NEARLY}
        return bands(rules[whole.bound], value, style=style)
    if whole.bound in {Bound.AT_LEAST, Bound.AT_MOST} and hedged:
        return bands(Rule.AT_LEAST if whole.bound is Bound.AT_LEAST else Rule.AT_MOST, value, style=style)
    if whole.bound is Bound.ABOUT:
        clear = closed(value * (1 - _ROUNDED), value * (1 + _ROUNDED))
        return Bands(rule=Rule.ABOUT, clear=clear, outer=clear)
    room = max(half, min(last_digit_unit(value) / 2 if last_digit_unit(value) > 1 else 0.0, _ROUNDED * value))
    return Bands(
        rule=Rule.RECOMPUTED,
        clear=closed(value - half, value + half),
        outer=Interval(low=value - room, high=value + room, low_open=room > half, high_open=room > half),
    )


def _within(whole: Operand) -> Bands:
    top = whole.value if whole.bound is not Bound.MORE_THAN else whole.value * 1.25
    half = whole.fine / 2 if whole.fine != 1 else 0.0
    within = closed(0.0, top + half)
    return Bands(rule=Rule.AT_MOST, clear=within, outer=within)
