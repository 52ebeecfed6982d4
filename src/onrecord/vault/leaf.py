"""The bytes of a ledger entry, its hash, and what a chain of them must satisfy. No disk here."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

import attrs

from onrecord.model.ledger import Decision, Holding, Receipt
from onrecord.vault.codec import canonical, from_data, to_data

LEAF_VERSION = 1
NO_HASH = bytes(32)
_UTC = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z")
_FIELDS = frozenset({"v", "seq", "at", "by", "kind", "previous", "body"})

Row = tuple[int, bytes, bytes]
"""Sequence number, leaf bytes, leaf hash: one row of the table `entry`."""


class Kind(StrEnum):
    """What an entry says happened."""

    CASE_CREATED = "case-created"
    RECEIVED = "received"
    VINTAGE = "vintage"
    DECIDED = "decided"
    UNDONE = "undone"


@attrs.frozen(kw_only=True)
class Entry:
    """One entry of the ledger, parsed.

    Attributes:
        seq: Its number, from 1, without gaps.
        at: When, UTC, ISO 8601 to the second; the number orders, not the time.
        by: Who (a pseudonym will do).
        kind: What happened.
        body: What exactly; the fields depend on `kind`.
        hash: RFC 6962 leaf hash, 64 hex digits.
    """

    seq: int
    at: str
    by: str
    kind: Kind
    body: Mapping[str, object]
    hash: str


@attrs.frozen(kw_only=True)
class Happening:
    """What is to be entered.

    Attributes:
        at: When, UTC, "2026-11-22T09:30:00Z".
        by: Who.
        kind: What happened.
        body: What exactly.
    """

    at: str = attrs.field()
    by: str
    kind: Kind
    body: Mapping[str, object]

    @at.validator
    def _utc(self, _attribute: object, value: str) -> None:
        if not _UTC.fullmatch(value):
            msg = f"a time in the ledger is UTC to the second, like 2026-11-22T09:30:00Z, not {value!r}"
            raise ValueError(msg)


def leaf_hash(leaf: bytes) -> bytes:
    """Hash a leaf the way RFC 6962, section 2.1, does: SHA-256 over a zero byte and the leaf."""
    return hashlib.sha256(b"\x00" + leaf).digest()


def seal(happening: Happening, last: Row | None) -> Row:
    """Make the row that follows `last` (None for the first)."""
    number, before = (last[0] + 1, last[2]) if last else (1, NO_HASH)
    leaf = canonical(
        {
            "v": LEAF_VERSION,
            "seq": number,
            "at": happening.at,
            "by": happening.by,
            "kind": happening.kind.value,
            "previous": before.hex(),
            "body": dict(happening.body),
        }
    )
    return number, leaf, leaf_hash(leaf)


def read_chain(rows: Sequence[Row]) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """Read a chain of entries and say in words what is wrong with it.

    Args:
        rows: All rows in the order of their numbers.

    Returns:
        The entries that can be read, and the faults; none where the chain is sound.
    """
    entries: list[Entry] = []
    found: list[str] = []
    before = NO_HASH
    for expected, row in enumerate(rows, start=1):
        wrong: tuple[str, ...]
        try:
            entry, wrong = _read_row(row, expected, before)
            entries.append(entry)
        except (ValueError, RecursionError) as error:
            wrong = (*_outer_faults(row, expected), f"it cannot be read ({error})")
        found.extend(f"entry {row[0]}: {fault}" for fault in wrong)
        before = row[2]
    return tuple(entries), tuple(found)


def parse(row: Row) -> Entry:
    """Read one row, without looking at its hash.

    Raises:
        ValueError: The leaf is not an entry of a version and kind that this onrecord knows.
    """
    return _entry(row, json.loads(row[1]))


def receipts(entries: Sequence[Entry]) -> tuple[Receipt, ...]:
    """Take the receipts out of the entries, oldest first.

    Raises:
        ValueError: An entry's body is not a receipt.
    """
    return tuple(_receipt(entry) for entry in entries if entry.kind is Kind.RECEIVED)


def decisions(entries: Sequence[Entry]) -> tuple[Decision, ...]:
    """Take the decisions out of the entries, oldest first, undone ones marked.

    Raises:
        ValueError: An entry's body is not a decision or an undoing.
    """
    undone = {entry.body["decision"]: entry.seq for entry in entries if entry.kind is Kind.UNDONE}
    return tuple(
        attrs.evolve(_decision(entry), undone_by=undone.get(entry.seq))
        for entry in entries
        if entry.kind is Kind.DECIDED
    )


def holdings(entries: Sequence[Entry]) -> tuple[Holding, ...]:
    """Take the vintages out of the entries, oldest first.

    Raises:
        ValueError: An entry's body is not a vintage.
    """
    return tuple(_holding(entry) for entry in entries if entry.kind is Kind.VINTAGE)


def received(receipt: Receipt) -> Happening:
    """Make the happening that a receipt says."""
    return Happening(at=receipt.at, by=receipt.by, kind=Kind.RECEIVED, body=_body(receipt))


def held(holding: Holding) -> Happening:
    """Make the happening that a vintage was loaded."""
    return Happening(at=holding.at, by=holding.by, kind=Kind.VINTAGE, body=_body(holding))


def decided(decision: Decision) -> Happening:
    """Make the happening that a decision is."""
    body = {name: value for name, value in _body(decision).items() if name != "undone_by"}
    return Happening(at=decision.at, by=decision.by, kind=Kind.DECIDED, body=body)


def _body(value: Receipt | Decision | Holding) -> dict[str, object]:
    return {name: part for name, part in to_data(value).items() if name not in {"at", "by", "entry"}}


def _receipt(entry: Entry) -> Receipt:
    return from_data({**entry.body, "at": entry.at, "by": entry.by, "entry": entry.seq}, Receipt)


def _holding(entry: Entry) -> Holding:
    return from_data({**entry.body, "at": entry.at, "by": entry.by, "entry": entry.seq}, Holding)


def _decision(entry: Entry) -> Decision:
    return from_data({**entry.body, "at": entry.at, "by": entry.by, "entry": entry.seq}, Decision)


def _read_row(row: Row, expected: int, before: bytes) -> tuple[Entry, tuple[str, ...]]:
    data = json.loads(row[1])
    entry = _entry(row, data)
    _ = receipts([entry]), holdings([entry]), decisions([entry])
    found = _outer_faults(row, expected)
    if canonical(data) != row[1]:
        found.append("its bytes are not in canonical form")
    if data["seq"] != entry.seq:
        found.append(f"it says of itself that it is entry {data['seq']}")
    if data["previous"] != before.hex():
        found.append("it does not follow from the entry before it; the chain is broken here")
    return entry, tuple(found)


def _outer_faults(row: Row, expected: int) -> list[str]:
    number, leaf, digest = row
    found = []
    if number != expected:
        found.append(f"number {expected} was expected here; entries are missing or out of order")
    if leaf_hash(leaf) != digest:
        found.append("its bytes do not have the hash that was recorded; it was changed")
    return found


def _entry(row: Row, data: object) -> Entry:
    if not isinstance(data, dict) or frozenset(data) != _FIELDS:
        msg = "its fields are not those of an entry"
        raise ValueError(msg)
    if data["v"] != LEAF_VERSION:
        msg = f"it has version {data['v']!r}, and this onrecord reads {LEAF_VERSION}"
        raise ValueError(msg)
    if not isinstance(data["body"], dict):
        msg = "its body is not one"
        raise ValueError(msg)  # noqa: TRY004 (a fault of the data, not of the program)
    kind = Kind(data["kind"])
    return Entry(seq=row[0], at=data["at"], by=data["by"], kind=kind, body=data["body"], hash=row[2].hex())
