"""Which attributions belong to the record: what a party says of facts, not what it feels, asks or is called."""

from collections.abc import Sequence

from onrecord.extraction.lexicon.speech_words import SpeechKind
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.model.figure import Figure

_KINDS = frozenset(
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


def belongs_to_record(attribution: Attribution, figures: Sequence[Figure]) -> bool:
    """Say whether an attribution is a statement of the record.

    Args:
        attribution: Who says what.
        figures: Figures of the document.

    Returns:
        False for attitudes, questions and judgements, for what stands inside somebody's quotation, for labels such as
        "Presenter:", and for beliefs and objects of showing that state no figure.
    """
    if attribution.shape is Shape.COLON or attribution.sentence.quoted:
        return False
    return attribution.kind in _KINDS
