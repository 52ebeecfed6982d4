"""`onrecord decide`: a person's judgement of a proposal, kept in the ledger, undone only by another entry."""

from pathlib import Path

from onrecord.errors import UnknownProposalError
from onrecord.model.claim import Proposal
from onrecord.model.ledger import Decision, Ruling
from onrecord.vault.store import Vault
from onrecord.workflow.build import publish
from onrecord.workflow.clock import now


def list_proposals(folder: Path) -> tuple[Proposal, ...]:
    """Give every proposal of a case, open and decided."""
    return publish(Vault.open(folder)).gathering.proposals


def decide(
    folder: Path, proposal_id: str, ruling: Ruling, *, value: str | None, by: str, reason: str
) -> Decision:
    """Put a decision on record.

    Raises:
        UnknownProposalError: The case has no such proposal, or `value` names no claim of the case.
    """
    vault = Vault.open(folder)
    with vault.writing() as writer:
        gathering = publish(vault).gathering
        matching = [proposal for proposal in gathering.proposals if proposal.id.startswith(proposal_id)]
        if len(matching) != 1:
            raise UnknownProposalError(
                what=f"{len(matching) or 'no'} proposals begin with {proposal_id!r}",
                why="a decision is about exactly one proposal",
                fix=f"see `onrecord decide {folder} --list` for the proposals of the case",
            )
        if value is not None and value not in {claim.key for claim in gathering.claims}:
            raise UnknownProposalError(
                what=f"the case has no claim with the key {value!r}",
                why="an entry can only be moved under a claim of the case",
                fix="use one of: " + ", ".join(claim.key for claim in gathering.claims),
            )
        return writer.decide(_decision(matching[0], ruling, value=value, by=by, reason=reason))


def undo(folder: Path, entry: int, *, by: str, reason: str) -> None:
    """Undo a decision by another ledger entry.

    Raises:
        UnknownProposalError: That entry is not a decision, or is undone already.
    """
    with Vault.open(folder).writing() as writer:
        writer.undo(entry, by=by, reason=reason, at=now())


def _decision(proposal: Proposal, ruling: Ruling, *, value: str | None, by: str, reason: str) -> Decision:
    return Decision(
        proposal=proposal.id,
        subject=f"{proposal.kind.value}: {proposal.about.quote!r} -> {proposal.value!r}",
        ruling=ruling,
        value=value,
        by=by,
        reason=reason,
        at=now(),
    )
