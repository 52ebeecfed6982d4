import datetime as dt

import pytest

from onrecord.extraction.statements.deadlines import find_deadline
from onrecord.extraction.statements.feasts import easter
from onrecord.model.passage import Span


def deadline(before, act, language, published="2024-05-06", after=""):
    text = before + act + after
    found = find_deadline(text, Span(len(before), len(before + act)), Span(0, len(text)), language, published)
    return found and (found.text, found.span.cut(text))


@pytest.mark.parametrize(
    ("act", "due"),
    [
        ("reopen the quay by 30 June", "2024-06-30"),
        ("reopen the quay before the end of January", "2025-01-31"),
        ("reopen the quay by the end of the year", "2024-12-31"),
        ("reopen the quay before Christmas", "2024-12-25"),
        ("reopen the quay by Easter 2025", "2025-04-20"),
        ("reopen the quay by year's end", "2024-12-31"),
        ("reopen the quay within 90 days", "2024-08-04"),
        ("reopen the quay within a fortnight", "2024-05-20"),
        ("reopen the quay in the next six months", "2024-11-06"),
        ("reopen the quay no later than 15 March 2025", "2025-03-15"),
        ("reopen the quay before March", "2025-02-28"),
        ("reopen the quay before 15 March", "2025-03-15"),
        ("reopen the quay by mid-2026", "2026-06-30"),
        ("reopen the quay in July", "2024-07-31"),
        ("reopen the quay by September", "2024-09-30"),
        ("reopen the quay by the first quarter of 2026", "2026-03-31"),
        ("reopen the quay within two years of the contract signed on 1 March 2023", "2025-03-01"),
        ("a transition of no more than three years", "2027-05-06"),
    ],
)
def test_an_english_deadline_is_the_last_day_that_keeps_the_promise(act, due):
    assert deadline("The Board pledged to ", act, "en")[0] == due


@pytest.mark.parametrize(
    ("act", "due"),
    [
        ("rouvrir le quai d'ici septembre 2024", "2024-09-30"),
        ("rouvrir le quai avant la fin de l'année", "2024-12-31"),
        ("rouvrir le quai au plus tard le 15 juin", "2024-06-15"),
        ("rouvrir le quai dans un délai de six mois", "2024-11-06"),
        ("rouvrir le quai sous trente jours", "2024-06-05"),
        ("rouvrir le quai avant Noël", "2024-12-25"),
        ("rouvrir le quai dans les dix-huit mois", "2025-11-06"),
        ("rouvrir le quai à partir du 1er juillet", "2024-07-01"),
        ("rouvrir le quai d'ici deux ans", "2026-05-06"),
        ("rouvrir le quai au premier semestre 2025", "2025-06-30"),
        ("rouvrir le quai avant fin juin", "2024-06-30"),
        ("rouvrir le quai dans un délai de 90 jours à compter du 1er juin 2024", "2024-08-30"),
    ],
)
def test_a_french_deadline_is_the_last_day_that_keeps_the_promise(act, due):
    assert deadline("La Régie s'engage à ", act, "fr")[0] == due


@pytest.mark.parametrize(
    ("act", "due"),
    [
        ("بفتح الرصيف خلال شهرين", "2024-07-06"),
        ("بفتح الرصيف في غضون ثلاثين يوماً", "2024-06-05"),
        ("بفتح الرصيف قبل نهاية العام", "2024-12-31"),
        ("بفتح الرصيف قبل نهاية يناير", "2025-01-31"),
        ("بفتح الرصيف في موعد أقصاه 15 يونيو", "2024-06-15"),
        ("بفتح الرصيف بحلول مارس 2025", "2025-03-31"),
        ("بفتح الرصيف الشهر المقبل", "2024-06-30"),
        ("بفتح الرصيف في مدة لا تتجاوز تسعين يوماً", "2024-08-04"),
        ("بفتح الرصيف خلال عام", "2025-05-06"),
        ("بفتح الرصيف في الربع الأول من 2025", "2025-03-31"),
        ("بفتح الرصيف قبل حلول رمضان", "2025-03-01"),
        ("بفتح الرصيف قبل عيد الأضحى", "2024-06-17"),
    ],
)
def test_an_arabic_deadline_is_the_last_day_that_keeps_the_promise(act, due):
    assert deadline("تعهدت الحكومة ", act, "ar")[0] == due


