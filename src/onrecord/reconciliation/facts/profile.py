"""What a strand is about, by what most of its figures say: one misread role does not move it."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence

import attrs

from onrecord.model.figure import Bound
from onrecord.reconciliation.facts.item import Item, stems
from onrecord.reconciliation.facts.page import Days
from onrecord.reconciliation.facts.places import Name, same_name
from onrecord.reconciliation.facts.words import BROAD

_DEAD = "dead"
_HALF = 2
_THIRD = 3


@attrs.frozen(kw_only=True)
class Profile:
    """A strand as one.

    Attributes:
        members: Numbers of its items, in order.
        first: The item that stands for it: of the earliest document, no title, with the fullest words.
        unit: What it is compared in.
        deed: What happened.
        about: Words of the measures.
        victims: Kind of people counted.
        countries: That every figure allows, else that most name.
        places: Narrow places of its own; where it has none, those its paragraphs name.
        own: Whether the places are its own.
        told: Places that words beside its figures name.
        told_days: Days that words beside its figures name, or None.
        place_sets: The places that each of its figures is in, by its own words or its passage.
        initial: Whether a figure of it is called the first or an early count.
        days: The period that most figures state, or None.
        event: Whether that is short.
        since: Day on which it was first published, or None.
        documents: Numbers of the documents.
        copied: Numbers of the documents that every one of its figures' documents is a copy of.
        actors: Words for whoever did it.
        voice: The origin that most of its attributed figures go back to; empty for the documents' own.
        party: Whether most who say so are parties.
        recounts: Whether a figure of it says that it replaces another.
    """

    members: tuple[int, ...]
    first: Item
    unit: str
    deed: str
    about: frozenset[str]
    victims: str
    countries: frozenset[str]
    places: frozenset[Name]
    own: bool
    told: frozenset[Name]
    told_days: Days | None
    place_sets: tuple[frozenset[Name], ...]
    initial: bool
    days: Days | None
    event: bool
    since: dt.date | None
    documents: frozenset[int]
    copied: frozenset[int]
    actors: frozenset[str]
    voice: str
    party: bool
    recounts: bool


def profile(items: Sequence[Item], members: Sequence[int]) -> Profile:
    """Look at the figures of a strand as one."""
    held = [items[number] for number in members]
    first = min(held, key=_stands_for)
    deed = _most((i.deed, 1 + (i.figure.measure is not None and not i.figure.measure.inferred)) for i in held)
    named = _most_named((i.place.names for i in held), _HALF)
    near = _most_named((i.near for i in held), _THIRD)
    days = _most_days(held)
    heard = [i for i in held if i.speaker] or held
    dates = [i.published for i in held if i.published]
    common = frozenset[str].intersection(*(i.countries for i in held))
    return Profile(
        members=tuple(members),
        first=first,
        unit="person" if first.core == 0 and deed == _DEAD else first.unit,
        deed=deed,
        about=frozenset[str]().union(*(i.measured for i in held)),
        victims=_kind(held),
        countries=common or frozenset[str]().union(*(i.countries for i in held)),
        places=merged(named or near),
        own=bool(named),
        told=merged(_most_named((i.place.names for i in held if i.placed), _HALF)),
        told_days=_most_days([i for i in held if not i.inferred]),
        place_sets=tuple(dict.fromkeys(i.place.names or i.near for i in held)),
        initial=any(i.initial for i in held),
        days=days,
        event=any(i.event and i.days == days for i in held),
        since=min(dates) if dates else None,
        documents=frozenset(i.document for i in held),
        copied=frozenset[int].intersection(*(i.copy_of for i in held)),
        actors=frozenset(word for i in held if i.figure.actor for word in stems(i.figure.actor.text)),
        voice=_most((i.origin if i.speaker else "", 1) for i in held),
        party=2 * sum(i.party for i in heard) > len(heard),
        recounts=any(i.recounts for i in held),
    )


def merged(names: Iterable[Name]) -> frozenset[Name]:
    """Keep one of each set of names that may be of one place."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda n: (n.arabic, n.folded)):
        if not any(same_name(name, other) for other in kept):
            kept.append(name)
    return frozenset(kept)


def _stands_for(item: Item) -> tuple[object, ...]:
    return (
        item.published or dt.date.max,
        item.heading,
        item.figure.bound is Bound.VAGUE,
        item.figure.counted is None,
        item.number,
    )


def _most_named(named: Iterable[frozenset[Name]], least: int) -> frozenset[Name]:
    """Give the names that one in `least` as many figures have as the commonest: one misread place is outvoted."""
    counted = Counter(name for names in named for name in merged(names))
    groups: dict[Name, int] = {}
    for name in sorted(counted, key=lambda n: (-counted[n], n.arabic, n.folded)):
        like = next((kept for kept in groups if same_name(kept, name)), name)
        groups[like] = groups.get(like, 0) + counted[name]
    most = max(groups.values(), default=0)
    return frozenset(name for name, often in groups.items() if least * often >= most)


def _most(weighed: Iterable[tuple[str, int]]) -> str:
    counted = Counter[str]()
    for value, weight in weighed:
        if value:
            counted[value] += weight
    return min(counted, key=lambda value: (-counted[value], value)) if counted else ""


def _kind(held: Sequence[Item]) -> str:
    """Give the kind of people counted: "eleven of the dead" of one sentence are the "eleven pupils" of the next."""
    narrow = [item for item in held if item.victims not in BROAD]
    chosen = narrow if _THIRD * len(narrow) >= len(held) else held
    return _most((i.victims, 2 if i.figure.counted else 1) for i in chosen)


def _most_days(held: Sequence[Item]) -> Days | None:
    counted = Counter[Days]()
    for item in held:
        if item.days:
            counted[item.days] += 1 if item.inferred else 2
    if not counted:
        return None
    return min(counted, key=lambda days: (-counted[days], days[1] - days[0], days))
