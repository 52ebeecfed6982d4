"""Readings of sentences that no annotated document holds, and of numbers that are no figures."""

import pytest

from onrecord.extraction.figures import find_figures
from onrecord.model.passage import Span
from onrecord.model.rendition import Block, BlockKind


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Maize costs N90,000 a bag.", "en", [("N90,000 a bag", 90000, "NGN/bag")]),
        ("The pumps cost R3.5 billion.", "en", [("R3.5 billion", 3500000000, "ZAR")]),
        (
            "A quarter of a million dollars is gone.",
            "en",
            [("A quarter of a million dollars", 250000, "USD")],
        ),
        ("La note atteint 4,1 millions d'euros.", "fr", [("4,1 millions d'euros", 4100000, "EUR")]),
        ("بلغ السعر 900 نيرة.", "ar", [("900 نيرة", 900, "NGN")]),
    ],
)
def test_an_amount_of_money_is_read_whole_and_exactly(read, text, language, expected):
    figures = read(text, language)

    assert [(figure.span.cut(text), figure.low, figure.unit) for figure in figures] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Part X90,000 was recalled.",
        "The agency's director, 54, resigned.",
        "She now earns six figures.",
        "The march set off at three o'clock.",
        "They meet again in Round Two.",
        "My niece is a sixth-grader.",
        "You are not a leader.",
        "No sane person would agree.",
        "There is no law against it.",
        "No one knows why.",
        "He is 100 percent behind the plan.",
        "The minister is doubling down.",
        "The vote is two months away.",
        "They came home three days after the storm.",
        "The survey covers up to 2024.",
        "The visitors lost 3-1.",
    ],
)
def test_a_number_in_a_phrase_of_its_own_is_no_figure(read, text):
    assert read(text) == ()


def test_points_are_points_of_a_percentage_only_where_a_percentage_is_spoken_of(read):
    [scored] = read("The forward scored 23 points.")
    [polled] = read("The party is up by 5 points in the polls.")

    assert (scored.unit, polled.unit) == ("point", "percentage point")


def test_absence_counts_only_where_an_event_is_denied(read):
    [deaths] = read("No deaths were reported.")
    [hurt] = read("No one was injured in the fire.")

    assert (deaths.low, deaths.unit, hurt.high) == (0, "person", 0)


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("Shares slid 7% on Monday.", "down"),
        ("Profit tumbled 12 percent.", "down"),
        ("Exports edged up 0.4 percent.", "up"),
    ],
)
def test_verbs_of_change_make_a_percentage_a_change(read, text, trend):
    [figure] = read(text)

    assert (figure.kind.value, figure.unit, figure.trend.value) == ("change", "percent change", trend)


def test_a_cut_in_half_is_a_ratio_and_a_plus_a_lower_end(read):
    [halved] = read("The budget was cut in half.")
    [waited] = read("The crew waited 90-plus minutes.")

    assert (halved.kind.value, halved.low) == ("ratio", 0.5)
    assert (waited.bound.value, waited.low, waited.high, waited.unit) == ("at_least", 90, None, "minute")


def test_a_fraction_does_not_run_into_the_next_heading_word(read):
    assert read("HOW TO SAVE A QUARTER This step is easy.") == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Twelve stallholders left.", "en"),
        ("Six servicewomen left.", "en"),
        ("Trois écolières sont parties.", "fr"),
        ("Douze pharmaciennes sont parties.", "fr"),
    ],
)
def test_nouns_of_persons_are_known_by_their_form(read, text, language):
    [figure] = read(text, language)

    assert figure.unit == "person"


def test_two_years_joined_by_and_are_one_period(read):
    [figure] = read("There were 3,540 deaths in 2020 and 2021.")

    assert figure.period.text == "2020/2021"


def test_a_table_gives_its_cells_unit_rate_and_year(make):
    cells = [["Year", "Deficit (percent of GDP)", "Wage (US dollars a month)"], ["2020", "4.1", "120"]]
    text, blocks = "", []
    for row, line in enumerate(cells):
        for column, cell in enumerate(line):
            span = Span(len(text), len(text) + len(cell))
            blocks.append(Block(span=span, kind=BlockKind.CELL, table=0, row=row, column=column))
            text += cell + "\n"

    figures = find_figures(make(text, blocks=tuple(blocks)))

    read = [(figure.low, figure.unit, figure.period.text) for figure in figures]
    assert read == [(4.1, "percent of GDP", "2020"), (120, "USD/month", "2020")]