@pytest.mark.parametrize(
    ("act", "language"),
    [
        ("pay six months of wages", "en"),
        ("reopen the quay within a year of the end of the strike", "en"),
        ("reopen the quay in the coming weeks", "en"),
        ("reopen the quay by early 2026", "en"),
        ("investigate the killings of 27 March 2022", "en"),
        ("rouvrir le quai dans les six mois suivant la signature", "fr"),
        ("rouvrir le quai dans les meilleurs délais", "fr"),
        ("بفتح الرصيف خلال تسعة أشهر من انتهاء الإضراب", "ar"),
        ("بفتح الرصيف في أقرب وقت", "ar"),
    ],
)
def test_what_has_no_last_day_gives_no_deadline(act, language):
    before = {"en": "The Board pledged to ", "fr": "La Régie s'engage à ", "ar": "تعهدت الحكومة "}[language]
    assert deadline(before, act, language) is None


def test_a_length_runs_from_the_day_on_which_the_promise_was_made():
    assert (
        deadline("On 2 April the Board pledged to ", "reopen the quay within ten days", "en")[0]
        == "2024-04-12"
    )


def test_a_length_counted_from_a_month_gives_a_month_and_a_limit_its_last_day():
    assert deadline("The Board agreed to ", "an 18-month closure", "en") is None
    act = "a 20-month transition after the May 2020 strike"
    assert deadline("The Board agreed to ", act, "en")[0] == "2022-01"
    act = "reopen the quay within 20 months of the strike in May 2020"
    assert deadline("The Board agreed to ", act, "en")[0] == "2022-01-31"


def test_a_claim_dated_behind_it_counts_from_that_date():
    assert (
        deadline("", "The closure will last no more than two years.", "en", after=" (June 2021)")[0]
        == "2023-06-30"
    )


def test_the_day_of_an_old_promise_is_not_guessed():
    assert deadline("The Board had pledged to ", "reopen the quay within ten days", "en") is None
    assert deadline("The Board had pledged to ", "hold a vote in July 2023", "en")[0] == "2023-07-31"


def test_the_words_of_the_deadline_are_given():
    assert deadline("The Board pledged to ", "reopen the quay by 30 June", "en")[1] == "by 30 June"
    assert deadline("By 30 June, the Board will ", "reopen the quay", "en")[1] == "By 30 June"


def test_easter_is_where_the_church_has_it():
    assert [easter(year) for year in (2000, 2019, 2024, 2025)] == [
        dt.date(2000, 4, 23),
        dt.date(2019, 4, 21),
        dt.date(2024, 3, 31),
        dt.date(2025, 4, 20),
    ]


def test_without_a_date_of_the_document_what_the_sentence_tells_is_enough():
    act = "reopen the quay within a year"
    assert deadline("On 2 November 2022 the Board pledged to ", act, "en", published=None)[0] == "2023-11-02"
    assert deadline("The Board pledged to ", act, "en", published=None) is None


def test_a_year_told_just_before_is_shared():
    before = "The strike ended on 10 January 2025. The Board, asked on 6 January, pledged to "
    act = "reopen the quay in fifteen days"
    text = before + act
    sentence = Span(text.index("The Board"), len(text))
    found = find_deadline(text, Span(len(before), len(text)), sentence, "en", None)
    assert found.text == "2025-01-21"


def test_a_date_before_a_duty_is_the_day_on_which_it_falls_due():
    text = "On 5 January the Board was to reopen the quay."
    content = Span(text.index("reopen"), len(text) - 1)
    whole = Span(0, len(text))
    assert find_deadline(text, content, whole, "en", "2024-01-12", leading=True).text == "2024-01-05"


@pytest.mark.parametrize(
    ("before", "act", "language"),
    [
        ("After the flood of May 2021 the Board agreed to ", "a transition of 6 months", "en"),
        ("Après la crue de mai 2021, la régie a promis ", "une transition de 6 mois", "fr"),
        ("بعد فيضان مايو 2021 تعهد المجلس ", "بمرحلة انتقالية مدتها 6 أشهر", "ar"),
    ],
)
def test_a_length_runs_from_the_event_that_the_promise_came_after(before, act, language):
    assert deadline(before, act, language)[0] == "2021-11"
