"""Counts per head: a rate with its coding range and its interval of chance."""

import math

import attrs
from scipy.special import gammaincinv, ndtri

from onrecord.measures.statistics.tolls import Interval, Toll, number


@attrs.frozen(kw_only=True)
class Rate:
    """A count per so many of a population.

    Attributes:
        count: What is counted.
        population: People it is counted among, in persons, or person-years.
        factor: "Per so many", 100000 for instance.
        rate: Best count over population times factor; None where there is no population.
        coding: Rate of the low and of the high count.
        chance: 95 % interval if the period were redrawn at the same rate.
    """

    count: Toll
    population: int
    factor: int
    rate: float | None
    coding: Interval | None
    chance: Interval | None

    def meaning(self) -> str:
        """Say in one sentence what the numbers mean."""
        if self.rate is None or self.coding is None or self.chance is None:
            return "No population is on record for this scope, so there is no rate."
        said = f"{self.count.best:,} among {self.population:,} people are {number(self.rate)} for every {self.factor:,}"
        if self.count.ranged:
            said += f" ({number(self.coding[0])} to {number(self.coding[1])} by the dataset's own low and high counts)"
        low, high = self.chance
        return f"{said}; chance alone would move it between {number(low)} and {number(high)} in 95 of 100 such periods."


def rate_per(count: Toll, population: int, factor: int = 100_000, *, dispersion: float = 1) -> Rate:
    """Put a count in proportion to a population.

    Args:
        count: Deaths or events of the scope.
        population: Mid-period inhabitants of the same scope.
        factor: "Per so many".
        dispersion: Variance over mean; 1 for independent events.

    Method:
        Crude rate (Preston, Heuveline and Guillot 2001, chapter 1); Poisson limits by Garwood (1936), or on the
        log scale with the dispersion where events cluster.
    """
    if population <= 0:
        return Rate(count=count, population=population, factor=factor, rate=None, coding=None, chance=None)
    scale = factor / population
    low, high = count.ends
    ends = count_interval(count.best, dispersion)
    return Rate(
        count=count,
        population=population,
        factor=factor,
        rate=count.best * scale,
        coding=(low * scale, high * scale),
        chance=(ends[0] * scale, ends[1] * scale),
    )


def count_interval(count: int, dispersion: float = 1, level: float = 0.95) -> Interval:
    """Interval of the mean of which `count` was drawn: exact for independent events, quasi-Poisson otherwise.

    An empty count has the exact upper limit, times the dispersion.
    """
    tail = (1 - level) / 2
    if not count:
        return 0.0, float(gammaincinv(1, 1 - tail)) * dispersion
    if dispersion <= 1:
        return float(gammaincinv(count, tail)), float(gammaincinv(count + 1, 1 - tail))
    reach = math.exp(float(ndtri(1 - tail)) * math.sqrt(dispersion / count))
    return count / reach, count * reach
