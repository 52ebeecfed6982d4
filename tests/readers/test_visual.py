import pytest

from onrecord.readers.visual import Glyph, reading_order


def on_paper(visual):
    """Set characters from left to right, ten points each."""
    return [Glyph(c, 10.0 * n, 10.0 * n, 10.0 * n + 9) for n, c in enumerate(visual)]


@pytest.mark.parametrize(
    ("visual", "read"),
    [
        ("ةنس ٣٢", "٣٢ سنة"),
        ("2024 ماع", "عام 2024"),
        ("%42.5 ةبسن", "نسبة 42.5%"),
        ("3,200 غلبم", "مبلغ 3,200"),
        ("2020-2019 نيب", "بين 2019-2020"),
        ("نإ UN Women تلاق", "قالت UN Women إن"),
        (".2024 ماع", "عام 2024."),
        ("(ناتنثا) 2", "2 (اثنتان)"),
    ],
)
def test_what_stands_from_right_to_left_is_read_so_and_numbers_and_latin_words_are_not(visual, read):
    assert reading_order(on_paper(visual), 12, rtl=True) == read


def test_a_word_from_right_to_left_in_an_english_line_is_turned_alone():
    assert reading_order(on_paper("the word رصم (Egypt) 12"), 12, rtl=False) == "the word مصر (Egypt) 12"


def test_the_parts_of_a_ligature_are_read_from_right_to_left():
    parts = [Glyph("ا", 0, 0, 4), Glyph("ل", 0, 4, 8), Glyph("س", 9, 9, 18)]

    assert reading_order(parts, 12, rtl=True) == "سلا"


def test_a_mark_goes_with_the_letter_that_it_stands_on():
    word = [Glyph("ل", 0, 0, 8), Glyph("م", 10, 10, 18), Glyph("ُ", 11, 12, 15)]

    assert reading_order(word, 12, rtl=True) == "مُل"
