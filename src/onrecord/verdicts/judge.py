"""One reading of a claim against its evidence: the first rule that applies, its reasons, and what would change it."""

import datetime as dt
from collections.abc import Hashable, Sequence

import attrs

from onrecord.model.verdict import ElementEvidence, Flip, Verdict, VerdictOutcome, WrittenReading
from onrecord.text.periods.edtf import parse_edtf
from onrecord.verdicts.changes import Change, changes
from onrecord.verdicts.rules import Weighing, decide
from onrecord.verdicts.told import missing_in_words, reasons_in_words
from onrecord.verdicts.weigh import Grade, Weighed, on_same_ground, weigh


def judge(
    claim: str, reading: WrittenReading, evidence: Sequence[ElementEvidence], as_of: str, grade: Grade
) -> Verdict:
    """Judge one reading of a claim.

    Args:
        claim: Key of the claim.
        reading: As people wrote it.
        evidence: What the case has on each of its elements; the order does not matter to the outcome.
        as_of: Day of the state of the record, ISO 8601 ("2026-11-22"): what falls due later cannot be known.
        grade: How many independent first-hand origins there are among some.

    Returns:
        The outcome with the number of the rule that fired, its ground, one sentence of reason an element, every single
        change of a choice that would lead elsewhere, and what is missing.

    Method:
        The rule table of `onrecord.verdicts.rules`; no number is averaged and no evidence outvotes other evidence. The flip
        list is what the same rules give when one choice is changed.
    """
    weighing = Weighing(
        not_checkable=not_checkable(reading, evidence, as_of),
        elements=tuple(weigh(one, grade) for one in evidence),
    )
    rule = decide(weighing)
    return Verdict(
        claim=claim,
        reading=reading.key,
        text=reading.text,
        outcome=rule.outcome,
        rule=rule.number,
        ground=rule.ground(weighing),
        reasons=reasons_in_words(rule.number, weighing, evidence),
        would_change=() if weighing.not_checkable else _flips(weighing, evidence, grade),
        missing=missing_in_words(reading, weighing, evidence),
    )


def not_checkable(reading: WrittenReading, evidence: Sequence[ElementEvidence], as_of: str) -> str:
    """Say why nothing can be known of a reading; empty where something can."""
    if reading.not_checkable:
        return reading.not_checkable
    if reading.due and not _fallen_due(reading.due, as_of):
        return f"It falls due in {reading.due}, and the record ends on {as_of}."
    return "" if evidence else "It has no element that a measure or a passage could speak to."


def _fallen_due(due: str, as_of: str) -> bool:
    """Say whether all of the time in which it may still come true is over."""
    days = parse_edtf(due)
    return days is None or days[1] < dt.date.fromisoformat(as_of)


def _flips(weighing: Weighing, evidence: Sequence[ElementEvidence], grade: Grade) -> tuple[Flip, ...]:
    now = decide(weighing).outcome
    found: dict[Flip, None] = {}
    for number, one in enumerate(evidence):
        known: dict[Hashable, VerdictOutcome] = {}
        for change in changes(one):
            outcome = known.get(change.like) if change.like is not None else None
            if outcome is None:
                outcome = decide(
                    _with(weighing, number, _changed(change, weighing.elements[number], grade))
                ).outcome
                if change.like is not None:
                    known[change.like] = outcome
            if outcome is not now:
                found[Flip(choice=change.words, outcome=outcome)] = None
    return tuple(found)


def _changed(change: Change, before: Weighed, grade: Grade) -> Weighed:
    weighed = weigh(change.evidence, grade)
    return on_same_ground(weighed, before) if change.same_ground else weighed


def _with(weighing: Weighing, number: int, element: Weighed) -> Weighing:
    elements = (*weighing.elements[:number], element, *weighing.elements[number + 1 :])
    return attrs.evolve(weighing, elements=elements)
