"""Periods in English: every expected value was worked out by hand from a calendar."""

import pytest

from onrecord.text.periods import find_periods

ANCHOR = "2024-04-25"  # a Thursday


def values(text: str, anchor: str | None = ANCHOR) -> list[tuple[str, str]]:
    return [(mention.span.cut(text), mention.value) for mention in find_periods(text, "en", anchor)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The dam opened on 14 March 2019.", "14 March 2019", "2019-03-14"),
        ("The dam opened on March 14th, 2019.", "March 14th, 2019", "2019-03-14"),
        ("It happened on Tuesday, 6 June 2023 at dawn.", "Tuesday, 6 June 2023", "2023-06-06"),
        ("It happened on the 3rd of May 2021.", "3rd of May 2021", "2021-05-03"),
        ("Signed 2021-11-30 in Lomé.", "2021-11-30", "2021-11-30"),
        ("Signed 30/11/2021 in Lomé.", "30/11/2021", "2021-11-30"),
        ("Signed 03/04/2021 in Lomé.", "03/04/2021", "[2021-03-04,2021-04-03]"),
        ("In July 2022 the mine shut.", "July 2022", "2022-07"),
        ("The mine shut in Sept. 2022.", "Sept. 2022", "2022-09"),
        ("In 2022 the mine shut.", "2022", "2022"),
        ("the first quarter of 2022", "the first quarter of 2022", "2022-01/2022-03"),
        ("Output in Q3 2021 fell.", "Q3 2021", "2021-07/2021-09"),
        ("the second half of 2020", "the second half of 2020", "2020-07/2020-12"),
        ("the summer of 2021", "the summer of 2021", "2021-22"),
        ("the 1990s were lean", "the 1990s", "199X"),
        ("from 2020 to 2021", "from 2020 to 2021", "2020/2021"),
        ("between 2020 and 2021", "between 2020 and 2021", "2020/2021"),
        ("over 2022-2023 they built", "over 2022-2023", "2022/2023"),
        ("the 2020-21 season", "2020-21", "2020/2021"),
        ("fiscal year 2022/23", "fiscal year 2022/23", "2022/2023"),
        ("fiscal year 1999/00", "fiscal year 1999/00", "1999/2000"),
        ("between 27 and 31 May 2022", "between 27 and 31 May 2022", "2022-05-27/2022-05-31"),
        ("27–31 May 2022", "27–31 May 2022", "2022-05-27/2022-05-31"),
        ("May 27-31, 2022", "May 27-31, 2022", "2022-05-27/2022-05-31"),
        ("from 27 March to 2 April 2022", "from 27 March to 2 April 2022", "2022-03-27/2022-04-02"),
        ("between November and February", "between November and February", "2023-11/2024-02"),
        ("from March to May 2021", "from March to May 2021", "2021-03/2021-05"),
        ("from November to February 2021", "from November to February 2021", "2020-11/2021-02"),
        ("since May", "since May", "2023-05/.."),
        ("since February", "since February", "2024-02/.."),
        ("since the floods of August 2022", "since the floods of August 2022", "2022-08/.."),
        ("since at least 2016", "since at least 2016", "2016/.."),
        ("since the beginning of the year", "since the beginning of the year", "2024-01/.."),
        ("so far this year", "so far this year", "2024-01/.."),
        ("until 31 December 2023", "until 31 December 2023", "../2023-12-31"),
        ("before June 2020", "before June 2020", "../2020-06"),
        ("by the end of 2025", "by the end of 2025", "../2025-12"),
        ("by the end of the year", "by the end of the year", "../2024-12-31"),
        ("last year", "last year", "2023"),
        ("last month", "last month", "2024-03"),
        ("last week", "last week", "2024-W16"),
        ("last quarter", "last quarter", "2024-01/2024-03"),
        ("last March", "last March", "2024-03"),
        ("last May", "last May", "2023-05"),
        ("last summer", "last summer", "2023-22"),
        ("next month", "next month", "2024-05"),
        ("in the past 12 months", "the past 12 months", "2023-04-25/2024-04-25"),
        ("over the last three days", "the last three days", "2024-04-22/2024-04-25"),
        ("in the next six months", "the next six months", "2024-04-25/2024-10-25"),
        ("this Tuesday", "this Tuesday", "2024-04-23"),
        ("on Friday", "Friday", "2024-04-19"),
        ("on Thursday", "Thursday", "2024-04-25"),
        ("last Thursday", "last Thursday", "2024-04-18"),
        ("yesterday", "yesterday", "2024-04-24"),
        ("two weeks ago", "two weeks ago", "2024-W15"),
        ("a year ago", "a year ago", "2023-04-25"),
        ("five years ago", "five years ago", "2019"),
        ("early 2023", "early 2023", "2023"),
        ("mid-2023", "mid-2023", "2023"),
        ("late 2023", "late 2023", "2023"),
        ("the end of 2022", "the end of 2022", "2022-12"),
        ("as of 30 December", "30 December", "2023-12-30"),
        ("the first eleven months of 2023", "the first eleven months of 2023", "2023-01/2023-11"),
        ("from mid-2021 through late 2022", "from mid-2021 through late 2022", "2021/2022"),
        ("in October last year", "October last year", "2023-10"),
        (
            "from October last year to March this year",
            "from October last year to March this year",
            "2023-10/2024-03",
        ),
        ("in the 12 months to June 2023", "the 12 months to June 2023", "2022-07/2023-06"),
        (
            "in the three months to 31 March 2024",
            "the three months to 31 March 2024",
            "2024-01-01/2024-03-31",
        ),
        ("in Jan-Mar 2024", "Jan-Mar 2024", "2024-01/2024-03"),
        ("the winter of 2015-16", "the winter of 2015-16", "2015-24"),
        ("the last quarter of 2023", "the last quarter of 2023", "2023-10/2023-12"),
        ("from 31 to 27 May 2022", "from 31 to 27 May 2022", ""),
        ("the first quarter", "the first quarter", "2024-01/2024-03"),
        ("the fourth quarter", "the fourth quarter", "2023-10/2023-12"),
        ("the second quarter of last year", "the second quarter of last year", "2023-04/2023-06"),
        ("at 7:30 p.m. sharp", "7:30 p.m.", "T19:30"),
        ("at 14:05 GMT", "14:05 GMT", "T14:05"),
    ],
)
def test_an_english_period_is_found_whole_and_resolved(text, words, value):
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed 2,022 people there.",
        "Gunmen killed 2022 people there.",
        "A total of 2022 votes were cast.",
        "There were 1998 of them.",
        "It cost $2022 in all.",
        "It cost 2022 dollars in all.",
        "They drove 1950 km and more.",
        "About 2000 fled.",
        "Some 2,000 fled, nearly 2100 in all.",
        "Resolution 2085 says so.",
        "The hall seats 2019 students.",
        "They may march again.",
        "A long march for water.",
        "It may rain.",
        "They meet every Monday.",
        "Call 2023-4455 now.",
        "It lasted 11 days and three weeks.",
        "The ratio is 2020.5 to one.",
    ],
)
def test_counts_and_ordinary_words_are_not_periods(text):
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The 2022 budget grew.", "2022"),
        ("Her 2019 report said so.", "2019"),
        ("It grew by a third compared with 2021.", "2021"),
        ("Deaths doubled (2021).", "2021"),
        ("2021: the year of drought", "2021"),
        ("City\t2021\n", "2021"),
        ("It was twice that of 2021, they said.", "2021"),
        ("It was lower than in 2021 or", "2021"),
        ("A 2018 study found it.", "2018"),
        ("They noted that 2017 was dry.", "2017"),
        ("Output fell (Ba et al., 2017).", "2017"),
        ("It is back to 2005 levels.", "2005"),
        ("The 2010 Lomé accord held.", "2010"),
        ("It began around 1990.", "1990"),
        ("The post-1980 trend is clear.", "1980"),
    ],
)
def test_a_year_shows_itself_by_what_stands_around_it(text, value):
    assert [found for _, found in values(text)] == [value]


