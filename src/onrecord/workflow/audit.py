"""Audit: read one document and recompute what it says from its own numbers."""

from collections.abc import Mapping
from os import PathLike
from pathlib import Path

from onrecord.checks import check
from onrecord.extraction.reading import extract
from onrecord.intake.files import take
from onrecord.model.check import Audit
from onrecord.model.reading import Reading
from onrecord.phrases import DEFAULT_STYLE, HouseStyle
from onrecord.readers import read_original

TEXT = "text/plain"
"""Media type of bytes and strings that come without one."""


def audit(
    source: str | bytes | PathLike[str],
    *,
    name: str = "text",
    media_type: str = TEXT,
    style: Mapping[str, float] | None = None,
) -> Audit:
    """Read a document and check every statement that its own numbers can test.

    Args:
        source: A path (any `PathLike`), the bytes of a document, or its text as a string.
        name: What to call a document that is no file.
        media_type: Of bytes and text; a file's is found from its content.
        style: Widths of bands that a house style sets otherwise, by name (`onrecord.phrases.HouseStyle`).

    Returns:
        The reading with its checks, frozen.

    Raises:
        UnreadableInputError: The file is missing, empty or not what its name says.
        ValueError: The style names an unknown width or one that is no number from 0 to 1.
    """
    widths = DEFAULT_STYLE if style is None else HouseStyle.of(style)
    return audit_reading(_read(source, name, media_type), widths)


def audit_bytes(data: bytes, name: str, media_type: str = TEXT, style: HouseStyle = DEFAULT_STYLE) -> Audit:
    """Read and check the bytes of one document."""
    return audit_reading(extract(read_original(data, name, media_type)), style)


def audit_reading(reading: Reading, style: HouseStyle = DEFAULT_STYLE) -> Audit:
    """Check a document that was read before."""
    return Audit(reading=reading, checks=check(reading, style))


def _read(source: str | bytes | PathLike[str], name: str, media_type: str) -> Reading:
    if isinstance(source, PathLike):
        incoming = take(Path(source))
        return extract(read_original(incoming.data, incoming.name, incoming.media_type))
    data = source.encode("utf-8") if isinstance(source, str) else source
    return extract(read_original(data, name, media_type))
