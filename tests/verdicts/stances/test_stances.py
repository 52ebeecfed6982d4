"""Which way a sentence speaks on a claim, by rules over words in three languages."""

import pytest

from onrecord.model.answer import Leaning, Side
from onrecord.verdicts.stances import assertion, leaning, rarity_of, together

SAYS = {
    "en": [
        ("Herring stocks are growing.", "Herring stocks have grown for three years.", "for"),
        ("Herring stocks are growing.", "Herring stocks declined sharply.", "against"),
        ("Herring stocks are not growing.", "Herring stocks are growing again.", "against"),
        ("Herring stocks are not growing.", "No growth of herring stocks was seen.", "for"),
        ("Soldiers burned the granaries.", "Soldiers did not burn any granaries.", "against"),
        (
            "That soldiers burned the granaries is a hoax.",
            "Soldiers burned the granaries at dawn.",
            "against",
        ),
        ("There is a lack of medicine in the clinics.", "The clinics have plenty of medicine.", "against"),
        ("The clinics fail to deliver medicine.", "The clinics deliver medicine daily.", "against"),
        ("The ferry is too heavy to float.", "The ferry does float well.", "against"),
        ("The levy has a negligible effect on bakers.", "The levy ruins many bakers.", "against"),
        ("The strike was voluntary for miners.", "For miners the strike was forced.", "against"),
        ("Herring stocks are growing.", "A court opened in the capital.", "silent"),
    ],
    "fr": [
        ("Les récoltes de mil augmentent.", "Les récoltes de mil ont augmenté cette année.", "for"),
        ("Les récoltes de mil augmentent.", "Les récoltes de mil reculent depuis deux ans.", "against"),
        ("L'armée n'a brûlé aucun grenier.", "L'armée a brûlé le grenier du village.", "against"),
        ("La taxe a un effet négligeable sur les boulangers.", "La taxe ruine les boulangers.", "against"),
    ],
    "ar": [
        ("تزداد محاصيل الدخن", "ازدادت محاصيل الدخن هذا العام", "for"),
        ("تزداد محاصيل الدخن", "تراجعت محاصيل الدخن هذا العام", "against"),
        ("لم يحرق الجيش المخازن", "أحرق الجيش المخازن", "against"),
    ],
}


def told(claim, sentence, language):
    one, other = assertion(claim, language), assertion(sentence, language)
    noise = assertion("", language)
    return leaning(one, other, rarity_of([one.terms, other.terms, noise.terms, noise.terms]), language)


@pytest.mark.parametrize(
    ("language", "claim", "sentence", "side"),
    [(language, *row) for language, rows in SAYS.items() for row in rows],
)
def test_a_sentence_speaks_for_against_or_not(language, claim, sentence, side):
    found = told(claim, sentence, language)

    assert found.side.value == side, found.why


@pytest.mark.parametrize(
    "sentence",
    [
        "If the dam does not hold, the market drowns.",
        "Not only traders left the market.",
        "There is no doubt that the market is full.",
    ],
)
def test_what_is_supposed_added_or_affirmed_is_no_denial(sentence):
    assert not assertion(sentence, "en").denied


def test_words_in_common_alone_are_told_as_such():
    found = told("The harbour employs many divers.", "Divers met in the harbour.", "en")

    assert (found.side, found.shown) == (Side.FOR, False)
    assert "divers" in found.why


def test_a_reason_names_words_as_the_sentence_has_them():
    assert "growing" in told("Herring stocks are not growing.", "Herring stocks are growing.", "en").why


def lean(side, strength):
    return Leaning(side=side, strength=strength, why="")


@pytest.mark.parametrize(
    ("leanings", "side"),
    [
        ([], Side.SILENT),
        ([lean(Side.FOR, 0.1)], Side.SILENT),
        ([lean(Side.FOR, 0.6)], Side.FOR),
        ([lean(Side.AGAINST, 0.6), lean(Side.SILENT, 0.9)], Side.AGAINST),
        ([lean(Side.AGAINST, 0.6), lean(Side.FOR, 0.5)], Side.BOTH),
    ],
)
def test_sides_come_together_by_their_strongest(leanings, side):
    assert together(leanings) is side


def test_many_weak_sentences_do_not_outvote_a_strong_one():
    assert together([lean(Side.AGAINST, 0.9), *[lean(Side.FOR, 0.12)] * 8]) is Side.AGAINST
