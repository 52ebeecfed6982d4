"""Who speaks in a document's own voice, where nobody registered it: what its head, dateline and foot say."""

import re

from onrecord.model.reading import Reading
from onrecord.reconciliation.origins.parties import party

_HEAD_LINES = 8
_LONGEST_NAME = 70
_DATELINE = re.compile(
    r"^[^\n]{2,60}?\d{4}[^\n()]{0,12}\((?P<name>[^()\n\d]{2,50})\)\s*[-–—]|^[^\n()]{2,40}\((?P<bare>[^()\n\d]{2,50})\)\s*[-–—]",
    re.MULTILINE,
)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?P<name>[^\n.,|–—\d]{2,50})", re.IGNORECASE)
_BY = re.compile(
    r"^\s*(?:by|par)\s+(?:the\s+|la\s+|le\s+|l['’])?(?P<name>[^\n,|]{3,60})$", re.IGNORECASE | re.MULTILINE
)
_PIECES = re.compile(r"\s+[-–—|·•>›»]+\s+|\s*\|\s*")


def publisher_of(reading: Reading) -> str | None:
    """Find who publishes a document in its own words; None where it does not say."""
    rendition = reading.rendition
    if rendition.publisher:
        return rendition.publisher
    text = rendition.text
    dateline = _DATELINE.search(text[:_HEAD])
    if dateline:
        return str(dateline.group("name") or dateline.group("bare")).strip()
    return _in_head(text) or _first(_BY, text[:_HEAD]) or _first(_RIGHTS, text)


_HEAD = 1500


def _in_head(text: str) -> str | None:
    """Find a line, or a piece of a line set off by dashes, that is the name of a body."""
    lines = [line.strip(" #*_") for line in text[:_HEAD].splitlines() if line.strip()][:_HEAD_LINES]
    for line in lines:
        for piece in _PIECES.split(line):
            words = piece.strip().split()
            if (
                len(words) > 1
                and len(piece) <= _LONGEST_NAME
                and not piece.rstrip().endswith((".", "?", "!", ":"))
            ):
                found = party(piece)
                if (
                    found
                    and found.sort in {"office", "body"}
                    and _begins(piece)
                    and (found.rest or found.country)
                ):
                    return piece.strip()
    return None


def _begins(piece: str) -> bool:
    """Say whether a piece begins with the noun of a body, as a letterhead does."""
    found = party(" ".join(piece.split()[:1]))
    return found is not None and found.sort in {"office", "body"}


def _first(expression: re.Pattern[str], text: str) -> str | None:
    found = expression.search(text)
    return str(found.group("name")).strip() if found else None
