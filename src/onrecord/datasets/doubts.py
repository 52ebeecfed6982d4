"""What is wrong with rows that are kept all the same: each is named, none is put right."""

import re
from collections.abc import Callable, Iterator
from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from onrecord.datasets.convert import by_word
from onrecord.datasets.countries import country_box
from onrecord.datasets.mapping import Layout
from onrecord.datasets.rows import Rows
from onrecord.datasets.seen import Seen
from onrecord.model.dataset import TableForm

Marks = npt.NDArray[np.bool_]

_UNREADABLE = {
    "country": "a country that is not known",
    "start": "a date that cannot be read",
    "end": "a date that cannot be read",
}
_PART_OF_A_WHOLE = re.compile(
    r"\(% of (?:total|the total|population|people|female|male|rural|urban|children|adults|households|land|relevant)",
    re.IGNORECASE,
)
_MORE_THAN_ALL = re.compile(r"gross|ratio of|growth|dependency", re.IGNORECASE)
_LIMITS: tuple[tuple[re.Pattern[str], float, float], ...] = (
    # The highest yearly value of any state is about 100 (Qatar, 1963).
    (re.compile(r"metric tons per capita|t CO2e?/capita", re.IGNORECASE), 0, 150),
    (re.compile(r"life expectancy", re.IGNORECASE), 5, 100),
    (re.compile(r"per 1,000 live births", re.IGNORECASE), 0, 1000),
)


