"""Recompute what a document says from its own numbers."""

from collections.abc import Sequence

from onrecord.checks.averages import check_averages
from onrecord.checks.case import against
from onrecord.checks.changes import check_changes
from onrecord.checks.cues import cues_of
from onrecord.checks.durations import check_durations
from onrecord.checks.form import check_form, not_computed
from onrecord.checks.margins import check_margins, check_samples
from onrecord.checks.moves import check_moves
from onrecord.checks.passage import Passage, passages_of
from onrecord.checks.polls import check_polls
from onrecord.checks.rates import check_rates
from onrecord.checks.repeats import check_repeats
from onrecord.checks.restated import check_restated
from onrecord.checks.shares import check_shares
from onrecord.checks.sums import check_sums
from onrecord.checks.tables import check_tables
from onrecord.checks.units import check_units
from onrecord.model.check import Check
from onrecord.model.figure import FigureKind
from onrecord.model.reading import Reading
from onrecord.model.rendition import Rendition
from onrecord.phrases import DEFAULT_STYLE, HouseStyle

__all__ = ["against", "check"]

_COMPARISONS = frozenset({"ratio", "percent change", "percentage point"})


def check(reading: Reading, style: HouseStyle = DEFAULT_STYLE) -> tuple[Check, ...]:
    """Find every statement that the document's own numbers can test, and recompute it.

    A pure function. What the words do not fix is never asserted: where they leave open which numbers belong
    together, a statement that fits is reported and one that does not is left out or says so.

    Args:
        reading: What was read from one document.
        style: Widths of the bands in which a wording is fair or arguable.

    Returns:
        Checks in the order of the text. A comparison whose numbers are not given is `not_checkable`, without inputs.

    Method:
        As statcheck does for test statistics (Nuijten and others 2016): recompute from the reported numbers, carry the
        rounding of every input through, and fail only what lies outside. Bands: `onrecord.phrases`.
    """
    rendition = reading.rendition
    passages = passages_of(reading, cues_of(rendition.language), style)
    found = [check for passage in passages for check in _sentence(passage, rendition)]
    found += check_units(passages)
    found += check_form(passages, rendition.published)
    found += check_repeats(passages, rendition.text)
    found += check_tables(reading)
    found += _left_over(passages, found)
    return tuple(sorted(found, key=lambda c: (c.span.start, c.span.end, c.kind.value)))


def _sentence(passage: Passage, rendition: Rendition) -> list[Check]:
    found = check_durations(passage, rendition.language or "en", rendition.published)
    found += check_margins(passage)
    found += check_changes(passage)
    if len(passage.all) > 1 or passage.previous is not None:
        found += check_shares(passage)
        found += check_polls(passage)
        found += check_samples(passage)
        found += check_averages(passage)
        found += check_moves(passage)
        found += check_restated(passage)
        found += check_rates(passage)
        found += check_sums(passage)
    return found


def _left_over(passages: Sequence[Passage], found: Sequence[Check]) -> list[Check]:
    """Say of every comparison that could not be recomputed that it could not."""
    done = {check.span for check in found}
    return [
        not_computed(stated)
        for passage in passages
        for stated in passage.all
        if stated.kind in {FigureKind.RATIO, FigureKind.CHANGE}
        and stated.figure.unit in _COMPARISONS
        and not passage.cues.error.search(passage.before(stated)[-40:] + " " + stated.text)
        and stated.span not in done
    ]
