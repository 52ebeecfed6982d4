import pytest

from onrecord.extraction.labels import LabelKind, heading_kind, labels_at
from onrecord.model.passage import Span

CLAIM, RECORD = LabelKind.CLAIM, LabelKind.RECORD


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Myth 3",
            "Promise",
            "Commitments",
            "What was promised",
            "Ministry of Ports claim",
            "The official line's claims",
        ),
        *(
            "Ce qu'ils disent",
            "Ce qu'annonce la compagnie",
            "Ce qui a été promis",
            "Idées reçues",
            "Engagements pris",
        ),
        *("ما يقولونه", "ما قاله الوزير", "الوعود", "خرافة", "ما وعدت به الشركة"),
    ],
)
def test_words_over_claims_are_known_in_three_languages(words):
    assert heading_kind(words) is CLAIM


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Fact",
            "Reality",
            "What we know",
            "What witnesses saw",
            "Independent findings",
            "What has been built",
        ),
        *("Ce que l'on sait", "Ce qu'on a pu établir", "Ce qui s'est passé", "Réalité du terrain"),
        *("ما حدث", "ما نعرفه", "ما جرى فعلا", "الحقائق على الأرض"),
    ],
)
def test_words_over_the_record_are_known_in_three_languages(words):
    assert heading_kind(words) is RECORD


@pytest.mark.parametrize(
    "words", ["Sources", "Year", "Background", "What happens next", "Contexte", "المصدر"]
)
def test_other_headings_are_no_labels(words):
    assert heading_kind(words) is None


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("CLAlM CLAIM CLAIM", [CLAIM] * 3),
        ("The Record The Record", [RECORD] * 2),
        ("CLAIM THE RECORD CLAIM THE RECORD", [CLAIM, RECORD] * 2),
        ("What they say     What we know", [CLAIM, RECORD]),
        ("LES PROMESSES LES PROMESSES LE CONSTAT", [CLAIM, CLAIM, RECORD]),
        ("الوعود الوعود الواقع", [CLAIM, CLAIM, RECORD]),
        ("Claims data", []),
        ("MYTHS AND FACTS", []),
        ("The record of the ministry", []),
    ],
)
def test_a_row_of_labels_that_a_scan_ran_together_is_each_of_them(line, kinds):
    labels = labels_at(line, Span(0, len(line)))

    assert [label.kind for label in labels] == kinds
    assert all(label.span.cut(line) == label.span.cut(line).strip() for label in labels)
