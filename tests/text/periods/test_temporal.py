"""Durations, recurrences and references, and what must hold for every text."""

import itertools
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.periods import find_periods, find_temporal, parse_edtf

ANCHOR = "2024-04-25"


def temporal(text, language="en", anchor=ANCHOR):
    return [(m.span.cut(text), m.value, m.kind) for m in find_temporal(text, language, anchor)]


@pytest.mark.parametrize(
    ("text", "language", "words", "value"),
    [
        ("It lasted three years.", "en", "three years", "P3Y"),
        ("It lasted 18 months in all.", "en", "18 months", "P18M"),
        ("They held out for two and a half hours.", "en", "two and a half hours", "PT2.5H"),
        ("The shop was closed for several weeks.", "en", "several weeks", "PXW"),
        ("He spent 2 years, 3 months and 4 days abroad.", "en", "2 years, 3 months and 4 days", "P2Y3M4D"),
        ("L'atelier a duré dix-huit mois.", "fr", "dix-huit mois", "P18M"),
        ("Le pont restera fermé une quinzaine de jours.", "fr", "une quinzaine de jours", "P15D"),
        ("Ils ont attendu trois heures et demie.", "fr", "trois heures et demie", "PT3.5H"),
        ("استمر العمل ثلاثة أشهر.", "ar", "ثلاثة أشهر", "P3M"),
        ("بقي هناك لمدة ساعتين ونصف.", "ar", "ساعتين ونصف", "PT2.5H"),
    ],
)
def test_a_length_of_time_is_read_as_an_iso_duration(text, language, words, value):
    assert (words, value, "duration") in temporal(text, language)


@pytest.mark.parametrize(
    ("text", "language", "words", "value"),
    [
        ("The ferry sails every two days.", "en", "every two days", "R/P2D"),
        ("They meet every Monday.", "en", "every Monday", "R/XXXX-WXX-1"),
        ("The levy is paid annually.", "en", "annually", "R/P1Y"),
        ("Le marché se tient tous les deux jours.", "fr", "tous les deux jours", "R/P2D"),
        ("Elle appelle chaque semaine.", "fr", "chaque semaine", "R/P1W"),
        ("تصدر النشرة كل أسبوع.", "ar", "كل أسبوع", "R/P1W"),
    ],
)
def test_what_comes_back_is_read_as_a_recurrence(text, language, words, value):
    assert (words, value, "set") in temporal(text, language)


def test_words_without_a_date_point_to_past_present_or_future():
    found = temporal("Prices fell recently, are stable now and may rise in the near future.")

    assert [(value, kind) for _, value, kind in found] == [
        ("past", "reference"),
        ("present", "reference"),
        ("future", "reference"),
    ]


def test_lengths_and_recurrences_are_no_periods_of_figures():
    assert find_periods("It lasted three years and came back every month.", "en", ANCHOR) == ()


def test_a_window_states_its_length_beside_its_days():
    (window,) = find_periods("Over the past 12 months it fell.", "en", ANCHOR)

    assert (window.value, window.length) == ("2023-04-25/2024-04-25", "P12M")


def test_a_range_names_each_of_its_ends():
    text = "It ran from May 2020 to June 2021."

    (ran,) = find_periods(text, "en", ANCHOR)

    assert [(end.span.cut(text), end.value) for end in ran.ends] == [
        ("May 2020", "2020-05"),
        ("June 2021", "2021-06"),
    ]


def test_a_date_in_digits_that_reads_two_ways_gives_both():
    (mention,) = find_periods("The deed of 03/04/2023 stands.", "en", ANCHOR)

    assert mention.value == "[2023-03-04,2023-04-03]"
    assert parse_edtf(mention.value) == parse_edtf("2023-03-04/2023-04-03")


