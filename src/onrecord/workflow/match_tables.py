"""Tables of events made ready for matching: rows chosen, parties and categories as codes. Importing this takes the extra `data`."""

import csv
import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

import attrs
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from onrecord.errors import UnmatchableDataError
from onrecord.model.match import LeftOut
from onrecord.reconciliation.matching import UNKNOWN, Events
from onrecord.reconciliation.matching.kinds import KINDS

LONGEST_DAYS = 31
"""An event that is dated no better than this cannot be told from its neighbours in time."""

PARTIES = ("side_a", "side_b", "associated_a", "associated_b")
KIND = "kind"

_NOBODY = ("unidentified", "unknown", "non identifi", "inconnu", "مجهول", "غير معروف")
"""Beginnings of names that name nobody: two reports that do not know who it was do not agree on who it was."""


@attrs.frozen(kw_only=True, eq=False)
class Source:
    """A table of events.

    Attributes:
        dataset: What it is called in this matching.
        source: Key of its vintage, or the name of its file.
        family: Dataset by whose names its parties are known to the register.
        publishable: Whether its rows may be shown.
        table: Its rows, an Arrow table with the columns of events and those of its taxonomies.
        notes: What the reader should know of how it was read.
    """

    dataset: str
    source: str
    family: str
    publishable: bool
    table: Any
    notes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Taxonomy:
    """Categories of one column of all datasets, in levels.

    Attributes:
        column: The column.
        levels: Dataset and category → its levels, the most specific first; a dataset "" stands for all.
    """

    column: str
    levels: Mapping[tuple[str, str], tuple[str, ...]]

    def of(self, dataset: str, category: str | None) -> tuple[str, ...]:
        """Give the levels of a category; empty where the taxonomy does not know it."""
        known = self.levels.get((dataset, category or ""))
        return self.levels.get(("", category or ""), ()) if known is None else known


@attrs.frozen(kw_only=True)
class Filter:
    """Which rows are matched.

    Attributes:
        first: First day; None for all.
        last: Last day.
        countries: ISO 3166-1 alpha-3 codes; empty for all.
        deadly: Whether only events with deaths.
    """

    first: dt.date | None = None
    last: dt.date | None = None
    countries: tuple[str, ...] = ()
    deadly: bool = False


@attrs.frozen(kw_only=True, eq=False)
class Ready:
    """A table that can be matched.

    Attributes:
        source: The table, with only the rows that are matched, sorted by day and id.
        events: The same rows as columns for matching.
        left_out: Rows that are not matched, by reason.
    """

    source: Source
    events: Events
    left_out: tuple[LeftOut, ...]


def shipped_kinds() -> Taxonomy:
    """Give the taxonomy of the kinds of event that UCDP and ACLED have."""
    return Taxonomy(column=KIND, levels={("", kind): levels for kind, levels in KINDS.items()})


def read_taxonomy(column: str, text: str, name: str) -> Taxonomy:
    """Read a taxonomy from CSV: dataset, category, then a column for each level, the most specific first.

    Raises:
        UnmatchableDataError: It has no levels, rows of different lengths, or no rows.
    """
    rows = [row for row in csv.reader(text.splitlines()) if any(row)][1:]
    if not rows or len({len(row) for row in rows}) != 1 or len(rows[0]) < 3:  # noqa: PLR2004 -- dataset, category, a level
        raise UnmatchableDataError(
            what=f"{name} is no taxonomy of {column}",
            why="it needs headings, and in each row a dataset, a category and as many levels as every other row has",
            fix="write columns like: dataset,category,level 1,level 2",
        )
    return Taxonomy(column=column, levels={(row[0], row[1]): tuple(row[2:]) for row in rows})


def ready(
    sources: Sequence[Source],
    taxonomies: Sequence[Taxonomy],
    wanted: Filter,
    party: Callable[[str, str], str],
    longest: int | None,
) -> tuple[Ready, ...]:
    """Make tables ready for matching.

    Args:
        sources: The tables.
        taxonomies: Of which columns categories are compared.
        wanted: Which rows are matched.
        party: Gives for a dataset and a name in it the key of a party that all datasets share.
        longest: Days above which an event is left out, None for no limit.

    Raises:
        UnmatchableDataError: A table has no row with a day and a point, or lacks the column of a taxonomy.
    """
    codes: dict[str, int] = {}
    found = []
    for one in sources:
        _check_columns(one, taxonomies)
        rows, left_out = _chosen(one, wanted, longest)
        if not rows.num_rows:
            reasons = "; ".join(f"{note.count:,} {note.why}" for note in left_out) or "it has no rows"
            raise UnmatchableDataError(
                what=f"{one.source} has no row that could be matched",
                why=f"an event is matched by its day and its point, and here: {reasons}",
                fix="match data that have dates, latitudes and longitudes, or widen the period and the countries",
            )
        chosen = attrs.evolve(one, table=rows)
        events = _events(chosen, taxonomies, partial(party, one.family), codes)
        found.append(Ready(source=chosen, events=events, left_out=left_out))
    return tuple(found)


