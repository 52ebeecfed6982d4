"""Overlapping passages of one text turned into properly nested marks, without losing a character."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import pairwise

import attrs

from onrecord.model.passage import Span


class TokenKind(StrEnum):
    """What a token does."""

    OPEN = "open"
    TEXT = "text"
    CLOSE = "close"


@attrs.frozen(kw_only=True)
class Marking:
    """A passage to be marked in a text.

    Attributes:
        anchor: Identity, unique in the page.
        css: Name of the kind of mark.
        label: What the mark says of the passage, in words; empty for nothing.
        spans: The pieces, in reading order.
        rank: A mark of lower rank is never cut by one of a higher rank.
    """

    anchor: str
    css: str
    label: str
    spans: tuple[Span, ...]
    rank: int


@attrs.frozen(kw_only=True)
class Token:
    """One step of writing a marked text.

    Attributes:
        kind: Open a mark, write text, or close the innermost mark.
        text: The characters, for text.
        anchor: Identity of this part, or None where another part of the passage has it.
        css: Name of the kind of mark.
        family: Anchor of the whole passage where the mark is in several parts, else empty.
        label: What the mark says, on the first part only.
        onward: On closing a piece of several, the anchor of the next one in reading order; else empty.
        place: On closing the second piece of three, "2/3"; else empty.
    """

    kind: TokenKind
    text: str = ""
    anchor: str | None = None
    css: str = ""
    family: str = ""
    label: str = ""
    onward: str = ""
    place: str = ""


@attrs.frozen(kw_only=True, order=False)
class _Part:
    span: Span
    marking: Marking
    piece: int
    first: bool
    last: bool
    cut: bool


def tokens(text: str, markings: Iterable[Marking]) -> tuple[Token, ...]:
    """Write a text with its marks as steps that open and close in proper order.

    Marks that cross are cut at each other's borders, the one of higher rank giving way; every part of a passage in
    several parts names its family, so that all of them can be lit together.

    Args:
        text: The text.
        markings: Passages of it, in any order; spans outside the text are not allowed.

    Returns:
        Steps; their texts joined are `text`, and opening and closing steps are balanced.
    """
    steps: list[Token] = []
    unclosed: list[_Part] = []
    at = 0
    for part in sorted(_parts(markings), key=_outermost_first):
        at = _write_until(text, at, part.span.start, unclosed, steps)
        steps.append(_opening(part))
        unclosed.append(part)
    _write_until(text, at, len(text), unclosed, steps)
    return tuple(steps)


def families(steps: Iterable[Token]) -> tuple[str, ...]:
    """List the passages that are marked in several parts, in the order of the text, each once."""
    return tuple(dict.fromkeys(step.family for step in steps if step.family))


def _write_until(text: str, at: int, goal: int, unclosed: list[_Part], steps: list[Token]) -> int:
    """Write the text up to `goal`, closing the marks that end on the way."""
    while unclosed and unclosed[-1].span.end <= goal:
        part = unclosed.pop()
        if part.span.end > at:
            steps.append(Token(kind=TokenKind.TEXT, text=text[at : part.span.end]))
            at = part.span.end
        steps.append(_closing(part))
    if goal > at:
        steps.append(Token(kind=TokenKind.TEXT, text=text[at:goal]))
    return goal


def _opening(part: _Part) -> Token:
    marking = part.marking
    count = len(marking.spans)
    return Token(
        kind=TokenKind.OPEN,
        anchor=_piece_anchor(marking, part.piece) if part.first else None,
        css=marking.css,
        family=marking.anchor if part.cut or count > 1 else "",
        label=marking.label if part.first and part.piece == 0 else "",
    )


def _closing(part: _Part) -> Token:
    count = len(part.marking.spans)
    if count == 1 or not part.last:
        return Token(kind=TokenKind.CLOSE)
    return Token(
        kind=TokenKind.CLOSE,
        onward=_piece_anchor(part.marking, (part.piece + 1) % count),
        place=f"{part.piece + 1}/{count}",
    )


def _piece_anchor(marking: Marking, piece: int) -> str:
    return f"{marking.anchor}-piece-{piece + 1}" if piece else marking.anchor


def _outermost_first(part: _Part) -> tuple[int, int, int, str]:
    return part.span.start, -part.span.end, -part.marking.rank, part.marking.anchor


def _parts(markings: Iterable[Marking]) -> list[_Part]:
    placed = _Placed()
    parts: list[_Part] = []
    for marking in sorted(markings, key=_giving_way_last):
        for piece, span in enumerate(marking.spans):
            runs = placed.cut(span)
            parts.extend(
                _Part(
                    span=run,
                    marking=marking,
                    piece=piece,
                    first=number == 0,
                    last=number == len(runs) - 1,
                    cut=len(runs) > 1,
                )
                for number, run in enumerate(runs)
            )
    return parts


def _giving_way_last(marking: Marking) -> tuple[int, int, str]:
    return marking.rank, sum(span.end - span.start for span in marking.spans), marking.anchor


class _Placed:
    """Spans that are placed already: none of them crosses another."""

    def __init__(self) -> None:
        self._by_start: list[tuple[int, int]] = []
        self._by_end: list[tuple[int, int]] = []

    def cut(self, span: Span) -> Sequence[Span]:
        """Cut a span where it crosses placed ones, and place the runs."""
        crossed = {
            start for start, end in _between(self._by_start, span.start, span.end) if end > span.end
        } | {end for end, start in _between(self._by_end, span.start, span.end) if start < span.start}
        borders = [span.start, *sorted(crossed), span.end]
        runs = [Span(start, end) for start, end in pairwise(borders)]
        for run in runs:
            insort(self._by_start, (run.start, run.end))
            insort(self._by_end, (run.end, run.start))
        return runs


def _between(pairs: list[tuple[int, int]], low: int, high: int) -> Sequence[tuple[int, int]]:
    """Give the pairs whose first member lies strictly between `low` and `high`."""
    return pairs[bisect_right(pairs, (low, 1 << 62)) : bisect_left(pairs, (high, -1))]
