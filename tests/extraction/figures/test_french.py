"""French figures: limits, rates named behind them, none at all, and the day and place of the event told of."""

import pytest

from onrecord.extraction.reading import extract
from onrecord.model.figure import Bound
from onrecord.readers import read_original


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le préfet promet un rapport sous quinzaine.", [("sous quinzaine", None, 15, "day")]),
        (
            "Aucun usager n'attendra plus de deux heures.",
            [("plus de deux heures", None, 2, "hour")],
        ),
        (
            "La digue sera réparée dans les trois semaines.",
            [("dans les trois semaines", None, 3, "week")],
        ),
        ("Dans les douze communes, on compte 90 écoles.", [("douze communes", 12, 12, "municipality"), ("90 écoles", 90, 90, "school")]),
        ("Pas un euro n'a été versé.", [("Pas un euro", 0, 0, "EUR")]),
        ("Le bureau annonce 62,5 % de participation.", [("62,5 % de participation", 62.5, 62.5, "percent")]),
        ("L'abstention s'élève à 39 %.", [("39 %", 39, 39, "percent")]),
        ("Elle réclame une hausse de salaire de 12 %.", [("une hausse de salaire de 12 %", 12, 12, "percent change")]),
        ("Le oui recueille 41 % des voix. Il a neuf points d'avance.", [("41 % des voix", 0.41, 0.41, "share"), ("neuf points", 9, 9, "percentage point")]),
        ("Chacun recevra 150 euros au plus tard le 30 juin.", [("150 euros", 150, 150, "EUR")]),
    ],
)  # fmt: skip
def test_a_french_amount_is_read_with_what_bounds_it(read, text, expected):
    found = [(one.span.cut(text), one.low, one.high, one.unit) for one in read(text, "fr")]

    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "Elle tient d'un voisin que des blessés ont été cachés.",
        "Il a promis qu'une commission verrait le jour.",
    ],
)
def test_an_article_before_a_clause_counts_nothing(read, text):
    assert read(text, "fr") == ()


def test_a_percentage_in_words_is_one_figure(read):
    text = "La mission l'estime à quarante-quatre pour cent."

    assert [one.span.cut(text) for one in read(text, "fr")] == ["quarante-quatre pour cent"]


def _figures(text):
    reading = extract(read_original(text.encode(), "text.txt"))
    return {one.span.cut(reading.rendition.text): one for one in reading.figures}


_STORY = """Radio Selm, 14 mai 2025

Trois jours après l'explosion de Kelmont-Bas, le bilan reste incertain. La mairie parle de neuf morts et de trente blessés.

Merci à tous. Il est huit heures dix, 19 degrés à Varsovie. Gagnez deux places de concert.
"""


def test_a_report_that_counts_from_an_event_gives_its_day_and_its_place():
    dead = _figures(_STORY)["neuf morts"]

    assert dead.period is not None
    assert dead.period.text == "2025-05-11"
    assert dead.place is not None
    assert dead.place.text == "Kelmont-Bas"


def test_the_sign_off_of_a_broadcast_holds_no_figure_of_the_record():
    assert not {"19 degrés", "deux places", "huit heures"} & set(_figures(_STORY))


def test_none_of_a_kind_does_nothing_and_the_victim_of_a_deed_is_no_part_of_its_agent():
    text = "Deux ouvriers ont été tués lors de l'évacuation par la gendarmerie du piquet de grève."
    found = _figures(text)["Deux ouvriers"]

    assert found.actor is not None
    assert found.actor.text == "la gendarmerie"
    assert found.bound is Bound.EXACT


def _sources(text):
    reading = extract(read_original(text.encode(), "note.md"))
    return {
        figure.span.cut(reading.rendition.text): None
        if figure.attributed_to is None
        else figure.attributed_to.text
        for figure in reading.figures
    }


@pytest.mark.parametrize(
    ("text", "figure", "source"),
    [
        ("Parmi les bêtes vaccinées comptent 30 génisses.", "30 génisses", None),
        ("Plus de 80 % des forages sont aujourd'hui répertoriés, et 12 puits sont à sec.", "12 puits", None),
        ("La mairie, dont le maire est absent, affirme que 40 caves sont sous l'eau.", "40 caves", "La mairie"),
        ("Une infirmière, qui tait son nom, raconte avoir soigné 18 brûlés.", "18 brûlés", "infirmière"),
        ("Dix passagers, dont trois dans un état critique, ont été transférés.", "Dix passagers", None),
        ("La mairie estime les dégâts à 3 millions d'euros. La Croix-Bleue a envoyé 40 secouristes. Elle juge que 70 % des puits sont pollués.", "70 % des puits", "La Croix-Bleue"),
        ("Le collège des médecins compte 12 morts. Ils avaient brûlé 30 greniers.", "30 greniers", None),
    ],
)  # fmt: skip
def test_a_source_is_who_states_the_figure_and_nobody_else(text, figure, source):
    assert _sources(text).get(figure, "not read") == source


def _times(text):
    reading = extract(read_original(text.encode(), "note.md"))
    return {
        figure.span.cut(reading.rendition.text): tuple(
            None if role is None else role.text for role in (figure.period, figure.base_period)
        )
        for figure in reading.figures
    }


_SLIDE = "Kribi, le 12 mai 2024\n\nLe glissement de terrain survenu le 9 mai à Kribi a fait 21 morts."


@pytest.mark.parametrize(
    ("text", "figure", "period", "base"),
    [
        ("Thiès, le 3 mars 2024\n\nLe tonnage a baissé de 4 % par rapport à 2022.", "a baissé de 4 %", None, "2022"),
        ("Thiès, le 3 mars 2024\n\nLe nombre de vols a reculé de 30 %, passant de 40 en 2021 à 28 en 2023.", "28", "2023", None),
        ("Thiès, le 3 mars 2024\n\nLes 60 foyers avaient reçu leurs 30 bâches au 20 février.", "30 bâches", "../2024-02-20", None),
        ("Thiès, le 3 mars 2024\n\nIl faudra 40 pompes d'ici au mois d'août.", "40 pompes", "../2024-08", None),
        ("Thiès, le 3 mars 2024\n\nQuelque 500 agents pourraient partir entre mai et juillet.", "Quelque 500 agents", "2024-05/2024-07", None),
        ("Thiès, le 3 mars 2024\n\nEn 2023, 30 sages-femmes sont parties, selon une étude rendue publique jeudi.", "30 sages-femmes", "2023", None),
        (_SLIDE + "\n\nQuatre ouvriers restent introuvables.", "Quatre ouvriers", "2024-05-09", None),
        (_SLIDE + "\n\nCe jour-là, 90 ouvriers se trouvaient sur le chantier.", "90 ouvriers", "2024-05-09", None),
    ],
)  # fmt: skip
def test_a_french_figure_has_the_time_of_what_it_tells(text, figure, period, base):
    assert _times(text).get(figure, "not read") == (period, base)


def test_what_had_happened_before_lends_its_time_to_nothing_after_it():
    text = "Thiès, le 3 mars 2024\n\nEn juin, la crue avait détruit 12 ponts. L'État a versé 90 millions d'euros."

    assert _times(text)["90 millions d'euros"][0] != "2023-06"


def test_a_share_after_two_values_is_no_change_of_theirs():
    text = "Le total des accidents a reculé de 30 %, passant de 40 à 28, et plus de 90 % des camions sont assurés."
    found = [
        figure for figure in extract(read_original(text.encode(), "note.md")).figures if figure.low == 0.9
    ]

    assert [figure.unit for figure in found] == ["share"]
