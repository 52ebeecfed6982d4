"""Intervals of the people on no list, for one model and for models averaged."""

import math
from collections.abc import Callable, Sequence

import numpy as np
from scipy.optimize import brentq, minimize_scalar
from scipy.special import gammaln, ndtr, xlogy

from onrecord.reconciliation.undercount.loglinear import Fit, poisson_fit

NORMAL = 1.959963984540054
"""Of the normal distribution, 95 % are nearer to its middle."""
_DROP = NORMAL**2
_SMALLEST = 1e-6
"""People on no list where nobody is."""
_TOO_MANY = 1e12

Limits = tuple[float, float]
"""Of the total: lower, upper; infinite where the data set none."""


def deviance_profile(fit: Fit) -> Limits:
    """Profile of the deviance: the whole table is fitted again with the empty cell held at n0.

    Method:
        The n0 for which D(n0) - D(n0 at its best) is at most 3.84, added to the people seen.
    """
    best = _deviance(fit, fit.unseen)
    return _where_crossed(fit, lambda unseen: _deviance(fit, unseen) - best - _DROP, fit.unseen)


def multinomial_profile(fit: Fit) -> Limits:
    """Profile of the multinomial likelihood of a table with total N (Cormack 1992).

    Method:
        l(n0) = ln N! - ln n0! - sum ln y! + sum y ln p; the n0 for which it is at most 1.92 under its best.
    """
    middle = math.log(max(fit.unseen, _SMALLEST))
    found = minimize_scalar(
        lambda log: -_multinomial(fit, math.exp(log)), bounds=(middle - 3, middle + 3), method="bounded"
    )
    best = -float(found.fun)
    return _where_crossed(
        fit, lambda unseen: 2 * (best - _multinomial(fit, unseen)) - _DROP, math.exp(float(found.x))
    )


def log_normal(fit: Fit) -> Limits:
    """Interval on the scale of the logarithm, which cannot fall below the people seen."""
    factor = math.exp(min(NORMAL * math.sqrt(fit.log_variance), 600.0))
    return fit.observed + fit.unseen / factor, fit.observed + fit.unseen * factor


def mixture(fits: Sequence[Fit], weights: Sequence[float]) -> tuple[float, float, float]:
    """Middle and limits of models averaged: a model is drawn by its weight, its n0 from a log-normal distribution.

    Args:
        fits: Models of one table.
        weights: Theirs, in the same order; they sum to 1.

    Returns:
        The median total and its 2.5 and 97.5 percentiles, solved from the distribution function, so nothing is drawn by chance.
    """
    middles = np.log([max(fit.unseen, _SMALLEST) for fit in fits])
    spreads = np.sqrt([max(fit.log_variance, 1e-12) for fit in fits])
    shares = np.asarray(weights)
    low, high = float((middles - 12 * spreads).min()), float((middles + 12 * spreads).max())

    def quantile(wanted: float) -> float:
        def short(log: float) -> float:
            return float(shares @ ndtr((log - middles) / spreads)) - wanted

        return math.exp(min(float(brentq(short, low, high, xtol=1e-10)), 600.0))

    observed = fits[0].observed
    return observed + quantile(0.5), observed + quantile(0.025), observed + quantile(0.975)


def _deviance(fit: Fit, unseen: float) -> float:
    counts, fitted = _with_unseen(fit, unseen)
    return float(2 * (xlogy(counts, counts / fitted) - counts + fitted).sum())


def _multinomial(fit: Fit, unseen: float) -> float:
    counts, fitted = _with_unseen(fit, unseen)
    total = counts.sum()
    return float(gammaln(total + 1) - gammaln(counts + 1).sum() + xlogy(counts, fitted / total).sum())


def _with_unseen(fit: Fit, unseen: float) -> tuple[np.ndarray, np.ndarray]:
    """Fit the table whose empty cell holds so many."""
    corner = np.zeros((1, fit.design.shape[1]))
    corner[0, 0] = 1.0
    counts = np.concatenate([[unseen], fit.counts])
    _, fitted, _ = poisson_fit(np.vstack([corner, fit.design]), counts)
    return counts, np.maximum(fitted, 1e-300)


def _where_crossed(fit: Fit, excess: Callable[[float], float], middle: float) -> Limits:
    """Find where a function that is below 0 in the middle rises above it, on both sides."""
    start = max(middle, _SMALLEST)
    low = 0.0
    if excess(_SMALLEST) > 0:
        low = _root(excess, _SMALLEST, start)
    high = 2 * start + 1
    while excess(high) < 0:
        high *= 2
        if high > _TOO_MANY:
            return fit.observed + low, math.inf
    return fit.observed + low, fit.observed + _root(excess, start, high)


def _root(excess: Callable[[float], float], low: float, high: float) -> float:
    found = brentq(lambda log: excess(math.exp(log)), math.log(low), math.log(high), xtol=1e-9)
    return math.exp(float(found))
