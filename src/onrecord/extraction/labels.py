"""Which lines are labels of a claim/record sheet, and what they say."""

import re
from enum import StrEnum

import attrs

from onrecord.extraction.lexicon import headings
from onrecord.model.passage import Span
from onrecord.model.reading import Direction
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


_NUMBER = r"(?:n[°o]\.? ?|no\. ?|# ?)?\d{1,2}"
_EDGES = re.compile(r"[\s*_#>|:.«»\"“”()\[\]\u061f?!…\u200b-\u200f\ufeff–—-]+")
_NUMBERED = re.compile(rf"\A{_NUMBER}[.):\s]+|\s{_NUMBER}\Z|\s(?:19|20)\d\d\Z")
_INLINE = re.compile(
    r"\s*[*_]{0,3}(?P<label>[^:\n]{3,60}?)[*_]{0,3}(?:\s*[::]|\s+[–—-])[*_]{0,3}[ \t\u00a0]+(?P<rest>\S.*?)\s*\Z",
    re.DOTALL,
)


def _union(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(fold_arabic("|".join(f"(?:{pattern})" for pattern in patterns)))


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
    plain = _plain(words)
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
    plain = _plain(words)
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
    direction = stated_direction(line)
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
    kind = heading_kind(line)
    if kind is None or kind is LabelKind.DIRECTION or line.endswith(".") or closes_sheet(line):
        return None
    return Label(kind=kind, span=span)


def _plain(words: str) -> str:
    words = words.strip()
    if not words or len(words) > headings.LONGEST_LABEL:
        return ""
    if sum(c.isupper() for c in words) > sum(c.islower() for c in words):
        # Scans put l, 1 and 0 for I and O in capitals ("CLAlM"), where no small letter belongs.
        words = words.translate(str.maketrans("l10", "IIO"))
    plain = _EDGES.sub(" ", fold(words)).strip()
    return _NUMBERED.sub("", plain).strip() or plain
