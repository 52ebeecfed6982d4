"""Due dates are as precise as their words, and months are counted whole."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.passage import Span
from onrecord.reconciliation.owed.clock import as_stated, counted_from, last_day, months_between
from onrecord.text.periods.edtf import add_months

DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2080, 1, 1))


def whole(text):
    return Span(0, len(text))


@pytest.mark.parametrize(
    ("made", "words", "language", "due"),
    [
        ("2020-08", "a transition of eighteen months", "en", "2022-02"),
        ("2020-08", "une transition de 18 mois", "fr", "2022-02"),
        ("2020-08", "فترة انتقالية مدتها 18 شهرا", "ar", "2022-02"),
        ("2023-01-31", "within one month", "en", "2023-02-28"),
        ("2024-03-01", "in 30 days", "en", "2024-03-31"),
    ],
)
def test_a_length_is_counted_from_the_day_or_month_of_the_promise(made, words, language, due):
    counted = counted_from(made, words, whole(words), language)

    assert counted is not None
    assert counted[0] == due


@pytest.mark.parametrize(
    ("made", "words"),
    [
        ("2020", "a transition of 18 months"),
        (None, "in 30 days"),
        ("2020-08", "two years, or 30 months at most"),
        ("2020-08", "soon"),
    ],
)
def test_nothing_is_counted_from_a_year_or_by_several_lengths_or_none(made, words):
    assert counted_from(made, words, whole(words), "en") is None


def test_a_month_that_is_named_stays_a_month_and_a_day_stays_a_day():
    assert as_stated("2024-09-30", "by September 2024", whole("by September 2024"), "en") == "2024-09"
    assert as_stated("2024-09-30", "d'ici septembre 2024", whole("d'ici septembre 2024"), "fr") == "2024-09"
    assert (
        as_stated("2024-09-30", "by 30 September 2024", whole("by 30 September 2024"), "en") == "2024-09-30"
    )
    assert as_stated("2022-02", "18 months", whole("18 months"), "en") == "2022-02"


@given(DAYS, st.integers(0, 400))
def test_whole_months_that_are_added_are_counted_again(day, months):
    later = add_months(day, months)

    # The 31st has no match in a shorter month, where the last day stands for it.
    assert months_between(day, later) in ({months} if later.day == day.day else {months, months - 1})


def test_a_month_less_a_day_is_no_whole_month_and_time_does_not_run_backward():
    assert months_between(dt.date(2024, 1, 15), dt.date(2024, 2, 14)) == 0
    assert months_between(dt.date(2024, 2, 29), dt.date(2024, 8, 31)) == 6
    assert months_between(dt.date(2024, 5, 1), dt.date(2024, 1, 1)) == 0
    assert last_day("2022-02") == dt.date(2022, 2, 28)
    assert last_day("2022-02/..") is None
