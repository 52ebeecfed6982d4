"""Gibbs sampling of latent classes, many chains at once, with tempering so that chains find every mode."""

import attrs
import numpy as np
from scipy.special import gammaln

_MOST_UNSEEN = 20
"""Draws above this multiple of the people seen are drawn again; they come from parameters that never see anybody."""
_TRIES = 20
_RENAMINGS = 5
"""Pairs of classes that may change names in a sweep. Without any, chains stay in one order of the classes for 100,000 sweeps and more,
and each order has totals of its own (docs/methods/undercount.md)."""
_TINY = 1e-12
_SHAPE = 0.25
_RATE = 0.25
"""Of the Gamma prior of the concentration."""


@attrs.frozen(eq=False)
class Sampling:
    """What is sampled.

    Attributes:
        cells: Lists of each kind of person, 0 or 1: cells by lists.
        rungs: People of each cell at each rung, rungs by cells: the whole table first, then thinner ones.
        chains: Independent chains; each has one state a rung.
        classes: Most classes.
    """

    cells: np.ndarray
    rungs: np.ndarray
    chains: int
    classes: int


def thinned(counts: np.ndarray, shares: np.ndarray) -> np.ndarray:
    """Thin a table to shares of its people, each table part of the one before it.

    Args:
        counts: People of each cell.
        shares: Descending from 1.

    Returns:
        Counts, shares by cells. Each cell rounds at a place of its own, so that a table shrinks evenly.
    """
    golden = 0.6180339887498949
    offsets = (np.arange(len(counts)) * golden + 0.5) % 1 * (1 - 1e-9)
    tables: np.ndarray = np.floor(
        np.outer(shares, counts) + np.where(shares[:, None] < 1, offsets, 0)
    ).astype(np.int64)
    return tables


