"""Deeds told in a sentence, each with its agent: verbs with a subject, "by X", nouns such as "attack"."""

from enum import StrEnum

import attrs

from onrecord.extraction.figures.clauses import is_mark
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.party import (
    Run,
    arabic_name,
    can_act,
    is_acronym,
    is_agent,
    party_after,
    party_before,
)
from onrecord.extraction.figures.subjects import NOBODY, Subject, subject_of
from onrecord.text.numbers import ItemKind

_BACK, _FAR_BACK = 12, 20
_MODIFIERS = 4
_POSSESSIVES = frozenset({"'s", "'", "’"})
_ENDS = frozenset(".,;:)!?»”—–")


class ActKind(StrEnum):
    """How a deed is told."""

    VERB = "verb"
    BY = "by"
    NOUN = "noun"
    BLAME = "blame"


@attrs.frozen(slots=True, kw_only=True)
class Act:
    """A deed and who did it.

    Attributes:
        at: Index of the verb, the noun or the word before the agent.
        kind: How it is told.
        subject: Who did it.
        hostile: True for violence and damage.
        accuser: Who says so, where the deed is an accusation.
    """

    at: int
    kind: ActKind
    subject: Subject
    hostile: bool
    accuser: Subject = NOBODY


def acts_in(line: Line, start: int, stop: int) -> tuple[Act, ...]:
    """Return the deeds that the items from `start` to `stop` tell with their agents, in order."""
    telling, by = line.lexicon.roles.acts.telling, line.lexicon.by_actor.by_first
    found = []
    for at in range(start, stop):
        word = line.words[at]
        if (word in telling or word in by) and line.dates[at] is None:
            act = _blame(line, at, start) or _by(line, at, start) or _told(line, at, start)
            if (
                act is not None
                and (act.subject.run is not None or act.subject.taken_up)
                and not _is_struck(line, act)
            ):
                found.append(act)
    return tuple(found)


def _is_struck(line: Line, act: Act) -> bool:
    """Say whether what stands behind a deed of violence is what it struck ("قصف مستشفى")."""
    run = act.subject.run
    return act.hostile and run is not None and line.word(run[0]) in line.lexicon.roles.acts.targets


def _blame(line: Line, at: int, start: int) -> Act | None:
    acts = line.lexicon.roles.acts
    blame = acts.blames.after(line.words, at)
    if blame is not None:
        return _agent_after(line, at, blame[0], start, ActKind.BLAME)
    if line.word(at) in acts.accuses:
        return _accusation(line, at, start)
    return _responsible(line, at, start) if acts.responsible.after(line.words, at) is not None else None


def _by(line: Line, at: int, start: int) -> Act | None:
    phrase = line.lexicon.by_actor.after(line.words, at)
    if phrase is not None:
        return _agent_after(line, at, phrase[0], start, ActKind.BY)
    if line.lexicon.verb_first and line.word(at) in line.lexicon.roles.acts.past:
        return _agent_after(line, at, at + 1, start, ActKind.BY)
    return None


def _told(line: Line, at: int, start: int) -> Act | None:
    """Read a verb with its subject, or a noun of a deed with its agent."""
    roles, word = line.lexicon.roles, line.word(at)
    spoken_of = word in roles.states and line.word(at + 1) in line.lexicon.of
    stated = roles.acts.says_phrases.after(line.words, at) is not None
    if line.word(at - 1) in roles.acts.infinitive:
        return _intended(line, at, start)
    if spoken_of or stated or (line.word(at - 1) == "-" and line.items[at].glued):
        return None
    act = None
    if (word in roles.acts.harms or word in roles.acts.does) and not _is_noun(line, at):
        done = {line.word(at + 1), line.word(at + 2), line.word(at + 3)} & roles.acts.deeds
        act = _verb(line, at, start, hostile=word in roles.acts.harms or bool(done))
    return _noun(line, at, start) if act is None and word in roles.acts.deeds else act


def _intended(line: Line, at: int, start: int) -> Act | None:
    """Read "undertook to inspect": who means to do it is its agent."""
    roles, verb = line.lexicon.roles, at - 2
    doing = line.word(at) in roles.acts.harms or line.word(at) in roles.acts.does
    if not doing or line.word(verb) not in roles.acts.control or _is_noun(line, verb):
        return None
    subject = subject_of(line, verb, start)
    return None if subject is NOBODY else Act(at=at, kind=ActKind.VERB, subject=subject, hostile=False)