def test_years_in_a_list_carry_one_another():
    assert [value for _, value in values("They voted in 2011, 2015 and 2019.")] == ["2011", "2015", "2019"]


def test_a_counted_noun_after_the_day_leaves_the_month_alone():
    assert values("In May 20 people drowned.") == [("May", "2023-05")]


def test_words_that_look_ahead_send_the_date_to_the_future():
    assert values("The minister pledged to reopen it by June.") == [("by June", "../2024-06")]
    assert values("It will reopen on 3 May.") == [("3 May", "2024-05-03")]
    assert values("It would end before the end of January.") == [
        ("before the end of January", "../2025-01-31")
    ]
    assert values("It reopened on 3 May.") == [("3 May", "2023-05-03")]


def test_a_reporting_verb_ends_the_look_ahead():
    assert values("He will resign, he said on Monday.") == [("Monday", "2024-04-22")]


def test_a_day_goes_on_from_an_explicit_date_just_before_it():
    text = "Troops came on 27 March 2021. They stayed until 2 April."

    assert values(text)[1] == ("until 2 April", "../2021-04-02")


def test_without_anchor_the_nearest_explicit_year_counts_and_else_the_year_is_unknown():
    assert values("It began on 3 May.", None) == [("3 May", "XXXX-05-03")]
    assert values("In 2018 all was calm. It began on 3 May.", None)[1] == ("3 May", "2018-05-03")
    assert values("It began last year.", None) == [("last year", "")]


def test_a_later_day_counts_from_the_date_before_it():
    assert values("It fell on 25 December 2023; a day later it rose.")[1] == ("a day later", "2023-12-26")
    assert values("Two weeks after the raid they came back.") == [("Two weeks after", "")]


def test_the_same_period_of_another_year_keeps_its_months():
    text = "In the first five months of 2023 sales rose; in the same period of 2021 they fell."

    assert [value for _, value in values(text)] == ["2023-01/2023-05", "2021-01/2021-05"]


def test_the_year_before_counts_from_the_year_just_named():
    assert [value for _, value in values("It was 12 in 2019 and 9 the year before.")] == ["2019", "2018"]


def test_an_anchor_that_is_only_a_year_resolves_no_days():
    assert values("yesterday", "2022") == [("yesterday", "")]
    assert values("since May", "2022") == [("since May", "2022-05/..")]


@pytest.mark.parametrize(
    ("text", "kind", "relative"),
    [
        ("in 2022", "date", False),
        ("last year", "date", True),
        ("from 2020 to 2021", "range", False),
        ("since May", "since", True),
        ("since May 2020", "since", False),
        ("until 2023", "until", False),
        ("at 7:30 pm", "time", False),
    ],
)
def test_a_mention_says_its_kind_and_whether_it_is_relative(text, kind, relative):
    (mention,) = find_periods(text, "en", ANCHOR)

    assert (mention.kind, mention.relative) == (kind, relative)
