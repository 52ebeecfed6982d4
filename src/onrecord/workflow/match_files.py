"""Tables of events in files, for matching without a case. Importing this takes the extra `data`."""

import csv
import datetime as dt
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from onrecord.datasets import EVENTS, open_dataset, read_mapping
from onrecord.errors import UnknownLayoutError, UnmatchableDataError
from onrecord.intake.files import take
from onrecord.model.dataset import TableForm
from onrecord.workflow.match_tables import Source

NAMES: Mapping[str, tuple[str, ...]] = {
    "event_id": ("event_id", "event", "id"),
    "start": ("start", "date", "date_start", "start_date", "event_date"),
    "end": ("end", "enddate", "date_end", "end_date"),
    "latitude": ("latitude", "lat", "y"),
    "longitude": ("longitude", "lon", "lng", "long", "x"),
    "country": ("country", "iso3"),
    "best": ("best", "deaths", "fatalities"),
    "low": ("low",),
    "high": ("high",),
    "side_a": ("side_a", "actor1"),
    "side_b": ("side_b", "actor2"),
    "kind": ("kind", "type"),
}
"""Column of the table of events → what a plain file may call it."""

_FIRST_WRITTEN = 10_000_000
_EPOCH = dt.date(1970, 1, 1)


def file_sources(
    files: Sequence[Path], mapping: Path | None, accessed: str, columns: Sequence[str]
) -> tuple[Source, ...]:
    """Read files of events: those of a layout that is known or mapped, and plain tables with the usual headings.

    Args:
        files: The files.
        mapping: Says which column is what, for layouts that are not known.
        accessed: Day on which they were taken, ISO 8601.
        columns: Further columns, which taxonomies compare.

    Raises:
        UnreadableInputError: A file is missing or damaged.
        UnmatchableDataError: A file holds no events, or nothing that says when and where they were.
    """
    layout = read_mapping(take(mapping).data.decode("utf-8-sig", "replace")) if mapping else None
    found: list[Source] = []
    for path in files:
        one = _known(path, layout, accessed) or _plain(path, columns)
        found.append(one)
    return tuple(found)


def _known(path: Path, layout: Any, accessed: str) -> Source | None:  # noqa: ANN401 (the datasets' own)
    try:
        loading = open_dataset(path, release="as given", accessed=accessed, mapping=layout)
    except UnknownLayoutError:
        if layout is not None:
            raise
        return None
    if loading.form is not TableForm.EVENTS:
        raise UnmatchableDataError(
            what=f"{path.name} holds {loading.form.value}, not events",
            why="a count or an indicator says nothing of any single event, so nothing in it can be matched",
            fix="give the file of the events that were counted",
        )
    table = pa.Table.from_batches(list(loading), schema=loading.schema)
    return Source(
        dataset=path.stem,
        source=path.name,
        family=loading.dataset,
        publishable=loading.layout.terms.publishable,
        table=table,
    )


def _plain(path: Path, columns: Sequence[str]) -> Source:
    text = take(path).data.decode("utf-8-sig", "replace")
    rows = list(csv.DictReader(io.StringIO(text)))
    headings = {name.strip().casefold(): name for name in (rows[0] if rows else {}) if name}
    given = {
        column: next((headings[name] for name in names if name in headings), None)
        for column, names in NAMES.items()
    }
    missing = [column for column in ("start", "latitude", "longitude") if given[column] is None]
    if missing:
        raise UnmatchableDataError(
            what=f"{path.name} has no column for {', '.join(missing)}",
            why="an event is matched by its day and its point",
            fix="call the columns "
            + ", ".join(f"{one} ({' or '.join(NAMES[one])})" for one in missing)
            + ", or give --mapping",
        )
    values: dict[str, Any] = {}
    for field in EVENTS:
        name = given.get(field.name)
        words = [row[name] if name else None for row in rows]
        values[field.name] = pa.array([_value(word, field.type) for word in words], type=field.type)
    values["row"] = pa.array(range(1, len(rows) + 1), type=pa.int64())
    if given["event_id"] is None:
        values["event_id"] = pa.array([str(number) for number in range(1, len(rows) + 1)])
    for column in columns:
        if column not in EVENTS.names and column in (rows[0] if rows else {}):
            values[column] = pa.array([row[column] for row in rows], type=pa.string())
    named = {row[headings["dataset"]] for row in rows} if "dataset" in headings else set()
    dataset = named.pop() if len(named) == 1 else path.stem
    return Source(dataset=dataset, source=path.name, family=dataset, publishable=True, table=pa.table(values))


def _value(word: str | None, kind: Any) -> object:  # noqa: ANN401 (pyarrow's own)
    """Read a cell; what is not of its kind is missing."""
    if word is None or not word.strip():
        return None
    if kind == pa.string():
        return word.strip()
    try:
        return _day(word.strip()) if kind == pa.date32() else _number(word, kind)
    except (ValueError, OverflowError):
        return None


def _number(word: str, kind: Any) -> float | int:  # noqa: ANN401 (pyarrow's own)
    return float(word) if kind == pa.float64() else round(float(word))


def _day(word: str) -> dt.date:
    """Read a day: ISO 8601, 20240131, or days since 1970-01-01, as statistical programs write them."""
    if not word.replace(".", "", 1).lstrip("-").isdigit():
        return dt.date.fromisoformat(word[:10])
    number = int(float(word))
    return (
        dt.date.fromisoformat(str(number)) if number >= _FIRST_WRITTEN else _EPOCH + dt.timedelta(days=number)
    )
