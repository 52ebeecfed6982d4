"""A spreadsheet's value as its cell shows it: percent, thousands, decimals, dates, currency signs.

Method:
    ECMA-376 part 1, 18.8.31 (number formats), the parts that change what a reader sees of a number: sections, `0 # ?`, decimal
    point, thousands separator, scaling commas, percent, literals. Fractions and exponents are shown as plain numbers.
"""

import datetime as dt
import re
from decimal import ROUND_HALF_UP, Decimal

Value = str | int | float | bool | dt.date | dt.time | dt.timedelta | None
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|_.|\*.|\[[^\]]*\]')
_DIGITS = re.compile(r"[0#?][0#?,]*(?:\.[0#?]+)?,*")
_SECTION = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*\Z)')
_GENERAL_DIGITS = 10
"""Digits that a cell without a format shows."""


def displayed(value: Value, code: str) -> str:
    """Write a value as its cell shows it, with the separators of the English locale.

    Args:
        value: As the workbook stores it.
        code: The cell's number format.

    Returns:
        Its words; dates in ISO 8601, with the time only where it is not midnight. Empty for an empty cell.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return _number(value, code)
    if isinstance(value, dt.datetime):
        midnight = value.time() == dt.time()
        return _date(value.date(), code) if midnight else f"{value.date().isoformat()} {value.time():%H:%M}"
    if isinstance(value, dt.date):
        return _date(value, code)
    return value.strip() if isinstance(value, str) else str(value)


def _date(date: dt.date, code: str) -> str:
    shown = _LITERAL.sub("", code).lower()
    if "d" in shown or "y" not in shown:
        return date.isoformat()
    return f"{date:%Y-%m}" if "m" in shown else f"{date.year}"


def _number(value: float, code: str) -> str:
    number = Decimal(repr(value))
    if not number.is_finite():
        return str(value)
    sections = _SECTION.split(code)
    section = sections[0]
    if number < 0 and len(sections) > 1 and sections[1]:
        section, number = sections[1], -number
    elif not number and len(sections) > 2:  # noqa: PLR2004
        section = sections[2]
    literals: list[str] = []

    def keep(match: re.Match[str]) -> str:
        literals.append(match[1] or match[2] or match[3] or "")
        return "\0"

    bare = _LITERAL.sub(keep, section)
    found = _DIGITS.search(bare)
    if found is None and any(literals):
        return "".join(literals)
    if found is None or "general" in bare.lower() or "/" in bare or "e+" in bare.lower():
        return _general(number)
    percent = "%" in bare
    shown = _digits(number * 100 if percent else number, found.group())
    parts = iter(literals)
    around = (bare[: found.start()], bare[found.end() :])
    before, after = ("".join(next(parts) if c == "\0" else c for c in side) for side in around)
    sign = "-" if shown.startswith("-") else ""
    return f"{sign}{before}{shown.removeprefix('-')}{after}".strip()


def _digits(number: Decimal, pattern: str) -> str:
    scaled = pattern.rstrip(",")
    number = number.scaleb(-3 * (len(pattern) - len(scaled)))
    whole, _, decimals = scaled.partition(".")
    rounded = (
        number.quantize(Decimal(1).scaleb(-len(decimals)), ROUND_HALF_UP) if abs(number) < 10**20 else number
    )
    text = f"{rounded:,f}" if "," in whole else f"{rounded:f}"
    optional = len(decimals) - len(decimals.rstrip("#?"))
    for _ in range(optional if "." in text else 0):
        text = text.removesuffix("0")
    text = text.removesuffix(".")
    return "0" if text == "-0" else text


def _general(number: Decimal) -> str:
    if number == number.to_integral_value():
        return f"{number:f}".partition(".")[0]
    rounded = Decimal(f"{number:.{_GENERAL_DIGITS}g}")
    return f"{rounded.normalize():f}"
