"""Rows of a file to rows of the table, column by column."""

import re
from collections.abc import Mapping

import attrs
import pyarrow as pa
import pyarrow.compute as pc

from onrecord.datasets.account import Account
from onrecord.datasets.convert import Read, by_word, days, floats, integers, joined, scaled
from onrecord.datasets.countries import country_code, group_code
from onrecord.datasets.mapping import Layout, folded
from onrecord.datasets.schema import DECIMALS, SCHEMAS
from onrecord.datasets.sources.table import Piece
from onrecord.model.dataset import TableForm

_YEAR = re.compile(r"(\d{4})(?: \[yr\d{4}\])?")
_TAGS = "the tags of HXL, not data"
_HEADINGS = "the headings once more"
_EMPTY = "an empty row"
_WORDS = "a line of words, not a row"
_FEWEST_COLUMNS = 4
"""A table of fewer columns may well have a row with one cell."""
_NUMBERS = frozenset(
    {"value", "latitude", "longitude", "low", "best", "high", "civilians", "events", "deaths", "population"}
)
_NO_VALUE = pa.array(["NA", "N/A", "n/a", "#N/A", "NaN", "nan", "NULL", "null", "None", "-"], pa.string())
"""What programs write where a number or a date is missing; as a word each may be a name."""
_LONGEST_MONTH = 30
"""Days from the first to the last of the longest month."""
_TAGGED_ROWS = 2
"""Tags stand right under the headings."""
_TITLE, _CELL = "what the column is about", "what is in it"


@attrs.frozen(kw_only=True)
class Rows:
    """Rows of the table before they are looked at for doubts.

    Attributes:
        columns: By the name in the schema, all of one length.
        bad: By name, where something was there that cannot be read.
        warned: Where the file itself warns of the row; None where it has no column for that.
        parts: The columns of the file whose sum must be `best`.
        numbers: Of the rows.
    """

    columns: dict[str, pa.Array]
    bad: dict[str, pa.Array]
    parts: list[pa.Array]
    warned: pa.Array | None
    numbers: pa.Array


