"""Numbers that are ages: "aged 4", "Ms Example, 54,", "children under five", "is 19"."""

from onrecord.extraction.figures.line import Line
from onrecord.text.numbers import ItemKind

_LIST_MARKS = frozenset(",-–—")
_AGES, _OLDEST = 12, 110
_PRONOUNS = frozenset({"he", "she", "who"})


def is_age(line: Line, index: int) -> bool:
    """Say whether the number at `index` tells how old somebody is, or sets a limit of age."""
    return _is_age_by_words(line, index) or _is_age_of_named(line, index) or _is_age_told(line, index)


def _is_age_by_words(line: Line, index: int) -> bool:
    lexicon = line.lexicon
    end = index + 1
    if lexicon.ages_after.after(line.words, end) or lexicon.ages_before.before(line.words, index):
        return True
    if _follows_age(line, index):
        return True
    hedge = lexicon.hedges_before.before(line.words, index)
    start = hedge[0] if hedge else index
    if lexicon.ages_before.before(line.words, start):
        return True
    return hedge is not None and _is_age_limit(line, start, end)


def _follows_age(line: Line, index: int) -> bool:
    """Say whether a number stands in a list of ages ("aged 4, 7 and 11")."""
    at = index
    while at > max(0, index - _AGES) and (
        line.word(at - 1) in _LIST_MARKS or line.word(at - 1) in line.lexicon.and_
    ):
        at -= 2
        if not line.is_kind(at, ItemKind.NUMBER):
            return False
        if line.lexicon.ages_before.before(line.words, at):
            return True
    return False


def _is_age_limit(line: Line, start: int, end: int) -> bool:
    """Say whether a hedged number sets an age: "children under five", "was under 18", "over 60 years"."""
    lexicon = line.lexicon
    if line.items[end - 1].low > _OLDEST or line.word(start) not in lexicon.age_hedges:
        return False
    before, after = line.word(start - 1), line.word(end)
    if before in lexicon.partitives:
        aged = lexicon.time_units.get(after) == "year"
        return aged and lexicon.nouns.units.get(lexicon.nouns.lemma(line.word(start - 2))) == "person"
    if before not in lexicon.harm and lexicon.nouns.units.get(lexicon.nouns.lemma(before)) == "person":
        return lexicon.percent.after(line.words, end) is None
    if before in lexicon.copulas and lexicon.time_units.get(after) == "year":
        end, after = end + 1, line.word(end + 1)
    closed = end >= len(line.items) or line.is_kind(end, ItemKind.MARK) or after in lexicon.nouns.stops
    return before in lexicon.copulas and closed and after != "%"


def _is_age_of_named(line: Line, index: int) -> bool:
    """Say whether a number set off by commas gives the age of a named person ("Ms Example, 54, denied it")."""
    item = line.items[index]
    aged = (
        not item.spelled
        and 1 <= item.low <= _OLDEST
        and line.word(index - 1) in {",", "،", "("}
        and _closes_age(line, index + 1)
    )
    person = line.lexicon.nouns.units.get(line.word(index - 2)) == "person"
    named = line.is_name(index - 2) and line.word(index - 3) not in line.lexicon.places
    return aged and (named or person)


def _is_age_told(line: Line, index: int) -> bool:
    """Say whether a number tells how old somebody is ("one of the suspects is 19"), and no count ("the toll is 19")."""
    lexicon, item = line.lexicon, line.items[index]
    closed = index + 1 >= len(line.items) or line.word(index + 1) in {".", ",", ";"}
    if item.spelled or item.low > _OLDEST or not closed or line.word(index - 1) not in lexicon.being:
        return False
    counting = (
        lexicon.carriers | lexicon.counting | lexicon.employers | lexicon.harm.keys() | lexicon.rate_nouns
    )
    for at in range(index - 2, max(-1, index - 2 - _AGES), -1):
        if not line.same_sentence(at, index) or line.word(at) in counting or line.is_number(at):
            return False
        if (
            lexicon.nouns.units.get(lexicon.nouns.lemma(line.word(at))) == "person"
            or line.word(at) in _PRONOUNS
        ):
            return True
    return False


def _closes_age(line: Line, at: int) -> bool:
    """Say whether a comma follows an age, or "years" and a comma ("54 ans,")."""
    timed = line.lexicon.time_units.get(line.word(at)) == "year"
    return line.word(at + timed) in {",", "،", ")", "."} or at + timed >= len(line.items)
