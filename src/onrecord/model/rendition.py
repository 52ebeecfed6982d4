"""The text made from an original, with its blocks."""

from enum import StrEnum

import attrs
from attrs.validators import matches_re

from onrecord.model.passage import SHA256, Span


class Outcome(StrEnum):
    """How much of an original was read."""

    FULL = "full"
    PARTIAL = "partial"
    REFUSED = "refused"


class BlockKind(StrEnum):
    """What a block of text is in the layout."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"


@attrs.frozen(kw_only=True)
class Loss:
    """Something of the original that the rendition does not hold.

    Attributes:
        what: What was lost, in plain words.
        count: How many of them.
    """

    what: str
    count: int = 1


@attrs.frozen(kw_only=True)
class Block:
    """One block of the layout: a heading, a paragraph, a list item or a table cell.

    Attributes:
        span: Its characters in the rendition, without the white space and markup around them.
        kind: What it is.
        table: Number of the table it is a cell of, from 0; None outside tables.
        row: Row of the cell, from 0 (the header row, where the table has one).
        column: Column of the cell, from 0.
        furniture: Why the layout itself says that this is page furniture ("inside <nav>"), or None.
        page: Page on which it begins, from 1; None where the format has no pages.
    """

    span: Span
    kind: BlockKind
    table: int | None = None
    row: int | None = None
    column: int | None = None
    furniture: str | None = None
    page: int | None = None


@attrs.frozen(kw_only=True)
class Rendition:
    """The text made from one original by one version of one reader.

    Attributes:
        original: Digest of the original (SHA-256, 64 hex digits).
        name: File name under which the original was last received.
        media_type: By content, e.g. `text/plain`.
        language: ISO 639-1 code of the main language, or None where it is not known.
        title: As the document states it, or None.
        published: EDTF date of publication as the document states it, or None.
        publisher: As the document states it, or None.
        text: All its characters; of a plain-text file, exactly those of the file.
        blocks: Blocks in the order of the text; they do not overlap.
        outcome: How much was read.
        losses: What was not.
        reader: Name and version of the reader, e.g. `text/1`.
    """

    original: str = attrs.field(validator=matches_re(SHA256))
    name: str
    media_type: str
    language: str | None
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    text: str
    blocks: tuple[Block, ...] = ()
    outcome: Outcome = Outcome.FULL
    losses: tuple[Loss, ...] = ()
    reader: str
