"""English statements in constructions that the documents at hand happened not to hold."""

import pytest

from onrecord.model.statement import StatementRole

_DAY = "Gazette, Wednesday 12 June 2024\n\n"


def brief(statements):
    return [(one.speaker.text if one.speaker else None, one.role.value) for one in statements]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The utility promised to restore supply by Friday.", "2024-06-14"),
        ("The contractor undertook to hand over its logs no later than Sunday.", "2024-06-16"),
        ("The minister undertook to visit the town on Thursday.", "2024-06-13"),
        ("The council had pledged to mend the bridge by 15 May.", "2024-05-15"),
        ("The council had pledged to mend the bridge by 1 August.", "2024-08-01"),
    ],
)
def test_a_promise_falls_due_on_the_next_such_day_and_an_old_one_on_the_nearest(stated, text, day):
    (one,) = stated(_DAY + text)

    assert (one.role, one.deadline.text) == (StatementRole.COMMITMENT, day)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The firm said that the logs were sealed; its owner left the town.", "the logs were sealed"),
        (
            "The ministry, which in December had denied that any school was closed, said on Friday that it had no list.",
            "any school was closed",
        ),
    ],
)
def test_a_content_ends_with_its_clause(stated, text, content):
    assert content in [one.span.cut(text) for one in stated(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Hydrex did not dispute the letter.",
        "The shareholder, Orion Capital, declined to be interviewed.",
        "The mayor declined further comment.",
        'Asked whether the dam had been overfilled, the minister would say only: "The inquiry will answer that."',
    ],
)
def test_an_answer_that_tells_nothing_is_a_reply(stated, text):
    assert StatementRole.REPLY in [one.role for one in stated(text)]


def test_a_silence_after_a_pronoun_is_that_of_the_name_before(stated):
    text = "Atlanta Ports confirmed the letter of 3 May. It declined further comment."

    assert brief(stated(text))[-1] == ("Atlanta Ports", "reply")


def test_he_is_the_chief_and_not_the_officials(stated):
    text = (
        "Fire officials said that 30 workers died. Nine were pupils, according to the city's police chief. "
        '"The exits were locked," he said.'
    )

    assert stated(text)[-1].speaker.text == "the city's police chief"


@pytest.mark.parametrize(
    "text",
    [
        "There were 842 new suspected cases this week.",
        "Did the company ask for the gendarmes?",
        "A clerk who asked not to be named left the room.",
    ],
)
def test_what_nobody_says_is_no_statement(stated, text):
    assert stated(text) == ()


def test_what_is_promised_is_not_said_yet(stated):
    assert brief(stated("The mayor vowed to publish the list of the dead.")) == [("The mayor", "commitment")]


def test_a_group_that_says_it_has_counted_makes_one_statement(stated):
    assert len(stated("Coast Watch says it has confirmed two deaths in the port.")) == 1


def test_an_appeal_with_an_aside_keeps_its_negation(stated):
    text = "The group urged lenders, above all the Delta Bank, not to sign new loans."

    assert [one.span.cut(text) for one in stated(text)] == ["not to sign new loans"]
