import pytest

from onrecord.sheets.dates import date_in_words, instant_in_words, period_in_words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2024", "2024"),
        ("2022-03", "March 2022"),
        ("2022-03-07", "7 March 2022"),
        ("2022-33", "first quarter of 2022"),
        ("2024-05~", "about May 2024"),
        ("2024?", "2024 (uncertain)"),
        ("19XX", "19XX"),
        ("2024-99", "2024-99"),
    ],
)
def test_a_date_is_written_in_words_and_left_alone_where_it_is_not_understood(edtf, words):
    assert date_in_words(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2022/2023", "2022 to 2023"),
        ("2022-03-27/2022-03-31", "27 March 2022 to 31 March 2022"),
        ("2024-05/..", "since May 2024"),
        ("../2024-05", "until May 2024"),
        ("2024-05/", "since May 2024"),
        ("../..", "../.."),
        ("2021", "2021"),
    ],
)
def test_a_period_says_where_it_is_open(edtf, words):
    assert period_in_words(edtf) == words


def test_an_instant_is_written_to_the_minute():
    assert instant_in_words("2026-11-22T09:30:00Z") == "22 November 2026, 09:30 UTC"
    assert instant_in_words("some day") == "some day"
