"""Making the folder of a new case: all of it, or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from onrecord.errors import CaseExistsError
from onrecord.model.case import Case
from onrecord.vault.casefile import EMPTY_CLAIMS, render_case
from onrecord.vault.disk import folder_beside, is_leftover, storing, sync_directory, write_file
from onrecord.vault.leaf import Happening
from onrecord.vault.ledger import create_ledger

CASE, CLAIMS, LEDGER, ORIGINALS, DATA = "case.yaml", "claims.yaml", "ledger.db", "originals", "data"
ACTORS = "actors.yaml"
"""A case's own register of actors, if people wrote one."""


def make_case(folder: Path, case: Case, first: Happening) -> None:
    """Make an empty case.

    A folder that is not there appears in one step. One that is there and empty is filled and not replaced: it may be a mounted
    disk, or somebody may be in it; the ledger, without which nothing is a case, comes last.

    Args:
        folder: Where nothing is yet, or an empty folder; missing parents are made.
        case: What case.yaml shall say.
        first: First entry of the ledger.

    Raises:
        CaseExistsError: Something is there.
        StorageError: The disk refused; nothing is left behind.
    """
    folder = folder.absolute()
    with storing(f"cannot make the case {folder}"):
        if not _is_free(folder):
            raise CaseExistsError(
                what=f"{folder} is there already",
                why="a new case must not be mixed with what is there",
                fix="choose a folder that does not exist, or add documents to the case with `onrecord add`",
            )
        if folder.exists():
            _fill_folder(folder, case, first)
        else:
            _make_folder(folder, case, first)


def _is_free(folder: Path) -> bool:
    if not folder.exists() and not folder.is_symlink():
        return True
    return folder.is_dir() and all(is_leftover(path.name) for path in folder.iterdir())


def _make_folder(folder: Path, case: Case, first: Happening) -> None:
    with _parents_of(folder), folder_beside(folder) as beside:
        _write_parts(beside, case, first)
        beside.rename(folder)
        sync_directory(folder.parent)


def _fill_folder(folder: Path, case: Case, first: Happening) -> None:
    with folder_beside(folder / "case") as beside:
        _write_parts(beside, case, first)
        moved: list[Path] = []
        try:
            for name in (ORIGINALS, CLAIMS, CASE, LEDGER):
                (beside / name).rename(folder / name)
                moved.append(folder / name)
            sync_directory(folder)
        except BaseException:
            for path in moved:
                with suppress(OSError):
                    path.rename(beside / path.name)
            raise


def _write_parts(beside: Path, case: Case, first: Happening) -> None:
    (beside / ORIGINALS).mkdir(mode=0o755)
    write_file(beside / CASE, render_case(case).encode("utf-8"))
    write_file(beside / CLAIMS, EMPTY_CLAIMS.encode("utf-8"))
    create_ledger(beside / LEDGER, first)
    sync_directory(beside)


@contextmanager
def _parents_of(folder: Path) -> Iterator[None]:
    missing = [parent for parent in folder.parents if not parent.exists()]
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        for parent in missing:
            with suppress(OSError):
                parent.rmdir()
        raise
