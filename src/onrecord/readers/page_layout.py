"""The layout of a PDF page: fragments of lines to paragraphs, headings, list items and tables.

The order in which the PDF lists its lines is kept: columns are written one after the other by what makes PDFs.
"""

import re
import statistics
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from onrecord.model.rendition import BlockKind
from onrecord.readers.glyphs import Fragment
from onrecord.readers.layout import find_blocks
from onrecord.readers.pieces import Piece
from onrecord.readers.visual import is_rtl

LEADING, DOUBLE = 2.3, 1.9
"""Share of the line height; the next line of a cell or paragraph stands no further below. At the second
distance it may be another paragraph: it is where the line above was broken on purpose."""
LOOSER = 1.25
"""Times the usual distance of lines; a greater distance parts two paragraphs."""
LARGER = 1.12
"""Times the usual height; a larger line is a heading."""
OTHER_SIZE = 1.08
"""Times the height of the line above; lines that differ more are not one paragraph."""
LONGEST_HEADING = 200
SHORT_LINE = 0.85
"""Share of the width of a paragraph; a line that ends before it, with a final stop, ends the paragraph."""
FEWEST_LINES, FULL_LINES = 3, 0.6
"""Lines, and share of them from edge to edge, of a stack that shows how wide its column is."""
_HYPHENATED = re.compile(r"\w[-\u2010]\Z")
_STOP = re.compile(r"[.!?:؟۔][\"'”’»)\]]*\Z")


@attrs.frozen
class Stack:
    """Lines one below the other: a paragraph, several of them without a gap, or the words of a cell."""

    lines: tuple[Fragment, ...]

    @property
    def left(self) -> float:
        """Left edge in points."""
        return min(line.left for line in self.lines)

    @property
    def right(self) -> float:
        """Right edge in points."""
        return max(line.right for line in self.lines)

    @property
    def top(self) -> float:
        """Upper edge in points from the top of the page."""
        return self.lines[0].foot - self.lines[0].size

    @property
    def bottom(self) -> float:
        """Foot of the last line in points from the top of the page."""
        return self.lines[-1].foot

    @property
    def text(self) -> str:
        """The words, a line a line."""
        return "\n".join(line.text for line in self.lines)


Row = tuple[Stack, ...]


def read_layout(
    fragments: Sequence[Fragment], page: int, first_table: int, usual_size: float
) -> tuple[Piece, ...]:
    """Find the blocks of one page.

    Args:
        fragments: Without page furniture, in the order of the PDF.
        page: Its number.
        first_table: Number of the next table of the document.
        usual_size: Height of the document's body text, in points.

    Returns:
        Pieces in reading order.
    """
    pieces: list[Piece] = []
    rows = list(_rows(_stacks(fragments)))
    leading, columns = _leading(fragments), _columns(rows)
    at, table = 0, first_table
    while at < len(rows):
        end = _table_end(rows, at)
        if end:
            pieces += _table(rows[at:end], table, page)
            at, table = end, table + 1
            continue
        for stack in _one_line(rows[at]):
            form = _Form(page, leading, usual_size, *_column_of(stack, columns))
            pieces += _paragraphs(stack, form)
        at += 1
    return tuple(pieces)


def _stacks(fragments: Sequence[Fragment]) -> Iterator[Stack]:
    lines: list[Fragment] = []
    for fragment in fragments:
        if lines and not _below(lines[-1], fragment):
            yield Stack(tuple(lines))
            lines = []
        lines.append(fragment)
    if lines:
        yield Stack(tuple(lines))


def _below(above: Fragment, line: Fragment) -> bool:
    size = max(above.size, line.size)
    near = 0.5 * size < line.foot - above.foot <= LEADING * size
    alike = max(above.size, line.size) <= OTHER_SIZE * min(above.size, line.size)
    return near and alike and line.left < above.right and above.left < line.right


