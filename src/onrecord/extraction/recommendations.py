"""Recommendations: what is asked of whom, in lists and in sentences."""

import re
from collections.abc import Iterator, Sequence

import attrs

from onrecord.extraction.arabic_appeals import arabic_asks, first_phrase
from onrecord.extraction.lexicon import appeals
from onrecord.extraction.parties import bare, split_parties
from onrecord.extraction.spans import Cover, outside, trimmed
from onrecord.model.passage import Span
from onrecord.model.reading import Recommendation
from onrecord.model.rendition import Block, BlockKind, Rendition
from onrecord.text.patterns import Pattern
from onrecord.text.sentences import sentence_spans

LONGEST_SUBJECT = 60
"""Characters; what stands before the verb and is longer is not one name."""
LONGEST_DUTY = 800
"""Characters of a sentence that says what somebody should do; a longer run is a list or no sentence."""
LONGEST_HEADING = 120
"""Characters."""

_HEADING = Pattern(appeals.HEADINGS)
_HEADING_TO = Pattern(appeals.HEADING_TO)
_SHOULD = tuple((language, Pattern(pattern, re.DOTALL)) for language, pattern in appeals.SHOULD)
_NEW_DUTY = Pattern(appeals.NEW_DUTY)
_END = Pattern(r"[\s.;,؛،]+\Z")
_NEXT_CLAUSE = Pattern(appeals.NEXT_CLAUSE)
_LISTS = Pattern(appeals.LISTS)
_ATTRIBUTION = Pattern(appeals.ATTRIBUTION)
_AS_FOLLOWS = Pattern(appeals.AS_FOLLOWS)
_INLINE_ITEM = Pattern(r"(?:(?<=[:;؛])|(?<=:\s))\s*[–—•·-]\s+")
_ARABIC = Pattern(r"[\u0621-\u064a]")
_ARABIC_ON = Pattern(r"على\s+")
_ARABIC_LED = Pattern(r"\s(?:إلى|الى|على|ب)\s*:\s*\Z")
_ARABIC_CALLS = Pattern(r"(?<!\w)و?(?:يدعو|تدعو|ندعو|دعا|دعت)(?!\w)")
_ARABIC_TO_ITEM = Pattern(r"(?P<party>[^،؛.:\n]{3,60}?)\s+(?:إلى|الى)\s+(?=\S)")
_ASIDE = Pattern(
    r",\s+(?:which|who|as|because|since|after|where|while)\b|,\s+(?:qui|dont|car|alors que|où|lequel|laquelle)\b|،\s*(?:إذ|حيث|علماً?|لأن\w*|وهو|وهي|التي|الذي)(?!\w)"
)
"""What an item adds to its action: why, or what the thing is."""
_QUOTES = "«»“”\"'’( "


@attrs.frozen
class _Style:
    language: str
    asks: Pattern
    party: Pattern
    again: Pattern
    listed: Pattern
    bullet: Pattern


def _compiled(style: appeals.Style) -> _Style:
    party = rf"(?P<party>{style.party}){style.to}"
    lead = style.to.split("(?=")[0]
    return _Style(
        language=style.language,
        asks=Pattern(style.asks),
        party=Pattern(rf"\s+{party}", re.DOTALL),
        again=Pattern(rf"{style.again}{party}", re.DOTALL),
        listed=Pattern(rf"\s*(?P<party>\S.*?)?(?:{lead.rstrip()}|\s+(?:to|à|de))?\s*:\s*\Z", re.DOTALL),
        bullet=Pattern(rf"(?:on\s+)?{party}", re.DOTALL),
    )


_STYLES = tuple(_compiled(style) for style in appeals.STYLES)


