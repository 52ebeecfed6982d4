"""Contents that hold several statements: "that A and that B", "undertook to A, and the council to B", torn quotations."""

from collections.abc import Iterator

import attrs

from onrecord.extraction.lexicon.speech_words import Speech, SpeechKind
from onrecord.extraction.statements.attribution import Attribution
from onrecord.extraction.statements.sentence import Kind, Sentence
from onrecord.model.figure import Role
from onrecord.model.passage import Span

_PROMISES = frozenset({SpeechKind.PROMISE, SpeechKind.DEMAND})
"""Kinds of which every further clause is one more statement in any language."""
_FEWEST, _LONGEST = 2, 9
_SUBJECT = 3
"""Words of a subject that tells nothing without its verb."""
_WHOLE = 5
"""Words that a further piece of a torn content needs to be a statement by itself."""


def parted(one: Attribution, speech: Speech) -> Iterator[Attribution]:
    """Give each statement of a content by itself.

    Args:
        one: An attribution.
        speech: Words of its language.

    Yields:
        The attribution again, cut at each further clause or action, and one for each of these and for each piece of a
        torn quotation.
    """
    whole = [piece for piece in one.rest if _is_whole(one.sentence, piece, speech)]
    if whole and not one.direct and not _has_verb(one.sentence, one.content, speech):
        # "The wall, he argued, was washed away": what stands before the speaker is the subject alone; a longer one tells something itself.
        long = len(one.content.cut(one.sentence.text).split()) > _SUBJECT
        span = Span(one.content.start, whole[0].end) if long else whole[0]
        yield attrs.evolve(one, content=span, rest=(), marked=span)
        return
    for piece in one.rest:
        if not one.direct and not _is_whole(one.sentence, piece, speech):
            continue
        yield attrs.evolve(one, content=piece, rest=(), marked=piece)
    yield from _clauses(attrs.evolve(one, rest=()), speech)


def _is_whole(sentence: Sentence, piece: Span, speech: Speech) -> bool:
    """Tell a further clause from the end of the first one: "…, he said, and three on the road"."""
    inside = [word for word in sentence.words if piece.start <= word.start and word.end <= piece.end]
    return len(inside) >= _WHOLE and _has_verb(sentence, piece, speech)


def _has_verb(sentence: Sentence, piece: Span, speech: Speech) -> bool:
    inside = (word for word in sentence.words if piece.start <= word.start and word.end <= piece.end)
    verbs = speech.finite | speech.passive
    return any(word.norm in verbs or word.norm.endswith(speech.verb_endings) for word in inside)


def _clauses(one: Attribution, speech: Speech) -> Iterator[Attribution]:
    words = one.sentence.words
    inside = [
        at for at, word in enumerate(words) if one.content.start <= word.start and word.end <= one.content.end
    ]
    if one.direct or len(inside) < _FEWEST:
        yield one
        return
    start, stop = inside[0], inside[-1] + 1
    action = _is_action(one, start, speech)
    for at in range(start + _FEWEST, stop - _FEWEST):
        listed = one.sentence.norm(at) in speech.commas and one.sentence.norm(at + 1) in speech.that
        if one.sentence.norm(at) not in speech.joins and not (
            listed and _goes_on(one.sentence, at + 2, stop, speech)
        ):
            continue
        after = at + 1
        if (
            not action
            and (one.kind in _PROMISES or speech.parts_clauses)
            and one.sentence.norm(after) in speech.that
        ):
            yield from _two(one, (start, at), (after + 1, stop), None, speech)
            return
        to = _gapped(one.sentence, after, stop, speech) if action else None
        if to is not None:
            yield from _two(one, (start, at), (to + 1, stop), (after, to) if to > after else None, speech)
            return
    yield one


def _goes_on(sentence: Sentence, start: int, stop: int, speech: Speech) -> bool:
    """Say whether another clause follows a comma and "that": one of a list, and no relative."""
    return any(
        sentence.norm(at) in speech.that and sentence.norm(at - 1) in speech.joins | speech.commas
        for at in range(start, stop)
    )


def _is_action(one: Attribution, start: int, speech: Speech) -> bool:
    return one.kind in _PROMISES and one.sentence.norm(start - 1) in speech.to


def _gapped(sentence: Sentence, after: int, stop: int, speech: Speech) -> int | None:
    """Return where "to" stands in "and the council to hand over" or "and to hand over"; None elsewhere."""
    for at in range(after, min(stop - 1, after + _LONGEST)):
        norm = sentence.norm(at)
        following = sentence.norm(at + 1)
        if norm in speech.to and following not in speech.articles and not following[:1].isdigit():
            return at
        if not sentence.is_kind(at, Kind.WORD) or norm in speech.finite | speech.breaks:
            return None
    return None


def _two(
    one: Attribution,
    first: tuple[int, int],
    second: tuple[int, int],
    named: tuple[int, int] | None,
    speech: Speech,
) -> Iterator[Attribution]:
    sentence = one.sentence
    end = first[1]
    while end > first[0] + 1 and sentence.is_kind(end - 1, Kind.MARK):
        end -= 1
    head = sentence.span(first[0], end)
    yield attrs.evolve(one, content=head, marked=head)
    tail = Span(sentence.words[second[0]].start, one.content.end)
    other = attrs.evolve(one, content=tail, marked=tail)
    if named is not None:
        start = named[0] + (sentence.norm(named[0]) in speech.adjuncts and named[1] - named[0] > 1)
        role = Role(text=sentence.cut(start, named[1]), span=sentence.span(start, named[1]))
        promised = one.kind is SpeechKind.PROMISE
        other = attrs.evolve(other, source=role) if promised else attrs.evolve(other, addressee=role)
    yield from _clauses(other, speech)
