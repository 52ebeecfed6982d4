"""The append-only SQLite file behind the ledger: making it, reading it, and the lock of the one writer."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import attrs

from onrecord.errors import CaseBusyError, DamagedCaseError, NewerCaseError, OnRecordError, StorageError
from onrecord.vault.leaf import Entry, Happening, Row, parse, read_chain, seal

APPLICATION_ID = 0x6F6E7265
"""The letters "onre": tells an onrecord ledger from any other SQLite file."""

SCHEMA_VERSION = 1
"""Version of the tables, in SQLite's `user_version`; higher ones are refused."""

_READ_WAIT_S = 5.0
_GUARDS = ("entry_never_changes", "entry_never_leaves", "entry_follows_the_last")
_GUARD = (
    "CREATE TRIGGER {} BEFORE {} BEGIN SELECT RAISE(ABORT, 'entries are only ever added, without gaps'); END"
)
_SCHEMA = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {SCHEMA_VERSION}",
    "CREATE TABLE entry (seq INTEGER PRIMARY KEY, leaf BLOB NOT NULL, hash BLOB NOT NULL)",
    _GUARD.format(_GUARDS[0], "UPDATE ON entry"),
    _GUARD.format(_GUARDS[1], "DELETE ON entry"),
    _GUARD.format(
        _GUARDS[2], "INSERT ON entry WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry)"
    ),
)
_DISK_CODES = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
    }
)
_BUSY_CODES = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


