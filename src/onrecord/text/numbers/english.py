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
                    "million mn mln m": 10**6,
                    "billion bn b": 10**9,
                    "trillion tn trn": 10**12,
                },
            ),
            **listed(Part.COLLECTIVE, {"dozen": 12, "score": 20}),
            **listed(
                Part.FRACTION,
                {
                    "half halves": 1 / 2,
                    "thirds": 1 / 3,
                    "quarter quarters": 1 / 4,
                    "fifths": 1 / 5,
                    "sixths": 1 / 6,
                    "sevenths": 1 / 7,
                    "eighths": 1 / 8,
                    "ninths": 1 / 9,
                    "tenths": 1 / 10,
                },
            ),
            **listed(Part.ORDINAL, {word: n for n, word in enumerate(_ORDINALS, 1)}),
            **many(
                {
                    "dozens": (24, 99),
                    "scores": (40, 99),
                    "tens": (20, 99),
                    "hundreds": (200, 999),
                    "thousands": (2000, 9999),
                    "millions": (2 * 10**6, 10**7 - 1),
                    "billions": (2 * 10**9, 10**10 - 1),
                }
            ),
            **listed(Part.AND, {"and": 0}),
        }
    ),
    joiners=frozenset({"and"}),
    fillers=frozenset({"of", "a"}),
    few=frozenset({"several", "few"}),
    articles=frozenset({"a", "an"}),
)
