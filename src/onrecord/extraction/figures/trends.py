"""Which way a number goes: changes told without "by", and levels that a change reaches."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.model.figure import FigureKind, Trend
from onrecord.text.numbers import ItemKind

_REACH, _VERB_FIRST_REACH, _GAP = 9, 4, 5
_LEVELS = frozenset({FigureKind.LEVEL, FigureKind.PROJECTION})


def unaided_before(line: Line, start: int) -> tuple[int, Trend] | None:
    """Return where a word of change stands that needs no "by" ("rose 82 cents", "is up $3"), and which way it goes."""
    lexicon = line.lexicon
    at = start - 1
    while at > 0 and line.word(at) in lexicon.adverbs:
        at -= 1
    for back in range(at, at - (_VERB_FIRST_REACH if lexicon.verb_first else 1), -1):
        if not line.same_sentence(back, start) or not line.is_kind(back, ItemKind.WORD):
            return None
        word = line.word(back)
        if word in lexicon.unaided and line.dates[back] is None and _stands_free(line, back):
            return back, lexicon.changes[word]
        if word in lexicon.nouns.stops:
            return None
    return None


def _stands_free(line: Line, at: int) -> bool:
    """Say whether "up" and "down" state a change: after a verb of being or a mark, not in "set up 3 posts"."""
    lexicon = line.lexicon
    if line.word(at) not in lexicon.after_copula:
        return True
    before = at - 1
    while before > 0 and line.word(before) in lexicon.adverbs:
        before -= 1
    return (
        not line.is_kind(before, ItemKind.WORD)
        or line.word(before) in lexicon.copulas
        or line.is_name(before)
    )


def with_trends(line: Line, drafts: Sequence[Draft]) -> list[Draft]:
    """Tell levels that a change reaches which way it went ("fell to 3.2 percent", "$5 billion, down from")."""
    return [
        draft
        if draft.kind not in _LEVELS or draft.trend is not None
        else attrs.evolve(draft, trend=_reached(line, drafts, at) or _compared(line, draft))
        for at, draft in enumerate(drafts)
    ]


def _reached(line: Line, drafts: Sequence[Draft], at: int) -> Trend | None:
    start = drafts[at].start
    lexicon = line.lexicon
    led = line.word(start - 1) in lexicon.targets or line.word(start) in lexicon.targets
    if not led or not line.same_sentence(start - 1, drafts[at].at):
        return None
    earlier = drafts[at - 1] if at else None
    if earlier is not None and earlier.trend is not None and 0 < start - earlier.end <= _GAP:
        inside = range(earlier.end, start)
        told = line.same_sentence(earlier.at, start) and not any(
            line.word(x) in lexicon.speech for x in inside
        )
        return earlier.trend if told else None
    return _verb_before(line, start - 1)


def _verb_before(line: Line, end: int) -> Trend | None:
    """Return the trend of the nearest word of change before `end`, in its clause."""
    lexicon = line.lexicon
    for back in range(end - 1, max(-1, end - _REACH), -1):
        word = line.word(back)
        if not line.same_sentence(back, end) or word in {"(", ")", ":", ";"} or word in lexicon.speech:
            return None
        trend = lexicon.changes.get(word)
        if trend is not None and line.dates[back] is None:
            return trend if _stands_free(line, back) or line.word(back + 1) in lexicon.targets else None
    return None


def _compared(line: Line, draft: Draft) -> Trend | None:
    """Read the trend of "$5.2 billion, down from $5.9 billion"."""
    lexicon = line.lexicon
    at = draft.end + (line.word(draft.end) in {",", "،"})
    while line.word(at) in lexicon.adverbs:
        at += 1
    if line.word(at + 1) not in lexicon.sources or not line.same_sentence(draft.at, at + 1):
        return None
    return lexicon.changes.get(line.word(at)) if line.word(at) in lexicon.after_copula else None
