"""Who says what in one English sentence."""

import pytest

from onrecord.extraction.lexicon.speech import speech
from onrecord.extraction.statements import attributions_of

SENTENCES = [
    # Speaker, verb, content.
    ("The harbour union said that four cranes had stood idle since May.", ("The harbour union", "said", "four cranes had stood idle since May")),
    ("The harbour union said four cranes had stood idle.", ("The harbour union", "said", "four cranes had stood idle")),
    ("The ministry said on Tuesday that the dam was safe.", ("The ministry", "said", "the dam was safe")),
    ("The ministry said in a statement on Tuesday that the dam was safe.", ("The ministry", "said", "the dam was safe")),
    ("A clerk told the inspectors that the ledgers had been burned.", ("A clerk", "told", "the ledgers had been burned")),
    ("She told Radio Marsh the ledgers had been burned.", ("She", "told", "the ledgers had been burned")),
    ("The mayor, a former dentist, said the wells were dry.", ("The mayor, a former dentist", "said", "the wells were dry")),
    ("The mayor, speaking in Brenlow, said the wells were dry.", ("The mayor", "said", "the wells were dry")),
    ("The army has repeatedly denied that it shelled the market.", ("The army", "has repeatedly denied", "it shelled the market")),
    ("But officials in the port say the count was wrong.", ("officials in the port", "say", "the count was wrong")),
    ('The pilot said: "We saw no lights."', ("The pilot", "said", "We saw no lights.")),
    ('The pilot told me, quote, "we saw no lights."', ("The pilot", "told", "we saw no lights.")),
    ("The audit found that 31 of 40 pumps did not run.", ("The audit", "found", "31 of 40 pumps did not run")),
    ("The observatory recorded 61 tremors in June.", ("The observatory", "recorded", "61 tremors in June")),
    # Content first.
    ("The bridge was never inspected, two engineers said.", ("two engineers", "said", "The bridge was never inspected")),
    ("The bridge was never inspected, said Ama Loro, an engineer.", ("Ama Loro, an engineer", "said", "The bridge was never inspected")),
    ('"Nobody came," the farmer said.', ("the farmer", "said", "Nobody came,")),
    ('"Nobody came," said the farmer in Brenlow.', ("the farmer in Brenlow", "said", "Nobody came,")),
    ('"Who signed it?" the judge asked.', ("the judge", "asked", "Who signed it?")),
    ("“Nobody came,” he told the weekly in March, after the flood had gone.", ("he", "told", "Nobody came,")),
    # Sources without a verb.
    ("According to the port authority, nine ships are waiting.", ("the port authority", "According to", "nine ships are waiting")),
    ("Nine ships are waiting, according to the port authority.", ("the port authority", "according to", "Nine ships are waiting")),
    # Actions.
    ("The junta has promised to free 60 prisoners before June.", ("The junta", "has promised", "free 60 prisoners before June")),
    ("The council urged the army to leave the school.", ("The council", "urged", "leave the school")),
    # Those who pass on.
    ("Radio Marsh, quoting the health office, said eleven people had died.", ("the health office", "said", "eleven people had died")),
    ("Drivers stopped at the gate said the guards took fuel.", ("Drivers stopped at the gate", "said", "the guards took fuel")),
    ("A nurse I met in the camp said the tents leaked.", ("A nurse I met in the camp", "said", "the tents leaked")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_gives_its_speaker_its_cue_and_its_content(heard, text, expected):
    assert expected in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "The reported deaths are under review.",
        "Campaign promises were printed on the wall.",
        "The claims of the two firms were paid.",
        "The soldiers were told nothing.",
        "The mill closed in March and the shop a year later.",
        "Three men accused of theft were freed.",
    ],
)
def test_nouns_and_passives_make_nobody_speak(heard, text):
    assert heard(text) == []


def test_one_speaker_says_two_things_and_each_has_its_verb(heard):
    found = heard("The guild said the fees were illegal and demanded that the port return them.")

    assert ("The guild", "said", "the fees were illegal") in found
    assert ("The guild", "demanded", "the port return them") in found


def test_what_somebody_else_says_behind_a_comma_ends_the_content(heard):
    found = heard("The guild said the fees were illegal, and the port said it would appeal.")

    assert ("The guild", "said", "the fees were illegal") in found
    assert ("the port", "said", "it would appeal") in found


def test_a_participle_behind_a_comma_is_said_by_the_same_speaker(heard):
    found = heard("The guild called the fees a theft, adding that 40 members had left.")

    assert ("The guild", "adding", "40 members had left") in found


def test_speech_nests_and_both_speakers_are_found(heard):
    found = heard("The paper reported that the guild believes the port lied.")

    assert ("The paper", "reported", "the guild believes the port lied") in found
    assert ("the guild", "believes", "the port lied") in found


def test_a_clause_opened_by_while_ends_at_its_comma(heard):
    found = heard("While the port says the fees are legal, no court has looked at them.")

    assert found == [("the port", "says", "the fees are legal")]


def test_a_dateline_is_no_part_of_what_is_said(heard):
    found = heard("BRENLOW, 3 May 2024 (Marsh Wire) - Nine ships sank in the bay, the port said.")

    assert found == [("the port", "said", "Nine ships sank in the bay")]


def test_a_quotation_that_is_a_sentence_of_its_own_goes_on_with_the_last_speaker(plain):
    text = "“Nobody came,” said the farmer. “We waited two nights.”"
    (one,) = [one for one in attributions_of(plain(text), (), speech("en")) if not one.sentence.quoted]

    assert [piece.cut(text) for piece in one.rest] == ["We waited two nights."]


def test_a_verb_inside_a_quotation_belongs_to_the_quotation(heard):
    assert heard('"I believe the mayor lied," the farmer said.') == [
        ("the farmer", "said", "I believe the mayor lied,")
    ]


def test_the_time_that_opens_a_sentence_is_no_part_of_its_subject(heard):
    assert heard("After the flood of May 2021 the council said that the quay was safe.") == [
        ("the council", "said", "the quay was safe")
    ]
    assert heard("In May 2021 the council said that the quay was safe.") == [
        ("the council", "said", "the quay was safe")
    ]
    assert heard("In May 2021 Harbour Watch said that the quay was safe.") == [
        ("Harbour Watch", "said", "the quay was safe")
    ]
    assert heard("The Agenda 2030 Coalition said that the quay was safe.") == [
        ("The Agenda 2030 Coalition", "said", "the quay was safe")
    ]