class Doubter:
    """Looks at rows, and remembers what a later row is compared with.

    Attributes:
        layout: How the file is laid out.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._keys = Seen()
        self._whole = Seen()
        self._first = date.fromisoformat(layout.first_day) if layout.first_day else None

    def marks(self, rows: Rows) -> Iterator[tuple[str, Marks]]:
        """Give each thing that is wrong and the rows in which it is; every row once in each."""
        for name, bad in rows.bad.items():
            yield _UNREADABLE.get(name, f"{name} that cannot be read"), _marks(bad)
        if rows.warned is not None:
            yield "a warning of the publisher", _marks(rows.warned)
        yield from self._times(rows)
        if self.layout.form is TableForm.EVENTS:
            yield from _tolls(rows)
            yield from _positions(rows)
            yield "an id given before", self._keys.again(rows.columns["event_id"])
        elif self.layout.form is TableForm.INDICATORS:
            yield from _impossible_values(rows)
            yield from self._repeated(rows, ("indicator", "country", "country_name", "start"), ("value",))
        else:
            yield from _impossible_counts(rows)
            places = ("country", "country_name", "admin1", "admin2", "pcode2", "start", "end", "kind")
            yield from self._repeated(rows, places, ("events", "deaths"))

    def _times(self, rows: Rows) -> Iterator[tuple[str, Marks]]:
        start, end = rows.columns["start"], rows.columns["end"]
        yield "a start after the end", _marks(pc.greater(start, end))
        yield "no date", _marks(pc.and_(start.is_null(), end.is_null())) & ~_bad(rows, "start")
        if self._first is not None:
            why = f"a date before {self._first.isoformat()}, when the dataset begins"
            yield why, _marks(pc.less(start, pa.scalar(self._first, pa.date32())))

    def _repeated(
        self, rows: Rows, keys: tuple[str, ...], values: tuple[str, ...]
    ) -> Iterator[tuple[str, Marks]]:
        key = _joined(rows, keys)
        again = self._keys.again(key)
        same = self._whole.again(pc.binary_join_element_wise(key, _joined(rows, values), "\x1f"))
        yield "a second row for the same place and time, with another value", again & ~same
        yield "a second row for the same place and time, with the same value", again & same


def doubts(rows: Rows, doubter: Doubter, note: Callable[[str, pa.Array], None]) -> pa.Array:
    """Name what is wrong with each row.

    Args:
        rows: To look at.
        doubter: Who looks.
        note: Told of each thing that is wrong, with the numbers of the rows.

    Returns:
        Strings, several things parted by "; ", null where nothing is wrong.
    """
    flags: list[str | None] = [None] * len(rows.numbers)
    for why, marks in doubter.marks(rows):
        places = np.flatnonzero(marks)
        if len(places):
            note(why, rows.numbers.take(pa.array(places)))
            for place in places.tolist():
                before = flags[place]
                flags[place] = f"{before}; {why}" if before else why
    return pa.array(flags, pa.string())


def _marks(mask: pa.Array) -> Marks:
    marks: Marks = pc.fill_null(mask, False).to_numpy(zero_copy_only=False)  # noqa: FBT003 -- the value to fill in
    return marks


def _bad(rows: Rows, name: str) -> Marks:
    return _marks(rows.bad[name]) if name in rows.bad else np.zeros(len(rows.numbers), dtype=np.bool_)


def _tolls(rows: Rows) -> Iterator[tuple[str, Marks]]:
    low, best, high = (rows.columns[name] for name in ("low", "best", "high"))
    yield "low estimate above best", _marks(pc.greater(low, best))
    yield "best estimate above high", _marks(pc.greater(best, high))
    yield "low estimate above high", _marks(pc.and_(pc.greater(low, high), best.is_null()))
    yield "a negative number of deaths", _marks(pc.less(pc.min_element_wise(low, best, high), 0))
    if rows.parts:
        total = rows.parts[0]
        for part in rows.parts[1:]:
            total = pc.add(total, part)
        yield "deaths by side that do not add up to best", _marks(pc.not_equal(total, best))
    yield (
        "more civilian deaths than deaths",
        _marks(pc.greater(rows.columns["civilians"], pc.coalesce(best, high))),
    )


def _positions(rows: Rows) -> Iterator[tuple[str, Marks]]:
    latitude, longitude = (_degrees(rows.columns[name]) for name in ("latitude", "longitude"))
    year = pc.year(rows.columns["start"]).cast(pa.string())
    when = pc.binary_join_element_wise(rows.columns["country"], year, " ")
    edges = [_edge(when, side) for side in ("south", "north", "west", "east")]

    def within(lat: npt.NDArray[np.float64], lon: npt.NDArray[np.float64]) -> Marks:
        inside: Marks = (lat >= edges[0]) & (lat <= edges[1]) & (lon >= edges[2]) & (lon <= edges[3])
        return inside

    with np.errstate(invalid="ignore"):
        outside = ~within(latitude, longitude) & ~np.isnan(latitude + longitude + edges[0])
        turned = within(latitude, -longitude) | within(-latitude, longitude) | within(-latitude, -longitude)
        impossible = (np.abs(latitude) > 90) | (np.abs(longitude) > 180)  # noqa: PLR2004 -- degrees of the globe
    yield "coordinates that are on no globe", impossible
    yield "coordinates outside the country, inside it with a sign turned", outside & turned & ~impossible
    yield "coordinates outside the country", outside & ~turned & ~impossible
    yield "one coordinate without the other", np.isnan(latitude) != np.isnan(longitude)


def _degrees(column: pa.Array) -> npt.NDArray[np.float64]:
    degrees: npt.NDArray[np.float64] = pc.fill_null(column, float("nan")).to_numpy(zero_copy_only=False)
    return degrees


def _edge(countries_and_years: pa.Array, side: str) -> npt.NDArray[np.float64]:
    def edge(word: str) -> float | None:
        code, year = word.split()
        box = country_box(code, int(year))
        return float(getattr(box, side)) if box else None

    return _degrees(by_word(countries_and_years, edge, pa.float64()).values)


def _impossible_values(rows: Rows) -> Iterator[tuple[str, Marks]]:
    names = rows.columns["indicator_name"]
    units = rows.columns["unit"]
    text = pc.binary_join_element_wise(
        pc.coalesce(names, rows.columns["indicator"]), pc.coalesce(units, pa.scalar("")), " "
    )
    value = _degrees(
        rows.columns["value"].cast(pa.float64()) if not rows.bad.get("value") else _numbers(rows)
    )
    share = _marks(by_word(text, _is_share, pa.bool_()).values)
    with np.errstate(invalid="ignore"):
        yield "a share above 100 %", share & (value > 100)  # noqa: PLR2004 -- per cent
        yield "a share below 0 %", share & (value < 0)
        for pattern, least, most in _LIMITS:
            concerned = _marks(pc.match_substring_regex(text, pattern.pattern, ignore_case=True))
            why = f"a value that cannot be: {pattern.pattern.split('|')[0]} outside {least:g} to {most:g}"
            yield why, concerned & ((value < least) | (value > most))


def _numbers(rows: Rows) -> pa.Array:
    return pc.if_else(rows.bad["value"], pa.scalar(None, pa.string()), rows.columns["value"]).cast(
        pa.float64()
    )


def _is_share(name: str) -> bool:
    return bool(_PART_OF_A_WHOLE.search(name)) and not _MORE_THAN_ALL.search(name)


def _impossible_counts(rows: Rows) -> Iterator[tuple[str, Marks]]:
    events, deaths = rows.columns["events"], rows.columns["deaths"]
    yield "a negative count", _marks(pc.less(pc.min_element_wise(events, deaths), 0))
    yield "deaths without an event", _marks(pc.and_(pc.greater(deaths, 0), pc.equal(events, 0)))


def _joined(rows: Rows, names: tuple[str, ...]) -> pa.Array:
    texts = [pc.coalesce(rows.columns[name].cast(pa.string()), pa.scalar("")) for name in names]
    return pc.binary_join_element_wise(*texts, "\x1f")
