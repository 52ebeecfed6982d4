import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.measures.statistics import Toll, count_interval, indicator_change, rate_per, share_of, wilson


def test_wilson_agrees_with_the_published_example():
    # 81 of 263: Newcombe 1998, Statistics in Medicine 17:857, table I.
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)


@given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_wilson_never_leaves_zero_to_one_and_holds_the_share(sample):
    hits, of = sample
    low, high = wilson(hits, of)

    assert 0 <= low <= hits / of + 1e-12
    assert hits / of - 1e-12 <= high <= 1


def test_an_enumerated_share_has_no_sampling_error():
    share = share_of(Toll(60, 70, 80), Toll(90, 100, 115))

    assert share.share == 0.7
    assert share.sampling is None
    assert share.coding == (60 / (60 + 35), 80 / (80 + 30))
    assert "no sampling error" in share.meaning()


def test_a_sampled_share_has_no_coding_range():
    share = share_of(Toll.exactly(81), Toll.exactly(263), sampled=True)

    assert share.coding is None
    assert "26 % to 37 %" in share.meaning()


def test_a_part_larger_than_its_whole_is_refused():
    with pytest.raises(ValueError, match="no part of"):
        share_of(Toll.exactly(3), Toll.exactly(2))


def test_an_empty_whole_has_no_share():
    assert share_of(Toll.exactly(0), Toll.exactly(0)).share is None


def test_points_and_percent_are_both_given():
    change = indicator_change(425, 454, 1, points=True)

    assert change.difference == pytest.approx(2.9)
    assert change.percent == pytest.approx(6.82, abs=0.005)
    assert change.rounding == pytest.approx((6.58, 7.07), abs=0.01)
    assert "by 2.9 percentage points, which is not the same as a change of 6.8 %" in change.meaning()


def test_a_change_of_an_amount_is_in_its_own_unit():
    assert indicator_change(200, 150).percent == -25
    assert "fell from 200 to 150, by 50, which is a change of 25 %" in indicator_change(200, 150).meaning()


def test_a_change_from_zero_has_no_percentage():
    assert indicator_change(0, 5).percent is None
    assert indicator_change(7, 7).meaning() == "The indicator stayed at 7."


@given(st.integers(1, 1000), st.integers(1, 1000), st.integers(0, 3))
def test_the_percentage_lies_in_what_rounding_allows(before, after, decimals):
    change = indicator_change(before, after, decimals)

    assert change.rounding[0] <= change.percent <= change.rounding[1]


def test_a_rate_is_per_so_many_of_the_population():
    rate = rate_per(Toll(180, 200, 260), 20_000_000)

    assert rate.rate == 1.0
    assert rate.coding == pytest.approx((0.9, 1.3))
    assert rate.chance == pytest.approx((0.866, 1.149), abs=0.001)


def test_no_population_gives_no_rate():
    assert rate_per(Toll.exactly(5), 0).rate is None
    assert "no rate" in rate_per(Toll.exactly(5), 0).meaning()


def test_limits_of_a_small_count_are_those_of_garwood():
    assert count_interval(10) == pytest.approx((4.795, 18.390), abs=0.001)
    assert count_interval(0) == pytest.approx((0, 3.689), abs=0.001)


@given(st.integers(1, 5000), st.floats(1.01, 50))
def test_clustering_widens_the_limits_of_a_count(count, phi):
    low, high = count_interval(count, phi)
    lower, higher = count_interval(count, phi * 2)

    assert lower < low < count < high < higher
