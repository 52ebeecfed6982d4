"""The places below a country that a document names: how often, in its first texts, and where something happens."""

from collections import Counter
from collections.abc import Iterable, Sequence

from onrecord.extraction.figures.lands import peoples
from onrecord.extraction.figures.marked import Marked, Named, Words, parts_of
from onrecord.extraction.figures.page import Names, Page, runs
from onrecord.extraction.figures.party import is_acronym
from onrecord.model.figure import Role
from onrecord.model.rendition import BlockKind

_OFTEN = 2

Spots = dict[Words, Role]
"""Places by their words, in the order of the text."""


def is_spot(name: Named) -> bool:
    """Say whether a name is a place below a country where something is, not one that somebody is from or goes to."""
    return name.country is None and not (name.origin or name.dateline or name.goal or name.common)


def spots(names: Iterable[tuple[Marked, Named]]) -> Spots:
    """Return the places below a country of some names, each as first named."""
    found: Spots = {}
    for marked, name in names:
        if is_spot(name) and not _is_house(marked, name):
            for part in parts_of(name.key):
                found.setdefault(part, name.role(marked.line, inferred=True))
    return found


def _is_house(marked: Marked, name: Named) -> bool:
    """Say whether a name is the initials of a house ("the JMH hospital"), which sets nothing but its own figures."""
    return name.end - name.start == 1 and is_acronym(marked.line, name.start)


def counted(page: Page) -> Counter[Words]:
    """Count how often each place below a country is named, twice where something strikes it."""
    told: Counter[Words] = Counter()
    for marked, names, clue in zip(page.lines, page.named, page.clues, strict=True):
        for name in names:
            if is_spot(name):
                weight = 1 + (name.firm and marked.line.sentences[name.start] in clue.struck)
                told.update(dict.fromkeys(parts_of(name.key), weight))
    return told


def struck(page: Page, events: Sequence[frozenset[int]]) -> frozenset[Words]:
    """Return the places where a sentence, or the one after it that says "there", is one of `events` (by line)."""
    found: set[Words] = set()
    for marked, names, event in zip(page.lines, page.named, events, strict=True):
        line = marked.line
        there = {line.sentences[at] for at, form in enumerate(marked.forms) if form in marked.words.there}
        for name in names:
            sentence = line.sentences[name.start]
            taken_up = sentence + 1 in there and sentence + 1 in event
            if is_spot(name) and name.firm and (sentence in event or taken_up):
                found.update(parts_of(name.key))
    return frozenset(found)


def opening(page: Page, *, titled: bool, texts: int = _OFTEN) -> Spots:
    """Return the places that the first sentences of the first paragraphs name; a list or a table tells no story.

    Under a title with a place, a paragraph behind a list is no opening: the document reports on the place of its title.
    A text that opens with a country and nothing narrower ends the search: what it names then are parts of that.
    """
    kinds = [marked.line.kind for marked in page.lines]
    first_item = kinds.index(BlockKind.ITEM) if BlockKind.ITEM in kinds else len(kinds)
    running = [
        at
        for at, marked in enumerate(page.lines)
        if runs(marked) and kinds[at] is BlockKind.PARAGRAPH and (at < first_item or not titled)
    ]
    found: Spots = {}
    for at in running[:texts]:
        marked, names = page.lines[at], page.named[at]
        line = marked.line
        if not found and _opens_at_large(marked, names):
            break
        told = [name for name in names if line.sentences[name.start] - line.sentences[0] < _OFTEN]
        firm = [name for name in told if name.firm and name.country is None]
        for key, role in spots((marked, name) for name in firm or told).items():
            found.setdefault(key, role)
    return found


def _opens_at_large(marked: Marked, names: Names) -> bool:
    """Say whether the first sentence of a text sets what it tells in a country or its people and nowhere narrower."""
    line = marked.line
    first = [name for name in names if name.firm and line.sentences[name.start] == line.sentences[0]]
    wide = any(name.country and not (name.origin or name.goal or name.dateline) for name in first)
    wide = wide or any(line.sentences[at] == line.sentences[0] for at, _ in peoples(marked))
    return wide and not any(is_spot(name) for name in first)
