"""Find who says what in a document: the speech that belongs to the record."""

from collections.abc import Iterator, Sequence

from onrecord.extraction.lexicon.speech import speech
from onrecord.extraction.lexicon.speech_words import Speech, SpeechKind
from onrecord.extraction.statements.attribution import Attribution
from onrecord.extraction.statements.context import Context
from onrecord.extraction.statements.continuing import with_continuations
from onrecord.extraction.statements.engines import attributions_in
from onrecord.extraction.statements.roles import classify
from onrecord.extraction.statements.sentence import Sentence, sentences_of
from onrecord.extraction.statements.unspoken import find_unspoken, joined
from onrecord.model.figure import Figure
from onrecord.model.passage import Span
from onrecord.model.rendition import BlockKind, Rendition
from onrecord.model.statement import Statement

__all__ = ["find_statements"]

_RECORD = frozenset(
    {
        SpeechKind.SAY,
        SpeechKind.SHOW,
        SpeechKind.DENY,
        SpeechKind.ACCUSE,
        SpeechKind.PROMISE,
        SpeechKind.DEMAND,
        SpeechKind.REPLY,
    }
)
"""Kinds of speech that a record is made of; hopes, questions and judgements are found and left out."""


def find_statements(
    rendition: Rendition,
    furniture: Sequence[Span] = (),
    figures: Sequence[Figure] = (),
    authority: tuple[str, ...] = (),
) -> tuple[Statement, ...]:
    """Find the statements of a rendition.

    Args:
        rendition: The text with its blocks, language and date.
        furniture: Runs of page furniture; nothing in them is a statement.
        figures: The figures of the rendition.
        authority: Names of the case's authority; empty without a case.

    Returns:
        Statements in the order of the text.
    """
    words = speech(rendition.language)
    made = [
        classify(
            attribution, Context(rendition=rendition, speech=words, figures=figures, authority=authority)
        )
        for attribution in attributions_of(rendition, furniture, words)
        if attribution.kind in _RECORD
    ]
    return joined(made, find_unspoken(rendition, furniture, authority))


def attributions_of(
    rendition: Rendition, furniture: Sequence[Span], words: Speech
) -> tuple[Attribution, ...]:
    """Find every attribution of a rendition, of whatever kind.

    Args:
        rendition: The text with its blocks.
        furniture: Runs of page furniture.
        words: Words of speech of its language.
    """
    return with_continuations(
        (sentence, attributions_in(sentence, words)) for sentence in _sentences(rendition, furniture, words)
    )


def _sentences(rendition: Rendition, furniture: Sequence[Span], words: Speech) -> Iterator[Sentence]:
    for number, block in enumerate(rendition.blocks):
        # A headline says in short what the text says in full.
        headline = block.kind is BlockKind.HEADING
        if not headline and not any(span.contains(block.span) for span in furniture):
            yield from sentences_of(rendition.text, block.span, words, number)
