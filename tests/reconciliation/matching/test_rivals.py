"""Probabilities of links that exclude one another, against all sets of links written out."""

import itertools
from collections import Counter

import numpy as np
import pytest

from onrecord.reconciliation.matching.blocks import Pairs
from onrecord.reconciliation.matching.rivals import drawn, probabilities


def pairs(*both):
    left, right = np.array(both).reshape(-1, 2).T
    return Pairs(left=left, right=right, days=np.zeros(len(left)), km=np.zeros(len(left)))


def exact(of, odds):
    """Give the probability of every set of links, by how likely it is among all that are one-to-one."""
    weight = {}
    for size in range(len(of) + 1):
        for some in itertools.combinations(range(len(of)), size):
            if len({int(of.left[k]) for k in some}) == size == len({int(of.right[k]) for k in some}):
                weight[some] = float(np.prod([odds[k] for k in some]))
    total = sum(weight.values())
    return {some: one / total for some, one in weight.items()}


CHAIN = pairs((0, 0), (0, 1), (1, 1), (2, 1), (2, 2))
RING = pairs((0, 0), (0, 1), (1, 0), (1, 1))


def test_without_a_ring_the_probabilities_are_exact():
    odds = np.array([2.0, 30.0, 5.0, 0.5, 1.0])
    sets = exact(CHAIN, odds)
    wanted = [sum(one for some, one in sets.items() if k in some) for k in range(5)]

    assert probabilities(CHAIN, odds) == pytest.approx(wanted, abs=1e-6)


def test_around_a_ring_they_are_near_and_never_add_up_to_more_than_one():
    odds = np.array([8.0, 3.0, 3.0, 8.0])
    sets = exact(RING, odds)
    wanted = [sum(one for some, one in sets.items() if k in some) for k in range(4)]

    found = probabilities(RING, odds)

    assert found == pytest.approx(wanted, abs=0.08)
    assert (np.bincount(RING.left, found) <= 1).all()


@pytest.mark.parametrize(
    ("of", "odds", "within"), [(CHAIN, [2.0, 30.0, 5.0, 0.5, 1.0], 0.03), (RING, [8.0, 3.0, 3.0, 8.0], 0.06)]
)
def test_sets_of_links_are_drawn_as_often_as_they_are_likely(of, odds, within):
    odds, chance = np.array(odds), np.random.default_rng(4)
    times = Counter(tuple(drawn(of, odds, chance).tolist()) for _ in range(1500))
    sets = exact(of, odds)

    assert set(times) <= set(sets)
    assert max(abs(times[some] / 1500 - likely) for some, likely in sets.items()) < within


def test_sure_links_are_always_drawn_and_hopeless_ones_never():
    of = pairs((0, 0), (1, 1))

    assert drawn(of, np.array([1e9, 1e-9]), np.random.default_rng(0)).tolist() == [0]
