"""Where a page says that its text comes from somebody else."""

import pytest

from onrecord.reconciliation.origins.creditlines import credits_in

BODY = """A bridge near the old mill fell on Sunday night and cut two villages off from the market, a council worker said, and nobody was hurt.

Work on a new one begins in June, and until then a ferry takes people across the river twice a day for nothing.
"""


def found(desk, text):
    return [(credit.name, credit.whole) for credit in credits_in(desk.read(text))]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("This story was first published by the Valley Ledger.", "Valley Ledger"),
        ("Originally appeared in Hill Country Review on 3 May.", "Hill Country Review"),
        ("Republished with permission from Open River News.", "Open River News"),
        ("Read the original article at Valley Ledger", "Valley Ledger"),
        ("Text courtesy of Northern Wire.", "Northern Wire"),
        ("(Reuters)", "Reuters"),
        ("Cet article a été publié initialement par La Voix des Collines.", "La Voix des Collines"),
        ("Article repris de Courrier du Fleuve.", "Courrier du Fleuve"),
        ("Lire l’article original sur Courrier du Fleuve", "Courrier du Fleuve"),
        ("نُشر هذا المقال أولاً في صحيفة الوادي", "صحيفة الوادي"),
    ],
)
def test_a_credit_of_the_whole_text_is_read(desk, line, name):
    ((said, whole),) = found(desk, BODY + line)
    assert name.removeprefix("La ") in said
    assert whole


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Avec AFP", "AFP"),
        ("Source: Valley Ledger", "Valley Ledger"),
        ("المصدر: وكالة النهر", "وكالة النهر"),
        ("(with AP)", "AP"),
    ],
)
def test_a_line_that_names_a_source_is_doubtful(desk, line, name):
    assert found(desk, BODY + line) == [(name, False)]


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Valley Ledger",
        "The council (which met on Monday) agreed.",
        "He came from Mopti with his brothers and read the original letter to them.",
        "Prices rose (see table 3).",
    ],
)
def test_other_brackets_and_words_are_no_credit(desk, line):
    assert found(desk, f"{BODY}{line}\n") == []


def test_an_organisation_in_brackets_after_one_paragraph_of_many_credits_no_text(desk):
    text = "Some 40,000 people crossed the border in May and June and most of them sleep in schools without water. (IOM)\n"
    assert found(desk, text + BODY) == []


def test_a_page_that_names_the_institution_in_its_byline_is_a_copy_of_a_work_not_held(desk):
    text = f"Written by 2:56 pm Source Views: 1\n\nA bridge falls\n\nBy the Institute for Security Studies\nMay 3, 2023\n{BODY}"
    origins = desk.find(desk.read(text), publishers=("Daily Mirror of Things",))
    (one,) = [d for d in origins.derivations if d.kind.value == "copy"]
    assert (one.source, one.source_name, one.proposed) == (None, "Institute for Security Studies", False)
    assert "2023-05-03" in one.why
    assert origins.of(one.document).name == "Institute for Security Studies"


def test_an_aggregator_that_names_nobody_leaves_a_question(desk):
    text = f"{BODY}\nAllAfrica publishes many reports a day from newspapers and agencies. Publishers named above each report are responsible for it.\n"
    origins = desk.find(desk.read(text))
    (one,) = [d for d in origins.derivations if not d.source]
    assert one.proposed
    assert "does not say who" in one.why


@pytest.mark.parametrize(
    "line",
    [
        "They walked for two days to reach the camp at Tillia (Tahoua Region).",
        "The count was given to Agence France-Presse (AFP).",
        "[Text] [End Recording]",
        "THEY CLAPPED FOR A LONG TIME (APPLAUSE)",
    ],
)
def test_a_bracket_that_belongs_to_its_sentence_is_no_credit(desk, line):
    assert found(desk, f"{BODY}{line}\n") == []


def test_a_dateline_of_an_agency_under_another_publisher_is_a_copy(desk):
    origins = desk.find(desk.read(f"LAGOS, 3 May 2023 (Reuters) - {BODY}"), publishers=("Coast Mirror",))
    (one,) = [d for d in origins.derivations if d.kind.value == "copy"]
    assert one.source_name == "Reuters"
    assert origins.of(one.document).name == "Reuters"
