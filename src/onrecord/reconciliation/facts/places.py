"""Where a figure is about, so that "Merawi", "à Merawi" and "مراوي" may be one place."""

import re
from collections.abc import Iterator
from functools import cache
from types import MappingProxyType

import attrs

from onrecord.reconciliation.facts.words import GENERIC_PLACES, WIDE_PLACES, key_of
from onrecord.text.countries import ROWS

_TOKEN = re.compile(r"[^\W_]+")
_JOINED = re.compile(r",|;|\band\b|\bet\b|\s[وّ](?=\w{3})")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_LATIN_ARTICLE = re.compile(r"\b(?:al|el)[ -](?=\w)")
_ARTICLE = re.compile(r"\A(?:وال|بال|فال|لل|ال)(?=\w{2})")
_SHORTEST_SKELETON = 2
_SHORTEST_NAME = 2
_SHORTEST_FOR_SLIP = 5
_LONGEST_NAME = 5
"""Words in the longest name of a country."""

# Consonants as both scripts write them; vowels and what one script lacks are left out. Digraphs come first.
_LATIN = (
    ("tch", "c"),
    ("sch", "c"),
    ("sh", "c"),
    ("ch", "c"),
    ("kh", "k"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("dj", "g"),
    ("dh", "d"),
    ("qu", "k"),
    ("gu", "g"),
    ("x", "ks"),
)
_LATIN_LETTERS = str.maketrans("pvjqc", "bfgkk", "aeiouywh'-")
_ARABIC_LETTERS = str.maketrans("بتطثجحدضذزظرسصشغفقكلمنخڤپچگ", "bttggkddzzzrssCgfkklmnkfbcg", "اويهةعءىآأإؤئ")
_ARABIC_FIX = str.maketrans({"C": "c"})


@attrs.frozen
class Name:
    """One name of a place.

    Attributes:
        folded: As written, folded.
        skeleton: Its consonants, alike in both scripts.
        arabic: Whether it is written in Arabic letters.
    """

    folded: str
    skeleton: str
    arabic: bool


@attrs.frozen
class Where:
    """What the words of a place come to.

    Attributes:
        countries: English names of the countries they name.
        names: Names of towns, villages and the like.
        wide: Names of regions ("Sagaing Region", "Nord-Kivu").
    """

    countries: frozenset[str] = frozenset()
    names: frozenset[Name] = frozenset()
    wide: frozenset[Name] = frozenset()


@cache
def _countries() -> MappingProxyType[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for row in ROWS.strip().splitlines():
        english, french, arabic, adjectives = (part.strip() for part in row.split(";"))
        key = english.split("|")[0]
        for name in f"{english}|{french}|{arabic}".split("|"):
            if name.strip():
                found.setdefault(tuple(words_of(name)), key)
        for word in adjectives.split():
            found.setdefault(tuple(words_of(word.replace("_", " "))), key)
    return MappingProxyType(found)


def words_of(text: str) -> list[str]:
    """Give the words of a text, folded, Arabic ones without their article."""
    return [_ARTICLE.sub("", word) for word in _TOKEN.findall(key_of(text))]


def skeleton(name: str) -> str:
    """Give the consonants of a name as both scripts write them ("Merawi" and "مراوي": "mr")."""
    name = key_of(name)
    if _ARABIC.search(name):
        bare = "".join(_ARTICLE.sub("", word) for word in name.split())
        letters = bare.translate(_ARABIC_LETTERS).translate(_ARABIC_FIX)
    else:
        name = _LATIN_ARTICLE.sub("", name)
        for digraph, sign in _LATIN:
            # "c" stands for both a digraph's sound and a letter: the digraph's sign is a capital until the letters are done.
            name = name.replace(digraph, sign.upper())
        letters = name.translate(_LATIN_LETTERS).lower().replace(" ", "")
    return re.sub(r"(.)\1+", r"\1", "".join(char for char in letters if char.isalnum()))


def countries_in(words: list[str]) -> tuple[set[str], list[str]]:
    """Give the countries that words name, and the words that are left."""
    known = _countries()
    found: set[str] = set()
    rest: list[str] = []
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
            if key := known.get(tuple(words[at : at + length])):
                found.add(key)
                at += length
                break
        else:
            rest.append(words[at])
            at += 1
    return found, rest


def country_mentions(text: str) -> Iterator[tuple[int, str]]:
    """Give offset and English name of every country that a text names, adjectives of peoples too."""
    known, firsts = _countries(), _firsts()
    found = [(match.start(), _ARTICLE.sub("", key_of(match[0]))) for match in _TOKEN.finditer(text)]
    at = 0
    while at < len(found):
        step = 1
        if found[at][1] in firsts:
            for length in range(min(_LONGEST_NAME, len(found) - at), 0, -1):
                if key := known.get(tuple(word for _, word in found[at : at + length])):
                    yield found[at][0], key
                    step = length
                    break
        at += step


@cache
def _firsts() -> frozenset[str]:
    return frozenset(name[0] for name in _countries())


@cache
def where(text: str) -> Where:
    """Read the words of a place: countries by any name or people's adjective, and what is narrower."""
    countries: set[str] = set()
    names: set[Name] = set()
    wide: set[Name] = set()
    for part in _JOINED.split(text):
        found, rest = countries_in(words_of(part))
        countries |= found
        own = [word for word in rest if word not in GENERIC_PLACES]
        if len("".join(own)) >= _SHORTEST_NAME:
            name = " ".join(own)
            made = Name(folded=name, skeleton=skeleton(name), arabic=bool(_ARABIC.search(name)))
            (wide if any(word in WIDE_PLACES for word in rest) else names).add(made)
    return Where(countries=frozenset(countries), names=frozenset(names), wide=frozenset(wide))


def same_name(one: Name, other: Name) -> bool:
    """Say whether two names may be of one place: alike, a slip of the pen apart, or the same consonants in two scripts."""
    if one.folded == other.folded:
        return True
    if one.arabic != other.arabic:
        return one.skeleton == other.skeleton and len(one.skeleton) >= _SHORTEST_SKELETON
    return _one_slip(one.folded, other.folded)


def _one_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _SHORTEST_FOR_SLIP or abs(len(one) - len(other)) > 1:
        return False
    if len(one) > len(other):
        one, other = other, one
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    return one[at:] == other[at + 1 :] or (len(one) == len(other) and one[at + 1 :] == other[at + 1 :])


def share_a_name(some: frozenset[Name], others: frozenset[Name]) -> bool:
    """Say whether two sets of names have a place in common."""
    if some & others:
        return True
    return any(same_name(a, b) for a in some for b in others)
