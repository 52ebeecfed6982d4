"""The places that the figures of a case name, and where else its texts name them."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

import attrs

from onrecord.model.reading import Reading
from onrecord.reconciliation.facts.places import Name, skeleton, where, words_of

_BREAK = re.compile(r"\n\s*\n|\n(?=\s*[-*•#])")
_SHORTEST = 3
_CONSONANTS = 4
"""Consonants from which a name is known in another script."""
_FIRST_ARABIC = "\u0600"

Names = frozenset[Name]
_ARTICLES = frozenset({"al", "el"})


@attrs.frozen(kw_only=True)
class Gazette:
    """The narrow places of a case.

    Attributes:
        by_first: Words of a name, folded, and the name, by the first of them.
        by_bones: The same for names in Latin letters by the consonants of their words, long ones only.
    """

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], Name], ...]]
    by_bones: Mapping[str, tuple[tuple[tuple[str, ...], Name], ...]]

    def named_in(self, text: str) -> Names:
        """Give the places of the case that a text names."""
        words = tuple(words_of(text))
        found = set()
        for at, word in enumerate(words):
            for name_words, name in self.by_first.get(word, ()):
                if words[at : at + len(name_words)] == name_words:
                    found.add(name)
        return frozenset(found | self._in_arabic(words))

    def _in_arabic(self, words: tuple[str, ...]) -> set[Name]:
        """Give the places with a Latin name that Arabic words write by its consonants."""
        found: set[Name] = set()
        bones = [skeleton(word) if word[:1] >= _FIRST_ARABIC else "" for word in words]
        for at, first in enumerate(bones):
            for parts, name in self.by_bones.get(first, ()) if first else ():
                if tuple(bones[at : at + len(parts)]) == parts:
                    found.add(name)
        return found


def gazette(readings: Iterable[Reading]) -> Gazette:
    """Collect the narrow places that the figures of a case name."""
    places = {f.place.text for reading in readings for f in reading.figures if f.place}
    found: dict[str, set[tuple[tuple[str, ...], Name]]] = {}
    for name in {name for text in places for name in where(text).names}:
        words = tuple(name.folded.split())
        if len(name.folded) >= _SHORTEST:
            found.setdefault(words[0], set()).add((words, name))
    bones: dict[str, set[tuple[tuple[str, ...], Name]]] = {}
    for words, name in (each for names in found.values() for each in names):
        parts = tuple(skeleton(word) for word in words if word not in _ARTICLES)
        if not name.arabic and all(parts) and len("".join(parts)) >= _CONSONANTS:
            bones.setdefault(parts[0], set()).add((parts, name))
    return Gazette(by_first=_sorted(found), by_bones=_sorted(bones))


def _sorted(
    found: Mapping[str, set[tuple[tuple[str, ...], Name]]],
) -> Mapping[str, tuple[tuple[tuple[str, ...], Name], ...]]:
    return MappingProxyType(
        {first: tuple(sorted(each, key=lambda e: (e[0], e[1].folded))) for first, each in found.items()}
    )


def paragraphs(text: str) -> tuple[int, ...]:
    """Give the offsets at which the paragraphs of a text begin."""
    return (0, *(match.end() for match in _BREAK.finditer(text)))
