"""Numbers that are no figures: list marks, labels, pages, ages, names, parts of dates."""

from onrecord.extraction.figures.ages import is_age
from onrecord.extraction.figures.amounts import DASHES
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.units import unit_at
from onrecord.model.figure import Bound
from onrecord.text.numbers import ItemKind

_LARGEST_LIST_MARK, _LARGEST_NOTE, _LARGEST_CITATION, _LABEL_REACH = 100, 10, 300, 3
_AGES, _WICKETS = 12, 10
_LIST_MARKS = frozenset(",-–—")
_LAST_HOUR = 24
_CENTURIES, _FIRST_SPOKEN, _CENTURY = frozenset({18, 19, 20}), 10, 100
_YEAR_DIGITS, _EARLIEST, _LATEST = 4, 1800, 2100
_LAST_DAY, _LARGEST_NAME = 31, 10000


def is_excluded(line: Line, index: int) -> bool:
    """Say whether the number at `index` is part of a name, a list mark, a label, an age or a page."""
    return (
        line.dates[index] is not None
        or _is_list_mark(line, index)
        or _is_label(line, index)
        or _is_part_of_name(line, index)
        or is_age(line, index)
        or _is_damaged_date(line, index)
        or _is_innings(line, index)
        or _is_spoken_year(line, index)
        or _is_phrase(line, index)
        or _is_named_part(line, index)
        or _is_limit_year(line, index)
        or _is_verb(line, index)
        or _is_counted_name(line, index)
        or _begins_date(line, index)
        or _is_of_time(line, index)
        or _is_clock(line, index)
    )


def _is_clock(line: Line, index: int) -> bool:
    """Say whether a number of hours is a time of the day: "vers seize heures", "il est sept heures"."""
    lexicon = line.lexicon
    if lexicon.time_units.get(line.word(index + 1)) != "hour" or line.items[index].low > _LAST_HOUR:
        return False
    before = line.word(index - 1)
    told = before in lexicon.clock or (
        before in lexicon.clock_verbs and line.word(index - 2) in lexicon.roles.pronouns
    )
    return told and line.word(index + 2) not in lexicon.of


def _is_of_time(line: Line, index: int) -> bool:
    """Say whether a number stands behind the time that it counts and before "last": "الساعات الأربع والعشرين الماضية"."""
    if not line.lexicon.verb_first or not line.raw[index].startswith("ال"):
        return False
    timed = (
        line.word(index - 1) in line.lexicon.time_units
        or line.word(index - 1).removeprefix("ال") in line.lexicon.time_units
    )
    return timed and line.word(index + 1).removeprefix("ال").rstrip("ه") in _LAST


_LAST = frozenset({"ماضي", "اخير", "مقبل", "قادم", "سابق", "اولي"})


def _is_list_mark(line: Line, index: int) -> bool:
    digits = not line.items[index].spelled and line.items[index].low < _LARGEST_LIST_MARK
    if index == 0 and digits and line.word(1) in {".", ")"} and line.items[1].glued:
        return True
    boxed = line.word(index - 1) == "[" and line.word(index + 1) == "]"
    alone = line.word(index - 1) == "(" and line.word(index + 1) == ")" and digits
    value = line.items[index].low
    noted = value < _LARGEST_NOTE or (value < _LARGEST_CITATION and _closes_sentence(line, index))
    return boxed or (alone and value == int(value) and noted)


def _closes_sentence(line: Line, index: int) -> bool:
    """Say whether a number in brackets ends a sentence and counts nothing that is named before it."""
    before = line.word(index - 2)
    counted = (
        before in line.lexicon.harm
        or line.lexicon.nouns.is_plural(before)
        or line.is_kind(index - 2, ItemKind.NUMBER)
    )
    return line.word(index + 2) == "." and line.is_kind(index - 2, ItemKind.WORD) and not counted


def _is_label(line: Line, index: int) -> bool:
    before = index - 1
    while before >= 0 and line.word(before) in {".", "°", "#", "(", ":"} and index - before < _LABEL_REACH:
        before -= 1
    word = line.word(before)
    if line.word(index - 1) == "#" and line.items[index].glued:
        return True
    if line.items[index].spelled or _numbers_subject(line, before) or "," in line.items[index].norm:
        return False
    if line.word(before) in line.lexicon.time_units and _counts_behind(line, before, index):
        return False
    if word not in line.lexicon.labels or line.word(before - 1) in line.lexicon.last:
        return _follows_label(line, index)
    return before == index - 1 or word in line.lexicon.abbreviations or line.word(index - 1) in {"°", "#"}


