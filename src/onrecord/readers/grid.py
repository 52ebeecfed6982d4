"""Tables as rows of cells: which rows of a sheet are one table, and the pieces that a table makes."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from onrecord.model.rendition import BlockKind
from onrecord.readers.pieces import Piece

Grid = Iterator[tuple[int, int, str]]
"""Row, column and text of every cell, in reading order; cells without text may be left out."""
LONG_CELL = 120
"""Characters; a longer cell alone in its row is a note to the table and not a row of it."""


@attrs.frozen
class Place:
    """Where a cell of a sheet belongs.

    Attributes:
        table: Number of the table, or None for a line of words above or below one.
        row: Row in the table, from 0.
    """

    table: int | None
    row: int | None


def table_pieces(
    number: int, cells: Iterable[tuple[int, int, str]], page: int | None = None
) -> Iterator[Piece]:
    """Give the cells of one table as pieces, a row a line.

    Args:
        number: Of the table in the document.
        cells: Row, column and text, in reading order.
        page: On which it stands, where the format has pages.
    """
    last = None
    for row, column, text in cells:
        if text:
            before = "\n\n" if last is None else "\t" if row == last else "\n"
            yield Piece(text, BlockKind.CELL, None, before, number, row, column, page)
            last = row


def place_rows(lengths: Sequence[Sequence[int]], first_table: int = 0) -> list[Place]:
    """Tell which rows of a sheet are one table.

    Blank rows part tables. A row with a single cell above the first full row is a title; below the last full row, or
    where that cell is long, it is a note.

    Args:
        lengths: Of the text of every cell, row by row.
        first_table: Number of the first table found.

    Returns:
        One place a row, in order.
    """
    places: list[Place] = []
    table = first_table
    for region in _regions(lengths):
        filled = [sum(1 for length in lengths[at] if length) for at in region]
        full = [at for at, count in zip(region, filled, strict=True) if count > 1]
        row = 0
        for at, count in zip(region, filled, strict=True):
            inside = bool(full) and full[0] <= at and (at <= full[-1] or count > 1)
            note = count == 0 or (count == 1 and max(lengths[at]) > LONG_CELL)
            places.append(Place(table, row) if inside and not note else Place(None, None))
            row += places[-1].table is not None
        table += bool(row)
    return places


def _regions(lengths: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Give the numbers of rows between blank rows; each blank row is a region of its own."""
    region: list[int] = []
    for at, row in enumerate(lengths):
        if any(row):
            region.append(at)
            continue
        if region:
            yield region
        yield [at]
        region = []
    if region:
        yield region
