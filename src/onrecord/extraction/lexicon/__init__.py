"""Words of each language, as data: a fourth language is a fourth module."""

from onrecord.extraction.lexicon.arabic import ARABIC
from onrecord.extraction.lexicon.english import ENGLISH
from onrecord.extraction.lexicon.french import FRENCH
from onrecord.extraction.lexicon.known import known_words
from onrecord.extraction.lexicon.model import Lexicon, Ratio

__all__ = ["Lexicon", "Ratio", "lexicon"]

_LEXICONS = (("ar", known_words(ARABIC)), ("en", ENGLISH), ("fr", FRENCH))


def lexicon(language: str | None) -> Lexicon:
    """Return the lexicon of `language`; the English one where there is none."""
    return dict(_LEXICONS).get(language or "en", ENGLISH)
