"""Words for stances by language: data, so that a further language is a further module."""

from onrecord.verdicts.stances.lexicon.arabic import ARABIC
from onrecord.verdicts.stances.lexicon.english import ENGLISH
from onrecord.verdicts.stances.lexicon.french import FRENCH
from onrecord.verdicts.stances.lexicon.model import StanceWords

_BY_LANGUAGE = {"ar": ARABIC, "en": ENGLISH, "fr": FRENCH}


def words_of(language: str) -> StanceWords:
    """Give the words of a language; English where there are none."""
    return _BY_LANGUAGE.get(language, ENGLISH)
