"""How finely a number is stated: the unit of its last significant digit."""

import math

_TRACE = 1e-9
"""Floating point noise below which two numbers are the same."""


def last_digit_unit(value: float) -> float:
    """Return the unit of the last significant digit of `value`; trailing zeros are not significant.

    A last digit of five counts as half-way steps: 75 is as fine as 5, 350 as 50, 4 as 1, 400 as 100, 2.5 as 0.5.

    Method:
        METHODS 3.6 of the project's notes, after Krifka's scales of round numbers.
    """
    if value == 0 or not math.isfinite(value):
        return 1.0
    unit = 1.0
    size = abs(value)
    while size % 10 < _TRACE and size >= 10:  # noqa: PLR2004
        size /= 10
        unit *= 10
    while abs(size - round(size)) > _TRACE * max(1.0, size) and unit > _TRACE:
        size *= 10
        unit /= 10
    return unit * 5 if round(size) % 10 == 5 and round(size) > 5 else unit  # noqa: PLR2004


def is_round(value: float) -> bool:
    """Say whether a whole number ends in a zero or is a multiple of five from 15 on."""
    return last_digit_unit(value) > 1
