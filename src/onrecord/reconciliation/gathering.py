"""The last step of gathering: everything in its place becomes claims, sorted, with what was left apart."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from onrecord.model.case import Written, WrittenAppearance, WrittenClaim
from onrecord.model.claim import (
    Appearance,
    Claim,
    Gathering,
    Proposal,
    ProposalState,
    RecordEntry,
    StatedDirection,
)
from onrecord.reconciliation.appearances import Placed, repair_proposals
from onrecord.reconciliation.directions import Pointed, with_written
from onrecord.reconciliation.documents import Document
from onrecord.reconciliation.entries import Entered, enter_written
from onrecord.reconciliation.proposals import Desk
from onrecord.reconciliation.quotes import Located


@attrs.frozen(kw_only=True)
class Stage:
    """Everything in its place, decisions laid over.

    Attributes:
        documents: By the SHA-256 of the original.
        shown: Edition to show, by original.
        order: Place of each claim of a document in the order of the latest edition.
        placed: Wordings of claims.
        entered: Record entries, without what people wrote.
        pointed: Direction labels.
        editions: Proposals of editions.
        desk: Where proposals are made.
    """

    documents: Mapping[str, Document]
    shown: Mapping[str, str | None]
    order: Mapping[tuple[str, int], int]
    placed: tuple[Placed, ...]
    entered: tuple[Entered, ...]
    pointed: tuple[Pointed, ...]
    editions: tuple[Proposal, ...]
    desk: Desk


@attrs.frozen(kw_only=True)
class _Shown:
    """What is shown under one key, before sorting."""

    key: str
    appearances: tuple[Appearance, ...]
    record: tuple[RecordEntry, ...]
    directions: tuple[StatedDirection, ...]


def put_together(stage: Stage, written: Written, located: Sequence[Located]) -> Gathering:
    """Make the gathering of everything in its place.

    Args:
        stage: What documents give.
        written: What claims.yaml says.
        located: Its quotations in their documents.

    Returns:
        Claims sorted as `Gathering` says; every proposal once; notes on what was put together or left apart.
    """
    placed = [p for p in stage.placed if not _replaced_claim(p, located)]
    entered = [e for e in stage.entered if not _replaced_entry(e, located)]
    entered += _written_entries(stage, located)
    appearances = [(p.key, a) for p in placed for a in p.shown] + _written_appearances(stage, located, placed)
    by_hand = {claim.key: claim for claim in written.claims}
    claims: list[Claim] = []
    notes: list[str] = []
    for key in _keys_in_order(stage, by_hand, entered):
        shown = _Shown(
            key=key,
            appearances=tuple(a for under, a in appearances if under == key),
            record=tuple(e.entry for e in entered if e.key == key),
            directions=tuple(p.stated for p in stage.pointed if p.key == key and p.stated is not None),
        )
        claim, told = _claim(shown, by_hand.get(key), stage)
        claims.append(claim)
        notes += told
    unplaced = _sorted_entries([e.entry for e in entered if e.key is None], stage)
    editions = _editions(claims, unplaced)
    proposals = _proposals(stage, placed, appearances, entered)
    notes += [note for claim in claims for note in _joined(claim, editions)]
    notes += [p.note for p in stage.pointed if p.note]
    notes += list(_lost_decisions(stage, proposals))
    return Gathering(
        editions=editions,
        claims=tuple(claims),
        unplaced=unplaced,
        proposals=proposals,
        notes=tuple(dict.fromkeys(notes)),
    )


def _replaced_claim(one: Placed, located: Sequence[Located]) -> bool:
    """Say whether a person wrote down the whole of these words for the claim under which they stand."""
    return any(
        isinstance(quote.written, WrittenAppearance)
        and quote.claim.key == one.key
        and quote.original == one.made.document.sha256
        and all(quote.span.contains(span) for span in one.made.appearance.spans)
        for quote in located
    )


def _replaced_entry(one: Entered, located: Sequence[Located]) -> bool:
    """Say whether a person put the whole of a passage under this claim, or under any where it is only proposed."""
    certain = one.key is not None and not any(p.value == one.key for p in one.entry.proposals)
    return any(
        not isinstance(quote.written, WrittenAppearance)
        and (quote.claim.key == one.key or not certain)
        and quote.original == one.entry.citation.original
        and all(quote.span.contains(span) for span in one.entry.citation.spans)
        for quote in located
    )


def _written_entries(stage: Stage, located: Sequence[Located]) -> list[Entered]:
    return [
        enter_written(one, stage.documents[one.original], stage.shown[one.original], stage.desk)
        for one in located
        if not isinstance(one.written, WrittenAppearance)
    ]


def _written_appearances(
    stage: Stage, located: Sequence[Located], placed: Sequence[Placed]
) -> list[tuple[str, Appearance]]:
    """Make appearances of what people wrote, save where the same words stand there as a document's own."""
    return [
        (one.claim.key, _written_appearance(one, stage))
        for one in located
        if isinstance(one.written, WrittenAppearance) and not any(_covers(p, one) for p in placed)
    ]


