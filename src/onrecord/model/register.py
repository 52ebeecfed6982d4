"""Registers of what is owed: commitments with their dates, recommendations with their answers, replies asked for."""

from enum import StrEnum

import attrs


class CommitmentStatus(StrEnum):
    """What became of a promise."""

    NOT_YET_DUE = "not yet due"
    KEPT = "kept"
    KEPT_LATE = "kept late"
    BROKEN = "broken"
    BLOCKED = "blocked"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    UNMEASURABLE = "unmeasurable"


@attrs.frozen(kw_only=True)
class WrittenPromise:
    """One time that a promise was made.

    Attributes:
        document: File name or SHA-256 of an original in the case.
        quote: The words, letter for letter.
        made: EDTF date on which it was made; None to take the document's.
        due: EDTF date by which it falls due; None to take what the words say.
    """

    document: str
    quote: str
    made: str | None = None
    due: str | None = None


@attrs.frozen(kw_only=True)
class WrittenOutcome:
    """What became of a promise, with the passage that shows it.

    Attributes:
        status: Kept, blocked, withdrawn, lapsed or unmeasurable; the dates decide between kept and kept late.
        at: EDTF date on which it happened.
        document: File name or SHA-256 of an original in the case; empty where `why` alone says it.
        quote: The words, letter for letter.
        why: In a sentence.
    """

    status: CommitmentStatus
    at: str | None = None
    document: str = ""
    quote: str = ""
    why: str = ""


@attrs.frozen(kw_only=True)
class WrittenCommitment:
    """A promise with a due date, as people wrote it in claims.yaml.

    Attributes:
        key: Stable key.
        claim: Key of the claim under which it is shown; empty for none.
        actor: Who promised.
        act: What.
        condition: On what it depends; empty for nothing.
        promises: Every time it was made, the first first: later dates are slippage.
        outcome: What became of it, or None where nothing is known.
    """

    key: str
    claim: str = ""
    actor: str
    act: str
    condition: str = ""
    promises: tuple[WrittenPromise, ...] = ()
    outcome: WrittenOutcome | None = None


@attrs.frozen(kw_only=True)
class WrittenResponse:
    """What an addressee answered to a recommendation.

    Attributes:
        document: File name or SHA-256 of the original that has the recommendation.
        quote: Its words, letter for letter.
        addressee: Short usual name, as read.
        status: In the addressee's or the sheet's words ("accepted", "noted", "no answer").
        at: EDTF date.
        answer_document: Where the answer stands; empty for none.
        answer: Its words, letter for letter; empty for none.
    """

    document: str
    quote: str
    addressee: str
    status: str
    at: str
    answer_document: str = ""
    answer: str = ""


@attrs.frozen(kw_only=True)
class WrittenReply:
    """That the authority was asked, and what it answered: the right of reply.

    Attributes:
        key: Stable key.
        claims: Keys of the claims that it is about; empty for all.
        to: Who was asked.
        asked: EDTF date; None where the document does not say.
        how: Channel ("letter", "e-mail").
        what: What was asked, in words.
        by: Who asked.
        deadline: EDTF date by which an answer was asked for, or None.
        reminders: EDTF dates.
        answered: EDTF date of the answer; None for silence.
        document: Where the answer, or the statement that there was none, stands.
        quote: Its words, letter for letter.
        silent_until: EDTF date up to which no answer had come; None where one came.
        effect: What it changed in the text; empty for nothing.
    """

    key: str
    claims: tuple[str, ...] = ()
    to: str
    asked: str | None = None
    how: str = ""
    what: str = ""
    by: str = ""
    deadline: str | None = None
    reminders: tuple[str, ...] = ()
    answered: str | None = None
    document: str = ""
    quote: str = ""
    silent_until: str | None = None
    effect: str = ""
