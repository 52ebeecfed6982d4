"""Which attributions are statements of the record, how they are cut, whose they are, and through whom they came."""

import pytest

from onrecord.model.statement import StatementRole


def told(statements):
    return [
        (one.speaker.text if one.speaker else None, one.cue.text if one.cue else None) for one in statements
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor hopes the rain will stay.",
        "The striker praised the new stand.",
        "The mayor did not say whether the dam was safe.",
        "The weekly could not confirm that the dam had cracked.",
        "The group said it had spoken to 23 witnesses.",
        "The mayor blamed the contractor.",
    ],
)
def test_hopes_judgements_and_what_was_not_said_are_no_statements(stated, text):
    assert stated(text) == ()


def test_a_belief_that_states_a_figure_is_a_statement(stated):
    assert told(stated("Doctors believe 400 people drank from the well.")) == [("Doctors", "believe")]


def test_a_source_in_brackets_says_the_sentence_before_it(stated):
    (one,) = stated("Some 12,000 people have left the delta since March (IOM).")

    assert (one.speaker.text, one.span.start, one.span.end) == ("IOM", 0, 50)


def test_a_place_in_brackets_says_nothing(stated):
    assert stated("The wells of the delta have been dry since the spring (Upper Bank).") == ()


def test_two_clauses_of_one_speaker_are_two_statements(stated):
    text = "The police told the court that the cells were clean and that nobody had been beaten in 2023."
    found = [one.span.cut(text) for one in stated(text)]

    assert found == ["the cells were clean", "nobody had been beaten in 2023"]


def test_a_second_body_that_undertakes_something_speaks_for_itself(stated):
    text = "The ministry undertook to build two courts, and the council to publish its accounts."
    found = {one.span.cut(text): one.speaker.text for one in stated(text)}

    assert found == {"build two courts": "The ministry", "publish its accounts": "the council"}


def test_a_torn_quotation_gives_its_pieces_to_one_speaker(stated):
    text = '"The cells were clean," the warden said. "Nobody was beaten in my prison."'
    found = {one.span.cut(text): one.speaker.text for one in stated(text)}

    assert set(found.values()) == {"the warden"}
    assert len(found) == 2


def test_a_claim_cell_is_a_statement_with_its_heading_as_cue(stated):
    text = "THE MINISTRY'S CLAIM\n\nNo child has left school.\n\nTHE RECORD\n\n• 4,000 children have left school.\n"
    (one,) = [one for one in stated(text) if one.role is StatementRole.CLAIM]

    assert one.span.cut(text) == "No child has left school."
    assert (one.speaker.text, one.cue.text) == ("THE MINISTRY", "THE MINISTRY'S CLAIM")


@pytest.mark.parametrize(
    ("text", "speaker", "resolved"),
    [
        ("The Delta Watch Group said 40 wells were dry. It added that 12 had collapsed.", "The Delta Watch Group", None),
        ("Ama Loro of the Delta Watch said 40 wells were dry. Loro said 12 had collapsed.", "Loro", "Ama Loro of the Delta Watch"),
        ("The Delta Watch said 40 wells were dry. The group said 12 had collapsed.", "The group", "The Delta Watch"),
        ("The Delta Water Watch (DWW) said 40 wells were dry. The DWW said little else. DWW said 12 had collapsed.", "DWW", "Delta Water Watch"),
    ],
)  # fmt: skip
def test_a_speaker_taken_up_is_resolved_to_the_name_before(stated, text, speaker, resolved):
    last = stated(text)[-1]

    assert last.speaker.text == speaker
    assert (last.resolved.text if last.resolved else None) == resolved


def test_he_takes_up_a_person_and_not_the_ministry_named_last(stated):
    text = "A farmer said 40 wells were dry. The ministry said the count was wrong. He said 12 had collapsed."

    assert stated(text)[-1].speaker.text == "A farmer"


def test_a_chain_runs_from_who_passes_on_to_whom_it_comes_from(stated):
    (one,) = stated("Radio Marsh, quoting the health office, said eleven people had died.")

    assert one.chain == ("Radio Marsh", "the health office")


def test_the_wire_of_a_reposted_text_begins_every_chain(stated):
    text = "The health office said eleven people had died.\n\nThe bay was closed on Monday. (Marsh Wire)\n"

    assert stated(text)[0].chain == ("Marsh Wire", "The health office")


def test_a_count_of_answers_is_no_answer(stated):
    assert stated("The ministry received 300 letters and answered 45 of them.") == ()
    assert told(stated("The minister replied that 45 wells were open.")) == [("The minister", "replied")]
