"""Putting claims together again that a scan of columns tore apart."""

import re
from collections.abc import Sequence

import attrs

from onrecord.model.passage import Span

_CLOSED = re.compile(r"[.!?؟…][\"'”’»)\]*_]*\Z")
_POSSESSIVE = re.compile(r"\A\W*\w+(?:['’]s|s['’])\s")
_ARABIC = re.compile(r"[\u0621-\u064a]")
SHORTEST_SENTENCE = 4
"""Words; a piece that begins with a possessive and has fewer is the end of a torn sentence."""


@attrs.frozen
class Claim:
    """A claim put together.

    Attributes:
        spans: Its pieces in reading order.
        whole: Whether it has both a beginning and an end.
        torn: Whether pieces from different places were joined.
    """

    spans: tuple[Span, ...]
    whole: bool
    torn: bool


@attrs.frozen
class _Part:
    spans: tuple[Span, ...]
    head: bool
    closed: bool


def is_closed(words: str) -> bool:
    """Say whether a piece ends a sentence."""
    return bool(_CLOSED.search(words.rstrip()))


def is_head(words: str) -> bool:
    """Say whether a piece can begin a sentence: a capital, but no bare possessive such as "Mali's army"."""
    first = next((c for c in words if c.isalnum()), "")
    if first.islower() or not first:
        return False
    if _POSSESSIVE.match(words):
        return is_closed(words) and len(words.split()) >= SHORTEST_SENTENCE
    return True


def put_together(text: str, zone: Sequence[Sequence[Span]], *, stops_used: bool) -> tuple[Claim, ...]:
    """Join the pieces of one run of claims into claims, by the language's own rules.

    A piece that begins with a capital and a subject is a head; a piece that ends with a stop closes a
    sentence; what begins with a small letter or a bare possessive is a tail. Heads without an end take the
    tail that stands after them or, where the layout turned them round, before them, so that as few pieces as
    possible remain alone. Arabic has no capitals: its pieces are joined in the order of the text.

    Args:
        text: The rendition.
        zone: Blocks of the run in the order of the text, each as its lines.
        stops_used: Whether the claims of the document end with stops at all.

    Returns:
        Claims in the order of their first characters; fragments have `whole=False`.
    """
    if not stops_used:
        return tuple(Claim((_joined(lines),), whole=True, torn=False) for lines in zone)
    parts = _parts(text, zone)
    claims = [_claim(text, group) for group in _matched(_tails_joined(parts))]
    return tuple(sorted(claims, key=lambda claim: min(span.start for span in claim.spans)))


def _parts(text: str, zone: Sequence[Sequence[Span]]) -> list[_Part]:
    parts: list[_Part] = []
    for lines in zone:
        words = [line.cut(text) for line in lines]
        if len(lines) > 1 and _flows(words):
            lines = (_joined(lines),)  # noqa: PLW2901 (a wrapped paragraph is one piece)
        for line in lines:
            parts.append(_part(text, line, parts))
    return parts


def _flows(words: Sequence[str]) -> bool:
    return is_head(words[0]) and not any(is_closed(word) for word in words[:-1])


def _part(text: str, line: Span, before: Sequence[_Part]) -> _Part:
    words = line.cut(text)
    head = is_head(words)
    if _ARABIC.search(words):
        head = not before or before[-1].closed
    return _Part((line,), head, is_closed(words))


def _joined(lines: Sequence[Span]) -> Span:
    return Span(lines[0].start, lines[-1].end)


def _tails_joined(parts: Sequence[_Part]) -> list[_Part]:
    """Join each run of pieces without a head up to the one that closes it."""
    joined: list[_Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        if last is not None and not part.head and not last.head and not last.closed:
            joined[-1] = _Part(last.spans + part.spans, head=False, closed=part.closed)
        else:
            joined.append(part)
    return joined


def _fits(one: _Part, other: _Part) -> bool:
    return (one.head and not one.closed and not other.head) or (
        other.head and not other.closed and not one.head
    )


def _matched(parts: Sequence[_Part]) -> list[tuple[_Part, ...]]:
    """Pair neighbours so that the most pieces find each other; of two ways, the one in reading order."""
    best: list[tuple[int, list[tuple[_Part, ...]]]] = [(0, [])]
    for at, part in enumerate(parts):
        alone = (best[at][0], [*best[at][1], (part,)])
        if at and _fits(parts[at - 1], part):
            pair = tuple(sorted((parts[at - 1], part), key=lambda p: not p.head))
            # Three points a pair, one more for reading order: order never costs a pair.
            points = best[at - 1][0] + 3 + (parts[at - 1].head is True)
            alone = max(alone, (points, [*best[at - 1][1], pair]), key=lambda way: way[0])
        best.append(alone)
    return _strays_matched(best[-1][1])


def _strays_matched(groups: list[tuple[_Part, ...]]) -> list[tuple[_Part, ...]]:
    """Join the one head and the one tail that are left, where there is no other choice."""
    heads = [g for g in groups if len(g) == 1 and g[0].head and not g[0].closed]
    tails = [g for g in groups if len(g) == 1 and not g[0].head]
    if len(heads) != 1 or len(tails) != 1:
        return groups
    return [g for g in groups if g is not heads[0] and g is not tails[0]] + [heads[0] + tails[0]]


def _claim(text: str, group: Sequence[_Part]) -> Claim:
    spans: list[Span] = []
    for span in (span for part in group for span in part.spans):
        gap = text[spans[-1].end : span.start] if spans and spans[-1].end <= span.start else None
        if gap is not None and not gap.strip() and gap.count("\n") <= 1:
            spans[-1] = Span(spans[-1].start, span.end)
        else:
            spans.append(span)
    whole = group[0].head and (group[-1].closed or group[0].closed)
    return Claim(tuple(spans), whole=whole, torn=len(spans) > 1)
