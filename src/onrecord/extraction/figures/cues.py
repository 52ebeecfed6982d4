"""What the words around an amount make of it: a change, a projection."""

import attrs

from onrecord.extraction.figures.amounts import scale_of
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.model.figure import FigureKind, Trend
from onrecord.text.numbers import ItemKind, scaled

_STOPPING = (ItemKind.NUMBER, ItemKind.FRACTION, ItemKind.MANY)
NOT_PROJECTED = "no"
_NOUN_REACH, _HEDGED = 6, 5
_PROJECTION_REACH, _OBJECT_REACH = 7, 4
_DATED = 4
_PROJECTABLE = frozenset({FigureKind.LEVEL, FigureKind.CHANGE, FigureKind.RATIO})


def change_before(line: Line, start: int, *, bare: bool = True) -> tuple[int, Trend] | None:
    """Return where the verb or noun of change before `start` stands, and which way it goes.

    Args:
        line: The line.
        start: Index of the amount, hedge included.
        bare: True where the change word may stand right before the amount ("rose 49%").
    """
    lexicon = line.lexicon
    by = _by_before(line, start)
    reach = lexicon.change_reach if by else _OBJECT_REACH
    at = by[0] if by else start
    if (by is None and not bare) or crosses(line, start):
        return None
    while at > 0 and line.word(at - 1) in lexicon.adverbs and line.word(at - 1) not in lexicon.changes:
        at -= 1
    for back in range(at - 1, max(-1, at - 1 - reach), -1):
        if not line.same_sentence(back, start) or line.is_kind(back, *_STOPPING) or line.word(back) in "():;":
            return None
        of = by is not None and line.word(by[0]) in lexicon.of and not lexicon.nouns.head_first
        if by is not None and back < at - 1 and _sets_out(line, back, of=of):
            return _of_something(line, back)
        trend = _way(line, back, start, by=by is not None and not of, of=of)
        if trend is not None and _is_change_word(line, back):
            governs = back == at - 1 or (
                _has_object(line, back, at) if by is None else _has_size(line, back, at)
            )
            return (_verb_start(line, back), trend) if governs else None
        if by is None and not _may_be_object(line, back):
            return None
    return None


def _by_before(line: Line, start: int) -> tuple[int, str] | None:
    """Return where "by" stands before an amount, "just" between or not ("grew by just 75,000")."""
    at = start
    while line.word(at - 1) in line.lexicon.only and line.word(at - 1) not in line.lexicon.than:
        at -= 1
    return line.lexicon.by.before(line.words, at)


def _sets_out(line: Line, at: int, *, of: bool) -> bool:
    """Say whether a value or a noun follows that a change is of; a name after "from" is a place ("from Zurich to Milan by 40 minutes")."""
    lexicon = line.lexicon
    if of:
        return line.word(at) in lexicon.sources | lexicon.targets
    return line.word(at) in lexicon.sources and (lexicon.nouns.head_first or not line.is_name(at + 1))


def crosses(line: Line, start: int) -> bool:
    """Say whether the hedge at `start` tells which value was passed ("below 15", "well above 200")."""
    crossed = line.lexicon.movement.crossed
    return line.word(start) in crossed or (
        line.word(start + 1) in crossed and line.lexicon.hedges_before.after(line.words, start) is not None
    )


def _way(line: Line, at: int, start: int, *, by: bool, of: bool) -> Trend | None:
    """Return the way of a word of change; some are such only with "by", and some before "of" only with a percentage."""
    lexicon, word = line.lexicon, line.word(at)
    movement = lexicon.movement
    phrase = movement.phrasal.before(line.words, at + 1)
    if phrase is not None:
        return phrase[1]
    if by and word in movement.ways:
        beside = line.word(at - 1) in movement.closes | lexicon.copulas
        return movement.ways[word] if beside else lexicon.changes.get(word)
    thing = of and word in movement.nouns_of_things and not _leads_percent(line, start)
    thing = thing or (not by and word in movement.by_only)
    return None if thing else lexicon.changes.get(word)


def _leads_percent(line: Line, start: int) -> bool:
    """Say whether the amount at `start`, its hedge included, is a percentage."""
    return any(line.lexicon.percent.after(line.words, at) for at in range(start, start + _HEDGED))


def _of_something(line: Line, of: int) -> tuple[int, Trend] | None:
    """Read "une hausse de salaire" before the size of the rise: the noun of change tells what it is a change of."""
    trend = line.lexicon.changes.get(line.word(of - 1)) if line.word(of - 1) in line.lexicon.sizes else None
    return None if trend is None else (_verb_start(line, of - 1), trend)


def _may_be_object(line: Line, at: int) -> bool:
    """Say whether a word may stand in the object between a verb of change and its size ("sent the Dow 1.2 percent")."""
    lexicon = line.lexicon
    plain = line.is_kind(at, ItemKind.WORD) and line.dates[at] is None and not lexicon.nouns.head_first
    return plain and (line.word(at) not in lexicon.nouns.stops or line.word(at) in lexicon.the)


def _has_object(line: Line, verb: int, size: int) -> bool:
    """Say whether an object led by an article or a name stands between a verb and the size ("lifted the Nasdaq 1.2 percent")."""
    led = line.word(verb + 1) in line.lexicon.the or line.is_name(verb + 1)
    return led and size - verb <= _OBJECT_REACH + 1