@attrs.frozen(eq=False)
class Session:
    """An open ledger. Every refusal of SQLite leaves it in our own words.

    Attributes:
        connection: To the file.
        path: Of the file.
    """

    connection: sqlite3.Connection
    path: Path

    def run(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Run one statement and return its rows.

        Raises:
            DamagedCaseError: The file is not a ledger any more.
            StorageError: The disk refused.
            CaseBusyError: The ledger stayed locked.
        """
        try:
            return self.connection.execute(statement, values).fetchall()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise _in_words(error, self.path) from error


def create_ledger(path: Path, first: Happening) -> None:
    """Make a ledger with its first entry.

    Raises:
        StorageError: The disk refused.
    """
    with _session(path, "rwc", _READ_WAIT_S) as session:
        for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", *_SCHEMA):
            session.run(statement)
        append(session, first)


@contextmanager
def reading(path: Path) -> Iterator[Session]:
    """Open a ledger for reading only; a case on a disk that cannot be written is read too.

    Raises:
        DamagedCaseError: The file is not a ledger any more.
        NewerCaseError: A newer onrecord made it.
        StorageError: The disk refused.
        CaseBusyError: It stayed locked.
    """
    with _readable(path) as session:
        session.run("PRAGMA query_only = ON")
        _check_header(session)
        yield session


@contextmanager
def locked(path: Path, wait_s: float) -> Iterator[Session]:
    """Hold the lock of the one writer: a transaction that the block must commit, or it is rolled back.

    Args:
        path: Of the ledger.
        wait_s: How long to wait for another writer, in seconds.

    Raises:
        CaseBusyError: Another writer kept the lock for longer.
        DamagedCaseError: The file is not a ledger any more.
        NewerCaseError: A newer onrecord made it.
        StorageError: The disk refused.
    """
    with _session(path, "rw", wait_s) as session:
        session.run("PRAGMA synchronous = FULL")
        session.run("BEGIN IMMEDIATE")
        try:
            _check_header(session)
            yield session
        finally:
            if session.connection.in_transaction:
                # What is not committed is void in any case; the refusal that led here must not be hidden.
                with suppress(OnRecordError):
                    session.run("ROLLBACK")


def append(session: Session, happening: Happening) -> Entry:
    """Enter what happened after the last entry and return the entry."""
    last = session.run("SELECT seq, leaf, hash FROM entry ORDER BY seq DESC LIMIT 1")
    row = seal(happening, last[0] if last else None)
    session.run("INSERT INTO entry (seq, leaf, hash) VALUES (?, ?, ?)", row)
    return parse(row)


def rows(session: Session) -> tuple[Row, ...]:
    """Return all rows in the order of their numbers, unchecked but for what a column holds (else empty bytes)."""
    found = session.run("SELECT seq, leaf, hash FROM entry ORDER BY seq")
    return tuple((number, _bytes(leaf), _bytes(digest)) for number, leaf, digest in found)


def entries(session: Session) -> tuple[Entry, ...]:
    """Return all entries, oldest first, after checking every hash and the whole chain.

    Raises:
        DamagedCaseError: The chain does not hold; every fault is named.
    """
    found, wrong = read_chain(rows(session))
    if not found and not wrong:
        wrong = ("it has no entry, not even the one that made the case",)
    if wrong:
        raise _damaged(session.path, "; ".join(wrong))
    return found


def integrity(session: Session) -> tuple[str, ...]:
    """Say in words what SQLite itself finds wrong, and which guards against changes are missing."""
    said = [line for (line,) in session.run("PRAGMA integrity_check") if line != "ok"]
    there = {name for (name,) in session.run("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    gone = [f"the guard {name} against changes was removed" for name in _GUARDS if name not in there]
    return tuple(f"ledger.db: {fault}" for fault in [*said, *gone])


@contextmanager
def _readable(path: Path) -> Iterator[Session]:
    if _takes_a_journal(path):
        with _session(path, "rw", _READ_WAIT_S) as session:
            yield session
        return
    journal = path.with_name(f"{path.name}-wal")
    if not journal.exists() or journal.stat().st_size == 0:
        with _session(path, "ro&immutable=1", _READ_WAIT_S) as session:
            yield session
        return
    # A killed writer left committed entries in the journal and nothing may be written here: read a copy.
    with tempfile.TemporaryDirectory(prefix="onrecord-") as scratch:
        for part in (path, journal):
            shutil.copyfile(part, Path(scratch) / part.name)
        with _session(Path(scratch) / path.name, "rw", _READ_WAIT_S) as session:
            yield session


def _takes_a_journal(path: Path) -> bool:
    """Try whether SQLite can make the files beside a ledger that reading in WAL mode needs; not so on a full disk."""
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return False
    try:
        with _session(path, "rw", _READ_WAIT_S) as session:
            session.run("SELECT count(*) FROM sqlite_schema")
    except StorageError:
        return False
    return True


@contextmanager
def _session(path: Path, mode: str, wait_s: float) -> Iterator[Session]:
    address = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
    try:
        connection = sqlite3.connect(address, uri=True, isolation_level=None, timeout=wait_s)
    except sqlite3.Error as error:
        raise _in_words(error, path) from error
    with closing(connection):
        yield Session(connection, path)


def _bytes(column: object) -> bytes:
    return column if isinstance(column, bytes) else b""


def _check_header(session: Session) -> None:
    path = session.path
    ((application,),) = session.run("PRAGMA application_id")
    ((version,),) = session.run("PRAGMA user_version")
    if application != APPLICATION_ID:
        raise _damaged(path, "it is an SQLite file, but not an onrecord ledger")
    if version > SCHEMA_VERSION:
        raise NewerCaseError(
            what=f"{path.parent} was written by a newer onrecord (ledger version {version})",
            why=f"this onrecord knows ledgers up to version {SCHEMA_VERSION} and could misread it",
            fix="update onrecord, then run the same command again",
        )


def _code(error: Exception) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _in_words(error: Exception, path: Path) -> OnRecordError:
    if _code(error) in _BUSY_CODES:
        return CaseBusyError(
            what=f"another onrecord command is writing to {path.parent}",
            why="only one command may write to a case at a time, or their entries would mix",
            fix="wait until the other command is done, then run this one again",
        )
    if _code(error) in _DISK_CODES:
        return StorageError(
            what=f"the disk refused to read or write {path}",
            why=f"SQLite says: {error}",
            fix="see that the disk has room and may be written, then run the same command again",
        )
    return _damaged(path, f"SQLite says: {error}")


def _damaged(path: Path, why: str) -> DamagedCaseError:
    return DamagedCaseError(
        what=f"{path} is damaged",
        why=why,
        fix="restore ledger.db from a backup; `onrecord verify` names every entry that does not hold",
    )
