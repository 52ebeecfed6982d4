"""Lines of the reading contract about what is owed: commitments, responses to recommendations, replies."""

from collections.abc import Iterator

from onrecord.model.claim import Proposal, ProposalState
from onrecord.model.contract import Line
from onrecord.model.passage import Citation
from onrecord.model.register import Commitment, Promise, Registers, ReplyLine, ResponseLine, WrittenResponse


def register_lines(registers: Registers) -> Iterator[Line]:
    """Give every line of the registers: commitments, then recommendations by addressee, then replies."""
    for commitment in registers.commitments:
        yield commitment_line(commitment)
    for response in registers.responses:
        yield response_line(response)
    for reply in registers.replies:
        yield reply_line(reply)


def commitment_line(one: Commitment) -> Line:
    """Give the line of a promise: every time it was made, when it is due, what became of it and why."""
    return {
        "type": "commitment",
        "key": one.key,
        "claim": one.claim or None,
        "actor": one.actor,
        "act": one.act,
        "condition": one.condition or None,
        "authority": one.authority,
        "due": one.due,
        "last_due": one.last_due,
        "slippage_months": one.slippage_months,
        "overdue_months": one.overdue_months,
        "status": one.status.value,
        "proposed": _is_open(one.proposal),
        "told": one.told,
        "outcome": _passage(one.outcome),
        "outcome_at": one.outcome_at,
        "promises": [_promise(promise) for promise in one.promises],
        "proposal": one.proposal.id if one.proposal else None,
        "written": one.written,
    }


def _promise(one: Promise) -> Line:
    return {
        "document": one.document,
        **(_passage(one.citation) or {}),
        "speaker": one.speaker or None,
        "made": one.made,
        "due": one.due,
        "due_words": one.due_words or None,
        "condition": one.condition or None,
        "why": one.why,
        "proposed": _is_open(one.proposal),
        "proposal": one.proposal.id if one.proposal else None,
    }


def response_line(one: ResponseLine) -> Line:
    """Give the line of one recommendation to one addressee; `response` is null where none is on record."""
    response = one.response
    return {
        "type": "response",
        "document": one.document,
        **(_passage(one.citation) or {}),
        "by": one.by,
        "addressee": one.addressee or None,
        "published": one.published,
        "response": response.status if response else None,
        "at": response.at if response else None,
        "answer": _passage(one.answer),
        "earlier": [_earlier(earlier) for earlier in one.earlier],
        "why": one.why,
    }


def _earlier(one: WrittenResponse) -> Line:
    return {"response": one.status, "at": one.at}


def reply_line(one: ReplyLine) -> Line:
    """Give the line of an answer, or of a silence with the date up to which it lasted."""
    return {
        "type": "reply",
        "key": one.key,
        "claims": list(one.claims),
        "to": one.to,
        "by": one.by or None,
        "asked": one.asked,
        "how": one.how or None,
        "what": one.what or None,
        "deadline": one.deadline,
        "reminders": list(one.reminders),
        "answered": one.answered,
        "silent": one.silent,
        "silent_until": one.silent_until,
        "document": one.document or None,
        "passage": _passage(one.citation),
        "effect": one.effect or None,
        "authority": one.authority,
        "proposed": _is_open(one.proposal),
        "proposal": one.proposal.id if one.proposal else None,
    }


def _is_open(proposal: Proposal | None) -> bool:
    return proposal is not None and proposal.state is ProposalState.OPEN


def _passage(citation: Citation | None) -> Line | None:
    if citation is None:
        return None
    span = citation.spans[0]
    return {
        "sha256": citation.original,
        "start": span.start,
        "end": citation.spans[-1].end,
        "quote": citation.quote,
    }
