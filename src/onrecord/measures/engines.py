"""Where the queries run: DuckDB over Parquet, Spark, or PostgreSQL; each gives rows of whole numbers.

An engine only has to filter, group and add. It keeps nothing: views and tables are temporary.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

import attrs
import pyarrow as pa

from onrecord.errors import UncomputableMeasureError
from onrecord.measures.digest import Row, row_of
from onrecord.measures.expressions import FIELDS, quoted, sql, table_name
from onrecord.measures.extras import imported
from onrecord.measures.plan import Part, Source
from onrecord.measures.register import Registers
from onrecord.model.dataset import TableForm

Columns = list[pa.Array]
"""Columns of a query: texts, or whole numbers of 64 bits."""

_POSTGRES_TYPES = {"date": "date", "string": "text", "int64": "bigint", "decimal(38, 0)": "numeric(38,0)"}


class Engine(Protocol):
    """Answers queries with rows of whole numbers."""

    @property
    def dialect(self) -> str:
        """Name of its SQL."""
        ...

    def run(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        ...

    def columns(self, query: str, names: Sequence[str]) -> Columns:
        """Return the columns of a query, one for each name."""
        ...


@attrs.define
class Queries:
    """The queries of parts in one dialect, each written once for all periods: writing takes longer than small tables take.

    Attributes:
        registers: What the keys of scopes stand for.
        dialect: Name of the SQL.
    """

    registers: Registers
    dialect: str = "duckdb"
    _written: dict[Part, str] = attrs.field(factory=dict, init=False)

    def of(self, part: Part) -> str:
        """Return the query of a part."""
        bare = attrs.evolve(
            part,
            role="",
            scopes=tuple(attrs.evolve(scope, period="") for scope in part.scopes),
            first=_SOME_FIRST,
            last=_SOME_LAST,
        )
        if bare not in self._written:
            self._written[bare] = sql(bare, self.registers, self.dialect)
        return (
            self._written[bare]
            .replace(_date(_SOME_FIRST), _date(part.first))
            .replace(_date(_SOME_LAST), _date(part.last))
        )


_SOME_FIRST, _SOME_LAST = dt.date(1111, 11, 11), dt.date(2222, 12, 22)
"""Days that stand for a period's own in a query that serves every period."""


def _date(day: dt.date) -> str:
    """Write a day as all three engines do."""
    return f"MAKE_DATE({day.year}, {day.month}, {day.day})"


def rows_of(engine: Engine, part: Part, queries: Queries) -> tuple[Row, ...]:
    """Run one part of a plan and return its rows, sorted by key."""
    return tuple(sorted((row_of(row) for row in engine.run(queries.of(part))), key=lambda row: row.key))


def _columns(rows: list[tuple[Any, ...]], names: Sequence[str]) -> Columns:
    """Turn rows round for engines whose drivers give no columns."""
    turned = list(zip(*rows, strict=True)) or [()] * len(names)
    return [
        pa.array([None if v is None else v if isinstance(v, str) else int(v) for v in column])
        for column in turned
    ]


