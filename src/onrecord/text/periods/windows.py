"""Rules for stretches of time that begin or end at the document's day or at a date named with them."""

import datetime as dt

import attrs

from onrecord.text.periods.counted import moved_by, moved_by_length
from onrecord.text.periods.edtf import add_months, month_value, parse_edtf
from onrecord.text.periods.explicit import full
from onrecord.text.periods.lengths import length_of
from onrecord.text.periods.lexicon import Lexicon
from onrecord.text.periods.relative import CALENDAR, MONTHS_A_QUARTER, moved, unit_of, unknown_day
from onrecord.text.periods.scene import Placed, Said, Scene


def window(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "the past 12 months": from as many units before the anchor up to the anchor."""
    unit, count = unit_of(said, words)
    length = length_of(said, words)
    if unit == "hour" and count and count % _HOURS == 0:
        unit, count = "day", count // _HOURS
        said = {"iso": f"P{count}D"}
    if unit not in CALENDAR:
        return Placed(value=length, kind="duration")
    if scene.anchor is None or unknown_day(scene, unit) or not count:
        return Placed(value="", relative=True, kind="range", length=length)
    if unit == "quarter":
        return _quarters(scene.anchor, -count, length)
    before = _before_span(scene, said, words)
    if before:
        return Placed(value=before, relative=True, kind="range", length=length)
    last = _begun_by(scene, said, words) or scene.anchor
    first = moved_by(last, said, words, -1)
    return Placed(value=f"{first.isoformat()}/{last.isoformat()}", relative=True, kind="range", length=length)


_HOURS = 24
"""Hours that make whole days: "the past 48 hours"."""


def _begun_by(scene: Scene, said: Said, words: Lexicon) -> dt.date | None:
    """Return where the window just named begins, if it is as long: "20 in the 12 months before" ends there."""
    bounds = parse_edtf(scene.previous) if "/" in scene.previous and "prior" in said else None
    if bounds is None or bounds[1] == dt.date.max or bounds[0] == dt.date.min:
        return None
    return bounds[0] if moved_by(bounds[1], said, words, -1) == bounds[0] else None


def _before_span(scene: Scene, said: Said, words: Lexicon) -> str:
    """Return the whole months or years before those just named, if they are as many ("in the preceding six months")."""
    first, _, last = scene.previous.partition("/")
    bounds = parse_edtf(scene.previous)
    if "prior" not in said or bounds is None or not len(first) == len(last) < _DAY_LENGTH:
        return ""
    if moved_by(bounds[1] + dt.timedelta(days=1), said, words, -1) != bounds[0]:
        return ""
    start, end = moved_by(bounds[0], said, words, -1), bounds[0] - dt.timedelta(days=1)
    return f"{start.isoformat()[: len(first)]}/{end.isoformat()[: len(first)]}"


_DAY_LENGTH = len("2024-05-03")


def _quarters(anchor: dt.date, count: int, length: str) -> Placed:
    """Resolve "the past two quarters": whole quarters of the calendar, without the one that runs."""
    begun = anchor.replace(month=(anchor.month - 1) // MONTHS_A_QUARTER * MONTHS_A_QUARTER + 1, day=1)
    first = add_months(begun, MONTHS_A_QUARTER * (count if count < 0 else 1))
    last = add_months(first, MONTHS_A_QUARTER * abs(count) - 1)
    return Placed(
        value=f"{month_value(first)}/{month_value(last)}", relative=True, kind="range", length=length
    )


def window_to(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "the 12 months to June 2023": as many units up to and with the day or month named."""
    unit, count = unit_of(said, words)
    end = full({("day" if key == "last_day" else key): text for key, text in said.items()}, words, scene)
    bounds = parse_edtf(end.value)
    if bounds is None:
        return Placed(value="", relative=True, kind="range")
    first = moved(bounds[1] + dt.timedelta(days=1), unit, -count).isoformat()
    return Placed(
        value=f"{first[: len(end.value)]}/{end.value}",
        relative=end.relative,
        kind="range",
        length=length_of(said, words),
    )


def ahead(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "the next six months": from the anchor on."""
    unit, count = unit_of(said, words)
    length = length_of(said, words)
    if unit not in CALENDAR:
        return Placed(value=length, kind="duration")
    if scene.anchor is None or unknown_day(scene, unit) or not count:
        return Placed(value="", relative=True, kind="range", length=length)
    if unit == "quarter":
        return _quarters(scene.anchor, count, length)
    last = moved(scene.anchor, unit, count)
    return Placed(
        value=f"{scene.anchor.isoformat()}/{last.isoformat()}", relative=True, kind="range", length=length
    )


def within(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Resolve "within ten months": from the anchor on, and a length in any case."""
    length = length_of(said, words)
    if scene.anchor is None or not scene.exact:
        return Placed(value=length, kind="duration")
    last = moved_by_length(scene.anchor, length)
    return Placed(
        value=f"{scene.anchor.isoformat()}/{last.isoformat()}", relative=True, kind="range", length=length
    )


def in_time(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Read "in two weeks": a day to come where the sentence looks ahead, else a length of time."""
    unit, count = unit_of(said, words)
    if not scene.future or scene.anchor is None or not scene.exact or unit not in CALENDAR:
        return Placed(value=length_of(said, words), kind="duration")
    return Placed(value=moved(scene.anchor, unit, count).isoformat(), relative=True)


def in_future(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Read "dans trois ans", which always looks ahead."""
    return in_time(said, words, attrs.evolve(scene, future=True))
