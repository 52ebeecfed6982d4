"""Where measures are computed."""

import attrs


@attrs.frozen(kw_only=True)
class Place:
    """Where measures are computed; the numbers are the same everywhere.

    Attributes:
        engine: "duckdb", "spark" or "postgres".
        address: Of a Spark cluster's master or a PostgreSQL server; empty for this machine.
    """

    engine: str = "duckdb"
    address: str = ""


HERE = Place()
