"""Read a number written in digits, with the separators that a language uses."""

import re
import unicodedata
from decimal import Decimal

_GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[ ,.٬'])\d{3})(?:(?P=mark)\d{3})*")
_DECIMAL = re.compile(r"(?P<whole>\d+|\d{1,3}(?:[ ,.٬']\d{3})+)(?P<point>[.,٫])(?P<part>\d+)")


def read_digits(digits: str, *, decimal_comma: bool = False) -> int | float | None:
    """Return the number that `digits` writes, or None where it writes none ("1.2.3").

    Args:
        digits: Folded digits with separators, as one token holds them, or one fraction sign ("½").
        decimal_comma: True where the language writes a comma before decimals.

    Method:
        Two kinds of separator: the last one is the decimal point. One separator before exactly three
        digits groups thousands, unless it is the language's own decimal point.
    """
    if not digits[0].isdigit() or len(digits) == 1:
        return _single(digits)
    if digits.isdecimal():
        return int(digits)
    point = "," if decimal_comma else "."
    grouped = _GROUPED.fullmatch(digits)
    if grouped and (grouped["mark"] != point or digits.count(point) > 1) and digits[0] != "0":
        return int(re.sub(r"\D", "", digits))
    decimal = _DECIMAL.fullmatch(digits)
    if decimal is None:
        return None
    return float(re.sub(r"\D", "", decimal["whole"]) + "." + decimal["part"])


def scaled(value: float, factor: float) -> int | float:
    """Return `value` times `factor` as decimal arithmetic has it: 4.1 times a million is 4100000."""
    product = Decimal(str(value)) * Decimal(str(factor))
    return int(product) if product == product.to_integral_value() else float(product)


def _single(sign: str) -> int | float | None:
    value = unicodedata.numeric(sign[0], None)
    if value is None or len(sign) > 1:
        return None
    return int(value) if value == int(value) else value
