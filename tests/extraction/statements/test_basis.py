import pytest

from onrecord.extraction.statements.basis import find_basis
from onrecord.model.passage import Span


def basis(text, language):
    return [(b.kind.value, b.count, b.span.cut(text)) for b in find_basis(text, Span(0, len(text)), language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The group interviewed 31 witnesses and eight survivors.", "en",
         [("witness", 31, "31 witnesses"), ("victim", 8, "eight survivors")]),
        ("The report is based on satellite imagery, hospital records and 12 videos.", "en",
         [("remote sensing", None, "satellite imagery"), ("medical", None, "hospital records"), ("imagery", 12, "12 videos")]),
        ("Researchers reviewed 40 documents and visited three harbours in May.", "en",
         [("document", 40, "40 documents"), ("visit", None, "visited three harbours")]),
        ("Twenty-two residents were interviewed.", "en", [("witness", 22, "Twenty-two residents")]),
        ("L'observatoire s'est entretenu avec 17 témoins et a analysé des images satellite.", "fr",
         [("witness", 17, "17 témoins"), ("remote sensing", None, "images satellite")]),
        ("Le rapport s'appuie sur vingt entretiens et des registres hospitaliers.", "fr",
         [("witness", 20, "vingt entretiens"), ("medical", None, "registres hospitaliers")]),
        ("استند التقرير إلى مقابلات مع 15 شاهداً وصور الأقمار الاصطناعية.", "ar",
         [("witness", None, "مقابلات"), ("witness", 15, "15 شاهداً"), ("remote sensing", None, "وصور الأقمار الاصطناعية")]),
    ],
)  # fmt: skip
def test_the_evidence_that_a_sentence_states_is_read_with_its_counts(text, language, expected):
    assert basis(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The documents burned and the witnesses fled.", "en"),
        ("Les témoins ont fui et les registres ont brûlé.", "fr"),
        ("فر الشهود واحترقت الوثائق.", "ar"),
        ("Ellos vieron 20 testigos.", "es"),
    ],
)
def test_evidence_that_nobody_looked_at_is_none(text, language):
    assert basis(text, language) == []


def test_evidence_of_another_sentence_is_not_taken():
    assert basis("She interviewed nobody. The videos are lost.", "en") == []
