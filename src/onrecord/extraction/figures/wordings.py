"""Figures without a number: hundreds, the majority, none, the deadliest, the third in a row."""

from collections.abc import Sequence

from onrecord.extraction.figures.cues import change_before
from onrecord.extraction.figures.draft import Amount, Draft, drafted, hedge_before, interval
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.measured import with_half
from onrecord.extraction.figures.nouns import compound_at, known_noun_at, noun_at
from onrecord.model.figure import Bound, FigureKind
from onrecord.text.numbers import ItemKind

_SCOPE_REACH, _SHORT_WORD = 9, 5
_TAIL = 6
_NEGATION_REACH = 4
_ZERO_REACH = 8


def vague(line: Line, index: int) -> Draft:
    """Read "hundreds of civilians", "dozens"."""
    lexicon = line.lexicon
    item = line.items[index]
    at = index + 1
    while (
        line.word(at) in lexicon.of
        or line.word(at) in lexicon.partitives
        or line.word(at) in lexicon.nouns.more.by_first
    ):
        at += 1
    money = lexicon.currencies.after(line.words, at)
    noun = noun_at(line, at) if at > index + 1 or lexicon.nouns.head_first else None
    end, unit = (noun.end, noun.unit) if noun else (index + 1, None)
    if money is not None:
        end, unit, noun = money[0], money[1], None
    start, _ = hedge_before(line, index)
    change = change_before(line, start, bare=False)
    return Draft(
        start=change[0] if change else start, end=end, at=index, kind=FigureKind.VAGUE, low=item.low, high=item.high,
        bound=Bound.VAGUE, unit=unit, noun=noun,
    )  # fmt: skip


def majority(line: Line, index: int) -> Draft | None:
    """Read "most of", "the vast majority": a share of more than half."""
    found = line.lexicon.majorities.after(line.words, index)
    if found is None or line.lexicon.not_superlative.before(line.words, index):
        return None
    end, low = found
    noun = noun_at(line, end + 1) if line.word(end - 1) in line.lexicon.of else None
    return Draft(
        start=index, end=noun.end if noun else end, at=index, kind=FigureKind.VAGUE, low=low, high=1, bound=Bound.VAGUE,
        unit="share",
    )  # fmt: skip


def everyone(line: Line, index: int) -> Draft | None:
    """Read "almost the whole population": a share of one, only with a hedge."""
    found = line.lexicon.whole.after(line.words, index)
    if found is None:
        return None
    start, bound = hedge_before(line, index)
    if bound is None:
        return None
    low, high = interval(1, 1, bound)
    return Draft(
        start=start, end=found[0], at=index, kind=FigureKind.SHARE, low=low, high=high, bound=bound, unit="share"
    )  # fmt: skip


def none(line: Line, index: int) -> Draft | None:
    """Read "no civilian", "not a single truck" and "nobody was hurt": a level of zero."""
    lexicon = line.lexicon
    found = lexicon.zero.after(line.words, index)
    if found is not None and lexicon.negations:
        return _negated(line, index, found[0])
    if found is not None and line.word(found[0]) != "one":
        return (
            _of_number(line, index, found[0]) if line.is_number(found[0]) else _no_noun(line, index, found[0])
        )
    nobody = found is not None or line.word(index) in lexicon.nobody
    if not nobody:
        return None
    after = {line.word(at) for at in range(index, index + 7) if line.same_sentence(index, at)}
    end = index + 2 if found is not None else index + 1
    beside = line.word(end) == "-" or bool(after & lexicon.accountability)
    return None if beside or not _is_told(line, index, end) else _zero(index, end, "person")


def _of_number(line: Line, index: int, at: int) -> Draft | None:
    """Read "aucun des 11 militaires"; "no 4" is a label."""
    if not line.items[at].spelled and at == index + 1:
        return None
    whole = known_noun_at(line, at + 1)
    return _zero(index, at, whole.unit) if whole else None


def _no_noun(line: Line, index: int, at: int) -> Draft | None:
    noun = known_noun_at(line, at)
    if noun is None or noun.head in line.lexicon.uncounted:
        return None
    counted = noun.unit == "event" or noun.head in line.lexicon.roles.own
    return _zero(index, noun.end, noun.unit) if counted or _is_told(line, index, noun.end) else None


