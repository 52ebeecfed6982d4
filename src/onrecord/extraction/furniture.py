"""Page furniture: kept in the text, labelled, and never part of the record."""

import re
from collections.abc import Iterator, Sequence

from onrecord.extraction.lexicon import furniture as words
from onrecord.extraction.lexicon import offers
from onrecord.model.passage import Span
from onrecord.model.reading import Boilerplate
from onrecord.model.rendition import Block, BlockKind, Rendition
from onrecord.text.patterns import Pattern
from onrecord.text.sentences import sentence_spans

HEAD_LINES = 12
"""Lines from the top in which a clock time belongs to the byline."""
LONGEST_LINK = 200
"""Characters; a longer line that begins "Read also:" goes on with content after its first sentence."""
LONGEST_ROW = 160
"""Characters; a line of links or a byline is never longer."""

_Found = tuple[Span, str]
_SEPARATOR = Pattern(r"[ \t\u00a0]+[|·•»›–—][ \t\u00a0]+|[ \t\u00a0]{3,}|\t|\|")
_LEADING = Pattern(r"[\s>»*_•·\-–—|]*")
_FINAL_STOP = Pattern(r"[.!?؟]\W*\Z")


def _compiled(rules: words.Rules) -> tuple[tuple[Pattern, str], ...]:
    return tuple((Pattern(pattern, re.IGNORECASE), why) for pattern, why in rules)


_Cued = tuple[tuple[tuple[str, ...], Pattern, str], ...]


def _cued(rules: words.CuedRules) -> _Cued:
    return tuple((cues, Pattern(pattern, re.IGNORECASE), why) for cues, pattern, why in rules)


