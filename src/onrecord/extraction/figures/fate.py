"""The verb or participle that says what happened to what a figure counts."""

import attrs

from onrecord.extraction.figures.clauses import is_border, is_mark
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.text.numbers import ItemKind

_BEFORE, _BEFORE_VERB_FIRST, _AFTER = 3, 9, 12
_LIST, _AUXILIARY = 16, 3
_BRACKETS = {"(": ")", "[": "]"}
_DASHES = frozenset({"-", "—", "–"})
_PARTICLES = frozenset({"out", "up", "down", "away", "off", "back"})
COMMAS = frozenset({",", "،"})
NUMBERS = (ItemKind.NUMBER, ItemKind.MANY, ItemKind.FRACTION)
_PERSONS_ONLY = frozenset(
    [
        "killed",
        "executed",
        "lynched",
        "injured",
        "beaten",
        "tortured",
        "raped",
        "abducted",
        "arrested",
        "detained",
        "missing",
        "buried",
        "interviewed",
        "tried",
        "convicted",
        "shot",
        "sentenced",
        "charged",
        "hired",
        "recruited",
        "displaced",
        "expelled",
        "evacuated",
        "trained",
        "graduated",
        "marched",
        "hospitalized",
        "infected",
        "released",
    ]
) | frozenset({"sexually assaulted", "summarily executed", "forcibly disappeared", "laid off"})
_LIVING = frozenset({None, "person", "animal", "family", "household"})
_PLACES_ONLY = frozenset(
    {"closed", "opened", "reopened", "functional", "planted", "built", "rebuilt", "burned"}
)
_OPENED = frozenset({"closed", "opened", "reopened"})
_SUMMARILY = frozenset({"summarily", "extrajudicially", "sommairement", "ميدانيا", "ميدانيه"})


@attrs.frozen(slots=True, kw_only=True)
class Measured:
    """The word that says what a figure measures.

    Attributes:
        at: Its index in the line.
        word: The controlled word.
        verb: True for a verb or participle, which an agent may stand beside.
        lead: English noun before the word ("children"), or an empty string.
        inferred: True where an earlier sentence gives it.
        bare: True where the word is only the counted noun.
    """

    at: int
    word: str
    verb: bool
    lead: str = ""
    inferred: bool = False
    bare: bool = False


def fate(line: Line, draft: Draft) -> Measured | None:
    """Find what happened to what a figure counts: "killed 12", "12 were killed", "12 houses burned"."""
    if line.lexicon.by_actor.before(line.words, draft.start) is not None:
        return None
    return _inside(line, draft) or _before(line, draft) or _listed(line, draft) or fate_after(line, draft)


def act(line: Line, at: int, draft: Draft) -> str | None:
    """Return the measure that the verb or participle at `at` names for a figure, or None."""
    word, roles = line.word(at), line.lexicon.roles
    measures = roles.measures
    follows = draft.noun is not None and at == draft.noun.end
    if not _acts(line, at) and not (follows and line.dates[at] is None):
        return None
    thing = measures.things.get(word)
    person = measures.fates.get(f"{word}_{line.word(at + 1)}") or measures.fates.get(word)
    if draft.unit in _LIVING or draft.unit not in line.lexicon.nouns.known_units:
        found = person or (None if thing in _PLACES_ONLY and draft.unit == "person" else thing)
    else:
        found = thing or (None if person in _PERSONS_ONLY else person)
    if found in _PERSONS_ONLY and word in line.lexicon.ambiguous_fates and draft.unit not in _LIVING:
        return None
    if found == "executed" and any(line.word(near) in _SUMMARILY for near in range(at - 3, at + 3)):
        return "summarily executed"
    return found


def _acts(line: Line, at: int) -> bool:
    """Tell a verb from a noun of the same form ("the killing of", "in deaths")."""
    word, lexicon = line.word(at), line.lexicon
    roles = lexicon.roles
    if line.word(at + 1) == "'s" or (word.endswith("ing") and line.is_number(at - 1)):
        return False
    if line.dates[at] is not None or not line.is_kind(at, ItemKind.WORD):
        return False
    if word not in roles.own or lexicon.verb_first or word in roles.active or word in roles.intransitive:
        return True
    return line.word(at - 1) in roles.passive or line.word(at - 2) in roles.passive


