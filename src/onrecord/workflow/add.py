"""`onrecord add`: keep originals first, then say how well each could be read."""

from collections.abc import Callable, Sequence
from pathlib import Path

import attrs

from onrecord.errors import OnRecordError, UnreadableInputError
from onrecord.intake.files import gather_files, take
from onrecord.model.ledger import Receipt
from onrecord.model.reading import Reading
from onrecord.vault.store import Vault
from onrecord.workflow.clock import now
from onrecord.workflow.reading import read_bytes


@attrs.frozen(kw_only=True)
class Added:
    """What became of one file.

    Attributes:
        receipt: The ledger's receipt.
        new: False where the case held these bytes before: one original, one more receipt.
        reading: What was read from it.
    """

    receipt: Receipt
    new: bool
    reading: Reading


@attrs.frozen(kw_only=True)
class AddOutcome:
    """What became of all files: `added` and `refused` together are what was given."""

    added: tuple[Added, ...]
    refused: tuple[OnRecordError, ...]


def add_files(
    folder: Path,
    paths: Sequence[Path],
    *,
    origin: str | None,
    by: str,
    keep_going: bool = False,
    told: Callable[[str, int, int], None] = lambda _name, _done, _all: None,
) -> AddOutcome:
    """Preserve files in a case and read them.

    All files are looked at before the first one is kept, so that a bad one leaves the case as it was.

    Args:
        folder: The case.
        paths: Files and folders.
        origin: Address they came from; None to note each file's own path.
        by: Who hands them over.
        keep_going: Add the good files and report the bad ones, instead of adding none.
        told: Called before each file with its name, how many are done and how many there are.

    Raises:
        UnreadableInputError: One or more files cannot be taken, all of them named.
        CaseBusyError: Another command is writing to the case.
        StorageError: The disk refused; the case is as it was.
    """
    vault = Vault.open(folder)
    files = gather_files(paths)
    refused = _unfit(files)
    if refused and not keep_going:
        raise _together(refused)
    bad = {path for path, _ in refused}
    good = [path for path in files if path not in bad]
    kept: list[tuple[Receipt, bool]] = []
    with vault.writing() as writer:
        for done, path in enumerate(good):
            told(path.name, done, len(good))
            incoming = take(path)
            receipt, new = writer.receive(incoming, origin=origin or str(path), by=by, at=now())
            kept.append((receipt, new))
    added = tuple(
        Added(
            receipt=receipt,
            new=new,
            reading=read_bytes(vault.original(receipt.sha256), receipt.name, receipt.media_type),
        )
        for receipt, new in kept
    )
    return AddOutcome(added=added, refused=tuple(error for _, error in refused))


def _unfit(files: Sequence[Path]) -> list[tuple[Path, OnRecordError]]:
    unfit: list[tuple[Path, OnRecordError]] = []
    for path in files:
        try:
            take(path)
        except OnRecordError as error:
            unfit.append((path, error))
    return unfit


def _together(refused: Sequence[tuple[Path, OnRecordError]]) -> OnRecordError:
    if len(refused) == 1:
        return refused[0][1]
    return UnreadableInputError(
        what=f"{len(refused)} files cannot be taken:\n"
        + "\n".join(f"  - {error.what}: {error.why}" for _, error in refused),
        why="nothing is added when one of the files is bad, so that no file is lost without being noticed",
        fix="leave them out or mend them, or add the others with --keep-going",
    )
