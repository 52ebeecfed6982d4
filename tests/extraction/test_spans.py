from hypothesis import given
from hypothesis import strategies as st

from onrecord.extraction.spans import Cover, items_of, outside, trimmed, unquoted
from onrecord.model.passage import Span

SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 8)).map(lambda pair: Span(pair[0], sum(pair))), max_size=12
)


def cut(text, function):
    span = function(text, Span(0, len(text)))
    return span.cut(text) if span else None


def test_white_space_and_tags_at_the_ends_stay_outside():
    assert cut(' <p class="x"> Nine ships. </p>\n', trimmed) == "Nine ships."
    assert cut("<p> </p>", trimmed) is None


def test_quotation_marks_around_the_whole_and_a_note_after_them_stay_outside():
    assert cut("“The quay is safe.” (radio, May 2018)", unquoted) == "The quay is safe."
    assert cut("*The quay is safe.*", unquoted) == "The quay is safe."
    assert cut("« Le quai est sûr. »", unquoted) == "Le quai est sûr."
    assert cut('"Safe" and "sound"', unquoted) == '"Safe" and "sound"'
    assert cut('The "safe" quay', unquoted) == 'The "safe" quay'


def test_list_marks_and_stops_part_the_items_of_a_cell():
    text = "<ul><li>One fell. Two sank.<li>Three held</ul>"

    assert [span.cut(text) for span in items_of(text, Span(0, len(text)), "en")] == [
        "One fell.",
        "Two sank.",
        "Three held",
    ]


def test_a_wrapped_line_is_not_parted():
    text = "Nine ships were lost\nin the storm of May."

    assert [span.cut(text) for span in items_of(text, Span(0, len(text)), "en")] == [text]


def test_what_is_covered_is_taken_from_the_ends_only():
    text = "Accept all The toll rose. Share"
    cover = Cover.of((Span(0, 10), Span(26, 31)))

    assert outside(text, Span(0, len(text)), cover).cut(text) == "The toll rose."
    assert outside(text, Span(2, 8), cover) is None


@given(SPANS, SPANS)
def test_a_cover_answers_like_its_spans(spans, asked):
    cover = Cover.of(spans)

    assert [cover.touches(span) for span in asked] == [any(span.overlaps(s) for s in spans) for span in asked]
    assert [bool(cover.within(span)) for span in asked] == [cover.touches(span) for span in asked]
