"""Reports come late: how complete the newest months are, and which of them may be compared at all."""

import datetime as dt
import itertools
from collections.abc import Mapping, Sequence

import attrs
import numpy as np

from onrecord.measures.statistics.tolls import Interval, month_number, percent

ACLED_DAYS = 30
"""Days before the newest one that are left out; nine in ten ACLED events of the Sahel were settled within 17 to 39 days."""
SEED = 20_260_101
DRAWS = 2_000
FEWEST_SNAPSHOTS = 2


@attrs.frozen(kw_only=True)
class Snapshot:
    """What a dataset said at one time.

    Attributes:
        taken: Month in which it was taken ("2024-07").
        months: Month and count, every month covered at that time.
    """

    taken: str
    months: tuple[tuple[str, int], ...]


@attrs.frozen(kw_only=True)
class Completeness:
    """How much of a month's final count is reported when the month is so old.

    Attributes:
        shares: Share by age in months, from age 0; complete from the age after the last.
        ends: 95 % interval of each share, months redrawn.
        months: How many months of events it rests on.
    """

    shares: tuple[float, ...]
    ends: tuple[Interval, ...]
    months: int

    def at(self, age: int) -> float:
        """Share that is reported at an age."""
        return self.shares[age] if age < len(self.shares) else 1.0

    def expected(self, count: int, age: int) -> tuple[float, Interval]:
        """Final count to be expected of a month that has `count` at `age`, with its interval."""
        if age >= len(self.shares):
            return float(count), (float(count), float(count))
        low, high = self.ends[age]
        return count / self.shares[age], (count / high, count / low)

    def meaning(self) -> str:
        """Say in one sentence what the numbers mean."""
        low, high = self.ends[0]
        return (
            f"Going by {self.months} earlier months, {percent(self.shares[0])} ({percent(low)} to {percent(high)}) of what "
            "was reported in the end had been reported when the month was new, so a new month always looks too quiet."
        )


@attrs.frozen(kw_only=True)
class LagGuard:
    """Up to when a dataset may be compared with closed periods.

    Attributes:
        closed: Last day that may be; None where everything is closed.
        why: The reason, a sentence.
    """

    closed: dt.date | None
    why: str

    def covers(self, end: dt.date) -> bool:
        """Say whether a window that ends on this day is closed."""
        return self.closed is None or end <= self.closed

    def meaning(self) -> str:
        """Say in one sentence what the guard means."""
        return self.why


def guard(dataset: str, last: dt.date, candidate_from: dt.date | None = None) -> LagGuard:
    """Say up to when a vintage may be compared, where only that vintage is held.

    Args:
        dataset: Key of the dataset; keys that begin with "acled" or "hapi-conflict-event" are ACLED's or made from it, those
            that begin with "ucdp-candidate" are provisional throughout.
        last: Last day that the vintage covers.
        candidate_from: First day of provisional rows inside a dataset, where it has some.
    """
    if dataset.startswith(("acled", "hapi-conflict-event")):
        closed = last - dt.timedelta(days=ACLED_DAYS)
        return LagGuard(
            closed=closed,
            why=f"ACLED still receives reports of the {ACLED_DAYS} days before {last.isoformat()}, so nothing after "
            f"{closed.isoformat()} is compared with closed periods.",
        )
    if dataset.startswith("ucdp-candidate"):
        return LagGuard(
            closed=dt.date.min,
            why="UCDP revises candidate events before the yearly release, so none of them is compared with closed periods.",
        )
    if candidate_from is not None:
        return LagGuard(
            closed=candidate_from - dt.timedelta(days=1),
            why=f"Events from {candidate_from.isoformat()} on are candidates that UCDP will revise, so they are not compared "
            "with closed periods.",
        )
    return LagGuard(closed=None, why="The release is final for the whole period that it covers.")


def completeness(snapshots: Sequence[Snapshot]) -> Completeness | None:
    """Estimate from kept snapshots how complete months are by age.

    Args:
        snapshots: At least two, in any order.

    Returns:
        None where fewer than two snapshots, or no month seen twice, are held.

    Method:
        Reporting triangle, chain ladder (Mack 1993, ASTIN Bulletin 23:213): growth from one age to the next is the sum
        over months seen at both; a step of several months between snapshots spreads its growth evenly over them.
        Interval: 2,000 redraws of the months, seeded.
    """
    steps = _steps(snapshots)
    if not steps:
        return None
    months = sorted({step[0] for step in steps})
    oldest = max(step[2] for step in steps)
    table = np.zeros((len(months), oldest, 2))
    for month, young, old, before, after in steps:
        growth = (after / before) ** (1 / (old - young))
        for age in range(young, old):
            table[months.index(month), age] += (
                before * growth ** (age - young),
                before * growth ** (age + 1 - young),
            )
    drawn = np.random.default_rng(SEED).integers(0, len(months), (DRAWS, len(months)))
    shares = _shares(table.sum(axis=0)[None])[0]
    redrawn = _shares(np.stack([table[rows].sum(axis=0) for rows in drawn]))
    ends = np.quantile(redrawn, [0.025, 0.975], axis=0)
    return Completeness(
        shares=tuple(float(share) for share in shares),
        ends=tuple((float(low), float(high)) for low, high in ends.T),
        months=len(months),
    )


def _steps(snapshots: Sequence[Snapshot]) -> list[tuple[str, int, int, int, int]]:
    """Month, its age at one snapshot and at the next, and its counts; months without a count tell no growth."""
    if len(snapshots) < FEWEST_SNAPSHOTS:
        return []
    ordered = sorted(snapshots, key=lambda snapshot: snapshot.taken)
    found = []
    for young, old in itertools.pairwise(ordered):
        later: Mapping[str, int] = dict(old.months)
        for month, count in young.months:
            ages = (_age(month, young.taken), _age(month, old.taken))
            if count > 0 and later.get(month, 0) > 0 and 0 <= ages[0] < ages[1]:
                found.append((month, *ages, count, later[month]))
    return found


def _age(month: str, taken: str) -> int:
    return month_number(taken) - month_number(month)


def _shares(sums: np.ndarray) -> np.ndarray:
    """Shares by age from sums of shape (draw, age, before/after): the inverse of the growth still to come."""
    before, after = sums[..., 0], sums[..., 1]
    growth = np.where(before > 0, after / np.where(before > 0, before, 1), 1.0)
    logs = np.log(growth)
    still = np.cumsum(logs[:, ::-1], axis=1)[:, ::-1]
    result: np.ndarray = np.exp(-still)
    return result
