"""Counts: persons and whatever else has a noun."""

import attrs

from onrecord.extraction.figures.cues import change_after, change_before, is_first_of_two
from onrecord.extraction.figures.draft import Amount, Draft, Noun, drafted, hedge_after
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.measured import with_rate
from onrecord.extraction.figures.nouns import known_noun_at, noun_at, unit_of
from onrecord.extraction.figures.units import rate_after
from onrecord.model.figure import Bound, FigureKind
from onrecord.text.numbers import ItemKind

_MEASURED, _FEW, _VERBAL = 3, 50, 5
_LONGEST = 20
_POPULATIONS = frozenset(10**power for power in range(8))
LONG = {"decade": ("year", 10), "century": ("year", 100), "night": ("day", 1)}


def count(line: Line, amount: Amount) -> Draft:
    """Read a count; where no noun follows, the draft has no unit."""
    if line.word(amount.end) == "+" and line.items[amount.end].glued:
        amount = attrs.evolve(amount, end=amount.end + 1, bound=Bound.AT_LEAST)
    draft = hedge_after(line, drafted(amount, FigureKind.LEVEL, None, amount.end))
    draft = _by_population(line, draft) or _more(line, draft) or _of(line, draft) or _with_noun(line, draft)
    first = is_first_of_two(line, draft.start, draft.end)
    change = None if first else change_before(line, draft.start, bare=False)
    if (
        change is None
        and not first
        and draft.noun is not None
        and draft.noun.head in line.lexicon.plain_points | line.lexicon.movement.steps
    ):
        change = change_before(line, draft.start)
    if change is not None and draft.kind is FigureKind.LEVEL:
        return attrs.evolve(draft, start=change[0], trend=change[1], kind=FigureKind.CHANGE)
    return draft if draft.noun is None or draft.kind is not FigureKind.LEVEL else _lower_than(line, draft)


def _lower_than(line: Line, draft: Draft) -> Draft:
    """Read "nine places lower than": a change, where a term of comparison follows."""
    after = change_after(line, draft.end)
    compared = after is not None and (
        line.word(after[0] - 1) in line.lexicon.than or line.word(after[0]) in line.lexicon.than
    )
    if after is None or not compared:
        return draft
    return attrs.evolve(draft, end=after[0], trend=after[1], kind=FigureKind.CHANGE)


def _with_noun(line: Line, draft: Draft) -> Draft:
    noun = noun_at(line, draft.end)
    if noun is None and line.items[draft.at].low == 1:
        noun = known_noun_at(line, draft.end)
    if noun is None:
        rate = rate_after(line, draft.end)
        return attrs.evolve(draft, end=rate[0], rate=rate[1]) if rate else draft
    draft = _over_stretch(line, _among_all(line, draft), noun)
    repeats = noun.head in line.lexicon.nouns.others
    unit = None if repeats else noun.unit
    if repeats and line.lexicon.verb_first and noun.head.endswith(_OTHER_PERSONS):
        unit = "person"
    rated_ = with_rate(line, attrs.evolve(draft, end=noun.end, unit=unit, noun=noun, repeats=repeats))
    return rated_ if rated_.rate or rated_.end != noun.end else _rated_by_verb(line, rated_)


def _rated_by_verb(line: Line, draft: Draft) -> Draft:
    """Read "20 familles arrivent chaque jour" as so many a day; a verb with an object counts something else."""
    lexicon = line.lexicon
    if not lexicon.nouns.head_first or lexicon.verb_first:
        return draft
    objects = lexicon.the | lexicon.of | lexicon.article_one | lexicon.and_
    for at in range(draft.end + 1, draft.end + _VERBAL):
        before = line.word(at - 1)
        if (
            not line.is_kind(at - 1, ItemKind.WORD)
            or before in objects
            or not line.same_sentence(draft.at, at)
        ):
            return draft
        found = lexicon.rates.after(line.words, at)
        if found is not None:
            return attrs.evolve(draft, rate=found[1])
    return draft


_OTHER_PERSONS = ("ين", "ون")
"""Arabic endings of "others" that are persons."""


def _among_all(line: Line, draft: Draft) -> Draft:
    """Read "dans les douze communes" as all twelve of them; about twelve is said of sums and lengths alone."""
    led = line.lexicon.within.after(line.words, draft.start) if draft.bound is Bound.ABOUT else None
    if led is None or led != (draft.at, Bound.AT_MOST):
        return draft
    return attrs.evolve(draft, start=draft.at, bound=Bound.EXACT)


