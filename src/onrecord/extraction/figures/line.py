"""The runs of text that a figure never crosses, cut into items with their sentences and dates when these are asked for."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

import attrs

from onrecord.extraction.figures.source import Source
from onrecord.extraction.lexicon import Lexicon
from onrecord.model.passage import Span
from onrecord.model.rendition import BlockKind
from onrecord.text.numbers import Item, ItemKind
from onrecord.text.periods import PeriodMention


@attrs.frozen(slots=False, kw_only=True, eq=False)  # Slots slow down what is worked out once.
class Line:
    """One block of text, or one part of it between two borders.

    Most lines of a document hold no figure, and of these nothing is read but what a role asks for: items, sentences
    and dates are worked out once, when first looked at.

    Attributes:
        source: The block.
        lexicon: Words of its language.
        part: Which run of the block's items between borders it is.
        unit: Unit that a table header gives to bare numbers, or None.
        scale: Factor that a table header gives to bare numbers.
        row_period: The year that a cell of the same row, or the head of its column, gives, or None.
        header: Words of the header and of the row's label, as written.
    """

    source: Source
    lexicon: Lexicon
    part: int = 0
    unit: str | None = None
    scale: int = 1
    header: str = ""
    row_period: PeriodMention | None = None

    @cached_property
    def text(self) -> str:
        """Return the whole rendition."""
        return self.source.document.text

    @cached_property
    def kind(self) -> BlockKind:
        """Return what its block is in the layout."""
        return self.source.block.kind

    @cached_property
    def row(self) -> tuple[int, int] | None:
        """Return table and row of its block, or None outside tables."""
        block = self.source.block
        return None if block.table is None or block.row is None else (block.table, block.row)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Return words, marks and numbers; offsets are those of the whole rendition."""
        return self.source.runs[self.part]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return the normal forms of the items, by the same index."""
        return tuple([item.norm for item in self.items])

    @cached_property
    def raw(self) -> tuple[str, ...]:
        """Return the items as written."""
        text = self.text
        return tuple([text[item.start : item.end] for item in self.items])

    @cached_property
    def own_sentences(self) -> tuple[int, ...]:
        """Return the number of the sentence of each item, within the block."""
        return _numbered(self.items, self.source.sentence_starts, self.part)

    @cached_property
    def sentences(self) -> tuple[int, ...]:
        """Return the number of the sentence of each item; numbers go up through the rendition."""
        first = self.source.first_sentence
        return tuple([first + number for number in self.own_sentences])

    @cached_property
    def periods(self) -> tuple[PeriodMention, ...]:
        """Return the period mentions of the line, offsets of the whole rendition."""
        mentions = self.source.mentions
        first = bisect_right(mentions, self.items[0].start, key=lambda mention: mention.span.end)
        last = bisect_right(mentions, self.items[-1].end - 1, key=lambda mention: mention.span.start)
        return mentions[first:last]

    @cached_property
    def dates(self) -> tuple[PeriodMention | None, ...]:
        """Return for each item the period mention that covers it, or None."""
        return _dated(self.items, self.periods, self.lexicon, self.text)

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
        sentences = self.own_sentences
        end = len(sentences)
        return 0 <= left < end and 0 <= right < end and sentences[left] == sentences[right]

    def sentences_since(self, index: int, other: "Line", there: int) -> int:
        """Return how many sentences lie from the item `there` of a line before, or of this one, to that at `index`."""
        if other is self:
            return self.own_sentences[index] - self.own_sentences[there]
        return self.sentences[index] - other.sentences[there]

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


def lines_in(source: Source) -> tuple[Line, ...]:
    """Return the lines of a block: one for each run of items between borders."""
    if source.is_one_run:
        return (Line(source=source, lexicon=source.lexicon),)
    parts = range(len(source.runs))
    return tuple(Line(source=source, lexicon=source.lexicon, part=part) for part in parts)


def _numbered(items: Sequence[Item], starts: Sequence[int], first: int) -> tuple[int, ...]:
    """Return the number of the sentence of each item; one pass over both."""
    found: list[int] = []
    at, end = bisect_right(starts, items[0].start), len(starts)
    for item in items:
        while at < end and starts[at] <= item.start:
            at += 1
        found.append(first + at)
    return tuple(found)


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
