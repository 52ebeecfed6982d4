"""Parts of a definition as Ibis expressions, and the SQL made of them: the only module that imports Ibis.

Every expression gives whole numbers alone: a key (month as 202203, 0 for rows without a date, or a country), rows, the sum
of the value, of its squares, of the low and the high estimates, rows without a value, and rows whose dates lie on both
sides of an edge of the period. Whole numbers add up to the same whatever the order, so every engine gives the same ones.
"""

import datetime as dt
from collections.abc import Sequence

import attrs
import ibis
import ibis.expr.types as ir
import sqlglot.errors

from onrecord.errors import UncomputableMeasureError
from onrecord.measures.plan import By, Part, Value
from onrecord.measures.register import Member, Registers
from onrecord.model.dataset import TableForm, Vintage
from onrecord.model.measure import Dated, Scope

COLUMNS = ("key", "n", "total", "squares", "low", "high", "missing", "crossing")
"""What every expression gives, in order."""

_EVENTS = {
    "start": "date", "end": "date", "country": "string", "kind": "string", "subkind": "string",
    **dict.fromkeys(("admin1", "admin2", "admin3", "pcode1", "pcode2", "pcode3"), "string"),
    **dict.fromkeys(("side_a", "side_b", "side_a_id", "side_b_id"), "string"),
    **dict.fromkeys(("low", "best", "high"), "int64"),
}  # fmt: skip
_INDICATORS = {
    "indicator": "string", "country": "string", "group": "string", "start": "date", "end": "date",
    "scaled": "decimal(38, 0)",
}  # fmt: skip
_COUNTS = {
    "start": "date", "end": "date", "kind": "string", "part_of": "string",
    **dict.fromkeys(("country", "admin1", "admin2", "pcode1", "pcode2"), "string"),
    **dict.fromkeys(("events", "deaths", "population"), "int64"),
}  # fmt: skip
FIELDS = {TableForm.EVENTS: _EVENTS, TableForm.INDICATORS: _INDICATORS, TableForm.COUNTS: _COUNTS}
"""Columns that expressions read, with their types, by form of table."""

_NO, _YES = False, True
_PLACES = ("admin1", "admin2", "admin3", "pcode1", "pcode2", "pcode3")


def table(name: str, form: TableForm) -> ir.Table:
    """Return an unbound table of a form."""
    return ibis.table(FIELDS[form], name=name)


def expression(part: Part, registers: Registers) -> ir.Table:
    """Return the Ibis expression of a part.

    Args:
        part: The part.
        registers: What the scope's keys stand for.

    Returns:
        A table of `COLUMNS`, a row for each month or country that has rows.
    """
    rows = table(table_name(part.vintage), part.vintage.form)
    form, dataset = part.vintage.form, part.vintage.dataset
    conditions = [
        each for scope in part.scopes for each in _filters(rows, scope, form, part.value, dataset, registers)
    ]  # fmt: skip
    # Written so that an engine can skip the files and row groups of other years by their bounds.
    conditions += [
        (rows.start <= part.last) | rows.start.isnull(),
        (rows.end >= part.first) | rows.end.isnull(),
    ]
    return _added_up(_marked(rows.filter(*conditions), part), part)


def table_name(vintage: Vintage) -> str:
    """Return the name that a vintage's table has in every engine."""
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "_" for sign in vintage.dataset.lower())
    return f"{plain}_{vintage.digest[:12]}"


def sql(part: Part, registers: Registers, dialect: str) -> str:
    """Return the query of a part in the SQL of an engine ("duckdb", "pyspark", "postgres")."""
    try:
        return str(ibis.to_sql(expression(part, registers), dialect=dialect))
    except sqlglot.errors.SqlglotError as error:
        raise UncomputableMeasureError(
            what=f"the measure cannot be written for {dialect}: {error}",
            why="the library that writes SQL refuses it",
            fix="compute it with another engine",
        ) from error


