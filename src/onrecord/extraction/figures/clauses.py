"""The sentence and the clause that a word stands in."""

from bisect import bisect_left, bisect_right

from onrecord.extraction.figures.line import Line
from onrecord.text.numbers import ItemKind

_REACH = 40
_LIGHT = 16
_BORDERS = frozenset(";:—–•")


def sentence(line: Line, at: int) -> range:
    """Return the indexes of the sentence of the item at `at`, no further than a fixed reach."""
    sentences = line.sentences
    if not 0 <= at < len(sentences):
        return range(at, at + 1)
    own = sentences[at]
    start = bisect_left(sentences, own, max(0, at - _REACH), at)
    return range(start, bisect_right(sentences, own, at, min(len(sentences), at + _REACH)))


def clause(line: Line, at: int) -> range:
    """Return the indexes of the clause of the item at `at`: up to a strong mark or a word that opens a clause."""
    within = sentence(line, at)
    start, end = at, at + 1
    while start > within.start and not is_border(line, start - 1):
        start -= 1
    while end < within.stop and not is_border(line, end):
        end += 1
    return range(start, end)


def is_border(line: Line, at: int) -> bool:
    """Say whether a clause ends or begins at `at`; dates hold no borders ("since 2012")."""
    if line.dates[at] is not None or line.word(at - 1) in line.lexicon.roles.had:
        return False
    acronym = line.raw[at].isupper() and len(line.raw[at]) > 1 and not line.raw[at - 1].isupper()
    return line.word(at) in _BORDERS or (line.word(at) in line.lexicon.roles.clause and not acronym)


def skipped_back(line: Line, at: int) -> int:
    """Return the index of the first item at or before `at` that is no adverb, auxiliary or date."""
    lexicon = line.lexicon
    acts = lexicon.roles.acts
    first = max(0, at - _LIGHT)
    while at >= first and (
        line.word(at) in lexicon.adverbs
        or line.word(at) in lexicon.roles.had
        or line.word(at) in acts.insert
        or line.word(at) in acts.clitics
        or line.dates[at] is not None
    ):
        at -= 1
    return at


def is_mark(line: Line, at: int) -> bool:
    """Say whether a mark other than a glued hyphen stands at `at`, or nothing does."""
    if not 0 <= at < len(line.items):
        return True
    hyphen = line.word(at) == "-" and line.items[at].glued
    return line.is_kind(at, ItemKind.MARK) and not hyphen
