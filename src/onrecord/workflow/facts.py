"""`onrecord facts`: what the documents of a case say about the same things."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

from onrecord.model.case import Source
from onrecord.model.edition import DocumentOnRecord
from onrecord.model.fact import Fact
from onrecord.model.ledger import Decision
from onrecord.model.reading import Reading
from onrecord.reconciliation.facts import Reconciled, reconcile
from onrecord.reconciliation.origins import find_origins
from onrecord.vault.store import Vault
from onrecord.workflow.corpus import read_case
from onrecord.workflow.progress import Told, unheard


@attrs.frozen(kw_only=True)
class FactsOfCase:
    """What `onrecord facts` shows.

    Attributes:
        facts: By first publication.
        alone: Count of figures that no other figure is about the same thing as.
        numberless: Count of figures in which no number stands.
        open: Count of proposals about facts that wait for a person.
    """

    facts: tuple[Fact, ...]
    alone: int
    numberless: int
    open: int


def facts_of_case(folder: Path, told: Told = unheard) -> FactsOfCase:
    """Read a case and put together what its documents say about the same things; nothing is written.

    Raises:
        NotACaseError, NewerCaseError, DamagedCaseError: The folder cannot be used as it is.
        InvalidCaseFileError: What people wrote does not fit the documents.
    """
    vault = Vault.open(folder)
    documents = read_case(vault, vault.written(), told)
    made = reconcile_documents(documents, authority_names(vault), vault.decisions())
    return FactsOfCase(
        facts=made.facts,
        alone=made.alone,
        numberless=made.numberless,
        open=sum(proposal.state.value == "open" for proposal in made.proposals),
    )


def authority_names(vault: Vault) -> tuple[str, ...]:
    """Give every name of a case's authority, the one that the sheet prints first."""
    authority = vault.case().authority
    return authority.name, *authority.aliases


def reconcile_documents(
    documents: Sequence[DocumentOnRecord], authority: tuple[str, ...], decisions: Sequence[Decision]
) -> Reconciled:
    """Reconcile the figures of documents; what people registered about a document wins over what it says itself."""
    register: Mapping[str, Source] = {
        one.reading.rendition.original: one.source for one in documents if one.source is not None
    }
    readings = [_as_registered(one.reading, one.source) for one in documents]
    return reconcile(readings, find_origins(readings, register, authority), decisions)


def _as_registered(reading: Reading, source: Source | None) -> Reading:
    if source is None:
        return reading
    rendition = attrs.evolve(
        reading.rendition,
        published=source.published or reading.rendition.published,
        publisher=source.publisher or reading.rendition.publisher,
        title=source.title or reading.rendition.title,
    )
    return attrs.evolve(reading, rendition=rendition)
