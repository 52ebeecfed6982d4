"""Datasets folded in one at a time: which rows of them are one event."""

from collections.abc import Callable, Mapping, Sequence

import attrs
import numpy as np

from onrecord.model.match import MatchMode
from onrecord.reconciliation.matching.blocks import Pairs
from onrecord.reconciliation.matching.events import Decimal, Whole

NONE = -1
"""A dataset has no row of an event."""

Choose = Callable[[int, Pairs, Decimal], Whole]
"""Called with the number of a dataset, pairs of an event and one of its rows, and their worth; gives the numbers of the pairs that are
made links."""


@attrs.frozen(kw_only=True, eq=False)
class Offer:
    """Pairs of two datasets of which links may be made.

    Attributes:
        pairs: The pairs.
        worth: What each is worth: above zero by the written rule, the logarithm of its odds by the score.
    """

    pairs: Pairs
    worth: Decimal


@attrs.frozen(kw_only=True, eq=False)
class Linked:
    """Events, each with its row in every dataset.

    Attributes:
        members: A row for each event, a column for each dataset: the number of its row there, or `NONE`.
    """

    members: Whole

    def __len__(self) -> int:
        """Give the number of events."""
        return len(self.members)

    def captures(self) -> dict[tuple[int, ...], int]:
        """Count the events by which datasets have them: 1 where one has it, 0 where not, in the order of the datasets."""
        patterns, counts = np.unique(self.members != NONE, axis=0, return_counts=True)
        return {
            tuple(int(one) for one in pattern): int(count)
            for pattern, count in zip(patterns, counts, strict=True)
        }


def fold(
    found: Mapping[tuple[int, int], Offer], sizes: Sequence[int], mode: MatchMode, choose: Choose
) -> Linked:
    """Link the first two datasets, then what they came to with the third, and so on.

    Args:
        found: Pairs of two datasets, by their numbers, the lower first.
        sizes: Number of rows of each dataset.
        mode: A merged event keeps what its first dataset says (transparent), or is as near to a row as the nearest
            of its own rows (scored).
        choose: Makes links of some of the pairs, no event and no row in two of them.
    """
    linked = Linked(members=np.arange(sizes[0])[:, None])
    for number in range(1, len(sizes)):
        pairs, worth = offered(found, linked, number, mode)
        chosen = choose(number, pairs, worth)
        linked = _joined(linked, pairs.kept(chosen), sizes[number])
    return linked


def offered(
    found: Mapping[tuple[int, int], Offer], linked: Linked, number: int, mode: MatchMode
) -> tuple[Pairs, Decimal]:
    """Give the pairs of an event so far and a row of the next dataset, each once, with the worth of the best of its rows."""
    parts: list[tuple[Whole, Pairs, Decimal]] = []
    first = np.argmax(linked.members != NONE, axis=1)
    for earlier in range(linked.members.shape[1]):
        one = found[earlier, number]
        speaks = linked.members[:, earlier] != NONE
        if mode is MatchMode.TRANSPARENT:
            speaks &= first == earlier
        owner = np.full(_upto(linked.members[:, earlier], one.pairs.left), NONE)
        owner[linked.members[speaks, earlier]] = np.flatnonzero(speaks)
        mine = np.flatnonzero(owner[one.pairs.left] != NONE)
        parts.append((owner[one.pairs.left[mine]], one.pairs.kept(mine), one.worth[mine]))
    pairs = Pairs(
        left=np.concatenate([event for event, _, _ in parts]),
        right=np.concatenate([one.right for _, one, _ in parts]),
        days=np.concatenate([one.days for _, one, _ in parts]),
        km=np.concatenate([one.km for _, one, _ in parts]),
    )
    return _best_of_each(pairs, np.concatenate([worth for _, _, worth in parts]))


def _upto(*numbers: Whole) -> int:
    return 1 + max((int(one.max()) for one in numbers if len(one)), default=NONE)


def _best_of_each(pairs: Pairs, worth: Decimal) -> tuple[Pairs, Decimal]:
    order = np.lexsort((-worth, pairs.right, pairs.left))
    left, right = pairs.left[order], pairs.right[order]
    new = np.ones(len(order), dtype=bool)
    new[1:] = (left[1:] != left[:-1]) | (right[1:] != right[:-1])
    best = order[new]
    return pairs.kept(best), worth[best]


def _joined(linked: Linked, links: Pairs, rows: int) -> Linked:
    column = np.full(len(linked), NONE)
    column[links.left] = links.right
    alone = np.setdiff1d(np.arange(rows), links.right)
    fresh = np.full((len(alone), linked.members.shape[1] + 1), NONE)
    fresh[:, -1] = alone
    return Linked(members=np.concatenate([np.column_stack([linked.members, column]), fresh]))
