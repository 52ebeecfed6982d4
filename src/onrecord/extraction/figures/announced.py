"""Deeds that a body announces as its own: "أعلنت المديرية ضبط طنين", the verbal noun right behind the one who did it."""

from onrecord.extraction.figures.discourse import Sentence
from onrecord.extraction.figures.draft import Draft

_REACH = 2


def announces(sentence: Sentence, draft: Draft) -> bool:
    """Say whether a verbal noun of doing stands right before a figure, the object of a verb of announcing and of no clause."""
    line, acts = sentence.line, sentence.line.lexicon.roles.acts
    near = range(max(sentence.start, draft.start - _REACH), draft.start)
    done = next((at for at in near if line.word(at) in acts.own_deeds), None)
    if done is None:
        return False
    said = [saying.at for saying in sentence.near(draft.at, draft.at)[1] if saying.at < done]
    if not said or line.word(said[-1]) not in acts.announces:
        return False
    clause = line.lexicon.roles.clause | {":"}
    return not any(line.word(at) in clause for at in range(said[-1] + 1, done))
