"""Where cases are among a person's folders, and what in a folder belongs to a case."""

from pathlib import Path

from onrecord.vault.creation import ACTORS, CASE, CLAIMS, DATA, LEDGER, ORIGINALS

PARTS = frozenset({CASE, CLAIMS, ACTORS, LEDGER, ORIGINALS, DATA, "records", "index.db", "public"})
"""Names of the files and folders that a case is made of; what else lies in its folder is somebody's own."""


def enclosing_case(folder: Path) -> Path | None:
    """Find the nearest case that this folder is, or lies in; None where there is none."""
    here = folder.resolve()
    return next((above for above in (here, *here.parents) if (above / LEDGER).exists()), None)


def is_part(case: Path | None, path: Path) -> bool:
    """Say whether a path is one of the files of a case, or inside one of its folders.

    Args:
        case: As `enclosing_case` found it for the folder of `path`.
        path: A file.
    """
    if case is None:
        return False
    first = (path.parent.resolve() / path.name).relative_to(case).parts[0]
    return first in PARTS or first.startswith(f"{LEDGER}-")