@attrs.frozen
class DuckDB:
    """DuckDB, in this process."""

    connection: Any
    dialect: str = "duckdb"

    def run(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        found: list[tuple[Any, ...]] = self.connection.execute(query).fetchall()
        return found

    def columns(self, query: str, names: Sequence[str]) -> Columns:
        """Return the columns of a query."""
        table = self.connection.sql(query).to_arrow_table()
        return [_narrow(table.column(name).combine_chunks()) for name in names]


@attrs.frozen
class Spark:
    """A Spark session."""

    session: Any
    dialect: str = "pyspark"

    def run(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        return [tuple(row) for row in self.session.sql(query).collect()]

    def columns(self, query: str, names: Sequence[str]) -> Columns:
        """Return the columns of a query."""
        return _columns(self.run(query), names)


@attrs.frozen
class Postgres:
    """A connection to a PostgreSQL server."""

    connection: Any
    dialect: str = "postgres"

    def run(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        found: list[tuple[Any, ...]] = self.connection.execute(query).fetchall()
        return found

    def columns(self, query: str, names: Sequence[str]) -> Columns:
        """Return the columns of a query."""
        return _columns(self.run(query), names)


def _narrow(column: pa.Array) -> pa.Array:
    """Sums come as numbers of 128 bits; those of events fit into 64, or the cast refuses."""
    return column if pa.types.is_string(column.type) else column.cast(pa.int64())


@contextmanager
def duckdb_over(sources: Sequence[Source], *, threads: int = 0) -> Iterator[DuckDB]:
    """Open DuckDB in memory with a view on every vintage's Parquet files.

    Args:
        sources: The vintages.
        threads: How many it may use; 0 for all of the machine's.

    Raises:
        MissingExtraError: DuckDB is not installed.
    """
    duckdb = imported("duckdb", "data")
    settings = {"threads": threads} if threads else {}
    # A case is data from strangers: nothing is fetched, installed or written.
    settings |= {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
    connection = duckdb.connect(":memory:", config=settings)
    try:
        for source in sources:
            files = ", ".join(quoted(path) for path in source.paths)
            view = f'CREATE VIEW "{table_name(source.vintage)}" AS SELECT * FROM read_parquet([{files}])'  # noqa: S608 -- quoted
            connection.execute(view)
        yield DuckDB(connection)
    finally:
        connection.close()


@contextmanager
def spark_over(sources: Sequence[Source], *, master: str = "local[2]") -> Iterator[Spark]:
    """Start or join Spark with a view on every vintage's Parquet files.

    Args:
        sources: The vintages; a cluster must be able to read their paths.
        master: Address of the cluster; without one Spark runs in a process of its own here, reachable from this machine alone.

    Raises:
        MissingExtraError: PySpark is not installed.
    """
    pyspark = imported("pyspark.sql", "spark")
    builder = pyspark.SparkSession.builder.appName("onrecord").master(master)
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.ansi.enabled": "true",
    }
    if master.startswith("local"):
        settings |= {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
        settings |= {"spark.sql.shuffle.partitions": "4"}
    for key in sorted(settings):
        builder = builder.config(key, settings[key])
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    try:
        for source in sources:
            session.read.parquet(*source.paths).createOrReplaceTempView(table_name(source.vintage))
        yield Spark(session)
    finally:
        session.stop()


@contextmanager
def postgres_over(sources: Sequence[Source], *, address: str) -> Iterator[Postgres]:
    """Copy every vintage into temporary tables of a PostgreSQL server.

    Args:
        sources: The vintages.
        address: Connection string of the server ("host=127.0.0.1 dbname=facts").

    Raises:
        MissingExtraError: psycopg is not installed.
        UncomputableMeasureError: The server cannot be reached.
    """
    psycopg = imported("psycopg", "postgres")
    try:
        connection = psycopg.connect(address, autocommit=True)
    except psycopg.OperationalError as error:
        raise UncomputableMeasureError(
            what=f"PostgreSQL does not answer: {error}",
            why="the measure was to be computed there",
            fix="check the address, or compute with --engine duckdb",
        ) from error
    with connection:
        for source in sources:
            _copy(connection, source)
        yield Postgres(connection)


def _copy(
    connection: Any,  # noqa: ANN401 -- psycopg is an extra
    source: Source,
) -> None:
    parquet = imported("pyarrow.parquet", "data")
    form: TableForm = source.vintage.form
    name = f'"{table_name(source.vintage)}"'
    fields = ", ".join(f'"{field}" {_POSTGRES_TYPES[kind]}' for field, kind in FIELDS[form].items())
    connection.execute(f"CREATE TEMPORARY TABLE {name} ({fields})")
    columns = list(FIELDS[form])
    with connection.cursor().copy(f"COPY {name} FROM STDIN") as copy:
        for path in source.paths:
            for batch in parquet.ParquetFile(path).iter_batches(columns=columns):
                values = [batch.column(column).to_pylist() for column in columns]
                for row in zip(*values, strict=True):
                    copy.write_row(row)