def _is_noun(line: Line, at: int) -> bool:
    """Tell "the attacks" and "a raid" from the verbs."""
    if line.lexicon.verb_first:
        return line.raw[at].startswith("ال")
    word = line.word(at)
    if word in line.lexicon.roles.acts.deeds:
        if at and line.text[line.items[at - 1].end] in _POSSESSIVES:
            return True
        return not is_agent(line, at - 1) or word.endswith("s") == line.word(at - 1).endswith("s")
    determined = line.word(at - 1) in line.lexicon.the | line.lexicon.article_one | line.lexicon.of | {"'s"}
    clitic = (
        line.word(at - 1) in line.lexicon.roles.acts.clitics
        and line.word(at) not in line.lexicon.roles.acts.deeds
    )
    return (determined and not clitic) or line.is_name(at)


def _verb(line: Line, at: int, start: int, *, hostile: bool) -> Act | None:
    """Return what an active verb tells; None for passives and participles without an object."""
    if not line.lexicon.verb_first and _is_passive(line, at):
        return None
    subject = subject_of(line, at, start)
    if subject.run is not None and not _fits(line, at, subject.run):
        return None
    return None if subject is NOBODY else Act(at=at, kind=ActKind.VERB, subject=subject, hostile=hostile)


def _fits(line: Line, at: int, run: Run) -> bool:
    """Present forms of English look like nouns: they need a noun of those who act, or a name and an object."""
    if (
        line.lexicon.language != "en"
        or line.word(at).endswith(("ed", "ing"))
        or line.word(at) in line.lexicon.roles.acts.past
    ):
        return True
    known = any(is_agent(line, inside) for inside in range(*run))
    counted = line.is_kind(at + 1, ItemKind.NUMBER, ItemKind.MANY)
    hedged = line.lexicon.hedges_before.after(line.words, at + 1) is not None
    return (
        known
        or counted
        or hedged
        or line.word(at + 1) in line.lexicon.the
        or line.word(at - 1) in line.lexicon.roles.had
    )


def _is_passive(line: Line, at: int) -> bool:
    roles = line.lexicon.roles
    if line.word(at) not in roles.acts.past:
        return False
    before = _auxiliary(line, at)
    if line.word(before) in roles.passive:
        return True
    if line.word(before) in roles.had:
        return False
    after = line.word(at + 1)
    hedged = line.lexicon.hedges_before.after(line.words, at + 1) is not None
    suffered = line.word(at) in line.lexicon.harm or line.word(at) in roles.things
    ended = not line.same_sentence(at, at + 1) or after in _ENDS
    closes = ended or after in roles.leads or after in line.lexicon.places
    joined = line.word(before) in line.lexicon.and_ | {","}
    if line.lexicon.language == "fr":
        return not joined or (closes and not hedged)
    counted = line.is_kind(before, ItemKind.NUMBER, ItemKind.MANY) or line.is_number(before - 1)
    return not hedged and ((closes and suffered) or (counted and not is_agent(line, before)))


def _auxiliary(line: Line, at: int) -> int:
    """Return the index of the auxiliary or other word that a participle goes with, over adverbs."""
    roles = line.lexicon.roles
    light = line.lexicon.adverbs | roles.acts.insert - roles.had - roles.passive
    before = at - 1
    while before >= max(0, at - _BACK) and line.word(before) in light:
        before -= 1
    return before


def _agent_after(line: Line, at: int, after: int, start: int, kind: ActKind) -> Act | None:
    """Return the agent of "by X", where a deed or a participle stands before it."""
    roles = line.lexicon.roles
    if roles.told & {line.word(at - 1)} and not line.lexicon.verb_first:
        return None
    if line.word(at - 1) in roles.documents or line.word(at - 1) in line.lexicon.changes:
        return None
    run = party_after(line, after)
    if run is None or line.word(after) in roles.not_agents or not can_act(line, run):
        return None
    done = hostile = False
    reach = _FAR_BACK if line.lexicon.nouns.head_first else _BACK
    for back in range(at - 1, max(start - 1, at - reach), -1):
        word = line.word(back)
        hostile = word in roles.acts.harms or word in roles.acts.deeds
        done = hostile or word in roles.acts.past or word in line.lexicon.harm
        if done:
            break
    hostile = hostile or kind is ActKind.BLAME or line.lexicon.verb_first
    if not done and kind is ActKind.BY and not line.lexicon.verb_first:
        return None
    before = line.word(at - 1)
    noun = kind is ActKind.BY and before not in roles.acts.past | roles.acts.harms
    of_deed = noun and before not in line.lexicon.harm
    return Act(at=at, kind=kind, subject=Subject(_bounded(line, run, of_deed=of_deed)), hostile=hostile)


