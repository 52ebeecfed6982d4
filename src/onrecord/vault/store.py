"""A case on disk: made, opened, read, written by one at a time, and verified."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import attrs

from onrecord.errors import (
    DamagedCaseError,
    InvalidCaseFileError,
    NotACaseError,
    OnRecordError,
)
from onrecord.model.case import Case, Written
from onrecord.model.ledger import Decision, Holding, Receipt
from onrecord.vault import holdings, ledger, originals
from onrecord.vault.casefile import parse_case, parse_written, render_written
from onrecord.vault.creation import ACTORS, CASE, CLAIMS, DATA, LEDGER, ORIGINALS, make_case
from onrecord.vault.disk import replace_file, storing
from onrecord.vault.leaf import Entry, Happening, Kind, decisions, read_chain, receipts
from onrecord.vault.leaf import holdings as holdings_in
from onrecord.vault.writer import Writer


@attrs.frozen
class Vault:
    """A case on disk. It holds nothing open: every answer is read from the disk when it is asked for.

    Attributes:
        folder: The case's folder.
    """

    folder: Path

    @classmethod
    def create(cls, folder: Path, case: Case, *, at: str, by: str) -> "Vault":
        """Make an empty case: all of it or nothing.

        Args:
            folder: Where nothing is yet, or an empty folder; missing parents are made.
            case: What case.yaml shall say.
            at: When, UTC, "2026-11-22T09:30:00Z".
            by: Who makes it.

        Raises:
            CaseExistsError: Something is there.
            StorageError: The disk refused.
            ValueError: `at` is not such a time.
        """
        body = {"format": case.format, "title": case.title}
        make_case(folder, case, Happening(at=at, by=by, kind=Kind.CASE_CREATED, body=body))
        return cls(folder)

    @classmethod
    def open(cls, folder: Path) -> "Vault":
        """Open a case; nothing in it is changed.

        Raises:
            NotACaseError: The folder is missing, a file, or no case.
            NewerCaseError: A newer onrecord wrote it.
            DamagedCaseError: Its ledger is missing or cannot be read, or its case.yaml is missing.
            InvalidCaseFileError: Its case.yaml does not say what it must; every problem is named.
            StorageError: The disk refused.
        """
        _refuse_what_is_no_case(folder)
        vault = cls(folder)
        vault.case()
        with ledger.reading(vault._ledger):
            pass
        return vault

    def case(self) -> Case:
        """Read case.yaml.

        Raises:
            InvalidCaseFileError: It does not say what it must; every problem is named with its line.
            NewerCaseError: A newer onrecord wrote it.
            StorageError: The disk refused.
        """
        return parse_case(_bytes_of(self.folder / CASE), name=CASE)

    def written(self) -> Written:
        """Read claims.yaml.

        Raises:
            InvalidCaseFileError: It is missing or does not say what it must; every problem is named with its line.
            StorageError: The disk refused.
        """
        return parse_written(_bytes_of(self.folder / CLAIMS), name=CLAIMS)

    def claims_text(self) -> str:
        """Read claims.yaml as it is, comments and all.

        Raises:
            InvalidCaseFileError: It is missing or not UTF-8.
            StorageError: The disk refused.
        """
        data = _bytes_of(self.folder / CLAIMS)
        parse_written(data, name=CLAIMS)
        return data.decode("utf-8-sig")

    def actors_text(self) -> str | None:
        """Read actors.yaml, the case's own register of actors; None where people wrote none.

        Raises:
            InvalidCaseFileError: It is not UTF-8.
            StorageError: The disk refused.
        """
        path = self.folder / ACTORS
        if not path.exists():
            return None
        try:
            return _bytes_of(path).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise InvalidCaseFileError(
                what=f"{path} is not UTF-8 text",
                why="a register says who is counted, so every letter of it must be plain",
                fix="save it as UTF-8, then run the same command again",
            ) from error

    def save_written(self, written: Written) -> None:
        """Replace claims.yaml; comments in it are lost. Old content or new, never half.

        Raises:
            StorageError: The disk refused; the old content is still there.
        """
        replace_file(self.folder / CLAIMS, render_written(written).encode("utf-8"))

    def save_claims_text(self, text: str) -> Written:
        """Replace claims.yaml by a text, letter for letter, after checking it.

        Returns:
            What the text says.

        Raises:
            InvalidCaseFileError: It does not say what it must; the old content is still there.
            StorageError: The disk refused; the old content is still there.
        """
        data = text.encode("utf-8")
        written = parse_written(data, name=CLAIMS)
        replace_file(self.folder / CLAIMS, data)
        return written

    @contextmanager
    def writing(self, wait_s: float = 5.0) -> Iterator[Writer]:
        """Hold the lock of the one writer; keep all that was added when the block ends, or nothing if it fails.

        Args:
            wait_s: How long to wait for another writer, in seconds.

        Raises:
            CaseBusyError: Another command kept the lock for longer.
            DamagedCaseError: The ledger does not hold; nothing may be added to it.
            StorageError: The disk refused; nothing was kept.
        """
        committing = False
        try:
            with ledger.locked(self._ledger, wait_s) as session:
                known = ledger.entries(session)
                self._settle(known)
                writer = Writer(session, self._originals, self._data, known)
                try:
                    yield writer
                except BaseException:
                    self._settle(known)
                    raise
                committing = True
                session.run("COMMIT")
        except OnRecordError:
            if committing:
                self._settle_after_failed_commit(wait_s)
            raise
        originals.forget_markers(self._originals, writer.placed)
        holdings.forget_markers(self._data, writer.put)

    @contextmanager
    def loading(self) -> Iterator[holdings.Stage]:
        """Give a folder to write one vintage to, without any lock; gone afterwards, unless a writer holds it.

        Raises:
            StorageError: The disk refused.
        """
        with holdings.stage(self._data) as stage:
            yield stage

    def holdings(self) -> tuple[Holding, ...]:
        """Return every vintage of a dataset that the case holds, oldest first.

        Raises:
            DamagedCaseError: The ledger does not hold.
        """
        return holdings_in(self._entries())

    def table(self, holding: Holding) -> tuple[Path, ...]:
        """List the Parquet files of a vintage, in order; their bytes are only checked by `verify`.

        Raises:
            DamagedCaseError: One is missing or of another size.
            StorageError: The disk refused.
        """
        return holdings.files_of(self._data, holding)

    def receipts(self) -> tuple[Receipt, ...]:
        """Return every receipt, oldest first.

        Raises:
            DamagedCaseError: The ledger does not hold.
        """
        return receipts(self._entries())

    def decisions(self) -> tuple[Decision, ...]:
        """Return every decision, oldest first; undone ones say by which entry.

        Raises:
            DamagedCaseError: The ledger does not hold.
        """
        return decisions(self._entries())

    def head(self) -> tuple[int, str]:
        """Return the number of the last entry and its hash, 64 hex digits.

        Raises:
            DamagedCaseError: The ledger does not hold.
        """
        last = self._entries()[-1]
        return last.seq, last.hash

    def last_at(self) -> str:
        """Return the UTC time of the last entry.

        Raises:
            DamagedCaseError: The ledger does not hold.
        """
        return self._entries()[-1].at

    def original(self, sha256: str) -> bytes:
        """Return an original's bytes after hashing them again.

        Raises:
            DamagedCaseError: It is missing, or its bytes have another digest.
            StorageError: The disk refused.
        """
        return originals.read(self._originals, sha256)

    def counted(self) -> tuple[int, int]:
        """Return how many entries the ledger has and how many originals they speak of, checked or not.

        Raises:
            DamagedCaseError: The ledger cannot be read at all.
        """
        with ledger.reading(self._ledger) as session:
            rows = ledger.rows(session)
        readable, _ = read_chain(rows)
        return len(rows), len({receipt.sha256 for receipt in receipts(readable)})

    def verify(self, known_head: tuple[int, str] | None = None) -> tuple[str, ...]:
        """Hash everything again and name what does not hold.

        Args:
            known_head: Number and hash of an entry as someone noted or published them before. Without it, entries that
                were cut off at the end, or a ledger rewritten from some entry to its end, cannot be told from the truth.

        Returns:
            Findings in words; empty where all is sound.

        Raises:
            DamagedCaseError: The ledger cannot be read at all.
            StorageError: The disk refused.
        """
        # The order matters: see `originals.present`.
        there = originals.present(self._originals)
        data_there = holdings.present(self._data)
        with ledger.reading(self._ledger) as session:
            rows = ledger.rows(session)
            found = [*ledger.integrity(session)]
        entries, wrong = read_chain(rows)
        found += [f"ledger.db: {fault}" for fault in wrong] if rows else ["ledger.db: it has no entry"]
        if known_head is not None and not any((row[0], row[2].hex()) == known_head for row in rows):
            found.append(f"ledger.db: entry {known_head[0]} with hash {known_head[1]} is not in it any more")
        found += self._faults_of_originals(receipts(entries), there)
        return (*found, *holdings.faults(self._data, holdings_in(entries), data_there))

    def unreceipted(self) -> tuple[Path, ...]:
        """List the originals on disk of which the ledger says nothing: the one or the other is not of this case.

        Raises:
            DamagedCaseError: The ledger does not hold.
        """
        there = originals.present(self._originals)
        known = {originals.path_of(self._originals, receipt.sha256) for receipt in self.receipts()}
        return tuple(
            path for path in there if path not in known and originals.is_original(path, self._originals)
        )

    def _faults_of_originals(self, known: tuple[Receipt, ...], there: tuple[Path, ...]) -> Iterator[str]:
        names = {receipt.sha256: receipt.name for receipt in known}
        for sha256, name in sorted(names.items()):
            try:
                data = originals.read(self._originals, sha256)
            except DamagedCaseError as error:
                yield f"originals: {sha256} ({name}): {error.why.partition(';')[0]}"
                continue
            for receipt in known:
                if receipt.sha256 == sha256 and receipt.size != len(data):
                    yield f"originals: {sha256} ({name}): entry {receipt.entry} says {receipt.size} bytes, not {len(data)}"
        kept = {originals.path_of(self._originals, sha256) for sha256 in names}
        for path in there:
            if path not in kept:
                yield f"originals: {path.relative_to(self._originals)} is there without a receipt"

    def _entries(self) -> tuple[Entry, ...]:
        with ledger.reading(self._ledger) as session:
            return ledger.entries(session)

    def _settle_after_failed_commit(self, wait_s: float) -> None:
        # Whether a commit that failed is on disk is known only to the ledger itself, opened anew. If that fails too, the
        # markers stay and the next writer does it.
        with suppress(OnRecordError), ledger.locked(self._ledger, wait_s) as session:
            self._settle(ledger.entries(session))

    def _settle(self, known: tuple[Entry, ...]) -> None:
        originals.settle(self._originals, {receipt.sha256 for receipt in receipts(known)})
        holdings.settle(self._data, [holding.vintage for holding in holdings_in(known)])

    @property
    def _ledger(self) -> Path:
        return self.folder / LEDGER

    @property
    def _data(self) -> Path:
        return self.folder / DATA

    @property
    def _originals(self) -> Path:
        return self.folder / ORIGINALS


def _bytes_of(path: Path) -> bytes:
    with storing(f"cannot read {path}"):
        # Reading what is no file (a pipe, say) might never end.
        if not path.is_file():
            raise InvalidCaseFileError(
                what=f"{path} is missing",
                why="without it nobody can say what people wrote, and a sheet without it would say too little",
                fix="restore it from a backup or version control, or write it anew",
            )
        return path.read_bytes()


def _refuse_what_is_no_case(folder: Path) -> None:
    has_case, has_ledger = (folder / CASE).is_file(), (folder / LEDGER).is_file()
    kept = folder / ORIGINALS
    if has_case and has_ledger and kept.is_dir():
        return
    if has_ledger or (kept.is_dir() and any(kept.iterdir())):
        missing = [name for name in (CASE, LEDGER, ORIGINALS) if not (folder / name).exists()]
        raise DamagedCaseError(
            what=f"the case {folder} is damaged",
            why=f"{' and '.join(missing) or 'a part of it'} is missing, while other parts of a case are there",
            fix="restore what is missing from a backup",
        )
    raise NotACaseError(
        what=f"{folder} is not a case",
        why=_why_not(folder),
        fix=f"make a case with `onrecord new {folder}`, or name the folder of one",
    )


def _why_not(folder: Path) -> str:
    if not folder.exists():
        return "there is no such folder"
    if not folder.is_dir():
        return "it is a file, and a case is a folder"
    return "it has no ledger.db, which every case has from its first moment"
