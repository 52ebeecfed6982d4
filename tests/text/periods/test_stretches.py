"""Parts of longer periods, lengths that start on a day, and what undated texts are read against."""

import pytest

from onrecord.text.periods import find_periods, find_temporal
from onrecord.text.publication import covered_until

ANCHOR = "2024-05-15"


def values(text, language="en", anchor=ANCHOR):
    return [(m.span.cut(text), m.value) for m in find_periods(text, language, anchor)]


@pytest.mark.parametrize(
    ("text", "language", "words", "value"),
    [
        ("It rained on the first ten days of October 2021.", "en", "the first ten days of October 2021", "2021-10-01/2021-10-10"),
        ("Sales fell in the final two weeks of 2019.", "en", "the final two weeks of 2019", "2019-12-18/2019-12-31"),
        ("Roads close on the last day of February.", "en", "the last day of February", "2024-02-29"),
        ("Schools stay shut for the rest of the year.", "en", "the rest of the year", "2024-05-15/2024-12-31"),
        ("The fair runs from Monday to Friday next week.", "en", "from Monday to Friday next week", "2024-05-20/2024-05-24"),
        ("They met on Friday 10/5 in the hall.", "en", "Friday 10/5", "2024-05-10"),
        ("In the past 48 hours, nine wells dried up.", "en", "the past 48 hours", "2024-05-13/2024-05-15"),
        ("Les dix premiers jours d'avril furent secs.", "fr", "Les dix premiers jours d'avril", "2024-04-01/2024-04-10"),
        ("Le marché ferme pour le reste de l'année.", "fr", "le reste de l'année", "2024-05-15/2024-12-31"),
        ("La foire va du lundi 6 au jeudi 9 mai.", "fr", "du lundi 6 au jeudi 9 mai", "2024-05-06/2024-05-09"),
        ("Au cours des dernières 24 heures, il a plu.", "fr", "des dernières 24 heures", "2024-05-14/2024-05-15"),
        ("Wolves came from Friday night into the early hours of Saturday.", "en", "from Friday night into the early hours of Saturday", "2024-05-10/2024-05-11"),
        ("The talks lasted until Friday.", "en", "until Friday", "../2024-05-10"),
        ("The road will stay shut until Friday.", "en", "until Friday", "../2024-05-17"),
        ("It rained during the weekend.", "en", "the weekend", "2024-05-11/2024-05-12"),
        ("The week of 6 to 12 May was dry.", "en", "6 to 12 May", "2024-05-06/2024-05-12"),
        ("Since the strike was called, on 3 May 2024, nobody came.", "en", "Since the strike was called, on 3 May 2024", "2024-05-03/.."),
        ("The firm expects a loss for the year.", "en", "the year", "2024"),
        ("Depuis le début de la grève, le 3 mai 2024, personne n'est venu.", "fr", "Depuis le début de la grève, le 3 mai 2024", "2024-05-03/.."),
        ("La semaine du 28 avril au 4 mai fut sèche.", "fr", "du 28 avril au 4 mai", "2024-04-28/2024-05-04"),
        ("Il a plu de vendredi soir à samedi.", "fr", "de vendredi soir à samedi", "2024-05-10/2024-05-11"),
        ("تراجع الإنتاج بين 2019 و2023.", "ar", "بين 2019 و2023", "2019/2023"),
        ("هطل المطر بين مساء الجمعة وصباح السبت.", "ar", "بين مساء الجمعة وصباح السبت", "2024-05-10/2024-05-11"),
        ("اندلع الحريق الاثنين في السوق.", "ar", "الاثنين", "2024-05-13"),
        ("The January-May period was dry.", "en", "January-May", "2024-01/2024-05"),
        ("Il a plu en semaine épidémiologique 9.", "fr", "semaine épidémiologique 9", "2024-W09"),
        ("Les ventes du T1 baissent.", "fr", "T1", "2024-01/2024-03"),
        ("تراجعت المبيعات في الأشهر الثلاثة الأولى.", "ar", "الأشهر الثلاثة الأولى", "2024-01/2024-03"),
        ("أُحصيت 12 حالة إلى غاية 12 مايو.", "ar", "إلى غاية 12 مايو", "../2024-05-12"),
        ("هطل المطر في أول عشرة أيام من أبريل.", "ar", "أول عشرة أيام من أبريل", "2024-04-01/2024-04-10"),
        ("تغلق السوق بقية العام.", "ar", "بقية العام", "2024-05-15/2024-12-31"),
        ("جفت آبار خلال الـ24 ساعة الماضية.", "ar", "الـ24 ساعة الماضية", "2024-05-14/2024-05-15"),
        ("كان ذلك قبل عام 2012.", "ar", "قبل عام 2012", "../2012"),
    ],
)  # fmt: skip
def test_a_part_of_a_longer_period_is_placed(text, language, words, value):
    assert (words, value) in values(text, language)


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("In the past 12 months 30 barns burnt, against 20 in the previous 12 months.", "en", "2022-05-15/2023-05-15"),
        ("On a vu 30 feux ces six derniers mois, contre 20 les six mois précédents.", "fr", "2023-05-15/2023-11-15"),
        ("سُجل 30 حريقاً خلال الأشهر الستة الماضية مقابل 20 خلال الأشهر الستة السابقة.", "ar", "2023-05-15/2023-11-15"),
    ],
)  # fmt: skip
def test_a_window_before_a_window_ends_where_that_one_begins(text, language, value):
    assert values(text, language)[-1][1] == value


