"""Words of each language, as data: a fourth language is a fourth module."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from onrecord.extraction.lexicon.known import known_words
from onrecord.extraction.lexicon.model import Lexicon, Ratio

__all__ = ["Lexicon", "Ratio", "lexicon"]

_NAMES: Mapping[str, str] = MappingProxyType({"ar": "ARABIC", "en": "ENGLISH", "fr": "FRENCH"})
_PARTICLED = frozenset({"ar"})


@cache
def lexicon(language: str | None) -> Lexicon:
    """Return the lexicon of `language`; the English one where there is none.

    Its module is loaded when first asked for: a document pays for the words of its own language alone.
    """
    own = language if language in _NAMES else "en"
    name = _NAMES[own or "en"]
    found: Lexicon = getattr(import_module(f"{__name__}.{name.lower()}"), name)
    return known_words(found) if own in _PARTICLED else found
