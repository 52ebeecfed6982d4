"""Sentences of a case that a statement may be about."""

import pytest

from onrecord.extraction.reading import extract
from onrecord.readers import read_original
from onrecord.reconciliation.search import asked_of, beside, find, passages_of

REPORT = (
    "The harbour of Tessara lost its crane in a storm. Dock workers in Tessara said that 41 people were killed in Tessara on 2 May 2023. "
    "Bakers sell bread in the market of another town. The council met and talked about lamps.\n"
)
FRENCH = "Selon les dockers, 57 personnes ont été tuées à Tessara le 2 mai 2023. Le conseil parle de lampes et de rues.\n"


def read(text, name="report.txt"):
    return extract(read_original(text.encode(), name, "text/plain"))


@pytest.fixture(scope="module")
def readings():
    return read(REPORT), read(FRENCH, "french.txt")


def look(text, readings, **options):
    return find(asked_of(read(text, "asked"), readings), passages_of(readings), 5, **options)


def test_passages_are_letter_for_letter(readings):
    for one in passages_of(readings):
        assert one.span.cut(readings[one.document].rendition.text) == one.text


def test_words_of_its_language_find_a_sentence(readings):
    first = look("The harbour crane was lost in the storm.", readings)[0]

    assert first.passage.text.startswith("The harbour of Tessara")
    assert "words by weight" in first.why


def test_place_measure_and_time_find_a_sentence_of_another_language(readings):
    found = look("People were told that 41 people were killed in Tessara on 2 May 2023.", readings)
    french = next(one for one in found if one.passage.language == "fr")

    assert "the same place" in french.why


def test_a_place_in_another_script_is_the_same_place(readings):
    found = look("قتل 41 شخصا في تيسارا في 2 مايو 2023", readings)

    assert any("the same place" in one.why for one in found)


def test_what_nothing_is_about_finds_nothing(readings):
    assert look("Whales sing in polar seas at night.", readings) == ()


def test_a_model_orders_and_adds_and_is_told(readings):
    def likes_lamps(_, sentences):
        return [0.9 if "lamps" in one else 0.0 for one in sentences]

    found = look("Street lighting was debated by councillors.", readings, likeness=likes_lamps)

    assert [("lamps" in one.passage.text) for one in found] == [True]
    assert "likeness 0.90 by embeddings" in found[0].why


def test_figures_of_one_place_and_deed_stand_beside_each_other_and_say_what_is_not_stated(readings):
    asked = read("In Tessara 300 people were killed.", "asked")
    found = beside(asked_of(asked, readings), asked.figures[0], passages_of(readings))

    assert {one.figure.low for one in found} == {41, 57}
    assert all("period not stated by both" in one.why for one in found)


def test_another_period_is_said_and_another_unit_is_not_compared(readings):
    other_year = read("In Tessara 300 people were killed in June 2011.", "asked")
    money = read("In Tessara 300 dollars were paid.", "asked")
    sentences = passages_of(readings)

    assert {
        one.apart for one in beside(asked_of(other_year, readings), other_year.figures[0], sentences)
    } == {"period"}
    assert beside(asked_of(money, readings), money.figures[0], sentences) == ()


def test_a_statement_about_another_place_is_not_answered_from_here(readings):
    asked = read("In Velingara 300 people were killed on 2 May 2023.", "asked")

    assert beside(asked_of(asked, readings), asked.figures[0], passages_of(readings)) == ()
