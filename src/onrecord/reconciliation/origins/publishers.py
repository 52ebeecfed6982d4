"""Who speaks in a document's own voice, where nobody registered it: what its head, foot and dateline say."""

import re
from collections.abc import Iterator

from onrecord.model.reading import Reading
from onrecord.reconciliation.origins.parties import party

_HEAD = 1500
_HEAD_LINES = 8
_LONGEST_NAME = 70
_MOST_WORDS = 5
_DATELINE = re.compile(
    r"^[^\n]{2,60}?\d{4}[^\n()]{0,12}\((?P<name>[^()\n\d]{2,50})\)\s*[-–—]|^[^\n()]{2,40}\((?P<bare>[^()\n\d]{2,50})\)\s*[-–—]",
    re.MULTILINE,
)
_RIGHTS = re.compile(r"(?:©|\(c\)\s|copyright\s)\s*(?:\d{4}\s*)?(?P<name>[^\n.,|–—\d]{2,50})", re.IGNORECASE)
_ABOUT = re.compile(
    r"^(?P<name>(?:[A-Z][\w.'’-]*\s){1,4})(?:brings\s+you|publishes|is\s+a\s+(?:news|daily|portal|website|non-?profit))\b",
    re.MULTILINE,
)
_NO_LETTERHEAD = re.compile(r"[.?!:]$|[\[\]()<>]")
_PIECES = re.compile(r"\s+[-–—|·•>›»]+\s+|\s*[|\t]\s*")
_RELEASE = re.compile(
    r"\W*(?:press\s+release|media\s+release|press\s+statement|statement|communiqué(?:\s+de\s+presse)?|déclaration|بيان(?:\s+صحفي)?|بلاغ)\b",
    re.IGNORECASE,
)
_RELEASE_LINES = 3
_NO_NAME = re.compile(
    r"(?:by|par|published|posted|written|updated|home|accueil|publié|mis|lecture|share|partager|news|actualités|communiqué|press)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|[٠-٩]{4}")


def publisher_of(reading: Reading) -> str | None:
    """Find who publishes a document in its own words; None where it does not say.

    Its letterhead, a name beside its date, whose rights it reserves, what it says about itself, then the agency of its
    dateline, which on a re-post is somebody else.
    """
    rendition = reading.rendition
    if rendition.publisher:
        return rendition.publisher
    text = rendition.text
    lines = [line.strip(" #*_\t") for line in text[:_HEAD].splitlines() if line.strip()][:_HEAD_LINES]
    stated = next(_letterheads(lines), None) or next(_beside_dates(lines), None)
    return (
        stated
        or _first(_RIGHTS, text)
        or _first(_ABOUT, text)
        or dateline_of(text)
        or _releasing(lines, reading)
    )


def dateline_of(text: str) -> str | None:
    """Find the agency of the dateline ("DAKAR, 3 May 2024 (Agency) -")."""
    found = _DATELINE.search(text[:_HEAD])
    return str(found.group("name") or found.group("bare")).strip() if found else None


def _letterheads(lines: list[str]) -> Iterator[str]:
    """Find lines, or pieces of lines set off by dashes, that are the full name of a body."""
    for line in lines:
        for piece in map(str.strip, _PIECES.split(line)):
            if len(piece.split()) > 1 and len(piece) <= _LONGEST_NAME and not _NO_LETTERHEAD.search(piece):
                found, first = party(piece), party(piece.split(maxsplit=1)[0])
                body = (
                    found is not None
                    and found.sort in {"office", "body"}
                    and bool(found.rest or found.country)
                )
                owned = piece.split(maxsplit=1)[0].endswith(("'s", "’s", "s'", "s’"))
                if body and not owned and first is not None and first.sort in {"office", "body"}:
                    yield piece


def _beside_dates(lines: list[str]) -> Iterator[str]:
    """Find a name that a line of the head sets off beside its date ("NewsSite | 3 May 2024 | 2 min read")."""
    for line in lines:
        pieces = [piece.strip() for piece in _PIECES.split(line)]
        if len(pieces) > 1 and _YEAR.search(line) and len(line) <= 2 * _LONGEST_NAME:
            name = pieces[0]
            if (
                name[:1].isupper()
                and not re.search(r"\d", name)
                and not _NO_NAME.match(name)
                and len(name.split()) <= _MOST_WORDS
            ):
                yield name


def _releasing(lines: list[str], reading: Reading) -> str | None:
    """Find who issues a press release: the first body that is said to speak in it."""
    if not any(_RELEASE.match(line) for line in lines[:_RELEASE_LINES]):
        return None
    for figure in reading.figures:
        said = figure.attributed_to
        found = party(said.text) if said else None
        if said and found and (found.sort == "listed" or (found.sort in {"body", "office"} and found.rest)):
            return said.text
    return None


def _first(expression: re.Pattern[str], text: str) -> str | None:
    found = expression.search(text)
    return str(found.group("name")).strip() if found else None
