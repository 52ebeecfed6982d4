"""Which edition of a claim/record sheet a document is."""

import re
from collections.abc import Sequence

import attrs

from onrecord.model.passage import Span
from onrecord.model.rendition import BlockKind, Rendition
from onrecord.text.publication import latest_year

_YEAR = r"((?:19|20)\d\d)"
_ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_STATED = re.compile(
    rf"\b(?:edition|updated?|version|édition|mise à jour|actualisée?)\b[^\n.]{{0,30}}?\b{_YEAR}\b"
    rf"|\b{_YEAR}\s+(?:edition|update|version|édition)\b|(?:طبعة|إصدار|نسخة|تحديث)[^\n.]{{0,30}}?{_YEAR}",
    re.IGNORECASE,
)
_TITLE_YEAR = re.compile(rf"(?<!\d){_YEAR}(?!\d)")
HEAD = 400
"""Characters from the top in which a sheet states its edition."""


@attrs.frozen(kw_only=True)
class Edition:
    """Which edition a sheet is.

    Attributes:
        year: The year.
        why: How it is known, in plain words.
        inferred: True where the sheet does not state it.
    """

    year: str
    why: str
    inferred: bool = False


def find_edition(rendition: Rendition, furniture: Sequence[Span] = ()) -> Edition | None:
    """Find the edition of a claim/record sheet.

    First what the sheet states about itself near its top, then the only year over its table or in its title, then its date of
    publication, and last the latest year that it mentions: a sheet is not older than what it speaks of.

    Args:
        rendition: The document, known to be such a sheet.
        furniture: Spans of page furniture, whose dates are not the sheet's.

    Returns:
        The edition; None where the document mentions no year.
    """
    stated = _STATED.search(_head(rendition).translate(_ARABIC_DIGITS))
    if stated:
        year = next(group for group in stated.groups() if group)
        return Edition(year=year, why="the sheet states its edition or update near the top")
    heading = {
        year for words in _header(rendition) for year in _TITLE_YEAR.findall(words.translate(_ARABIC_DIGITS))
    }
    if len(heading) == 1:
        return Edition(year=heading.pop(), why="the year in the heading of the table")
    in_title = set(_TITLE_YEAR.findall((rendition.title or "").translate(_ARABIC_DIGITS)))
    if len(in_title) == 1:
        return Edition(year=in_title.pop(), why="the only year in the title of the sheet")
    if rendition.published and rendition.published[:4].isdigit():
        return Edition(year=rendition.published[:4], why="the year of publication that the sheet states")
    latest = latest_year(rendition.text, rendition.language, furniture)
    if latest is None:
        return None
    year, span = latest
    why = f"inferred from the latest year that the sheet mentions (“{span.cut(rendition.text)}”)"
    return Edition(year=year, why=why, inferred=True)


def _header(rendition: Rendition) -> tuple[str, ...]:
    return tuple(
        b.span.cut(rendition.text) for b in rendition.blocks if b.kind is BlockKind.CELL and not b.row
    )


def _head(rendition: Rendition) -> str:
    """Give the text before the table or near the top: a cell's dates are not the sheet's."""
    cells = [block.span.start for block in rendition.blocks if block.kind is BlockKind.CELL]
    return rendition.text[: min([HEAD, *cells])]
