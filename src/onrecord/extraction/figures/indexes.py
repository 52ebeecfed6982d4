"""Bare numbers of share indexes ("the Dow fell 210.5 to 26,430") and of scales ("a magnitude 6.4 earthquake")."""

import attrs

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.moved import unit_moved
from onrecord.extraction.figures.trends import unaided_before
from onrecord.model.figure import FigureKind
from onrecord.text.numbers import ItemKind

_REACH = 24


def of_index_or_scale(line: Line, draft: Draft) -> Draft:
    """Return a bare number of an index as points and one of a scale by the name of the scale, else as it is.

    Args:
        line: Its line.
        draft: A number whose unit may not be known yet.
    """
    scale = _scale_before(line, draft)
    if scale is not None:
        return attrs.evolve(draft, unit=scale, noun=None, end=draft.noun.start if draft.noun else draft.end)
    if draft.unit is not None or draft.noun is not None:
        return draft
    change = unaided_before(line, draft.start)
    if (change or _is_level(line, draft)) and _names_index(line, draft):
        draft = attrs.evolve(draft, unit="point")
    elif change is not None and draft.rate is None:
        draft = attrs.evolve(draft, unit=unit_moved(line, draft, change[0]))
    if change is None or draft.unit is None:
        return draft
    return attrs.evolve(draft, start=change[0], trend=change[1], kind=FigureKind.CHANGE)


def _scale_before(line: Line, draft: Draft) -> str | None:
    """Return the scale that stands before its number, "of" between or not."""
    at = draft.start - 1
    while line.word(at) in line.lexicon.of:
        at -= 1
    scale = line.lexicon.scales.get(line.word(at))
    return scale if scale is not None and line.same_sentence(at, draft.at) else None


def _is_level(line: Line, draft: Draft) -> bool:
    """Say whether a number is what an index reached or stood at: "to 26,430", "at 3,913", "closed above 26,000"."""
    word = line.word(draft.start - 1)
    hedged = draft.start < draft.at and line.word(draft.start - 1) in line.lexicon.movement.closes
    return hedged or word in line.lexicon.targets or word in line.lexicon.movement.standing


def _names_index(line: Line, draft: Draft) -> bool:
    """Say whether an index is named before the number in its clause, no other number that is no size between."""
    lexicon = line.lexicon
    for at in range(draft.start - 1, max(-1, draft.start - _REACH), -1):
        if not line.same_sentence(at, draft.at) or line.word(at) == ";":
            return False
        if lexicon.movement.indexes.after(line.words, at) is not None:
            return True
        if lexicon.currencies.after(line.words, at) is not None and line.is_kind(at, ItemKind.MARK):
            return False
    return False
