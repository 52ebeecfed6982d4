"""Everything that is marked in a document's text, and where each kind of passage has its anchor."""

from collections.abc import Iterable, Iterator

from onrecord.model.claim import Gathering, Proposal, ProposalKind
from onrecord.model.edition import MeasuredStatement
from onrecord.model.passage import Citation, Span
from onrecord.model.reading import DirectionLabel, Reading
from onrecord.sheets.hedge import hedge_in_words
from onrecord.sheets.paths import passage_anchor
from onrecord.sheets.segments import Marking
from onrecord.sheets.words import say

# Kind of mark: its anchor's letter and its rank; where marks cross, the lower rank stays whole.
_KINDS = {
    "figure": ("f", 0),
    "proposal": ("p", 1),
    "direction": ("d", 2),
    "claim": ("c", 3),
    "record": ("r", 4),
    "recommendation": ("a", 5),
    "statement": ("m", 6),
    "evidence": ("v", 7),
    "promise": ("k", 8),
    "reply": ("q", 9),
    "excluded": ("x", 10),
    "boilerplate": ("b", 11),
}

_PROPOSED = {
    ProposalKind.CLAIM_MATCH: "claim",
    ProposalKind.ASSEMBLY: "claim",
    ProposalKind.RECORD_MATCH: "record",
    ProposalKind.DIRECTION: "direction",
    ProposalKind.REPAIR: "proposal",
    ProposalKind.EDITION: "proposal",
    ProposalKind.SAME_THING: "figure",
    ProposalKind.DISAGREEMENT: "figure",
    ProposalKind.SAME_PROMISE: "promise",
    ProposalKind.OUTCOME: "promise",
    ProposalKind.REPLY: "reply",
}


def proposal_prefix(proposal: Proposal) -> str:
    """Give the letter of the anchor that a proposal's passage has in its document."""
    return _KINDS[_PROPOSED[proposal.kind]][0]


def markings(
    reading: Reading,
    gathering: Gathering,
    measured: Iterable[MeasuredStatement] = (),
    evidence: Iterable[Citation] = (),
    owed: Iterable[tuple[str, Citation]] = (),
) -> tuple[Marking, ...]:
    """List what is marked in a document: what was read from it and what the sheet rests on, each passage once.

    Args:
        reading: Of the document.
        gathering: Of the whole case; other documents' passages are passed over.
        measured: Statements of this document that were recomputed.
        evidence: Passages of this document that a verdict rests on.
        owed: Promises, recommendations and replies of this document, each with its kind of mark.
    """
    found: dict[str, Marking] = {}
    stated = (
        _mark("statement", one.citation.spans, say("label_statement")) for one in measured if one.citation
    )
    named = (_mark("evidence", one.spans, say("label_evidence")) for one in evidence)
    registered = (_mark(kind, one.spans, say(f"label_{kind}")) for kind, one in owed)
    gathered = _gathered(reading.rendition.original, gathering)
    for marking in (*_read(reading), *gathered, *stated, *named, *registered):
        found.setdefault(marking.anchor, marking)
    return tuple(found.values())


def _mark(kind: str, spans: tuple[Span, ...], label: str = "") -> Marking:
    letter, rank = _KINDS[kind]
    return Marking(anchor=passage_anchor(letter, spans), css=kind, label=label, spans=spans, rank=rank)


def _read(reading: Reading) -> Iterator[Marking]:
    for figure in reading.figures:
        yield _mark("figure", (figure.span,), hedge_in_words(figure))
    for claim in reading.claims:
        yield _mark("claim", claim.spans, say("label_claim"))
        yield from _direction(claim.direction)
    for item in reading.record_items:
        yield _mark("record", (item.span,), say("label_record"))
        yield from _direction(item.direction)
    yield from _read_besides(reading)


def _read_besides(reading: Reading) -> Iterator[Marking]:
    for asked in reading.recommendations:
        yield _mark("recommendation", (asked.span,), say("label_recommendation"))
    for repair in reading.repairs:
        yield _mark("proposal", (repair.span,), say("label_repair", word=repair.proposal))
    for run in reading.boilerplate:
        yield _mark("boilerplate", (run.span,), say("label_boilerplate", why=run.why))
    for out in reading.excluded:
        if out.span:
            yield _mark("excluded", (out.span,), say("label_excluded", why=out.why))


def _direction(label: DirectionLabel | None) -> Iterator[Marking]:
    if label:
        yield _mark("direction", (label.span,), say("label_direction"))


def _gathered(original: str, gathering: Gathering) -> Iterator[Marking]:
    for claim in gathering.claims:
        for appearance in claim.appearances:
            if appearance.citation.original == original:
                yield _mark("claim", appearance.citation.spans, say("label_claim"))
        for stated in claim.directions:
            if stated.citation and stated.citation.original == original:
                yield _mark("direction", stated.citation.spans, say("label_direction"))
    yield from _gathered_besides(original, gathering)


def _gathered_besides(original: str, gathering: Gathering) -> Iterator[Marking]:
    entries = [entry for claim in gathering.claims for entry in claim.record]
    for entry in (*entries, *gathering.unplaced):
        if entry.citation.original == original:
            yield _mark("record", entry.citation.spans, say("label_record"))
            # A figure that a person's quotation brings along may not be among those that were read.
            for figure in entry.figures:
                yield _mark("figure", (figure.span,), hedge_in_words(figure))
    for proposal in gathering.proposals:
        if proposal.about.original == original and _PROPOSED[proposal.kind] != "figure":
            kind = _PROPOSED[proposal.kind]
            yield _mark(kind, proposal.about.spans, say(f"label_{kind}"))
