"""Intervals of numbers with open and closed ends."""

import math

import attrs


@attrs.frozen(kw_only=True)
class Interval:
    """A run of numbers.

    Attributes:
        low: Lower end; minus infinity where there is none.
        high: Upper end; infinity where there is none.
        low_open: True where the lower end itself does not belong to it.
        high_open: True where the upper end itself does not belong to it.
    """

    low: float = -math.inf
    high: float = math.inf
    low_open: bool = False
    high_open: bool = False

    def holds(self, number: float) -> bool:
        """Say whether `number` belongs to it."""
        above = number > self.low if self.low_open else number >= self.low
        below = number < self.high if self.high_open else number <= self.high
        return above and below

    def meets(self, low: float, high: float) -> bool:
        """Say whether a number from `low` to `high`, both included, belongs to it."""
        above = high > self.low if self.low_open else high >= self.low
        below = low < self.high if self.high_open else low <= self.high
        return above and below

    def times(self, factor: float) -> "Interval":
        """Return it with both ends multiplied by a positive number."""
        return attrs.evolve(self, low=self.low * factor, high=self.high * factor)


def closed(low: float, high: float) -> Interval:
    """Return the interval with both ends."""
    return Interval(low=low, high=high)


def half_open(low: float, high: float) -> Interval:
    """Return the interval with its lower end and without its upper one."""
    return Interval(low=low, high=high, high_open=True)


def above(low: float, high: float = math.inf) -> Interval:
    """Return the interval over `low`, up to and with `high`."""
    return Interval(low=low, high=high, low_open=True)
