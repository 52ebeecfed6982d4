"""Claims and record from tables with a column of claims and a column of record."""

import re
from collections.abc import Mapping, Sequence

import attrs

from onrecord.extraction.drafts import BlockDraft, ClaimDraft, Draft
from onrecord.extraction.labels import LabelKind, heading_kind, stated_direction
from onrecord.extraction.spans import Cover, items_of, states_something, trimmed, unnumbered, unquoted
from onrecord.model.passage import Span
from onrecord.model.reading import DirectionLabel, Exclusion
from onrecord.model.rendition import Block, BlockKind, Rendition

_ARABIC = re.compile(r"[\u0621-\u064a]")
_STATED = re.compile(r"[^\W\d_]{2}|\d")
HEADER_ROWS = 3
"""Rows from the top in which a header is looked for: a title or a year may stand over it."""

Row = Mapping[int, Block]


@attrs.frozen
class _Columns:
    claim: int
    record: tuple[int, ...]
    direction: int | None
    header: int


def read_tables(rendition: Rendition, furniture: Sequence[Span] = ()) -> Draft:
    """Read every claim/record table.

    A table is one where a header cell announces claims and another of the same row the record, in
    English, French or Arabic. The claim is the whole cell, however many sentences it has. A row without
    claim goes on with the claim above it.

    Args:
        rendition: The document, its cells marked as blocks.
        furniture: Spans that are page furniture and therefore never cells.

    Returns:
        One draft block a row; rows that state nothing are listed as excluded.
    """
    claims: list[ClaimDraft] = []
    blocks: list[BlockDraft] = []
    excluded: list[Exclusion] = []
    for rows in _tables(rendition, furniture):
        columns = _columns(rows, rendition.text)
        if columns is None or not _claims_have_words(rows, columns, rendition.text):
            continue
        for number, row in sorted(rows.items()):
            if number > columns.header:
                _read_row(rendition, row, columns, (claims, blocks, excluded))
    return Draft(claims=tuple(claims), blocks=tuple(blocks), excluded=tuple(excluded))


def _tables(rendition: Rendition, furniture: Sequence[Span]) -> list[dict[int, dict[int, Block]]]:
    tables: dict[int, dict[int, dict[int, Block]]] = {}
    cover = Cover.of(furniture)
    for block in rendition.blocks:
        if block.kind is not BlockKind.CELL or block.table is None or block.furniture:
            continue
        if cover.touches(block.span):
            continue
        tables.setdefault(block.table, {}).setdefault(block.row or 0, {})[block.column or 0] = block
    return [tables[number] for number in sorted(tables)]


def _columns(rows: Mapping[int, Row], text: str) -> _Columns | None:
    for number in sorted(rows)[:HEADER_ROWS]:
        kinds = {column: heading_kind(cell.span.cut(text)) for column, cell in sorted(rows[number].items())}
        claim = [column for column, kind in kinds.items() if kind is LabelKind.CLAIM]
        record = [column for column, kind in kinds.items() if kind is LabelKind.RECORD]
        direction = [column for column, kind in kinds.items() if kind is LabelKind.DIRECTION]
        if claim and record:
            return _Columns(claim[0], tuple(record), direction[0] if direction else None, number)
    return None


def _claims_have_words(rows: Mapping[int, Row], columns: _Columns, text: str) -> bool:
    """Tell a table of claims from one of figures, such as insurance claims by year."""
    below = [
        cell.span.cut(text)
        for number, row in rows.items()
        if number > columns.header and (cell := row.get(columns.claim)) is not None
    ]
    below = [words for words in below if _STATED.search(words)]
    stated = sum(states_something(words) and len(words.split()) > 1 for words in below)
    return stated * 2 > len(below) or any(_ARABIC.search(words) for words in below)


def _read_row(
    rendition: Rendition,
    row: Row,
    columns: _Columns,
    into: tuple[list[ClaimDraft], list[BlockDraft], list[Exclusion]],
) -> None:
    claims, blocks, excluded = into
    text = rendition.text
    cells = {column: trimmed(text, cell.span) for column, cell in row.items()}
    claim = cells.get(columns.claim)
    if claim is not None and not states_something(claim.cut(text)):
        claim = None
    record = [
        cell
        for column in columns.record
        if (cell := cells.get(column)) is not None and _STATED.search(cell.cut(text))
    ]
    if claim is not None and heading_kind(claim.cut(text)) is LabelKind.CLAIM:
        excluded.append(Exclusion(what="a row of the table", why="it repeats the header", span=claim))
        return
    direction = _direction(text, cells.get(columns.direction) if columns.direction is not None else None)
    number = len(blocks)
    if claim is not None:
        claims.append(
            ClaimDraft(
                spans=(unquoted(text, unnumbered(text, unquoted(text, claim))),),
                group=number,
                direction=direction,
                why="the cell under the heading of the claims",
            )
        )
    elif not claims:
        excluded += [
            Exclusion(what="a record cell", why="no claim stands beside or above it", span=s) for s in record
        ]
        return
    items = tuple(item for cell in record for item in items_of(text, cell, rendition.language))
    if claim is None and blocks:
        blocks[-1] = attrs.evolve(blocks[-1], items=blocks[-1].items + items)
    else:
        blocks.append(
            BlockDraft(
                items=items, number=number, direction=direction, why="the record cell in the row of the claim"
            )
        )


def _direction(text: str, cell: Span | None) -> DirectionLabel | None:
    stated = stated_direction(cell.cut(text)) if cell is not None else None
    return DirectionLabel(span=cell, direction=stated) if cell is not None and stated is not None else None
