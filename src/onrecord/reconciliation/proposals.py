"""Proposals that keep their identity from build to build, and people's decisions laid over them."""

import hashlib
import json
from collections.abc import Iterable, Mapping

import attrs

from onrecord.model.claim import Proposal, ProposalKind, ProposalState
from onrecord.model.ledger import Decision, Ruling
from onrecord.model.passage import Citation

Rulings = Mapping[str, Decision]
"""The decision that stands for each proposal, by the proposal's identity."""


def proposal_id(kind: ProposalKind, about: Citation, value: str) -> str:
    """Give the identity of a proposal: what kind, about which words of which original, proposing what.

    Returns:
        The first 12 hex digits of the SHA-256 of the JSON list [kind, original, [[start, end], …], value],
        written without spaces in UTF-8. Nothing else about a case changes it.
    """
    spans = [[span.start, span.end] for span in about.spans]
    canonical = json.dumps(
        [kind.value, about.original, spans, value], ensure_ascii=False, separators=(",", ":")
    )
    return hashlib.sha256(canonical.encode()).hexdigest()[:12]


def standing(decisions: Iterable[Decision]) -> Rulings:
    """Give the decision that stands for each proposal: the last one that is not undone."""
    return {
        decision.proposal: decision
        for decision in sorted(decisions, key=lambda d: d.entry)
        if decision.undone_by is None
    }


@attrs.frozen
class Desk:
    """Where proposals are made: a decision that stands is on them from the start.

    Attributes:
        rulings: What people decided.
        keys: Keys of the claims that a decision may name instead of the proposed one.
    """

    rulings: Rulings
    keys: frozenset[str] = frozenset()

    def propose(self, kind: ProposalKind, about: Citation, value: str, why: str) -> Proposal:
        """Make a proposal, decided already where a decision stands.

        A decision that names another claim puts that claim's key in place of the proposed value and counts as
        accepted; the identity stays that of what was proposed. Where the case has no such claim (any more),
        only the rejection remains.
        """
        identity = proposal_id(kind, about, value)
        proposal = Proposal(id=identity, kind=kind, about=about, value=value, why=why)
        ruling = self.rulings.get(identity)
        if ruling is None:
            return proposal
        if ruling.value is not None and ruling.value != value:
            known = ruling.value in self.keys
            state = ProposalState.ACCEPTED if known else ProposalState.REJECTED
            return attrs.evolve(
                proposal, value=ruling.value if known else value, state=state, decision=ruling.entry
            )
        accepted = ruling.ruling is Ruling.ACCEPT or ruling.value == value
        state = ProposalState.ACCEPTED if accepted else ProposalState.REJECTED
        return attrs.evolve(proposal, state=state, decision=ruling.entry)