def find_recommendations(rendition: Rendition, furniture: Sequence[Span] = ()) -> tuple[Recommendation, ...]:
    """Find what a document asks of named addressees.

    Four forms: a sentence with a colon and the bullets under it; bullets under a heading such as
    "Recommendations", with lines such as "To the government:" between them; a sentence that calls on somebody to
    do something; a sentence that says what somebody should do. The action is quoted, without the words that
    ask.

    Args:
        rendition: The document.
        furniture: Spans of page furniture; nothing in them is a recommendation.

    Returns:
        One a bullet or action, in the order of the text, none inside another.
    """
    cover = Cover.of(furniture)
    blocks = [b for b in rendition.blocks if not b.furniture and outside(rendition.text, b.span, cover)]
    found = [r for r in _lists(rendition, blocks) if not cover.touches(r.span)]
    listed = Cover.of((*furniture, *(r.span for r in found)))
    for block in blocks:
        if block.kind is BlockKind.CELL:
            continue
        end = 0
        for recommendation in sorted(_in_block(rendition, block), key=lambda r: r.span):
            if recommendation.span.start >= end and not listed.touches(recommendation.span):
                found.append(recommendation)
                end = recommendation.span.end
    return tuple(sorted(found, key=lambda r: r.span))


# Lists


@attrs.frozen
class _Intro:
    by: str | None
    parties: tuple[str, ...]
    style: _Style | None
    to: bool = False
    """True where every item names its addressee and then what it is called on to do ("الحكومة إلى نشر …")."""


def _lists(rendition: Rendition, blocks: Sequence[Block]) -> Iterator[Recommendation]:
    intro: _Intro | None = None
    section = False
    for block in blocks:
        words = block.span.cut(rendition.text)
        if block.kind is BlockKind.ITEM:
            if intro is not None and (intro.parties or intro.style or not any(_in_block(rendition, block))):
                yield from _bullet(rendition, block.span, intro)
            continue
        named = _HEADING_TO.fullmatch(words) if section and len(words) <= LONGEST_HEADING else None
        if named and (words.rstrip().endswith(":") or block.kind is BlockKind.HEADING):
            intro = _Intro(None, split_parties(named["party"]), None)
            continue
        intro = _intro(words)
        if block.kind is BlockKind.HEADING:
            section = bool(_HEADING.search(words))
            intro = intro or (_Intro(None, (), None) if section else None)


def _intro(words: str) -> _Intro | None:
    """Read the sentence before a list: who asks, and of whom if it says so."""
    if not words.rstrip().endswith(":"):
        return None
    last = words[sentence_spans(words, None)[-1].start :]
    if _ARABIC.search(last):
        return _arabic_intro(last)
    for style in _STYLES:
        match = style.asks.search(last)
        listed = style.listed.match(last, match.end()) if match else None
        if match and listed:
            return _Intro(_subject(last[: match.start()]), split_parties(listed["party"] or ""), style)
    lists = _LISTS.search(last)
    return _Intro(_subject(last[: lists.start()]), (), None) if lists else None


def _arabic_intro(last: str) -> _Intro | None:
    follows = _AS_FOLLOWS.search(last)
    # The finder of asks wants a particle and an action: a list has them on the lines after the colon.
    for ask in arabic_asks((last[: follows.start()] if follows else last.rstrip(": ")).rstrip() + " على ما"):
        if follows and ask.by is None:
            return _Intro(ask.parties or None, (), None)
        led = _ARABIC_LED.search(last) is not None
        if ask.by is None and ask.parties and not led:
            # "ويدعو المركز:": nothing leads to an addressee, so the one named asks.
            return _Intro(ask.parties, (), None, to=_ARABIC_CALLS.search(last) is not None)
        return _Intro(ask.by, split_parties(ask.parties), None)
    return None


def _bullet(rendition: Rendition, span: Span, intro: _Intro) -> Iterator[Recommendation]:
    words = span.cut(rendition.text)
    parties, start, stop = intro.parties, 0, len(words.rstrip(" ;,؛،"))
    if not parties:
        named = intro.style.bullet.match(words) if intro.style else None
        on = _ARABIC_ON.match(words)
        called = _ARABIC_TO_ITEM.match(words) if intro.to else None
        if called:
            named = called
        if named:
            parties, start = split_parties(named["party"]), named.end()
        elif on:
            cut = on.end() + first_phrase(words[on.end() :])
            parties, start = split_parties(words[on.end() : cut]), cut + 1
        if parties:
            stop = len(_END.sub("", words))
    aside = _ASIDE.search(words, start, stop)
    stop = aside.start() if aside else stop
    if start < stop:
        yield _made(rendition, Span(span.start + start, span.start + stop), intro.by, parties)


# Sentences


