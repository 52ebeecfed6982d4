"""The scored mode: how much more often two reports agree so well when they tell of one event (Fellegi and Sunter 1969)."""

from collections.abc import Sequence

import attrs
import numpy as np

from onrecord.reconciliation.matching.candidates import Candidates
from onrecord.reconciliation.matching.events import Decimal, Truth, Whole
from onrecord.reconciliation.matching.rivals import probabilities

DAYS = (1, 2, 3, 4)
KM = (2.0, 5.0, 10.0, 20.0, 40.0)
TOLL = (1e-9, 0.35, 0.7, 1.1)
PARTIES = (0.3, 0.9)
"""Where one level of agreement ends and the next begins. In days there is one level more: within an episode of several days."""

_SIZES = (len(DAYS) + 2, len(KM) + 1, len(TOLL) + 1, len(PARTIES) + 1)
_WITHIN = len(DAYS) + 1
_SMOOTHING = 0.1
_ROUNDS = 60
_SURE_DAYS, _SURE_KM = 1, 10.0
_ALMOST_ALL = 0.98
_HIGHEST = 50.0


@attrs.frozen(kw_only=True, eq=False)
class Crowd:
    """How many pairs there are by chance, learned from pairs of which none can be a match: dates of one dataset were moved.

    Attributes:
        agreement: Levels of such pairs, a row each.
        left: Such pairs of each left event, in one shift.
        right: Such pairs of each right event.
    """

    agreement: Whole
    left: Decimal
    right: Decimal

    def of(self, found: Candidates) -> Decimal:
        """Give how many pairs by chance the events of each pair have, on average of the two."""
        return np.asarray((self.left[found.pairs.left] + self.right[found.pairs.right]) / 2)


@attrs.frozen(kw_only=True, eq=False)
class Model:
    """What agreement is worth.

    Attributes:
        odds: Odds that an event of the smaller dataset has a partner at all.
        weights: For each field (days, kilometres, toll, parties) log(m/u) of its levels; the last level is "not known" and worth
            nothing.
    """

    odds: float
    weights: tuple[Decimal, ...]

    def log_odds(self, agreement: Whole, crowd: Decimal) -> Decimal:
        """Give the logarithm of the odds of each pair, from its levels and from how many pairs by chance its events have."""
        agreed = sum(
            (worth[agreement[:, k]] for k, worth in enumerate(self.weights)), start=np.zeros(len(agreement))
        )
        return np.asarray(agreed + np.log(self.odds) - np.log(crowd))


def levels(found: Candidates) -> Whole:
    """Give the level of agreement of each pair in days, kilometres, toll and parties, a column each."""
    pairs, alike = found.pairs, found.alike
    days = np.where(alike.spans & (pairs.days == 0), _WITHIN, np.digitize(pairs.days, DAYS))
    return np.stack(
        [
            days,
            np.digitize(pairs.km, KM),
            np.where(np.isnan(alike.toll), len(TOLL) + 1, np.digitize(alike.toll, TOLL)),
            np.where(np.isnan(alike.parties), len(PARTIES) + 1, np.digitize(alike.parties, PARTIES)),
        ],
        axis=1,
    )


def learned(found: Candidates, crowd: Crowd, rows: tuple[int, int]) -> Model:
    """Learn a model from pairs of which nobody said whether they match.

    Args:
        found: All pairs of the window.
        crowd: Pairs by chance.
        rows: Number of events of the left and of the right dataset.

    Method:
        Expectation and maximisation over the levels, taken as independent within matches and within pairs by chance. u, the shares
        of the levels among pairs by chance, are counted in pairs whose dates were moved; m, those among matches, start from pairs
        within a day and 10 kilometres; counts are smoothed by a tenth; 60 rounds. An event has one partner or none: where
        it has c pairs by chance, the odds of a pair are o m/(u c), o being the odds of having a partner, and the probabilities
        are those of one-to-one links.
    """
    agreement, chance = levels(found), crowd.of(found)
    everyone = np.ones(len(crowd.agreement))
    u = _shares(crowd.agreement, everyone)
    match = ((found.pairs.days <= _SURE_DAYS) & (found.pairs.km <= _SURE_KM)).astype(float)
    model = Model(odds=1.0, weights=_weights(_shares(agreement, match), u))
    for _ in range(_ROUNDS):
        match = probabilities(found.pairs, np.exp(np.minimum(model.log_odds(agreement, chance), _HIGHEST)))
        having = min(float(match.sum() + _SMOOTHING) / max(min(rows), 1), _ALMOST_ALL)
        model = Model(odds=having / (1 - having), weights=_weights(_shares(agreement, match), u))
    return model


def scored(found: Candidates, model: Model, crowd: Crowd) -> Candidates:
    """Give each pair the logarithm of its odds as its worth."""
    return attrs.evolve(found, worth=np.minimum(model.log_odds(levels(found), crowd.of(found)), _HIGHEST))


def _shares(agreement: Whole, weight: Decimal) -> list[Decimal]:
    shares = []
    for k, size in enumerate(_SIZES):
        known: Truth = agreement[:, k] < size
        counted = np.bincount(agreement[known, k], weight[known], size) + _SMOOTHING
        shares.append(counted / counted.sum())
    return shares


def _weights(m: Sequence[Decimal], u: Sequence[Decimal]) -> tuple[Decimal, ...]:
    return tuple(np.append(np.log(one) - np.log(other), 0.0) for one, other in zip(m, u, strict=True))
