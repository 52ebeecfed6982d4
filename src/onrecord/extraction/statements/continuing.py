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
    alone: tuple[Sentence, Span] | None = None
    for sentence, found in read:
        if sentence.quoted:
            told = None if alone is None else _told_inside(found, *alone)
            if alone is not None and told is not None:
                made, last, alone = _taken_back(made, last, alone), len(made), None
            made.extend(found if told is None else (told,))
            continue
        quote = _alone(sentence)
        alone = None if quote is None else (sentence, quote)
        if quote is not None:
            if last is not None and made[last].sentence.paragraph == sentence.paragraph:
                made[last] = attrs.evolve(made[last], rest=(*made[last].rest, quote))
            continue
        made.extend(found)
        last = _quoted_last(made, found)
    return tuple(made)


def _told_inside(found: tuple[Attribution, ...], sentence: Sentence, quote: Span) -> Attribution | None:
    """Read "« Nous avons ouvert la porte, raconte une voisine, et il était mort. »": who speaks stands inside the quotation."""
    told = next((one for one in found if one.shape is Shape.AFTER and quote.contains(one.content)), None)
    if told is None or told.source is None:
        return None
    return attrs.evolve(told, content=quote, rest=(), direct=True, sentence=sentence, marked=quote)


def _taken_back(made: list[Attribution], last: int | None, alone: tuple[Sentence, Span]) -> list[Attribution]:
    """Take a quotation back from the speaker before it: it has its own."""
    if last is not None and alone[1] in made[last].rest:
        made[last] = attrs.evolve(made[last], rest=tuple(one for one in made[last].rest if one != alone[1]))
    return made


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
