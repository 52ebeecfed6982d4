"""Chance matches: the same rule on dates that were moved."""

import numpy as np
import pytest

from onrecord.model.match import Decoy, MatchRule
from onrecord.reconciliation.matching import link
from onrecord.reconciliation.matching.chance import SHIFTS, rate


def test_a_shift_counts_for_what_it_leaves_within_the_days_of_the_other_dataset():
    decoys = [Decoy(days=20, share=0.5, matched=4), Decoy(days=-20, share=1.0, matched=8)]

    assert rate(decoys, 80) == pytest.approx(0.1)


def test_data_too_short_to_move_and_no_match_at_all_give_no_rate():
    assert rate([Decoy(days=20, share=0.1, matched=0)], 80) is None
    assert rate([Decoy(days=20, share=1.0, matched=0)], 0) is None


def test_two_wars_that_have_nothing_to_do_with_each_other_match_by_chance_alone(events):
    chance = np.random.default_rng(1)
    one, other = (
        events(
            np.column_stack(
                [chance.integers(0, 1000, 900), chance.normal(14, 0.3, 900), chance.normal(-4, 0.3, 900)]
            )
        )
        for _ in range(2)
    )

    joint = link([one, other], MatchRule()).joints[0]

    assert len(joint.links) > 100
    assert joint.chance == pytest.approx(1.0, abs=0.15)
    assert [decoy.days for decoy in joint.decoys] == list(SHIFTS)


def test_twins_in_an_empty_land_match_with_hardly_any_chance(events):
    chance = np.random.default_rng(2)
    rows = np.column_stack(
        [chance.integers(0, 3000, 300), chance.uniform(10, 20, 300), chance.uniform(-10, 5, 300)]
    )

    joint = link([events(rows), events(rows)], MatchRule()).joints[0]

    assert len(joint.links) == 300
    assert joint.chance < 0.02


def test_mali_has_few_chance_matches_at_the_default(worlds, shared):
    found = worlds.score(worlds.observed_country(shared, "Mali", worlds.ERRORS), MatchRule())

    assert found.chance <= 0.05
