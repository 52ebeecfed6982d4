"""Probabilities of links of which an event has one at most, and links drawn by them."""

import attrs
import numpy as np

from onrecord.reconciliation.matching.assigning import groups
from onrecord.reconciliation.matching.blocks import Pairs
from onrecord.reconciliation.matching.events import Decimal, Whole

_ROUNDS = 60
_STILL = 1e-6
_LEAST = 1e-4


@attrs.define(eq=False)
class Rivalry:
    """Pairs that want the same events, and what their events have told one another so far.

    Method:
        Belief propagation for matchings, which always settles (Bayati, Gamarnik, Katz, Nair and Tetali 2007): an event tells each
        of its rivals' events how likely it is free without them. It is exact where no ring of pairs closes.
    """

    _left: Whole
    _right: Whole
    _free: Decimal

    @classmethod
    def of(cls, pairs: Pairs) -> "Rivalry":
        """Begin with every event free."""
        left = np.unique(pairs.left, return_inverse=True)[1]
        right = np.unique(pairs.right, return_inverse=True)[1]
        return cls(left, right, np.ones(len(pairs)))

    def settle(self, odds: Decimal, rounds: int = _ROUNDS) -> Decimal:
        """Give the probability of each pair, from where the last call left off.

        Args:
            odds: Odds of each pair, were it alone.
            rounds: After so many rounds it ends, settled or not.
        """
        if not len(odds):
            return np.zeros(0)
        free_left = self._free
        for _ in range(rounds):
            before = self._free
            free_left = _free(self._left, odds * before)
            self._free = _free(self._right, odds * free_left)
            if np.abs(self._free - before).max() < _STILL:
                break
        alone = odds * free_left * self._free
        return np.asarray(alone / (1 + alone))


def probabilities(pairs: Pairs, odds: Decimal) -> Decimal:
    """Give the probability of each pair when every event is in one pair at most.

    Args:
        pairs: The pairs.
        odds: Odds of each pair, were it alone.
    """
    return Rivalry.of(pairs).settle(odds)


def _free(event: Whole, wanted: Decimal) -> Decimal:
    """Give how likely an event is free for each pair, given what its other pairs want."""
    others = np.bincount(event, wanted)[event] - wanted
    return np.asarray(1 / (1 + np.maximum(others, 0.0)))


def drawn(pairs: Pairs, odds: Decimal, chance: np.random.Generator) -> Whole:
    """Draw links at random, by how likely all of them together are.

    Returns:
        Numbers of the drawn pairs, in their order.

    Method:
        In each group of events that pairs tie together, one event draws its partner, or none, by the probabilities among what is left;
        then the group falls apart, and the next one draws. Pairs with less than one chance in 10,000 are left out.
    """
    alive = np.flatnonzero(probabilities(pairs, odds) >= _LEAST)
    taken = []
    while len(alive):
        rest = pairs.kept(alive)
        likely = probabilities(rest, odds[alive])
        picked, asked = _ask(rest, likely, chance)
        taken.append(alive[picked])
        gone = np.isin(rest.left, asked) | np.isin(rest.right, rest.right[picked])
        alive = alive[~gone]
    return np.sort(np.concatenate(taken)) if taken else np.zeros(0, dtype=np.int64)


def _ask(rest: Pairs, likely: Decimal, chance: np.random.Generator) -> tuple[Whole, Whole]:
    """Let one left event of each group draw; gives the numbers of the drawn pairs and the events that were asked."""
    group, size = groups(rest.left, rest.right)
    order = np.argsort(group, kind="stable")
    first = np.concatenate(([0], np.cumsum(size)[:-1]))
    lots = np.floor(chance.random(len(size)) * size).astype(np.int64)
    asked = rest.left[order[first + lots]]
    theirs = np.flatnonzero(np.isin(rest.left, asked))
    # The pairs of an event stand together, for pairs are sorted by their left events.
    begins = np.flatnonzero(np.diff(rest.left[theirs], prepend=-1))
    upto = np.cumsum(likely[theirs])
    before = (upto - likely[theirs])[begins]
    number = np.cumsum(np.diff(rest.left[theirs], prepend=-1) != 0) - 1
    draw = chance.random(len(begins))[number]
    own = upto - before[number]
    hit = (own >= draw) & (own - likely[theirs] < draw)
    return theirs[hit], asked
