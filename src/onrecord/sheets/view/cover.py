"""Which spans of a text lie inside others, in one look-up each."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

import attrs

from onrecord.model.passage import Span


@attrs.frozen
class Cover:
    """Spans of one text, ready to be asked what lies inside one of them.

    Attributes:
        starts: Where they start, ascending.
        reach: For each, the furthest end of any that starts no later.
    """

    starts: tuple[int, ...]
    reach: tuple[int, ...]

    def holds(self, span: Span) -> bool:
        """Say whether one of the spans holds every character of `span`."""
        before = bisect_right(self.starts, span.start)
        return before > 0 and self.reach[before - 1] >= span.end

    def holds_all(self, spans: Iterable[Span]) -> bool:
        """Say whether each of `spans` lies inside one of the spans."""
        return all(self.holds(span) for span in spans)


def cover(spans: Iterable[Span]) -> Cover:
    """Make spans ready, in any order; they may overlap."""
    ordered = sorted(spans)
    return Cover(
        tuple(span.start for span in ordered), tuple(accumulate((span.end for span in ordered), max))
    )
