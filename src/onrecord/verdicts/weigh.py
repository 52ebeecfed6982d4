"""What the evidence on one element comes to: a position under every choice, and the ground of either side."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

import attrs

from onrecord.model.check import Amount, CheckOutcome
from onrecord.model.measure import MeasuredReading, Measurement
from onrecord.model.origin import Corroboration, Origin
from onrecord.model.statement import FIRST_HAND, BasisKind
from onrecord.model.verdict import ElementEvidence, EvidencePassage, Ground, Position, Recomputed, Stance

Grade = Callable[[Sequence[Origin]], Corroboration]
"""How many independent origins with first-hand access there are among some, as a grade."""

POSITIONS: Mapping[CheckOutcome, tuple[Position | None, ...]] = MappingProxyType(
    {
        CheckOutcome.CONSISTENT: (Position.CLEAR,),
        CheckOutcome.ARGUABLE: (Position.OUTER,),
        CheckOutcome.INCONSISTENT: (Position.BEYOND,),
        # The words themselves can be read in two ways, and hold in one of them only.
        CheckOutcome.DEPENDS_ON_READING: (Position.CLEAR, Position.BEYOND),
        CheckOutcome.NOT_CHECKABLE: (None,),
    }
)
"""Where an outcome of recomputing puts an element; None where the data do not cover it."""

STANDS: Mapping[Stance, Position] = MappingProxyType(
    {Stance.FOR: Position.CLEAR, Stance.AGAINST: Position.BEYOND}
)

ENOUGH = 2
"""Level of ground (C2 or M2) that a plain "supported" and "contradicted" need."""

_TWO = 2


@attrs.frozen(kw_only=True)
class Choice:
    """One way to come to a position on an element: a reading of a measure, or an origin.

    Attributes:
        name: In words.
        number: What comes out, as printed; empty for testimony.
        position: None where the data do not cover it.
        why: Why there is no position; empty otherwise.
    """

    name: str
    number: str
    position: Position | None
    why: str = ""


@attrs.frozen(kw_only=True)
class Weighed:
    """One element with its choices.

    Attributes:
        text: What is asserted.
        choices: Every listed choice; empty where nothing counts.
        holding: Ground of what speaks for it.
        failing: Ground of what speaks against it.
    """

    text: str
    choices: tuple[Choice, ...]
    holding: Ground
    failing: Ground

    @property
    def positions(self) -> tuple[Position, ...]:
        """Those of the choices that have one."""
        return tuple(one.position for one in self.choices if one.position is not None)

    @property
    def uncovered(self) -> bool:
        """Whether a listed choice has no position."""
        return any(one.position is None for one in self.choices)

    @property
    def split(self) -> bool:
        """Whether choices or origins put it on both sides."""
        return Position.BEYOND in self.positions and set(self.positions) != {Position.BEYOND}


def level(ground: Ground) -> int:
    """Give the height of a ground, 0 to 3, on whichever scale it is."""
    return int(ground.value[1])


def strongest(grounds: Iterable[Ground]) -> Ground:
    """Give the highest of some grounds; of equals the measure, which a stranger can compute again. None is C0."""
    return max(grounds, key=_rank, default=Ground.C0)


def weakest(grounds: Iterable[Ground]) -> Ground:
    """Give the lowest of some grounds; of equals the testimony. None is C0."""
    return min(grounds, key=_rank, default=Ground.C0)


def _rank(ground: Ground) -> tuple[int, str]:
    return level(ground), ground.value


def short(text: str) -> str:
    """Give a sentence as it is quoted inside another one: without its full stop."""
    return text.rstrip(" .")


def on_same_ground(changed: Weighed, before: Weighed) -> Weighed:
    """Let every side that something still speaks for keep the best ground that the element had."""
    best = strongest((before.holding, before.failing))
    sides = set(changed.positions)
    return attrs.evolve(
        changed,
        holding=strongest((changed.holding, best)) if sides - {Position.BEYOND} else changed.holding,
        failing=strongest((changed.failing, best)) if Position.BEYOND in sides else changed.failing,
    )


def weigh(evidence: ElementEvidence, grade: Grade) -> Weighed:
    """Put the evidence on one element together, without averaging any of it."""
    return Weighed(
        text=short(evidence.element.text),
        choices=(*_measured(evidence.recomputed), *_told(evidence.testimony)),
        holding=strongest(_grounds(evidence, Stance.FOR, grade)),
        failing=strongest(_grounds(evidence, Stance.AGAINST, grade)),
    )


def _measured(recomputed: Sequence[Recomputed]) -> Iterator[Choice]:
    for one in recomputed:
        for reading in one.measurement.readings:
            yield from _choices(one.measurement, reading)
        if not one.measurement.readings and one.measurement.words:
            why = " ".join(one.measurement.notes)
            yield Choice(name=one.measurement.measure, number="", position=None, why=why)


def _choices(measurement: Measurement, reading: MeasuredReading) -> Iterator[Choice]:
    if reading.outcome is None:
        return
    for position in POSITIONS[reading.outcome]:
        yield Choice(
            name=choice_name(measurement, reading),
            number=_number(reading.amount),
            position=position,
            why=reading.why if position is None else "",
        )


def _number(amount: Amount | None) -> str:
    """Give a recomputed number in words; a bare -1 would not tell that it is a trend."""
    if amount is None:
        return ""
    return f"Kendall's tau {amount.text}" if amount.unit == "trend" else amount.text


def choice_name(measurement: Measurement, reading: MeasuredReading) -> str:
    """Name a reading of a measure among all choices of an element."""
    return f"{measurement.measure}, {reading.name}"


def _told(testimony: Sequence[EvidencePassage]) -> Iterator[Choice]:
    for stance in Stance:
        for name in sorted({one.name for one in counted(testimony, stance)}):
            yield Choice(name=name, number="", position=STANDS[stance])


def counted(testimony: Sequence[EvidencePassage], stance: Stance) -> tuple[Origin, ...]:
    """Give the origins on one side that count, each once, sorted by name: independent, with access of their own."""
    found: dict[str, Origin] = {}
    for one in testimony:
        if one.stance is stance and (origin := _counting(one)) is not None:
            before = found.get(origin.name)
            kinds = origin.first_hand | (before.first_hand if before else frozenset())
            found[origin.name] = attrs.evolve(origin, first_hand=kinds)
    return tuple(found[name] for name in sorted(found))


def counts(one: EvidencePassage) -> bool:
    """Say whether a passage counts: who makes the claim cannot confirm it, and hearsay adds nothing."""
    return _counting(one) is not None


def _counting(one: EvidencePassage) -> Origin | None:
    origin = one.origin
    if origin is None or origin.circular:
        return None
    if one.against_interest:
        # Whoever admits what speaks against its own claim knows it and gains nothing by it (METHODS.md 4.3).
        kinds = origin.first_hand & FIRST_HAND or frozenset({BasisKind.WITNESS})
        return attrs.evolve(origin, party=False, first_hand=kinds)
    return origin if origin.first_hand & FIRST_HAND and not origin.party else None


def _grounds(evidence: ElementEvidence, stance: Stance, grade: Grade) -> Iterator[Ground]:
    if origins := counted(evidence.testimony, stance):
        yield Ground(grade(origins).value)
    if evidence.recomputed:
        yield _reproduced(evidence.recomputed, stance)


def _reproduced(recomputed: Sequence[Recomputed], stance: Stance) -> Ground:
    """Grade what measures say on one side: M1 one dataset, M2 with its envelope or other readings, M3 two vintages agree."""
    readings = [reading for one in recomputed for reading in one.measurement.readings]
    here = [one for one in readings if _on(one, stance)]
    if not here:
        return Ground.M0
    others = [reading for one in recomputed for reading in one.earlier if reading.outcome is not None]
    vintages = {one.vintage for one in (*here, *others) if _on(one, stance)}
    against = any(_on(one, _OTHER[stance]) for one in others)
    if len(vintages) >= _TWO and not against:
        return Ground.M3
    if len(here) >= _TWO or any(_enveloped(one.measurement, stance) for one in recomputed):
        return Ground.M2
    return Ground.M1


_OTHER: Mapping[Stance, Stance] = MappingProxyType({Stance.FOR: Stance.AGAINST, Stance.AGAINST: Stance.FOR})


def _on(reading: MeasuredReading, stance: Stance) -> bool:
    positions = POSITIONS[reading.outcome] if reading.outcome is not None else ()
    return any(
        one is not None and (one is Position.BEYOND) is (stance is Stance.AGAINST) for one in positions
    )


def _enveloped(measurement: Measurement, stance: Stance) -> bool:
    """Say whether both ends of the dataset's own estimates lie on one side, and the written reading with them."""
    own = measurement.readings[:1]
    return bool(measurement.ends and own) and all(
        _on(one, stance) and not _on(one, _OTHER[stance]) for one in (*own, *measurement.ends)
    )
