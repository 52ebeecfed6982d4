"""What was said and done before a figure, for the pronouns and openings that take it up."""

import attrs

from onrecord.extraction.figures.discourse import Discourse, Sentence
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.names import full
from onrecord.extraction.figures.party import Run
from onrecord.extraction.figures.sayings import SayingKind
from onrecord.model.figure import Role

_SENTENCES_BACK = 3
_OPENING = 4
_REACH = 80
_BLOCKS_BACK = 5
_PRONOUN = 4


@attrs.frozen(slots=True, kw_only=True)
class Before:
    """The figure before, and who spoke and acted in it.

    Attributes:
        line: Its line, or None before the first figure.
        draft: The figure.
        actor: Who did it.
        culprit: Who did the last harm that the document tells with its agent.
        told_at: Number of the sentence that tells it.
        told_by: Who says so of it.
        speaker: Who said so.
        voice: Who spoke last, be it of an earlier figure.
    """

    line: Line | None = None
    draft: Draft | None = None
    actor: Role | None = None
    speaker: Role | None = None
    culprit: Role | None = None
    told_at: int = 0
    voice: Role | None = None
    told_by: Role | None = None


def inferred(found: Role | None) -> Role | None:
    """Return a role as one that was carried over."""
    return None if found is None else attrs.evolve(found, inferred=True)


def again(sentence: Sentence, draft: Draft, last: Before) -> bool:
    """Say whether the sentence or the clause of a figure takes up what the figure before counted ("of these")."""
    line = sentence.line
    if last.line is None or last.draft is None:
        return False
    if line.sentences[draft.at] - last.line.sentences[last.draft.at] > _BLOCKS_BACK:
        return False
    opening = range(sentence.start, min(sentence.start + _OPENING, draft.end))
    return any(line.lexicon.roles.acts.again.after(line.words, at) is not None for at in opening)


def antecedent(discourse: Discourse, sentence: Sentence, at: int, last: Role | None) -> Role | None:
    """Return the party that a pronoun at `at` takes up: who spoke or acted last before it.

    Args:
        discourse: The sentences of the document.
        sentence: The sentence of the pronoun.
        at: Where the pronoun's verb stands.
        last: Who spoke last where no sentence close by names anybody.
    """
    personal = _is_personal(sentence, at)
    found = _named_in(sentence, at, personal=personal)
    if found is not None and not _is_unlike(sentence, at, sentence.line, found):
        return inferred(full(discourse, sentence, found, kept=False))
    earlier: Sentence | None = sentence
    for _ in range(_SENTENCES_BACK):
        earlier = None if earlier is None else discourse.before(earlier)
        found = None if earlier is None else _named_in(earlier, earlier.stop, personal=personal)
        if earlier is not None and found is not None and not _is_unlike(sentence, at, earlier.line, found):
            return inferred(full(discourse, earlier, found, kept=False))
    return (
        None
        if last is not None and _is_other(sentence, at, last.text.split("’")[0].split("'")[0])
        else inferred(last)
    )


def _is_unlike(sentence: Sentence, at: int, line: Line, run: Run) -> bool:
    """Say whether the pronoun beside a verb differs in gender or number from a party."""
    return _is_other(sentence, at, line.word(run[0])) or _is_other(sentence, at, line.word(run[0] - 1))


def _is_other(sentence: Sentence, at: int, opening: str) -> bool:
    """Say whether a party that opens with a word cannot be what the pronoun beside a verb takes up."""
    line, unlike = sentence.line, sentence.line.lexicon.roles.acts.unlike
    near = range(max(sentence.start, at - _PRONOUN), min(at + _PRONOUN, sentence.stop))
    pronoun = next((word for other in near if (word := line.word(other)) in unlike), None)
    return pronoun is not None and bool(opening) and opening.split(maxsplit=1)[0].lower() in unlike[pronoun]


def _is_personal(sentence: Sentence, at: int) -> bool:
    """Say whether the pronoun beside a verb stands for persons."""
    line, near = sentence.line, range(max(sentence.start, at - _PRONOUN), min(at + _PRONOUN, sentence.stop))
    return any(line.word(other) in line.lexicon.roles.acts.personal for other in near)


def _named_in(sentence: Sentence, before: int, *, personal: bool) -> Run | None:
    """Return the last party that speaks in a sentence before an item, else a document that it is about, else who acts last."""
    acts, sayings = sentence.near(before, _REACH)
    for saying in reversed(sayings):
        if saying.at < before and saying.kind is not SayingKind.CREDIT and saying.speaker.run is not None:
            return saying.speaker.run
    document = None if personal else _document(sentence, before)
    return document or next(
        (act.subject.run for act in reversed(acts) if act.at < before and act.subject.run), None
    )


def _document(sentence: Sentence, before: int) -> Run | None:
    """Return the document that opens a sentence as its subject ("The report concerns a raid on ...")."""
    line, at = sentence.line, sentence.start
    named = line.word(at) in line.lexicon.the and line.word(at + 1) in line.lexicon.roles.documents
    return (at, at + 2) if named and at + 2 < before else None
