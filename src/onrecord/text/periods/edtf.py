"""Calendar arithmetic on EDTF values, with `datetime.date` alone."""

import calendar
import datetime as dt
import re
from collections.abc import Sequence

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH_OR_SEASON = re.compile(r"(\d{4})-(\d\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_YEAR = re.compile(r"(\d{1,4})(X{0,3})")

_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}
"""First and last month of EDTF's seasons by the northern meteorological calendar; winter runs into the next year."""

_DAYS_A_WEEK = 7
_MONTHS_A_YEAR = 12
_YEAR_DIGITS = 4


def last_of_month(year: int, month: int) -> dt.date:
    """Return the last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def add_months(day: dt.date, months: int) -> dt.date:
    """Move a day by whole months; the 31st becomes the last day of a shorter month.

    Args:
        day: Where to start.
        months: How far, negative for back. Results outside the years 1 to 9999 raise ValueError.
    """
    index = day.year * _MONTHS_A_YEAR + day.month - 1 + months
    year, month = divmod(index, _MONTHS_A_YEAR)
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


def week_value(day: dt.date) -> str:
    """Name the ISO week of a day, as in `2025-W03`."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def month_value(day: dt.date) -> str:
    """Name the month of a day, as in `2025-01`."""
    return f"{day.year:04d}-{day.month:02d}"


def quarter_value(year: int, quarter: int) -> str:
    """Name a quarter by its first and last month, as in `2022-01/2022-03`."""
    return f"{year:04d}-{quarter * 3 - 2:02d}/{year:04d}-{quarter * 3:02d}"


def parse_edtf(value: str) -> tuple[dt.date, dt.date] | None:
    """Tell the first and the last day that a value covers.

    Understands years, months, days, ISO weeks, seasons, unknown last digits of a year (`199X`), intervals,
    open ends and one of a set; an open end is the first or the last day that `datetime.date` knows. The signs for uncertain and
    approximate (`?`, `~`, `%`) are skipped.

    Args:
        value: ISO 8601 or EDTF, such as `2022`, `2024-05/..`, `2022-21`.

    Returns:
        First and last day, both included; None for a value that names no place on the calendar (`XXXX-05-03`,
        a clock time, an empty text), is not of this form, or ends before it begins.
    """
    if value[:1] == "[":
        return _one_of(value[1:-1].split(","))
    start, slash, end = value.strip().translate({ord(sign): None for sign in "?~%"}).partition("/")
    first, last = _bounds(start), _bounds(end) if slash else _bounds(start)
    if slash and start in {"", ".."}:
        first = (dt.date.min, dt.date.min) if last else None
    if slash and end in {"", ".."}:
        last = (dt.date.max, dt.date.max) if first else None
    if first is None or last is None or last[1] < first[0]:
        return None
    return first[0], last[1]


def _one_of(values: Sequence[str]) -> tuple[dt.date, dt.date] | None:
    """Return the days between the earliest and the latest of a set of possible dates (`[2023-03-04,2023-04-03]`)."""
    bounds = [both for value in values if (both := parse_edtf(value)) is not None]
    return (min(low for low, _ in bounds), max(high for _, high in bounds)) if bounds else None


def _bounds(piece: str) -> tuple[dt.date, dt.date] | None:
    try:
        return _read(piece)
    except ValueError:
        return None  # a 31 April or a week 60: the calendar has no such day


def _read(piece: str) -> tuple[dt.date, dt.date] | None:
    if match := _DAY.fullmatch(piece):
        day = dt.date(int(match[1]), int(match[2]), int(match[3]))
        return day, day
    if match := _MONTH_OR_SEASON.fullmatch(piece):
        year, month = int(match[1]), int(match[2])
        first, last = _SEASONS.get(month, (month, month))
        end = add_months(dt.date(year, first, 1), last - first)
        return dt.date(year, first, 1), last_of_month(end.year, end.month)
    if match := _WEEK.fullmatch(piece):
        monday = dt.date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return monday, monday + dt.timedelta(days=_DAYS_A_WEEK - 1)
    if (match := _YEAR.fullmatch(piece)) and len(piece) == _YEAR_DIGITS:
        low, high = int(match[0].replace("X", "0")), int(match[0].replace("X", "9"))
        return dt.date(max(low, 1), 1, 1), dt.date(high, 12, 31)
    return None
