"""Arabic words for two of a unit, made from the word for one."""

import re

from onrecord.extraction.lexicon.tables import PhraseTable

# Last letters of Arabic words that make no dual by adding to them.
_NO_DUAL = frozenset("هةيا")
_IS_ARABIC = re.compile("(?!كم$)[\u0621-\u064a]{2,}")
"""Words; the abbreviation of kilometre has no dual."""


def duals_of(*tables: PhraseTable[str]) -> dict[str, str]:
    """Return the unit by each single word of the tables in the dual ("طنين", "دولاران")."""
    pairs: dict[str, str] = {}
    for table in tables:
        for word, listed in table.by_first.items():
            for phrase, value in listed:
                if len(phrase) == 1 and _IS_ARABIC.fullmatch(word) and word[-1] not in _NO_DUAL:
                    pairs.update({f"{word}ان": value, f"{word}ين": value})
    return pairs
