"""Claims and record items as a layout gives them, before they have keys."""

import attrs

from onrecord.model.passage import Span
from onrecord.model.reading import DirectionLabel, Exclusion


@attrs.frozen(kw_only=True)
class ClaimDraft:
    """A claim without its key.

    Attributes:
        spans: Its pieces in reading order.
        whole: False for a fragment.
        group: Number of the record block that the layout puts beside it, from 0, or None.
        certain: Whether nothing about putting it together or beside its record was guessed.
        direction: Which way things move, where the layout says so.
        why: How it was found.
    """

    spans: tuple[Span, ...]
    whole: bool = True
    group: int | None = None
    certain: bool = True
    direction: DirectionLabel | None = None
    why: str

    def words(self, text: str) -> str:
        """Give the pieces of the claim in reading order, joined by one space."""
        return " ".join(span.cut(text) for span in self.spans)


@attrs.frozen(kw_only=True)
class BlockDraft:
    """A record block: the items that the layout keeps together.

    Attributes:
        items: Sentences or bullets, in the order of the text.
        number: Number of the block in the document, from 0.
        certain: Whether the layout leaves no doubt about the claim that it belongs to.
        direction: Which way things move, where a label over the block says so.
        why: How the claim was found, or why it was not.
    """

    items: tuple[Span, ...]
    number: int
    certain: bool = True
    direction: DirectionLabel | None = None
    why: str


@attrs.frozen(kw_only=True)
class Draft:
    """What one layout reader found.

    Attributes:
        claims: In the order of the text.
        blocks: In the order of the text.
        excluded: What was left out and why.
    """

    claims: tuple[ClaimDraft, ...] = ()
    blocks: tuple[BlockDraft, ...] = ()
    excluded: tuple[Exclusion, ...] = ()
