"""Speed of measures on two million made-up events, as ratios in one run: alone, by the cube, raw SQL, pandas.

Run with `make bench`, or with another number of events as the only argument. Medians of interleaved rounds.
"""

import datetime as dt
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import attrs
import duckdb
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from onrecord.measures.cube import asking, cubes_for
from onrecord.measures.engines import Queries, duckdb_over, rows_of
from onrecord.measures.measuring import measured, setting_of
from onrecord.measures.plan import Source, plan
from onrecord.measures.register import Member, PlainRegisters
from onrecord.measures.sums import measure
from onrecord.model.dataset import TableForm, Vintage
from onrecord.model.measure import Comparison, Definition, Scope, Statistic, WrittenMeasure

EVENTS = 2_000_000
ACTORS = 3_000
COUNTRIES = [f"{first}{second}A" for first in "ABCDEFG" for second in "KLMNOPQ"]
KINDS = ("state-based", "non-state", "one-sided", "battle", "explosion", "protest", "riot")
CLASSES = 24
ROUNDS = 7
STATEMENTS = 1_000
FIRST_DAY = dt.date(1989, 1, 1)
DAYS = 36 * 365


def write(path: Path, count: int) -> None:
    """Write events of a heavy-tailed toll, sorted by day as releases are."""
    chance = np.random.default_rng(20260101)
    days = np.sort(chance.integers(0, DAYS, count)).astype("int32") + (FIRST_DAY - dt.date(1970, 1, 1)).days
    best = (chance.pareto(1.4, count) * 2).astype("int64").clip(max=2_000)
    names = np.array([f"Actor {number}" for number in range(ACTORS)])
    a, b = chance.integers(0, ACTORS, count), chance.integers(0, ACTORS, count)
    text = pa.dictionary(pa.int32(), pa.string())
    columns = {
        "start": pa.array(days, pa.int32()).cast(pa.date32()),
        "end": pa.array(days, pa.int32()).cast(pa.date32()),
        "country": pa.array(np.array(COUNTRIES)[chance.integers(0, len(COUNTRIES), count)])
        .cast(text)
        .cast(pa.string()),
        "kind": pa.array(np.array(KINDS)[chance.integers(0, len(KINDS), count)]),
        "subkind": pa.nulls(count, pa.string()),
        "side_a": pa.array(names[a]),
        "side_b": pa.array(names[b]),
        "side_a_id": pa.array(a.astype(str)),
        "side_b_id": pa.array(b.astype(str)),
        "low": pa.array((best * 0.8).astype("int64")),
        "best": pa.array(best),
        "high": pa.array((best * 1.4).astype("int64")),
        **{
            name: pa.nulls(count, pa.string())
            for name in ("admin1", "admin2", "admin3", "pcode1", "pcode2", "pcode3")
        },
    }
    pq.write_table(pa.table(columns), path, compression="zstd", row_group_size=122_880)


def registers() -> PlainRegisters:
    """Classes of 40 actors each."""
    return PlainRegisters(
        classes=tuple(
            (f"class {at}", (Member(ids=frozenset(str(at * 40 + number) for number in range(40))),))
            for at in range(CLASSES)
        )
    )


def statement(at: int) -> Definition:
    """One of a thousand statements: deaths by a class in a country in two years, against the two years before."""
    year = 1991 + at % 32
    scope = Scope(
        period=f"{year}/{year + 1}",
        countries=(COUNTRIES[at % len(COUNTRIES)],),
        actors=(f"class {at % CLASSES}",),
        kinds=KINDS[: 1 + at % len(KINDS)] if at % 3 else (),
    )
    base = attrs.evolve(scope, period=f"{year - 2}/{year - 1}")
    return Definition(
        dataset="made", scope=scope, statistic=Statistic.FATALITIES, comparison=Comparison.RATIO, base=base
    )


def raw_sql(path: Path, definition: Definition) -> str:
    """The same question as somebody would put it to DuckDB by hand."""
    ids = ", ".join(
        f"'{number}'"
        for number in sorted(next(iter(dict(registers().classes)[definition.scope.actors[0]])).ids)
    )
    first, last = definition.scope.period.split("/")
    kinds = ", ".join(f"'{kind}'" for kind in definition.scope.kinds)
    also = f"AND kind IN ({kinds})" if kinds else ""
    return f"""
        SELECT year("start") * 100 + month("start") AS key, count(*) AS n, sum(best), sum(best * best), sum(low), sum(high),
               count(*) FILTER (best IS NULL)
        FROM read_parquet('{path}')
        WHERE country = '{definition.scope.countries[0]}' AND (side_a_id IN ({ids}) OR side_b_id IN ({ids})) {also}
          AND "start" BETWEEN '{first}-01-01' AND '{last}-12-31'
        GROUP BY ALL
    """  # noqa: S608


