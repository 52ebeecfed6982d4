"""Claims as the sheet shows them: the latest edition first, what is proposed and what is missing said in place."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import attrs

from onrecord.model.claim import (
    Appearance,
    Claim,
    Gathering,
    Proposal,
    ProposalKind,
    ProposalState,
    RecordEntry,
    StatedDirection,
)
from onrecord.model.passage import Citation
from onrecord.sheets import paths
from onrecord.sheets.view.judged import finding_in_words, judged_view
from onrecord.sheets.view.measured import measured_views
from onrecord.sheets.view.passages import Scope, figures_in, note_of, quote_of, scope
from onrecord.sheets.view.quoted import ProposalMark
from onrecord.sheets.view.shelf import Shelf
from onrecord.sheets.view.values import (
    AppearanceView,
    ClaimEdition,
    ClaimView,
    DirectionView,
    RecordGroup,
    RecordView,
)
from onrecord.sheets.words import DIRECTIONS, KINDS, isolated, say
from onrecord.text.language import detect, direction


def claim_views(gathering: Gathering, shelf: Shelf) -> tuple[ClaimView, ...]:
    """Show every claim, in the order of the gathering."""
    years = years_of(gathering)
    measured = measured_views(shelf.measured, shelf)
    of_claims = {one.written.key: one.written.claim for one in shelf.measured}
    judged = {one.claim: one for one in shelf.judged}
    return tuple(
        attrs.evolve(
            _claim_view(claim, years, shelf),
            measured=tuple(one for one in measured if of_claims[one.key] == claim.key),
            judged=judged_view(judged[claim.key], claim, shelf) if claim.key in judged else None,
        )
        for claim in gathering.claims
    )


def years_of(gathering: Gathering) -> tuple[str, ...]:
    """List the editions, oldest first, those named only on a passage too."""
    named = {year for claim in gathering.claims for year in _editions_of(claim) if year}
    return tuple(sorted(named.union(gathering.editions)))


def _editions_of(claim: Claim) -> set[str | None]:
    passages = {*(one.edition for one in claim.appearances), *(one.edition for one in claim.record)}
    return passages.union(one.edition for one in claim.directions)


def _claim_view(claim: Claim, years: Sequence[str], shelf: Shelf) -> ClaimView:
    anchor = paths.claim_anchor(claim.key)
    within = scope(anchor)
    shown: list[str | None] = list(reversed(years))
    if None in _editions_of(claim):
        shown.append(None)
    language = _language(claim, shelf)
    editions = tuple(
        _edition(claim, year, shelf, within, latest=number == 0) for number, year in enumerate(shown)
    )
    return ClaimView(
        key=claim.key,
        anchor=anchor,
        statement=claim.statement,
        language=language,
        direction=direction(language),
        topic=claim.topic,
        editions=editions,
        silent=_silent([one.year for one in editions if one.year and not one.told]),
    )


def _language(claim: Claim, shelf: Shelf) -> str:
    for appearance in reversed(claim.appearances):
        if appearance.citation.quote == claim.statement:
            return shelf.of(appearance.citation).language or ""
    return detect(claim.statement) or ""


def _edition(claim: Claim, year: str | None, shelf: Shelf, within: Scope, *, latest: bool) -> ClaimEdition:
    worded = [one for one in claim.appearances if one.edition == year]
    recorded = shelf.in_order(one for one in claim.record if one.edition == year)
    appearances = tuple(_appearance(one, claim, shelf, within) for one in worded)
    groups = tuple(_groups(recorded, claim.key, year, shelf, within))
    originals = [*(one.citation.original for one in worded), *(one.citation.original for one in recorded)]
    return ClaimEdition(
        year=year,
        label=say("edition", year=year) if year else say("unknown_edition"),
        latest=latest,
        appearances=appearances,
        groups=groups,
        directions=tuple(_direction(one, shelf) for one in claim.directions if one.edition == year),
        marks=tuple(one for one in edition_marks(originals, shelf) if one.open),
        missing=_missing(year, worded=bool(appearances), recorded=bool(recorded)),
    )


def _silent(years: Sequence[str]) -> str:
    if len(years) == 1:
        return say("nothing_in_edition", year=years[0])
    return say("nothing_in_editions", years=", ".join(reversed(years))) if years else ""


def _missing(year: str | None, *, worded: bool, recorded: bool) -> str:
    if year is None or (worded and recorded):
        return ""
    if worded:
        return say("no_record", year=year)
    return say("no_claim_wording" if recorded else "nothing_in_edition", year=year)


def _appearance(appearance: Appearance, claim: Claim, shelf: Shelf, within: Scope) -> AppearanceView:
    citation = appearance.citation
    held = shelf.of(citation)
    proposed = _any_open(appearance.proposals)
    notes = [
        note_of(figure, held, within, proposed=proposed)
        for figure in figures_in(held.document.reading.figures, citation.spans)
    ]
    return AppearanceView(
        quote=quote_of(citation, shelf, "c", notes),
        same=citation.quote == claim.statement,
        whole=appearance.whole,
        mended=_mended(appearance),
        marks=tuple(mark_of(one, shelf) for one in appearance.proposals),
        why=appearance.why,
        found=_found(claim.key, citation, shelf),
    )


def _mended(appearance: Appearance) -> str:
    words = appearance.citation.quote
    for one in appearance.proposals:
        if one.kind is ProposalKind.REPAIR and one.state is not ProposalState.REJECTED:
            words = words.replace(one.about.quote, one.value)
    return words


def _found(claim: str, citation: Citation, shelf: Shelf) -> tuple[str, ...]:
    finding = shelf.findings.get((claim, citation))
    return finding_in_words(finding) if finding else ()


def _record(entry: RecordEntry, claim: str, shelf: Shelf, within: Scope) -> RecordView:
    held = shelf.of(entry.citation)
    proposed = _any_open(entry.proposals)
    notes = [note_of(figure, held, within, proposed=proposed) for figure in entry.figures]
    return RecordView(
        quote=quote_of(entry.citation, shelf, "r", notes, entry.sources),
        marks=tuple(mark_of(one, shelf) for one in entry.proposals),
        why=entry.why,
        found=_found(claim, entry.citation, shelf),
    )


def _groups(
    recorded: Sequence[RecordEntry], claim: str, year: str | None, shelf: Shelf, within: Scope
) -> Iterator[RecordGroup]:
    for original, entries in groupby(recorded, key=lambda one: one.citation.original):
        held = shelf.held[original]
        record = tuple(_record(one, claim, shelf, within) for one in entries)
        own = year is not None and held.edition == year
        yield RecordGroup(
            heading=say("from_own_sheet" if own else "from_document"),
            source=held.reference,
            label=isolated(held.title) if own else held.name,
            tongue=record[0].quote.tongue,
            record=record,
        )


def _direction(stated: StatedDirection, shelf: Shelf) -> DirectionView:
    href = ""
    if stated.citation:
        href = f"{shelf.of(stated.citation).path}#{paths.passage_anchor('d', stated.citation.spans)}"
    return DirectionView(
        words=DIRECTIONS[stated.direction],
        href=href,
        mark=mark_of(stated.proposal, shelf) if stated.proposal else None,
    )


def _any_open(proposals: Sequence[Proposal]) -> bool:
    return any(one.state is ProposalState.OPEN for one in proposals)


def what_is_proposed(proposal: Proposal) -> str:
    """Say in words what a proposal is about."""
    return KINDS[proposal.kind].format(quote=isolated(proposal.about.quote), value=isolated(proposal.value))


def edition_marks(originals: Iterable[str], shelf: Shelf) -> tuple[ProposalMark, ...]:
    """Give the marks of the proposals that these documents are of some edition, each once, decided ones too."""
    found = (one for original in originals for one in shelf.edition_proposals.get(original, ()))
    return tuple(dict.fromkeys(mark_of(one, shelf) for one in found))


def mark_of(proposal: Proposal, shelf: Shelf) -> ProposalMark:
    """Say of a proposal that nobody has decided it, or who did, and where it stands with all that belongs to it."""
    decision = shelf.decisions.get(proposal.decision or 0)
    words = say(
        f"mark_{proposal.state.value}",
        kind=what_is_proposed(proposal),
        by=isolated(decision.by) if decision else say("mark_decided_unknown"),
        entry=proposal.decision or say("entry_unknown"),
    )
    return ProposalMark(
        id=proposal.id,
        words=words,
        href=f"{paths.PROPOSALS}#proposal-{proposal.id}",
        open=proposal.state is ProposalState.OPEN,
    )
