"""What a date is resolved against and what comes out, with the choices that every rule shares."""

import calendar
import datetime as dt
import re
from collections.abc import Mapping

import attrs

from onrecord.text.periods.edtf import last_of_month
from onrecord.text.periods.lexicon import Lexicon
from onrecord.text.periods.mention import PeriodKind

MONTHS_A_YEAR = 12
_NEAR_DAYS = 62

Said = Mapping[str, str]
"""What each named group of a rule matched."""


@attrs.frozen(kw_only=True)
class Scene:
    """What a date without year is resolved against.

    Attributes:
        anchor: The document's day (the last one, if only its month or year is known), or None.
        exact: Whether the day of the anchor is known.
        future: Whether the sentence looks ahead.
        imminent: Whether the words right before the date look ahead.
        year: The nearest explicit year earlier in the text, or None.
        previous: Value of the nearest earlier date, empty if there is none close by.
        past: Whether the words right before tell of something past, or cannot show it.
        order: `day` or `month` if other dates in digits of the text settle which comes first.
        day: Value of the nearest earlier date that is one day, empty if there is none.
        running: First day of an explicit date that begins the same sentence or the one before, or None.
    """

    anchor: dt.date | None
    exact: bool = True
    future: bool = False
    imminent: bool = False
    year: int | None = None
    previous: str = ""
    running: dt.date | None = None
    order: str = ""
    day: str = ""
    past: bool = True


@attrs.frozen(kw_only=True)
class Placed:
    """A resolved date.

    Attributes:
        value: EDTF, empty where it cannot be told.
        relative: Whether it rests on more than its own words.
        kind: Of what kind the mention is, unless the words before it say otherwise.
        length: ISO 8601 duration that the words state.
    """

    value: str
    relative: bool = False
    kind: PeriodKind = "date"
    length: str = ""


def number(text: str, words: Lexicon) -> int:
    """Read a small number in digits or words."""
    return int(text) if text.isdigit() else words.numbers[text]


def which(said: Said, words: Lexicon) -> int | None:
    """Read whether the last (-1), this (0) or the next (1) is meant; None if the words do not say."""
    if "before" in said:
        return -1
    if "same" in said:
        return 0
    return words.which[said["which"]] if "which" in said else None


def year_for(month: int, day: int | None, scene: Scene) -> int | None:
    """Choose the year of a day or month that is given without one."""
    if scene.anchor is None:
        return _nearest(month, scene)
    if scene.running is not None and day is not None:
        near = _near(scene.running, month, day)
        if near is not None:
            return near
    anchor = scene.anchor
    here, there = (month, day or 1), (anchor.month, anchor.day if day else 1)
    if scene.future or (not scene.past and _is_soon(anchor, month, day)):
        return _with_day(month, day, anchor.year if here >= there else anchor.year + 1, 1)
    return _with_day(month, day, anchor.year if here <= there else anchor.year - 1, -1)


def _with_day(month: int, day: int | None, year: int, step: int) -> int:
    """Go on to a leap year for 29 February."""
    while (month, day) == _LEAP_DAY and not calendar.isleap(year):
        year += step
    return year


_LEAP_DAY = (2, 29)


def _nearest(month: int, scene: Scene) -> int | None:
    """Choose the year nearest to the date told before, in a text whose own date is not known."""
    told = _MONTH_TOLD.match(scene.previous.rpartition("/")[2])
    if scene.year is None or told is None:
        return scene.year
    there = int(told[1]) * MONTHS_A_YEAR + int(told[2])
    years = (int(told[1]), int(told[1]) + 1, int(told[1]) - 1)
    return min(years, key=lambda year: abs(year * MONTHS_A_YEAR + month - there))


_MONTH_TOLD = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_SOON_DAYS = 45


def _is_soon(anchor: dt.date, month: int, day: int | None) -> bool:
    """Tell whether a day without a year lies shortly ahead: nobody leaves out the year of one 11 months back.

    Tuned on the even documents of TempEval-3's training part.
    """
    if day is None:
        return False
    for year in (anchor.year, anchor.year + 1):
        try:
            ahead = (dt.date(year, month, day) - anchor).days
        except ValueError:
            continue
        if 0 <= ahead <= _SOON_DAYS:
            return True
    return False


def year_by_weekday(month: int, day: int, weekday: int, anchor: dt.date) -> int | None:
    """Find the year near the anchor in which a date falls on a day of the week; None if there is none."""
    fits = []
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        try:
            there = dt.date(year, month, day)
        except ValueError:
            continue
        if there.isoweekday() == weekday:
            fits.append((abs((there - anchor).days), year))
    return min(fits)[1] if fits else None


def _near(running: dt.date, month: int, day: int) -> int | None:
    """Let a day go on from an explicit date shortly before it ("on 27 March 2021 ... on 2 April")."""
    for year in (running.year, running.year + 1):
        try:
            distance = (dt.date(year, month, day) - running).days
        except ValueError:
            continue
        if 0 <= distance <= _NEAR_DAYS:
            return year
    return None


def dated(year: int | None, month: int, day: int | None) -> str:
    """Write a day or month; an unknown year as `XXXX`, and a day that the month does not have is left out."""
    shown = "XXXX" if year is None else f"{year:04d}"
    if day is None or (year is not None and day > last_of_month(year, month).day):
        return f"{shown}-{month:02d}"
    return f"{shown}-{month:02d}-{day:02d}"
