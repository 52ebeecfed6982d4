from onrecord.extraction.statements.authority import is_authority

NAMES = ("the junta", "army", "Government of the Coast")


def test_without_a_case_nothing_is_said_of_an_authority():
    assert is_authority("the army", None, ()) is None


def test_an_authority_is_known_by_its_names_without_articles_and_case():
    assert is_authority("Junta", None, NAMES)
    assert is_authority("The Army", None, NAMES)
    assert is_authority("a spokesman for the Government of the Coast", None, NAMES)


def test_a_name_of_one_word_inside_another_name_is_not_the_authority():
    assert is_authority("the army veterans' union", None, NAMES) is False


def test_a_document_without_a_speaker_speaks_for_its_publisher():
    assert is_authority(None, "Government of the Coast", NAMES)
    assert is_authority(None, None, NAMES) is False
