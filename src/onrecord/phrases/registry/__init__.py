"""The phrases that are judged, by language."""

from onrecord.phrases.registry.arabic import ARABIC
from onrecord.phrases.registry.english import ENGLISH
from onrecord.phrases.registry.french import FRENCH
from onrecord.phrases.registry.model import Phrase

__all__ = ["PHRASES", "Phrase"]

PHRASES: dict[str, tuple[Phrase, ...]] = {"ar": ARABIC, "en": ENGLISH, "fr": FRENCH}