def _is_told(line: Line, start: int, end: int) -> bool:
    """Say whether an event beside "no" is denied: only then does "no" count ("no aid truck has crossed")."""
    lexicon = line.lexicon
    near = [
        *range(max(0, start - _NEGATION_REACH), start),
        *range(end, min(end + _ZERO_REACH, len(line.items))),
    ]
    here = [line.word(at) for at in near if line.same_sentence(at, start)]
    ends = end >= len(line.items) or line.is_kind(end, ItemKind.MARK) or not line.same_sentence(start, end)
    if ends and not {line.word(start - 1), line.word(start - 2)} & lexicon.roles.passive:
        return True
    return any(
        word in lexicon.harm or word in lexicon.told_zero or word in lexicon.roles.things for word in here
    )


def _negated(line: Line, index: int, end: int) -> Draft | None:
    """Read "not killed any civilian", where the negation stands before the verb."""
    noun = known_noun_at(line, end)
    for at in range(index - 1, max(-1, index - _NEGATION_REACH), -1):
        if noun is not None and line.same_sentence(at, index) and line.word(at) in line.lexicon.negations:
            return _zero(at, noun.end, noun.unit)
    return None


def pair(line: Line, index: int) -> Draft | None:
    """Read a noun in the dual: two of it."""
    lexicon = line.lexicon
    word = line.word(index)
    kind, unit = FigureKind.LEVEL, lexicon.nouns.units.get(lexicon.nouns.duals.get(word, ""))
    if word in lexicon.time_pairs:
        kind, unit = FigureKind.DURATION, lexicon.time_pairs[word]
    unit = unit or lexicon.unit_pairs.get(word)
    if unit is None:
        return None
    start, bound = hedge_before(line, index)
    bound = bound or Bound.EXACT
    low, high = interval(2, 2, bound)
    several = compound_at(line, index, lexicon.nouns.duals.get(word)) if kind is FigureKind.LEVEL else None
    end, unit = several or (index + 1, unit)
    whole = lexicon.out_of.after(line.words, index + 1)
    if whole is not None and line.is_number(whole[0]):
        low, high = interval(2 / line.items[whole[0]].low, 2 / line.items[whole[0]].low, bound)
        return Draft(
            start=start, end=whole[0] + 1, at=index, kind=FigureKind.SHARE, low=low, high=high, bound=bound, unit="share"
        )  # fmt: skip
    return Draft(start=start, end=end, at=index, kind=kind, low=low, high=high, bound=bound, unit=unit)


def _zero(start: int, end: int, unit: str) -> Draft:
    return Draft(
        start=start, end=end, at=start, kind=FigureKind.LEVEL, low=0, high=0, bound=Bound.EXACT, unit=unit
    )  # fmt: skip


def one_more(line: Line, index: int, done: Sequence[Draft]) -> Draft | None:
    """Read the article that counts one at the end of a list ("nine children and a monk")."""
    lexicon = line.lexicon
    listed = (
        done
        and done[-1].noun is not None
        and done[-1].end == index - 1
        and line.word(index - 1) in lexicon.and_ - lexicon.targets
    )
    if line.word(index) not in lexicon.article_one or not listed:
        return None
    noun = known_noun_at(line, index + 1)
    if noun is None or noun.unit != "person" or lexicon.nouns.is_plural(noun.head):
        return None
    amount = Amount(start=index, at=index, end=index + 1, low=1, high=1, bound=Bound.EXACT)
    return drafted(amount, FigureKind.LEVEL, "person", noun.end)


def record(line: Line, index: int) -> Draft | None:
    """Read a superlative with its scope ("the highest number since the coup") or a record."""
    lexicon = line.lexicon
    found = lexicon.records.after(line.words, index)
    if found is not None and line.same_sentence(index, found[0] - 1):
        return _superlative(line, index, _tail(line, found[0]))
    found = lexicon.superlatives.after(line.words, index) or _highest_degree(line, index)
    if found is None or (lexicon.verb_first and line.word(found[0]) in lexicon.than):
        return None
    if lexicon.not_superlative.before(line.words, index):
        return None
    for at in range(found[0], min(found[0] + _SCOPE_REACH, len(line.items))):
        if not line.same_sentence(index, at) or (line.is_kind(at, ItemKind.MARK) and not _ties(line, at)):
            break
        scope = lexicon.superlative_scopes.after(line.words, at) or _time_scope(line, at)
        if scope is not None:
            return _superlative(line, _with_article(line, index), _tail(line, scope[0]))
    absolute = line.word(index) in lexicon.absolute
    return (
        _superlative(line, _with_article(line, index), min(found[0] + 1, len(line.items)))
        if absolute
        else None
    )


def _ties(line: Line, at: int) -> bool:
    """Say whether a hyphen ties two words ("one-day")."""
    tied = at + 1 < len(line.items) and line.items[at].glued and line.items[at + 1].glued
    return line.word(at) == "-" and tied


