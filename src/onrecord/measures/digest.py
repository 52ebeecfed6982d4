"""Whole numbers that an engine returned, as statistics, and the SHA-256 by which they are known again."""

import hashlib
import json
from collections.abc import Iterable, Sequence

import attrs

from onrecord.model.measure import Statistics

_UNDATED = 0


@attrs.frozen(kw_only=True)
class Row:
    """One row that an engine returned: what `expressions.COLUMNS` says.

    Attributes:
        key: Month as 202203 in text, "0" without a date, or a country.
        n: Rows.
        total: Sum of the value.
        squares: Sum of its squares.
        low: Sum of the low estimates.
        high: Sum of the high estimates.
        missing: Rows without a value.
        crossing: Rows whose dates lie on both sides of an edge of the period.
    """

    key: str
    n: int
    total: int
    squares: int
    low: int
    high: int
    missing: int
    crossing: int


def row_of(values: Sequence[object]) -> Row:
    """Make a row of what an engine's driver returned: whole numbers of whatever type."""
    key, *numbers = values
    n, total, squares, low, high, missing, crossing = (int(str(number)) for number in numbers)
    return Row(
        key="" if key is None else str(key),
        n=n,
        total=total,
        squares=squares,
        low=low,
        high=high,
        missing=missing,
        crossing=crossing,
    )


def add_up(rows: Iterable[Row], decimals: int = 0) -> Statistics:
    """Add rows up.

    Args:
        rows: By month, in any order.
        decimals: How many decimals their sums are scaled by; trailing zeros common to all are taken off.
    """
    ordered = sorted(rows, key=lambda row: row.key)
    kept = decimals - _spare(ordered, decimals)
    unit = 10 ** (decimals - kept)
    months = tuple(
        (f"{row.key[:4]}-{row.key[4:]}", row.n, row.total // unit)
        for row in ordered
        if row.n and row.key != str(_UNDATED)
    )
    return Statistics(
        n=sum(row.n for row in ordered),
        total=sum(row.total for row in ordered) // unit,
        squares=sum(row.squares for row in ordered),
        low=sum(row.low for row in ordered) // unit,
        high=sum(row.high for row in ordered) // unit,
        missing=sum(row.missing for row in ordered),
        months=months,
        decimals=kept,
        crossing=sum(row.crossing for row in ordered),
    )


def digest_of(parts: Sequence[tuple[str, Statistics]]) -> str:
    """Return the SHA-256 of the whole numbers of a measure's parts, as canonical JSON.

    Args:
        parts: Role and statistics of every part, in the order of the plan.
    """
    plain = [[role, attrs.asdict(statistics)] for role, statistics in parts]
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _spare(rows: Sequence[Row], decimals: int) -> int:
    spare = 0
    while spare < decimals and all(
        number % 10 ** (spare + 1) == 0 for row in rows for number in (row.total, row.low, row.high)
    ):
        spare += 1
    return spare
