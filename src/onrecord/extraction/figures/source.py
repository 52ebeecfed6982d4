"""The blocks that lines are cut from, and what all blocks of a rendition share; each thing read when first asked for."""

import re
from functools import cached_property

import attrs

from onrecord.extraction.lexicon import Lexicon
from onrecord.model.passage import Span
from onrecord.model.rendition import Block, Rendition
from onrecord.text.damage import undamaged
from onrecord.text.language import detect
from onrecord.text.numbers import Item, ItemKind, read_items
from onrecord.text.periods import PeriodMention, find_periods
from onrecord.text.publication import covered_until
from onrecord.text.sentences import sentence_spans

_BORDER = re.compile(r"[\n\t|<]")
"""Characters without which a text has no border between two lines."""
_CONTENT = re.compile(r"[^\W_]")
"""What every line has one of: text without a letter or digit may have no items."""
_APART = 3
"""Sentences by which two blocks are further apart than two neighbours in one block."""


class Document:
    """What the blocks of one rendition share.

    Args:
        rendition: The document.
    """

    def __init__(self, rendition: Rendition) -> None:
        self._rendition = rendition
        self.text = rendition.text
        self.sources: list[Source] = []

    @cached_property
    def anchor(self) -> str | None:
        """Return the EDTF date that relative periods are resolved against."""
        found = self._rendition
        return found.published or covered_until(found.text, found.language)

    @cached_property
    def language(self) -> str | None:
        """Return the language of the whole, told from its words where the rendition does not say it."""
        return self._rendition.language or detect(self.text)

    @cached_property
    def first_sentences(self) -> tuple[int, ...]:
        """Return the number of the first sentence of each block."""
        found, first = [], 0
        for source in self.sources:
            found.append(first)
            if source.is_one_run or source.runs:
                first += source.last_sentence + _APART
        return tuple(found)


@attrs.frozen(slots=False, eq=False)
class Source:
    """One block of a document.

    Attributes:
        document: The document.
        at: Its number among the blocks.
        block: Where it stands, and what it is.
        lexicon: Words of its language.
    """

    document: Document
    at: int
    block: Block
    lexicon: Lexicon

    @cached_property
    def text(self) -> str:
        """Return its own characters."""
        return self.block.span.cut(self.document.text)

    @cached_property
    def legible(self) -> str:
        """Return the same with damaged digits and openings repaired, as long as the original."""
        return undamaged(self.text)

    @cached_property
    def is_one_run(self) -> bool:
        """Say whether it certainly is one line, told before it is cut into items."""
        return _BORDER.search(self.text) is None and _CONTENT.search(self.text) is not None

    @cached_property
    def runs(self) -> tuple[tuple[Item, ...], ...]:
        """Return its words, marks and numbers between borders; offsets are those of the whole rendition."""
        runs: list[list[Item]] = [[]]
        words = self.lexicon
        items = read_items(self.text, words.language, words.known, self.block.span.start)
        if self.is_one_run:
            return (items,)
        for item in items:
            if item.kind is ItemKind.BORDER:
                runs.append([])
            else:
                runs[-1].append(item)
        return tuple(tuple(run) for run in runs if run)

    @cached_property
    def mentions(self) -> tuple[PeriodMention, ...]:
        """Return its periods; offsets are those of the whole rendition."""
        start = self.block.span.start
        found = find_periods(self.legible, self.lexicon.language, self.document.anchor)
        return tuple([_shifted(mention, start) for mention in found]) if start else found

    @cached_property
    def sentence_starts(self) -> tuple[int, ...]:
        """Return where its sentences begin in the rendition."""
        start = self.block.span.start
        return tuple([start + span.start for span in sentence_spans(self.legible, self.lexicon.language)])

    @property
    def first_sentence(self) -> int:
        """Return the number of its first sentence in the rendition."""
        return self.document.first_sentences[self.at]

    @cached_property
    def last_sentence(self) -> int:
        """Return the number of its last sentence within the block."""
        return len(self.sentence_starts) + (0 if self.is_one_run else len(self.runs) - 1)


def _shifted(mention: PeriodMention, by: int) -> PeriodMention:
    return attrs.evolve(mention, span=Span(mention.span.start + by, mention.span.end + by))
