"""Pieces of a document in reading order, and the rendition that they make."""

import hashlib
from collections.abc import Iterable, Sequence

import attrs

from onrecord.model.passage import Span
from onrecord.model.rendition import Block, BlockKind, Loss, Outcome, Rendition
from onrecord.readers.published import stated_date
from onrecord.text.language import detect

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""A raised digit is a note or a power: written beside the line it would run into the number before it."""
FARTHEST_TITLE = 3000
"""Characters from the top in which a title that the metadata states must be printed as well."""


@attrs.frozen
class Piece:
    """The text of one block and what the document says about it.

    Attributes:
        text: Its words, white space already collapsed.
        kind: What it is in the layout.
        furniture: Why the layout says that it is page furniture, or None.
        before: What sets it apart from the piece before it.
        table: Number of its table, or None.
        row: Row in that table.
        column: Column in that table.
        page: Page on which it begins, from 1, or None where the format has no pages.
    """

    text: str
    kind: BlockKind
    furniture: str | None = None
    before: str = "\n\n"
    table: int | None = None
    row: int | None = None
    column: int | None = None
    page: int | None = None


@attrs.frozen
class Source:
    """What is known of an original before it is read.

    Attributes:
        data: Its bytes.
        name: File name, a label.
        media_type: By content.
        reader: Name and version of the reader that reads it.
    """

    data: bytes
    name: str
    media_type: str
    reader: str


def lay_out(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """Write pieces one after the other.

    Args:
        pieces: In reading order, none without text.

    Returns:
        The text, and a block a piece.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    at, after_cell = 0, False
    for piece in pieces:
        before = piece.before
        if after_cell and piece.kind is not BlockKind.CELL and not before.startswith("\n\n"):
            before = "\n" + before
        before = before if at else before.lstrip()
        parts.append(before)
        at += len(before)
        blocks.append(
            Block(
                span=Span(at, at + len(piece.text)),
                kind=piece.kind,
                table=piece.table,
                row=piece.row,
                column=piece.column,
                furniture=piece.furniture,
                page=piece.page,
            )
        )
        parts.append(piece.text)
        at += len(piece.text)
        after_cell = piece.kind is BlockKind.CELL
    return "".join(parts), tuple(blocks)


def compose(
    source: Source, pieces: Sequence[Piece], losses: Sequence[Loss] = (), stated_title: str | None = None
) -> Rendition:
    """Make the rendition of a document that metadata say little about.

    Args:
        source: The original.
        pieces: All its text, in reading order.
        losses: What is not in them.
        stated_title: Title in the metadata. It is taken only where the document prints it near its top: templates
            leave titles of other documents behind.

    Returns:
        `full`, `partial` where something was lost, `refused` where there are no pieces.
    """
    text, blocks = lay_out(pieces)
    language = detect(text)
    title = " ".join((stated_title or "").split())
    content = " ".join(piece.text for piece in pieces if piece.furniture is None)[:FARTHEST_TITLE]
    return Rendition(
        original=hashlib.sha256(source.data).hexdigest(),
        name=source.name,
        media_type=source.media_type,
        language=language,
        title=title if title and title in " ".join(content.split()) else None,
        published=stated_date(text, blocks, language),
        text=text,
        blocks=blocks,
        outcome=Outcome.REFUSED if not pieces else Outcome.PARTIAL if losses else Outcome.FULL,
        losses=tuple(losses),
        reader=source.reader,
    )


def refuse(source: Source, why: str) -> Rendition:
    """Make the rendition of an original that could not be read.

    Args:
        source: The original.
        why: Why, and what to do, in plain words.
    """
    return compose(source, (), (Loss(what=f"the whole document: {why}"),))