def _inside(line: Line, draft: Draft) -> Measured | None:
    """Find "1,204 civilians killed" where the participle belongs to the noun itself."""
    if draft.noun is None:
        return None
    for at in range(draft.noun.end - 1, draft.noun.start, -1):
        word = act(line, at, draft)
        if word is not None and line.word(at) != draft.noun.head:
            return Measured(at=at, word=word, verb=True)
    return None


def _before(line: Line, draft: Draft) -> Measured | None:
    """Find "killed 12", "the deaths of 12", "le meurtre de 12"."""
    lexicon = line.lexicon
    steps, at = 0, draft.start - 1
    reach = _BEFORE_VERB_FIRST if lexicon.verb_first else _BEFORE
    while at >= 0 and steps < reach and line.same_sentence(at, draft.at):
        border = is_border(line, at) and not (lexicon.verb_first and at == draft.start - 1)
        if line.is_kind(at, *NUMBERS) or is_mark(line, at) or border:
            return None
        word = line.word(at)
        deed = _deed(line, at)
        found = act(line, at, draft) or deed
        finished = found is not None and deed is None and _is_finished(line, at)
        if word in lexicon.and_ - lexicon.targets or finished:
            return None
        if found is not None:
            return Measured(at=at, word=found, verb=True)
        steps += (
            word not in lexicon.of | lexicon.the | lexicon.adverbs | lexicon.article_one | lexicon.targets
        )
        at -= 1
    return None


def _listed(line: Line, draft: Draft) -> Measured | None:
    """Find the verb before a list of names that the figure closes: "killed the mayor, his wife and two others"."""
    lexicon = line.lexicon
    if draft.noun is None or not _is_others(line, draft) or line.word(draft.start - 1) not in lexicon.and_:
        return None
    for at in range(draft.start - 2, max(-1, draft.start - _LIST), -1):
        if not line.same_sentence(at, draft.at) or line.is_kind(at, *NUMBERS) or is_border(line, at):
            return None
        found = act(line, at, draft) or _deed(line, at)
        if found is not None:
            return None if _is_finished(line, at) else Measured(at=at, word=found, verb=True)
    return None


def _is_others(line: Line, draft: Draft) -> bool:
    """Say whether a figure counts more of what stands before it ("two other people")."""
    others = line.lexicon.nouns.others | line.lexicon.roles.links
    return draft.repeats or any(
        line.word(at) in others or line.word(at) == "other" for at in range(draft.at + 1, draft.end)
    )


def _is_finished(line: Line, at: int) -> bool:
    """Say whether a verb before a figure takes no object, or has had it ("33 died, 15 were hurt")."""
    lexicon = line.lexicon
    roles = lexicon.roles
    if lexicon.verb_first:
        return False
    return line.word(at) in roles.intransitive - roles.active or line.word(at - 1) in roles.passive


def _deed(line: Line, at: int) -> str | None:
    """Return the measure of a noun of harm: "the deaths of", "the arrest of"."""
    word, roles = line.word(at), line.lexicon.roles
    own = roles.own.get(word) or roles.measures.deeds.get(word)
    if own is None or line.word(at + 1) not in line.lexicon.of:
        return None
    return roles.measures.fates.get(word, own)


def fate_after(line: Line, draft: Draft) -> Measured | None:
    """Find "12 people were killed", "12 people died", "12 people who fled"; "12 men killed a guard" is none."""
    at, steps = draft.at + 1 if draft.noun is None else draft.noun.end, 0
    while at < len(line.items) and steps < _AFTER and line.same_sentence(at, draft.at):
        found = act(line, at, draft)
        if found is not None and _is_suffered(line, at, draft):
            return Measured(at=at, word=found, verb=True)
        following = _next(line, at, draft)
        if following is None or (found is not None and not _may_be_noun(line, at)):
            return None
        at, steps = following, steps + 1
    return None


