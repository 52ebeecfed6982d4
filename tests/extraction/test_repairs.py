import pytest

from onrecord.extraction.repairs import find_repairs, repaired
from onrecord.model.passage import Span


def proposals(rendition):
    return {repair.span.cut(rendition.text): repair.proposal for repair in find_repairs(rendition)}


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("iudges", "judges"),
        ("harb0ur", "harbour"),
        ("sai1ors", "sailors"),
        ("saiIors", "sailors"),
        ("governrnent", "government"),
    ],
)
def test_a_word_of_the_same_document_is_proposed_for_a_damaged_one(plain, damaged, meant):
    text = f"The {meant} came. {meant.title()} stayed, and the {meant} left. Then the {damaged} returned."

    assert proposals(plain(text)) == {damaged: meant}


def test_a_damaged_word_in_capitals_is_read_in_capitals(plain):
    assert proposals(plain("THE HARBOUR, THE HARBOUR AND THE HARB0UR")) == {"HARB0UR": "HARBOUR"}


def test_a_damaged_word_of_the_subject_is_proposed_even_if_it_stands_nowhere_else(plain):
    assert proposals(plain("They speak of iustice and of nothing else.")) == {"iustice": "justice"}


def test_no_word_is_proposed_that_the_document_does_not_have(plain):
    assert proposals(plain("The iellyfish came ashore, and the zephyrn blew.")) == {}


@pytest.mark.parametrize("number", ["4,20l", "l2", "3O percent", "7.l percent"])
def test_letters_among_digits_are_proposed_to_be_digits(plain, number):
    found = proposals(plain(f"There were {number} boats in the bay."))

    assert len(found) == 1
    assert all(c.isdigit() or c in ",." for c in next(iter(found.values())))


@pytest.mark.parametrize(
    "text",
    [
        "The G5 and the M23 met at the B20 hotel over 12l of wine.",
        "Items were listed; the item was lost. The lion lay in the line of fire, and the line held.",
        "Modern modems need modern power; the burn and the bum are two words.",
        "In 2019 I saw 100 boats. I saw Ill health and illness, and the will to live.",
        "Le jeune juge a jugé. Il juge encore, et la loi lui obéit.",
        "قال القاضي إن المحكمة مغلقة في 2019.",
    ],
)
def test_healthy_words_and_names_are_left_alone(plain, text):
    assert proposals(plain(text)) == {}


def test_the_text_is_never_changed_and_repairs_only_read_it_differently(plain):
    rendition = plain("The judges met. The judges sat. The iudges ruled.")
    repairs = find_repairs(rendition)
    span = Span(rendition.text.index("The iudges"), len(rendition.text))

    assert repaired(span.cut(rendition.text), span, repairs) == "The judges ruled."
    assert "iudges" in rendition.text


def test_damage_in_page_furniture_is_nobodys_concern(plain):
    rendition = plain("The judges met. The judges sat. The iudges ruled.")

    assert find_repairs(rendition, (Span(0, len(rendition.text)),)) == ()


def test_a_healthy_word_is_questioned_only_in_a_text_that_a_scan_damaged(plain):
    healthy = "The clown left early. They went down, and down, and down again to the well.\n"

    assert find_repairs(plain(healthy)) == ()
    assert "down" in {repair.proposal for repair in find_repairs(plain(f"{healthy}It cost 5,60l crowns.\n"))}
