"""A document held against the other documents of a case."""

import time

from onrecord import audit
from onrecord.checks import against
from onrecord.model.check import CheckOutcome

TOLL = "In May 2024, shelling killed 40 civilians in Kadugli, the district doctors' union said."


def reading(text, name):
    return audit(text, name=name).reading


def test_another_document_with_the_same_number_agrees():
    other = reading("A UN office wrote that 40 civilians were killed in Kadugli in May 2024.", "un.txt")

    (check,) = against(reading(TOLL, "wire.txt"), [other])

    assert check.outcome is CheckOutcome.CONSISTENT
    assert "un.txt" in check.why


def test_another_number_gives_both_readings_and_is_never_inconsistent():
    other = reading("A UN office wrote that 65 civilians were killed in Kadugli in May 2024.", "un.txt")

    (check,) = against(reading(TOLL, "wire.txt"), [other])

    assert check.outcome is CheckOutcome.DEPENDS_ON_READING
    assert "65 civilians" in check.why
    assert check.readings
    assert check.inputs == (check.span,)


def test_another_place_period_or_kind_is_another_thing():
    document = reading(TOLL, "wire.txt")
    others = [
        "A UN office wrote that 65 civilians were killed in Dilling in May 2024.",
        "A UN office wrote that 65 civilians were killed in Kadugli in June 2024.",
        "A UN office wrote that 65 soldiers were killed in Kadugli in May 2024.",
        "A UN office wrote that 65 civilians were injured in Kadugli in May 2024.",
    ]

    assert against(document, [reading(text, "other.txt") for text in others]) == ()


def test_a_copy_of_the_same_words_does_not_count():
    document = reading(TOLL, "wire.txt")
    copy = reading(TOLL + " A week later, the market reopened.", "copy.txt")

    assert against(document, [document, copy]) == ()


def test_a_large_case_takes_time_in_proportion():
    document = reading(TOLL, "wire.txt")
    other = reading("A UN office wrote that 65 civilians were killed in Kadugli in May 2024.", "un.txt")

    start = time.perf_counter()
    against(document, [other] * 2000)

    assert time.perf_counter() - start < 1
