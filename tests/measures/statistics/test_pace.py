import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.measures.statistics import ErrorLaw, Target, judge_pace, naive_total, project
from onrecord.measures.statistics.calibration import FEWEST, came_true, law, source, version

STEADY = [40] * 24


def test_simple_proportion_works_in_months_and_in_days():
    assert naive_total(120, 6) == 240
    assert naive_total(100, 73, 365) == 500


def test_a_steady_year_is_projected_near_its_simple_proportion():
    made = project(STEADY, 6, Target.EVENTS)

    assert made.naive == 480
    assert made.eighty[0] < 480 < made.eighty[1]
    assert made.ninety[0] < made.eighty[0] < made.median < made.eighty[1] < made.ninety[1]


def test_a_recent_rise_lifts_the_projection_and_an_early_one_does_not():
    rising, falling = [10] * 22 + [60, 60], [10] * 18 + [60, 60] + [10] * 4
    up, down = project(rising, 6, Target.EVENTS), project(falling, 6, Target.EVENTS)

    assert up.naive == down.naive == 320
    assert up.rest > down.rest


def test_clustered_deaths_widen_the_interval():
    even = project(STEADY, 6, Target.DEATHS, squares=480 * 1)
    bunched = project(STEADY, 6, Target.DEATHS, squares=480 * 80)

    assert bunched.ninety[0] < even.ninety[0]
    assert even.ninety[1] < bunched.ninety[1]


def test_what_is_already_exceeded_is_certain_and_the_rest_never_is():
    made = project(STEADY, 6, Target.EVENTS)

    assert made.chance_above(239) == 1
    assert 0 < made.chance_above(100_000) < 0.02
    assert made.chance_above(400) > made.chance_above(480) > made.chance_above(600)


@given(st.lists(st.integers(0, 500), min_size=12, max_size=30), st.integers(1, 11))
def test_no_projection_falls_below_what_is_counted(months, elapsed):
    made = project(months, elapsed, Target.DEATHS_BY_MONTH)

    assert made.count <= made.ninety[0] <= made.median <= made.ninety[1]


def test_deaths_without_the_squares_of_their_events_are_refused():
    with pytest.raises(ValueError, match="deaths by month"):
        project(STEADY, 6, Target.DEATHS)


@pytest.mark.parametrize(("months", "elapsed"), [(STEADY[:11], 6), (STEADY, 0), (STEADY, 12)])
def test_too_little_of_a_year_is_not_projected(months, elapsed):
    with pytest.raises(ValueError, match="not enough"):
        project(months, elapsed, Target.EVENTS)


def test_small_counts_are_projected_with_a_warning():
    made = project([1] * 12, 6, Target.EVENTS)

    assert not made.tried
    assert "years with so few were not among them" in made.meaning()


def test_a_pace_is_judged_as_said_and_in_the_event():
    pace = judge_pace(450, project(STEADY, 6, Target.EVENTS), final=430, figure_is="last year")

    assert pace.as_said
    assert pace.in_event is False
    assert 0.5 < pace.chance < 1
    assert (pace.earlier.times, pace.earlier.of) == (15, 24)
    assert "reaches 450" in pace.meaning()
    assert pace.meaning().endswith("in the event it was 430, which did not reach it.")


def test_a_year_that_is_not_over_is_judged_as_said_alone():
    pace = judge_pace(600, project(STEADY, 6, Target.EVENTS))

    assert (pace.as_said, pace.in_event, pace.earlier) == (False, None, None)
    assert "does not reach 600" in pace.meaning()
    assert "how the year ended is not in these data" in pace.meaning()


def test_every_month_of_every_target_has_a_law_of_enough_errors():
    for target in Target:
        for elapsed in range(1, 12):
            errors = law(target, elapsed)
            assert errors.n >= FEWEST
            assert list(errors.errors) == sorted(errors.errors)
            assert len(errors.errors) == len(errors.chances) == 99


def test_earlier_statements_that_were_close_came_true_less_often():
    close, far = (came_true(Target.EVENTS, 6, excess, record=True) for excess in (1.05, 1.8))

    assert close.times / close.of < far.times / far.of
    assert came_true(Target.EVENTS, 6, 0.9, record=True) is None


def test_the_shipped_errors_name_their_source_and_version():
    assert version() == "projection-errors/1"
    assert "UCDP" in source()


def test_quantiles_of_a_law_follow_ranks_over_their_number_plus_one():
    errors = ErrorLaw.of([3.0, 1.0, 2.0])

    assert errors.quantile(0.5) == 2
    assert errors.quantile(0.25) == 1
    assert errors.quantile(0.01) == 1
    assert errors.above(2) == pytest.approx(0.5)
