"""Ratios: "doubled", "threefold", "three times as many"; and counts of occasions ("twice")."""

import attrs

from onrecord.extraction.figures.cues import change_before
from onrecord.extraction.figures.draft import Amount, Draft, drafted, hedge_before, interval
from onrecord.extraction.figures.line import Line
from onrecord.extraction.lexicon import Ratio
from onrecord.model.figure import Bound, FigureKind, Trend
from onrecord.text.numbers import ItemKind

_HALF_REACH, _REPEAT_REACH = 6, 6
_POSSESSIVES = frozenset({"'s", "'", "’", "’s"})


def times(line: Line, amount: Amount) -> Draft | None:
    """Read a number with "times" or "-fold"; without a comparison, "times" counts occasions."""
    lexicon = line.lexicon
    factor = lexicon.multiplied.before(line.words, amount.start)
    if factor is not None and not line.items[amount.at].glued:
        draft = _ratio(line, amount, amount.end, factor[1])
        return attrs.evolve(draft, start=min(factor[0], draft.start))
    at = amount.end + (line.word(amount.end) == "-")
    if line.word(amount.end) in lexicon.glued_times and line.items[amount.end].glued:
        return _compared_times(line, amount, amount.end + 1)
    if line.word(at) in lexicon.fold:
        return _ratio(line, amount, at + 1, Trend.UP)
    if line.word(amount.end) not in lexicon.times:
        return _repeated(line, amount)
    return _compared_times(line, amount, amount.end + 1)


def _compared_times(line: Line, amount: Amount, end: int) -> Draft | None:
    """Tell "three times as many" from "three times", by what follows and by the verb before."""
    lexicon = line.lexicon
    half = line.is_kind(end + 1, ItemKind.FRACTION) and line.word(end) in lexicon.and_half
    if half:
        amount = attrs.evolve(
            amount, low=amount.low + line.items[end + 1].low, high=amount.high + line.items[end + 1].low
        )
        end += 2
    compared = lexicon.times_after.after(line.words, end)
    if compared is not None and line.same_sentence(amount.at, compared[0] - 1):
        return _ratio(line, amount, compared[0], compared[1])
    change = change_before(line, amount.start)
    if change is not None or half or lexicon.times_alone or _is_multiple(line, amount, end):
        return _ratio(line, amount, end, change[1] if change else Trend.UP)
    once = amount.low == 1 and line.items[amount.at].spelled
    return None if once else drafted(amount, FigureKind.LEVEL, "event", end)


def _is_multiple(line: Line, amount: Amount, end: int) -> bool:
    """Say whether "times" stands before what it multiplies ("stood at 3.2 times earnings")."""
    lexicon = line.lexicon
    led = line.word(amount.start - 1) in lexicon.copulas | lexicon.targets | lexicon.multiples
    fits = line.is_kind(end, ItemKind.WORD) and line.word(end) not in lexicon.nouns.stops | lexicon.last
    timed = line.dates[end] if end < len(line.items) else None
    if timed is not None and _is_possessed(line, end):
        return True
    return (
        led
        and fits
        and timed is None
        and lexicon.rates.after(line.words, end) is None
        and line.same_sentence(end - 1, end)
    )


def _is_possessed(line: Line, at: int) -> bool:
    """Say whether the date at `at` owns what follows it ("three times last week's toll")."""
    date = line.dates[at]
    while at < len(line.items) and line.dates[at] is date:
        at += 1
    return line.word(at) in _POSSESSIVES


def _ratio(line: Line, amount: Amount, end: int, trend: Trend) -> Draft:
    if trend is Trend.DOWN:
        amount = attrs.evolve(amount, low=1 / amount.low, high=1 / amount.high)
    draft = attrs.evolve(drafted(amount, FigureKind.RATIO, "ratio", end), trend=trend)
    change = change_before(line, draft.start)
    noun = line.lexicon.change_after.after(line.words, end)
    if noun is not None:
        draft = attrs.evolve(draft, end=noun[0])
    return draft if change is None else attrs.evolve(draft, start=change[0], trend=change[1])


