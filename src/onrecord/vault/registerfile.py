"""The registers of claims.yaml, replies, commitments and responses: from YAML to values and back."""

from onrecord.model.register import (
    CommitmentStatus,
    WrittenCommitment,
    WrittenOutcome,
    WrittenPromise,
    WrittenReply,
    WrittenResponse,
)
from onrecord.text.periods.edtf import parse_edtf
from onrecord.vault.nodes import Fields, day, without_empty

EMPTY_REPLIES = """\
# replies:                              # what the authority was asked, and its answer or dated silence
#   - key: ministry-2024
#     claims: [safer-roads]             # leave out where it is about all of them
#     to: Ministry of Transport
#     asked: 2024-11-15
#     how: letter
#     what: We sent our figures and asked for the ministry's.
#     by: A. Reader
#     deadline: 2024-11-29
#     silent_until: 2024-12-05          # or `answered`, with `document` and `quote`
"""

EMPTY_COMMITMENTS = """\
# commitments:                          # what was promised, every time it was, and what became of it
#   - key: bypass
#     claim: safer-roads                # leave out where it belongs to no claim
#     actor: Ministry of Transport
#     act: open the northern bypass
#     promises:                         # `due` only where the words do not say it; `made` where it was not the document's date
#       - {document: speech.txt, quote: the bypass will open within 18 months, made: 2023-02}
#     outcome:                          # kept, broken, blocked, withdrawn, lapsed or unmeasurable; the dates tell what is late
#       {status: kept, at: 2025-01-10, document: survey.html, quote: The bypass opened on 10 January 2025.}
"""

EMPTY_RESPONSES = """\
# responses:                            # what somebody answered to a recommendation made to them
#   - key: ministry-on-speed-cameras
#     document: survey.html
#     quote: Put up speed cameras on the ring road.
#     addressee: Ministry of Transport  # as the sheet names it
#     status: accepted
#     at: 2024-11-30
#     answer_document: speech.txt       # leave both out where the answer is in no document
#     answer: we will put up the cameras
"""

_SAID = tuple(
    status
    for status in CommitmentStatus
    if status not in {CommitmentStatus.NOT_YET_DUE, CommitmentStatus.KEPT_LATE}
)
"""What a person may write; what is late or not yet due, the dates decide."""


def reply(fields: Fields) -> WrittenReply:
    """Take one reply; every problem with it is noted."""
    written = WrittenReply(
        key=fields.text("key"),
        claims=fields.texts("claims"),
        to=fields.text("to"),
        asked=day(fields, "asked"),
        how=fields.text("how", ""),
        what=fields.text("what", ""),
        by=fields.text("by", ""),
        deadline=day(fields, "deadline"),
        reminders=_days(fields, "reminders"),
        answered=day(fields, "answered"),
        document=fields.text("document", ""),
        quote=fields.text("quote", ""),
        silent_until=day(fields, "silent_until"),
        effect=fields.text("effect", ""),
    )
    if bool(written.document) is not bool(written.quote):
        fields.refuse("document", "needs both `document` and `quote`: the words, letter for letter")
    if written.answered and written.silent_until:
        fields.refuse("silent_until", "is answered and silent; it can only be one of both")
    if written.answered and not written.quote:
        fields.refuse("answered", "is answered, but no `document` and `quote` give the answer's own words")
    fields.finish()
    return written


def reply_data(written: WrittenReply) -> dict[str, object]:
    """Give the fields that `reply` reads back; those that are empty are left out."""
    return without_empty(
        {
            "key": written.key,
            "claims": list(written.claims),
            "to": written.to,
            "asked": written.asked,
            "how": written.how,
            "what": written.what,
            "by": written.by,
            "deadline": written.deadline,
            "reminders": list(written.reminders),
            "answered": written.answered,
            "document": written.document,
            "quote": written.quote,
            "silent_until": written.silent_until,
            "effect": written.effect,
        }
    )


