"""What is read in English, on sentences written for these tests."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 14 miners died.", ("At least 14 miners", "level", 14, None, "at_least", "person")),
        (
            "Police arrested more than 60 students.",
            ("more than 60 students", "level", 60, None, "more_than", "person"),
        ),
        ("Up to 25 boats sank.", ("Up to 25 boats", "level", None, 25, "at_most", "boat")),
        (
            "Fewer than 40 teachers stayed.",
            ("Fewer than 40 teachers", "level", None, 40, "less_than", "person"),
        ),
        ("Almost 900 houses collapsed.", ("Almost 900 houses", "level", None, 900, "nearly", "home")),
        ("Roughly 35 trucks left.", ("Roughly 35 trucks", "level", 35, 35, "about", "truck")),
        (
            "Between 12 and 18 nurses left.",
            ("Between 12 and 18 nurses", "level", 12, 18, "between", "person"),
        ),
        ("Some 30 to 45 raids followed.", ("Some 30 to 45 raids", "level", 30, 45, "between", "event")),
        (
            "Seventy or more farmers fled.",
            ("Seventy or more farmers", "level", 70, None, "at_least", "person"),
        ),
        ("About a dozen monks came.", ("About a dozen monks", "level", 12, 12, "about", "person")),
        ("Hundreds of nomads fled.", ("Hundreds of nomads", "vague", 200, 999, "vague", "person")),
        ("The vast majority voted.", ("vast majority", "vague", 0.5, 1, "vague", "share")),
        ("No pupil was hurt.", ("No pupil", "level", 0, 0, "exact", "person")),
        ("Two in five shops are shut.", ("Two in five shops", "share", 0.4, 0.4, "exact", "share")),
        ("A third of the bridges fell.", ("A third of the bridges", "share", 1 / 3, 1 / 3, "exact", "share")),
        ("15% of clinics have power.", ("15% of clinics", "share", 0.15, 0.15, "exact", "share")),
        ("Turnout was 31 percent.", ("31 percent", "level", 31, 31, "exact", "percent")),
        ("The deficit is 6.2% of GDP.", ("6.2% of GDP", "level", 6.2, 6.2, "exact", "percent of GDP")),
        (
            "Rents climbed by 22 percent.",
            ("climbed by 22 percent", "change", 22, 22, "exact", "percent change"),
        ),
        ("Support fell by half.", ("fell by half", "change", 50, 50, "exact", "percent change")),
        ("Exports were halved.", ("halved", "ratio", 0.5, 0.5, "exact", "ratio")),
        ("Thefts more than tripled.", ("more than tripled", "ratio", 3, None, "more_than", "ratio")),
        ("Fees rose five-fold.", ("rose five-fold", "ratio", 5, 5, "exact", "ratio")),
        ("It sold four times as many.", ("four times as many", "ratio", 4, 4, "exact", "ratio")),
        (
            "Sales are on track to exceed 800 units.",
            ("on track to exceed 800 units", "projection", 800, None, "more_than", "unit"),
        ),
        ("The curfew lasted nine days.", ("nine days", "duration", 9, 9, "exact", "day")),
        ("It must answer within six weeks.", ("within six weeks", "duration", None, 6, "at_most", "week")),
        ("It pays \\$4 million a month.", ("$4 million a month", "level", 4e6, 4e6, "exact", "USD/month")),
        ("It cost €2.5bn.", ("€2.5bn", "level", 2.5e9, 2.5e9, "exact", "EUR")),
        (
            "It was the deadliest raid since 2011.",
            ("the deadliest raid since 2011", "superlative", None, None, "record", "person"),
        ),
        ("It is the fourth year in a row.", ("fourth year in a row", "rank", 4, 4, "exact", "year")),
        ("It ranks 120th of 140.", ("120th of 140", "rank", 120, 120, "exact", "rank")),
        ("They lost 350 hectares.", ("350 hectares", "level", 350, 350, "exact", "hectare")),
        (
            "Rates rose by 75 basis points.",
            ("rose by 75 basis points", "change", 75, 75, "exact", "basis point"),
        ),
    ],
)
def test_one_figure_is_read_with_its_hedge_value_and_unit(brief, text, expected):
    [found] = brief(text)

    words, kind, low, high, bound, unit = expected
    assert found[0].lstrip("\\") == words
    assert found[1] == kind
    assert found[2] == (None if low is None else pytest.approx(low))
    assert found[3] == (None if high is None else pytest.approx(high))
    assert found[4:] == (bound, unit)


@pytest.mark.parametrize(
    "text",
    [
        "The meeting opened at 9.30am on 14 March 2023.",
        "Under Article 12 and Resolution 1325 the court must act.",
        "A 34-year-old was freed, and Ms Example, 51, was not.",
        "It happened two years ago.",
        "Over the past 18 months little has changed.",
        "The M23 met the G7 on Route 66.",
        "See page 14, table 3 and note 2.",
        "He is the 5th president.",
        "Call +223 20 22 33 44 for details.",
        "One of the worst floods hit the coast.",
        "No timetable was given and nobody was convicted.",
        "A 12-member panel will sit.",
        "It was a double standard, and many, several or all of them said so.",
        "[12] Children under five are at risk.",
    ],
)
def test_what_only_looks_like_a_figure_is_left_out(brief, text):
    assert brief(text) == []


def test_a_hedge_covers_only_the_number_it_stands_by(brief):
    found = brief("It freed at least 16 women and three boys.")

    assert [(f[2], f[4]) for f in found] == [(16, "at_least"), (3, "exact")]


def test_two_values_of_one_comparison_are_two_figures_and_the_change_a_third(brief):
    found = brief("Output doubled, from 40 tonnes to 80 tonnes.")

    assert [(f[1], f[2]) for f in found] == [("ratio", 2), ("level", 40), ("level", 80)]


def test_the_first_of_two_compared_numbers_takes_unit_and_scale_of_the_second(brief):
    found = brief("The grant was cut from 120 to 85 million euros.")

    assert [(f[2], f[5]) for f in found] == [(120e6, "EUR"), (85e6, "EUR")]


def test_a_list_carries_its_noun_on(brief):
    found = brief("The blast killed 14 soldiers, wounded 30 others and left six missing.")

    assert [(f[2], f[5]) for f in found] == [(14, "person"), (30, "person"), (6, "person")]


def test_a_part_and_its_whole_are_two_figures_of_one_unit(brief):
    assert [(f[2], f[5]) for f in brief("Only 9 of 21 bridges stand.")] == [(9, "bridge"), (21, "bridge")]


def test_a_share_may_hold_the_count_of_its_whole(brief):
    found = brief("About 70 percent of the 640 households had left.")

    assert [(f[1], f[2]) for f in found] == [("share", 0.7), ("level", 640)]


def test_a_percentage_after_a_count_is_a_share_of_it(brief):
    assert brief("Of 50 wells inspected, 20 (40%) were dry.")[-1][1:4] == ("share", 0.4, 0.4)


def test_more_than_before_is_a_change_and_more_dead_is_a_level(brief):
    assert brief("It held 80 inmates, 12 more than in May.")[1][1] == "change"
    assert brief("Two more villagers died later.")[0][1] == "level"


def test_a_decrease_keeps_its_size_and_goes_down(read):
    [figure] = read("Rainfall dropped by 30 percent.")

    assert (figure.low, figure.high, figure.trend.value) == (30, 30, "down")


def test_a_word_broken_by_a_line_end_and_emphasis_do_not_hide_a_figure(brief):
    assert brief("They rescued 1,310 **Sudanese** refu-\ngees.")[0][5] == "person"


def test_cfa_francs_are_those_of_the_region_the_document_speaks_of(brief):
    assert brief("Cameroon spent 3 billion CFA francs.")[0][5] == "XAF"
    assert brief("Senegal spent 3 billion CFA francs.")[0][5] == "XOF"


def test_an_unknown_noun_beside_a_killing_is_a_person(brief):
    assert brief("The raid killed seven snowboarders.")[0][5] == "person"


def test_the_counted_thing_is_kept_as_written(read):
    [figure] = read("They freed 28 women prisoners.")

    assert figure.counted == "women prisoners"


def test_a_franc_of_no_named_country_stays_a_franc(brief):
    assert brief("It paid 40 francs.")[0][5] == "franc"
    assert brief("In Togo it paid 40 francs.")[0][5] == "XOF"


def test_a_number_that_takes_up_those_named_before_is_no_figure(brief):
    assert brief("Both firms bid; the two were rejected.") == []


def test_where_a_change_sets_out_is_a_level(brief):
    assert [f[1] for f in brief("Le taux est tombé de 46 % à 41 %.", "fr")] == ["level", "level"]


def test_a_year_in_words_or_before_a_noun_is_no_figure(brief):
    assert brief("The nineteen ninety-six treaty and the 1978 border resolutions stand.") == []


def test_a_people_counted_is_counted_in_persons(brief):
    assert brief("It held 60 Bolivians.")[0][5] == "person"


def test_hundreds_may_be_counted_past_ten(brief):
    assert brief("It has fourteen hundred pupils.")[0][2] == 1400
