"""Proportions in two numbers, and the whole that a part is taken of: "one in five", "of the schools"."""

import attrs

from onrecord.extraction.figures.draft import Amount, Draft, Noun, drafted
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import known_noun_at, noun_at
from onrecord.model.figure import FigureKind
from onrecord.text.numbers import ItemKind

_SMALL_WHOLE, _AFTER_ONE = 20, 3
_ROUND_WHOLES = frozenset({25, 50, 100, 1000, 10000, 100000})


def in_every(line: Line, amount: Amount) -> Draft | None:
    """Read "one in five", "two out of every three children", "one death in ten"."""
    lexicon = line.lexicon
    noun = None
    found = lexicon.out_of.after(line.words, amount.end)
    if found is None:
        noun = known_noun_at(line, amount.end) or noun_at(line, amount.end) or _single(line, amount)
        found = _out_of(line, noun.end) if noun else None
    if found is None or not line.is_number(found[0]):
        return None
    part, whole, end = amount.low, line.items[found[0]].low, found[0] + 1
    if noun is not None and _counts_others(line, noun.head, end):
        return None
    if not 0 < part < whole or part != int(part) or not _is_round(line, amount, whole, end):
        return None
    after = whole_after(line, end)
    end = after or (noun_end(line, end) if noun is None else end)
    share = attrs.evolve(amount, low=part / whole, high=part / whole)
    return drafted(share, FigureKind.SHARE, "share", end)


def _single(line: Line, amount: Amount) -> Noun | None:
    """Return the singular noun after "one", known or not ("one boat in four")."""
    at = amount.end
    fits = line.is_kind(at, ItemKind.WORD) and line.word(at) not in line.lexicon.nouns.stops
    one = amount.low == amount.high == 1 and line.items[amount.at].spelled
    return (
        Noun(start=at, end=at + 1, unit=line.word(at), head=line.word(at))
        if one and fits and line.same_sentence(amount.at, at)
        else None
    )


def _out_of(line: Line, end: int) -> tuple[int, str] | None:
    """Return where "in" ends behind a noun, over one quality of it ("quatre usagers interrogés sur cinq")."""
    lexicon = line.lexicon
    found = lexicon.out_of.after(line.words, end)
    quality = lexicon.nouns.head_first and not lexicon.verb_first and line.is_kind(end, ItemKind.WORD)
    if found is not None or not quality or line.word(end) in lexicon.nouns.stops:
        return found
    return lexicon.out_of.after(line.words, end + 1)


def _counts_others(line: Line, head: str, end: int) -> bool:
    """Say whether the second number counts something else ("14 goals in 20 matches")."""
    other = noun_at(line, end)
    return other is not None and other.head != head


def _is_round(line: Line, amount: Amount, whole: float, end: int) -> bool:
    """Say whether "x in y" can be a proportion: small whole numbers, and no time after them."""
    timed = line.word(end) in line.lexicon.time_units or line.lexicon.percent.after(line.words, end)
    proportion = (
        whole <= _SMALL_WHOLE
        or whole in _ROUND_WHOLES
        or (amount.low == 1 and end - amount.end <= _AFTER_ONE)
    )
    return proportion and not timed and line.dates[amount.at] is None


def noun_end(line: Line, end: int) -> int:
    """Return the end of the noun that may follow a proportion ("one in ten residents")."""
    noun = noun_at(line, end)
    if noun is not None:
        return noun.end
    return end + 1 if line.is_name(end) else end


def whole_after(line: Line, end: int) -> int | None:
    """Return the end of "of schools", or None where no whole follows."""
    lexicon = line.lexicon
    if lexicon.construct and line.word(end) in lexicon.them and line.same_sentence(end - 1, end):
        return end + 1
    led = line.word(end) in lexicon.of and line.same_sentence(end - 1, end + 1)
    return _whole_at(line, end + 1) if led else None


def _whole_at(line: Line, at: int) -> int:
    """Return the end of a whole that starts at `at`, articles and pronouns included."""
    lexicon = line.lexicon
    if line.word(at) in lexicon.between.by_first and line.word(at + 1) in lexicon.them:
        return at + 2
    while line.word(at) in line.lexicon.the:
        at += 1
        if line.word(at - 1) in line.lexicon.them:
            return at
    if line.is_number(at):
        return at + 1
    noun = noun_at(line, at) or known_noun_at(line, at)
    if noun is None and line.word(at - 1) in line.lexicon.them:
        return at
    return noun.end if noun is not None else min(at + 1, len(line.items))
