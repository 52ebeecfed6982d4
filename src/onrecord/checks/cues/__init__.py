"""Words that tie the numbers of a text together, as data: a further language is a further module."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from onrecord.checks.cues.model import Cues

__all__ = ["Cues", "cues_of"]

_NAMES: Mapping[str, str] = MappingProxyType({"ar": "ARABIC", "en": "ENGLISH", "fr": "FRENCH"})


@cache
def cues_of(language: str | None) -> Cues:
    """Return the cues of a language; English for a language that has none here; loaded when first asked for."""
    name = _NAMES.get(language or "en", "ENGLISH")
    found: Cues = getattr(import_module(f"{__name__}.{name.lower()}"), name)
    return found
