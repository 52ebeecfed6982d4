"""The sentences of a paragraph as words, every quotation one word of its own."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import Enum

import attrs

from onrecord.extraction.lexicon.speech_words import Speech
from onrecord.model.passage import Span
from onrecord.text.numbers import normalise
from onrecord.text.sentences import sentence_spans

_QUOTED = re.compile(
    r"“[^“”]*(?:”|(?<=[,.!?])“(?=\s)|\Z)|«[^«»]*(?:»|\Z)|„[^„“”]*(?:[“”]|\Z)|''.*?(?:'''?|\Z)|(?<![^\W\u0640])\"[^\"”]*(?:[\"”]|\Z)"
    r"|(?<![\w’])[‘](?=\S)[^‘\n]{2,}?(?<=\S)’(?!\w)",
    re.DOTALL,
)
"""Quotations; one that is not closed runs to the end of its paragraph."""

_WORD = re.compile(
    r"""
    (?P<abbreviation> (?:[^\W\d_]\.){2,} )
  | (?P<broken> [^\W\d_]+-\n[ ]*[^\W\d_]+ )
  | (?P<elided> (?:qu|jusqu|lorsqu|puisqu|[cdjlmnst])['’](?=\w|\Z) )
  | (?P<negated> [^\W\d_]+n['’]t\b )
  | (?P<owner> ['’]s\b )
  | (?P<word> \d+(?:[.,\u00a0\u202f]\d+)*(?:%|(?:-[^\W\d_]+)+)? | (?:[^\W_]|[\u064b-\u065f\u0670\u0640])+(?:[-‑](?:[^\W_])+)* )
  | (?P<mark> --+ | [^\s\w] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DATELINE = re.compile(
    r"\(?[^\W\d_][^\n.!?]{1,60}(?:[.][^\n.!?]{1,30})?[ \u00a0](?:--|[–—-])[ \u00a0]+(?=\S)"
)
_DATED = re.compile(r"\d{4}|\(|\A[^\W\d_a-zà-ÿ\u0621-\u064a]{3,}")
"""A place, a date or a wire's name and a dash, before the first sentence of a report."""

_MARKS_OF_QUOTE = "“”«»„\"'‘’ \u00a0\u202f"


_LETTERS = frozenset({"WHO", "US"})
"""Names by their letters that are other words in small ones: "WHO" relates nothing, "US" is nobody's object."""


class Kind(Enum):
    """What a word of a sentence is."""

    WORD = "word"
    MARK = "mark"
    QUOTE = "quote"


@attrs.frozen(slots=True)
class Word:
    """A word, a mark or a whole quotation.

    Attributes:
        start: Offset of its first character in the rendition.
        end: Offset after its last one.
        norm: Normal form; of a quotation the empty string.
        kind: What it is.
        capital: True where it begins with a capital letter.
    """

    start: int
    end: int
    norm: str
    kind: Kind = Kind.WORD
    capital: bool = False


@attrs.frozen(slots=True, kw_only=True)
class Sentence:
    """One sentence, or the inside of one quotation.

    Attributes:
        text: The whole rendition.
        words: Its words, marks and quotations, in order.
        norms: Their normal forms, by the same index.
        quoted: True for the inside of a quotation.
        paragraph: Number of its paragraph.
    """

    text: str
    words: tuple[Word, ...]
    norms: tuple[str, ...]
    quoted: bool = False
    paragraph: int = 0

    def norm(self, at: int) -> str:
        """Return the normal form at an index, or an empty string outside the sentence."""
        return self.norms[at] if 0 <= at < len(self.norms) else ""

    def is_kind(self, at: int, kind: Kind) -> bool:
        """Say whether a word of a kind stands at an index."""
        return 0 <= at < len(self.words) and self.words[at].kind is kind

    def span(self, start: int, stop: int) -> Span:
        """Return the run of the rendition from the word at `start` to the one before `stop`."""
        return Span(self.words[start].start, self.words[stop - 1].end)

    def cut(self, start: int, stop: int) -> str:
        """Return the words from `start` to the one before `stop` as written."""
        return self.span(start, stop).cut(self.text)


def sentences_of(text: str, paragraph: Span, speech: Speech, number: int = 0) -> tuple[Sentence, ...]:
    """Cut a paragraph into sentences; a stop inside a quotation ends none.

    Args:
        text: The whole rendition.
        paragraph: Where the paragraph stands.
        speech: Words of its language.
        number: Its number.

    Returns:
        The sentences in order, each followed by the insides of its quotations, cut the same way.
    """
    paragraph = _without_dateline(paragraph, text)
    piece = paragraph.cut(text)
    quotes = [
        Span(paragraph.start + found.start(), paragraph.start + found.end())
        for found in _QUOTED.finditer(piece)
    ]
    starts = [quote.start for quote in quotes]
    made: list[Sentence] = []
    for sentence in _joined(paragraph, piece, quotes, speech):
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        own = [quote for quote in quotes[first:last] if sentence.contains(quote)]
        words = tuple(_words(text, sentence, own, speech))
        if not words:
            continue
        made.extend(_sentence(text, piece, number, quoted=False) for piece in _pieces(words))
        for quote in own:
            inside = unquoted(text, quote)
            made.extend(
                _sentence(text, inner, number, quoted=True)
                for cut in _cut(text, inside, speech.language)
                for inner in _pieces(tuple(_words(text, cut, (), speech)))
            )
    return tuple(made)


def _without_dateline(paragraph: Span, text: str) -> Span:
    """Leave out what stands before the first sentence of a report: "GOMA, 3 May 2024 (Wire) – "."""
    found = _DATELINE.match(text, paragraph.start, paragraph.end)
    if found is None or not _DATED.search(found[0]):
        return paragraph
    return Span(found.end(), paragraph.end)


def unquoted(text: str, span: Span) -> Span:
    """Leave out quotation marks and spaces at both ends of a quotation."""
    start, end = span.start, span.end
    while start < end - 1 and text[start] in _MARKS_OF_QUOTE:
        start += 1
    while end > start + 1 and text[end - 1] in _MARKS_OF_QUOTE:
        end -= 1
    return Span(start, end)


def _pieces(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """Cut a run of words without a stop into pieces: no sentence is that long, and each is looked at as a whole."""
    for start in range(0, len(words), _LONGEST):
        yield words[start : start + _LONGEST]


_LONGEST = 240
"""Words; the longest sentences of news and reports have half as many."""


def _sentence(text: str, words: tuple[Word, ...], number: int, *, quoted: bool) -> Sentence:
    norms = tuple(word.norm for word in words)
    return Sentence(text=text, words=words, norms=norms, quoted=quoted, paragraph=number)


def _cut(text: str, span: Span, language: str) -> Iterator[Span]:
    for found in sentence_spans(span.cut(text), language):
        yield Span(span.start + found.start, span.start + found.end)


def _told_after(paragraph: Span, piece: str, quoted: Span, after: Span, speech: Speech) -> bool:
    """Say whether a sentence tells who asked the question or called out what is quoted right before it."""
    ending = piece[quoted.end - paragraph.start - _ENDING : quoted.end - paragraph.start]
    if not any(mark in ending for mark in "?!؟…"):
        return False
    opening = piece[after.start - paragraph.start : after.start - paragraph.start + _TELLING]
    norms = [normalise(found[0]) for found in _WORD.finditer(opening)]
    return any(speech.verbs.after(norms, at) is not None for at in range(1, len(norms)))


_ENDING, _TELLING = 3, 60


def _joined(paragraph: Span, piece: str, quotes: Sequence[Span], speech: Speech) -> Iterator[Span]:
    """Put sentences together that a quotation holds together; one pass over both."""
    waiting: Span | None = None
    at = 0
    spans = [
        Span(paragraph.start + found.start, paragraph.start + found.end)
        for found in sentence_spans(piece, speech.language)
    ]
    for number, span in enumerate(spans):
        whole = span if waiting is None else Span(waiting.start, span.end)
        while at < len(quotes) and quotes[at].end <= whole.end:
            at += 1
        inside = at < len(quotes) and quotes[at].start < whole.end
        asked = at > 0 and quotes[at - 1].end == whole.end and number + 1 < len(spans)
        if inside or (asked and _told_after(paragraph, piece, whole, spans[number + 1], speech)):
            waiting = whole
            continue
        yield whole
        waiting = None
    if waiting is not None:
        yield waiting


def _words(text: str, span: Span, quotes: Sequence[Span], speech: Speech) -> Iterator[Word]:
    at = span.start
    for quote in quotes:
        yield from _plain(text, at, quote.start, speech)
        yield Word(quote.start, quote.end, "", Kind.QUOTE)
        at = quote.end
    yield from _plain(text, at, span.end, speech)


def _plain(text: str, start: int, stop: int, speech: Speech) -> Iterator[Word]:
    for found in _WORD.finditer(text, start, stop):
        raw, name = found[0], found.lastgroup
        if name == "mark":
            yield Word(found.start(), found.end(), raw, Kind.MARK)
            continue
        norm = (
            f"{raw.lower()}."
            if raw in _LETTERS
            else normalise(re.sub(r"-\n *", "", raw) if name == "broken" else raw).replace("’", "'")
        )
        capital = raw[0].isupper()
        rest = norm[1:]
        if norm[:1] in speech.proclitics and norm not in speech.split_before and rest in speech.split_before:
            yield Word(found.start(), found.start() + 1, norm[0])
            yield Word(found.start() + 1, found.end(), rest)
        else:
            yield Word(found.start(), found.end(), norm, Kind.WORD, capital)
