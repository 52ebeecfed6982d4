"""What a figure measures, in words of a controlled vocabulary, or else the noun it counts in English."""

import attrs

from onrecord.extraction.figures.clauses import is_mark, sentence
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.fate import NUMBERS, Measured, fate, fate_after
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.naming import lasting, naming
from onrecord.extraction.figures.nouns import noun_at
from onrecord.extraction.figures.phrase import counted, whole
from onrecord.model.figure import FigureKind, Role

__all__ = ["Measured", "Recent", "measure", "measured"]

_LINKS = frozenset({",", "،", "(", ")", ":", "-", "—", "–"})
_STRONG = frozenset({"killed", "injured", "missing", "casualties"})
_HARMS = _STRONG | {"displaced", "abducted", "refugees", "bodies", "arrested", "detained"}
_DEAD = frozenset({"killed", "fatalities"})
_CARRIED = frozenset(
    {FigureKind.CHANGE, FigureKind.RATIO, FigureKind.SUPERLATIVE, FigureKind.SHARE, FigureKind.VAGUE}
)
_GENERIC = {"person": "people", "event": "events"}
_REMEMBERED, _SENTENCES_BACK, _TOLL_REACH, _CONDITION_REACH = 6, 2, 16, 12


@attrs.frozen(slots=True)
class Recent:
    """The last figures with what they measure, newest first: what an elliptic figure takes over."""

    told: tuple[tuple[Line, Draft, Measured | None], ...] = ()

    def then(self, line: Line, draft: Draft, found: Measured | None) -> "Recent":
        """Return the memory with one more figure."""
        return Recent(((line, draft, found), *self.told[: _REMEMBERED - 1]))

    def last(self, line: Line) -> tuple[Draft, Measured | None] | None:
        """Return the figure before in the same line."""
        return (self.told[0][1], self.told[0][2]) if self.told and self.told[0][0] is line else None

    def alike(self, line: Line, draft: Draft, *, unit: bool) -> Measured | None:
        """Return what the last figure of the same unit (or any) measures, from at most two sentences back."""
        here = line.sentences[draft.at]
        for other, before, found in self.told:
            there = other.sentences[before.at]
            if here - there > _SENTENCES_BACK:
                return None
            if (
                found is None
                or found.word == "people"
                or (unit and _base(before.unit) != _base(draft.unit))
                or before.kind is FigureKind.DURATION
            ):
                continue
            return found if there == here else attrs.evolve(found, at=draft.at, verb=False, inferred=True)
        return None


def measured(line: Line, draft: Draft, recent: Recent) -> Measured | None:
    """Return what governs a figure, or None where nothing tells what it measures.

    Args:
        line: Its line.
        draft: The figure.
        recent: The figures before it.

    Method:
        A count takes the verb of its clause, a list that of its first figure, a part that of its whole; then
        what its noun measures by itself; then the noun. An amount, a percentage or a change takes the noun
        that names it; without one, that of the figure it goes on from, marked as inferred.
    """
    if draft.kind is FigureKind.DURATION:
        return lasting(line, draft)
    draft = _with_whole(line, draft)
    if draft.kind is FigureKind.LEVEL and draft.unit in line.lexicon.time_units.values():
        return lasting(line, draft)
    counts = _counts(line, draft)
    money = (draft.unit or "").partition("/")[0] in line.lexicon.currency_codes
    if counts and not money and draft.kind not in _CARRIED - {FigureKind.VAGUE}:
        return _count(line, draft, recent)
    return _amount(line, draft, recent)


def _counts(line: Line, draft: Draft) -> bool:
    """Say whether a figure counts persons or things."""
    if " per " in f" {draft.unit} ":
        return False
    known = draft.unit == "person" or draft.unit in line.lexicon.nouns.units.values()
    return draft.noun is not None or known or draft.repeats


