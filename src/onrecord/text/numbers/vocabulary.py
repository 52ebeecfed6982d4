"""Number words of one language, as data."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

import attrs


class Part(Enum):
    """What a number word adds to the number it stands in."""

    UNIT = "unit"
    TEEN = "teen"
    TEN = "ten"
    HUNDREDS = "hundreds"
    HUNDRED = "hundred"
    SCALE = "scale"
    FRACTION = "fraction"
    COLLECTIVE = "collective"
    MANY = "many"
    ORDINAL = "ordinal"
    AND = "and"
    ONE = "one"
    ZERO = "zero"
    SCALED = "scaled"


@attrs.frozen(slots=True)
class NumberWord:
    """One number word.

    Attributes:
        part: Its place in a number.
        value: What it counts; for `MANY` the lower end of what it is taken to mean.
        high: The upper end for `MANY`, else 0.
    """

    part: Part
    value: float
    high: float = 0


@attrs.frozen(kw_only=True)
class NumberVocabulary:
    """How one language writes numbers in words.

    Attributes:
        words: Every number word by its normal form.
        decimal_comma: True where a lone comma before three digits is no thousands separator.
        joiners: Words that may stand between number words ("and").
        fillers: Words that may stand between a number and its scale ("of" in "tens of thousands").
        few: Words that make "hundred" mean several of them.
        vigesimal: True where 60 and 80 go on with the teens (French).
        units_first: True where units stand before tens (Arabic).
        plurals: Scale words that mean a vague many where no number stands before them ("des millions").
        bare: Hundred and scale words that are a number without one before ("mille").
        articles: Words that make a hundred, a third or a dozen of the next word.
        denominators: Plural ordinals that only a larger one makes parts of ("twenty-firsts").
        parts: Denominators that are such only after a numeral ("أثمان", else prices).
        endings: Value of words that close a larger ordinal, and are none alone or parts ("unième").
        coins: Hundreds that are money after digits ("15 cents").
        points: Words for the decimal point.
        negatives: Words for a minus sign.
        not_negative: Words that take this sense from the word after them ("au moins").
        masses: Nouns that come in millions: before them a glued "m" is one ("2.3m homes"), else it is a length ("100m hurdles").
        phrased: Collectives that are such only in "a score of": "score" alone is something else.
        duals: Scale words that are two of themselves where no number stands before ("مليونا دولار").
        openers: Every word that a number can begin with.
    """

    words: Mapping[str, NumberWord]
    decimal_comma: bool = False
    joiners: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    few: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    denominators: Mapping[str, float] = MappingProxyType({})
    parts: Mapping[str, float] = MappingProxyType({})
    endings: Mapping[str, float] = MappingProxyType({})
    coins: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    negatives: frozenset[str] = frozenset()
    not_negative: frozenset[str] = frozenset()
    masses: frozenset[str] = frozenset()
    phrased: frozenset[str] = frozenset()
    duals: frozenset[str] = frozenset()
    vigesimal: bool = False
    units_first: bool = False
    openers: frozenset[str] = attrs.field(init=False)

    @openers.default
    def _openers(self) -> frozenset[str]:
        return self.articles | self.few | self.negatives | frozenset(self.words)


def listed(part: Part, values: Mapping[str, float]) -> dict[str, NumberWord]:
    """Return entries of one part: each key may list several spellings, separated by spaces."""
    return {word: NumberWord(part, value) for words, value in values.items() for word in words.split()}


def many(values: Mapping[str, tuple[float, float]]) -> dict[str, NumberWord]:
    """Return entries for words that mean a vague many, with the interval each is taken to mean."""
    return {
        word: NumberWord(Part.MANY, low, high)
        for words, (low, high) in values.items()
        for word in words.split()
    }
