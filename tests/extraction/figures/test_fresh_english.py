"""Documents of many genres in fresh words: what carries over, what does not, who did it and since when."""

import pytest


def told(role):
    return None if role is None else role.text


def only(figures, low):
    (found,) = [figure for figure in figures if low in (figure.low, figure.high)]
    return found


@pytest.mark.parametrize(
    ("text", "low", "period"),
    [
        ("On Tuesday the ministry said 14 miners had died.", 14, None),
        ("On Monday, police arrested 12 drivers.", 12, "2024-06-10"),
        ("The abbot has been held since 26 July 2023, i.e. 325 days.", 325, "2023-07-26/2024-06-15"),
        ("Divers found 23 alive, the navy said; 74 others were missing on Monday night.", 23, None),
        ("The mill, which runs 14 looms, has promised wages by the end of August.", 14, None),
        ("By 31 March, 11 of the 31 crews had been paid; it had pledged to pay all.", 11, "../2024-03-31"),
        ("The mill had forecast a profit of 210 million euros for the year.", 210e6, "2024"),
        ("Analysts expect a full-year loss of 60 million dollars.", 60e6, "2024"),
        (
            "Output fell by a third between 2019 and 2023, from 90 to 60 tonnes.",
            pytest.approx(100 / 3),
            "2023",
        ),
        ("The clinic treated 188 cases and 61 burns since 14 April.", 188, "2024-04-14/.."),
    ],
)
def test_the_date_of_a_sentence_holds_for_the_figures_it_belongs_to(read, text, low, period):
    assert told(only(read(text), low).period) == period


def test_a_comparison_keeps_its_two_times_in_the_next_sentence(read):
    figures = read(
        "The watch counted 1,655 wrecks in 2023, a rise from 965 in 2021. Thefts tripled, from 12 to 36."
    )

    assert [told(only(figures, low).period) for low in (1655, 965, 12, 36)] == [
        "2023",
        "2021",
        "2021",
        "2023",
    ]
    assert told(only(figures, 3).base_period) == "2021"


def test_the_preceding_months_end_where_the_compared_ones_begin(read):
    figures = read(
        "Guards killed 41 farmers in the Luso valley between January 2023 and June 2024, Field Watch said.\n\n"
        "It documented 96 attacks, compared to 57 in the preceding eighteen months."
    )

    assert told(only(figures, 96).period) == "2023-01/2024-06"
    assert told(only(figures, 57).period) == "2021-07/2022-12"


def test_a_bare_since_tells_the_time_after_the_event(read):
    figures = read(
        "A raid on Tura on 2 May killed 12 people. Some 400 families have fled to the hills since."
    )

    assert told(only(figures, 400).period) == "2024-05-02/.."


def test_nothing_like_it_since_a_date_is_compared_with_that_date(read):
    (figure,) = read("It was their steepest one-day fall since March 2020.")

    assert (figure.kind.value, told(figure.base_period)) == ("superlative", "2020-03")


def test_a_briefing_with_a_heading_for_each_country_has_no_event_of_all(read):
    figures = read(
        "CHAD\n\nA truck crashed near Mao on 3 June. Two people died.\n\n"
        "PERU\n\nIn Tacna, 300 people are homeless.\n\nDUES\n\nNinety states have paid."
    )

    assert told(only(figures, 300).period) is None
    assert told(only(figures, 90).place) is None


def test_a_body_from_a_town_sets_no_figure_there(read):
    figures = read(
        "Zambia's copper output fell.\n\nHill Capital, a Lusaka brokerage, sees growth of 1.2 percent."
    )

    assert told(only(figures, 1.2).place) != "Lusaka"


def test_a_department_of_works_is_no_place(read):
    (figure,) = read("The Department of Public Works has 300 engineers.")

    assert told(figure.place) is None


def test_a_district_that_opens_its_sentence_is_where_it_is(read):
    (figure,) = read("Mansa district reported 188 cases.")

    assert told(figure.place) == "Mansa"


@pytest.mark.parametrize(
    ("text", "low", "actor"),
    [
        ("The council undertook to inspect 350 mills.", 350, "The council"),
        ("Payments to the contractor had reached 212 million pesos.", 212e6, None),
        ("Revenue dropped by a fifth, to 368 million dollars.", 368e6, None),
        ("On 22 July, floods there killed at least 33 people.", 33, "floods"),
        ("The army shelled Tura, killing 9 people. A second drone burned 12 houses.", 12, "The army"),
        ("If nothing changes, the number of killings is set to reach 60.", 60, None),
    ],
)
def test_only_who_can_act_is_an_agent(read, text, low, actor):
    assert told(only(read(text), low).actor) == actor


def test_a_relative_clause_hides_no_speaker(read):
    (figure,) = read("A baker whose brother drowned said 12 houses had fallen.")

    assert told(figure.attributed_to).startswith("A baker")


@pytest.mark.parametrize(
    ("text", "low", "measure"),
    [
        ("It is a town of 26,000 people.", 26000, "population"),
        ("The conviction rate stands at 12 percent.", 12, "conviction rate"),
        ("Shares in the mill fell 8 percent on Friday.", 8, "share price"),
        ("Mobile teams held 3,120 consultations.", 3120, "consultations"),
        ("Of the deaths, 612 occurred at home.", 612, "killed"),
        ("There was no fighter here.", 0, "fighters"),
    ],
)
def test_what_is_measured_is_told_by_the_words_that_govern_it(read, text, low, measure):
    assert told(only(read(text), low).measure) == measure


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Two of the accused wept.", ["person"]),
        ("There were 16 of us in a boat.", ["person"]),
        ("It took 17 fire engines.", ["fire engine"]),
        ("Power went from $71 to $148 a megawatt-hour.", ["USD/MWh", "USD/MWh"]),
        ("Pay of 120,000 children starts on 17 June.", ["person"]),
        ("It is graft over a 1.4-kilometre wall.", ["km"]),
        ("The harvest was less than half the 3.3 million tonnes of 2022.", ["ratio", "tonne"]),
        ("It was the fourth straight quarter of decline.", ["quarter"]),
    ],
)
def test_units_of_persons_things_and_comparisons(read, text, units):
    assert [figure.unit for figure in read(text)] == units


def test_a_percentage_whose_sign_is_left_out_is_one_more_change(read):
    figures = read("They want a rise of twelve percent, the mill's offering four.")

    assert [(figure.kind.value, figure.unit) for figure in figures] == [("change", "percent change")] * 2


def test_the_name_of_one_body_is_not_given_to_another_kind(read):
    figures = read(
        "The Red Crescent said 700 people had come.\n\nThe health ministry said on Tuesday 550 had died."
    )

    assert told(only(figures, 550).attributed_to) == "The health ministry"


def test_each_clause_keeps_its_date_and_a_name_its_apostrophe(read):
    figures = read("In January 310 mothers gave birth in Vava'u; in May, 140.")

    assert [told(only(figures, low).period) for low in (310, 140)] == ["2024-01", "2024-05"]
    assert told(only(figures, 310).place) == "Vava'u"


def test_a_country_that_people_go_to_is_not_that_of_the_text_where_another_is_named(read):
    figures = read(
        "Traders in Peru shut 40 shops. Many fled to Chile. Some went to Chile by bus. It has 12 depots."
    )

    assert told(only(figures, 40).place) == "Peru"
    assert told(only(figures, 12).place) != "Chile"
