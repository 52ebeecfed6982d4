"""`onrecord decide`: a person's judgement of a proposal, kept in the ledger, undone only by another entry."""

from collections.abc import Sequence
from pathlib import Path

from onrecord.errors import UnknownProposalError
from onrecord.model.claim import Proposal, ProposalKind
from onrecord.model.fact import Disagreement
from onrecord.model.ledger import Decision, Ruling
from onrecord.vault.store import Vault
from onrecord.workflow.build import publish
from onrecord.workflow.clock import now

_UNDER_A_CLAIM = frozenset({ProposalKind.CLAIM_MATCH, ProposalKind.RECORD_MATCH, ProposalKind.DIRECTION})
_ELSEWHERE = {
    ProposalKind.EDITION: "reject it without --value, and write the edition of the document in claims.yaml, "
    "under `sources`, as `edition`",
    ProposalKind.SAME_PROMISE: "reject it without --value, and write the promise in claims.yaml, under `commitments`",
    ProposalKind.OUTCOME: "reject it without --value, and write what became of the promise in claims.yaml, under "
    "`commitments`, as `outcome`",
    ProposalKind.REPLY: "reject it without --value, and write the reply in claims.yaml, under `replies`",
    ProposalKind.ASSEMBLY: "reject it without --value, and write the claim in claims.yaml, as `statement`",
}


def list_proposals(folder: Path) -> tuple[Proposal, ...]:
    """Give every proposal of a case, open and decided."""
    return publish(Vault.open(folder), measuring=False).gathering.proposals


def decide(
    folder: Path, proposal_id: str, ruling: Ruling, *, value: str | None, by: str, reason: str
) -> Decision:
    """Put a decision on record.

    Raises:
        UnknownProposalError: The case has no such proposal, or `value` names no claim of the case.
    """
    vault = Vault.open(folder)
    with vault.writing() as writer:
        gathering = publish(vault, measuring=False).gathering
        matching = [proposal for proposal in gathering.proposals if proposal.id.startswith(proposal_id)]
        if len(matching) != 1:
            raise UnknownProposalError(
                what=f"{len(matching) or 'no'} proposals begin with {proposal_id!r}",
                why="a decision is about exactly one proposal",
                fix=f"see `onrecord decide {folder} --list` for the proposals of the case",
            )
        if value is not None:
            _refuse_unmovable(matching[0], value, [claim.key for claim in gathering.claims])
        return writer.decide(_decision(matching[0], ruling, value=value, by=by, reason=reason))


def undo(folder: Path, entry: int, *, by: str, reason: str) -> None:
    """Undo a decision by another ledger entry.

    Raises:
        UnknownProposalError: That entry is not a decision, or is undone already.
    """
    with Vault.open(folder).writing() as writer:
        writer.undo(entry, by=by, reason=reason, at=now())


def _refuse_unmovable(proposal: Proposal, value: str, keys: Sequence[str]) -> None:
    if proposal.kind is ProposalKind.DISAGREEMENT:
        _refuse_unknown_action(value)
        return
    if proposal.kind not in _UNDER_A_CLAIM:
        raise UnknownProposalError(
            what=f"a proposal of the kind {proposal.kind.value} cannot be corrected by --value",
            why="--value names another claim, and this proposal does not say to which claim something belongs",
            fix=_ELSEWHERE.get(proposal.kind, "reject it without --value, and say in --reason what is right"),
        )
    if value not in keys:
        raise UnknownProposalError(
            what=f"the case has no claim with the key {value!r}",
            why="an entry can only be moved under a claim of the case",
            fix="use one of: " + ", ".join(keys) if keys else "write the claim in claims.yaml first",
        )


def _refuse_unknown_action(value: str) -> None:
    actions = [action.value for action in Disagreement]
    if value not in actions:
        raise UnknownProposalError(
            what=f"{value!r} is not one of the five ways of handling figures that disagree",
            why="the choice is printed beside the figures, so it must be one that the method page explains",
            fix="use one of: " + ", ".join(repr(action) for action in actions),
        )


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
