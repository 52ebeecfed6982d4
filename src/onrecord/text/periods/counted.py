"""Rules that count: so many units before or after the document's day, or the date told before."""

import datetime as dt
import re
from collections.abc import Mapping

import attrs

from onrecord.text.periods.edtf import parse_edtf
from onrecord.text.periods.lengths import length_of
from onrecord.text.periods.lexicon import Lexicon
from onrecord.text.periods.relative import CALENDAR, FINE, moved, unit_of, unit_value, unknown_day
from onrecord.text.periods.scene import Placed, Said, Scene


def moved_by(day: dt.date, said: Said, words: Lexicon, sign: int) -> dt.date:
    """Move a day by the length that the words state, which may be of several units."""
    if "iso" in said:
        return moved_by_length(day, said["iso"], sign)
    unit, count = unit_of(said, words)
    return moved(day, unit, sign * count)


def moved_by_length(day: dt.date, length: str, sign: int = 1) -> dt.date:
    """Move a day by an ISO 8601 duration; what is vague or shorter than a day moves it nowhere."""
    for count, letter in _PIECES.findall(length.partition("T")[0]):
        unit = {"Y": "year", "M": "month", "W": "week", "D": "day"}[letter]
        day = moved(day, unit, sign * int(float(count)))
    return day


_PIECES = re.compile(r"(\d+(?:\.\d+)?)([YMWD])")


def _distant(day: dt.date, unit: str, count: int, *, exact: bool) -> Placed:
    """Name a moment some units away; a single year keeps the day, more are only as fine as their unit."""
    there = moved(day, unit, count)
    keeps_day = exact and (unit == "day" or (unit == "year" and abs(count) == 1))
    return Placed(value=there.isoformat() if keeps_day else unit_value(there, unit), relative=True)


def ago(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "two years ago", "1 month and 21 days ago" against the anchor."""
    if "iso" in said:
        known = scene.anchor is not None and scene.exact
        return Placed(
            value=moved_by_length(scene.anchor, said["iso"], -1).isoformat()
            if known and scene.anchor
            else "",
            relative=True,
        )
    if "n2" in said:
        first = {"n": said["n"], "unit": said["unit1"]} if "unit1" in said else None
        said = {"n": said["n2"], "unit": said["unit"]}
        if first is not None and scene.anchor is not None:
            unit, count = unit_of(first, words)
            return ago(said, words, attrs.evolve(scene, anchor=moved(scene.anchor, unit, -count)))
    unit, count = unit_of(said, words)
    if scene.anchor is None or unknown_day(scene, unit) or not count or unit not in CALENDAR:
        return Placed(value="", relative=True)
    return _distant(scene.anchor, unit, -count, exact=scene.exact)


def _from_previous(said: Said, words: Lexicon, scene: Scene, sign: int) -> Placed:
    """Resolve "two days later" against the nearest date before it."""
    unit, count = unit_of(said, words)
    first, slash, last = scene.previous.partition("/")
    if first.startswith(_NO_YEAR):
        return _in_no_year(first, said, words, sign)
    bounds = parse_edtf(first)
    if unit == "year" and count and slash and last[:4].isdigit() and first[:4].isdigit():
        ends = (f"{int(end[:4]) + sign * count:04d}{end[4:]}" for end in (first, last))
        return Placed(value="/".join(ends), relative=True, kind="range")
    if bounds is None or slash or not count or (unit in FINE and bounds[0] != bounds[1]):
        return _from_anchor(said, words, scene, sign)
    there = moved_by(bounds[0], said, words, sign)
    return Placed(value=there.isoformat()[: len(first)], relative=True)


_NO_YEAR = "XXXX-"
_LEAP = "2000-"


def _in_no_year(first: str, said: Said, words: Lexicon, sign: int) -> Placed:
    """Count from a day whose year is not known, within that year."""
    bounds = parse_edtf(first.replace(_NO_YEAR, _LEAP))
    unit, count = unit_of(said, words)
    if bounds is None or not count or unit not in FINE or bounds[0] != bounds[1]:
        return Placed(value="", relative=True)
    there = moved_by(bounds[0], said, words, sign)
    same = there.year == bounds[0].year
    return Placed(value=there.isoformat().replace(_LEAP, _NO_YEAR) if same else "", relative=True)


def _from_anchor(said: Said, words: Lexicon, scene: Scene, sign: int) -> Placed:
    """Count from the anchor where no date was named: forwards only where the sentence looks ahead, back by a year only."""
    unit, count = unit_of(said, words)
    if scene.previous or scene.anchor is None or not count:
        return Placed(value="", relative=True)
    if sign > 0 and scene.future and scene.exact and unit in CALENDAR:
        return Placed(value=moved_by(scene.anchor, said, words, 1).isoformat(), relative=True)
    return Placed(
        value=f"{scene.anchor.year - 1}" if sign < 0 and (unit, count) == ("year", 1) else "", relative=True
    )


def earlier(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "two days earlier" against the nearest date before it."""
    return _from_previous(said, words, scene, -1)


def later(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "a day later" against the nearest date before it."""
    return _from_previous(said, words, scene, 1)


def counted_from(said: Said, words: Lexicon, start: str) -> str:
    """Return the day some units before or after another day, empty where no single day is named.

    Args:
        said: Words of the rule `offset`: how many of which unit, and on which side.
        words: The lexicon of their language.
        start: The day counted from, as an EDTF value.
    """
    bounds = parse_edtf(start)
    if bounds is None or bounds[0] != bounds[1] or not unit_of(said, words)[1]:
        return ""
    return moved_by(bounds[0], said, words, _SIDES.get(said.get("side", ""), 1)).isoformat()


_SIDES: Mapping[str, int] = {"before": -1, "avant": -1, "قبل": -1}


def from_day(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "two weeks from now", "three days after tomorrow"."""
    if scene.anchor is None or not scene.exact:
        return Placed(value="", relative=True)
    start = scene.anchor + dt.timedelta(days=words.deictic[said["word"]])
    return Placed(value=moved_by(start, said, words, _SIDES.get(said["side"], 1)).isoformat(), relative=True)


def offset(said: Said, words: Lexicon, _: Scene) -> Placed:
    """Leave "two weeks after ..." open: what it is counted from is not a date but an event."""
    return Placed(value="", relative=True, length=length_of(said, words))
