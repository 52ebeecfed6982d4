"""A story about one event: its figures hold where and when the text tells that it happened, its background elsewhere."""

import pytest

from onrecord.extraction.reading import extract
from onrecord.readers import read_original

ENGLISH = """Ferry sinks off Tanzania, 31 dead

MWANZA, 5 August 2025 (Kesta Wire) - Thirty-one traders drowned west of Bukora when a ferry went down.

The accident happened on Sunday near the islet of Malunda, where the ferry takes on fish.

It took six boats and 14 hours to bring the bodies ashore, the port said.

Sellers from the Fishers' Alliance Tanzania, a union, put the number of dead at 45.

The lake earned the country 90 million dollars in 2024.
"""
FRENCH = """Incendie mortel dans un marché du Togo

LOMÉ, 5 août 2025 (Agence Lagune) - Vingt commerçants sont morts dans l'incendie d'un marché au nord de Kparou.

L'incendie s'est déclaré dimanche dans le quartier de Soviépé.

Il a fallu six camions et 14 heures pour éteindre le feu, selon les pompiers.

Solidarité Marchés Togo, une association, compte 33 morts.

Le commerce a rapporté 90 millions de dollars en 2024.
"""
ARABIC = """20 قتيلاً في حريق بسوق في السودان

الخرطوم، 5 أغسطس 2025 (وكالة النيل) – قُتل عشرون تاجراً في حريق شب في سوق، بحسب ما أعلن الدفاع المدني الثلاثاء.

ونشب الحريق يوم الأحد في بلدة رأس النبع.

واحتاج الإطفاء إلى ست سيارات و14 ساعة لإخماد الحريق.

وأحصت نقابة التجار 33 قتيلاً.

ودرّ القطاع على البلاد 90 مليون دولار في 2024.
"""
STORIES = {"en": ENGLISH, "fr": FRENCH, "ar": ARABIC}


def setting(text):
    reading = extract(read_original(text.encode(), "story.txt"))
    return {
        figure.span.cut(reading.rendition.text): (
            figure.place and figure.place.text,
            figure.period and figure.period.text,
        )
        for figure in reading.figures
    }


@pytest.mark.parametrize(
    ("language", "count", "place"),
    [
        ("en", "six boats", "Malunda"),
        ("en", "45", "Malunda"),
        ("fr", "six camions", "Soviépé"),
        ("fr", "33 morts", "Soviépé"),
        ("ar", "ست سيارات", "رأس النبع"),
        ("ar", "33 قتيلاً", "رأس النبع"),
    ],
)
def test_a_count_of_the_event_holds_where_and_when_it_is_said_to_have_happened(language, count, place):
    assert setting(STORIES[language])[count] == (place, "2025-08-03")


@pytest.mark.parametrize(
    ("language", "count", "place"),
    [
        ("en", "90 million dollars", "Tanzania"),
        ("fr", "90 millions de dollars", "Togo"),
        ("ar", "90 مليون دولار", "السودان"),
    ],
)
def test_a_paragraph_of_years_is_set_in_the_country(language, count, place):
    assert setting(STORIES[language])[count] == (place, "2024")


@pytest.mark.parametrize(
    ("language", "count", "place"),
    [("en", "Thirty-one traders", "west of Bukora"), ("fr", "Vingt commerçants", "nord de Kparou")],
)
def test_the_first_text_holds_where_it_says_by_a_point_of_the_compass(language, count, place):
    assert setting(STORIES[language])[count] == (place, "2025-08-03")


def test_two_places_on_two_days_are_two_events():
    story = (
        "Two fires in a week\n\n"
        "A fire broke out on 3 May 2024 in Tarsa. Nobody was hurt.\n\n"
        "Another fire broke out on 5 May 2024 in Lumeno.\n\n"
        "Insurers counted 300 burnt carts.\n"
    )
    assert setting(story)["300 burnt carts"][0] is None


def test_a_verb_of_saying_that_is_not_reflexive_still_dates_only_the_speech():
    story = "PARIS, 5 août 2025 (Agence Lagune) - Le maire a déclaré dimanche que 12 granges avaient brûlé.\n"
    assert setting(story)["12 granges"][1] is None


def test_what_an_officer_is_in_charge_of_is_no_place(read):
    (figure,) = read('"Nine of the dead are children," said the spokesman for Sarda district.')
    assert figure.place is None


def test_a_country_that_goes_somewhere_without_a_body_is_still_a_place(read):
    (figure,) = read("The flood in western Chad destroyed 40 barns.")
    assert figure.place.text == "western Chad"
