"""The words of setting of each language the figure reader knows."""

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.extraction.lexicon.arabic_setting import ARABIC_SETTING
from onrecord.extraction.lexicon.english_setting import ENGLISH_SETTING
from onrecord.extraction.lexicon.french_setting import FRENCH_SETTING
from onrecord.extraction.lexicon.setting_words import SettingWords, all_words

SETTINGS: Mapping[str, SettingWords] = MappingProxyType(
    {"en": ENGLISH_SETTING, "fr": FRENCH_SETTING, "ar": ARABIC_SETTING}
)
ALL_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {language: all_words(setting) for language, setting in SETTINGS.items()}
)
