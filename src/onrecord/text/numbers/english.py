"""English number words. Intervals of vague words: gold guide and METHODS, phrases to intervals."""

from types import MappingProxyType

from onrecord.text.numbers.vocabulary import NumberVocabulary, Part, listed, many

_TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_LARGE = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SECOND = 2

_MASSES = """people persons women men children adults girls boys babies families households homes houses jobs posts voters votes users customers
    subscribers members followers viewers listeners readers fans passengers visitors tourists travellers workers employees staff students pupils
    patients residents inhabitants citizens refugees migrants taxpayers pensioners drivers motorists shoppers consumers players
    investors shareholders borrowers recipients claimants dollars euros pounds francs yen rupees yuan pesos rand roubles rubles
    tonnes tons barrels litres liters gallons acres hectares years doses jabs vaccines tests cases infections deaths copies albums records
    tickets shares units vehicles cars trucks phones smartphones handsets devices computers downloads views visits trips flights
    journeys bottles cans eggs trees animals birds chickens pigs cows cattle books accounts messages emails tweets photos items parcels letters
    meals masks pages documents transactions sales streams hits bpd kwh mwh gwh"""
ENGLISH = NumberVocabulary(
    words=MappingProxyType(
        {
            **listed(
                Part.UNIT,
                {
                    w: n
                    for n, w in enumerate(
                        ["two", "three", "four", "five", "six", "seven", "eight", "nine"], 2
                    )
                },
            ),
            **listed(Part.ONE, {"one": 1}),
            **listed(Part.TEEN, {word: n for n, word in enumerate(_TEENS, 10)}),
            **listed(Part.TEN, {word: n * 10 for n, word in enumerate(_TENS, 2)}),
            **listed(Part.HUNDRED, {"hundred": 100}),
            **listed(
                Part.SCALE,
                {
                    "thousand k": 10**3,
                    "lakh lakhs": 10**5,
                    "million mn mln mil m": 10**6,
                    "crore crores": 10**7,
                    "billion bn bln b": 10**9,
                    "trillion tn tln trn": 10**12,
                    "quadrillion": 10**15,
                },
            ),
            **listed(Part.ZERO, {"zero nought naught": 0}),
            **listed(Part.COLLECTIVE, {"dozen": 12, "score": 20}),
            **listed(
                Part.FRACTION,
                {
                    "half halves": 1 / 2,
                    "quarter quarters": 1 / 4,
                    **{f"{word}s": 1 / n for n, word in enumerate(_ORDINALS, 1) if n > _SECOND},
                    **{f"{word[:-1]}ieths": 0.1 / n for n, word in enumerate(_TENS, 2)},
                    **{f"{word}ths": 1 / n for word, n in _LARGE.items()},
                },
            ),
            **listed(
                Part.ORDINAL,
                {
                    **{word: n for n, word in enumerate(_ORDINALS, 1)},
                    **{f"{word[:-1]}ieth": 10 * n for n, word in enumerate(_TENS, 2)},
                    **{f"{word}th": n for word, n in _LARGE.items()},
                },
            ),
            **many(
                {
                    "dozens": (24, 99),
                    "scores": (40, 99),
                    "tens": (20, 99),
                    "hundreds": (200, 999),
                    "thousands": (2000, 9999),
                    "millions": (2 * 10**6, 10**7 - 1),
                    "billions": (2 * 10**9, 10**10 - 1),
                    "trillions": (2 * 10**12, 10**13 - 1),
                }
            ),
            **listed(Part.AND, {"and": 0}),
        }
    ),
    joiners=frozenset({"and"}),
    fillers=frozenset({"of", "a"}),
    few=frozenset({"several", "few"}),
    articles=frozenset({"a", "an"}),
    denominators=MappingProxyType({"firsts": 1, "seconds": 2}),
    masses=frozenset(_MASSES.split()),
    phrased=frozenset({"score"}),
    points=frozenset({"point"}),
    negatives=frozenset({"minus", "negative"}),
    not_negative=frozenset({"or"}),
)
