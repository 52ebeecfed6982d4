"""Durable writing: whole files or none, and nothing left behind by a process that was killed.

A temporary file or folder is locked (flock) by the process that makes it. The kernel drops the lock when the process ends,
however it ends, so whoever finds an unlocked one knows that nobody will finish it and may take it away.
"""

import errno
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from onrecord.errors import StorageError

_WHY = {
    errno.ENOSPC: ("the disk is full", "make room, then run the same command again"),
    errno.EDQUOT: ("the disk quota is used up", "make room, then run the same command again"),
    errno.EFBIG: (
        "the file is larger than this system lets a file be",
        "raise the limit, or use another disk",
    ),
    errno.EROFS: ("the file system is read only", "copy the case to a disk that can be written"),
    errno.EACCES: ("permission is missing", "change the permissions, or run as the owner of the folder"),
    errno.EPERM: ("permission is missing", "change the permissions, or run as the owner of the folder"),
    errno.EIO: ("the disk reports a failure", "check the disk, then run the same command again"),
}
_MARK = ".onrecord-new"


def refusal(what: str, error: OSError) -> StorageError:
    """Say in words why the operating system refused.

    Args:
        what: What was being done, naming the file.
        error: As the operating system gave it.
    """
    why, fix = _WHY.get(
        error.errno or 0, (error.strerror or str(error), "see why, then run the command again")
    )
    return StorageError(what=what, why=f"{why}; nothing was changed", fix=fix)


@contextmanager
def storing(what: str) -> Iterator[None]:
    """Turn every refusal of the operating system inside the block into a `StorageError`.

    Args:
        what: What is being done, naming the file ("cannot write claims.yaml").

    Raises:
        StorageError: The operating system refused.
    """
    try:
        yield
    except OSError as error:
        raise refusal(what, error) from error


def sync_directory(folder: Path) -> None:
    """Make the names in `folder` survive a power cut.

    Raises:
        OSError: The operating system refused.
    """
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_file(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Write a new file and flush it to the disk; leave none where that fails.

    Args:
        path: Where no file is yet; its folder is there.
        data: The whole content.
        mode: Permissions, whatever the umask.

    Raises:
        OSError: The operating system refused.
    """
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    try:
        _fill(handle, data, mode)
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise
    finally:
        os.close(handle)


def replace_file(path: Path, data: bytes) -> None:
    """Put `data` in the place of a file: a reader sees the old content or the new, and a power cut leaves one of them.

    Raises:
        StorageError: The disk refused; the old content is still there.
    """
    with staged_file(path, data) as put:
        put()


@contextmanager
def staged_file(path: Path, data: bytes) -> Iterator[Callable[[], None]]:
    """Write a file beside `path` and flush it; gone afterwards, unless it was put.

    Returns:
        What puts it in the place of `path` in one step.

    Raises:
        StorageError: The disk refused, or `path` is a folder; the old content is still there.
    """
    with storing(f"cannot write {path}"):
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        remove_leftovers(path)
        handle, name = tempfile.mkstemp(prefix=_prefix(path), suffix=_MARK, dir=path.parent)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            _fill(handle, data, 0o644)
            yield lambda: _put_file(Path(name), path)
        finally:
            with suppress(OSError):
                Path(name).unlink(missing_ok=True)
            os.close(handle)


@contextmanager
def folder_beside(target: Path) -> Iterator[Path]:
    """Give an empty folder beside `target` to fill and rename; it is gone afterwards, unless it was renamed.

    Args:
        target: The folder that is to be made or replaced; its parent is there.

    Raises:
        OSError: The operating system refused.
    """
    remove_leftovers(target)
    folder = Path(tempfile.mkdtemp(prefix=_prefix(target), suffix=_MARK, dir=target.parent))
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        folder.chmod(0o755)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(handle)


def remove_leftovers(target: Path) -> None:
    """Take away what killed processes left while they were making `target`.

    Raises:
        OSError: The operating system refused.
    """
    for leftover in sorted(target.parent.glob(f"{_prefix(target)}*{_MARK}")):
        with _unclaimed(leftover) as free:
            if free and leftover.is_dir():
                shutil.rmtree(leftover)
            elif free:
                leftover.unlink()


def is_leftover(name: str) -> bool:
    """Say whether a file name is one of our temporary ones."""
    return name.startswith(".") and name.endswith(_MARK)


@contextmanager
def _unclaimed(leftover: Path) -> Iterator[bool]:
    try:
        handle = os.open(leftover, os.O_RDONLY | os.O_NOFOLLOW)
    except FileNotFoundError:
        yield False
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        yield False
    else:
        yield True
    finally:
        os.close(handle)


def _put_file(new: Path, path: Path) -> None:
    with storing(f"cannot write {path}"):
        new.replace(path)
        sync_directory(path.parent)


def _prefix(path: Path) -> str:
    return f".{path.name}."


def _fill(handle: int, data: bytes, mode: int) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]
    os.fchmod(handle, mode)
    os.fsync(handle)
