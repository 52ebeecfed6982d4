"""Which rule judges a figure, by its kind and bound."""

from onrecord.model.figure import Bound, FigureKind
from onrecord.phrases.bands import Rule, Verdict, bands
from onrecord.phrases.style import DEFAULT_STYLE, HouseStyle

RATIO_RULES = {
    Bound.EXACT: Rule.RATIO,
    Bound.ABOUT: Rule.RATIO_ABOUT,
    Bound.NEARLY: Rule.RATIO_NEARLY,
    Bound.MORE_THAN: Rule.RATIO_OVER,
    Bound.AT_LEAST: Rule.RATIO_AT_LEAST,
    Bound.LESS_THAN: Rule.RATIO_UNDER,
    Bound.AT_MOST: Rule.RATIO_UNDER,
}
FRACTION_RULES = {
    Bound.EXACT: Rule.FRACTION,
    Bound.ABOUT: Rule.FRACTION_ABOUT,
    Bound.NEARLY: Rule.FRACTION_NEARLY,
    Bound.MORE_THAN: Rule.FRACTION_OVER,
    Bound.AT_LEAST: Rule.AT_LEAST,
    Bound.LESS_THAN: Rule.FRACTION_UNDER,
    Bound.AT_MOST: Rule.FRACTION_UNDER,
}
LEVEL_RULES = {
    Bound.EXACT: Rule.BARE,
    Bound.ABOUT: Rule.ABOUT,
    Bound.NEARLY: Rule.NEARLY,
    Bound.MORE_THAN: Rule.OVER,
    Bound.AT_LEAST: Rule.AT_LEAST,
    Bound.LESS_THAN: Rule.UNDER,
    Bound.AT_MOST: Rule.AT_MOST,
    Bound.BETWEEN: Rule.BETWEEN,
    Bound.VAGUE: Rule.VAGUE,
    Bound.RECORD: Rule.RECORD,
}

_HALF = 0.5


def rule_of(kind: FigureKind, bound: Bound, value: float) -> Rule:
    """Return the rule that judges a figure against a number from elsewhere.

    Args:
        kind: Kind of the figure.
        bound: Its bound.
        value: Its number; half tells a majority from dozens among vague words.
    """
    if kind is FigureKind.RATIO:
        return RATIO_RULES[bound]
    if kind is FigureKind.SHARE:
        return FRACTION_RULES[bound]
    if kind is FigureKind.VAGUE and value == _HALF:
        return Rule.MAJORITY
    if kind is FigureKind.CHANGE and bound is Bound.EXACT:
        return Rule.PERCENT
    return LEVEL_RULES[bound]


def judge(rule: Rule, value: float, number: float, style: HouseStyle = DEFAULT_STYLE) -> Verdict:
    """Judge a recomputed number under the rule of a wording.

    Args:
        rule: Which wording it is.
        value: The stated number. A ratio under one is turned over, and so is the recomputed one.
        number: The recomputed number.
        style: Widths of the bands.
    """
    if rule.value.startswith("ratio") and 0 < value < 1 and number > 0:
        value, number = 1 / value, 1 / number
    return bands(rule, value, style=style).verdict(number)