def _in_block(rendition: Rendition, block: Block) -> Iterator[Recommendation]:
    words = block.span.cut(rendition.text)
    items = [*_INLINE_ITEM.finditer(words)]
    intro = _intro(words[: items[0].start()].rstrip()) if items else None
    if intro is not None:
        ends = [match.start() for match in items[1:]] + [len(words)]
        for match, end in zip(items, ends, strict=True):
            span = trimmed(rendition.text, Span(block.span.start + match.end(), block.span.start + end))
            if span is not None:
                yield from _bullet(rendition, span, intro)
        return
    if not _ARABIC.search(words) and not any(cue in words for cue in appeals.CUES):
        return
    for sentence in sentence_spans(words, rendition.language):
        at = block.span.start + sentence.start
        for start, end, by, parties in _in_sentence(sentence.cut(words), rendition.language):
            action = sentence.cut(words)[start:end]
            said = _ATTRIBUTION.search(action)
            length = _action_length(action[: said.start()] if said else action)
            named = next((name for name in said.groups() if name), None) if said else None
            if length and (parties or by is None):
                yield _made(rendition, Span(at + start, at + start + length), by or named, parties)


def _action_length(words: str) -> int:
    """Return how much of the rest of a sentence is the action: no further clause, stop or closing quotation mark."""
    clause = _NEXT_CLAUSE.search(words)
    action = _END.sub("", words[: clause.start()] if clause else words)
    for opening, closing in (("«", "»"), ("“", "”"), ('"', '"')):
        if action.endswith(closing) and (
            action.count(opening) < action.count(closing) or action.count('"') == 1
        ):
            action = _END.sub("", action[:-1])
    return len(action)


_Found = tuple[int, int, str | None, tuple[str, ...]]


def _in_sentence(words: str, language: str | None) -> Iterator[_Found]:
    if _ARABIC.search(words):
        for ask in arabic_asks(words):
            yield ask.start, ask.end, ask.by, split_parties(ask.parties)
    else:
        for style in _STYLES:
            if language in {None, style.language}:
                yield from _asked(words, style)
    yield from _owed(words, language)


def _owed(words: str, language: str | None) -> Iterator[_Found]:
    """Find what a sentence says that parties should do, each clause for itself."""
    if len(words) > LONGEST_DUTY:
        return
    patterns = [pattern for spoken, pattern in _SHOULD if spoken == language]
    borders = [(0, 0), *(match.span() for match in _NEW_DUTY.finditer(words))] if patterns else []
    found: list[tuple[int, re.Match[str]]] = []
    for stop, start in borders:
        # "that X do" goes on with a duty; where none came before, somebody says so of something else.
        if start and not found and words[start : start + 2] == "qu":
            continue
        match = next((m for pattern in patterns if (m := pattern.match(words, start))), None)
        if match:
            found.append((stop, match))
    ends = [*(stop for stop, _ in found[1:]), len(words)]
    for (_, match), end in zip(found, ends, strict=False):
        if match.start("action") < end:
            yield match.start("action"), end, None, split_parties(match["party"])


def _asked(words: str, style: _Style) -> Iterator[_Found]:
    for asks in style.asks.finditer(words):
        first = style.party.match(words, asks.end())
        if first is None or len(first["party"].split()) > 20:  # noqa: PLR2004 (a clause, not a list of names)
            continue
        by = _subject(words[: asks.start()])
        starts = [first, *style.again.finditer(words, first.end())]
        ends = [match.start() for match in starts[1:]] + [len(words)]
        for match, end in zip(starts, ends, strict=True):
            yield match.end(), end, by, split_parties(match["party"])


def _subject(before: str) -> str | None:
    """Give the name that stands before the verb, or None for a pronoun or a clause."""
    name = re.split(r"[,;:–—]\s|\s(?:but|and|while|mais|et)\s", before.strip())[-1].strip(_QUOTES)
    if not name or len(name) > LONGEST_SUBJECT or bare(name).lower() in appeals.PRONOUNS:
        return None
    return name


def _made(rendition: Rendition, span: Span, by: str | None, parties: tuple[str, ...]) -> Recommendation:
    return Recommendation(span=span, quote=span.cut(rendition.text), by=by, addressees=parties)
