"""French numbers with the unit, the kind and the agent that the words around them give."""

import pytest

from onrecord.extraction.reading import extract
from onrecord.readers import read_original


@pytest.mark.parametrize(
    ("text", "figure", "unit", "kind"),
    [
        ("Sept autres cantons ont été touchés.", "Sept autres cantons", "canton", "level"),
        ("Le laboratoire a reçu 268 prélèvements, dont 74 positifs.", "74", "sample", "level"),
        ("Quelque 30 familles arrivent chaque jour.", "Quelque 30 familles", "family/day", "level"),
        ("Le courant est fourni six heures par jour, contre quinze en 2020.", "quinze", "hour/day", "level"),
        ("La durée du séjour est passée de 14 à 9 jours.", "14", "day", "duration"),
        ("Le plan est financé à 27 %.", "27 %", "share", "level"),
        ("La dette atteint 20 milliards de dirhams, dont 60 % dus aux banques.", "60 %", "share", "share"),
        ("Le site compte une pompe pour 400 personnes.", "400 personnes", "person/pump", "level"),
        ("On observe la sixième semaine consécutive de hausse.", "sixième semaine consécutive", "week", "rank"),
        ("Ménages recensés : 17 905", "17 905", "household", "level"),
        ("Trois parents interrogés sur cinq se plaignent.", "Trois parents interrogés sur cinq", "share", "share"),
        ("Il a dépouillé 40 bureaux après la fermeture du scrutin.", "40 bureaux", "polling station", "level"),
        ("Le fret coûte 90 euros et l'or 8 000 livres l'once.", "8 000 livres l'once", "GBP/ounce", "level"),
        ("Le parquet a saisi 300 euros, puis 7,5 millions en espèces.", "7,5 millions", "EUR", "level"),
        ("La ville a aménagé 58 micro-réseaux.", "58 micro-réseaux", "network", "level"),
    ],
)  # fmt: skip
def test_a_french_number_is_counted_in_what_the_words_around_it_mean(read, text, figure, unit, kind):
    found = {one.span.cut(text): (one.unit, one.kind.value) for one in read(text, "fr")}

    assert found.get(figure) == (unit, "share" if unit == "share" else kind), found


@pytest.mark.parametrize(
    "text",
    [
        "Il est sept heures, bonjour à tous.",
        "Le convoi est parti vers seize heures.",
        "Les élus ont moins de 30 ans.",
    ],
)
def test_hours_of_the_day_and_ages_are_no_french_figures(read, text):
    assert read(text, "fr") == ()


def _actors(text):
    reading = extract(read_original(text.encode(), "note.md"))
    return {
        figure.span.cut(reading.rendition.text): None if figure.actor is None else figure.actor.text
        for figure in reading.figures
    }


@pytest.mark.parametrize(
    ("text", "figure", "actor"),
    [
        ("Douze personnes, dont quatre enfants, ont été tuées lundi dans l'attaque du hameau de Tiga, dans l'est, par des hommes armés.", "Douze personnes", "hommes armés"),
        ("La Ligue des droits attribue à l'armée l'exécution de 15 bergers.", "15 bergers", "l'armée"),
        ("La gendarmerie a saisi 14 bidons.\n\nPlus de 300 migrants ont été tués en mer cette année.", "Plus de 300 migrants", None),
    ],
)  # fmt: skip
def test_a_french_deed_is_that_of_the_agent_named_for_it(text, figure, actor):
    found = _actors(text).get(figure, "not read")

    assert found is None if actor is None else actor in (found or "")


@pytest.mark.parametrize(
    ("text", "figure", "unit"),
    [
        ("La mairie donnera 900 euros à chaque ménage.", "900 euros", "EUR/household"),
        ("Chaque passager avait payé 40 euros.", "40 euros", "EUR/person"),
        ("La tonne se négocie à 600 dollars.", "600 dollars", "USD/tonne"),
        ("La mairie a payé 600 dollars.", "600 dollars", "USD"),
    ],
)
def test_an_amount_is_for_each_of_those_its_sentence_names(read, text, figure, unit):
    assert {one.span.cut(text): one.unit for one in read(text, "fr")}.get(figure) == unit


@pytest.mark.parametrize(
    ("text", "figure", "measure"),
    [
        ("Le gymnase, conçu pour 90 joueurs, est plein.", "90 joueurs", "capacity"),
        ("Le centre a une capacité de 80 lits.", "80 lits", "capacity"),
        ("La majorité des passagers étaient des apprentis.", "La majorité des", "apprentices"),
        ("Le port a reçu deux tonnes de farine.", "deux tonnes", "flour"),
        ("Le prix du ciment a triplé.", "a triplé", "cement price"),
        ("Trois syndicalistes ont été remis en liberté.", "Trois syndicalistes", "released"),
        ("La production est attendue à 12 000 tonnes.", "12 000 tonnes", "production"),
    ],
)
def test_a_french_figure_measures_what_its_words_name(read, text, figure, measure):
    found = {one.span.cut(text): one.measure.text for one in read(text, "fr") if one.measure is not None}

    assert measure in found.get(figure, "")
