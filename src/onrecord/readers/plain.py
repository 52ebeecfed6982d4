"""Plain text and Markdown: the rendition is the file itself, so that offsets are the file's."""

import hashlib

from onrecord.model.rendition import Outcome, Rendition
from onrecord.readers.decode import decode
from onrecord.readers.layout import find_blocks
from onrecord.readers.published import stated_date
from onrecord.text.language import detect

READER = "plain/2"


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
    return Rendition(
        original=hashlib.sha256(data).hexdigest(),
        name=name,
        media_type=media_type,
        language=language,
        published=stated_date(text, blocks, language),
        text=text,
        blocks=blocks,
        outcome=Outcome.PARTIAL if losses else Outcome.FULL,
        losses=losses,
        reader=READER,
    )
