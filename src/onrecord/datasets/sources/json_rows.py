"""JSON: the replies of the publishers' interfaces, and one object a line."""

import json
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, islice
from typing import IO

from onrecord.datasets.mapping import folded
from onrecord.datasets.sources.table import Piece, Table, pieces_of
from onrecord.errors import UnreadableInputError

_MOST_BYTES = 64 << 20
_DEEPEST = 5

Value = None | bool | str | list["Value"] | dict[str, "Value"]
"""What JSON holds; numbers are kept as the words they were written in."""


def json_table(name: str, stream: IO[bytes]) -> Table | None:
    """Find the rows in a JSON file: the longest array of objects in it, or one object a line.

    Args:
        name: Of the file.
        stream: At the start of the file.

    Returns:
        None where it has no array of objects. Objects inside a row give columns such as "country.value".

    Raises:
        UnreadableInputError: It is not JSON, or larger than 64 MB and not one object a line.
    """
    first = stream.readline(_MOST_BYTES)
    second = stream.readline(_MOST_BYTES)
    stream.seek(0)
    if first.lstrip().startswith(b"{") and second.lstrip().startswith(b"{"):
        return _lines(name, stream)
    found = _longest(whole := _document(stream))
    if not found:
        return None
    names = _names(found)
    return Table(name=name, columns=names, pieces=partial(_pieces, found, names), facts=_facts(whole))


def _document(stream: IO[bytes]) -> Value:
    data = stream.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise UnreadableInputError(
            what="the JSON file is larger than 64 MB",
            why="a JSON document has to be held in memory as a whole",
            fix="take it as CSV or Parquet, or write one object a line",
        )
    return _parsed(data)


def _parsed(data: bytes) -> Value:
    try:
        value: Value = json.loads(
            data.decode("utf-8-sig"), parse_float=str, parse_int=str, parse_constant=str
        )
    except (ValueError, RecursionError) as error:
        raise UnreadableInputError(
            what=f"the file is not JSON: {error}",
            why="it begins like JSON and goes on otherwise",
            fix="get it again",
        ) from error
    return value


def _lines(name: str, stream: IO[bytes]) -> Table:
    start = [row for line in islice(stream, 100) if line.strip() and isinstance(row := _parsed(line), dict)]
    names = _names(start)

    def pieces(unreadable: list[int]) -> Iterator[Piece]:
        stream.seek(0)
        rows = (row for line in stream if line.strip() and isinstance(row := _parsed(line), dict))
        return _pieces(rows, names, unreadable)

    return Table(name=name, columns=names, pieces=pieces)


def _longest(value: Value, depth: int = 0) -> list[dict[str, Value]]:
    if depth > _DEEPEST or not isinstance(value, list | dict):
        return []
    below = list(value.values()) if isinstance(value, dict) else value
    best = [_longest(each, depth + 1) for each in below if isinstance(each, list | dict)]
    if isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
        best.append([each for each in value if isinstance(each, dict)])
    return max(best, key=len, default=[])


def _facts(value: Value, depth: int = 0) -> dict[str, str]:
    """Collect the words that stand beside the rows, by name."""
    if depth > _DEEPEST:
        return {}
    if isinstance(value, list):
        return _facts(value[0], depth + 1) if len(value) == 2 else {}  # noqa: PLR2004 -- [page, rows]
    if not isinstance(value, dict):
        return {}
    below = [_facts(each, depth + 1) for each in value.values() if isinstance(each, dict)]
    own = {folded(name): each for name, each in value.items() if isinstance(each, str)}
    return dict(chain.from_iterable(part.items() for part in (*below, own)))


def _flat(row: dict[str, Value], above: str = "") -> dict[str, str | None]:
    flat: dict[str, str | None] = {}
    for name, value in row.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{above}{name}.")
        elif isinstance(value, list):
            flat[above + name] = "; ".join(str(each) for each in value if each is not None)
        else:
            flat[above + name] = str(int(value)) if isinstance(value, bool) else value
    return flat


def _names(rows: list[dict[str, Value]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(folded(name) for row in rows for name in _flat(row)))


def _pieces(rows: Iterable[dict[str, Value]], names: tuple[str, ...], _: list[int]) -> Iterator[Piece]:
    def cells() -> Iterator[list[str | None]]:
        for row in rows:
            by_name = {folded(name): value for name, value in _flat(row).items()}
            yield [by_name.get(name) for name in names]

    return pieces_of(cells(), names)
