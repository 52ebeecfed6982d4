import numpy as np
import pytest

from onrecord.measures.statistics import find_levels, month_names, month_series, same_months


def test_a_step_is_found_in_the_month_in_which_it_happens():
    levels = find_levels([2] * 24 + [9] * 24, "2015-01")

    assert levels.changes == ("2017-01",)
    assert [(level.start, level.end, level.mean) for level in levels.levels] == [
        ("2015-01", "2016-12", 2),
        ("2017-01", "2018-12", 9),
    ]


def test_noise_alone_is_one_level():
    counts = np.random.default_rng(5).negative_binomial(4, 0.2, 120).tolist()

    assert find_levels(counts, "2010-01").changes == ()
    assert "did not change for good" in find_levels(counts, "2010-01").meaning()


def test_an_episode_shorter_than_the_shortest_level_is_no_level():
    counts = [3] * 30 + [60] * 3 + [3] * 30

    assert all(
        len(month_names(level.start, level.end)) >= 6 for level in find_levels(counts, "2010-01").levels
    )


def test_a_series_of_zeros_has_one_level():
    assert find_levels([0] * 40, "2010-01").changes == ()


def test_an_exact_partition_is_never_dearer_than_any_other_single_cut():
    rng = np.random.default_rng(11)
    counts = [*rng.poisson(4, 30).tolist(), *rng.poisson(11, 30).tolist()]

    assert find_levels(counts, "2010-01").changes[0] in month_names("2012-04", "2012-09")


def test_a_change_is_dated_against_an_event_without_calling_it_a_cause():
    levels = find_levels([2] * 24 + [9] * 24, "2015-01")

    assert levels.lag("2016-08") == ("2017-01", 5)
    assert levels.lag("2017-04") == ("2017-01", -3)
    assert "does not show that either caused the other" in levels.meaning()


def test_an_empty_series_is_refused():
    with pytest.raises(ValueError, match="no levels"):
        find_levels([], "2010-01")


def years(**counts):
    return {
        f"{year[1:]}-{month:02d}": count for year, row in counts.items() for month, count in enumerate(row, 1)
    }


def test_a_season_is_compared_with_the_same_months_alone():
    series = years(y2021=[1] * 6 + [50] * 6, y2022=[2] * 6 + [50] * 6, y2023=[6] * 6)
    season = same_months(series, "2023-01", "2023-06")

    assert season.count == 36
    assert season.earlier == ((2022, 12), (2021, 6))
    assert season.last_year.ratio == 3
    assert season.usual == 9


def test_an_earlier_window_with_a_month_missing_is_left_out():
    series = years(y2021=[1] * 12, y2022=[2] * 12, y2023=[6] * 6)
    del series["2021-03"]

    assert same_months(series, "2023-01", "2023-06").earlier == ((2022, 12),)


def test_a_window_over_new_year_keeps_its_months():
    series = years(y2020=[1] * 12, y2021=[2] * 12, y2022=[3] * 12)

    assert same_months(series, "2021-11", "2022-02").earlier == ((2020, 1 + 1 + 2 + 2),)


def test_a_window_that_is_not_covered_is_refused():
    with pytest.raises(ValueError, match="not a covered window"):
        same_months(years(y2022=[1] * 5), "2022-01", "2022-06")


def test_without_an_earlier_year_there_is_nothing_to_compare():
    season = same_months(years(y2022=[1] * 12), "2022-01", "2022-06")

    assert (season.last_year, season.usual) == (None, None)
    assert "nothing of the same season" in season.meaning()


def test_months_without_rows_are_zeros_of_a_series():
    rows = (("2022-01", 3, 10), ("2022-03", 1, 4))

    assert month_series(rows, "2021-12", "2022-03") == [0, 10, 0, 4]
    assert month_series(rows, "2022-01", "2022-02", of="rows") == [3, 0]
