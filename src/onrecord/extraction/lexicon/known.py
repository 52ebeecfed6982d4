"""Every word of a lexicon, for languages whose particles are written together with the next word."""

from collections.abc import Iterator, Mapping

import attrs

from onrecord.extraction.lexicon.act_words import ActWords
from onrecord.extraction.lexicon.measure_words import MeasureWords
from onrecord.extraction.lexicon.model import Lexicon
from onrecord.extraction.lexicon.noun_words import Nouns
from onrecord.extraction.lexicon.role_words import RoleWords
from onrecord.extraction.lexicon.tables import PhraseTable

_SHORTEST = 2


def known_words(lexicon: Lexicon) -> Lexicon:
    """Return the lexicon with `known` filled from all its tables."""
    found = frozenset(word for word in _words(lexicon) if len(word) >= _SHORTEST)
    return attrs.evolve(lexicon, known=found)


def _words(value: object) -> Iterator[str]:
    if isinstance(value, PhraseTable):
        for listed in value.by_first.values():
            for phrase, _ in listed:
                yield from phrase
    elif isinstance(value, (Lexicon, Nouns, RoleWords, ActWords, MeasureWords)):
        for field in attrs.fields(type(value)):
            if field.name != "language":
                yield from _words(getattr(value, field.name))
    elif isinstance(value, (Mapping, frozenset)):
        yield from (word for word in value if isinstance(word, str))
