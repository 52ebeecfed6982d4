"""When figures hold: the date beside them, the two ends of a comparison, and what the story told before."""

import pytest


def told(role):
    return None if role is None else role.text


def periods(figures):
    return [told(figure.period) for figure in figures]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Exports rose from 12 tonnes in 2019 to 30 tonnes in 2022.", "en", ["2019", "2022"]),
        ("Some 300 shops closed in 2023, against 120 in 2022.", "en", ["2023", "2022"]),
        ("In 2021, 14 miners died, 30 were hurt and 6 went missing.", "en", ["2021"] * 3),
        ("Deaths went up in 2021 (80) and 2022 (95).", "en", ["2021", "2022"]),
        ("As of 3 March 2024, 70 wells had been dug.", "en", ["../2024-03-03"]),
        ("The dry spell, which began in 2020, has ruined 400 farms.", "en", ["2020/.."]),
        ("En 2021, 14 mineurs sont morts et 30 ont été blessés.", "fr", ["2021", "2021"]),
        ("On a recensé 300 incendies depuis 2019.", "fr", ["2019/.."]),
        ("Le taux est passé de 12 % en 2019 à 30 % en 2022.", "fr", ["2019", "2022"]),
        ("ارتفع العدد من 12 حالة في 2019 إلى 30 حالة في 2022.", "ar", ["2019", "2022"]),
        ("قُتل 45 شخصاً يوم 29 مارس 2024.", "ar", ["2024-03-29"]),
    ],
)
def test_every_value_has_the_period_beside_it(read, text, language, expected):
    figures = [figure for figure in read(text, language) if figure.kind.value not in {"change", "ratio"}]

    assert periods(figures) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said on Tuesday that 300 wells were dry.", "en"),
        ("A May 2023 report concluded that 300 wells were dry.", "en"),
        ("The act of 3 May 2012 covers 14 districts.", "en"),
        ("La ministre a annoncé mardi que 300 puits étaient à sec.", "fr"),
        ("Selon un rapport publié le 3 mai 2023, 300 puits sont à sec.", "fr"),
        ("رفضت الوزارة، السبت، دفع 300 مليون دولار.", "ar"),
    ],
)
def test_when_somebody_spoke_or_wrote_is_no_period(read, text, language):
    assert set(periods(read(text, language))) == {None}


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("Rents fell by 30 percent compared with 2022.", "2022"),
        ("Rents fell 12 percent from October 2023.", "2023-10"),
        ("Rents tripled, from 200 dollars in 2019 to 600 dollars in 2023.", "2019"),
        ("Deaths doubled between 2019 (40 deaths) and 2021 (80 deaths).", "2019"),
    ],
)
def test_a_change_has_the_period_it_sets_out_from(read, text, base):
    changes = [figure for figure in read(text) if figure.kind.value in {"change", "ratio"}]

    assert told(changes[0].base_period) == base


def test_the_next_sentence_keeps_the_time_and_says_that_it_is_inferred(read):
    first, second = read("Fighters shot 12 guards in June 2023. A further 30 were hurt.")

    assert (told(first.period), first.period.inferred) == ("2023-06", False)
    assert (told(second.period), second.period.inferred) == ("2023-06", True)


@pytest.mark.parametrize(
    "text",
    [
        "Fighters shot 12 guards in June 2023. The region now has 30 clinics.",
        "Some 12 guards have been shot since June 2023. Traders sold 30 carts.",
        "Fighters shot 12 guards in Osk in June 2023. Traders in Pell sold 30 carts.",
    ],
)
def test_the_present_an_open_time_and_another_place_end_the_time_told_before(read, text):
    assert read(text)[-1].period is None


def test_a_base_value_lends_its_time_to_no_other_figure(read):
    first, second = read("Some 300 clinics closed, up from 120 in 2022. Nurses left 40 wards.")[::2]

    assert first.period is None
    assert second.period is None


