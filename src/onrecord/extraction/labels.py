"""Which lines are labels of a claim/record sheet, and what they say."""

import re
from collections.abc import Sequence
from enum import StrEnum

import attrs

from onrecord.extraction.lexicon import headings
from onrecord.model.passage import Span
from onrecord.model.reading import Direction
from onrecord.text.patterns import Pattern
from onrecord.text.terms import fold, fold_arabic


class LabelKind(StrEnum):
    """What stands under a label."""

    CLAIM = "claim"
    RECORD = "record"
    DIRECTION = "direction"


@attrs.frozen(kw_only=True)
class Label:
    """A label of a sheet.

    Attributes:
        kind: What stands under it, or beside it.
        span: The label's own characters.
        rest: What follows it on the same line ("Claim: …"), or None.
        direction: For direction labels, what they say.
    """

    kind: LabelKind
    span: Span
    rest: Span | None = None
    direction: Direction | None = None


MOST_LABEL_WORDS = 6
"""Words of one label in a row of them."""

_SMALL_FOR_CAPITALS = str.maketrans("l10", "IIO")
_CONFUSED = str.maketrans("l10", "iio")
_COLUMN_TEXT = Pattern(r"\S+(?:[ \u00a0]\S+)*")
_NUMBER = r"(?:n[°o]\.? ?|no\. ?|# ?)?\d{1,2}"
_EDGES = Pattern(r"[\s*_#>|:.«»\"“”()\[\]\u061f?!…\u200b-\u200f\ufeff–—-]+")
_NUMBERED = Pattern(rf"\A{_NUMBER}[.):\s]+|\s{_NUMBER}\Z|\s(?:19|20)\d\d\Z")
_INLINE = Pattern(
    r"\s*[*_]{0,3}(?P<label>[^:\n]{3,60}?)[*_]{0,3}(?:\s*[::]|\s+[–—-])[*_]{0,3}[ \t\u00a0]+(?P<rest>\S.*?)\s*\Z",
    re.DOTALL,
)


def _union(patterns: tuple[str, ...]) -> Pattern:
    return Pattern(fold_arabic("|".join(f"(?:{pattern})" for pattern in patterns)))


_RECORD = _union(headings.RECORD_LABELS)
_CLAIM = _union(headings.CLAIM_LABELS)
_COLUMN = _union(headings.DIRECTION_LABELS)
_CLOSING = _union(headings.CLOSING)
_DIRECTIONS = (
    (_union(headings.BACKWARD), Direction.BACKWARD),
    (_union(headings.NO_CHANGE), Direction.NO_CHANGE),
    (_union(headings.FORWARD), Direction.FORWARD),
)


def heading_kind(words: str) -> LabelKind | None:
    """Say what the words over a column or a section announce.

    Args:
        words: A header cell or a line, as it stands.

    Returns:
        The kind, or None where the words are no label that is known.
    """
    return _kind(plain_label(words))


def _kind(plain: str) -> LabelKind | None:
    if not plain:
        return None
    for pattern, kind in (
        (_RECORD, LabelKind.RECORD),
        (_CLAIM, LabelKind.CLAIM),
        (_COLUMN, LabelKind.DIRECTION),
    ):
        if pattern.fullmatch(plain):
            return kind
    return None


def stated_direction(words: str) -> Direction | None:
    """Say which way things move by a label such as "Moves BACKWARD", "En recul", "تراجع"."""
    return _direction(plain_label(words))


def _direction(plain: str) -> Direction | None:
    return next((direction for pattern, direction in _DIRECTIONS if plain and pattern.fullmatch(plain)), None)


def closes_sheet(words: str) -> bool:
    """Say whether a text begins what follows a sheet: sources, method, contact."""
    return bool(_CLOSING.match(_EDGES.sub(" ", fold(words[:60])).strip()))


