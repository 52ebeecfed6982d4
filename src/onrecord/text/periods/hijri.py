"""Dates of the Islamic calendar, placed on ours.

The arithmetical calendar (a cycle of 30 years of which 11 are long) is within a day or two of what a country saw in its sky or
published, so that every value carries EDTF's `~` for approximate.
"""

import datetime as dt

from onrecord.text.periods.lexicon import Lexicon
from onrecord.text.periods.scene import Placed, Said, Scene, number

_EPOCH = 227014
"""Ordinal of the day before 1 Muharram of year 1 (16 July 622, Julian) in the calendar of `datetime.date`."""

_CYCLE, _CYCLE_SHIFT = 30, 3
_LONG_YEARS = 11
_YEAR_DAYS = 354
_HALF = 29.5
_MONTHS = 12


def gregorian(year: int, month: int, day: int) -> dt.date:
    """Return the day of our calendar.

    Args:
        year: Year of the Hijra.
        month: 1 (Muharram) to 12 (Dhu al-Hijja).
        day: Day of the month.

    Method:
        Civil tabular Islamic calendar: Reingold and Dershowitz, Calendrical Calculations (2018), chapter 7.
    """
    days = day + -int(-_HALF * (month - 1) // 1) + (year - 1) * _YEAR_DAYS
    return dt.date.fromordinal(_EPOCH + days + (_CYCLE_SHIFT + _LONG_YEARS * year) // _CYCLE)


def place_hijri(said: Said, words: Lexicon, _: Scene) -> Placed:
    """Place a day, month or year of the Islamic calendar; a month or year becomes the days that it covers."""
    year = int(said["hijri_year"])
    if "hijri" not in said:
        first, after = gregorian(year, 1, 1), gregorian(year + 1, 1, 1)
        return _between(first, after)
    month = words.hijri[said["hijri"]]
    if "day" in said:
        return Placed(value=f"{gregorian(year, month, number(said['day'], words)).isoformat()}~")
    after = gregorian(year, month + 1, 1) if month < _MONTHS else gregorian(year + 1, 1, 1)
    return _between(gregorian(year, month, 1), after)


def _between(first: dt.date, after: dt.date) -> Placed:
    last = after - dt.timedelta(days=1)
    return Placed(value=f"{first.isoformat()}~/{last.isoformat()}~", kind="range")
