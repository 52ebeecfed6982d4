"""The words of setting of each language the figure reader knows."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from onrecord.extraction.lexicon.setting_words import SettingWords, all_words

_MODULES: Mapping[str, str] = MappingProxyType({"ar": "arabic", "en": "english", "fr": "french"})


@cache
def setting_of(language: str) -> SettingWords:
    """Return the words of setting of `language`, English for one without; loaded when first asked for."""
    name = _MODULES.get(language, "english")
    module = import_module(f"onrecord.extraction.lexicon.{name}_setting")
    found: SettingWords = getattr(module, f"{name.upper()}_SETTING")
    return found


@cache
def words_of_setting(language: str) -> frozenset[str]:
    """Return every word of the setting of `language`."""
    return all_words(setting_of(language))
