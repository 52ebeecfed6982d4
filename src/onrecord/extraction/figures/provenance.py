"""Places that tell where a text or its words come from: those of a dateline, and those of people whom it cites."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.marked import Marked, Named

_DATELINE, _CITED = 14, 9


def filed(line: Line, found: Sequence[Named]) -> list[Named]:
    """Read every name up to the dash of a dateline as part of it ("MOUNDOU (Tchad), 3 May -")."""
    if not found or not found[0].dateline:
        return list(found)
    head = range(found[0].end, min(found[0].end + _DATELINE, len(line.items)))
    dash = next((at for at in head if line.word(at) in {"-", "–", "—"} and not line.items[at].glued), 0)
    return [attrs.evolve(name, dateline=True) if name.start < dash else name for name in found]


def sourced(at_line: Marked, found: Sequence[Named]) -> list[Named]:
    """Read the place of those whom a text quotes as where they come from ("citing nurses of the hospital of Tarsa")."""
    line = at_line.line
    relays = line.lexicon.roles.relays
    kept = []
    for name in found:
        before = range(max(0, name.start - _CITED), name.start)
        cited = [at for at in before if line.word(at) in relays and line.same_sentence(at, name.start)]
        plain = cited and not any(
            line.is_number(at) or line.word(at) in {",", "،"} for at in range(cited[-1], name.start)
        )
        kept.append(attrs.evolve(name, origin=True) if plain else name)
    return kept
