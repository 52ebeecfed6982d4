import pytest

from onrecord.errors import InvalidCaseFileError
from onrecord.measures.registers import read_kinds, shipped
from onrecord.measures.registers.actors import LANGUAGES
from onrecord.model.measure import Scope

WHAT = shipped().what


def test_one_word_counts_other_kinds_in_other_datasets():
    assert WHAT.counted("attacks-on-civilians", "ucdp-ged") == ("one-sided",)
    assert WHAT.counted("attacks-on-civilians", "acled") == (
        "violence-against-civilians",
        "civilian-targeting",
    )


def test_a_kind_that_a_dataset_does_not_count_has_nothing_in_it():
    assert WHAT.counted("demonstrations", "ucdp-ged") == ()
    assert WHAT.counted("battle", "ucdp-ged") == ()


def test_a_kind_that_the_register_lacks_stands_for_itself():
    assert WHAT.counted("Suicide bomb", "acled") == ("Suicide bomb",)


def test_what_differs_between_families_is_said_wherever_they_are_compared():
    comparable, differs = WHAT.comparable("attacks-on-civilians", "ucdp-ged", "acled")

    assert comparable
    assert "crossfire" in differs
    assert WHAT.comparable("demonstrations", "ucdp-ged", "acled")[0] is False
    assert WHAT.comparable("one-sided", "ucdp-ged", "ucdp-candidate") == (True, "")


def test_counts_of_the_humanitarian_api_are_those_of_acled():
    assert "political-violence" in WHAT.counted("political-violence", "hapi-conflict-event")


def test_every_kind_has_a_name_in_three_languages():
    assert [kind.key for kind in WHAT.kinds if tuple(dict(kind.names)) != LANGUAGES] == []


def test_kinds_that_two_families_have_say_what_differs():
    assert [kind.key for kind in WHAT.kinds if len(kind.counted) > 1 and not kind.differs] == []


def test_an_unknown_field_is_refused():
    with pytest.raises(InvalidCaseFileError, match="colour is not known"):
        read_kinds("{version: a/1, kinds: {x: {en: x, colour: red}}}")


def test_notes_of_a_scope_are_gathered_once():
    scope = Scope(
        period="2022",
        actors=("wagner", "russian-mercenaries"),
        kinds=("attacks-on-civilians",),
        places=("Ménaka", "ML0101"),
    )
    notes = shipped().notes(scope, "ucdp-ged")

    assert len(set(notes)) == len(notes)
    assert any("does not list Wagner" in note for note in notes)
    assert any("crossfire" in note for note in notes)
    assert any("Part of Gao until" in note for note in notes)
    assert any("ML0101 is read as in the dataset's own list" in note for note in notes)


def test_the_names_of_a_scope_can_be_said_in_a_language():
    registers = shipped()

    assert registers.label("one-sided", "fr") == "violence unilatérale"
    assert registers.label("ML-6", "en") == "Timbuktu"
    assert registers.label("jnim", "ar") == "جماعة نصرة الإسلام والمسلمين"
    assert registers.label("Douentza", "fr") == "Douentza"
