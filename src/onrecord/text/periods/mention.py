"""The value that period finding returns."""

from typing import Literal

import attrs

from onrecord.model.passage import Span

PeriodKind = Literal["date", "range", "since", "until", "time"]


@attrs.frozen(kw_only=True)
class PeriodMention:
    """A date, a period or a clock time, as a text mentions it.

    Attributes:
        span: Its words, with the preposition where that is part of the meaning ("since May", "from 2019 to 2021").
        value: ISO 8601 with EDTF's open ends and unknown digits ("2024-05/..", "199X", "XXXX-05-03"); empty where
            it cannot be told (a relative date without an anchor).
        relative: Whether the value rests on the document's own date or on another date of the text.
        kind: `date` (a day, month, quarter, season or year), `range` (two ends, or a window such as "the past 12
            months"), `since` (open to the right), `until` (open to the left), `time` (a clock time, never a figure).
    """

    span: Span
    value: str
    relative: bool
    kind: PeriodKind
