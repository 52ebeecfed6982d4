"""Files to readings: what `onrecord read` prints and what every build starts from."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from onrecord.extraction.reading import extract
from onrecord.intake.files import gather_files, take
from onrecord.model.reading import Reading
from onrecord.readers import read_original


def read_bytes(data: bytes, name: str, media_type: str) -> Reading:
    """Read the bytes of one original."""
    return extract(read_original(data, name, media_type))


def read_files(paths: Sequence[Path]) -> Iterator[Reading]:
    """Read files and folders, one document at a time, in a fixed order.

    Raises:
        UnreadableInputError: A file is missing, empty or not what its name says.
    """
    for path in gather_files(paths):
        incoming = take(path)
        yield read_bytes(incoming.data, incoming.name, incoming.media_type)
