"""Tables of what was read and gathered, as Parquet that can be deleted and rebuilt to the same bytes."""

import importlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from onrecord.vault.disk import storing
from onrecord.vault.site import swap_directory

Columns = Mapping[str, str]
"""Column names, in order, with their types: string, int64, float64, bool, list<string> or list<int64>."""


def write_records(
    folder: Path, tables: Mapping[str, Sequence[Mapping[str, object]]], columns: Mapping[str, Columns]
) -> None:
    """Replace `folder/records` by one Parquet file a table, all in one step.

    Args:
        folder: The case's folder.
        tables: Rows of each table, in the order in which they are to stand; a missing field is null.
        columns: Column types of each table, so that an empty table has its columns too.

    Raises:
        StorageError: The disk refused; the old tables are still there.
        ValueError: A table has no column types, or a row has a field without a column or of another type.
    """
    swap_directory(folder / "records", record_files(tables, columns))


def record_files(
    tables: Mapping[str, Sequence[Mapping[str, object]]], columns: Mapping[str, Columns]
) -> dict[str, bytes]:
    """Make the Parquet file of each table; equal rows in equal order give equal bytes.

    Args:
        tables: Rows of each table, in the order in which they are to stand; a missing field is null.
        columns: Column types of each table, so that an empty table has its columns too.

    Raises:
        ValueError: A table has no column types, or a row has a field without a column or of another type.
    """
    return {f"{name}.parquet": _parquet(name, rows, columns.get(name)) for name, rows in tables.items()}


def read_record(folder: Path, table: str) -> tuple[Mapping[str, object], ...] | None:
    """Read one table of the last build.

    Args:
        folder: The case's folder.
        table: Its name.

    Returns:
        Its rows, or None where no build made it, or it cannot be read: records are outputs, and may be missing.

    Raises:
        StorageError: The disk refused.
    """
    pa = importlib.import_module("pyarrow")
    parquet = importlib.import_module("pyarrow.parquet")
    path = folder / "records" / f"{table}.parquet"
    with storing(f"cannot read {path}"):
        if not path.is_file():
            return None
        data = path.read_bytes()
    try:
        return tuple(parquet.read_table(pa.BufferReader(data)).to_pylist())
    except pa.ArrowException:
        return None


def _parquet(name: str, rows: Sequence[Mapping[str, object]], columns: Columns | None) -> bytes:
    # pyarrow takes a quarter of a second to import, which a command that writes no tables need not wait for.
    pa = importlib.import_module("pyarrow")
    parquet = importlib.import_module("pyarrow.parquet")

    if columns is None:
        msg = f"the table {name} has no column types"
        raise ValueError(msg)
    unknown = {field for row in rows for field in row} - set(columns)
    if unknown:
        msg = f"the table {name} has fields without a column: {', '.join(sorted(unknown))}"
        raise ValueError(msg)
    schema = pa.schema([(column, _type(pa, kind)) for column, kind in columns.items()])
    try:
        table = pa.Table.from_pylist([dict(row) for row in rows], schema=schema)
    except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
        msg = f"the table {name} has a value of the wrong type: {error}"
        raise ValueError(msg) from error
    sink = pa.BufferOutputStream()
    parquet.write_table(table, sink, compression="zstd", use_dictionary=True, write_statistics=True)
    return bytes(sink.getvalue())


def _type(pa: Any, kind: str) -> object:  # noqa: ANN401 (the module itself)
    types = {
        "string": pa.string(),
        "int64": pa.int64(),
        "float64": pa.float64(),
        "bool": pa.bool_(),
        "list<string>": pa.list_(pa.string()),
        "list<int64>": pa.list_(pa.int64()),
    }
    if kind not in types:
        msg = f"{kind!r} is not a column type; known are {', '.join(types)}"
        raise ValueError(msg)
    return types[kind]
