"""All documents of a case, read anew from their originals, with their receipts and registered sources."""

from collections.abc import Callable
from itertools import groupby

import attrs

from onrecord.errors import InvalidCaseFileError
from onrecord.model.case import Source, Written
from onrecord.model.edition import DocumentOnRecord
from onrecord.model.ledger import Receipt
from onrecord.vault.store import Vault
from onrecord.workflow.reading import read_bytes


def read_case(
    vault: Vault, written: Written, told: Callable[[str, int, int], None] = lambda _name, _done, _all: None
) -> tuple[DocumentOnRecord, ...]:
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
        reading = read_bytes(vault.original(digest), latest.name, latest.media_type)
        documents.append(DocumentOnRecord(reading=reading, receipts=receipts, source=register.get(digest)))
    return tuple(sorted(documents, key=lambda d: (d.reading.rendition.name, d.reading.rendition.original)))


def _register(written: Written, receipts: tuple[Receipt, ...]) -> dict[str, Source]:
    """Map the digest of an original to the source that people registered for it."""
    names = {receipt.name: receipt.sha256 for receipt in receipts} | {r.sha256: r.sha256 for r in receipts}
    register: dict[str, Source] = {}
    unknown = []
    for source in written.sources:
        if source.document is None:
            continue
        digest = names.get(source.document)
        if digest is None:
            unknown.append(f"source {source.key!r}: {source.document!r}")
        else:
            register[digest] = attrs.evolve(source, document=digest)
    if unknown:
        raise InvalidCaseFileError(
            what="claims.yaml names documents that the case does not hold: " + "; ".join(unknown),
            why="a source with a `document` describes an original in the case",
            fix="add the document first, correct its file name, or leave `document` out for a work that is only cited",
        )
    return register
