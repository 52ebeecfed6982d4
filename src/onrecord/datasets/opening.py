"""Which layout a file has, and the start of its load."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import IO

from onrecord.datasets.layouts import layout_of
from onrecord.datasets.layouts.ucdp import CANDIDATE
from onrecord.datasets.loading import Loading, Told, release_in
from onrecord.datasets.mapping import Layout, ReleaseFrom, folded
from onrecord.datasets.sources.opening import members, sample, tables
from onrecord.datasets.sources.table import Table, unique
from onrecord.datasets.written import example_mapping
from onrecord.errors import ReleaseNeededError, UnknownLayoutError, UnreadableInputError

_CANDIDATE_RELEASE = re.compile(r"\d\d\.0\.\d{1,2}|\d\d\.\d\d\.\d\d(?:\.\d\d)?")
_ADDRESS_RELEASE = re.compile(r"/gedevents/(\d+(?:\.\d+)+)")
_MOST_SHOWN = 12


def open_dataset(
    data: Path,
    *,
    release: str | None = None,
    accessed: str,
    mapping: Layout | None = None,
    told: Told | None = None,
) -> Loading:
    """Recognise a file by its content and begin to load it.

    Args:
        data: The file: CSV and the like, XLSX, JSON, Parquet, or one of them in gzip or zip.
        release: As the publisher numbers it, where the file does not say so itself.
        accessed: ISO 8601 date on which it was taken.
        mapping: How it is laid out, where it is of no layout that is known.
        told: Told how far it is.

    Returns:
        The load; nothing but the first rows has been read yet.

    Raises:
        UnreadableInputError: It is missing, damaged or cannot be unpacked.
        UnknownLayoutError: It is of no known layout, or lacks columns that the mapping names.
        ReleaseNeededError: The release must be given and is not.
    """
    layout, found = _recognised(data, mapping)
    loading = Loading(data, layout, partial(_tables, data.name, layout))
    loading.release = release or layout.numbered or found
    if not loading.release and layout.release == ReleaseFrom.ASKED:
        raise ReleaseNeededError(
            what=f"{data.name} is of {layout.dataset} (layout {layout.key}) and does not say of which release",
            why="a number is only worth something with the release that it was computed from",
            fix='give it as the publisher numbers it: --release "25.1"',
        )
    if layout.dataset == "ucdp-ged" and _CANDIDATE_RELEASE.fullmatch(loading.release):
        loading.dataset = CANDIDATE
    loading.accessed = accessed
    loading.told = told or loading.told
    return loading


def _recognised(data: Path, mapping: Layout | None) -> tuple[Layout, str]:
    seen: list[tuple[str, list[list[str]]]] = []
    with _opened(data) as file:
        for member in members(data.name, file):
            for table in tables(member, partial(_heading, mapping)):
                layout = mapping or layout_of(frozenset(table.names))
                if layout is not None:
                    return layout, _release(layout, table)
            seen.append((member.name, sample(member)))
    raise _unknown(data.name, seen, mapping)


def _opened(data: Path) -> IO[bytes]:
    try:
        return data.open("rb")
    except OSError as error:
        raise UnreadableInputError(
            what=f"{data} cannot be read", why=error.strerror or str(error), fix="check the name of the file"
        ) from error


def _release(layout: Layout, table: Table) -> str:
    if found := release_in(layout, table):
        return found
    address = _ADDRESS_RELEASE.search(" ".join(table.facts.values()))
    return address[1] if address and layout.dataset == "ucdp-ged" else ""


def _heading(mapping: Layout | None, rows: list[list[str]]) -> int | None:
    for index, row in enumerate(rows):
        names = frozenset(unique(row))
        if mapping.fits(names) if mapping else layout_of(names) is not None:
            return index
    return None


def _tables(name: str, layout: Layout, file: IO[bytes]) -> Iterator[Table]:
    """Give the tables of one layout, one after the other."""
    for member in members(name, file):
        yield from tables(member, partial(_heading, layout))


def _unknown(
    name: str, seen: list[tuple[str, list[list[str]]]], mapping: Layout | None
) -> UnknownLayoutError:
    headings = {member: max(rows, key=len, default=[]) for member, rows in seen}
    shown = "; ".join(
        f"{member}: {', '.join(row[:_MOST_SHOWN]) or 'no rows'}" for member, row in headings.items()
    )
    if mapping is not None:
        have = frozenset(folded(each) for row in headings.values() for each in row)
        missing = ", ".join(sorted(mapping.wanted - have))
        return UnknownLayoutError(
            what=f"{name} lacks columns that the mapping names: {missing}",
            why=f"its columns are: {shown}",
            fix="correct the mapping",
        )
    widest = max(headings.values(), key=len, default=[])
    return UnknownLayoutError(
        what=f"{name} is of no layout that onrecord knows",
        why=f"it has these columns: {shown}",
        fix="say in a mapping file which column is which and give it with --mapping, for example:\n"
        + example_mapping(widest),
    )
