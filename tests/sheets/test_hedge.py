import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.figure import Bound, Figure, FigureKind, Trend
from onrecord.model.passage import Span
from onrecord.sheets.hedge import amount_in_words, hedge_in_words, number_in_words


def figure(kind=FigureKind.LEVEL, bound=Bound.EXACT, low=None, high=None, unit="person", trend=None):
    return Figure(span=Span(0, 1), kind=kind, bound=bound, low=low, high=high, unit=unit, trend=trend)


@pytest.mark.parametrize(
    ("given_figure", "words"),
    [
        (figure(bound=Bound.AT_LEAST, low=32), "at least 32 people: no upper limit is stated"),
        (
            figure(bound=Bound.MORE_THAN, low=1500, unit="home"),
            "more than 1,500 homes: no upper limit is stated",
        ),
        (figure(bound=Bound.AT_MOST, high=50, unit="tonne"), "at most 50 tonnes: no lower limit is stated"),
        (figure(bound=Bound.LESS_THAN, high=9, unit="city"), "less than 9 cities: no lower limit is stated"),
        (
            figure(bound=Bound.NEARLY, high=300, unit="event"),
            "nearly 300 events: not quite reached, and by how much is not stated",
        ),
        (figure(bound=Bound.ABOUT, low=40, high=40), "about 40 people: how close is not stated"),
        (figure(bound=Bound.ABOUT, low=36, high=44), "about: read as 36 to 44 people"),
        (
            figure(bound=Bound.BETWEEN, low=20, high=30, unit="percent"),
            "between 20% and 30%: anything in that range agrees with it",
        ),
        (
            figure(kind=FigureKind.VAGUE, bound=Bound.VAGUE, low=24, high=99),
            "in words, without a number: read as 24 to 99 people",
        ),
        (figure(low=1, high=1), "1 person: stated without a hedge"),
        (figure(low=0, high=0), "0 people: stated without a hedge"),
        (
            figure(kind=FigureKind.CHANGE, low=7, high=7, unit="percent change", trend=Trend.DOWN),
            "down by 7%: stated without a hedge",
        ),
        (
            figure(kind=FigureKind.RATIO, bound=Bound.NEARLY, high=2, unit="ratio", trend=Trend.UP),
            (
                "nearly 2 times: not quite reached, and by how much is not stated; "
                "a comparison of two values, neither of which it states"
            ),
        ),
        (
            figure(kind=FigureKind.PROJECTION, bound=Bound.AT_LEAST, low=1000, unit="event"),
            "at least 1,000 events: no upper limit is stated; a projection, not something observed",
        ),
        (
            figure(kind=FigureKind.RANK, low=3, high=3, unit="year"),
            "3: stated without a hedge; a place in an order, not a count",
        ),
        (figure(kind=FigureKind.SUPERLATIVE, bound=Bound.RECORD), "an extreme in words: no number is stated"),
        (figure(kind=FigureKind.VAGUE, bound=Bound.VAGUE), "in words: no number is stated"),
    ],
)
def test_a_hedge_says_what_is_stated_and_what_is_left_open(given_figure, words):
    assert hedge_in_words(given_figure) == words


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (11_000_000, "USD/month", "USD 11 million a month"),
        (10_900_000, "USD/month", "USD 10.9 million a month"),
        (1_234_567, "XOF", "XOF 1,234,567"),
        (2_000_000_000, "EUR", "EUR 2 billion"),
        (45.4, "percent", "45.4%"),
        (5, "percent of GDP", "5% of GDP"),
        (2 / 3, "share", "66.7% of the whole"),
        (0.2, "share", "20% of the whole"),
        (2.9, "percentage point", "2.9 percentage points"),
        (4, "ratio", "4 times"),
        (12, "km2", "12 km²"),
        (6, "crash", "6 crashes"),
        (2, "day", "2 days"),
        (1, "day", "1 day"),
    ],
)
def test_an_amount_is_written_with_its_unit(value, unit, words):
    assert amount_in_words(value, unit) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(3539, "3,539"), (1_300_000, "1.3 million"), (0.5, "0.5"), (1_234_567, "1,234,567"), (100, "100")],
)
def test_no_digit_of_a_number_is_dropped(value, words):
    assert number_in_words(value) == words


numbers = st.none() | st.integers(min_value=-(10**12), max_value=10**12) | st.floats(allow_nan=True)


@given(
    st.sampled_from(FigureKind),
    st.sampled_from(Bound),
    numbers,
    numbers,
    st.sampled_from(["person", "percent", "share", "USD/month", "", "percent of GDP", "ratio"]),
    st.sampled_from([None, *Trend]),
)
def test_every_figure_has_a_hedge_in_words(kind, bound, low, high, unit, trend):
    words = hedge_in_words(figure(kind, bound, low, high, unit, trend))

    assert words.strip()
    assert "None" not in words
    assert "{" not in words


@given(st.integers(min_value=2, max_value=999_999))
def test_a_bound_that_is_open_says_so(number):
    assert "no upper limit" in hedge_in_words(figure(bound=Bound.AT_LEAST, low=number))
    assert "no lower limit" in hedge_in_words(figure(bound=Bound.AT_MOST, high=number))
    assert "no upper limit" not in hedge_in_words(figure(low=number, high=number))
    assert f"{number:,}" in hedge_in_words(figure(low=number, high=number))
