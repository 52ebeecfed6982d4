"""How alike the two events of a pair are: who took part, how many died, what kind it was."""

from collections.abc import Sequence

import attrs
import numpy as np

from onrecord.reconciliation.matching.blocks import Pairs
from onrecord.reconciliation.matching.events import UNKNOWN, Decimal, Events, Truth, Whole


@attrs.frozen(kw_only=True, eq=False)
class Likeness:
    """What two reports say, a row for each pair.

    Attributes:
        parties: Share of those named by either that both name (Jaccard), 0 to 1; NaN where one of them names nobody whom the
            other dataset could name.
        toll: Absolute difference of log(1 + best); NaN where a toll is not known.
        apart: Whether the ranges of the tolls do not meet; False where one is not known.
        level: Mean level at which the categories agree, 0 (the most specific) to 1; NaN without taxonomies.
        unlike: Whether the categories of some taxonomy agree at no level.
        spans: Whether one of the two lasts for more than a day.
    """

    parties: Decimal
    toll: Decimal
    apart: Truth
    level: Decimal
    unlike: Truth
    spans: Truth

    def kept(self, chosen: Truth | Whole) -> "Likeness":
        """Give that of some of the pairs."""
        return Likeness(**{one.name: getattr(self, one.name)[chosen] for one in attrs.fields(Likeness)})


def likeness(left: Events, right: Events, pairs: Pairs, weights: Sequence[float] = ()) -> Likeness:
    """Compare the events of pairs.

    Args:
        left: Events of the one dataset, its parties among those that both datasets name.
        right: Events of the other.
        pairs: Which to compare.
        weights: Weight of each taxonomy; equal ones where none are given.
    """
    one, other = pairs.left, pairs.right
    low, high = _range(left, one), _range(right, other)
    level, unlike = _levels(left, right, pairs, weights)
    return Likeness(
        parties=_shared(left.parties[one], right.parties[other]),
        toll=np.abs(np.log1p(left.best[one]) - np.log1p(right.best[other])),
        apart=(low[0] > high[1]) | (high[0] > low[1]),
        level=level,
        unlike=unlike,
        spans=left.episodes[one] | right.episodes[other],
    )


def naming_alike(tables: Sequence[Events]) -> tuple[Events, ...]:
    """Leave out the parties that only one dataset ever names: that the others do not name them says nothing."""
    found, count = np.unique(np.concatenate([np.unique(one.parties) for one in tables]), return_counts=True)
    shared = found[(count > 1) & (found != UNKNOWN)]
    return tuple(
        attrs.evolve(one, parties=np.where(np.isin(one.parties, shared), one.parties, UNKNOWN))
        for one in tables
    )


def _range(events: Events, rows: Whole) -> tuple[Decimal, Decimal]:
    """Give the lowest and the highest toll that an event allows: its estimates, in whatever order they were given."""
    three = np.stack([events.low[rows], events.best[rows], events.high[rows]])
    return np.fmin.reduce(three), np.fmax.reduce(three)


def _shared(one: Whole, other: Whole) -> Decimal:
    both = sum(
        (_named(one, column) & _among(one[:, column], other) for column in range(one.shape[1])),
        start=np.zeros(len(one), dtype=np.int64),
    )
    first, second = (one != UNKNOWN).sum(axis=1), (other != UNKNOWN).sum(axis=1)
    known = (first > 0) & (second > 0)
    return np.where(known, both / np.maximum(first + second - both, 1), np.nan)


def _named(codes: Whole, column: int) -> Truth:
    return np.asarray(codes[:, column] != UNKNOWN)


def _among(code: Whole, codes: Whole) -> Truth:
    return np.asarray((code[:, None] == codes).any(axis=1))


def _levels(left: Events, right: Events, pairs: Pairs, weights: Sequence[float]) -> tuple[Decimal, Truth]:
    count = len(left.categories)
    unlike = np.zeros(len(pairs), dtype=bool)
    if not count:
        return np.full(len(pairs), np.nan), unlike
    level = np.zeros(len(pairs))
    for one, other, weight in zip(left.categories, right.categories, _scaled(weights, count), strict=True):
        first, second = one[pairs.left], other[pairs.right]
        same = (first == second) & (first != UNKNOWN)
        unknown = (first == UNKNOWN).all(axis=1) | (second == UNKNOWN).all(axis=1)
        agree = same.any(axis=1)
        deepest = np.where(agree, same.argmax(axis=1), first.shape[1] - 1)
        level += weight * deepest / max(1, first.shape[1] - 1)
        unlike |= ~agree & ~unknown
    return level / count, unlike


def _scaled(weights: Sequence[float], count: int) -> Sequence[float]:
    """Bring the weights to the sum of their number.

    Raises:
        ValueError: There are not as many as taxonomies, or they are not above zero together.
    """
    if not weights:
        return [1.0] * count
    if len(weights) != count or min(weights) < 0 or not sum(weights):
        msg = f"{count} taxonomies need {count} weights, none below zero, not {list(weights)}"
        raise ValueError(msg)
    return [weight * count / sum(weights) for weight in weights]