def ratio_word(line: Line, index: int) -> Draft | None:
    """Read "doubled", "fourfold", "double the"; "twice" without a comparison counts occasions."""
    lexicon = line.lexicon
    ratio = lexicon.ratios.get(line.word(index))
    if ratio is None:
        return _halved(line, index)
    start, bound = hedge_before(line, index)
    if line.word(index) in lexicon.repeated and _repeat_after(line, index) is not None:
        return None
    if (line.word(index + 1) == "-" and line.items[index + 1].glued) or line.word(
        index + 1
    ) in lexicon.idioms:
        return None
    if line.word(index + 1) in lexicon.like and line.word(index + 2) in lexicon.article_one | lexicon.the:
        return None
    if ratio.strict and not _is_compared(line, index, start):
        return _occasions(line, index, start, bound)
    return _word_draft(line, index, start, bound, ratio)


def _repeat_after(line: Line, index: int) -> int | None:
    """Return where the number of times stands that a verb of doubling is told with ("تضاعف ثلاث مرات")."""
    for at in range(index + 1, min(index + _REPEAT_REACH, len(line.items) - 1)):
        if line.is_kind(at, ItemKind.NUMBER) or line.word(at) in line.lexicon.twice:
            counted = line.is_number(at) and line.lexicon.nouns.units.get(line.word(at + 1)) == "event"
            return at if counted and line.same_sentence(index, at + 1) else None
    return None


def _repeated(line: Line, amount: Amount) -> Draft | None:
    """Read the number of times after a verb of doubling as the multiple."""
    for back in (
        range(amount.start - 1, max(-1, amount.start - _REPEAT_REACH), -1) if line.lexicon.repeated else ()
    ):
        if line.word(back) in line.lexicon.repeated and _repeat_after(line, back) == amount.at:
            return _ratio(line, amount, amount.end + 1, Trend.UP)
    return None


def _halved(line: Line, index: int) -> Draft | None:
    """Read "cut in half" as a ratio of a half."""
    table = line.lexicon.halves
    found = None if table is None else table.after(line.words, index)
    if found is None or not line.same_sentence(index, found[0] - 1):
        return None
    verbs = [at for at in range(max(0, index - _HALF_REACH), index) if line.word(at) in line.lexicon.changes]
    if not verbs or not line.same_sentence(verbs[-1], index):
        return None
    return Draft(
        start=verbs[-1], end=found[0], at=index, kind=FigureKind.RATIO, low=found[1], high=found[1], bound=Bound.EXACT,
        unit="ratio", trend=Trend.DOWN,
    )  # fmt: skip


def _word_draft(line: Line, index: int, start: int, bound: Bound | None, ratio: Ratio) -> Draft:
    bound = bound or Bound.EXACT
    low, high = interval(ratio.value, ratio.value, bound)
    end = index + 1
    after = line.lexicon.hedges_after.after(line.words, end)
    if after is not None and bound is Bound.EXACT:
        end, bound = after
    change = change_before(line, start)
    start = change[0] if change else start - (line.word(start - 1) in line.lexicon.before_ratio)
    trend = change[1] if change else ratio.trend
    return Draft(
        start=start, end=end, at=index, kind=FigureKind.RATIO, low=low, high=high, bound=bound, unit="ratio", trend=trend
    )  # fmt: skip


def _is_compared(line: Line, index: int, start: int) -> bool:
    after = line.word(index + 1)
    named = (
        line.is_name(index + 2)
        and after in line.lexicon.comparisons
        and line.word(index) in line.lexicon.twice
    )
    if named and line.word(index + 1) in line.lexicon.like:
        return False
    lexicon = line.lexicon
    if line.word(index) in lexicon.twice and after in lexicon.when_repeated:
        return False
    of_it = lexicon.nouns.head_first and line.word(index - 1) in lexicon.the and after in lexicon.of
    compared = of_it or after in line.lexicon.comparisons or line.is_kind(index + 1, ItemKind.NUMBER)
    verb = line.word(index - 1) in line.lexicon.before_ratio | line.lexicon.targets
    named = line.dates[index + 1] is not None if index + 1 < len(line.items) else False
    return compared or start < index or verb or named


def _occasions(line: Line, index: int, start: int, bound: Bound | None) -> Draft | None:
    value = line.lexicon.twice.get(line.word(index))
    timed = line.lexicon.rates.after(line.words, index + 1)
    if value is None or timed is not None or line.word(index - 1) in line.lexicon.not_twice:
        return None
    low, high = interval(value, value, bound or Bound.EXACT)
    return Draft(
        start=start, end=index + 1, at=index, kind=FigureKind.LEVEL, low=low, high=high, bound=bound or Bound.EXACT,
        unit="event",
    )  # fmt: skip
