"""Registers of what is owed: commitments with their dates, recommendations with their answers, replies asked for."""

from enum import StrEnum

import attrs

from onrecord.model.claim import Proposal
from onrecord.model.passage import Citation


class CommitmentStatus(StrEnum):
    """What became of a promise.

    `lapsed` says that the day passed and nothing on record tells what became of it: never that it was broken.
    """

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
        status: Kept, broken, blocked, withdrawn, lapsed or unmeasurable; the dates decide between kept and kept late.
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
        key: Stable key.
    """

    document: str
    quote: str
    addressee: str
    status: str
    at: str
    answer_document: str = ""
    answer: str = ""
    key: str = ""


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


@attrs.frozen(kw_only=True)
class Promise:
    """One time that a promise was made, in its place in a document.

    Attributes:
        citation: The words.
        document: File name.
        speaker: Who promised, as written; empty where the document does not say.
        made: EDTF date on which it was made, as far as known: written, else that of the document.
        due: EDTF date by which it falls due, as precise as the words are; None where they name none.
        due_words: The words that give it; empty where a person wrote it down.
        condition: On what it depends, as written; empty for nothing.
        why: How it came here.
        proposal: That it is the same promise as the others; None where that is certain.
    """

    citation: Citation
    document: str
    speaker: str = ""
    made: str | None = None
    due: str | None = None
    due_words: str = ""
    condition: str = ""
    why: str = ""
    proposal: Proposal | None = None


@attrs.frozen(kw_only=True)
class Commitment:
    """A promise, every time it was made, and what became of it by the day of the record.

    Attributes:
        key: Stable key.
        claim: Key of the claim under which it is shown; empty for none.
        actor: Who promised.
        act: What.
        condition: On what it depends; empty for nothing.
        authority: Whether the case's authority promised it.
        promises: Every time it was made, in the order of the dates.
        due: EDTF date by which it was first due, or None.
        last_due: EDTF date of the latest of its due dates, or None.
        slippage_months: Whole months from the first due date to the latest, or to the day on which it was kept; None
            where there is no due date.
        overdue_months: Whole months from the first due date to the day of the record where that passed and it was not
            kept; None otherwise.
        status: What became of it.
        told: The reason in a sentence or two.
        outcome: The passage that shows what became of it, or None.
        outcome_at: EDTF date on which that happened, or None.
        proposal: That this is its status, where only a person may say so; None where it follows from the rules.
        written: Whether people wrote it down.
    """

    key: str
    claim: str = ""
    actor: str
    act: str
    condition: str = ""
    authority: bool = False
    promises: tuple[Promise, ...] = ()
    due: str | None = None
    last_due: str | None = None
    slippage_months: int | None = None
    overdue_months: int | None = None
    status: CommitmentStatus
    told: str
    outcome: Citation | None = None
    outcome_at: str | None = None
    proposal: Proposal | None = None
    written: bool = False


@attrs.frozen(kw_only=True)
class ResponseLine:
    """One recommendation to one addressee, with what came of it.

    Attributes:
        citation: The recommendation.
        document: File name.
        by: Who recommends, as written, or None.
        addressee: Short usual name; empty where the document names nobody.
        published: EDTF date of the document, or None.
        response: The latest that people wrote down, or None: no response on record.
        answer: The answer's own words, or None.
        earlier: Responses before that one, oldest first.
        why: How the recommendation was found.
    """

    citation: Citation
    document: str
    by: str | None
    addressee: str
    published: str | None = None
    response: WrittenResponse | None = None
    answer: Citation | None = None
    earlier: tuple[WrittenResponse, ...] = ()
    why: str = ""


@attrs.frozen(kw_only=True)
class ReplyLine:
    """That somebody was asked, and what came: an answer in its own words, or silence up to a date.

    Attributes:
        key: Stable key.
        claims: Keys of the claims that it is about; empty where it is about no single one.
        to: Who was asked.
        by: Who asked, as far as known.
        asked: EDTF date; None where nothing says.
        how: Channel; empty where nothing says.
        what: What was asked, or put to them; empty where nothing says.
        deadline: EDTF date by which an answer was asked for, or None.
        reminders: EDTF dates.
        answered: EDTF date of the answer; None for silence, or where nothing dates it.
        silent: Whether no answer came.
        silent_until: EDTF date up to which none had come; None where one came, or nothing dates the silence.
        citation: The answer, or the words that say that there was none; None where people wrote no passage.
        document: File name of that passage; empty for none.
        effect: What it changed in the text; empty for nothing.
        authority: Whether the case's authority was asked.
        proposal: That it belongs in the register; None where people wrote it there.
    """

    key: str
    claims: tuple[str, ...] = ()
    to: str
    by: str = ""
    asked: str | None = None
    how: str = ""
    what: str = ""
    deadline: str | None = None
    reminders: tuple[str, ...] = ()
    answered: str | None = None
    silent: bool = False
    silent_until: str | None = None
    citation: Citation | None = None
    document: str = ""
    effect: str = ""
    authority: bool = False
    proposal: Proposal | None = None


@attrs.frozen(kw_only=True)
class Registers:
    """What was promised, what was asked, and what was answered.

    Attributes:
        commitments: The authority's first, by due date, those without one last.
        responses: By document, then place in the text, then addressee as the document lists them.
        replies: Those written by people first, then by document and place.
        proposals: Every proposal of these registers, sorted by identity.
        notes: What was left out, with the reason.
    """

    commitments: tuple[Commitment, ...] = ()
    responses: tuple[ResponseLine, ...] = ()
    replies: tuple[ReplyLine, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    notes: tuple[str, ...] = ()
