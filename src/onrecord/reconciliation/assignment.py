"""The best one-to-one assignment of rows to columns."""

from collections.abc import Sequence

SCALE = 1_000_000
"""Scores are compared to six decimals, as whole numbers, so that sums never depend on the order of adding."""


def best_pairs(scores: Sequence[Sequence[float | None]]) -> tuple[tuple[int, int], ...]:
    """Choose pairs of a row and a column, each used at most once, with the highest sum of scores.

    Args:
        scores: One row of scores for each thing to be placed, one column for each place; None where the pair
            must not be chosen. Scores are zero or more; a pair that scores zero is never chosen.

    Returns:
        Pairs of row and column number, by row. Rows and columns may remain without a partner.

    Method:
        Kuhn-Munkres in the shortest-augmenting-path form (Jonker and Volgenant, Computing 38, 1987), with one
        column of worth nothing added for every row, so that no row has to take a forbidden place. Work grows with
        rows squared times columns.
    """
    rows = len(scores)
    columns = max((len(row) for row in scores), default=0)
    if not rows or not columns:
        return ()
    worth = [
        [_whole(row[c] if c < len(row) else None) for c in range(columns)] + [0] * rows for row in scores
    ]
    row_of = _cheapest([[-value for value in line] for line in worth])
    pairs = ((row, column) for column, row in enumerate(row_of[:columns]) if row is not None)
    return tuple(sorted((row, column) for row, column in pairs if worth[row][column] > 0))


def _whole(score: float | None) -> int:
    # A forbidden pair is worth less than staying alone, which is worth nothing.
    return -SCALE if score is None else round(score * SCALE)


def _cheapest(cost: Sequence[Sequence[int]]) -> list[int | None]:
    """Give the row of each column in the cheapest assignment of all rows; there are at least as many columns."""
    width = len(cost[0])
    row_price = [0] * len(cost)
    column_price = [0] * width
    row_of: list[int | None] = [None] * width
    for row in range(len(cost)):
        came_from, column = _path(cost, row, (row_price, column_price), row_of)
        while column is not None:
            before = came_from[column]
            row_of[column] = row if before is None else row_of[before]
            column = before
    return row_of


def _path(
    cost: Sequence[Sequence[int]],
    start: int,
    prices: tuple[list[int], list[int]],
    row_of: Sequence[int | None],
) -> tuple[list[int | None], int | None]:
    """Find the cheapest path from a row to a free column, and move the prices along; gives each column's predecessor."""
    row_price, column_price = prices
    width = len(column_price)
    slack: list[int | None] = [None] * width
    came_from: list[int | None] = [None] * width
    done: list[int] = []
    free = set(range(width))
    row: int | None = start
    column: int | None = None
    while row is not None:
        line, paid = cost[row], row_price[row]
        for c in free:
            reduced = line[c] - paid - column_price[c]
            known = slack[c]
            if known is None or reduced < known:
                slack[c], came_from[c] = reduced, column
        step, nearest = min((s, c) for c in free if (s := slack[c]) is not None)
        row_price[start] += step
        for c in done:
            owner = row_of[c]
            if owner is not None:
                row_price[owner] += step
            column_price[c] -= step
        for c in free:
            known = slack[c]
            slack[c] = None if known is None else known - step
        free.discard(nearest)
        done.append(nearest)
        column, row = nearest, row_of[nearest]
    return came_from, column
