"""Tables of which datasets have which events, one for each draw of the links: from a case, or from what `onrecord match` printed."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeGuard

import attrs
import numpy as np

from onrecord.errors import UnusableCountsError
from onrecord.model.undercount import CountTable
from onrecord.reconciliation.undercount.cells import count_table, only_lists
from onrecord.vault.store import Vault
from onrecord.workflow.progress import Told, unheard

if TYPE_CHECKING:
    from onrecord.reconciliation.matching import Links
    from onrecord.workflow.matching import Asked as MatchAsked
    from onrecord.workflow.matching import Matched

EVENTS = "events"
FEWEST_DRAWS = 2
_FEW_ROWS = 20
_SOME_WITHOUT_DEATHS = 0.05
_FIX = "give what `onrecord match … --draws 20 --json` prints, whole"


@attrs.frozen(kw_only=True)
class DrawnTables:
    """Tables of several draws of the links.

    Attributes:
        name: Of the case or the file.
        tables: One a draw, all of the same lists.
        notes: What was left out, in sentences.
        against: What speaks against an estimate from these data, in sentences.
    """

    name: str
    tables: tuple[CountTable, ...]
    notes: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Drawing:
    """How links are drawn.

    Attributes:
        frame: The rule and the rows that are matched.
        draws: How many draws.
        seed: Of the random numbers.
        one_origin: Datasets that count as one, by their names.
    """

    frame: "MatchAsked"
    draws: int
    seed: int
    one_origin: tuple[tuple[str, ...], ...] = ()


def draw_tables(case: Path, datasets: Sequence[str], how: Drawing, told: Told = unheard) -> DrawnTables:
    """Match datasets of events of a case, and draw the links again and again.

    Args:
        case: The folder.
        datasets: Keys of its datasets, with a release where two are kept.
        how: How links are drawn.
        told: Is told how far the work is.

    Returns:
        The tables. Events outside the days that all datasets cover are left out: no more than some of the datasets could have them.

    Raises:
        NotACaseError: The folder is no case.
        UnmatchableDataError: The datasets cannot be matched.
        UnusableCountsError: None is named, two are releases of one dataset, or no event lies in the days that all cover.
    """
    from onrecord.reconciliation.matching import draws  # noqa: PLC0415 (an extra)
    from onrecord.workflow.matching import match_case  # noqa: PLC0415

    if not datasets:
        Vault.open(case)
        raise UnusableCountsError(
            what=f"{case.name}: no datasets are named",
            why="lists are datasets of events that somebody chose for being of one frame and made apart",
            fix="name those meant, as `onrecord data list` shows them: --lists A B C",
        )
    matched = match_case(case, datasets, how.frame, told)
    _refuse_releases(matched, how.one_origin)
    names = matched.matching.datasets
    starts = [table.start for table in matched.links.tables]
    first, last = max(int(one.min()) for one in starts), min(int(one.max()) for one in starts)
    outside = sum(int(((one < first) | (one > last)).sum()) for one in starts)
    found = []
    for number, drawn in enumerate(draws(matched.links, how.draws, how.seed)):
        told("draws of the links", number, how.draws)
        found.append(_counted(names, drawn.members[_within(drawn.members, starts, (first, last))]))
    if not all(table.observed for table in found):
        raise UnusableCountsError(
            what=f"{case.name}: no event of {', '.join(names)} lies in the days that all of them cover",
            why="an event outside those days cannot be in every dataset",
            fix="choose datasets that cover the same days",
        )
    notes = [
        *(
            f"{one.count:,} rows of {one.dataset} are left out: {one.why}"
            for one in matched.matching.left_out
        ),
        *(note for note in matched.matching.notes if "that all datasets cover" not in note),
        *(
            [f"{outside:,} rows outside the days that all datasets cover are left out of the estimate."]
            if outside
            else []
        ),
    ]
    return DrawnTables(
        name=case.name,
        tables=tuple(found),
        notes=tuple(notes),
        against=tuple(_not_one_frame(matched.links, names)),
    )


def read_draws(data: bytes, name: str, lists: Sequence[str] = ()) -> DrawnTables:
    """Read the draws that `onrecord match --draws N --json` printed.

    Args:
        data: JSON lines; those of other types are passed over.
        name: Of the file.
        lists: The datasets that are meant; empty for all.

    Raises:
        UnusableCountsError: A line is damaged, or there are fewer than two draws of the same datasets.
    """
    found, notes = [], []
    for number, text in enumerate(data.decode("utf-8-sig", "replace").splitlines(), 1):
        line = _line(text, name, number)
        if line.get("type") == "matching":
            notes = [str(note) for note in line.get("notes") or ()]
        if line.get("type") == "match_draw":
            found.append(_of_line(line, name, number))
    if len(found) < FEWEST_DRAWS or len({table.lists for table in found}) > 1:
        _refuse(
            name,
            f"it holds {len(found)} draws of the links"
            + (" of different datasets" if len(found) >= FEWEST_DRAWS else ""),
        )
    return DrawnTables(name=name, tables=tuple(_chosen(found, lists, name)), notes=tuple(notes))


def is_of_draws(data: bytes) -> bool:
    """Whether a file holds JSON lines and not a table."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"