def _over_stretch(line: Line, draft: Draft, noun: Noun) -> Draft:
    """Read "three titles over two seasons" as two: how long it took, and no lower end ("played over 200 games")."""
    lexicon = line.lexicon
    over = draft.start == draft.at - 1 and line.word(draft.start) in lexicon.about_matter
    over = over and line.items[draft.at].low <= _LONGEST
    counted = lexicon.nouns.is_plural(line.word(draft.start - 1)) or line.is_number(draft.start - 1)
    if not over or not counted or noun.head not in lexicon.stretches or draft.bound is not Bound.MORE_THAN:
        return draft
    return attrs.evolve(draft, start=draft.at, high=draft.low, bound=Bound.EXACT)


def _more(line: Line, draft: Draft) -> Draft | None:
    """Read "nine more", "7.9 million more people": a change where it is compared, else a level."""
    lexicon = line.lexicon
    noun = noun_at(line, draft.end) if lexicon.nouns.head_first else None
    at = noun.end if noun else draft.end
    found = lexicon.nouns.more.after(line.words, at)
    if found is None or not line.same_sentence(draft.at, found[0] - 1):
        return None
    end, trend = found
    noun = noun or noun_at(line, end)
    unit = noun.unit if noun else None
    end = max(end, noun.end) if noun else end
    draft = attrs.evolve(draft, end=end, unit=unit, noun=noun)
    return attrs.evolve(draft, kind=FigureKind.CHANGE, trend=trend) if _is_compared(line, draft) else draft


def _is_compared(line: Line, draft: Draft) -> bool:
    word = line.word(draft.end)
    if word in line.lexicon.than:
        return True
    closes = draft.end >= len(line.items) or line.is_kind(draft.end, ItemKind.MARK)
    told = any(
        line.word(at) in line.lexicon.sources
        or line.word(at) in line.lexicon.changes
        or line.word(at) in line.lexicon.than
        for at in range(max(0, draft.start - 25), draft.start)
        if line.same_sentence(at, draft.at)
    )
    return closes and told


def _of(line: Line, draft: Draft) -> Draft | None:
    """Read "two of the villages", "six of them": the noun of the whole is the unit."""
    lexicon = line.lexicon
    if line.word(draft.end) not in lexicon.of or not line.same_sentence(draft.at, draft.end + 1):
        return None
    at = draft.end + 1
    while line.word(at) in lexicon.the and line.is_kind(at, ItemKind.WORD):
        at += 1
        pointed = line.word(at - 1) in lexicon.pointing and noun_at(line, at) is not None
        if line.word(at - 1) in lexicon.them and not pointed:
            return attrs.evolve(draft, end=at, repeats=True)
    led = at > draft.end + 1 or line.items[draft.at].about
    noun = noun_at(line, at) if led or lexicon.nouns.head_first else None
    if noun is None and (led or line.is_name(at)):
        noun = _owned(line, at)
        led = led or noun is not None
    if noun is not None and not led and unit_of(line, noun.head) is None:
        noun = None
    if noun is None or line.is_number(at):
        return draft if led else None
    return attrs.evolve(draft, end=noun.end, unit=noun.unit, noun=noun)


def _owned(line: Line, index: int) -> Noun | None:
    """Return the noun after a possessive: "two of the minister's bodyguards"."""
    for at in range(index, min(index + 4, len(line.items) - 1)):
        if line.word(at) == "'s":
            return noun_at(line, at + 1)
    return None


def _by_population(line: Line, draft: Draft) -> Draft | None:
    """Read a rate of a population: "30 per 1,000 inhabitants", "4 deaths per 10,000 people a day"."""
    lexicon = line.lexicon
    noun = None if line.word(draft.end) in lexicon.per else noun_at(line, draft.end)
    at = noun.end if noun else draft.end
    if line.word(at) not in lexicon.per or not line.is_number(at + 1):
        return None
    if noun is not None and line.items[at + 1].low not in _POPULATIONS:
        return None
    whole = noun_at(line, at + 2)
    if whole is None:
        return None
    size = line.items[at + 1].low
    unit = f"{_part(line, noun)} per {size} {whole.unit}s"
    rate = lexicon.rates.after(line.words, whole.end)
    end, unit = (rate[0], f"{unit} per {rate[1]}") if rate else (whole.end, unit)
    return attrs.evolve(draft, end=end, unit=unit.strip(), noun=noun)


def _part(line: Line, noun: Noun | None) -> str:
    """Name what a rate of a population counts: its unit, but of persons the word that tells them apart ("deaths")."""
    if noun is None:
        return ""
    lexicon = line.lexicon
    if lexicon.language == "en":
        return lexicon.nouns.lemma(noun.head)
    return noun.head if noun.unit == "person" else noun.unit
