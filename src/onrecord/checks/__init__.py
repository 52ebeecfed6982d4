"""Recompute what a document says from its own numbers."""

from onrecord.checks.changes import check_changes
from onrecord.checks.cues import cues_of
from onrecord.checks.passage import passages_of
from onrecord.checks.rates import check_rates
from onrecord.checks.shares import check_shares
from onrecord.checks.sums import check_sums
from onrecord.model.check import Check
from onrecord.model.reading import Reading
from onrecord.phrases import DEFAULT_STYLE, HouseStyle

__all__ = ["check"]


def check(reading: Reading, style: HouseStyle = DEFAULT_STYLE) -> tuple[Check, ...]:
    """Find every statement that the document's own numbers can test, and recompute it."""
    cues = cues_of(reading.rendition.language)
    found: list[Check] = []
    for passage in passages_of(reading, cues, style):
        if len(passage.all) > 1 or passage.previous is not None:
            found += check_changes(passage)
            found += check_shares(passage)
            found += check_rates(passage)
            found += check_sums(passage)
    return tuple(sorted(found, key=lambda c: (c.span.start, c.span.end, c.kind.value)))