def _numbers_subject(line: Line, at: int) -> bool:
    """Say whether a word that may label a number is a verb here ("the wolves now number 108")."""
    if line.word(at) not in line.lexicon.movement.amounts_to:
        return False
    return line.word(at - 1) in line.lexicon.movement.now or line.lexicon.nouns.is_plural(line.word(at - 1))


def _counts_behind(line: Line, unit: int, index: int) -> bool:
    """Say whether a number behind a unit of time is none of its label ("ended the week 2.2% lower", "that week 12 people")."""
    lexicon = line.lexicon
    led = line.word(unit - 1) in lexicon.determiners and lexicon.nouns.is_plural(line.word(index + 1))
    return led or lexicon.percent.after(line.words, index + 1) is not None


def _follows_label(line: Line, index: int) -> bool:
    """Say whether a number goes on from a labelled one ("Figs. 7 and 8", "sections 2, 3 and 4")."""
    at, lexicon = index, line.lexicon
    while at > max(0, index - _AGES) and (
        line.word(at - 1) in _LIST_MARKS or line.word(at - 1) in lexicon.and_
    ):
        at -= 2
        if not line.is_kind(at, ItemKind.NUMBER):
            return False
        stop = line.word(at - 1) == "."
        if line.word(at - 1 - stop) in (lexicon.abbreviations if stop else lexicon.plural_labels):
            return not line.is_kind(index + 1, ItemKind.WORD) or line.word(index + 1) in lexicon.nouns.stops
    return False


def _is_part_of_name(line: Line, index: int) -> bool:
    item = line.items[index]
    slash = line.word(index - 1) == "/" or (
        line.word(index + 1) == "/" and line.is_kind(index + 2, ItemKind.NUMBER)
    )
    if slash and not item.spelled:
        return True
    hyphen = line.word(index - 1) in DASHES and item.glued and line.items[index - 1].glued
    if hyphen and line.is_kind(index - 2, ItemKind.NUMBER) and item.low <= line.items[index - 2].low:
        return True
    if hyphen and line.is_kind(index - 2, ItemKind.WORD):
        return True
    if hyphen and line.word(index - 3) in DASHES and line.is_kind(index - 4, ItemKind.NUMBER):
        # "A point streak (3-0-2)".
        return True
    after = index + 1
    letters = line.is_kind(after, ItemKind.WORD) and line.items[after].glued and not item.spelled
    return letters and not _is_unit(line, after) and line.lexicon.language != "ar"


def _is_unit(line: Line, index: int) -> bool:
    lexicon, words = line.lexicon, line.words
    if words[index] in lexicon.time_units or unit_at(line, index):
        return True
    return bool(lexicon.currencies.after(words, index) or lexicon.percent.after(words, index))


def _is_damaged_date(line: Line, index: int) -> bool:
    """Say whether a month follows, even where a scan has damaged the range before it ("6-ll December")."""
    if line.items[index].spelled or not 1 <= line.items[index].low <= _LAST_DAY:
        return False
    after = index + 1
    if line.word(after) in DASHES:
        after += 2
    return line.word(after) in line.lexicon.months and line.raw[after][:1].isupper() == (
        line.lexicon.language == "en"
    )


def _is_innings(line: Line, index: int) -> bool:
    """Say whether two numbers are runs for wickets or wickets for runs ("412 for 8 declared", "took 5 for 32")."""
    for first in (index, index - 2):
        pair = (
            line.is_number(first)
            and line.is_number(first + 2)
            and line.word(first + 1) in line.lexicon.lasting
        )
        if (
            not pair
            or line.items[first].spelled
            or line.items[first + 2].spelled
            or line.word(first + 1) != "for"
        ):
            continue
        small = min(line.items[first].low, line.items[first + 2].low) <= _WICKETS
        after = first + 3
        ends = (
            after >= len(line.items) or line.is_kind(after, ItemKind.MARK) or line.word(after) == "declared"
        )
        if small and ends:
            return True
    return False


def _is_phrase(line: Line, index: int) -> bool:
    """Say whether the words after a spelled number make a phrase of it ("three o'clock", "six figures")."""
    table = line.lexicon.not_counted
    return line.items[index].spelled and table is not None and table.after(line.words, index + 1) is not None


def _is_named_part(line: Line, index: int) -> bool:
    """Say whether a capitalised number word follows a capitalised label ("Round Two")."""
    item = line.items[index]
    capital = item.spelled and line.raw[index][:1].isupper() and not line.raw[index].isupper()
    return capital and line.is_kind(index - 1, ItemKind.WORD) and line.raw[index - 1][:1].isupper()


