"""The merged table of a matching: an event a row, with its ids in every dataset. Importing this takes the extra `data`."""

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv as pacsv
import pyarrow.parquet as pq

from onrecord.errors import UnreadableInputError
from onrecord.reconciliation.matching import NONE
from onrecord.vault.disk import storing
from onrecord.workflow.matching import Matched

_SHOWN = (
    "start",
    "end",
    "country",
    "latitude",
    "longitude",
    "kind",
    "side_a",
    "side_b",
    "low",
    "best",
    "high",
)
_ENDINGS = (".csv", ".parquet")


def check_out(path: Path) -> None:
    """Refuse a place for the merged table before any work is done.

    Raises:
        UnreadableInputError: Its ending names no kind of table, or something is there already.
    """
    if path.suffix not in _ENDINGS:
        raise UnreadableInputError(
            what=f"{path} is neither a .csv nor a .parquet",
            why="the ending says as what the merged table is written",
            fix=f"call it {path.with_suffix('.csv').name}",
        )
    if path.exists():
        raise UnreadableInputError(
            what=f"{path} is there already",
            why="nothing is ever written over",
            fix="give another name, or move it away",
        )


def write_merged(matched: Matched, path: Path) -> int:
    """Write an event a row: what its first dataset whose rows may be published says of it, and its id in every dataset.

    Returns:
        The number of events.

    Raises:
        StorageError: The disk refused.
    """
    table = merged(matched)
    with storing(f"cannot write {path}"), path.open("xb") as file:
        if path.suffix == ".csv":
            pacsv.write_csv(table, file)
        else:
            pq.write_table(table, file)
    return int(table.num_rows)


def merged(matched: Matched) -> Any:  # noqa: ANN401 (pyarrow's own)
    """Give the merged table, events by day; rows that may not be published lend their ids alone."""
    members = matched.links.linked.members
    columns: dict[str, Any] = {"event": pa.array(np.arange(1, len(members) + 1))}
    for number, one in enumerate(matched.tables):
        ids = one.source.table["event_id"].combine_chunks()
        columns[f"{one.source.dataset} id"] = ids.take(_numbers(members[:, number]))
    for name in _SHOWN:
        parts = [
            one.source.table[name].combine_chunks().take(_numbers(_first(members, matched, number)))
            for number, one in enumerate(matched.tables)
            if one.source.publishable and name in one.source.table.column_names
        ]
        if parts:
            columns[name] = pa.compute.coalesce(*parts)
    return pa.table(columns)


def _numbers(rows: Any) -> Any:  # noqa: ANN401 (numpy's and pyarrow's own)
    return pa.array(rows, mask=rows == NONE)


def _first(members: Any, matched: Matched, number: int) -> Any:  # noqa: ANN401 (numpy's own)
    """Give the rows of a dataset for the events of which no earlier dataset may be shown."""
    earlier = [k for k in range(number) if matched.tables[k].source.publishable]
    taken = (members[:, earlier] != NONE).any(axis=1)
    return np.where(taken, NONE, members[:, number])
