"""Comma-separated files and their like, read block by block."""

import csv
import io
from collections.abc import Iterator
from functools import partial
from typing import IO

import pyarrow as pa
import pyarrow.csv as arrow_csv

from onrecord.datasets.sources.letters import Utf8Stream, text_of
from onrecord.datasets.sources.table import FIRST_ROWS, HeadingIn, Piece, Table, facts_above, unique
from onrecord.errors import UnreadableInputError

HEAD_BYTES = 1 << 18
_BLOCK_BYTES = 4 << 20
_MOST_LINES = 200
"""A row of so many lines that has the wrong number of cells has swallowed the rows after it."""
_DELIMITERS = ",;\t|"


def delimited_table(name: str, stream: IO[bytes], head: bytes, heading_in: HeadingIn) -> Table | None:
    """Recognise a file of delimited rows.

    Args:
        name: Of the file.
        stream: At the start of the file; read only when the pieces are asked for.
        head: First bytes of it, at most `HEAD_BYTES`.
        heading_in: Finds the headings.

    Returns:
        None where no headings are found.
    """
    text = _whole_lines(head)
    for delimiter in _DELIMITERS:
        rows, lines = _first_rows(text, delimiter)
        index = heading_in(rows)
        if index is None:
            continue
        columns = tuple(rows[index])
        dialect = (delimiter, lines[index])
        return Table(
            name=name,
            columns=columns,
            pieces=partial(_read, Utf8Stream(stream, head), unique(columns), dialect),
            facts=facts_above(rows[:index]),
        )
    return None


def first_rows(head: bytes) -> list[list[str]]:
    """Give the first rows of a file as its most telling delimiter cuts them."""
    text = _whole_lines(head)
    return max(
        (_first_rows(text, delimiter)[0] for delimiter in _DELIMITERS), key=lambda rows: sum(map(len, rows))
    )


def _whole_lines(head: bytes) -> str:
    text = text_of(head)
    return text[: text.rfind("\n") + 1] if len(head) >= HEAD_BYTES else text


def _first_rows(text: str, delimiter: str) -> tuple[list[list[str]], list[int]]:
    """Give the first rows, and after how many lines each ends."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[list[str]] = []
    lines: list[int] = []
    try:
        for row in reader:
            rows.append(row)
            lines.append(reader.line_num)
            if len(rows) == FIRST_ROWS:
                break
    except csv.Error:
        pass  # what came before is enough to look for headings in
    return rows, lines


def _read(
    stream: Utf8Stream, names: tuple[str, ...], dialect: tuple[str, int], unreadable: list[int]
) -> Iterator[Piece]:
    delimiter, skip = dialect
    swallowed: list[int] = []

    def leave(row: arrow_csv.InvalidRow) -> str:
        unreadable.append(row.number - skip)
        if row.text.count("\n") > _MOST_LINES:
            swallowed.append(unreadable[-1])
        return "skip"

    try:
        reader = arrow_csv.open_csv(
            pa.PythonFile(stream, mode="r"),
            read_options=arrow_csv.ReadOptions(
                use_threads=False,
                block_size=_BLOCK_BYTES,
                skip_rows=skip,
                column_names=list(names),
            ),
            parse_options=arrow_csv.ParseOptions(
                delimiter=delimiter, newlines_in_values=True, invalid_row_handler=leave
            ),
            convert_options=arrow_csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False, check_utf8=False
            ),
        )
        yield from _numbered(reader, unreadable)
    except pa.ArrowInvalid as error:
        if "Empty CSV" in str(error) or "Could not skip" in str(error):
            return  # headings and nothing below them
        raise _not_told_apart(str(error)) from error
    if swallowed:
        what = f"row {swallowed[0]} has more than {_MOST_LINES} lines"
        raise _not_told_apart(what)


def _not_told_apart(what: str) -> UnreadableInputError:
    return UnreadableInputError(
        what=f"the rows cannot be told apart: {what}",
        why="a row ends where a line ends outside quotation marks",
        fix="look for a quotation mark that is never closed",
    )


def _numbered(batches: Iterator[pa.RecordBatch], unreadable: list[int]) -> Iterator[Piece]:
    """Number the rows, stepping over those that were left out."""
    following, seen = 1, 0
    for batch in batches:
        numbers: list[int] | range = range(following, following + batch.num_rows)
        if seen < len(unreadable) and unreadable[seen] < following + batch.num_rows + len(unreadable) - seen:
            left = set(unreadable[seen:])
            numbers = []
            while len(numbers) < batch.num_rows:
                if following in left:
                    seen += 1
                else:
                    numbers.append(following)
                following += 1
        else:
            following += batch.num_rows
        yield Piece(rows=batch, numbers=pa.array(numbers, pa.int64()))
