"""Units that a bare number leaves out: the percentage before it, and persons behind "of"."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.model.figure import FigureKind
from onrecord.text.numbers import ItemKind

_CHANGED = "percent change"
_ELIDED, _HUNDRED = 7, 100


def elided_percent(line: Line, draft: Draft, found: Sequence[tuple[Line, Draft]]) -> str | None:
    """Read "a rise of 12 percent, the mill's offering four": the percentage before it in its sentence, its sign left out."""
    if not found or found[-1][0] is not line or draft.noun is not None:
        return None
    last, value = found[-1][1], draft.low if draft.low is not None else draft.high
    closes = draft.end >= len(line.items) or line.is_kind(draft.end, ItemKind.MARK)
    near = line.same_sentence(last.at, draft.at) and draft.start - last.end <= _ELIDED
    parted = any(line.word(at) == "," for at in range(last.end, draft.start))
    fits = closes and near and parted and value is not None and value <= _HUNDRED
    return last.unit if fits and last.unit in {"percent", _CHANGED} else None


def in_unit(draft: Draft, unit: str) -> Draft:
    """Return a figure with its unit; what is a percentage of change is a change."""
    changed = unit == _CHANGED and draft.kind is FigureKind.LEVEL
    return attrs.evolve(draft, unit=unit, kind=FigureKind.CHANGE if changed else draft.kind)


def of_persons(line: Line, draft: Draft) -> str | None:
    """Read "16 of us" and "two of the accused" as persons: the words behind "of" stand for nobody else."""
    lexicon, at = line.lexicon, draft.end
    if draft.noun is not None or line.word(at) not in lexicon.of or not line.same_sentence(draft.at, at + 1):
        return None
    if line.word(at + 1) in lexicon.persons_pronouns:
        return "person"
    definite = line.word(at + 1) in lexicon.the
    return "person" if definite and line.word(at + 2) in lexicon.human else None
