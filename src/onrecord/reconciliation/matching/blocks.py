"""Pairs of events that are near in time and space, found by blocks of a grid and of days."""

import itertools
from collections.abc import Callable, Iterable, Iterator

import attrs
import numpy as np

from onrecord.errors import UnmatchableDataError
from onrecord.reconciliation.matching.events import Decimal, Events, Truth, Whole

EARTH_KM = 6371.0
"""Mean radius of the Earth, to the whole kilometre."""

MOST_PAIRS = 60_000_000
"""Pairs that are still compared; some three gigabytes."""

_KINDS = (np.int32, np.int32, np.int16, np.float32)
_KM_A_DEGREE = EARTH_KM * np.pi / 180
_PAIRS_AT_ONCE = 4_000_000
_LEAST_KM = 1.0
_AROUND = (-1, 0, 1)


@attrs.frozen(kw_only=True)
class Window:
    """How far apart two reports of one event may be.

    Attributes:
        days: Days between the first days, and between the last ones.
        km: Kilometres of the great circle.
    """

    days: int
    km: float


@attrs.frozen(kw_only=True, eq=False)
class Pairs:
    """Pairs of a left and a right event, as columns of one length.

    Attributes:
        left: Number of the left event.
        right: Number of the right event.
        days: Days apart.
        km: Kilometres apart.
    """

    left: Whole
    right: Whole
    days: Whole
    km: Decimal

    def __len__(self) -> int:
        """Give the number of pairs."""
        return len(self.left)

    def kept(self, chosen: Truth | Whole) -> "Pairs":
        """Give some of them."""
        return Pairs(
            left=self.left[chosen], right=self.right[chosen], days=self.days[chosen], km=self.km[chosen]
        )


def near(left: Events, right: Events, window: Window) -> Pairs:
    """Find all pairs within a window, single-day events and episodes of several days apart, sorted by left and right.

    `days` is the larger of the distances between the first and between the last days.

    Raises:
        UnmatchableDataError: There are more than `MOST_PAIRS` of them.

    Method:
        Each event lies in a block: a band of latitude, a stretch of longitude that is wide enough for the window at that
        latitude, and a run of days. The partners of an event are in the blocks around its own, so work grows with the events
        and with the pairs that are near, not with all pairs.
    """

    def kept(one: Whole, other: Whole) -> tuple[Truth, Whole]:
        days = np.maximum(
            np.abs(left.start[one] - right.start[other]), np.abs(left.end[one] - right.end[other])
        )
        return (days <= window.days) & (left.episodes[one] == right.episodes[other]), days

    return _sorted(
        (_within(left, right, window.km, kept, rows) for rows in _together(left, right, window)), window
    )


def touching(left: Events, right: Events, window: Window) -> Pairs:
    """Find all pairs whose spans of days lie within a window of one another, sorted by left and right.

    `days` is what lies between the spans, zero where they share a day.

    Raises:
        UnmatchableDataError: There are more than `MOST_PAIRS` of them.

    Method:
        As in `near`. Events of a single day are looked up in runs of days as short as the window; only those that last are
        looked up in runs as long as the longest of them.
    """

    def kept(one: Whole, other: Whole) -> tuple[Truth, Whole]:
        days = np.maximum(right.start[other] - left.end[one], left.start[one] - right.end[other])
        return days <= window.days, np.maximum(days, 0)

    found = (
        _within(left, right, window.km, kept, (some[one], others[other]))
        for some, others, wide in _by_length(left, right, window)
        for one, other in _together(left.rows(some), right.rows(others), wide)
    )
    return _sorted(found, window)


def distance_km(left: Events, right: Events, rows: Whole, others: Whole) -> Decimal:
    """Give the great-circle distance of pairs of events, by the haversine."""
    lat, other = np.radians(left.latitude[rows]), np.radians(right.latitude[others])
    turn = np.radians(right.longitude[others] - left.longitude[rows])
    half = np.sin((other - lat) / 2) ** 2 + np.cos(lat) * np.cos(other) * np.sin(turn / 2) ** 2
    return np.asarray(2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(half, 1.0))))


def _within(
    left: Events,
    right: Events,
    km: float,
    kept: Callable[[Whole, Whole], tuple[Truth, Whole]],
    rows: tuple[Whole, Whole],
) -> tuple[Whole, Whole, Whole, Decimal]:
    one, other = rows
    fits, days = kept(one, other)
    one, other, days = one[fits], other[fits], days[fits]
    apart = distance_km(left, right, one, other)
    fits = apart <= km
    return one[fits], other[fits], days[fits], apart[fits]


def _sorted(found: Iterable[tuple[Whole, Whole, Whole, Decimal]], window: Window) -> Pairs:
    kept, count = [], 0
    for part in found:
        # Millions of pairs are kept at once, so each takes no more bytes than it needs.
        kept.append([column.astype(kind) for column, kind in zip(part, _KINDS, strict=True)])
        count += len(part[0])
        if count > MOST_PAIRS:
            raise UnmatchableDataError(
                what=f"more than {MOST_PAIRS:,} pairs of events lie within {window.days} days and {window.km:g} km",
                why="in so wide a window most pairs are chance, and their number exceeds what memory holds",
                fix="take a narrower window, or match one country or a few years at a time",
            )
    left, right, days, km = (
        np.concatenate([np.zeros(0, dtype=kind), *(part[k] for part in kept)])
        for k, kind in enumerate(_KINDS)
    )
    order = np.lexsort((right, left))
    return Pairs(left=left, right=right, days=days, km=km).kept(order)


