"""The sheet as data: everything the pages show, with offsets, quotations, receipts and decisions, as JSON."""

import json
from typing import Any

from onrecord.model.case import Source
from onrecord.model.claim import Appearance, Claim, Proposal, RecordEntry, StatedDirection
from onrecord.model.contract import fact_lines, figure_line, measurement_line, reading_measured
from onrecord.model.dataset import Vintage
from onrecord.model.edition import MeasuredStatement, Published
from onrecord.model.figure import Figure
from onrecord.model.ledger import Decision, Receipt
from onrecord.model.owed_lines import commitment_line, reply_line, response_line
from onrecord.model.passage import Citation, Span
from onrecord.model.reading import Reading
from onrecord.sheets import paths
from onrecord.sheets.export_judged import judged_lists
from onrecord.sheets.hedge import hedge_in_words
from onrecord.sheets.view.claims import claim_views
from onrecord.sheets.view.history import histories
from onrecord.sheets.view.leftout import left_out_views
from onrecord.sheets.view.listed import LeftOut
from onrecord.sheets.view.markings import proposal_prefix
from onrecord.sheets.view.shelf import Held, Shelf, shelve
from onrecord.sheets.view.values import ClaimHistory
from onrecord.sheets.words import say

FORMAT = 1
"""Version of the shape of `sheet.json`; it only grows while the number stays."""

Object = dict[str, Any]


def export_json(published: Published) -> bytes:
    """Write everything that a sheet shows as one JSON object.

    Offsets count Unicode code points of a document's `text`, half open. Paths of people's computers are left out.

    Args:
        published: All that the build shows; the order of its documents does not matter.

    Returns:
        UTF-8, one space of indentation, a line feed at the end.

    Raises:
        PassageMismatchError: A quotation is not in its document, character for character.
    """
    shelf = shelve(published)
    gathering = published.gathering
    told = histories(claim_views(gathering, shelf))
    left = {one.href: one for one in left_out_views(gathering, shelf)}
    content = {
        "format": FORMAT,
        "onrecord": published.version,
        "as_of": published.as_of,
        "head": published.head,
        "case": _case(published),
        "editions": list(gathering.editions),
        "claims": [
            {**_claim(claim, shelf), "changes": _changes(history)}
            for claim, history in zip(gathering.claims, told, strict=True)
        ],
        "unplaced": [_entry(entry, shelf) for entry in gathering.unplaced],
        "proposals": [_proposal(proposal, shelf) for proposal in gathering.proposals],
        "decisions": [_decision(decision) for decision in published.decisions],
        "measures": [_measured(one, shelf) for one in published.measured],
        "draft": published.draft,
        **judged_lists(published, shelf),
        "facts": [line for fact in published.facts for line in fact_lines(fact)],
        **_owed(published),
        "notes": list(gathering.notes),
        "documents": [
            {**_document(held), "accounting": _accounting(left[held.path])} for held in shelf.held.values()
        ],
        "cited": [{"number": number, **_source(source)} for number, source in shelf.cited.values()],
    }
    # A lone surrogate has no UTF-8; its JSON escape is what backslashreplace writes.
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def _case(published: Published) -> Object:
    case = published.case
    return {
        "title": case.title,
        "authority": {"name": case.authority.name, "aliases": list(case.authority.aliases)},
        "places": list(case.places),
        "languages": list(case.languages),
        "publisher": case.publisher,
        "about": case.about,
    }


def _claim(claim: Claim, shelf: Shelf) -> Object:
    return {
        "key": claim.key,
        "page": f"{paths.INDEX}#{paths.claim_anchor(claim.key)}",
        "statement": claim.statement,
        "topic": claim.topic,
        "appearances": [_appearance(one, shelf) for one in claim.appearances],
        "record": [_entry(one, shelf) for one in claim.record],
        "directions": [_stated_direction(one, shelf) for one in claim.directions],
    }


def _appearance(appearance: Appearance, shelf: Shelf) -> Object:
    return {
        "edition": appearance.edition,
        **_citation(appearance.citation, shelf, "c"),
        "whole": appearance.whole,
        "why": appearance.why,
        "proposals": [one.id for one in appearance.proposals],
    }


def _measured(one: MeasuredStatement, shelf: Shelf) -> Object:
    """Give a statement with its outcome and the accounts of its data: never a row of them."""
    written = one.written
    return {
        "key": written.key,
        "page": f"{paths.MEASURES}#{paths.measure_anchor(written.key)}",
        "claim": written.claim,
        "statement": written.quote,
        **({"passage": _citation(one.citation, shelf, "m")} if one.citation else {}),
        **{name: value for name, value in measurement_line(one.measurement).items() if name != "type"},
        "formula": one.measurement.formula,
        "summary": one.measurement.summary,
        "rule": one.measurement.rule,
        "note": written.note,
        "vintages": [_vintage(vintage) for vintage in one.vintages],
        "earlier": [reading_measured(reading) for reading in one.earlier],
    }


def _vintage(vintage: Vintage) -> Object:
    return {
        "vintage": vintage.key,
        "dataset": vintage.dataset,
        "release": vintage.release,
        "sha256": vintage.digest,
        "accessed": vintage.accessed,
        "licence": vintage.licence,
        "attribution": vintage.attribution,
        "given": vintage.given,
        "taken": vintage.taken,
    }


def _entry(entry: RecordEntry, shelf: Shelf) -> Object:
    held = shelf.of(entry.citation)
    return {
        "edition": entry.edition,
        **_citation(entry.citation, shelf, "r"),
        "why": entry.why,
        "proposals": [one.id for one in entry.proposals],
        "sources": list(entry.sources),
        "figures": [_figure(one, held) for one in entry.figures],
    }


