"""Where a document as a whole is set: its country, the event it is about, and the sections that name a place."""

from collections import Counter
from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.clues import Clues
from onrecord.extraction.figures.placenames import Marked, Named
from onrecord.extraction.lexicon.places import PEOPLES
from onrecord.model.figure import Role
from onrecord.model.rendition import BlockKind

_TITLE = 24
_TITLE_LINES = 8
_SECTION = 6
_OFTEN = 2
_LEADING = 3

Names = tuple[Named, ...]


@attrs.frozen(slots=True, kw_only=True)
class Story:
    """What a document is about.

    Attributes:
        country: The country it is about, as named in it, or None.
        place: Where the one event it is about took place, or None.
        body: Index of the first line that is no title.
        sections: For each line the place that the heading over it names, or None.
    """

    country: Role | None
    place: Role | None
    body: int
    sections: tuple[Role | None, ...]


def story_of(lines: Sequence[Marked], named: Sequence[Names], clues: Sequence[Clues]) -> Story:
    """Return where a document is set; every place of it counts as inferred."""
    body = _body(lines)
    return Story(
        country=_country(lines, named, body),
        place=_event_place(lines, named, clues, body),
        body=body,
        sections=_sections(lines, named, body),
    )


def _body(lines: Sequence[Marked]) -> int:
    """Return the index of the first running text: titles, datelines and bylines stand before it."""
    for at, marked in enumerate(lines[:_TITLE_LINES]):
        line = marked.line
        if line.kind is BlockKind.HEADING:
            continue
        ends = line.word(len(line.items) - 1) in {".", "؟", "?", "!"}
        if len(line.items) > _TITLE or (ends and line.kind is not BlockKind.CELL and at):
            return at
    return min(len(lines), 1)


def is_heading(marked: Marked) -> bool:
    """Say whether a line is a heading: marked as one, or short and without an end."""
    line = marked.line
    last = line.word(len(line.items) - 1)
    return line.kind is BlockKind.HEADING or (len(line.items) <= _SECTION and last not in {".", ";", ","})


def _country(lines: Sequence[Marked], named: Sequence[Names], body: int) -> Role | None:
    """Return the country of the title, else the one named and meant most, else that of the first text."""
    for marked, names in zip(lines[:body], named[:body], strict=True):
        for name in names:
            if name.country is not None and not name.dateline:
                return name.role(marked.line, inferred=True)
    told, first = _told(lines, named)
    if not told:
        return None
    key, count = told.most_common(1)[0]
    often = count >= _OFTEN and count * 3 >= told.total() * 2
    leading = [name for names in named[body : body + _LEADING] for name in names]
    opens = any(name.country == key and not name.origin for name in leading)
    return first.get(key) if often or (opens and len(told) == 1) else None


def _told(lines: Sequence[Marked], named: Sequence[Names]) -> tuple[Counter[str], dict[str, Role]]:
    """Count how often each country and its people are named, and keep where it is named first."""
    told: Counter[str] = Counter()
    first: dict[str, Role] = {}
    for marked, names in zip(lines, named, strict=True):
        for name in names:
            if name.country is not None and not name.dateline:
                told[name.country] += 1
                first.setdefault(name.country, name.role(marked.line, inferred=True))
        told.update(PEOPLES[word] for word in marked.line.words if word in PEOPLES)
    return told, first


def _event_place(
    lines: Sequence[Marked], named: Sequence[Names], clues: Sequence[Clues], body: int
) -> Role | None:
    """Return the one place below a country where what the document tells happened.

    It is named in the title, or in the first text and then more than all others where something happens.
    """
    title = _narrow(lines[:body], named[:body])
    if title:
        return title[0][1] if len(dict(title)) == 1 else None
    told: Counter[tuple[str, ...]] = Counter()
    for marked, names, clue in zip(lines, named, clues, strict=True):
        told.update(
            name.key
            for name in names
            if _is_narrow(name) and marked.line.sentences[name.start] in clue.event
        )
    opening = _opening(lines, named, body)
    if not told:
        return None
    key, count = told.most_common(1)[0]
    return opening.get(key) if count * 2 > told.total() else None


def _opening(lines: Sequence[Marked], named: Sequence[Names], body: int) -> dict[tuple[str, ...], Role]:
    """Return the places that the first two sentences of the first running text name; a table tells no story."""
    if body >= len(lines) or lines[body].line.row is not None:
        return {}
    first = lines[body].line.sentences[0]
    told = [name for name in named[body] if lines[body].line.sentences[name.start] - first < _OFTEN]
    return dict(reversed(_narrow(lines[body : body + 1], [tuple(told)])))


def _narrow(lines: Sequence[Marked], named: Sequence[Names]) -> list[tuple[tuple[str, ...], Role]]:
    return [
        (name.key, name.role(marked.line, inferred=True))
        for marked, names in zip(lines, named, strict=True)
        for name in names
        if _is_narrow(name)
    ]


def _is_narrow(name: Named) -> bool:
    return name.country is None and not (name.origin or name.dateline or name.goal)


def _sections(lines: Sequence[Marked], named: Sequence[Names], body: int) -> tuple[Role | None, ...]:
    """Return for each line the place that the last short heading before it names."""
    current: Role | None = None
    found: list[Role | None] = []
    for at, (marked, names) in enumerate(zip(lines, named, strict=True)):
        placed = [name for name in names[:1] if at >= body and not name.dateline and not name.origin]
        if is_heading(marked) and marked.line.row is None:
            current = placed[0].role(marked.line, inferred=True) if placed else None
        elif placed and placed[0].start == 0 and marked.line.word(placed[0].end) in {":", "–", "—"}:
            current = placed[0].role(marked.line, inferred=True)
        found.append(current)
    return tuple(found)
