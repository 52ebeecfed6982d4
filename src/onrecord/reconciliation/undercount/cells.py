"""Count tables as arrays."""

from collections.abc import Iterable, Sequence

import numpy as np

from onrecord.model.undercount import Cell, CountTable

MOST_LISTS = 10
"""Lists of which every combination is written out: 1,023 cells."""


def count_table(
    lists: Sequence[str], rows: Iterable[tuple[Cell, int]], counted: str = "people"
) -> CountTable:
    """Add up rows into a table; rows of nobody's list and rows that count nobody are passed over."""
    counts: dict[Cell, int] = {}
    for cell, count in rows:
        if any(cell) and count:
            counts[cell] = counts.get(cell, 0) + count
    return CountTable(lists=tuple(lists), cells=tuple(sorted(counts.items())), counted=counted)


def seen_cells(table: CountTable) -> tuple[np.ndarray, np.ndarray]:
    """Give the cells that hold people: a matrix of 0 and 1, cells by lists, and their counts."""
    cells = np.array([cell for cell, _ in table.cells], dtype=np.int64).reshape(-1, len(table.lists))
    return cells, np.array([count for _, count in table.cells], dtype=np.int64)


def all_cells(lists: int) -> np.ndarray:
    """Write out every combination of lists but the empty one: a matrix of 0 and 1, 2^lists - 1 by lists."""
    numbers = np.arange(1, 2**lists)[:, None]
    cells: np.ndarray = (numbers >> np.arange(lists)[::-1]) & 1
    return cells


def all_counts(table: CountTable) -> np.ndarray:
    """Count the people of every combination, in the order of `all_cells`."""
    cells, counts = seen_cells(table)
    filled = np.zeros(2 ** len(table.lists) - 1, dtype=np.int64)
    filled[cells @ (1 << np.arange(len(table.lists))[::-1]) - 1] = counts
    return filled


def only_lists(table: CountTable, chosen: Sequence[int]) -> CountTable:
    """Keep some lists; who was on none of them is not in the new table."""
    rows = ((tuple(cell[at] for at in chosen), count) for cell, count in table.cells)
    return count_table([table.lists[at] for at in chosen], rows, table.counted)
