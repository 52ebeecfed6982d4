"""Read the figures of one line from left to right, each item looked at once."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures import (
    counts,
    fractions,
    measured,
    postposed,
    proportions,
    ranks,
    ratios,
    shares,
    singles,
    wordings,
)
from onrecord.extraction.figures.amounts import amount_at
from onrecord.extraction.figures.cues import projected, shared_scale
from onrecord.extraction.figures.draft import Draft, hedge_after
from onrecord.extraction.figures.exclusions import is_excluded, is_year_like
from onrecord.extraction.figures.indexes import of_index_or_scale
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.trends import with_trends
from onrecord.model.figure import Bound, FigureKind, Trend
from onrecord.text.numbers import ItemKind

_LINKING_WORDS, _NO_ONE_REACH = 2, 12
_LARGEST_PRONOUN = 5
_PAIR_REACH, _APPOSED_REACH = 6, 6


def scan(line: Line) -> tuple[Draft, ...]:
    """Return the drafts of a line in order; they do not overlap."""
    done: list[Draft] = []
    resume = 0
    for index in _candidates(line):
        draft = _draft_at(line, index, done) if index >= resume else None
        if draft is None:
            continue
        draft = _after_last(_not_more(line, draft), done)
        done.append(projected(line, hedge_after(line, draft)))
        resume = max(index + 1, _resume(line, done[-1]))
    if not done:
        return ()
    return tuple(with_trends(line, _grown(line, _reaching(line, _rescaled(line, done)))))


def _not_more(line: Line, draft: Draft) -> Draft:
    """Read "personne n'attendra plus de deux heures" as at most two."""
    if draft.bound is not Bound.MORE_THAN or not line.lexicon.no_one or draft.low is None:
        return draft
    for at in range(draft.start - 1, max(-1, draft.start - _NO_ONE_REACH), -1):
        if not line.same_sentence(at, draft.at) or line.is_kind(at, ItemKind.NUMBER):
            return draft
        denied = any(line.word(near) in line.lexicon.negates for near in range(at + 1, at + 4))
        if line.word(at) in line.lexicon.no_one and denied:
            return attrs.evolve(draft, low=None, high=draft.low, bound=Bound.AT_MOST)
    return draft


def _reaching(line: Line, done: Sequence[Draft]) -> list[Draft]:
    """Give the projection of "devrait passer de 900 à 1 500" to the value that is reached."""
    result = list(done)
    for at in range(len(done) - 1):
        first, second = done[at], done[at + 1]
        led = line.word(first.at - 1) in line.lexicon.sources and line.word(first.end) in line.lexicon.targets
        if (
            first.kind is FigureKind.PROJECTION
            and led
            and second.start - first.end <= 1
            and second.kind is FigureKind.LEVEL
        ):
            result[at] = attrs.evolve(first, start=first.at, kind=FigureKind.LEVEL)
            result[at + 1] = attrs.evolve(second, kind=FigureKind.PROJECTION)
    return result


_PAIR_LEAD = 3


def _grown(line: Line, done: Sequence[Draft]) -> list[Draft]:
    """Read the percentage after two values, "from 80 to 60, or 25 percent", as the change between them."""
    result = list(done)
    for at in range(len(done) - 2):
        first, second, told = done[at : at + 3]
        near = range(max(first.end, second.start - _PAIR_LEAD), second.start)
        pair = any(line.word(to) in line.lexicon.targets for to in near) and line.same_sentence(
            first.at, second.at
        )
        beside = second.start - first.end <= _PAIR_REACH and told.start - second.end <= _APPOSED_REACH
        counts = first.kind is second.kind is FigureKind.LEVEL and first.low and second.low
        if not (pair and beside and counts and told.unit == "share" and told.kind is FigureKind.SHARE):
            continue
        percent = line.lexicon.percent.after(line.words, told.at + 1)
        alone = percent is not None and line.word(percent[0]) not in line.lexicon.of
        if alone and line.items[told.at].kind is ItemKind.NUMBER and first.low != second.low:
            low, high = (None if end is None else round(end * 100, 10) for end in (told.low, told.high))
            rises = (second.low or 0) > (first.low or 0)
            trend = Trend.UP if rises else Trend.DOWN
            result[at + 2] = attrs.evolve(
                told, kind=FigureKind.CHANGE, unit="percent change", low=low, high=high, trend=trend
            )
    return result


def _candidates(line: Line) -> list[int]:
    """Return the indexes of the items at which a figure can be read: numbers, and the words that open one."""
    openers, leads, degree = line.lexicon.openers, line.lexicon.leads, line.lexicon.degree or "\n"
    word, mark = ItemKind.WORD, ItemKind.MARK
    return [
        index
        for index, (norm, item) in enumerate(zip(line.words, line.items, strict=True))
        if (norm in openers or norm.endswith(degree) if (kind := item.kind) is word else kind is not mark)
        and (norm not in leads or _opens(line, index))
    ]


def _opens(line: Line, index: int) -> bool:
    """Say whether a word that begins a figure only beside certain others stands beside one."""
    if line.items[index].kind is not ItemKind.WORD:
        return True
    lexicon, before, word, after = line.lexicon, line.word(index - 1), line.words[index], line.word(index + 1)
    if word in lexicon.article_one and (after in lexicon.time_units or before in lexicon.and_):
        return True
    return after in lexicon.leads[word] or (word in lexicon.most and before in lexicon.the)


def _resume(line: Line, draft: Draft) -> int:
    """Go on inside a figure that holds another one ("90 percent of the 1,250 households")."""
    percent = line.lexicon.percent.after(line.words, draft.at + 1)
    for at in range(draft.at + 1 if percent is None else percent[0], draft.end):
        whole = line.is_number(at) and draft.kind is FigureKind.SHARE and draft.bound is not Bound.BETWEEN
        if whole and line.lexicon.out_of.before(line.words, at) is None:
            return at
    return draft.end


def _after_last(draft: Draft, done: Sequence[Draft]) -> Draft:
    """Cut a draft that reaches back into the one before."""
    if done and draft.start < done[-1].end <= draft.at:
        cut = attrs.evolve(draft, start=done[-1].end)
        value = draft.low if draft.low is not None else draft.high
        if draft.low is not None and draft.high is not None:
            return cut
        return attrs.evolve(cut, low=value, high=value, bound=Bound.EXACT)
    return draft


def _draft_at(line: Line, index: int, done: Sequence[Draft]) -> Draft | None:
    kind = line.items[index].kind
    if kind is ItemKind.NUMBER:
        return None if is_excluded(line, index) else _number(line, index, done)
    draft = _word(line, index, done) if kind is ItemKind.WORD else _other(line, index, done)
    # What a date is told from is asked last: most words open no figure.
    return None if draft is None or (kind is not ItemKind.WORD and line.dates[index] is not None) else draft


def _other(line: Line, index: int, done: Sequence[Draft]) -> Draft | None:
    """Read a fraction, a word such as "hundreds" or a rank."""
    kind = line.items[index].kind
    if kind is ItemKind.FRACTION:
        return (
            ranks.ongoing(line, index)
            or ranks.in_turn(line, index)
            or measured.part_of_unit(line, index)
            or fractions.fraction(line, index, done)
        )
    if kind is ItemKind.MANY:
        return wordings.vague(line, index)
    if kind is ItemKind.ORDINAL:
        return ranks.rank(line, index, done)
    return None


def _number(line: Line, index: int, done: Sequence[Draft]) -> Draft | None:
    amount = amount_at(line, index)
    if line.items[index].low == 1 and line.lexicon.zero.before(line.words, index + 1):
        # "Pas un euro": none at all.
        amount = attrs.evolve(amount, start=index - 1, low=0, high=0)
    found = (
        proportions.in_every(line, amount)
        or ratios.times(line, amount)
        or shares.percentage(line, amount, done)
        or measured.money(line, amount)
    )
    if found is not None:
        return found
    lasting = measured.duration(line, amount) or measured.term(line, amount)
    if lasting is not None:
        return None if measured.is_date_like(line, lasting) else lasting
    return measured.measure(line, amount) or _count(
        line, index, of_index_or_scale(line, counts.count(line, amount)), done
    )


def _count(line: Line, index: int, draft: Draft, done: Sequence[Draft]) -> Draft | None:
    """Leave out the pronoun "one", and numbers that only qualify a noun ("a 12-member team")."""
    if line.word(index + 1) == "-" and line.items[index + 1].glued and draft.end <= index + 2:
        return None
    draft = postposed.behind_noun(line, draft) or draft
    if _is_pronoun(line, draft) or _is_bare_year(line, draft) or postposed.tells_which(line, index):
        return None
    if line.items[index].low == 1 and line.items[index].spelled and draft.bound is not Bound.BETWEEN:
        one = postposed.one_behind(line, index)
        return one or (draft if singles.counts_one(line, draft) else singles.listed(line, draft, done))
    return draft


def _is_bare_year(line: Line, draft: Draft) -> bool:
    """Say whether a year stands before a noun it does not count ("the 1978 resolution")."""
    counted = draft.noun is not None and draft.noun.end == draft.at + 2
    return draft.bound is Bound.EXACT and not counted and is_year_like(line, draft.at)


def _is_pronoun(line: Line, draft: Draft) -> bool:
    """Say whether a small number only takes up two or three named before ("the two were")."""
    item = line.items[draft.at]
    lexicon, small = line.lexicon, item.spelled and item.low <= _LARGEST_PRONOUN
    bare = draft.noun is None and draft.unit is None and small
    after = line.word(draft.end)
    return (
        bare
        and line.word(draft.start - 1) in lexicon.the
        and after in (lexicon.nouns.stops | lexicon.adverbs) - lexicon.of
    )


def _word(line: Line, index: int, done: Sequence[Draft]) -> Draft | None:
    return (
        wordings.record(line, index)
        or wordings.majority(line, index)
        or wordings.everyone(line, index)
        or ratios.ratio_word(line, index)
        or wordings.none(line, index)
        or wordings.pair(line, index)
        or wordings.bare_time(line, index)
        or wordings.one_more(line, index, done)
    )


def _rescaled(line: Line, done: Sequence[Draft]) -> list[Draft]:
    """Give "3,291" in "from 3,291 to 1,981 billion" the scale of the number it is compared with."""
    result = list(done)
    for at in range(len(done) - 1):
        first, second = done[at], done[at + 1]
        pair = (
            first.unit is None
            and second.start - first.end <= 1
            and line.word(first.end) in line.lexicon.targets
        )
        if pair and first.low is not None:
            result[at] = shared_scale(line, first, second)
        if (
            first.unit is not None
            and "/" not in first.unit
            and (second.unit or "").startswith(f"{first.unit}/")
            and second.start - first.end <= 1
            and line.word(first.end) in line.lexicon.targets
        ):
            result[at] = attrs.evolve(result[at], unit=second.unit)
        if (
            first.unit == "percent"
            and second.start - first.end <= _LINKING_WORDS
            and line.word(first.end) in line.lexicon.targets
        ):
            result[at] = _like(first, second)
    return result


def _like(first: Draft, second: Draft) -> Draft:
    """Read the first of two compared percentages as the second is read ("from 3% to 5% of GDP")."""
    if second.unit == "percent of GDP":
        return attrs.evolve(first, unit=second.unit)
    if second.unit != "share":
        return first
    low, high = (None if value is None else round(value / 100, 12) for value in (first.low, first.high))
    return attrs.evolve(first, kind=FigureKind.SHARE, unit="share", low=low, high=high)
