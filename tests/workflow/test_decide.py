import pytest

from onrecord.errors import UnknownProposalError
from onrecord.model.claim import ProposalKind
from onrecord.model.ledger import Ruling
from onrecord.vault.store import Vault
from onrecord.workflow.build import publish
from onrecord.workflow.decide import decide, list_proposals


def test_the_edition_of_a_document_cannot_be_corrected_by_naming_a_claim(built):
    edition = next(p for p in list_proposals(built) if p.kind is ProposalKind.EDITION)
    key = publish(Vault.open(built)).gathering.claims[0].key

    with pytest.raises(UnknownProposalError) as caught:
        decide(built, edition.id, Ruling.REJECT, value=key, by="tester", reason="")

    assert "edition" in caught.value.what
    assert "claims.yaml" in caught.value.fix
    assert Vault.open(built).decisions() == ()


def test_a_decision_stands_where_the_clock_has_gone_back(built):
    proposal = list_proposals(built)[0]
    decide(built, proposal.id, Ruling.ACCEPT, value=None, by="tester", reason="seen")
    vault = Vault.open(built)
    with vault.writing() as writer:
        writer.undo(vault.decisions()[0].entry, by="tester", reason="no", at="1999-01-01T00:00:00Z")

    after = {p.id: p.state.value for p in list_proposals(built)}

    assert after[proposal.id] == "open"