def _covers(placed: Placed, one: Located) -> bool:
    same = placed.key == one.claim.key and placed.made.document.sha256 == one.original
    return same and any(span.contains(one.span) for span in placed.made.appearance.spans)


def _written_appearance(one: Located, stage: Stage) -> Appearance:
    document = stage.documents[one.original]
    return Appearance(
        citation=document.cite(one.span),
        edition=one.written.edition or stage.shown[one.original],
        proposals=repair_proposals(document, [one.span], stage.desk),
        why="a person wrote it down in claims.yaml",
    )


def _keys_in_order(
    stage: Stage, by_hand: Mapping[str, WrittenClaim], entered: Sequence[Entered]
) -> tuple[str, ...]:
    in_documents = sorted(stage.placed, key=lambda p: stage.order[p.made.place])
    keys = [placed.key for placed in in_documents]
    moved = sorted({e.key for e in entered if e.key is not None} | {p.key for p in stage.pointed if p.key})
    return tuple(dict.fromkeys([*keys, *by_hand, *moved]))


def _claim(shown: _Shown, by_hand: WrittenClaim | None, stage: Stage) -> tuple[Claim, tuple[str, ...]]:
    said = by_hand.directions if by_hand else ()
    directions, notes = with_written(shown.key, _each_once(shown.directions), said)
    appearances = tuple(sorted(shown.appearances, key=lambda a: _place(a, stage)))
    claim = Claim(
        key=shown.key,
        statement=(by_hand.statement if by_hand else "") or _statement(appearances) or shown.key,
        topic=by_hand.topic if by_hand else "",
        appearances=appearances,
        record=_sorted_entries(shown.record, stage),
        directions=directions,
    )
    return claim, notes


def _statement(appearances: Sequence[Appearance]) -> str:
    """Give the latest edition's whole wording, certain ones first; a fragment only where nothing is whole."""

    def rank(one: Appearance) -> tuple[bool, str, bool]:
        certain = not any(p.state is ProposalState.OPEN for p in one.proposals)
        return one.whole, one.edition or "", certain

    best = max(map(rank, appearances), default=None)
    return next((a.citation.quote for a in appearances if rank(a) == best), "")


def _each_once(directions: Sequence[StatedDirection]) -> tuple[StatedDirection, ...]:
    """Leave out a guessed direction where the same edition says the same for certain."""
    certain = {(one.edition, one.direction) for one in directions if one.proposal is None}
    return tuple(
        one for one in directions if one.proposal is None or (one.edition, one.direction) not in certain
    )


def _sorted_entries(entries: Sequence[RecordEntry], stage: Stage) -> tuple[RecordEntry, ...]:
    return tuple(sorted(entries, key=lambda entry: _place(entry, stage)))


def _place(one: Appearance | RecordEntry, stage: Stage) -> tuple[bool, str, str, str, tuple[int, ...]]:
    document = stage.documents[one.citation.original]
    starts = tuple(span.start for span in one.citation.spans)
    return one.edition is None, one.edition or "", document.name, document.sha256, starts


def _editions(claims: Sequence[Claim], unplaced: Sequence[RecordEntry]) -> tuple[str, ...]:
    shown = {appearance.edition for claim in claims for appearance in claim.appearances}
    shown |= {entry.edition for claim in claims for entry in claim.record}
    shown |= {entry.edition for entry in unplaced}
    shown |= {stated.edition for claim in claims for stated in claim.directions}
    return tuple(sorted(edition for edition in shown if edition is not None))


def _proposals(
    stage: Stage,
    placed: Sequence[Placed],
    appearances: Sequence[tuple[str, Appearance]],
    entered: Sequence[Entered],
) -> tuple[Proposal, ...]:
    """List every proposal once, by identity."""
    every = [p for one in placed for p in one.proposals]
    every += [p for _, appearance in appearances for p in appearance.proposals]
    every += [p for one in entered for p in one.entry.proposals]
    every += [one.proposal for one in stage.pointed if one.proposal is not None]
    every += stage.editions
    by_id = {proposal.id: proposal for proposal in every}
    return tuple(by_id[identity] for identity in sorted(by_id))


def _joined(claim: Claim, editions: Sequence[str]) -> Iterator[str]:
    """Say what was put together under a claim, and in which editions nothing was."""
    count = len(claim.appearances)
    proposed = sum(any(p.state is ProposalState.OPEN for p in a.proposals) for a in claim.appearances)
    if count > 1:
        yield f"{claim.key}: {count} wordings put together, {proposed} of them with something only proposed"
    worded = {appearance.edition for appearance in claim.appearances}
    for edition in editions:
        if edition not in worded:
            yield f"{claim.key}: no wording found in the {edition} edition"


def _lost_decisions(stage: Stage, proposals: Sequence[Proposal]) -> Iterator[str]:
    for proposal in proposals:
        ruling = stage.desk.rulings.get(proposal.id)
        if ruling is not None and ruling.value not in {None, proposal.value, *stage.desk.keys}:
            yield (
                f"decision {ruling.entry} names {ruling.value!r}, which is no claim of the case; "
                f"only its rejection of {proposal.value!r} counts"
            )