def measure(line: Line, found: Measured | None) -> Role | None:
    """Return the measure of a figure as a short English noun phrase."""
    if found is None:
        return None
    item = None if found.inferred else line.span(found.at, found.at + 1)
    return Role(text=f"{found.lead} {found.word}".strip(), span=item, inferred=found.inferred)


def _count(line: Line, draft: Draft, recent: Recent) -> Measured | None:
    own = _own(line, draft)
    if own is not None and own.word in _STRONG:
        return _of_disease(line, draft, own)
    bare = draft.noun is None
    last = recent.last(line)
    found = (
        (None if bare and draft.unit == "event" else fate(line, draft))
        or (own if own is not None and not _is_part(line, draft) else None)
        or _joined(line, draft, recent)
        or (_compared(line, draft, last) if bare else None)
        or own
        or _toll(line, draft)
        or _condition(line, draft)
    )
    if found is None and (draft.noun is None or _points_back(line, draft)):
        found = recent.alike(line, draft, unit=True)
    if found is not None:
        return _led(line, draft, found, recent)
    noun = counted(line, draft) or _GENERIC.get(draft.unit or "", "")
    return Measured(at=draft.at, word=noun, verb=False, bare=True) if noun else naming(line, draft)


def _with_whole(line: Line, draft: Draft) -> Draft:
    """Give "118 of 236 requests" the noun of its whole."""
    lexicon, at = line.lexicon, draft.end
    if draft.noun is not None or not (line.word(at) in lexicon.of or line.word(at) in lexicon.ranked_of):
        return draft
    while line.word(at) in lexicon.of | lexicon.ranked_of | lexicon.the:
        at += 1
    noun = noun_at(line, at + 1) if line.is_number(at) and line.same_sentence(draft.at, at) else None
    return draft if noun is None else attrs.evolve(draft, noun=noun, end=noun.end)


def _led(line: Line, draft: Draft, found: Measured, recent: Recent) -> Measured:
    """Put the counted noun before the word, where it says more than "people"."""
    lead = _lead(line, draft)
    if draft.noun is None and not found.lead:
        before = recent.alike(line, draft, unit=True) if draft.unit != "person" else None
        lead = before.lead or (before.word if not before.verb else "") if before is not None else ""
    elif draft.noun is None:
        lead = found.lead
    same = lead == found.word or lead in found.word.split()
    return attrs.evolve(found, lead="" if same else lead)


def _lead(line: Line, draft: Draft) -> str:
    noun, roles = draft.noun, line.lexicon.roles
    if noun is None or noun.head in roles.generic or roles.own.get(noun.head) in _STRONG:
        return ""
    if draft.unit == "person" and noun.head in roles.measures.fates:
        return ""
    found = counted(line, draft)
    return "" if found in {"people", "persons", "person"} else found


def _own(line: Line, draft: Draft) -> Measured | None:
    """Return the measure that the counted noun is by itself: deaths, attacks."""
    english = line.lexicon.language == "en"
    first, end = (draft.at + 1, draft.end) if draft.noun is None else (draft.noun.start, draft.noun.end)
    for at in range(end - 1, first - 1, -1):
        roles = line.lexicon.roles
        word = roles.own.get(line.word(at))
        if word is None and draft.noun is not None and line.word(at) == draft.noun.head:
            word = (
                roles.measures.fates.get(draft.noun.head) if draft.unit == "person" or not english else None
            )
        if word is not None:
            return Measured(at=at, word=word, verb=False)
    return None


def _of_disease(line: Line, draft: Draft, own: Measured) -> Measured:
    """Tell deaths of a disease from killings, and keep "fatalities" where the sentence counts them so."""
    measures = line.lexicon.roles.measures
    if own.word not in _DEAD:
        return own
    within = sentence(line, draft.at)
    for at in within:
        word = line.word(at)
        if word in measures.diseases:
            lead = word if line.lexicon.language == "en" else ""
            return attrs.evolve(own, word="deaths", lead=lead)
        if measures.own.get(word) == "fatalities":
            return attrs.evolve(own, word="fatalities")
    return own


