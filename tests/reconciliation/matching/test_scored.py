"""The scored mode, where the truth is known. Floors lie slightly under what is measured."""

import attrs
import numpy as np
import pytest

from onrecord.model.match import MatchMode, MatchRule
from onrecord.reconciliation.matching import NONE, draws, link

SCORED = MatchRule(mode=MatchMode.SCORED, days=5, km=100)


@pytest.fixture(scope="module")
def seen(worlds):
    return worlds.observed_twice(worlds.invented(1), 2, worlds.MORE_ERRORS)


def test_links_of_a_world_observed_twice_are_found(worlds, seen):
    found = worlds.score(seen, SCORED)

    assert found.f1 >= 0.94
    assert found.f1 > worlds.score(seen, MatchRule(days=2, km=25)).f1 + 0.15


def test_the_rate_of_false_links_that_is_expected_is_near_the_true_one(worlds, seen):
    for threshold in (0.3, 0.5, 0.7):
        found = worlds.score(seen, attrs.evolve(SCORED, threshold=threshold))

        assert found.expected_false == pytest.approx(1 - found.precision, abs=0.03)


def test_the_order_of_rows_does_not_matter(seen):
    chance = np.random.default_rng(0)
    one, other = chance.permutation(len(seen.left)), chance.permutation(len(seen.right))

    plain = link([seen.left, seen.right], SCORED).linked.members
    mixed = link([seen.left.rows(one), seen.right.rows(other)], SCORED).linked.members

    both = {(a, b) for a, b in plain.tolist() if NONE not in (a, b)}
    again = {(int(one[a]), int(other[b])) for a, b in mixed.tolist() if NONE not in (a, b)}
    assert len(both ^ again) <= 0.01 * len(both)


def test_an_event_dated_by_a_span_finds_the_day_in_it(events):
    days = np.arange(0, 3000, 30)
    left = events(
        [(day, 14.0 + k % 7, -4.0) for k, day in enumerate(days)], ends=days + np.where(days % 60, 6, 0)
    )
    right = events([(day + (3 if day % 60 else 0), 14.0 + k % 7, -4.0) for k, day in enumerate(days)])

    both = link([left, right], SCORED).linked.members

    assert both.tolist() == [[k, k] for k in range(100)]


@pytest.mark.parametrize(
    ("name", "floor"),
    [("Mali, Burkina Faso, Niger, Nigeria", 0.92), ("DR Congo", 0.91), ("Colombia, Peru", 0.95)],
)
def test_real_events_observed_twice_are_found(worlds, shared, name, floor):
    assert worlds.score(worlds.observed_country(shared, name, worlds.ERRORS), SCORED).f1 >= floor


def test_many_errors_still_leave_most_links(worlds, shared):
    name = "Mali, Burkina Faso, Niger, Nigeria"

    assert worlds.score(worlds.observed_country(shared, name, worlds.MORE_ERRORS), SCORED).f1 >= 0.875


def test_two_releases_of_one_dataset_are_told_to_be_the_same_events(worlds, shared):
    found = worlds.score(worlds.releases(shared), SCORED)

    assert found.precision >= 0.98
    assert found.f1 >= 0.92


def test_draws_repeat_with_their_seed_and_spread_about_the_truth(seen):
    links = link([seen.left, seen.right], SCORED)

    one, again = ([drawn.captures() for drawn in draws(links, 5, 11)] for _ in range(2))

    assert one == again
    assert [drawn.captures() for drawn in draws(links, 5, 12)] != one
    assert len({drawn[1, 1] for drawn in one}) > 1
    assert np.mean([drawn[1, 1] for drawn in one]) == pytest.approx(seen.links, rel=0.03)
    for drawn in one:
        assert drawn[1, 1] + drawn[1, 0] == len(seen.left)
        assert drawn[1, 1] + drawn[0, 1] == len(seen.right)


def test_three_lists_are_folded_and_every_row_is_in_one_event(worlds, seen):
    third = worlds.observed_twice(worlds.invented(1), 9)
    tables = [seen.left, seen.right, third.left]
    links = link(tables, SCORED)
    members = links.linked.members

    for number, table in enumerate(tables):
        rows = members[:, number]
        assert sorted(rows[rows != NONE].tolist()) == list(range(len(table)))
    threes = members[(members != NONE).all(axis=1)]
    right = (seen.one[threes[:, 0]] == seen.other[threes[:, 1]]) & (
        seen.one[threes[:, 0]] == third.one[threes[:, 2]]
    )
    assert right.mean() >= 0.92
    true = len(np.intersect1d(np.intersect1d(seen.one, seen.other), third.one))
    assert right.sum() >= 0.95 * true
    assert sum(next(draws(links, 1, 3)).captures().values()) == pytest.approx(len(members), rel=0.03)