def test_a_headline_takes_the_day_of_the_event_told_below(read):
    text = (
        "Blast kills 31 at Tarsa market\n\n"
        "A bomb went off at a market in Tarsa on 2 June 2024, killing 31 people, the mayor of the town said.\n\n"
        "The explosion destroyed 14 stalls."
    )
    headline, lead, later = read(text)

    assert periods([headline, lead, later]) == ["2024-06-02"] * 3
    assert [figure.period.inferred for figure in (headline, lead, later)] == [True, False, True]


def test_background_is_not_of_the_day_of_the_event(read):
    text = (
        "A bomb went off at a market in Tarsa on 2 June 2024, killing 31 people, the mayor of the town said.\n\n"
        "Since 2019, the war has killed 4,000 people."
    )

    assert periods(read(text)) == ["2024-06-02", "2019/.."]


def test_a_value_stated_again_has_the_period_it_was_given(read):
    text = "1,370 wells dry\n\nSome officials worry. In 2022, 1,370 wells ran dry."

    assert periods(read(text)) == ["2022", "2022"]


def test_dates_of_an_undated_text_are_of_the_year_nearest_to_its_own(read):
    figures = read("Tally to 10 January 2025\n\nOn 25 December, 33 inmates died.", published=None)

    assert periods(figures) == ["2024-12-25"]


@pytest.mark.parametrize(
    ("text", "language", "period", "base"),
    [
        ("The yard built 80 boats in 2023, nearly double the output of 2022.", "en", "2023", "2022"),
        ("Le chantier a livré 80 barques en 2023, soit deux fois le bilan de 2022.", "fr", "2023", "2022"),
        ("أنتج المصنع 80 قارباً في 2023، أي ضعف حصيلة 2022.", "ar", "2023", "2022"),
    ],
)
def test_a_ratio_is_compared_with_the_date_after_it_and_holds_for_the_one_before(
    read, text, language, period, base
):
    ratio = next(figure for figure in read(text, language) if figure.kind.value == "ratio")

    assert (told(ratio.period), told(ratio.base_period)) == (period, base)


def test_the_two_values_of_a_change_take_the_two_ends_of_its_range(read):
    figures = read("Rents went from 40 to 60 francs between March 2022 and June 2023.", "en")

    assert periods(figures) == ["2022-03", "2023-06"]


def test_a_date_belongs_to_the_figure_that_it_follows(read):
    figures = read("Of 89 million francs promised in 2020, 9 million had been paid by late 2022.", "en")

    assert periods(figures) == ["2020", "../2022"]


def test_what_was_counted_a_day_later_has_the_later_day(read):
    figures = read("On 25 March 2024, 60 goats strayed. Only 15 were found a day later.", "en")

    assert periods(figures) == ["2024-03-25", "2024-03-26"]


def test_people_asked_are_not_of_the_event(read):
    figures = read(
        "On 2 May 2024 a flood killed 40 goats. The team spoke to 23 people: nine farmers, six nurses.", "en"
    )

    assert periods(figures) == ["2024-05-02", None, None, None]


def test_a_hedge_before_a_count_is_no_comparison(read):
    figures = read("No fewer than 2,140 goats strayed in both states between January and June 2024.", "en")

    assert periods(figures) == ["2024-01/2024-06"]


def test_what_a_ratio_is_of_has_the_period_of_the_past(read):
    figures = read("Thieves took 2,140 goats in 2023, almost three times the 733 lost in 2022.", "en")

    assert periods(figures) == ["2023", "2023", "2022"]


def test_the_day_on_which_a_fire_broke_out_is_that_of_the_whole_story(read):
    text = (
        "ارتفع إلى 30 عدد قتلى حريق المصنع، بحسب ما أعلن الدفاع المدني الأربعاء.\n\n"
        "واندلع الحريق الاثنين في الطابق الثاني. وقالت الشرطة إن 12 عاملاً أصيبوا."
    )
    figures = read(text, "ar", "2025-06-19")
    assert [figure.period.text for figure in figures] == ["2025-06-16", "2025-06-16"]
