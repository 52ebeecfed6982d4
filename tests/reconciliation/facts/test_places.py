"""Places written in two scripts, with and without what they lie in."""

import pytest

from onrecord.reconciliation.facts.places import same_name, where


def only(text):
    (name,) = where(text).names
    return name


@pytest.mark.parametrize(
    ("latin", "arabic"),
    [
        ("Dakwara", "داكوارا"),
        ("Tombouctou", "تمبكتو"),
        ("Goma", "غوما"),
        ("Kidal", "كيدال"),
        ("Bangui", "بانغي"),
    ],
)
def test_a_town_is_the_same_in_latin_and_in_arabic_letters(latin, arabic):
    assert same_name(only(latin), only(arabic))


@pytest.mark.parametrize(("one", "other"), [("Soro", "Sarra"), ("Kidal", "Kadale"), ("غاو", "غات")])
def test_names_of_one_script_need_more_than_the_same_consonants(one, other):
    assert not same_name(only(one), only(other))


def test_a_slip_in_a_long_name_is_forgiven():
    assert same_name(only("Komsilga"), only("Komsilaga"))
    assert not same_name(only("Gao"), only("Gaa"))


def test_a_country_is_known_by_any_of_its_names_and_by_the_adjective():
    assert where("Burkina Faso").countries == where("بوركينا فاسو").countries == frozenset({"Burkina Faso"})
    assert where("le nord du Niger").countries == frozenset({"Niger"})
    assert where("Burkina Faso's north").names == frozenset()


def test_a_region_is_no_narrow_place():
    found = where("Sagaing Region")

    assert found.names == frozenset()
    assert [name.folded for name in found.wide] == ["sagaing"]


def test_joined_names_are_two_places():
    assert {name.folded for name in where("Arbinda et Djibo").names} == {"arbinda", "djibo"}
