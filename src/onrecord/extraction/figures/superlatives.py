"""What a superlative is about: the persons, events or things it is the highest number of."""

from collections.abc import Sequence

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.model.figure import FigureKind

COUNTED = frozenset({FigureKind.LEVEL, FigureKind.VAGUE, FigureKind.PROJECTION, FigureKind.CHANGE})
_RECENT, _WIDE, _BACK = 60, 25, 20
_PLACES = frozenset(
    {"country", "state", "region", "province", "district", "village", "town", "commune", "area"}
)
# Nouns that a superlative is said of without counting them: "the highest level", "the worst crisis".
_NOT_COUNTED = _PLACES | {
    "level",
    "floor",
    "attack",
    "prize",
    "crisis",
    "war",
    "conflict",
    "record",
    "season",
    "time",
    "zone",
    "period",
    "day",
    "year",
    "part",
    "place",
    "number",
}


def sentence_words(line: Line, at: int) -> list[str]:
    """Return the words around an item, those of its sentence, some two dozen each way."""
    near = range(max(0, at - _WIDE), min(len(line.items), at + _WIDE))
    return [line.word(other) for other in near if line.same_sentence(other, at)]


def superlative_unit(line: Line, draft: Draft, found: Sequence[tuple[Line, Draft]]) -> str:
    """Return what a superlative counts: what its own noun names, what the sentence last counted, or what it tells before.

    Args:
        line: The line it stands in.
        draft: The superlative.
        found: The figures before it with their lines.
    """
    if any(line.word(at) in line.lexicon.absolute for at in range(draft.start, draft.end)):
        return "person"
    if any(line.word(at) in line.lexicon.roles.measures.tolls for at in range(draft.start, draft.end)):
        return "person"
    return _named(line, draft) or _last_counted(line, draft, found) or _told_before(line, draft)


def _named(line: Line, draft: Draft) -> str | None:
    nouns = line.lexicon.nouns
    for at in range(draft.start, draft.end):
        if line.word(at) in line.lexicon.time_units:
            continue
        unit = nouns.units.get(line.word(at)) or nouns.units.get(nouns.lemma(line.word(at)))
        if (unit is not None and unit not in _NOT_COUNTED) or line.word(at) in line.lexicon.event_words:
            return unit or "event"
    return None


def _last_counted(line: Line, draft: Draft, found: Sequence[tuple[Line, Draft]]) -> str | None:
    earlier = [
        other
        for place, other in found[-_RECENT:]
        if place is line
        and line.same_sentence(other.at, draft.at)
        and other.kind in COUNTED | {FigureKind.SHARE}
    ]
    if not earlier:
        return None
    moved = any(line.word(at) in line.lexicon.changes for at in range(draft.start + 1, draft.end))
    alike = [other for other in earlier if (other.kind is FigureKind.CHANGE) == moved]
    return (alike or earlier)[-1].unit or "event"


def _told_before(line: Line, draft: Draft) -> str:
    nouns = line.lexicon.nouns
    for at in range(draft.start - 1, max(-1, draft.start - _BACK), -1):
        if not line.same_sentence(at, draft.at):
            break
        word = line.word(at)
        if word in line.lexicon.rate_nouns:
            return "percent"
        unit = nouns.units.get(nouns.lemma(word)) if nouns.is_plural(word) else None
        if unit is not None:
            return unit
    harmed = any(word in line.lexicon.harm for word in sentence_words(line, draft.at))
    return "person" if harmed else "event"
