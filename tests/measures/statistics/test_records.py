import pytest

from onrecord.measures.statistics import Toll, find_record, rank_all

YEARS = [
    ("2020", Toll(1400, 1509, 1600)),
    ("2021", Toll(1200, 1287, 1300)),
    ("2022", Toll(3300, 3650, 4100)),
    ("2023", Toll(2000, 2109, 2400)),
]


def test_a_record_names_its_runner_up_and_its_margin():
    record = find_record("2022", YEARS)

    assert record.holds
    assert (record.rank, record.of, record.first) == (1, 4, "2020")
    assert (record.runner_up, record.margin) == ("2023", 3650 - 2109)
    assert "ahead of 2023 with 2,109 by 1,541 or 73 %, and stays so" in record.meaning()


def test_a_record_is_robust_only_if_its_low_beats_every_high():
    close = [*YEARS[:2], ("2022", Toll(2300, 3650, 4100)), YEARS[3]]

    assert find_record("2022", YEARS).robust
    assert not find_record("2022", close).robust
    assert "might not be" in find_record("2022", close).meaning()


def test_what_is_beaten_is_no_record_and_names_what_beats_it():
    second = find_record("2023", YEARS)

    assert not second.holds
    assert second.rank == 2
    assert "number 2 of 4 since 2020; the highest is 2022 with 3,650" in second.meaning()


def test_what_is_only_equalled_is_no_record():
    level = find_record("b", [("a", Toll.exactly(5)), ("b", Toll.exactly(5))])

    assert not level.holds
    assert level.rank == 1
    assert "only equals" in level.meaning()


def test_a_quarter_that_beats_every_year_is_a_record():
    assert find_record("2024-Q1", [*YEARS, ("2024-Q1", Toll.exactly(9000))]).holds


def test_the_lowest_on_record_turns_the_comparison_round():
    lowest = find_record("2021", YEARS, lowest=True)

    assert lowest.holds
    assert lowest.runner_up == "2020"
    assert lowest.robust


def test_one_unit_alone_is_no_record():
    alone = find_record("2022", [YEARS[2]])

    assert not alone.holds
    assert not alone.robust
    assert "cannot be called a record" in alone.meaning()


def test_a_unit_that_is_not_there_is_refused():
    with pytest.raises(ValueError, match="2030"):
        find_record("2030", YEARS)


def test_level_units_share_a_rank():
    units = [
        ("Ségou", Toll.exactly(5)),
        ("Mopti", Toll.exactly(9)),
        ("Gao", Toll.exactly(5)),
        ("Kayes", Toll.exactly(1)),
    ]

    assert [(rank, name) for rank, name, _ in rank_all(units)] == [
        (1, "Mopti"),
        (2, "Gao"),
        (2, "Ségou"),
        (4, "Kayes"),
    ]
