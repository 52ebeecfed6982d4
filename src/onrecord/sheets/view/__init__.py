"""The one view model of a sheet: everything the pages show, worked out before any page is written."""

from collections.abc import Sequence

from onrecord.model.claim import ProposalState
from onrecord.model.edition import Published
from onrecord.model.rendition import Outcome
from onrecord.sheets.dates import instant_in_words
from onrecord.sheets.view.asked import recommendation_views
from onrecord.sheets.view.claims import claim_views, edition_marks, years_of
from onrecord.sheets.view.documents import document_view
from onrecord.sheets.view.facts import fact_views
from onrecord.sheets.view.history import histories
from onrecord.sheets.view.judged import outcomes_told
from onrecord.sheets.view.leftout import left_out_views
from onrecord.sheets.view.listed import LooseFigures, RecommendationView
from onrecord.sheets.view.lists import (
    loose_views,
    proposal_views,
    source_views,
    stray_decisions,
)
from onrecord.sheets.view.measured import measured_views, outcomes_in_words
from onrecord.sheets.view.owed import registers_view
from onrecord.sheets.view.shelf import shelve
from onrecord.sheets.view.values import ClaimView, SheetView, Summary
from onrecord.sheets.words import number_words, say

__all__ = ["SheetView", "compose"]

_DAY = len("2026-11-22")


def compose(published: Published) -> SheetView:
    """Work out everything that the pages of a sheet show.

    Args:
        published: All that the build shows; the order of its documents does not matter.

    Raises:
        PassageMismatchError: A quotation is not in its document, character for character.
    """
    gathering = published.gathering
    shelf = shelve(published)
    claims = claim_views(gathering, shelf)
    years = years_of(gathering)
    recommendations = recommendation_views(published.registers, shelf)
    loose = loose_views(gathering, shelf)
    return SheetView(
        case=published.case,
        version=published.version,
        draft=published.draft,
        summary=_summary(published, claims, years, recommendations, loose),
        editions=years,
        edition_marks=tuple(one for one in edition_marks(shelf.held, shelf) if one.open),
        claims=claims,
        histories=histories(claims),
        documents=tuple(document_view(held, gathering, shelf) for held in shelf.held.values()),
        sources=source_views(gathering, shelf),
        recommendations=recommendations,
        loose=loose,
        left_out=left_out_views(gathering, shelf),
        proposals=proposal_views(published, shelf),
        stray_decisions=stray_decisions(published),
        notes=gathering.notes,
        measured=measured_views(published.measured, shelf),
        facts=fact_views(published.facts, shelf),
        registers=registers_view(published.registers, published.as_of[:_DAY], shelf),
    )


def _summary(
    published: Published,
    claims: Sequence[ClaimView],
    years: Sequence[str],
    recommendations: Sequence[RecommendationView],
    loose: Sequence[LooseFigures],
) -> Summary:
    undecided = sum(one.state is ProposalState.OPEN for one in published.gathering.proposals)
    return Summary(
        claims=_claims_in_words(published, years),
        record=_record_in_words(published, claims),
        sure=_sure_in_words(published),
        unread=_unread_in_words(published),
        undecided=say("summary_open", proposals=number_words(undecided, "proposal"))
        if undecided
        else say("summary_none_open"),
        as_of=instant_in_words(published.as_of),
        head=published.head,
        proposals_open=undecided,
        figures_loose=sum(len(quote.notes) for one in loose for quote in one.quotes),
        actions=len(recommendations),
        requests=sum(len(one.addressees) for one in recommendations),
    )


def _claims_in_words(published: Published, years: Sequence[str]) -> str:
    authority = published.case.authority.name
    claims = published.gathering.claims
    wording = {one.citation.original for claim in claims for one in claim.appearances}
    if not claims:
        return say("summary_no_claims", authority=authority)
    return say(
        "summary_claims",
        claims=number_words(len(claims), "claim"),
        authority=authority,
        documents=number_words(len(wording), "document"),
        editions=_years_in_words(years),
    )


def _years_in_words(years: Sequence[str]) -> str:
    if not years:
        return ""
    return say("summary_edition" if len(years) == 1 else "summary_editions", years=", ".join(years))


def _record_in_words(published: Published, claims: Sequence[ClaimView]) -> str:
    record = [one.quote for claim in claims for edition in claim.editions for one in edition.record]
    if not record:
        return say("summary_no_record")
    bearing = {one.citation.original for claim in published.gathering.claims for one in claim.record}
    return say(
        "summary_record",
        sentences=number_words(len(record), "sentence"),
        figures=number_words(sum(len(quote.notes) for quote in record), "figure"),
        documents=number_words(len(bearing), "document"),
    )


def _sure_in_words(published: Published) -> str:
    count, outcomes = outcomes_told(published.judged)
    judged = (
        say("summary_judged", readings=number_words(count, "reading"), outcomes=outcomes) if count else ""
    )
    if not published.measured:
        return judged or say("summary_sure")
    measured = say(
        "summary_measured",
        statements=number_words(len(published.measured), "statement"),
        outcomes=outcomes_in_words(published.measured),
    )
    return f"{measured} {judged or say('summary_unjudged')}"


def _unread_in_words(published: Published) -> str:
    outcomes = [one.reading.rendition.outcome for one in published.documents]
    refused, partial = outcomes.count(Outcome.REFUSED), outcomes.count(Outcome.PARTIAL)
    counts = ((refused, "summary_refused"), (partial, "summary_partial"))
    parts = [say(phrase, count=f"{count:,}") for count, phrase in counts if count]
    if not parts:
        return ""
    documents = number_words(len(outcomes), "document")
    return say("summary_unread", documents=documents, parts=", ".join(parts))
