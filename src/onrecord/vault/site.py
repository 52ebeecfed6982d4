"""Folders that are built whole: written beside, flushed, and put in place in one step."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from onrecord.errors import StorageError
from onrecord.vault.disk import folder_beside, storing, sync_directory, write_file
from onrecord.vault.exchange import exchange


def swap_directory(target: Path, files: Mapping[str, bytes]) -> None:
    """Make `target` hold exactly `files`. Whoever reads it sees all of the old or all of the new.

    Where the file system cannot exchange two folders, the old one is renamed away first: for an instant there is none.
    What a killed call left is cleared, or put back, by the next call.

    Args:
        target: The folder; its parent is there. All that it holds is replaced.
        files: Relative paths with `/`, and the bytes of each.

    Raises:
        StorageError: The disk refused, or `target` holds something that was not built here; nothing has changed.
        ValueError: A path is absolute, climbs out of the folder, or is empty.
    """
    with staged_directory(target, files) as put:
        put()


def remove_directory(target: Path, built: str) -> None:
    """Remove a folder that was built here; one that holds no file of the name `built` is somebody's own and stays.

    Raises:
        StorageError: The disk refused.
    """
    if (target / built).is_file() and not target.is_symlink():
        with storing(f"cannot remove {target}"):
            shutil.rmtree(target)


@contextmanager
def staged_directory(target: Path, files: Mapping[str, bytes]) -> Iterator[Callable[[], None]]:
    """Write a folder beside `target` and flush it; gone afterwards, unless it was put.

    Several things that belong together are staged first and put then: what can fail for want of room fails before the first
    of them has changed.

    Args:
        target: The folder; its parent is there. All that it holds is replaced.
        files: Relative paths with `/`, and the bytes of each.

    Returns:
        What puts it in the place of `target`, as `swap_directory` does.

    Raises:
        StorageError: The disk refused, or `target` holds something that was not built here; nothing has changed.
        ValueError: A path is absolute, climbs out of the folder, or is empty.
    """
    paths = {name: _inside(name) for name in files}
    with storing(f"cannot build {target}"):
        _put_back(target)
        _refuse_foreign(target, paths)
        with folder_beside(target) as beside:
            for name in sorted(files):
                path = beside / paths[name]
                _make_folders(path.parent)
                write_file(path, files[name])
            for folder, _folders, _files in os.walk(beside):
                sync_directory(Path(folder))
            yield lambda: _put(beside, target)


def _make_folders(folder: Path) -> None:
    # `mkdir` with `parents` gives the parents the loosest permissions that the umask lets through.
    if not folder.is_dir():
        _make_folders(folder.parent)
        folder.mkdir(mode=0o755)


def _put(beside: Path, target: Path) -> None:
    with storing(f"cannot build {target}"):
        _swap(beside, target)
        sync_directory(target.parent)


def _inside(name: str) -> PurePosixPath:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or not path.parts or "\0" in name:
        msg = f"{name!r} is not a path inside the folder that is built"
        raise ValueError(msg)
    return path


def _refuse_foreign(target: Path, paths: Mapping[str, PurePosixPath]) -> None:
    # A slip of the hand (`--out ~/Documents`) must not replace a folder of someone's own.
    if not target.exists():
        return
    there = {path.name for path in target.iterdir()}
    if there and there.isdisjoint({path.parts[0] for path in paths.values()}):
        raise StorageError(
            what=f"cannot build {target}",
            why="it is a folder with other things in it, and all of it would be replaced; nothing was changed",
            fix="name another folder, or remove that one first",
        )


def _swap(beside: Path, target: Path) -> None:
    if not target.exists():
        beside.rename(target)
    elif not exchange(beside, target):
        _swap_in_two_steps(beside, target)


def _swap_in_two_steps(beside: Path, target: Path) -> None:
    old = _old(target)
    target.rename(old)
    try:
        beside.rename(target)
    except OSError:
        old.rename(target)
        raise
    # The caller takes away whatever has the name of `beside`.
    with suppress(OSError):
        old.rename(beside)


def _put_back(target: Path) -> None:
    old = _old(target)
    if old.exists() and not target.exists():
        old.rename(target)
    elif old.exists():
        shutil.rmtree(old)


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}.old")
