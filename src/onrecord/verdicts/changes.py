"""Every single change of a choice: the evidence on an element as it would be if one thing had been chosen otherwise."""

from collections.abc import Hashable, Iterator

import attrs

from onrecord.model.check import CheckOutcome
from onrecord.model.measure import MeasuredReading
from onrecord.model.origin import Origin
from onrecord.model.passage import Citation, Span
from onrecord.model.statement import BasisKind
from onrecord.model.verdict import ElementEvidence, EvidencePassage, Recomputed, Stance
from onrecord.verdicts.weigh import choice_name, counted, counts, short

_NOWHERE = Citation(original="0" * 64, spans=(Span(0, 1),), quote="?")
_SPEAKS = {Stance.FOR: "for", Stance.AGAINST: "against"}


@attrs.frozen(kw_only=True)
class Change:
    """One choice made otherwise.

    Attributes:
        words: What, to be read after "if".
        evidence: The evidence on the element as it would then be.
        same_ground: True where another choice is made on the same data: what they are worth does not change.
        like: Changes of an element that are alike in this lead to the same outcome; None where it is not known.
    """

    words: str
    evidence: ElementEvidence
    same_ground: bool = False
    like: Hashable | None = None


def changes(evidence: ElementEvidence) -> Iterator[Change]:
    """Give every change of one choice on an element: readings, estimates, vintages, origins, and what could still come."""
    yield from _of_readings(evidence)
    yield from _of_estimates(evidence)
    yield from _of_vintages(evidence)
    yield from _of_origins(evidence)
    yield from _of_access(evidence)
    yield from _still_to_come(evidence)


def _of_readings(evidence: ElementEvidence) -> Iterator[Change]:
    judged = [(m, r) for m, r in _readings(evidence) if r.outcome is not None]
    if len(judged) == 1:
        return
    for one, reading in judged:
        name, measure = choice_name(one.measurement, reading), one.measurement.measure
        if reading.outcome is not CheckOutcome.NOT_CHECKABLE:
            alone = attrs.evolve(one, measurement=attrs.evolve(one.measurement, readings=(reading,)))
            taken = attrs.evolve(evidence, recomputed=(alone,))
            alike = ("only", measure, reading.outcome, reading.vintage)
            yield Change(words=f"only “{name}” were computed", evidence=taken, same_ground=True, like=alike)
        rest = _without(evidence, one, reading)
        first = reading is one.measurement.readings[0]
        without = ("without", measure, reading.outcome, reading.vintage, first)
        yield Change(words=f"“{name}” were left out", evidence=rest, same_ground=True, like=without)


def _without(evidence: ElementEvidence, left: Recomputed, reading: MeasuredReading) -> ElementEvidence:
    rest = tuple(one for one in left.measurement.readings if one is not reading)
    kept = attrs.evolve(left, measurement=attrs.evolve(left.measurement, readings=rest, words=""))
    return attrs.evolve(
        evidence, recomputed=tuple(kept if one is left else one for one in evidence.recomputed)
    )


def _readings(evidence: ElementEvidence) -> Iterator[tuple[Recomputed, MeasuredReading]]:
    for one in evidence.recomputed:
        for reading in one.measurement.readings:
            yield one, reading


def _of_estimates(evidence: ElementEvidence) -> Iterator[Change]:
    for one in evidence.recomputed:
        for end in one.measurement.ends:
            if one.measurement.readings:
                number = f", {end.amount.text}" if end.amount else ""
                words = f"{one.measurement.measure} were taken at the {end.name}{number}"
                yield Change(words=words, evidence=_instead(evidence, one, end), same_ground=True)


def _of_vintages(evidence: ElementEvidence) -> Iterator[Change]:
    for one in evidence.recomputed:
        for reading in one.earlier:
            if reading.outcome is not None and one.measurement.readings:
                number = f", {reading.amount.text}" if reading.amount else ""
                words = f"{one.measurement.measure} were computed from {reading.name}{number}"
                yield Change(words=words, evidence=_instead(evidence, one, reading), same_ground=True)


def _instead(evidence: ElementEvidence, changed: Recomputed, own: MeasuredReading) -> ElementEvidence:
    """Put another reading in the place of the written one."""
    readings = (own, *changed.measurement.readings[1:])
    other = attrs.evolve(changed, measurement=attrs.evolve(changed.measurement, readings=readings, ends=()))
    return attrs.evolve(
        evidence, recomputed=tuple(other if one is changed else one for one in evidence.recomputed)
    )


def _of_origins(evidence: ElementEvidence) -> Iterator[Change]:
    sides: dict[str, list[tuple[Stance, frozenset[BasisKind]]]] = {}
    for stance in Stance:
        for origin in counted(evidence.testimony, stance):
            sides.setdefault(origin.name, []).append((stance, origin.first_hand))
    for name, spoken in sides.items():
        rest = tuple(one for one in evidence.testimony if not _of(one, name))
        yield Change(
            words=f"{name} were left out",
            evidence=attrs.evolve(evidence, testimony=rest),
            like=("origin", *spoken),
        )


def _of(one: EvidencePassage, name: str) -> bool:
    return one.origin is not None and one.origin.name == name


def _of_access(evidence: ElementEvidence) -> Iterator[Change]:
    """Count what does not count because nothing says how its origin knows."""
    waiting = {
        one.origin.name: None
        for one in evidence.testimony
        if one.origin is not None and not one.origin.party and not one.origin.circular and not counts(one)
    }
    for name in waiting:
        told = tuple(_knowing(one) if _of(one, name) else one for one in evidence.testimony)
        yield Change(
            words=f"{name} were known to have seen or heard it at first hand",
            evidence=attrs.evolve(evidence, testimony=told),
        )


def _knowing(one: EvidencePassage) -> EvidencePassage:
    if one.origin is None:
        return one
    return attrs.evolve(one, origin=attrs.evolve(one.origin, first_hand=frozenset({BasisKind.WITNESS})))


def _still_to_come(evidence: ElementEvidence) -> Iterator[Change]:
    yield from _another_origin(evidence)
    yield from _another_dataset(evidence)


def _another_origin(evidence: ElementEvidence) -> Iterator[Change]:
    """Suppose one more origin on a side that has some; on either where nothing counts yet."""
    text = short(evidence.element.text)
    spoken = [stance for stance in Stance if counted(evidence.testimony, stance)]
    for stance in spoken or ([] if evidence.recomputed else Stance):
        another = Origin(
            name="\x00another", documents=(), first_hand=frozenset({BasisKind.WITNESS}), why="supposed"
        )
        more = EvidencePassage(citation=_NOWHERE, stance=stance, origin=another)
        yield Change(
            words=f"one more independent origin with first-hand access spoke {_SPEAKS[stance]} “{text}”",
            evidence=attrs.evolve(evidence, testimony=(*evidence.testimony, more)),
        )


def _another_dataset(evidence: ElementEvidence) -> Iterator[Change]:
    for one in evidence.recomputed:
        own = one.measurement.readings[0] if one.measurement.readings else None
        if own is not None and own.outcome not in {None, CheckOutcome.NOT_CHECKABLE}:
            second = attrs.evolve(own, vintage="\x00another", name="another dataset")
            readings = (*one.measurement.readings, second)
            agreeing = attrs.evolve(one, measurement=attrs.evolve(one.measurement, readings=readings))
            yield Change(
                words=f"a second dataset gave the same for {one.measurement.measure}",
                evidence=attrs.evolve(
                    evidence,
                    recomputed=tuple(agreeing if each is one else each for each in evidence.recomputed),
                ),
            )
