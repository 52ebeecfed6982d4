"""Which documents tell one story: they share names and unround numbers, and were published near each other.

A role that was carried over from another sentence is wrong in one of three documents that nobody has seen. What a whole
document is about is known far better. So between documents of one story a carried-over place or period that
differs is no evidence, and a number that both give is.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from types import MappingProxyType

import attrs

from onrecord.reconciliation.facts.item import Item

_CROWD = 40
"""Documents in which a name or a number is found to be telling; more have it by chance or by habit."""
_NEAREST = 24
"""Documents of one story that a document is compared with at most: those that share most with it."""
_APART = dt.timedelta(days=400)
_ENOUGH = 4
_FOREIGN = 2
_STRONG = 9
_COPY = 99
_NAME = 1
_PLACE = 2
_NAMES = 4
"""Points that names are worth together, however many they are."""
_UNROUND = 3
_SHORTEST = 3


@attrs.frozen(kw_only=True)
class Stories:
    """How much each two documents share.

    Attributes:
        strength: 2 or 3 for each two documents of one story, by their numbers, the smaller first.
        near: Documents of one story by document, itself among them.
    """

    strength: Mapping[tuple[int, int], int] = MappingProxyType({})
    near: Mapping[int, frozenset[int]] = MappingProxyType({})

    def between(self, one: int, other: int) -> int:
        """Give 0 for documents of two stories, 2 or 3 for those of one, 1 for one document."""
        return 1 if one == other else self.strength.get((min(one, other), max(one, other)), 0)

    def around(self, some: Iterable[int]) -> frozenset[int]:
        """Give the documents of one story with any of some, these among them."""
        return frozenset[int]().union(*(self.near.get(one, frozenset([one])) for one in some))

    def shared(self, some: Iterable[int], others: frozenset[int]) -> bool:
        """Say whether any document of some is of one story with one of others."""
        return not others.isdisjoint(self.around(some))


def stories(items: Sequence[Item], names: Mapping[int, frozenset[str]]) -> Stories:
    """Find which documents tell one story.

    Args:
        items: All figures, in order.
        names: What each document names, by its number (`names.shared_names`).

    Returns:
        Two documents are of one story where what they share comes to four points: one for a name, two for a place of
        figures, together four at most; one for a number of two digits, two for one of three and more; a copy
        and its source always. Six points are asked for where their countries differ. They may not have been published
        more than 400 days apart.
    """
    points = _points(items, names)
    countries, published = _settings(items)
    found: dict[tuple[int, int], int] = {}
    near: dict[int, list[int]] = {}
    for (one, other), worth in sorted(points.items(), key=lambda each: (-each[1], each[0])):
        if worth < _ENOUGH + _FOREIGN * _countries_differ(countries, one, other):
            continue
        if _far(published.get(one), published.get(other)):
            continue
        if max(len(near.get(one, ())), len(near.get(other, ()))) >= _NEAREST:
            continue
        found[one, other] = 3 if worth >= _STRONG else 2
        near.setdefault(one, [one]).append(other)
        near.setdefault(other, [other]).append(one)
    return Stories(
        strength=MappingProxyType(found),
        near=MappingProxyType({document: frozenset(others) for document, others in near.items()}),
    )


def _points(items: Sequence[Item], names: Mapping[int, frozenset[str]]) -> Counter[tuple[int, int]]:
    by_name = Counter[tuple[int, int]]()
    for documents in _holders((name, document) for document, own in names.items() for name in own):
        by_name.update(dict.fromkeys(_pairs(documents), _NAME))
    for documents in _holders((place, item.document) for item in items for place in _places(item)):
        by_name.update(dict.fromkeys(_pairs(documents), _PLACE))
    points = Counter({pair: min(worth, _NAMES) for pair, worth in by_name.items()})
    for worth, documents in _numbers(items):
        points.update(dict.fromkeys(_pairs(documents), worth))
    for item in items:
        for source in item.copy_of:
            points[min(source, item.document), max(source, item.document)] = _COPY
    return points


def _places(item: Item) -> set[str]:
    return {place.skeleton for place in item.place.names | item.near if len(place.skeleton) >= _SHORTEST}


def _holders(held: Iterable[tuple[str, int]]) -> Iterable[set[int]]:
    """Give for each name the documents that have it."""
    found: dict[str, set[int]] = {}
    for name, document in held:
        found.setdefault(name, set()).add(document)
    return found.values()


def _pairs(documents: set[int]) -> Iterator[tuple[int, int]]:
    """Give every two of the documents that share something; none where a crowd does."""
    return combinations(sorted(documents) if len(documents) <= _CROWD else (), 2)


def _numbers(items: Sequence[Item]) -> Iterator[tuple[int, set[int]]]:
    """Give the numbers of two digits and more, by what each is worth, with the documents that have it."""
    held: dict[tuple[str, str, float], set[int]] = {}
    digits: dict[tuple[str, str, float], int] = {}
    for item in items:
        if item.digits > 1 and item.unit != "year":
            key = (item.family, item.kind, item.core)
            held.setdefault(key, set()).add(item.document)
            digits[key] = item.digits
    yield from ((1 + (digits[key] >= _UNROUND), documents) for key, documents in held.items())


def _settings(items: Sequence[Item]) -> tuple[dict[int, set[str]], dict[int, dt.date]]:
    countries: dict[int, set[str]] = {}
    published: dict[int, dt.date] = {}
    for item in items:
        countries.setdefault(item.document, set()).update(item.countries)
        if item.published:
            published[item.document] = item.published
    return countries, published


def _countries_differ(countries: Mapping[int, set[str]], one: int, other: int) -> bool:
    some, others = countries.get(one, set()), countries.get(other, set())
    return bool(some and others) and some.isdisjoint(others)


def _far(one: dt.date | None, other: dt.date | None) -> bool:
    return one is not None and other is not None and abs(one - other) > _APART
