import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.periods import find_periods, parse_edtf

PIECES = """
in since until by between and from to the end of last year 2022 1999 May March 3 27 31 , . - – week two ago
depuis en mai fin le du au trimestre premier dernier منذ مايو عام الماضي بين و 12 ( ) pm 7:30 Q1 1990s Friday
"""
WORDS = st.sampled_from([*PIECES.split(), "", "\n"])
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=30).map(" ".join))
LANGUAGES = st.sampled_from(["en", "fr", "ar"])
ANCHORS = st.sampled_from(
    [None, "2024-04-25", "2023", "2023-02", "0001-01-01", "9999-12-31", "2024-05/..", "nonsense"]
)


@given(TEXTS, LANGUAGES, ANCHORS)
def test_mentions_are_ordered_and_apart_and_their_values_are_readable(text, language, anchor):
    mentions = find_periods(text, language, anchor)

    ends = [0, *(mention.span.end for mention in mentions)]
    assert all(mention.span.start >= end for mention, end in zip(mentions, ends, strict=False))
    assert all(mention.span.end <= len(text) for mention in mentions)
    dated = [m.value for m in mentions if m.kind != "time" and m.value and "X" not in m.value]
    assert all(parse_edtf(value) for value in dated)


@given(TEXTS, LANGUAGES)
def test_a_no_break_space_reads_like_a_space(text, language):
    hard = text.replace(" ", "\u00a0")

    assert find_periods(hard, language, "2024-04-25") == find_periods(text, language, "2024-04-25")


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("piece", ["2024 ", "since ", "January ", "1 ", "in the ", "- ", "a", "منذ "])
def test_hostile_repetition_takes_linear_time(language, piece):
    started = time.perf_counter()

    find_periods(piece * (60_000 // len(piece)), language, "2024-04-25")

    assert time.perf_counter() - started < 5


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Report No. 4 - 17 June 2025"),
        ("fr", "Bulletin n° 4 – 17 juin 2025"),
        ("ar", "تقرير رقم 4 – 17 يونيو 2025"),
    ],
)
def test_the_number_of_an_issue_is_no_first_day(language, text):
    assert [mention.value for mention in find_periods(text, language, None)] == ["2025-06-17"]
