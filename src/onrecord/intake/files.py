"""Files and folders that people name, to bytes with a digest and a kind."""

import errno
import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
from attrs.validators import matches_re

from onrecord.errors import UnreadableInputError
from onrecord.intake.kinds import contradiction, media_type
from onrecord.model.passage import SHA256
from onrecord.model.reading import Exclusion

LARGEST_BYTES = 100_000_000
"""Largest file that is taken, in bytes."""


@attrs.frozen(kw_only=True)
class Incoming:
    """A file as it came, before anything has looked inside.

    Attributes:
        path: As it was named.
        name: File name without folders; a label, never a path.
        data: All bytes, at least one.
        sha256: Their digest, 64 hex digits.
        media_type: By content.
    """

    path: Path
    name: str
    data: bytes = attrs.field(repr=False)
    sha256: str = attrs.field(validator=matches_re(SHA256))
    media_type: str

    @property
    def size(self) -> int:
        """Number of bytes."""
        return len(self.data)


@attrs.frozen(kw_only=True)
class Gathered:
    """What was found under the paths that a person named.

    Attributes:
        files: Each once, in the order named; inside a folder, sorted by path.
        skipped: What inside the folders was left out, and why.
    """

    files: tuple[Path, ...]
    skipped: tuple[Exclusion, ...] = ()


def gather_files(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Find the files under the paths that a person named; see `gather` for what was left out.

    Raises:
        UnreadableInputError: A path is missing, or a folder has no file to take; all are named.
    """
    return gather(paths).files


def gather(paths: Sequence[Path]) -> Gathered:
    """Find the files under the paths that a person named, and say what was left out.

    A file that is named itself is always given back, hidden or not. Inside folders hidden files and folders are left out,
    and so are links that lead out of the folder, links to folders, and what is neither file nor folder.

    Args:
        paths: Files and folders.

    Raises:
        UnreadableInputError: A path is missing, or a folder has no file to take; all are named.
    """
    files: list[Path] = []
    skipped: list[Exclusion] = []
    problems: list[str] = []
    for path in paths:
        try:
            found = _found_under(path, skipped)
        except OSError as error:
            problems.append(f"{path}: {error.strerror or error}")
            continue
        if not found:
            missing = "the folder has no file to take" if path.is_dir() else "there is no such file or folder"
            problems.append(f"{path}: {missing}")
        files.extend(found)
    if problems:
        raise UnreadableInputError(
            what="; ".join(problems),
            why="what is asked for must be there, or the case would lack it without anyone noticing",
            fix="correct the path, or leave it out",
        )
    return Gathered(files=tuple(dict.fromkeys(files)), skipped=tuple(skipped))


def take(path: Path) -> Incoming:
    """Read a file's bytes and tell what they are.

    Args:
        path: Of the file; a link is followed.

    Raises:
        UnreadableInputError: It is missing, a folder, empty, too large, not readable, or not what its name says.
    """
    data = _read(path)
    name = os.fsencode(path.name).decode("utf-8", "replace")
    kind = media_type(data, name)
    against = contradiction(kind, name)
    if against is not None:
        raise UnreadableInputError(
            what=f"{path} is not what its name says",
            why=against,
            fix="find out what the file is, then give it the right ending; if it came this way, ask its sender",
        )
    return Incoming(path=path, name=name, data=data, sha256=hashlib.sha256(data).hexdigest(), media_type=kind)


def _found_under(path: Path, skipped: list[Exclusion]) -> list[Path]:
    # `is_dir` and `exists` are silent about most refusals of the system, but not about a name that is too long.
    if path.is_dir():
        return list(_walk(path, path.resolve(), skipped))
    return [path] if path.exists() or path.is_symlink() else []


def _walk(folder: Path, root: Path, skipped: list[Exclusion]) -> Iterator[Path]:
    for path in sorted(_children(folder, skipped), key=lambda child: child.name):
        why = _why_skip(path, root)
        if why is not None:
            skipped.append(Exclusion(what=str(path), why=why))
        elif path.is_dir():
            yield from _walk(path, root, skipped)
        else:
            yield path


def _children(folder: Path, skipped: list[Exclusion]) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError as error:
        skipped.append(Exclusion(what=str(folder), why=f"the folder cannot be read: {error.strerror}"))
        return []


def _why_skip(path: Path, root: Path) -> str | None:
    if path.name.startswith("."):
        return "it is hidden (its name starts with a dot)"
    if path.is_symlink():
        return _why_skip_link(path, root)
    if not path.is_dir() and not path.is_file():
        return "it is neither a file nor a folder"
    return None


def _why_skip_link(path: Path, root: Path) -> str | None:
    if not path.exists():
        return "it is a link that leads nowhere"
    if not path.resolve().is_relative_to(root):
        return "it is a link that leads out of the folder"
    if not path.is_file():
        return "it is a link to a folder, which is walked by its own name"
    return None


def _read(path: Path) -> bytes:
    try:
        # Not to wait for ever where the path is a pipe that nobody writes to.
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with open(handle, "rb") as stream:  # noqa: PTH123 (a handle has no path)
            status = os.fstat(handle)
            _refuse_other_than_files(path, status)
            # One byte more than allowed shows that the file grew, whatever its size was said to be.
            data = stream.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    if not data:
        raise UnreadableInputError(
            what=f"{path} is empty",
            why="an empty file documents nothing; often a download or a copy has failed",
            fix="get the file again, or leave it out",
        )
    if len(data) > LARGEST_BYTES:
        raise _too_large(path)
    return data


def _refuse_other_than_files(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        is_folder = stat.S_ISDIR(status.st_mode)
        raise UnreadableInputError(
            what=f"{path} is {'a folder' if is_folder else 'not a file'}",
            why="only a file has bytes that can be preserved",
            fix="name the files in it" if is_folder else "save what it gives in a file, then take that",
        )
    if status.st_size > LARGEST_BYTES:
        raise _too_large(path)


def _too_large(path: Path) -> UnreadableInputError:
    return UnreadableInputError(
        what=f"{path} is larger than {LARGEST_BYTES // 1_000_000} MB",
        why="this onrecord holds a whole file in memory and has no reader for larger ones",
        fix="split the file, or take the part that matters and say so",
    )


def _unreadable(path: Path, error: OSError) -> UnreadableInputError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        why = "it is a link that leads nowhere" if path.is_symlink() else "there is no such file"
        fix = "correct the path"
    elif error.errno == errno.ELOOP:
        why, fix = "it is a link that leads back to itself", "name the file itself"
    elif isinstance(error, PermissionError):
        why, fix = (
            "permission to read it is missing",
            "change its permissions, or copy it to where you may read it",
        )
    elif isinstance(error, IsADirectoryError):
        why, fix = "it is a folder", "name the files in it"
    else:
        why, fix = error.strerror or str(error), "see why the system refused, then try again"
    return UnreadableInputError(what=f"cannot read {path}", why=why, fix=fix)
