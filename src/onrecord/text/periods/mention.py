"""The value that period finding returns."""

from typing import Literal

import attrs

from onrecord.model.passage import Span

PeriodKind = Literal["date", "range", "since", "until", "time", "duration", "set", "reference"]

NOT_DATES = frozenset({"time", "duration", "set", "reference"})
"""Kinds that name no place on the calendar."""


@attrs.frozen(kw_only=True)
class PeriodMention:
    """A date, a period or a clock time, as a text mentions it.

    Attributes:
        span: Its words, with the preposition where that is part of the meaning ("since May", "from 2019 to 2021").
        value: ISO 8601 with EDTF's open ends and unknown digits ("2024-05/..", "199X", "XXXX-05-03"); empty where
            it cannot be told (a relative date without an anchor).
        relative: Whether the value rests on the document's own date or on another date of the text.
        kind: `date` (a day, month, quarter, season or year), `range` (two ends, or a window such as "the past 12
            months"), `since` (open to the right), `until` (open to the left), `time` (a clock time, never a figure),
            `duration` (a length of time; value such as "P18M", "PXD" for "several days"), `set` (what comes back; "R/P1D"
            for "every day", "R/XXXX-WXX-1" for "every Monday"), `reference` ("now", "recently": "present", "past"
            or "future").
        length: ISO 8601 duration that a window states ("the past 12 months": "P12M"), empty for all else.
        ends: The one date, or the two, that a date, range or open period is made of: their own words and
            values, without "since", "between" and the like.
    """

    span: Span
    value: str
    relative: bool
    kind: PeriodKind
    length: str = ""
    ends: tuple["PeriodMention", ...] = ()
