"""Cutting spans: edges, quotation marks, items of a cell."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

import attrs

from onrecord.model.passage import Span
from onrecord.text.sentences import sentence_spans

_TAG = r"</?[A-Za-z][^<>\n]{0,300}>"
_BREAK = re.compile(
    r"</?(?:li|ul|ol|p|div|br|tr|td)\b[^<>\n]{0,300}>"
    r"|\n[ \t]*(?:[-*+•·‣▪◦●○■□►▶➤–—\uf0b7\uf0a7\uf076\uf0d8][ \t\u00a0]+)?"
    r"|(?:(?<=\s)|\A)[•‣▪◦●■►▶➤\uf0b7\uf0a7\uf076\uf0d8][ \t\u00a0]*",
    re.IGNORECASE,
)
_LEAD = re.compile(rf"(?:[\s\u200b-\u200f\ufeff]|{_TAG})+")
_TRAIL = re.compile(rf"(?:[\s\u200b-\u200f\ufeff]|{_TAG})+\Z")
_QUOTED = re.compile(
    r"[*_]{0,3}(?P<open>[\"“”«»„‘'‹])[\s\u00a0\u202f]*(?P<inside>.+?)[\s\u00a0\u202f]*(?P<close>[\"”»«“’'›])[*_]{0,3}\.?"
    r"(?P<note>[\s⁰¹²³⁴⁵⁶⁷⁸⁹*†‡\d]{0,4}(?:[(\[–—].{0,120})?)\Z",
    re.DOTALL,
)
_CLAIM_NUMBER = re.compile(
    r"[*_]{0,3}(?:[^\W\d_]{3,14}\s(?:n[°o]\.?\s?|#\s?)?\d{1,2}|(?:n[°o]\.?\s?|#\s?)\d{1,2}|\d{1,2}(?=[.)]))"
    r"\s?[*_]{0,3}(?:[.):]|\s[–—-])[*_]{0,3}\s+",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_EMPHASISED = re.compile(r"(?P<mark>[*_]{1,3})(?P<inside>[^*_]+)(?P=mark)")
_PAIRS = frozenset({'""', "“”", "«»", "„“", "„”", "‘’", "''", "‹›", "”“", "””", "»«"})


def trimmed(text: str, span: Span) -> Span | None:
    """Leave white space and tags at both ends of a span out; None where nothing else is there."""
    piece = span.cut(text)
    lead, trail = _LEAD.match(piece), _TRAIL.search(piece)
    start = span.start + (lead.end() if lead else 0)
    end = span.end - (len(trail.group()) if trail else 0)
    return Span(start, end) if start < end else None


def unquoted(text: str, span: Span) -> Span:
    """Leave out emphasis and quotation marks around the whole of a span, and a dated or attributing note after them."""
    marked = _EMPHASISED.fullmatch(span.cut(text))
    if marked:
        span = Span(span.start + marked.start("inside"), span.start + marked.end("inside"))
    match = _QUOTED.fullmatch(span.cut(text))
    if not match or match["open"] + match["close"] not in _PAIRS:
        return span
    inside = match["inside"]
    if match["close"] in inside and match["open"] in inside:
        return span
    return Span(span.start + match.start("inside"), span.start + match.end("inside"))


def torn_unquoted(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Leave out quotation marks that open in the first piece of a torn quotation and close in the last."""
    first, last = spans[0].cut(text), spans[-1].cut(text)
    if len(spans) < 2 or first[0] + last[-1] not in _PAIRS or len(first) < 2 or len(last) < 2:  # noqa: PLR2004
        return spans
    opened = Span(spans[0].start + 1, spans[0].end)
    closed = Span(spans[-1].start, spans[-1].end - 1)
    edges = (trimmed(text, opened), *spans[1:-1], trimmed(text, closed))
    return tuple(span for span in edges if span is not None)


def unnumbered(text: str, span: Span) -> Span:
    """Leave out a label and number before a claim ("Claim 3: …", "Promesse n° 2 – …", "4. …")."""
    match = _CLAIM_NUMBER.match(span.cut(text))
    rest = Span(span.start + match.end(), span.end) if match and span.start + match.end() < span.end else None
    return rest if rest is not None and states_something(rest.cut(text)) else span


def states_something(words: str) -> bool:
    """Say whether a text has words at all: a cell that holds a number or a dash states nothing."""
    return bool(_LETTERS.search(words))


def items_of(text: str, span: Span, language: str | None) -> tuple[Span, ...]:
    """Cut a record cell or paragraph into list items and these into sentences.

    Args:
        text: The rendition.
        span: The cell.
        language: ISO 639-1 code, or None.

    Returns:
        Spans in the order of the text, without bullets, tags and white space at their ends.
    """
    found: list[Span] = []
    for part in _parts(text, span):
        for sentence in sentence_spans(part.cut(text), language):
            item = trimmed(text, Span(part.start + sentence.start, part.start + sentence.end))
            if item is not None and any(c.isalnum() for c in item.cut(text)):
                found.append(item)
    return tuple(found)


def _parts(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for match in _BREAK.finditer(span.cut(text)):
        if span.start + match.start() > start and _is_break(match.group(), text, span.start + match.end()):
            yield Span(start, span.start + match.start())
            start = span.start + match.end()
        elif span.start + match.start() == start:
            start = span.start + match.end()
    if start < span.end:
        yield Span(start, span.end)


def _is_break(mark: str, text: str, after: int) -> bool:
    # A bare line break inside a cell ends an item only where the next line does not go on in small letters.
    return mark.strip() != "" or not text[after : after + 1].islower()


@attrs.frozen
class Cover:
    """What some spans cover together, made for asking often: a document may have thousands of them.

    Attributes:
        starts: Where runs begin, in order.
        ends: Where they end; no run touches the next.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, spans: Iterable[Span]) -> "Cover":
        """Join spans that share a character."""
        starts: list[int] = []
        ends: list[int] = []
        for span in sorted(spans):
            if ends and span.start < ends[-1]:
                ends[-1] = max(ends[-1], span.end)
            else:
                starts.append(span.start)
                ends.append(span.end)
        return cls(tuple(starts), tuple(ends))

    def touches(self, span: Span) -> bool:
        """Say whether a span shares a character with what is covered."""
        at = bisect_left(self.starts, span.end) - 1
        return at >= 0 and self.ends[at] > span.start

    def within(self, span: Span) -> tuple[Span, ...]:
        """Give the covered runs that share a character with a span."""
        last = bisect_left(self.starts, span.end)
        first = bisect_right(self.ends, span.start)
        return tuple(Span(self.starts[at], self.ends[at]) for at in range(first, last))


def outside(text: str, span: Span, cover: Cover) -> Span | None:
    """Take from both ends of a span what is covered; None where nothing else is left."""
    left: Span | None = span
    for other in cover.within(span):
        if left is None or not left.overlaps(other):
            continue
        start = other.end if other.start <= left.start else left.start
        end = other.start if other.end >= left.end and other.start > left.start else left.end
        left = trimmed(text, Span(start, end)) if start < end else None
    return left
