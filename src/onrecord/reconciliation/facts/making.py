"""From strands beside each other to a fact: figures, relations, bounds, grades and reasons."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

import attrs

from onrecord.model.fact import Disagreement, Fact, FactFigure, FactRelation, Relation
from onrecord.model.origin import Corroboration, Origin
from onrecord.model.passage import cite
from onrecord.model.reading import Reading
from onrecord.reconciliation.facts.bounds import bounds
from onrecord.reconciliation.facts.compare import Related, relate, shown
from onrecord.reconciliation.facts.grades import grade
from onrecord.reconciliation.facts.item import Item
from onrecord.reconciliation.facts.lineage import settled
from onrecord.reconciliation.facts.profile import Profile
from onrecord.reconciliation.facts.same import precision
from onrecord.reconciliation.facts.words import BROAD
from onrecord.reconciliation.origins import corroboration, independent
from onrecord.text.terms import fold

_EVERY_PAIR = 60
_DISAGREE = frozenset({Relation.CONFLICTS, Relation.SUPERSEDED})
ACTIONS = (
    Disagreement.PRIORITISE,
    Disagreement.RANGE,
    Disagreement.DEFER,
    Disagreement.PENDING,
    Disagreement.ASK,
)
Pair = tuple[int, int]


@attrs.frozen(kw_only=True)
class Case:
    """What all facts are made from.

    Attributes:
        items: In order.
        readings: By number of document.
        origins: By name.
        names: What each document names, by its number.
    """

    items: Sequence[Item]
    readings: Sequence[Reading]
    origins: Mapping[str, Origin]
    names: Mapping[int, frozenset[str]]


@attrs.frozen(kw_only=True)
class _Thing:
    """Strands about one thing, with what is known of each of their figures."""

    strands: tuple[Profile, ...]
    order: tuple[int, ...]
    strand_of: Mapping[int, int]
    origin_of: Mapping[int, str]
    related: Mapping[Pair, Related]


def fact(case: Case, strands: Sequence[Profile]) -> Fact:
    """Make the fact of strands that are about one thing."""
    thing = _thing(case, strands)
    relations = tuple(_relations(thing, case.items))
    figures = _figures(case, thing, relations)
    main = max(thing.strands, key=lambda s: (len(s.members), -s.first.number))
    scope = _of_scope(thing, main)
    found = bounds(((case.items[n], thing.origin_of[n]) for n in scope), _replaced(thing))
    names = {thing.origin_of[number] for number in scope}
    behind = [case.origins[name] for name in sorted(names)]
    parties = {thing.origin_of[n] for n in scope if case.items[n].party}
    counted = [origin for origin in independent(behind) if origin.name not in parties]
    items = [case.items[number] for number in main.members]
    return Fact(
        key=_key(items, main),
        measure=_common([i.figure.measure.text for i in items if i.figure.measure]),
        place=_common([i.figure.place.text for i in items if i.figure.place and i.place.names])
        or _common([i.figure.place.text for i in items if i.figure.place]),
        period=_common([i.figure.period.text for i in items if i.figure.period]),
        unit=main.unit,
        counted=main.victims or None,
        figures=figures,
        relations=relations,
        floor=found.floor,
        low=found.low,
        high=found.high,
        origins=len(counted),
        ground=corroboration(counted) if counted else Corroboration.C0,
        reasons=(*_reasons(thing, main, behind, counted), *found.why),
        actions=ACTIONS if any(r.relation in _DISAGREE for r in relations) else (),
    )


def _thing(case: Case, strands: Sequence[Profile]) -> _Thing:
    order = tuple(sorted(number for strand in strands for number in strand.members))
    origins: dict[int, str] = {}
    for strand in strands:
        origins |= settled(case.items, strand.members)
    held = tuple(sorted(strands, key=lambda s: (s.since or dt.date.max, not s.initial, s.first.number)))
    return _Thing(
        strands=held,
        order=order,
        strand_of={number: at for at, strand in enumerate(held) for number in strand.members},
        origin_of=origins,
        related={(a, b): relate(held[a], held[b]) for a, b in combinations(range(len(held)), 2)},
    )


def _relations(thing: _Thing, items: Sequence[Item]) -> list[FactRelation]:
    place = {number: at for at, number in enumerate(thing.order)}
    firsts = {strand.first.number for strand in thing.strands}
    every = len(thing.order) <= _EVERY_PAIR
    found = []
    for one, other in combinations(thing.order, 2):
        if not every and one not in firsts and other not in firsts:
            continue
        left, right = thing.strand_of[one], thing.strand_of[other]
        pair = (place[one], place[other])
        if left == right:
            why = f"{shown(items[one])} and {shown(items[other])}: the same number"
            found.append(FactRelation(pair=pair, relation=Relation.AGREES, why=why))
            continue
        said = thing.related[min(left, right), max(left, right)]
        later = (place[other] if right > left else place[one]) if said.replaces else None
        found.append(
            FactRelation(
                pair=pair, relation=said.relation, dimension=said.dimension, later=later, why=said.why
            )
        )
    return found


def _figures(case: Case, thing: _Thing, relations: Sequence[FactRelation]) -> tuple[FactFigure, ...]:
    place = {number: at for at, number in enumerate(thing.order)}
    seen: dict[int, list[tuple[Relation, Origin]]] = {at: [] for at in place.values()}
    for one in relations:
        left, right = one.pair
        for this, that in ((left, right), (right, left)):
            # What a count replaced speaks against the old one, not against the new.
            if one.later != this:
                seen[this].append((one.relation, case.origins[thing.origin_of[thing.order[that]]]))
    rounds = _rounds(thing)
    made = []
    for number in thing.order:
        item, first = case.items[number], thing.strands[thing.strand_of[number]].first.number
        rendition = case.readings[item.document].rendition
        origin = thing.origin_of[number]
        speaker = item.figure.attributed_to
        made.append(
            FactFigure(
                citation=cite(rendition.original, rendition.text, item.figure.span),
                figure=item.figure,
                document=rendition.name,
                published=rendition.published,
                origin=origin,
                chain=(speaker.text,) if speaker else (),
                repeats=None if number == first else place[first],
                rounds=place[rounds[first]] if number == first and first in rounds else None,
                grade=grade(item, case.origins[origin], seen[place[number]]),
            )
        )
    return tuple(made)


def _rounds(thing: _Thing) -> dict[int, int]:
    """Give the first figure of the number that each less precise number gives, by its own first figure."""
    found: dict[int, int] = {}
    for (one, other), said in thing.related.items():
        if said.relation is Relation.AGREES:
            pair = sorted(
                (thing.strands[one].first, thing.strands[other].first),
                key=lambda i: (*precision(i), -i.number),
            )
            found.setdefault(pair[0].number, pair[1].number)
    return found


def _of_scope(thing: _Thing, main: Profile) -> list[int]:
    """Give the figures that bear on the main strand: what is of another scope has no part in floor and range."""
    at = thing.strands.index(main)
    return [
        number
        for number in thing.order
        if (other := thing.strand_of[number]) == at
        or thing.related[min(at, other), max(at, other)].relation is not Relation.DIFFERENT_SCOPE
    ]


def _replaced(thing: _Thing) -> frozenset[int]:
    """Give the figures that their own origin has replaced by a later one."""
    return frozenset(
        number
        for (one, other), said in thing.related.items()
        if said.relation is Relation.SUPERSEDED
        for number in thing.strands[one].members
        if any(thing.origin_of[number] == thing.origin_of[later] for later in thing.strands[other].members)
    )


def _common(words: Sequence[str]) -> str | None:
    """Give the words used most, in their commonest spelling; the first of equals."""
    if not words:
        return None
    counted = Counter(fold(word) for word in words)
    best = max(counted.values())
    return next(word for word in words if counted[fold(word)] == best)


def _key(items: Sequence[Item], main: Profile) -> str:
    """Make the key of measure, place, period, kind and unit: words of the language of the earliest figure."""
    measure = main.deed or _common([i.figure.measure.text for i in items if i.figure.measure]) or "figure"
    place = next(iter(_where(main)), "")
    period = (
        main.days[0].isoformat()
        if main.event and main.days
        else _common([i.figure.period.text for i in items if i.figure.period])
    )
    kind = "" if main.victims in BROAD else main.victims
    parts = (measure, place, period or "", kind, main.unit)
    return "/".join(fold(part).replace(" ", "-").replace("/", "_") for part in parts if part)


def _where(main: Profile) -> list[str]:
    """Give the places by which a fact is named: its own, or the one that the passages of an event name, or the country."""
    if main.places and (main.own or (main.event and len(main.places) == 1)):
        return sorted(name.folded for name in main.places)
    return sorted(main.countries)


def _reasons(thing: _Thing, main: Profile, behind: Sequence[Origin], counted: Sequence[Origin]) -> list[str]:
    where = " and ".join(_where(main))
    parts = [f"the same {'deed (' + main.deed + ')' if main.deed else 'measure'}"]
    if main.victims:
        parts.append(f"of {main.victims}")
    if where:
        parts.append(
            f"in {where}" if main.own else f"in the place or country that the passages name ({where})"
        )
    if main.days:
        parts.append(f"from {main.days[0].isoformat()} to {main.days[1].isoformat()}")
    numbers = len(thing.strands)
    told = [
        f"put together because of {', '.join(parts)}",
        f"{_counted(numbers, 'different number')} of {_counted(len(behind), 'origin')}",
    ]
    silent = [origin.name for origin in behind if origin not in counted]
    if silent:
        told.append(f"not counted as independent and first-hand: {', '.join(silent)}")
    return told


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
