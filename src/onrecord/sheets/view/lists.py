"""The lists beside the sheet: sources, recommendations, figures without a claim, proposals."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import groupby

import attrs

from onrecord.model.claim import Gathering, Proposal, ProposalKind
from onrecord.model.edition import Published
from onrecord.model.ledger import Decision
from onrecord.model.passage import Span, cite
from onrecord.model.rendition import Block
from onrecord.sheets import paths
from onrecord.sheets.dates import date_in_words, instant_in_words
from onrecord.sheets.view.claims import mark_of, what_is_proposed
from onrecord.sheets.view.documents import claims_resting_on, description
from onrecord.sheets.view.listed import (
    DecisionView,
    LooseFigures,
    ProposalView,
    SourceView,
)
from onrecord.sheets.view.markings import proposal_prefix
from onrecord.sheets.view.passages import figures_in, note_of, quote_of, scope
from onrecord.sheets.view.quoted import Fact, Quote
from onrecord.sheets.view.shelf import Held, Shelf, cited_label, passages_of
from onrecord.sheets.words import RULINGS, isolated, say
from onrecord.text.sentences import sentence_spans

_LONGEST_ROW = 240
"""Characters of a table row up to which it reads as one sentence; longer rows hold sentences in their cells."""

_VALUE_IS_A_CLAIM = frozenset({ProposalKind.CLAIM_MATCH, ProposalKind.RECORD_MATCH, ProposalKind.DIRECTION})


def source_views(gathering: Gathering, shelf: Shelf) -> tuple[SourceView, ...]:
    """Number the sources: documents held and works only cited, in the order of their first use."""
    held = [
        SourceView(
            number=one.number,
            anchor=f"source-{one.number}",
            title=one.title,
            language=one.language or "",
            facts=tuple(description(one)),
            href=one.path,
            claims=claims_resting_on(one.original, gathering),
            label=one.label,
            address=one.address,
        )
        for one in shelf.held.values()
    ]
    cited = [_cited(key, gathering, shelf) for key in shelf.cited]
    return tuple(sorted([*held, *cited], key=lambda one: one.number))


def _cited(key: str, gathering: Gathering, shelf: Shelf) -> SourceView:
    number, source = shelf.cited[key]
    lines = (
        Fact(label=say("publisher"), text=source.publisher or say("unknown_publisher")),
        Fact(
            label=say("published"),
            text=date_in_words(source.published) if source.published else say("undated"),
        ),
        Fact(
            label=say("address"),
            text=source.address or "",
            address=source.address if paths.is_address(source.address) else None,
        ),
        Fact(label=say("note"), text=source.note),
        Fact(label=say("outcome"), text=say("only_cited")),
    )
    return SourceView(
        number=number,
        anchor=f"source-{number}",
        title=source.title or key,
        language=source.language or "",
        facts=tuple(line for line in lines if line.text),
        href="",
        claims=tuple(
            (paths.claim_anchor(claim.key), claim.statement)
            for claim in gathering.claims
            if any(key in entry.sources for entry in claim.record)
        ),
        label=cited_label(source),
        address=source.address,
    )


def loose_views(gathering: Gathering, shelf: Shelf) -> tuple[LooseFigures, ...]:
    """List the sentences that carry figures and stand under no claim, by document."""
    found = (_loose(held, gathering, shelf) for held in shelf.held.values())
    return tuple(one for one in found if one.quotes)


def placed_spans(original: str, gathering: Gathering) -> tuple[Span, ...]:
    """Give the spans of a document that stand under a claim, as its wording or as record."""
    return tuple(
        span
        for claim in gathering.claims
        for citation in passages_of(claim)
        if citation.original == original
        for span in citation.spans
    )


def _loose(held: Held, gathering: Gathering, shelf: Shelf) -> LooseFigures:
    figures = held.document.reading.figures
    placed = set(figures_in(figures, placed_spans(held.original, gathering)))
    loose = sorted((figure for figure in figures if figure not in placed), key=lambda one: one.span)
    starts = [figure.span.start for figure in loose]
    within = scope(held.slug)
    quotes: list[Quote] = []
    for sentence in _sentences(held, [figure.span for figure in loose]):
        inside = loose[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        notes = [note_of(figure, held, within) for figure in inside]
        # A sentence has no mark of its own in the document; its first figure leads there.
        quote = quote_of(cite(held.original, held.text, sentence), shelf, "f", notes)
        quotes.append(attrs.evolve(quote, href=notes[0].href))
    return LooseFigures(title=held.title, href=held.path, quotes=tuple(quotes))


def _sentences(held: Held, spans: Sequence[Span]) -> list[Span]:
    """Give the sentences that hold the spans, in order, each once; a span over a border joins its sentences."""
    if not spans:
        return []
    sentences = _cut_into_sentences(held)
    starts, ends = [one.start for one in sentences], [one.end for one in sentences]
    found: list[Span] = []
    for span in spans:
        over = sentences[bisect_right(ends, span.start) : bisect_left(starts, span.end)]
        start = min([span.start, *(one.start for one in over)])
        end = max([span.end, *(one.end for one in over)])
        if found and start < found[-1].end:
            start, end = found[-1].start, max(end, found.pop().end)
        found.append(Span(start, end))
    return found


def _cut_into_sentences(held: Held) -> list[Span]:
    blocks = held.document.reading.rendition.blocks
    if not blocks:
        return _sentences_of(Span(0, len(held.text)), held) if held.text else []
    found: list[Span] = []
    for row, cells in groupby(blocks, key=_row_of):
        spans = [cell.span for cell in cells]
        whole = Span(spans[0].start, spans[-1].end)
        # A number alone in its cell says nothing; a short row of a table is read as one sentence.
        if row and whole.end - whole.start <= _LONGEST_ROW:
            found.append(whole)
        else:
            found.extend(one for span in spans for one in _sentences_of(span, held))
    return found


def _row_of(block: Block) -> tuple[int, int] | None:
    return None if block.table is None or block.row is None else (block.table, block.row)


def _sentences_of(span: Span, held: Held) -> list[Span]:
    language = held.document.reading.rendition.language
    return [
        Span(span.start + one.start, span.start + one.end)
        for one in sentence_spans(span.cut(held.text), language)
    ]


def proposal_views(published: Published, shelf: Shelf) -> tuple[ProposalView, ...]:
    """List every proposal: open ones first, then by document and place."""
    views = [(one, _proposal(one, published, shelf)) for one in published.gathering.proposals]
    views.sort(key=lambda pair: (not pair[1].mark.open, *_place(pair[0], shelf)))
    return tuple(view for _, view in views)


def _place(proposal: Proposal, shelf: Shelf) -> tuple[int, tuple[Span, ...], str]:
    return shelf.of(proposal.about).number, proposal.about.spans, proposal.id


def _proposal(proposal: Proposal, published: Published, shelf: Shelf) -> ProposalView:
    claim = shelf.claims.get(proposal.value) if proposal.kind in _VALUE_IS_A_CLAIM else None
    return ProposalView(
        mark=mark_of(proposal, shelf),
        kind=what_is_proposed(proposal),
        value=claim.statement if claim else proposal.value,
        value_href=f"{paths.INDEX}#{paths.claim_anchor(claim.key)}" if claim else "",
        quote=quote_of(proposal.about, shelf, proposal_prefix(proposal)),
        why=proposal.why,
        accept=say("decide_accept", id=proposal.id),
        reject=say("decide_reject", id=proposal.id),
        decisions=tuple(_decision(one) for one in published.decisions if one.proposal == proposal.id),
    )


def stray_decisions(published: Published) -> tuple[DecisionView, ...]:
    """List decisions on proposals that this build no longer makes; nothing decided is ever hidden."""
    made = {proposal.id for proposal in published.gathering.proposals}
    return tuple(_decision(one) for one in published.decisions if one.proposal not in made)


def _decision(decision: Decision) -> DecisionView:
    value = say("decided_value", value=isolated(decision.value)) if decision.value else ""
    words = say(
        "decided",
        ruling=RULINGS[decision.ruling],
        by=isolated(decision.by),
        at=instant_in_words(decision.at),
        entry=decision.entry,
        subject=isolated(decision.subject),
    )
    return DecisionView(
        words=words + value,
        reason=decision.reason,
        undone=say("undone", entry=decision.undone_by) if decision.undone_by else "",
    )
