"""Excel workbooks (XLSX): every visible sheet as a heading and its tables, cells as they are shown."""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from onrecord.errors import UnreadableInputError
from onrecord.model.rendition import BlockKind, Loss, Rendition
from onrecord.readers.grid import place_rows, table_pieces
from onrecord.readers.number_format import displayed
from onrecord.readers.package import Package
from onrecord.readers.pieces import Piece, Source, compose

READER = "workbook/1"
MOST_CELLS = 500_000
"""Cells read of one workbook; what is beyond is counted as lost."""
_DAMAGED = (
    *(KeyError, ValueError, TypeError, AttributeError, IndexError, OverflowError, SyntaxError),
    *(zipfile.BadZipFile, InvalidFileException),
)
"""What openpyxl raises on damaged workbooks: it has no error of its own for them."""
_UNCALCULATED = re.compile(rb"<f[ />](?:(?!</?c[ >]|<v>[^<]).)*</c>", re.DOTALL)
_HIDDEN_ROWS = "hidden rows and columns, read like the others"


def read_workbook(data: bytes, name: str, media_type: str) -> Rendition:
    """Read a workbook.

    Args:
        data: The file's bytes.
        name: File name, a label.
        media_type: By content.

    Returns:
        Sheets in their order. A formula gives the value that was saved with it; those without one, hidden sheets and
        charts are counted as losses.

    Raises:
        UnreadableInputError: The file is damaged, protected or too large.
    """
    package = Package(data)
    package.check()
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
    except _DAMAGED as error:
        raise UnreadableInputError(
            what="the workbook is damaged",
            why="what is left may mislead",
            fix="get the file again, or save it anew",
        ) from error
    lost: Counter[str] = Counter()
    lost["formulas without a saved value: open and save the workbook once to have them"] = _uncalculated(
        package
    )
    lost["charts: their numbers are not read"] = sum(1 for _ in package.matching("xl/charts/", "chart"))
    pieces = [*_sheets(book, lost)]
    losses = tuple(Loss(what=what, count=count) for what, count in lost.items() if count)
    return compose(Source(data, name, media_type, READER), pieces, losses, book.properties.title)


def _uncalculated(package: Package) -> int:
    sheets = (package.part(name) or b"" for name in package.matching("xl/worksheets/", "sheet"))
    return sum(len(_UNCALCULATED.findall(sheet)) for sheet in sheets)


def _sheets(book: Any, lost: Counter[str]) -> Iterator[Piece]:  # noqa: ANN401 (openpyxl has no types)
    tables, left = 0, MOST_CELLS
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            lost[f"hidden sheets, left out: {sheet.title}"] += 1
            continue
        rows, beyond = _rows(sheet, left)
        lost["cells beyond the limit of one workbook"] += beyond
        left -= sum(map(len, rows))
        if not any(map(any, rows)):
            continue
        lost[_HIDDEN_ROWS] += sum(1 for one in sheet.row_dimensions.values() if one.hidden)
        lost[_HIDDEN_ROWS] += sum(1 for one in sheet.column_dimensions.values() if one.hidden)
        yield Piece(sheet.title, BlockKind.HEADING)
        for piece in _placed(rows, tables):
            tables = max(tables, -1 if piece.table is None else piece.table + 1)
            yield piece


def _rows(sheet: Any, limit: int) -> tuple[list[list[str]], int]:  # noqa: ANN401 (openpyxl has no types)
    """Give the shown texts of a sheet, and how many cells were beyond the limit."""
    width = max(sheet.max_column - sheet.min_column + 1, 1)
    last = min(sheet.max_row, sheet.min_row + limit // width - 1)
    rows = [
        [displayed(cell.value, cell.number_format) for cell in row]
        for row in sheet.iter_rows(min_row=sheet.min_row, max_row=last, min_col=sheet.min_column)
    ]
    return rows, (sheet.max_row - last) * width


def _placed(rows: list[list[str]], first: int) -> Iterator[Piece]:
    cells: list[tuple[int, int, str]] = []
    table = None
    for row, place in zip(rows, place_rows([list(map(len, row)) for row in rows], first), strict=True):
        if cells and table is not None and place.table != table:
            yield from table_pieces(table, cells)
            cells = []
        table = place.table
        if place.row is None:
            yield from (Piece(text, BlockKind.PARAGRAPH) for text in row if text)
        else:
            cells += [(place.row, column, text) for column, text in enumerate(row)]
    if cells and table is not None:
        yield from table_pieces(table, cells)
