"""Totals by latent classes, whose number the data decide (Manrique-Vallier 2016)."""

import math
from collections.abc import Callable

import attrs
import numpy as np

from onrecord.model.undercount import CountTable
from onrecord.reconciliation.undercount.cells import seen_cells
from onrecord.reconciliation.undercount.sampler import LatentClassSampler, Sampling, thinned

CLASSES = 15
"""Most classes; of three lists 7, since more could not be told apart by the 7 cells."""
SETTLED = 1.05
"""R-hat above which chains are said not to have converged."""

Told = Callable[[int, int], None]
"""Told how many sweeps are done, of how many."""


@attrs.frozen(kw_only=True)
class Chains:
    """How long to sample.

    Attributes:
        chains: Independent ones; fewer than 8 cannot show that they disagree.
        fewest: Sweeps of each chain after which it is looked for the first time whether the chains agree.
        most: Sweeps after which sampling stops even if they do not; looked at each time the sweeps have doubled.
        rungs: Steps of the tempering, 1 for none.
        thinnest: Share of the people on the last rung, where chains must move freely.
        seed: Of the random numbers.
    """

    chains: int = 8
    fewest: int = 8_000
    most: int = 32_000
    rungs: int = 8
    thinnest: float = 0.3
    seed: int = 1


@attrs.frozen(eq=False)
class ClassPosterior:
    """Draws of the total.

    Attributes:
        draws: Of each sweep and chain: sweeps by chains.
        split_r_hat: How much the halves of chains differ; 1 where they agree.
    """

    draws: np.ndarray
    split_r_hat: float

    @property
    def mean(self) -> float:
        """Mean total."""
        return float(self.draws.mean())

    def quantile(self, share: float) -> float:
        """Total that is not exceeded with this probability."""
        return float(np.quantile(self.draws, share))

    @property
    def settled(self) -> bool:
        """Whether the chains agree."""
        return self.split_r_hat <= SETTLED


def sample_classes(table: CountTable, how: Chains, told: Told | None = None) -> ClassPosterior:
    """Sample the total.

    Args:
        table: Of any number of lists.
        how: How long.
        told: Is told about every hundredth sweep.

    Returns:
        The draws; the first half of all sweeps is thrown away.
    """
    cells, counts = seen_cells(table)
    shares = np.geomspace(1.0, how.thinnest, how.rungs) if how.rungs > 1 else np.ones(1)
    classes = min(CLASSES, 2 ** len(table.lists) - 1)
    sampler = LatentClassSampler(
        Sampling(cells=cells, rungs=thinned(counts, shares), chains=how.chains, classes=classes), how.seed
    )
    draws = np.empty((how.most, how.chains), dtype=np.int64)
    done, goal = 0, min(how.fewest, how.most)
    while True:
        for sweep in range(done, goal):
            draws[sweep] = table.observed + sampler.sweep()
            if told and sweep % 100 == 0:
                told(sweep, goal)
        kept = draws[goal // 2 : goal]
        r_hat = split_r_hat(kept)
        if r_hat <= SETTLED or goal == how.most:
            return ClassPosterior(kept, r_hat)
        done, goal = goal, min(2 * goal, how.most)


def split_r_hat(draws: np.ndarray) -> float:
    """Compare the halves of chains with each other (Gelman and others 2013, section 11.4).

    Args:
        draws: Sweeps by chains.

    Returns:
        Root of the pooled variance over the variance within; 1 where nothing varies, infinite where only chains differ.
    """
    half = len(draws) // 2
    halves = np.concatenate([draws[:half], draws[half : 2 * half]], axis=1).astype(np.float64)
    within = float(halves.var(axis=0, ddof=1).mean())
    between = float(halves.mean(axis=0).var(ddof=1))
    if within == 0:
        return 1.0 if between == 0 else math.inf
    return math.sqrt((half - 1) / half + between / within)