CUBE_SUMS = (
    "n",
    *(name for value in ("low", "best", "high") for name in (value, f"{value}_squares", f"{value}_missing")),
)
"""Columns of a cube that are sums."""

CUBE_COLUMNS = ("country", "kind", "subkind", "start", "end", "mask", *CUBE_SUMS)
"""All its columns, in order."""


def cube_sql(
    vintage: Vintage,
    conditions: Sequence[tuple[Scope, Value]],
    registers: Registers,
    dialect: str,
    *,
    bare: bool,
) -> str:
    """Return the query of a cube of events.

    Args:
        vintage: The vintage.
        conditions: What the bits of the mask stand for, from the lowest.
        registers: What the scopes' keys stand for.
        dialect: The engine's SQL.
        bare: Whether rows that meet no condition are wanted too.

    Returns:
        A query for country, kind, subkind, month of start and of end, mask and `CUBE_SUMS`.
    """
    rows = table(table_name(vintage), TableForm.EVENTS)
    # Elsewhere than in DuckDB texts are quoted otherwise, and cubes are few.
    bits = _bits(conditions, vintage.dataset, registers) if dialect == "duckdb" else {}
    rows = _looked_up(rows) if bits else rows
    begin, end = _span(rows)
    mask = ibis.literal(0, type="int64")
    for bit, (scope, value) in enumerate(conditions):
        rest = attrs.evolve(scope, actors=(), targets=())
        here = _filters(rows, rest, TableForm.EVENTS, value, vintage.dataset, registers)
        here += (
            [sides(rows, scope, vintage.dataset, registers, bits)] if scope.actors or scope.targets else []
        )
        mask += _all(here).fill_null(_NO).ifelse(_whole(1 << bit), _whole(0))
    keyed = rows.select(
        "country", "kind", "subkind", "low", "best", "high", month=_month(begin), last=_month(end), mask=mask
    )  # fmt: skip
    keyed = keyed if bare else keyed.filter(keyed["mask"] != 0)
    sums = {"n": keyed.count()}
    for value_name in ("low", "best", "high"):
        value = keyed[value_name]
        sums[value_name] = value.sum().fill_null(0).cast("int64")
        sums[f"{value_name}_squares"] = (value * value).sum().fill_null(0).cast("int64")
        sums[f"{value_name}_missing"] = keyed.count(where=value.isnull())
    keys = {"country": keyed.country, "kind": keyed.kind, "subkind": keyed.subkind}
    keys |= {"start": keyed.month, "end": keyed["last"], "mask": keyed["mask"]}
    return _members_first(bits) + str(ibis.to_sql(keyed.group_by(**keys).aggregate(**sums), dialect=dialect))


Bits = dict[tuple[frozenset[str], frozenset[str]], int]
"""Bit of each set of ids and names that count as one; looking a side up once is ten times as fast as testing every set."""

_LOOKED_UP = ("id", "name")
_MOST_SETS = 60


def _bits(conditions: Sequence[tuple[Scope, Value]], dataset: str, registers: Registers) -> Bits:
    sets: dict[tuple[frozenset[str], frozenset[str]], None] = {}
    for scope, _ in conditions:
        for keys in (scope.actors, scope.targets):
            members = [member for key in keys for member in _members(key, dataset, registers)]
            sets |= {(frozenset(ids), frozenset(names)): None for ids, names, _ in _windows(members).values()}
    return {one: bit for bit, one in enumerate(sets)} if len(sets) <= _MOST_SETS else {}


def _members_first(bits: Bits) -> str:
    """The lookup tables of ids and names, as the head of a query."""
    if not bits:
        return ""
    heads = []
    for place, table_of in enumerate(_LOOKED_UP):
        masks: dict[str, int] = {}
        for one, bit in bits.items():
            for text in one[place]:
                masks[text] = masks.get(text, 0) | 1 << bit
        rows = (
            ", ".join(f"({quoted(text)}, {masks[text]}::BIGINT)" for text in sorted(masks))
            or "(NULL, 0::BIGINT)"
        )
        heads.append(f'"{table_of}_bits"("key", "bits") AS (VALUES {rows})')
    return f"WITH {', '.join(heads)}\n"


