import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.periods import parse_edtf
from onrecord.text.periods.edtf import add_months

DAY = dt.date


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2022", DAY(2022, 1, 1), DAY(2022, 12, 31)),
        ("2024-02", DAY(2024, 2, 1), DAY(2024, 2, 29)),
        ("2022-03-27", DAY(2022, 3, 27), DAY(2022, 3, 27)),
        ("2022-03-27/2022-03-31", DAY(2022, 3, 27), DAY(2022, 3, 31)),
        ("2022/2023", DAY(2022, 1, 1), DAY(2023, 12, 31)),
        ("2024-05/..", DAY(2024, 5, 1), DAY.max),
        ("2024-05/", DAY(2024, 5, 1), DAY.max),
        ("../2023-12-31", DAY.min, DAY(2023, 12, 31)),
        ("199X", DAY(1990, 1, 1), DAY(1999, 12, 31)),
        ("2022-21", DAY(2022, 3, 1), DAY(2022, 5, 31)),
        ("2022-24", DAY(2022, 12, 1), DAY(2023, 2, 28)),
        ("2025-W03", DAY(2025, 1, 13), DAY(2025, 1, 19)),
        ("2022~", DAY(2022, 1, 1), DAY(2022, 12, 31)),
    ],
)
def test_a_value_covers_its_first_to_its_last_day(value, first, last):
    assert parse_edtf(value) == (first, last)


@pytest.mark.parametrize(
    "value", ["", "..", "../..", "XXXX-05-03", "T07:42", "2022-13", "2023-02-30", "2023/2022", "soon"]
)
def test_what_has_no_place_on_the_calendar_has_no_bounds(value):
    assert parse_edtf(value) is None


@given(st.dates())
def test_a_day_covers_itself(day):
    assert parse_edtf(day.isoformat()) == (day, day)


@given(st.text(max_size=12))
def test_no_text_makes_the_bounds_fail(value):
    bounds = parse_edtf(value)

    assert bounds is None or bounds[0] <= bounds[1]


def test_a_month_too_short_for_the_day_gives_its_last():
    assert add_months(DAY(2024, 3, 31), -1) == DAY(2024, 2, 29)
    assert add_months(DAY(2024, 1, 15), -13) == DAY(2022, 12, 15)
