"""Lines of glyphs, as they stand on paper from left to right, to text in reading order.

A PDF says where each glyph stands; the order in which it lists them is its maker's business, and for Arabic it is often the order
on paper or a mixture. So the order is worked out from the places, for digits of every script as well.

Method:
    The inverse of the Unicode bidirectional algorithm (UAX 9) for one level of embedding: letters written from right to left
    are read so; runs of Latin letters and of digits are read from left to right inside them.
"""

import re
import unicodedata
from collections.abc import Sequence

import attrs

RTL = frozenset({"R", "AL"})
_NUMBER = frozenset({"EN", "AN"})
_INSIDE_NUMBER = frozenset({"CS"})
_AFFIXES = frozenset("%٪‰°$€£¥")
_MIRRORED = str.maketrans("()[]{}«»‹›<>", ")(][}{»«›‹><")
_OPENING, _CLOSING = frozenset("([{«‹"), frozenset(")]}»›")
_TANWIN = re.compile(r"([\u0621-\u064a]) ?(ل?اً)(?=[\u0621-\u064a])")
SAME_PLACE = 0.05
"""Share of the size; glyphs whose origins differ by less are one ligature."""


@attrs.frozen
class Glyph:
    """One character on the page.

    Attributes:
        text: The character, or the characters of a ligature in reading order.
        x: Where its origin stands, in points from the left.
        left: Left edge of its box.
        right: Right edge of its box.
        order: Where it stands among the parts of a ligature that share one box.
    """

    text: str
    x: float
    left: float
    right: float
    order: int = 0


def is_rtl(text: str) -> bool:
    """Say whether a text holds a letter that is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(c) in RTL for c in text)


def reading_order(glyphs: Sequence[Glyph], size: float, *, rtl: bool) -> str:
    """Put the glyphs of one line into reading order.

    Args:
        glyphs: In any order, with the spaces between words among them.
        size: Height of the line in points.
        rtl: Whether the line is part of a text that is read from right to left.

    Returns:
        The characters in reading order.
    """
    units = _units(sorted(glyphs, key=_place), size)
    if not rtl and not any(is_rtl(unit) for unit in units):
        return "".join(units)
    if not rtl:
        return _left_to_right(units)
    return _unmirrored(_word_ends("".join(_right_to_left(units))))


def _units(ordered: Sequence[Glyph], size: float) -> list[str]:
    """Join what stands in one place: ligatures, and marks with the letter that they stand on."""
    units: list[str] = []
    edges: list[tuple[float, float, float]] = []
    marks: list[Glyph] = []
    for glyph in ordered:
        if glyph.text and unicodedata.category(glyph.text[0]) == "Mn":
            marks.append(glyph)
        elif units and abs(glyph.x - edges[-1][0]) < SAME_PLACE * size and not glyph.text.isspace():
            units[-1] = units[-1] + glyph.text
            edges[-1] = (edges[-1][0], min(edges[-1][1], glyph.left), max(edges[-1][2], glyph.right))
        else:
            units.append(glyph.text)
            edges.append((glyph.x, glyph.left, glyph.right))
    for mark in marks:
        middle = (mark.left + mark.right) / 2
        if units:
            at = min(range(len(units)), key=lambda n: _distance(edges[n], middle) + 1000 * units[n].isspace())
            units[at] += mark.text
    return units


def _distance(edge: tuple[float, float, float], x: float) -> float:
    return max(edge[1] - x, x - edge[2], 0.0)


def _place(glyph: Glyph) -> tuple[float, float, int]:
    """Sort the parts of one ligature, which share an origin, by the direction of their script."""
    left = round(glyph.left, 1)
    return round(glyph.x, 1), -left if is_rtl(glyph.text) else left, glyph.order


def _classes(units: Sequence[str]) -> list[str]:
    return [unicodedata.bidirectional(unit[0]) if unit else "ON" for unit in units]


def _right_to_left(units: Sequence[str]) -> list[str]:
    classes = _classes(units)
    read: list[str] = []
    end = len(units)
    while end:
        start = _run_start(units, classes, end)
        read += units[start:end]
        end = start
    return read


def _run_start(units: Sequence[str], classes: Sequence[str], end: int) -> int:
    """Return where the run that is read from left to right and ends at `end` begins; `end - 1` where there is none."""
    last = end - 1
    if units[last] in _AFFIXES and last and classes[last - 1] in _NUMBER and _edge(classes, end):
        last -= 1
    if classes[last] == "L":
        return _latin_start(classes, last)
    if classes[last] not in _NUMBER:
        return end - 1
    start = last
    while start:
        before = classes[start - 1]
        joined = before in _INSIDE_NUMBER or units[start - 1] in "٫٬"
        if before in _NUMBER:
            start -= 1
        elif joined and start > 1 and classes[start - 2] in _NUMBER:
            start -= 2
        else:
            break
    return _latin_start(classes, start) if start and classes[start - 1] == "L" else start


def _edge(classes: Sequence[str], at: int) -> bool:
    return at >= len(classes) or classes[at] == "WS"


def _latin_start(classes: Sequence[str], start: int) -> int:
    """Extend a run of Latin letters over the words and numbers before it, as far as another letter of its kind."""
    at = start
    while at and classes[at - 1] not in RTL:
        at -= 1
        if classes[at] == "L":
            start = at
    return start


def _left_to_right(units: Sequence[str]) -> str:
    """Turn the words from right to left inside a line that is read from left to right."""
    classes, at = _classes(units), 0
    read: list[str] = []
    while at < len(units):
        if classes[at] not in RTL:
            read.append(units[at])
            at += 1
            continue
        end = stop = at + 1
        while stop < len(units) and classes[stop] != "L":
            stop += 1
            if classes[stop - 1] in RTL:
                end = stop
        read += _right_to_left(units[at:end])
        at = end
    return "".join(read)


def _word_ends(text: str) -> str:
    """Put the space behind an alef with tanwin, which always ends its word, where its wide mark hid the gap."""
    return _TANWIN.sub(r"\1\2 ", text)


def _unmirrored(text: str) -> str:
    """Turn brackets that a PDF names by their look and not by their meaning: the first of a pair opens."""
    first = next((c for c in text if c in _OPENING or c in _CLOSING), "")
    return text.translate(_MIRRORED) if first in _CLOSING and any(c in _OPENING for c in text) else text
