"""When a series of counts changed its level for good."""

import math
from collections.abc import Sequence

import attrs
import numpy as np

from onrecord.measures.statistics.tolls import month_after, month_names, month_number, number

SHORTEST = 6
"""Months that a level must last; shorter episodes are not told from noise."""
PENALTY = 4.0
"""Times log n that a change must save; at 2 log n the Mali series falls into four to six pieces."""
SIZE = 4.0
"""Size of the negative binomial; 2 and 4 agree on the series tried, 8 takes single episodes for levels."""


@attrs.frozen(kw_only=True)
class Level:
    """A stretch of months with one mean.

    Attributes:
        start: First month ("2012-01").
        end: Last month.
        mean: Mean count a month.
    """

    start: str
    end: str
    mean: float


@attrs.frozen(kw_only=True)
class Levels:
    """A series cut where its level changed.

    Attributes:
        levels: The stretches, in order; one if nothing changed.
    """

    levels: tuple[Level, ...]

    @property
    def changes(self) -> tuple[str, ...]:
        """First month of every level but the first."""
        return tuple(level.start for level in self.levels[1:])

    def lag(self, month: str) -> tuple[str, int] | None:
        """The change nearest to a month, such as that of a coup, and how many months after it the change came.

        Returns:
            Month of the change and its lag, negative where it came before; None where nothing changed.
        """
        lags = [(change, month_number(change) - month_number(month)) for change in self.changes]
        return min(lags, key=lambda each: abs(each[1]), default=None)

    def meaning(self) -> str:
        """Say in one sentence what the numbers mean."""
        first, *rest = self.levels
        if not rest:
            return f"The monthly level did not change for good between {first.start} and {first.end}."
        steps = ", ".join(f"to {number(level.mean)} from {level.start}" for level in rest)
        return (
            f"The monthly level changed from {number(first.mean)} {steps}; that one thing changed when another did does not "
            "show that either caused the other."
        )


def find_levels(
    counts: Sequence[int],
    start: str,
    *,
    shortest: int = SHORTEST,
    penalty: float = PENALTY,
    size: float = SIZE,
) -> Levels:
    """Cut a monthly series into levels.

    Args:
        counts: A count a month, empty months as zeros.
        start: The first month ("2010-01").
        shortest: Months that a level must last.
        penalty: Times log n that a further change must save.
        size: Size parameter of the negative binomial distribution of a month's count.

    Raises:
        ValueError: The series is empty.

    Method:
        Exact optimal partitioning (Jackson and others 2005, IEEE Signal Processing Letters 12:105) of minus twice the
        negative-binomial log likelihood; quadratic in the number of months.
    """
    if not counts:
        msg = "a series without months has no levels"
        raise ValueError(msg)
    cuts = _partition(np.asarray(counts, dtype=np.float64), shortest, penalty * math.log(len(counts)), size)
    names = month_names(start, month_after(start, len(counts) - 1))
    ends = [*cuts[1:], len(counts)]
    return Levels(
        levels=tuple(
            Level(start=names[a], end=names[b - 1], mean=sum(counts[a:b]) / (b - a))
            for a, b in zip(cuts, ends, strict=True)
        )
    )


def _partition(counts: np.ndarray, shortest: int, penalty: float, size: float) -> list[int]:
    """Starts of the segments of the cheapest partition; the earliest cut wins where two cost the same."""
    n = len(counts)
    sums = np.concatenate([[0.0], np.cumsum(counts)])
    cheapest = np.full(n + 1, np.inf)
    cheapest[0] = -penalty
    back = np.zeros(n + 1, dtype=np.int64)
    for end in range(min(shortest, n), n + 1):
        starts = np.arange(max(1, end - shortest + 1))
        cost = cheapest[starts] + _cost(sums[end] - sums[starts], end - starts, size) + penalty
        best = int(np.argmin(cost))
        cheapest[end], back[end] = cost[best], best
    cuts, end = [], n
    while end:
        end = int(back[end])
        cuts.append(end)
    return cuts[::-1]


def _cost(total: np.ndarray, months: np.ndarray, size: float) -> np.ndarray:
    """Minus twice the log likelihood, without the terms that no cut changes."""
    mean = total / months
    with np.errstate(divide="ignore", invalid="ignore"):
        gain = np.where(total > 0, total * np.log(mean / (mean + size)), 0.0)
    cost: np.ndarray = 2 * (months * size * np.log1p(mean / size) - gain)
    return cost
