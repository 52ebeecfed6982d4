"""What a figure measures, in words of a controlled vocabulary, or else the noun it counts in English."""

import attrs

from onrecord.extraction.figures.clauses import sentence
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.fate import NUMBERS, Measured, fate, fate_after
from onrecord.extraction.figures.heads import by_header, labelled, numbered, opened_by, populated
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.naming import lasting, naming
from onrecord.extraction.figures.nouns import noun_at
from onrecord.extraction.figures.phrase import counted, matter, named, whole
from onrecord.extraction.figures.recent import CARRIED, Recent, are_money, compared, is_joined, restated
from onrecord.model.figure import FigureKind, Role

__all__ = ["Measured", "Recent", "measure", "measured"]

_STRONG = frozenset({"killed", "injured", "missing", "casualties"})
_HARMS = _STRONG | {"displaced", "abducted", "refugees", "bodies", "arrested", "detained"}
_DEAD = frozenset({"killed", "fatalities"})
_ILL = "injured"
"""What Arabic calls whoever a disease or a weapon struck ("مصاب")."""
_CAPACITY = "capacity"
_ANYBODY = "people "
_GENERIC = {"person": "people", "event": "events"}
_TOLL_REACH, _CONDITION_REACH, _PREDICATE = 16, 12, 2


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
    ranked = lasting(line, draft) if _is_rank_of_time(line, draft) else None
    if ranked is not None and ranked.word != "duration":
        return ranked
    if of := _matter(line, draft):
        return Measured(at=draft.end, word=of, verb=False)
    draft = _with_whole(line, draft)
    if draft.kind is FigureKind.LEVEL and draft.unit in line.lexicon.time_units.values():
        return lasting(line, draft)
    counts = _counts(line, draft)
    money = (draft.unit or "").partition("/")[0] in line.lexicon.currency_codes
    if counts and not money and draft.kind not in CARRIED - {FigureKind.VAGUE}:
        return _count(line, draft, recent)
    return _amount(line, draft, recent)


def _matter(line: Line, draft: Draft) -> str:
    """Return what is weighed or poured: "deux tonnes de riz"."""
    amount = (
        draft.kind is FigureKind.LEVEL and draft.noun is None and not (draft.unit or "").startswith("percent")
    )
    money = (draft.unit or "").partition("/")[0] in line.lexicon.currency_codes
    return matter(line, draft.end) if amount and not money else ""


def _is_rank_of_time(line: Line, draft: Draft) -> bool:
    """Say whether a rank counts days, weeks or years ("the strike enters its fourth week")."""
    return draft.kind is FigureKind.RANK and draft.unit in line.lexicon.time_units.values()


def _counts(line: Line, draft: Draft) -> bool:
    """Say whether a figure counts persons or things."""
    if " per " in f" {draft.unit} " or (
        draft.unit in line.lexicon.physical and line.lexicon.language == "fr"
    ):
        return False
    known = draft.unit != "share" and (draft.unit == "person" or draft.unit in line.lexicon.nouns.known_units)
    return draft.noun is not None or known or draft.repeats


def measure(line: Line, found: Measured | None) -> Role | None:
    """Return the measure of a figure as a short English noun phrase."""
    if found is None:
        return None
    item = None if found.inferred else line.span(found.at, found.at + 1)
    return Role(text=f"{found.lead} {found.word}".strip(), span=item, inferred=found.inferred)


