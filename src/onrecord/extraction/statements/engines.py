"""The reader of attributions of each language: how a sentence is built decides where speaker and content are looked for."""

from onrecord.extraction.lexicon.speech_words import Speech
from onrecord.extraction.statements.attributing import find_attributions
from onrecord.extraction.statements.attribution import Attribution
from onrecord.extraction.statements.sentence import Sentence
from onrecord.extraction.statements.verb_first import find_verb_first


def attributions_in(sentence: Sentence, speech: Speech) -> tuple[Attribution, ...]:
    """Find who says what in one sentence, with the reader of its language."""
    return find_verb_first(sentence, speech) if speech.verb_first else find_attributions(sentence, speech)
