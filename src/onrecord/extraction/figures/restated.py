"""The period of a value that the document states more than once."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.comparison import Times
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.where import Placed
from onrecord.model.figure import FigureKind, Role

_SMALL = 12
"""Counts up to which two figures may well be the same by chance."""


def restated(placed: Sequence[Placed], found: Sequence[Times]) -> tuple[Times, ...]:
    """Give a value without a period the one it has where the document states it again."""
    known: dict[tuple[object, ...], set[str]] = {}
    roles: dict[tuple[object, ...], Role] = {}
    for (_, draft), own in zip(placed, found, strict=True):
        key = _value(draft)
        if key is not None and own.period is not None and not own.period.inferred:
            known.setdefault(key, set()).add(own.period.text)
            roles.setdefault(key, own.period)
    made = []
    for (_, draft), own in zip(placed, found, strict=True):
        key = _value(draft)
        if own.period is None and key in roles and len(known[key]) == 1:
            made.append(attrs.evolve(own, period=attrs.evolve(roles[key], inferred=True)))
        else:
            made.append(own)
    return tuple(made)


def _value(draft: Draft) -> tuple[object, ...] | None:
    """Return what makes two figures state the same: an exact count large enough to be no coincidence."""
    exact = draft.kind is FigureKind.LEVEL and draft.low is not None and draft.low > _SMALL
    return (draft.low, draft.high, draft.unit) if exact else None