def _looked_up(rows: ir.Table) -> ir.Table:
    """Rows with the bits of both sides, as `bits_a` and `bits_b`."""
    for side in ("a", "b"):
        for one, column in zip(_LOOKED_UP, (f"side_{side}_id", f"side_{side}"), strict=True):
            listed = ibis.table({"key": "string", "bits": "int64"}, name=f"{one}_bits")
            known = listed.select(**{f"{one}_{side}": listed.key, f"{one}_{side}_bits": listed.bits})
            rows = rows.left_join(known, rows[column] == known[f"{one}_{side}"])
        found = [rows[f"{one}_{side}_bits"].fill_null(0) for one in _LOOKED_UP]
        rows = rows.mutate(**{f"bits_{side}": found[0] | found[1]})
    return rows


def _whole(number: int) -> ir.IntegerScalar:
    return ibis.literal(number, type="int64")


def quoted(text: str) -> str:
    """Quote a text for DuckDB."""
    return "'" + text.replace("'", "''") + "'"


def _month(day: ir.DateValue) -> ir.IntegerValue:
    return (day.year() * 100 + day.month()).cast("int32").fill_null(0)


def _all(conditions: list[ir.BooleanValue]) -> ir.BooleanValue:
    joined = conditions[0]
    for condition in conditions[1:]:
        joined &= condition
    return joined


def _span(rows: ir.Table) -> tuple[ir.DateValue, ir.DateValue]:
    return rows.start.fill_null(rows.end), rows.end.fill_null(rows.start)


def _marked(touching: ir.Table, part: Part) -> ir.Table:
    """Rows that touch the period, with what is added up and whether they lie inside it."""
    form = part.vintage.form
    begin, end = _span(touching)
    value = touching[part.value.value]
    day = end if form is TableForm.EVENTS and part.scopes[0].dated is Dated.END else begin
    whole = begin.between(part.first, part.last) & end.between(part.first, part.last)
    low, high = (touching.low, touching.high) if form is TableForm.EVENTS else (value, value)
    inside = day.between(part.first, part.last) if form is TableForm.EVENTS else whole & value.notnull()
    return touching.select(
        key=touching.country if part.by is By.COUNTRY else _month(day),
        inside=inside.fill_null(_NO),
        whole=whole.fill_null(_NO),
        touching=((begin <= part.last) & (end >= part.first)).fill_null(_YES),
        value=value,
        low=low,
        high=high,
    )


def _added_up(rows: ir.Table, part: Part) -> ir.Table:
    events = part.vintage.form is TableForm.EVENTS
    squares = (rows.value * rows.value).sum(where=rows.inside).fill_null(0) if events else ibis.literal(0)
    return rows.group_by("key").aggregate(
        n=rows.count(where=rows.inside),
        total=rows.value.sum(where=rows.inside).fill_null(0),
        squares=squares,
        low=rows.low.sum(where=rows.inside).fill_null(0),
        high=rows.high.sum(where=rows.inside).fill_null(0),
        missing=rows.count(where=rows.inside & rows.value.isnull())
        if events
        else rows.count(where=rows.whole & rows.value.isnull()),
        crossing=rows.count(where=rows.touching & ~rows.whole),
    )


def _filters(
    rows: ir.Table, scope: Scope, form: TableForm, value: Value, dataset: str, registers: Registers
) -> list[ir.BooleanValue]:
    found = []
    if form is TableForm.INDICATORS:
        found.append(rows.indicator == scope.indicator)
        known = rows.country.isin(scope.countries) | rows.group.isin(scope.countries)
        found.append(known if scope.countries else rows.country.notnull())
        return found
    if scope.countries:
        found.append(rows.country.isin(scope.countries))
    if scope.places:
        names = sorted({name for key in scope.places for name in registers.places(key, dataset)})
        columns = [rows[column] for column in _PLACES if column in FIELDS[form]]
        found.append(_any([column.isin(names) for column in columns]))
    found += _kinds(rows, scope, form, dataset, registers)
    if form is TableForm.EVENTS:
        found += _events(rows, scope, value, dataset, registers)
    return found


