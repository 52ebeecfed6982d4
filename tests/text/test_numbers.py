"""Numbers in digits and words, in three languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.numbers import ItemKind, fold, normalise, read_digits, read_items

NUMERIC = {ItemKind.NUMBER, ItemKind.FRACTION, ItemKind.MANY, ItemKind.ORDINAL}


def values(text, language="en"):
    return [(item.low, item.high) for item in read_items(text, language) if item.kind in NUMERIC]


def value(text, language="en"):
    found = values(text, language)
    assert len(found) == 1, found
    low, high = found[0]
    assert low == high
    return low


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("seven", 7),
        ("forty-seven", 47),
        ("a hundred", 100),
        ("one hundred and six", 106),
        ("three hundred and forty-one", 341),
        ("two thousand five hundred", 2500),
        ("half a million", 500_000),
        ("1.4 million", 1_400_000),
        ("12 thousand", 12_000),
        ("4,518", 4518),
        ("4 518", 4518),
        ("4\u00a0518", 4518),
        ("4\u202f518", 4518),
        ("17.25", 17.25),
        ("٤١٢", 412),
        ("۴۱۲", 412),
        ("two-thirds", 2 / 3),
        ("three quarters", 0.75),
        ("a tenth", 0.1),
        ("½", 0.5),
    ],
)
def test_english_numbers_are_read(written, meant):
    assert value(f"they saw {written} of them") == pytest.approx(meant)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("vingt et un", 21),
        ("soixante-quinze", 75),
        ("quatre-vingts", 80),
        ("quatre-vingt-onze", 91),
        ("quatre-vingt-dix-huit", 98),
        ("septante-deux", 72),
        ("nonante", 90),
        ("cent un", 101),
        ("trois cents", 300),
        ("mille deux cent cinq", 1205),
        ("deux millions", 2_000_000),
        ("3,5 milliards", 3_500_000_000),
        ("1 250", 1250),
        ("12.400", 12_400),
        ("les deux tiers", 2 / 3),
        ("la moitié", 0.5),
    ],
)
def test_french_numbers_are_read(written, meant):
    assert value(f"soit {written}", "fr") == pytest.approx(meant)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("سبعة", 7),
        ("خمسة عشر", 15),
        ("ثلاثة وعشرون", 23),
        ("واحد وثمانين", 81),
        ("مئة وخمسة", 105),
        ("أربعمئة", 400),
        ("ثلاثة آلاف", 3000),
        ("مئتين وخمسين ألف", 250_000),
        ("مليوني", 2_000_000),
        ("٢٬٣٠٠", 2300),
        ("٧٫٥", 7.5),
        ("7,5", 7.5),
        ("نصف", 0.5),
    ],
)
def test_arabic_numbers_are_read(written, meant):
    assert value(f"بلغ {written}", "ar") == pytest.approx(meant)


def test_vague_words_are_intervals():
    assert values("dozens, hundreds of thousands, several hundred") == [
        (24, 99),
        (200_000, 999_999),
        (200, 999),
    ]
    assert values("des dizaines de milliers", "fr") == [(20_000, 99_999)]
    assert values("عشرات الآلاف", "ar") == [(20_000, 99_999)]


def test_a_round_number_that_says_so_is_about():
    assert [item.about for item in read_items("a dozen", "en")] == [True]
    assert [item.about for item in read_items("une trentaine", "fr")] == [True]


@pytest.mark.parametrize(
    ("damaged", "meant"), [("3,4l2", 3412), ("l,250", 1250), ("7O", 70), ("2.1 mil1ion", 2_100_000)]
)
def test_letters_that_a_scan_put_for_digits_are_read_as_digits(damaged, meant):
    assert value(f"about {damaged} of them") == meant


@pytest.mark.parametrize(
    "name", ["M23", "G7", "I5", "H5N1", "3.2.1", "12:45", "+223 20 22 33 44", "www.example.org/2024"]
)
def test_digits_in_names_versions_times_and_addresses_are_no_numbers(name):
    assert values(f"see {name} there") == []


def test_words_that_do_not_make_one_number_stay_apart():
    assert values("seven twenty") == [(7, 7), (20, 20)]
    assert values("two hundred and then three") == [(200, 200), (3, 3)]


def test_a_word_broken_over_a_line_end_is_one_word():
    words = [item.norm for item in read_items("the moun-\ntains", "en")]

    assert words == ["the", "mountains"]


def test_arabic_particles_come_off_before_known_words_only():
    items = read_items("وطفل ووزارة", "ar", frozenset({"طفل"}))

    assert [item.norm for item in items] == ["و", "طفل", normalise("ووزارة")]


@pytest.mark.parametrize(
    ("digits", "comma", "meant"), [("1,234", False, 1234), ("1,234", True, 1.234), ("1.2.3", False, None)]
)
def test_a_separator_means_what_the_language_means_by_it(digits, comma, meant):
    assert read_digits(digits, decimal_comma=comma) == meant


@given(st.integers(min_value=0, max_value=10**12))
def test_grouped_digits_read_as_the_plain_ones(number):
    assert read_digits(f"{number:,}") == number == read_digits(str(number))


@given(st.text(max_size=200), st.sampled_from(["en", "fr", "ar"]))
def test_items_cut_any_text_in_order_without_overlap(text, language):
    end = 0

    for item in read_items(text, language):
        assert end <= item.start < item.end <= len(text)
        end = item.end


@given(st.text(max_size=100))
def test_folding_never_moves_an_offset(text):
    assert len(fold(text)) == len(text)
