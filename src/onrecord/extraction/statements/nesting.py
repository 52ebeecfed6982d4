"""One thing said is one statement: "a nurse said an officer had told her that C" tells C once, and so does a source read twice."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.lexicon.speech_words import Speech, SpeechKind
from onrecord.extraction.statements.attribution import Attribution
from onrecord.model.passage import Span
from onrecord.text.numbers import normalise

_NEAR = 4
"""Characters by which the speaker of an inner statement may stand behind the beginning of the outer one ("que", a mark)."""
_MARKS = "“”«»„\"'‘’ \u00a0\u202f.,;:،؛"


def unnested(heard: Sequence[Attribution], speech: Speech) -> list[Attribution | None]:
    """Keep one of two attributions that tell one thing.

    Args:
        heard: Attributions of a record, in the order of the text.
        speech: Words of their language.

    Returns:
        By the same index the attribution, or None where another one tells the same. Of "X said that Y told Z" what Y told is
        kept, and X passes it on; where Y is a paper, an inspection or "it", what X said is.
    """
    kept: list[Attribution | None] = list(heard)
    for at, outer in enumerate(heard):
        for other in _within(heard, at):
            inner = heard[other]
            if kept[at] is None or kept[other] is None:
                continue
            if _same(outer, inner):
                kept[_poorer(heard, at, other)] = None
            elif _is_part(outer, inner) and _only_adds(inner, speech):
                kept[other] = None
            elif _is_part(outer, inner) and _passes_on(outer, inner):
                kept[at] = None
                relay = () if outer.source is None else (outer.source,)
                kept[other] = attrs.evolve(inner, relays=(*relay, *inner.relays))
    return kept


def _within(heard: Sequence[Attribution], at: int) -> list[int]:
    """Return the indices of the other attributions of the same sentence."""
    sentence = heard[at].sentence
    found = []
    for step in (-1, 1):
        other = at + step
        while 0 <= other < len(heard) and heard[other].sentence is sentence:
            found.append(other)
            other += step
    return found


def _bare(one: Attribution) -> Span:
    """Return where a content stands without the marks around it; a content of marks alone is itself."""
    text = one.sentence.text
    start, end = one.content.start, one.content.end
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    return Span(start, end) if start < end else one.content


def _same(one: Attribution, other: Attribution) -> bool:
    return _bare(one) == _bare(other)


def _poorer(heard: Sequence[Attribution], at: int, other: int) -> int:
    """Return which of two readings of one content to leave out: the one without a speaker, else the later."""
    first, second = min(at, other), max(at, other)
    return first if heard[first].source is None and heard[second].source is not None else second


def _is_part(outer: Attribution, inner: Attribution) -> bool:
    source = inner.source.span if inner.source is not None else None
    held = outer.content.contains(inner.content) and outer.content != inner.content
    named = source is not None and outer.content.contains(source)
    return held and named and outer.kind in _TOLD and not outer.direct


_TOLD = frozenset({SpeechKind.SAY, SpeechKind.SHOW})


def _only_adds(inner: Attribution, speech: Speech) -> bool:
    """Say whether an inner verb only tells more of what is said: "it had dismissed 37", "an inspection found none"."""
    name = inner.source.text if inner.source is not None else ""
    words = {normalise(word) for word in name.split()}
    own = name.casefold() in speech.pronouns or (bool(name) and normalise(name.split()[0]) in speech.owners)
    thing = inner.kind is SpeechKind.SHOW and bool(words & speech.papers)
    return (own and inner.kind in _ADDED) or thing


_ADDED = frozenset({SpeechKind.SHOW, SpeechKind.DENY, SpeechKind.BELIEVE, SpeechKind.REPLY})


def _passes_on(outer: Attribution, inner: Attribution) -> bool:
    """Say whether all that the outer speaker says is that the inner one said something."""
    source = inner.source.span if inner.source is not None else None
    leads = source is not None and 0 <= source.start - outer.content.start <= _NEAR
    ends = outer.content.end - inner.content.end <= _NEAR
    return leads and ends and inner.kind in _TOLD and not (inner.negated or inner.unreal)
