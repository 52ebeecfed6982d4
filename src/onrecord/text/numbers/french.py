"""French number words, those of Belgium and Switzerland too ("septante", "nonante")."""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.text.numbers.vocabulary import NumberVocabulary, Part, listed, many

_UNITS = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
_TEENS = ["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"]

_ORDINALS = {
    "troisième": 3,
    "quatrième": 4,
    "septième": 7,
    "huitième": 8,
    "neuvième": 9,
    "onzième": 11,
    "douzième": 12,
    "treizième": 13,
    "quatorzième": 14,
    "quinzième": 15,
    "seizième": 16,
    "vingtième": 20,
    "trentième": 30,
    "quarantième": 40,
    "cinquantième": 50,
    "soixantième": 60,
    "septantième": 70,
    "octantième": 80,
    "huitantième": 80,
    "nonantième": 90,
    "centième": 100,
    "millième": 10**3,
    "millionième": 10**6,
    "milliardième": 10**9,
    "billionième": 10**12,
}
# As common a part as they are an ordinal ("un cinquième des ménages"), and read as the part where they stand alone.
_PARTS = {"cinquième": 5, "sixième": 6, "dixième": 10}


def _spelt(words: Mapping[str, float]) -> dict[str, float]:
    """Return the words with their accents and, as much of the web writes them, without."""
    return {f"{word} {word.replace('è', 'e')}": value for word, value in words.items()}


FRENCH = NumberVocabulary(
    words=MappingProxyType(
        {
            **listed(Part.UNIT, {word: n for n, word in enumerate(_UNITS, 2)}),
            **listed(Part.ONE, {"un une": 1}),
            **listed(Part.TEEN, {word: n for n, word in enumerate(_TEENS, 10)}),
            **listed(
                Part.TEN,
                {
                    "vingt vingts": 20,
                    "trente": 30,
                    "quarante": 40,
                    "cinquante": 50,
                    "soixante": 60,
                    "septante": 70,
                    "octante huitante": 80,
                    "nonante": 90,
                },
            ),
            **listed(Part.HUNDRED, {"cent cents": 100}),
            **listed(
                Part.SCALE,
                {
                    "mille k": 10**3,
                    "million millions mn": 10**6,
                    "milliard milliards md mds mrd": 10**9,
                    "billion billions": 10**12,
                },
            ),
            **listed(Part.ZERO, {"zéro zero": 0}),
            # A collective ("une centaine") is a round number said to be one: always about.
            **listed(
                Part.COLLECTIVE,
                {
                    "huitaine": 8,
                    "dizaine": 10,
                    "douzaine": 12,
                    "quinzaine": 15,
                    "vingtaine": 20,
                    "trentaine": 30,
                    "quarantaine": 40,
                    "cinquantaine": 50,
                    "soixantaine": 60,
                    "centaine": 100,
                    "millier": 1000,
                },
            ),
            **listed(
                Part.FRACTION,
                {
                    "moitié demi demie": 1 / 2,
                    "tiers": 1 / 3,
                    "quart quarts": 1 / 4,
                    **_spelt({word: 1 / n for word, n in _PARTS.items()}),
                    **_spelt({f"{word}s": 1 / n for word, n in {**_ORDINALS, **_PARTS}.items()}),
                },
            ),
            **listed(
                Part.ORDINAL,
                {
                    "premier première": 1,
                    "deuxième deuxieme second seconde": 2,
                    **_spelt(_ORDINALS),
                },
            ),
            **many(
                {
                    "dizaines": (20, 99),
                    "centaines": (200, 999),
                    "douzaines": (24, 99),
                    "milliers": (2000, 9999),
                }
            ),
            **listed(Part.AND, {"et": 0}),
        }
    ),
    decimal_comma=True,
    joiners=frozenset({"et"}),
    fillers=frozenset({"de", "d"}),
    few=frozenset({"plusieurs", "quelques"}),
    plurals=frozenset({"millions", "milliards"}),
    articles=frozenset({"un", "une"}),
    endings=MappingProxyType(
        {
            **_PARTS,
            **{w.replace("è", "e"): n for w, n in _PARTS.items()},
            "unième": 1,
            "unieme": 1,
        }
    ),
    coins=frozenset({"cents"}),
    points=frozenset({"virgule"}),
    negatives=frozenset({"moins"}),
    not_negative=frozenset(
        {"au", "du", "ou", "de", "le", "à", "tout", "heure", "heures", "en", "pour", "non"}
    ),
    bare=frozenset({"cent", "mille"}),
    vigesimal=True,
)
