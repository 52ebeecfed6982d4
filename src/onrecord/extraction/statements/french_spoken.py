"""Constructions of spoken French: "dix morts, c'est ce qu'indique la mairie", "à la mairie, on parle de dix morts"."""

from collections.abc import Iterator, Sequence

from onrecord.extraction.lexicon.speech_words import Frame, Speech, SpeechKind
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.french_contents import can_hold, over_adverbs
from onrecord.extraction.statements.french_hits import Hit
from onrecord.extraction.statements.french_sources import Run, may_speak, phrase_after, subject_before
from onrecord.extraction.statements.sentence import Sentence, unquoted
from onrecord.model.figure import Role

_NEAR = 5
"""Words within which "que" stands behind "c'est", and its verb behind that."""
_IS = frozenset({"est", "était", "sont"})
_AT = frozenset({"à", "au", "aux", "chez"})
_SIDE = ("du", "côté")


def with_taken_up(
    found: Sequence[Attribution], sentence: Sentence, hits: Sequence[Hit], speech: Speech
) -> list[Attribution]:
    """Add what "c'est ce que dit X" says of what stands before it, in place of another reading of the same verb.

    Args:
        found: The attributions of the sentence so far.
        sentence: The sentence.
        hits: Its verbs of speech.
        speech: Words of the language.
    """
    spoken = list(_taken_up(sentence, hits, speech))
    cues = {one.cue.span for one in spoken if one.cue is not None}
    return [one for one in found if one.cue is None or one.cue.span not in cues] + spoken


def _taken_up(sentence: Sentence, hits: Sequence[Hit], speech: Speech) -> Iterator[Attribution]:
    for comma in (at for at, norm in enumerate(sentence.norms) if norm == "," and at > 1):
        if sentence.norm(comma + 1) != "c'" or sentence.norm(comma + 2) not in _IS:
            continue
        that = next(
            (at for at in range(comma + 3, comma + 3 + _NEAR) if sentence.norm(at) in speech.that), None
        )
        hit = None if that is None else next((one for one in hits if that < one.at <= that + _NEAR), None)
        if that is None or hit is None:
            continue
        run = _behind(sentence, hit, hits, speech) or subject_before(sentence, hit, hits, speech)
        if run is None or not may_speak(sentence, run, speech):
            continue
        span = sentence.span(0, comma)
        yield Attribution(
            content=unquoted(sentence.text, span) if comma == 1 else span,
            source=Role(text=sentence.cut(*run), span=sentence.span(*run)),
            cue=Role(text=sentence.cut(hit.first, hit.stop), span=sentence.span(hit.first, hit.stop)),
            kind=SpeechKind.DENY if hit.cue.kind is SpeechKind.DENY else SpeechKind.SAY,
            shape=Shape.AFTER,
            sentence=sentence,
            marked=span,
        )


def _behind(sentence: Sentence, hit: Hit, hits: Sequence[Hit], speech: Speech) -> Run | None:
    return phrase_after(sentence, over_adverbs(sentence, hit.stop, speech), hits, speech)


def said_there(sentence: Sentence, subject: Run, hit: Hit, hits: Sequence[Hit], speech: Speech) -> Run | None:
    """Return whose house "on" speaks in: "à la mairie, on parle de", "du côté des pompiers, on assure"; None elsewhere."""
    on = subject[0]
    if sentence.norm(on) != "on" or sentence.norm(on - 1) != "," or not can_hold(hit.cue, *Frame):
        return None
    start = next(
        (
            at
            for at in range(max(0, on - _HOUSE), on - 1)
            if sentence.norm(at) in _AT or _is_side(sentence, at)
        ),
        None,
    )
    if start is None or (start > 0 and sentence.norm(start - 1) not in speech.leads | {","}):
        return None
    first = start + (len(_SIDE) + 1 if _is_side(sentence, start) else 1)
    run = phrase_after(sentence, first, hits, speech)
    determined = sentence.norm(start) in {"au", "aux", "chez"} or _is_side(sentence, start)
    determined = determined or sentence.norm(first) in speech.articles
    spoken = run is not None and run[1] == on - 1 and determined and may_speak(sentence, run, speech)
    return run if spoken else None


def _is_side(sentence: Sentence, at: int) -> bool:
    return (sentence.norm(at), sentence.norm(at + 1)) == _SIDE


_HOUSE = 10
