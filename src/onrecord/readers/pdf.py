"""PDF documents with a text layer: the words of every page, where they stand.

Pdfium says which character stands where. What is a line, a word, a paragraph, a table and what is said first is worked out
from the places; see `visual` for scripts from right to left.
"""

import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence

import attrs
import pypdfium2 as pdfium

from onrecord.errors import UnreadableInputError
from onrecord.model.rendition import BlockKind, Loss, Rendition
from onrecord.readers.glyphs import Fragment, Page, read_fragments
from onrecord.readers.page_layout import LARGER, read_layout
from onrecord.readers.pieces import Piece, Source, compose

READER = "pdf/1"
MOST_PAGES = 3000
MARGIN = 0.1
"""Share of the page at its top and bottom in which repeated lines are headers and footers."""
EDGE = 0.035
"""Share of the page at its top and bottom in which nothing but headers and footers is printed."""
REPEATED = 0.4
"""Share of the pages of a document on which a line in the margin must stand to be a header or footer."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[\W_]*(?:(?:page|p\.|صفحة|seite)\s*)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:/|\||of|sur|de|من)\s*\d{1,4})?[\W_]*",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(r"[\w,،;–—-]\Z")
_END = b"%%EOF"
_PASSWORD = re.compile("password", re.IGNORECASE)


@attrs.frozen
class _Sheet:
    """One page before its layout is known."""

    number: int
    height: float
    fragments: tuple[Fragment, ...]


def read_pdf(data: bytes, name: str, media_type: str = "application/pdf") -> Rendition:
    """Read a PDF.

    Args:
        data: The file's bytes.
        name: File name, a label.
        media_type: By content.

    Returns:
        The pages in order, every block with its page; headers, footers and page numbers as furniture. Pages without
        text are counted as losses; a document of nothing else is refused.

    Raises:
        UnreadableInputError: The file is damaged or protected by a password.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise _unopened(str(error)) from error
    source = Source(data, name, media_type, READER)
    try:
        lost: Counter[str] = Counter()
        sheets = list(_sheets(document, lost))
        if _END not in data[-4096:]:
            lost["the end of the file is missing: pages may be missing as well"] += 1
        title = str(document.get_metadata_dict().get("Title") or "")
    finally:
        document.close()
    if not any(sheet.fragments for sheet in sheets):
        raise UnreadableInputError(
            what=f"its {len(sheets)} pages have no text layer",
            why="pictures of text are not read yet",
            fix="run text recognition (OCR) on it first and add the result",
        )
    losses = [Loss(what=what, count=count) for what, count in lost.items() if count]
    return compose(source, _pieces(sheets), losses, title)


def _unopened(message: str) -> UnreadableInputError:
    if _PASSWORD.search(message):
        return UnreadableInputError(
            what="the PDF is protected by a password",
            why="its text is enciphered",
            fix="save a copy without a password",
        )
    return UnreadableInputError(
        what="the PDF is damaged",
        why="its pages cannot be found",
        fix="get the file again, or print it to a new PDF",
    )


def _sheets(document: pdfium.PdfDocument, lost: Counter[str]) -> Iterator[_Sheet]:
    count = len(document)
    lost["pages beyond the limit of one document"] = max(count - MOST_PAGES, 0)
    for number in range(min(count, MOST_PAGES)):
        try:
            page = document[number]
            places = Page(page)
            fragments = read_fragments(places)
        except pdfium.PdfiumError:
            lost["pages that are damaged"] += 1
            continue
        if not fragments and next(page.get_objects(max_depth=1), None) is not None:
            lost["pages without a text layer: run text recognition (OCR) on them first"] += 1
        lost["characters that the PDF does not name"] += places.text.count("\0")
        yield _Sheet(number + 1, places.height, fragments)
        page.close()


def _pieces(sheets: Sequence[_Sheet]) -> list[Piece]:
    running = _running(sheets)
    sizes = [
        line.size for sheet in sheets for line in sheet.fragments for _ in range(len(line.text) // 10 + 1)
    ]
    usual = statistics.median_low(sizes) if sizes else 1.0
    pieces: list[Piece] = []
    tables = 0
    for sheet in sheets:
        reasons = [_furniture(line, sheet, running, len(sheets)) for line in sheet.fragments]
        body = [line for line, why in zip(sheet.fragments, reasons, strict=True) if why is None]
        found = read_layout(body, sheet.number, tables, usual)
        tables = max([tables, *(piece.table + 1 for piece in found if piece.table is not None)])
        margins = [
            Piece(line.text, BlockKind.PARAGRAPH, why, page=sheet.number)
            for line, why in zip(sheet.fragments, reasons, strict=True)
            if why is not None
        ]
        pieces = _continued(pieces, list(found), margins)
    return pieces


def _continued(pieces: list[Piece], found: list[Piece], margins: list[Piece]) -> list[Piece]:
    """Add a page; a paragraph that the page break cut is put together, before what stands in the margins."""
    last = next((n for n in range(len(pieces) - 1, -1, -1) if pieces[n].furniture is None), None)
    if last is not None and found and _goes_on(pieces[last], found[0]):
        kind = BlockKind.ITEM if pieces[last].kind is BlockKind.ITEM else BlockKind.PARAGRAPH
        joined = attrs.evolve(pieces[last], kind=kind, text=f"{pieces[last].text} {found[0].text}")
        return [*pieces[:last], joined, *pieces[last + 1 :], *found[1:], *margins]
    return [*pieces, *found, *margins]


def _goes_on(piece: Piece, following: Piece) -> bool:
    first = following.text[:1]
    # A short first line before the break looks like a heading until the next page goes on with it.
    prose = piece.kind is not BlockKind.CELL and following.kind is BlockKind.PARAGRAPH
    if piece.kind is BlockKind.HEADING and not first.islower():
        return False
    # Arabic has no capitals: there only the missing stop tells.
    return prose and bool(_UNFINISHED.search(piece.text)) and not first.isupper() and first.isalnum()


def _key(line: Fragment) -> str:
    return _DIGITS.sub("0", line.text.casefold())


def _running(sheets: Sequence[_Sheet]) -> dict[str, dict[int, float]]:
    """Give the pages on which each line stands in a margin, whatever number it carries, with its size there."""
    found: dict[str, dict[int, float]] = {}
    for sheet in sheets:
        for line in sheet.fragments:
            if _in_margin(line, sheet, MARGIN):
                pages = found.setdefault(_key(line), {})
                pages[sheet.number] = min(line.size, pages.get(sheet.number, line.size))
    return found


def _in_margin(line: Fragment, sheet: _Sheet, share: float) -> bool:
    return line.foot < share * sheet.height or line.foot - line.size > (1 - share) * sheet.height


def _furniture(line: Fragment, sheet: _Sheet, running: dict[str, dict[int, float]], pages: int) -> str | None:
    if _in_margin(line, sheet, EDGE):
        return "printed at the very edge of the page"
    if not _in_margin(line, sheet, MARGIN):
        return None
    if _PAGE_NUMBER.fullmatch(line.text) and not _level(line, sheet):
        return "page number"
    sizes = running[_key(line)].values()
    # The title of a report, in a size of its own, is what its headers repeat.
    if len(sizes) >= max(2, REPEATED * pages) and line.size < LARGER * min(sizes):
        return "repeated in the margin of the pages"
    return None


def _level(line: Fragment, sheet: _Sheet) -> bool:
    """Say whether other words stand beside a number, as in the row of a table."""
    return any(
        other is not line and abs(other.foot - line.foot) < line.size / 2 and _DIGITS.search(other.text)
        for other in sheet.fragments
    )
