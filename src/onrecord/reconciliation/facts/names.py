"""What documents name, in letters that two scripts share: towns, people and bodies, found without a list of any."""

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from onrecord.model.reading import Reading
from onrecord.reconciliation.facts.places import countries_in, skeleton, words_of
from onrecord.reconciliation.facts.words import BODIES, NOT_PARTIES, PARTIES

_CAPITAL = re.compile(
    r"(?<=[^\W\d_][,;]\s|[^\W\d_]{2}\s|\s[^\W\d_]['’-])[A-ZÀ-ÖØ-Þ][^\W\d_'’]+(?:[-'’][^\W\d_]+)*"
)
_ARABIC = re.compile(r"[\u0620-\u064a]{4,}")
_SHORTEST = 4
_CONSONANTS = 3
_CONSONANTS_OF_ARABIC = 4
"""Consonants below which an ordinary Arabic word is too often like a name."""
_COMMON = (
    PARTIES
    | NOT_PARTIES
    | frozenset(BODIES)
    | frozenset(
        [
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
        ]
    )
)
"""Capitals that tell no place, person or body from another."""


def shared_names(documents: Sequence[Reading]) -> Mapping[int, frozenset[str]]:
    """Find the names in each document by their consonants.

    A name is a word that begins with a capital inside a sentence. Arabic has no capitals: there, a word is a name where
    another document of the case writes it in Latin letters.

    Args:
        documents: What was read.

    Returns:
        Skeletons of the names (`places.skeleton`) by the number of the document.
    """
    latin = [_latin(reading.rendition.text) for reading in documents]
    known = frozenset[str]().union(*latin)
    return MappingProxyType(
        {
            number: own | (_arabic(documents[number].rendition.text) & known)
            for number, own in enumerate(latin)
        }
    )


def _latin(text: str) -> frozenset[str]:
    return _skeletons(word for word in set(_CAPITAL.findall(text)) if not word.isupper())


def _arabic(text: str) -> frozenset[str]:
    return frozenset(
        bones for bones in _skeletons(set(_ARABIC.findall(text))) if len(bones) >= _CONSONANTS_OF_ARABIC
    )


def _skeletons(words: Iterable[str]) -> frozenset[str]:
    found = set()
    for word in words:
        names = words_of(word)
        if len("".join(names)) < _SHORTEST or countries_in(names)[0] or names[0] in _COMMON:
            continue
        bones = skeleton(" ".join(names))
        if len(bones) >= _CONSONANTS:
            found.add(bones)
    return frozenset(found)
