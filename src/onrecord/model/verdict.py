"""Verdicts: readings written before looking, the rule that fired, and what would change the outcome."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

import attrs

from onrecord.model.check import Check
from onrecord.model.measure import MeasuredReading, Measurement
from onrecord.model.origin import Origin
from onrecord.model.passage import Citation
from onrecord.model.register import WrittenReply
from onrecord.model.statement import BasisKind


class VerdictOutcome(StrEnum):
    """Axis 1: the claim against the record."""

    SUPPORTED = "supported"
    QUALIFIED = "supported with qualification"
    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"
    UNRESOLVED = "unresolved"
    NOT_CHECKABLE = "not checkable"


class Ground(StrEnum):
    """Axis 2: what the outcome rests on, testimony (C) or measures (M)."""

    C0 = "C0"
    C1 = "C1"
    C2 = "C2"
    C3 = "C3"
    M0 = "M0"
    M1 = "M1"
    M2 = "M2"
    M3 = "M3"


GROUNDS: Mapping[Ground, str] = MappingProxyType(
    {
        Ground.C0: "no origin with first-hand access",
        Ground.C1: "one origin with first-hand access",
        Ground.C2: "two independent origins with first-hand access",
        Ground.C3: "three or more independent origins with first-hand access of different kinds",
        Ground.M0: "nothing that could be computed",
        Ground.M1: "one dataset, read in one way",
        Ground.M2: "one dataset with its range or in several readings",
        Ground.M3: "two datasets or vintages that agree",
    }
)
"""What a ground stands for."""


class Stance(StrEnum):
    """Which way a piece of evidence speaks."""

    FOR = "for"
    AGAINST = "against"


class Position(StrEnum):
    """Where one choice puts what an element asserts, by the bands of METHODS.md 3.6."""

    CLEAR = "clear"
    OUTER = "outer"
    BEYOND = "beyond"


@attrs.frozen(kw_only=True)
class WrittenEvidence:
    """A passage that a person puts for or against an element, as written in claims.yaml.

    Attributes:
        document: File name or SHA-256 of an original in the case.
        quote: The words, letter for letter.
        stance: Which way it speaks.
        origin: Where it first comes from, where a person knows better than the documents tell; empty otherwise.
        access: How that origin is known to have its information at first hand, beyond what the documents state.
    """

    document: str
    quote: str
    stance: Stance
    origin: str = ""
    access: tuple[BasisKind, ...] = ()


@attrs.frozen(kw_only=True)
class WrittenElement:
    """One thing that must hold for a reading to hold.

    Attributes:
        text: What is asserted, in a sentence.
        measures: Keys of measures whose tested words are this element; each alternative is a choice.
        evidence: Passages for and against.
        figure: A quantity asserted ("fewer than 30 people killed"), compared with the fact that `document` and `quote` of
            `about` belong to; empty for none.
        about: The passage whose fact is meant by `figure`, or None.
    """

    text: str
    measures: tuple[str, ...] = ()
    evidence: tuple[WrittenEvidence, ...] = ()
    figure: str = ""
    about: WrittenEvidence | None = None


@attrs.frozen(kw_only=True)
class WrittenReading:
    """A claim made measurable: one way to read it, written down before looking.

    Attributes:
        key: Stable key within its claim.
        text: The claim so read, in a sentence.
        elements: What must hold; empty with `not_checkable`.
        written: EDTF date on which it was written, or None.
        by: Who wrote it.
        due: EDTF date before which nothing can be known, for predictions and promises; None otherwise.
        not_checkable: Why nothing can be measured; empty otherwise.
    """

    key: str
    text: str
    elements: tuple[WrittenElement, ...] = ()
    written: str | None = None
    by: str = ""
    due: str | None = None
    not_checkable: str = ""


class GateItem(StrEnum):
    """What must be there before a verdict is published."""

    OWN_FIGURE = "own figure"
    CONTRARY = "contrary evidence"
    REPLY = "reply"
    ORIGINS = "origins"
    SIGNATURE = "second signature"


@attrs.frozen(kw_only=True)
class WrittenLook:
    """Who looked for something, where and when, and what came of it.

    Attributes:
        item: For what.
        by: Who.
        where: Where.
        at: EDTF date.
        found: What came of it, in words ("nothing").
    """

    item: GateItem
    by: str
    where: str
    at: str
    found: str


@attrs.frozen(kw_only=True)
class WrittenSignature:
    """A person who stands for the verdicts of a claim.

    Attributes:
        by: Who.
        at: EDTF date.
    """

    by: str
    at: str


@attrs.frozen(kw_only=True)
class WrittenOverride:
    """That somebody publishes although an item of the gate is missing; printed with name and reason.

    Attributes:
        item: Which.
        by: Who.
        reason: Why.
        at: EDTF date.
    """

    item: GateItem
    by: str
    reason: str
    at: str


@attrs.frozen(kw_only=True)
class WrittenFairness:
    """What people wrote to be fair to the authority, for one claim.

    Attributes:
        own_figures: The authority's own figure: passages.
        contrary: Best evidence for the authority: passages.
        looks: Who looked where.
        signatures: Who stands for it.
        overrides: What is published without.
    """

    own_figures: tuple[WrittenEvidence, ...] = ()
    contrary: tuple[WrittenEvidence, ...] = ()
    looks: tuple[WrittenLook, ...] = ()
    signatures: tuple[WrittenSignature, ...] = ()
    overrides: tuple[WrittenOverride, ...] = ()


@attrs.frozen(kw_only=True)
class Flip:
    """A choice that would change the outcome.

    Attributes:
        choice: What would be chosen otherwise, in words.
        outcome: What the outcome would be.
    """

    choice: str
    outcome: VerdictOutcome


@attrs.frozen(kw_only=True)
class Verdict:
    """What the rules make of one reading of a claim.

    Attributes:
        claim: Key of the claim.
        reading: Key of the reading.
        text: The reading in a sentence.
        outcome: Axis 1.
        rule: Number of the rule that fired, 1 to 7.
        ground: Axis 2.
        reasons: One sentence each, with the numbers.
        would_change: The flip list.
        missing: What is not there and would matter.
    """

    claim: str
    reading: str
    text: str
    outcome: VerdictOutcome
    rule: int = attrs.field(validator=attrs.validators.in_(range(1, 8)))
    ground: Ground
    reasons: tuple[str, ...]
    would_change: tuple[Flip, ...] = ()
    missing: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Recomputed:
    """What a measure named by an element came to.

    Attributes:
        measurement: Every reading of it is a choice.
        earlier: The same by other vintages of its dataset.
    """

    measurement: Measurement
    earlier: tuple[MeasuredReading, ...] = ()


@attrs.frozen(kw_only=True)
class EvidencePassage:
    """A passage that speaks for or against an element.

    Attributes:
        citation: The words.
        stance: Which way it speaks.
        origin: Where it first comes from; None where that was not worked out.
        against_interest: True where the authority itself says what speaks against its claim.
        written: True where a person wrote down the origin or how it knows.
    """

    citation: Citation
    stance: Stance
    origin: Origin | None
    against_interest: bool = False
    written: bool = False


@attrs.frozen(kw_only=True)
class ElementEvidence:
    """All that the case has on one element.

    Attributes:
        element: As written.
        recomputed: What its measures came to, in the order written.
        testimony: Its passages.
        silent: What was named for it and says nothing, one sentence each.
    """

    element: WrittenElement
    recomputed: tuple[Recomputed, ...] = ()
    testimony: tuple[EvidencePassage, ...] = ()
    silent: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class JudgedReading:
    """A reading with its evidence and its verdict.

    Attributes:
        written: As written.
        elements: In the order written.
        verdict: What the rules make of it.
    """

    written: WrittenReading
    elements: tuple[ElementEvidence, ...]
    verdict: Verdict


@attrs.frozen(kw_only=True)
class GateLine:
    """One item of the fairness gate.

    Attributes:
        item: Which.
        present: Whether it is there.
        told: What is there, or what is missing, in a sentence.
        override: Who publishes without it and why; None where nobody does or nothing is missing.
    """

    item: GateItem
    present: bool
    told: str
    override: WrittenOverride | None = None

    @property
    def blocks(self) -> bool:
        """Whether nothing may be published before it is there."""
        return not self.present and self.override is None


@attrs.frozen(kw_only=True)
class PassageFinding:
    """What recomputing says of a passage under a claim, wording and record alike, by the same rules as of the claim.

    Attributes:
        citation: The passage.
        verdict: What the rules make of its recomputed words; None where no measure tests any.
        checks: Statements of it that its own document's numbers do not bear out.
    """

    citation: Citation
    verdict: Verdict | None = None
    checks: tuple[Check, ...] = ()


@attrs.frozen(kw_only=True)
class ReplyOnRecord:
    """What the authority was asked, with the words of its answer.

    Attributes:
        written: As written.
        citation: The answer, or the statement that there was none; None where no document has it.
    """

    written: WrittenReply
    citation: Citation | None = None


@attrs.frozen(kw_only=True)
class JudgedClaim:
    """A claim with its verdicts and what fairness to the authority asks for.

    Attributes:
        claim: Key of the claim.
        readings: In the order written; empty where none was written yet.
        gate: Every item of the gate; empty where there is no reading to publish.
        own_figures: The authority's own figure.
        contrary: Best evidence for the authority.
        fairness: As written.
        replies: What the authority was asked about it, and answered.
        findings: Its wordings and the passages of its record that were recomputed, in the order of the claim.
    """

    claim: str
    readings: tuple[JudgedReading, ...] = ()
    gate: tuple[GateLine, ...] = ()
    own_figures: tuple[Citation, ...] = ()
    contrary: tuple[Citation, ...] = ()
    fairness: WrittenFairness = attrs.field(factory=WrittenFairness)
    replies: tuple[ReplyOnRecord, ...] = ()
    findings: tuple[PassageFinding, ...] = ()

    @property
    def blocked(self) -> bool:
        """Whether its verdicts may not be published yet."""
        return any(line.blocks for line in self.gate)
