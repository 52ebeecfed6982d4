"""Files to readings: what `onrecord read` prints and what every build starts from."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from onrecord.extraction.reading import extract
from onrecord.intake.files import gather, take
from onrecord.model.case import Source
from onrecord.model.ledger import Receipt
from onrecord.model.reading import Exclusion, Reading
from onrecord.readers import read_original


def read_bytes(data: bytes, name: str, media_type: str) -> Reading:
    """Read the bytes of one original."""
    return extract(read_original(data, name, media_type))


def read_registered(
    data: bytes, receipt: Receipt, source: Source | None, authority: tuple[str, ...]
) -> Reading:
    """Read an original of a case: what people registered about it wins over what it says itself.

    Args:
        data: Its bytes.
        receipt: Its latest receipt.
        source: As registered, or None.
        authority: Every name of the case's authority.
    """
    rendition = read_original(data, receipt.name, receipt.media_type)
    if source is not None:
        rendition = attrs.evolve(
            rendition,
            published=source.published or rendition.published,
            publisher=source.publisher or rendition.publisher,
            title=source.title or rendition.title,
        )
    return extract(rendition, authority)


def read_files(paths: Sequence[Path]) -> tuple[Iterator[Reading], tuple[Exclusion, ...]]:
    """Read files and folders, one document at a time, in a fixed order.

    Returns:
        The readings, each made when it is asked for, and what inside the folders was left out.

    Raises:
        UnreadableInputError: A file is missing, empty or not what its name says; for a file that is there, when its
            reading is asked for.
    """
    gathered = gather(paths)
    return _readings(gathered.files), gathered.skipped


def _readings(files: Sequence[Path]) -> Iterator[Reading]:
    for path in files:
        incoming = take(path)
        yield read_bytes(incoming.data, incoming.name, incoming.media_type)
