"""The noun that names what an amount, a percentage, a change or a length of time measures."""

from onrecord.extraction.figures.clauses import clause, is_border, is_mark, sentence
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.fate import NUMBERS, Measured
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.phrase import matter, named
from onrecord.model.figure import FigureKind
from onrecord.text.numbers import ItemKind

_SUBJECT, _NEXT, _LATER, _LATER_TIME = 16, 3, 8, 12
_CHANGING = frozenset(
    {FigureKind.CHANGE, FigureKind.RATIO, FigureKind.SUPERLATIVE, FigureKind.PROJECTION, FigureKind.RANK}
)
_MODIFIED = frozenset(
    {
        "price",
        "production",
        "exports",
        "imports",
        "sales",
        "revenue",
        "cost",
        "harvest",
        "wages",
        "vote share",
    }
)


def naming(line: Line, draft: Draft, floor: int = -1) -> Measured | None:
    """Find the noun that names the measure: in the figure, right after it, before it in its clause, then after it.

    Args:
        line: Its line.
        draft: The figure.
        floor: Index of the figure before in the line, which has a measure of its own, or -1.
    """
    within = clause(line, draft.at)
    return (
        _inside(line, draft)
        or _from(line, draft, range(draft.end, min(draft.end + _NEXT, within.stop)))
        or _before(line, draft, within, floor)
        or _from(line, draft, range(draft.end, min(draft.end + _LATER, within.stop)))
        or _before(line, draft, sentence(line, draft.at), floor)
    )


def _inside(line: Line, draft: Draft) -> Measured | None:
    """Find a named rate or toll inside the figure ("70 percent of the vote"), never what only scales it."""
    if " per " in f" {draft.unit} " or draft.unit == "percent of GDP":
        return None
    measures = line.lexicon.roles.measures
    inside = range(draft.start, draft.end)
    for at in inside if line.lexicon.verb_first else reversed(inside):
        if line.word(at) in measures.tolls:
            return Measured(at=at, word="killed", verb=False)
        if draft.kind in _CHANGING and at < draft.at and (found := _name(line, at, draft)) is not None:
            return found
        if line.word(at) in measures.nouns and measures.nouns[line.word(at)] != "population":
            return Measured(at=at, word=measures.nouns[line.word(at)], verb=False)
    return None


def _from(line: Line, draft: Draft, where: range) -> Measured | None:
    """Return the first word of `where` that names a measure, before any other number."""
    for at in where:
        other = not draft.start <= at < draft.end and line.is_kind(at, *NUMBERS) and line.dates[at] is None
        if other or (at >= draft.end and line.word(at) in {",", "،", ";", "؛", ")"}):
            return None
        found = _name(line, at, draft)
        if found is not None:
            return found
    return None


def _before(line: Line, draft: Draft, within: range, floor: int) -> Measured | None:
    """Return the head of the subject, or else the noun nearest before the figure."""
    nearest: Measured | None = None
    for at in range(draft.start - 1, max(within.start, draft.start - _SUBJECT) - 1, -1):
        found = _name(line, at, draft)
        if found is not None and not found.bare and not _depends(line, at):
            return found
        if nearest is None or (nearest.bare and found is not None and not found.bare):
            nearest = found
        if at <= floor and not _compared(line, at, draft):
            break
    return nearest


def _depends(line: Line, at: int) -> bool:
    """Say whether a noun only qualifies another one: "growth in exports", "deaths from violence"."""
    lexicon = line.lexicon
    for before in range(at - 1, at - 4, -1):
        word = line.word(before)
        if word in lexicon.roles.leads or word in lexicon.of or word in lexicon.roles.away:
            return True
        if is_mark(line, before) or (word in lexicon.nouns.stops and word not in lexicon.the):
            return False
    return False


def _name(line: Line, at: int, draft: Draft) -> Measured | None:
    """Return the measure that the word at `at` names; for a change also what is counted ("arrests rose")."""
    measures, word = line.lexicon.roles.measures, line.word(at)
    if line.dates[at] is not None:
        return None
    if word in measures.nouns and line.lexicon.language == "en" and line.word(at + 1) in measures.nouns:
        at, word = at + 1, line.word(at + 1)
    key = measures.nouns.get(f"{line.word(at - 1)}_{word}") or measures.nouns.get(word)
    if key is not None and line.word(at + 1) and f"{word}_{line.word(at + 1)}" in measures.nouns:
        key = measures.nouns[f"{word}_{line.word(at + 1)}"]
    if key == "gross domestic product" and draft.unit in {"percent of GDP", "percent"}:
        return None
    if key is not None:
        word = "share price" if key == "shares" and _is_of_price(line, draft) else key
        lead = _modifier(line, at) if key in _MODIFIED or line.lexicon.construct else ""
        return Measured(at=at, word=word, verb=False, lead="" if lead in key.split() else lead)
    return _rate(line, at) or (_changing(line, at, draft) if draft.kind in _CHANGING else None)


def _rate(line: Line, at: int) -> Measured | None:
    """Return the rate that a word names with the noun before it ("conviction rate")."""
    word, known = line.word(at), line.lexicon.roles.measures.nouns
    if word not in line.lexicon.rate_heads or line.word(at - 1) in known:
        return None
    lead = _noun_ending(line, at - 1, at) if line.same_sentence(at - 1, at) else ""
    return Measured(at=at, word=word, verb=False, lead=lead) if lead else None


