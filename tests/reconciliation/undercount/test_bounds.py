"""Lower bounds, and two lists."""

import pytest

from onrecord.model.undercount import CaptureFrequencies
from onrecord.reconciliation.undercount.bounds import list_effects_bound, repeats_bound, two_lists
from onrecord.reconciliation.undercount.cells import count_table
from onrecord.reconciliation.undercount.loglinear import NoEstimateError


def test_repeated_records_of_the_netherlands_give_the_published_at_least_8000():
    # Illegally staying foreigners found by the police, 1995: van der Heijden, Cruyff and van Houwelingen 2003.
    bound = repeats_bound(CaptureFrequencies(counts=(1645, 183, 37, 13, 1, 1)))

    assert (round(bound.total), round(bound.low), round(bound.high)) == (9_274, 8_085, 10_690)


def test_nobody_recorded_twice_gives_no_bound():
    with pytest.raises(NoEstimateError, match="nobody was recorded twice"):
        repeats_bound(CaptureFrequencies(counts=(12,)))


def test_the_bound_of_kosovo_allows_for_lists_of_unequal_size(kosovo):
    bound = list_effects_bound(kosovo)

    assert (round(bound.total), round(bound.low), round(bound.high)) == (8_614, 8_210, 9_057)


def test_a_list_whose_people_are_all_on_three_lists_takes_no_part_in_the_bound(kosovo):
    rows = [((*cell, False), count) for cell, count in kosovo.cells]
    rows[-1] = ((True, True, True, True, True), rows[-1][1])
    with_fifth = count_table([*kosovo.lists, "LATE"], rows)

    assert list_effects_bound(with_fifth).total == pytest.approx(list_effects_bound(kosovo).total)


def test_no_common_people_give_no_bound():
    apart = count_table(
        "ABC", [((True, False, False), 5), ((False, True, False), 5), ((False, False, True), 5)]
    )

    with pytest.raises(NoEstimateError, match="exactly two lists"):
        list_effects_bound(apart)


def test_two_lists_are_estimated_by_chapman():
    lists = count_table("AB", [((True, True), 20), ((True, False), 80), ((False, True), 30)])

    estimate = two_lists(lists)

    assert estimate.total == pytest.approx(101 * 51 / 21 - 1)
    assert 130 < estimate.low < estimate.total < estimate.high
    assert "assumes" in estimate.notes[0]
