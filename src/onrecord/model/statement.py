"""Statements: who says what, how they are known to say it, and what standing it has."""

from enum import StrEnum

import attrs

from onrecord.model.figure import Role
from onrecord.model.passage import Span


class StatementRole(StrEnum):
    """What a statement is in the exchange between an authority and its record."""

    CLAIM = "claim"
    FINDING = "finding"
    DENIAL = "denial"
    COMMITMENT = "commitment"
    RECOMMENDATION = "recommendation"
    REPLY = "reply"


class Standing(StrEnum):
    """How the document puts the content forward."""

    FACT = "fact"
    CLAIM = "claim"
    ACCUSATION = "accusation"
    DENIAL = "denial"
    PROMISE = "promise"
    HEARSAY = "hearsay"


class Modality(StrEnum):
    """What the content says about its own reality."""

    ASSERTED = "asserted"
    POSSIBLE = "possible"
    CONDITIONAL = "conditional"
    REQUIRED = "required"
    FUTURE = "future"


class BasisKind(StrEnum):
    """Kind of evidence that a document states for what it says."""

    WITNESS = "witness"
    VICTIM = "victim"
    VISIT = "visit"
    IMAGERY = "imagery"
    REMOTE_SENSING = "remote sensing"
    DOCUMENT = "document"
    MEDICAL = "medical"
    OFFICIAL = "official"
    COUNT = "count"
    ANONYMOUS = "anonymous"


FIRST_HAND = frozenset(
    {
        BasisKind.WITNESS,
        BasisKind.VICTIM,
        BasisKind.VISIT,
        BasisKind.IMAGERY,
        BasisKind.REMOTE_SENSING,
        BasisKind.DOCUMENT,
        BasisKind.MEDICAL,
    }
)
"""Kinds that touch the thing itself; an official's word or an unnamed source does not."""


@attrs.frozen(kw_only=True)
class Basis:
    """Evidence that the document says a statement rests on.

    Attributes:
        kind: What kind of evidence.
        span: The words that state it.
        count: How many (witnesses interviewed, documents seen), where stated.
    """

    kind: BasisKind
    span: Span
    count: int | None = None


@attrs.frozen(kw_only=True)
class Statement:
    """Something that a speaker says, as one rendition reports it.

    Attributes:
        span: The content: what is said, without speaker and cue.
        role: What it is in the exchange.
        standing: How the document puts it forward.
        speaker: Who says it, as written; None in the document's own voice.
        resolved: Whom the speaker's words mean ("it" -> "Human Rights Watch"), where another place of the document
            tells; None where the speaker's words are a name already or nothing tells.
        cue: The words that make it speech ("said", "according to"); None where layout alone does.
        chain: Who tells it from whom, the last teller first and the origin last, as written.
        direct: True where the content stands in quotation marks.
        negated: True where the content denies what its verb says.
        modality: What the content says about its own reality.
        deadline: For commitments: the due date, ISO 8601, with the span of its words; None where none is stated.
        condition: For commitments: the words that state on what it depends.
        addressees: For recommendations and replies: to whom, short usual names.
        basis: The evidence that the document states for it.
        authority: True where the speaker is the case's authority or one of its aliases; None where no case is known.
    """

    span: Span
    role: StatementRole
    standing: Standing
    speaker: Role | None = None
    resolved: Role | None = None
    cue: Role | None = None
    chain: tuple[str, ...] = ()
    direct: bool = False
    negated: bool = False
    modality: Modality = Modality.ASSERTED
    deadline: Role | None = None
    condition: Span | None = None
    addressees: tuple[str, ...] = ()
    basis: tuple[Basis, ...] = ()
    authority: bool | None = None