@pytest.mark.parametrize(("clear", "value"), [("25/12/2022", "2023-04-03"), ("12/25/2022", "2023-03-04")])
def test_another_date_in_digits_settles_which_comes_first(clear, value):
    found = find_periods(f"Signed on {clear}. The deed of 03/04/2023 stands.", "en", ANCHOR)

    assert found[-1].value == value


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("15 رمضان 1445", "ar", "2024-03-25"),
        ("5 Safar 1445 AH", "en", "2023-08-22"),
        ("le 10 mouharram 1446", "fr", "2024-07-17"),
    ],
)
def test_a_day_of_the_islamic_calendar_is_placed_within_two_days_and_says_so(text, language, day):
    (mention,) = find_periods(text, language, ANCHOR)

    assert mention.value.endswith("~")
    (found, _), (wanted, _) = parse_edtf(mention.value), parse_edtf(day)
    assert abs((found - wanted).days) <= 2


def test_a_month_of_the_islamic_calendar_covers_its_days():
    (mention,) = find_periods("خلال شهر رمضان 1445 هـ", "ar", ANCHOR)

    first, last = parse_edtf(mention.value)
    assert 28 <= (last - first).days <= 29


@pytest.mark.parametrize(
    ("text", "language", "words", "value"),
    [
        ("the second week of March 2023", "en", "the second week of March 2023", "2023-W10"),
        ("the last Friday of May 2023", "en", "the last Friday of May 2023", "2023-05-26"),
        ("in the 19th century", "en", "the 19th century", "18XX"),
        ("in nineteen ninety-six", "en", "nineteen ninety-six", "1996"),
        ("two weeks before 15 May 2023", "en", "two weeks before 15 May 2023", "2023-05-01"),
        ("on the 20th of last month", "en", "the 20th of last month", "2024-03-20"),
        ("la deuxième semaine de mars 2023", "fr", "la deuxième semaine de mars 2023", "2023-W10"),
        ("le premier lundi de juin 2023", "fr", "le premier lundi de juin 2023", "2023-06-05"),
        ("au XIXe siècle", "fr", "XIXe siècle", "18XX"),
        ("l'exercice 2022/2023", "fr", "exercice 2022/2023", "2022/2023"),
        ("l'an dernier à la même période", "fr", "l'an dernier à la même période", "2023"),
        ("السنة المالية 2022/2023", "ar", "السنة المالية 2022/2023", "2022/2023"),
        ("القرن التاسع عشر", "ar", "القرن التاسع عشر", "18XX"),
        ("في عام ألفين وثلاثة وعشرين", "ar", "عام ألفين وثلاثة وعشرين", "2023"),
        ("في 12 غشت 2023", "ar", "12 غشت 2023", "2023-08-12"),
        ("في 12 آذار 2023", "ar", "12 آذار 2023", "2023-03-12"),
    ],
)
def test_parts_of_months_years_and_centuries_are_placed(text, language, words, value):
    assert (words, value) in [(words, value) for words, value, _ in temporal(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("in January, March and May 2022", "en", ["2022-01", "2022-03", "2022-05"]),
        ("en décembre et janvier 2022", "fr", ["2021-12", "2022-01"]),
        ("خلال شهري مارس وأبريل 2022", "ar", ["2022-03", "2022-04"]),
    ],
)
def test_the_months_of_a_list_share_the_year_after_the_last(text, language, values):
    assert [m.value for m in find_periods(text, language, ANCHOR)] == values


def test_a_deadline_lies_ahead_unless_it_was_met():
    assert temporal("The bridge is to open by the end of June.")[0][1] == "../2024-06-30"
    assert temporal("Stocks had fallen by June.")[0][1] == "../2023-06"


def test_over_the_weekend_is_the_one_that_has_begun():
    assert find_periods("Rain fell over the weekend.", "en", ANCHOR)[0].value == "2024-04-20/2024-04-21"


def test_the_past_year_is_a_window_and_last_year_is_not():
    values = [m.value for m in find_periods("Over the past year, unlike last year, it rose.", "en", ANCHOR)]

    assert values == ["2023-04-25/2024-04-25", "2023"]


def test_a_day_of_the_week_settles_the_year_of_its_date():
    assert temporal("on Friday, 26 May")[0][1] == "2023-05-26"


