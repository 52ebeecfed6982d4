import pytest

from onrecord.extraction.statements.unspoken import find_unspoken, joined
from onrecord.model.passage import Span
from onrecord.model.statement import Standing, Statement, StatementRole

COMMUNIQUE = (
    "REPUBLIC OF THE COAST\nMINISTRY OF PUBLIC SAFETY\nPress release, 6 May 2024\n\n"
    "An inquiry has been opened and its conclusions will be made public no later than 30 June. "
    "Contrary to rumours, no unit used its weapons.\n\n"
    "The following measures are taken:\n\n- closure of the quay within two days;\n- a refund of all tickets.\n"
)


def read(rendition, **kwargs):
    return [
        (s.role.value, s.span.cut(rendition.text), s.deadline.text if s.deadline else None)
        for s in find_unspoken(rendition, **kwargs)
    ]


def test_a_communique_promises_denies_and_lists_its_measures(plain):
    assert read(plain(COMMUNIQUE)) == [
        ("commitment", "its conclusions will be made public no later than 30 June", "2024-06-30"),
        ("denial", "Contrary to rumours, no unit used its weapons", None),
        ("commitment", "closure of the quay within two days", "2024-05-08"),
        ("commitment", "a refund of all tickets", None),
    ]


def test_a_promise_in_its_own_voice_is_given_to_the_party_that_writes(plain):
    first = find_unspoken(plain(COMMUNIQUE), authority=("Ministry",))[0]
    assert first.speaker is not None
    assert first.speaker.inferred
    assert first.authority is True


def test_recommendations_and_silences_are_statements(plain):
    text = (
        "Harbour Watch calls on the Port Board to open its books. The Port Board did not reply to its letter."
    )
    rendition = plain(text)
    found = find_unspoken(rendition)
    assert [(s.role.value, s.span.cut(text), s.speaker.text) for s in found] == [
        ("recommendation", "open its books", "Harbour Watch"),
        ("reply", "did not reply to its letter", "The Port Board"),
    ]
    assert found[0].addressees == ("Port Board",)


def test_nothing_is_found_in_page_furniture(plain):
    rendition = plain(COMMUNIQUE)
    assert find_unspoken(rendition, (Span(0, len(rendition.text)),)) == ()


def made(role, start, end, **kwargs):
    return Statement(span=Span(start, end), role=role, standing=Standing.CLAIM, **kwargs)


@pytest.mark.parametrize(
    ("unspoken", "spoken", "left"),
    [
        (StatementRole.COMMITMENT, StatementRole.CLAIM, [StatementRole.CLAIM]),
        (StatementRole.REPLY, StatementRole.REPLY, [StatementRole.REPLY]),
        (StatementRole.RECOMMENDATION, StatementRole.RECOMMENDATION, [StatementRole.RECOMMENDATION]),
        (StatementRole.DENIAL, StatementRole.FINDING, [StatementRole.DENIAL]),
        (StatementRole.DENIAL, StatementRole.COMMITMENT, [StatementRole.COMMITMENT]),
    ],
)
def test_of_two_statements_with_the_same_words_one_is_left(unspoken, spoken, left):
    text = "x" * 20
    kept = joined(text, [made(spoken, 0, 10)], [made(unspoken, 1, 10)])
    assert [statement.role for statement in kept] == left


def test_what_tells_of_asking_gives_way_to_the_silence():
    text = "it had sent its questions to the Board and had no answer"
    silence = made(StatementRole.REPLY, 43, len(text))
    assert joined(text, [made(StatementRole.CLAIM, 0, len(text))], [silence]) == (silence,)