def _any(patterns: Sequence[str]) -> Pattern:
    return Pattern("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_MATCHES = _cued(words.MATCHES)
_SEGMENTS = _compiled(words.SEGMENTS + offers.SEGMENTS)
_LINES = _compiled(words.LINES + offers.LINES)
_LINE_STARTS = _compiled(words.LINE_STARTS)
_SENTENCES = _cued(words.SENTENCES + offers.SENTENCES)
# What is no such line by all rules together is asked no single one.
_ANY_SEGMENT = _any([pattern for pattern, _ in words.SEGMENTS + offers.SEGMENTS])
_ANY_LINE = _any([pattern for pattern, _ in words.LINES + offers.LINES])
# A publisher may tell of itself: "this story was first published by".
_SAID_OF_ITSELF = frozenset({words.PUBLISHER, "clock time said on air"})
_NARRATION = _any(words.NARRATION)
_LIST = _any(words.LISTS)
_CONSENT = _any(words.CONSENT_SENTENCES)
_BUTTON = f"(?:{'|'.join(words.BUTTONS)})"
_ONE_BUTTON = Pattern(_BUTTON, re.IGNORECASE)
_GAP = r"[\s|·•/,–—-]*"
_BUTTON_ROW = Pattern(rf"{_GAP}{_BUTTON}(?:{_GAP}{_BUTTON})*(?!\w){_GAP}", re.IGNORECASE)
_TWO_BUTTONS = Pattern(rf"\W*{_BUTTON}{_GAP}(?<!\w){_BUTTON}(?:{_GAP}(?<!\w){_BUTTON})*(?!\w)", re.IGNORECASE)
_SOCIAL = Pattern(
    rf"(?:(?:{words.NETWORKS}|{words.SHARE_WORDS})(?!\w)|\(?\d[\d.,٬]*k?\)?|[\s:|·•/,()–—-])+", re.IGNORECASE
)
_NETWORK = Pattern(rf"(?<!\w)(?:{words.NETWORKS})(?!\w)", re.IGNORECASE)
_SHARE = Pattern(rf"(?<!\w)(?:{words.SHARE_WORDS})(?!\w)", re.IGNORECASE)
# Names of languages may stand without a space between them where two scripts meet.
_SWITCHER = Pattern(rf"(?:(?:{words.LANGUAGES})[\s|·•/,–—-]*){{2,}}", re.IGNORECASE)
_BYLINE = Pattern(words.BYLINE, re.IGNORECASE)
_CLOCK = Pattern(words.CLOCK, re.IGNORECASE)


def find_boilerplate(rendition: Rendition) -> tuple[Boilerplate, ...]:
    """Find the page furniture of a document.

    What the layout itself marks is furniture as a whole. Elsewhere the words decide, in English, French and
    Arabic whatever the document's language: sites mix them. Furniture that an extraction fused with content
    in one line is cut where it ends. Table cells are left alone.

    Args:
        rendition: The document.

    Returns:
        Spans with reasons in plain words, in the order of the text, without overlaps.
    """
    found: list[_Found] = []
    text, line_number, in_list = rendition.text, 0, False
    matches, sentences = _cues_stand(text, _MATCHES), _cues_stand(text, _SENTENCES)
    for block in rendition.blocks:
        if block.furniture:
            found.append((block.span, block.furniture))
            continue
        if block.kind is BlockKind.CELL:
            continue
        in_list = _goes_on(block, text) if in_list else False
        if in_list:
            found.append((block.span, words.RELATED))
            continue
        for line in _lines(text, block.span):
            opens = bool(_LIST.fullmatch(line.cut(text).strip(" :*#")))
            in_list = opens or (in_list and _is_link(line.cut(text)))
            found += (
                [(line, words.RELATED)]
                if in_list
                else _in_line(text, line, matches, head=line_number < HEAD_LINES)
            )
            line_number += 1
        found += _in_sentences(rendition, block, sentences)
    return _merged(text, found)


def _goes_on(block: Block, text: str) -> bool:
    """Say whether a block goes on with the list of links before it."""
    return block.kind is BlockKind.ITEM or _is_link(block.span.cut(text))


def _is_link(content: str) -> bool:
    return len(content) < LONGEST_ROW and not _FINAL_STOP.search(content)


def _lines(text: str, span: Span) -> Iterator[Span]:
    at = span.start
    for line in span.cut(text).split("\n"):
        if line.strip():
            lead = len(line) - len(line.lstrip())
            yield Span(at + lead, at + len(line.rstrip()))
        at += len(line) + 1


def _in_line(text: str, line: Span, matches: _Cued, *, head: bool) -> Iterator[_Found]:
    content = line.cut(text)
    whole = _whole_line(content)
    if whole is not None:
        yield line if len(content) <= LONGEST_LINK else _first_sentence(text, line), whole
        return
    for pattern, why in _LINE_STARTS:
        if match := pattern.match(content):
            yield _at(line, match.span()), why
    lowered = content.lower() if matches else ""
    for cues, pattern, why in matches:
        for match in pattern.finditer(content) if _has_any(lowered, cues) else ():
            yield _at(line, match.span()), why
    if len(content) <= LONGEST_ROW:
        yield from _in_row(content, line, head=head)
    two = _TWO_BUTTONS.match(content)
    if two:
        yield _at(line, two.span()), words.CONSENT


def _in_row(content: str, line: Span, *, head: bool) -> Iterator[_Found]:
    for start, end in _segments(content):
        piece = content[start:end]
        for pattern, why in _SEGMENTS if _ANY_SEGMENT.fullmatch(piece) else ():
            if pattern.fullmatch(piece):
                yield _at(line, (start, end)), why
    if head and _BYLINE.search(content) and not _FINAL_STOP.search(content):
        for match in _CLOCK.finditer(content):
            yield _at(line, match.span()), "clock time in the byline"


def _whole_line(content: str) -> str | None:
    plain = content[_leading(content) :].strip(" *_")
    if _ANY_LINE.match(plain) and not _narrates(plain):
        for pattern, why in _LINES:
            if pattern.match(plain) and not (why == words.TAGS and _FINAL_STOP.search(plain)):
                return why
    if len(plain) > LONGEST_ROW:
        return None
    if _SWITCHER.fullmatch(plain):
        return "language switcher"
    networks = sum(1 for _ in _NETWORK.finditer(plain))
    if networks and _SOCIAL.fullmatch(plain) and (networks > 1 or _SHARE.search(plain)):
        return words.SHARING
    return words.CONSENT if " " in plain and _ONE_BUTTON.fullmatch(plain) else None


def _leading(content: str) -> int:
    match = _LEADING.match(content)
    return match.end() if match else 0


def _segments(content: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in [*_SEPARATOR.finditer(content), None]:
        end = match.start() if match else len(content)
        piece = content[start:end]
        if piece.strip():
            yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
        start = match.end() if match else end


def _first_sentence(text: str, line: Span) -> Span:
    first = sentence_spans(line.cut(text), None)[0]
    return _at(line, (first.start, first.end))


def _in_sentences(rendition: Rendition, block: Block, cued: _Cued) -> Iterator[_Found]:
    content = block.span.cut(rendition.text)
    lowered = content.lower()
    rules = [(pattern, why) for cues, pattern, why in cued if _has_any(lowered, cues)]
    if not rules and not _has_any(lowered, words.CONSENT_CUES):
        return
    after_consent = False
    for sentence in sentence_spans(content, rendition.language):
        start = sentence.start
        asks = bool(_CONSENT.search(sentence.cut(content))) and not _narrates(sentence.cut(content))
        if after_consent or asks:
            row = _consent_row(sentence.cut(content), after_consent=after_consent)
            if row is not None:
                yield _at(block.span, (start, start + row)), words.CONSENT
                start += row
        after_consent = start > sentence.start and not content[start : sentence.end].strip()
        for piece in _pieces(content, start, sentence.end):
            for pattern, why in rules:
                if pattern.search(piece.cut(content)) and (
                    why in _SAID_OF_ITSELF or not _narrates(piece.cut(content))
                ):
                    yield _at(block.span, (piece.start, piece.end)), why


def _has_any(lowered: str, cues: Sequence[str]) -> bool:
    for cue in cues:  # noqa: SIM110 (asked of every line: a generator takes three times as long)
        if cue in lowered:
            return True
    return False


def _cues_stand(text: str, rules: _Cued) -> _Cued:
    """Return the rules of which a cue stands anywhere in a text: no others can match in it."""
    lowered = text.lower()
    return tuple(rule for rule in rules if _has_any(lowered, rule[0]))


def _narrates(content: str) -> bool:
    """Say whether a text is a sentence that tells of something: page furniture asks, offers and lists."""
    return bool(_FINAL_STOP.search(content) and _NARRATION.search(content))


def _pieces(content: str, start: int, end: int) -> Iterator[Span]:
    """Cut a sentence at its line breaks where it is too long for furniture: an extraction fused it with content."""
    if end - start <= LONGEST_LINK:
        if content[start:end].strip():
            yield Span(start, end)
        return
    for line in re.finditer(r"[^\n]*[^\s\n][^\n]*", content[start:end]):
        yield Span(start + line.start(), start + line.end())


def _consent_row(sentence: str, *, after_consent: bool) -> int | None:
    """Return where a consent prompt ends in a sentence, or None where the sentence is none.

    Buttons have no stops: the row of them runs into the content that follows, which begins after the last.
    """
    if after_consent:
        row = _BUTTON_ROW.match(sentence)
        if row:
            return len(sentence[: row.end()].rstrip())
        return len(sentence) if _CONSENT.search(sentence) else None
    return len(sentence)


def _at(outer: Span, inner: tuple[int, int]) -> Span:
    return Span(outer.start + inner[0], outer.start + inner[1])


def _merged(text: str, found: Sequence[_Found]) -> tuple[Boilerplate, ...]:
    """Join overlapping finds into one; the reason of the longest stands."""
    merged: list[_Found] = []
    for span, why in sorted(found, key=lambda pair: (pair[0].start, -pair[0].end)):
        if merged and span.start < merged[-1][0].end:
            last, reason = merged[-1]
            merged[-1] = (Span(last.start, max(last.end, span.end)), reason)
        else:
            merged.append((span, why))
    trimmed = ((_stripped(text, span), why) for span, why in merged)
    return tuple(Boilerplate(span=span, why=why) for span, why in trimmed if span is not None)


def _stripped(text: str, span: Span) -> Span | None:
    piece = span.cut(text)
    start = span.start + len(piece) - len(piece.lstrip())
    end = span.start + len(piece.rstrip())
    return Span(start, end) if start < end else None
