"""Many measures from one pass over the events: an integer cube of class, country, month and kind.

Every condition of the measures that is not a country, a kind or a run of whole months becomes one bit of a mask, so the
cube has a row for each country, kind, month of start and of end, and mask that occurs. It holds the same whole numbers
that the engine would have added up for each measure alone; a part that it cannot answer is asked of the engine.
"""

import calendar
import datetime as dt
from collections.abc import Mapping, Sequence

import attrs
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from onrecord.measures.digest import Row
from onrecord.measures.engines import Engine
from onrecord.measures.expressions import CUBE_COLUMNS, CUBE_SUMS, cube_sql
from onrecord.measures.plan import By, Part, Value
from onrecord.measures.register import Registers
from onrecord.measures.sums import Ask
from onrecord.model.dataset import TableForm, Vintage
from onrecord.model.measure import Dated, Scope

Condition = tuple[Scope, Value]
Integers = npt.NDArray[np.int64]

MOST_CONDITIONS = 60
"""Conditions of one vintage that fit into a mask of 64 bits with room to spare."""


@attrs.frozen(kw_only=True)
class Cube:
    """The sums of one vintage's events, sorted by country and month.

    Attributes:
        vintage: The vintage.
        conditions: Bit of the mask by scope, reduced to what the bit stands for.
        bare: Whether it has the rows that meet no condition.
        countries: First row and row after the last of each country.
        kinds: Code of each pair of kind and subkind.
        columns: Month of start and of end (as 202203; 0 for none), kind, mask, and `CUBE_SUMS`, by name.
        registers: What the keys of scopes stand for.
    """

    vintage: Vintage
    conditions: Mapping[Condition, int]
    bare: bool
    countries: Mapping[str, tuple[int, int]]
    kinds: Mapping[tuple[str, str], int]
    columns: Mapping[str, Integers]
    registers: Registers

    def answers(self, part: Part) -> bool:
        """Say whether the cube holds all that a part asks for."""
        whole_months = (
            part.first.day == 1 and part.last.day == calendar.monthrange(part.last.year, part.last.month)[1]
        )
        asked = [_condition(scope, part) for scope in part.scopes]
        known = (
            self.bare if not any(asked) else all(each is None or each in self.conditions for each in asked)
        )
        return part.vintage.key == self.vintage.key and whole_months and known and part.value in _ESTIMATES

    def rows(self, part: Part) -> tuple[Row, ...]:
        """Answer a part: the same rows as from the engine."""
        ranges = self._ranges(part)
        if part.by is By.COUNTRY:
            found = [(country, self._picked(part, [(low, high)])) for country, low, high in ranges]
            first = np.zeros(1, dtype=np.int64)
            return tuple(row for country, at in found for row in self._summed(part, [country], at, first))
        at = self._picked(part, [(low, high) for _, low, high in ranges])
        return self._by_month(part, at)

    def _ranges(self, part: Part) -> list[tuple[str, int, int]]:
        wanted = [set(scope.countries) for scope in part.scopes if scope.countries]
        names = set.intersection(*wanted) if wanted else set(self.countries)
        return [(name, *self.countries[name]) for name in sorted(names) if name in self.countries]

    def _picked(self, part: Part, ranges: Sequence[tuple[int, int]]) -> Integers:
        """Places of the rows that touch the period and meet every condition."""
        first, last = _month(part.first), _month(part.last)
        pieces = []
        for low, high in ranges:
            # Rows are sorted by the month of their start: none after the last month can touch the period.
            end = low + int(np.searchsorted(self.columns["start"][low:high], last, side="right"))
            pieces.append(low + np.flatnonzero(self._meets(part, slice(low, end), first)))
        return np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.int64)

    def _meets(self, part: Part, rows: slice, first: int) -> npt.NDArray[np.bool_]:
        start, end = self.columns["start"][rows], self.columns["end"][rows]
        good: npt.NDArray[np.bool_] = (end >= first) | (start == 0)
        for scope in part.scopes:
            condition = _condition(scope, part)
            if condition is not None:
                good &= (self.columns["mask"][rows] >> self.conditions[condition]) & 1 == 1
            if scope.kinds:
                good &= np.isin(self.columns["kind"][rows], self._codes(scope))
        return good

    def _codes(self, scope: Scope) -> list[int]:
        kinds = {kind for key in scope.kinds for kind in self.registers.kinds(key, self.vintage.dataset)}
        return [code for pair, code in self.kinds.items() if kinds & {*pair}]

    def _by_month(self, part: Part, at: Integers) -> tuple[Row, ...]:
        months = self.columns[part.scopes[0].dated.value][at]
        order = np.argsort(months, kind="stable")
        keys, starts = np.unique(months[order], return_index=True)
        return self._summed(part, [str(key) for key in keys.tolist()], at[order], starts)

    def _summed(self, part: Part, keys: Sequence[str], at: Integers, starts: Integers) -> tuple[Row, ...]:
        """Add up groups of rows: those at `at` from each of `starts` to the next."""
        if not at.size:
            return ()
        start, end = self.columns["start"][at], self.columns["end"][at]
        first, last = _month(part.first), _month(part.last)
        day = end if part.scopes[0].dated is Dated.END else start
        inside = (day >= first) & (day <= last)
        whole = (start >= first) & (start <= last) & (end >= first) & (end <= last)
        value = part.value.value
        wanted = ("n", value, f"{value}_squares", "low", "high", f"{value}_missing")
        sums = [np.add.reduceat(self.columns[name][at] * inside, starts).tolist() for name in wanted]
        crossing = np.add.reduceat(self.columns["n"][at] * ~whole, starts).tolist()
        return tuple(
            Row(
                key=key, n=n, total=total, squares=squares, low=low, high=high, missing=missing, crossing=over
            )
            for key, n, total, squares, low, high, missing, over in zip(keys, *sums, crossing, strict=True)
        )


