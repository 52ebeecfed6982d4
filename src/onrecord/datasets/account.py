"""The account of rows: how many of which were left out or kept in doubt, and why."""

import pyarrow as pa
import pyarrow.compute as pc

from onrecord.model.dataset import RowNote

_MOST_NAMED = 20


class Account:
    """Counts rows by reason and keeps the numbers of the first."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._rows: dict[str, list[int]] = {}

    def note(self, why: str, numbers: pa.Array | list[int], count: int | None = None) -> None:
        """Enter rows.

        Args:
            why: The reason.
            numbers: Of the rows.
            count: How many were meant, where a row stands for several; otherwise as many as there are numbers.
        """
        many = len(numbers) if count is None else count
        if not many:
            return
        self._counts[why] = self._counts.get(why, 0) + many
        rows = self._rows.setdefault(why, [])
        if len(rows) < _MOST_NAMED:
            first = (
                pc.unique(numbers)[:_MOST_NAMED] if isinstance(numbers, pa.Array) else numbers[:_MOST_NAMED]
            )
            given = first.to_pylist() if isinstance(first, pa.Array) else first
            rows += [number for number in dict.fromkeys(given) if number not in rows]
            del rows[_MOST_NAMED:]

    @property
    def total(self) -> int:
        """How many rows were entered, those with two reasons twice."""
        return sum(self._counts.values())

    def notes(self) -> tuple[RowNote, ...]:
        """Give the notes by reason in the order of the alphabet."""
        return tuple(
            RowNote(why=why, count=self._counts[why], rows=tuple(self._rows[why]))
            for why in sorted(self._counts)
        )