class LatentClassSampler:
    """States of the sampler: chains × rungs, one row each.

    People fall into classes; within a class the lists know nothing of each other. Given the parameters a person of cell c
    is of class k with probability proportional to w_k prod_j lambda_kj^c_j (1 - lambda_kj)^(1 - c_j); the number of unseen
    people is negative binomial, and so on round (Manrique-Vallier 2016). With p(N) proportional to 1/N the unseen people
    can be summed out: a table has likelihood prod_c (p_c / (1 - p_0))^y_c. So a table with fewer people has a flatter
    posterior of the same form, sampled in the same way; states of neighbouring rungs change places with the Metropolis
    probability (parallel tempering, Geyer 1991), and the first rung keeps the posterior of the whole table.
    """

    def __init__(self, sampling: Sampling, seed: int) -> None:
        self.given = sampling
        self.random = np.random.default_rng(seed)
        rungs, states = len(sampling.rungs), sampling.chains * len(sampling.rungs)
        lists = sampling.cells.shape[1]
        self._cells = sampling.cells.astype(np.float64)
        self._seen = int(sampling.rungs[0].sum())
        self._rung = np.tile(np.arange(rungs), (sampling.chains, 1))
        """Rung of each state, chains by states of the chain."""
        self._hit = self.random.beta(1.0, 1.0, (states, sampling.classes, lists))
        self._concentration = np.ones(states)
        # Logarithm of one minus each stick: rests of sticks come far closer to 0 than a number near 1 can say.
        self._rest = np.log(self.random.beta(1.0, 1.0, (states, sampling.classes - 1)))

    def sweep(self) -> np.ndarray:
        """Draw everything once.

        Returns:
            Unseen people of each chain, by its state on the first rung.
        """
        inside, nobody = self._probabilities()
        if len(self.given.rungs) > 1:
            self._exchange(inside, nobody.sum(axis=1))
        responsibility = inside - inside.max(axis=2, keepdims=True)
        np.exp(responsibility, out=responsibility)
        responsibility /= responsibility.sum(axis=2, keepdims=True)
        counts = self.given.rungs[self._rung.ravel()]
        members = self.random.multinomial(counts, responsibility)
        unseen = self._draw_unseen(counts.sum(axis=1), np.minimum(nobody.sum(axis=1), 1 - 1e-9))
        hidden = self.random.multinomial(unseen, nobody / nobody.sum(axis=1, keepdims=True))
        self._draw_parameters(members, members.sum(axis=1) + hidden)
        first = np.argmin(self._rung, axis=1) + np.arange(self.given.chains) * len(self.given.rungs)
        chosen: np.ndarray = unseen[first]
        return chosen

    def _probabilities(self) -> tuple[np.ndarray, np.ndarray]:
        """Log probability of class and cell; probability of class and nobody's list."""
        weights = np.zeros((len(self._rest), self.given.classes))
        weights[:, :-1] = np.log(-np.expm1(self._rest))
        weights[:, 1:] += np.cumsum(self._rest, axis=1)
        missed = np.log1p(-self._hit)
        base = weights + missed.sum(axis=2)
        inside = self._cells @ np.swapaxes(np.log(self._hit) - missed, 1, 2)
        inside += base[:, None, :]
        return inside, np.exp(base)

    def _exchange(self, inside: np.ndarray, nobody: np.ndarray) -> None:
        """Let neighbouring rungs change places."""
        chains, rungs = self._rung.shape
        highest = inside.max(axis=2)
        cell = highest + np.log(np.exp(inside - highest[:, :, None]).sum(axis=2))
        cell -= np.log1p(-np.minimum(nobody, 1 - 1e-9))[:, None]
        cell = cell.reshape(chains, rungs, -1)
        each = np.arange(chains)
        for at in range(int(self.random.integers(2)), rungs - 1, 2):
            place = np.argsort(self._rung, axis=1)
            here, there = place[:, at], place[:, at + 1]
            more = self.given.rungs[at] - self.given.rungs[at + 1]
            gain = (cell[each, there] - cell[each, here]) @ more
            swapped = each[np.log(self.random.random(chains)) < gain]
            self._rung[swapped, here[swapped]] = at + 1
            self._rung[swapped, there[swapped]] = at

    def _draw_unseen(self, seen: np.ndarray, nobody: np.ndarray) -> np.ndarray:
        most = _MOST_UNSEEN * self._seen
        unseen = np.asarray(self.random.negative_binomial(seen, 1 - nobody))
        for _ in range(_TRIES):
            high = unseen > most
            if not high.any():
                break
            unseen[high] = self.random.negative_binomial(seen[high], 1 - nobody[high])
        return np.asarray(np.minimum(unseen, most))

    def _rename(self, hits: np.ndarray, sizes: np.ndarray) -> None:
        """Let pairs of classes of each state change names, with the sticks summed out.

        The order of the classes matters to the sticks, and a draw of the sticks alone hardly ever changes it
        (Papaspiliopoulos and Roberts 2008).
        """
        states, classes = sizes.shape
        each = np.arange(states)
        known = self._order(sizes)
        for _ in range(_RENAMINGS):
            # An empty class that changes places with an empty one changes nothing: the first of the two holds somebody.
            one = np.argmax(self.random.random(sizes.shape) * (sizes > 0), axis=1)
            other = (one + self.random.integers(1, classes, size=states)) % classes
            renamed = sizes.copy()
            renamed[each, one], renamed[each, other] = sizes[each, other], sizes[each, one]
            found = self._order(renamed)
            done = np.flatnonzero(np.log(self.random.random(states)) < found - known)
            one, other = one[done], other[done]
            sizes[done] = renamed[done]
            hits[done, one], hits[done, other] = hits[done, other], hits[done, one]
            known[done] = found[done]

    def _order(self, sizes: np.ndarray) -> np.ndarray:
        """Log probability of the sizes of classes in this order, up to what does not depend on the order.

        Of sum_k log B(1 + n_k, a + A_k), A_k the people of the classes after k, the terms of neighbours leave -log(a + A_k).
        """
        after = np.cumsum(sizes[:, :0:-1], axis=1)[:, 1:]
        last = sizes[:, -1].astype(np.float64)
        concentration = self._concentration
        order: np.ndarray = gammaln(concentration + last) - gammaln(1.0 + last)
        order -= np.log(concentration[:, None] + after).sum(axis=1)
        return order

    def _draw_parameters(self, members: np.ndarray, sizes: np.ndarray) -> None:
        """Draw list probabilities, sticks and concentration, given who is in which class."""
        hits = np.swapaxes(members, 1, 2).astype(np.float64) @ self._cells
        self._rename(hits, sizes)
        self._hit = np.clip(self.random.beta(1 + hits, 1 + sizes[:, :, None] - hits), _TINY, 1 - _TINY)
        after = np.cumsum(sizes[:, :0:-1], axis=1)[:, ::-1]
        shape = self._concentration[:, None] + after
        # log of a Gamma(shape) draw, exact for shapes near 0: Gamma(shape) = Gamma(shape + 1) * U^(1 / shape).
        rest = (
            np.log(self.random.standard_gamma(shape + 1))
            - self.random.standard_exponential(shape.shape) / shape
        )
        stick = np.log(self.random.standard_gamma(1.0 + sizes[:, :-1]))
        self._rest = np.minimum(rest - np.logaddexp(rest, stick), -1e-15)
        drawn = self.random.gamma(_SHAPE + self.given.classes - 1, 1 / (_RATE - self._rest.sum(axis=1)))
        self._concentration = np.maximum(drawn, 1e-100)
