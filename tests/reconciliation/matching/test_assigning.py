"""One-to-one links with the greatest sum."""

import itertools

import numpy as np
import pytest

from onrecord.reconciliation.matching import assigning
from onrecord.reconciliation.matching.assigning import one_to_one


def best_sum(left, right, weight):
    """Try every set of pairs."""
    best = 0.0
    for size in range(len(left) + 1):
        for some in itertools.combinations(range(len(left)), size):
            if len({left[k] for k in some}) == size == len({right[k] for k in some}):
                best = max(best, sum(weight[k] for k in some))
    return best


@pytest.mark.parametrize("dense", [250_000, 0])
@pytest.mark.parametrize("seed", range(15))
def test_no_other_choice_is_worth_more(monkeypatch, seed, dense):
    monkeypatch.setattr(assigning, "_DENSE", dense)
    chance = np.random.default_rng(seed)
    cells = chance.permutation(30)[:10]
    left, right, weight = cells // 6, cells % 6, chance.integers(1, 20, 10) / 4

    chosen = one_to_one(left, right, weight)

    assert len(set(left[chosen])) == len(set(right[chosen])) == len(chosen)
    assert weight[chosen].sum() == pytest.approx(best_sum(left, right, weight))


def test_a_displaced_event_takes_its_next_best():
    left, right = np.array([0, 0, 1]), np.array([0, 1, 0])

    chosen = one_to_one(left, right, np.array([1.9, 1.2, 2.0]))

    assert chosen.tolist() == [1, 2]


def test_nothing_to_choose_from_chooses_nothing():
    assert one_to_one(np.zeros(0, int), np.zeros(0, int), np.zeros(0)).tolist() == []
