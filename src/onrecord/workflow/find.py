"""`onrecord find`: passages of a built case by their words."""

from collections.abc import Mapping
from pathlib import Path

from onrecord.errors import NotACaseError
from onrecord.vault.index import search
from onrecord.vault.store import Vault


def find_passages(folder: Path, words: str) -> tuple[Mapping[str, object], ...]:
    """Give the passages that hold all the words, in the order of documents and text.

    Raises:
        NotACaseError: The folder is not a case, or the case was never built.
    """
    Vault.open(folder)
    index = folder / "index.db"
    if not index.is_file():
        raise NotACaseError(
            what=f"{folder} has no index",
            why="passages are looked up in index.db, which a build makes",
            fix=f"run `onrecord build {folder}` first",
        )
    return tuple(search(index, words))
