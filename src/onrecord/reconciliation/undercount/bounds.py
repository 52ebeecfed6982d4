"""What a total is at least, and what two lists say of it."""

import math
from itertools import combinations

import numpy as np

from onrecord.model.undercount import CaptureFrequencies, CountTable, Estimator, TotalEstimate
from onrecord.reconciliation.undercount.cells import seen_cells
from onrecord.reconciliation.undercount.intervals import NORMAL, deviance_profile
from onrecord.reconciliation.undercount.loglinear import NoEstimateError, fit_cells

TWO = 2


def list_effects_bound(table: CountTable) -> TotalEstimate:
    """Estimate the least total that lists of unequal size allow, whatever the differences between people.

    Args:
        table: Of three or more lists, any number.

    Returns:
        The bound; its lower limit is what may be said with 95 % confidence.

    Raises:
        NoEstimateError: Too few people are on two lists.

    Method:
        Main effects of the lists, fitted to the people on one or two lists only; n0 = exp(b0) (Rivest and Baillargeon 2007).
        Chao's n + f1² / (2 f2) takes all lists for equally large and exceeds the truth where they are not.
    """
    cells, counts = _once_or_twice(table)
    fit = fit_cells(cells, counts, ())
    low, high = deviance_profile(fit)
    often = table.observed - fit.observed
    return TotalEstimate(
        estimator=Estimator.BOUND,
        total=fit.total + often,
        low=low + often,
        high=high + often,
        interval="profile of the deviance",
    )


def repeats_bound(frequencies: CaptureFrequencies) -> TotalEstimate:
    """Estimate the least number of people that one source could have recorded, from how often it recorded each.

    Raises:
        NoEstimateError: Nobody was recorded twice.

    Method:
        Chao 1987: n0 = f1² / (2 f2), with his log-normal interval.
    """
    once, twice = (*frequencies.counts, 0, 0)[:2]
    if not twice:
        msg = "nobody was recorded twice, so nothing says how many were never recorded"
        raise NoEstimateError(msg)
    ratio = once / twice
    unseen = once * ratio / 2
    variance = twice * (ratio**2 / 2 + ratio**3 + ratio**4 / 4)
    low, high = _log_limits(unseen, math.log1p(variance / unseen**2)) if unseen else (0.0, 0.0)
    return TotalEstimate(
        estimator=Estimator.REPEATS,
        total=frequencies.observed + unseen,
        low=frequencies.observed + low,
        high=frequencies.observed + high,
        interval="log-normal",
    )


def two_lists(table: CountTable) -> TotalEstimate:
    """Estimate a total from two lists, as if being on one said nothing about being on the other.

    Raises:
        NoEstimateError: Nobody is on both.

    Method:
        Chapman 1951: (n1 + 1)(n2 + 1)/(m + 1) - 1, with the variance of Seber 1970 on the scale of the logarithm of n0.
    """
    both = table.shared(0, 1)
    if not both:
        msg = "nobody is on both lists, so nothing says how many are on neither"
        raise NoEstimateError(msg)
    first, second = table.size(0), table.size(1)
    total = (first + 1) * (second + 1) / (both + 1) - 1
    variance = (first + 1) * (second + 1) * (first - both) * (second - both) / ((both + 1) ** 2 * (both + 2))
    unseen = total - table.observed
    low, high = _log_limits(unseen, math.log1p(variance / unseen**2)) if unseen > 0 else (0.0, 0.0)
    return TotalEstimate(
        estimator=Estimator.CHAPMAN,
        total=total,
        low=table.observed + low,
        high=table.observed + high,
        interval="log-normal",
        notes=(
            "It assumes that being on one list says nothing about being on the other, which two lists cannot show.",
        ),
    )


def _once_or_twice(table: CountTable) -> tuple[np.ndarray, np.ndarray]:
    """Cells of one and two lists, the empty ones too, with their people."""
    lists = len(table.lists)
    held, held_counts = seen_cells(table)
    known = {tuple(cell): count for cell, count in zip(held.tolist(), held_counts.tolist(), strict=True)}
    # A list whose people are all on three lists or more is expected to hold nobody else: its effect is minus infinity.
    used = [at for at in range(lists) if any(cell[at] for cell in known if sum(cell) <= TWO)]
    chosen = [each for size in (1, TWO) for each in combinations(used, size)]
    cells = np.array([[int(at in each) for at in range(lists)] for each in chosen], dtype=np.int64)
    counts = np.array([known.get(tuple(cell), 0) for cell in cells.tolist()], dtype=np.int64)
    if not counts[len(used) :].sum():
        msg = "nobody is on exactly two lists, so nothing says how many are on none"
        raise NoEstimateError(msg)
    return cells[:, used], counts


def _log_limits(unseen: float, log_variance: float) -> tuple[float, float]:
    factor = math.exp(min(NORMAL * math.sqrt(log_variance), 600.0))
    return unseen / factor, unseen * factor