def cubes_for(parts: Sequence[Part], engine: Engine, registers: Registers) -> tuple[Cube, ...]:
    """Build a cube for every vintage of events among the parts.

    Args:
        parts: Everything that will be asked.
        engine: Where the cube is counted, in one query a vintage.
        registers: What the keys of scopes stand for.
    """
    by_vintage: dict[Vintage, list[Part]] = {}
    for part in parts:
        if part.vintage.form is TableForm.EVENTS:
            by_vintage.setdefault(part.vintage, []).append(part)
    return tuple(_build(vintage, by_vintage[vintage], engine, registers) for vintage in by_vintage)


def asking(cubes: Sequence[Cube], otherwise: Ask) -> Ask:
    """Return a way to ask that takes a cube where one has the answer, and the engine where none has."""
    asked: dict[Part, Sequence[Row]] = {}

    def ask(part: Part) -> Sequence[Row]:
        cube = next((each for each in cubes if each.answers(part)), None)
        if cube is not None:
            return cube.rows(part)
        if part not in asked:
            asked[part] = otherwise(part)
        return asked[part]

    return ask


_ESTIMATES = frozenset({Value.LOW, Value.BEST, Value.HIGH})


def _build(vintage: Vintage, parts: Sequence[Part], engine: Engine, registers: Registers) -> Cube:
    found = dict.fromkeys(_condition(scope, part) for part in parts for scope in part.scopes)
    conditions = tuple(condition for condition in found if condition is not None)[:MOST_CONDITIONS]
    bare = None in found or len(found) - 1 > MOST_CONDITIONS
    query = cube_sql(vintage, conditions, registers, engine.dialect, bare=bare)
    columns = dict(zip(CUBE_COLUMNS, engine.columns(query, CUBE_COLUMNS), strict=True))
    names, countries = _coded(columns["country"])
    (kinds, kind), (subkinds, subkind) = _coded(columns["kind"]), _coded(columns["subkind"])
    numbers = {
        name: columns[name].to_numpy(zero_copy_only=False).astype(np.int64)
        for name in ("start", "end", "mask", *CUBE_SUMS)
    }
    numbers["kind"] = kind * len(subkinds) + subkind
    order = np.lexsort((numbers["start"], countries))
    bounds = np.searchsorted(countries[order], np.arange(len(names) + 1))
    pairs = [(one, other) for one in kinds for other in subkinds]
    return Cube(
        vintage=vintage,
        conditions={condition: bit for bit, condition in enumerate(conditions)},
        bare=bare,
        countries={name: (int(bounds[at]), int(bounds[at + 1])) for at, name in enumerate(names)},
        kinds={pair: code for code, pair in enumerate(pairs)},
        columns={name: numbers[name][order] for name in numbers},
        registers=registers,
    )


def _coded(values: pa.Array) -> tuple[list[str], Integers]:
    """Distinct texts and the place of each row's among them; what is missing is the empty text."""
    encoded = values.cast(pa.string()).fill_null("").dictionary_encode()
    return encoded.dictionary.to_pylist(), encoded.indices.to_numpy(zero_copy_only=False).astype(np.int64)


def _condition(scope: Scope, part: Part) -> Condition | None:
    """Reduce a scope to what a bit stands for; None where it asks for nothing but country, kind and period."""
    if not (scope.places or scope.actors or scope.targets or scope.minimum):
        return None
    bare = attrs.evolve(scope, period="", countries=(), kinds=(), dated=Dated.START)
    # The estimate matters to a minimum alone; without one the same bit serves all estimates.
    return bare, part.value if scope.minimum else Value.BEST


def _month(day: dt.date) -> int:
    return day.year * 100 + day.month
