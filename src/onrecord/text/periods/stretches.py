"""Rules for a part of something longer: its first ten days, its last week, what is left of it, some of its weekdays."""

import datetime as dt

import attrs

from onrecord.text.periods.edtf import month_value, parse_edtf
from onrecord.text.periods.explicit import whole
from onrecord.text.periods.lexicon import Lexicon
from onrecord.text.periods.relative import moved, unit_value
from onrecord.text.periods.scene import Placed, Said, Scene, number, which

_DAYS_A_WEEK = 7


def stretch(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "the first ten days of October", "the last three weeks of 2023"."""
    longer = whole(said, words, scene)
    bounds = parse_edtf(longer.value)
    count = number(said["n"], words)
    if bounds is None or not count:
        return Placed(value="", relative=True, kind="range")
    unit = words.units[said["part_unit"]]
    day = dt.timedelta(days=1)
    if said["side"] in _LAST:
        first, last = moved(bounds[1] + day, unit, -count), bounds[1]
    else:
        first, last = bounds[0], moved(bounds[0], unit, count) - day
    shown = month_value if unit in {"month", "quarter"} else dt.date.isoformat
    return Placed(value=f"{shown(first)}/{shown(last)}", relative=longer.relative, kind="range")


_LAST = frozenset({"last", "final", "closing", "derniers", "dernieres", "الاخيره", "الاخير", "اخر"})


def nth_day(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "the last day of February", "the 100th day of 2023"."""
    longer = whole(said, words, scene)
    bounds = parse_edtf(longer.value)
    if bounds is None:
        return Placed(value="", relative=True)
    count = words.numbers.get(said["nth"], 0)
    day = bounds[0] + dt.timedelta(days=count - 1) if count else bounds[1]
    return Placed(value=day.isoformat(), relative=longer.relative)


def rest_of(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "the rest of the year": from the anchor to its last day; of a year named, all of it."""
    if "year" in said:
        return Placed(value=said["year"])
    if scene.anchor is None or not scene.exact:
        return Placed(value="", relative=True)
    bounds = parse_edtf(unit_value(scene.anchor, words.units[said["unit"]]))
    value = f"{scene.anchor.isoformat()}/{bounds[1].isoformat()}" if bounds else ""
    return Placed(value=value, relative=True, kind="range")


def weekdays_in(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "from Monday to Friday next week"."""
    if scene.anchor is None or not scene.exact:
        return Placed(value="", relative=True)
    monday = scene.anchor - dt.timedelta(days=scene.anchor.weekday())
    monday += dt.timedelta(days=_DAYS_A_WEEK * (which(said, words) or 0))
    first, last = (
        monday + dt.timedelta(days=words.weekdays[said[key]] - 1) for key in ("weekday", "weekday2")
    )
    return Placed(value=f"{first.isoformat()}/{last.isoformat()}", relative=True, kind="range")


def bare_day(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "on the 12th": of the month named last, else the latest 12th, or the next one where the text looks ahead."""
    day = number(said["day"], words)
    value = _in_month_named(day, scene)
    if value or scene.anchor is None:
        return Placed(value=value, relative=True)
    first = scene.anchor.replace(day=1)
    passed = day <= scene.anchor.day
    step = (
        1 if scene.future and not (day >= scene.anchor.day) else -1 if not scene.future and not passed else 0
    )
    return Placed(value=f"{month_value(moved(first, 'month', step))}-{day:02d}", relative=True)


def _in_month_named(day: int, scene: Scene) -> str:
    first = scene.previous.partition("/")[0]
    bounds = parse_edtf(first)
    if bounds is None or (bounds[0].year, bounds[0].month) != (bounds[1].year, bounds[1].month):
        return ""
    return f"{first[:7]}-{day:02d}"


def bare_days(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "from the 12th to the 15th"."""
    first = bare_day(said, words, scene).value
    last = bare_day({"day": said["day2"]}, words, attrs.evolve(scene, previous=first)).value
    return Placed(value=f"{first}/{last}" if first and last else "", relative=True, kind="range")
