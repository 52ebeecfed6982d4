"""Tables in text files (CSV, TSV): the rendition is the file itself, its cells found where they stand.

Method:
    RFC 4180, with the separator found from the first lines. A quotation mark that is never closed is a character like any other, so
    that it cannot swallow the rows below it.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from onrecord.model.passage import Span
from onrecord.model.rendition import Block, BlockKind, Loss, Outcome, Rendition
from onrecord.readers.decode import decode
from onrecord.readers.grid import place_rows
from onrecord.readers.published import stated_date
from onrecord.text.language import detect

READER = "delimited/1"
SEPARATORS = "\t;|,"
"""In order of trust: a decimal comma is commoner than a semicolon in a number."""
SAMPLE = 50
"""Lines from which the separator is found."""
MOST_CELLS = 1_000_000
_Edges = tuple[int, int]
_EDGE = " \t\u00a0\ufeff\u200e\u200f"
_OPEN_QUOTE = re.compile(r"[ \ufeff]*\"")


def read_delimited(data: bytes, name: str, media_type: str) -> Rendition:
    """Read a CSV or TSV file.

    Args:
        data: The file's bytes.
        name: File name, a label.
        media_type: By content and name.

    Returns:
        The rendition; a file without a separator is one paragraph a line.
    """
    text, losses = decode(data)
    rows, unclosed = _rows(text, separator(text, media_type))
    if unclosed:
        losses = (
            *losses,
            Loss(what="quotation marks that are never closed, read as characters", count=unclosed),
        )
    blocks = tuple(_blocks(rows))
    language = detect(text)
    return Rendition(
        original=hashlib.sha256(data).hexdigest(),
        name=name,
        media_type=media_type,
        language=language,
        published=stated_date(text, blocks, language),
        text=text,
        blocks=blocks,
        outcome=Outcome.PARTIAL if losses else Outcome.FULL,
        losses=losses,
        reader=READER,
    )


def separator(text: str, media_type: str) -> str:
    """Find what parts the cells: the character that stands equally often in most of the first lines.

    Args:
        text: The file.
        media_type: `text/tab-separated-values` settles it.

    Returns:
        One character.
    """
    if media_type == "text/tab-separated-values":
        return "\t"
    lines = [re.sub(r'"[^"]*"', "", line) for line in text.split("\n", SAMPLE)[:SAMPLE] if line.strip()]
    best, agreed = ",", 0
    for sign in SEPARATORS:
        counts = Counter(count for line in lines if (count := line.count(sign)))
        share = max(counts.values(), default=0)
        if share > agreed:
            best, agreed = sign, share
    return best


def _rows(text: str, sign: str) -> tuple[list[list[_Edges]], int]:
    quoted = re.compile(rf'[ \ufeff]*"((?:[^"]+|"")*+)"[ ]*(?={re.escape(sign)}|\r?\n|\r|\Z)')
    plain = re.compile(rf"([^{re.escape(sign)}\r\n]*)")
    rows: list[list[_Edges]] = [[]]
    at = unclosed = cells = 0
    # One search that never finds a second mark would be repeated at every open one.
    last_quote = text.rfind('"')
    while cells < MOST_CELLS:
        found = quoted.match(text, at) if at < last_quote and _OPEN_QUOTE.match(text, at) else None
        if found is None and text.startswith('"', at):
            unclosed += 1
        found = found or plain.match(text, at)
        if found is None:
            break
        rows[-1].append(_trimmed(text, *found.span(1)))
        cells += 1
        at = found.end()
        if at >= len(text):
            break
        if text[at] != sign:
            rows.append([])
            at += text.startswith("\r\n", at)
        at += 1
    return rows, unclosed


def _trimmed(text: str, start: int, end: int) -> _Edges:
    while start < end and (text[start] in _EDGE or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in _EDGE or text[end - 1].isspace()):
        end -= 1
    return start, end


def _blocks(rows: Sequence[Sequence[_Edges]]) -> Iterator[Block]:
    places = place_rows([[end - start for start, end in row] for row in rows])
    for row, place in zip(rows, places, strict=True):
        for column, (start, end) in enumerate(row):
            if start == end:
                continue
            span = Span(start, end)
            if place.table is None:
                yield Block(span=span, kind=BlockKind.PARAGRAPH)
            else:
                yield Block(span=span, kind=BlockKind.CELL, table=place.table, row=place.row, column=column)
