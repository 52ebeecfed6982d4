"""The scored mode: how much more often two reports agree so well when they tell of one event (Fellegi and Sunter 1969)."""

from collections.abc import Sequence

import attrs
import numpy as np
import numpy.typing as npt

from onrecord.reconciliation.matching.blocks import Pairs
from onrecord.reconciliation.matching.candidates import Candidates
from onrecord.reconciliation.matching.events import Decimal
from onrecord.reconciliation.matching.rivals import Rivalry

Levels = npt.NDArray[np.uint8]

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
_STILL = 1e-3
_A_FEW = 5


@attrs.frozen(kw_only=True, eq=False)
class Crowd:
    """How many pairs there are by chance, learned from pairs of which none can be a match: dates of one dataset were moved.

    Attributes:
        agreement: Levels of such pairs, a row each.
        left: Such pairs of each left event, in one shift.
        right: Such pairs of each right event.
    """

    agreement: Levels
    left: Decimal
    right: Decimal

    def of(self, pairs: Pairs) -> Decimal:
        """Give how many pairs by chance the events of each pair have, on average of the two."""
        return np.asarray((self.left[pairs.left] + self.right[pairs.right]) / 2)


@attrs.frozen(kw_only=True, eq=False)
class Model:
    """What agreement is worth.

    Attributes:
        odds: Odds of a pair over leaving both its events alone, where there is one pair by chance.
        weights: For each field (days, kilometres, toll, parties) log(m/u) of its levels; the last level is "not known" and worth
            nothing.
    """

    odds: float
    weights: tuple[Decimal, ...]

    def log_odds(self, agreement: Levels, crowd: Decimal) -> Decimal:
        """Give the logarithm of the odds of each pair, from its levels and from how many pairs by chance its events have."""
        agreed = sum(
            (worth[agreement[:, k]] for k, worth in enumerate(self.weights)), start=np.zeros(len(agreement))
        )
        return np.asarray(np.minimum(agreed + np.log(self.odds) - np.log(crowd), _HIGHEST))


def levels(found: Candidates) -> Levels:
    """Give the level of agreement of each pair in days, kilometres, toll and parties, a column each."""
    pairs, alike = found.pairs, found.alike
    days = np.where(alike.spans & (pairs.days == 0), _WITHIN, np.digitize(pairs.days, DAYS))
    toll = np.where(np.isnan(alike.toll), len(TOLL) + 1, np.digitize(alike.toll, TOLL))
    parties = np.where(np.isnan(alike.parties), len(PARTIES) + 1, np.digitize(alike.parties, PARTIES))
    return np.stack([days, np.digitize(pairs.km, KM), toll, parties], axis=1).astype(np.uint8)


def learned(pairs: Pairs, agreement: Levels, crowd: Crowd, rows: tuple[int, int]) -> Model:
    """Learn a model from pairs of which nobody said whether they match.

    Args:
        pairs: All pairs of the window.
        agreement: Their levels.
        crowd: Pairs by chance.
        rows: Number of events of the left and of the right dataset.

    Method:
        Expectation and maximisation over the levels, taken as independent within matches and within pairs by chance. u, the shares
        of the levels among pairs by chance, are counted in pairs whose dates were moved; m, those among matches, start from pairs
        within a day and 10 kilometres; counts are smoothed by a tenth; 60 rounds, or until nothing moves. An event has one
        partner or none. Where an event has c pairs by chance, the odds of a pair over leaving both its events alone are
        o m/(u c), with o from the shares of events that have a partner (`_odds`); probabilities are those of one-to-one
        links.
    """
    chance, rivalry = crowd.of(pairs), Rivalry.of(pairs)
    u = _shares(crowd.agreement, np.ones(len(crowd.agreement)))
    match = ((pairs.days <= _SURE_DAYS) & (pairs.km <= _SURE_KM)).astype(float)
    model = Model(odds=1.0, weights=_weights(_shares(agreement, match), u))
    for _ in range(_ROUNDS):
        match, before = rivalry.settle(np.exp(model.log_odds(agreement, chance)), _A_FEW), model
        model = Model(odds=_odds(float(match.sum()), rows), weights=_weights(_shares(agreement, match), u))
        if _still(before, model):
            break
    return model


def _odds(matches: float, rows: tuple[int, int]) -> float:
    """Give the odds of a pair over leaving both events alone, per pair by chance: (a + b)/2 over (1 - a)(1 - b).

    a and b are the shares of the left and of the right events that have a partner.
    """
    a, b = (min((matches + _SMOOTHING) / max(count, 1), _ALMOST_ALL) for count in rows)
    return (a + b) / 2 / ((1 - a) * (1 - b))


def _still(before: Model, after: Model) -> bool:
    moved = [np.abs(one - other).max() for one, other in zip(before.weights, after.weights, strict=True)]
    return bool(max(*moved, abs(np.log(before.odds / after.odds))) < _STILL)


def _shares(agreement: Levels, weight: Decimal) -> list[Decimal]:
    shares = []
    for k, size in enumerate(_SIZES):
        counted = np.bincount(agreement[:, k], weight, size + 1)[:size] + _SMOOTHING
        shares.append(counted / counted.sum())
    return shares


def _weights(m: Sequence[Decimal], u: Sequence[Decimal]) -> tuple[Decimal, ...]:
    return tuple(np.append(np.log(one) - np.log(other), 0.0) for one, other in zip(m, u, strict=True))
