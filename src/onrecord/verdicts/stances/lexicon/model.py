"""What a language lends to telling which way one sentence speaks on another."""

from collections.abc import Iterable

import attrs

from onrecord.text.terms import fold, terms


def forms(*rows: str) -> frozenset[str]:
    """Give words as they are compared: folded, one form each."""
    return frozenset(word for row in rows for word in fold(row).split())


def stems(language: str, *rows: str) -> frozenset[str]:
    """Give words by their stems, so that a paradigm is one entry; a word that stemming leaves nothing of stays as it is."""
    return frozenset(stem_of(word, language) for row in rows for word in row.split())


def stem_of(word: str, language: str) -> str:
    """Give the stem under which a word is compared."""
    found: Iterable[str] = terms(word, language)
    return next(iter(found), fold(word))


@attrs.frozen(kw_only=True)
class StanceWords:
    """Words of one language; closed classes as forms, open ones as stems.

    Attributes:
        negators: Words that deny what follows them in their clause.
        harmless: Words that make a negator before them affirm or add instead ("not only", "no doubt").
        lacks: Words of absence and failure that deny what a linker joins to them ("lack of", "failed to").
        linkers: Words that join such a word to what is absent.
        too: Words of excess.
        to: Words behind which stands what such an excess rules out ("too cold to melt").
        asides: Words that open what is supposed or conceded, not asserted ("if", "although").
        light: Stems of words that say only that something is so ("happen"): denied, they deny the whole clause.
        copulas: Forms of being.
        doubters: Stems that, said of something, call it untrue ("is a hoax", "been disproven").
        downtoners: Stems that, said of something or of an effect, make it small ("is negligible", "little effect").
        effects: Stems of having an effect.
        rising: Stems of going up and of being more.
        falling: Stems of going down and of being less.
        steady: Stems of staying as it is.
        causes: Stems of bringing about.
        chiefly: Words that give a cause the first place ("mainly").
        opposites: Pairs of stems of which a thing is one or the other.
    """

    negators: frozenset[str]
    harmless: frozenset[str]
    lacks: frozenset[str]
    linkers: frozenset[str]
    too: frozenset[str]
    to: frozenset[str]
    asides: frozenset[str]
    light: frozenset[str]
    copulas: frozenset[str]
    doubters: frozenset[str]
    downtoners: frozenset[str]
    effects: frozenset[str]
    rising: frozenset[str]
    falling: frozenset[str]
    steady: frozenset[str]
    causes: frozenset[str]
    chiefly: frozenset[str]
    opposites: frozenset[frozenset[str]]


def pairs(language: str, *rows: str) -> frozenset[frozenset[str]]:
    """Read rows of "one/other" into pairs of stems."""
    split = (pair.split("/") for row in rows for pair in row.split())
    return frozenset(frozenset(stem_of(word, language) for word in pair) for pair in split)
