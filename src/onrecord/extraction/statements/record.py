"""Which attributions belong to the record: what a party says of facts, not what it feels, asks or is called."""

import re

from onrecord.extraction.lexicon.speech_words import Speech, SpeechKind
from onrecord.extraction.spans import Cover
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.basis import find_basis
from onrecord.model.passage import Span
from onrecord.model.statement import FIRST_HAND
from onrecord.text.numbers import normalise

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


_ESTIMATES = frozenset({SpeechKind.BELIEVE})
"""Kinds that belong to the record where they state a figure: \"experts believe 40,000 were displaced\"."""
_OBJECTS = 3
"""Words that an object needs where no figure and no quotation makes it a statement: "recorded that year" has none."""


def belongs_to_record(attribution: Attribution, figures: Cover, speech: Speech) -> bool:
    """Say whether an attribution is a statement of the record.

    Args:
        attribution: Who says what.
        figures: Where the figures of the document stand.
        speech: Words of its language.

    Returns:
        False for attitudes, questions and judgements that state no figure, for what stands inside somebody's quotation,
        for labels such as "Presenter:", for contents of a word or two that state nothing, and for what a speaker says of
        how it came to know ("it had spoken to 23 people"): that is the basis of its other statements. Nor is what only
        counts answers.
    """
    if attribution.shape is Shape.COLON or attribution.sentence.quoted:
        return False
    counted = figures.touches(attribution.content)
    if attribution.kind not in _KINDS | (_ESTIMATES if counted else frozenset()):
        return False
    if _is_method(attribution, speech) or _is_unsaid(attribution) or _blames_only(attribution, speech):
        return False
    if _is_question(attribution) or _stays_unnamed(attribution, speech):
        return False
    length = len(attribution.content.cut(attribution.sentence.text).split())
    if attribution.direct or counted or length >= _OBJECTS:
        return not _counts_answers(attribution, figures)
    return _says_enough(attribution, length)


def _says_enough(attribution: Attribution, length: int) -> bool:
    """Say whether a word or two without a figure are a statement: "Nonsense, says the union", "called on them to stop"."""
    flat = attribution.shape is Shape.AFTER and attribution.kind in {SpeechKind.SAY, SpeechKind.REPLY}
    asked = attribution.kind is SpeechKind.DEMAND and attribution.addressee is not None
    return asked or ((length > 1 or flat) and attribution.kind is not SpeechKind.SHOW)


def _is_question(attribution: Attribution) -> bool:
    """Say whether the whole sentence asks ("Did the firm call for the troops?"): nobody has said so."""
    return not attribution.direct and attribution.sentence.norms[-1] in {"?", "؟"}


def _stays_unnamed(attribution: Attribution, speech: Speech) -> bool:
    """Say whether a source asks only not to be named."""
    if attribution.kind is not SpeechKind.DEMAND or not speech.unnamed:
        return False
    words = attribution.content.cut(attribution.sentence.text).casefold().split()
    return bool(speech.unnamed.intersection(words[-_OBJECTS:])) and len(words) <= _OBJECTS + 1


def _blames_only(attribution: Attribution, speech: Speech) -> bool:
    """Say whether an accusation names the accused alone: what was done stands elsewhere."""
    if attribution.kind is not SpeechKind.ACCUSE or attribution.direct:
        return False
    words = {
        normalise(word) for word in re.findall(r"\w+", attribution.content.cut(attribution.sentence.text))
    }
    return not words & speech.ofs


def _counts_answers(attribution: Attribution, figures: Cover) -> bool:
    """Say whether a verb of answering has a number as its object: "answered 96 of them" tells no answer."""
    cue = attribution.cue
    if attribution.kind is not SpeechKind.REPLY or attribution.direct or cue is None or cue.span is None:
        return False
    start = attribution.content.start
    bare = not attribution.sentence.text[cue.span.end : start].strip()
    return bare and figures.touches(Span(start, start + 1))


def _is_unsaid(attribution: Attribution) -> bool:
    """Tell what was not said, or only might be: "could not confirm", "should publish"."""
    plain = attribution.kind in {SpeechKind.SAY, SpeechKind.SHOW}
    return plain and (attribution.negated or attribution.unreal)


def _is_method(attribution: Attribution, speech: Speech) -> bool:
    """Say whether a speaker tells only how it came to know what it says elsewhere."""
    text = attribution.sentence.text
    first = re.match(r"\w+", attribution.content.cut(text))
    if first is None or normalise(first[0]) not in speech.pronouns | speech.own:
        return False
    found = find_basis(text, attribution.content, speech.language)
    return any(basis.kind in FIRST_HAND for basis in found)
