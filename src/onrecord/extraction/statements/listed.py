"""Lists that a verb of speech opens: "The Government states the following facts:", each item a statement of its own."""

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from onrecord.extraction.lexicon.speech_words import Form, Speech, SpeechKind
from onrecord.extraction.spans import Cover
from onrecord.extraction.statements import french_hits, hits, sources
from onrecord.extraction.statements.arabic_sources import source_after
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.french_sources import subject_before
from onrecord.extraction.statements.sentence import Kind, Sentence, sentences_of
from onrecord.model.figure import Role
from onrecord.model.passage import Span
from onrecord.model.rendition import Block, BlockKind, Rendition

_KINDS = frozenset({SpeechKind.SAY, SpeechKind.SHOW, SpeechKind.PROMISE, SpeechKind.DENY, SpeechKind.ACCUSE})
"""What lists are made of; lists of what is asked are read as recommendations."""

_BULLET = re.compile(r"\s*(?:[-–—•▪◦*>]|\(?\w{1,2}[.)-](?=\s))\s*")
_ORDINAL = re.compile(
    r"\s*(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?"
    r"|premièrement|deuxièmement|troisièmement|quatrièmement|cinquièmement|primo|secundo|tertio)[\u064b\u064c\u064d]?ً?\s*[:،,-]\s*",
    re.IGNORECASE,
)
"""Words that number the items of a list."""

_TITLE = re.compile(r"[^\W\d_][^.:!?\n]{1,30}[.:][ \u00a0](?=\S)")
_TITLE_WORDS = 3
_FINAL = " \t\n\u00a0\u202f.;؛،,"


@attrs.frozen(kw_only=True)
class _Opener:
    source: Role
    cue: Role
    kind: SpeechKind
    sentence: Sentence


def find_listed(
    rendition: Rendition, speech: Speech, furniture: Sequence[Span] = ()
) -> Iterator[Attribution]:
    """Find the items of lists that somebody opens with a verb of speech and a colon.

    Args:
        rendition: The document.
        speech: Words of its language.
        furniture: Runs of page furniture.

    Yields:
        One attribution an item, in order.
    """
    opener: _Opener | None = None
    for number, block in enumerate(rendition.blocks):
        if any(span.contains(block.span) for span in furniture):
            continue
        items = items_of(rendition.text, block)
        if opener is not None and items:
            for item in items:
                yield _listed(item, opener)
            continue
        opener = _opener(rendition.text, block, number, speech)


def _listed(item: Span, opener: _Opener) -> Attribution:
    return Attribution(
        content=item,
        source=opener.source,
        cue=opener.cue,
        kind=opener.kind,
        shape=Shape.LISTED,
        sentence=opener.sentence,
        marked=item,
    )


def with_lists(spoken: Sequence[Attribution], listed: Iterable[Attribution]) -> tuple[Attribution, ...]:
    """Put the items of lists among the other attributions, in the order of the text; an item that somebody says is his."""
    said = Cover.of([one.content for one in spoken])
    added = [one for one in listed if not said.touches(one.content)]
    return tuple(sorted((*spoken, *added), key=_place))


def _place(one: Attribution) -> int:
    return one.content.start if one.shape is Shape.LISTED else one.sentence.words[0].start


def items_of(text: str, block: Block) -> tuple[Span, ...]:
    """Return what the items of a list say, each without bullet, number, title and last mark.

    Args:
        text: The whole rendition.
        block: An item, or a paragraph whose lines begin with words that number them; others have none.
    """
    pieces = [block.span] if block.kind is BlockKind.ITEM else _numbered(text, block.span)
    found = (_bare(text, piece) for piece in pieces)
    return tuple(span for span in found if span is not None)


def _numbered(text: str, span: Span) -> list[Span]:
    """Cut a paragraph at the lines that begin with "first:", "second:"."""
    raw = span.cut(text)
    lines = [0, *(found.end() for found in re.finditer(r"\n", raw))]
    starts = [at for at in lines if _ORDINAL.match(raw, at)]
    if not starts or starts[0] > 0:
        return []
    ends = [*starts[1:], len(raw)]
    return [Span(span.start + start, span.start + end) for start, end in zip(starts, ends, strict=True)]


def _bare(text: str, piece: Span) -> Span | None:
    raw = piece.cut(text)
    numbered = _ORDINAL.match(raw) or _BULLET.match(raw)
    start = numbered.end() if numbered else 0
    title = _TITLE.match(raw, start)
    if title is not None and len(title[0].split()) <= _TITLE_WORDS and title.end() < len(raw):
        start = title.end()
    kept = raw[start:].rstrip(_FINAL)
    return Span(piece.start + start, piece.start + start + len(kept)) if kept else None


def _opener(text: str, block: Block, number: int, speech: Speech) -> _Opener | None:
    if not block.span.cut(text).rstrip().endswith(":"):
        return None
    sentences = [one for one in sentences_of(text, block.span, speech, number) if not one.quoted]
    return next(iter(_openers(sentences[-1], speech)), None) if sentences else None


def _openers(sentence: Sentence, speech: Speech) -> Iterator[_Opener]:
    readers = {"ar": _arabic, "fr": _french}
    for at, source, kind in readers.get(speech.language, _english)(sentence, speech):
        if kind in _KINDS and source is not None:
            word = sentence.words[at]
            cue = Role(text=sentence.text[word.start : word.end], span=Span(word.start, word.end))
            yield _Opener(source=source, cue=cue, kind=kind, sentence=sentence)


_Found = Iterator[tuple[int, Role | None, SpeechKind]]


def _arabic(sentence: Sentence, speech: Speech) -> _Found:
    for at in range(len(sentence.words)):
        hit = speech.verbs.after(sentence.norms, at)
        if hit is not None and sentence.is_kind(at, Kind.WORD):
            source = source_after(sentence, at + 1, len(sentence.words), speech, strict=True)
            yield at, None if source is None else source.role, hit[1].kind


def _french(sentence: Sentence, speech: Speech) -> _Found:
    found = french_hits.hits_in(sentence, speech)
    for hit in found:
        run = subject_before(sentence, hit, found, speech)
        yield hit.at, None if run is None else _role(sentence, run), hit.cue.kind


def _english(sentence: Sentence, speech: Speech) -> _Found:
    found = hits.hits_in(sentence, speech)
    for hit in found:
        if hit.form is Form.FINITE:
            run = sources.subject_before(sentence, hit, found, speech)
            yield hit.at, None if run is None else _role(sentence, run), hit.cue.kind


def _role(sentence: Sentence, run: tuple[int, int]) -> Role:
    return Role(text=sentence.cut(*run), span=sentence.span(*run))
