"""Which rule of the phrase table judges a stated figure."""

from onrecord.checks.operand import Operand
from onrecord.model.figure import Bound
from onrecord.phrases import (
    FRACTION_RULES,
    LEVEL_RULES,
    RATIO_RULES,
    Bands,
    HouseStyle,
    Rule,
    bands,
    between,
    last_digit_unit,
)

_RECOMPUTED = {**LEVEL_RULES, Bound.EXACT: Rule.RECOMPUTED, Bound.AT_MOST: Rule.UNDER}
"""As for numbers from elsewhere, but the writer had the inputs: an unhedged result is good to its last digit."""


_HALF = 0.5
_VAST = 0.7


def is_word(stated: Operand) -> bool:
    """Say whether a share is stated by a word without a number: "most", "the vast majority"."""
    return stated.bound is Bound.VAGUE


def ratio_bands(stated: Operand, ratio: float, style: HouseStyle) -> Bands:
    """Return the bands of "n times" for the ratio `ratio` (over one)."""
    return bands(RATIO_RULES.get(stated.bound, Rule.RATIO), ratio, style=style)


def fraction_bands(stated: Operand, fraction: float, style: HouseStyle) -> Bands:
    """Return the bands of a fraction in words, or of a word like "most"."""
    if is_word(stated):
        high = stated.figure.high if stated.figure.high is not None else 1
        rule = Rule.MINORITY if high <= _HALF else Rule.VAST_MAJORITY if fraction >= _VAST else Rule.MAJORITY
        return bands(rule, fraction, style=style)
    return bands(FRACTION_RULES.get(stated.bound, Rule.FRACTION), fraction, style=style)


def computed_bands(stated: Operand, style: HouseStyle, unit: float | None = None) -> Bands:
    """Return the bands of a number that the writer computed from the others.

    Args:
        stated: The number.
        style: The widths.
        unit: How finely it is stated; None takes its last printed digit.
    """
    if stated.bound is Bound.BETWEEN:
        return between(stated.low, stated.high)
    rule = _RECOMPUTED.get(stated.bound, Rule.RECOMPUTED)
    return bands(rule, stated.value, stated.fine if unit is None else unit, style)


def coarse_unit(stated: Operand) -> float:
    """Return the unit of the last digit of a whole number that may have been rounded: 100 for 700."""
    return max(stated.fine, last_digit_unit(stated.value)) if stated.fine >= 1 else stated.fine