def label_at(text: str, span: Span) -> Label | None:
    """Read one line as a label of a section.

    Args:
        text: The rendition.
        span: The line, without white space around it.

    Returns:
        The label, with the rest of the line where the label is followed by a colon and text; or None.
    """
    line = span.cut(text)
    plain = plain_label(line)
    direction = _direction(plain)
    if direction is not None:
        return Label(kind=LabelKind.DIRECTION, span=span, direction=direction)
    inline = _INLINE.match(line)
    kind = heading_kind(inline["label"]) if inline and not closes_sheet(line) else None
    if inline is not None and kind is not None and kind is not LabelKind.DIRECTION:
        return Label(
            kind=kind,
            span=Span(span.start + inline.start("label"), span.start + inline.end("label")),
            rest=Span(span.start + inline.start("rest"), span.start + inline.end("rest")),
        )
    kind = _kind(plain)
    if kind is None or kind is LabelKind.DIRECTION or line.endswith(".") or closes_sheet(line):
        return None
    return Label(kind=kind, span=span)


def labels_at(text: str, span: Span) -> tuple[Label, ...]:
    """Read one line as a label or as several that a scan of columns ran together ("CLAIM CLAIM THE RECORD").

    A row of labels is in capitals, repeats one of them, or has them wide apart, so that "Claims data" is none.

    Args:
        text: The rendition.
        span: The line, without white space around it.

    Returns:
        Labels in the order of the line; none where the line is not made of labels only.
    """
    line = span.cut(text)
    row = _row_of(line) if len(line) <= headings.LONGEST_LABEL * 2 else []
    found = [label_at(text, Span(span.start + start, span.start + end)) for start, end in row]
    labels = tuple(label for label in found if label is not None and label.rest is None)
    if len(labels) == len(row) > 1:
        return labels
    one = label_at(text, span)
    return (one,) if one is not None else ()


def _row_of(line: str) -> list[tuple[int, int]]:
    """Cut a line that may be a row of labels into their places; empty where nothing tells that it is one."""
    columns = [match.span() for match in _COLUMN_TEXT.finditer(line)]
    if len(columns) > 1:
        return columns
    capitals = line.translate(_SMALL_FOR_CAPITALS).isupper()
    if not capitals and not _repeats_word(line):
        return []
    row = _split([match.span() for match in re.finditer(r"\S+", line)], line)
    said = [plain_label(line[start:end]) for start, end in row]
    return row if capitals or len(set(said)) < len(said) else []


def _repeats_word(line: str) -> bool:
    """Say whether a word stands twice in a line, letters that scans confuse taken for one: else no label does."""
    words = _EDGES.sub(" ", fold(line)).translate(_CONFUSED).split()
    return len(set(words)) < len(words)


def _split(words: Sequence[tuple[int, int]], line: str) -> list[tuple[int, int]]:
    """Cut a line into the most runs of words that are each a label; empty where that cannot be."""
    best: list[list[tuple[int, int]] | None] = [[]]
    for end in range(1, len(words) + 1):
        ways = [
            [*way, (words[start][0], words[end - 1][1])]
            for start in range(max(0, end - MOST_LABEL_WORDS), end)
            if (way := best[start]) is not None and _is_label(line[words[start][0] : words[end - 1][1]])
        ]
        best.append(max(ways, key=len, default=None))
    return best[-1] or []


def _is_label(words: str) -> bool:
    said = words.casefold().split()
    if len(set(said)) < len(said):
        return False
    plain = plain_label(words)
    return _kind(plain) in {LabelKind.CLAIM, LabelKind.RECORD} or _direction(plain) is not None


def plain_label(words: str) -> str:
    """Fold a label to what it says: no case, accents, marks or number at its ends; empty where it is too long for one."""
    words = words.strip()
    if not words or len(words) > headings.LONGEST_LABEL:
        return ""
    if sum(map(str.isupper, words)) > sum(map(str.islower, words)):
        # Scans put l, 1 and 0 for I and O in capitals ("CLAlM"), where no small letter belongs.
        words = words.translate(_SMALL_FOR_CAPITALS)
    plain = _EDGES.sub(" ", fold(words)).strip()
    return _NUMBERED.sub("", plain).strip() or plain
