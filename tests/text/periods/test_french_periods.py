"""Periods in French: every expected value was worked out by hand from a calendar."""

import pytest

from onrecord.text.periods import find_periods

ANCHOR = "2024-01-18"  # a Thursday


def values(text: str, anchor: str | None = ANCHOR) -> list[tuple[str, str]]:
    return [(mention.span.cut(text), mention.value) for mention in find_periods(text, "fr", anchor)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Signé le 12 mai 2021 à Lomé.", "12 mai 2021", "2021-05-12"),
        ("Signé le 1er août 2021.", "1er août 2021", "2021-08-01"),
        ("Signé le mardi 6 juin 2023.", "mardi 6 juin 2023", "2023-06-06"),
        ("En février 2022, rien.", "février 2022", "2022-02"),
        ("En 2022, rien.", "2022", "2022"),
        ("depuis mai", "depuis mai", "2023-05/.."),
        ("depuis 2016", "depuis 2016", "2016/.."),
        ("depuis le 3 janvier", "depuis le 3 janvier", "2024-01-03/.."),
        ("depuis le putsch de mai 2021", "depuis le putsch de mai 2021", "2021-05/.."),
        ("au premier trimestre 2022", "premier trimestre 2022", "2022-01/2022-03"),
        ("au 3e trimestre de 2021", "3e trimestre de 2021", "2021-07/2021-09"),
        ("au second semestre 2020", "second semestre 2020", "2020-07/2020-12"),
        ("l'an dernier", "l'an dernier", "2023"),
        ("l'année dernière", "l'année dernière", "2023"),
        ("cette année", "cette année", "2024"),
        ("le mois dernier", "le mois dernier", "2023-12"),
        ("la semaine dernière", "la semaine dernière", "2024-W02"),
        ("mars dernier", "mars dernier", "2023-03"),
        ("lundi dernier", "lundi dernier", "2024-01-15"),
        ("jeudi", "jeudi", "2024-01-18"),
        ("du 27 au 31 mars 2022", "du 27 au 31 mars 2022", "2022-03-27/2022-03-31"),
        (
            "entre le 27 mars et le 2 avril 2022",
            "entre le 27 mars et le 2 avril 2022",
            "2022-03-27/2022-04-02",
        ),
        ("de 2019 à 2022", "de 2019 à 2022", "2019/2022"),
        ("entre 2019 et 2022", "entre 2019 et 2022", "2019/2022"),
        ("les douze derniers mois", "les douze derniers mois", "2023-01-18/2024-01-18"),
        ("ces 3 dernières semaines", "ces 3 dernières semaines", "2023-12-28/2024-01-18"),
        ("jusqu'au 31 décembre 2023", "jusqu'au 31 décembre 2023", "../2023-12-31"),
        ("avant la fin de l'année", "avant la fin de l'année", "../2024-12-31"),
        ("d'ici septembre 2024", "d'ici septembre 2024", "../2024-09"),
        ("fin 2022", "fin 2022", "2022-12"),
        ("début 2022", "début 2022", "2022"),
        ("mi-2022", "mi-2022", "2022"),
        ("à l'été 2021", "été 2021", "2021-22"),
        ("dans les années 1990", "années 1990", "199X"),
        ("dans les années 90", "années 90", "199X"),
        ("hier", "hier", "2024-01-17"),
        ("avant-hier", "avant-hier", "2024-01-16"),
        ("il y a deux ans", "il y a deux ans", "2022"),
        ("à 7h42", "7h42", "T07:42"),
        ("à 19 heures", "19 heures", "T19:00"),
        ("l’an dernier", "l’an dernier", "2023"),
        ("à la mi-juin", "à la mi-juin", "2023-06"),
        ("de début 2020 à fin 2022", "de début 2020 à fin 2022", "2020/2022-12"),
        ("octobre 2023 à janvier 2024", "octobre 2023 à janvier 2024", "2023-10/2024-01"),
        ("le 3 mai 2021", "3 mai 2021", "2021-05-03"),
    ],
)
def test_a_french_period_is_found_whole_and_resolved(text, words, value):
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "On a tué 2022 personnes.",
        "On a dénombré 2022 morts.",
        "Il en coûte 2022 euros.",
        "Près de 2000 ont fui.",
        "Ils étaient 1998.",
        "La résolution 2085 le dit.",
        "Cela a été dit.",
        "Cela a duré onze jours.",
    ],
)
def test_french_counts_are_not_periods(text):
    assert values(text) == []


def test_a_year_behind_a_french_noun_is_a_year():
    assert values("Le budget 2023, lui, baisse.") == [("2023", "2023")]
    assert values("Celui de 2021 s'élève à peu.") == [("2021", "2021")]


def test_a_weekday_range_runs_forward():
    assert values("dans la nuit de dimanche à lundi")[0][1] == "2024-01-14/2024-01-15"


def test_a_french_promise_looks_ahead():
    assert values("L'école sera rouverte le 3 mars.") == [("3 mars", "2024-03-03")]


def test_the_day_of_a_promise_itself_is_past():
    assert values("Elle s'était engagée, le 1er mars, à payer.") == [("1er mars", "2023-03-01")]
