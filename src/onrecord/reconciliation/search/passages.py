"""Sentences with what they can be found by."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from onrecord.model.figure import Figure
from onrecord.model.passage import Span
from onrecord.model.reading import Reading
from onrecord.model.rendition import Outcome
from onrecord.reconciliation.facts.gazette import Gazette, gazette
from onrecord.reconciliation.facts.places import Name, same_name, where
from onrecord.text.sentences import sentence_spans
from onrecord.text.terms import content_words, terms

_BEARING = 3
"""Content words below which a line without a figure is a heading or a crumb, and no passage."""


@attrs.frozen(kw_only=True)
class Passage:
    """A sentence of a document.

    Attributes:
        document: Number of its document.
        span: Where it stands.
        text: Its words, letter for letter.
        language: ISO 639-1 code of its document, or None.
        terms: Stems of its content words.
        figures: Those that stand in it.
        places: The places of the case that it names.
    """

    document: int
    span: Span
    text: str
    language: str | None
    terms: frozenset[str]
    figures: tuple[Figure, ...]
    places: frozenset[Name]


@attrs.frozen(kw_only=True)
class Asked:
    """A new statement as passages are looked for.

    Attributes:
        text: Its words.
        language: ISO 639-1 code, or None.
        terms: Stems of its content words.
        figures: All of its figures.
        places: The places of the case that it names.
    """

    text: str
    language: str | None
    terms: frozenset[str]
    figures: tuple[Figure, ...]
    places: frozenset[Name]


def passages_of(readings: Sequence[Reading]) -> tuple[Passage, ...]:
    """Cut documents into sentences, page furniture left out; in the order of the documents and their text."""
    known = gazette(readings)
    return tuple(
        one
        for number, reading in enumerate(readings)
        if reading.rendition.outcome is not Outcome.REFUSED
        for one in _sentences(number, reading, known)
    )


def asked_of(reading: Reading, readings: Sequence[Reading]) -> Asked:
    """Read a new statement for looking: its places are those that the case or it itself names."""
    text, language = reading.rendition.text, reading.rendition.language
    known = gazette([*readings, reading])
    return Asked(
        text=text,
        language=language,
        terms=frozenset(terms(text, language)) - amounts(reading),
        figures=reading.figures,
        places=known.named_in(text) | _in_other_scripts(text, language, known),
    )


def amounts(reading: Reading) -> frozenset[str]:
    """Give the stems of words that only state how much ("percent", "million"): figures are compared as figures."""
    text, language = reading.rendition.text, reading.rendition.language
    stated: set[str] = set()
    for figure in reading.figures:
        stated |= set(terms(figure.span.cut(text), language)) - set(terms(figure.counted or "", language))
    return frozenset(stated)


def _in_other_scripts(text: str, language: str | None, known: Gazette) -> frozenset[Name]:
    """Give the places of the case that a text names in another script, by their consonants."""
    words = content_words(text, language)
    names = [name for rows in known.by_first.values() for _, name in rows]
    spelled = {name for word in words for name in where(word).names}
    return frozenset(
        name for name in names if any(name.arabic != one.arabic and same_name(name, one) for one in spelled)
    )


def _sentences(number: int, reading: Reading, known: Gazette) -> Iterator[Passage]:
    rendition = reading.rendition
    figures = _by_sentence(reading)
    for span, inside in figures:
        text = span.cut(rendition.text)
        words = frozenset(terms(text, rendition.language))
        if inside or len(words) >= _BEARING:
            yield Passage(
                document=number,
                span=span,
                text=text,
                language=rendition.language,
                terms=words,
                figures=inside,
                places=known.named_in(text),
            )


def _by_sentence(reading: Reading) -> Iterator[tuple[Span, tuple[Figure, ...]]]:
    """Give sentences with their figures, in one pass over both; furniture is passed over."""
    text = reading.rendition.text
    figures = iter(sorted(reading.figures, key=lambda one: one.span.start))
    waiting = next(figures, None)
    furniture = _Furniture(one.span for one in reading.boilerplate)
    for span in sentence_spans(text, reading.rendition.language):
        inside = []
        while waiting is not None and waiting.span.start < span.end:
            if waiting.span.start >= span.start:
                inside.append(waiting)
            waiting = next(figures, None)
        if not furniture.covers(span):
            yield span, tuple(inside)


class _Furniture:
    """Runs of page furniture, asked in the order of the text."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._at = 0

    def covers(self, span: Span) -> bool:
        while self._at < len(self._spans) and self._spans[self._at].end <= span.start:
            self._at += 1
        return self._at < len(self._spans) and self._spans[self._at].overlaps(span)
