"""Whole paradigms from one form, so that the measure vocabulary lists a verb once and finds all its forms.

A word ending in "+" stands for a verb, one ending in "^" for its past and participles, one ending in "*" for a noun,
participle or adjective; all others stand for themselves.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from onrecord.text.numbers import normalise

_VERB, _PAST_ONLY, _PARTICIPLE, _PRESENT = "+", "^", "*", "~"


def english(word: str) -> tuple[str, ...]:
    """Return the forms of a regular English verb ("kill+", "shell^"), or of a noun in -s ("attack*")."""
    base = word[:-1]
    if word.endswith(_PARTICIPLE):
        return base, f"{base[:-1]}ies" if base.endswith("y") else f"{base}s"
    if word.endswith(_PAST_ONLY):
        return english(f"{base}{_VERB}")[2:]
    if not word.endswith(_VERB):
        return (word,)
    if base.endswith("e"):
        return base, f"{base}s", f"{base}d", f"{base[:-1]}ing"
    if base.endswith("y") and base[-2] not in "aeou":
        return base, f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base}ing"
    third = f"{base}es" if base.endswith(("s", "sh", "ch", "x")) else f"{base}s"
    return base, third, f"{base}ed", f"{base}ing"


_ER = (
    "e",
    "ent",
    "er",
    "ait",
    "aient",
    "era",
    "eront",
    "erait",
    "eraient",
    "ant",
    "a",
    "èrent",
    "é",
    "ée",
    "és",
    "ées",
)
_AGREEMENT = ("", "e", "s", "es")


def french(word: str) -> tuple[str, ...]:
    """Return the forms of a French verb in -er ("tuer+"), or of a participle or noun that agrees ("détruit*")."""
    base = word[:-1]
    if word.endswith(_PARTICIPLE):
        return (base, f"{base}s") if base.endswith("e") else tuple(f"{base}{ending}" for ending in _AGREEMENT)
    if not word.endswith(_VERB):
        return (word,)
    stem = base.removesuffix("er")
    soft = stem[:-1] + "ç" if stem.endswith("c") else f"{stem}e" if stem.endswith("g") else stem
    return tuple(f"{soft if ending[0] == 'a' else stem}{ending}" for ending in _ER)


# Without "ه" for "him": "رحله" is a journey, "أسره" a family.
_PAST = ("", "ت", "وا", "ن", "ا", "تا", "ها", "هم", "ته", "تها", "تهم", "نا")
_NOMINAL = ("", "ا", "ه", "ين", "ون", "ات", "ان", "ين", "تين", "تان")
_IMPERFECT = ("", "ون", "ن", "ان", "ه", "ها", "هم")


def arabic(word: str) -> tuple[str, ...]:
    """Return the forms of an Arabic past verb ("قتل+"), present verb ("يقتل~"), or noun or participle ("محتجز*")."""
    base = normalise(word[:-1])
    if word.endswith(_PARTICIPLE):
        stem = base.removesuffix("ه")
        return (base, *(f"{stem}{ending}" for ending in _NOMINAL[1:]))
    if word.endswith(_VERB):
        return tuple(f"{base}{ending}" for ending in _PAST)
    if word.endswith(_PRESENT):
        return tuple(
            f"{person}{base[1:]}{ending}" for person in ("ي", "ت", "سي", "ست") for ending in _IMPERFECT
        )
    return (normalise(word),)


_OWNERS = ("ه", "ها", "هم", "نا")


def owned(word: str) -> tuple[str, ...]:
    """Return the forms of an Arabic noun with those of whose it is ("أرباحها", "كلفته"); of other words as `arabic` does."""
    found = arabic(word)
    if not word.isalpha() or word.startswith("ال"):
        return found
    stem = f"{found[0][:-1]}ت" if found[0].endswith("ه") else found[0]
    return (*found, *(f"{stem}{owner}" for owner in _OWNERS))


def forms(text: str, inflect: Callable[[str], Iterable[str]]) -> frozenset[str]:
    """Return the normal forms of all words of `text`, inflected."""
    return frozenset(normalise(form) for word in text.split() for form in inflect(word))


def vocabulary(entries: Mapping[str, str], inflect: Callable[[str], Iterable[str]]) -> Mapping[str, str]:
    """Build `{form: key}` from `{key: "verb+ participle* word"}`; an earlier entry wins."""
    found: dict[str, str] = {}
    for key, text in entries.items():
        for word in text.split():
            for form in inflect(word):
                found.setdefault(normalise(form), key)
    return MappingProxyType(found)
