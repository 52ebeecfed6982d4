"""Who did it: the agent of the verb that governs a figure."""

from onrecord.extraction.figures.clauses import clause, is_border, is_mark, sentence
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.fate import Measured
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.party import Run, can_act, is_counted, party_after, party_before, role
from onrecord.model.figure import Role

_REACH = 14
_BEFORE = 4
_SENTENCE_SUBJECT = 24


def actor(line: Line, draft: Draft, found: Measured | None, inherited: Role | None) -> Role | None:
    """Return the agent of the act that a figure counts, or None.

    Args:
        line: Its line.
        draft: The figure.
        found: What governs the figure.
        inherited: The agent of the figure before, where both hang on one verb.

    Method:
        "By X" after the verb or the figure, else the subject of the active verb before the figure; a second verb
        joined to the first by "and" has its subject. The agent must be a person, a body or a name.
    """
    if draft.unit in line.lexicon.time_units.values():
        return None
    verb = _active_before(line, draft)
    run = _of_noun(line, draft)
    if run is None and found is None and verb is None:
        return None
    run = run or _by(line, draft, found) or (None if verb is None else _subject(line, verb))
    if run is not None:
        return role(line, run)
    return inherited


def _by(line: Line, draft: Draft, found: Measured | None) -> Run | None:
    """Find "by X" after the figure and its verb, in the same clause."""
    start = draft.end if found is None or found.at < draft.end else found.at + 1
    within = sentence(line, draft.at)
    for at in range(start, min(start + _REACH, within.stop)):
        dash = line.word(at) in {"—", "–"} and line.lexicon.by_actor.after(line.words, at + 1) is not None
        if (is_border(line, at) and not dash) or line.word(at) in line.lexicon.roles.says:
            return None
        phrase = line.lexicon.by_actor.after(line.words, at)
        if phrase is None or line.word(at - 1) in line.lexicon.changes:
            continue
        run = party_after(line, phrase[0])
        fits = run is not None and line.word(phrase[0]) not in line.lexicon.roles.not_agents
        stated = line.word(at - 1) in line.lexicon.roles.told
        return run if run is not None and fits and not stated and can_act(line, run) else None
    return None


def _of_noun(line: Line, draft: Draft) -> Run | None:
    """Find "attacks by X killed 12", "violence by X rose": the agent of the deed that the clause is about."""
    within = clause(line, draft.at)
    lexicon = line.lexicon
    for at in range(draft.start - 1, max(within.start, draft.start - _SENTENCE_SUBJECT), -1):
        phrase = lexicon.by_actor.after(line.words, at)
        deed = line.word(at - 1) in lexicon.roles.own or line.word(at - 1) in lexicon.event_words
        if phrase is None or not deed:
            continue
        run = party_after(line, phrase[0])
        return run if run is not None and can_act(line, run) else None
    return None


def _active_before(line: Line, draft: Draft) -> int | None:
    """Return the active verb that a figure is the object of."""
    at, steps = draft.start - 1, 0
    while at >= 0 and steps < _BEFORE and line.same_sentence(at, draft.at):
        if line.word(at) in line.lexicon.roles.active:
            return None if line.word(at - 1) in line.lexicon.roles.passive else at
        if is_border(line, at) or line.word(at) in ",(":
            return None
        at, steps = at - 1, steps + 1
    return None


def _subject(line: Line, verb: int) -> Run | None:
    """Return the subject of an active verb: before it, after it in Arabic, that of the verb it is joined to."""
    lexicon = line.lexicon
    if lexicon.verb_first:
        run = party_after(line, verb + 1)
        return run if run is not None and can_act(line, run) else None
    before = verb - 1
    while line.word(before) in lexicon.adverbs:
        before -= 1
    if line.word(before) in lexicon.and_ | {","}:
        return _first_subject(line, before + 1)
    return _agent_before(line, verb)


def _agent_before(line: Line, verb: int) -> Run | None:
    """Return the subject right before a verb, where it can act and is no part of a count."""
    run = party_before(line, verb)
    if run is None or not can_act(line, run):
        return None
    return None if is_counted(line, run) and is_mark(line, run[1]) else run


def _first_subject(line: Line, verb: int) -> Run | None:
    """Return the subject of the verb that this one goes on from ("shelled the town, killing 12")."""
    roles = line.lexicon.roles
    joined = line.lexicon.and_ | {","}
    within = sentence(line, verb)
    for at in range(verb - 2, max(within.start, verb - _SENTENCE_SUBJECT), -1):
        if is_border(line, at) or line.word(at) in roles.says:
            return None
        first = line.word(at) in roles.active and line.word(at - 1) not in roles.passive | joined
        if first:
            return _agent_before(line, at)
    return None
