"""A figure as a number to compute with: its value, how finely it is stated, and how far it may be off."""

import re
import sys

import attrs

from onrecord.model.check import Amount
from onrecord.model.figure import Bound, Figure, FigureKind
from onrecord.model.passage import Span
from onrecord.phrases import last_digit_unit

_DIGITS = re.compile(r"\d(?:[\d.,\s٫٬'’]*\d)?")
_BROKEN = re.compile(r"-\s*\n\s*")
"""A word broken over a line end."""

_SLACK = 0.05
"""How far a hedged input may be off: the clear width of "about"."""

_CURRENCY = re.compile(r"[A-Z]{3}|dinar|dirham|riyal|pound|franc|dollar|euro|rupee|peso|shilling")
_SCALE = re.compile(
    r"thousand|million|billion|trillion|mille|milliard|bn\b|[mk]\b|ألف|آلاف|ملي", re.IGNORECASE
)
"""Money without a scale word is exact: prices and pay are not rounded to their last digit."""

_PERCENT_UNITS = frozenset({"percent", "percent of GDP", "percent change", "percentage point"})
_UPWARDS = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
_DOWNWARDS = frozenset({Bound.NEARLY, Bound.AT_MOST, Bound.LESS_THAN})


@attrs.frozen(slots=True, kw_only=True)
class Operand:
    """A figure to compute with.

    Attributes:
        figure: The figure.
        text: Its words.
        value: The stated number without its hedge; percentages in points.
        low: Least it can be as an input, rounding and hedge counted in.
        high: Most it can be.
        fine: Unit of the last printed digit ("25.6 million": 100,000); 1 for whole numbers and words.
        unit: Unit; percentages of any kind are "percent".
        spelled: True where no digit stands in it.
    """

    figure: Figure
    text: str
    value: float
    low: float
    high: float
    fine: float
    unit: str
    spelled: bool

    @property
    def start(self) -> int:
        """Offset of its first character."""
        return self.figure.span.start

    @property
    def end(self) -> int:
        """Offset after its last character."""
        return self.figure.span.end

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.figure.span

    @property
    def kind(self) -> FigureKind:
        """What sort of quantity it is."""
        return self.figure.kind

    @property
    def bound(self) -> Bound:
        """What its hedge says."""
        return self.figure.bound

    @property
    def is_percent(self) -> bool:
        """Say whether it is a percentage in digits or words."""
        return self.unit == "percent"

    @property
    def counted(self) -> str:
        """What is counted, in small letters; empty where nothing is named."""
        return _BROKEN.sub("", (self.figure.counted or "").lower())

    def amount(self) -> Amount:
        """Return it as the document states it."""
        return Amount(low=self.figure.low, high=self.figure.high, unit=self.figure.unit, text=self.text)


def operand_of(figure: Figure, text: str) -> Operand | None:
    """Return a figure as an operand; None for one without any number."""
    value = figure.low if figure.low is not None else figure.high
    if value is None:
        return None
    words = figure.span.cut(text)
    digits = _DIGITS.search(words)
    number = float(value)
    as_percent = figure.unit == "share" and digits is not None and not _is_fraction(words)
    if as_percent:
        number = round(number * 100, 9)
    unit = "percent" if as_percent or figure.unit in _PERCENT_UNITS else figure.unit
    fine = _fine(number, digits[0]) if digits else 1.0
    top = float(figure.high) if figure.high is not None and not as_percent else number
    exact = _CURRENCY.fullmatch(unit.partition("/")[0]) is not None and not _SCALE.search(words)
    low, high = _range(number, top, 1.0 if exact else fine, figure.bound)
    return Operand(
        figure=figure,
        text=" ".join(words.split()),
        value=number,
        low=low,
        high=high,
        fine=fine,
        unit=unit,
        spelled=digits is None,
    )


def _is_fraction(words: str) -> bool:
    return "%" not in words and "٪" not in words and "/" in words


def _fine(value: float, printed: str) -> float:
    """Return the unit of the last printed digit, from the digits that were printed and what they mean."""
    digits = "".join(character for character in printed if character.isdecimal())
    if len(digits) > sys.float_info.max_10_exp:
        return 1.0  # No quantity: a run of digits that no float can hold.
    whole = int(digits)
    return abs(value) / whole if whole and value else 1.0


def _range(value: float, top: float, fine: float, bound: Bound) -> tuple[float, float]:
    if bound is Bound.BETWEEN:
        return value, top
    half = 0.0 if fine == 1 else fine / 2
    slack = _SLACK * abs(value)
    if bound is Bound.ABOUT:
        return value - max(slack, half), value + max(slack, half)
    if bound in {Bound.MORE_THAN, Bound.NEARLY, Bound.LESS_THAN} and value:
        slack = min(slack, max(last_digit_unit(value), half))  # "more than 13,500" is no 14,000
    if bound in _UPWARDS:
        return value, value + slack
    if bound in _DOWNWARDS:
        return value - slack, value
    return value - half, value + half
