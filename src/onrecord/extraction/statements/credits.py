"""Sources in brackets at the end of a sentence: "… are displaced (IOM)", "… (Ministry of Health, 3 May)"."""

import re

from onrecord.extraction.lexicon.speech_words import SpeechKind
from onrecord.extraction.spans import Cover
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.sentence import Kind, Sentence
from onrecord.model.figure import Role
from onrecord.model.passage import Span

_CREDIT = re.compile(
    r"(?P<space>[ \u00a0\u202f]*)[(\[](?:[Ss]ources?[ \u00a0]?: ?|المصدر: ?|according to |selon |بحسب )?"
    r"(?P<name>(?:[A-Z][A-Z&/\-]{1,11}(?:[ -][A-ZÉ][\w&’'-]+)*|[A-ZÉÀ][\w’'-]+(?: (?:of|for|de|du|des|la|et|and|the|d['’]\w+|[A-ZÉÀ][\w’'-]*)){1,6}))"
    r"(?:, ?[^()\n]{2,24}\d{1,4}|,? ?(?:19|20)\d\d)?[)\]](?P<mark>[.;]?)\s*\Z"
)
"""An acronym or a name of several words alone in brackets, with or without a date."""

_FEWEST = 4


def credit_of(sentence: Sentence, figures: Cover) -> Attribution | None:
    """Read the source in brackets that a sentence ends in.

    Args:
        sentence: A sentence that names no speaker.
        figures: Where the figures of the document stand; a bracket after a sentence without one may be a place or an aside.

    Returns:
        The attribution of the whole sentence before the bracket, or None.
    """
    if sentence.quoted or len(sentence.words) < _FEWEST:
        return None
    whole = sentence.span(0, len(sentence.words))
    found = _CREDIT.search(whole.cut(sentence.text))
    if found is None:
        return None
    first = next((word.start for word in sentence.words if word.kind is not Kind.MARK), whole.start)
    end = whole.start + found.start()
    if end <= first or not figures.touches(Span(first, end)):
        return None
    name = Span(whole.start + found.start("name"), whole.start + found.end("name"))
    role = Role(text=found["name"], span=name)
    content = Span(first, end)
    return Attribution(
        content=content,
        source=role,
        cue=role,
        kind=SpeechKind.SAY,
        shape=Shape.CREDIT,
        sentence=sentence,
        marked=content,
    )
