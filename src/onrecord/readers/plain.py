"""Plain text and Markdown: the rendition is the file itself, so that offsets are the file's."""

import hashlib

from onrecord.model.rendition import Outcome, Rendition
from onrecord.readers.decode import decode
from onrecord.readers.layout import find_blocks
from onrecord.text.language import detect
from onrecord.text.publication import find_published

READER = "plain/1"


def read_plain(data: bytes, name: str, media_type: str = "text/plain") -> Rendition:
    """Read a plain text or Markdown file.

    Args:
        data: The file's bytes.
        name: File name, a label.
        media_type: `text/plain` or `text/markdown`.

    Returns:
        The rendition; `partial` where characters were lost or the encoding was guessed.
    """
    text, losses = decode(data)
    blocks = find_blocks(text)
    language = detect(text)
    published = find_published(text, language)
    return Rendition(
        original=hashlib.sha256(data).hexdigest(),
        name=name,
        media_type=media_type,
        language=language,
        published=published[0] if published else None,
        text=text,
        blocks=blocks,
        outcome=Outcome.PARTIAL if losses else Outcome.FULL,
        losses=losses,
        reader=READER,
    )
