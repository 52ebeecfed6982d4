"""Which date of a sentence is a figure's own: terms, spelled-out changes, nights of two days, counts up to a day."""

import pytest


def told(role):
    return None if role is None else role.text


@pytest.fixture
def timed(read):
    """Read a text of 15 June 2024 and give the period of every figure, in order."""

    def _timed(text, language="en", published="2024-06-15"):
        return [told(figure.period) for figure in read(text, language, published)]

    return _timed


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Wolves killed 12 goats from Friday night into Saturday.", "2024-06-14/2024-06-15"),
        ("en", "Wolves killed 12 goats late on Friday and early on Saturday.", "2024-06-14/2024-06-15"),
        ("en", "Wolves killed 12 goats in an overnight raid.", "2024-06-14/2024-06-15"),
        ("fr", "Des loups ont tué 12 chèvres entre lundi soir et mardi matin.", "2024-06-10/2024-06-11"),
        ("fr", "Des loups ont tué 12 chèvres lundi et mardi.", "2024-06-10/2024-06-11"),
        ("ar", "قتلت الذئاب 12 رأسا بين مساء الأربعاء وصباح الخميس.", "2024-06-12/2024-06-13"),
        ("ar", "قُتل 12 شخصا يومي الأربعاء والخميس.", "2024-06-12/2024-06-13"),
    ],
)
def test_two_days_told_as_one_are_a_run_of_days(timed, language, text, expected):
    assert timed(text, language)[0] == expected


def test_what_began_on_one_day_and_went_on_until_another_lasts_from_one_to_the_other(timed):
    text = "The storm, which began on 3 May 2024 and lasted until 6 May 2024, felled 800 trees."
    assert timed(text) == ["2024-05-03/2024-05-06"]


def test_a_term_to_come_belongs_to_the_figure_right_before_it(timed):
    text = "Some 4,800 drivers reject a plan that would cut 1,150 posts by the end of August."
    assert timed(text) == [None, "../2024-08-31"]


def test_of_two_figures_joined_by_and_each_keeps_the_term_behind_it(timed):
    text = "The council will dig 12 wells by July and mend 30 pumps by October."
    assert timed(text) == ["../2024-07", "../2024-10"]


def test_an_open_time_far_behind_a_figure_is_that_of_the_later_one(timed):
    text = (
        "Some 900 families left the valley in the rain, the relief office of the province said, "
        "which brings the number of tents to 4,200 since March."
    )
    assert timed(text) == [None, "2024-03/.."]


def test_a_change_spelled_out_keeps_the_two_years_of_its_values(read):
    text = "Thanks to a law passed in 2020, fires fell by 30 percent, from 40 in 2021 to 28 in 2023."
    change, first, last = read(text)
    assert (told(first.period), told(last.period)) == ("2021", "2023")
    assert (told(change.period), told(change.base_period)) == ("2023", "2021")


def test_a_base_value_joined_to_another_shares_its_date(timed):
    text = "The clinic saw 41 burns and 9 deaths in May, against 53 burns and 14 deaths in April."
    assert timed(text) == ["2024-05", "2024-05", "2024-04", "2024-04"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The May contract for cocoa gained 210 pounds."),
        ("fr", "Le contrat de mai sur le cacao a gagné 210 livres."),
    ],
)
def test_the_month_of_a_contract_is_no_time_of_its_price(timed, language, text):
    assert timed(text, language) == [None]


def test_a_count_as_of_the_day_of_the_report_is_open_to_the_left(timed):
    assert timed("As of 15 June, 14 clinics were open.") == ["../2024-06-15"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "None of the 11 inquiries announced since 2022 has ended.", "2022/.."),
        ("fr", "Aucune des 11 enquêtes annoncées depuis 2022 n'est close.", "2022/.."),
    ],
)
def test_what_was_announced_since_a_date_is_of_that_time(timed, language, text, expected):
    assert set(timed(text, language)) == {expected}


def test_a_year_behind_an_arabic_number_is_no_length_of_time(read):
    first, last = read("ارتفعت العائدات من 380 مليون دولار عام 2021 إلى 455 مليونا عام 2023.", "ar")
    assert (told(first.period), told(last.period)) == ("2021", "2023")


def test_what_closes_without_a_day_closed_on_that_of_the_report(timed):
    assert (
        timed("Saltmarsh shares closed down 8.4 percent at 31 dollars.", published="2024-06-14")
        == ["2024-06-14"] * 2
    )


def test_a_change_that_goes_on_with_a_quarter_is_compared_with_what_the_text_compares_it_with(read):
    text = "Output in the first quarter fell 22 percent from a year earlier. Revenue dropped by a fifth."
    first, second = read(text)
    assert told(first.base_period) == "2023-01/2023-03"
    assert (told(second.period), told(second.base_period)) == ("2024-01/2024-03", "2023-01/2023-03")


def test_what_a_french_ratio_is_of_keeps_its_own_time(timed):
    text = "Depuis janvier 2024, on compte 37 feux, deux fois plus que les 19 feux de 2022."
    assert timed(text, "fr") == ["2024-01/..", "2024-01/..", "2022"]


def test_the_date_that_opens_a_sentence_holds_no_further_than_the_next_one(timed):
    text = "In March 2022 the union counted 107 miners hurt since December 2021: 71 in the pits and 36 on the roads."
    assert timed(text) == ["2021-12/.."] * 3