class Reader:
    """Reads pieces by one layout.

    Attributes:
        layout: How the file is laid out.
        spread: Columns of the file that each give a row of their own → the year or the kind that they are about.
    """

    def __init__(self, layout: Layout, names: tuple[str, ...]) -> None:
        self.layout = layout
        years = {name: name[:4] for name in names if _YEAR.fullmatch(name)} if layout.wide else {}
        self.spread = years or {name: kind for name, kind in layout.spread.items() if name in names}
        self._sources = {"start": _TITLE, "value": _CELL} if years else {"kind": _TITLE, "deaths": _CELL}

    def given(self, rows: int) -> int:
        """Say for how many rows of the table so many rows of the file stand."""
        return rows * max(1, len(self.spread))

    def read(self, piece: Piece, left_out: Account) -> Rows:
        """Read a piece.

        Args:
            piece: Rows of the file.
            left_out: Where rows that are no data are entered.
        """
        piece = self._data(piece, left_out)
        cells = _Cells(piece.rows, self.layout.missing)
        numbers = piece.numbers
        if self.spread:
            cells, numbers = self._long(cells, numbers)
        columns: dict[str, pa.Array] = {}
        bad: dict[str, pa.Array] = {}
        for field in SCHEMAS[self.layout.form]:
            if (read := self._column(field, cells)) is not None:
                columns[field.name] = read.values
                if read.bad is not None:
                    bad[field.name] = read.bad
        self._add_derived(columns, bad, cells)
        parts = [
            integers(cells.text(part), pa.int64()).values for part in self.layout.parts if part in cells.names
        ]
        warning = self.layout.warning
        warned = cells.text(warning).is_valid() if warning in cells.names else None
        return Rows(columns=columns, bad=bad, parts=parts, warned=warned, numbers=numbers)

    def _data(self, piece: Piece, left_out: Account) -> Piece:
        """Leave out rows that are not data: tags, headings, empty rows."""
        cells = _Cells(piece.rows, frozenset())
        asked = (part for column in self.layout.columns.values() for part in column.split("+"))
        sources = [part for part in asked if part in cells.names]
        out: list[int] = []
        for index in _suspects(cells, sources):
            why = _why_no_data(piece.rows.slice(index, 1).to_pylist()[0])
            if why:
                out.append(index)
                left_out.note(why, [piece.numbers[index].as_py()], self.given(1))
        if not out:
            return piece
        gone = set(out)
        kept = pa.array([index for index in range(piece.rows.num_rows) if index not in gone], pa.int64())
        return Piece(rows=piece.rows.take(kept), numbers=piece.numbers.take(kept))

    def _long(self, cells: "_Cells", numbers: pa.Array) -> tuple["_Cells", pa.Array]:
        """Give each year or kind a row of its own, those of one row of the file on end."""
        count, width = len(numbers), len(self.spread)
        repeated = pa.array([row for row in range(count) for _ in self.spread], pa.int64())
        interleaved = pa.array(
            [year * count + row for row in range(count) for year in range(width)], pa.int64()
        )
        columns = {name: cells.text(name).take(repeated) for name in cells.names if name not in self.spread}
        values = pa.concat_arrays([cells.text(name) for name in self.spread]).take(interleaved)
        titles = pa.array([*self.spread.values()] * count, pa.string())
        table = pa.RecordBatch.from_arrays(
            [*columns.values(), titles, values], names=[*columns, _TITLE, _CELL]
        )
        return _Cells(table, self.layout.missing), numbers.take(repeated)

    def _source(self, name: str) -> str | None:
        if self.spread and name in self._sources:
            return self._sources[name]
        return self.layout.columns.get(name)

    def _column(self, field: pa.Field, cells: "_Cells") -> Read | None:
        words = self._words(field.name, cells)
        if words is None:
            return None
        if field.name == "country":
            return by_word(words, country_code, pa.string())
        if pa.types.is_date(field.type):
            return days(words, last=field.name == "end", day_first=self.layout.day_first)
        if not pa.types.is_string(field.type):
            words = pc.if_else(pc.is_in(words, value_set=_NO_VALUE), pa.scalar(None, pa.string()), words)
        if self.layout.decimal_comma and field.name in _NUMBERS:
            words = pc.replace_substring(pc.replace_substring(words, ".", ""), ",", ".")
        if pa.types.is_integer(field.type):
            return integers(words, field.type)
        return floats(words) if pa.types.is_floating(field.type) else Read(words)

    def _words(self, name: str, cells: "_Cells") -> pa.Array | None:
        """Give a column as the table's own words, or None where the file has nothing for it."""
        source = self._source(name)
        if (constant := self.layout.constants.get(name)) is not None:
            return pa.array([constant] * cells.count, pa.string())
        if source is None or not set(source.split("+")) <= cells.names:
            return None
        words = joined([cells.text(part) for part in source.split("+")])
        if (known := self.layout.words.get(name)) is None:
            return words
        return by_word(words, lambda word: known.get(folded(word), word) or None, pa.string()).values

    def _add_derived(self, columns: dict[str, pa.Array], bad: dict[str, pa.Array], cells: "_Cells") -> None:
        """Add what the file says in other words: the last day of a month, the group that is no country."""
        if (words := self._words("start", cells)) is not None:
            last = days(words, last=True, day_first=self.layout.day_first).values
            columns["end"] = pc.coalesce(columns["end"], last) if "end" in columns else last
            if self.layout.form is TableForm.EVENTS and "date_precision" not in columns:
                columns["date_precision"] = _precision(columns["start"], last)
        if "country" in columns:
            self._add_names(columns, bad, cells)
        if "value" in columns:
            read = by_word(columns["value"], scaled, pa.decimal128(38, 0))
            columns["scaled"] = read.values
            columns["decimals"] = pa.array([DECIMALS] * cells.count, pa.int8())
            if read.bad is not None:
                bad["value"] = read.bad
            self._add_groups(columns, bad, cells)
        if self.layout.parts_of and "kind" in columns:
            columns["part_of"] = by_word(columns["kind"], self.layout.parts_of.get, pa.string()).values

    def _add_names(self, columns: dict[str, pa.Array], bad: dict[str, pa.Array], cells: "_Cells") -> None:
        """Keep the name as given; where the code says nothing, the name may."""
        if "country_name" not in columns:
            columns["country_name"] = self._words("country", cells)
            return
        by_name = by_word(columns["country_name"], country_code, pa.string()).values
        columns["country"] = pc.coalesce(columns["country"], by_name)
        if "country" in bad:
            bad["country"] = pc.and_(bad["country"], by_name.is_null())

    def _add_groups(self, columns: dict[str, pa.Array], bad: dict[str, pa.Array], cells: "_Cells") -> None:
        words = [self._words(name, cells) for name in ("country", "country_name")]
        groups = [by_word(column, group_code, pa.string()).values for column in words if column is not None]
        if not groups:
            return
        nameless = columns["country"].is_null()
        columns["group"] = pc.if_else(nameless, pc.coalesce(*groups), pa.scalar(None, pa.string()))
        if "country" in bad:
            bad["country"] = pc.and_(bad["country"], columns["group"].is_null())


