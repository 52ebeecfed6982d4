"""Who a speaker's words mean: a listed organisation, a body of a country, a name of the document, or somebody unnamed."""

import re
from collections.abc import Mapping
from types import MappingProxyType

import attrs

from onrecord.reconciliation.origins.countries import country_words
from onrecord.reconciliation.origins.known import known_in
from onrecord.reconciliation.origins.lexicon.offices import ARTICLES, BODIES, CARRIERS, OFFICES, PERSONS
from onrecord.reconciliation.origins.words import WORD, folded, name_words

Words = tuple[str, ...]

# Words beside an office that do not make it another one.
_NEUTRAL = frozenset(
    name_words(
        """military ruling transitional transition interim de facto new own central country national local
        militaire militaires transitoire pouvoir place nouveau nationale pays locale locales
        انتقالية انتقالي حالية عسكري عسكرية حاكم محلية وطنية وطني رسمية مركزية عام عامة"""
    )
)


@attrs.frozen
class Party:
    """A speaker, as far as the words alone tell who it is.

    Attributes:
        sort: `listed`, `office`, `body` (a noun that takes up a name), `person` or `name`.
        what: Name of a listed organisation, concept of an office, body or person; empty for a name.
        country: Of an office, where the words name it.
        rest: The other words that tell it apart, folded.
        text: As written.
        head: The noun of an office, body or person, folded.
    """

    sort: str
    what: str
    country: str | None
    rest: Words
    text: str
    head: Words = ()


def party(text: str) -> Party | None:
    """Tell who a speaker's words mean; None where no word tells anything apart."""
    text = _spelled_out(text)
    words = name_words(_BASED.sub(" ", text))
    if not words or _is_nobody(text, words):
        return None
    known = known_in(text)
    if known:
        first = known[0].known
        return Party("listed", first.name, None, (), text)
    country, rest = country_words(words)
    for sort, table in (
        ("office", OFFICES_BY_WORDS),
        ("body", BODIES_BY_WORDS),
        ("person", PERSONS_BY_WORDS),
    ):
        found = _head(rest, table)
        # "A council worker": what stands last in English is who speaks.
        if found and not (sort == "body" and rest[-1] in TELLERS and text.isascii()):
            concept, others, head = found
            told = tuple(
                word for word in others if word not in _NEUTRAL and word not in HEADS and word not in TELLERS
            )
            return Party(sort, concept, country, told, text, head)
    # Latin names begin with a capital; other words are somebody whom the text does not name.
    sort = "name" if _begins_as_names_do(text) else "person"
    return Party(sort, "", country, tuple(w for w in words if w not in CARRIER_WORDS) or words, text)


def _begins_as_names_do(text: str) -> bool:
    first = next((word for word in WORD.findall(text) if folded(word) not in ARTICLES), text)
    return not first.islower()


def _is_nobody(text: str, words: Words) -> bool:
    """Say whether words are no speaker, however they were read: a number, or one small word without an article."""
    if text[:1].isdigit() or all(word.isdigit() for word in words):
        return True
    if not text.isascii() and not text.islower():
        return False
    small = text.islower() and not any(table_word in words for table_word in _KNOWN_HEADS)
    first = folded(text.split(maxsplit=1)[0])
    return small and (first in _NO_SUBJECT or (len(words) == 1 and first == words[0]))


_NO_SUBJECT = frozenset(
    [
        "of",
        "in",
        "at",
        "no",
        "not",
        "to",
        "aucun",
        "aucune",
        "nul",
        "nulle",
        "pas",
        "avoir",
        "etre",
        "being",
        "having",
        "has",
        "an",
        "about",
        "some",
    ]
)
"""Words with which no subject begins, folded."""


def _spelled_out(text: str) -> str:
    """Take the fuller one of a name and what stands in brackets behind it ("ARDG (… Group)", "the NGO (…)")."""
    found = _BRACKETED.match(text)
    if not found:
        return text
    outside, inside = found.groups()
    return max(outside, inside, key=lambda name: len(name_words(name)))


_BRACKETED = re.compile(r"\s*([^()]+?)\s*\(([^()]+)\)\s*\Z")


def _head(words: Words, table: Mapping[Words, str]) -> tuple[str, Words, Words] | None:
    """Find the longest listed noun that heads the words, which may stand after an adjective."""
    best: tuple[int, int] | None = None
    for at in range(min(len(words), _LATEST)):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            if words[at : at + size] in table and (best is None or size > best[1]):
                best = (at, size)
    if best is None:
        return None
    at, size = best
    head = words[at : at + size]
    return table[head], words[:at] + words[at + size :], head


_BASED = re.compile(
    r"\b(?:[A-Z][\w.]*[ -])+based\b|\b(?:basée?s?|dont le siège est) (?:à|en|au) \w+|\b(?:human )?rights(?= group| organi)"
)
"""Where a body sits and what it does, said beside a noun that takes its name up."""

_LATEST = 4
"""Words before a noun among which its adjectives may stand ("the New York-based group")."""


def _by_words(table: Mapping[str, str]) -> Mapping[Words, str]:
    return MappingProxyType(
        {name_words(noun): concept for noun, concept in table.items() if name_words(noun)}
    )


OFFICES_BY_WORDS = _by_words(OFFICES)
BODIES_BY_WORDS = _by_words(BODIES)
PERSONS_BY_WORDS = _by_words(PERSONS)
HEADS = frozenset(words[0] for words in [*OFFICES_BY_WORDS, *BODIES_BY_WORDS] if len(words) == 1)
TELLERS = frozenset(words[0] for words in PERSONS_BY_WORDS if len(words) == 1)
_KNOWN_HEADS = HEADS | TELLERS
CARRIER_WORDS = frozenset(folded(word) for word in CARRIERS)
_LONGEST = max(
    len(words) for table in (OFFICES_BY_WORDS, BODIES_BY_WORDS, PERSONS_BY_WORDS) for words in table
)

_INITIALS = re.compile(r"[(\[]([A-Z][A-Za-z]{1,9})[)\]]")
_BEHIND = 120
"""Characters before initials in brackets in which their name stands."""


def initialisms(text: str) -> Mapping[str, str]:
    """Find the names that a text gives with their initials: "Rapid Support Forces (RSF)", by initials."""
    found: dict[str, str] = {}
    for match in _INITIALS.finditer(text):
        words = re.findall(
            r"[\w'’]+", text[max(0, match.start() - _BEHIND) : match.start()].rpartition("\n\n")[2]
        )
        letters = match.group(1)
        # The shortest run of words before the brackets of which the capitals make the initials.
        for start in range(len(words) - 1, max(-1, len(words) - 2 * len(letters) - 1), -1):
            initials = "".join(word[0] for word in words[start:] if word[:1].isupper())
            if words[start][:1].isupper() and initials.lower() == letters.lower():
                found.setdefault(letters, " ".join(words[start:]))
                break
    return MappingProxyType(found)