def _is_limit_year(line: Line, index: int) -> bool:
    """Say whether a bare year closes what something covers ("covers up to 2024.")."""
    after = index + 1
    closed = after >= len(line.items) or (
        line.is_kind(after, ItemKind.MARK) and line.word(after) not in "+%-("
    )
    hedge = line.lexicon.hedges_before.before(line.words, index)
    if not closed or not is_year_like(line, index) or hedge is None:
        return False
    return hedge[1] is Bound.AT_MOST or line.word(hedge[0] - 1) in line.lexicon.changes


def _is_verb(line: Line, index: int) -> bool:
    """Say whether a number word stands alone as a verb or a noun does ("score three goals")."""
    if line.word(index) not in line.lexicon.led_numbers:
        return False
    led = line.word(index - 1) in line.lexicon.article_one or line.is_kind(index - 1, ItemKind.NUMBER)
    return not led and line.word(index + 1) not in line.lexicon.of


def _is_counted_name(line: Line, index: int) -> bool:
    """Say whether a small number in words counts what this number only names ("three 529 plans")."""
    before, item = index - 1, line.items[index]
    counted = line.is_number(before) and line.items[before].spelled and not item.spelled
    return (
        counted
        and not item.glued
        and line.is_kind(index + 1, ItemKind.WORD)
        and line.same_sentence(before, index + 1)
    )


def _begins_date(line: Line, index: int) -> bool:
    """Say whether a number shares the unit of the date after it ("20 and 50 years ago")."""
    other = index + 2
    joined = line.word(index + 1) in line.lexicon.and_ and line.is_kind(other, ItemKind.NUMBER)
    return (
        joined
        and line.dates[other] is not None
        and line.lexicon.time_units.get(line.word(other + 1)) is not None
    )


def _is_spoken_year(line: Line, index: int) -> bool:
    """Say whether two numbers in words make a year ("nineteen ninety-seven")."""
    pairs = ((index, index + 1), (index - 1, index))
    return any(_makes_year(line, first, second) for first, second in pairs)


def _makes_year(line: Line, first: int, second: int) -> bool:
    if not (line.is_kind(first, ItemKind.NUMBER) and line.is_kind(second, ItemKind.NUMBER)):
        return False
    spelled = line.items[first].spelled and line.items[second].spelled
    return (
        spelled and line.items[first].low in _CENTURIES and _FIRST_SPOKEN <= line.items[second].low < _CENTURY
    )


def is_year_like(line: Line, index: int) -> bool:
    """Say whether a number is written as a year is: four digits and no separator."""
    digits = line.items[index].norm
    return (
        digits.isdecimal() and len(digits) == _YEAR_DIGITS and _EARLIEST <= line.items[index].low <= _LATEST
    )


def is_name_number(line: Line, index: int) -> bool:
    """Say whether a bare number follows a name ("Boeing 737")."""
    named = line.is_name(index - 1) or (index > 0 and _is_brand(line.raw[index - 1]))
    named = named and not _is_shouted(line, index)
    return not line.items[index].spelled and named and line.items[index].low < _LARGEST_NAME


def _is_shouted(line: Line, index: int) -> bool:
    """Say whether the text is all in capitals here: then a capital makes no name."""
    after = line.raw[index + 1] if index + 1 < len(line.raw) else ""
    return index > 0 and line.raw[index - 1].isupper() and after.isupper() and len(after) > 1


def _is_brand(raw: str) -> bool:
    """Say whether a word has a capital inside ("iPhone")."""
    return raw[:1].islower() and not raw.islower() and raw.isalpha()


def is_model_number(line: Line, index: int) -> bool:
    """Say whether a number in digits ends a name that may open its sentence ("Windows 11 replaced")."""
    lexicon, before = line.lexicon, index - 1
    word = line.word(before)
    capital = line.is_kind(before, ItemKind.WORD) and (
        line.raw[before][:1].isupper() or _is_brand(line.raw[before])
    )
    capital = capital and not _is_shouted(line, index) and line.same_sentence(before, index)
    ordinary = (
        word in lexicon.nouns.stops | lexicon.the | lexicon.only | lexicon.adverbs | lexicon.nouns.others
    )
    while line.is_name(before):
        before -= 1
    located = line.word(before) in lexicon.places
    return (
        capital
        and not ordinary
        and not located
        and not line.items[index].spelled
        and line.items[index].low < _LARGEST_NAME
    )


def is_titled(line: Line, index: int) -> bool:
    """Say whether a number in digits ends a name that a determiner leads ("the Apollo 10 crew")."""
    at = index - 1
    while line.is_name(at) or (line.word(at) == "-" and line.items[at].glued and line.is_name(at - 1)):
        at -= 1
    led = at < index - 1 and line.word(at) in line.lexicon.determiners and line.same_sentence(at, index)
    told = led and not line.items[index].spelled and line.items[index].low < _LARGEST_NAME
    return told and not _is_shouted(line, index)
