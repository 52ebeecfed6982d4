"""Parquet files, row group by row group."""

from collections.abc import Iterator
from functools import partial
from typing import IO

import pyarrow as pa
import pyarrow.parquet as pq

from onrecord.datasets.sources.table import Piece, Table, unique
from onrecord.errors import UnreadableInputError

_ROWS = 65_536


def parquet_table(name: str, stream: IO[bytes]) -> Table:
    """Open a Parquet file.

    Raises:
        UnreadableInputError: It is damaged.
    """
    try:
        file = pq.ParquetFile(stream)
    except (pa.ArrowInvalid, OSError) as error:
        raise UnreadableInputError(
            what=f"the Parquet file cannot be opened: {error}", why="it is damaged", fix="get it again"
        ) from error
    columns = tuple(file.schema_arrow.names)
    return Table(name=name, columns=columns, pieces=partial(_read, file, unique(columns)))


def _read(file: pq.ParquetFile, names: tuple[str, ...], _: list[int]) -> Iterator[Piece]:
    first = 1
    for batch in file.iter_batches(_ROWS):
        columns = [_words(column) for column in batch.columns]
        numbers = pa.array(range(first, first + batch.num_rows), pa.int64())
        yield Piece(rows=pa.RecordBatch.from_arrays(columns, names=list(names)), numbers=numbers)
        first += batch.num_rows


def _words(column: pa.Array) -> pa.Array:
    try:
        return column.cast(pa.string())
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):  # lists and the like
        return pa.array([None if value is None else str(value) for value in column.to_pylist()], pa.string())
