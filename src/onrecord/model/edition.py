"""Everything that a published sheet shows: the one input of every renderer."""

import attrs

from onrecord.model.case import Case, Source
from onrecord.model.claim import Gathering
from onrecord.model.ledger import Decision, Receipt
from onrecord.model.reading import Reading


@attrs.frozen(kw_only=True)
class DocumentOnRecord:
    """One original of the case with all that is known of it.

    Attributes:
        reading: What was read from it; its rendition's outcome may be `refused`.
        receipts: Every time it was received, oldest first; at least one.
        source: As people registered it, or None.
    """

    reading: Reading
    receipts: tuple[Receipt, ...]
    source: Source | None = None


@attrs.frozen(kw_only=True)
class Published:
    """All that one build shows.

    Attributes:
        case: What case.yaml says.
        documents: Sorted by name, then SHA-256.
        gathering: The claims over all documents.
        sources: Registered works that are cited but not held as a document.
        decisions: Every decision ever made, oldest first, undone ones too.
        as_of: UTC time of the last ledger entry: the state of the record that is shown.
        head: Hash of the last ledger entry, 64 hex digits.
        version: Version of onrecord.
    """

    case: Case
    documents: tuple[DocumentOnRecord, ...]
    gathering: Gathering
    sources: tuple[Source, ...] = ()
    decisions: tuple[Decision, ...] = ()
    as_of: str
    head: str
    version: str
