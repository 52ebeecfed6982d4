"""Words of speech of each language, as data: a fourth language is a fourth module."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from onrecord.extraction.lexicon.speech_words import Speech

_MODULES: Mapping[str, str] = MappingProxyType({"ar": "arabic", "en": "english", "fr": "french"})


@cache
def speech(language: str | None) -> Speech:
    """Return the words of speech of `language`; the English ones where there are none."""
    name = _MODULES.get(language or "en", _MODULES["en"])
    found: Speech = getattr(
        import_module(f"onrecord.extraction.lexicon.{name}_speech"), f"{name.upper()}_SPEECH"
    )
    return found
