"""Records and ranks: whether a value is the highest on record, over whom, and by how much."""

from collections.abc import Sequence

import attrs

from onrecord.measures.statistics.tolls import Toll, number, percent


@attrs.frozen(kw_only=True)
class Record:
    """Where one unit of time or place stands among its like.

    Attributes:
        unit: The unit that is looked at ("2024", "Mopti").
        toll: Its toll.
        rank: 1 for the highest (or the lowest, where that is asked); units that are level share a rank.
        of: How many units are compared, this one included.
        first: First unit compared, in the order given: where coverage starts.
        runner_up: Best of the others, the earlier one where two are level; None where there are no others.
        runner_up_toll: Its toll.
        margin: Toll less that of the runner-up; negative where this is no record. None where there are no others.
        robust: Whether it stays a record if this unit has its low count and every other its high one (turned round for a lowest).
        lowest: Whether the lowest is asked.
    """

    unit: str
    toll: Toll
    rank: int
    of: int
    first: str
    runner_up: str | None
    runner_up_toll: Toll | None
    margin: int | None
    robust: bool
    lowest: bool

    @property
    def holds(self) -> bool:
        """Whether it is strictly above (below) all others; one unit alone is no record."""
        return self.margin is not None and (self.margin < 0 if self.lowest else self.margin > 0)

    def meaning(self) -> str:
        """Say in one sentence what the numbers mean."""
        extreme = "lowest" if self.lowest else "highest"
        if self.runner_up is None or self.runner_up_toll is None or self.margin is None:
            return f"There is nothing to compare {self.unit} with, so it cannot be called a record."
        other = f"{self.runner_up} with {self.runner_up_toll.best:,}"
        if not self.margin:
            return f"{self.unit} ({self.toll.best:,}) only equals {other}, so it is no record since {self.first}."
        if not self.holds:
            return f"{self.unit} ({self.toll.best:,}) is number {self.rank} of {self.of} since {self.first}; the {extreme} is {other}."
        gap = abs(self.margin)
        by = f"{number(gap)}" + (
            f" or {percent(gap / self.runner_up_toll.best)}" if self.runner_up_toll.best else ""
        )
        firm = "and stays so" if self.robust else "but might not be"
        return (
            f"{self.unit} ({self.toll.best:,}) is the {extreme} of {self.of} since coverage starts with {self.first}, "
            f"ahead of {other} by {by}, {firm} if the dataset's low and high counts are taken against it."
        )


def find_record(unit: str, units: Sequence[tuple[str, Toll]], *, lowest: bool = False) -> Record:
    """Place one unit among all complete units of a coverage.

    Args:
        unit: Name of the unit that is looked at.
        units: Name and toll of every complete unit, `unit` included, in their order. Incomplete units (a running year)
            must be left out, except `unit` itself: a part that beats every whole is a stronger record.
        lowest: Whether the lowest is asked instead of the highest.

    Raises:
        ValueError: `unit` is not among the units.
    """
    tolls = dict(units)
    if unit not in tolls:
        msg = f"{unit} is not among the units compared"
        raise ValueError(msg)
    own, sign = tolls[unit], -1 if lowest else 1
    others = [(name, toll) for name, toll in units if name != unit]
    best = max(others, key=lambda other: sign * other[1].best, default=None)
    return Record(
        unit=unit,
        toll=own,
        rank=1 + sum(sign * toll.best > sign * own.best for _, toll in others),
        of=len(units),
        first=units[0][0],
        runner_up=best[0] if best else None,
        runner_up_toll=best[1] if best else None,
        margin=own.best - best[1].best if best else None,
        robust=bool(others) and all(_beyond(own, toll, lowest=lowest) for _, toll in others),
        lowest=lowest,
    )


def rank_all(units: Sequence[tuple[str, Toll]], *, lowest: bool = False) -> tuple[tuple[int, str, Toll], ...]:
    """Rank units by their best counts: rank, name, toll; level units share a rank and keep their order by name."""
    sign = 1 if lowest else -1
    ordered = sorted(units, key=lambda each: (sign * each[1].best, each[0]))
    counts = [toll.best for _, toll in ordered]
    return tuple((counts.index(toll.best) + 1, name, toll) for name, toll in ordered)


def _beyond(own: Toll, other: Toll, *, lowest: bool) -> bool:
    return own.ends[1] < other.ends[0] if lowest else own.ends[0] > other.ends[1]
