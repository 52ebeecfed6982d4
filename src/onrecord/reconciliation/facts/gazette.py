"""The places that the figures of a case name, and where else its texts name them."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

import attrs

from onrecord.model.reading import Reading
from onrecord.reconciliation.facts.places import Name, where, words_of

_BREAK = re.compile(r"\n\s*\n|\n(?=\s*[-*•#])")
_SHORTEST = 3

Names = frozenset[Name]


@attrs.frozen(kw_only=True)
class Gazette:
    """Names of narrow places by their first word, folded."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], Name], ...]]

    def named_in(self, text: str) -> Names:
        """Give the places of the case that a text names."""
        words = tuple(words_of(text))
        found = set()
        for at, word in enumerate(words):
            for name_words, name in self.by_first.get(word, ()):
                if words[at : at + len(name_words)] == name_words:
                    found.add(name)
        return frozenset(found)


def gazette(readings: Iterable[Reading]) -> Gazette:
    """Collect the narrow places that the figures of a case name."""
    places = {f.place.text for reading in readings for f in reading.figures if f.place}
    found: dict[str, set[tuple[tuple[str, ...], Name]]] = {}
    for name in {name for text in places for name in where(text).names}:
        words = tuple(name.folded.split())
        if len(name.folded) >= _SHORTEST:
            found.setdefault(words[0], set()).add((words, name))
    return Gazette(
        by_first=MappingProxyType(
            {first: tuple(sorted(each, key=lambda e: e[0])) for first, each in found.items()}
        )
    )


def paragraphs(text: str) -> tuple[int, ...]:
    """Give the offsets at which the paragraphs of a text begin."""
    return (0, *(match.end() for match in _BREAK.finditer(text)))
