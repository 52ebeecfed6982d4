import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.measures.statistics import Toll, compare_periods, event_dispersion, month_dispersion

EARLIER, LATER = Toll.exactly(3539), Toll.exactly(6690)


def tolls(largest=10_000):
    ends = st.lists(st.integers(1, largest), min_size=3, max_size=3).map(sorted)
    return ends.map(lambda three: Toll(*three))


def test_the_exact_interval_of_independent_deaths_is_narrow():
    ratio = compare_periods(EARLIER, LATER)

    assert ratio.ratio == pytest.approx(1.890, abs=5e-4)
    assert ratio.exact == pytest.approx((1.81, 1.97), abs=0.005)


@pytest.mark.parametrize(
    ("phi", "low", "high", "above"),
    [(1, 1.81, 1.97, 1.0), (20, 1.58, 2.27, 0.99), (40, 1.46, 2.45, 0.96), (80, 1.31, 2.72, 0.89)],
)
def test_the_more_deaths_cluster_the_wider_chance_is(phi, low, high, above):
    ratio = compare_periods(EARLIER, LATER, dispersion=phi)

    assert ratio.chance == pytest.approx((low, high), abs=0.01)
    assert ratio.chance_above(1.5) == pytest.approx(above, abs=0.006)


def test_the_coding_range_sets_lows_against_highs():
    ratio = compare_periods(Toll(80, 100, 125), Toll(160, 210, 240))

    assert ratio.coding == (160 / 125, 240 / 80)
    assert "low and high counts allow 1.28 to 3" in ratio.meaning()


def test_exposure_puts_unequal_periods_on_one_scale():
    half_year = compare_periods(Toll.exactly(100), Toll.exactly(100), exposure_before=12, exposure_after=6)

    assert half_year.ratio == 2
    assert half_year.exact[0] < 2 < half_year.exact[1]


def test_nothing_before_gives_no_ratio_and_says_so():
    ratio = compare_periods(Toll.exactly(0), Toll.exactly(12))

    assert (ratio.ratio, ratio.coding, ratio.chance, ratio.exact) == (None, None, None, None)
    assert "cannot be put as a multiple" in ratio.meaning()


def test_an_earlier_low_of_zero_leaves_the_coding_range_open():
    ratio = compare_periods(Toll(0, 4, 9), Toll.exactly(12))

    assert ratio.coding == (12 / 9, math.inf)
    assert "any size" in ratio.meaning()


@given(tolls(), tolls(), st.floats(1, 100))
def test_the_ratio_lies_in_its_own_ranges(before, after, phi):
    ratio = compare_periods(before, after, dispersion=phi)

    assert ratio.coding[0] <= ratio.ratio <= ratio.coding[1]
    assert ratio.chance[0] < ratio.ratio < ratio.chance[1]
    assert ratio.exact[0] < ratio.ratio < ratio.exact[1]


@given(tolls(), tolls(), st.floats(1, 100))
def test_turning_the_periods_round_turns_the_ratio_round(before, after, phi):
    there, back = (
        compare_periods(before, after, dispersion=phi),
        compare_periods(after, before, dispersion=phi),
    )

    assert there.ratio == pytest.approx(1 / back.ratio)
    assert there.chance == pytest.approx((1 / back.chance[1], 1 / back.chance[0]))


def test_a_wider_coding_never_makes_a_ratio_firmer():
    narrow = compare_periods(Toll(90, 100, 110), Toll(190, 200, 210))
    wide = compare_periods(Toll(80, 100, 110), Toll(190, 200, 260))

    assert wide.coding[0] <= narrow.coding[0]
    assert narrow.coding[1] <= wide.coding[1]


def test_dispersion_of_deaths_is_the_mean_toll_seen_by_a_victim():
    tolls_of_events = [1, 1, 1, 97]

    assert event_dispersion(sum(tolls_of_events), sum(x * x for x in tolls_of_events)) == pytest.approx(94.12)
    assert event_dispersion(0, 0) == 1


def test_regular_months_are_never_less_dispersed_than_chance():
    assert month_dispersion([10, 10, 10, 10]) == 1
    assert month_dispersion([0, 0, 0, 40]) == pytest.approx(40)
    assert month_dispersion([]) == month_dispersion([7]) == month_dispersion([0, 0]) == 1


def test_a_toll_below_zero_is_refused():
    with pytest.raises(ValueError, match="low"):
        Toll(-1, 0, 0)
