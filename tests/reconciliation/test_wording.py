import pytest

from onrecord.model.passage import Span
from onrecord.model.reading import Repair
from onrecord.reconciliation.wording import folded_wording, repaired

SAME = [
    ("en", "The port is open.", "port is  open"),
    ("en", "A ferry runs\nevery day.", "**The ferry** runs every day"),
    ("fr", "L’école est ouverte à tous.", "L'ecole est ouverte à tous"),
    ("fr", "Les routes sont sûres.", "Routes sont sûres"),
    ("ar", "الحدود آمنة.", "حدود أمنة"),
]
DIFFERENT = [
    ("en", "The port is open.", "The port is not open."),
    ("en", "Prices fell by 5 %.", "Prices fell by 5."),
    ("en", "Prices fell by 5 %.", "Prices fell by 50 %."),
    ("en", "It stood at -5 degrees.", "It stood at 5 degrees."),
    ("en", "The port is open.", "The port is open?"),
    ("en", "Dogs bite men.", "Men bite dogs."),
    ("fr", "La route est sûre.", "Une autre route est sûre."),
    ("ar", "القضاء مستقل.", "القضاء غير مستقل."),
]


@pytest.mark.parametrize(("language", "one", "other"), SAME)
def test_case_spaces_markup_and_articles_do_not_part_a_wording(language, one, other):
    assert folded_wording(one, language) == folded_wording(other, language)


@pytest.mark.parametrize(("language", "one", "other"), DIFFERENT)
def test_a_word_a_number_a_sign_or_the_order_parts_a_wording(language, one, other):
    assert folded_wording(one, language) != folded_wording(other, language)


def test_repairs_are_put_in_for_comparing_only_inside_the_spans():
    text = "The iudge is iust. The iury too."
    repairs = [
        Repair(span=Span(13, 17), proposal="just", why=""),
        Repair(span=Span(4, 9), proposal="judge", why=""),
    ]

    assert repaired(text, [Span(0, 18)], repairs) == "The judge is just."
    assert repaired(text, [Span(19, 32)], repairs) == "The iury too."
