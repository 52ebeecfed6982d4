"""Which lines can hold no figure at all: told from their distinct words, before they are cut into items."""

import re
from functools import cache

from onrecord.extraction.lexicon import Lexicon
from onrecord.text.numbers import fold, normalise, vocabulary

_NUMERAL = re.compile(r"[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒↉]")
_WORD = re.compile(r"\w+")
_BROKEN = "-\n"


def may_hold_figure(text: str, lexicon: Lexicon) -> bool:
    """Say whether a text has a numeral or a word that some figure needs; False is certain, True is not.

    Args:
        text: Any text in the language of `lexicon`.
        lexicon: Words of the language; of one that writes particles to its words, every text may hold a figure.
    """
    if _NUMERAL.search(text) or _BROKEN in text or lexicon.known:
        return True
    plain = normalise(fold(text).replace("_", " "))
    words = set(_WORD.findall(plain))
    if not _numbers(lexicon.language).isdisjoint(words) or not lexicon.quantity_words.isdisjoint(words):
        return True
    if not lexicon.hedges_of_time.isdisjoint(words) and not lexicon.time_units.keys().isdisjoint(words):
        return True
    ended = bool(lexicon.degree) and lexicon.degree in plain
    return ended and any(lexicon.is_of_degree(word) for word in words)


@cache
def _numbers(language: str) -> frozenset[str]:
    """Return the number words; an article or "several" needs one of them after it."""
    return frozenset(vocabulary(language).words) - vocabulary(language).joiners