class _Cells:
    """Columns of a piece as text, trimmed, with nothing as null; each is made when it is asked for."""

    def __init__(self, rows: pa.RecordBatch, missing: frozenset[str]) -> None:
        self._rows = rows
        self._missing = pa.array(sorted({"", *missing}), pa.string())
        self._made: dict[str, pa.Array] = {}
        self.names = frozenset(rows.schema.names)
        self.count = rows.num_rows

    def text(self, name: str) -> pa.Array:
        """Give a column; a file that lacks it has a column of nulls."""
        if name not in self._made:
            self._made[name] = self._text(name)
        return self._made[name]

    def _text(self, name: str) -> pa.Array:
        if name not in self.names:
            return pa.nulls(self.count, pa.string())
        column = pc.utf8_trim_whitespace(self._rows.column(name))
        nothing = pc.is_in(column, value_set=self._missing)
        return pc.if_else(nothing, pa.scalar(None, pa.string()), column)


def _precision(first: pa.Array, last: pa.Array) -> pa.Array:
    """Say in UCDP's codes how coarse a date is: 4 a month, 5 more; nothing where it is a day, which may be exact or not."""
    length = pc.subtract(last.cast(pa.int32()), first.cast(pa.int32()))
    coarse = pc.if_else(pc.greater(length, _LONGEST_MONTH), pa.scalar(5, pa.int8()), pa.scalar(4, pa.int8()))
    return pc.if_else(pc.greater(length, 0), coarse, pa.scalar(None, pa.int8()))


def _suspects(cells: _Cells, sources: list[str]) -> list[int]:
    """Give the rows that may be no data: the first ones, those that repeat a heading or a tag, and those with nothing after the first cell."""
    leading = cells.text(sources[0])
    marked = pc.or_kleene(pc.starts_with(leading, "#"), pc.equal(pc.utf8_lower(leading), sources[0]))
    empty = pa.array([True] * cells.count, pa.bool_())
    for source in sources[1:]:
        if not pc.any(empty).as_py():
            break
        empty = pc.and_(empty, cells.text(source).is_null())
    found = pc.indices_nonzero(pc.or_(pc.fill_null(marked, pa.scalar(value=False)), empty)).to_pylist()
    return sorted({*range(min(_TAGGED_ROWS, cells.count)), *found})


def _why_no_data(row: Mapping[str, str | None]) -> str:
    given = {name: word.strip() for name, word in row.items() if word and word.strip()}
    if not given:
        return _EMPTY
    if all(word.startswith("#") for word in given.values()):
        return _TAGS
    if len(given) == 1 and len(row) >= _FEWEST_COLUMNS:
        return _WORDS
    repeated = sum(folded(word) == name for name, word in given.items())
    return _HEADINGS if 2 * repeated >= len(given) else ""
