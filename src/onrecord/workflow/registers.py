"""`onrecord owed`: what a case's documents and people say was promised, asked and answered."""

from collections.abc import Sequence
from pathlib import Path

import attrs

from onrecord.errors import InvalidCaseFileError
from onrecord.extraction.keys import topic_of
from onrecord.model.case import Written
from onrecord.model.edition import DocumentOnRecord
from onrecord.model.ledger import Decision
from onrecord.model.register import Registers
from onrecord.reconciliation.editions import gather
from onrecord.reconciliation.owed import Scope, registers_of
from onrecord.reconciliation.proposals import standing
from onrecord.reconciliation.quotes import locate_passages
from onrecord.vault.store import Vault
from onrecord.workflow.corpus import authority_names, read_case
from onrecord.workflow.progress import Told, unheard


@attrs.frozen(kw_only=True)
class Owed:
    """What `onrecord owed` shows.

    Attributes:
        registers: What was promised, asked and answered.
        as_of: UTC time of the last ledger entry: what is due and what is late is as of its day.
        open: Count of proposals about it that wait for a person.
    """

    registers: Registers
    as_of: str
    open: int


def registers_of_case(folder: Path, told: Told = unheard) -> Owed:
    """Read a case and give its registers; nothing is written.

    Raises:
        NotACaseError, NewerCaseError, DamagedCaseError: The folder cannot be used as it is.
        InvalidCaseFileError, PassageMismatchError: What people wrote does not fit the documents.
    """
    vault = Vault.open(folder)
    written = vault.written()
    documents = read_case(vault, written, told)
    decisions = vault.decisions()
    sources = {d.reading.rendition.original: d.source for d in documents if d.source is not None}
    gathering = gather([one.reading for one in documents], written, decisions, sources)
    refuse_unknown(written, [claim.key for claim in gathering.claims])
    as_of = vault.last_at()
    made = make_registers(documents, written, authority_names(vault.case()), decisions, as_of)
    return Owed(
        registers=made,
        as_of=as_of,
        open=sum(proposal.state.value == "open" for proposal in made.proposals),
    )


def make_registers(
    documents: Sequence[DocumentOnRecord],
    written: Written,
    authority: tuple[str, ...],
    decisions: Sequence[Decision],
    as_of: str,
) -> Registers:
    """Gather the registers of documents as `read_case` gives them."""
    readings = [one.reading for one in documents]
    scope = Scope(
        authority=authority,
        as_of=as_of,
        rulings=standing(decisions),
        topics=topic_of,
        cited=locate_passages(written, readings),
    )
    return registers_of(readings, written, scope)


def refuse_unknown(written: Written, claims: Sequence[str]) -> None:
    """Refuse commitments that name a claim which the case does not have.

    Raises:
        InvalidCaseFileError: There are such; all of them are named.
    """
    unknown = [
        f"commitment {one.key!r}: claim {one.claim!r}"
        for one in written.commitments
        if one.claim and one.claim not in claims
    ]
    if unknown:
        raise InvalidCaseFileError(
            what="claims.yaml names what the case does not have: " + "; ".join(unknown),
            why="a promise is shown under its claim, and this one would be shown nowhere",
            fix="correct the key, write the claim that is meant, or leave `claim` out",
        )