PIECES = st.sampled_from(
    [
        "since May",
        "the next two hours",
        "three years ago",
        "in 2 seconds",
        "between 3 and 9 June 2023",
        "every night",
        "within ten centuries",
        "9999 years later",
        "the 31st of February",
        "week 53",
        "30 February 2023",
        "13/13/2023",
        "99 99",
        "hier",
        "dans mille ans",
        "en l'an 0",
        "la semaine du 31 avril",
        "depuis trois siècles",
        "les douze derniers mois",
        "منذ 3 سنوات",
        "آخر يومين",
        "٣٠ شباط ٢٠٢٣",
        "1445 هـ",
        "\u202b12 مايو\u202c",
        "e\u0301te\u0301 2022",
        "،",
        ". ",
        "\n\n",
        "—",
        "'",
        "10:99",
    ]
)


@given(
    st.lists(PIECES, max_size=8).map(" ".join),
    st.sampled_from(["en", "fr", "ar"]),
    st.sampled_from([None, "2024-04-25", "2024-04", "2024", "0001-01-01", "9999-12-31"]),
)
def test_whatever_stands_together_is_read_without_failing(text, language, anchor):
    mentions = find_temporal(text, language, anchor)

    spans = [(m.span.start, m.span.end) for m in mentions]
    assert spans == sorted(spans)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    assert all(0 <= start < end <= len(text) for start, end in spans)


SENTENCES = {
    "en": "Between 27 and 31 March 2022 and again last year, in the first quarter, sales fell.",
    "fr": "Depuis août 2021 et au cours des douze derniers mois, l'été dernier comme en février, tout a baissé.",
    "ar": "منذ أيار 2021 وخلال الربع الأول من عام ٢٠٢٢ وفي ٣ أكتوبر الماضي تراجعت المبيعات",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_composed_and_decomposed_letters_read_the_same(language):
    text = SENTENCES[language]
    loose = unicodedata.normalize("NFD", text)

    values = [(m.value, m.kind) for m in find_temporal(text, language, ANCHOR)]
    apart = find_temporal(loose, language, ANCHOR)

    assert [(m.value, m.kind) for m in apart] == values
    assert [unicodedata.normalize("NFC", m.span.cut(loose)) for m in apart] == [
        m.span.cut(text) for m in find_temporal(text, language, ANCHOR)
    ]


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009", "\u3000", "\n"])
def test_any_space_character_reads_the_same(language, space):
    text = SENTENCES[language]

    assert [(m.span, m.value) for m in find_temporal(text.replace(" ", space), language, ANCHOR)] == [
        (m.span, m.value) for m in find_temporal(text, language, ANCHOR)
    ]


def test_vowel_signs_and_marks_of_direction_change_nothing():
    text = "\u200fفي شهرِ مارسَ 2022\u200f"

    (mention,) = find_periods(text, "ar", ANCHOR)

    assert mention.value == "2022-03"
    assert mention.span.cut(text).endswith("2022")


@given(st.sampled_from(sorted(SENTENCES)), st.booleans())
def test_an_unrelated_sentence_changes_no_period(language, before):
    other = {"en": "The road is long.", "fr": "La route est longue.", "ar": "الطريق طويل."}[language]
    text = SENTENCES[language]
    values = [m.value for m in find_temporal(text, language, ANCHOR)]

    joined = f"{other}\n{text}" if before else f"{text}\n{other}"

    assert [m.value for m in find_temporal(joined, language, ANCHOR)] == values


def test_time_taken_grows_in_step_with_the_text():
    def seconds(count):
        text = "On 3 May 2022 some 20 people met for two days, and 1 2 3 4 5 again last year. " * count
        start = time.process_time()
        find_temporal(text, "en", ANCHOR)
        return time.process_time() - start

    seconds(20)
    assert seconds(800) < 12 * seconds(200)


@pytest.mark.parametrize(
    "text", ["1" * 200_000, "1 " * 100_000, "a " * 100_000, "of the " * 50_000, "12:" * 60_000]
)
def test_long_runs_of_one_thing_do_not_blow_up(text):
    start = time.process_time()

    find_temporal(text, "en", ANCHOR)

    assert time.process_time() - start < 5
