"""Log-linear models: published figures, models without an estimate, and intervals."""

import math

import pytest

from onrecord.reconciliation.undercount.averaging import fit_all, fit_by_significance, fit_stepwise
from onrecord.reconciliation.undercount.cells import all_cells, all_counts, count_table
from onrecord.reconciliation.undercount.intervals import (
    deviance_profile,
    log_normal,
    mixture,
    multinomial_profile,
)
from onrecord.reconciliation.undercount.loglinear import NoEstimateError, fit_loglinear
from onrecord.reconciliation.undercount.terms import closed, generators, hierarchical_models, named

# Overlaps of A with C and of B with C are empty: two of the models of these lists have no estimate.
ARTIFICIAL = count_table(
    "ABC",
    [
        ((True, False, False), 40),
        ((False, True, False), 30),
        ((False, False, True), 20),
        ((True, True, False), 6),
    ],
)
AB, AC, BC = (0, 1), (0, 2), (1, 2)


def test_three_lists_have_8_hierarchical_models_and_four_have_113():
    assert [len(set(hierarchical_models(lists))) for lists in (3, 4)] == [8, 113]


def test_a_model_holds_every_part_of_its_terms_and_is_named_by_the_largest():
    model = closed([(0, 1, 2), (2, 3)])

    assert model == (AB, AC, BC, (2, 3), (0, 1, 2))
    assert generators(model) == ((2, 3), (0, 1, 2))
    assert named(model, "EAOHX") == "[E.A.O, O.H, X]"


def test_independent_lists_give_the_product_of_their_margins():
    # 1000 people, chances 1/2 and 1/4 and 1/5: expected counts are whole.
    rows = [
        ((bool(a), bool(b), bool(c)), round(1000 * (0.5) * (0.25 if b else 0.75) * (0.2 if c else 0.8)))
        for a in (0, 1)
        for b in (0, 1)
        for c in (0, 1)
    ]

    fit = fit_loglinear(count_table("ABC", rows), ())

    assert fit.total == pytest.approx(1000, abs=1e-6)


def test_the_best_model_of_kosovo_is_the_published_one_to_the_digit(kosovo):
    best = fit_all(kosovo).fits[0]

    assert named(best.model, kosovo.lists) == "[EXH.ABA.OSCE, EXH.HRW, OSCE.HRW]"
    assert round(best.total - 0.5) == 10_356


@pytest.mark.parametrize("interval", [deviance_profile, multinomial_profile, log_normal])
def test_limits_of_kosovo_are_within_half_a_percent_of_the_published_ones(kosovo, interval):
    low, high = interval(fit_all(kosovo).fits[0])

    assert low == pytest.approx(9_002, rel=0.005)
    assert high == pytest.approx(12_122, rel=0.005)


def test_models_of_kosovo_averaged_say_more_than_the_best_of_them(kosovo):
    models = fit_all(kosovo)

    middle, low, high = mixture(models.fits, models.weights)

    assert len(models.fits) == 113
    assert math.fsum(models.weights) == pytest.approx(1)
    assert (middle, low, high) == pytest.approx((12_058, 9_164, 20_857), rel=0.002)


@pytest.mark.parametrize(
    ("model", "why"),
    [
        ((AB, AC, BC), "cannot be told"),
        ((AB,), "no finite maximum"),
        ((AB, AC), "no finite maximum"),
        ((AB, BC), "no finite maximum"),
    ],
)
def test_a_model_without_an_estimate_is_refused_with_the_reason(model, why):
    with pytest.raises(NoEstimateError, match=why):
        fit_loglinear(ARTIFICIAL, model)


def test_a_pair_without_common_people_takes_its_cells_along():
    # Without the cells of A and C the model is that of B against each: (40 + 0) and the rest.
    fit = fit_loglinear(ARTIFICIAL, (AC,))

    assert fit.total == pytest.approx(396)
    assert len(fit.counts) == 5


def test_models_without_an_estimate_are_counted_and_left_out_of_the_average():
    models = fit_all(ARTIFICIAL)

    assert (len(models.fits), models.impossible) == (4, 4)


def test_an_interval_never_falls_below_the_people_seen():
    rows = [
        ((True, True, False), 90),
        ((True, False, True), 90),
        ((False, True, True), 90),
        ((True, True, True), 800),
        ((True, False, False), 3),
        ((False, True, False), 2),
        ((False, False, True), 2),
    ]
    fit = fit_loglinear(count_table("ABC", rows), ())

    lows = [interval(fit)[0] for interval in (deviance_profile, multinomial_profile, log_normal)]

    assert all(fit.observed <= low <= fit.total for low in lows)


def test_cells_stand_where_their_counts_do(kosovo):
    cells, counts = all_cells(4), all_counts(kosovo)

    held = {
        tuple(map(bool, cell)): count for cell, count in zip(cells.tolist(), counts.tolist(), strict=True)
    }

    assert held == dict(kosovo.cells)


def test_the_united_kingdom_of_2013_comes_out_between_10_and_13_thousand(published):
    lists = published("mse/uk_modern_slavery_2013.csv")

    fit = fit_by_significance(lists)
    low, high = deviance_profile(fit)

    assert fit.total == pytest.approx(11_418, abs=1)
    assert (round(low, -3), round(high, -3)) == (10_000, 13_000)
    assert fit_stepwise(lists).fits[0].total == pytest.approx(12_350, abs=1)


def test_a_pair_that_came_in_early_is_taken_out_again_where_later_ones_make_it_useless(published):
    models = fit_stepwise(published("mse/netherlands_trafficking_2010_2015.csv"))

    # Adding alone ends at 118,739, with a BIC that is 7.7 higher.
    assert models.fits[0].total == pytest.approx(130_628, abs=1)
    assert models.fits[0].model == ((0, 5), (2, 3), (2, 5), (3, 4), (3, 5))
    assert any(fit.total == pytest.approx(118_739, abs=1) for fit in models.fits)


def test_mailing_lists_with_every_pair_give_what_was_measured(published):
    lists = published("mse/mailing_lists_allegheny_2003.csv")

    fit = fit_loglinear(lists, closed([(a, b) for a in range(4) for b in range(a)]))

    assert fit.total == pytest.approx(7_126, abs=1)