def _count(line: Line, draft: Draft, recent: Recent) -> Measured | None:
    held = _held(line, draft)
    if held is not None:
        return held
    own = _own(line, draft) or labelled(line, draft) or numbered(line, draft) or by_header(line, draft)
    if own is not None and own.word in _STRONG:
        return _of_disease(line, draft, own)
    bare = draft.noun is None
    last = recent.last(line)
    found = (
        opened_by(line, draft)
        or populated(line, draft)
        or (None if bare and draft.unit == "event" else fate(line, draft))
        or (own if own is not None and not _is_part(line, draft) else None)
        or _joined(line, draft, recent)
        or (compared(line, draft, last) if bare else None)
        or own
        or _toll(line, draft)
        or _condition(line, draft)
    )
    if found is own and own is not None and own.word == "cases":
        return attrs.evolve(own, lead=_case_of(line, draft))
    if found is None and (draft.noun is None or _points_back(line, draft)):
        found = recent.alike(line, draft, unit=True)
    if found is not None:
        return _led(line, draft, found, recent)
    if draft.noun is not None and draft.noun.head in line.lexicon.times:
        return naming(line, draft)
    noun = counted(line, draft) or _GENERIC.get(draft.unit or "", "")
    return Measured(at=draft.at, word=noun, verb=False, bare=True) if noun else naming(line, draft)


def _held(line: Line, draft: Draft) -> Measured | None:
    """Read "une capacité de 300 lits" and "un stade prévu pour 2 500 spectateurs" as what a place can hold."""
    measures, at = line.lexicon.roles.measures, draft.start - 1
    if not line.same_sentence(at, draft.at):
        return None
    named_ = line.word(at) in line.lexicon.of and measures.nouns.get(line.word(at - 1)) == _CAPACITY
    meant_for = f"{line.word(at - 1)}_{line.word(at)}" in measures.holds
    if not (named_ or meant_for):
        return None
    lead = "" if draft.noun is None else counted(line, draft)
    return Measured(at=at - 1, word=_CAPACITY, verb=False, lead="" if lead == "people" else lead)


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
    return _led_by(found, lead)


def _led_by(found: Measured, lead: str) -> Measured:
    if lead and found.word.startswith(_ANYBODY):
        return attrs.evolve(found, word=f"{lead} {found.word.removeprefix(_ANYBODY)}", lead="")
    if found.word in lead.split():
        lead = " ".join(word for word in lead.split() if word not in {found.word, "of"})
    return attrs.evolve(found, lead="" if lead in found.word.split() else lead)


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
    if draft.noun is not None and line.lexicon.nouns.lemma(draft.noun.head) in line.lexicon.vague_heads:
        return None
    first, end = (draft.at + 1, draft.end) if draft.noun is None else (draft.noun.start, draft.noun.end)
    for at in range(end - 1, first - 1, -1):
        roles = line.lexicon.roles
        word = roles.own.get(line.word(at)) or roles.own.get(line.lexicon.nouns.lemma(line.word(at)))
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
    if own.word == _ILL and line.lexicon.verb_first:
        return _case(line, draft, own)
    if own.word not in _DEAD:
        return own
    within = sentence(line, draft.at)
    for at in within:
        word = line.word(at)
        if word in measures.diseases:
            return attrs.evolve(own, word="deaths", lead=measures.diseases[word])
        if measures.own.get(word) == "fatalities":
            return attrs.evolve(own, word="fatalities")
    return own


def _case(line: Line, draft: Draft, own: Measured) -> Measured:
    """Read "312 مصاباً بالحصبة" as cases of the disease that the sentence names."""
    diseases = line.lexicon.roles.measures.diseases
    for at in sentence(line, draft.at):
        word = line.word(at)
        found = diseases.get(word) or diseases.get(word.removeprefix("ال"))
        if found:
            return attrs.evolve(own, word="cases", lead=found)
    return own


def _case_of(line: Line, draft: Draft) -> str:
    """Return what cases are cases of: the disease or the harm named beside them."""
    measures = line.lexicon.roles.measures
    noun = counted(line, draft) if line.lexicon.language == "en" else ""
    lead = " ".join(word for word in noun.split() if word not in {"cases", "case", "of"})
    if lead:
        return lead
    for at in range(draft.start, min(draft.end + 4, sentence(line, draft.at).stop)):
        word = line.word(at)
        found = measures.diseases.get(word) or measures.nouns.get(f"{word}_{line.word(at + 1)}")
        if found:
            return found
    return ""


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


