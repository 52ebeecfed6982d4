"""What is in a file: told by its bytes, unpacked where it is packed."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

import attrs

from onrecord.datasets.sources.delimited import HEAD_BYTES, delimited_table, first_rows
from onrecord.datasets.sources.json_rows import json_table
from onrecord.datasets.sources.parquet import parquet_table
from onrecord.datasets.sources.table import HeadingIn, Table
from onrecord.datasets.sources.workbook import workbook_rows, workbook_tables
from onrecord.errors import UnreadableInputError

_GZIP = b"\x1f\x8b"
_ZIP = b"PK\x03\x04"
_PARQUET = b"PAR1"
_MOST_BYTES_HELD = 256 << 20
_MOST_MEMBERS = 2000
_DAMAGED = (
    OSError,
    EOFError,
    UnicodeError,
    zlib.error,
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
)
"""What the standard library raises over packed files that are cut, locked or damaged."""


@attrs.frozen(kw_only=True)
class Member:
    """A file, or a file packed in it.

    Attributes:
        name: Its name.
        stream: At its start, unpacked.
        head: Its first bytes.
    """

    name: str
    stream: IO[bytes]
    head: bytes


def members(name: str, file: IO[bytes]) -> Iterator[Member]:
    """Give the files in a file: those of an archive by name, or itself, unpacked.

    Raises:
        UnreadableInputError: The archive is damaged or has too many files.
    """
    start = file.read(4)
    file.seek(0)
    if start.startswith(_GZIP):
        yield _member(name, gzip.GzipFile(fileobj=file))  # type: ignore[arg-type]
    elif start.startswith(_ZIP) and not _is_workbook(file):
        yield from _archived(name, file)
    else:
        yield _member(name, file)


def tables(member: Member, heading_in: HeadingIn) -> list[Table]:
    """Give the tables of a file that have the headings that are looked for."""
    if member.head.startswith(_ZIP):
        return workbook_tables(_held(member), heading_in)
    if member.head.startswith(_PARQUET):
        found: Table | None = parquet_table(member.name, _held(member))
    elif is_json(member.head):
        found = json_table(member.name, member.stream)
    else:
        found = delimited_table(member.name, member.stream, member.head, heading_in)
        return [found] if found else []
    return [found] if found and heading_in([list(found.columns)]) is not None else []


def sample(member: Member) -> list[list[str]]:
    """Give the first rows of a file that has no headings that are known, for people to look at."""
    if member.head.startswith(_ZIP):
        return workbook_rows(_held(member))
    if member.head.startswith(_PARQUET):
        return [list(parquet_table(member.name, _held(member)).columns)]
    if is_json(member.head):
        member.stream.seek(0)
        found = json_table(member.name, member.stream)
        return [list(found.columns)] if found else []
    return first_rows(member.head)


def is_json(head: bytes) -> bool:
    """Tell whether a file begins like JSON."""
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in {b"{", b"["}


def _member(name: str, stream: IO[bytes]) -> Member:
    with reading(name):
        head = stream.read(HEAD_BYTES)
        stream.seek(0)
    return Member(name=name, stream=stream, head=head)


@contextmanager
def reading(name: str) -> Iterator[None]:
    """Turn whatever goes wrong with the bytes of a file inside the block into a refusal.

    Args:
        name: Of the file.

    Raises:
        UnreadableInputError: The file is damaged, or the operating system refused it.
    """
    try:
        yield
    except _DAMAGED as error:
        raise UnreadableInputError(
            what=f"{name} cannot be read: {error}",
            why="the file is damaged, cut short or locked with a password",
            fix="get it again, or unpack it yourself and add what was in it",
        ) from error


def _archived(name: str, file: IO[bytes]) -> Iterator[Member]:
    with reading(name):
        archive = zipfile.ZipFile(file)
    entries = sorted(
        (entry for entry in archive.infolist() if not entry.is_dir()), key=lambda entry: entry.filename
    )
    if len(entries) > _MOST_MEMBERS:
        raise UnreadableInputError(
            what=f"the archive has {len(entries)} files",
            why=f"a download of data has at most {_MOST_MEMBERS}",
            fix="unpack it and add the file that has the data",
        )
    for entry in entries:
        with reading(entry.filename):
            stream = archive.open(entry)
        yield _member(entry.filename, stream)


def _is_workbook(file: IO[bytes]) -> bool:
    try:
        with zipfile.ZipFile(file) as archive:
            found = "xl/workbook.xml" in archive.namelist()
    except (zipfile.BadZipFile, OSError):
        found = False
    file.seek(0)
    return found


def _held(member: Member) -> IO[bytes]:
    """Give a stream that can be read from any place, held in memory where the file is packed."""
    if not isinstance(member.stream, gzip.GzipFile | zipfile.ZipExtFile):
        member.stream.seek(0)
        return member.stream
    data = member.stream.read(_MOST_BYTES_HELD + 1)
    if len(data) > _MOST_BYTES_HELD:
        raise UnreadableInputError(
            what=f"{member.name} is larger than 256 MB unpacked",
            why="a workbook or Parquet file inside an archive has to be held in memory",
            fix="unpack it and add the file inside",
        )
    return io.BytesIO(data)
