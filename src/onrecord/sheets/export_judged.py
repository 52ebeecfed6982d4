"""Verdicts, fairness and what was recomputed of passages, as data of the sheet."""

from typing import Any

from onrecord.model.contract import Line, gate_line, passage_line, verdict_line
from onrecord.model.edition import Published
from onrecord.model.passage import Citation
from onrecord.model.verdict import ElementEvidence, EvidencePassage, JudgedClaim, JudgedReading, ReplyOnRecord
from onrecord.sheets import paths
from onrecord.sheets.view.shelf import Shelf

Object = dict[str, Any]


def judged_lists(published: Published, shelf: Shelf) -> Object:
    """Give the lists of `sheet.json` that verdicts add: each entry names its claim."""
    judged = published.judged
    return {
        "verdicts": [_verdict(one, shelf) for claim in judged for one in claim.readings],
        "gate": [_plain(gate_line(claim.claim, line)) for claim in judged for line in claim.gate],
        "fairness": [_fairness(claim, shelf) for claim in judged if claim.readings],
        "passages": [
            _plain(passage_line(claim.claim, one, shelf.of(one.citation).document.reading.rendition))
            for claim in judged
            for one in claim.findings
        ],
    }


def _plain(line: Line) -> Object:
    return {name: value for name, value in line.items() if name != "type"}


def _verdict(judged: JudgedReading, shelf: Shelf) -> Object:
    written = judged.written
    verdict = judged.verdict
    return {
        **_plain(verdict_line(verdict)),
        "page": f"{paths.claim_path(verdict.claim)}#{paths.reading_anchor(verdict.reading)}",
        "written": written.written,
        "by": written.by,
        "due": written.due,
        "elements": [_element(one, shelf) for one in judged.elements],
    }


def _element(evidence: ElementEvidence, shelf: Shelf) -> Object:
    return {
        "text": evidence.element.text,
        "measures": [one.measurement.measure for one in evidence.recomputed],
        "evidence": [_testimony(one, shelf) for one in evidence.testimony],
        "silent": list(evidence.silent),
    }


def _testimony(one: EvidencePassage, shelf: Shelf) -> Object:
    origin = one.origin
    return {
        **_passage(one.citation, shelf),
        "stance": one.stance.value,
        "origin": origin.name if origin else None,
        "first_hand": sorted(kind.value for kind in origin.first_hand) if origin else [],
        "party": origin.party if origin else None,
        "against_interest": one.against_interest,
        "written": one.written,
    }


def _passage(citation: Citation, shelf: Shelf) -> Object:
    return {
        "original": citation.original,
        "spans": [[span.start, span.end] for span in citation.spans],
        "quote": citation.quote,
        "page": f"{shelf.of(citation).path}#{paths.passage_anchor('v', citation.spans)}",
    }


def _fairness(claim: JudgedClaim, shelf: Shelf) -> Object:
    fairness = claim.fairness
    return {
        "claim": claim.claim,
        "own_figures": [_passage(one, shelf) for one in claim.own_figures],
        "contrary": [_passage(one, shelf) for one in claim.contrary],
        "looks": [
            {"item": one.item.value, "by": one.by, "where": one.where, "at": one.at, "found": one.found}
            for one in fairness.looks
        ],
        "signatures": [{"by": one.by, "at": one.at} for one in fairness.signatures],
        "replies": [_reply(one, shelf) for one in claim.replies],
    }


def _reply(one: ReplyOnRecord, shelf: Shelf) -> Object:
    written = one.written
    return {
        "key": written.key,
        "to": written.to,
        "asked": written.asked,
        "how": written.how,
        "what": written.what,
        "by": written.by,
        "deadline": written.deadline,
        "reminders": list(written.reminders),
        "answered": written.answered,
        "silent_until": written.silent_until,
        "effect": written.effect,
        **({"passage": _passage(one.citation, shelf)} if one.citation else {}),
    }
