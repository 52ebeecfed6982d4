"""What a build knows, as flat tables for `records/` and rows for `index.db`."""

from collections.abc import Iterator, Mapping, Sequence

from onrecord.model.claim import Proposal
from onrecord.model.contract import Line, fact_lines, reading_lines
from onrecord.model.edition import MeasuredStatement, Published
from onrecord.model.owed_lines import commitment_line, reply_line, response_line
from onrecord.model.verdict import Verdict
from onrecord.vault.codec import to_json

TABLES: Mapping[str, Mapping[str, str]] = {
    "documents": {
        "sha256": "string",
        "document": "string",
        "media_type": "string",
        "language": "string",
        "title": "string",
        "published": "string",
        "publisher": "string",
        "outcome": "string",
        "characters": "int64",
    },
    "figures": {
        "sha256": "string",
        "document": "string",
        "start": "int64",
        "end": "int64",
        "quote": "string",
        "kind": "string",
        "low": "float64",
        "high": "float64",
        "bound": "string",
        "unit": "string",
        "counted": "string",
        "measure": "string",
        "place": "string",
        "period": "string",
        "base_period": "string",
        "actor": "string",
        "attributed_to": "string",
        "direction": "string",
    },
    "record_entries": {
        "claim": "string",
        "edition": "string",
        "sha256": "string",
        "start": "int64",
        "end": "int64",
        "quote": "string",
        "proposed": "bool",
    },
    "appearances": {
        "claim": "string",
        "edition": "string",
        "sha256": "string",
        "start": "int64",
        "end": "int64",
        "pieces": "int64",
        "quote": "string",
        "proposed": "bool",
    },
    "proposals": {
        "id": "string",
        "kind": "string",
        "sha256": "string",
        "quote": "string",
        "value": "string",
        "why": "string",
        "state": "string",
        "decision": "int64",
    },
    "measurements": {
        "measure": "string",
        "claim": "string",
        "value": "float64",
        "low": "float64",
        "high": "float64",
        "unit": "string",
        "vintage": "string",
        "digest": "string",
        "words": "string",
        "outcome": "string",
        "json": "string",
    },
    "verdicts": {
        "claim": "string",
        "reading": "string",
        "outcome": "string",
        "rule": "int64",
        "ground": "string",
        "json": "string",
    },
    "facts": {
        "key": "string",
        "within": "string",
        "measure": "string",
        "place": "string",
        "period": "string",
        "unit": "string",
        "counted": "string",
        "floor": "float64",
        "low": "float64",
        "high": "float64",
        "origins": "int64",
        "ground": "string",
        "decided": "string",
        "json": "string",
    },
    "commitments": {
        "key": "string",
        "claim": "string",
        "actor": "string",
        "act": "string",
        "due": "string",
        "last_due": "string",
        "slippage_months": "int64",
        "overdue_months": "int64",
        "status": "string",
        "proposed": "bool",
        "json": "string",
    },
    "responses": {
        "sha256": "string",
        "start": "int64",
        "end": "int64",
        "quote": "string",
        "by": "string",
        "addressee": "string",
        "response": "string",
        "at": "string",
        "json": "string",
    },
    "replies": {
        "key": "string",
        "to": "string",
        "by": "string",
        "asked": "string",
        "answered": "string",
        "silent": "bool",
        "silent_until": "string",
        "proposed": "bool",
        "json": "string",
    },
    "boilerplate": {"sha256": "string", "start": "int64", "end": "int64", "quote": "string", "why": "string"},
}
"""Columns and types of every table; new columns may be added at the end, none is ever renamed."""

Row = Mapping[str, object]


