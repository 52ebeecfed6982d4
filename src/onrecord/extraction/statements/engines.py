"""The reader of attributions of each language: how a sentence is built decides where speaker and content are looked for."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from onrecord.extraction.lexicon.speech_words import Speech
from onrecord.extraction.statements.attributing import find_attributions
from onrecord.extraction.statements.attribution import Attribution
from onrecord.extraction.statements.sentence import Sentence
from onrecord.extraction.statements.subject_first import find_subject_first
from onrecord.extraction.statements.verb_first import find_verb_first


def attributions_in(sentence: Sentence, speech: Speech) -> tuple[Attribution, ...]:
    """Find who says what in one sentence, with the reader of its language."""
    return _READERS.get(speech.language, find_attributions)(sentence, speech)


_READERS: Mapping[str, Callable[[Sentence, Speech], tuple[Attribution, ...]]] = MappingProxyType(
    {"ar": find_verb_first, "en": find_attributions, "fr": find_subject_first}
)