def _stated_direction(stated: StatedDirection, shelf: Shelf) -> Object:
    return {
        "edition": stated.edition,
        "direction": stated.direction.value,
        **(_citation(stated.citation, shelf, "d") if stated.citation else {}),
        "proposals": [stated.proposal.id] if stated.proposal else [],
    }


def _changes(history: ClaimHistory) -> list[Object]:
    """Give what changed on a claim from edition to edition, in the words of the page."""
    return [{"from": one.old, "to": one.new, "sentences": list(one.sentences)} for one in history.changes]


def _accounting(left: LeftOut) -> list[Object]:
    """Give the counts of a document that add up: found = under a claim + listed without one + on no list."""
    return [
        {
            "what": one.label,
            "found": one.found,
            "under_a_claim": one.taken,
            "listed": one.listed,
            "on_no_list": one.left,
        }
        for one in left.tallies
    ]


def _citation(citation: Citation, shelf: Shelf, prefix: str) -> Object:
    page = f"{shelf.of(citation).path}#{paths.passage_anchor(prefix, citation.spans)}"
    return {
        "original": citation.original,
        "spans": [_span(span) for span in citation.spans],
        "quote": citation.quote,
        "page": page,
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _cut(span: Span, held: Held) -> Object:
    return {"start": span.start, "end": span.end, "quote": span.cut(held.text)}


def _figure(figure: Figure, held: Held) -> Object:
    """Give a figure as the reading contract has it, with its place on the site and its hedge in words."""
    line = figure_line(figure, held.text, held.document.reading.rendition.name)
    return {
        **{name: value for name, value in line.items() if name not in {"type", "document"}},
        "page": f"{held.path}#{paths.passage_anchor('f', (figure.span,))}",
        "hedge": hedge_in_words(figure),
    }


def _proposal(proposal: Proposal, shelf: Shelf) -> Object:
    return {
        "id": proposal.id,
        "kind": proposal.kind.value,
        **_citation(proposal.about, shelf, proposal_prefix(proposal)),
        "value": proposal.value,
        "why": proposal.why,
        "state": proposal.state.value,
        "decision": proposal.decision,
    }


def _decision(decision: Decision) -> Object:
    return {
        "entry": decision.entry,
        "proposal": decision.proposal,
        "subject": decision.subject,
        "ruling": decision.ruling.value,
        "value": decision.value,
        "by": decision.by,
        "reason": decision.reason,
        "at": decision.at,
        "undone_by": decision.undone_by,
    }


def _document(held: Held) -> Object:
    reading = held.document.reading
    rendition = reading.rendition
    return {
        "number": held.number,
        "page": held.path,
        "name": rendition.name,
        "sha256": rendition.original,
        "media_type": rendition.media_type,
        "title": held.title,
        "publisher": held.publisher,
        "published": held.published,
        "address": held.address,
        "language": held.language,
        "edition": held.edition,
        "edition_why": reading.edition_why,
        "as_read": {
            "title": rendition.title,
            "publisher": rendition.publisher,
            "published": rendition.published,
            "language": rendition.language,
            "edition": reading.edition,
        },
        "registered": _source(held.document.source) if held.document.source else None,
        "receipts": [_receipt(one) for one in held.document.receipts],
        "reader": rendition.reader,
        "outcome": rendition.outcome.value,
        "losses": [{"what": one.what, "count": one.count} for one in rendition.losses],
        "text": rendition.text,
        **_passages(reading, held),
    }


def _passages(reading: Reading, held: Held) -> Object:
    return {
        "figures": [_figure(one, held) for one in reading.figures],
        "claims": [
            {
                "key": one.key,
                "spans": [_span(span) for span in one.spans],
                "quote": one.quote,
                "whole": one.whole,
                "proposed": one.proposed,
                "why": one.why,
            }
            for one in reading.claims
        ],
        "record_items": [
            {
                **_cut(one.span, held),
                "block": one.block,
                "claim": one.claim,
                "proposed": one.proposed,
                "why": one.why,
            }
            for one in reading.record_items
        ],
        "recommendations": [
            {**_cut(one.span, held), "by": one.by, "addressees": list(one.addressees), "response": None}
            for one in reading.recommendations
        ],
        "boilerplate": [{**_cut(one.span, held), "why": one.why} for one in reading.boilerplate],
        "repairs": [
            {**_cut(one.span, held), "proposal": one.proposal, "why": one.why} for one in reading.repairs
        ],
        "excluded": [
            {"what": one.what, "why": one.why, "span": _span(one.span) if one.span else None}
            for one in reading.excluded
        ],
    }


def _receipt(receipt: Receipt) -> Object:
    return {
        "entry": receipt.entry,
        "name": receipt.name,
        "size": receipt.size,
        "media_type": receipt.media_type,
        "origin": receipt.origin if paths.is_address(receipt.origin) else say("local_path"),
        "by": receipt.by,
        "at": receipt.at,
    }


def _source(source: Source) -> Object:
    return {
        "key": source.key,
        "publisher": source.publisher,
        "title": source.title,
        "published": source.published,
        "address": source.address,
        "language": source.language,
        "edition": source.edition,
        "note": source.note,
    }


def _owed(published: Published) -> dict[str, Any]:
    """Give what was promised, asked and answered, as the lines of the reading contract."""
    registers = published.registers
    return {
        "commitments": [commitment_line(one) for one in registers.commitments],
        "responses": [response_line(one) for one in registers.responses],
        "replies": [reply_line(one) for one in registers.replies],
    }
