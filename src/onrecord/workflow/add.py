"""`onrecord add`: keep originals first, then say how well each could be read."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import attrs

from onrecord.errors import OnRecordError, UnreadableInputError
from onrecord.intake.files import gather, take
from onrecord.model.ledger import Receipt
from onrecord.model.reading import Exclusion, Reading
from onrecord.vault.place import enclosing_case, is_part
from onrecord.vault.store import Vault
from onrecord.vault.writer import Writer
from onrecord.workflow.clock import now
from onrecord.workflow.progress import Told, unheard
from onrecord.workflow.reading import read_bytes


@attrs.frozen(kw_only=True)
class Received:
    """One file that the case now holds.

    Attributes:
        receipt: The ledger's receipt.
        new: False where the case held these bytes before: one original, one more receipt.
    """

    receipt: Receipt
    new: bool


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
class Kept:
    """What became of all files before any was read: these three together are what was given.

    Attributes:
        received: What is kept, with receipts, in the order given.
        refused: Why each of the others could not be taken.
        skipped: What inside the folders was left out, and why.
    """

    received: tuple[Received, ...]
    refused: tuple[OnRecordError, ...]
    skipped: tuple[Exclusion, ...]


@attrs.frozen(kw_only=True)
class AddOutcome:
    """What became of all files: `added`, `refused` and `skipped` together are what was given."""

    added: tuple[Added, ...]
    refused: tuple[OnRecordError, ...]
    skipped: tuple[Exclusion, ...] = ()


def add_files(
    folder: Path,
    paths: Sequence[Path],
    *,
    origin: str | None,
    by: str,
    keep_going: bool = False,
    told: Told = unheard,
) -> AddOutcome:
    """Preserve files in a case, then read them: `keep_files` and `read_kept` in one.

    Args:
        folder: The case.
        paths: Files and folders.
        origin: Address they came from; None to note each file's own path.
        by: Who hands them over.
        keep_going: Add the good files and report the bad ones, instead of adding none.
        told: Called before each file.

    Raises:
        UnreadableInputError: One or more files cannot be taken, all of them named.
        CaseBusyError: Another command is writing to the case.
        StorageError: The disk refused; the case is as it was.
    """
    kept = keep_files(folder, paths, origin=origin, by=by, keep_going=keep_going, told=told)
    return AddOutcome(added=tuple(read_kept(folder, kept)), refused=kept.refused, skipped=kept.skipped)


def keep_files(
    folder: Path,
    paths: Sequence[Path],
    *,
    origin: str | None,
    by: str,
    keep_going: bool = False,
    told: Told = unheard,
) -> Kept:
    """Preserve files in a case, all of them or none.

    All files are looked at before the first one is kept, so that a bad one leaves the case as it was. One file at a time
    is in memory.

    Args:
        folder: The case.
        paths: Files and folders.
        origin: Address they came from; None to note each file's own path.
        by: Who hands them over.
        keep_going: Keep the good files and report the bad ones, instead of keeping none.
        told: Called before each file.

    Raises:
        UnreadableInputError: One or more files cannot be taken, all of them named.
        CaseBusyError: Another command is writing to the case.
        StorageError: The disk refused; the case is as it was.
    """
    vault = Vault.open(folder)
    files, skipped = _without_cases(paths)
    refused = dict(_unfit(files))
    if refused and not keep_going:
        raise _together(tuple(refused.values()))
    good = [path for path in files if path not in refused]
    received: list[Received] = []
    with vault.writing() as writer:
        for done, path in enumerate(good):
            told(path.name, done, len(good))
            one = _receive(writer, path, origin=origin, by=by)
            if isinstance(one, Received):
                received.append(one)
            elif keep_going:
                refused[path] = one
            else:
                raise one
    return Kept(received=tuple(received), refused=tuple(refused.values()), skipped=skipped)


def read_kept(folder: Path, kept: Kept, told: Told = unheard) -> Iterator[Added]:
    """Read what was kept, one document at a time, from the case itself.

    Raises:
        DamagedCaseError: An original is missing or altered.
        StorageError: The disk refused.
    """
    vault = Vault(folder)
    for done, one in enumerate(kept.received):
        told(one.receipt.name, done, len(kept.received))
        data = vault.original(one.receipt.sha256)
        reading = read_bytes(data, one.receipt.name, one.receipt.media_type)
        yield Added(receipt=one.receipt, new=one.new, reading=reading)


def _receive(writer: Writer, path: Path, *, origin: str | None, by: str) -> Received | UnreadableInputError:
    try:
        # Taken a second time: between the look and now it may have vanished.
        incoming = take(path)
    except UnreadableInputError as error:
        return error
    receipt, new = writer.receive(incoming, origin=origin or str(path), by=by, at=now())
    return Received(receipt=receipt, new=new)


def _without_cases(paths: Sequence[Path]) -> tuple[list[Path], tuple[Exclusion, ...]]:
    """Leave out what belongs to a case on disk: adding a case to itself would never end."""
    gathered = gather(paths)
    case_around = cache(enclosing_case)
    own = [path for path in gathered.files if is_part(case_around(path.parent), path)]
    if own and (len(own) == len(gathered.files) or not set(own).isdisjoint(paths)):
        raise UnreadableInputError(
            what=f"{own[0]} is part of a case" + (f", and so are {len(own) - 1} more" if own[1:] else ""),
            why="a case holds what was added and what onrecord made of it; none of that is a new document",
            fix="name the documents themselves, or keep them in a folder of their own",
        )
    out = set(own)
    skipped = tuple(Exclusion(what=str(path), why="it is part of a case") for path in own)
    return [path for path in gathered.files if path not in out], (*gathered.skipped, *skipped)


def _unfit(files: Sequence[Path]) -> Iterator[tuple[Path, OnRecordError]]:
    for path in files:
        try:
            take(path)
        except OnRecordError as error:
            yield path, error


def _together(refused: Sequence[OnRecordError]) -> OnRecordError:
    if len(refused) == 1:
        return refused[0]
    return UnreadableInputError(
        what=f"{len(refused)} files cannot be taken:\n"
        + "\n".join(f"  - {error.what}: {error.why}" for error in refused),
        why="nothing is added when one of the files is bad, so that no file is lost without being noticed",
        fix="leave them out or mend them, or add the others with --keep-going",
    )
