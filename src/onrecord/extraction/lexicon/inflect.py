"""Inflected forms of regular verbs, so that a lexicon lists a verb once and knows it in every form."""

import re

_VOWEL_CONSONANT = re.compile(r"[^aeiou][aeiou][bdgmnprt]\Z")
_DOUBLING = frozenset(
    [
        "admit",
        "commit",
        "permit",
        "refer",
        "occur",
        "rob",
        "stab",
        "ban",
        "plan",
        "cut",
        "hit",
        "set",
        "rig",
        "gun",
        "ram",
        "shun",
        "abet",
        "cap",
        "top",
        "trim",
        "drop",
        "ship",
        "strip",
        "tap",
        "slip",
        "step",
    ]
)


def english(listed: str) -> frozenset[str]:
    """Return base, third person, past and -ing form of regular English verbs."""
    return frozenset(form for verb in listed.split() for form in _english(verb))


def english_past(listed: str) -> frozenset[str]:
    """Return the past forms of regular English verbs."""
    return frozenset(_english(verb)[2] for verb in listed.split())


def english_forms(verb: str) -> tuple[str, str, str, str]:
    """Return base, third person, past and -ing form of a regular English verb."""
    return _english(verb)


def _english(verb: str) -> tuple[str, str, str, str]:
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", (verb if verb.endswith("ee") else verb[:-1]) + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    stem = verb + verb[-1] if verb in _DOUBLING and _VOWEL_CONSONANT.search(verb) else verb
    third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh")) else "s")
    return verb, third, stem + "ed", stem + "ing"


_FRENCH_ER = [
    "e",
    "ent",
    "ait",
    "aient",
    "a",
    "èrent",
    "é",
    "ée",
    "és",
    "ées",
    "ant",
    "er",
    "era",
    "eront",
    "erait",
    "eraient",
    "ons",
    "ions",
    "ai",
    "erons",
]
_FRENCH_IR = [
    "it",
    "issent",
    "issait",
    "issaient",
    "irent",
    "i",
    "ie",
    "is",
    "ies",
    "issant",
    "ir",
    "ira",
    "iront",
    "irait",
    "iraient",
    "issons",
]
_SILENT = frozenset({"e", "ent", "era", "eront", "erait", "eraient", "erons"})


def french(listed: str) -> frozenset[str]:
    """Return the forms of French verbs in -er and of those in -ir that go like "finir": third person, nous, participles."""
    return frozenset(form for verb in listed.split() for form in _french(verb))


def french_participles(listed: str) -> frozenset[str]:
    """Return the past participles of the same verbs, in both genders and numbers."""
    return frozenset(
        verb[:-2] + ending
        for verb in listed.split()
        for ending in (("é", "ée", "és", "ées") if verb.endswith("er") else ("i", "ie", "is", "ies"))
    )


def _french(verb: str) -> list[str]:
    stem = verb[:-2]
    if verb.endswith("ir"):
        return [stem + ending for ending in _FRENCH_IR]
    forms = []
    for ending in _FRENCH_ER:
        own = stem
        if ending[0] in "ao" and stem[-1] in "cg":
            own = stem[:-1] + "ç" if stem[-1] == "c" else stem + "e"
        forms.append(own + ending)
        if ending in _SILENT:
            forms += [varied + ending for varied in _graves(stem)]
    return forms


def _graves(stem: str) -> list[str]:
    """Return the stem of a silent ending: "révèle", "achète", "appelle"."""
    found = re.search(r"[ée](?=[bcdfglmnprstv]{1,2}\Z)", stem)
    if found is None:
        return []
    graved = stem[: found.start()] + "è" + stem[found.end() :]
    return [graved, stem + stem[-1]] if found[0] == "e" else [graved]


_SUFFIXES = ("", "ت", "وا", "نا", "تا", "ا")
_OBJECTS = ("ه", "ها", "هم", "ته", "تها", "تهم")


def arabic(listed: str) -> frozenset[str]:
    """Return past and present forms of Arabic verbs given in the past, third person, masculine.

    A verb is taken for sound: hollow and weak ones are listed in all their forms where they are used.
    """
    forms: set[str] = set()
    for verb in listed.split():
        forms.update(verb + suffix for suffix in _SUFFIXES)
        stem = verb[1:] if verb[0] in "أا" and len(verb) > len("فعل") else verb
        for prefix in ("ي", "ت"):
            forms.update((prefix + stem, prefix + stem + "ون", prefix + stem + "وا"))
    return frozenset(forms)


def arabic_with_object(listed: str) -> frozenset[str]:
    """Return the past forms with a pronoun ("شنته"): what stands before them is what was done, after them who did it."""
    return frozenset(verb + suffix for verb in listed.split() for suffix in _OBJECTS)
