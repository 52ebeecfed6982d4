"""On pace: what a running year comes to by simple proportion, and by what earlier years did from the same point."""

import math
from collections.abc import Sequence

import attrs
import numpy as np

from onrecord.measures.statistics import calibration
from onrecord.measures.statistics.calibration import CameTrue, ErrorLaw, Target
from onrecord.measures.statistics.dispersion import event_dispersion, month_dispersion
from onrecord.measures.statistics.tolls import Interval, percent

MONTHS = 12
DECAY = 0.85
"""Weight of a month over that of the month after it; tried on UCDP country-years 2005-2020."""
BASE = 0.05
"""Variance of the log of the rest of a year that no count, however large, takes away; tried on the same."""


@attrs.frozen(kw_only=True)
class Projection:
    """What a running year will come to.

    Attributes:
        target: What is projected.
        count: Count so far.
        elapsed: Months that are over.
        naive: The year in simple proportion, `count` times 12 over `elapsed`.
        rest: Central guess of the remaining months, before its usual error is taken into account.
        spread: Standard unit of error of the logarithm of the rest.
        law: How many units earlier projections were off.
        tried: Whether counts this large were among those that the law comes from.
    """

    target: Target
    count: int
    elapsed: int
    naive: float
    rest: float
    spread: float
    law: ErrorLaw
    tried: bool

    def total(self, chance: float) -> float:
        """Year's count that is not exceeded with this probability."""
        error = self.law.quantile(chance)
        return self.count + max(0.0, math.expm1(math.log1p(self.rest) + self.spread * error))

    @property
    def median(self) -> float:
        """Year's count that is as likely exceeded as not."""
        return self.total(0.5)

    @property
    def eighty(self) -> Interval:
        """Interval that holds four years in five."""
        return self.total(0.1), self.total(0.9)

    @property
    def ninety(self) -> Interval:
        """Interval that holds nine years in ten."""
        return self.total(0.05), self.total(0.95)

    def chance_above(self, figure: float) -> float:
        """Probability that the year's count exceeds a figure; 1 where it already does."""
        missing = figure - self.count
        if missing < 0:
            return 1.0
        return self.law.above((math.log1p(missing) - math.log1p(self.rest)) / self.spread)

    def meaning(self) -> str:
        """Say in one sentence what the numbers mean."""
        low, high = self.eighty
        limits = "" if self.tried else ", though years with so few were not among them"
        return (
            f"{self.count:,} in {self.elapsed} months would make {self.naive:,.0f} in simple proportion; going by how {self.law.n} "
            f"earlier years went on from the same month, four in five end between {low:,.0f} and {high:,.0f}{limits}."
        )


@attrs.frozen(kw_only=True)
class Pace:
    """A statement that a year is on pace for a figure, judged twice.

    Attributes:
        figure: The figure to be reached or exceeded.
        naive: The year in simple proportion, with the data then available.
        as_said: Whether that reaches the figure: the statement as such.
        in_event: Whether the final count did; None where the year is not over or not covered.
        final: The final count.
        chance: Probability at the time that the year would exceed the figure; None where no projection can be made.
        earlier: How often earlier years in the same position came true; None where the figure is neither last year's
            count nor the record, or was not on pace.
    """

    figure: int
    naive: float
    as_said: bool
    in_event: bool | None
    final: int | None
    chance: float | None
    earlier: CameTrue | None

    def meaning(self) -> str:
        """Say in one sentence what the numbers mean."""
        reaches = "reaches" if self.as_said else "does not reach"
        said = f"In simple proportion the year comes to {self.naive:,.0f}, which {reaches} {self.figure:,}"
        if self.chance is not None:
            said += f"; at that point the chance of exceeding it was about {percent(self.chance)}"
        if self.earlier is not None:
            said += f" (of {self.earlier.of} earlier years so far ahead, {self.earlier.times} did)"
        if self.in_event is None or self.final is None:
            return f"{said}; how the year ended is not in these data."
        return f"{said}; in the event it was {self.final:,}, which {'reached' if self.in_event else 'did not reach'} it."


def naive_total(count: int, elapsed: float, whole: float = MONTHS) -> float:
    """Year's count in simple proportion: `count` in `elapsed` of `whole` units (months of 12, or days of 365)."""
    return count * whole / elapsed


def project(
    months: Sequence[int],
    elapsed: int,
    target: Target,
    *,
    squares: int | None = None,
    errors: ErrorLaw | None = None,
) -> Projection:
    """Project the running year.

    Args:
        months: Counts of at least twelve consecutive complete months, zeros written out; the last is the newest one.
        elapsed: How many of the last months belong to the running year, 1 to 11.
        target: What is counted.
        squares: Sum of squared tolls of the events of the last twelve months, for `Target.DEATHS`.
        errors: Law of errors; the shipped one unless given.

    Raises:
        ValueError: Too few months, an `elapsed` outside 1 to 11, or deaths without the squares of their events.

    Method:
        The rest of the year is the geometric mean of simple proportion and of the exponentially weighted mean of the last
        twelve months, both plus one. Errors of its logarithm are put in units of sqrt(.05 + φ(1/count + 1/rest)); the law
        of such units over earlier country-years gives the interval (split conformal prediction; Lei and others 2018, JASA
        113:1094). φ is that of the tolls of events for deaths, of months otherwise.
    """
    if len(months) < MONTHS or not 0 < elapsed < MONTHS:
        msg = f"{len(months)} months, {elapsed} of them in the running year, are not enough to project it"
        raise ValueError(msg)
    last = list(months[-MONTHS:])
    count, left = sum(last[-elapsed:]), MONTHS - elapsed
    weights = DECAY ** np.arange(MONTHS - 1, -1, -1)
    recent = float(np.dot(last, weights) / weights.sum()) * left
    naive = naive_total(count, elapsed)
    rest = math.expm1((math.log1p(naive - count) + math.log1p(recent)) / 2)
    phi = _dispersion(last, target, squares)
    return Projection(
        target=target,
        count=count,
        elapsed=elapsed,
        naive=naive,
        rest=rest,
        spread=math.sqrt(BASE + phi * (1 / max(count, 1) + 1 / max(rest, 1))),
        law=errors or calibration.law(target, elapsed),
        tried=count * MONTHS >= target.minimum * elapsed,
    )


def judge_pace(
    figure: int,
    projection: Projection,
    *,
    final: int | None = None,
    figure_is: str | None = None,
) -> Pace:
    """Judge a statement that a year is on pace for a figure.

    Args:
        figure: The figure to be reached.
        projection: Made from the data that were available when it was said.
        final: Count of the whole year, where it is over.
        figure_is: "last year" or "record" where the figure is that; anything else has no record of earlier statements.
    """
    known = figure_is in {"last year", "record"} and figure > 0
    earlier = (
        calibration.came_true(
            projection.target, projection.elapsed, projection.naive / figure, record=figure_is == "record"
        )
        if known
        else None
    )
    return Pace(
        figure=figure,
        naive=projection.naive,
        as_said=projection.naive >= figure,
        in_event=None if final is None else final >= figure,
        final=final,
        chance=projection.chance_above(figure),
        earlier=earlier,
    )


def _dispersion(last: Sequence[int], target: Target, squares: int | None) -> float:
    if target is not Target.DEATHS:
        return month_dispersion(last)
    if squares is None:
        msg = "deaths are projected with the squares of the tolls of their events; without them, use deaths by month"
        raise ValueError(msg)
    return event_dispersion(sum(last), squares)
