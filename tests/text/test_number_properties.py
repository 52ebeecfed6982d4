"""What holds for every number, however it is written."""

import sys
import time
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.text.numbers import ItemKind, read_digits, read_items

sys.path.insert(0, str(Path(__file__).parent))
import spelling

NUMERIC = {ItemKind.NUMBER, ItemKind.FRACTION}
SPACES = "\u00a0\u202f\u2009\u2007\u2008\u2002\u2003\u2005\u2006\u200a\u205f\u3000"
DIGITS = ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯", "๐๑๒๓๔๕๖๗๘๙", "０１２３４５６７８９"]
whole = st.one_of(
    st.integers(0, 2000), st.integers(0, 10**9 - 1), st.integers(1, 999).map(lambda n: n * 10**6)
)


def read(text, language):
    return [item.low for item in read_items(text, language) if item.kind in NUMERIC]


@given(whole)
def test_english_words_and_digits_of_a_number_read_the_same(number):
    assert read(spelling.english(number), "en") == read(f"{number}", "en") == [number]


@given(whole, st.booleans())
def test_french_words_and_digits_of_a_number_read_the_same(number, swiss):
    assert read(spelling.french(number, swiss=swiss), "fr") == read(f"{number}", "fr") == [number]


@given(whole)
def test_arabic_words_and_digits_of_a_number_read_the_same(number):
    assert read(spelling.arabic(number), "ar") == read(f"{number}", "ar") == [number]


@given(whole)
def test_arabic_words_read_the_same_in_the_oblique_case_and_without_hamza(number):
    words = spelling.arabic(number)
    oblique = words.replace("ون", "ين").replace("مليين", "مليون").replace("ملييننا", "مليونا")
    oblique = oblique.replace("مئتان", "مئتين").replace("ألفان", "ألفين").replace("أ", "ا").replace("آ", "ا")

    assert read(oblique, "ar") == [number]


@given(st.integers(0, 10**12), st.sampled_from(DIGITS), st.sampled_from(["en", "fr", "ar"]))
def test_digits_of_every_script_read_the_same(number, digits, language):
    written = "".join(digits[int(digit)] for digit in str(number))

    assert read(written, language) == [number]


@given(st.integers(1000, 10**12), st.sampled_from(SPACES), st.sampled_from(["en", "fr", "ar"]))
def test_any_space_groups_thousands(number, space, language):
    assert read(f"{number:,}".replace(",", space), language) == [number]


@given(whole, st.sampled_from(["en", "fr", "ar"]))
def test_composed_and_decomposed_letters_read_the_same(number, language):
    speller = {"en": spelling.english, "fr": spelling.french, "ar": spelling.arabic}[language]
    words = speller(number)

    decomposed = read(unicodedata.normalize("NFD", words), language)

    assert decomposed == read(unicodedata.normalize("NFC", words), language)


@given(whole, st.sampled_from(SPACES), st.sampled_from(["en", "fr", "ar"]))
def test_any_space_parts_number_words(number, space, language):
    speller = {"en": spelling.english, "fr": spelling.french, "ar": spelling.arabic}[language]

    assert read(speller(number).replace(" ", space), language) == [number]


@given(
    st.text(st.sampled_from("0123456789.,/ -–^exX×%½¼kM$'٠٫،millonrdcethuabs"), max_size=40),
    st.sampled_from(["en", "fr", "ar"]),
)
def test_items_stand_in_order_inside_their_text(text, language):
    items = read_items(text, language)

    assert all(0 <= item.start < item.end <= len(text) for item in items)
    assert all(left.end <= right.start for left, right in pairwise(items))


@given(st.integers(1, 999_999), st.integers(0, 99))
def test_a_sign_turns_a_number_over(whole_part, cents):
    written = f"{whole_part}.{cents:02d}"

    assert read(f"at -{written}", "en") == [-read(written, "en")[0]]


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("minus seven", "en", -7),
        ("moins sept", "fr", -7),
        ("سالب سبعة", "ar", -7),
        ("2.5e3", "en", 2500),
        ("4×10⁶", "en", 4_000_000),
        ("6.5x10^-2", "en", 0.065),
        ("3 1/2", "en", 3.5),
        ("3½", "en", 3.5),
        ("5 million and a half", "en", 5_500_000),
        ("two and a half million", "en", 2_500_000),
        ("four and two fifths", "en", 4.4),
        ("eighteen point zero six", "en", 18.06),
        ("17 lakh", "en", 1_700_000),
        ("2 crore", "en", 20_000_000),
        ("11,22,333", "en", 1_122_333),
        ("ninety-five hundred", "en", 9500),
        ("four dozen", "en", 48),
        ("6 hundred and 12", "en", 612),
        ("un million et demi", "fr", 1_500_000),
        ("deux mille milliards", "fr", 2 * 10**12),
        ("quinze virgule zéro quatre", "fr", 15.04),
        ("trois vingtièmes", "fr", 0.15),
        ("مليون ونصف المليون", "ar", 1_500_000),
        ("مليونا", "ar", 2_000_000),
        ("خمسة وعشرون مليونا", "ar", 25_000_000),
        ("4 ملايين و250 ألف", "ar", 4_250_000),
        ("ألف مليار", "ar", 10**12),
        ("ثلاثة أخماس", "ar", 0.6),
    ],
)
def test_numbers_with_signs_scales_and_parts_are_read_whole(text, language, meant):
    assert read(text, language) == [pytest.approx(meant)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("au moins 6", "fr"),
        ("plus ou moins 6", "fr"),
        ("plus or minus 6", "en"),
        ("pages 3-6", "en"),
        ("a list - 6", "en"),
    ],
)
def test_words_and_dashes_before_a_number_are_not_always_a_sign(text, language):
    assert read(text, language)[-1] == 6


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("the twenty-third day", "en", 23),
        ("its one hundred and fourth issue", "en", 104),
        ("le vingt et unième jour", "fr", 21),
        ("le cent troisième jour", "fr", 103),
        ("اليوم الثالث عشر", "ar", 13),
        ("المرة السابعة والعشرون", "ar", 27),
    ],
)
def test_an_ordinal_of_several_words_is_one_item_and_no_number(text, language, meant):
    items = read_items(text, language)

    assert [item.low for item in items if item.kind is ItemKind.ORDINAL] == [meant]
    assert not [item for item in items if item.kind in NUMERIC]


def test_a_list_without_spaces_is_several_numbers():
    assert read("rooms 21,24,27,35", "en") == [21, 24, 27, 35]


def test_an_address_of_the_net_and_a_date_with_strokes_are_no_fractions():
    assert read("10.20.30.40", "en") == []
    assert read("on 4/17/2021", "en") == [4, 17, 2021]


def test_digits_beyond_all_measure_are_no_number():
    assert read_digits("9" * 400) is None
    assert read_digits("1e999") is None


@settings(max_examples=1, deadline=None)
@given(st.just("one hundred and two thousand "), st.just("7"))
def test_time_grows_with_the_length_and_no_faster(words, digit):
    def seconds(text):
        start = time.perf_counter()
        read_items(text, "en")
        return time.perf_counter() - start

    small, large = seconds(words * 2000), seconds(words * 8000)

    assert large < 12 * small + 0.05
    assert seconds(digit * 1_000_000) < 5
