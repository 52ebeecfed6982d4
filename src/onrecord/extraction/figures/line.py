"""The runs of text that a figure never crosses, cut into items with their sentences and dates."""

from bisect import bisect_right
from collections.abc import Sequence

import attrs

from onrecord.extraction.lexicon import Lexicon
from onrecord.model.passage import Span
from onrecord.model.rendition import Block, BlockKind
from onrecord.text.damage import undamaged
from onrecord.text.numbers import Item, ItemKind, read_items
from onrecord.text.periods import PeriodMention, find_periods
from onrecord.text.sentences import sentence_spans


@attrs.frozen(slots=True, kw_only=True)
class Line:
    """One block of text, or one part of it between two borders.

    Attributes:
        lexicon: Words of its language.
        text: The whole rendition.
        items: Words, marks and numbers; offsets are those of the whole rendition.
        words: Normal forms of the items, by the same index.
        raw: The items as written.
        sentences: Number of the sentence of each item; numbers go up through the rendition.
        dates: For each item the period mention that covers it, or None.
        periods: Period mentions of the line, offsets of the whole rendition.
        unit: Unit that a table header gives to bare numbers, or None.
        scale: Factor that a table header gives to bare numbers.
        row_period: The year that a cell of the same row, or the head of its column, gives, or None.
        header: Words of the header and of the row's label, as written.
        kind: What its block is in the layout.
        row: Table and row of its block, or None outside tables.
    """

    lexicon: Lexicon
    text: str
    items: tuple[Item, ...]
    words: tuple[str, ...]
    raw: tuple[str, ...]
    sentences: tuple[int, ...]
    dates: tuple[PeriodMention | None, ...]
    periods: tuple[PeriodMention, ...]
    unit: str | None = None
    scale: int = 1
    header: str = ""
    row_period: PeriodMention | None = None
    kind: BlockKind = BlockKind.PARAGRAPH
    row: tuple[int, int] | None = None

    def word(self, index: int) -> str:
        """Return the normal form at `index`, or an empty string outside the line."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def is_kind(self, index: int, *kinds: ItemKind) -> bool:
        """Say whether the item at `index` is one of `kinds`."""
        return 0 <= index < len(self.items) and self.items[index].kind in kinds

    def is_number(self, index: int) -> bool:
        """Say whether a plain number stands at `index`, outside dates."""
        return self.is_kind(index, ItemKind.NUMBER) and self.dates[index] is None

    def same_sentence(self, left: int, right: int) -> bool:
        """Say whether the items at both indexes exist and stand in one sentence."""
        inside = 0 <= left < len(self.items) and 0 <= right < len(self.items)
        return inside and self.sentences[left] == self.sentences[right]

    def span(self, start: int, end: int) -> Span:
        """Return the run of the rendition from the item at `start` to the one before `end`."""
        return Span(self.items[start].start, self.items[end - 1].end)

    def cut(self, start: int, end: int) -> str:
        """Return the words from `start` to `end` as written."""
        return self.span(start, end).cut(self.text)

    def is_name(self, index: int) -> bool:
        """Say whether a capitalised word stands at `index`, not at the start of its sentence."""
        if not self.is_kind(index, ItemKind.WORD) or not self.raw[index][:1].isupper():
            return False
        return self.same_sentence(index - 1, index)


def cut_lines(
    text: str, block: Block, lexicon: Lexicon, anchor: str | None, first_sentence: int
) -> tuple[Line, ...]:
    """Cut a block of `text` into lines.

    Args:
        text: The whole rendition.
        block: Where the block stands, and what it is.
        lexicon: Words of its language.
        anchor: EDTF date that relative periods are resolved against.
        first_sentence: Number of the block's first sentence.
    """
    span = block.span
    piece = span.cut(text)
    legible = undamaged(piece)
    mentions = tuple(
        _shifted(mention, span.start) for mention in find_periods(legible, lexicon.language, anchor)
    )
    starts = [span.start + sentence.start for sentence in sentence_spans(legible, lexicon.language)]
    lines = []
    items: list[Item] = []
    for item in read_items(piece, lexicon.language, lexicon.known, span.start):
        if item.kind is ItemKind.BORDER:
            lines.append(items)
            items = []
        else:
            items.append(item)
    lines.append(items)
    made = []
    for number, run in enumerate(run for run in lines if run):
        sentences = _numbered(run, starts, first_sentence + number)
        made.append(_line(text, tuple(run), sentences, mentions, lexicon, block))
    return tuple(made)


def _numbered(items: Sequence[Item], starts: Sequence[int], first: int) -> tuple[int, ...]:
    """Return the number of the sentence of each item; one pass over both."""
    found: list[int] = []
    at, end = bisect_right(starts, items[0].start), len(starts)
    for item in items:
        while at < end and starts[at] <= item.start:
            at += 1
        found.append(first + at)
    return tuple(found)


def _line(
    text: str,
    items: tuple[Item, ...],
    sentences: tuple[int, ...],
    mentions: Sequence[PeriodMention],
    lexicon: Lexicon,
    block: Block,
) -> Line:
    bounds = Span(items[0].start, items[-1].end)
    first = bisect_right(mentions, bounds.start, key=lambda mention: mention.span.end)
    last = bisect_right(mentions, bounds.end - 1, key=lambda mention: mention.span.start)
    own = tuple(mentions[first:last])
    return Line(
        lexicon=lexicon,
        text=text,
        items=items,
        words=tuple(item.norm for item in items),
        raw=tuple(text[item.start : item.end] for item in items),
        sentences=sentences,
        dates=_dated(items, own, lexicon, text),
        periods=own,
        kind=block.kind,
        row=None if block.table is None or block.row is None else (block.table, block.row),
    )


def _dated(
    items: tuple[Item, ...], mentions: Sequence[PeriodMention], lexicon: Lexicon, text: str
) -> tuple[PeriodMention | None, ...]:
    """Say of each item which period covers it; one pass over both."""
    if not mentions:
        return (None,) * len(items)
    covering: list[PeriodMention | None] = []
    solid = [mention for mention in mentions if not _is_distance(mention, lexicon, text)]
    at = 0
    for item in items:
        while at < len(solid) and solid[at].span.end <= item.start:
            at += 1
        inside = at < len(solid) and solid[at].span.start < item.end
        covering.append(solid[at] if inside else None)
    return tuple(covering)


def _is_distance(mention: PeriodMention, lexicon: Lexicon, text: str) -> bool:
    """Say whether a mention is a stretch of time told from an event ("two weeks after"), which is a duration."""
    if not mention.relative:
        return False
    words = mention.span.cut(text).casefold().split()
    resolved = mention.value and words[:1] and words[0] in lexicon.article_one | lexicon.the
    return bool(words) and words[-1] in lexicon.distance and not resolved


def _shifted(mention: PeriodMention, by: int) -> PeriodMention:
    return attrs.evolve(mention, span=Span(mention.span.start + by, mention.span.end + by))
