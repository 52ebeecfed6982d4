"""Totals averaged over every decomposable graph of the lists (Madigan and York 1997), without drawing by chance."""

from collections.abc import Callable
from itertools import combinations

import attrs
import numpy as np
from scipy.special import gammaln, logsumexp

from onrecord.model.undercount import CountTable
from onrecord.reconciliation.undercount.cells import seen_cells
from onrecord.reconciliation.undercount.chordal import ChordalGraph, chordal_graphs

MOST_LISTS = 5
"""Lists up to which every graph is looked at; six have 18,154."""
_FINE = 1_000
"""Numbers of unseen people up to which each is looked at; above, steps of one part in so many."""
_REACH = 200
"""Largest number of unseen people looked at, as a multiple of those seen."""

LogPrior = Callable[[np.ndarray], np.ndarray]
"""From totals to the logarithm of what was believed of them before, up to a constant."""


@attrs.frozen(eq=False)
class GraphPosterior:
    """What is believed of the total after looking at the table.

    Attributes:
        totals: Totals looked at, ascending.
        graphs: Every graph.
        by_graph: Probability of each graph with each total, graphs by totals; sums to 1.
        widths: How many totals each of `totals` stands for.
    """

    totals: np.ndarray
    graphs: tuple[ChordalGraph, ...]
    by_graph: np.ndarray
    widths: np.ndarray

    @property
    def by_total(self) -> np.ndarray:
        """Probability of each total, over all graphs."""
        return np.asarray(self.by_graph.sum(axis=0))

    @property
    def graph_weights(self) -> np.ndarray:
        """Probability of each graph."""
        return np.asarray(self.by_graph.sum(axis=1))

    @property
    def mean(self) -> float:
        """Mean total."""
        return float(self.totals @ self.by_total)

    @property
    def mode(self) -> int:
        """Most probable total."""
        return int(self.totals[np.argmax(self.by_total / self.widths)])

    def quantile(self, share: float) -> float:
        """Smallest total that is not exceeded with at least this probability."""
        at = int(np.searchsorted(np.cumsum(self.by_total), share))
        return float(self.totals[min(at, len(self.totals) - 1)])

    @property
    def reaches_far(self) -> bool:
        """Whether the totals that were looked at end before the probability does."""
        return float(self.by_total[self.totals > self.totals[-1] / 2].sum()) > 0.001  # noqa: PLR2004 (one in a thousand)


def graph_posterior(
    table: CountTable,
    *,
    delta: float | None = None,
    log_prior: LogPrior | None = None,
    most_unseen: int | None = None,
) -> GraphPosterior:
    """Weigh every decomposable graph with every total.

    Args:
        table: Of three to `MOST_LISTS` lists.
        delta: Weight of a cell before looking; 2^-L for None.
        log_prior: Of the total; proportional to 1/N for None.
        most_unseen: Largest number of unseen people looked at, from 1 up; `_REACH` times those seen for None.

    Returns:
        The joint posterior.

    Method:
        Hyper-Dirichlet prior on the cell probabilities, integrated out: the product of the cliques' marginal likelihoods
        over that of the separators, with N!/(n0! prod y!) and the prior of N.
    """
    lists = len(table.lists)
    weight = 2.0**-lists if delta is None else delta
    unseen, widths = _grid(table.observed, most_unseen)
    totals = table.observed + unseen
    whole = 2.0**lists * weight
    base = gammaln(totals + 1) - gammaln(unseen + 1)
    base += -np.log(totals) if log_prior is None else log_prior(totals)
    # The marginal of no list at all; dividing by it for every empty separator keeps graphs on one scale.
    marginals: dict[tuple[int, ...], np.ndarray] = {(): gammaln(totals + whole) - gammaln(whole)}
    for size in range(1, lists + 1):
        for chosen in combinations(range(lists), size):
            marginals[chosen] = _marginal(table, chosen, unseen, weight)
    graphs = chordal_graphs(lists)
    log = np.empty((len(graphs), len(totals)))
    log[:] = base + np.log(widths) - marginals[()]
    for at, graph in enumerate(graphs):
        for clique in graph.cliques:
            log[at] += marginals[clique]
        for separator in graph.separators:
            log[at] -= marginals[separator]
    log -= logsumexp(log)
    return GraphPosterior(totals, graphs, np.exp(log), widths)


def _marginal(table: CountTable, chosen: tuple[int, ...], unseen: np.ndarray, delta: float) -> np.ndarray:
    """Logarithm of the marginal likelihood of some lists, for each number of unseen people."""
    cells, counts = seen_cells(table)
    codes = cells[:, chosen] @ (1 << np.arange(len(chosen)))
    seen = np.bincount(codes, weights=counts, minlength=2 ** len(chosen))
    alpha = delta * 2.0 ** (len(table.lists) - len(chosen))
    known = gammaln(seen[1:] + alpha).sum() - len(seen) * gammaln(alpha)
    return np.asarray(gammaln(unseen + seen[0] + alpha) + known)


def _grid(observed: int, most: int | None) -> tuple[np.ndarray, np.ndarray]:
    """Numbers of unseen people, and how many numbers each stands for."""
    if most is not None:
        return np.arange(1, most + 1, dtype=np.float64), np.ones(most)
    numbers = [*range(_FINE + 1)]
    last = _REACH * max(observed, 1)
    while numbers[-1] < last:
        numbers.append(numbers[-1] + max(1, numbers[-1] // _FINE))
    grid = np.array(numbers, dtype=np.float64)
    return grid, np.diff(grid, append=grid[-1] + 1)
