"""Rows as a file gives them: named columns of words, and the number of each row."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

import attrs
import pyarrow as pa

from onrecord.datasets.mapping import folded

HeadingIn = Callable[[list[list[str]]], int | None]
"""Gives the index of the row of headings among the first rows of a file, or None where none is known."""

FIRST_ROWS = 40
"""So many rows may stand before the headings."""


@attrs.frozen(kw_only=True)
class Piece:
    """Some rows on end.

    Attributes:
        rows: Columns of strings or bytes, named as `Table.columns`.
        numbers: Number of each row, int64, from 1.
    """

    rows: pa.RecordBatch
    numbers: pa.Array


@attrs.frozen(kw_only=True)
class Table:
    """The rows of one file, sheet or array.

    Attributes:
        name: Of the file, sheet or array.
        columns: Headings as given.
        facts: What stands beside the rows ("last updated date"), name folded → value.
        pieces: Starts reading: the pieces in order, and the numbers of rows that could not be cut into cells, which
            grow while it reads.
    """

    name: str
    columns: tuple[str, ...]
    pieces: Callable[[list[int]], Iterator[Piece]]
    facts: Mapping[str, str] = MappingProxyType({})

    @property
    def names(self) -> tuple[str, ...]:
        """Headings as the columns of the pieces are named."""
        return unique(self.columns)


def unique(columns: Sequence[str]) -> tuple[str, ...]:
    """Fold headings and make each one of a kind: a second "value" is "value#2"."""
    seen: dict[str, int] = {}
    names: list[str] = []
    for column in columns:
        name = folded(column)
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return tuple(names)


def facts_above(rows: list[list[str]]) -> dict[str, str]:
    """Read the lines above the headings, each a name and a value."""
    return {folded(row[0]): row[1].strip() for row in rows if len(row) > 1 and row[0] and row[1]}


def pieces_of(
    rows: Iterator[list[str | None]], names: tuple[str, ...], size: int = 20_000
) -> Iterator[Piece]:
    """Cut rows that come one by one into pieces; short rows are filled up with nothing."""
    first = 1
    kept: list[list[str | None]] = []
    for row in rows:
        kept.append(row)
        if len(kept) == size:
            yield piece_of(kept, names, first)
            first += len(kept)
            kept = []
    if kept:
        yield piece_of(kept, names, first)


def piece_of(rows: list[list[str | None]], names: tuple[str, ...], first: int) -> Piece:
    """Turn rows into columns.

    Args:
        rows: Cells in the order of `names`.
        names: Of the columns.
        first: Number of the first row.
    """
    width = len(names)
    square = [row[:width] + [None] * (width - len(row)) for row in rows]
    columns = [pa.array([row[index] for row in square], pa.string()) for index in range(width)]
    numbers = pa.array(range(first, first + len(rows)), pa.int64())
    return Piece(rows=pa.RecordBatch.from_arrays(columns, names=list(names)), numbers=numbers)
