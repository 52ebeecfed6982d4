"""Events as columns: what matching needs of every row, in arrays of one length."""

from typing import Any

import attrs
import numpy as np
import numpy.typing as npt

Whole = npt.NDArray[np.int64]
Decimal = npt.NDArray[np.float64]
Truth = npt.NDArray[np.bool_]

UNKNOWN = -1
"""Code of a party or a category that is not known: it neither agrees nor disagrees with any other."""


@attrs.frozen(kw_only=True, eq=False)
class Events:
    """The rows of one dataset that can be matched.

    Codes are shared by all datasets that are matched with one another: one code is one party, or one category of one level.

    Attributes:
        start: First day, as days since 1970-01-01.
        end: Last day; the first one again for an event of a single day.
        latitude: Degrees north.
        longitude: Degrees east.
        low: Lowest toll, deaths; NaN where it is not known, and so for the next two.
        best: Best estimate of the toll.
        high: Highest toll.
        parties: Codes of those who took part, a row for each event, filled up with `UNKNOWN`.
        categories: For each taxonomy the codes of the levels, the most specific first, a row for each event.
    """

    start: Whole
    end: Whole
    latitude: Decimal
    longitude: Decimal
    low: Decimal
    best: Decimal
    high: Decimal
    parties: Whole
    categories: tuple[Whole, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse columns of different lengths."""
        lengths = {len(column) for column in self._columns()}
        if len(lengths) != 1:
            msg = f"columns of events have one length, not {sorted(lengths)}"
            raise ValueError(msg)

    def __len__(self) -> int:
        """Give the number of events."""
        return len(self.start)

    @property
    def episodes(self) -> Truth:
        """Tell which of them last for more than a day."""
        return self.end > self.start

    def rows(self, chosen: npt.NDArray[Any]) -> "Events":
        """Give some of the events, by their numbers or by a mask, in that order."""
        columns = {name: getattr(self, name)[chosen] for name in _COLUMNS}
        return Events(**columns, categories=tuple(one[chosen] for one in self.categories))

    def moved(self, days: int) -> "Events":
        """Give the same events so many days later."""
        return attrs.evolve(self, start=self.start + days, end=self.end + days)

    def followed_by(self, others: "Events") -> "Events":
        """Give these events and then the others, whose parties and categories have the same codes and widths."""
        columns = {
            name: np.concatenate([getattr(self, name), getattr(others, name)])
            for name in _COLUMNS
            if name != "parties"
        }
        width = max(self.parties.shape[1], others.parties.shape[1])
        return Events(
            **columns,
            parties=np.concatenate([_widened(self.parties, width), _widened(others.parties, width)]),
            categories=tuple(
                np.concatenate(pair) for pair in zip(self.categories, others.categories, strict=True)
            ),
        )

    def _columns(self) -> tuple[npt.NDArray[Any], ...]:
        return (*(getattr(self, name) for name in _COLUMNS), *self.categories)


_COLUMNS = ("start", "end", "latitude", "longitude", "low", "best", "high", "parties")


def _widened(codes: Whole, width: int) -> Whole:
    return np.pad(codes, ((0, 0), (0, width - codes.shape[1])), constant_values=UNKNOWN)
