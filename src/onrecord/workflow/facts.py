"""`onrecord facts`: what the documents of a case say about the same things."""

from pathlib import Path

import attrs

from onrecord.model.fact import Fact
from onrecord.reconciliation.facts import reconcile
from onrecord.vault.store import Vault
from onrecord.workflow.corpus import origins_of, read_case
from onrecord.workflow.progress import Told, unheard


@attrs.frozen(kw_only=True)
class FactsOfCase:
    """What `onrecord facts` shows.

    Attributes:
        facts: By first publication.
        alone: Count of figures that no other figure is about the same thing as.
        numberless: Count of figures in which no number stands.
        denied: Count of figures that their text sets aside.
        open: Count of proposals about facts that wait for a person.
    """

    facts: tuple[Fact, ...]
    alone: int
    numberless: int
    denied: int
    open: int


def facts_of_case(folder: Path, told: Told = unheard) -> FactsOfCase:
    """Read a case and put together what its documents say about the same things; nothing is written.

    Raises:
        NotACaseError, NewerCaseError, DamagedCaseError: The folder cannot be used as it is.
        InvalidCaseFileError: What people wrote does not fit the documents.
    """
    vault = Vault.open(folder)
    documents = read_case(vault, vault.written(), told)
    readings = [one.reading for one in documents]
    made = reconcile(readings, origins_of(documents, vault.case()), vault.decisions())
    return FactsOfCase(
        facts=made.facts,
        alone=made.alone,
        numberless=made.numberless,
        denied=made.denied,
        open=sum(proposal.state.value == "open" for proposal in made.proposals),
    )
