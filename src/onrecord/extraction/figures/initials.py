"""Names of several capitalised words, by the acronym that their initials make."""

from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.party import role
from onrecord.model.figure import Role
from onrecord.text.numbers import ItemKind

LETTERS = range(3, 7)
"""How many letters an acronym has."""

_LONGEST_NAME = 8


def names_in(line: Line) -> list[tuple[str, Role]]:
    """Return the names of several capitalised words in a line, by their initials."""
    found: list[tuple[str, Role]] = []
    at = 0
    while at < len(line.items):
        end = at
        while end < min(len(line.items), at + _LONGEST_NAME) and _goes_on(line, end, at):
            end += 1
        while end > at and not line.raw[end - 1][:1].isupper():
            end -= 1
        initials = "".join(line.raw[inside][0] for inside in range(at, end) if line.raw[inside][:1].isupper())
        if len(initials) in LETTERS:
            found.append((initials, role(line, (at, end))))
        at = max(end, at + 1)
    return found


def _goes_on(line: Line, at: int, start: int) -> bool:
    if not line.is_kind(at, ItemKind.WORD):
        return False
    capital = line.raw[at][:1].isupper() and not (len(line.raw[at]) > 1 and line.raw[at].isupper())
    return capital or (at > start and line.word(at) in line.lexicon.of)
