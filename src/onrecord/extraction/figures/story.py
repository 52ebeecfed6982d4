"""Where a document as a whole is set: its country, the event it is about, and the sections that name a place."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.clues import Clues
from onrecord.extraction.figures.courts import court_of
from onrecord.extraction.figures.lands import land_of
from onrecord.extraction.figures.marked import Marked
from onrecord.extraction.figures.page import Names, Page, is_heading, page_of
from onrecord.extraction.figures.scenes import is_long, is_pointed, located, scene_place, topic
from onrecord.model.figure import Role


@attrs.frozen(slots=True, kw_only=True)
class Story:
    """What a document is about.

    Attributes:
        country: The country it is about, as named in it, or None.
        wide: True where a year or an open time ends nothing: the place of the event goes on. So it does where the
            country is told by its people only, or where the first text sets the event in a long time itself.
        place: Where the one event it is about took place, or None.
        located: The exact place that a text tells later for an event that it first set "north of" a town, or None.
        court: The town of the court, where it is about a trial, or None.
        several: True where it names several countries, none above all: then the last one named goes on.
        parts: True where its headings name several countries: each part tells of events of its own.
        sections: For each line the place that the heading over it names, or None.
    """

    country: Role | None
    wide: bool
    place: Role | None
    located: Role | None
    court: Role | None
    several: bool
    parts: bool
    sections: tuple[Role | None, ...]


def story_of(lines: Sequence[Marked], named: Sequence[Names], clues: Sequence[Clues]) -> Story:
    """Return where a document is set; every place of it counts as inferred."""
    page = page_of(lines, named, clues)
    land = land_of(page)
    parts = _has_parts(page)
    court = court_of(page)
    place = None if parts else scene_place(page, alone=land.role is None, court=court)
    if land.role is None and place is None and court is None and land.count <= 1:
        place = topic(page)
    return Story(
        country=land.role,
        wide=land.by_people or is_long(page, place),
        court=court,
        several=land.role is None and land.count > 1,
        parts=parts,
        place=place,
        located=located(page) if place is not None and is_pointed(page, place) else None,
        sections=_sections(page),
    )


def _has_parts(page: Page) -> bool:
    """Say whether several headings name a country each, as in a briefing."""
    headed = {
        names[0].country
        for marked, names in zip(page.lines, page.named, strict=True)
        if names and names[0].country is not None and is_heading(marked) and marked.line.row is None
    }
    return len(headed) > 1


def _sections(page: Page) -> tuple[Role | None, ...]:
    """Return for each line the place that the last short heading before it names, or its own label ("Gitega: 12 cases")."""
    body = next((at for at in range(len(page.lines)) if at not in page.titles), 0)
    current: Role | None = None
    found: list[Role | None] = []
    for at, (marked, names) in enumerate(zip(page.lines, page.named, strict=True)):
        placed = [name for name in names[:1] if at >= body and not name.dateline and not name.origin]
        own = placed[0].role(marked.line, inferred=True) if placed else None
        if is_heading(marked) and marked.line.row is None:
            current = own
        elif placed and placed[0].start == 0 and marked.line.word(placed[0].end) in {":", "–", "—"}:
            if len(marked.line.items) > placed[0].end + 1:
                found.append(own)
                continue
            current = own
        found.append(current)
    return tuple(found)
