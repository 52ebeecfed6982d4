"""Tables of events in files, for matching without a case. Importing this takes the extra `data`."""

import csv
import datetime as dt
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from onrecord.datasets import EVENTS, open_dataset, read_mapping
from onrecord.errors import UnknownLayoutError, UnmatchableDataError, UnreadableInputError
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

_SEPARATORS = ",;\t|"
_MOST_DEATHS = 10_000_000_000
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
    words = _columns(path)
    given = {column: next((name for name in names if name in words), "") for column, names in NAMES.items()}
    missing = [column for column in ("start", "latitude", "longitude") if not given[column]]
    if missing:
        names = ", ".join(f"{one} ({' or '.join(NAMES[one])})" for one in missing)
        raise UnmatchableDataError(
            what=f"{path.name} has no column for {', '.join(missing)}",
            why="an event is matched by its day and its point",
            fix=f"call the columns {names}, or give --mapping",
        )
    count = len(words[given["start"]])
    values: dict[str, Any] = {"row": pa.array(range(1, count + 1), type=pa.int64())}
    notes = []
    for field in EVENTS:
        cells = words.get(given.get(field.name, ""), [""] * count)
        read = [_value(cell, field.type) for cell in cells]
        values.setdefault(field.name, pa.array(read, type=field.type))
        unread = sum(1 for cell, value in zip(cells, read, strict=True) if cell and value is None)
        if unread:
            notes.append(f"{unread:,} cells of {given[field.name]} in {path.name} could not be read")
    if not given["event_id"]:
        values["event_id"] = values["row"].cast(pa.string())
    for column in columns:
        if column not in EVENTS.names and column.casefold() in words:
            values[column] = pa.array(words[column.casefold()], type=pa.string())
    named = set(words.get("dataset", ()))
    dataset = named.pop() if len(named) == 1 else path.stem
    return Source(
        dataset=dataset,
        source=path.name,
        family=dataset,
        publishable=True,
        table=pa.table(values),
        notes=tuple(notes),
    )


def _columns(path: Path) -> dict[str, list[str]]:
    """Read a table of text: heading, in small letters, to cells without white space around them."""
    text = take(path).data.decode("utf-8-sig", "replace")
    parted = max(_SEPARATORS, key=text.partition("\n")[0].count)
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=parted) if any(row)]
    except csv.Error as error:
        raise UnreadableInputError(
            what=f"{path.name} is no table of text: {error}",
            why="a file that is of no known layout is read as CSV",
            fix="save it as CSV in UTF-8",
        ) from error
    return {
        name.strip().casefold(): [row[place].strip() if place < len(row) else "" for row in rows[1:]]
        for place, name in enumerate(rows[0] if rows else [])
    }


def _value(word: str, kind: Any) -> object:  # noqa: ANN401 (pyarrow's own)
    """Read a cell; what is not of its kind is missing."""
    if not word or kind == pa.string():
        return word or None
    try:
        return _day(word) if kind == pa.date32() else _number(word, kind)
    except (ValueError, OverflowError):
        return None


def _number(word: str, kind: Any) -> float | int | None:  # noqa: ANN401 (pyarrow's own)
    number = float(word)
    if kind == pa.float64():
        return number
    return round(number) if abs(number) < _MOST_DEATHS else None


def _day(word: str) -> dt.date:
    """Read a day: ISO 8601, 20240131, or days since 1970-01-01, as statistical programs write them."""
    if not word.replace(".", "", 1).lstrip("-").isdigit():
        return dt.date.fromisoformat(word[:10])
    number = int(float(word))
    return (
        dt.date.fromisoformat(str(number)) if number >= _FIRST_WRITTEN else _EPOCH + dt.timedelta(days=number)
    )
