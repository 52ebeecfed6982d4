"""Days with a name: fixed ones, those that move with Easter, those of the Islamic calendar."""

import datetime as dt

from onrecord.extraction.lexicon.deadline_words import EASTER, HIJRI, DeadlineWords
from onrecord.text.periods.hijri import gregorian


def feast_day(words: DeadlineWords, name: str, year: int) -> dt.date:
    """Return the day of a feast in a year of our calendar."""
    month, day = words.feasts[name]
    if month > HIJRI:
        return _islamic(year, month - HIJRI, day)
    return easter(year) + dt.timedelta(days=day) if month == EASTER else dt.date(year, month, day)


def _islamic(year: int, month: int, day: int) -> dt.date:
    """Return the first day in a year of our calendar on which a day of the Islamic calendar falls."""
    first = int((year - _HIJRA) * _SHORTER) - 1
    days = (gregorian(hijri, month, day) for hijri in range(first, first + 4))
    return next((found for found in days if found.year == year), gregorian(first + 1, month, day))


_HIJRA, _SHORTER = 622, 33 / 32
"""Year in which the Islamic calendar begins, and how many of its years go into one of ours."""


def easter(year: int) -> dt.date:
    """Return Easter Sunday of the western churches.

    Method:
        The anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8).
    """
    golden = year % 19
    century, rest = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * shift + 114, 31)
    return dt.date(year, month, day + 1)
