"""How much more deaths and events cluster than independent chance would have them."""

from collections.abc import Sequence

import numpy as np

TWO_MONTHS = 2


def event_dispersion(total: int, squares: int) -> float:
    """Dispersion of a sum of deaths from the tolls of its events.

    Args:
        total: Sum of the tolls.
        squares: Sum of their squares.

    Returns:
        Variance over mean of the yearly sum, at least 1; 1 where nobody died.

    Method:
        Compound Poisson sum: events arrive independently, each brings its toll, so the variance is the sum of x².
    """
    return max(1.0, squares / total) if total else 1.0


def month_dispersion(months: Sequence[int]) -> float:
    """Dispersion of counts by month: their sample variance over their mean, at least 1.

    Args:
        months: A count a month, empty months as zeros. Under two months, or no counts at all, give 1.

    Method:
        Quasi-Poisson moment estimate (McCullagh and Nelder 1989, section 6.2.3). It takes a trend for clustering, so it
        errs on the wide side.
    """
    counts = np.asarray(months, dtype=np.int64)
    if len(counts) < TWO_MONTHS or not counts.sum():
        return 1.0
    return max(1.0, float(counts.var(ddof=1) / counts.mean()))
