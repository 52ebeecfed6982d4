"""Lay a copy along its source: the runs of words that both have, in the order of the copy."""

from collections.abc import Hashable, Sequence

import attrs

from onrecord.model.passage import Span
from onrecord.model.reading import Reading
from onrecord.text.numbers import Item, ItemKind, normalise, read_items

_ANCHOR = 4
"""Items in a row by which two places are found to correspond."""
_CANDIDATES = 8
"""Places of the source that are tried for one of the copy."""
_SIGNS = frozenset("%$€£¥")


@attrs.frozen(eq=False)
class Laid:
    """A text as words and numbers.

    Attributes:
        reading: The document.
        items: Words, numbers and signs of units, without page furniture.
        keys: What of each must be the same: a number's value, a word's normal form.
    """

    reading: Reading
    items: tuple[Item, ...]
    keys: tuple[Hashable, ...]

    def span(self, start: int, end: int) -> Span:
        """Return where the items from `start` to `end` stand in the text."""
        return Span(self.items[start].start, self.items[end - 1].end)


@attrs.frozen(order=True)
class Run:
    """Items that two texts share.

    Attributes:
        copy: First item in the copy.
        source: First item in the source.
        length: How many.
    """

    copy: int
    source: int
    length: int


def laid_out(reading: Reading) -> Laid:
    """Cut a document into words and numbers, leaving page furniture out."""
    rendition = reading.rendition
    outside = [boilerplate.span for boilerplate in reading.boilerplate]
    found: list[Item] = []
    at = 0
    for item in read_items(rendition.text, rendition.language or "en"):
        while at < len(outside) and outside[at].end <= item.start:
            at += 1
        inside = at < len(outside) and outside[at].start < item.end
        if not inside and (item.kind not in {ItemKind.MARK, ItemKind.BORDER} or item.norm in _SIGNS):
            found.append(item)
    return Laid(reading, tuple(found), tuple(key_of(item) for item in found))


def key_of(item: Item) -> Hashable:
    """Return what must be the same for two items to say the same."""
    if item.kind in {ItemKind.NUMBER, ItemKind.FRACTION, ItemKind.MANY}:
        return item.low, item.high
    return "percent" if item.norm == "%" else normalise(item.norm)


def align(copy: Laid, source: Laid) -> tuple[Run, ...]:
    """Find the runs of words that two texts share, each word of the copy in one run at most.

    A run goes on where the last one ended, where it can; else it is the longest of those that begin at the same words.
    """
    places: dict[tuple[Hashable, ...], list[int]] = {}
    for at in range(len(source.keys) - _ANCHOR + 1):
        places.setdefault(source.keys[at : at + _ANCHOR], []).append(at)
    runs: list[Run] = []
    at, behind, expected = 0, 0, 0
    while at <= len(copy.keys) - _ANCHOR:
        found = places.get(copy.keys[at : at + _ANCHOR])
        if not found:
            at += 1
            continue
        best = _best(copy.keys, source.keys, at, found, expected)
        back = _backwards(copy.keys, source.keys, at, best.source, min(at - behind, best.source - expected))
        runs.append(Run(best.copy - back, best.source - back, best.length + back))
        at = behind = best.copy + best.length
        expected = best.source + best.length
    return tuple(runs)


def _best(
    copy: Sequence[Hashable], source: Sequence[Hashable], at: int, found: Sequence[int], expected: int
) -> Run:
    later = [place for place in found if place >= expected] or list(found)
    tried = [Run(at, place, _forwards(copy, source, at, place)) for place in later[:_CANDIDATES]]
    return max(tried, key=lambda run: (run.length, -run.source))


def _forwards(copy: Sequence[Hashable], source: Sequence[Hashable], at: int, place: int) -> int:
    length = 0
    most = min(len(copy) - at, len(source) - place)
    while length < most and copy[at + length] == source[place + length]:
        length += 1
    return length


def _backwards(copy: Sequence[Hashable], source: Sequence[Hashable], at: int, place: int, most: int) -> int:
    length = 0
    while length < most and copy[at - length - 1] == source[place - length - 1]:
        length += 1
    return length