def commitment(fields: Fields) -> WrittenCommitment:
    """Take one commitment; every problem with it is noted."""
    written = WrittenCommitment(
        key=fields.text("key"),
        claim=fields.text("claim", ""),
        actor=fields.text("actor"),
        act=fields.text("act"),
        condition=fields.text("condition", ""),
        promises=tuple(_promise(one) for one in fields.groups("promises", "promise")),
        outcome=_outcome(fields),
    )
    if not written.promises:
        fields.refuse("promises", "needs at least one entry under `promises`: the words of the promise")
    fields.finish()
    return written


def _promise(fields: Fields) -> WrittenPromise:
    promise = WrittenPromise(
        document=fields.text("document"),
        quote=fields.text("quote"),
        made=day(fields, "made"),
        due=day(fields, "due"),
    )
    fields.finish()
    return promise


def _outcome(fields: Fields) -> WrittenOutcome | None:
    inner = fields.subgroup("outcome")
    if inner is None:
        return None
    word = inner.text("status")
    said = {status.value: status for status in _SAID}
    if word and word not in said:
        inner.refuse("status", f"has the status {word!r}; it must be one of: {', '.join(said)}")
    outcome = WrittenOutcome(
        status=said.get(word, CommitmentStatus.UNMEASURABLE),
        at=day(inner, "at"),
        document=inner.text("document", ""),
        quote=inner.text("quote", ""),
        why=inner.text("why", ""),
    )
    if bool(outcome.document) is not bool(outcome.quote):
        inner.refuse("document", "needs both `document` and `quote`: the words, letter for letter")
    if not outcome.quote and not outcome.why:
        inner.refuse("status", "rests on nothing; give the passage (`document` and `quote`) or say `why`")
    inner.finish()
    return outcome


def commitment_data(written: WrittenCommitment) -> dict[str, object]:
    """Give the fields that `commitment` reads back; those that are empty are left out."""
    outcome = written.outcome
    return without_empty(
        {
            "key": written.key,
            "claim": written.claim,
            "actor": written.actor,
            "act": written.act,
            "condition": written.condition,
            "promises": [
                without_empty(
                    {"document": one.document, "quote": one.quote, "made": one.made, "due": one.due}
                )
                for one in written.promises
            ],
            "outcome": without_empty(
                {
                    "status": outcome.status.value,
                    "at": outcome.at,
                    "document": outcome.document,
                    "quote": outcome.quote,
                    "why": outcome.why,
                }
            )
            if outcome
            else None,
        }
    )


def response(fields: Fields) -> WrittenResponse:
    """Take one response; every problem with it is noted."""
    written = WrittenResponse(
        key=fields.text("key"),
        document=fields.text("document"),
        quote=fields.text("quote"),
        addressee=fields.text("addressee"),
        status=fields.text("status"),
        at=day(fields, "at", needed=True) or "",
        answer_document=fields.text("answer_document", ""),
        answer=fields.text("answer", ""),
    )
    if bool(written.answer_document) is not bool(written.answer):
        fields.refuse("answer", "needs both `answer_document` and `answer`: the words, letter for letter")
    fields.finish()
    return written


def response_data(written: WrittenResponse) -> dict[str, object]:
    """Give the fields that `response` reads back; those that are empty are left out."""
    return without_empty(
        {
            "key": written.key,
            "document": written.document,
            "quote": written.quote,
            "addressee": written.addressee,
            "status": written.status,
            "at": written.at,
            "answer_document": written.answer_document,
            "answer": written.answer,
        }
    )


def _days(fields: Fields, name: str) -> tuple[str, ...]:
    """Take a list of EDTF dates."""
    found = fields.texts(name)
    for one in found:
        if parse_edtf(one) is None:
            fields.refuse(
                name, f"has {one!r} under `{name}`, which is no date like 2024, 2024-05 or 2024-05-31"
            )
    return found
