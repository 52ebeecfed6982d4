"""Which way a number goes: changes told without "by", and levels that a change reaches."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.cues import change_before, crosses
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.model.figure import FigureKind, Trend
from onrecord.text.numbers import ItemKind

_REACH, _VERB_FIRST_REACH, _GAP, _BESIDE = 9, 4, 5, 3
_MOVED = frozenset({FigureKind.LEVEL, FigureKind.CHANGE})
_PARTS = frozenset({"percent", "percent change", "share", "percentage point"})
_COMMAS = frozenset({",", "،"})
_LEVELS = frozenset({FigureKind.LEVEL, FigureKind.PROJECTION, FigureKind.SHARE, FigureKind.DURATION})


def unaided_before(line: Line, start: int) -> tuple[int, Trend] | None:
    """Return where a word of change stands that needs no "by" ("rose 82 cents", "is up $3"), and which way it goes."""
    lexicon = line.lexicon
    if crosses(line, start):
        return None
    at = start - 1
    while at > 0 and line.word(at) in lexicon.adverbs:
        at -= 1
    for back in range(at, at - (_VERB_FIRST_REACH if lexicon.verb_first else 1), -1):
        if not line.same_sentence(back, start) or not line.is_kind(back, ItemKind.WORD):
            return None
        word = line.word(back)
        phrase = lexicon.movement.phrasal.before(line.words, back + 1)
        if phrase is not None:
            return phrase
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
        or line.word(before) in lexicon.copulas | lexicon.movement.closes
        or line.is_name(before)
    )


def with_trends(line: Line, drafts: Sequence[Draft]) -> list[Draft]:
    """Tell levels that a change reaches which way it went ("fell to 3.2 percent", "$5 billion, down from")."""
    told = []
    for at, draft in enumerate(drafts):
        trend = _trend(line, drafts, at) if draft.kind in _LEVELS and draft.trend is None else None
        told.append(draft if trend is None else attrs.evolve(draft, trend=trend))
    return [_converted(line, told, at) for at in range(len(told))]


def _converted(line: Line, drafts: Sequence[Draft], at: int) -> Draft:
    """Give a value in brackets the way of the one it restates in another unit ("rose to 92 billion pesos ($5 billion)")."""
    draft = drafts[at]
    before = drafts[at - 1] if at else None
    if before is None or before.trend is None or draft.trend is not None or before.kind not in _MOVED:
        return draft
    boxed = (
        line.word(draft.start - 1) == "(" and draft.start - 1 == before.end and line.word(draft.end) == ")"
    )
    alike = (
        draft.kind is FigureKind.LEVEL
        and draft.noun is None
        and before.noun is None
        and draft.unit is not None
    )
    if not boxed or not alike or draft.unit in _PARTS or before.unit in _PARTS:
        return draft
    return attrs.evolve(draft, kind=before.kind, trend=before.trend)


def _trend(line: Line, drafts: Sequence[Draft], at: int) -> Trend | None:
    draft = drafts[at]
    if draft.kind is FigureKind.DURATION:
        return _by_so_much(line, draft) or _reached(line, drafts, at)
    return (
        _reached(line, drafts, at)
        or _compared(line, draft)
        or _set_beside(line, drafts, at)
        or _resized(line, draft)
    )


def _by_so_much(line: Line, draft: Draft) -> Trend | None:
    """Read the way of a length of time that something changed by ("cut the journey by 40 minutes")."""
    by = line.lexicon.by.before(line.words, draft.start)
    if by is None or line.word(by[0]) in line.lexicon.of:
        return None
    found = change_before(line, draft.start, bare=False)
    return None if found is None else found[1]


def _set_beside(line: Line, drafts: Sequence[Draft], at: int) -> Trend | None:
    """Read the way of "28 percent, up 2 points", told by the change that follows it."""
    draft = drafts[at]
    following = drafts[at + 1] if at + 1 < len(drafts) else None
    timed = draft.unit in line.lexicon.time_units
    if following is None or timed or not line.same_sentence(draft.at, following.at):
        return None
    comma = line.word(draft.end) in _COMMAS
    appended = line.lexicon.apposition.after(line.words, draft.end + 1)
    if comma and appended is not None and appended[0] == following.start:
        # "$76.8 million, or $3.66 a share, up 11%".
        return _set_beside(line, drafts, at + 1)
    beside = following.start - draft.end == 1 and (comma or line.word(draft.end) == "(")
    beside = beside or _is_remark_after(line, draft.end, following.start)
    opened = line.word(following.start) in line.lexicon.after_copula
    return following.trend if beside and opened and following.kind is FigureKind.CHANGE else None


def _is_remark_after(line: Line, end: int, start: int) -> bool:
    """Say whether only what a value is for or when it was stands before a comma ("2.2 trillion yen for defence, up 8 percent")."""
    if line.word(start - 1) not in _COMMAS or not 1 < start - end <= _GAP:
        return False
    led = line.word(end) in line.lexicon.nouns.stops
    return led and all(
        line.is_kind(at, ItemKind.WORD) and line.word(at) not in line.lexicon.speech
        for at in range(end, start - 1)
    )


def _resized(line: Line, draft: Draft) -> Trend | None:
    """Read the way of what a verb takes away or adds ("cut 200 jobs", "adding £187"; "added three assists" adds to nothing)."""
    movement, at = line.lexicon.movement, draft.start - 1
    if not line.same_sentence(at, draft.at):
        return None
    if line.word(at) in movement.only_before and line.word(at - 1) in movement.takes_off:
        return Trend.DOWN
    trend = movement.resizes.get(line.word(at))
    if trend is None or line.word(at) not in movement.of_parts or draft.kind is FigureKind.SHARE:
        return trend
    added = trend is Trend.UP and draft.noun is None and draft.unit in line.lexicon.currency_codes
    return trend if added or draft.unit in movement.parts else None


def _reached(line: Line, drafts: Sequence[Draft], at: int) -> Trend | None:
    start = drafts[at].start
    lexicon = line.lexicon
    led = line.word(start - 1) in lexicon.targets or line.word(start) in lexicon.targets
    crossed = not led and crosses(line, start)
    if not (led or crossed) or not line.same_sentence(start - 1, drafts[at].at):
        return None
    if crossed:
        return _verb_beside(line, start)
    earlier = drafts[at - 1] if at else None
    if earlier is not None and earlier.trend is not None and 0 < start - earlier.end <= _GAP:
        inside = range(earlier.end, start)
        told = line.same_sentence(earlier.at, start) and not any(
            line.word(x) in lexicon.speech for x in inside
        )
        return earlier.trend if told else None
    return _verb_before(line, start - 1)


def _verb_beside(line: Line, end: int) -> Trend | None:
    """Return the trend of the word of change before `end`, an adverb or two between ("fell back sharply below")."""
    near = range(end - 1, max(-1, end - 1 - _BESIDE), -1)
    for at in near:
        if line.word(at) in line.lexicon.unaided:
            return _verb_before(line, at + 1)
        if not line.is_kind(at, ItemKind.WORD) or line.word(at) in line.lexicon.nouns.stops:
            return None
    return None


def _verb_before(line: Line, end: int) -> Trend | None:
    """Return the trend of the nearest word of change before `end`, in its clause."""
    lexicon = line.lexicon
    for back in range(end - 1, max(-1, end - _REACH), -1):
        word = line.word(back)
        if not line.same_sentence(back, end) or word in {"(", ")", ":", ";"} or word in lexicon.speech:
            return None
        trend = _by_comparative(line, back)
        adjective = word in lexicon.movement.adjectives and line.word(back - 1) in lexicon.determiners
        if word not in lexicon.movement.by_only and not adjective:
            trend = trend or lexicon.changes.get(word) or _multiplied(line, back)
        if trend is not None and line.dates[back] is None:
            return trend if _stands_free(line, back) or line.word(back + 1) in lexicon.targets else None
    return None


def _multiplied(line: Line, at: int) -> Trend | None:
    """Read the way of "has doubled in five years to 190 million"."""
    ratio = line.lexicon.ratios.get(line.word(at))
    return None if ratio is None or ratio.strict else ratio.trend


def _by_comparative(line: Line, at: int) -> Trend | None:
    """Read "edged higher", "closed lower", "scaled back"."""
    movement = line.lexicon.movement
    phrase = movement.phrasal.before(line.words, at + 1)
    if phrase is not None:
        return phrase[1]
    return movement.ways.get(line.word(at)) if line.word(at - 1) in movement.closes else None


def _compared(line: Line, draft: Draft) -> Trend | None:
    """Read the trend of "$5.2 billion, down from $5.9 billion"."""
    lexicon = line.lexicon
    at = draft.end + (line.word(draft.end) in {",", "،"})
    while line.word(at) in lexicon.adverbs:
        at += 1
    if line.word(at + 1) not in lexicon.sources or not line.same_sentence(draft.at, at + 1):
        return None
    return lexicon.changes.get(line.word(at)) if line.word(at) in lexicon.after_copula else None
