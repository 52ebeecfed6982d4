"""The deed itself as who did it, where nobody is named: "the air strike killed five"."""

from onrecord.extraction.figures.clauses import is_mark
from onrecord.extraction.figures.discourse import Sentence
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.party import role
from onrecord.model.figure import Role

_NEAR, _FAR = 15, 50
_BEFORE = 25
_SHORT = 3


def deed_itself(sentence: Sentence, draft: Draft) -> Role | None:
    """Return the deed that a figure came about in, where nobody is named ("the strike killed", "in the air strike")."""
    line, acts = sentence.line, sentence.line.lexicon.roles.acts
    reach = range(max(sentence.start, draft.start - _BEFORE), min(draft.end + _NEAR, sentence.stop))
    for at in reach:
        if (
            line.word(at) not in acts.deeds
            or line.word(at + 1) in acts.deeds
            or draft.start <= at < draft.end
        ):
            continue
        start = _phrase_start(line, at, sentence.start)
        opens = start == sentence.start or line.word(start) in line.lexicon.the | line.lexicon.article_one
        opens = opens or line.word(start - 1) == ":"
        opens = opens or (line.lexicon.verb_first and line.raw[at].startswith("ال"))
        after = at > draft.at
        suffered = (
            after and line.word(start - 1) in line.lexicon.places and line.word(start) in line.lexicon.the
        )
        first = sentence.start if line.lexicon.verb_first else at + 1
        verbs = range(max(first, draft.start - _FAR), draft.end)
        hits = not after and opens and any(_hits(line, verb) for verb in verbs if verb != at)
        if suffered or hits:
            return role(line, (start, at + 1))
    return None


def _hits(line: Line, at: int) -> bool:
    """Say whether a verb of harm stands at `at`, and not in "is set to"."""
    roles = line.lexicon.roles
    ahead = line.word(at - 1) in roles.passive and line.word(at + 1) in roles.acts.infinitive
    return line.word(at) in roles.acts.harms and not ahead


def _phrase_start(line: Line, noun: int, first: int) -> int:
    """Return where the phrase of a noun of a deed begins: at its article, over up to two words before it."""
    start = noun
    while (
        not line.lexicon.verb_first
        and start > first
        and noun - start < _SHORT
        and not is_mark(line, start - 1)
    ):
        start -= 1
        if line.word(start) in line.lexicon.the | line.lexicon.article_one:
            break
    return start