def _joined(line: Line, draft: Draft, recent: Recent) -> Measured | None:
    """Return what the figure before measures where this one is joined to it or a part of it."""
    last = recent.last(line)
    if last is None:
        return None
    before, found = last
    own_noun = draft.noun is not None
    if found is not None and found.bare and own_noun:
        return None
    if found is not None and _counts(line, before) and is_joined(line, before, draft):
        return found
    if _is_part(line, draft):
        return recent.alike(line, draft, unit=True)
    return None


def _is_part(line: Line, draft: Draft) -> bool:
    """Say whether a word of parts opens the figure: "including 4 women", "dont 179 à Soro"."""
    return any(
        (found := line.lexicon.lists.before(line.words, at)) is not None
        and line.word(found[0]) not in line.lexicon.and_
        for at in (draft.start, draft.start - 1, draft.start - 2)
    )


def _points_back(line: Line, draft: Draft) -> bool:
    """Say whether the sentence of a figure opens with a word that takes up the one before ("That's", "Parmi eux")."""
    opening = sentence(line, draft.at)[:4]
    return any(line.word(at) in line.lexicon.roles.measures.takes_up for at in opening)


def is_joined(line: Line, before: Draft, draft: Draft) -> bool:
    """Say whether two figures are parts of one list or one whole: "and", "including", a comma."""
    if not line.same_sentence(before.at, draft.at) or (
        draft.noun is None and _base(draft.unit) != _base(before.unit)
    ):
        return False
    lexicon = line.lexicon
    links = lexicon.and_ | lexicon.of | lexicon.the | lexicon.them | lexicon.roles.links | lexicon.sources
    return all(
        line.word(at) in links or line.word(at) in _LINKS or _tells_where(line, at)
        for at in range(before.end, draft.start)
    )


def _tells_where(line: Line, at: int) -> bool:
    """Say whether a word between two parts of a list only tells where or when ("44 in Soro, and 179 in Nondin")."""
    return line.word(at) in line.lexicon.places or line.is_name(at) or line.dates[at] is not None


def _toll(line: Line, draft: Draft) -> Measured | None:
    """Find "the number of dead reached 57", "le bilan s'élève à 12 personnes": a carrier before, with its noun."""
    if draft.unit != "person":
        return None
    lexicon, measures = line.lexicon, line.lexicon.roles.measures
    moved = draft.noun is None and line.word(draft.start - 1) in lexicon.sources | lexicon.targets
    for at in range(draft.start - 1, max(sentence(line, draft.at).start, draft.start - _TOLL_REACH) - 1, -1):
        if line.is_kind(at, *NUMBERS) and line.dates[at] is None and not moved:
            return None
        word = line.word(at)
        before = at - 1
        while line.word(before) in lexicon.of or line.word(before) in lexicon.the:
            before -= 1
        key = measures.fates.get(word) or measures.own.get(word)
        if word in measures.tolls and (word not in measures.people or line.word(before) in lexicon.carriers):
            return Measured(at=at, word="killed", verb=False)
        if key in _HARMS and (
            moved or line.word(before) in lexicon.carriers or line.word(before) in measures.among
        ):
            return Measured(at=at, word=key, verb=False)
    return None


def _condition(line: Line, draft: Draft) -> Measured | None:
    """Find what people face or need: "25 million people face hunger", "people in need of aid"."""
    if draft.unit != "person":
        return None
    within = sentence(line, draft.at)
    before = (
        range(draft.start - 1, max(within.start, draft.start - 4) - 1, -1) if line.lexicon.verb_first else ()
    )
    for at in (*before, *range(draft.end, min(draft.end + _CONDITION_REACH, within.stop))):
        if line.word(at) in {";", "؛"}:
            return None
        key = line.lexicon.roles.measures.conditions.get(line.word(at))
        if key is not None:
            return Measured(at=at, word=key, verb=False)
    return None


