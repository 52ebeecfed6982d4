"""What holds for every text."""

import time
import unicodedata

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


UNRELATED = {
    "en": "In Lima, 4 painters sold 11 canvases on 2 March 2020.",
    "fr": "À Lima, 4 peintres ont vendu 11 toiles le 2 mars 2020.",
    "ar": "في ليما باع 4 رسامين 11 لوحة في 2 مارس 2020.",
}
HEDGES = {
    "en": ("", "at least ", "about ", "nearly ", "up to "),
    "fr": ("", "au moins ", "environ ", "près de "),
    "ar": ("", "نحو "),
}
THINGS = {
    "en": ("farmers", "percent", "dollars", "km", "litres of milk", "percent of schools", "tickets", "days"),
    "fr": ("bergers", "%", "euros", "km", "billets", "% des écoles", "jours"),
    "ar": ("منزلا", "في المئة", "دولارا", "كيلومترا", "تذكرة"),
}
OPENINGS = {
    "en": ("It counted ", "Prices rose by ", "The town lost "),
    "fr": ("On compte ", "Le total atteint "),
    "ar": ("بلغ ",),
}


@st.composite
def statements(draw):
    """Draw a sentence with one number, and the language it is in."""
    language = draw(st.sampled_from(["en", "fr", "ar"]))
    number = draw(st.one_of(st.integers(2, 1700), st.integers(2101, 999_999)))
    words = [draw(st.sampled_from(table[language])) for table in (OPENINGS, HEDGES)]
    return f"{''.join(words)}{number} {draw(st.sampled_from(THINGS[language]))}.", language


@given(statements())
@settings(max_examples=150, deadline=None)
def test_an_unrelated_sentence_after_it_changes_no_figure(stated):
    text, language = stated
    alone = [core(figure) for figure in find_figures(document(text, language))]

    longer = find_figures(document(f"{text} {UNRELATED[language]}", language))

    assert [core(figure) for figure in longer[: len(alone)]] == alone


@given(statements(), st.sampled_from(["NFC", "NFD"]))
@settings(max_examples=100, deadline=None)
def test_composed_and_decomposed_letters_read_the_same(stated, form):
    text, language = stated

    plain = [core(figure) for figure in find_figures(document(text, language))]

    assert [
        core(figure) for figure in find_figures(document(unicodedata.normalize(form, text), language))
    ] == plain


@given(statements(), st.sampled_from("\u00a0\u202f\u2009\u2007\u2008\u2002\u2003\u3000\n"))
@settings(max_examples=100, deadline=None)
def test_any_space_reads_as_a_space_in_every_language(stated, space):
    text, language = stated
    plain = [core(figure) for figure in find_figures(document(text, language))]

    assert [core(figure) for figure in find_figures(document(text.replace(" ", space), language))] == plain


@given(statements())
@settings(max_examples=100, deadline=None)
def test_the_span_of_a_figure_holds_its_number(stated):
    text, language = stated

    for figure in find_figures(document(text, language)):
        assert any(character.isdigit() for character in figure.span.cut(text))
        assert text[figure.span.start : figure.span.end] == figure.span.cut(text)


@pytest.mark.parametrize(
    "piece",
    [
        "9",
        "1,000 ",
        "12 people and ",
        "word ",
        "$3 a share, ",
        "5 km/h ",
        "± 3 ",
        "at least 3 and up to 4 ",
        "rose 3 percent to ",
    ],
)
def test_twice_the_text_takes_no_more_than_about_twice_the_time(piece):
    def seconds(times):
        made = document(piece * times)
        best = 9.9
        for _ in range(3):
            start = time.process_time()
            find_figures(made)
            best = min(best, time.process_time() - start)
        return best

    half, whole = max(seconds(1000), 0.004), seconds(2000)

    assert whole / half < 3, f"1000: {half:.3f} s, 2000: {whole:.3f} s"


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
