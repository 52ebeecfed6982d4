"""Quotations that stand alone: they go on with what the last speaker was quoted with."""

from collections.abc import Iterable

import attrs

from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.sentence import Kind, Sentence, unquoted
from onrecord.model.passage import Span

_SHORT = 3


def with_continuations(
    read: Iterable[tuple[Sentence, tuple[Attribution, ...]]],
) -> tuple[Attribution, ...]:
    """Give a quotation that is a sentence of its own to whoever was quoted right before it.

    Args:
        read: The sentences of a document in order, each with its attributions.

    Returns:
        The attributions in order; "…, he said. …" is one of them with the second quotation as its rest.
    """
    made: list[Attribution] = []
    last: int | None = None
    for sentence, found in read:
        if sentence.quoted:
            made.extend(found)
            continue
        quote = _alone(sentence)
        if quote is not None and last is not None:
            if made[last].sentence.paragraph == sentence.paragraph:
                made[last] = attrs.evolve(made[last], rest=(*made[last].rest, quote))
            continue
        made.extend(found)
        last = _quoted_last(made, found)
    return tuple(made)


def _alone(sentence: Sentence) -> Span | None:
    """Return the inside of the quotation that a sentence consists of."""
    if len(sentence.words) >= _SHORT or not sentence.is_kind(0, Kind.QUOTE):
        return None
    return unquoted(sentence.text, Span(sentence.words[0].start, sentence.words[0].end))


def _quoted_last(made: list[Attribution], found: tuple[Attribution, ...]) -> int | None:
    """Return the index of the attribution whose quotation may go on in the next sentence."""
    for back, one in enumerate(reversed(found)):
        if one.direct or (one.shape is Shape.AFTER and one.sentence.words):
            return len(made) - 1 - back
    return None