def _amount(line: Line, draft: Draft, recent: Recent) -> Measured | None:
    restated = _restated(line, draft, recent)
    if restated is not None:
        return restated
    last = recent.last(line)
    floor = -1 if last is None else last[0].at
    found = (
        _share(line, draft)
        or _compared(line, draft, last)
        or naming(line, draft, floor)
        or naming(line, draft)
    )
    if found is not None:
        return found
    carried = recent.alike(line, draft, unit=draft.kind not in _CARRIED)
    if carried is not None:
        return carried
    noun = counted(line, draft)
    return Measured(at=draft.at, word=noun, verb=False, bare=True) if noun else None


def _compared(line: Line, draft: Draft, last: tuple[Draft, Measured | None] | None) -> Measured | None:
    """Return the measure of the change whose two values follow it: "rose by 15 per cent, from 80 to 94"."""
    if last is None or draft.noun is not None or not line.same_sentence(last[0].at, draft.at):
        return None
    values = line.lexicon.sources | line.lexicon.targets | line.lexicon.than
    told = line.word(draft.start - 1) in values and last[0].kind in {FigureKind.CHANGE, FigureKind.RATIO}
    return last[1] if told or (line.word(draft.start - 1) in line.lexicon.targets) else None


def _restated(line: Line, draft: Draft, recent: Recent) -> Measured | None:
    """Return the measure of the figure that this one only says in another way: "96 (40 per cent)", "soit 70 %"."""
    last = recent.last(line)
    if last is None or last[1] is None or not line.same_sentence(last[0].at, draft.at):
        return None
    before, found = last
    if is_joined(line, before, draft) and draft.unit == before.unit:
        return found
    between = range(before.end, draft.start)
    aside = any(
        line.word(at) in {"(", ",", "،"} or line.lexicon.apposition.after(line.words, at) for at in between
    )
    fits = (
        draft.kind in _CARRIED or _base(draft.unit) == _base(before.unit) or _are_money(line, before, draft)
    )
    return found if aside and fits and draft.noun is None and _is_aside(line, between) else None


def _is_aside(line: Line, between: range) -> bool:
    """Say whether only marks, dates and words like "that is" stand between a figure and its other wording."""
    at = between.start
    while at < between.stop:
        phrase = line.lexicon.apposition.after(line.words, at)
        links = line.lexicon.and_ | line.lexicon.roles.links
        light = is_mark(line, at) or line.word(at) in links or _tells_where(line, at)
        if phrase is None and not light:
            return False
        at = at + 1 if phrase is None else phrase[0]
    return True


def _share(line: Line, draft: Draft) -> Measured | None:
    """Find what a share is one of, with what happened to it: "20% of schools closed"."""
    if draft.kind not in {FigureKind.SHARE, FigureKind.VAGUE}:
        return None
    of = whole(line, draft) or counted(line, draft)
    if not of:
        return fate_after(line, attrs.evolve(draft, unit=None))
    happened = fate(line, attrs.evolve(draft, unit=_unit_of_whole(line, draft)))
    named_ = naming(line, draft)
    if named_ is not None and draft.start <= named_.at < draft.end:
        return named_
    if happened is not None:
        return attrs.evolve(happened, lead="" if of in {"people", "population"} else of)
    return Measured(at=draft.end - 1, word=of, verb=False)


def _unit_of_whole(line: Line, draft: Draft) -> str | None:
    return next(
        (
            unit
            for at in range(draft.end - 1, draft.at, -1)
            if (unit := line.lexicon.nouns.units.get(line.lexicon.nouns.lemma(line.word(at))))
        ),
        None,
    )


def _are_money(line: Line, first: Draft, second: Draft) -> bool:
    return all(_base(draft.unit) in line.lexicon.currency_codes for draft in (first, second))


def _base(unit: str | None) -> str:
    """Return a unit without its rate: "USD/month" is money as "USD" is."""
    return (unit or "").partition("/")[0]
