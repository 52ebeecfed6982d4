"""Registers from files to pages: what is owed in a case, and what people decide about it."""

import json

import pytest

from onrecord.errors import InvalidCaseFileError, PassageMismatchError, UnknownProposalError
from onrecord.model.case import Authority, Case
from onrecord.model.claim import ProposalKind
from onrecord.model.ledger import Ruling
from onrecord.model.register import CommitmentStatus as Status
from onrecord.vault.store import Vault
from onrecord.workflow.add import add_files
from onrecord.workflow.apply import apply_files
from onrecord.workflow.build import build_case
from onrecord.workflow.decide import decide, list_proposals
from onrecord.workflow.registers import registers_of_case
from onrecord.workflow.verify import verify_case

SPEECH = "The Ministry of Works promised to open the northern bypass by 30 June 2023.\n"
REPORT = (
    "River Watch said that it had sent its findings to the Ministry of Works but received no reply.\n\nRecommendations\n\n"
    "To the Ministry of Works:\n\n- Publish the accounts of the northern bypass.\n"
)
SHEET = "| Claim | Record |\n| --- | --- |\n| The roads of the north are safe and open to all traffic. | Twelve bridges were closed in 2023. |\n"
SAYING = "The Ministry of Works said that the roads of the north are open to all traffic.\n"
WRITTEN = """
commitments:
  - key: bypass
    actor: the Ministry of Works
    act: open the northern bypass
    promises:
      - {document: speech.txt, quote: open the northern bypass by 30 June 2023}
"""


def new_case(folder, *sources, authority="the Ministry of Works"):
    Vault.create(
        folder, Case(title="Sheet", authority=Authority(name=authority)), at="2026-01-01T00:00:00Z", by="test"
    )
    add_files(folder, list(sources), origin=None, by="test")
    return folder


@pytest.fixture
def case(tmp_path):
    texts = {"speech.txt": SPEECH, "report.txt": REPORT, "sheet.md": SHEET, "saying.txt": SAYING}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return new_case(tmp_path / "case", *(tmp_path / name for name in texts))


def wrote(case, text):
    file = case.parent / "more.yaml"
    file.write_text(text, encoding="utf-8")
    apply_files(case, [file])


def test_everything_owed_is_on_the_pages_in_the_json_and_in_the_records(case):
    built = build_case(case)

    sheet = json.loads((built.site / "sheet.json").read_text("utf-8"))
    assert [one["status"] for one in sheet["commitments"]] == ["lapsed"]
    assert [one["addressee"] for one in sheet["responses"]] == ["Ministry of Works"]
    assert [one["silent"] for one in sheet["replies"]] == [True]
    assert "Lapsed" in (built.site / "promises.html").read_text("utf-8")
    assert "no answer came" in (built.site / "replies.html").read_text("utf-8")
    assert "no response on record" in (built.site / "recommendations.html").read_text("utf-8")
    assert (case / "records" / "commitments.parquet").is_file()
    assert not verify_case(case).findings


def test_what_a_person_writes_and_decides_changes_the_register(case):
    wrote(case, WRITTEN)
    silence = next(one for one in list_proposals(case) if one.kind is ProposalKind.REPLY)

    decide(case, silence.id, Ruling.REJECT, value=None, by="A", reason="Another matter")

    found = registers_of_case(case)
    assert [(one.key, one.written) for one in found.registers.commitments] == [("bypass", True)]
    assert found.registers.replies == ()
    with pytest.raises(UnknownProposalError, match="replies"):
        decide(case, silence.id, Ruling.ACCEPT, value="roads", by="A", reason="x")


def test_what_the_authority_says_elsewhere_is_proposed_under_its_claim_with_the_reason(case):
    (claim,) = build_case(case).published.gathering.claims

    heard = [one for one in claim.appearances if one.proposals]
    assert [one.citation.quote for one in heard] == ["the roads of the north are open to all traffic"]
    assert "north" in heard[0].proposals[0].why
    decide(case, heard[0].proposals[0].id, Ruling.REJECT, value=None, by="A", reason="Not the same")
    (claim,) = build_case(case).published.gathering.claims
    assert len(claim.appearances) == 1


def test_a_quotation_that_is_not_there_and_a_claim_that_is_not_there_are_refused(case):
    with pytest.raises(PassageMismatchError, match="commitment 'bypass'"):
        wrote(case, WRITTEN.replace("northern bypass by", "southern bypass by"))
    wrote(case, WRITTEN.replace("    actor", "    claim: railways\n    actor"))
    with pytest.raises(InvalidCaseFileError, match="railways"):
        registers_of_case(case)


@pytest.fixture(scope="module")
def seeds(shared, tmp_path_factory):
    documents = sorted((shared / "seeds").glob("*.txt"))
    folder = tmp_path_factory.mktemp("seeds") / "case"
    return registers_of_case(new_case(folder, *documents, authority="the junta")).registers


def test_the_transition_of_the_seeds_was_due_in_february_2022_and_is_proposed_as_broken(seeds):
    (transition,) = [one for one in seeds.commitments if one.due == "2022-02"]

    assert transition.status is Status.BROKEN
    assert transition.authority
    assert transition.proposal.kind is ProposalKind.OUTCOME


def test_the_five_recommendations_of_the_seeds_have_five_addressees_each(seeds):
    assert len(seeds.responses) == 25
    assert len({one.addressee for one in seeds.responses}) == 5
    assert all(one.response is None for one in seeds.responses)


def test_the_unanswered_findings_of_the_seeds_are_in_the_register_undated(seeds):
    (reply,) = seeds.replies

    assert (reply.silent, reply.asked, reply.what) == (True, None, "its findings")
