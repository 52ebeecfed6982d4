"""Record entries under their claims: given by the layout, written by people, or only proposed."""

from collections.abc import Mapping, Sequence

import attrs

from onrecord.model.case import WrittenRecord
from onrecord.model.claim import Proposal, ProposalKind, ProposalState, RecordEntry
from onrecord.model.reading import RecordItem
from onrecord.reconciliation.appearances import Placed, repair_proposals
from onrecord.reconciliation.documents import Document
from onrecord.reconciliation.proposals import Desk
from onrecord.reconciliation.quotes import Located
from onrecord.reconciliation.record import Evidence, Found, find_claims, lost_blocks
from onrecord.reconciliation.weights import Words

BlockClaims = Mapping[tuple[str, int], Found]
"""What was found for each lost block, by original and number of the block."""


@attrs.frozen(kw_only=True)
class Entered:
    """A record entry in its place.

    Attributes:
        key: Key of the claim under which it stands, or None where it stands under none.
        entry: The entry; the proposals on it are all that was proposed about it.
    """

    key: str | None
    entry: RecordEntry


def certain_key(document: Document, item: RecordItem, placed: Sequence[Placed]) -> str | None:
    """Give the claim of an item that the layout gives for certain: where that claim's own wording stands.

    Args:
        document: The document of the item.
        item: An item with a claim that is not proposed.
        placed: All wordings in their places.

    Returns:
        The key, or None where no claim has the key that the reading gives.
    """
    here = [p for p in placed if p.made.document.sha256 == document.sha256]
    named = [p for p in here if p.made.appearance.key == item.claim]
    beside = [p for p in named if p.made.appearance.group == item.block]
    found = [*beside, *named, *(p for p in placed if p.key == item.claim)]
    return found[0].key if found else None


def match_lost_blocks(
    documents: Sequence[Document], claims: Sequence[Evidence], placed: Sequence[Placed]
) -> BlockClaims:
    """Find a claim for every lost block of every document, each document by itself.

    Args:
        documents: The documents of the case.
        claims: What is known of each claim.
        placed: All wordings in their places before any decision.
    """
    found: dict[tuple[str, int], Found] = {}
    for document in documents:
        blocks = lost_blocks(document)
        given = (certain_key(document, item, placed) for item in _certain(document))
        taken = frozenset(key for key in given if key is not None)
        answers = find_claims(blocks, claims, taken)
        found |= {
            (document.sha256, block.number): answer for block, answer in zip(blocks, answers, strict=True)
        }
    return found


def evidence(
    documents: Sequence[Document],
    placed: Sequence[Placed],
    located: Sequence[Located],
    bare: Sequence[Evidence],
) -> tuple[Evidence, ...]:
    """Add to each claim the record that is certainly its own, from layouts and from people.

    Args:
        documents: The documents of the case.
        placed: All wordings in their places before any decision.
        located: Quotations that people wrote down.
        bare: The claims with their wordings, without record.
    """
    record: dict[str, list[tuple[str, Words]]] = {claim.key: [] for claim in bare}
    for document in documents:
        for item in _certain(document):
            key = certain_key(document, item, placed)
            if key in record:
                record[key].append((document.sha256, Words(item.quote, document.language)))
    languages = {document.sha256: document.language for document in documents}
    for one in located:
        if isinstance(one.written, WrittenRecord) and one.claim.key in record:
            words = Words(one.written.quote, languages[one.original])
            record[one.claim.key].append((one.original, words))
    return tuple(attrs.evolve(claim, record=tuple(record[claim.key])) for claim in bare)


def enter(
    document: Document, found: BlockClaims, placed: Sequence[Placed], desk: Desk, edition: str | None
) -> tuple[Entered, ...]:
    """Make an entry of every record item of one document.

    Args:
        document: The document.
        found: Claims found for lost blocks.
        placed: All wordings in their places, decisions laid over.
        desk: Where proposals are made.
        edition: Edition to show.

    Returns:
        One entry an item, in the order of the text.
    """
    entered = []
    for item in document.reading.record_items:
        entry = RecordEntry(
            citation=document.cite(item.span),
            edition=edition,
            figures=document.figures_in(item.span),
            proposals=repair_proposals(document, [item.span], desk),
            why=item.why,
        )
        if item.claim is not None and not item.proposed:
            entered.append(_given(entry, certain_key(document, item, placed)))
        else:
            entered.append(_proposed(entry, found[document.sha256, item.block], desk))
    return tuple(entered)


def enter_written(one: Located, document: Document, edition: str | None, desk: Desk) -> Entered:
    """Make an entry of a passage that a person put under a claim."""
    sources = one.written.sources if isinstance(one.written, WrittenRecord) else ()
    entry = RecordEntry(
        citation=document.cite(one.span),
        edition=one.written.edition or edition,
        figures=document.figures_in(one.span),
        proposals=repair_proposals(document, [one.span], desk),
        sources=sources,
        why="a person put it under the claim in claims.yaml",
    )
    return Entered(key=one.claim.key, entry=entry)


def _certain(document: Document) -> list[RecordItem]:
    return [i for i in document.reading.record_items if i.claim is not None and not i.proposed]


def _given(entry: RecordEntry, key: str | None) -> Entered:
    if key is None:
        entry = attrs.evolve(entry, why="the layout names a claim that the document does not make")
    return Entered(key=key, entry=entry)


def _proposed(entry: RecordEntry, found: Found, desk: Desk) -> Entered:
    if found.key is None:
        return Entered(key=None, entry=attrs.evolve(entry, why=found.why))
    match: Proposal = desk.propose(ProposalKind.RECORD_MATCH, entry.citation, found.key, found.why)
    rejected = match.state is ProposalState.REJECTED
    why = f"a person decided that it does not belong under {found.key!r}" if rejected else found.why
    shown = attrs.evolve(entry, proposals=(match, *entry.proposals), why=why)
    return Entered(key=None if rejected else match.value, entry=shown)