def test_a_length_of_time_with_its_first_day_is_a_range():
    text = "The bridge shuts for ten days starting on 3 May 2024."

    found = [(m.value, m.length) for m in find_temporal(text, "en", ANCHOR)]

    assert found == [("2024-05-03/2024-05-13", "P10D")]


def test_a_day_counted_from_one_without_a_year_has_none_either():
    text = "Sixty goats strayed on 25 March. Forty were back two days later."

    assert values(text, anchor=None)[-1] == ("two days later", "XXXX-03-27")


def test_in_an_undated_text_a_month_takes_the_year_nearest_to_the_date_before():
    text = "Between August and December 2022, nine barns burnt. In February, two more did."

    assert values(text, anchor=None)[-1][1] == "2023-02"


def test_two_numeric_dates_that_could_be_read_both_ways_make_two_ranges():
    assert values("Open 2/3/2024-5/3/2024.")[0][1] == "[2024-02-03/2024-05-03,2024-03-02/2024-03-05]"


def test_a_report_on_some_months_is_written_in_the_month_after():
    assert (
        covered_until("WELLS AND PUMPS    Quarterly report, Oct. - Dec. 2022\n\nText follows.", "en")
        == "2023-01"
    )


def test_a_title_of_one_day_tells_nothing_of_months_covered():
    assert covered_until("Market day, 3 May 2022\n\nText follows.", "en") is None


def test_the_week_or_months_before_are_those_before_the_ones_just_named():
    weeks = values("La semaine 10 fut sèche, la semaine précédente aussi.", "fr")
    months = values("It fell from January 2022 to June 2023, and more in the preceding eighteen months.")
    assert [value for _, value in weeks] == ["2024-W10", "2024-W09"]
    assert [value for _, value in months] == ["2022-01/2023-06", "2020-07/2021-12"]


def test_the_day_before_goes_back_from_the_last_day_that_was_named():
    found = values("On 8 May 2024 it fell, the worst fall since March 2020, from 40 the day before.")
    assert found[-1] == ("the day before", "2024-05-07")


@pytest.mark.parametrize("text", ["يفوق الفرق بين الاثنين كل حد.", "فاز تحالف الغد بالسباق."])
def test_the_two_and_a_name_with_tomorrow_in_it_are_no_days(text):
    assert values(text, "ar") == []


def test_overnight_is_the_night_before_the_report_only_as_an_adjective():
    assert values("Wolves came in an overnight raid.") == [("overnight", "2024-05-14/2024-05-15")]
    assert values("The river rose overnight.") == []
