"""The same whole numbers from Spark and PostgreSQL as from DuckDB (`make test-engines`)."""

import os
import shutil
import socket
import subprocess
from contextlib import ExitStack
from pathlib import Path

import attrs
import pytest

from onrecord.measures.engines import DuckDB, duckdb_over, postgres_over, spark_over
from onrecord.measures.measuring import setting_of
from onrecord.measures.sums import measure
from onrecord.model.dataset import Estimate, TableForm
from onrecord.model.measure import Comparison, Dated, Definition, Scope, Statistic

pytestmark = pytest.mark.engines

MALI = Scope(period="2021", countries=("MLI",))
DEATHS = Definition(dataset="made-events", scope=MALI, statistic=Statistic.FATALITIES)
LEVEL = Definition(
    dataset="made-values",
    scope=Scope(period="2019", countries=("MLI",), indicator="FDI"),
    statistic=Statistic.LEVEL,
)


def within(**rest: object) -> Definition:
    return attrs.evolve(DEATHS, scope=attrs.evolve(MALI, **rest))


DEFINITIONS = [
    DEATHS,
    attrs.evolve(DEATHS, estimate=Estimate.HIGH),
    attrs.evolve(DEATHS, comparison=Comparison.RATIO, base=attrs.evolve(MALI, period="2020")),
    attrs.evolve(DEATHS, comparison=Comparison.RECORD),
    attrs.evolve(DEATHS, comparison=Comparison.RANK, base=Scope(period="2020")),
    within(dated=Dated.END),
    within(actors=("rebels",), targets=("villagers",)),
    within(actors=("contractors",)),
    within(places=("Mopti",), kinds=("one-sided", "state-based"), minimum=10),
    within(period="2020-12-15/2021-01-15"),
    attrs.evolve(within(targets=("villagers",)), comparison=Comparison.SHARE, base=MALI),
    attrs.evolve(LEVEL, comparison=Comparison.SHARE, base=attrs.evolve(LEVEL.scope, indicator="GDP")),
    attrs.evolve(LEVEL, statistic=Statistic.PEAK, scope=attrs.evolve(LEVEL.scope, period="2018/2022")),
    Definition(
        dataset="made-events",
        scope=MALI,
        statistic=Statistic.RATE,
        base=MALI,
        base_dataset="made-counts",
        factor=100_000,
    ),
    Definition(dataset="made-counts", scope=MALI, statistic=Statistic.FATALITIES),
]


@pytest.fixture
def tables(events):
    """Events, indicator values with a value missing, and monthly counts."""
    import datetime as dt  # noqa: PLC0415
    from decimal import Decimal  # noqa: PLC0415

    def year(number: int, indicator: str, value: str | None) -> dict[str, object]:
        scaled = None if value is None else int(Decimal(value) * 10**18)
        span = {"start": dt.date(number, 1, 1), "end": dt.date(number, 12, 31)}
        return {"indicator": indicator, "country": "MLI", "scaled": scaled, **span}

    values = [year(2018, "FDI", "466742012.76"), year(2019, "FDI", "859000000.5"), year(2020, "FDI", None)]
    values += [
        year(2019, "GDP", "17280249942.5"),
        {**year(2019, "GDP", "5"), "country": None, "group": "SSF"},
    ]
    events.add("made-values", TableForm.INDICATORS, values, ("2018", "2022"))
    months = [
        {
            "start": dt.date(2021, month, 1),
            "end": dt.date(2021, month, 28),
            "country": "MLI",
            "deaths": month,
            "population": 10**7,
        }
        for month in range(1, 13)
    ]
    months.append({**months[0], "deaths": 5, "part_of": "all", "kind": "some"})
    events.add("made-counts", TableForm.COUNTS, months, ("2021", "2021"))
    return events


@pytest.fixture(scope="module")
def postgres(tmp_path_factory):
    """A server of our own on a free port of this machine, stopped at the end."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        pytest.skip("PostgreSQL is not installed")
    programs, folder = found[-1].parent, tmp_path_factory.mktemp("postgres")
    user: list[str] = []
    if os.geteuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, "postgres")
        for parent in folder.parents[:2]:
            parent.chmod(0o755)
        user = ["runuser", "-u", "postgres", "--"]
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    cluster = folder / "data"
    subprocess.run(
        [*user, str(programs / "initdb"), "-D", str(cluster), "-A", "trust", "-U", "tester"],
        check=True,
        cwd="/",
        capture_output=True,
    )
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}"
    control = [*user, str(programs / "pg_ctl"), "-D", str(cluster), "-w", "-l", str(folder / "log")]
    subprocess.run([*control, "-o", options, "start"], check=True, cwd="/", capture_output=True)
    yield f"host=127.0.0.1 port={port} user=tester dbname=postgres"
    subprocess.run([*control, "-m", "immediate", "stop"], check=True, cwd="/", capture_output=True)


def digests(engine, bench):
    setting = setting_of(engine, bench.sources, bench.registers)
    return [measure(definition, bench.sources, setting.ask).digest for definition in DEFINITIONS]


@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # PySpark leaves sockets to the collector
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("name", ["spark", "postgres"])
def test_another_engine_gives_the_same_digests(name, tables, request):
    pytest.importorskip({"spark": "pyspark", "postgres": "psycopg"}[name])
    with ExitStack() as stack:
        duck: DuckDB = stack.enter_context(duckdb_over(tables.sources))
        if name == "spark":
            other = stack.enter_context(spark_over(tables.sources))
        else:
            other = stack.enter_context(
                postgres_over(tables.sources, address=request.getfixturevalue("postgres"))
            )

        assert digests(other, tables) == digests(duck, tables)


def test_every_definition_computes_on_duckdb_with_numbers_of_its_own(tables):
    with duckdb_over(tables.sources) as duck:
        found = digests(duck, tables)

    assert len(set(found)) >= len(found) - 1
