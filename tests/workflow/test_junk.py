"""Text that is no text: reading and checking it finishes, and what is found stands in it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.workflow.audit import audit_bytes

WORDS = """The ministry said that 12 people died in May , not 9 . Le ministère a dit que 3,5 % des élèves ، et deux قال الوزير إن ٤٢ شخصا
    قتلوا في يناير ـ ّ ́ هـ ½ ² १२ ٣٫٥ ٪ % $ € 1e400 -5 0 10-15 1,2,3 1/2 2020/21 Q5 H3 2024-13-45 99:99 « » ( ) | # * IV between and from to
    more than per each percent points up by half twice January 0 31 février فبراير no aucun لا million milliards مليون century 🙂 İ ß"""
MARKS = (
    "9" * 400,
    "\n\n",
    "\n",
    "\t",
    "\u200f",
    "\u00a0",
    "\u202f",
    "\ufeff",
    "| a | b |\n|---|---|\n",
    "- ",
)
PIECES = st.sampled_from([*WORDS.split(), *MARKS])


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(PIECES, min_size=1, max_size=60))
def test_any_mixture_of_words_and_marks_is_read(pieces: list[str]) -> None:
    found = audit_bytes(" ".join(pieces).encode(), "junk.txt")
    text = found.reading.rendition.text

    for figure in found.reading.figures:
        assert figure.span.cut(text).strip()
        assert figure.low is None or figure.high is None or figure.low <= figure.high


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("قال الوزير ـ أمس ـ إن الجسر مغلق.", id="a lone mark of stretching"),
        pytest.param(
            "Mortality has dropped " + "9" * 400 + "by 21 per cent since 2019.", id="digits without end"
        ),
    ],
)
def test_what_once_stopped_a_reading_does_not(text: str) -> None:
    assert audit_bytes(text.encode(), "junk.txt").reading.rendition.text == text
