"""Tables that people bring of who is on which list: four layouts, told by their headings."""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import NoReturn

import attrs

from onrecord.errors import UnusableCountsError
from onrecord.model.undercount import CaptureFrequencies, Cell, CountTable
from onrecord.readers.decode import decode

COUNT = "count"
"""Heading of how many people a combination of lists has."""
CAPTURES = "captures"
"""Heading of how many times one source recorded somebody."""
PERSON, LIST = "person", "list"
"""Headings of linked records: a row for each person on each list."""

_YES = frozenset({"1", "1.0", "true", "yes", "x"})
_NO = frozenset({"0", "0.0", "false", "no", ""})
_DELIMITERS = ",;\t|"
_MOST_TIMES = 1_000
_FIX = (
    "give columns of 0 and 1 for the lists with a column “count”, or one row a person without it, or “person” and “list”, or "
    "“captures” and “count”"
)


@attrs.frozen(kw_only=True)
class ListTable:
    """What a file says.

    Attributes:
        name: Of the file.
        counts: Who is on which list, or how often one source recorded people.
        notes: What was left out, in sentences.
    """

    name: str
    counts: CountTable | CaptureFrequencies
    notes: tuple[str, ...] = ()


@attrs.frozen
class _Sheet:
    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """Line numbers and cells."""

    def refuse(self, what: str, why: str) -> NoReturn:
        raise UnusableCountsError(what=f"{self.name}: {what}", why=why, fix=_FIX)

    def column(self, heading: str) -> int:
        return self.headings.index(heading)


def read_list_table(data: bytes, name: str, lists: Sequence[str] = ()) -> ListTable:
    """Read a table.

    Args:
        data: Comma-, semicolon-, tab- or bar-separated text with headings.
        name: Of the file.
        lists: The columns, or values of “list”, that are meant; empty for all.

    Returns:
        The counts, with notes on what was left out.

    Raises:
        UnusableCountsError: It does not say who is on which list; the message names the line.
    """
    sheet = _sheet(data, name)
    headings = set(sheet.headings)
    if headings == {CAPTURES, COUNT}:
        return ListTable(name=name, counts=_frequencies(sheet))
    if {PERSON, LIST} <= headings:
        return _counted(sheet, *_of_records(sheet, lists))
    chosen = _chosen(sheet, lists)
    if COUNT in headings:
        return _counted(sheet, chosen, _of_counts(sheet, chosen, whole=not lists))
    return _counted(sheet, chosen, _of_people(sheet, chosen))


def _sheet(data: bytes, name: str) -> _Sheet:
    text, _ = decode(data)
    first = text.lstrip("\ufeff\r\n").split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter)
    try:
        rows = [
            (reader.line_num, tuple(cell.strip() for cell in row))
            for row in reader
            if any(map(str.strip, row))
        ]
    except csv.Error as error:
        raise UnusableCountsError(what=f"{name}: {error}", why="it is no table of text", fix=_FIX) from error
    if len(rows) < 2:  # noqa: PLR2004 (headings and one row)
        raise UnusableCountsError(
            what=f"{name} has no rows under its headings", why="there is nothing to count", fix=_FIX
        )
    headings = tuple(
        heading.lower() if heading.lower() in {COUNT, CAPTURES, PERSON, LIST} else heading
        for heading in rows[0][1]
    )
    sheet = _Sheet(name, headings, tuple(rows[1:]))
    if len(set(headings)) != len(headings):
        sheet.refuse("two columns have one heading", "it is not known which is meant")
    for line, cells in sheet.rows:
        if len(cells) != len(headings):
            sheet.refuse(f"line {line} has {len(cells)} cells", f"the headings name {len(headings)} columns")
    return sheet


def _chosen(sheet: _Sheet, lists: Sequence[str]) -> tuple[str, ...]:
    unknown = [name for name in lists if name not in sheet.headings]
    if unknown:
        sheet.refuse(
            f"there is no column {', '.join(unknown)}", f"its columns are {', '.join(sheet.headings)}"
        )
    if lists:
        return tuple(dict.fromkeys(lists))
    found = tuple(
        heading
        for at, heading in enumerate(sheet.headings)
        if heading != COUNT and all(cells[at].lower() in _YES | _NO for _, cells in sheet.rows)
    )
    others = [heading for heading in sheet.headings if heading not in found and heading != COUNT]
    if COUNT in sheet.headings and others:
        sheet.refuse(
            f"the column {others[0]} is neither a list nor the count",
            "a table of counts has lists of 0 and 1 and nothing else; a stratum is estimated alone",
        )
    if not found:
        sheet.refuse("no column says who is on a list", "no column holds 0 and 1 alone")
    return found


