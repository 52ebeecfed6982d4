import time
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reconciliation.assignment import best_pairs


def worth(scores, pairs):
    return sum(round(scores[r][c] * 1_000_000) for r, c in pairs)


def by_trying_everything(scores):
    rows, columns = len(scores), len(scores[0])
    places = [*range(columns), *([None] * rows)]
    totals = []
    for choice in set(permutations(places, rows)):
        pairs = [(r, c) for r, c in enumerate(choice) if c is not None]
        if all(scores[r][c] is not None for r, c in pairs):
            totals.append(worth(scores, pairs))
    return max(totals)


def tables(largest=4):
    score = st.none() | st.floats(min_value=0, max_value=1)
    return st.tuples(st.integers(1, largest), st.integers(1, largest)).flatmap(
        lambda size: st.lists(
            st.lists(score, min_size=size[1], max_size=size[1]), min_size=size[0], max_size=size[0]
        )
    )


def test_the_best_whole_is_chosen_even_where_one_row_must_give_way():
    scores = [[0.9, 0.8], [0.85, 0.1]]

    assert best_pairs(scores) == ((0, 1), (1, 0))


def test_a_row_without_an_allowed_place_stays_alone():
    assert best_pairs([[None, None], [0.4, 0.5]]) == ((1, 1),)


def test_a_pair_that_scores_nothing_is_not_made():
    assert best_pairs([[0.0]]) == ()


@pytest.mark.parametrize("empty", [[], [[]], [[], []]])
def test_nothing_to_place_gives_no_pairs(empty):
    assert best_pairs(empty) == ()


@given(tables())
def test_no_other_choice_of_pairs_is_worth_more(scores):
    pairs = best_pairs(scores)

    assert len({r for r, _ in pairs}) == len({c for _, c in pairs}) == len(pairs)
    assert all(scores[r][c] is not None for r, c in pairs)
    assert worth(scores, pairs) == by_trying_everything(scores)


def test_two_hundred_rows_and_columns_take_seconds():
    scores = [[((r * 7919 + c * 104729) % 997) / 997 for c in range(200)] for r in range(200)]
    started = time.monotonic()

    pairs = best_pairs(scores)

    assert len(pairs) == 200
    assert time.monotonic() - started < 20
