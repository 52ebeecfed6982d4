"""One estimate out of several tables of the same people: imputed replicates, or links drawn again and again."""

import math
from collections.abc import Sequence

import attrs
import numpy as np
from scipy.special import stdtrit

from onrecord.model.undercount import TotalEstimate
from onrecord.reconciliation.undercount.intervals import NORMAL

_FEWEST = 2
_ONE_PERSON = 1.0


@attrs.frozen(kw_only=True)
class Replicate:
    """What one table says of the people on no list.

    Attributes:
        observed: People on at least one list.
        mean: Mean total.
        log_mean: Mean of the logarithm of the people on no list.
        log_variance: Its variance.
    """

    observed: int
    mean: float
    log_mean: float
    log_variance: float

    @classmethod
    def of_draws(cls, observed: int, totals: Sequence[int]) -> "Replicate":
        """Sum up posterior draws of a total; a draw without unseen people counts as one."""
        unseen = np.log(np.maximum(np.asarray(totals, dtype=np.float64) - observed, _ONE_PERSON))
        return cls(
            observed=observed,
            mean=float(np.mean(totals)),
            log_mean=float(unseen.mean()),
            log_variance=float(unseen.var()),
        )

    @classmethod
    def of_estimate(cls, observed: int, estimate: TotalEstimate) -> "Replicate":
        """Read an interval as that of a log-normal distribution; an end at the people seen counts as one more person."""
        low = max(estimate.low - observed, _ONE_PERSON)
        high = max(estimate.high - observed, low)
        unseen = max(estimate.total - observed, _ONE_PERSON)
        return cls(
            observed=observed,
            mean=estimate.total,
            log_mean=math.log(unseen),
            log_variance=(math.log(high / low) / (2 * NORMAL)) ** 2,
        )


@attrs.frozen(kw_only=True)
class Combined:
    """Several tables taken together.

    Attributes:
        replicates: How many.
        observed: Mean number of people on at least one list.
        mean: Mean total.
        low: Lower limit at 95 %.
        high: Upper limit.
        between: Share of the variance that lies between the tables, 0 to 1: what the linking or imputing adds.
    """

    replicates: int
    observed: float
    mean: float
    low: float
    high: float
    between: float


def combine(replicates: Sequence[Replicate]) -> Combined:
    """Combine what several tables of the same people say.

    Args:
        replicates: Two or more.

    Returns:
        The combination.

    Raises:
        ValueError: There are fewer than two, or an interval has no upper end.

    Method:
        Law of total variance on the scale of log(N - n): the mean variance within the tables plus the variance between their
        means; limits by Student's t with one degree of freedom fewer than tables, since so few say how much they differ.
    """
    if len(replicates) < _FEWEST:
        msg = "one table has nothing to be combined with"
        raise ValueError(msg)
    if not all(math.isfinite(each.log_variance) for each in replicates):
        msg = "a table sets no upper limit"
        raise ValueError(msg)
    means = np.array([each.log_mean for each in replicates])
    within = math.fsum(each.log_variance for each in replicates) / len(replicates)
    between = float(means.var())
    total = within + between
    reach = float(stdtrit(len(replicates) - 1, 0.975)) * math.sqrt(total)
    observed = math.fsum(each.observed for each in replicates) / len(replicates)
    return Combined(
        replicates=len(replicates),
        observed=observed,
        mean=math.fsum(each.mean for each in replicates) / len(replicates),
        low=observed + math.exp(float(means.mean()) - reach),
        high=observed + math.exp(float(means.mean()) + reach),
        between=between / total if total else 0.0,
    )