def _rows(stacks: Iterator[Stack]) -> Iterator[Row]:
    """Group neighbours that stand side by side."""
    row: list[Stack] = []
    for stack in stacks:
        if row and not _beside(row[-1], stack):
            yield tuple(row)
            row = []
        row.append(stack)
    if row:
        yield tuple(row)


def _beside(last: Stack, stack: Stack) -> bool:
    apart = stack.left >= last.right or stack.right <= last.left
    shared = min(last.bottom, stack.bottom) - max(last.top, stack.top)
    return apart and shared > 0.5 * min(last.lines[0].size, stack.lines[0].size)


def _table_end(rows: Sequence[Row], at: int) -> int:
    """Return the row after the last of a table that begins at `at`, or 0.

    A table is two rows or more of two cells or more whose columns line up. A column of prose beside another is none.
    """
    end = at
    while end < len(rows) and len(rows[end]) > 1 and (end == at or _lines_up(rows[end - 1], rows[end])):
        end += 1
    return end if end - at > 1 else 0


def _lines_up(above: Row, row: Row) -> bool:
    shared = sum(any(_same_column(cell, other) for other in above) for cell in row)
    return shared * 2 > min(len(above), len(row)) and row[0].top > above[0].top


def _same_column(cell: Stack, other: Stack) -> bool:
    shared = min(cell.right, other.right) - max(cell.left, other.left)
    return shared > 0.5 * min(cell.right - cell.left, other.right - other.left)


def _table(rows: Sequence[Row], table: int, page: int) -> Iterator[Piece]:
    widest = max(rows, key=len)
    columns = sorted(widest, key=lambda cell: cell.left)
    words = [cell.text for row in rows for cell in row if any(c.isalpha() for c in cell.text)]
    if sum(map(is_rtl, words)) * 2 > len(words):
        columns.reverse()
    for number, row in enumerate(rows):
        placed: dict[int, list[str]] = {}
        for cell in row:
            at = min(range(len(columns)), key=lambda n: _off(columns[n], cell))
            placed.setdefault(at, []).append(cell.text)
        for order, (column, texts) in enumerate(sorted(placed.items())):
            before = "\t" if order else "\n" if number else "\n\n"
            yield Piece("\n".join(texts), BlockKind.CELL, None, before, table, number, column, page)


def _off(column: Stack, cell: Stack) -> float:
    edges = abs(column.left - cell.left), abs(column.right - cell.right)
    return min(*edges, abs(column.left + column.right - cell.left - cell.right) / 2)


def _one_line(row: Row) -> Iterator[Stack]:
    """Put pieces of a line together again that only a wide space parted; longer stacks stay apart."""
    if len(row) > 1 and all(len(stack.lines) == 1 for stack in row):
        rtl = sum(is_rtl(stack.text) for stack in row) * 2 > len(row)
        ordered = sorted(row, key=lambda stack: stack.left, reverse=rtl)
        first = ordered[0].lines[0]
        text = "\t".join(stack.text for stack in ordered)
        edges = min(stack.left for stack in row), max(stack.right for stack in row)
        yield Stack((Fragment(text, *edges, first.foot, first.size),))
        return
    yield from row


def _leading(fragments: Sequence[Fragment]) -> float:
    """Give the usual distance of two lines as a share of their height."""
    steps = [
        (line.foot - above.foot) / line.size
        for above, line in pairwise(fragments)
        if _below(above, line) and line.size
    ]
    return statistics.median_low(steps) if steps else LEADING


@attrs.frozen
class _Form:
    """What the paragraphs of a column have in common."""

    page: int
    leading: float
    usual_size: float
    left: float
    right: float


def _columns(rows: Sequence[Row]) -> list[tuple[float, float]]:
    """Give the edges of the columns of prose, and of the widest stacks, the narrowest first."""
    stacks = [stack for row in rows for stack in row]
    edges = {(stack.left, stack.right) for stack in stacks if _is_prose(stack)}
    for left, right in sorted({(s.left, s.right) for s in stacks}, key=lambda edge: edge[0] - edge[1]):
        if not any(left >= wide[0] - 1 and right <= wide[1] + 1 for wide in edges):
            edges.add((left, right))
    return sorted(edges, key=lambda edge: (edge[1] - edge[0], edge))


