"""How far earlier projections were off: the law of their errors, as shipped with the project.

The file `projection_errors.json` is made by `benchmarks/projection.py --write` from the UCDP events that its `source` names.
"""

import functools
import json
from collections.abc import Sequence
from enum import StrEnum
from importlib import resources
from typing import Any

import attrs
import numpy as np

FEWEST = 60
"""Earlier errors that a law needs: below, its outer quantiles are guesses."""
EDGES = (1.0, 1.1, 1.25, 1.5)
"""Lower edges of the bins of naive projection over the figure it was to exceed."""


class Target(StrEnum):
    """What is projected, and what its dispersion is taken from.

    Deaths by month are for tables that hold only monthly sums: how deaths bunch in events is not seen there.
    """

    EVENTS = "events"
    DEATHS = "deaths"
    DEATHS_BY_MONTH = "deaths by month"

    @property
    def minimum(self) -> int:
        """Count a year from which projections were tried: pro rata for the months that are over."""
        return 60 if self is Target.EVENTS else 120


@attrs.frozen
class ErrorLaw:
    """Distribution of the standardised errors of earlier projections.

    Attributes:
        errors: Quantiles, rising.
        chances: The probability of staying at or below each of them.
        n: Earlier projections they come from.
    """

    errors: tuple[float, ...]
    chances: tuple[float, ...]
    n: int

    @classmethod
    def of(cls, errors: Sequence[float]) -> "ErrorLaw":
        """The law of errors seen, each at its rank over their number plus one (Weibull's plotting position)."""
        ordered = sorted(errors)
        return cls(
            tuple(ordered), tuple((i + 1) / (len(ordered) + 1) for i in range(len(ordered))), len(ordered)
        )

    def quantile(self, chance: float) -> float:
        """Error that is not exceeded with this probability; the outermost known one beyond what was seen."""
        return float(np.interp(chance, self.chances, self.errors))

    def above(self, error: float) -> float:
        """Probability of a larger error, never 0 or 1."""
        return 1 - float(np.interp(error, self.errors, self.chances))


@attrs.frozen(kw_only=True)
class CameTrue:
    """How often a projection of this kind came true.

    Attributes:
        low: Lower edge of naive projection over the figure.
        high: Upper edge; None where open.
        times: How often the final count exceeded the figure.
        of: Out of how many.
    """

    low: float
    high: float | None
    times: int
    of: int


def law(target: Target, elapsed: int) -> ErrorLaw:
    """The shipped law of errors of projections made when `elapsed` months of the year were over."""
    row = _shipped()["laws"][target.value][str(elapsed)]
    return ErrorLaw(tuple(row["quantiles"]), tuple(_shipped()["chances"]), row["n"])


def came_true(target: Target, elapsed: int, excess: float, *, record: bool) -> CameTrue | None:
    """How often earlier years in the same position exceeded last year's count, or every earlier year's.

    Args:
        target: What is projected.
        elapsed: Months of the year that were over.
        excess: Naive projection over the figure to be exceeded; below 1 nothing was on pace.
        record: Whether the figure is the record instead of last year's count.
    """
    rows = _shipped()["came_true"][target.value][str(elapsed)]["record" if record else "last year"]
    place = int(np.searchsorted(EDGES, excess, side="right")) - 1
    if place < 0 or not rows[place][1]:
        return None
    high = EDGES[place + 1] if place + 1 < len(EDGES) else None
    return CameTrue(low=EDGES[place], high=high, times=rows[place][0], of=rows[place][1])


def version() -> str:
    """Version of the shipped errors, printed with every projection."""
    return str(_shipped()["version"])


def source() -> str:
    """Citation of the data that the shipped errors come from."""
    return str(_shipped()["source"])


@functools.cache
def _shipped() -> dict[str, Any]:
    text = resources.files(__package__).joinpath("projection_errors.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
