"""Where quotations begin and end in a line."""

import re
from bisect import bisect_left

from onrecord.extraction.figures.line import Line

_MARKS = 2
"""Marks of quotation are no items: one may stand right before the first item, with a space."""

_QUOTED = re.compile(r"“[^“”]*(?:”|\Z)|«[^«»]*(?:»|\Z)|(?<!\w)\"[^\"]*(?:\"|\Z)")


def quotations_in(line: Line) -> tuple[tuple[int, int], ...]:
    """Return the quotations of a line by item indexes; one that is not closed runs to the end of the line."""
    first, last = max(0, line.items[0].start - _MARKS), line.items[-1].end + _MARKS
    starts = [item.start for item in line.items]
    return tuple(
        (bisect_left(starts, match.start()), bisect_left(starts, match.end()))
        for match in _QUOTED.finditer(line.text, first, last)
    )
