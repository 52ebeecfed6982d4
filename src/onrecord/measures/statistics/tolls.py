"""What every statistic starts from: a toll with its coding range, and a series of months."""

from collections.abc import Sequence
from typing import Literal

import attrs
from attrs.validators import ge

from onrecord.model.measure import Statistics

Interval = tuple[float, float]


@attrs.frozen
class Toll:
    """A count as a dataset codes it: what is certain, what is most likely, what is possible.

    Rows may carry a low estimate above the best one. Sums keep what is given, so the ends are sorted only where a
    range is needed.

    Attributes:
        low: Sum of the low estimates.
        best: Sum of the best ones.
        high: Sum of the high ones.
    """

    low: int = attrs.field(validator=ge(0))
    best: int = attrs.field(validator=ge(0))
    high: int = attrs.field(validator=ge(0))

    @classmethod
    def exactly(cls, count: int) -> "Toll":
        """A count without a range, such as a number of events."""
        return cls(count, count, count)

    @classmethod
    def of(cls, statistics: Statistics) -> "Toll":
        """The toll that an engine added up."""
        return cls(statistics.low, statistics.total, statistics.high)

    @property
    def ends(self) -> tuple[int, int]:
        """Smallest and largest of the three numbers."""
        return min(self.low, self.best, self.high), max(self.low, self.best, self.high)

    @property
    def ranged(self) -> bool:
        """Whether the coding leaves a range."""
        low, high = self.ends
        return low < high


def month_names(start: str, end: str) -> list[str]:
    """List the months from `start` to `end` ("2020-01", "2021-12"), both included."""
    return [month_after(start, by) for by in range(month_number(end) - month_number(start) + 1)]


def month_after(month: str, by: int) -> str:
    """Name the month that comes so many months later, earlier where `by` is negative."""
    number_of = month_number(month) + by
    return f"{number_of // 12:04d}-{number_of % 12 + 1:02d}"


def month_number(month: str) -> int:
    """Count months from the year 0, so that months can be subtracted."""
    year, of_year = month.split("-")[:2]
    return int(year) * 12 + int(of_year) - 1


def month_series(
    months: Sequence[tuple[str, int, int]], start: str, end: str, *, of: Literal["rows", "total"] = "total"
) -> list[int]:
    """Write out a series in which the months without rows are zeros.

    Args:
        months: Month, rows and sum, as in `Statistics.months`.
        start: First month of the series.
        end: Last one; everything up to it must be covered by the dataset, otherwise the zeros are untrue.
        of: Whether rows (events) or their sum (deaths) are wanted.
    """
    known = {month: rows if of == "rows" else total for month, rows, total in months}
    return [known.get(name, 0) for name in month_names(start, end)]


def number(value: float) -> str:
    """Print a number for a sentence: whole from 100 on, otherwise three significant digits."""
    if abs(value) >= 100 or value == int(value):  # noqa: PLR2004 -- digits beyond the third say nothing
        return f"{round(value):,}"
    return f"{value:.3g}"


def percent(share: float) -> str:
    """Print a share as a percentage: one decimal under 10 %, none above."""
    value = share * 100
    return f"{value:.1f} %" if 0 < value < 10 else f"{value:.0f} %"  # noqa: PLR2004
