"""What a figure measures: the verb or noun that governs it, in words of a controlled vocabulary."""

import attrs

from onrecord.extraction.figures.clauses import clause, is_border, is_mark
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.model.figure import FigureKind, Role
from onrecord.text.numbers import ItemKind

_BEFORE, _AFTER, _SUBJECT = 3, 9, 14
_OF_MONEY = frozenset({"paid", "spent"})
_INTERVIEWED = "interviewed"
_OF_PERSONS = frozenset(
    [
        "killed",
        "injured",
        "abducted",
        "arrested",
        "detained",
        "raped",
        "tortured",
        "missing",
        "buried",
        "interviewed",
    ]
)
_LINKS = frozenset({",", "(", ":", "-"})
_NUMBERS = (ItemKind.NUMBER, ItemKind.MANY, ItemKind.FRACTION)
_NAMED = frozenset({FigureKind.CHANGE, FigureKind.RATIO, FigureKind.SUPERLATIVE, FigureKind.PROJECTION})


@attrs.frozen(slots=True, kw_only=True)
class Measured:
    """The word that says what a figure measures.

    Attributes:
        at: Its index in the line.
        word: The controlled word.
        verb: True for a verb or participle, which an agent may stand beside.
    """

    at: int
    word: str
    verb: bool


def measured(line: Line, draft: Draft, before: Draft | None, inherited: Measured | None) -> Measured | None:
    """Return what governs a figure in its own clause, or None.

    Args:
        line: Its line.
        draft: The figure.
        before: The figure before it in the line.
        inherited: What governs that one; a figure joined to it by "and" or "including" takes it over.
    """
    if draft.unit in line.lexicon.time_units.values():
        return _noun(line, draft)
    counted = draft.noun is not None or draft.unit == "person" or draft.repeats
    own = _own(line, draft)
    if counted:
        verb = _fitting(line, draft, _verb_before(line, draft) or _verb_after(line, draft))
        joined = inherited if before is not None and _is_joined(line, before, draft) else None
        if own is not None and own.word in {"killed", "injured", "missing", "displaced"}:
            return own
        return verb or joined or own or _noun(line, draft)
    if before is not None and inherited is not None and _is_joined(line, before, draft):
        return own or inherited
    spent = _verb_before(line, draft) if (draft.unit or "") in line.lexicon.currency_codes else None
    spent = spent if spent is not None and spent.word in _OF_MONEY else None
    return spent or own or _noun(line, draft)


def _fitting(line: Line, draft: Draft, found: Measured | None) -> Measured | None:
    """Things are not killed or abducted: a verb of harm to persons measures persons ("seized 37 rifles")."""
    if found is None or draft.unit in {None, "person", "animal"} or found.word not in _OF_PERSONS:
        return found
    word = line.lexicon.roles.things.get(line.word(found.at))
    return None if word is None else attrs.evolve(found, word=word)


def measure(line: Line, draft: Draft, found: Measured | None) -> Role | None:
    """Return the measure of a figure as a short English noun phrase."""
    if found is None:
        return None
    lead = _lead(line, draft) if found.verb else ""
    item = line.span(found.at, found.at + 1)
    return Role(text=f"{lead} {found.word}".strip(), span=item)


def _lead(line: Line, draft: Draft) -> str:
    """Return the counted noun in English, where it says more than "people"."""
    noun, roles = draft.noun, line.lexicon.roles
    if noun is None or noun.head in roles.generic or noun.head in line.lexicon.harm:
        return ""
    if line.lexicon.language == "en":
        plural = line.lexicon.nouns.is_plural(noun.head) and line.word(noun.end - 1) == noun.head
        return noun.head if plural else ""
    return roles.people.get(noun.head, "")


def _verb(line: Line, at: int) -> str | None:
    """Return the measure that a verb or participle of harm or of the fate of things names."""
    word, lexicon = line.word(at), line.lexicon
    if line.dates[at] is not None:
        return None
    acts = word not in lexicon.roles.own or word in lexicon.roles.active | lexicon.roles.intransitive
    acts = acts or line.word(at - 1) in lexicon.roles.passive
    if lexicon.harm.get(word) == _INTERVIEWED and line.word(at + 1) in lexicon.of:
        return None
    if word in lexicon.harm and acts:
        return lexicon.harm[word]
    return lexicon.roles.things.get(word)


def _own(line: Line, draft: Draft) -> Measured | None:
    """Return the measure that the counted noun is by itself: deaths, attacks."""
    if draft.noun is None:
        return None
    for at in range(draft.noun.end - 1, draft.noun.start - 1, -1):
        word = line.lexicon.roles.own.get(line.word(at))
        if word is not None:
            return Measured(at=at, word=word, verb=False)
    return None


def _verb_before(line: Line, draft: Draft) -> Measured | None:
    """Find "killed 12", "the deaths of 12", "the toll stands at 12"."""
    lexicon = line.lexicon
    steps, at = 0, draft.start - 1
    while at >= 0 and steps < _BEFORE and line.same_sentence(at, draft.at):
        if line.is_kind(at, *_NUMBERS) or is_mark(line, at) or is_border(line, at):
            return None
        word = line.word(at)
        found = _verb(line, at) or _fate(line, at)
        if word in lexicon.and_ - lexicon.targets or (found is not None and _is_finished(line, at)):
            return None
        if found is not None:
            return Measured(at=at, word=found, verb=True)
        steps += (
            word not in lexicon.of | lexicon.the | lexicon.adverbs | lexicon.article_one | lexicon.targets
        )
        at -= 1
    return None


