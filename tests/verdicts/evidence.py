"""Evidence on elements, in a line each."""

from onrecord.model.check import Amount, CheckOutcome
from onrecord.model.measure import MeasuredReading, Measurement
from onrecord.model.origin import Corroboration, Origin
from onrecord.model.passage import Citation, Span
from onrecord.model.statement import BasisKind
from onrecord.model.verdict import (
    ElementEvidence,
    EvidencePassage,
    Recomputed,
    Stance,
    WrittenElement,
    WrittenReading,
)
from onrecord.verdicts import judge

NONE = "0" * 64
OUTCOMES = {
    "clear": CheckOutcome.CONSISTENT,
    "outer": CheckOutcome.ARGUABLE,
    "beyond": CheckOutcome.INCONSISTENT,
    "depends": CheckOutcome.DEPENDS_ON_READING,
    "uncovered": CheckOutcome.NOT_CHECKABLE,
}


def grade(origins):
    """C0 to C3 as METHODS.md 4.3 has it, written for the tests alone."""
    kinds = {kind for origin in origins for kind in origin.first_hand}
    if len(origins) > 2 and len(kinds) > 1:
        return Corroboration.C3
    return (Corroboration.C0, Corroboration.C1, Corroboration.C2)[min(len(origins), 2)]


def reading(outcome, name="as written", vintage="wrecks@1", number=1.5):
    amount = None if outcome == "uncovered" else Amount(low=number, high=number, unit="", text=f"{number:g}")
    return MeasuredReading(
        name=name,
        amount=amount,
        outcome=OUTCOMES.get(outcome),
        vintage=vintage,
        digest=NONE,
        why=f"{name} is {outcome}",
    )


def measured(*outcomes, key="wrecks-fell", ends=(), earlier=(), vintages=()):
    readings = tuple(
        reading(
            outcome,
            "as written" if number == 0 else f"choice {number}",
            vintages[number] if vintages else "wrecks@1",
            1.5 + number,
        )
        for number, outcome in enumerate(outcomes)
    )
    return Recomputed(
        measurement=Measurement(
            measure=key,
            value=1.5,
            low=None,
            high=None,
            unit="",
            vintage="wrecks@1",
            digest=NONE,
            words="fell",
            readings=readings,
            ends=tuple(reading(end, f"end {number}") for number, end in enumerate(ends)),
        ),
        earlier=tuple(reading(one, "wrecks 0", "wrecks@0") for one in earlier),
    )


def told(stance, name, *kinds, **more):
    kinds = kinds or (BasisKind.WITNESS,)
    origin = Origin(
        name=name,
        documents=(NONE,),
        first_hand=frozenset() if kinds == ("hearsay",) else frozenset(kinds),
        party=more.pop("party", False),
        circular=more.pop("circular", False),
        why="made for a test",
    )
    return EvidencePassage(
        citation=Citation(original=NONE, spans=(Span(0, len(name)),), quote=name),
        stance=Stance(stance),
        origin=None if more.pop("lost", False) else origin,
        **more,
    )


def element(*evidence, text="Fewer ships sank."):
    return ElementEvidence(
        element=WrittenElement(text=text),
        recomputed=tuple(one for one in evidence if isinstance(one, Recomputed)),
        testimony=tuple(one for one in evidence if isinstance(one, EvidencePassage)),
        silent=tuple(one for one in evidence if isinstance(one, str)),
    )


def verdict(*elements, as_of="2026-11-22", **reading_fields):
    written = WrittenReading(
        key="r",
        text="The sea is safer.",
        elements=tuple(one.element for one in elements),
        **reading_fields,
    )
    return judge("sea", written, elements, as_of, grade)


def decided(*elements, **more):
    """Give outcome, rule and ground in short."""
    found = verdict(*elements, **more)
    return found.outcome.value, found.rule, found.ground.value
