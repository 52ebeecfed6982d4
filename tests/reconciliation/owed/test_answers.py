"""Recommendations have a line an addressee, and questions an answer or a silence with its day."""

from onrecord.model.case import Written
from onrecord.model.claim import ProposalState
from onrecord.model.ledger import Decision, Ruling
from onrecord.model.register import WrittenReply, WrittenResponse

ASKED = (
    "Recommendations\n\nTo the Ministry of Works and the City Council:\n\n- Publish the accounts of the northern bypass.\n"
    "- Pay the families whose houses were pulled down.\n"
)
SILENT = "River Watch said that it had sent its findings to the Ministry of Works in a letter but received no reply.\n"


def test_every_addressee_has_a_line_and_what_is_missing_is_said(owed):
    made = owed({"asked.txt": (ASKED, "2023-01-01")})

    assert len(made.responses) == 4
    assert {one.addressee for one in made.responses} == {"Ministry of Works", "City Council"}
    assert all(one.response is None for one in made.responses)


def response(addressee, status, at):
    return WrittenResponse(
        key=f"{addressee}-{at}",
        document="asked.txt",
        quote="Publish the accounts",
        addressee=addressee,
        status=status,
        at=at,
    )


def test_a_response_stands_beside_its_addressee_and_the_latest_comes_first(owed):
    answers = (
        response("City Council", "noted", "2023-02-01"),
        response("city council", "accepted", "2023-05-01"),
    )

    made = owed({"asked.txt": (ASKED, "2023-01-01")}, Written(responses=answers))

    answered = [one for one in made.responses if one.response]
    assert [(one.addressee, one.response.status) for one in answered] == [("City Council", "accepted")]
    assert [one.status for one in answered[0].earlier] == ["noted"]


def test_a_response_of_somebody_whom_the_document_does_not_name_is_kept(owed):
    made = owed(
        {"asked.txt": (ASKED, "2023-01-01")}, Written(responses=(response("The Bank", "no", "2024"),))
    )

    assert [one.addressee for one in made.responses if one.response] == ["The Bank"]
    assert len(made.responses) == 5


def test_a_silence_has_the_day_of_its_document_and_no_day_of_asking(owed):
    (one,) = owed({"s.txt": (SILENT, "2023-04-02")}).replies

    assert (one.silent, one.silent_until, one.asked) == (True, "2023-04-02", None)
    assert (one.how, one.what) == ("letter", "its findings")
    assert one.by == "River Watch"
    assert one.authority
    assert one.citation.quote == SILENT.strip()
    assert one.proposal.state is ProposalState.OPEN


def test_a_silence_told_by_a_document_without_a_date_has_none(owed):
    (one,) = owed({"s.txt": (SILENT, None)}).replies

    assert one.silent
    assert one.silent_until is None
    assert "no date" in one.proposal.why


def test_a_rejected_silence_leaves_the_register_and_is_counted(owed):
    proposal = owed({"s.txt": (SILENT, "2023-04-02")}).replies[0].proposal
    decision = Decision(
        proposal=proposal.id,
        subject="x",
        ruling=Ruling.REJECT,
        by="A",
        reason="B",
        at="2026-01-01T00:00:00Z",
        entry=3,
    )

    made = owed({"s.txt": (SILENT, "2023-04-02")}, decisions=[decision])

    assert made.replies == ()
    assert made.notes == ("replies that people rejected: 1",)


def test_what_people_wrote_of_the_same_words_stands_alone(owed):
    reply = WrittenReply(
        key="ours",
        to="the Ministry of Works",
        asked="2023-03-01",
        document="s.txt",
        quote="received no reply",
        silent_until="2023-04-02",
    )

    (one,) = owed({"s.txt": (SILENT, "2023-04-02")}, Written(replies=(reply,))).replies

    assert (one.key, one.asked, one.proposal) == ("ours", "2023-03-01", None)
