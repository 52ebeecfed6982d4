"""When the one event of a document was, and the periods that headings give."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from onrecord.extraction.figures.dates import (
    Mentions,
    role_of,
)
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.story import is_heading
from onrecord.extraction.figures.where import Setting
from onrecord.model.figure import Role
from onrecord.model.rendition import BlockKind
from onrecord.text.periods import PeriodMention

_OPENING = 4
_SENTENCES_BACK = 2
_FIRST_LINES = 3
_DAYS = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?")


def event_of(
    lines: Sequence[Line], setting: Setting, dates: Mapping[int, Mentions], anchor: str | None
) -> Role | None:
    """Return the day, or the few days, of the one event a document is about.

    They stand where something happens, more often than all other days, in one of the first texts, or anywhere in a
    story that has one place.
    """
    told: Counter[str] = Counter()
    first: dict[str, PeriodMention] = {}
    opening: set[str] = set()
    running = 0
    for line in lines:
        scene = setting.scenes[id(line)]
        running += line.kind is BlockKind.PARAGRAPH and len(line.items) > _OPENING * _OPENING
        for at, mention in dates[id(line)]:
            happens = line.sentences[at] in scene.clues.event and line.row is None and mention.value != anchor
            if happens and mention.kind in {"date", "range"} and _DAYS.fullmatch(mention.value):
                told[mention.value] += 1 + (line.sentences[at] in scene.clues.happening)
                first.setdefault(mention.value, mention)
                early = line.sentences[at] - line.sentences[0] < _SENTENCES_BACK
                if running <= _FIRST_LINES and early and line.kind is not BlockKind.ITEM:
                    opening.add(mention.value)
    if not told:
        return None
    ranked = told.most_common(2)
    value = next((value for value in first if value in opening and told[value] == ranked[0][1]), ranked[0][0])
    clear = (
        len(ranked) == 1 or ranked[0][1] > ranked[1][1] or (value in opening and ranked[1][0] not in opening)
    )
    known = value in opening or setting.story.place is not None
    return role_of(first[value], inferred=True) if clear and known else None


def sections_of(
    lines: Sequence[Line], setting: Setting, dates: Mapping[int, Mentions], anchor: str | None
) -> dict[int, Role]:
    """Return for each line, by identity, the period of the heading over it, or of the "In 2024:" before its list."""
    found: dict[int, Role] = {}
    heading: Role | None = None
    lead: Role | None = None
    for line in lines:
        told = [mention for _, mention in dates[id(line)] if not _DAYS.fullmatch(mention.value)]
        closed = [
            mention for mention in told if "." not in mention.value and mention.value != (anchor or "")[:4]
        ]
        if is_heading(setting.scenes[id(line)].marked) and line.row is None:
            heading, lead = (role_of(closed[0], inferred=True) if closed else None), None
        elif line.kind is not BlockKind.ITEM:
            opens = line.word(len(line.items) - 1) == ":"
            lead = role_of(told[0], inferred=True) if told and opens else None
        current = lead or heading
        if current is not None:
            found[id(line)] = current
    return found