def _has_size(line: Line, verb: int, by: int) -> bool:
    """Say whether "of" after a rate leads to the rate itself and not to a size ("lower the tax rate of 35 percent")."""
    lexicon = line.lexicon
    of_rate = line.word(by) in lexicon.of and line.word(by - 1) in lexicon.rate_nouns
    return lexicon.nouns.head_first or not of_rate or line.word(verb + 1) not in lexicon.the


def is_first_of_two(line: Line, start: int, end: int) -> bool:
    """Say whether an amount is where a change sets out ("tombé de 46 % à 41 %"), and not its size."""
    lexicon = line.lexicon
    end = _over_date(line, end)
    reached = line.is_number(end + 1) or line.is_number(end + 2)
    other = end + 2 if line.is_number(end + 1) else end + 3
    percent = lexicon.percent.before(line.words, end) is not None
    alike = not percent or lexicon.percent.after(line.words, other) is not None
    return alike and line.word(start - 1) in lexicon.sources and line.word(end) in lexicon.targets and reached


def _over_date(line: Line, end: int) -> int:
    """Return where a date behind an amount ends ("de 1,6 milliard en 2018 à 412 millions"), else the index given."""
    at = end
    while at < min(end + _DATED, len(line.items) - 1) and (
        line.dates[at] is not None or line.dates[at + 1] is not None
    ):
        at += 1
    return at if at > end and line.same_sentence(end, at) else end


def _is_change_word(line: Line, index: int) -> bool:
    word = line.word(index)
    movement = line.lexicon.movement
    if word in movement.only_before and line.is_kind(index + 1, ItemKind.WORD):
        return False
    titled = line.word(index - 1) in line.lexicon.determiners and line.raw[index].istitle()
    if titled and line.is_kind(index, ItemKind.WORD):
        # "The Rockets won by 19 points".
        return False
    if word in movement.adjectives and line.word(index - 1) in line.lexicon.determiners:
        return False
    return line.dates[index] is None and (
        word not in line.lexicon.after_copula or line.word(index + 1) not in line.lexicon.the
    )


def _verb_start(line: Line, index: int) -> int:
    """Take an article or an auxiliary into the span of a change ("a drop of", "ont diminué de")."""
    phrase = line.lexicon.movement.phrasal.before(line.words, index + 1)
    if phrase is not None:
        return phrase[0]
    return index - 1 if line.word(index - 1) in line.lexicon.before_change else index


def change_after(line: Line, end: int) -> tuple[int, Trend] | None:
    """Return the end and trend of words of change after an amount ("18 percent higher than")."""
    found = line.lexicon.change_after.after(line.words, end) or _noun_of_change(line, end)
    if found is not None and line.lexicon.nouns.head_first and line.word(found[0]) in line.lexicon.of:
        return None
    return found if found is not None and line.same_sentence(end - 1, found[0] - 1) else None


def _noun_of_change(line: Line, end: int) -> tuple[int, Trend] | None:
    """Find a noun of change behind the noun it is of ("a 30 percent pay cut", "a 4% year-on-year rise")."""
    lexicon = line.lexicon
    for at in range(end, min(end + _NOUN_REACH, len(line.items))):
        trend = lexicon.movement.nouns.get(line.word(at))
        if trend is not None and at > end:
            governs = line.word(at + 1) in lexicon.the or line.word(at + 1) in lexicon.article_one
            return None if governs else (at + 1, trend)
        hyphen = line.word(at) == "-" and line.items[at].glued
        tied = line.word(at - 1) == "-" and line.word(at + 1) == "-"
        plain = line.is_kind(at, ItemKind.WORD) and (tied or line.word(at) not in lexicon.nouns.stops)
        if not hyphen and not plain:
            return None
    return None


def projected(line: Line, draft: Draft) -> Draft:
    """Return the draft as a projection where the words before or after it say so."""
    if draft.kind not in _PROJECTABLE:
        return draft
    reach = _PROJECTION_REACH + (_OBJECT_REACH if line.lexicon.verb_first else 0)
    for at in range(draft.start, max(-1, draft.start - reach), -1):
        if at < draft.start and line.is_kind(at, *_STOPPING, ItemKind.MARK) and not line.items[at].glued:
            break
        found = line.lexicon.projected_before.before(line.words, at)
        if found is not None and line.same_sentence(found[0], draft.at):
            return attrs.evolve(draft, start=found[0], kind=FigureKind.PROJECTION)
    after = line.lexicon.projected_after.after(line.words, draft.end)
    if after is not None and after[1] != NOT_PROJECTED and line.same_sentence(draft.at, after[0] - 1):
        return attrs.evolve(draft, kind=FigureKind.PROJECTION)
    return draft


def shared_scale(line: Line, draft: Draft, following: Draft) -> Draft:
    """Give a bare number the scale of the next one ("from 3 to 4 billion francs")."""
    factor = scale_of(line, following.at)
    low, high = line.items[draft.at].low, following.high or following.low
    if factor == 1 or scale_of(line, draft.at) > 1 or low >= factor or high is None:
        return draft
    upper = None if draft.high is None else scaled(draft.high, factor)
    return attrs.evolve(draft, low=None if draft.low is None else scaled(draft.low, factor), high=upper)
