import pytest

from onrecord.extraction.statements.modality import is_negated, modality_of


@pytest.mark.parametrize(
    ("content", "language", "modality"),
    [
        ("nine boats sank in May", "en", "asserted"),
        ("nine boats may have sunk", "en", "possible"),
        ("the quay will reopen", "en", "future"),
        ("the board must open its books", "en", "required"),
        ("if the wreck stays, boats sink", "en", "conditional"),
        ("neuf bateaux ont coulé", "fr", "asserted"),
        ("neuf bateaux pourraient avoir coulé", "fr", "possible"),
        ("le quai rouvrira en juin", "fr", "future"),
        ("la régie doit ouvrir ses livres", "fr", "required"),
        ("غرقت تسعة قوارب", "ar", "asserted"),
        ("ربما غرقت تسعة قوارب", "ar", "possible"),
        ("سيفتح الرصيف في يونيو", "ar", "future"),
        ("يجب أن تفتح الوزارة دفاترها", "ar", "required"),
        ("سيارة الوزير غرقت", "ar", "asserted"),
    ],
)
def test_the_modality_of_a_content_is_told_by_its_first_words(content, language, modality):
    assert modality_of(content, language) == modality


@pytest.mark.parametrize(
    ("content", "language", "negated"),
    [
        ("the soldiers did not fire", "en", True),
        ("no boat sank", "en", True),
        ("no fewer than nine boats sank", "en", False),
        ("the soldiers fired", "en", False),
        ("les soldats n'ont pas tiré", "fr", True),
        ("aucun bateau n'a coulé", "fr", True),
        ("les soldats ont tiré", "fr", False),
        ("لم يطلق الجنود النار", "ar", True),
        ("أطلق الجنود النار", "ar", False),
    ],
)
def test_a_negated_content_is_known(content, language, negated):
    assert is_negated(content, language) is negated


def test_a_negation_far_behind_the_verb_is_another_clauses():
    tail = " and sailed on through the night towards the northern harbour where the crews waited for hours"
    assert not is_negated(f"the boats sank{tail}, not for long", "en")
