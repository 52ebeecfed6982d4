"""Parts of a whole, multiples and occasions that words of change, verbs or dates stand beside."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Women make up 61 per cent of the staff.", [("share", 0.61, "share")]),
        ("Rust has eaten up 23 percent of the rails.", [("share", 0.23, "share")]),
        ("Rents were up 23 percent.", [("change", 23, "percent change")]),
        ("She scored 14 goals in 20 matches.", [("level", 14, "goal"), ("level", 20, "match")]),
        ("One death in ten was sudden.", [("share", 0.1, "share")]),
        ("The plant was closed twice in the past year.", [("level", 2, "event")]),
        ("The plant was inspected twice since May.", [("level", 2, "event")]),
        ("Prices were twice the level of 2020.", [("ratio", 2, "ratio")]),
        ("It was almost three times last week's toll.", [("ratio", None, "ratio")]),
        ("Exports saw a 9 percent increase over 2021.", [("change", 9, "percent change")]),
        ("The crowd saw him score three goals.", [("level", 3, "goal")]),
    ],
)
def test_words_beside_a_number_tell_what_kind_of_figure_it_is(read, text, expected):
    assert [(f.kind.value, f.low, f.unit) for f in read(text, "en")] == expected


def test_a_number_after_the_past_week_is_no_number_of_a_week(read):
    (figure,) = read("In the past week 2,340 new cases were recorded.", "en", "2023-02-28")

    assert (figure.low, figure.unit) == (2340, "case")
