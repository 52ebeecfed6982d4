"""The subject of a verb: before it, after it in Arabic, that of the verb it goes on from, or a pronoun."""

import attrs

from onrecord.extraction.figures.clauses import is_mark, skipped_back
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.party import (
    Run,
    arabic_name,
    can_act,
    is_agent,
    is_counted,
    party_after,
    party_before,
)
from onrecord.extraction.lexicon.places import PLACES

_BACK, _NEAR = 30, 6


@attrs.frozen(slots=True)
class Subject:
    """Who a verb says did it.

    Attributes:
        run: The noun phrase, or None.
        taken_up: True for a pronoun: the party was named before.
    """

    run: Run | None
    taken_up: bool = False


NOBODY = Subject(None)


def subject_of(line: Line, verb: int, start: int) -> Subject:
    """Return the subject of the active verb at `verb`, whose sentence begins at `start`."""
    if line.lexicon.verb_first:
        return _arabic(line, verb, start)
    before = skipped_back(line, verb - 1)
    if before < start:
        return NOBODY
    found = NOBODY
    if line.word(before) not in line.lexicon.and_ and not _hangs_on(line, verb, before):
        found = _direct(line, verb, before)
    if found is NOBODY and (
        line.word(before) in line.lexicon.and_
        or _hangs_on(line, verb, before)
        or _goes_on(line, verb, before)
    ):
        return _joined(line, before + (line.word(before) != ","), start)
    return found


def _direct(line: Line, verb: int, before: int) -> Subject:
    """Return the pronoun, the noun before "who" or the noun phrase that stands before a verb."""
    roles = line.lexicon.roles
    if line.word(before) in roles.pronouns:
        return Subject(None, taken_up=True)
    if line.word(before) in roles.relatives:
        end = before - (line.word(before - 1) == ",")
        run = _with_others(line, end)
        if run is None and end > 0 and not is_mark(line, end - 1):
            run = party_before(line, end)
    else:
        run = party_before(line, verb)
        if run is not None and line.word(run[0] - 1) in roles.acts.complements:
            return NOBODY
        if run is not None and line.word(before) == "," and is_counted(line, run):
            return NOBODY
    return Subject(run) if run is not None and can_act(line, run) else NOBODY


def _with_others(line: Line, end: int) -> Run | None:
    """Return a party that ends in "and 15 others"."""
    others = line.word(end - 1) in line.lexicon.nouns.others and line.is_number(end - 2)
    if not others or line.word(end - 3) not in line.lexicon.and_:
        return None
    run = party_before(line, end - 3)
    return None if run is None else (run[0], end)


def _hangs_on(line: Line, verb: int, before: int) -> bool:
    """Say whether a participle has the subject of the verb before it ("shelled the town, killing 12")."""
    participle = line.word(verb).endswith(("ing", "ant"))
    return participle and not line.is_name(before) and not is_agent(line, before)


def _goes_on(line: Line, verb: int, before: int) -> bool:
    """Say whether a verb after a comma is one more of the same subject ("stormed the town, killed 12")."""
    return line.word(before) == "," and line.word(verb) in line.lexicon.roles.acts.past


def _joined(line: Line, before: int, start: int) -> Subject:
    """Return the subject of the verb that this one goes on from."""
    roles = line.lexicon.roles
    told = roles.acts.harms | roles.acts.does | roles.active | roles.passive | roles.had
    marks = roles.says | roles.acts.when
    for at in range(before - 1, max(start, before - _BACK), -1):
        if line.word(at) in marks or line.word(at) == ";":
            return NOBODY
        if line.word(at) not in told or line.is_name(at) or line.word(at - 1) in line.lexicon.the:
            continue
        own = skipped_back(line, at - 1)
        if line.word(own) in line.lexicon.and_ | {","} or line.word(at).endswith(("ing", "ant")):
            continue
        found = _direct(line, at, own)
        if found is not NOBODY:
            return found
    return NOBODY


def _arabic(line: Line, verb: int, start: int) -> Subject:
    """Return the subject after an Arabic verb, that of the verb it is joined to, or the one before it."""
    acts = line.lexicon.roles.acts
    after = party_after(line, verb + 1)
    first = line.word(verb + 1)
    if after is not None and (is_agent(line, after[0]) or first in acts.causes or first in PLACES):
        return Subject(arabic_name(line, after))
    joined = _arabic_joined(line, verb - 1, start) if line.word(verb - 1) in line.lexicon.and_ else NOBODY
    return joined if joined is not NOBODY else _arabic_before(line, verb, start)


def _arabic_before(line: Line, verb: int, start: int) -> Subject:
    acts = line.lexicon.roles.acts
    before = verb - 1
    while before > start and line.word(before) in acts.insert:
        before -= 1
    if line.word(before) in acts.taken_up:
        return Subject(None, taken_up=True)
    if line.word(before) in line.lexicon.roles.relatives:
        return _arabic_antecedent(line, before, start)
    for at in range(before, max(start - 1, before - _BACK // 3), -1):
        if is_mark(line, at):
            return NOBODY
        found = (
            _arabic_topic(line, at, start, before)
            if is_agent(line, at) and not line.is_number(at - 1)
            else NOBODY
        )
        if found is not NOBODY:
            return found
    return NOBODY


def _arabic_topic(line: Line, at: int, start: int, last: int) -> Subject:
    """Return the noun phrase at `at` as a subject, where it opens its clause and reaches the verb."""
    openings = line.lexicon.roles.clause | line.lexicon.and_ | line.lexicon.roles.acts.insert
    opens = at == start or line.word(at - 1) in openings
    run = party_after(line, at)
    if not opens or run is None or run[1] < last:
        return NOBODY
    return Subject((run[0], min(run[1], last + 1)))


def _arabic_antecedent(line: Line, relative: int, start: int) -> Subject:
    for at in range(relative - 1, max(start - 1, relative - _NEAR), -1):
        if is_agent(line, at):
            run = party_after(line, at)
            ends = relative - (line.word(relative - 1) == "،")
            whole = run is not None and arabic_name(line, run)[1] >= ends
            return Subject(run) if whole else NOBODY
    return NOBODY


def _arabic_joined(line: Line, joint: int, start: int) -> Subject:
    """Return the subject of the verb before "and", which the verb after it shares ("attacked … and killed")."""
    acts = line.lexicon.roles.acts
    for at in range(joint - 1, max(start - 1, joint - _BACK), -1):
        if line.word(at) in acts.harms or line.word(at) in acts.does:
            run = party_after(line, at + 1)
            return Subject(arabic_name(line, run)) if run is not None and is_agent(line, run[0]) else NOBODY
    return NOBODY
