"""Originals on disk: read-only files named by the SHA-256 of their bytes.

An original is placed before its receipt is committed. A marker `.pending-<sha256>`, written first, says which originals
belong to a command that has not committed; only those may be taken away after a crash. An original without receipt and
without marker is never deleted: the ledger may be the one that is wrong (a restored old copy, say).
"""

import hashlib
import re
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from onrecord.errors import DamagedCaseError
from onrecord.vault.disk import storing, sync_directory, write_file

_PENDING = ".pending-"
_INCOMING = ".incoming-"
_SHA256 = re.compile(r"[0-9a-f]{64}")


def path_of(folder: Path, sha256: str) -> Path:
    """Say where the original with this digest is: `ab/cdef…`, 2 and 62 hex digits.

    Raises:
        ValueError: It is not a SHA-256 in 64 hex digits.
    """
    if not _SHA256.fullmatch(sha256):
        msg = f"an original is named by 64 hex digits, not by {sha256!r}"
        raise ValueError(msg)
    return folder / sha256[:2] / sha256[2:]


def place(folder: Path, data: bytes, sha256: str) -> bool:
    """Put an original in its place, durably; keep the one that is there if its bytes are these.

    The caller holds the lock of the one writer, and calls `settle` after the receipt is committed or given up.

    Args:
        folder: The case's `originals/`.
        data: The bytes.
        sha256: Their digest.

    Returns:
        Whether a file was made.

    Raises:
        DamagedCaseError: A file of that name is there with other bytes.
        StorageError: The disk refused; no file was made.
    """
    target = path_of(folder, sha256)
    with storing(f"cannot keep the original {sha256}"):
        if target.exists():
            read(folder, sha256)
            return False
        try:
            _place(folder, data, sha256)
        except BaseException:
            with suppress(OSError):
                _take_away(folder, sha256)
            raise
    return True


def settle(folder: Path, receipted: Collection[str]) -> None:
    """Finish what a command began: keep what has a receipt, take away what it placed and never receipted.

    The caller holds the lock of the one writer.

    Args:
        folder: The case's `originals/`.
        receipted: Digests that the committed ledger holds a receipt for.

    Raises:
        StorageError: The disk refused.
    """
    with storing(f"cannot clear {folder}"):
        for marker in sorted(folder.glob(f"{_PENDING}*")):
            sha256 = marker.name.removeprefix(_PENDING)
            if sha256 in receipted or not _SHA256.fullmatch(sha256):
                marker.unlink()
            else:
                _take_away(folder, sha256)
        for partial in folder.glob(f"{_INCOMING}*"):
            partial.unlink()


def read(folder: Path, sha256: str) -> bytes:
    """Return an original's bytes after hashing them again.

    Raises:
        DamagedCaseError: It is missing, or its bytes have another digest.
        StorageError: The disk refused.
    """
    path = path_of(folder, sha256)
    with storing(f"cannot read the original {sha256}"):
        # Reading what is no file (a pipe, say) might never end.
        if not path.is_file():
            raise _damaged(path, sha256, "it is missing")
        data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise _damaged(path, sha256, "its bytes are not those that were received")
    return data


def present(folder: Path) -> tuple[Path, ...]:
    """List every file in `originals/`, sorted, without those of a command that has not committed.

    Read the ledger after this and not before: a marker goes only after its receipt is committed, so that
    whatever is listed here and has no receipt then has none at all.
    """
    found = [path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()]
    pending = {path_of(folder, sha256) for sha256 in _pending(folder)}
    return tuple(sorted(path for path in found if path not in pending and not _is_temporary(path, folder)))


def is_original(path: Path, folder: Path) -> bool:
    """Say whether a file in `originals/` has the name and place of an original."""
    parts = path.relative_to(folder).parts
    return len(parts) == 2 and _SHA256.fullmatch("".join(parts)) is not None and len(parts[0]) == 2  # noqa: PLR2004


def forget_markers(folder: Path, placed: Collection[str]) -> None:
    """Take away the markers of originals whose receipts are committed; a marker that stays does no harm."""
    for sha256 in placed:
        with suppress(OSError):
            (folder / f"{_PENDING}{sha256}").unlink(missing_ok=True)


def _place(folder: Path, data: bytes, sha256: str) -> None:
    target, partial = path_of(folder, sha256), folder / f"{_INCOMING}{sha256}"
    marker = folder / f"{_PENDING}{sha256}"
    marker.unlink(missing_ok=True)
    partial.unlink(missing_ok=True)
    write_file(marker, b"")
    write_file(partial, data, 0o444)
    target.parent.mkdir(mode=0o755, exist_ok=True)
    # The marker must be on disk before the original has its name, or a power cut could leave one without the other.
    sync_directory(folder)
    partial.rename(target)
    sync_directory(target.parent)


def _take_away(folder: Path, sha256: str) -> None:
    target = path_of(folder, sha256)
    (folder / f"{_INCOMING}{sha256}").unlink(missing_ok=True)
    target.unlink(missing_ok=True)
    with suppress(OSError):
        target.parent.rmdir()
    (folder / f"{_PENDING}{sha256}").unlink(missing_ok=True)


def _is_temporary(path: Path, folder: Path) -> bool:
    return path.parent == folder and path.name.startswith((_PENDING, _INCOMING))


def _pending(folder: Path) -> list[str]:
    names = (marker.name.removeprefix(_PENDING) for marker in folder.glob(f"{_PENDING}*"))
    return [name for name in names if _SHA256.fullmatch(name)]


def _damaged(path: Path, sha256: str, why: str) -> DamagedCaseError:
    return DamagedCaseError(
        what=f"the original {sha256} is damaged ({path})",
        why=f"{why}; a case must give back exactly what it was given",
        fix="move that file away if it is there, then restore it from a backup or add the same document again",
    )
