"""The clock of promises: due dates as precise as they were stated, and whole months between them."""

import datetime as dt
import re

from onrecord.model.passage import Span
from onrecord.text.periods import find_temporal, parse_edtf
from onrecord.text.periods.edtf import add_months, last_of_month

_MONTHS_A_YEAR, _DAYS_A_WEEK = 12, 7
_MONTH = re.compile(r"\d{4}-\d\d")
_LENGTH = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")


def last_day(value: str | None) -> dt.date | None:
    """Give the last day that a date covers: the last one on which a promise can be kept; None where nothing bounds it."""
    bounds = parse_edtf(value) if value else None
    return None if bounds is None or bounds[1] == dt.date.max else bounds[1]


def first_day(value: str | None) -> dt.date | None:
    """Give the first day that a date covers, or None."""
    bounds = parse_edtf(value) if value else None
    return None if bounds is None or bounds[0] == dt.date.min else bounds[0]


def months_between(first: dt.date, last: dt.date) -> int:
    """Count whole months from one day to another, 0 where that is not later.

    A month is whole when the same day of a later month is reached, or its last day: from 28 February to 31 August are six.
    """
    count = (last.year - first.year) * _MONTHS_A_YEAR + last.month - first.month
    ends = first == last_of_month(first.year, first.month) and last == last_of_month(last.year, last.month)
    return max(0, count - (last.day < first.day and not ends))


def as_stated(due: str, text: str, words: Span, language: str | None) -> str:
    """Make a due date as coarse as its words.

    Args:
        due: The last day on which the promise can be kept, or a coarser date, which stays.
        text: The whole text.
        words: Where the words of the date stand.
        language: Of the document.

    Returns:
        The month, where the words name a month of which `due` is the last day ("by September 2024": 2024-09); else `due`.
    """
    bounds = parse_edtf(due)
    if (
        bounds is None
        or bounds[0] != bounds[1]
        or bounds[1] != last_of_month(bounds[1].year, bounds[1].month)
    ):
        return due
    month = f"{bounds[1].year:04d}-{bounds[1].month:02d}"
    found = find_temporal(words.cut(text), language or "en", month)
    values = [end.value for mention in found for end in (mention.ends or (mention,))]
    return month if values and all(_MONTH.fullmatch(value) for value in values) and month in values else due


def counted_from(made: str | None, text: str, words: Span, language: str | None) -> tuple[str, Span] | None:
    """Count the one length that a passage names from the day on which the promise was made.

    Args:
        made: EDTF date of the promise; a year is too coarse to count from.
        text: The whole text.
        words: The passage.
        language: Of the document.

    Returns:
        The due date, a month where `made` is one, with the words of the length; None where the passage names no length,
        or several.
    """
    bounds = parse_edtf(made) if made else None
    if bounds is None or (bounds[1] - bounds[0]).days > 31:  # noqa: PLR2004 (from a year nothing can be counted)
        return None
    mentions = find_temporal(words.cut(text), language or "en", made)
    found = [(m, m.length or m.value) for m in mentions if m.length or m.kind == "duration"]
    parts = _LENGTH.fullmatch(found[0][1]) if len(found) == 1 else None
    if parts is None or not any(parts.groups()):
        return None
    years, months, weeks, days = (int(part or 0) for part in parts.groups())
    day = add_months(bounds[1], years * _MONTHS_A_YEAR + months) + dt.timedelta(
        days=weeks * _DAYS_A_WEEK + days
    )
    said = found[0][0].span
    span = Span(words.start + said.start, words.start + said.end)
    if bounds[0] == bounds[1] or weeks or days:
        return day.isoformat(), span
    return f"{day.year:04d}-{day.month:02d}", span
