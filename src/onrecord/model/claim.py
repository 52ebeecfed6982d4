"""Claims gathered over documents and editions, with what is certain and what is only proposed."""

from enum import StrEnum

import attrs
from attrs.validators import matches_re

from onrecord.model.figure import Figure
from onrecord.model.passage import Citation
from onrecord.model.reading import Direction


class ProposalKind(StrEnum):
    """What a proposal is about."""

    CLAIM_MATCH = "claim match"
    RECORD_MATCH = "record match"
    ASSEMBLY = "assembly"
    REPAIR = "repair"
    DIRECTION = "direction"
    EDITION = "edition"
    SAME_THING = "same thing"
    DISAGREEMENT = "disagreement"
    SAME_PROMISE = "same promise"
    OUTCOME = "outcome"
    REPLY = "reply"


class ProposalState(StrEnum):
    """Whether a person has decided."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@attrs.frozen(kw_only=True)
class Proposal:
    """Something that onrecord thinks likely and only a person may decide.

    Attributes:
        id: 12 hex digits, the same for the same kind, passage and value in every build.
        kind: What it is about.
        about: The passage.
        value: What is proposed: a claim's key (for a match or a direction label), the words put together, a repaired
            word, an edition, the figure that another is put beside, what to do where figures disagree.
        why: In plain words.
        state: Open until a person decides.
        decision: Number of the ledger entry that decided, or None.
    """

    id: str = attrs.field(validator=matches_re(r"[0-9a-f]{12}"))
    kind: ProposalKind
    about: Citation
    value: str
    why: str
    state: ProposalState = ProposalState.OPEN
    decision: int | None = None


@attrs.frozen(kw_only=True)
class Appearance:
    """A claim as one document words it, in one edition.

    Attributes:
        citation: The words.
        edition: Year, or None where no edition is known.
        whole: False for a fragment.
        proposals: What about it is only proposed (its claim, its assembly, repairs).
        why: How it was found.
    """

    citation: Citation
    edition: str | None
    whole: bool = True
    proposals: tuple[Proposal, ...] = ()
    why: str = ""


@attrs.frozen(kw_only=True)
class RecordEntry:
    """What the record says under a claim, in one edition.

    Attributes:
        citation: The words.
        edition: Year, or None.
        figures: The figures inside the citation, in the order of the text.
        proposals: What about it is only proposed.
        sources: Keys of registered sources it rests on, beside its own document.
        why: How it came under the claim.
    """

    citation: Citation
    edition: str | None
    figures: tuple[Figure, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    sources: tuple[str, ...] = ()
    why: str = ""


@attrs.frozen(kw_only=True)
class StatedDirection:
    """Which way an edition says that things move on a claim.

    Attributes:
        edition: Year.
        direction: Forward, no change or backward.
        citation: The label's words, or None where a person wrote it in claims.yaml.
        proposal: The proposal that the label belongs to this claim, or None where that is certain.
    """

    edition: str
    direction: Direction
    citation: Citation | None = None
    proposal: Proposal | None = None


@attrs.frozen(kw_only=True)
class Claim:
    """One claim of the authority with all its appearances and all its record.

    Attributes:
        key: Stable key.
        statement: The wording the sheet prints.
        topic: Heading in a word or two, may be empty.
        appearances: Sorted by edition, then document.
        record: Sorted by edition, then document, then place in the text.
        directions: Sorted by edition.
    """

    key: str
    statement: str
    topic: str = ""
    appearances: tuple[Appearance, ...] = ()
    record: tuple[RecordEntry, ...] = ()
    directions: tuple[StatedDirection, ...] = ()


@attrs.frozen(kw_only=True)
class Gathering:
    """The claims of a case over all its documents and editions.

    Attributes:
        editions: Years, oldest first.
        claims: In the order of the latest edition, then the older ones' own.
        unplaced: Record entries that no claim was found for.
        proposals: Every proposal, open or decided, sorted by id.
        notes: What was put together or left apart, and why.
    """

    editions: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()
    unplaced: tuple[RecordEntry, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    notes: tuple[str, ...] = ()

    def cited(self) -> tuple[Citation, ...]:
        """Return every quotation that stands under a claim: wordings and record, in the order of the claims."""
        return tuple(
            citation
            for claim in self.claims
            for citation in (*(a.citation for a in claim.appearances), *(e.citation for e in claim.record))
        )