def _is_prose(stack: Stack) -> bool:
    """Say whether most lines of a stack run from edge to edge."""
    slack = (1 - SHORT_LINE) * (stack.right - stack.left)
    full = sum(line.right - line.left > stack.right - stack.left - slack for line in stack.lines)
    return len(stack.lines) >= FEWEST_LINES and full >= FULL_LINES * len(stack.lines)


def _column_of(stack: Stack, columns: Sequence[tuple[float, float]]) -> tuple[float, float]:
    holding = (edge for edge in columns if stack.left >= edge[0] - 1 and stack.right <= edge[1] + 1)
    return next(holding, (stack.left, stack.right))


def _paragraphs(stack: Stack, form: _Form) -> Iterator[Piece]:
    run: list[Fragment] = []
    rtl = is_rtl(stack.text)
    for line in stack.lines:
        if run and _parts(run[-1], line, form, rtl=rtl):
            yield _piece(run, form)
            run = []
        run.append(line)
    yield _piece(run, form)


def _parts(above: Fragment, line: Fragment, form: _Form, *, rtl: bool) -> bool:
    if line.foot - above.foot > LOOSER * form.leading * line.size:
        return True
    if _kind_by_marks(line.text) is BlockKind.ITEM and not _goes_on(above.text, line.text):
        return True
    if line.foot - above.foot > DOUBLE * line.size and _meant(above, line, form, rtl=rtl):
        return True
    if not _STOP.search(above.text):
        return False
    free = above.left - form.left if rtl else form.right - above.right
    short = free > (1 - SHORT_LINE) * (form.right - form.left)
    indented = (
        _indent(line, form, rtl=rtl) > 0.8 * line.size and _indent(above, form, rtl=rtl) < 0.4 * line.size
    )
    return short or indented


def _meant(above: Fragment, line: Fragment, form: _Form, *, rtl: bool) -> bool:
    """Say whether a line was broken on purpose: the first word of the next would have fitted."""
    free = above.left - form.left if rtl else form.right - above.right
    letter = (line.right - line.left) / len(line.text)
    return free > (len(line.text.split(maxsplit=1)[0]) + 2) * letter


def _indent(line: Fragment, form: _Form, *, rtl: bool) -> float:
    return (form.right - line.right) if rtl else (line.left - form.left)


def _goes_on(above: str, line: str) -> bool:
    # "between 12 –" and "300": a dash or a number that wraps is no bullet.
    return line[:1].isdigit() and not _STOP.search(above) and not line.startswith(("1.", "1)"))


def _kind_by_marks(text: str) -> BlockKind | None:
    blocks = find_blocks(text.split("\n", maxsplit=1)[0])
    return blocks[0].kind if blocks else None


def _joined(lines: Sequence[Fragment], form: _Form) -> str:
    """Write the lines of a paragraph: a space where the edge of the column broke them, else a line break."""
    parts = [lines[0].text]
    rtl = is_rtl(lines[0].text)
    for above, line in pairwise(lines):
        kept = _HYPHENATED.search(above.text) or _meant(above, line, form, rtl=rtl)
        parts += ["\n" if kept else " ", line.text]
    return "".join(parts)


def _piece(lines: Sequence[Fragment], form: _Form) -> Piece:
    text = _joined(lines, form)
    kind = BlockKind.PARAGRAPH
    found = find_blocks(lines[0].text)
    if found and found[0].kind is BlockKind.ITEM:
        # The bullet stands in the text and not in the block, as in plain text.
        start = found[0].span.start
        return Piece(text[start:], BlockKind.ITEM, before="\n" + text[:start], page=form.page)
    if (len(text) <= LONGEST_HEADING and lines[0].size > LARGER * form.usual_size) or (
        len(lines) == 1 and found and found[0].kind is BlockKind.HEADING
    ):
        kind = BlockKind.HEADING
    return Piece(text, kind, page=form.page)
