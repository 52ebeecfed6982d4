"""Pairs of which each event has at most one, with the greatest sum of weights."""

import numpy as np
import numpy.typing as npt
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components, min_weight_full_bipartite_matching

from onrecord.reconciliation.matching.events import Decimal, Truth, Whole

_DENSE = 250_000
"""Cells of a table that is still solved as a whole; a larger group of events is solved by its pairs alone."""


def one_to_one(left: Whole, right: Whole, weight: Decimal) -> Whole:
    """Choose pairs so that no event is in two of them and the sum of their weights is the greatest.

    Args:
        left: Number of the left event of each pair.
        right: Number of the right event.
        weight: Worth of each pair, above zero; the worth of none is zero. A pair must be given once.

    Returns:
        Numbers of the chosen pairs, in their order.

    Method:
        Events that no chain of pairs ties together do not compete, so each group is solved alone: where all pairs want one event the
        best of them wins; a small group takes the assignment of a full table (Crouse 2016), a large one the sparse
        form (Jonker and Volgenant 1987).
    """
    if not len(left):
        return np.zeros(0, dtype=np.int64)
    group, size = groups(left, right)
    lone = size == np.maximum(_events_in(group, left, len(size)), _events_in(group, right, len(size)))
    chosen = [_first_of_each(group, weight, lone[group])]
    rest = np.flatnonzero(~lone[group])
    rest = rest[np.argsort(group[rest], kind="stable")]
    cuts = np.flatnonzero(np.diff(group[rest])) + 1
    chosen += [
        pairs[_best(left[pairs], right[pairs], weight[pairs])] for pairs in np.split(rest, cuts) if len(pairs)
    ]
    return np.sort(np.concatenate(chosen))


def groups(left: Whole, right: Whole) -> tuple[Whole, Whole]:
    """Tell which pairs are tied together by the events they share.

    Returns:
        Number of the group of each pair, and the number of pairs in each group.
    """
    lefts, one = np.unique(left, return_inverse=True)
    rights, other = np.unique(right, return_inverse=True)
    total = len(lefts) + len(rights)
    ties = coo_array((np.ones(len(left)), (one, other + len(lefts))), shape=(total, total))
    _, label = connected_components(ties, directed=False)
    group = np.asarray(label[one], dtype=np.int64)
    return group, np.bincount(group)


def _events_in(group: Whole, event: Whole, groups: int) -> Whole:
    """Count the different events of one side in each group."""
    order = np.lexsort((event, group))
    new = np.ones(len(order), dtype=bool)
    new[1:] = np.diff(event[order]) != 0
    new[1:] |= np.diff(group[order]) != 0
    return np.asarray(np.bincount(group[order][new], minlength=groups))


def _first_of_each(group: Whole, weight: Decimal, among: Truth) -> Whole:
    """Give the pair of most weight in each group, the earlier one where two weigh the same."""
    pairs = np.flatnonzero(among)
    pairs = pairs[np.lexsort((pairs, -weight[pairs], group[pairs]))]
    return np.asarray(pairs[np.diff(group[pairs], prepend=-1) != 0])


def _best(left: Whole, right: Whole, weight: Decimal) -> Whole:
    lefts, one = np.unique(left, return_inverse=True)
    rights, other = np.unique(right, return_inverse=True)
    if len(lefts) * len(rights) > _DENSE:
        return _sparse(one, other, weight, (len(lefts), len(rights)))
    table = np.zeros((len(lefts), len(rights)))
    number = np.full(table.shape, -1)
    table[one, other], number[one, other] = weight, np.arange(len(weight))
    picked: npt.NDArray[np.int64] = number[linear_sum_assignment(table, maximize=True)]
    return picked[picked >= 0]


def _sparse(one: Whole, other: Whole, weight: Decimal, shape: tuple[int, int]) -> Whole:
    # Every left event has a place of its own that is worth nothing: who takes it stays alone.
    rows = np.arange(shape[0])
    most = weight.max() + 1
    cost = np.concatenate([most - weight, np.full(shape[0], most)])
    where = (np.concatenate([one, rows]), np.concatenate([other, shape[1] + rows]))
    table = coo_array((cost, where), shape=(shape[0], shape[0] + shape[1])).tocsr()
    taken, place = min_weight_full_bipartite_matching(table)
    pairs = np.lexsort((other, one))
    keys = one[pairs] * shape[1] + other[pairs]
    real = place < shape[1]
    return np.asarray(pairs[np.searchsorted(keys, taken[real] * shape[1] + place[real])])