def _highest_degree(line: Line, index: int) -> tuple[int, str] | None:
    """Read any adjective in the highest degree: "the wettest", "the most destructive", "la plus coûteuse"."""
    lexicon, word = line.lexicon, line.word(index)
    if line.word(index - 1) not in lexicon.the:
        return None
    if word in lexicon.most:
        if lexicon.superlative_scopes.after(line.words, index + 1) or _time_scope(line, index + 1):
            return index + 1, ""
        plain = line.is_kind(index + 1, ItemKind.WORD) and line.word(index + 1) not in lexicon.nouns.stops
        return (index + 2, "") if plain else None
    ended = bool(lexicon.degree) and word.endswith(lexicon.degree) and word not in lexicon.no_degree
    return (index + 1, "") if ended and len(word) > _SHORT_WORD else None


def _with_article(line: Line, index: int) -> int:
    return index - 1 if line.word(index - 1) in line.lexicon.the else index


def _time_scope(line: Line, at: int) -> tuple[int, str] | None:
    """Find "in two decades", "for five years"."""
    number = line.is_kind(at + 1, ItemKind.NUMBER) or line.word(at + 1) in line.lexicon.article_one
    if line.is_kind(at + 1, ItemKind.FRACTION) and line.word(at + 2) in line.lexicon.article_one:
        return (at + 4, "") if line.word(at + 3) in line.lexicon.time_units else None
    unit = line.word(at + 2) in line.lexicon.time_units
    return (at + 3, "") if number and unit and line.is_kind(at, ItemKind.WORD) else None


def _tail(line: Line, end: int) -> int:
    """Go on to the next mark, number or conjunction, a few words at most."""
    for at in range(end, min(end + _TAIL, len(line.items))):
        stops = line.is_kind(at, ItemKind.MARK, ItemKind.NUMBER) and line.dates[at] is None
        if stops or not line.same_sentence(end - 1, at) or line.word(at) in line.lexicon.and_:
            return at
    return min(end + 1, len(line.items))


def _superlative(line: Line, start: int, end: int) -> Draft:
    while end > start + 1 and line.word(end - 1) in line.lexicon.of | line.lexicon.the:
        end -= 1
    return Draft(
        start=start, end=max(end, start + 1), at=start, kind=FigureKind.SUPERLATIVE, low=None, high=None,
        bound=Bound.RECORD, unit=None,
    )  # fmt: skip


def _deadline(line: Line, index: int) -> Draft | None:
    """Read "في غضون شهر", "more than a month", where no article stands before one unit of time."""
    lexicon = line.lexicon
    unit = lexicon.time_units.get(line.word(index))
    found = lexicon.within.before(line.words, index)
    single = (
        unit is not None and line.word(index + 1) in lexicon.just_one and line.same_sentence(index, index + 1)
    )
    if single and found is None and unit is not None and line.dates[index] is None:
        one = Amount(start=index, at=index, end=index + 2, low=1, high=1, bound=Bound.EXACT)
        return drafted(one, FigureKind.DURATION, unit, index + 2)
    if (
        unit is None
        or found is None
        or not line.same_sentence(found[0], index)
        or line.dates[index] is not None
    ):
        return None
    dated = (
        lexicon.ago.before(line.words, found[0]) or line.word(index + 1) in lexicon.distance | lexicon.last
    )
    if dated or line.word(index) not in lexicon.time_singles:
        return None
    value = 10 if unit == "decade" else 1
    amount = Amount(start=found[0], at=index, end=index + 1, low=value, high=value, bound=found[1])
    return with_half(
        line, drafted(amount, FigureKind.DURATION, "year" if unit == "decade" else unit, index + 1)
    )


def bare_time(line: Line, index: int) -> Draft | None:
    """Read "within a week", "almost a decade": one unit of time, only with a hedge."""
    lexicon = line.lexicon
    if lexicon.verb_first:
        return _deadline(line, index)
    if line.word(index) not in lexicon.article_one or line.is_kind(index, ItemKind.NUMBER):
        return None
    unit = lexicon.time_units.get(line.word(index + 1))
    found = lexicon.within.before(line.words, index)
    if unit is None or found is None or not line.same_sentence(found[0], index + 1):
        return None
    if line.word(index + 2) in lexicon.distance or lexicon.ago.after(line.words, index + 2):
        return None
    value = 10 if unit == "decade" else 1
    amount = Amount(start=found[0], at=index, end=index + 2, low=value, high=value, bound=found[1])
    return with_half(
        line, drafted(amount, FigureKind.DURATION, "year" if unit == "decade" else unit, index + 2)
    )