def _kinds(
    rows: ir.Table, scope: Scope, form: TableForm, dataset: str, registers: Registers
) -> list[ir.BooleanValue]:
    if scope.kinds:
        kinds = sorted({kind for key in scope.kinds for kind in registers.kinds(key, dataset)})
        if not kinds:
            raise UncomputableMeasureError(
                what=f"{dataset} counts nothing of the kind {', '.join(scope.kinds)}",
                why="a kind that a dataset does not count would give 0, which is not the same as nothing having happened",
                fix="name kinds that it counts, or another dataset",
            )
        known = rows.kind.isin(kinds)
        return [known | rows.subkind.isin(kinds) if form is TableForm.EVENTS else known]
    return [rows.part_of.isnull()] if form is TableForm.COUNTS else []


def _events(
    rows: ir.Table, scope: Scope, value: Value, dataset: str, registers: Registers
) -> list[ir.BooleanValue]:
    found = [sides(rows, scope, dataset, registers)] if scope.actors or scope.targets else []
    if scope.minimum:
        found.append(rows[value.value] >= scope.minimum)
    return found


def sides(
    rows: ir.Table, scope: Scope, dataset: str, registers: Registers, bits: Bits | None = None
) -> ir.BooleanValue:
    """Return the condition on the two sides of an event: actors on one, targets on the other."""
    actors = [member for key in scope.actors for member in _members(key, dataset, registers)]
    targets = [member for key in scope.targets for member in _members(key, dataset, registers)]
    if not targets or not actors:
        return _on(rows, "a", actors or targets, bits) | _on(rows, "b", actors or targets, bits)
    forth = _on(rows, "a", actors, bits) & _on(rows, "b", targets, bits)
    return forth | (_on(rows, "b", actors, bits) & _on(rows, "a", targets, bits))


def _members(key: str, dataset: str, registers: Registers) -> tuple[Member, ...]:
    members = registers.actors(key, dataset)
    if not members:
        raise UncomputableMeasureError(
            what=f"no register says who {key!r} is in {dataset}",
            why="a class without members would count nothing, which is not the same as nothing having happened",
            fix="name an actor class of the registers, or write one in the case's own register",
        )
    return members


Window = tuple[dt.date | None, dt.date | None]


def _windows(members: Sequence[Member]) -> dict[Window, tuple[set[str], set[str], set[str]]]:
    """Ids, names and beginnings of names, by the days between which they count."""
    spans: dict[Window, tuple[set[str], set[str], set[str]]] = {}
    for member in members:
        ids, names, prefixes = spans.setdefault((member.start, member.end), (set(), set(), set()))
        ids |= member.ids
        names |= member.names
        prefixes |= member.prefixes
    return spans


def _on(rows: ir.Table, side: str, members: Sequence[Member], bits: Bits | None) -> ir.BooleanValue:
    spans = _windows(members)
    begin, _ = _span(rows)
    found = []
    for start, end in sorted(spans, key=str):
        ids, names, prefixes = spans[start, end]
        if bits:
            here = rows[f"bits_{side}"] & _whole(1 << bits[frozenset(ids), frozenset(names)])
            is_one = [here != _whole(0)]
        else:
            is_one = [rows[f"side_{side}_id"].isin(sorted(ids))] if ids else []
            is_one += [rows[f"side_{side}"].isin(sorted(names))] if names else []
        is_one += [rows[f"side_{side}"].startswith(prefix) for prefix in sorted(prefixes)]
        condition = _any(is_one)
        condition = condition & (begin >= start) if start else condition
        found.append(condition & (begin <= end) if end else condition)
    return _any(found)


def _any(conditions: list[ir.BooleanValue]) -> ir.BooleanValue:
    joined = conditions[0]
    for condition in conditions[1:]:
        joined |= condition
    return joined
