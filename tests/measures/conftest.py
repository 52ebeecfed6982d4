import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from onrecord.measures.engines import duckdb_over
from onrecord.measures.measuring import measured, setting_of
from onrecord.measures.plan import Source
from onrecord.measures.register import Member, PlainRegisters
from onrecord.model.dataset import TableForm, Vintage

TYPES = {
    TableForm.EVENTS: {
        **dict.fromkeys(("country", "kind", "subkind", "admin1", "admin2", "admin3"), pa.string()),
        **dict.fromkeys(("pcode1", "pcode2", "pcode3"), pa.string()),
        **dict.fromkeys(("side_a", "side_b", "side_a_id", "side_b_id"), pa.string()),
        **dict.fromkeys(("start", "end"), pa.date32()),
        **dict.fromkeys(("low", "best", "high"), pa.int64()),
    },
    TableForm.INDICATORS: {
        **dict.fromkeys(("indicator", "country", "group"), pa.string()),
        **dict.fromkeys(("start", "end"), pa.date32()),
        "scaled": pa.decimal128(38, 0),
    },
    TableForm.COUNTS: {
        **dict.fromkeys(("start", "end"), pa.date32()),
        **dict.fromkeys(("country", "admin1", "admin2", "pcode1", "pcode2", "kind", "part_of"), pa.string()),
        **dict.fromkeys(("events", "deaths", "population"), pa.int64()),
    },
}


class Bench:
    """Makes vintages of a few rows and measures on them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sources: list[Source] = []
        self.registers = PlainRegisters(
            classes=(
                ("rebels", (Member(ids=frozenset({"7"})), Member(names=frozenset({"Northern Front"})))),
                (
                    "contractors",
                    (
                        Member(
                            names=frozenset({"Wolf Company"}),
                            start=dt.date(2021, 12, 1),
                            end=dt.date(2023, 6, 30),
                        ),
                    ),
                ),
                ("villagers", (Member(names=frozenset({"Villagers"})),)),
            )
        )

    def add(
        self,
        dataset: str,
        form: TableForm,
        rows: Sequence[Mapping[str, object]],
        covers: tuple[str, str],
        release: str = "1",
    ) -> Vintage:
        schema = pa.schema(list(TYPES[form].items()))
        full = [{name: row.get(name) for name in schema.names} for row in rows]
        path = self.folder / f"{dataset}-{release}.parquet"
        pq.write_table(pa.Table.from_pylist(full, schema=schema), path)
        vintage = Vintage(
            dataset=dataset,
            release=release,
            form=form,
            layout="made/1",
            digest=f"{len(self.sources):x}" * 64,
            accessed=f"2025-01-0{len(self.sources) + 1}",
            licence="",
            attribution="",
            publishable=True,
            start=covers[0],
            end=covers[1],
            given=len(rows),
            taken=len(rows),
        )
        self.sources.append(Source(vintage=vintage, paths=(str(path),)))
        return vintage

    def measured(self, written, stated=None):
        with duckdb_over(self.sources, threads=1) as engine:
            return measured(written, setting_of(engine, self.sources, self.registers), stated)


def event(day: str, best: int | None, **rest: object) -> dict[str, object]:
    """A row of an event in Mali, its estimates all the same unless given."""
    start = dt.date.fromisoformat(day)
    row = {
        "country": "MLI",
        "kind": "state-based",
        "side_a": "Army",
        "side_b": "Northern Front",
        "side_b_id": "9",
    }
    return {"start": start, "end": start, "low": best, "best": best, "high": best, **row, **rest}


@pytest.fixture
def bench(tmp_path):
    return Bench(tmp_path)


@pytest.fixture
def events(bench):
    """Two years: 2020 has three events with 30 deaths, 2021 has four with 60, and one more of contractors."""
    rows = [
        event("2020-02-10", 10),
        event("2020-02-20", 5, low=2, high=9),
        event("2020-12-30", 15, end=dt.date(2021, 1, 2)),
        event("2021-01-05", 20, kind="one-sided", side_b="Villagers", side_b_id=None),
        event("2021-03-05", 25, low=20, high=40, side_a="Northern Front", side_b="Villagers", side_b_id=None),
        event("2021-03-09", None),
        event(
            "2021-12-15", 15, side_a="Wolf Company", side_b="Villagers", side_b_id=None, admin1="Mopti region"
        ),
        event("2020-06-01", 4, country="NER", side_b_id="7", side_b="Southern Front"),
    ]
    bench.add("made-events", TableForm.EVENTS, rows, ("2020-01-01", "2021-12-31"))
    return bench