def _bounded(line: Line, run: Run, *, of_deed: bool = False) -> Run:
    """Return how far a name goes; after the noun of a deed, "of" leads to what it was done to."""
    if line.lexicon.verb_first:
        return arabic_name(line, run)
    if of_deed and line.lexicon.nouns.head_first:
        # "L'évacuation par la gendarmerie du piquet de grève".
        of = (at for at in range(run[0] + 1, run[1]) if line.word(at) in line.lexicon.of)
        return run[0], next(of, run[1])
    return run


def _responsible(line: Line, at: int, start: int) -> Act | None:
    """Read "X is responsible for", "X accounted for": X did what follows."""
    before = at
    while before - 1 > start and line.word(before - 1) in line.lexicon.roles.passive | line.lexicon.adverbs:
        before -= 1
    subject = subject_of(line, before, start)
    if subject is NOBODY or (subject.run is not None and _is_region(line, subject.run)):
        return None
    return Act(at=at, kind=ActKind.VERB, subject=subject, hostile=True)


def _is_region(line: Line, run: Run) -> bool:
    """Say whether a noun phrase is a place, which accounts for a part and does nothing ("two districts")."""
    last = line.word(run[1] - 1)
    return line.lexicon.nouns.lemma(last) in line.lexicon.roles.place_heads


def _accusation(line: Line, at: int, start: int) -> Act | None:
    """Read "residents accuse soldiers", "soldiers stand accused of": the object, or the subject of the passive."""
    roles = line.lexicon.roles
    accused = line.word(at - 1) in roles.passive | roles.acts.stands
    if accused or (line.word(at + 1) in line.lexicon.of and not line.lexicon.nouns.head_first):
        subject = subject_of(line, at - accused, start)
        return Act(at=at, kind=ActKind.VERB, subject=subject, hostile=True)
    accuser = subject_of(line, at, start)
    after = accuser.run[1] if line.lexicon.verb_first and accuser.run and accuser.run[0] > at else at + 1
    run = party_after(line, after)
    if run is None or not can_act(line, run):
        return None
    named = Subject(_bounded(line, run))
    return Act(at=at, kind=ActKind.BLAME, subject=named, hostile=True, accuser=accuser)


def _noun(line: Line, at: int, start: int) -> Act | None:
    """Read "army airstrike", "the rebels' attack", "une frappe de l'armée", "غارة للجيش"."""
    run = _after_noun(line, at) if line.lexicon.nouns.head_first else _before_noun(line, at, start)
    struck = run is not None and line.word(run[0]) in line.lexicon.roles.acts.targets
    return (
        None if run is None or struck else Act(at=at, kind=ActKind.NOUN, subject=Subject(run), hostile=True)
    )


def _before_noun(line: Line, at: int, start: int) -> Run | None:
    end = at
    if line.word(at - 1) in line.lexicon.roles.acts.deeds:
        end = at - 1
    if line.word(end - 1) in _POSSESSIVES:
        run = party_before(line, end - 1)
        return run if run is not None and can_act(line, run) else None
    begin = end
    while begin > max(start, end - _MODIFIERS) and _modifies(line, begin - 1):
        begin -= 1
    named = any(is_agent(line, inside) or is_acronym(line, inside) for inside in range(begin, end))
    endings = line.lexicon.roles.acts.people_endings
    people = begin < end and line.raw[end - 1][0].isupper() and line.word(end - 1).endswith(endings)
    return (begin, end) if begin < end and (named or people) else None


def _modifies(line: Line, at: int) -> bool:
    """Say whether a word before a noun of a deed belongs to who did it ("militant Islamist violence")."""
    if is_mark(line, at) or line.is_kind(at, ItemKind.NUMBER, ItemKind.MANY, ItemKind.FRACTION):
        return False
    lexicon = line.lexicon
    plain = line.word(at) in lexicon.nouns.stops or line.word(at) in lexicon.the | lexicon.adverbs
    verb = line.word(at) in lexicon.roles.acts.past or line.word(at) in lexicon.roles.passive
    return not plain and not verb and line.dates[at] is None


def _after_noun(line: Line, at: int) -> Run | None:
    """Return the agent after a noun of a deed, over its instrument ("frappe de drone de l'armée")."""
    lexicon = line.lexicon
    after = at + 1
    if line.word(after) in lexicon.roles.acts.people:
        return after, after + 1
    for _ in range(2):
        linked = line.word(after) in lexicon.of | {"l", "ل"} | lexicon.roles.phrase
        if not linked and not lexicon.verb_first:
            return None
        while line.word(after) in lexicon.of | lexicon.the | {"ل"}:
            after += 1
        if after >= len(line.items) or not line.same_sentence(at, after):
            return None
        run = party_after(line, after)
        if run is not None and (is_agent(line, after) or is_acronym(line, after)):
            return _bounded(line, run)
        after += 1
    return None
