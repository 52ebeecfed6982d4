"""Which lines can hold no figure at all: told from their distinct words, before they are cut into items."""

import re
from functools import cache
from itertools import pairwise

from onrecord.extraction.lexicon import Lexicon
from onrecord.extraction.lexicon import lexicon as lexicon_of
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
    words = _WORD.findall(plain)
    if not _sure_openers(lexicon.language).isdisjoint(words):
        return True
    if not lexicon.hedges_of_time.isdisjoint(words) and not lexicon.time_units.keys().isdisjoint(words):
        return True
    leads, the = lexicon.leads, lexicon.the
    return any(
        (word in leads and after in leads[word])
        or (word in the and (after in lexicon.most or lexicon.is_of_degree(after)))
        for word, after in pairwise(words)
    )


@cache
def _sure_openers(language: str) -> frozenset[str]:
    """Return the number words, an article or "several" needs one of them after it, and what opens a figure by itself."""
    numbers, words = vocabulary(language), lexicon_of(language)
    return (frozenset(numbers.words) - numbers.joiners) | (words.openers - words.leads.keys())
