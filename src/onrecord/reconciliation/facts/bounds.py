"""Floor and range of a fact, over origins and never over pages (METHODS.md 4.2): nothing is averaged."""

from collections.abc import Iterable, Mapping

import attrs

from onrecord.model.figure import Bound
from onrecord.reconciliation.facts.item import Item

_CORROBORATED = 2
Number = int | float


@attrs.frozen(kw_only=True)
class Bounds:
    """What the figures of a fact come to together.

    Attributes:
        floor: Largest lower end that two origins hold, or one with named victims; None where none does.
        low: Smallest lower end.
        high: Largest finite higher end, or None.
        why: How they were found.
    """

    floor: Number | None
    low: Number | None
    high: Number | None
    why: tuple[str, ...]


def bounds(held: Iterable[tuple[Item, str]], replaced: frozenset[int]) -> Bounds:
    """Find floor and range.

    Args:
        held: Items with the names of their origins, of one scope.
        replaced: Numbers of items that their own origin has replaced: they no longer hold a floor.
    """
    pairs = list(held)
    lows = [low for item, _ in pairs if (low := low_of(item)) is not None]
    highs = [item.high for item, _ in pairs if item.high is not None]
    holds: dict[str, Number] = {}
    for item, origin in pairs:
        low = low_of(item)
        if low is not None and item.number not in replaced:
            holds[origin] = max(low, holds.get(origin, low))
    floor, why = _floor(holds, [item for item, _ in pairs if item.named and item.number not in replaced])
    high = max(highs) if highs and max(highs) >= max(lows, default=0) else None
    ranged = "the range goes from the smallest lower end to the largest finite higher end of any origin"
    if high is None:
        ranged = "the range is open above: an origin's lower end lies above every higher end"
    return Bounds(floor=floor, low=min(lows) if lows else None, high=high, why=(why, ranged))


def _floor(holds: Mapping[str, Number], named: list[Item]) -> tuple[Number | None, str]:
    ordered = sorted(holds.items(), key=lambda pair: (-pair[1], pair[0]))
    by_name = [(low, item) for item in named if (low := low_of(item)) is not None]
    floor = ordered[_CORROBORATED - 1][1] if len(ordered) >= _CORROBORATED else None
    best = max((low for low, _ in by_name), default=None)
    if best is not None and (floor is None or best > floor):
        return best, f"floor {best:,}: one count by name"
    if floor is None:
        return None, "no floor: one origin, and no count by name"
    both = " and ".join(name for name, _ in ordered[:_CORROBORATED])
    return floor, f"floor {floor:,}: the largest number that two origins hold ({both})"


def low_of(item: Item) -> Number | None:
    """Give the lower end that the words hold: "more than 500" people are 501 at least, "up to 40" none."""
    if item.low is None:
        return 0 if item.high is not None else None
    whole = item.figure.bound is Bound.MORE_THAN and item.family == "level" and item.low == int(item.low)
    return item.low + 1 if whole and item.unit == "person" else item.low
