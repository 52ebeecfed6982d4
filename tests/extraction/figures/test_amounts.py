"""Amounts: hedges, ranges, money with its cents, parts of a unit."""

import pytest

from onrecord.extraction.figures import find_figures
from onrecord.extraction.figures.amounts import amounts
from onrecord.extraction.figures.blocks import lines_of
from onrecord.model.figure import Bound
from onrecord.model.rendition import Rendition


def document(text, language="en"):
    return Rendition(
        original="0" * 64, name="x", media_type="text/plain", language=language, text=text, reader="text/1"
    )


def only(text, language="en"):
    (figure,) = find_figures(document(text, language))
    return figure


@pytest.mark.parametrize(
    ("text", "language", "low", "high"),
    [
        ("More than 20 but fewer than 30 passengers drowned.", "en", 20, 30),
        ("At least 12 and possibly as many as 19 miners were trapped.", "en", 12, 19),
        ("At most 90 and at least 40 villagers were arrested.", "en", 40, 90),
        ("Plus de 60 mais moins de 80 habitants ont été arrêtés.", "fr", 60, 80),
        ("أكثر من 20 وأقل من 30 شخصا قتلوا", "ar", 20, 30),
    ],
)
def test_two_hedges_that_close_a_range_make_one_figure(text, language, low, high):
    figure = only(text, language)

    assert (figure.low, figure.high, figure.bound) == (low, high, Bound.BETWEEN)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("More than 50 villagers and fewer than 8 soldiers were killed.", "en"),
        ("More than 50 and fewer than 8 were killed among the villagers.", "en"),
    ],
)
def test_two_hedges_that_close_nothing_are_two_figures(text, language):
    bounds = [figure.bound for figure in find_figures(document(text, language))]

    assert Bound.BETWEEN not in bounds


@pytest.mark.parametrize(
    ("text", "language", "bound"),
    [
        ("greater than or equal to 40", "en", Bound.AT_LEAST),
        ("no smaller than 40", "en", Bound.AT_LEAST),
        ("lower than 40", "en", Bound.LESS_THAN),
        ("≤ 40", "en", Bound.AT_MOST),
        (">= 40", "en", Bound.AT_LEAST),
        ("40 or fewer", "en", Bound.AT_MOST),
        ("supérieure ou égale à 40", "fr", Bound.AT_LEAST),
        ("au-dessous de 40", "fr", Bound.LESS_THAN),
        ("40 ou plus", "fr", Bound.AT_LEAST),
        ("أكبر من أو يساوي 40", "ar", Bound.AT_LEAST),
        ("40 فأكثر", "ar", Bound.AT_LEAST),
        ("تحت 40", "ar", Bound.LESS_THAN),
    ],
)
def test_comparisons_are_hedges(text, language, bound):
    (line,) = lines_of(document(text, language))
    (draft,) = amounts(line)

    assert draft.bound is bound


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("The ticket costs 3 dollars and 40 cents.", "en", 3.4, "USD"),
        ("Le repas coûte 15 euros 50.", "fr", 15.5, "EUR"),
        ("Le timbre coûte 12 cents.", "fr", 12, "cent"),
        ("سعر الخبز 3 دولارات و50 سنتا", "ar", 3.5, "USD"),
        ("They paid EUR200 for it.", "en", 200, "EUR"),
        ("They owe HK$5 million to him.", "en", 5_000_000, "HKD"),
        ("The fund lost 40 lakh rupees.", "en", 4_000_000, "INR"),
        ("La dette atteint 7 M€.", "fr", 7_000_000, "EUR"),
    ],
)
def test_money_is_read_with_its_cents_and_its_currency(text, language, value, unit):
    figure = only(text, language)

    assert (figure.low, figure.high, figure.unit) == (value, value, unit)


def test_dollars_after_an_article_are_no_other_countrys():
    assert only("It was a $40 million loan.").unit == "USD"


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The road is 3/4 mile long.", 0.75, "mile"),
        ("She walked half a kilometre to school.", 0.5, "km"),
        ("The night was cold at -4°C outside.", -4, "°C"),
        ("The mast is 12 feet and 6 inches tall.", 150, "inch"),
    ],
)
def test_parts_of_a_unit_and_signs_are_read(text, value, unit):
    figure = only(text)

    assert (figure.low, figure.unit) == (value, unit)


def test_a_fraction_of_them_ends_with_them():
    text = "Of the houses, 1/4 of them; the rest stands."

    assert only(text).span.cut(text) == "1/4 of them"


def test_what_is_cut_up_to_a_number_has_an_upper_bound_and_what_ticks_up_to_it_has_none():
    assert only("The firm will cut up to 650 posts.").bound is Bound.AT_MOST
    assert only("Unemployment ticked up to 3.9 percent.").bound is Bound.EXACT
