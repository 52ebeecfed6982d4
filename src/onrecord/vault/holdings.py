"""Vintages on disk: a folder of Parquet files each, `data/<dataset>/<release>-<digest>`, written whole or not at all.

A vintage is written beside its place without any lock, for that may take minutes. It is put in its place by the one writer,
with a marker in it that goes when the ledger entry is committed; only what has the marker and no entry may be taken away.
"""

import hashlib
import importlib
import json
import os
import re
import shutil
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import attrs

from onrecord.errors import DamagedCaseError
from onrecord.model.dataset import Vintage
from onrecord.model.ledger import Holding, Part
from onrecord.vault.codec import to_data
from onrecord.vault.disk import (
    folder_beside,
    is_leftover,
    remove_leftovers,
    storing,
    sync_directory,
    write_file,
)

ACCOUNT = "vintage.json"
"""Name of the file with the account of a vintage, for whoever reads the folder without onrecord."""

ROWS_A_GROUP = 131_072
"""Rows are compressed together in groups of so many."""
ROWS_A_PART = 1_048_576
"""A Parquet file has at most so many rows, so that engines can share out the files."""

_PENDING = ".pending"
_INCOMING = "incoming"
_KEY = re.compile(r"[a-z0-9][a-z0-9-]*")
_UNFIT = re.compile(r"[^A-Za-z0-9.-]+")


@attrs.frozen(kw_only=True)
class Staged:
    """A vintage that is written and not yet in its place.

    Attributes:
        folder: Where it is.
        vintage: Its account.
        parts: Its Parquet files.
    """

    folder: Path
    vintage: Vintage
    parts: tuple[Part, ...]


