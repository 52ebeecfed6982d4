"""Reasons of a verdict and what is missing, a sentence each, with the numbers."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from onrecord.model.verdict import GROUNDS, ElementEvidence, EvidencePassage, Position, Stance, WrittenReading
from onrecord.verdicts.rules import Weighing, failed
from onrecord.verdicts.weigh import ENOUGH, Choice, Weighed, counted, counts, level

WORDS: Mapping[Position, str] = MappingProxyType(
    {
        Position.CLEAR: "borne out",
        Position.OUTER: "arguable",
        Position.BEYOND: "not borne out",
    }
)
"""The same words for what speaks against a claim and against the record."""


def reasons_in_words(rule: int, weighing: Weighing, evidence: Sequence[ElementEvidence]) -> tuple[str, ...]:
    """Say why a rule fired, then what each element came to, with the numbers."""
    deciding = tuple(_DECIDING[rule](weighing))
    if weighing.not_checkable:
        return deciding
    each = (
        sentence
        for weighed, one in zip(weighing.elements, evidence, strict=True)
        for sentence in _element(weighed, one)
    )
    return (*deciding, *each)


def _why_not_checkable(weighing: Weighing) -> Iterator[str]:
    yield weighing.not_checkable


def _no_evidence(weighing: Weighing) -> Iterator[str]:
    yield "Nothing that counts as evidence speaks for or against it."
    yield from (f"The data do not cover “{one.text}”." for one in weighing.elements if one.uncovered)


def _all_hold(weighing: Weighing) -> Iterator[str]:
    texts = [one.text for one in weighing.elements]
    yield f"Every element is borne out under every listed choice: {_quoted(texts)}."


def _none_fails(weighing: Weighing) -> Iterator[str]:
    yield from (f"No element fails, but {why}." for why in _qualified(weighing))


def _one_fails(weighing: Weighing) -> Iterator[str]:
    wrong = [one.text for one in weighing.elements if failed(one)]
    yield f"Not borne out under any listed choice: {_quoted(wrong)}."


def _one_is_split(weighing: Weighing) -> Iterator[str]:
    split = [one.text for one in weighing.elements if one.split]
    yield f"Choices or origins are split on {_quoted(split)}."


def _qualified(weighing: Weighing) -> Iterator[str]:
    for one in weighing.elements:
        outer = [choice for choice in one.choices if choice.position is Position.OUTER]
        if outer:
            yield f"“{one.text}” can only be argued for with {_named(outer)}"
        if one.uncovered:
            yield f"“{one.text}” is not known with {_named(c for c in one.choices if c.position is None)}"
        if level(one.holding) < ENOUGH:
            yield f"“{one.text}” rests on {GROUNDS[one.holding]} only"


def _undecided(weighing: Weighing) -> Iterator[str]:
    for one in weighing.elements:
        if not one.positions and one.uncovered:
            yield f"The data do not cover “{one.text}”."
        elif not one.positions:
            yield f"Nothing that counts as evidence speaks for or against “{one.text}”."
        elif set(one.positions) == {Position.BEYOND} and one.uncovered:
            unknown = _named(choice for choice in one.choices if choice.position is None)
            yield f"“{one.text}” is not borne out where it is known, and not known with {unknown}."
        elif set(one.positions) == {Position.BEYOND}:
            yield f"“{one.text}” is not borne out, on {GROUNDS[one.failing]} only."


_DECIDING: Mapping[int, Callable[[Weighing], Iterator[str]]] = MappingProxyType(
    {
        1: _why_not_checkable,
        2: _no_evidence,
        3: _all_hold,
        4: _none_fails,
        5: _one_fails,
        6: _one_is_split,
        7: _undecided,
    }
)
"""What each rule says of itself, by its number."""


def _element(weighed: Weighed, evidence: ElementEvidence) -> Iterator[str]:
    measured = [choice for choice in weighed.choices if choice.number or choice.why]
    if measured:
        yield f"“{weighed.text}”, recomputed: {'; '.join(map(_outcome, measured))}."
    for stance, side in ((Stance.FOR, "For"), (Stance.AGAINST, "Against")):
        names = [origin.name for origin in counted(evidence.testimony, stance)]
        if names:
            yield f"{side} “{weighed.text}”: {_counted(len(names))}: {', '.join(names)}."
        idle = dict.fromkeys(_idle(o) for o in evidence.testimony if o.stance is stance and not counts(o))
        if idle:
            yield f"{side} “{weighed.text}”, not counted: {'; '.join(idle)}."


def _counted(count: int) -> str:
    return "one independent origin" if count == 1 else f"{count} independent origins"


def _outcome(choice: Choice) -> str:
    if choice.position is None:
        return f"{choice.name}: not covered by the data"
    return f"{choice.name}: {choice.number}, {WORDS[choice.position]}"


def _idle(one: EvidencePassage) -> str:
    origin = one.origin
    if origin is None:
        return f"“{one.citation.quote}”, whose origin is not known"
    if origin.circular:
        return f"{origin.name}, whose sources cite only one another"
    if origin.party:
        return f"{origin.name}, a party that speaks of itself"
    return f"{origin.name}, which does not say how it knows"


def missing_in_words(
    reading: WrittenReading, weighing: Weighing, evidence: Sequence[ElementEvidence]
) -> tuple[str, ...]:
    """Say what is not there and would matter, a sentence each."""
    if reading.not_checkable:
        return ()
    found: dict[str, None] = {}
    for weighed, one in zip(weighing.elements, evidence, strict=True):
        found.update(dict.fromkeys((*one.silent, *_lacking(weighed, one))))
    return tuple(found)


def _lacking(weighed: Weighed, evidence: ElementEvidence) -> Iterator[str]:
    if not weighed.choices:
        yield f"No evidence that counts on “{weighed.text}”."
    for choice in weighed.choices:
        if choice.position is None:
            why = f": {choice.why.rstrip('.')}" if choice.why else ""
            yield f"Data for {choice.name}{why}."
    if weighed.positions and max(level(weighed.holding), level(weighed.failing)) < ENOUGH:
        yield from (f"{what} on “{weighed.text}”." for what in _second(weighed))
    for name in dict.fromkeys(
        one.origin.name
        for one in evidence.testimony
        if one.origin and not one.origin.party and not one.origin.circular and not counts(one)
    ):
        yield f"How {name} knows what it says on “{weighed.text}”."


def _second(weighed: Weighed) -> Iterator[str]:
    if any(one.number for one in weighed.choices):
        yield "A second dataset, or a range of this one's estimates,"
    if any(one.position is not None and not one.number for one in weighed.choices):
        yield "A second independent origin with first-hand access"


def _named(choices: Iterable[Choice]) -> str:
    return _quoted([choice.name for choice in choices])


def _quoted(texts: Sequence[str]) -> str:
    return ", ".join(f"“{text}”" for text in texts)