def _by_length(left: Events, right: Events, window: Window) -> Iterator[tuple[Whole, Whole, Window]]:
    """Part events of a day from those that last; pairs of the first kind need no wider window."""
    days, episodes = np.flatnonzero(~left.episodes), np.flatnonzero(left.episodes)
    others, long = np.flatnonzero(~right.episodes), np.flatnonzero(right.episodes)
    longest = max([int((one.end - one.start).max()) for one in (left, right) if len(one)], default=0)
    wide = attrs.evolve(window, days=window.days + longest)
    yield days, others, window
    yield days, long, wide
    yield episodes, np.arange(len(right)), wide


def _together(left: Events, right: Events, window: Window) -> Iterator[tuple[Whole, Whole]]:
    """Give pairs that lie in the same block or in one beside it, each once, so many at a time that memory stays small."""
    if not len(left) or not len(right):
        return
    grid = _Grid.of(window)
    keys = grid.keys(right)
    order = np.argsort(keys, kind="stable")
    blocks, begins, sizes = np.unique(keys[order], return_index=True, return_counts=True)
    # Looked up in the order of the blocks, neighbours in memory are asked for one after the other.
    inward = np.argsort(grid.keys(left), kind="stable")
    for looked_up, rows in grid.around(left.rows(inward)):
        place = np.minimum(np.searchsorted(blocks, looked_up), len(blocks) - 1)
        there = np.flatnonzero(blocks[place] == looked_up)
        first, count = begins[place[there]], sizes[place[there]]
        for lo, hi in _shares(count):
            yield _expanded(inward[rows[there[lo:hi]]], first[lo:hi], count[lo:hi], order)


def _shares(count: Whole) -> Iterator[tuple[int, int]]:
    total = np.cumsum(count)
    if not len(total) or not total[-1]:
        return
    cuts = np.searchsorted(total, np.arange(_PAIRS_AT_ONCE, total[-1], _PAIRS_AT_ONCE)) + 1
    edges = [0, *np.unique(cuts).tolist(), len(total)]
    yield from itertools.pairwise(edges)


def _expanded(rows: Whole, first: Whole, count: Whole, order: Whole) -> tuple[Whole, Whole]:
    begins = np.repeat(first - np.concatenate(([0], np.cumsum(count)[:-1])), count)
    return np.repeat(rows, count), order[begins + np.arange(len(begins))]


@attrs.frozen(kw_only=True)
class _Grid:
    """Blocks as whole numbers.

    Attributes:
        height: Degrees of latitude of a band.
        days: Days of a run.
    """

    height: float
    days: int

    @classmethod
    def of(cls, window: Window) -> "_Grid":
        return cls(height=max(window.km, _LEAST_KM) * 1.000001 / _KM_A_DEGREE, days=window.days + 1)

    def keys(self, events: Events) -> Whole:
        """Give the block of each event."""
        band = self._bands(events)
        return self._key(band, self._column(events, band), events.start // self.days)

    def around(self, events: Events) -> Iterator[tuple[Whole, Whole]]:
        """Give the 27 blocks around each event, one direction at a time, with the numbers of the events."""
        rows, run = np.arange(len(events)), events.start // self.days
        for north in _AROUND:
            band = self._bands(events) + north
            count, column = self._count(band), self._column(events, band)
            for east in _AROUND:
                # A band near a pole may be one block, which is its own neighbour on both sides.
                there = rows if east == 0 else rows[count > 1]
                beside = (column[there] + east) % count[there]
                for later in _AROUND:
                    yield self._key(band[there], beside, run[there] + later), there

    def _bands(self, events: Events) -> Whole:
        return np.floor((events.latitude + 90) / self.height).astype(np.int64)

    def _count(self, band: Whole) -> Whole:
        """Give the number of blocks in a band: each so wide that a window from it ends in the next one, or only one."""
        # An event of this band may be looked for from the band beside it, which lies further towards the pole.
        edge = np.maximum(np.abs((band - 1) * self.height - 90), np.abs((band + 2) * self.height - 90))
        polar = edge >= 90  # noqa: PLR2004 -- the latitude of the pole
        narrow = np.cos(np.radians(np.where(polar, 0.0, edge)))
        reach = np.sin(np.radians(self.height))
        width = np.degrees(np.arcsin(np.minimum(reach / narrow, 1.0)))
        count = np.floor(360 / width).astype(np.int64)
        return np.where(polar | (count < len(_AROUND)) | (reach >= narrow), 1, count)

    def _column(self, events: Events, band: Whole) -> Whole:
        count = self._count(band)
        share = ((events.longitude + 180) % 360) / 360
        return np.minimum(np.floor(share * count).astype(np.int64), count - 1)

    @staticmethod
    def _key(band: Whole, column: Whole, run: Whole) -> Whole:
        # Bands and columns number less than 2**16 at a kilometre; runs of days fit into what is left.
        return ((run + 2**20) * 2**20 + (band + 4)) * 2**17 + column
