"""Parts of a whole in fractions: "two-thirds of", "half the population", "fell by half", "a quarter of an hour"."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.cues import change_before
from onrecord.extraction.figures.draft import Draft, hedge_before, interval
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.measured import LONG, is_date_like
from onrecord.extraction.figures.nouns import known_noun_at, noun_at
from onrecord.extraction.figures.proportions import whole_after
from onrecord.extraction.figures.shares import as_change, is_appended
from onrecord.extraction.figures.units import unit_at
from onrecord.model.figure import Bound, FigureKind, Trend
from onrecord.text.numbers import ItemKind

_WRITTEN_WHOLES = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 100, 1000})
_SIGNS = frozenset("½⅓⅔¼¾⅕⅒")


def fraction(line: Line, index: int, done: Sequence[Draft]) -> Draft | None:
    """Read "two-thirds of", "half the population", "fell by half"."""
    item = line.items[index]
    if _is_date_like_fraction(line, index):
        return None
    start, bound = hedge_before(line, index)
    bound = bound or Bound.EXACT
    part = _of_percent(line, index, start, bound) or _of_unit(line, index, start, bound)
    if part is not None:
        return part
    if line.word(index + 1) == "-" and line.items[index + 1].glued:
        return None
    change = change_before(line, start, bare=False)
    if change is not None:
        low, high = interval(item.low * 100, item.low * 100, bound)
        return Draft(
            start=change[0], end=index + 1, at=index, kind=FigureKind.CHANGE, low=low, high=high, bound=bound,
            unit="percent change", trend=change[1],
        )  # fmt: skip
    if not _is_part(line, index, start, done):
        return _remainder(line, index, start, bound)
    low, high = interval(item.low, item.high, bound)
    likened = _is_likened(line, index)
    end = whole_after(line, index + 1) or _bare_whole(line, index + 1)
    return Draft(
        start=start, end=index + 1 if likened else end, at=index, low=low, high=high, bound=bound,
        kind=FigureKind.RATIO if likened else FigureKind.SHARE, unit="ratio" if likened else "share",
        trend=Trend.DOWN if likened else None,
    )  # fmt: skip


def _is_likened(line: Line, index: int) -> bool:
    """Say whether a fraction is of another value of the same: "half the rate of 2023", "half of the 90 a year earlier"."""
    lexicon, at = line.lexicon, index + 1
    while line.word(at) in lexicon.of or line.word(at) in lexicon.the:
        at += 1
    if at > index + 1 and line.word(at) in lexicon.likened_wholes and line.word(at - 1) not in lexicon.owners:
        return True
    if not line.is_number(at) or not lexicon.likened_wholes:
        return False
    near = range(at + 1, min(at + _EARLIER, len(line.items)))
    told = any(
        line.word(k) in lexicon.distance and line.dates[k] is not None
        for k in near
        if line.same_sentence(at, k)
    )
    return told or _is_of_year(line, at + 1)


def _is_of_year(line: Line, at: int) -> bool:
    """Say whether "of 2023", or "million of 2023", stands at `at`: the number before it is that of another year."""
    at += line.is_kind(at, ItemKind.WORD) and line.word(at) not in line.lexicon.of
    date = line.dates[at + 1] if at + 1 < len(line.items) else None
    return line.word(at) in line.lexicon.of and date is not None and date.value.isdecimal()


_EARLIER = 9


def _is_date_like_fraction(line: Line, index: int) -> bool:
    """Say whether a stroke between two numbers makes no part of a whole ("9/11", "24/7")."""
    _, stroke, whole = line.raw[index].rpartition("/")
    return bool(stroke) and whole.strip().isdecimal() and int(whole) not in _WRITTEN_WHOLES


def _of_percent(line: Line, index: int, start: int, bound: Bound) -> Draft | None:
    """Read "a quarter of a percentage point", "half a percent"."""
    lexicon, at = line.lexicon, index + 1
    while line.word(at) in lexicon.of or line.word(at) in lexicon.article_one or line.word(at) == "-":
        at += 1
    found = lexicon.percent.after(line.words, at)
    if found is None or at == index + 1 or not line.same_sentence(index, found[0] - 1):
        return None
    low, high = interval(line.items[index].low, line.items[index].high, bound)
    draft = Draft(
        start=start,
        end=found[0],
        at=index,
        kind=FigureKind.CHANGE,
        low=low,
        high=high,
        bound=bound,
        unit=found[1],
    )
    if found[1] == "percent":
        return as_change(line, draft) or attrs.evolve(draft, kind=FigureKind.LEVEL)
    return as_change(line, draft) or draft


def _of_unit(line: Line, index: int, start: int, bound: Bound) -> Draft | None:
    """Read a part of one unit: "half a mile", "three quarters of an hour", "½ cup"."""
    lexicon, at = line.lexicon, index + 1
    while line.word(at) in lexicon.of or line.word(at) in lexicon.article_one or line.word(at) == "-":
        at += 1
    time = lexicon.time_units.get(line.word(at))
    if line.word(at - 1) in lexicon.article_one and lexicon.each.get(line.word(at)) == "second":
        time = "second"
    unit = (at + 1, time) if time is not None else unit_at(line, at)
    hyphen = at == index + 2 and line.word(index + 1) == "-" and line.items[at - 1].glued
    beside = (at == index + 1 or hyphen) and not lexicon.nouns.head_first and not _is_ordinal(line, index)
    of_hour = lexicon.nouns.head_first and at == index + 2 and time == "hour"
    told = (
        beside or of_hour or line.word(at - 1) in lexicon.article_one or line.items[index].norm[:1] in _SIGNS
    )
    if unit is None or not told or not line.same_sentence(index, at) or line.dates[index] is not None:
        return None
    name, factor = LONG.get(unit[1], (unit[1], 1))
    unit = (unit[0], name)
    low, high = interval(line.items[index].low * factor, line.items[index].high * factor, bound)
    kind = FigureKind.LEVEL if time is None else FigureKind.DURATION
    draft = Draft(
        start=start, end=unit[0], at=index, kind=kind, low=low, high=high, bound=bound, unit=unit[1]
    )
    return None if time is not None and is_date_like(line, draft) else draft


def _is_ordinal(line: Line, index: int) -> bool:
    """Say whether a word right before a unit ranks it ("a fourth week"): only halves and quarters are parts of one."""
    item = line.items[index]
    return item.spelled and (item.low not in {0.5, 0.25, 0.75} or line.words[index] == "fourth")


def _remainder(line: Line, index: int, start: int, bound: Bound) -> Draft | None:
    """Read "fell to half": a ratio."""
    value = line.items[index].low
    before = range(max(0, start - 10), start)
    verbs = [
        at
        for at in before
        if line.same_sentence(at, index) and line.lexicon.changes.get(line.word(at)) is Trend.DOWN
    ]
    if line.word(start - 1) not in line.lexicon.targets or not verbs or line.dates[index] is not None:
        return None
    low, high = interval(value, value, bound)
    return Draft(
        start=verbs[-1], end=index + 1, at=index, kind=FigureKind.RATIO, low=low, high=high, bound=bound, unit="ratio",
        trend=Trend.DOWN,
    )  # fmt: skip


def _bare_whole(line: Line, end: int) -> int:
    """Return the end of "the population" in "half the population"."""
    if line.word(end) not in line.lexicon.the:
        return end
    noun = noun_at(line, end + 1) or known_noun_at(line, end + 1)
    return noun.end if noun else min(end + 2, len(line.items))


def _starts_anew(line: Line, at: int) -> bool:
    """Say whether a capital letter begins a new sentence that no full stop parts from the one before."""
    return line.raw[at][:1].isupper() and line.raw[at - 1].isupper() != line.raw[at].isupper()


def _is_part(line: Line, index: int, start: int, done: Sequence[Draft]) -> bool:
    lexicon = line.lexicon
    before = line.word(start - 1)
    if line.is_kind(start - 1, ItemKind.ORDINAL) or before in lexicon.last or line.dates[index] is not None:
        return False
    of_whole = line.word(index + 1) in lexicon.of or line.word(index + 1) in lexicon.the | lexicon.parted
    of_whole = of_whole and not _starts_anew(line, index + 1)
    if line.items[index].norm in lexicon.of_them:
        return True
    alone = line.items[index].norm in lexicon.period_parts
    if alone:
        return False
    if (
        lexicon.construct
        and line.is_kind(index + 1, ItemKind.WORD)
        and line.word(index + 1) not in lexicon.nouns.stops
    ):
        return line.same_sentence(index, index + 1) and line.word(index + 1) not in lexicon.time_units
    appended = is_appended(line, start) and bool(done)
    led = line.items[index].norm == "#" or before in lexicon.the
    closed = (
        index + 1 >= len(line.items)
        or line.is_kind(index + 1, ItemKind.MARK)
        or line.word(index + 1) in lexicon.copulas | lexicon.roles.passive
        or (
            line.items[index].norm == "#"
            and line.word(index + 1) in lexicon.nouns.stops - lexicon.of - lexicon.the
        )
    )
    return of_whole or start < index or appended or (led and closed)
