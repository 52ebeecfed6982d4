"""Numbers that a text names only to set them aside."""

import pytest

from onrecord.extraction.reading import extract
from onrecord.model.figure import Figure
from onrecord.readers import read_original

FILLER = {
    "en": "The council of the coastal district met in the town hall to hear what the engineers had found on the bridge.",
    "fr": "Le conseil du district côtier s'est réuni à la mairie pour entendre ce que les ingénieurs avaient constaté sur le pont.",
    "ar": "اجتمع مجلس المنطقة الساحلية في مبنى البلدية للاستماع إلى ما وجده المهندسون في الجسر.",
}


def read(sentence: str, language: str) -> list[tuple[Figure, str | None]]:
    reading = extract(read_original(f"{FILLER[language]}\n\n{sentence}\n".encode(), "a.txt"))
    text = reading.rendition.text
    return [(one, one.denied.cut(text) if one.denied else None) for one in reading.figures]


@pytest.mark.parametrize(
    ("language", "sentence", "stated", "denied"),
    [
        ("en", "The port counted 81 missing sailors on Friday, not 74.", [81], {74: "not"}),
        ("en", "The toll is 81 rather than the 74 announced earlier.", [81], {74: "rather than the"}),
        ("en", "Not 74 sailors but 81 were missing.", [81], {74: "Not"}),
        ("en", "The navy denied that its boats had sunk 6 trawlers.", [], {6: "denied that"}),
        (
            "en",
            "The navy denies having sunk 6 trawlers, and says 2 were seized.",
            [2],
            {6: "denies having"},
        ),
        ("en", "The mayor rejected the figure of 74 missing.", [], {74: "rejected the figure"}),
        ("en", "Reports that 74 sailors had drowned are false.", [], {74: "false"}),
        ("fr", "Le port compte 81 marins disparus, et non 74.", [81], {74: "non"}),
        ("fr", "Le bilan est de 81 disparus plutôt que de 74.", [81], {74: "plutôt que de"}),
        ("fr", "La marine dément avoir coulé 6 chalutiers.", [], {6: "dément avoir"}),
        ("fr", "Le bilan de 74 morts est totalement faux, a dit le maire.", [], {74: "totalement faux"}),
        ("ar", "قال الميناء إن 81 بحارا مفقودون وليس 74.", [81], {74: "وليس"}),
        ("ar", "نفت البحرية مقتل 6 صيادين قبالة الساحل.", [], {6: "نفت البحرية مقتل"}),
        ("ar", "قال رئيس البلدية إن الأنباء عن غرق 74 بحارا غير صحيحة.", [], {74: "غير صحيحة"}),
    ],
)
def test_a_number_that_its_clause_sets_aside_is_denied(
    language: str, sentence: str, stated: list[int], denied: dict[int, str]
) -> None:
    found = read(sentence, language)
    assert [one.low for one, words in found if words is None] == stated
    assert {one.low: words for one, words in found if words is not None} == denied


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The court rejected 57 requests and dismissed 12 officers."),
        ("en", "The navy did not deny that 6 trawlers had been sunk."),
        ("en", "Hundreds, if not thousands, of sailors came home."),
        ("en", "No fewer than 74 sailors were missing."),
        ("en", "The navy denied the charge but said 6 trawlers had been seized."),
        ("fr", "Le sac coûte 300 francs, au lieu de 250 francs en mai."),
        ("en", "The depot gave out 300 sacks instead of 250."),
        ("fr", "Le tribunal a rejeté 57 demandes."),
        ("fr", "La marine n'a pas démenti que 6 chalutiers avaient coulé."),
        ("ar", "رفضت المحكمة 57 طلبا."),
    ],
)
def test_a_number_that_is_stated_is_not_denied(language: str, sentence: str) -> None:
    found = read(sentence, language)
    assert found
    assert all(words is None for _, words in found)
