"""Full names for short ones: "HRW" and "the NGO" stand for a name that the document gives before."""

from onrecord.extraction.figures.discourse import Discourse, Sentence
from onrecord.extraction.figures.initials import LETTERS
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.party import Run, role
from onrecord.extraction.figures.sayings import SayingKind
from onrecord.model.figure import Role

_SENTENCES_BACK = 12
_BARE, _SAYINGS = 3, 20


def full(discourse: Discourse, sentence: Sentence, run: Run, *, kept: bool = True) -> Role:
    """Return a party as a role, with the name that it stands for.

    Args:
        discourse: The sentences of the document.
        sentence: Its sentence.
        run: The party.
        kept: True to keep the words as written before the name, in brackets; False to give the name alone.

    Returns:
        The words as written; for "the NGO", "the rights group" and an acronym spelled out before, with the
        name in brackets, inferred.
    """
    line = sentence.line
    written = role(line, run)
    generic = _is_generic(line, run, bare=kept)
    name = _named_before(discourse, sentence, run) if generic else _spelled_out(discourse, line, run)
    if name is None or name.text.casefold() == written.text.casefold() or _is_of_other_kind(line, run, name):
        return written
    text = f"{written.text} ({name.text})" if kept else name.text
    return Role(text=text, span=written.span if kept else name.span, inferred=True)


def _is_of_other_kind(line: Line, run: Run, name: Role) -> bool:
    """Say whether a noun that bodies carry in their names is not in the name found: the Red Crescent is no ministry."""
    kinds = line.lexicon.roles.acts.carried_kinds
    named = name.text.casefold()
    return any(line.word(at) in kinds and line.word(at) not in named for at in range(*run))


def _is_generic(line: Line, run: Run, *, bare: bool) -> bool:
    words = [line.word(at) for at in range(*run)]
    kind = any(word in line.lexicon.roles.acts.generic_parties for word in words)
    short = not bare or len(words) <= _BARE
    plain = not bare or not any(
        line.raw[at][:1].isupper() and line.word(at) not in line.lexicon.roles.acts.generic_parties
        for at in range(run[0] + 1, run[1])
    )
    named = any(
        line.raw[at][:1].isupper() and not line.raw[at].isupper()
        for at in range(run[0] + 1, run[1])
        if line.word(at) in line.lexicon.roles.acts.generic_parties
    )
    if named:
        return False
    articled = words[0] in line.lexicon.the or words[0] == "l"
    return kind and short and plain and articled


def _named_before(discourse: Discourse, sentence: Sentence, run: Run) -> Role | None:
    """Return the last speaker with a name of his own before a noun phrase."""
    earlier: Sentence | None = sentence
    for step in range(_SENTENCES_BACK):
        if earlier is None:
            return None
        for saying in reversed(earlier.sayings[-_SAYINGS:]):
            found = saying.speaker.run
            if found is None or saying.kind is SayingKind.CREDIT or (not step and found[0] >= run[0]):
                continue
            name = _proper(earlier.line, found)
            if name is not None:
                return role(earlier.line, name)
        earlier = discourse.before(earlier)
    return None


def _proper(line: Line, run: Run) -> Run | None:
    """Return the run of capitalised words in a noun phrase that make a name of a body, or None."""
    best: Run | None = None
    start = run[0]
    for at in range(run[0], run[1] + 1):
        capital = at < run[1] and line.raw[at][:1].isupper() and line.word(at) not in line.lexicon.the
        if not capital:
            if at - start > 1 and (best is None or at - start > best[1] - best[0]):
                best = (start, at)
            start = at + 1
    return best


def _spelled_out(discourse: Discourse, line: Line, run: Run) -> Role | None:
    """Return the name whose capitals an acronym is made of, where the document gives it before."""
    at = run[1] - 1
    short = line.raw[at]
    if len(short) not in LETTERS or not short.isupper() or line.lexicon.verb_first:
        return None
    return discourse.names().get(short)
