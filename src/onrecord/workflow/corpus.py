"""All documents of a case, read anew from their originals, with their receipts and registered sources."""

from collections.abc import Sequence
from itertools import groupby

import attrs

from onrecord.errors import InvalidCaseFileError
from onrecord.model.case import Case, Source, Written
from onrecord.model.edition import DocumentOnRecord
from onrecord.model.ledger import Receipt
from onrecord.reconciliation.origins import Origins, find_origins
from onrecord.vault.store import Vault
from onrecord.workflow.progress import Told, unheard
from onrecord.workflow.reading import read_registered


def read_case(vault: Vault, written: Written, told: Told = unheard) -> tuple[DocumentOnRecord, ...]:
    """Read every original of a case; what people registered about a document wins over what it says itself.

    Returns:
        One entry an original, sorted by name, then digest.

    Raises:
        DamagedCaseError: An original is missing or altered.
        InvalidCaseFileError: A registered source names a document that the case does not hold.
    """
    by_digest = sorted(vault.receipts(), key=lambda r: (r.sha256, r.entry))
    groups = [(digest, tuple(receipts)) for digest, receipts in groupby(by_digest, key=lambda r: r.sha256)]
    register = _register(written, tuple(r for _, receipts in groups for r in receipts))
    documents = []
    for done, (digest, receipts) in enumerate(groups):
        latest = receipts[-1]
        told(latest.name, done, len(groups))
        source = register.get(digest)
        reading = read_registered(vault.original(digest), latest, source, authority_names(vault.case()))
        documents.append(DocumentOnRecord(reading=reading, receipts=receipts, source=source))
    return tuple(sorted(documents, key=lambda d: (d.reading.rendition.name, d.reading.rendition.original)))


def authority_names(case: Case) -> tuple[str, ...]:
    """Give every name of a case's authority, the one that the sheet prints first."""
    return case.authority.name, *case.authority.aliases


def origins_of(documents: Sequence[DocumentOnRecord], case: Case) -> Origins:
    """Find where everything that the documents of a case say first comes from."""
    register = {one.reading.rendition.original: one.source for one in documents if one.source is not None}
    return find_origins([one.reading for one in documents], register, authority_names(case))


def _register(written: Written, receipts: tuple[Receipt, ...]) -> dict[str, Source]:
    """Map the digest of an original to the source that people registered for it."""
    named: dict[str, set[str]] = {}
    for receipt in receipts:
        named.setdefault(receipt.name, set()).add(receipt.sha256)
        named.setdefault(receipt.sha256, set()).add(receipt.sha256)
    described = [(source, source.document) for source in written.sources if source.document is not None]
    _refuse_unclear([(source, document, named.get(document, set())) for source, document in described])
    register: dict[str, Source] = {}
    for source, document in described:
        (digest,) = named[document]
        register[digest] = attrs.evolve(source, document=digest)
    return register


def _refuse_unclear(described: list[tuple[Source, str, set[str]]]) -> None:
    unknown = [f"source {source.key!r}: {document!r}" for source, document, meant in described if not meant]
    if unknown:
        raise InvalidCaseFileError(
            what="claims.yaml names documents that the case does not hold: " + "; ".join(unknown),
            why="a source with a `document` describes an original in the case",
            fix="add the document first, correct its file name, or leave `document` out for a work that is only cited",
        )
    unclear = [
        f"source {source.key!r}: {document!r} may be {' or '.join(sorted(meant))}"
        for source, document, meant in described
        if len(meant) > 1
    ]
    if unclear:
        raise InvalidCaseFileError(
            what="claims.yaml describes a document whose file name several originals have: "
            + "; ".join(unclear),
            why="title, date and edition belong to one original, and the name does not say to which",
            fix="write the SHA-256 of the one that is meant in the place of its file name",
        )
