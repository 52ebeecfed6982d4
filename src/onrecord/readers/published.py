"""The date that a document states of itself, which never stands in a row of a table."""

from collections.abc import Sequence

from onrecord.model.rendition import Block, BlockKind
from onrecord.text.publication import find_published


def stated_date(text: str, blocks: Sequence[Block], language: str | None) -> str | None:
    """Find the date of publication outside the rows of tables: those date what they report.

    Args:
        text: The rendition.
        blocks: Its blocks.
        language: ISO 639-1 code, or None.

    Returns:
        EDTF date, or None.
    """
    at, pieces = 0, []
    for block in blocks:
        if block.kind is BlockKind.CELL and block.row:
            cell = block.span.cut(text)
            pieces += [text[at : block.span.start], "".join(c if c.isspace() else "_" for c in cell)]
            at = block.span.end
    found = find_published("".join([*pieces, text[at:]]), language)
    return found[0] if found else None
