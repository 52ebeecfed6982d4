"""Columns of words to columns of values: what cannot be read becomes null and is told, row by row.

Each distinct word is read once; columns of plain numbers take the fast way through Arrow's own casts.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache

import attrs
import pyarrow as pa
import pyarrow.compute as pc

from onrecord.datasets.schema import DECIMALS

_MONTH_NAMES = (
    "jan january, feb february, mar march, apr april, may, jun june, jul july, aug august, "
    "sep sept september, oct october, nov november, dec december"
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES.split(","), 1) for name in names.split()}
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2}|[A-Za-z]+)(?:-(\d{1,2}))?)?(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?")
_RUN = re.compile(r"(\d{4})(\d\d)(\d\d)?(?:\.0)?")
_PARTED = re.compile(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?: [\d:.]+)?")
_NAMED = re.compile(r"(?:(\d{1,2})[ -])?([A-Za-z]+)[ -](\d{4})")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([,'’  _ ])\d{3})(?:\1\d{3})*(?:\.\d+)?")
_DECEMBER = 12
_MOST_DIGITS = 38
"""What a decimal of Arrow holds."""


@attrs.frozen
class Read:
    """A column that was read.

    Attributes:
        values: Of the wanted type; null where there was nothing or what was there cannot be read.
        bad: Boolean array, true where something was there that cannot be read; None where nothing was.
    """

    values: pa.Array
    bad: pa.Array | None = None


def by_word(words: pa.Array, read: Callable[[str], object], kind: pa.DataType) -> Read:
    """Read each distinct word of a column of text once.

    Args:
        words: Strings, null where nothing is there.
        read: Gives the value, or None where the word cannot be read.
        kind: Arrow type of the values.
    """
    coded = words.dictionary_encode()
    known = [read(word) for word in coded.dictionary.to_pylist()]
    values = pa.array(known, kind).take(coded.indices)
    if all(value is not None for value in known):
        return Read(values)
    return Read(values, pc.and_(words.is_valid(), values.is_null()))


def whole(word: str) -> int | None:
    """Read a whole number: "1204", "605.0", "1,204"; None where it is none."""
    number = exact(word)
    if number is None or number.adjusted() > _MOST_DIGITS or number != number.to_integral_value():
        return None
    return int(number)


def exact(word: str) -> Decimal | None:
    """Read a decimal number, thousands grouped or not; None where it is none."""
    grouped = _GROUPED.fullmatch(word)
    try:
        number = Decimal(word.replace(grouped[1], "") if grouped else word)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def scaled(word: str) -> Decimal | None:
    """Give a decimal number in units of 10**-`DECIMALS`, rounded half to even; None where it is none or too large."""
    number = exact(word)
    if number is None or number.adjusted() > 37 - DECIMALS:
        return None
    return number.scaleb(DECIMALS).to_integral_value()


def days(words: pa.Array, *, last: bool, day_first: bool) -> Read:
    """Read a column of dates, by Arrow's cast where all are days as ISO 8601 writes them.

    Args:
        words: As `span` takes them.
        last: Whether the last day of a month or year is wanted and not the first.
        day_first: As `span` takes it.
    """
    try:
        return Read(words.cast(pa.date32()))
    except pa.ArrowInvalid:
        return by_word(
            words, lambda word: (found := span(word, day_first=day_first)) and found[last], pa.date32()
        )


@lru_cache(maxsize=1 << 16)
def span(word: str, *, day_first: bool = True) -> tuple[date, date] | None:
    """Read a date and give its first and last day.

    Args:
        word: A day, month or year: "2019-01-05", "2019-01-05T00:00:00", "201901", "05/01/2019", "5 January 2019",
            "2025-January", "2019".
        day_first: Whether 03/04/2020 is the 3rd of April, where both are possible.

    Returns:
        None where it is no date.
    """
    year, month, day = _parts(word, day_first=day_first)
    try:
        return _days(int(year), _month(month), int(day) if day else None) if year else None
    except ValueError:
        return None


def _parts(word: str, *, day_first: bool) -> tuple[str, str, str]:
    if (found := _ISO.fullmatch(word)) or (found := _RUN.fullmatch(word)):
        return found[1], found[2] or "", found[3] or ""
    if found := _NAMED.fullmatch(word):
        return found[3], found[2], found[1] or ""
    if found := _PARTED.fullmatch(word):
        first, second = (found[1], found[3]) if day_first else (found[3], found[1])
        return (found[4], second, first) if int(second) <= _DECEMBER else (found[4], first, second)
    return "", "", ""


def _month(word: str) -> int | None:
    if not word:
        return None
    if word.isdigit():
        return int(word)
    if (number := _MONTHS.get(word.casefold())) is None:
        msg = f"{word} is no month"
        raise ValueError(msg)
    return number


def _days(year: int, month: int | None, day: int | None) -> tuple[date, date]:
    if month is None:
        return date(year, 1, 1), date(year, _DECEMBER, 31)
    if day is not None:
        return date(year, month, day), date(year, month, day)
    after = date(year + month // _DECEMBER, month % _DECEMBER + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)


def integers(words: pa.Array, kind: pa.DataType) -> Read:
    """Read whole numbers, by Arrow's cast where all are plain; one too large for the type cannot be read."""
    try:
        return Read(words.cast(kind))
    except pa.ArrowInvalid:
        largest = 1 << (int(kind.bit_width) - 1)

    def fitting(word: str) -> int | None:
        number = whole(word)
        return number if number is not None and -largest <= number < largest else None

    return by_word(words, fitting, kind)


def floats(words: pa.Array) -> Read:
    """Read decimal degrees and the like, by Arrow's cast where all are plain."""
    try:
        return Read(words.cast(pa.float64()))
    except pa.ArrowInvalid:
        return by_word(
            words, lambda word: float(number) if (number := exact(word)) is not None else None, pa.float64()
        )


def joined(columns: list[pa.Array]) -> pa.Array:
    """Join the parts of a date: year, month and day; null where any of them is missing."""
    if len(columns) == 1:
        return columns[0]
    return pc.binary_join_element_wise(*columns, "-")
