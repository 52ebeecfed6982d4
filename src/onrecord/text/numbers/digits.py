"""Read a number written in digits, with the separators that a language uses."""

import re
import unicodedata
from decimal import Decimal

_GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[ ,.٬،'])\d{3})(?:(?P=mark)\d{3})*")
# The Indian way: 12,34,567.89 is twelve lakh thirty-four thousand.
_BY_LAKH = re.compile(r"(?P<whole>\d{1,2}(?:,\d{2})+,\d{3})(?P<part>\.\d+)?")
_DECIMAL = re.compile(r"(?P<whole>\d*|\d{1,3}(?:[ ,.٬،']\d{3})+)(?P<point>[.,٫])(?P<part>\d+)")
_POWER = re.compile(r"(?P<base>[^eEx×^ ]+) ?(?:[eE]|[x×] ?10\^?|(?P<own>\^))(?P<power>[+-]*\d+)")
_LONGEST = 300
_SUPERSCRIPT = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")


def read_digits(digits: str, *, decimal_comma: bool = False) -> int | float | None:
    """Return the number that `digits` writes, or None where it writes none ("1.2.3") or none of this world.

    Args:
        digits: Folded digits with separators, as one token holds them, or one fraction sign ("½").
        decimal_comma: True where the language writes a comma before decimals.

    Method:
        Two kinds of separator: the last one is the decimal point. One separator before exactly three
        digits groups thousands, unless it is the language's own decimal point.
    """
    if digits.isdecimal():
        return int(digits) if len(digits) <= _LONGEST else None
    if len(digits) == 1:
        return _single(digits)
    power = _POWER.fullmatch(digits.translate(_SUPERSCRIPT))
    if power is not None:
        return _raised(power, decimal_comma=decimal_comma)
    return _separated(digits, "," if decimal_comma else ".")


def _separated(digits: str, point: str) -> int | float | None:
    """Read digits with separators; `point` is the language's own decimal point."""
    if len(digits) > _LONGEST:
        return None
    grouped = _GROUPED.fullmatch(digits)
    if grouped and (grouped["mark"] != point or digits.count(point) > 1) and digits[0] != "0":
        return int(re.sub(r"\D", "", digits))
    decimal = _BY_LAKH.fullmatch(digits) or _DECIMAL.fullmatch(digits)
    if decimal is None:
        return None
    return _decimal(decimal["whole"], decimal["part"])


def _decimal(whole: str, part: str | None) -> int | float:
    digits = re.sub(r"\D", "", whole)
    return float(f"{digits}.{part.lstrip('.')}") if part else int(digits)


def _raised(power: "re.Match[str]", *, decimal_comma: bool) -> int | float | None:
    """Read "1.3e6", "1.3x10^6" and "2.5^-1"."""
    base = read_digits(power["base"], decimal_comma=decimal_comma)
    signs = power["power"].rstrip("0123456789")
    exponent = int(power["power"][len(signs) :]) * (-1 if signs == "-" else 1)
    if base is None:
        return None
    try:
        if power["own"]:
            return float(base) ** exponent
        return scaled(base, float(f"1e{exponent}"))
    except (OverflowError, ZeroDivisionError):
        return None


def scaled(value: float, factor: float) -> int | float:
    """Return `value` times `factor` as decimal arithmetic has it: 4.1 times a million is 4100000."""
    product = Decimal(str(value)) * Decimal(str(factor))
    return int(product) if product == product.to_integral_value() else float(product)


def _single(sign: str) -> int | float | None:
    value = unicodedata.numeric(sign, None)
    if value is None:
        return None
    return int(value) if value == int(value) else value