def _toll(line: Line, draft: Draft) -> Measured | None:
    """Find "the number of dead reached 57", "le bilan s'élève à 12 personnes": a carrier before, with its noun."""
    if draft.unit != "person" and (draft.unit != "event" or draft.noun is not None):
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
        key = (
            measures.own.get(word)
            if draft.unit == "event"
            else measures.fates.get(word) or measures.own.get(word)
        )
        if (
            draft.unit == "person"
            and word in measures.tolls
            and (word not in measures.people or line.word(before) in lexicon.carriers)
        ):
            return Measured(at=at, word="killed", verb=False)
        if (
            key is not None
            and (key in _HARMS) == (draft.unit == "person")
            and (
                moved
                or line.word(before) in lexicon.carriers | measures.among
                or (lexicon.verb_first and draft.noun is None and line.raw[at].startswith("ال"))
            )
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
        if line.word(at) in {";", "؛"} or (at >= draft.end and line.is_number(at)):
            return None
        key = line.lexicon.roles.measures.conditions.get(line.word(at))
        if key is not None:
            return Measured(at=at, word=key, verb=False)
    return None


def _amount(line: Line, draft: Draft, recent: Recent) -> Measured | None:
    again = restated(line, draft, recent)
    if again is not None:
        return again
    last = recent.last(line)
    floor = -1 if last is None else last[0].end - 1
    found = (
        _share(line, draft)
        or compared(line, draft, last)
        or naming(line, draft, floor)
        or naming(line, draft)
    )
    if found is not None and not _is_only_near(line, draft, found):
        return found
    carried = recent.alike(line, draft, unit=draft.kind not in CARRIED)
    if found is not None:
        return found if carried is None or carried.inferred else carried
    if carried is not None:
        return carried
    noun = counted(line, draft)
    if noun:
        return Measured(at=draft.at, word=noun, verb=False, bare=True)
    physical = draft.kind is FigureKind.LEVEL and draft.unit not in {"percent", "percent of GDP"}
    return fate(line, draft) if physical and not are_money(line, draft, draft) else None


def _is_only_near(line: Line, draft: Draft, found: Measured) -> bool:
    """Say whether a plain noun outside a comparison is no more than near it, where nouns stand behind what they name."""
    inside = draft.start <= found.at < draft.end
    return line.lexicon.verb_first and found.bare and draft.kind in CARRIED and not inside


def _share(line: Line, draft: Draft) -> Measured | None:
    """Find what a share is one of, with what happened to it: "20% of schools closed"."""
    if draft.kind not in {FigureKind.SHARE, FigureKind.VAGUE}:
        return None
    of = whole(line, draft) or counted(line, draft)
    if not of:
        return fate_after(line, attrs.evolve(draft, unit=None))
    happened = fate(line, attrs.evolve(draft, unit=_unit_of_whole(line, draft)))
    said = _predicate(line, draft)
    if said is not None:
        return said
    named_ = naming(line, draft)
    if named_ is not None and draft.start <= named_.at < draft.end:
        return named_
    happened = happened or _condition(line, attrs.evolve(draft, unit="person"))
    if happened is not None:
        return _led_by(happened, "" if of in {"people", "population"} else of)
    return Measured(at=draft.end - 1, word=of, verb=False)


def _predicate(line: Line, draft: Draft) -> Measured | None:
    """Read "la majorité des victimes seraient des enfants" as a share of children."""
    lexicon = line.lexicon
    for at in range(draft.end, draft.end + _PREDICATE):
        if (
            line.word(at) in lexicon.roles.passive
            and line.word(at + 1) in lexicon.of
            and line.same_sentence(draft.at, at + 2)
        ):
            noun = named(line, at + 2)
            return Measured(at=at + 2, word=noun, verb=False) if noun else None
    return None


def _unit_of_whole(line: Line, draft: Draft) -> str | None:
    return next(
        (
            unit
            for at in range(draft.end - 1, draft.at, -1)
            if (unit := line.lexicon.nouns.units.get(line.lexicon.nouns.lemma(line.word(at))))
        ),
        None,
    )
