"""Definite numbers that stand behind the noun they count, as adjectives do ("القاصرين التسعة", "ركاب الحافلة الـ17")."""

import attrs

from onrecord.extraction.figures.draft import Draft, Noun
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import compound_at, noun_at, unit_of
from onrecord.model.figure import Bound, FigureKind
from onrecord.text.numbers import ItemKind

_ARTICLE = "ال"
_BACK = 3
"""Words from a definite number back to its noun: one owner may stand between."""


def is_definite(line: Line, at: int) -> bool:
    """Say whether the number at `at` has the article, written to it or with a stroke before digits."""
    written = line.raw[at].startswith(_ARTICLE)
    return line.lexicon.verb_first and (written or line.word(at - 1) == _ARTICLE)


def tells_which(line: Line, at: int) -> bool:
    """Say whether a definite number counts nothing: "the one", or one behind a unit of time ("الأشهر الستة الأولى")."""
    if not is_definite(line, at):
        return False
    timed = line.word(_before(line, at)).removeprefix(_ARTICLE) in line.lexicon.time_units
    return timed or line.items[at].low == 1


def behind_noun(line: Line, draft: Draft) -> Draft | None:
    """Give a definite number the noun in the plural before it; None where none stands there or one follows."""
    if not is_definite(line, draft.at):
        return None
    following = noun_at(line, draft.at + 1)
    if following is not None and following.head in line.lexicon.nouns.units:
        return None
    last = _before(line, draft.at)
    for at in range(last, max(-1, last - _BACK), -1):
        word = line.word(at)
        fits = line.is_kind(at, ItemKind.WORD) and line.same_sentence(at, draft.at)
        if not fits or word in line.lexicon.nouns.stops:
            return None
        compound = compound_at(line, at)
        unit = unit_of(line, word) if compound is None else compound[1]
        if unit is not None and line.lexicon.nouns.names_several(word):
            noun = Noun(start=at, end=draft.at + 1, unit=unit, head=line.lexicon.nouns.lemma(word))
            return attrs.evolve(draft, start=at, end=noun.end, unit=unit, noun=noun)
    return None


_ONE = frozenset({"واحد", "واحده", "واحدا"})


def one_behind(line: Line, at: int) -> Draft | None:
    """Read "حفرة واحدة": one of the noun before, which has no article; behind "with" it is a turn of phrase."""
    item, noun = line.items[at], at - 1
    if not line.lexicon.verb_first or line.word(at) not in _ONE or item.low != item.high:
        return None
    unit = line.lexicon.nouns.units.get(line.word(noun))
    plain = line.is_kind(noun, ItemKind.WORD) and line.same_sentence(noun, at) and line.dates[noun] is None
    if unit is None or not plain or line.raw[noun].startswith(_ARTICLE) or line.word(noun - 1) in {"ب", "كل"}:
        return None
    head = Noun(start=noun, end=at + 1, unit=unit, head=line.word(noun))
    return Draft(
        start=noun, end=at + 1, at=at, kind=FigureKind.LEVEL, low=1, high=1, bound=Bound.EXACT, unit=unit, noun=head
    )  # fmt: skip


def _before(line: Line, at: int) -> int:
    return at - 1 - (line.word(at - 1) == _ARTICLE)
