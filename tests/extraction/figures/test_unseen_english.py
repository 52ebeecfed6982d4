"""Constructions of English news, reports and sheets that the documents at hand happened not to hold."""

import pytest

from onrecord.extraction.reading import extract
from onrecord.readers import read_original


@pytest.fixture
def figures():
    """Give the figures of a document by the first of its words."""

    def _read(text):
        reading = extract(read_original(text.encode(), "test.txt", "text/plain"))
        return {figure.span.cut(text): figure for figure in reading.figures}

    return _read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The walkout enters its sixth week.", ("sixth week", "rank", 6, "exact", "week")),
        ("Nurses stayed out for a fourth day.", ("a fourth day", "rank", 4, "exact", "day")),
        (
            "It was the harbour's third fire since 2019.",
            ("third fire since 2019", "rank", 3, "exact", "event"),
        ),
        ("A quarter hour later it left.", ("A quarter hour", "duration", 0.25, "exact", "hour")),
        ("Yields were half the level of 2021.", ("half", "ratio", 0.5, "exact", "ratio")),
        ("The mill is 35 percent owned by a trust.", ("35 percent", "share", 0.35, "exact", "share")),
        ("The town will spread the cost over six years.", ("six years", "duration", 6, "exact", "year")),
        (
            "She ran the port for over six years.",
            ("over six years", "duration", 6, "more_than", "year"),
        ),
        ("The dispute over 9 percent goes on.", ("9 percent", "level", 9, "exact", "percent")),
        (
            "The firm had forecast a profit of 40 million euros.",
            ("had forecast a profit of 40 million euros", "projection", 40000000, "exact", "EUR"),
        ),
        (
            "Cases dipped to 90 in June (-17 per cent).",
            ("-17 per cent", "change", 17, "exact", "percent change"),
        ),
    ],
)
def test_what_surrounds_a_number_decides_what_it_is(figures, text, expected):
    words, kind, low, bound, unit = expected
    found = figures(text)[words]

    assert (found.kind.value, found.low, found.bound.value, found.unit) == (kind, low, bound, unit)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The court convicted 34 people, the most in a decade.", "the most in a decade"),
        ("It was the worst crash in half a century.", "the worst crash in half a century"),
    ],
)
def test_a_superlative_keeps_its_scope(figures, text, words):
    assert figures(text)[words].kind.value == "superlative"


def test_nobody_who_agrees_is_no_count(figures):
    assert figures("Nobody agrees on how many people died.") == {}


def test_rows_of_a_plain_table_take_units_from_its_header(figures):
    text = "Bulletin\n\nRegion | Cases (week) | Deaths (week)\nUpolu | 512 | 3\nSavaii | 330 | 4\n"
    found = figures(text)

    assert [(words, one.unit) for words, one in found.items()] == [
        ("512", "case"),
        ("3", "person"),
        ("330", "case"),
        ("4", "person"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "Three people were shot dead in protests in Nandi on Friday, lawyers say.",
            "Three people",
            "lawyers",
        ),
        (
            "The miners' front has the names of 33 dead, 6 more than the official count, and is demanding 900 francs each.",
            "900 francs",
            None,
        ),
        (
            "The ministry counts one docker dead; the port union maintains that there were 4 victims.",
            "4 victims",
            "the port union",
        ),
        (
            "Nine of the victims were pupils, according to the district's police chief.",
            "Nine of the victims",
            "the district's police chief",
        ),
    ],
)
def test_a_noun_that_looks_like_a_verb_makes_no_speaker(figures, text, words, speaker):
    said = figures(text)[words].attributed_to

    assert (said.text if said else None) in {speaker, "The miners' front" if speaker is None else speaker}


_STORY = """Ferry overturns off Liberia

MONROVIA, 14 May 2024 (Coast Wire) - At least 27 people drowned and 61 were injured when a ferry overturned near Buchanan late on Sunday, officials said.

Unions put the toll higher. They have the names of 33 dead.

The worst wreck since 2021, when 52 people died, it was not the first. {more}
"""


def test_the_place_of_the_lead_holds_for_the_event(figures):
    assert figures(_STORY.format(more=""))["33 dead"].place.text == "Buchanan"


def test_when_takes_up_the_date_before_it(figures):
    assert figures(_STORY.format(more=""))["52 people"].period.text == "2021"


def test_profits_and_staff_of_a_firm_have_no_place(figures):
    found = figures(_STORY.format(more="Its operator pays a dividend of 3 euros."))

    assert found["3 euros"].place is None


def test_a_change_between_two_years_is_of_the_second(figures):
    found = figures("Report, 3 May 2025\n\nSpending fell by a third between 2019 and 2024.")[
        "fell by a third"
    ]

    assert (found.period.text, found.base_period.text) == ("2024", "2019")


def test_a_change_since_a_year_sets_out_from_it(figures):
    found = figures("Report, 3 May 2025\n\nThe bill was 23 euros in 2024, up 40 percent since 2020.")

    assert found["up 40 percent"].base_period.text == "2020"


def test_the_day_that_the_sentence_before_tells_goes_on(figures):
    text = "Report, 9 October 2024\n\nThe walkout turned deadly on 2 October. Two dockers were killed."

    assert figures(text)["Two dockers"].period.text == "2024-10-02"


def test_a_promised_term_runs_from_the_day_of_the_promise(figures):
    found = figures("Gazette, 11 February 2025\n\nThe governor promised tents within 48 hours.")

    assert found["within 48 hours"].period.text == "2025-02-11/2025-02-13"


def test_the_year_of_a_census_is_that_of_its_counts(figures):
    found = figures("Report, 3 May 2025\n\nThe 2022 census found 46 percent of homes connected.")

    assert found["46 percent of homes"].period.text == "2022"


def test_rows_named_before_a_colon_are_places_and_labels_are_not(figures):
    text = "Update, 3 May 2025\n\nMalemba: 640 cases.\n\nKabalo: 95 cases.\n\nArea: 300 hectares."
    found = figures(text)

    assert [found[words].place.text for words in ("640 cases", "95 cases")] == ["Malemba", "Kabalo"]
    assert found["300 hectares"].place is None or found["300 hectares"].place.text != "Area"


def test_a_reprint_is_told_from_its_dateline(figures):
    text = (
        "Posted March 3, 2025\n\nBus plunges into ravine\n\n"
        "KIGALI, Feb. 25, 2025 (Lake News) - At least 23 people died when a bus crashed on Sunday, police said."
    )

    assert figures(text)["At least 23 people"].period.text == "2025-02-23"
