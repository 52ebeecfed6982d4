"""One period against another: the ratio, what the coding leaves open, and what chance could do."""

import math

import attrs
from scipy.special import betaincinv, ndtr, ndtri

from onrecord.measures.statistics.tolls import Interval, Toll, number


@attrs.frozen(kw_only=True)
class PeriodRatio:
    """How many times as many in a later period as in an earlier one.

    Attributes:
        before: Toll of the earlier period.
        after: Toll of the later one.
        ratio: After over before per unit of exposure, best estimates; None where nothing was counted before.
        coding: Smallest and largest ratio that the low and high estimates allow; the upper end is infinite where
            the earlier low is 0. None where there is no ratio.
        chance: 95 % interval at `dispersion`, if the same years were drawn anew at their rates; None where a period is empty.
        exact: The same for independent events (dispersion 1), by the conditional binomial.
        dispersion: Variance over mean that `chance` was computed with.
    """

    before: Toll
    after: Toll
    ratio: float | None
    coding: Interval | None
    chance: Interval | None
    exact: Interval | None
    dispersion: float

    def chance_above(self, bound: float) -> float | None:
        """Probability that the underlying ratio is above `bound`, by the same normal law of its logarithm."""
        if self.ratio is None or not self.after.best:
            return None
        spread = _spread(self.before.best, self.after.best, self.dispersion)
        return float(ndtr((math.log(self.ratio) - math.log(bound)) / spread))

    def meaning(self) -> str:
        """Say in one sentence what the numbers mean."""
        if self.ratio is None:
            return f"Nothing was counted in the earlier period, so {self.after.best:,} cannot be put as a multiple of it."
        said = f"The later period has {number(self.ratio)} times the earlier one ({self.after.best:,} to {self.before.best:,})"
        if self.coding and (self.before.ranged or self.after.ranged):
            said += f"; the dataset's own low and high counts allow {_range(self.coding)}"
        if self.chance:
            said += (
                f"; if both periods happened again at the same underlying rates, with deaths as bunched as they were, "
                f"chance alone would put the ratio between {_range(self.chance, ' and ')} in 95 of 100 cases"
            )
        return said + "."


def compare_periods(
    before: Toll,
    after: Toll,
    *,
    exposure_before: float = 1,
    exposure_after: float = 1,
    dispersion: float | tuple[float, float] = 1,
) -> PeriodRatio:
    """Compare the tolls of two periods.

    Args:
        before: Toll of the earlier period.
        after: Toll of the later one.
        exposure_before: Length of the period, or person-years; only its proportion to the other matters.
        exposure_after: The same of the later one.
        dispersion: Variance over mean (`event_dispersion`, `month_dispersion`), of both or of each period.

    Method:
        Exact limits: the later count given the sum is binomial; limits p/(1-p) from Beta quantiles (Clopper and
        Pearson 1934; Przyborowski and Wilenski 1940). Chance interval: log ratio ± 1.96 sqrt(φa/a + φb/b), the
        quasi-Poisson form. Coding range: interval arithmetic, not a confidence interval.
    """
    scale = exposure_before / exposure_after
    phi_before, phi_after = dispersion if isinstance(dispersion, tuple) else (dispersion, dispersion)
    a, b = before.best, after.best
    ratio = b / a * scale if a else None
    pooled = _pooled(a, b, phi_before, phi_after)
    return PeriodRatio(
        before=before,
        after=after,
        ratio=ratio,
        coding=_coding(before, after, scale) if ratio is not None else None,
        chance=_chance(a, b, scale, pooled) if a and b else None,
        exact=_exact(a, b, scale) if a and b else None,
        dispersion=pooled,
    )


def _pooled(a: int, b: int, phi_before: float, phi_after: float) -> float:
    """The one dispersion that gives the same spread as the two."""
    if not a or not b:
        return max(phi_before, phi_after)
    return (phi_before / a + phi_after / b) / (1 / a + 1 / b)


def _spread(a: int, b: int, phi: float) -> float:
    return math.sqrt(phi * (1 / a + 1 / b))


def _chance(a: int, b: int, scale: float, phi: float, level: float = 0.95) -> Interval:
    reach = float(ndtri(0.5 + level / 2)) * _spread(a, b, phi)
    centre = math.log(b / a * scale)
    return math.exp(centre - reach), math.exp(centre + reach)


def _exact(a: int, b: int, scale: float, level: float = 0.95) -> Interval:
    tail = (1 - level) / 2
    low, high = float(betaincinv(b, a + 1, tail)), float(betaincinv(b + 1, a, 1 - tail))
    return low / (1 - low) * scale, high / (1 - high) * scale


def _coding(before: Toll, after: Toll, scale: float) -> Interval:
    (low_a, high_a), (low_b, high_b) = before.ends, after.ends
    return low_b / high_a * scale, high_b / low_a * scale if low_a else math.inf


def _range(ends: Interval, between: str = " to ") -> str:
    high = "any size" if math.isinf(ends[1]) else number(ends[1])
    return f"{number(ends[0])}{between}{high}"
