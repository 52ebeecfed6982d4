"""Bands: what the seeds' own sentences must come out as, and what holds for every rule."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.phrases import HouseStyle, Rule, Verdict, bands, judge, last_digit_unit

NUMBERS = st.floats(min_value=0.01, max_value=1e7, allow_nan=False)


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        (3539, 1),
        (200, 100),
        (45, 5),
        (45.4, 0.1),
        (350, 50),
        (5, 1),
        (25_600_000, 100_000),
        (0.25, 0.05),
        (0, 1),
    ],
)
def test_the_last_significant_digit_gives_the_unit(value, unit):
    assert last_digit_unit(value) == pytest.approx(unit)


@pytest.mark.parametrize(
    ("rule", "value", "number", "word"),
    [
        (Rule.RATIO_NEARLY, 2, 6690 / 3539, Verdict.FAIR),
        (Rule.RATIO, 4, 3.6, Verdict.FAIR),
        (Rule.RATIO, 4, 4.5, Verdict.NOT_BORNE_OUT),
        (Rule.RATIO_NEARLY, 3, 2.7, Verdict.FAIR),
        (Rule.PERCENT, 70, 65, Verdict.ARGUABLE),
        (Rule.PERCENT, 70, 75, Verdict.NOT_BORNE_OUT),
        (Rule.OVER, 1000, 1000, Verdict.NOT_BORNE_OUT),
        (Rule.OVER, 1000, 1250, Verdict.FAIR),
        (Rule.BARE, 11_000_000, 10_900_000, Verdict.FAIR),
        (Rule.VAST_MAJORITY, 0.5, 0.75, Verdict.ARGUABLE),
        (Rule.MINORITY, 0.5, 0.6, Verdict.NOT_BORNE_OUT),
    ],
)
def test_sentences_of_the_first_sheets_are_judged_as_written_there(rule, value, number, word):
    assert judge(rule, value, number) is word


@given(st.sampled_from([rule for rule in Rule if rule is not Rule.RECORD]), NUMBERS, NUMBERS)
def test_what_is_fair_lies_in_the_outer_band_too(rule, value, number):
    both = bands(rule, value)

    assert not both.clear.holds(number) or both.outer.holds(number)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_knowing_a_number_less_well_never_makes_a_verdict_worse(value, low, more):
    both = bands(Rule.ABOUT, value)
    order = [Verdict.FAIR, Verdict.ARGUABLE, Verdict.NOT_BORNE_OUT]

    assert order.index(both.verdict_of(low, low + more)) <= order.index(both.verdict(low))


def test_a_house_style_narrows_a_band():
    strict = HouseStyle.of({"about_clear": 0.01, "about_outer": 0.02})

    assert judge(Rule.ABOUT, 1234, 1280) is Verdict.FAIR
    assert judge(Rule.ABOUT, 1234, 1280, strict) is Verdict.NOT_BORNE_OUT


def test_a_house_style_tells_all_its_problems_at_once():
    with pytest.raises(ValueError, match=r"unknown width 'abuot'; nearly_clear must be a number"):
        HouseStyle.of({"abuot": 0.1, "nearly_clear": 7})


def test_every_width_has_its_reason():
    assert all(len(why) > 20 for why in HouseStyle.reasons().values())
