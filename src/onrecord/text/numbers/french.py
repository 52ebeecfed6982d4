"""French number words, those of Belgium and Switzerland too ("septante", "nonante")."""

from types import MappingProxyType

from onrecord.text.numbers.vocabulary import NumberVocabulary, Part, listed, many

_UNITS = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]
_TEENS = ["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"]

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
                    "mille mil": 10**3,
                    "million millions": 10**6,
                    "milliard milliards md mds mrd": 10**9,
                    "billion billions": 10**12,
                },
            ),
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
                    "cinquième cinquièmes": 1 / 5,
                    "sixième sixièmes": 1 / 6,
                    "dixième dixièmes": 1 / 10,
                },
            ),
            **listed(
                Part.ORDINAL,
                {
                    "premier première": 1,
                    "deuxième": 2,
                    "troisième": 3,
                    "quatrième": 4,
                    "septième": 7,
                    "huitième": 8,
                    "neuvième": 9,
                    "onzième": 11,
                    "douzième": 12,
                },
            ),
            **many(
                {
                    "dizaines": (20, 99),
                    "centaines": (200, 999),
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
    bare=frozenset({"cent", "mille", "mil"}),
    vigesimal=True,
)
