"""The country that a document speaks of, and the words that name a country."""

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType

from onrecord.reconciliation.origins.words import spelled
from onrecord.text.countries import ROWS

Words = tuple[str, ...]
# Names that are common words too ("financial", "diameter", "sons"): they do not show what country a text is about.
_COMMON = frozenset({"مالي", "قطر", "بنين", "عمان", "جزر"})

_BEFORE = frozenset(
    {"في", "من", "الي", "شمال", "جنوب", "شرق", "غرب", "وسط", "دوله", "دولة", "جمهورية", "حكومة"}
)
"""Words before which such a word is the country."""


def _tables() -> tuple[Mapping[Words, str], Mapping[str, str]]:
    names: dict[Words, str] = {}
    peoples: dict[str, str] = {}
    for row in ROWS.strip().splitlines():
        english, french, arabic, adjectives = (part.strip() for part in row.split(";"))
        country = english.split("|")[0]
        for name in f"{english}|{french}|{arabic}".split("|"):
            names.setdefault(tuple(word for word, _, _ in spelled(name)), country)
        for adjective in adjectives.split():
            words = [word for word, _, _ in spelled(adjective.replace("_", " "))]
            if len(words) == 1:
                for form in (words[0], f"{words[0]}s", f"{words[0]}e", f"{words[0]}es"):
                    peoples.setdefault(form, country)
    return MappingProxyType(names), MappingProxyType(peoples)


_NAMES, _PEOPLES = _tables()
_FIRST = frozenset(words[0] for words in _NAMES if words)
_LONGEST = max(map(len, _NAMES))


def country_words(words: Words) -> tuple[str | None, Words]:
    """Take the country out of a name's words.

    Returns:
        English name of the country that they name or whose adjective they have, or None; and the other words.
    """
    for at in range(len(words)):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            found = _NAMES.get(words[at : at + size]) or (_PEOPLES.get(words[at]) if size == 1 else None)
            if found:
                return found, words[:at] + words[at + size :]
    return None, words


def country_of(text: str) -> str | None:
    """Tell which country a text is about: the one that it names most often, the earlier on a tie; None where none is named."""
    words = [word for word, written, _ in spelled(text) if not written[:1].islower() or word in _PEOPLES]
    counted: Counter[str] = Counter()
    at = 0
    while at < len(words):
        size, country = _named_at(words, at)
        if country:
            counted[country] += 1
        at += size
    return counted.most_common(1)[0][0] if counted else None


def _named_at(words: list[str], at: int) -> tuple[int, str | None]:
    if words[at] in _COMMON and (at == 0 or words[at - 1] not in _BEFORE):
        return 1, None
    if words[at] in _FIRST:
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            found = _NAMES.get(tuple(words[at : at + size]))
            if found:
                return size, found
    return 1, _PEOPLES.get(words[at])
