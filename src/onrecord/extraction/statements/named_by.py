"""Figures whose source stands behind a French participle: "les 200 000 francs promis par le ministère"."""

from collections.abc import Iterator, Sequence

from onrecord.extraction.lexicon.speech_words import Cue, Form, Speech, SpeechKind
from onrecord.extraction.spans import Cover
from onrecord.extraction.statements import french_sources
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.sentence import Kind, Sentence
from onrecord.model.figure import Role
from onrecord.model.passage import Span

_KINDS = frozenset({SpeechKind.SAY, SpeechKind.SHOW, SpeechKind.PROMISE})
_GAP = 4
"""Words between a participle and "par"."""


def named_by(
    sentence: Sentence, figures: Cover, said: Sequence[Attribution], speech: Speech
) -> Iterator[Attribution]:
    """Find the figures of a sentence that a participle gives to somebody.

    Args:
        sentence: The sentence.
        figures: Where the figures of its document stand.
        said: What verbs of speech say in it: what stands inside that is told already.
        speech: Words of its language.

    Yields:
        One for each noun phrase with a figure, with the participle and its source: that is all that is said of it.
    """
    if sentence.quoted or speech.language != "fr":
        return
    taken = Cover.of([one.content for one in said])
    for by in (at for at, norm in enumerate(sentence.norms) if norm == _AGENT and at > 1):
        at = _before_times(sentence, by, speech)
        cue = _participle(sentence, at, speech)
        if cue is None:
            continue
        found = _run(sentence, at, by, speech)
        if found is None:
            continue
        span = sentence.span(*found[0])
        if figures.touches(span) and not taken.touches(span):
            yield Attribution(
                content=span,
                source=_role(sentence, found[1]),
                cue=_role(sentence, (at, by + 1)),
                kind=cue.kind,
                shape=Shape.CREDIT,
                sentence=sentence,
                marked=span,
            )


def _participle(sentence: Sentence, at: int, speech: Speech) -> Cue | None:
    """Return the verb of a participle right behind a noun or a number; None behind an auxiliary."""
    listed = speech.verbs.after(sentence.norms, at)
    if listed is None or listed[0] != at + 1 or listed[1].kind not in _KINDS:
        return None
    ended = listed[1].form is Form.PASSIVE
    helped = speech.passive | speech.had | speech.between | speech.articles | speech.pronouns
    before = sentence.norm(at - 1)
    return listed[1] if ended and sentence.is_kind(at - 1, Kind.WORD) and before not in helped else None


def _before_times(sentence: Sentence, by: int, speech: Speech) -> int:
    """Return the index before "par", over a time: "communiqué lundi par"."""
    at = by - 1
    while at > max(1, by - _GAP) and sentence.norm(at) in speech.times:
        at -= 1
    return at


_AGENT = "par"


def _run(
    sentence: Sentence, at: int, by: int, speech: Speech
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return the words of the noun phrase with its source, and the source."""
    head = french_sources.phrase_before(sentence, at, (), speech)
    who = french_sources.phrase_after(sentence, by + 1, (), speech)
    who = who if who is not None and french_sources.may_speak(sentence, who, speech) else None
    if head is None or who is None:
        return None
    return (_determined(sentence, head[0], at), who[1]), who


_DETERMINERS = frozenset(
    {"le", "la", "les", "l'", "des", "ces", "celui", "celle", "ceux", "celles", "un", "une"}
)


def _determined(sentence: Sentence, start: int, stop: int) -> int:
    """Return the last determiner before the number of a noun phrase; words of a clause before it do not belong."""
    number = next((at for at in range(start, stop) if sentence.norm(at)[:1].isdigit()), stop)
    opened = [at for at in range(start, number) if sentence.norm(at) in _DETERMINERS]
    return opened[-1] if opened else start


def _role(sentence: Sentence, run: tuple[int, int]) -> Role:
    words: Span = sentence.span(*run)
    return Role(text=sentence.cut(*run), span=words)
