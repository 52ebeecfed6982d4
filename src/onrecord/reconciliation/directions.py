"""Which way each edition says that things move on a claim."""

from collections.abc import Iterator, Sequence

import attrs

from onrecord.model.claim import Proposal, ProposalKind, ProposalState, StatedDirection
from onrecord.model.reading import Direction, DirectionLabel
from onrecord.reconciliation.appearances import Placed
from onrecord.reconciliation.documents import Document
from onrecord.reconciliation.entries import BlockClaims, certain_key
from onrecord.reconciliation.proposals import Desk


@attrs.frozen(kw_only=True)
class Pointed:
    """A direction label and the claim that it is taken to.

    Attributes:
        key: Key of the claim, or None where it is shown under none.
        stated: What the label says, or None where it is not shown.
        proposal: That the label belongs to the claim; None where that is certain, or nothing is proposed.
        note: Why the label is not shown, or empty.
    """

    key: str | None = None
    stated: StatedDirection | None = None
    proposal: Proposal | None = None
    note: str = ""


def pointed(
    document: Document, found: BlockClaims, placed: Sequence[Placed], desk: Desk, edition: str | None
) -> tuple[Pointed, ...]:
    """Take every direction label of one document to its claim.

    A label in the row of a claim is certain. A label over a block whose claim is lost goes with the block, as a
    proposal whose value is the claim's key, so that a decision may name another claim.

    Args:
        document: The document.
        found: Claims found for lost blocks.
        placed: All wordings in their places, decisions laid over.
        desk: Where proposals are made.
        edition: Edition to show; a direction without edition is noted and not shown.

    Returns:
        One entry for each label and claim, certain ones first.
    """
    sure = dict.fromkeys(_certain(document, placed))
    guessed = dict.fromkeys(pair for pair in _lost(document, found) if pair not in sure)
    return (
        *(_stated(document, label, key, edition, None) for label, key in sure),
        *(_proposed(document, label, key, edition, desk) for label, key in guessed),
    )


def with_written(
    key: str, read: Sequence[StatedDirection], written: Sequence[tuple[str, Direction]]
) -> tuple[tuple[StatedDirection, ...], tuple[str, ...]]:
    """Lay what people wrote over what was read: a person's word settles its edition.

    Returns:
        Directions sorted by edition, and a note for each edition where a label says something else.
    """
    settled = dict(written)
    kept = [one for one in read if one.edition not in settled]
    notes = []
    for edition, direction in settled.items():
        labels = [one for one in read if one.edition == edition]
        agreeing = [one for one in labels if one.direction is direction]
        citation = agreeing[0].citation if agreeing else None
        kept.append(StatedDirection(edition=edition, direction=direction, citation=citation))
        notes += [
            f"{key}: a label of the {edition} edition says {one.direction.value!r}; claims.yaml says "
            f"{direction.value!r}, which is shown"
            for one in labels
            if one.direction is not direction
        ]
    return tuple(sorted(kept, key=_order)), tuple(notes)


def _certain(document: Document, placed: Sequence[Placed]) -> Iterator[tuple[DirectionLabel, str | None]]:
    for one in placed:
        if one.made.document.sha256 == document.sha256 and one.made.appearance.direction is not None:
            yield one.made.appearance.direction, one.key
    for item in document.reading.record_items:
        if item.direction is not None and item.claim is not None and not item.proposed:
            yield item.direction, certain_key(document, item, placed)


def _lost(document: Document, found: BlockClaims) -> Iterator[tuple[DirectionLabel, str | None]]:
    for item in document.reading.record_items:
        if item.direction is not None and (item.claim is None or item.proposed):
            yield item.direction, found[document.sha256, item.block].key


def _stated(
    document: Document, label: DirectionLabel, key: str | None, edition: str | None, proposal: Proposal | None
) -> Pointed:
    words = label.span.cut(document.text)
    if key is None:
        note = f"{document.name}: the label {words!r} stands over record of which no claim was found"
        return Pointed(proposal=proposal, note=note)
    if edition is None:
        note = f"{document.name}: the label {words!r} is not shown: the document has no edition"
        return Pointed(proposal=proposal, note=note)
    stated = StatedDirection(
        edition=edition, direction=label.direction, citation=document.cite(label.span), proposal=proposal
    )
    return Pointed(key=key, stated=stated, proposal=proposal)


def _proposed(
    document: Document, label: DirectionLabel, key: str | None, edition: str | None, desk: Desk
) -> Pointed:
    if key is None:
        return _stated(document, label, None, edition, None)
    why = f"the label says {label.direction.value!r} and stands over record that is proposed for this claim"
    proposal = desk.propose(ProposalKind.DIRECTION, document.cite(label.span), key, why)
    if proposal.state is ProposalState.REJECTED:
        return Pointed(proposal=proposal)
    return _stated(document, label, proposal.value, edition, proposal)


def _order(one: StatedDirection) -> tuple[str, str, str]:
    return one.edition, one.direction.value, one.citation.original if one.citation else ""
