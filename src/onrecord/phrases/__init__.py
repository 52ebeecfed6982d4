"""What a phrase such as "nearly doubled" may stand for: bands of numbers, each with its reason."""

from onrecord.phrases.bands import Bands, Rule, Verdict, bands, between
from onrecord.phrases.grain import is_round, last_digit_unit
from onrecord.phrases.interval import Interval, closed, half_open
from onrecord.phrases.style import DEFAULT_STYLE, VERSION, HouseStyle

__all__ = [
    "DEFAULT_STYLE",
    "VERSION",
    "Bands",
    "HouseStyle",
    "Interval",
    "Rule",
    "Verdict",
    "bands",
    "between",
    "closed",
    "half_open",
    "is_round",
    "last_digit_unit",
]
