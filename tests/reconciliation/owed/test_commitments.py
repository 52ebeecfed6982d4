"""Promises of several documents and languages are one commitment, as a proposal with its reason."""

import pytest

from onrecord.model.case import Written
from onrecord.model.claim import ProposalKind, ProposalState
from onrecord.model.ledger import Decision, Ruling
from onrecord.model.register import CommitmentStatus as Status
from onrecord.model.register import WrittenCommitment, WrittenOutcome, WrittenPromise

ENGLISH = "The Ministry of Works promised to open the northern bypass and its two bridges by 30 June 2023.\n"
AGAIN = "The Ministry of Works pledged to open the northern bypass with both bridges by 31 March 2025.\n"
FRENCH = "Le ministère des Travaux s'est engagé à ouvrir la rocade nord avant le 30 juin 2023.\n"
OTHER = "The Ministry of Works promised to plant 4,000 trees along the river by 1 May 2027.\n"
UNDONE = (
    "Despite agreeing to a 12 month transition after the March 2022 vote, the Ministry of Works has refused to hand over "
    "the port and made no effort to leave.\n"
)


def rule(proposal, ruling, entry=7):
    return Decision(
        proposal=proposal.id,
        subject="x",
        ruling=ruling,
        by="A",
        reason="B",
        at="2026-01-01T00:00:00Z",
        entry=entry,
    )


def test_a_promise_made_again_is_one_commitment_with_both_dates_and_its_slippage(owed):
    made = owed(
        {"one.txt": (ENGLISH, "2022-05-01"), "two.txt": (AGAIN, "2024-02-01"), "t.txt": (OTHER, "2024-02-01")}
    )

    bypass, trees = made.commitments
    assert [one.due for one in bypass.promises] == ["2023-06-30", "2025-03-31"]
    assert (bypass.due, bypass.last_due, bypass.slippage_months) == ("2023-06-30", "2025-03-31", 21)
    assert bypass.promises[1].proposal.kind is ProposalKind.SAME_PROMISE
    assert "bypass" in bypass.promises[1].proposal.why
    assert trees.status is Status.NOT_YET_DUE


def test_broken_by_a_promise_that_is_only_proposed_to_be_the_same_is_proposed_too(owed):
    documents = {"one.txt": (ENGLISH, "2022-05-01"), "two.txt": (AGAIN, "2024-02-01")}
    (proposed,) = owed(documents).commitments

    assert proposed.status is Status.BROKEN
    assert proposed.proposal.state is ProposalState.OPEN
    (decided,) = owed(documents, decisions=[rule(proposed.promises[1].proposal, Ruling.ACCEPT)]).commitments
    assert decided.status is Status.BROKEN
    assert decided.proposal is None


def test_a_rejected_promise_stands_by_itself_and_its_proposal_stays_listed(owed):
    documents = {"one.txt": (ENGLISH, "2022-05-01"), "two.txt": (AGAIN, "2024-02-01")}
    proposal = owed(documents).commitments[0].promises[1].proposal

    apart = owed(documents, decisions=[rule(proposal, Ruling.REJECT)])

    assert [len(one.promises) for one in apart.commitments] == [1, 1]
    assert proposal.id in {one.id for one in apart.proposals}


def test_a_promise_in_another_language_is_found_by_its_day_and_actor(owed):
    english, french = ENGLISH.replace("30 June", "12 June"), FRENCH.replace("30 juin", "12 juin")
    (one,) = owed({"one.txt": (english, "2022-05-01"), "fr.txt": (french, "2022-05-02")}).commitments

    # "Before 12 June" may be kept until the 12th: the doubt speaks for who promised.
    assert {promise.due for promise in one.promises} == {"2023-06-12"}
    assert "another language; the same day" in one.promises[1].proposal.why


def test_the_last_day_of_a_month_alone_joins_no_promises_of_two_languages(owed):
    made = owed({"one.txt": (ENGLISH, "2022-05-01"), "fr.txt": (FRENCH, "2022-05-02")})

    assert [one.due for one in made.commitments] == ["2023-06-30", "2023-06-30"]


def test_another_actor_is_another_commitment_whatever_the_words(owed):
    other = ENGLISH.replace("The Ministry of Works", "The Port Company")
    made = owed({"one.txt": (ENGLISH, "2022-05-01"), "two.txt": (other, "2022-05-01")})

    assert sorted(one.authority for one in made.commitments) == [False, True]


def test_copies_are_the_same_promise_for_certain_and_move_no_date(owed):
    made = owed({f"{name}.txt": (ENGLISH, "2022-05-01") for name in "abc"})

    (one,) = made.commitments
    assert len(one.promises) == 3
    assert one.slippage_months == 0
    assert made.proposals == ()


def test_a_sentence_that_sets_the_promise_against_what_was_not_done_proposes_that_it_is_broken(owed):
    made = owed({"a.txt": (UNDONE, "2024-01-01")})

    (one,) = made.commitments
    assert (one.due, one.status) == ("2023-03", Status.BROKEN)
    assert one.proposal.kind is ProposalKind.OUTCOME
    assert "refused" in one.outcome.quote
    (rejected,) = owed(
        {"a.txt": (UNDONE, "2024-01-01")}, decisions=[rule(one.proposal, Ruling.REJECT)]
    ).commitments
    assert rejected.status is Status.LAPSED
    assert rejected.outcome is None


def test_a_document_older_than_the_day_cannot_show_that_a_promise_was_broken(owed):
    (one,) = owed({"a.txt": (UNDONE, "2022-12-01")}).commitments

    assert one.status is Status.LAPSED


def written(**more):
    return Written(
        commitments=(
            WrittenCommitment(
                key="bypass",
                actor="the Ministry of Works",
                act="open the northern bypass",
                promises=(WrittenPromise(document="one.txt", quote="to open the northern bypass"),),
                **more,
            ),
        )
    )


def test_what_a_person_wrote_takes_the_day_from_the_words_and_gathers_the_rest_as_proposals(owed):
    made = owed({"one.txt": (ENGLISH, "2022-05-01"), "two.txt": (AGAIN, "2024-02-01")}, written())

    (one,) = made.commitments
    assert (one.key, one.written, one.due) == ("bypass", True, "2023-06-30")
    assert [p.proposal is None for p in one.promises] == [True, False]


def test_a_written_outcome_with_its_passage_decides(owed):
    outcome = WrittenOutcome(
        status=Status.KEPT, at="2023-06-29", document="two.txt", quote="The northern bypass opened"
    )
    opened = "The northern bypass opened on 29 June 2023.\n"

    (one,) = owed(
        {"one.txt": (ENGLISH, "2022-05-01"), "two.txt": (opened, "2023-07-01")}, written(outcome=outcome)
    ).commitments

    assert one.status is Status.KEPT
    assert one.outcome.quote == "The northern bypass opened"


def test_the_order_of_documents_changes_nothing(owed):
    documents = {
        "one.txt": (ENGLISH, "2022-05-01"),
        "two.txt": (AGAIN, "2024-02-01"),
        "t.txt": (OTHER, "2024-02-01"),
    }

    assert owed(documents) == owed(dict(reversed(documents.items())))


@pytest.mark.parametrize("count", [300])
def test_many_promises_of_one_actor_are_gathered_in_linear_time(owed, count):
    text = "".join(
        f"The Ministry of Works promised to repair road number {n} in district {n * 7} by 30 June 2023.\n\n"
        for n in range(count)
    )

    made = owed({"one.txt": (text, "2022-05-01")})

    assert sum(len(one.promises) for one in made.commitments) > count // 2
