"""Rows and columns of a table held against their totals."""

import re
from collections.abc import Iterator, Mapping, Sequence

from onrecord.checks.result import printed
from onrecord.model.check import Amount, Check, CheckKind, CheckOutcome
from onrecord.model.passage import Span
from onrecord.model.reading import Reading
from onrecord.text.numbers import normalise, read_digits

_TOTAL = re.compile(
    r"^\W*(?:(?:grand |sub-?)?total(?:s|e|aux)?|sum|all|overall|ensemble|somme|المجموع|الإجمالي|إجمالي|مجموع)\W*$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^[^\d%٪]{0,4}(\d[\d.,\s\u00a0\u202f٬٫'’]*?)\s*[^\d\s%٪]{0,4}$")
_PERCENT = re.compile(r"[%٪]|percent|pour ?cent", re.IGNORECASE)
_LEAST_PARTS = 2

Cell = tuple[float, float, Span]
"""A number, the unit of its last digit, and where it stands."""

Grid = Mapping[tuple[int, int], Cell]


def check_tables(reading: Reading) -> list[Check]:
    """Add up the columns and rows of every table that names a total."""
    texts: dict[int, dict[tuple[int, int], Span]] = {}
    for block in reading.rendition.blocks:
        if block.table is not None and block.row is not None and block.column is not None:
            texts.setdefault(block.table, {})[block.row, block.column] = block.span
    found: list[Check] = []
    for cells in texts.values():
        found += _table(cells, reading.rendition.text, comma=reading.rendition.language == "fr")
    return found


def _table(cells: Mapping[tuple[int, int], Span], text: str, *, comma: bool) -> Iterator[Check]:
    numbers = {
        place: cell for place, span in cells.items() if (cell := _number(span, text, comma=comma)) is not None
    }
    labels = {place for place, span in cells.items() if _TOTAL.match(span.cut(text))}
    for row, column in sorted(labels):
        if column == 0:
            yield from _column_totals(row, numbers, labels, text)
        if row == 0:
            yield from _row_totals(column, numbers, labels, text)


def _number(span: Span, text: str, *, comma: bool) -> Cell | None:
    words = span.cut(text).strip()
    found = _NUMBER.match(words)
    if found is None or _PERCENT.search(words):
        return None
    digits = re.sub(r"[\s\u00a0\u202f٬'’]", "", normalise(found[1]))
    value = read_digits(digits, decimal_comma=comma)
    if value is None:
        return None
    decimals = len(digits.rsplit("," if comma else ".", 1)[-1]) if isinstance(value, float) else 0
    return float(value), 10.0**-decimals, span


def _column_totals(row: int, numbers: Grid, labels: set[tuple[int, int]], text: str) -> Iterator[Check]:
    """Add up what stands over a row called total, down from the last such row."""
    header = [numbers[place] for place in numbers if place[0] == 0]
    first = 0 if header and not _years(header) else 1
    start = max((r + 1 for r, c in labels if c == 0 and r < row), default=first)
    for column in sorted({c for r, c in numbers if r == row and c > 0}):
        parts = [numbers[r, column] for r in range(start, row) if (r, column) in numbers]
        holes = sum((r, column) not in numbers and r > 0 for r in range(start, row))
        if len(parts) >= _LEAST_PARTS and not holes and not _years(parts):
            yield _sum(numbers[row, column], parts, "column", text)


def _row_totals(column: int, numbers: Grid, labels: set[tuple[int, int]], text: str) -> Iterator[Check]:
    """Add up what stands left of a column called total."""
    start = max((c for r, c in labels if r == 0 and c < column), default=0) + 1
    for row in sorted({r for r, c in numbers if c == column and r > 0}):
        parts = [numbers[row, c] for c in range(start, column) if (row, c) in numbers]
        holes = sum((row, c) not in numbers for c in range(start, column))
        if len(parts) >= _LEAST_PARTS and not holes and not _years(parts):
            yield _sum(numbers[row, column], parts, "row", text)


def _years(parts: Sequence[Cell]) -> bool:
    """Say whether the cells are years rather than numbers of things."""
    return all(1800 <= value <= 2100 and unit == 1 for value, unit, _ in parts)  # noqa: PLR2004


def _sum(total: Cell, parts: Sequence[Cell], what: str, text: str) -> Check:
    value = round(sum(part[0] for part in parts), 9)
    room = total[1] / 2 + sum(part[1] / 2 for part in parts) if total[1] < 1 or parts[0][1] < 1 else 0.0
    off = abs(value - total[0])
    holds = off <= room + 1e-9
    outcome = CheckOutcome.CONSISTENT if holds else CheckOutcome.INCONSISTENT
    stated = total[2].cut(text)
    says = "which fits" if holds else "which does not fit"
    return Check(
        kind=CheckKind.TABLE,
        outcome=outcome,
        span=total[2],
        stated=Amount(low=total[0], high=total[0], unit="", text=stated),
        recomputed=Amount(low=value - room, high=value + room, unit="", text=printed(value)),
        clear=Amount(
            low=total[0] - room, high=total[0] + room, unit="", text=f"{printed(total[0])} ± {printed(room)}"
        ),
        formula=f"{' + '.join(printed(part[0]) for part in parts)} = {printed(value)}",
        rule="table-total@1",
        inputs=(*(part[2] for part in parts), total[2]),
        why=f"The {what} total says {stated}; its cells add up to {printed(value)}, {says}.",
        matters="" if holds else f"The total and its parts are {printed(off)} apart.",
    )
