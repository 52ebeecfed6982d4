"""Parts of a whole: percentages, fractions, "one in five"."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.cues import change_after, change_before, is_first_of_two
from onrecord.extraction.figures.draft import Amount, Draft, drafted
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.proportions import whole_after
from onrecord.extraction.figures.trends import unaided_before
from onrecord.model.figure import Bound, FigureKind, Trend
from onrecord.text.numbers import ItemKind

_HUNDREDTH, _WHOLE = 0.01, 100
_MINUS = frozenset("-−–")
_APPOSED, _JOINED, _LED = 2, 4, 4
_CHANGING = frozenset({FigureKind.CHANGE, FigureKind.PROJECTION})
_IN_PERCENT = frozenset({"percent change", "percent"})
_RECENT = 20


def percentage(line: Line, amount: Amount, done: Sequence[Draft]) -> Draft | None:
    """Read a percentage as a change, a share, a level of GDP or a level, by the words around it."""
    tied = line.word(amount.end) == "-" and line.items[amount.end].glued
    found = line.lexicon.percent.after(line.words, amount.end + tied)
    if found is None and amount.percent is None:
        return None
    end, unit = found if found is not None else (amount.end, amount.percent)
    points = unit == "percentage point"
    if (points and not _is_of_percent(line, amount, end, done)) or _is_adverb(line, amount, end, done):
        return None
    gdp = _gdp_end(line, amount, end, done)
    if gdp is not None:
        return drafted(amount, FigureKind.LEVEL, "percent of GDP", gdp)
    size = drafted(amount, FigureKind.CHANGE, unit, end)
    signed = _signed(line, size)
    if signed is not None:
        return signed
    change = None if _makes_up(line, amount, end) else as_change(line, size)
    change = change or _same_change(line, amount, end, done)
    if change is None and unit == "percent":
        return _part_or_level(line, amount, end, done)
    return change or size


def _makes_up(line: Line, amount: Amount, end: int) -> bool:
    """Say whether a percentage is the part that a verb with "up" tells ("make up 57 percent", "used up 5 percent of")."""
    lexicon, at = line.lexicon, amount.start - 1
    if line.word(at) not in lexicon.of_parts:
        return False
    return line.word(at - 1) in lexicon.makes_up or (
        line.word(end) in lexicon.of and line.word(at - 1) not in lexicon.copulas
    )


def _signed(line: Line, draft: Draft) -> Draft | None:
    """Read "(+ 25 %)" and "(-3 %)" as changes; a minus outside brackets may be a dash."""
    if draft.low is not None and draft.high is not None and draft.low == draft.high < 0:
        unit = "percent change" if draft.unit == "percent" else draft.unit
        if line.word(draft.start - 1) not in {"(", ","}:
            return None
        return attrs.evolve(draft, low=-draft.high, high=-draft.low, trend=Trend.DOWN, unit=unit)
    sign, before = line.word(draft.start - 1), line.word(draft.start - 2)
    trend = Trend.UP if sign == "+" else Trend.DOWN if sign in _MINUS and before == "(" else None
    if trend is None or not line.same_sentence(draft.start - 1, draft.at):
        return None
    unit = "percent change" if draft.unit == "percent" else draft.unit
    return attrs.evolve(draft, start=draft.start - 1, trend=trend, unit=unit)


def _is_of_percent(line: Line, amount: Amount, end: int, done: Sequence[Draft]) -> bool:
    """Tell points of a percentage from points that are scored: by a word of polls or rates, or a percentage."""
    if amount.low > _WHOLE:
        return False
    tied = line.word(amount.end) == "-" and line.items[amount.end].glued
    if end - amount.end - tied > 1 or line.word(end - 1) not in line.lexicon.plain_points:
        return True
    if _mentions(line, amount.at, line.lexicon.index_words):
        return False
    here = line.own_sentences[amount.at]
    if line.word(amount.start - 1) in line.lexicon.of and line.word(amount.start - 2) in line.lexicon.gaps:
        return True
    if line.word(end) in line.lexicon.of and line.word(end + 1) in line.lexicon.gaps:
        here -= 1
    earlier = any(line.own_sentences[draft.at] >= here and _is_percent(draft) for draft in done[-_RECENT:])
    return earlier or _mentions(line, amount.at, line.lexicon.point_words)


def _is_percent(draft: Draft) -> bool:
    return draft.unit in {"percent", "share", "percent change", "percent of GDP"}


def _mentions(line: Line, at: int, words: frozenset[str]) -> bool:
    near = range(max(0, at - _RECENT), min(len(line.items), at + _RECENT))
    return any(line.word(other) in words and line.same_sentence(other, at) for other in near)


def _is_adverb(line: Line, amount: Amount, end: int, done: Sequence[Draft]) -> bool:
    """Say whether "100 percent" only means wholly ("100 percent behind the plan")."""
    lexicon = line.lexicon
    if not lexicon.wholly or amount.low != _WHOLE or amount.bound is not Bound.EXACT:
        return False
    told = line.word(end) in lexicon.of or line.word(amount.start - 1) in lexicon.targets
    told = told or (amount.start == 0 and end == len(line.items))
    told = told or _mentions(line, amount.at, lexicon.rate_nouns | frozenset(lexicon.changes))
    earlier = any(line.same_sentence(draft.at, amount.at) and _is_percent(draft) for draft in done[-2:])
    return not told and not earlier


def _part_or_level(line: Line, amount: Amount, end: int, done: Sequence[Draft]) -> Draft:
    if line.word(end) in line.lexicon.of and line.word(end + 1) in line.lexicon.rate_nouns:
        # "71 % de participation": the rate is named behind it.
        return drafted(amount, FigureKind.LEVEL, "percent", end + 2)
    whole = whole_after(line, end)
    if whole is not None:
        return drafted(amount, FigureKind.SHARE, "share", whole, _HUNDREDTH)
    if _is_share(line, amount, end, done):
        return drafted(amount, FigureKind.SHARE, "share", end, _HUNDREDTH)
    return drafted(amount, FigureKind.LEVEL, "percent", end)


def _gdp_end(line: Line, amount: Amount, end: int, done: Sequence[Draft]) -> int | None:
    """Return the end of a percentage of GDP, said here or of the value that this one is compared with."""
    gdp = line.lexicon.of_gdp.after(line.words, end)
    if gdp is not None:
        return gdp[0]
    compared = _is_joined(line, amount) and bool(done) and done[-1].unit == "percent of GDP"
    return end if compared and _near(line, done[-1], amount) else None


def _near(line: Line, draft: Draft, amount: Amount) -> bool:
    return line.same_sentence(draft.at, amount.at) and unit_is_percent(line, amount)


def unit_is_percent(line: Line, amount: Amount) -> bool:
    """Say whether a plain percent sign follows the amount, and no percentage point."""
    found = line.lexicon.percent.after(line.words, amount.end)
    return found is not None and found[1] == "percent"


def as_change(line: Line, draft: Draft) -> Draft | None:
    """Return the draft as a change, where a word of change stands before or after it."""
    unit = "percent change" if draft.unit == "percent" else draft.unit
    first = is_first_of_two(line, draft.start, draft.end)
    before = None if first else change_before(line, draft.start) or _told_first(line, draft.start)
    if before is not None:
        return attrs.evolve(draft, start=before[0], trend=before[1], unit=unit)
    after = change_after(line, draft.end)
    if after is None:
        return None
    start = draft.start - 1 if line.word(draft.start - 1) in line.lexicon.article_one else draft.start
    return attrs.evolve(draft, start=start, end=after[0], trend=after[1], unit=unit)


def _told_first(line: Line, start: int) -> tuple[int, Trend] | None:
    """Find the verb of change before the subject, where verbs stand first ("تراجع النفط 1.3 بالمئة")."""
    return unaided_before(line, start) if line.lexicon.verb_first else None


def _same_change(line: Line, amount: Amount, end: int, done: Sequence[Draft]) -> Draft | None:
    """Read "fell 102 points, or 0.4 percent": the same change in percent."""
    change = next((draft for draft in reversed(done[-2:]) if line.word(draft.start - 1) != "("), None)
    if change is None or change.trend is None or change.kind not in _CHANGING:
        return None
    if change.unit in _IN_PERCENT:
        return _next_change(line, amount, end, change)
    near = amount.start - change.end <= _APPOSED and line.same_sentence(change.at, amount.at)
    if not near or not is_appended(line, amount.start) or line.word(end) in line.lexicon.of:
        return None
    return attrs.evolve(drafted(amount, FigureKind.CHANGE, "percent change", end), trend=change.trend)


def _next_change(line: Line, amount: Amount, end: int, change: Draft) -> Draft | None:
    """Read the second of two changes under one verb: "rose 3 percent in May and 5 percent in June"."""
    lexicon, by = line.lexicon, line.lexicon.by.before(line.words, amount.start)
    joint = amount.start - 1 if by is None else by[0] - 1
    gap = [at for at in range(change.end, joint) if not _is_bracketed(line, at, change.end)]
    joined = line.word(joint) in lexicon.and_ - lexicon.targets and line.same_sentence(change.at, amount.at)
    bound = (
        line.word(end) in lexicon.of
        or len(gap) > _JOINED + (by is not None) * _LED
        or change.start == change.at
    )
    if (
        not joined
        or bound
        or any(line.is_kind(at, ItemKind.MARK, ItemKind.NUMBER) and line.dates[at] is None for at in gap)
    ):
        return None
    return attrs.evolve(drafted(amount, FigureKind.CHANGE, "percent change", end), trend=change.trend)


def _is_bracketed(line: Line, at: int, start: int) -> bool:
    """Say whether an item stands in brackets that open behind `start`: "en baisse de 4 % sur 2022 (3 557) et de 3 %"."""
    opened = next((back for back in range(at, start - 1, -1) if line.word(back) == "("), None)
    return opened is not None and not any(line.word(between) == ")" for between in range(opened, at))


def _is_share(line: Line, amount: Amount, end: int, done: Sequence[Draft]) -> bool:
    """Say whether a percentage without "of" is a part of what was counted before it."""
    lexicon = line.lexicon
    here = line.own_sentences[amount.at]
    earlier = [draft for draft in done[-_RECENT:] if line.own_sentences[draft.at] == here]
    if _names_rate(line, amount):
        return False
    if is_appended(line, amount.start) and any(_is_count(draft) for draft in earlier):
        return True
    told = end
    while (
        told < end + _JOINED
        and line.word(told) in lexicon.roles.passive | lexicon.copulas | lexicon.adverbs | lexicon.only
    ):
        told += 1
    part = line.word(amount.start - 1) in lexicon.roles.acts.parts and bool(earlier)
    if part and earlier[-1].unit != "percent":
        return True
    if _is_done_to(line, amount) or line.word(told) in lexicon.received or _of_which(line, amount.start):
        return True
    subject = _is_subject(line, amount.start, end) and any(d.kind is FigureKind.SHARE for d in earlier)
    if subject or _makes_up(line, amount, end):
        return True
    wholes = [draft for draft in done[-_RECENT:] if draft.unit in {"share", "percent", "percent of GDP"}]
    return _is_joined(line, amount) and bool(wholes) and wholes[-1].unit == "share"


def _is_subject(line: Line, start: int, end: int) -> bool:
    """Say whether a percentage opens its clause before a verb ("Seven in ten are women; 84 percent were never asked")."""
    lexicon = line.lexicon
    opens = line.word(start - 1) in {";", ",", "،"} or line.word(start - 1) in lexicon.and_ - lexicon.targets
    verb = line.word(end)
    return opens and verb in lexicon.roles.passive | lexicon.roles.had | lexicon.copulas


def _is_done_to(line: Line, amount: Amount) -> bool:
    """Say whether a participle tells how far something is done: "financé à 27 %", "n'est réglée qu'à 90 %"."""
    lexicon, at = line.lexicon, amount.start - 1
    if line.word(at) not in lexicon.targets:
        return False
    at -= 1
    while line.word(at) in lexicon.only | lexicon.adverbs:
        at -= 1
    return line.word(at) in lexicon.partly and line.same_sentence(at, amount.at)


def _of_which(line: Line, start: int) -> bool:
    """Say whether a percentage is one of what a relative pronoun takes up ("of which a mere 27%")."""
    lexicon, at = line.lexicon, start - 1
    while line.word(at) in lexicon.article_one | lexicon.only | lexicon.adverbs:
        at -= 1
    return (
        line.word(at) in lexicon.them
        and line.word(at - 1) in lexicon.of
        and line.same_sentence(at - 1, start)
    )


def _is_joined(line: Line, amount: Amount) -> bool:
    lexicon = line.lexicon
    before = line.word(amount.start - 1)
    compared = line.word(amount.start - 2) in lexicon.than or before in lexicon.than
    return compared or before in lexicon.targets | lexicon.sources | lexicon.and_


def _is_count(draft: Draft) -> bool:
    counted = draft.kind is FigureKind.LEVEL and draft.unit not in {"percent", "percent of GDP"}
    return counted or draft.kind is FigureKind.SHARE


def _names_rate(line: Line, amount: Amount) -> bool:
    """Say whether a named rate stands between the amount and the figure or sentence before it."""
    for at in range(amount.start - 1, max(-1, amount.start - 20), -1):
        if not line.same_sentence(at, amount.at):
            return False
        if line.word(at) in line.lexicon.rate_nouns:
            return True
        if line.is_kind(at, ItemKind.NUMBER) and line.dates[at] is None and line.word(at + 1) != "%":
            return False
    return False


def is_appended(line: Line, start: int) -> bool:
    """Say whether the amount stands in brackets, after a colon, or after "or"."""
    before = line.word(start - 1)
    return before in {"(", ":", "–", "—"} or line.lexicon.apposition.before(line.words, start) is not None
