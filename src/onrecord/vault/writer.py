"""The one writer of a case: receives originals and enters what people decide."""

import hashlib
from pathlib import Path, PurePosixPath
from typing import Protocol

import attrs

from onrecord.errors import UnknownProposalError
from onrecord.model.dataset import Vintage
from onrecord.model.ledger import Decision, Holding, Receipt
from onrecord.vault.holdings import Staged, put
from onrecord.vault.leaf import (
    Entry,
    Happening,
    Kind,
    decided,
    decisions,
    held,
    holdings,
    receipts,
    received,
)
from onrecord.vault.ledger import Session, append
from onrecord.vault.originals import place


class Arriving(Protocol):
    """What the vault must know of a document that arrives."""

    @property
    def name(self) -> str:
        """File name at hand-over."""

    @property
    def data(self) -> bytes:
        """The bytes, at least one."""

    @property
    def sha256(self) -> str:
        """Their digest, 64 hex digits."""

    @property
    def media_type(self) -> str:
        """By content."""


class Writer:
    """Adds to a case while it holds the lock. Made by `Vault.writing`, and only good inside its block.

    Nothing of what it adds is there for others, or after a crash, until the block has ended.
    """

    def __init__(self, session: Session, folder: Path, data: Path, known: tuple[Entry, ...]) -> None:
        """Take over a session that holds the lock.

        Args:
            session: The ledger, inside `BEGIN IMMEDIATE`.
            folder: The case's `originals/`.
            data: The case's `data/`.
            known: Every entry committed so far.
        """
        self._session = session
        self._folder = folder
        self._data = data
        self._entries = list(known)
        self._digests = {receipt.sha256 for receipt in receipts(known)}
        self._placed: list[str] = []
        self._put: list[Vintage] = []

    @property
    def placed(self) -> tuple[str, ...]:
        """Digests of the originals that this writer put on disk."""
        return tuple(self._placed)

    def receive(self, arriving: Arriving, origin: str, by: str, at: str) -> tuple[Receipt, bool]:
        """Keep a document's bytes and give a receipt. The same bytes again: one original, one more receipt.

        Args:
            arriving: The document.
            origin: Where it came from: an address, or a path as given.
            by: Who hands it over.
            at: When, UTC, "2026-11-22T09:30:00Z".

        Returns:
            The receipt, and whether the case had no receipt for these bytes before.

        Raises:
            DamagedCaseError: The original of this digest is on disk with other bytes.
            StorageError: The disk refused.
            ValueError: The digest is not that of the bytes, there are no bytes, or `at` is not such a time.
        """
        if hashlib.sha256(arriving.data).hexdigest() != arriving.sha256:
            msg = f"{arriving.name!r} does not have the digest it comes with"
            raise ValueError(msg)
        receipt = Receipt(
            sha256=arriving.sha256,
            name=_unicode(PurePosixPath(arriving.name).name or arriving.name),
            size=len(arriving.data),
            media_type=arriving.media_type,
            origin=_unicode(origin),
            by=_unicode(by),
            at=at,
        )
        happening = received(receipt)
        if place(self._folder, arriving.data, receipt.sha256):
            self._placed.append(receipt.sha256)
        new = receipt.sha256 not in self._digests
        self._digests.add(receipt.sha256)
        return attrs.evolve(receipt, entry=self._enter(happening)), new

    @property
    def put(self) -> tuple[Vintage, ...]:
        """Vintages that this writer put in their place."""
        return tuple(self._put)

    def hold(self, staged: Staged, name: str, by: str, at: str) -> tuple[Holding, bool]:
        """Keep a vintage of a dataset. The same file again as the same dataset and release changes nothing.

        Args:
            staged: The vintage, written beside its place.
            name: Name of the file it came from.
            by: Who loads it.
            at: When, UTC, "2026-11-22T09:30:00Z".

        Returns:
            The ledger's holding, and whether the case had no such vintage before.

        Raises:
            DamagedCaseError: Its place is taken by something of which the ledger knows nothing.
            StorageError: The disk refused.
            ValueError: `at` is not such a time, or the key of the dataset cannot name a folder.
        """
        for known in self.holdings():
            if known.vintage.key == staged.vintage.key:
                return known, False
        holding = Holding(
            vintage=staged.vintage,
            name=_unicode(PurePosixPath(name).name or name),
            parts=staged.parts,
            by=_unicode(by),
            at=at,
        )
        happening = held(holding)
        put(self._data, staged)
        self._put.append(staged.vintage)
        return attrs.evolve(holding, entry=self._enter(happening)), True

    def decide(self, decision: Decision) -> Decision:
        """Enter a person's judgement; an earlier one of the same proposal stays in the ledger, the last one counts.

        Returns:
            The decision with the number of its entry.

        Raises:
            ValueError: `at` is not a UTC time to the second.
        """
        clean = attrs.evolve(
            decision,
            by=_unicode(decision.by),
            reason=_unicode(decision.reason),
            subject=_unicode(decision.subject),
        )
        return attrs.evolve(clean, entry=self._enter(decided(clean)), undone_by=None)

    def undo(self, entry: int, by: str, reason: str, at: str) -> Decision:
        """Undo a decision by a further entry. To make it again, decide again.

        Args:
            entry: Number of the decision's entry.
            by: Who undoes it.
            reason: Why.
            at: When, UTC.

        Returns:
            The decision, with `undone_by` filled.

        Raises:
            UnknownProposalError: No decision has that number, or it is undone already.
            ValueError: `at` is not a UTC time to the second.
        """
        decision = next((made for made in self.decisions() if made.entry == entry), None)
        if decision is None or decision.undone_by is not None:
            raise _not_undoable(entry, decision)
        body: dict[str, object] = {"decision": entry, "reason": _unicode(reason)}
        undoing = Happening(at=at, by=_unicode(by), kind=Kind.UNDONE, body=body)
        return attrs.evolve(decision, undone_by=self._enter(undoing))

    def receipts(self) -> tuple[Receipt, ...]:
        """Return every receipt, oldest first, those of this writer too."""
        return receipts(self._entries)

    def holdings(self) -> tuple[Holding, ...]:
        """Return every vintage, oldest first, those of this writer too."""
        return holdings(self._entries)

    def decisions(self) -> tuple[Decision, ...]:
        """Return every decision, oldest first, those of this writer too."""
        return decisions(self._entries)

    def _enter(self, happening: Happening) -> int:
        entry = append(self._session, happening)
        self._entries.append(entry)
        return entry.seq


def _unicode(text: str) -> str:
    # File names that are not UTF-8 reach Python with lone surrogates, which no ledger line can hold.
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _not_undoable(entry: int, decision: Decision | None) -> UnknownProposalError:
    if decision is None:
        what, why = f"entry {entry} cannot be undone", "no decision has that number"
    else:
        what, why = (
            f"the decision of entry {entry} cannot be undone again",
            f"entry {decision.undone_by} undid it",
        )
    return UnknownProposalError(
        what=what, why=why, fix="list the decisions with `onrecord decide CASE --list`"
    )
