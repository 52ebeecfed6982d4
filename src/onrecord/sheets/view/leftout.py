"""What the sheet leaves out, document by document, with counts that add up."""

from collections.abc import Sequence

from onrecord.model.claim import Gathering, RecordEntry
from onrecord.model.passage import Span
from onrecord.model.reading import Reading
from onrecord.model.rendition import Outcome
from onrecord.sheets.paths import passage_anchor
from onrecord.sheets.view.cover import Cover, cover
from onrecord.sheets.view.listed import LeftItem, LeftOut, Tally
from onrecord.sheets.view.lists import placed_spans
from onrecord.sheets.view.shelf import Held, Shelf
from onrecord.sheets.words import OUTCOMES, say


def left_out_views(gathering: Gathering, shelf: Shelf) -> tuple[LeftOut, ...]:
    """Account for every document: what was found in it, what of it stands under a claim, and what does not."""
    return tuple(_left_out(held, gathering) for held in shelf.held.values())


def _left_out(held: Held, gathering: Gathering) -> LeftOut:
    reading = held.document.reading
    placed = cover(placed_spans(held.original, gathering))
    unplaced = [entry for entry in gathering.unplaced if entry.citation.original == held.original]
    forgotten = _forgotten(reading, placed, unplaced)
    rendition = reading.rendition
    return LeftOut(
        title=held.title,
        href=held.path,
        outcome=OUTCOMES[rendition.outcome] if rendition.outcome is not Outcome.FULL else "",
        tallies=_tallies(reading, placed, unplaced),
        losses=tuple(
            LeftItem(what=say("loss", what=one.what, count=f"{one.count:,}"), why=say("lost"))
            for one in rendition.losses
        ),
        boilerplate=tuple(_item(held, "b", (one.span,), one.why) for one in reading.boilerplate),
        excluded=tuple(
            _item(held, "x", (one.span,), one.why) if one.span else LeftItem(what=one.what, why=one.why)
            for one in reading.excluded
        ),
        unplaced=(
            *(_item(held, "r", one.citation.spans, one.why or say("unplaced")) for one in unplaced),
            *(_item(held, prefix, spans, say("not_gathered")) for prefix, spans in forgotten),
        ),
    )


def _item(held: Held, prefix: str, spans: Sequence[Span], why: str) -> LeftItem:
    return LeftItem(
        what=" ".join(span.cut(held.text) for span in spans),
        why=why,
        href=f"{held.path}#{passage_anchor(prefix, spans)}",
        language=held.language or "",
    )


def _tallies(reading: Reading, placed: Cover, unplaced: Sequence[RecordEntry]) -> tuple[Tally, ...]:
    figures = len(reading.figures)
    under = sum(placed.holds(figure.span) for figure in reading.figures)
    without = cover(span for entry in unplaced for span in entry.citation.spans)
    items = [item.span for item in reading.record_items]
    wordings = [claim for claim in reading.claims if placed.holds_all(claim.spans)]
    taken = sum(placed.holds(span) for span in items)
    listed = sum(without.holds(span) and not placed.holds(span) for span in items)
    asked = len(reading.recommendations)
    counts = (
        ("tally_figures", figures, under, figures - under),
        ("tally_claims", len(reading.claims), len(wordings), 0),
        ("tally_record", len(items), taken, listed),
        ("tally_recommendations", asked, 0, asked),
    )
    return tuple(
        Tally(label=say(label), found=found, taken=taken, listed=listed, left=found - taken - listed)
        for label, found, taken, listed in counts
    )


def _forgotten(
    reading: Reading, placed: Cover, unplaced: Sequence[RecordEntry]
) -> list[tuple[str, tuple[Span, ...]]]:
    """Give what was read and stands on no list: it is named, so that the counts can be checked."""
    without = cover(span for entry in unplaced for span in entry.citation.spans)
    claims = [("c", claim.spans) for claim in reading.claims if not placed.holds_all(claim.spans)]
    items = [
        ("r", (item.span,))
        for item in reading.record_items
        if not (placed.holds(item.span) or without.holds(item.span))
    ]
    return [*claims, *items]
