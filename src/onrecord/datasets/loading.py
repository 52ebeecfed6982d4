"""A load: rows of the table in order, and once all are out, the account of the vintage."""

import hashlib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import IO

import pyarrow as pa
import pyarrow.compute as pc

from onrecord.datasets.account import Account
from onrecord.datasets.doubts import Doubter, doubts
from onrecord.datasets.mapping import Layout, ReleaseFrom
from onrecord.datasets.rows import Reader
from onrecord.datasets.schema import SCHEMAS
from onrecord.datasets.sources.opening import reading
from onrecord.datasets.sources.table import Piece, Table
from onrecord.model.dataset import TableForm, Vintage

Told = Callable[[str, int, int], None]
"""Called after each piece with the file's name, how many of its bytes are read and how many it has."""

_NOT_CUT = "not as many cells as there are headings"
_MOST_INDICATORS = 2000
_CHUNK = 1 << 20


class Loading:
    """One file being read. Iterate over it once for the batches, then ask for the vintage.

    Attributes:
        layout: How the file is laid out.
        dataset: Key of the dataset.
        form: What its rows are.
        schema: Of every batch.
    """

    def __init__(self, path: Path, layout: Layout, tables: Callable[[IO[bytes]], Iterator[Table]]) -> None:
        self.path = path
        self.layout = layout
        self.dataset = layout.dataset
        self.form: TableForm = layout.form
        self.schema: pa.Schema = SCHEMAS[layout.form]
        self.release = ""
        self.accessed = ""
        self.told: Told = _unheard
        self._tables = tables
        self._left_out = Account()
        self._doubtful = Account()
        self._doubter = Doubter(layout)
        self._given = self._taken = 0
        self._days: list[date] = []
        self._indicators: set[str] = set()
        self._begun = self._done = False

    def __iter__(self) -> Iterator[pa.RecordBatch]:
        """Read the file.

        Raises:
            UnreadableInputError: The file is damaged.
            ValueError: It was read before: its rows would be accounted for twice.
        """
        if self._begun:
            msg = "a load can be read once; open the file again"
            raise ValueError(msg)
        self._begun = True
        size = self.path.stat().st_size
        with self.path.open("rb") as file, reading(self.path.name):
            for table in self._tables(file):
                for batch in self._batches(table):
                    self.told(self.path.name, min(file.tell(), size), size)
                    yield batch
        self._done = True

    def vintage(self) -> Vintage:
        """Give the account of all rows.

        Raises:
            ValueError: Not all of it has been read.
        """
        if not self._done:
            msg = "the account of a vintage is known once all its rows are read"
            raise ValueError(msg)
        start, end = [day.isoformat() for day in self._days] or (None, None)
        return Vintage(
            dataset=self.dataset,
            release=self.release or end or self.accessed,
            form=self.form,
            layout=self.layout.key,
            digest=digest_of(self.path),
            accessed=self.accessed,
            licence=self.layout.terms.licence,
            attribution=self.layout.terms.attribution,
            publishable=self.layout.terms.publishable,
            start=start,
            end=end,
            given=self._given,
            taken=self._taken,
            excluded=self._left_out.notes(),
            doubtful=self._doubtful.notes(),
            indicators=tuple(sorted(self._indicators)[:_MOST_INDICATORS]),
        )

    def _batches(self, table: Table) -> Iterator[pa.RecordBatch]:
        reader = Reader(self.layout, table.names)
        unreadable: list[int] = []
        offset = self._given // reader.given(1)
        for piece in table.pieces(unreadable):
            moved = Piece(rows=piece.rows, numbers=pc.add(piece.numbers, offset))
            self._given += reader.given(len(piece.numbers))
            yield self._batch(reader, moved)
        self._given += reader.given(len(unreadable))
        self._left_out.note(_NOT_CUT, [row + offset for row in unreadable], reader.given(len(unreadable)))

    def _batch(self, reader: Reader, piece: Piece) -> pa.RecordBatch:
        rows = reader.read(piece, self._left_out)
        count = len(rows.numbers)
        for field in self.schema:
            rows.columns.setdefault(field.name, pa.nulls(count, field.type))
        rows.columns["row"] = rows.numbers
        rows.columns["doubt"] = doubts(rows, self._doubter, self._doubtful.note)
        self._taken += count
        self._note_days(rows.columns["start"], rows.columns["end"])
        if self.form is TableForm.INDICATORS:
            self._indicators.update(pc.unique(rows.columns["indicator"].drop_null()).to_pylist())
        return pa.RecordBatch.from_arrays(
            [rows.columns[field.name] for field in self.schema], schema=self.schema
        )

    def _note_days(self, *columns: pa.Array) -> None:
        found = [day.as_py() for column in columns for day in pc.min_max(column).values()]
        known = [day for day in [*self._days, *found] if day is not None]
        self._days = [min(known), max(known)] if known else []


def digest_of(path: Path) -> str:
    """Give the SHA-256 of a file, 64 hex digits."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def release_in(layout: Layout, table: Table) -> str:
    """Find the release that a table says it is, empty where it says none."""
    if layout.release in {ReleaseFrom.ASKED, ReleaseFrom.LAST_DAY}:
        return ""
    if layout.release in table.facts:
        return table.facts[layout.release]
    if layout.release not in table.names:
        return ""
    for piece in table.pieces([]):
        words = piece.rows.column(layout.release).cast(pa.string()).to_pylist()
        return max((word for word in words if word), default="")
    return ""


def _unheard(_name: str, _done: int, _all: int) -> None:
    """Tell nobody."""
