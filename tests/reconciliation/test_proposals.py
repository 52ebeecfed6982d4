from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.claim import ProposalKind, ProposalState
from onrecord.model.passage import Span, cite
from onrecord.reconciliation.proposals import Desk, proposal_id, standing

TEXT = "The ferry runs every day. The bridge is safe."
WORDS = cite("a" * 64, TEXT, Span(0, 25))
KIND = ProposalKind.RECORD_MATCH


def test_the_identity_of_a_proposal_is_the_same_in_every_version():
    # Decisions in ledgers name these digits: if this test must change, every decision ever made is lost.
    assert proposal_id(KIND, WORDS, "ferry") == "930fac606e27"


@given(st.sampled_from(["kind", "span", "original", "value"]))
def test_what_is_proposed_about_what_makes_the_identity(changed):
    other = proposal_id(
        ProposalKind.CLAIM_MATCH if changed == "kind" else KIND,
        cite("b" * 64 if changed == "original" else "a" * 64, TEXT, Span(0, 24 if changed == "span" else 25)),
        "bridge" if changed == "value" else "ferry",
    )

    assert other != proposal_id(KIND, WORDS, "ferry")


def test_the_last_decision_that_is_not_undone_stands(build):
    proposal = Desk({}).propose(KIND, WORDS, "ferry", "a guess")
    first = build.decision(proposal, "reject", entry=3)
    second = build.decision(proposal, "accept", entry=5)
    third = build.decision(proposal, "reject", entry=7, undone_by=8)

    assert standing([third, second, first]) == {proposal.id: second}


def test_a_decision_that_names_a_claim_which_is_gone_only_rejects(build):
    proposal = Desk({}).propose(KIND, WORDS, "ferry", "a guess")
    ruling = build.decision(proposal, "reject", value="bridge", entry=2)

    known = Desk({proposal.id: ruling}, frozenset({"bridge"})).propose(KIND, WORDS, "ferry", "a guess")
    gone = Desk({proposal.id: ruling}).propose(KIND, WORDS, "ferry", "a guess")

    assert (known.state, known.value, known.id) == (ProposalState.ACCEPTED, "bridge", proposal.id)
    assert (gone.state, gone.value, gone.decision) == (ProposalState.REJECTED, "ferry", 2)