def _is_finished(line: Line, at: int) -> bool:
    """Say whether a verb before a figure takes no object ("33 died, 15 were hurt")."""
    roles = line.lexicon.roles
    return not line.lexicon.verb_first and line.word(at) in roles.intransitive - roles.active


def _fate(line: Line, at: int) -> str | None:
    """Return the measure of a noun of harm: "the deaths of", "the arrest of"."""
    own = line.lexicon.roles.own.get(line.word(at))
    return own if own is not None and line.word(at + 1) in line.lexicon.of else None


def _verb_after(line: Line, draft: Draft) -> Measured | None:
    """Find "12 people were killed", "12 people died", "12 people who fled"; "12 men killed a guard" is none."""
    at, steps = draft.end, 0
    while at < len(line.items) and steps < _AFTER and line.same_sentence(at, draft.at):
        found = _verb(line, at)
        if found is not None and _is_suffered(line, at):
            return Measured(at=at, word=found, verb=True)
        following = _next(line, at, draft)
        if found is not None or following is None:
            return None
        at, steps = following, steps + 1
    return None


def _next(line: Line, at: int, draft: Draft) -> int | None:
    """Return where to look on for the verb after a figure, or None where its clause ends."""
    lexicon, word = line.lexicon, line.word(at)
    if word == ",":
        return _after_insertion(line, at)
    if word in lexicon.and_:
        listed = any(line.is_kind(next_, *_NUMBERS) for next_ in range(at + 1, min(at + 4, len(line.items))))
        return at + 1 if listed else None
    relative = at == draft.end and word in lexicon.roles.relatives
    if is_border(line, at) and not relative:
        return None
    closes = is_mark(line, at) and word not in {"(", ")", "'"}
    return None if closes or word in lexicon.roles.active else at + 1


def _after_insertion(line: Line, comma: int) -> int | None:
    """Go over ", including 4 children," where a verb follows; a list of numbers goes on."""
    for at in range(comma + 1, min(comma + 12, len(line.items))):
        if not line.same_sentence(comma, at):
            return None
        if line.word(at) == ",":
            verb = (
                line.word(at + 1)
                in line.lexicon.roles.passive | line.lexicon.roles.had | line.lexicon.roles.intransitive
            )
            return at + 1 if verb else None
    return None


def _is_suffered(line: Line, at: int) -> bool:
    """Say whether who stands before a verb of harm suffers it: passive, or without an object."""
    roles, lexicon = line.lexicon.roles, line.lexicon
    before = at - 1
    while line.word(before) in lexicon.adverbs:
        before -= 1
    if line.word(at) in roles.intransitive or line.word(before) in roles.passive:
        return True
    if line.word(before) in roles.had:
        return False
    after = at + 1
    if is_mark(line, after) or not line.same_sentence(at, after) or line.dates[after] is not None:
        return True
    objects = lexicon.the | lexicon.article_one
    return line.word(after) in lexicon.nouns.stops - objects


def _is_joined(line: Line, before: Draft, draft: Draft) -> bool:
    """Say whether two figures are parts of one list or one whole: "and", "including", a comma."""
    if not line.same_sentence(before.at, draft.at) or (draft.noun is None and draft.unit != before.unit):
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


def _noun(line: Line, draft: Draft) -> Measured | None:
    """Find the noun that names the measure in the figure's clause: before it first, else right after."""
    within = clause(line, draft.at)
    lexicon = line.lexicon
    for at in range(draft.start, draft.end):
        if line.word(at) in lexicon.roles.nouns:
            return Measured(at=at, word=lexicon.roles.nouns[line.word(at)], verb=False)
    if draft.noun is not None and draft.unit not in lexicon.currency_codes and draft.kind not in _NAMED:
        return None
    return _noun_before(line, draft, within) or _noun_after(line, draft, within)


def _noun_before(line: Line, draft: Draft, within: range) -> Measured | None:
    for at in range(draft.start - 1, max(within.start, draft.start - _SUBJECT) - 1, -1):
        named = _named(line, at, draft)
        if named is not None:
            return named
        if (
            line.is_kind(at, ItemKind.NUMBER, ItemKind.FRACTION)
            and line.dates[at] is None
            and not _compared(line, at, draft)
        ):
            break
    return None


def _noun_after(line: Line, draft: Draft, within: range) -> Measured | None:
    lexicon = line.lexicon
    after = draft.end + (line.word(draft.end) in lexicon.of)
    for at in range(after, min(after + 2, within.stop)):
        if line.word(at) in lexicon.roles.nouns:
            return Measured(at=at, word=lexicon.roles.nouns[line.word(at)], verb=False)
    return None


def _named(line: Line, at: int, draft: Draft) -> Measured | None:
    """Return the measure that the word at `at` names; for a change also what is counted ("arrests rose")."""
    roles, word = line.lexicon.roles, line.word(at)
    if word in roles.nouns:
        return Measured(at=at, word=roles.nouns[word], verb=False)
    if draft.kind in _NAMED and word in roles.own:
        return Measured(at=at, word=roles.own[word], verb=False)
    return None


def _compared(line: Line, at: int, draft: Draft) -> bool:
    """Say whether a number before the figure is the value it is compared with ("from 3% to 5%")."""
    near = range(at + 1, draft.start)
    return any(line.word(word) in line.lexicon.targets | line.lexicon.than for word in near)
