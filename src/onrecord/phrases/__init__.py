"""What a phrase such as "nearly doubled" may stand for: bands of numbers, each with its reason."""

from onrecord.phrases.bands import Bands, Rule, Verdict, bands, between
from onrecord.phrases.grain import is_round, last_digit_unit
from onrecord.phrases.interval import Interval, closed, half_open
from onrecord.phrases.registry import PHRASES, Phrase
from onrecord.phrases.style import DEFAULT_STYLE, VERSION, HouseStyle
from onrecord.phrases.wordings import FRACTION_RULES, LEVEL_RULES, RATIO_RULES, judge, rule_of

__all__ = [
    "DEFAULT_STYLE",
    "FRACTION_RULES",
    "LEVEL_RULES",
    "PHRASES",
    "RATIO_RULES",
    "VERSION",
    "Bands",
    "HouseStyle",
    "Interval",
    "Phrase",
    "Rule",
    "Verdict",
    "bands",
    "between",
    "closed",
    "half_open",
    "is_round",
    "judge",
    "last_digit_unit",
    "rule_of",
]
