"""The title of a document that carries none in its metadata."""

from collections.abc import Sequence

from onrecord.extraction.labels import labels_at
from onrecord.extraction.spans import Cover, outside, states_something
from onrecord.model.passage import Span
from onrecord.model.rendition import BlockKind, Rendition

LONGEST = 200
"""Characters; a longer first line is a paragraph."""
FURTHEST = 5
"""Blocks from the top among which a title stands; further down it is the heading of a section."""
_MARKUP = "*_ \t\r"
_NO_TITLE = (".", ":", ";", ",", "؛", "،")


def find_title(rendition: Rendition, furniture: Sequence[Span] = ()) -> str | None:
    """Take the first line at the top of a document that is no furniture, no sentence and no cell.

    Args:
        rendition: The document.
        furniture: Spans of page furniture.

    Returns:
        The title as written, emphasis marks around it left off; None where the top has none.
    """
    cover = Cover.of(furniture)
    blocks = [block for block in rendition.blocks if not block.furniture]
    content = [(block, left) for block in blocks if (left := outside(rendition.text, block.span, cover))]
    for block, span in content[:FURTHEST]:
        words = span.cut(rendition.text).split("\n", maxsplit=1)[0].strip(_MARKUP)
        label_only = any(label.rest is None for label in labels_at(words, Span(0, len(words) or 1)))
        if label_only or cover.touches(span) or not states_something(words):
            continue
        if block.kind is BlockKind.CELL or len(words) > LONGEST:
            return None
        if words and block.kind is not BlockKind.ITEM and not words.endswith(_NO_TITLE):
            return words
    return None