def _check_columns(source: Source, taxonomies: Sequence[Taxonomy]) -> None:
    missing = [one.column for one in taxonomies if one.column not in source.table.column_names]
    if missing:
        raise UnmatchableDataError(
            what=f"{source.source} has no column {', '.join(missing)}",
            why="a taxonomy compares the same column of all datasets",
            fix=f"use one of its columns: {', '.join(source.table.column_names)}",
        )


def _chosen(source: Source, wanted: Filter, longest: int | None) -> tuple[Any, tuple[LeftOut, ...]]:
    """Keep the rows that can be matched, sorted by day and id; gives them and what was left out, by reason."""
    table = source.table
    left_out = []
    for why, keep in _tests(wanted, longest):
        mask = pc.fill_null(keep(table), fill_value=False)
        count = table.num_rows - (pc.sum(mask).as_py() or 0)
        if count:
            left_out.append(LeftOut(dataset=source.dataset, why=why, count=count))
            table = table.filter(mask)
    order = pc.sort_indices(table, sort_keys=[("start", "ascending"), ("event_id", "ascending")])
    return table.take(order), tuple(left_out)


def _tests(wanted: Filter, longest: int | None) -> Iterable[tuple[str, Callable[[Any], Any]]]:
    """Give the reasons for which a row is left out, each with what tells the rows that stay."""
    yield "without a date that can be read", lambda table: pc.is_valid(table["start"])
    if wanted.first is not None and wanted.last is not None:
        yield (
            "outside the period",
            lambda table: pc.and_(
                pc.greater_equal(table["start"], pa.scalar(wanted.first)),
                pc.less_equal(table["start"], pa.scalar(wanted.last)),
            ),
        )
    if wanted.countries:
        yield (
            "not in the countries asked for",
            lambda table: pc.is_in(table["country"], pa.array(wanted.countries)),
        )
    if wanted.deadly:
        yield "without deaths", lambda table: pc.greater(table["best"], 0)
    yield "without coordinates", _has_point
    if longest is not None:
        yield f"dated no better than {longest} days", lambda table: pc.less_equal(_length(table), longest)


def _has_point(table: Any) -> Any:  # noqa: ANN401 (pyarrow's own)
    latitude, longitude = table["latitude"], table["longitude"]
    there = pc.and_(pc.less_equal(pc.abs(latitude), 90.0), pc.less_equal(pc.abs(longitude), 360.0))
    # 0, 0 is in the sea off Ghana, and stands for "no place" in many tables.
    return pc.and_(there, pc.or_(pc.not_equal(latitude, 0.0), pc.not_equal(longitude, 0.0)))


def _length(table: Any) -> Any:  # noqa: ANN401 (pyarrow's own)
    return pc.subtract(_days(table, "end"), _days(table, "start"))


def _days(table: Any, column: str) -> Any:  # noqa: ANN401 (pyarrow's own)
    """Give days since 1970-01-01; a missing or earlier end is the start."""
    start = table["start"].cast(pa.int32())
    return start if column == "start" else pc.max_element_wise(table["end"].cast(pa.int32()), start)


def _events(
    source: Source, taxonomies: Sequence[Taxonomy], party: Callable[[str], str], codes: dict[str, int]
) -> Events:
    table = source.table
    tolls = {name: table[name].cast(pa.float64()).to_numpy() for name in ("low", "best", "high")}
    return Events(
        start=_days(table, "start").to_numpy().astype(np.int64),
        end=_days(table, "end").to_numpy().astype(np.int64),
        latitude=table["latitude"].to_numpy(),
        longitude=table["longitude"].to_numpy(),
        **{name: np.where(values < 0, np.nan, values) for name, values in tolls.items()},
        parties=np.stack([_parties(table[column], party, codes) for column in PARTIES], axis=1),
        categories=tuple(_levels(table[one.column], one, source.dataset, codes) for one in taxonomies),
    )


def _parties(column: Any, party: Callable[[str], str], codes: dict[str, int]) -> Any:  # noqa: ANN401
    words = column.combine_chunks().dictionary_encode()
    known = [_party_code(name, party, codes) for name in words.dictionary.to_pylist()]
    return _spread(words, np.array([*known, UNKNOWN], dtype=np.int64))


def _party_code(name: str, party: Callable[[str], str], codes: dict[str, int]) -> int:
    if not name.strip() or name.strip().casefold().startswith(_NOBODY):
        return UNKNOWN
    return codes.setdefault(f"party {party(name)}", len(codes))


def _levels(column: Any, taxonomy: Taxonomy, dataset: str, codes: dict[str, int]) -> Any:  # noqa: ANN401
    words = column.cast(pa.string()).combine_chunks().dictionary_encode()
    depth = max((len(levels) for levels in taxonomy.levels.values()), default=1)
    known = np.full((len(words.dictionary) + 1, depth), UNKNOWN, dtype=np.int64)
    for row, category in enumerate(words.dictionary.to_pylist()):
        for level, name in enumerate(taxonomy.of(dataset, category)):
            key = f"{taxonomy.column} {level} {name}"
            known[row, level] = codes.setdefault(key, len(codes))
    return _spread(words, known)


def _spread(words: Any, known: Any) -> Any:  # noqa: ANN401 (pyarrow's own)
    """Give each row what its word has; the last of `known` is for rows without a word."""
    numbers = pc.fill_null(words.indices, len(words.dictionary)).to_numpy(zero_copy_only=False)
    return known[numbers]
