"""Spans of time held against the two dates that the same sentence gives."""

import datetime as dt

from onrecord.checks.operand import Operand
from onrecord.checks.passage import Passage, flat
from onrecord.checks.result import Computed, judged, printed
from onrecord.checks.wording import computed_bands
from onrecord.model.check import Check, CheckKind
from onrecord.model.figure import FigureKind
from onrecord.model.passage import Span
from onrecord.text.periods import find_periods, parse_edtf

_DAYS = {"day": (1.0, 1.0), "week": (7.0, 7.0), "month": (28.0, 31.0), "year": (365.0, 366.0)}
_BACK = 90
"""How far before a duration its dates may stand, in characters."""


def check_durations(passage: Passage, language: str, published: str | None) -> list[Check]:
    """Recompute every duration that restates a period with two dates, or one running up to the document's date."""
    found = []
    for stated in passage.all:
        if stated.kind is not FigureKind.DURATION or stated.unit not in _DAYS:
            continue
        floor = max(passage.start, stated.start - _BACK)
        before = passage.text[floor : stated.start]
        link = passage.cues.linked.search(_tail(before))
        if link is not None and (check := _held(stated, passage, (language, published), floor)) is not None:
            found.append(check)
    return found


def _tail(before: str) -> str:
    words = flat(before)
    comma = max(words.rfind(","), words.rfind("("), words.rfind("،"))
    return words[comma:] if comma >= 0 else "."


def _held(stated: Operand, passage: Passage, when: tuple[str, str | None], floor: int) -> Check | None:
    language, published = when
    mentions = find_periods(passage.text[floor : stated.start], language, published)
    if not mentions:
        return None
    last = mentions[-1]
    ends = _days(last.value, published)
    if ends is None:
        return None
    span = Span(last.span.start + floor, last.span.end + floor)
    days = (ends[1] - ends[0]).days
    short, long = _DAYS[stated.unit]
    value = days / ((short + long) / 2)
    computed = Computed(
        value=value,
        low=days / long,
        high=(days + 1) / short,  # the last day may be counted or not
        unit=stated.figure.unit,
        formula=f"{ends[0].isoformat()} to {ends[1].isoformat()} = {printed(days)} days",
    )
    check = judged(CheckKind.DURATION, stated, computed, computed_bands(stated, passage.style), [])
    import attrs  # noqa: PLC0415

    return attrs.evolve(check, inputs=(span, stated.span))


def _days(value: str, published: str | None) -> tuple[dt.date, dt.date] | None:
    """Return the first and last day of a period given to the day; an open one ends with the document."""
    start, stroke, end = value.partition("/")
    if not stroke or len(start) != 10 or "X" in value:  # noqa: PLR2004
        return None
    if end == "..":
        end = published or ""
    if len(end) != 10:  # noqa: PLR2004
        return None
    first, last = parse_edtf(start), parse_edtf(end)
    if first is None or last is None or last[0] <= first[0]:
        return None
    return first[0], last[0]