def record_tables(published: Published) -> dict[str, Sequence[Row]]:
    """Give the rows of every table in `TABLES`, in a fixed order."""
    return {
        "documents": [_document_row(line) for line in _lines(published, "document")],
        "figures": [_only(line, "figures") for line in _lines(published, "figure")],
        "boilerplate": [_only(line, "boilerplate") for line in _lines(published, "boilerplate")],
        "appearances": list(_appearances(published)),
        "record_entries": list(_record_entries(published)),
        "measurements": [_measurement_row(one) for one in published.measured],
        "verdicts": [_verdict_row(one.verdict) for claim in published.judged for one in claim.readings],
        "facts": [_whole(line, "facts") for fact in published.facts for line in fact_lines(fact)],
        "commitments": [
            _whole(commitment_line(one), "commitments") for one in published.registers.commitments
        ],
        "responses": [_whole(response_line(one), "responses") for one in published.registers.responses],
        "replies": [_whole(reply_line(one), "replies") for one in published.registers.replies],
        "proposals": [_proposal_row(proposal) for proposal in published.gathering.proposals],
    }


def index_rows(published: Published) -> Iterator[Row]:
    """Give one row a block of every document: what `onrecord find` searches."""
    for document in published.documents:
        rendition = document.reading.rendition
        for block in rendition.blocks:
            yield {
                "sha256": rendition.original,
                "document": rendition.name,
                "kind": "furniture" if block.furniture else block.kind.value,
                "start": block.span.start,
                "end": block.span.end,
                "text": block.span.cut(rendition.text),
            }


def _lines(published: Published, kind: str) -> Iterator[Line]:
    for document in published.documents:
        digest = document.reading.rendition.original
        for line in reading_lines(document.reading):
            if line["type"] == kind:
                yield {**line, "sha256": digest}


def _whole(line: Line, table: str) -> Row:
    """Give the row of a line of the reading contract, with the line itself in its last column."""
    whole = to_json(line)
    return {column: whole if column == "json" else line[column] for column in TABLES[table]}


def _only(line: Line, table: str) -> Row:
    return {column: line[column] for column in TABLES[table]}


def _document_row(line: Line) -> Row:
    return _only({**line, "characters": len(str(line["text"]))}, "documents")


def _appearances(published: Published) -> Iterator[Row]:
    for claim in published.gathering.claims:
        for appearance in claim.appearances:
            citation = appearance.citation
            yield {
                "claim": claim.key,
                "edition": appearance.edition,
                "sha256": citation.original,
                "start": min(span.start for span in citation.spans),
                "end": max(span.end for span in citation.spans),
                "pieces": len(citation.spans),
                "quote": citation.quote,
                "proposed": _open(appearance.proposals),
            }


def _record_entries(published: Published) -> Iterator[Row]:
    placed = [(claim.key, entry) for claim in published.gathering.claims for entry in claim.record]
    for key, entry in [*placed, *((None, entry) for entry in published.gathering.unplaced)]:
        citation = entry.citation
        yield {
            "claim": key,
            "edition": entry.edition,
            "sha256": citation.original,
            "start": min(span.start for span in citation.spans),
            "end": max(span.end for span in citation.spans),
            "quote": citation.quote,
            "proposed": _open(entry.proposals),
        }


def _open(proposals: Sequence[Proposal]) -> bool:
    return any(proposal.state.value == "open" for proposal in proposals)


def _proposal_row(proposal: Proposal) -> Row:
    return {
        "id": proposal.id,
        "kind": proposal.kind.value,
        "sha256": proposal.about.original,
        "quote": proposal.about.quote,
        "value": proposal.value,
        "why": proposal.why,
        "state": proposal.state.value,
        "decision": proposal.decision,
    }


def _measurement_row(one: MeasuredStatement) -> Row:
    measurement = one.measurement
    numbers = {name: getattr(measurement, name) for name in ("value", "low", "high")}
    return {
        **{name: None if number is None else float(number) for name, number in numbers.items()},
        "measure": measurement.measure,
        "claim": one.written.claim or None,
        "unit": measurement.unit,
        "vintage": measurement.vintage,
        "digest": measurement.digest,
        "words": measurement.words,
        "outcome": measurement.outcome.value if measurement.outcome else None,
        "json": to_json(measurement).decode("utf-8"),
    }


def _verdict_row(verdict: Verdict) -> Row:
    return {
        "claim": verdict.claim,
        "reading": verdict.reading,
        "outcome": verdict.outcome.value,
        "rule": verdict.rule,
        "ground": verdict.ground.value,
        "json": to_json(verdict).decode("utf-8"),
    }
