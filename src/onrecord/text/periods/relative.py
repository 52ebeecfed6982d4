"""Rules for dates that are counted from the document's day or from a date before them."""

import datetime as dt
from collections.abc import Mapping

import attrs

from onrecord.text.periods.edtf import add_months, month_value, parse_edtf, quarter_value, week_value
from onrecord.text.periods.explicit import full
from onrecord.text.periods.lengths import count_of
from onrecord.text.periods.lexicon import Lexicon
from onrecord.text.periods.scene import Placed, Said, Scene, which

MONTHS_A_QUARTER = 3
_WINTER = 24
_SPRING_MONTH = 3


def same_period(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Move the period named before to another year ("the same period of 2021")."""
    first, slash, last = scene.previous.partition("/")
    if not first[:4].isdigit():
        back = -1 if "before" in said else which(said, words) if "which" in said else None
        known = scene.anchor is not None and back is not None
        return Placed(
            value=f"{scene.anchor.year + (back or 0):04d}" if known and scene.anchor else "", relative=True
        )
    year = int(said["year"]) if "year" in said else int(first[:4]) + min(-1, which(said, words) or -1)
    shift = year - int(first[:4])
    if last == ".." and scene.anchor:
        last = (scene.anchor if scene.exact else add_months(scene.anchor, 0)).isoformat()
    moved = [f"{int(end[:4]) + shift:04d}{end[4:]}" for end in (first, last) if end[:4].isdigit()]
    return Placed(value="/".join(moved), relative=True, kind="range" if slash else "date")


def to_date(_: Said, __: Lexicon, scene: Scene) -> Placed:
    """Resolve "so far this year": open from January."""
    value = f"{scene.anchor.year:04d}-01/.." if scene.anchor else ""
    return Placed(value=value, relative=True, kind="since")


def unit_of(said: Said, words: Lexicon) -> tuple[str, int]:
    """Read how many of which unit; 0 where the words are vague."""
    if "two" in said:
        return words.units[said["two"]], 2
    if "one" in said:
        return words.units[said["one"]], 1
    count = count_of(said["n"], words) if "n" in said else 1
    return words.units[said["unit"]], int(count or 0)


def moved(day: dt.date, unit: str, count: int) -> dt.date:
    """Move a day by a number of units, negative for back."""
    days = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "weekend": 7}
    if unit in days:
        return day + dt.timedelta(days=days[unit] * count)
    return add_months(day, count * _MONTHS[unit])


_MONTHS: Mapping[str, int] = {
    "month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000,
}  # fmt: skip


def unit_value(day: dt.date, unit: str) -> str:
    """Name the day, week, month, quarter, year or decade that a day lies in."""
    if unit == "month":
        return month_value(day)
    if unit == "week":
        return week_value(day)
    if unit == "fortnight":
        monday = day - dt.timedelta(days=day.weekday())
        return f"{monday.isoformat()}/{(monday + dt.timedelta(days=13)).isoformat()}"
    if unit == "quarter":
        return quarter_value(day.year, (day.month - 1) // MONTHS_A_QUARTER + 1)
    if unit == "weekend":
        saturday = day + dt.timedelta(days=5 - day.weekday())
        return f"{saturday.isoformat()}/{(saturday + dt.timedelta(days=1)).isoformat()}"
    return {"year": f"{day.year:04d}", "decade": f"{day.year // 10:03d}X"}.get(unit, day.isoformat())


FINE = frozenset({"second", "minute", "hour", "night", "day", "week", "weekend", "fortnight"})


def unknown_day(scene: Scene, unit: str) -> bool:
    """Tell whether the anchor is too coarse to count days or weeks from."""
    return scene.anchor is None or (not scene.exact and unit in FINE)


CALENDAR = frozenset({"day", "night", "week", "weekend", "fortnight", *_MONTHS})


def week_of(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "the week of 16 September"."""
    bounds = parse_edtf(full(said, words, scene).value)
    return Placed(value=week_value(bounds[0]) if bounds else "", relative="year" not in said)


def current(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "the quarter", "the weekend": the one of the nearest date before, or of the anchor."""
    unit = words.units[said["unit"]]
    day = scene.anchor if unit in FINE else _reference(scene)
    if day is None or unknown_day(scene, unit):
        return Placed(value="", relative=True)
    if unit == "year" and not scene.previous and day.month == 1 and not scene.future:
        day = add_months(day, -1)  # what is told of "the year" in January is of the year gone
    return Placed(value=unit_value(day, unit), relative=True)


def overnight(_: Said, __: Lexicon, scene: Scene) -> Placed:
    """Resolve "overnight": the night up to the day of the anchor, unless a date told before has a night of its own."""
    if scene.anchor is None or not scene.exact or scene.previous:
        return Placed(value="", relative=True, kind="reference")
    first = scene.anchor - dt.timedelta(days=1)
    return Placed(value=f"{first.isoformat()}/{scene.anchor.isoformat()}", relative=True, kind="range")


def weekend_gone(_: Said, __: Lexicon, scene: Scene) -> Placed:
    """Resolve "over the weekend": the latest one that has begun."""
    if scene.anchor is None or not scene.exact:
        return Placed(value="", relative=True)
    saturday = scene.anchor - dt.timedelta(days=(scene.anchor.isoweekday() - _SATURDAY) % 7)
    return Placed(value=unit_value(saturday, "weekend"), relative=True)


_SATURDAY = 6


def weekend(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "the weekend" where the word for it is a phrase."""
    if scene.anchor is None or not scene.exact:
        return Placed(value="", relative=True)
    day = scene.anchor + dt.timedelta(days=7 * (which(said, words) or 0))
    return Placed(value=unit_value(day, "weekend"), relative=True)


def day_after(_: Said, __: Lexicon, scene: Scene) -> Placed:
    """Resolve "the next day": after the day named last, or else after the anchor."""
    return _next_to(scene, 1)


def day_before(_: Said, __: Lexicon, scene: Scene) -> Placed:
    """Resolve "the day before", "la veille": before the day named last, or else before the anchor."""
    return _next_to(scene, -1)


def _next_to(scene: Scene, days: int) -> Placed:
    bounds = parse_edtf(scene.previous) if scene.previous else None
    if bounds is not None and bounds[0] != bounds[1]:
        return Placed(value="", relative=True)
    day = bounds[0] if bounds else (scene.anchor if scene.exact else None)
    return Placed(value=(day + dt.timedelta(days=days)).isoformat() if day else "", relative=True)


def weekday_in(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "Tuesday next week"."""
    if scene.anchor is None or not scene.exact:
        return Placed(value="", relative=True)
    monday = scene.anchor - dt.timedelta(days=scene.anchor.weekday())
    days = 7 * (which(said, words) or 0) + words.weekdays[said["weekday"]] - 1
    return Placed(value=(monday + dt.timedelta(days=days)).isoformat(), relative=True)


def _reference(scene: Scene) -> dt.date | None:
    """Return the first day of the nearest date before, or else the anchor."""
    bounds = parse_edtf(scene.previous.split("/")[0]) if scene.previous else None
    return bounds[0] if bounds else scene.anchor


def unit_before(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "the year before", "the previous quarter" against the nearest date before."""
    unit = words.units[said["unit"]]
    known = parse_edtf(scene.previous) if scene.previous else None
    coarse = unit == "day" and known is not None and known[0] != known[1]
    day = _reference(attrs.evolve(scene, previous=scene.day) if coarse else scene)
    if day is None:
        return Placed(value="", relative=True)
    return Placed(value=unit_value(_shifted_unit(day, unit, -1), unit), relative=True)


def after_next(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "the week after next"."""
    unit = words.units[said["unit"]]
    if scene.anchor is None or unknown_day(scene, unit):
        return Placed(value="", relative=True)
    return Placed(value=unit_value(_shifted_unit(scene.anchor, unit, 2), unit), relative=True)


def that_one(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "that year": the one just named."""
    day = _reference(attrs.evolve(scene, anchor=None))
    return Placed(value=unit_value(day, words.units[said["unit"]]) if day else "", relative=True)


def deictic(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "yesterday" and the like; needs the day of the anchor."""
    if scene.anchor is None or not scene.exact:
        return Placed(value="", relative=True)
    day = scene.anchor + dt.timedelta(days=words.deictic[said["word"]])
    return Placed(value=day.isoformat(), relative=True)


def weekday(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve a day of the week: the latest up to the anchor, or the next one right after words that look ahead."""
    if scene.anchor is None or not scene.exact:
        return Placed(value="", relative=True)
    wanted = words.weekdays[said["weekday"]]
    back = (scene.anchor.isoweekday() - wanted) % 7
    shift = which(said, words)
    if shift == 1 or (shift is None and scene.imminent):
        days = (wanted - scene.anchor.isoweekday()) % 7 or (7 if shift else 0)
    elif shift == 0:
        days = wanted - scene.anchor.isoweekday()
    else:
        days = -back or (-7 if shift == -1 else 0)
    return Placed(value=(scene.anchor + dt.timedelta(days=days)).isoformat(), relative=True)


def shift(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "last year", "next month", "last March", "this Thursday", "last summer"."""
    if "weekday" in said:
        return weekday(said, words, scene)
    if scene.anchor is None:
        month = words.months[said["month"]] if "month" in said else None
        return Placed(value=f"XXXX-{month:02d}" if month else "", relative=True)
    shift = which(said, words) or 0
    if "month" in said:
        return _shifted_month(said, words, scene, shift)
    if "part" in said:
        return _shifted_season(words.parts[said["part"]], scene.anchor, shift)
    unit = words.units[said["unit"]]
    if unknown_day(scene, unit):
        return Placed(value="", relative=True)
    return Placed(value=unit_value(_shifted_unit(scene.anchor, unit, shift), unit), relative=True)


def _shifted_unit(anchor: dt.date, unit: str, shift: int) -> dt.date:
    if unit in {"month", "quarter", "year", "decade"}:
        anchor = anchor.replace(day=1)
    return moved(anchor, unit, shift)


def _shifted_month(said: Said, words: Lexicon, scene: Scene, shift: int) -> Placed:
    anchor, month = scene.anchor, words.months[said["month"]]
    if anchor is None:
        return Placed(value=f"XXXX-{month:02d}", relative=True)
    year = anchor.year
    if "before" in said or (shift < 0 and month >= anchor.month):
        year -= 1
    elif shift > 0 and month <= anchor.month:
        year += 1
    return Placed(value=f"{year:04d}-{month:02d}", relative=True)


def _shifted_season(part: str, anchor: dt.date, shift: int) -> Placed:
    year = anchor.year
    bounds = parse_edtf(f"{year:04d}-{part}")
    if bounds and shift < 0 and bounds[1] >= anchor:
        year -= 1
    if bounds and shift > 0 and bounds[0] <= anchor:
        year += 1
    if shift == 0 and int(part) == _WINTER and anchor.month < _SPRING_MONTH:
        year -= 1  # winter began the year before
    return Placed(value=f"{year:04d}-{part}", relative=True)


def edge_of(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "the end of the year", "the beginning of this month"."""
    if scene.anchor is None:
        return Placed(value="", relative=True)
    unit = words.units.get(said.get("unit", ""), "year")
    day = _shifted_unit(scene.anchor, unit, which(said, words) or 0)
    if unit != "year":
        return Placed(value="" if unknown_day(scene, unit) else unit_value(day, unit), relative=True)
    kind = EDGES.get(said["edge"], "M")
    month = {"E": "-12", "B": "-01", "M": ""}[kind]
    return Placed(value=f"{day.year:04d}{month}", relative=True)


EDGES: Mapping[str, str] = {
    "end": "E", "year": "E", "fin": "E", "نهايه": "E",
    "beginning": "B", "start": "B", "debut": "B", "مطلع": "B", "بدايه": "B",
}  # fmt: skip
"""Which end of a year the words of the rule `edge_of` mean; any others mean the middle."""
