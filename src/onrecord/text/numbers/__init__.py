"""Numbers in digits and words of any language with a vocabulary: values, offsets, vague words as intervals."""

from functools import cache
from types import MappingProxyType

from onrecord.text.numbers.arabic import ARABIC
from onrecord.text.numbers.digits import read_digits, scaled
from onrecord.text.numbers.english import ENGLISH
from onrecord.text.numbers.french import FRENCH
from onrecord.text.numbers.items import itemize
from onrecord.text.numbers.tokens import Item, ItemKind, fold, normalise, tokenize
from onrecord.text.numbers.vocabulary import NumberVocabulary

__all__ = [
    "Item",
    "ItemKind",
    "NumberVocabulary",
    "fold",
    "normalise",
    "read_digits",
    "read_items",
    "scaled",
    "vocabulary",
]

_VOCABULARIES = MappingProxyType({"ar": ARABIC, "en": ENGLISH, "fr": FRENCH})


def vocabulary(language: str) -> NumberVocabulary:
    """Return the number words of `language`; English for a language that has none here."""
    return _VOCABULARIES.get(language, ENGLISH)


def read_items(
    text: str, language: str, known: frozenset[str] = frozenset(), offset: int = 0
) -> tuple[Item, ...]:
    """Return the words, marks and numbers of `text` in order.

    Args:
        text: Any text; offsets of the items are its own.
        language: ISO 639-1 code.
        known: Words of a lexicon; Arabic particles are only taken off before these and number words.
        offset: Where `text` begins in the text that the offsets of the items are of.
    """
    numbers = vocabulary(language)
    return itemize(tokenize(text, language, _known_with_numbers(language, known), offset), numbers)


@cache
def _known_with_numbers(language: str, known: frozenset[str]) -> frozenset[str]:
    return known | frozenset(vocabulary(language).words)
