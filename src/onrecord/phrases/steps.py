"""The usual scales on which ratios and fractions in words stand, and the half-way points between their steps."""

from bisect import bisect_left

from onrecord.phrases.interval import Interval, half_open

RATIO_STEPS = (1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 15.0, 20.0, 50.0, 100.0)
"""Ratios that have a usual wording."""

FRACTION_STEPS = (0.1, 0.125, 1 / 6, 0.2, 0.25, 1 / 3, 0.4, 0.5, 0.6, 2 / 3, 0.75, 0.8, 0.9, 1.0)
"""Fractions that have a usual wording."""

_SAME = 0.004


def _around(steps: tuple[float, ...], value: float) -> tuple[float, float]:
    place = bisect_left(steps, value - _SAME)
    on = place < len(steps) and abs(steps[place] - value) <= _SAME
    below = steps[place - 1] if place else value / 2
    over = place + 1 if on else place
    higher = steps[over] if over < len(steps) else value * 1.5
    return below, higher


def ratio_between(value: float) -> Interval:
    """Return the run of ratios nearer to `value` than to its neighbours; whole ratios of ten go from 9 to 12."""
    below, higher = _around(RATIO_STEPS, value)
    if value == 10:  # noqa: PLR2004
        below, higher = 8.0, 14.0
    return half_open((below + value) / 2, (value + higher) / 2)


def ratio_below(value: float) -> float:
    """Return how low a ratio may be and still be called nearly `value`: 1.5 for 2, else half-way to the lower step."""
    if value == 2:  # noqa: PLR2004
        return 1.5
    return (_around(RATIO_STEPS, value)[0] + value) / 2


def fraction_between(value: float, *, whole: bool = False) -> Interval:
    """Return the run of fractions nearer to `value` than to its neighbours; with `whole`, up to the neighbours."""
    below, higher = _around(FRACTION_STEPS, value)
    if value < FRACTION_STEPS[0] - _SAME:  # one in thirty: its neighbours are one in 29 and one in 31
        count = round(1 / value)
        below, higher = 1 / (count + 1), 1 / (count - 1)
    if whole:
        return half_open(below, higher)
    return half_open((below + value) / 2, (value + higher) / 2)