def _of_counts(sheet: _Sheet, lists: Sequence[str], *, whole: bool) -> Iterator[tuple[Cell, int]]:
    """Give the rows of a table of counts; with some of its lists alone, combinations may come twice."""
    seen: dict[Cell, int] = {}
    columns = [sheet.column(name) for name in lists]
    for line, cells in sheet.rows:
        cell = tuple(_member(sheet, line, cells[at], lists[number]) for number, at in enumerate(columns))
        count = _whole(sheet, line, cells[sheet.column(COUNT)])
        if whole and cell in seen:
            sheet.refuse(
                f"lines {seen[cell]} and {line} are of the same combination of lists",
                "it is not known whether they are to be added or one is wrong",
            )
        if whole and not any(cell) and count:
            sheet.refuse(
                f"line {line} counts {count} people on no list",
                "those are what is asked for; nobody has counted them",
            )
        seen[cell] = line
        yield cell, count


def _of_people(sheet: _Sheet, lists: Sequence[str]) -> Iterator[tuple[Cell, int]]:
    columns = [sheet.column(name) for name in lists]
    for line, cells in sheet.rows:
        yield tuple(_member(sheet, line, cells[at], lists[number]) for number, at in enumerate(columns)), 1


def _of_records(sheet: _Sheet, lists: Sequence[str]) -> tuple[tuple[str, ...], Iterator[tuple[Cell, int]]]:
    person, on = sheet.column(PERSON), sheet.column(LIST)
    found: dict[str, set[str]] = {}
    for line, cells in sheet.rows:
        if not cells[person] or not cells[on]:
            sheet.refuse(f"line {line} names no person or no list", "a record without either links nothing")
        found.setdefault(cells[person], set()).add(cells[on])
    names = tuple(dict.fromkeys(cells[on] for _, cells in sheet.rows))
    unknown = [name for name in lists if name not in names]
    if unknown:
        sheet.refuse(f"nobody is on a list {', '.join(unknown)}", f"its lists are {', '.join(names)}")
    chosen = tuple(dict.fromkeys(lists)) or names
    return chosen, ((tuple(name in on_lists for name in chosen), 1) for on_lists in found.values())


def _counted(sheet: _Sheet, lists: Sequence[str], rows: Iterator[tuple[Cell, int]]) -> ListTable:
    counts: dict[Cell, int] = {}
    for cell, count in rows:
        counts[cell] = counts.get(cell, 0) + count
    nowhere = counts.pop((False,) * len(lists), 0)
    kept = tuple(sorted((cell, count) for cell, count in counts.items() if count))
    if not kept:
        sheet.refuse("nobody is on any list", "there is nothing to estimate from")
    notes = [f"{nowhere:,} people are on none of the lists used and were left out."] if nowhere else []
    return ListTable(name=sheet.name, counts=CountTable(lists=tuple(lists), cells=kept), notes=tuple(notes))


def _frequencies(sheet: _Sheet) -> CaptureFrequencies:
    counts: dict[int, int] = {}
    for line, cells in sheet.rows:
        times = _whole(sheet, line, cells[sheet.column(CAPTURES)])
        if not 1 <= times <= _MOST_TIMES or times in counts:
            sheet.refuse(
                f"line {line} is of people recorded {times} times",
                f"each number of times from 1 to {_MOST_TIMES:,} may be there once",
            )
        counts[times] = _whole(sheet, line, cells[sheet.column(COUNT)])
    if not any(counts.values()):
        sheet.refuse("nobody was recorded", "there is nothing to estimate from")
    return CaptureFrequencies(counts=tuple(counts.get(times, 0) for times in range(1, max(counts) + 1)))


def _member(sheet: _Sheet, line: int, cell: str, name: str) -> bool:
    folded = cell.lower()
    if folded not in _YES | _NO:
        sheet.refuse(
            f"line {line} says “{cell}” of the list {name}", "somebody is on a list (1) or is not (0)"
        )
    return folded in _YES


def _whole(sheet: _Sheet, line: int, cell: str) -> int:
    if not cell.isascii() or not cell.isdigit() or len(cell) > 12:  # noqa: PLR2004 (more people than there are)
        sheet.refuse(f"line {line} counts “{cell}”", "people are counted in whole numbers from 0 up")
    return int(cell)