@attrs.define
class Stage:
    """A folder beside `data/` to be filled with one table."""

    folder: Path

    def fill(self, schema: Any, batches: Iterable[Any]) -> tuple[Part, ...]:  # noqa: ANN401 (pyarrow's own)
        """Write record batches as Parquet, flushed; the same rows give the same bytes, however they were batched.

        Args:
            schema: Arrow schema of every batch.
            batches: Record batches, taken one at a time.

        Raises:
            StorageError: The disk refused.
        """
        with storing(f"cannot write the table to {self.folder}"):
            parts = []
            for number, tables in enumerate(_in_parts(schema, batches)):
                path = self.folder / f"part-{number:05}.parquet"
                _write_part(path, schema, tables)
                parts.append(_part(path))
            return tuple(parts)

    def close(self, vintage: Vintage, parts: tuple[Part, ...]) -> Staged:
        """Write the account beside the table.

        Raises:
            StorageError: The disk refused.
        """
        account = {"vintage": to_data(vintage), "parts": to_data(parts)}
        text = json.dumps(account, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        with storing(f"cannot write the table to {self.folder}"):
            write_file(self.folder / ACCOUNT, text.encode("utf-8"))
            write_file(self.folder / _PENDING, b"")
            sync_directory(self.folder)
        return Staged(folder=self.folder, vintage=vintage, parts=parts)


@contextmanager
def stage(data: Path) -> Iterator[Stage]:
    """Give a folder to write a vintage to; gone afterwards, unless it was put in its place.

    Args:
        data: The case's `data/`; made if it is not there.

    Raises:
        StorageError: The disk refused.
    """
    with storing(f"cannot write to {data}"):
        made = not data.exists()
        data.mkdir(mode=0o755, exist_ok=True)
        try:
            with folder_beside(data / _INCOMING) as beside:
                yield Stage(folder=beside)
        finally:
            if made:
                with suppress(OSError):
                    data.rmdir()


def folder_of(data: Path, vintage: Vintage) -> Path:
    """Say where a vintage is.

    Raises:
        ValueError: The key of its dataset cannot name a folder.
    """
    if not _KEY.fullmatch(vintage.dataset):
        msg = f"a dataset is named by small letters, digits and hyphens, not by {vintage.dataset!r}"
        raise ValueError(msg)
    release = _UNFIT.sub("_", vintage.release).strip(".") or "_"
    return data / vintage.dataset / f"{release}-{vintage.digest[:12]}"


def put(data: Path, staged: Staged) -> None:
    """Put a vintage in its place, with its marker. The caller holds the lock of the one writer.

    Raises:
        DamagedCaseError: Something of that name is there of which the ledger knows nothing.
        StorageError: The disk refused.
    """
    target = folder_of(data, staged.vintage)
    if target.exists() or target.is_symlink():
        raise DamagedCaseError(
            what=f"{target} is there, and the ledger says nothing of it",
            why="the ledger may be an old copy, and what it does not know must not be replaced",
            fix="restore the right ledger.db, or move that folder away; then run the same command again",
        )
    with storing(f"cannot keep the vintage {staged.vintage.key}"):
        target.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
        staged.folder.rename(target)
        sync_directory(target.parent)
        sync_directory(data)


def settle(data: Path, known: Collection[Vintage]) -> None:
    """Finish what a command began: keep what has an entry, take away what it put and never entered.

    The caller holds the lock of the one writer.

    Raises:
        StorageError: The disk refused.
    """
    if not data.is_dir():
        return
    kept = {folder_of(data, vintage) for vintage in known}
    with storing(f"cannot clear {data}"):
        for marker in sorted(data.glob(f"*/*/{_PENDING}")):
            if marker.parent in kept:
                marker.unlink()
            else:
                shutil.rmtree(marker.parent)
                with suppress(OSError):
                    marker.parent.parent.rmdir()
        remove_leftovers(data / _INCOMING)


def forget_markers(data: Path, put_there: Collection[Vintage]) -> None:
    """Take away the markers of vintages whose entries are committed; a marker that stays does no harm."""
    for vintage in put_there:
        with suppress(OSError):
            (folder_of(data, vintage) / _PENDING).unlink(missing_ok=True)


def files_of(data: Path, holding: Holding) -> tuple[Path, ...]:
    """List the Parquet files of a vintage, in order, after looking whether they are there in their size.

    Raises:
        DamagedCaseError: One is missing or of another size.
        StorageError: The disk refused.
    """
    folder = folder_of(data, holding.vintage)
    paths = tuple(folder / part.name for part in holding.parts)
    with storing(f"cannot read {folder}"):
        for path, part in zip(paths, holding.parts, strict=True):
            if not path.is_file() or path.stat().st_size != part.size:
                raise DamagedCaseError(
                    what=f"the vintage {holding.vintage.key} is damaged ({path})",
                    why="a file of its table is missing or has another size than when it was written",
                    fix=f"restore {folder} from a backup, or move it away and load the same file again",
                )
    return paths


def present(data: Path) -> tuple[Path, ...]:
    """List what stands where vintages do, sorted, without those of a command that has not committed.

    Read the ledger after this and not before, as with `originals.present`.
    """
    found = (path for path in data.glob("*/*") if not is_leftover(path.parent.name))
    return tuple(sorted(path for path in found if not (path / _PENDING).is_file()))


def faults(data: Path, known: Collection[Holding], there: Collection[Path]) -> Iterator[str]:
    """Hash every table again and name what does not hold, in words.

    Args:
        data: The case's `data/`.
        known: What the ledger says.
        there: As `present` listed it.

    Raises:
        StorageError: The disk refused.
    """
    for holding in known:
        yield from _faults_of(folder_of(data, holding.vintage), holding)
    kept = {folder_of(data, holding.vintage) for holding in known}
    for path in there:
        if path not in kept:
            yield f"data: {path.relative_to(data).as_posix()} is there without an entry in the ledger"


def _faults_of(folder: Path, holding: Holding) -> Iterator[str]:
    name = holding.vintage.key
    with storing(f"cannot read {folder}"):
        for part in holding.parts:
            path = folder / part.name
            if not path.is_file() or path.is_symlink():
                yield f"data: {name}: {part.name} is missing"
            elif _part(path) != part:
                yield f"data: {name}: {part.name} does not have the bytes that were written"
        wanted = {part.name for part in holding.parts} | {ACCOUNT, _PENDING}
        for path in sorted(folder.glob("*")):
            if path.name not in wanted:
                yield f"data: {name}: {path.name} is there, and no load made it"


def _in_parts(schema: Any, batches: Iterable[Any]) -> Iterator[Iterator[Any]]:  # noqa: ANN401 (pyarrow's own)
    """Deal out the rows: a run of tables of `ROWS_A_GROUP` rows for each file. There is always a first file."""
    groups = _in_groups(schema, batches)
    per_part = ROWS_A_PART // ROWS_A_GROUP
    ahead = next(groups, None)
    yield _take(ahead, groups, per_part)
    while (ahead := next(groups, None)) is not None:
        yield _take(ahead, groups, per_part)


def _take(first: Any, rest: Iterator[Any], count: int) -> Iterator[Any]:  # noqa: ANN401 (pyarrow's own)
    if first is not None:
        yield first
        for _ in range(count - 1):
            if (one := next(rest, None)) is None:
                return
            yield one


def _in_groups(schema: Any, batches: Iterable[Any]) -> Iterator[Any]:  # noqa: ANN401 (pyarrow's own)
    pa = importlib.import_module("pyarrow")
    waiting: list[Any] = []
    rows = 0
    for batch in batches:
        waiting.append(batch)
        rows += batch.num_rows
        while rows >= ROWS_A_GROUP:
            table = pa.Table.from_batches(waiting, schema=schema)
            yield table.slice(0, ROWS_A_GROUP).combine_chunks()
            waiting = table.slice(ROWS_A_GROUP).to_batches()
            rows -= ROWS_A_GROUP
    if rows:
        yield pa.Table.from_batches(waiting, schema=schema).combine_chunks()


def _write_part(path: Path, schema: Any, tables: Iterator[Any]) -> None:  # noqa: ANN401 (pyarrow's own)
    parquet = importlib.import_module("pyarrow.parquet")
    with path.open("xb") as file:
        with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
            for table in tables:
                writer.write_table(table, row_group_size=ROWS_A_GROUP)
        file.flush()
        os.fchmod(file.fileno(), 0o644)
        os.fsync(file.fileno())


def _part(path: Path) -> Part:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return Part(name=path.name, sha256=digest, size=file.tell())
