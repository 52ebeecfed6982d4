"""Ranks: "the sixth month in a row", "45th of 60", "enters its fourth week"."""

from collections.abc import Sequence

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import noun_at, unit_of
from onrecord.model.figure import Bound, FigureKind
from onrecord.text.numbers import ItemKind, normalise

_SECOND, _ROW_REACH = 2, 3


def rank(line: Line, index: int, done: Sequence[Draft]) -> Draft | None:
    """Read "the sixth month in a row", "45th of 60"."""
    lexicon = line.lexicon
    value = line.items[index].low
    going_on = ongoing(line, index)
    if going_on is not None:
        return going_on
    found = lexicon.ordinal_rank.after(line.words, index + 1)
    end, unit = found if found is not None else (index + 1, "rank")
    at = index + 1
    while line.word(at) in lexicon.ranked_of:
        at += 1
    of_number = at > index + 1 and line.is_number(at)
    if of_number:
        end = at + 1
    if found is None and not of_number:
        behind = _behind(line, index)
        if behind is not None:
            return behind
        found = _in_row(line, index) or _nth(line, index)
        end, unit = found or (end, unit)
    if len(line.items) == 1 and _is_ranking(line):
        found = (index + 1, "rank")
    repeated = any(draft.unit == "rank" for draft in done[-2:])
    first = value < _SECOND or line.dates[index] is not None
    beside = (
        line.word(index - 1) == "("
        or line.word(index - 1) in lexicon.sources | lexicon.targets | lexicon.than
    )
    boxed = repeated and beside
    if first or (found is None and not of_number and not boxed):
        return None
    return Draft(
        start=index, end=end, at=index, kind=FigureKind.RANK, low=value, high=value, bound=Bound.EXACT, unit=unit
    )  # fmt: skip


def _behind(line: Line, index: int) -> Draft | None:
    """Read "للعام السابع على التوالي": an ordinal behind its unit of time, in a row."""
    unit = line.lexicon.time_units.get(line.word(index - 1).removeprefix("ال"))
    row = line.lexicon.in_row.after(line.words, index + 1)
    if (
        not line.lexicon.verb_first
        or unit is None
        or row is None
        or not line.same_sentence(index - 1, index + 1)
    ):
        return None
    value, start = line.items[index].low, index - 1
    return Draft(
        start=start,
        end=row[0],
        at=index,
        kind=FigureKind.RANK,
        low=value,
        high=value,
        bound=Bound.EXACT,
        unit=unit,
    )


def in_turn(line: Line, index: int) -> Draft | None:
    """Read "la cinquième semaine consécutive", whose ordinal is a fraction by its form."""
    found, low = line.lexicon.ordinal_rank.after(line.words, index + 1), line.items[index].low
    if found is None or not 0 < low < 1 or found[1] == "rank":
        return None
    value = float(round(1 / low))
    return Draft(
        start=index, end=found[0], at=index, kind=FigureKind.RANK, low=value, high=value, bound=Bound.EXACT, unit=found[1]
    )  # fmt: skip


def _nth(line: Line, index: int) -> tuple[int, str] | None:
    """Read "رابع أزمة ... منذ 2015" ("the fourth crisis since 2015"): an ordinal before its noun, within a stretch of time."""
    if not line.lexicon.verb_first or line.raw[index].startswith("ال"):
        return None
    noun = noun_at(line, index + 1)
    unit = None if noun is None else unit_of(line, noun.head)
    if noun is None or unit is None or unit in line.lexicon.time_units.values():
        return None
    frame = line.lexicon.roles.measures.deadlines | _SINCE
    timed = any(
        line.word(at) in frame and line.same_sentence(index, at)
        for at in range(noun.end, min(noun.end + _FRAME, len(line.items)))
    )
    return (noun.end, "event" if unit in _HAPPENING else unit) if timed else None


_SINCE = frozenset({"منذ"})
_FRAME = 8
_HAPPENING = frozenset(
    {
        "crisis",
        "war",
        "operation",
        "campaign",
        "match",
        "accident",
        "disaster",
        "strike",
        "fire",
        "flood",
        "election",
        "storm",
    }
)
"""Nouns of what happens, which count as events."""


def ongoing(line: Line, index: int) -> Draft | None:
    """Read "enters its fourth week", "for a third day", "the country's third fire since 2019": a rank in a row of its kind."""
    lexicon, before = line.lexicon, line.word(index - 1)
    low = line.items[index].low
    value = round(1 / low) if 0 < low < 1 else low
    if line.dates[index] is not None or not lexicon.ordinal_leads or not line.items[index].spelled:
        return None
    straight = line.word(index + 1) in lexicon.straight
    if value < _SECOND or low == 1 / _SECOND or (line.word(index) in lexicon.period_parts and not straight):
        return None
    unit = lexicon.time_units.get(line.word(index + 1))
    article = before in lexicon.article_one and line.word(index - 2) in lexicon.ordinal_leads
    led = before in lexicon.ordinal_leads or article
    found = (index + 2, unit) if unit is not None and led and line.word(index + 2) not in lexicon.of else None
    if found is None and unit is None and before in lexicon.the | {"'s"}:
        found = _in_row(line, index)
    if found is None:
        return None
    return Draft(
        start=index, end=found[0], at=index, kind=FigureKind.RANK, low=value, high=value, bound=Bound.EXACT, unit=found[1]
    )  # fmt: skip


def _is_ranking(line: Line) -> bool:
    """Say whether the header or the label of a cell's row speaks of ranks."""
    return any(normalise(word) in line.lexicon.ranking for word in line.header.split())


def _in_row(line: Line, index: int) -> tuple[int, str] | None:
    """Read "troisième victoire d'affilée", "third straight win", "seventh hurricane of the season": an occasion's rank."""
    lexicon = line.lexicon
    if line.word(index + 1) in lexicon.straight and line.is_kind(index + 2, ItemKind.WORD, ItemKind.FRACTION):
        quarter = line.is_kind(index + 2, ItemKind.FRACTION)
        unit = line.word(index + 2) if quarter else lexicon.time_units.get(line.word(index + 2), "event")
        return index + 3, unit
    for at in range(index + 2, index + 2 + _ROW_REACH):
        if not line.same_sentence(index, at - 1) or not line.is_kind(at - 1, ItemKind.WORD):
            return None
        found = lexicon.in_row.after(line.words, at)
        if found is not None:
            return _over_date(line, found[0]), "event"
    return None


def _over_date(line: Line, end: int) -> int:
    """Go on over the date of "since 2019"."""
    date = line.dates[end - 1] or (line.dates[end] if end < len(line.items) else None)
    while date is not None and end < len(line.items) and line.dates[end] is date:
        end += 1
    return end
