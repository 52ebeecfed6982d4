"""What of the dates read so far the next one may refer to."""

import datetime as dt
import re

import attrs

from onrecord.text.periods.edtf import parse_edtf
from onrecord.text.periods.mention import NOT_DATES, PeriodMention

_DAY_VALUE = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?")


@attrs.frozen
class Memory:
    """What was read so far: the last date and day, the last explicit year, and where they stood."""

    end: int = 0
    value: str = ""
    year: int | None = None
    running: dt.date | None = None
    running_end: int = 0
    day: str = ""

    def after(self, mention: PeriodMention) -> "Memory":
        """Return what is remembered once a mention was read."""
        if mention.kind in NOT_DATES or not mention.value:
            return self
        bounds = parse_edtf(mention.value)
        open_ended = ".." in mention.value
        year = int(mention.value[:4]) if mention.value[:4].isdigit() else self.year
        explicit = (
            bounds is not None
            and not open_ended
            and not mention.relative
            and _DAY_VALUE.fullmatch(mention.value)
        )
        single = bounds is not None and bounds[0] == bounds[1] and mention.kind == "date"
        day = mention.value if single else self.day
        if bounds and explicit:
            return Memory(mention.span.end, mention.value, year, bounds[0], mention.span.end, day)
        return Memory(mention.span.end, mention.value, year, self.running, self.running_end, day)
