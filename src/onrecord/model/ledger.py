"""Entries of the ledger: what was received, which data were loaded, and what people decided."""

from enum import StrEnum

import attrs
from attrs.validators import ge, matches_re

from onrecord.model.dataset import Vintage
from onrecord.model.passage import SHA256


@attrs.frozen(kw_only=True)
class Receipt:
    """That some bytes were received.

    Attributes:
        sha256: Digest of the bytes, 64 hex digits.
        name: File name at hand-over; a label, never a path.
        size: In bytes.
        media_type: By content.
        origin: Where they came from: an address or a path as given.
        by: Who handed them over (a pseudonym will do).
        at: When, UTC, ISO 8601 to the second ("2026-11-22T09:30:00Z").
        entry: Number of the ledger entry that holds the receipt, from 1.
    """

    sha256: str = attrs.field(validator=matches_re(SHA256))
    name: str
    size: int = attrs.field(validator=ge(1))
    media_type: str
    origin: str
    by: str
    at: str
    entry: int = 0


@attrs.frozen(kw_only=True)
class Part:
    """One Parquet file of a vintage.

    Attributes:
        name: File name, without folders.
        sha256: Digest of its bytes, 64 hex digits.
        size: In bytes.
    """

    name: str
    sha256: str = attrs.field(validator=matches_re(SHA256))
    size: int = attrs.field(validator=ge(1))


@attrs.frozen(kw_only=True)
class Holding:
    """That a vintage of a dataset was loaded.

    Attributes:
        vintage: The vintage with its account of rows.
        name: Name of the file it came from; a label, never a path.
        parts: Its Parquet files, in order.
        by: Who loaded it.
        at: When, UTC.
        entry: Number of the ledger entry, from 1.
    """

    vintage: Vintage
    name: str
    parts: tuple[Part, ...]
    by: str
    at: str
    entry: int = 0


class Ruling(StrEnum):
    """What a person decided about a proposal."""

    ACCEPT = "accept"
    REJECT = "reject"


@attrs.frozen(kw_only=True)
class Decision:
    """A person's judgement of one proposal.

    Attributes:
        proposal: Identity of the proposal, 12 hex digits.
        subject: What was decided, in words that still make sense without the proposal.
        ruling: Accept or reject.
        value: The value accepted in place of the proposed one (another claim's key), or None.
        by: Who decided.
        reason: Why.
        at: When, UTC.
        entry: Number of the ledger entry, from 1.
        undone_by: Number of the entry that undoes it, or None while it stands.
    """

    proposal: str = attrs.field(validator=matches_re(r"[0-9a-f]{12}"))
    subject: str
    ruling: Ruling
    value: str | None = None
    by: str
    reason: str
    at: str
    entry: int = 0
    undone_by: int | None = None
