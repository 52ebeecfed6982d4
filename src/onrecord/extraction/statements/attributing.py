"""Find who says what in one sentence: cue, then speaker, then content."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.lexicon.speech_words import Frame, Speech, SpeechKind
from onrecord.extraction.statements.adjuncts import behind_adjuncts
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.contents import (
    clause_end,
    content_end,
    is_clause,
    object_end,
    over_comma,
)
from onrecord.extraction.statements.hearing import SPOKEN, Heard, heard_in, is_closed_quote
from onrecord.extraction.statements.naming import Named, according_in, attribution_of, label_of
from onrecord.extraction.statements.sentence import Kind, Sentence, unquoted
from onrecord.extraction.statements.sources import role
from onrecord.model.passage import Span


def find_attributions(sentence: Sentence, speech: Speech) -> tuple[Attribution, ...]:
    """Find who says what in one sentence.

    Args:
        sentence: The sentence, or the inside of a quotation.
        speech: Words of its language.

    Returns:
        Attributions in the order of their cues; contents may hold one another ("X said that Y believes …").
    """
    heard = tuple(heard_in(sentence, speech))
    named = tuple(according_in(sentence, speech))
    label = None if heard or named else label_of(sentence, speech)
    if label is not None:
        return (label,)
    stops = _stops(sentence, heard, named, speech)
    found = [made for one in heard if (made := _made(sentence, one, stops, speech)) is not None]
    found += [
        made for one in named if (made := attribution_of(sentence, one, heard, stops, speech)) is not None
    ]
    found = _unwrapped(found, speech)
    return tuple(sorted(found, key=lambda one: one.cue.span.start if one.cue and one.cue.span else 0))


def _unwrapped(found: Sequence[Attribution], speech: Speech) -> list[Attribution]:
    """Read "the group says it has counted 30" as "the group has counted 30": the first verb only passes on the second."""
    whole = {
        one.content.start: one for one in found if one.kind is SpeechKind.SAY and one.shape is Shape.VERB
    }
    passed: set[int] = set()
    kept: list[Attribution] = []
    for one in found:
        start = one.source.span.start if one.source is not None and one.source.span is not None else -1
        outer = whole.get(start)
        own = one.source is not None and one.source.text.casefold() in speech.pronouns
        known = one.kind is SpeechKind.SHOW or (one.cue is not None and one.cue.text.endswith(_CHECKED))
        said = own and known and one.shape is Shape.VERB and not (one.negated or one.unreal)
        if outer is not None and said and one is not outer:
            passed.add(start)
            kept.append(attrs.evolve(one, source=outer.source))
        else:
            kept.append(one)
    return [one for one in kept if one.kind is not SpeechKind.SAY or one.content.start not in passed]


_CHECKED = ("confirmed", "verified", "established")
"""Verbs of finding out that are verbs of saying, too."""


def _stops(
    sentence: Sentence, heard: Sequence[Heard], named: Sequence[Named], speech: Speech
) -> tuple[int, ...]:
    """Return where contents end because somebody else, or the same in another sentence part, begins to speak."""
    found = {over_comma(sentence, one.at, speech) for one in named if not one.leads}
    for one in heard:
        before = one.begins - 1
        if one.shape is Shape.AFTER:
            found.add(over_comma(sentence, one.begins, speech))
        elif one.shape is Shape.HANGING and _is_set_off(sentence, before, speech):
            found.add(before if sentence.is_kind(before, Kind.MARK) else one.begins)
        elif _is_coordinated(sentence, one, speech):
            found.add(over_comma(sentence, before, speech))
    return tuple(sorted(found))


def _breaks(sentence: Sentence, speech: Speech) -> list[int]:
    """Return the semicolons behind which a clause of its own follows, and not one more of what is said ("; that …")."""
    goes_on = speech.that | speech.joins | speech.to | speech.opens
    return [
        at for at, norm in enumerate(sentence.norms) if norm == ";" and sentence.norm(at + 1) not in goes_on
    ]


def _is_set_off(sentence: Sentence, before: int, speech: Speech) -> bool:
    return sentence.norm(before) in speech.commas or sentence.is_kind(before, Kind.QUOTE)


def _is_coordinated(sentence: Sentence, one: Heard, speech: Speech) -> bool:
    before = sentence.norm(one.begins - 1)
    listed = before == "," and one.begins == one.hit.first
    asked = one.hit.cue.alone is None or (one.opening is not None and one.opening.addressee is not None)
    spoken = one.hit.cue.kind in SPOKEN and asked and one.shape is Shape.VERB
    return spoken and (listed or before in speech.joins or before in speech.ends or before == ";")


def _made(sentence: Sentence, one: Heard, stops: Sequence[int], speech: Speech) -> Attribution | None:
    if one.opening is None:
        return _made_after(sentence, one, stops, speech)
    opening = one.opening
    stops = [stop for stop in stops if is_clause(sentence, opening, stop, speech)]
    stops = sorted((*stops, *_breaks(sentence, speech)))
    end = content_end(sentence, opening.start, stops)
    if one.aside or sentence.norm(one.begins - 1) in speech.subordinates:
        end = clause_end(sentence, opening.start, end, speech)
    kind = one.hit.cue.kind_of(opening.frame)
    if opening.frame is Frame.OBJECT:
        end = object_end(sentence, opening.start, end, speech, one.hit.cue.needs)
    end = _denied_end(sentence, opening.start, end) if kind is SpeechKind.DENY else end
    if is_closed_quote(sentence, opening.start):
        end = opening.start + 1
    if kind is None or opening.start >= end:
        return None
    if (
        kind is SpeechKind.DENY
        and end - opening.start == 1
        and sentence.norm(opening.start) in speech.objects
    ):
        return _attribution(sentence, one, (one.begins, one.begins, end), kind)
    if opening.addressee is None and one.hit.cue.alone is not None and opening.frame is Frame.ACTION:
        kind = one.hit.cue.alone
    return _attribution(sentence, one, (opening.marked, opening.start, end), kind)


def _denied_end(sentence: Sentence, start: int, end: int) -> int:
    """Return where a denial ends: behind a colon stands what is so instead."""
    return next((at for at in range(start + 1, end) if sentence.norm(at) == ":"), end)


def _made_after(sentence: Sentence, one: Heard, stops: Sequence[int], speech: Speech) -> Attribution | None:
    end = over_comma(sentence, one.begins, speech)
    start = max((stop for stop in stops if stop < end), default=0)
    while start < end and (sentence.norm(start) in speech.commas | {";"}):
        start += 1
    if start >= end:
        return None
    goes_on = one.hit.stop if one.subject is None else max(one.hit.stop, one.subject[1])
    if sentence.norm(goes_on) == "," and sentence.norm(goes_on + 1) in speech.that:
        return None  # "They had promised, she says, that …": what stands before has its content behind.
    made = _attribution(sentence, one, (start, start, end), one.hit.cue.kind)
    after = one.hit.stop if one.subject is None else max(one.hit.stop, one.subject[1])
    rest = _rest(sentence, behind_adjuncts(sentence, after, speech), stops, speech)
    return made if rest is None else attrs.evolve(made, rest=(rest,))


def _rest(sentence: Sentence, at: int, stops: Sequence[int], speech: Speech) -> Span | None:
    """Return what goes on behind "…, he said, …"."""
    start = at + 1
    if sentence.norm(at) not in speech.commas or start in stops or at in stops:
        return None
    if sentence.norm(start) in speech.relatives or start >= len(sentence.words):
        return None
    end = content_end(sentence, start, stops)
    span = sentence.span(start, end)
    return unquoted(sentence.text, span) if sentence.is_kind(start, Kind.QUOTE) else span


def _attribution(
    sentence: Sentence, one: Heard, content: tuple[int, int, int], kind: SpeechKind
) -> Attribution:
    marked, start, end = content
    direct = end - start == 1 and sentence.is_kind(start, Kind.QUOTE)
    span = sentence.span(start, end)
    return Attribution(
        content=unquoted(sentence.text, span) if direct else span,
        source=None if one.subject is None else role(sentence, one.subject),
        cue=role(sentence, (one.hit.first, one.hit.stop)),
        kind=kind,
        shape=one.shape,
        sentence=sentence,
        direct=direct,
        marked=sentence.span(marked, end),
        addressee=role(sentence, one.opening.addressee)
        if one.opening is not None and one.opening.addressee is not None
        else None,
        relays=() if one.relay is None else (role(sentence, one.relay),),
        negated=one.hit.negated,
        unreal=one.hit.unreal,
    )
