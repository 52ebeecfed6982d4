"""Which language a text is written in, by its script and its function words."""

import re
from typing import Literal

_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿŒœ]+")
_ARABIC = re.compile(r"[\u0621-\u064a\u0671-\u06d3][\u064b-\u0655\u0670\u0621-\u064a\u0671-\u06d3]*")


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


# Words that one of the two languages needs in nearly every sentence and the other does not have.
# "on", "a", "as", "an", "plus", "six", "the same"... exist in both (or as names) and are left out.
_ENGLISH = frozenset(
    _listed(
        "the of and to in that is was were with by from this which have has had been are it its their they who "
        "he she his her not but or at for be would will could should there these those into over under after "
        "before between during since against about more than"
    )
)
_FRENCH = frozenset(
    _listed(
        "le la les des du de et à dans que qui est sont était étaient avec par pour sur ce cette ces une au aux "
        "ont été il elle ils elles leur leurs ne pas mais ou où se sa son ses en d l qu n s c j selon depuis "
        "entre contre sous après avant pendant dont comme aussi"
    )
)

_FEWEST_VOTES = 2
"""Function words that a verdict needs; a heading of two content words has none and stays undecided."""

_FEWEST_ARABIC_LETTERS = 4

Direction = Literal["rtl", "ltr"]


def detect(text: str) -> str | None:
    """Name the main language of a text.

    The script decides between Arabic and the two Latin languages by the number of letters; between English and
    French the function words vote, one vote a word. Running text has many of them and page furniture (menus,
    language switchers, buttons) few, so that furniture in another language does not outvote the document.

    Args:
        text: Any text; what matters is its running text.

    Returns:
        `en`, `fr` or `ar`; None where the text is too short or in another language.
    """
    arabic = 0 if text.isascii() else sum(map(len, _ARABIC.findall(text)))
    words = _LATIN.findall(text)
    if arabic >= _FEWEST_ARABIC_LETTERS and arabic > sum(map(len, words)):
        return "ar"
    lowered = list(map(str.lower, words))
    english = sum(map(_ENGLISH.__contains__, lowered))
    french = sum(map(_FRENCH.__contains__, lowered))
    if max(english, french) < _FEWEST_VOTES or english == french:
        return None
    return "en" if english > french else "fr"


def direction(language: str | None) -> Direction:
    """Say in which direction a language is written; unknown ones count as left to right.

    Args:
        language: ISO 639-1 code, or None.
    """
    return "rtl" if language in {"ar", "fa", "he", "ur"} else "ltr"
