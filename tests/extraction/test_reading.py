from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.extraction.reading import extract
from onrecord.readers import read_original

LINES = st.sampled_from(
    [
        "CLAIM",
        "THE RECORD",
        "Moves forward",
        "- Nine ships were lost in 2018.",
        "The quay is safe.",
        "of the coast.",
        "",
        "Views: 3",
        "| Claim | Record |",
        "| Roads are safe. | Bridges fell. |",
        "Watch calls on the Board to:",
        "السجل: غرقت تسع سفن.",
        "الادعاء: الرصيف آمن.",
        "A\tB",
    ]
)


def spans_of(reading):
    yield from (s for claim in reading.claims for s in claim.spans)
    for found in (
        reading.record_items,
        reading.recommendations,
        reading.boilerplate,
        reading.repairs,
        reading.figures,
    ):
        yield from (item.span for item in found)


@settings(max_examples=60, deadline=None)
@given(st.lists(LINES, max_size=14))
def test_any_arrangement_of_lines_is_read_and_every_span_lies_in_the_text(lines):
    rendition = read_original("\n".join(lines).encode(), "any.txt", "text/plain")

    reading = extract(rendition)

    assert all(0 <= span.start < span.end <= len(rendition.text) for span in spans_of(reading))
    assert all(
        item.quote == item.span.cut(rendition.text)
        for item in (*reading.record_items, *reading.recommendations)
    )
    assert len({claim.key for claim in reading.claims}) == len(reading.claims)


def test_the_same_document_gives_the_same_reading(plain):
    text = "CLAIM\n\nThe quay is safe.\n\nTHE RECORD\n\n- Nine ships were lost in 2018.\n"

    assert extract(plain(text)) == extract(plain(text))


def test_furniture_is_never_claim_or_record(plain):
    text = (
        "CLAIM\n\nViews: 31\n\nThe quay is safe.\n\nTHE RECORD\n\nShare this article\n\n"
        "- Nine ships were lost in 2018.\n\nPage 1 of 2\n\nCLAIM\n\nFares are low.\n\nTHE RECORD\n\n- A ticket costs 40 crowns.\n"
    )

    reading = extract(plain(text))

    assert [claim.quote for claim in reading.claims] == ["The quay is safe.", "Fares are low."]
    assert [item.quote for item in reading.record_items] == [
        "Nine ships were lost in 2018.",
        "A ticket costs 40 crowns.",
    ]
    assert len(reading.boilerplate) == 3


def test_a_claim_with_a_damaged_word_gets_the_key_of_the_word_that_is_meant(plain):
    text = "CLAIM\n\nThe Board upholds iustice.\n\nTHE RECORD\n\n- Nine cases were dropped in 2018.\n"

    reading = extract(plain(text))

    assert reading.claims[0].key == "justice"
    assert reading.claims[0].quote == "The Board upholds iustice."


def test_a_recommendation_inside_the_record_is_listed_as_left_out(plain):
    text = "| Claim | Record |\n|---|---|\n| Roads are safe. | x |\n\nCLAIM\n\nFares are low.\n\nTHE RECORD\n\n- The union called on the Board to cut fares.\n"

    reading = extract(plain(text))

    assert reading.recommendations == ()
    assert any(exclusion.what == "a recommendation" for exclusion in reading.excluded)


def test_an_empty_document_gives_an_empty_reading(plain):
    reading = extract(plain(""))

    assert (reading.claims, reading.record_items, reading.figures, reading.excluded) == ((), (), (), ())
