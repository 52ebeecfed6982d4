"""Words of promises, denials, replies and duties of each language, as data: a fourth language is a fourth module."""

from functools import cache
from importlib import import_module

from onrecord.extraction.lexicon.promise_words import PromiseWords

_MODULES = {"en": "english", "fr": "french", "ar": "arabic"}


@cache
def promises(language: str | None) -> PromiseWords:
    """Return the words of `language`; the English ones where there are none."""
    name = _MODULES.get(language or "en", _MODULES["en"])
    module = import_module(f"onrecord.extraction.lexicon.{name}_promises")
    found: PromiseWords = getattr(module, f"{name.upper()}_PROMISES")
    return found
