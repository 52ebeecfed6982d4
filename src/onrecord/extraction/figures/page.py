"""The lines of a document with the places that they name and what their sentences tell: titles, headings, running text."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.clues import Clues
from onrecord.extraction.figures.marked import Marked, Named
from onrecord.model.rendition import BlockKind

_TITLE = 24
_SHORT = 12
_TITLE_LINES = 8
_SECTION = 6

Names = tuple[Named, ...]


@attrs.frozen(slots=True)
class Page:
    """A document as its story is read from it; all but `titles` have one entry a line.

    Attributes:
        lines: Its lines.
        named: The places that each names.
        clues: What the sentences of each tell.
        titles: Indexes of the titles.
    """

    lines: Sequence[Marked]
    named: Sequence[Names]
    clues: Sequence[Clues]
    titles: tuple[int, ...]

    @property
    def names(self) -> list[tuple[Marked, Named]]:
        """Every name with its line."""
        return [
            (marked, name) for marked, names in zip(self.lines, self.named, strict=True) for name in names
        ]

    @property
    def titled(self) -> list[tuple[int, Named]]:
        """Every name of a title with the index of its line, without datelines."""
        return [(at, name) for at in self.titles for name in self.named[at] if not name.dateline]


def page_of(lines: Sequence[Marked], named: Sequence[Names], clues: Sequence[Clues]) -> Page:
    """Return a document with its titles: lines near the top that are no running text."""
    titles = []
    for at, marked in enumerate(lines[:_TITLE_LINES]):
        if runs(marked) and len(marked.line.items) > _SHORT:
            break
        if not runs(marked) and marked.line.row is None:
            titles.append(at)
    return Page(lines, named, clues, tuple(titles))


def runs(marked: Marked) -> bool:
    """Say whether a line is running text: long, or ended like a sentence."""
    line = marked.line
    ends = line.word(len(line.items) - 1) in {".", "؟", "?", "!"}
    return line.kind is not BlockKind.HEADING and (len(line.items) > _TITLE or ends)


def is_heading(marked: Marked) -> bool:
    """Say whether a line is a heading: marked as one, or short and without an end."""
    line = marked.line
    last = line.word(len(line.items) - 1)
    return line.kind is BlockKind.HEADING or (len(line.items) <= _SECTION and last not in {".", ";", ","})