def _changing(line: Line, at: int, draft: Draft) -> Measured | None:
    """Return what is counted and changes ("arrests rose"), or any noun in the plural before a change."""
    word = line.word(at)
    key = line.lexicon.roles.measures.own.get(word)
    if key is not None:
        return Measured(at=at, word=key, verb=False)
    noun = named(line, at) if line.is_kind(at, ItemKind.WORD) and word not in line.lexicon.nouns.stops else ""
    known = (
        noun
        and at < draft.at
        and word not in line.lexicon.roles.documents | line.lexicon.carriers
        and word not in line.lexicon.changes
        and word not in line.lexicon.no_measure
    )
    timed = word in line.lexicon.time_units or word in line.lexicon.times or word in line.lexicon.places
    return Measured(at=at, word=noun, verb=False, bare=True) if known and not timed else None


def _is_of_price(line: Line, draft: Draft) -> bool:
    """Say whether a figure of shares tells what they cost, and not how many there are."""
    money = (draft.unit or "").partition("/")[0] in line.lexicon.currency_codes
    return money or (draft.kind in _CHANGING and draft.unit == "percent change")


def _modifier(line: Line, at: int) -> str:
    """Return the English noun that tells what has the price or the output: "food prices", "price of rice"."""
    lexicon = line.lexicon
    if lexicon.language != "en":
        return matter(line, at + 1)
    after = at + 2 if line.word(at + 1) in lexicon.of else None
    if after is not None:
        end = after
        while end < min(after + 8, len(line.items)) and not is_border(line, end) and not is_mark(line, end):
            if line.word(end) in lexicon.copulas or line.word(end) in lexicon.changes:
                break
            end += 1
        return _noun_ending(line, after, end)
    return _noun_ending(line, at - 1, at) if line.same_sentence(at - 1, at) else ""


def _noun_ending(line: Line, start: int, end: int) -> str:
    for at in range(end - 1, start - 1, -1):
        word = line.word(at)
        plain = (
            line.is_kind(at, ItemKind.WORD) and line.dates[at] is None and word not in line.lexicon.adverbs
        )
        if (
            plain
            and word not in line.lexicon.nouns.stops
            and word not in line.lexicon.the
            and not line.is_name(at)
        ):
            return word
    return ""


def _compared(line: Line, at: int, draft: Draft) -> bool:
    """Say whether a number before the figure is the value it is compared with ("from 3% to 5%")."""
    near = range(at + 1, draft.start)
    return any(line.word(word) in line.lexicon.targets | line.lexicon.than for word in near)


def lasting(line: Line, draft: Draft) -> Measured | None:
    """Find what a length of time measures: "an 18-month transition", "lasted two weeks", "within ten days"."""
    lexicon = line.lexicon
    measures = lexicon.roles.measures
    if is_due(line, draft, range(draft.start - 3, draft.at)):
        return Measured(at=draft.at, word="deadline", verb=False)
    if line.word(draft.end) in lexicon.distance:
        return Measured(at=draft.end, word="time since", verb=False)
    within = sentence(line, draft.at)
    after = _following(line, draft)
    before = range(draft.start - 1, max(within.start, draft.start - _SUBJECT) - 1, -1)
    later = range(draft.end, min(draft.end + _LATER_TIME, within.stop))
    for where in (after, before, later):
        for at in where:
            key = measures.lasting.get(line.word(at))
            if key is not None and line.dates[at] is None:
                return Measured(at=at, word=key, verb=False)
    return _compound(line, draft) or Measured(at=draft.at, word="duration", verb=False)


def is_due(line: Line, draft: Draft, where: range) -> bool:
    """Say whether a word of `where` makes a length of time a deadline, and no past does ("left within two years")."""
    lexicon, measures = line.lexicon, line.lexicon.roles.measures
    if not any(line.word(at) in measures.deadlines for at in where):
        return False
    if not measures.due:
        return True
    within = sentence(line, draft.at)
    if any(line.word(at) in measures.due for at in within):
        return True
    past = lexicon.changes.keys() | lexicon.harm.keys()
    ranked = any(line.is_kind(at, ItemKind.ORDINAL) for at in within)
    return not ranked and not any(
        (line.word(at) in past and line.word(at)[0] not in _PRESENT) or line.word(at).endswith(_THEY_DID)
        for at in within
    )


_PRESENT = "يت"
"""The first letters of Arabic verbs of the present."""


_THEY_DID = "وا"
"""The ending of an Arabic verb of the past in the plural."""


def _following(line: Line, draft: Draft) -> range:
    """Return the words of the noun phrase that a length of time stands before: "18-month civil transition"."""
    lexicon, end = line.lexicon, draft.end
    while end < min(draft.end + _NEXT, len(line.items)) and line.same_sentence(draft.at, end):
        word = line.word(end)
        if word in lexicon.roles.leads - lexicon.of or (lexicon.construct and word in lexicon.sources):
            break
        end += 1
    return range(draft.at + 1, end)


def _compound(line: Line, draft: Draft) -> Measured | None:
    """Return the noun of "a two-week festival", as written."""
    at = draft.end
    hyphened = line.lexicon.language == "en" and line.word(draft.at + 1) == "-"
    noun = hyphened and line.is_kind(at, ItemKind.WORD) and line.word(at) not in line.lexicon.nouns.stops
    return Measured(at=at, word=line.word(at), verb=False) if noun else None
