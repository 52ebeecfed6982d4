"""Strands: the figures that give one number of one thing, wherever they stand."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from onrecord.model.figure import Bound
from onrecord.reconciliation.facts.item import Item
from onrecord.reconciliation.facts.same import ENOUGH, equal_at_precision, points
from onrecord.reconciliation.facts.stories import Stories

_BUCKETS_PER_E = 12
_UNROUND = 3
_CROWD = 60
"""More figures than this in one block are parted further, by what happened and where or when."""


Apart = frozenset[frozenset[int]]
"""Pairs of items that a person said are not the same thing."""


class Strands:
    """Sets of items that grow together, the earliest item leading.

    Attributes:
        rounded: Pairs of which one gives the number of the other less precisely ("more than 220" of 223), surest first.
        doubtful: Pairs of two documents that were joined with little to spare.
    """

    def __init__(self, size: int) -> None:
        self.rounded: list[tuple[int, int]] = []
        self.doubtful: list[tuple[int, int]] = []
        self._lead = list(range(size))
        self._members = [[number] for number in range(size)]

    def lead(self, number: int) -> int:
        """Give the earliest item of the set that an item is in."""
        while self._lead[number] != number:
            self._lead[number] = self._lead[self._lead[number]]
            number = self._lead[number]
        return number

    def members(self, number: int) -> list[int]:
        """Give all of the set that an item is in, sorted."""
        return self._members[self.lead(number)]

    def join(self, one: int, other: int) -> None:
        """Put two sets together."""
        first, second = sorted((self.lead(one), self.lead(other)))
        if first != second:
            self._lead[second] = first
            self._members[first] = sorted(self._members[first] + self._members[second])
            self._members[second] = []

    def all(self) -> Iterator[list[int]]:
        """Give every set, in the order of its earliest item."""
        return (members for members in self._members if members)


def strands(items: Sequence[Item], told: Stories | None = None, apart: Apart = frozenset()) -> Strands:
    """Put together what gives the same number of the same thing, the surest pairs first.

    Args:
        items: In order, each with its number.
        told: Which documents tell one story.
        apart: Pairs that a person said are not the same thing.
    """
    grown = Strands(len(items))
    pairs = sorted(candidates(items))
    _grow(
        grown,
        items,
        {(a, b): points(items[a], items[b], story=_story(told, items, a, b)) for a, b in pairs},
        apart,
    )
    linked = _links(grown, items)
    again = {
        (a, b): points(items[a], items[b], linked[_documents(items, a, b)], _story(told, items, a, b))
        for a, b in pairs
    }
    _grow(grown, items, again, apart)
    return grown


def _grow(grown: Strands, items: Sequence[Item], scored: Mapping[tuple[int, int], int], apart: Apart) -> None:
    for one, other in sorted(scored, key=lambda pair: (-scored[pair], pair)):
        if scored[one, other] < ENOUGH:
            return
        if grown.lead(one) == grown.lead(other) or _parted(grown, one, other, apart):
            continue
        if items[one].core != items[other].core:
            grown.rounded.append((one, other))
        else:
            grown.join(one, other)
            if scored[one, other] <= ENOUGH + 1 and items[one].document != items[other].document:
                grown.doubtful.append((one, other))


def _story(told: Stories | None, items: Sequence[Item], one: int, other: int) -> int:
    return told.between(items[one].document, items[other].document) if told else 0


def _documents(items: Sequence[Item], one: int, other: int) -> frozenset[int]:
    return frozenset((items[one].document, items[other].document))


def _links(grown: Strands, items: Sequence[Item]) -> Counter[frozenset[int]]:
    """Count the numbers of two digits and more that each two documents share."""
    linked = Counter[frozenset[int]]()
    for members in grown.all():
        documents = sorted({items[n].document for n in members})
        if items[members[0]].digits > 1 and len(documents) <= _CROWD:
            linked.update(frozenset(pair) for pair in combinations(documents, 2))
    return linked


def candidates(items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """Give the pairs of equal value that are worth a look, each once: those of one block by unit, size and country."""
    blocks: dict[tuple[object, ...], list[int]] = {}
    for item in items:
        for key in _keys(item):
            blocks.setdefault(key, []).append(item.number)
    seen: set[tuple[int, int]] = set()
    for block in blocks.values():
        for part in _parts(items, block):
            for pair in combinations(part, 2):
                if pair not in seen and equal_at_precision(items[pair[0]], items[pair[1]]):
                    seen.add(pair)
                    yield pair


def _keys(item: Item) -> Iterator[tuple[object, ...]]:
    sizes = {_size(item.core)}
    if item.figure.bound is Bound.VAGUE and item.low and item.high:
        sizes |= set(range(_size(item.low), _size(item.high) + 1))
    elif item.digits < _UNROUND:
        sizes |= {_size(item.core) - 1, _size(item.core) + 1}
    for size in sorted(sizes):
        for country in [*sorted(item.countries), ""]:
            yield item.family, item.kind, size, country


def _size(value: float) -> int:
    return round(math.log(abs(value)) * _BUCKETS_PER_E) if value else -1_000


def _parts(items: Sequence[Item], block: list[int]) -> Iterator[list[int]]:
    if len(block) <= _CROWD:
        yield block
        return
    parts: dict[tuple[object, ...], list[int]] = {}
    for number in block:
        item = items[number]
        what = item.deed or (min(item.about) if item.about else "")
        keys: set[tuple[object, ...]] = {(what, "", name.skeleton) for name in item.place.names}
        if item.days:
            keys.add((what, item.days[0].toordinal() // 7, ""))
            keys.add((what, (item.days[0].toordinal() + 3) // 7, "later"))
        for key in keys or {(what, "", "")}:
            parts.setdefault(key, []).append(number)
    yield from parts.values()


def _parted(grown: Strands, one: int, other: int, apart: Apart) -> bool:
    """Say whether a person parted two sets."""
    return bool(apart) and any(
        frozenset((a, b)) in apart for a in grown.members(one) for b in grown.members(other)
    )