def by_pandas(path: Path, definition: Definition) -> int:
    """The same with pandas, reading only the columns that are needed."""
    columns = ["start", "country", "kind", "side_a_id", "side_b_id", "low", "best", "high"]
    frame = pd.read_parquet(path, columns=columns)
    ids = set(next(iter(dict(registers().classes)[definition.scope.actors[0]])).ids)
    first, last = (int(year) for year in definition.scope.period.split("/"))
    days = pd.to_datetime(frame["start"])
    kept = frame[
        (frame["country"] == definition.scope.countries[0])
        & (frame["side_a_id"].isin(ids) | frame["side_b_id"].isin(ids))
        & days.dt.year.between(first, last)
    ]
    kept = kept[kept["kind"].isin(definition.scope.kinds)] if definition.scope.kinds else kept
    months = pd.to_datetime(kept["start"]).dt.strftime("%Y-%m")
    return int(kept.groupby(months)[["low", "best", "high"]].sum()["best"].sum())


def timed(action: Callable[[], object], times: int = 1) -> float:
    """Seconds of the fastest of so many runs."""
    found = []
    for _ in range(times):
        started = time.perf_counter()
        action()
        found.append(time.perf_counter() - started)
    return min(found)


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.parquet"
        write(path, count)
        vintage = Vintage(
            dataset="made", release="1", form=TableForm.EVENTS, layout="made/1", digest="a" * 64, accessed="2025-01-01",
            licence="", attribution="", publishable=True, start="1989-01-01", end="2024-12-31", given=count, taken=count,
        )  # fmt: skip
        compare(path, (Source(vintage=vintage, paths=(str(path),)),), count)


def compare(path: Path, sources: tuple[Source, ...], count: int) -> None:
    known = registers()
    with duckdb_over(sources) as engine, duckdb.connect() as other:
        print(f"{count:,} events, {path.stat().st_size / 1e6:.0f} MB of Parquet, {len(sources)} vintage")
        ours: list[float] = []
        raw: list[float] = []
        frames: list[float] = []
        whole: list[float] = []
        busy: list[float] = []
        writing: list[float] = []
        for at in range(ROUNDS):
            definition = statement(at * 7 + 1)
            part = plan(definition, sources)[0]
            queries = Queries(known)
            writing.append(timed(lambda part=part, queries=queries: queries.of(part)))
            ours.append(timed(lambda part=part, queries=queries: rows_of(engine, part, queries), 3))
            raw.append(
                timed(lambda definition=definition: other.execute(raw_sql(path, definition)).fetchall())
            )
            written = WrittenMeasure(key="m", definition=definition)
            before = time.process_time()
            whole.append(timed(lambda written=written: measured(written, setting_of(engine, sources, known))))
            busy.append(time.process_time() - before)
            frames.append(timed(lambda definition=definition: by_pandas(path, definition)))
        shown = {
            "writing a query (once for all periods)": writing,
            "one part: filters, and adds by month": ours,
            "the same, SQL by hand": raw,
            "a whole statement: two parts, worded": whole,
            "  of which processor time, both cores": busy,
            "one part with pandas": frames,
        }
        for name, times in shown.items():
            print(f"{name:45}{statistics.median(times) * 1000:9.1f} ms")
        ratio = statistics.median(mine / his for mine, his in zip(ours, raw, strict=True))
        slower = statistics.median(
            theirs / (mine + text) for theirs, mine, text in zip(frames, ours, writing, strict=True)
        )
        print(f"to SQL by hand {ratio:.2f} (at most 1.3); pandas {slower:.1f} times as slow (at least 5)")
        cube(engine, sources, known)


def cube(engine: object, sources: tuple[Source, ...], known: PlainRegisters) -> None:
    wanted = [statement(at) for at in range(STATEMENTS)]
    digests: list[list[str]] = []
    for _ in range(2):
        started, busy = time.perf_counter(), time.process_time()
        parts = [part for each in wanted for part in plan(each, sources)]
        cubes = cubes_for(parts, engine, known)
        built = time.perf_counter() - started
        queries = Queries(known)
        ask = asking(cubes, lambda part, queries=queries: rows_of(engine, part, queries))
        digests.append([measure(each, sources, ask).digest for each in wanted])
        took, busy = time.perf_counter() - started, time.process_time() - busy
    rows = cubes[0].columns["n"].size
    print(
        f"{'a thousand statements by the cube':45}{took:9.2f} s  (cube of {rows:,} rows in {built:.2f} s; at most 5)"
    )
    checked = [
        measure(each, sources, lambda part: rows_of(engine, part, queries)).digest for each in wanted[::50]
    ]
    print(
        f"same digests twice: {digests[0] == digests[1]}; the same as asking directly: {checked == digests[0][::50]}"
    )


if __name__ == "__main__":
    main(int(sys.argv[1].replace(",", "")) if len(sys.argv) > 1 else EVENTS)
