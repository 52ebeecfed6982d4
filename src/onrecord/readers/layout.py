"""The blocks of a plain text or Markdown file, found where they stand and never rewritten."""

import itertools
import re
from collections.abc import Callable, Iterator, Sequence

import attrs

from onrecord.model.passage import Span
from onrecord.model.rendition import Block, BlockKind

LONG_LINE = 120
"""Characters; a line longer than this was not wrapped by hand, so each line of its chunk is a paragraph."""
TITLE_LENGTH = 80
"""Characters; a line alone between blank lines, without a final stop and no longer than this, is a heading."""
SLACK = 0.1
"""Share of the line width that a wrapped line may fall short of, for ragged right edges."""

_BLANK = r"[\s\u200b\u200e\u200f\ufeff]"
_EMPTY = re.compile(rf"{_BLANK}*\Z")
_RULE = re.compile(r"\s*(?:(?:[-*_=~]\s*){3,})\Z")
_BULLET = re.compile(
    r"\s*(?:(?:[-*+•·‣▪◦●○■□►▶➤–—\uf0b7\uf0a7\uf076\uf0d8]|\(?(?:\d{1,2}|[a-z])[.)]"
    # Arabic numbers its items "1-" and "أ)"; a letter with a point is a title before a name.
    r"|\d{1,2}[-–]|\(?[\u0621-\u064a][)-])[ \t\u00a0]+(?=\S)"
    # Scans and word processors make bullets of these; no sentence of prose begins so.
    r"|[o»>✓✔✗✘][ \t\u00a0]+(?=[A-ZÀ-ÖØ-Þ0-9\u0621-\u064a]))"
)
_HASHES = re.compile(r"\s*#{1,6}\s+(?=\S)")
_DELIMITER = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*\Z")
_PIPE = re.compile(r"(?<!\\)\|")
_LEADING = re.compile(r"(?:[\s\u200b\u200e\u200f\ufeff]|</?[A-Za-z][^<>\n]{0,300}>)*")
_FINAL_STOP = re.compile(r"[.!?…:;,؟؛،。][\"'”’»)\]*_]*\Z")


@attrs.frozen
class _Line:
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def find_blocks(text: str) -> tuple[Block, ...]:
    """Find headings, paragraphs, list items and table cells.

    Tables are lines whose cells are set apart by tabs (with or without broken list markup around them) or by
    Markdown pipes. A chunk of lines between blank lines is one paragraph when it looks wrapped by hand; a
    chunk with a line over `LONG_LINE` characters is one paragraph a line.

    Args:
        text: The file as it is.

    Returns:
        Blocks in the order of the text, none empty, none overlapping.
    """
    blocks: list[Block] = []
    lines = _lines(text)
    at = table = 0
    while at < len(lines):
        rows = _table_at(lines, at)
        if rows:
            blocks += _cells(text, lines[at : at + rows], table)
            table, at = table + 1, at + rows
            continue
        stop = at + 1
        while stop < len(lines) and not _EMPTY.match(lines[stop].text) and not _table_at(lines, stop):
            stop += 1
        if not _EMPTY.match(lines[at].text):
            blocks += _chunk(text, lines[at:stop])
            at = stop
        else:
            at += 1
    return tuple(blocks)


def _lines(text: str) -> list[_Line]:
    lines, start = [], 0
    for match in re.finditer(r"[\n\f\v\u2028\u2029]", text):
        lines.append(_Line(start, text[start : match.start()]))
        start = match.end()
    lines.append(_Line(start, text[start:]))
    return lines


# Tables


def _table_at(lines: Sequence[_Line], at: int) -> int:
    """Return how many lines from `at` on are one table, 0 for none."""
    if at + 1 < len(lines) and _is_delimiter(lines[at + 1].text) and _PIPE.search(lines[at].text):
        # Under a delimiter row, every line with a pipe is a row, with or without pipes at its ends.
        return _rows(lines, at, _has_pipe)
    return _rows(lines, at, _is_tabbed) or _rows(lines, at, _is_piped) or _spaced_rows(lines, at)


def _spaced_rows(lines: Sequence[_Line], at: int) -> int:
    """Return how many lines from `at` on are rows of the same number of cells parted by " | ".

    One or two such lines are a byline or a menu.
    """
    cells = lines[at].text.count(_SPACED)
    stop = at
    while cells and stop < len(lines) and lines[stop].text.count(_SPACED) == cells:
        stop += 1
    return stop - at if stop - at >= _FEWEST_ROWS else 0


_SPACED = " | "
_FEWEST_ROWS = 3


def _rows(lines: Sequence[_Line], at: int, is_row: Callable[[str], bool]) -> int:
    stop = at
    while stop < len(lines) and is_row(lines[stop].text):
        stop += 1
    return stop - at if stop - at > 1 else 0


