"""What holds for every text."""

import time

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.extraction.figures import find_figures
from onrecord.model.rendition import Rendition

SENTENCES = (
    "At least 14 miners were killed by gunmen in Kaduna on 3 May 2021.",
    "Prices rose by 22 percent, from 40 to 49 dollars.",
    "Two-thirds of the 90 wells are dry.",
    "Hundreds of nomads fled to Chad after the raid of 2019.",
    "The curfew lasted nine days and cost $3.5 million a day.",
    "Nearly one in four schools is closed; attacks doubled.",
)
PIECES = ("12", "3,400", "1.5", "%", "percent", "of", "to", "from", "in", "people", "killed", "more", "than", "half", "a",
          "doubled", "times", "-", ",", ".", "(", ")", "million", "$", "days", "no", "by", "the", "third", "\n\n", "2020",
          "de", "plus", "deux", "tiers", "أكثر", "من", "٣٢", "نصف", "مليون", "و")  # fmt: skip


def document(text, language="en"):
    return Rendition(
        original="0" * 64, name="t", media_type="text/plain", language=language, text=text, published="2024-06-15",
        reader="test/1",
    )  # fmt: skip


def core(figure):
    return figure.kind, figure.low, figure.high, figure.bound, figure.unit, figure.trend


@given(st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from(["en", "fr", "ar"]))
@settings(max_examples=150, deadline=None)
def test_spans_are_ordered_disjoint_in_number_and_inside_the_text(pieces, language):
    text = " ".join(pieces)

    figures = find_figures(document(text, language))

    starts = [figure.span.start for figure in figures]
    assert starts == sorted(starts)
    assert len(set(starts)) == len(starts)
    for figure in figures:
        assert figure.span.cut(text).strip() == figure.span.cut(text) != ""
        assert figure.low is None or figure.high is None or figure.low <= figure.high


@given(st.text(max_size=120))
@settings(max_examples=100, deadline=None)
def test_no_text_breaks_the_reader(text):
    assert isinstance(find_figures(document(text)), tuple)


@pytest.mark.parametrize("other", SENTENCES)
@pytest.mark.parametrize("text", SENTENCES)
def test_an_unrelated_paragraph_changes_no_other_figure(text, other):
    alone = [core(figure) for figure in find_figures(document(text))]

    after = find_figures(document(f"{text}\n\n{other}"))[: len(alone)]
    before = find_figures(document(f"{other}\n\n{text}"))[-len(alone) :]

    assert [core(figure) for figure in after] == alone
    assert [core(figure) for figure in before] == alone


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009", "\n"])
@pytest.mark.parametrize("text", SENTENCES)
def test_every_white_space_reads_as_a_space(text, space):
    plain = [core(figure) for figure in find_figures(document(text))]

    assert [core(figure) for figure in find_figures(document(text.replace(" ", space)))] == plain


@pytest.mark.parametrize(
    ("digits", "words", "language"),
    [
        ("At least 47 farmers fled.", "At least forty-seven farmers fled.", "en"),
        ("It fell by 12 percent.", "It fell by twelve percent.", "en"),
        ("After 18 months, 3 in 10 left.", "After eighteen months, three in ten left.", "en"),
        ("Au moins 97 maisons.", "Au moins quatre-vingt-dix-sept maisons.", "fr"),
        ("قتل 15 جندياً", "قتل خمسة عشر جندياً", "ar"),
    ],
)
def test_digits_and_words_read_the_same(digits, words, language):
    read = [[core(figure) for figure in find_figures(document(text, language))] for text in (digits, words)]

    assert read[0] == read[1] != []


def test_reading_twice_gives_the_same():
    made = document("\n\n".join(SENTENCES))

    assert find_figures(made) == find_figures(attrs.evolve(made))


@pytest.mark.parametrize(
    "unit", ["12 people of ", "more than ", "the worst , ", "killed 3 and ", "12 ", "in "]
)
def test_a_text_ten_times_as_long_takes_no_more_than_about_ten_times_as_long(unit):
    def seconds(times):
        made = document(unit * times)
        start = time.process_time()
        find_figures(made)
        return time.process_time() - start

    short, long = max(seconds(100), 0.004), seconds(1000)

    assert long / short < 40, f"100: {short:.3f} s, 1000: {long:.3f} s"