def _chosen(tables: Sequence[CountTable], lists: Sequence[str], name: str) -> Sequence[CountTable]:
    unknown = [one for one in lists if one not in tables[0].lists]
    if unknown or len(set(lists)) < len(lists):
        raise UnusableCountsError(
            what=f"{name}: {', '.join(unknown or lists)} is no dataset of these draws, or named twice",
            why="lists are chosen by their names",
            fix=f"name some of {', '.join(tables[0].lists)}, each once",
        )
    return (
        [only_lists(table, [table.lists.index(one) for one in lists]) for table in tables]
        if lists
        else tables
    )


def _line(text: str, name: str, number: int) -> dict[str, Any]:
    if not text.strip():
        return {}
    try:
        line = json.loads(text)
    except ValueError:
        _refuse(name, f"line {number} is no JSON object")
    return line if isinstance(line, dict) else _refuse(name, f"line {number} is no JSON object")


def _of_line(line: dict[str, Any], name: str, number: int) -> CountTable:
    datasets, captures = line.get("datasets"), line.get("captures")
    if not _are_names(datasets) or not isinstance(captures, list):
        _refuse(name, f"line {number} does not name its datasets and captures")
    rows = []
    for capture in captures:
        pattern, events = (
            (capture.get("in"), capture.get(EVENTS)) if isinstance(capture, dict) else (None, None)
        )
        if not _is_pattern(pattern, len(datasets)) or type(events) is not int or events < 0:
            _refuse(name, f"line {number} has a capture that is not datasets (0 or 1) and a number of events")
        rows.append((tuple(map(bool, pattern)), events))
    table = count_table(datasets, rows, EVENTS)
    return table if table.observed else _refuse(name, f"line {number} counts no event")


def _are_names(datasets: object) -> TypeGuard[list[str]]:
    return (
        isinstance(datasets, list)
        and len(datasets) > 0
        and all(isinstance(one, str) and one for one in datasets)
        and len(set(datasets)) == len(datasets)
    )


def _is_pattern(pattern: object, length: int) -> TypeGuard[list[int]]:
    return (
        isinstance(pattern, list)
        and len(pattern) == length
        and all(type(one) is int and one in {0, 1} for one in pattern)
    )


def _refuse(name: str, what: str) -> NoReturn:
    raise UnusableCountsError(
        what=f"{name}: {what}",
        why="an estimate over uncertain links takes two draws of them or more",
        fix=_FIX,
    )


def _refuse_releases(matched: "Matched", one_origin: Sequence[Sequence[str]]) -> None:
    """Refuse two releases of one dataset as two lists."""
    group = {name: number for number, names in enumerate(one_origin) for name in names}
    seen: dict[str, str] = {}
    for table in matched.tables:
        one, family = table.source.dataset, table.source.family
        other = seen.setdefault(family, one)
        if other != one and (one not in group or group.get(other) != group[one]):
            raise UnusableCountsError(
                what=f"{other} and {one} are releases of one dataset",
                why="a dataset is no second list beside itself",
                fix=f"name one of them, or count them as one: --one-origin {other},{one}",
            )


def _within(members: np.ndarray, starts: Sequence[np.ndarray], days: tuple[int, int]) -> np.ndarray:
    """Say of each event whether the first of its rows starts within days."""
    start = np.full(len(members), -1, dtype=np.int64)
    for number in reversed(range(len(starts))):
        has = members[:, number] >= 0
        start[has] = starts[number][members[has, number]]
    return np.asarray((start >= days[0]) & (start <= days[1]))


def _counted(names: Sequence[str], members: np.ndarray) -> CountTable:
    patterns, counts = np.unique(members >= 0, axis=0, return_counts=True)
    rows = zip((tuple(map(bool, pattern)) for pattern in patterns), map(int, counts), strict=True)
    return count_table(names, rows, EVENTS)


def _not_one_frame(links: "Links", names: Sequence[str]) -> list[str]:
    """Say which datasets hold deadly events alone while others hold events without deaths."""
    shares = [float((table.best == 0).mean()) for table in links.tables]
    deadly = [
        name
        for name, share, table in zip(names, shares, links.tables, strict=True)
        if share == 0 and len(table) >= _FEW_ROWS
    ]
    others = [name for name, share in zip(names, shares, strict=True) if share > _SOME_WITHOUT_DEATHS]
    if not deadly or not others:
        return []
    return [
        (
            f"{', '.join(deadly)} records deadly events alone and {', '.join(others)} others too: those can never be in every dataset. "
            "Estimate from deadly events (--deadly)."
        )
    ]
