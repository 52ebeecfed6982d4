"""Workbooks: each sheet that has the headings of a layout is a table."""

import warnings
from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from itertools import islice
from typing import IO
from zipfile import BadZipFile

import openpyxl

from onrecord.datasets.sources.table import (
    FIRST_ROWS,
    HeadingIn,
    Piece,
    Table,
    facts_above,
    pieces_of,
    unique,
)
from onrecord.errors import UnreadableInputError


def workbook_tables(stream: IO[bytes], heading_in: HeadingIn) -> list[Table]:
    """Give the sheets that have headings, in the order of the workbook.

    Raises:
        UnreadableInputError: It is damaged.
    """
    tables: list[Table] = []
    for sheet in _workbook(stream):
        rows = [_words(row) for row in islice(sheet.iter_rows(values_only=True), FIRST_ROWS)]
        index = heading_in([[word or "" for word in row] for row in rows])
        if index is not None:
            columns = tuple(word or "" for word in rows[index])
            above = facts_above([[word or "" for word in row] for row in rows[:index]])
            reading = partial(_read, stream, sheet.title, index, unique(columns))
            tables.append(Table(name=sheet.title, columns=columns, pieces=reading, facts=above))
    return tables


def workbook_rows(stream: IO[bytes]) -> list[list[str]]:
    """Give the first rows of the first sheet."""
    for sheet in _workbook(stream):
        return [
            [word or "" for word in _words(row)]
            for row in islice(sheet.iter_rows(values_only=True), FIRST_ROWS)
        ]
    return []


def _workbook(stream: IO[bytes]) -> list[openpyxl.worksheet.worksheet.Worksheet]:
    stream.seek(0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(stream, read_only=True, data_only=True)
    except (BadZipFile, KeyError, ValueError, OSError) as error:
        raise UnreadableInputError(
            what=f"the workbook cannot be opened: {error}",
            why="it is damaged",
            fix="get it again, or save it as CSV",
        ) from error
    return list(book.worksheets)


def _read(
    stream: IO[bytes], title: str, heading: int, names: tuple[str, ...], _: list[int]
) -> Iterator[Piece]:
    for sheet in _workbook(stream):
        if sheet.title == title:
            rows = sheet.iter_rows(min_row=heading + 2, values_only=True)
            yield from pieces_of(
                (_words(row) for row in rows if any(cell is not None for cell in row)), names
            )


def _words(row: tuple[object, ...]) -> list[str | None]:
    return [_word(cell) for cell in row]


def _word(cell: object) -> str | None:
    if cell is None or isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