def _is_tabbed(line: str) -> bool:
    return "\t" in line and sum(1 for cell in line.split("\t") if not _EMPTY.match(cell)) > 1


def _is_delimiter(line: str) -> bool:
    return "|" in line and bool(_DELIMITER.match(line))


def _has_pipe(line: str) -> bool:
    return bool(_PIPE.search(line))


def _is_piped(line: str) -> bool:
    stripped = line.strip()
    return stripped.startswith("|") and stripped.endswith("|") and len(_PIPE.findall(stripped)) > 2  # noqa: PLR2004


def _cells(text: str, rows: Sequence[_Line], table: int) -> Iterator[Block]:
    number = 0
    for line in rows:
        if _DELIMITER.match(line.text):
            continue
        for column, (start, end) in enumerate(_cell_edges(line)):
            span = _trimmed(text, start, end)
            if span is not None:
                yield Block(span=span, kind=BlockKind.CELL, table=table, row=number, column=column)
        number += 1


def _cell_edges(line: _Line) -> list[tuple[int, int]]:
    if _is_tabbed(line.text):
        borders = [m.start() for m in re.finditer("\t", line.text)]
        starts = [0, *(b + 1 for b in borders)]
        return [
            (line.start + a, line.start + b) for a, b in zip(starts, [*borders, len(line.text)], strict=True)
        ]
    borders = [m.start() for m in _PIPE.finditer(line.text)]
    if line.text[: borders[0]].strip():
        borders.insert(0, -1)
    if line.text[borders[-1] + 1 :].strip():
        borders.append(len(line.text))
    return [(line.start + a + 1, line.start + b) for a, b in itertools.pairwise(borders)]


# Paragraphs


def _chunk(text: str, lines: Sequence[_Line]) -> Iterator[Block]:
    alone = len(lines) == 1
    for first, last in _runs(lines):
        start, kind = first.start, BlockKind.PARAGRAPH
        if _RULE.match(first.text) and first is last:
            continue
        hashes, bullet = _HASHES.match(first.text), _BULLET.match(first.text)
        if hashes:
            start, kind = first.start + hashes.end(), BlockKind.HEADING
        elif bullet:
            start, kind = first.start + bullet.end(), BlockKind.ITEM
        span = _trimmed(text, start, last.end)
        if span is None:
            continue
        if kind is BlockKind.PARAGRAPH and first is last and _is_title(span.cut(text), alone=alone):
            kind = BlockKind.HEADING
        yield Block(span=span, kind=kind)


def _runs(lines: Sequence[_Line]) -> Iterator[tuple[_Line, _Line]]:
    """Give the first and last line of each paragraph of a chunk."""
    width = max(len(line.text.rstrip()) for line in lines)
    first = lines[0]
    for line, following in itertools.pairwise(lines):
        if _breaks(line.text.rstrip(), following.text, width):
            yield first, line
            first = following
    yield first, lines[-1]


def _breaks(line: str, following: str, width: int) -> bool:
    """Say whether the line break between two lines of a chunk was meant.

    A hand-wrapped line is broken where its next word would not have fitted.
    """
    if width > LONG_LINE or _starts_block(following) or _HASHES.match(line) or _RULE.match(line):
        return True
    word = following.split(maxsplit=1)[0]
    if word[:1].islower() or line.endswith(("-", "\u00ad")):
        return False
    return len(line) + 1 + len(word) <= width * (1 - SLACK)


def _starts_block(line: str) -> bool:
    return bool(_BULLET.match(line) or _HASHES.match(line) or _RULE.match(line))


def _is_title(line: str, *, alone: bool) -> bool:
    if len(line) > TITLE_LENGTH or _FINAL_STOP.search(line):
        return False
    letters = [c for c in line if c.isalpha()]
    shouted = len(letters) > 2 and not any(c.islower() for c in letters) and any(c.isupper() for c in letters)  # noqa: PLR2004
    return shouted or (alone and not line[:1].islower() and bool(letters))


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """Leave out white space, edge tags and emphasis marks around the whole."""
    leading = _LEADING.match(text, start, end)
    start = leading.end() if leading else start
    end = start + _trailing_edge(text[start:end])
    for mark in ("**", "__"):
        inner = text[start + 2 : end - 2]
        if text.startswith(mark, start) and text.endswith(mark, 0, end) and inner and mark not in inner:
            start, end = start + 2, end - 2
    return Span(start, end) if start < end else None


def _trailing_edge(text: str) -> int:
    end = len(text)
    while True:
        shorter = len(text[:end].rstrip("\u200b\u200e\u200f\ufeff \t\r\n\f\v\u00a0\u202f"))
        tag = re.search(r"</?[A-Za-z][^<>\n]{0,300}>\Z", text[max(0, shorter - 310) : shorter])
        if tag:
            shorter -= len(tag.group())
        if shorter == end:
            return end
        end = shorter
