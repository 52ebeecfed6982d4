"""An asserted quantity against the figures of a fact: which way each of them speaks."""

import math

import attrs

from onrecord.model.fact import Fact, FactFigure, Relation
from onrecord.model.figure import Bound, Figure
from onrecord.model.verdict import Stance

_WIDTH = 0.1
"""How far "about" and "nearly" reach: the outer band of METHODS.md 3.6."""


@attrs.frozen
class Interval:
    """What a figure leaves possible.

    Attributes:
        low: Lower end; minus infinity where open.
        high: Upper end; infinity where open.
        above: True where the lower end itself is left out.
        below: True where the upper end itself is left out.
    """

    low: float
    high: float
    above: bool = False
    below: bool = False

    def within(self, other: "Interval") -> bool:
        """Say whether everything that this leaves possible the other one leaves possible too."""
        low = self.low > other.low or (self.low == other.low and (self.above or not other.above))
        high = self.high < other.high or (self.high == other.high and (self.below or not other.below))
        return low and high

    def apart(self, other: "Interval") -> bool:
        """Say whether nothing is possible by both."""
        return _before(self, other) or _before(other, self)


def _before(one: Interval, other: Interval) -> bool:
    return one.high < other.low or (one.high == other.low and (one.below or other.above))


def interval(figure: Figure) -> Interval | None:
    """Give what a figure leaves possible; None where it states no number."""
    if figure.low is None and figure.high is None:
        return None
    low = -math.inf if figure.low is None else float(figure.low)
    high = math.inf if figure.high is None else float(figure.high)
    if figure.bound is Bound.ABOUT:
        return Interval(low - abs(low) * _WIDTH, high + abs(high) * _WIDTH)
    if figure.bound is Bound.NEARLY and math.isfinite(high):
        return Interval(high - abs(high) * _WIDTH, high, below=True)
    return Interval(low, high, figure.bound is Bound.MORE_THAN, figure.bound is Bound.LESS_THAN)


def stance(asserted: Figure, found: Figure) -> Stance | None:
    """Say which way a figure speaks on an assertion.

    Returns:
        For it where all that the figure leaves possible is as asserted, against it where none of it is, and None where
        the figure leaves both possible, states no number, or has another unit.
    """
    claimed, record = interval(asserted), interval(found)
    if claimed is None or record is None or asserted.unit != found.unit:
        return None
    if record.within(claimed):
        return Stance.FOR
    return Stance.AGAINST if record.apart(claimed) else None


def speaking(fact: Fact) -> tuple[FactFigure, ...]:
    """Give the figures of a fact that stand: not those that a later and better founded one replaced or their text denies."""
    replaced = {
        number
        for relation in fact.relations
        if relation.relation is Relation.SUPERSEDED and relation.later is not None
        for number in relation.pair
        if number != relation.later
    }
    return tuple(
        one for number, one in enumerate(fact.figures) if number not in replaced and one.figure.denied is None
    )