def _may_be_noun(line: Line, at: int) -> bool:
    """Say whether an English form is that of a noun, too ("the Red Cross", "a charge")."""
    word = line.word(at)
    return line.lexicon.language == "en" and not word.endswith("ed") and word not in line.lexicon.roles.active


def _next(line: Line, at: int, draft: Draft) -> int | None:
    """Return where to look on for the verb after a figure, or None where its clause ends."""
    lexicon, word = line.lexicon, line.word(at)
    if word in COMMAS:
        return _after_insertion(line, at)
    if word in _BRACKETS:
        return _after_bracket(line, at)
    if word in _DASHES and at > draft.at + 1:
        return _after_dashes(line, at)
    if word in lexicon.and_ - lexicon.targets:
        listed = any(line.is_kind(next_, *NUMBERS) for next_ in range(at + 1, min(at + 4, len(line.items))))
        return at + 1 if listed else None
    relative = at <= draft.end + 4 and word in lexicon.roles.relatives
    if is_border(line, at) and not relative:
        return None
    closes = (is_mark(line, at) and word != "'") or (at > draft.end and _states(line, at))
    return None if closes or word in lexicon.roles.active else at + 1


def _states(line: Line, at: int) -> bool:
    """Say whether a verb of stating takes the counted thing for its subject ("63 visits show that")."""
    roles, word = line.lexicon.roles, line.word(at)
    told = word in roles.says or word in roles.states
    passive = any(line.word(back) in roles.passive for back in range(max(0, at - _AUXILIARY), at))
    return told and not line.lexicon.verb_first and not passive


def _after_insertion(line: Line, comma: int) -> int | None:
    """Go over ", including 4 children," where a verb follows; a list of numbers goes on."""
    roles = line.lexicon.roles
    for at in range(comma + 1, min(comma + 12, len(line.items))):
        if not line.same_sentence(comma, at):
            return None
        if line.word(at) in COMMAS:
            verb = line.word(at + 1) in roles.passive | roles.had | roles.intransitive
            return at + 1 if verb else None
    return None


def _after_bracket(line: Line, opening: int) -> int | None:
    """Go over a remark in brackets."""
    for at in range(opening + 1, min(opening + 12, len(line.items))):
        if line.word(at) == _BRACKETS[line.word(opening)]:
            return at + 1
    return None


def _after_dashes(line: Line, dash: int) -> int | None:
    """Go over a remark between dashes."""
    at = dash
    while line.word(at) in _DASHES:
        at += 1
    for close in range(at, min(at + 12, len(line.items))):
        if not line.same_sentence(dash, close):
            return None
        if line.word(close) in _DASHES and not line.items[close].glued:
            return close + 1 + (line.word(close + 1) in _DASHES)
    return None


def _is_suffered(line: Line, at: int, draft: Draft) -> bool:
    """Say whether who stands before a verb of harm suffers it: passive, or without an object."""
    roles, lexicon = line.lexicon.roles, line.lexicon
    before = at - 1
    while line.word(before) in lexicon.adverbs:
        before -= 1
    word = line.word(at)
    if roles.measures.things.get(word) in _OPENED:
        return True
    if word in roles.intransitive or line.word(before) in roles.passive or word.endswith("ing"):
        return True
    if line.word(before) in roles.had:
        return word not in roles.active and not _has_object(line, at)
    if at <= draft.end and lexicon.nouns.head_first and not lexicon.verb_first:
        return True
    return not _has_object(line, at)


def _has_object(line: Line, at: int) -> bool:
    """Say whether what follows a verb is its object: an article, a number, a noun."""
    lexicon, after = line.lexicon, at + 1
    if is_mark(line, after) or not line.same_sentence(at, after) or line.dates[after] is not None:
        return False
    objects = lexicon.the | lexicon.article_one
    return line.word(after) not in (lexicon.nouns.stops - objects) | _PARTICLES
