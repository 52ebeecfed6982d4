"""Words that tie the numbers of a text together, as data: a further language is a further module."""

from onrecord.checks.cues.arabic import ARABIC
from onrecord.checks.cues.english import ENGLISH
from onrecord.checks.cues.french import FRENCH
from onrecord.checks.cues.model import Cues

__all__ = ["Cues", "cues_of"]

_BY_LANGUAGE = {"ar": ARABIC, "en": ENGLISH, "fr": FRENCH}


def cues_of(language: str | None) -> Cues:
    """Return the cues of a language; English for a language that has none here."""
    return _BY_LANGUAGE.get(language or "en", ENGLISH)
