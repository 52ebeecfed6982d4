"""The same engine with a French and an Arabic lexicon."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Au moins 18 bergers sont morts.", ("level", 18, None, "at_least", "person")),
        ("Plus d'une vingtaine de soldats ont fui.", ("level", 20, None, "more_than", "person")),
        ("Près de 600 maisons ont brûlé.", ("level", None, 600, "nearly", "home")),
        ("Entre 8 et 12 otages sont libres.", ("level", 8, 12, "between", "person")),
        ("Aucun élève n'a été blessé.", ("level", 0, 0, "exact", "person")),
        ("Des centaines de familles ont fui.", ("vague", 200, 999, "vague", "family")),
        ("Les prix ont augmenté de 14 %.", ("change", 14, 14, "exact", "percent change")),
        ("Les attaques ont doublé.", ("ratio", 2, 2, "exact", "ratio")),
        ("Deux ponts sur trois sont coupés.", ("share", 2 / 3, 2 / 3, "exact", "share")),
        ("35 % des écoles restent fermées.", ("share", 0.35, 0.35, "exact", "share")),
        ("La dette atteint 51 % du PIB.", ("level", 51, 51, "exact", "percent of GDP")),
        ("Le couvre-feu a duré onze jours.", ("duration", 11, 11, "exact", "day")),
        ("Il a coûté 7 millions d'euros.", ("level", 7e6, 7e6, "exact", "EUR")),
        ("Quatre-vingt-douze journalistes furent entendus.", ("level", 92, 92, "exact", "person")),
    ],
)
def test_french_figures_are_read(brief, text, expected):
    [found] = brief(text, "fr")

    assert found[1] == expected[0]
    assert found[2:4] == tuple(None if v is None else pytest.approx(v) for v in expected[1:3])
    assert found[4:] == expected[3:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("لقي ما لا يقل عن 18 راعياً حتفهم", ("level", 18, None, "at_least", "person")),
        ("فر أكثر من ستين جندياً", ("level", 60, None, "more_than", "person")),
        ("احترق نحو ٦٠٠ منزل", ("level", 600, 600, "about", "home")),
        ("أطلق سراح طفلين", ("level", 2, 2, "exact", "person")),
        ("ارتفعت الأسعار بنسبة ١٤٪", ("change", 14, 14, "exact", "percent change")),
        ("تضاعفت الهجمات", ("ratio", 2, 2, "exact", "ratio")),
        ("وصلت مئات الأسر", ("vague", 200, 999, "vague", "family")),
        ("استمر الحصار أسبوعين", ("duration", 2, 2, "exact", "week")),
        ("تعمل 35% من المدارس", ("share", 0.35, 0.35, "exact", "share")),
        ("بقيت 80 جثة على الأقل", ("level", 80, None, "at_least", "person")),
    ],
)
def test_arabic_figures_are_read(brief, text, expected):
    [found] = brief(text, "ar")

    assert found[1] == expected[0]
    assert found[2:4] == tuple(None if v is None else pytest.approx(v) for v in expected[1:3])
    assert found[4:] == expected[3:]


def test_an_attached_arabic_particle_stays_outside_the_span(brief):
    assert brief("قتل رجل وامرأتان", "ar")[0][0] == "امرأتان"


def test_without_a_language_each_block_is_read_in_its_own(read, make):
    text = (
        "The district lost 41 houses in the fire and the mayor has asked the government for help.\n\n"
        "Le maire du quartier a compté 52 maisons détruites et il demande une aide pour les familles."
    )

    assert [figure.low for figure in read(text, None)] == [41, 52]
