"""Original bytes to a rendition, one format a module."""

import hashlib

from onrecord.model.rendition import Loss, Outcome, Rendition
from onrecord.readers.plain import read_plain

__all__ = ["read_original"]


def read_original(data: bytes, name: str, media_type: str = "text/plain") -> Rendition:
    """Make the text of an original, or say that there is no reader for its format.

    Args:
        data: The original's bytes.
        name: File name under which it was received; a label only.
        media_type: By content, as intake found it.

    Returns:
        A rendition. A format without a reader gives one without text, with outcome `refused`.
    """
    if media_type in {"text/plain", "text/markdown"}:
        return read_plain(data, name, media_type)
    if media_type == "text/html":
        # Trafilatura takes a quarter of a second to import, and most documents are not web pages.
        from onrecord.readers.web import read_web_page  # noqa: PLC0415

        return read_web_page(data, name)
    return Rendition(
        original=hashlib.sha256(data).hexdigest(),
        name=name,
        media_type=media_type,
        language=None,
        text="",
        outcome=Outcome.REFUSED,
        losses=(Loss(what=f"the whole document: there is no reader for {media_type} yet"),),
        reader="none/1",
    )
