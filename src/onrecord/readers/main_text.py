"""Which blocks of a page belong to its main text, by the words that a main-text search kept.

The search gives a text without places; it is laid over the blocks by lines and by runs of four words.
"""

import re
from collections import Counter
from collections.abc import Sequence

import attrs

RUN = 4
"""Words in a run: short enough to survive a changed word or link, long enough to be nobody else's."""
SHARE_OF_RUNS = 0.6
"""Share of a block's runs that must stand in the main text. Tuned, as is `SHARE_OF_CELLS`, on 181 news pages (Scrapinghub,
2020), where 0.5 to 0.75 give the same F1 within 0.001."""
SHARE_OF_CELLS = 0.25
"""Share of a table's cells that must stand in the main text for all of the table to belong to it."""
FEWEST_CELLS = 4
"""A table of fewer cells lays the page out, and its cells are judged one by one."""
LONG_LINE = 25
"""Characters of a text that can stand inside a longer line of the main text by no accident."""

_WORD = re.compile(r"\w+")


@attrs.frozen(kw_only=True)
class Candidate:
    """A block that may belong to the main text.

    Attributes:
        text: Its words.
        heading: Whether it is a heading.
        table: Number of the table that it is a cell of, or None.
        barred: Whether the page's own markup settles that it is none, whatever its words.
        marked: Whether the page's markup hints that it is none.
    """

    text: str
    heading: bool = False
    table: int | None = None
    barred: bool = False
    marked: bool = False


def belongs(candidates: Sequence[Candidate], main: str) -> tuple[bool, ...]:
    """Say of every block whether it belongs to the main text.

    A table stays together: the search drops cells whose words are few. A heading between the first and the last
    block of the main text belongs to it where what follows it does.

    Args:
        candidates: The blocks of the page, in order.
        main: The main text, as the search gave it.

    Returns:
        One answer a block, in order.
    """
    lines = {" ".join(_WORD.findall(cell)) for line in main.split("\n") for cell in line.split("|")}
    words = _WORD.findall(main)
    known = _Known(lines=frozenset(lines), runs=_runs(words), joined=" ".join(words))
    hits = [not one.barred and known.holds(one.text) for one in candidates]
    cells = Counter(one.table for one in candidates)
    kept = Counter(one.table for one, hit in zip(candidates, hits, strict=True) if hit)
    whole = {t for t in kept if t is not None and cells[t] >= FEWEST_CELLS}
    whole = {table for table in whole if kept[table] >= SHARE_OF_CELLS * cells[table]}
    inside = [
        hit or (one.table in whole and not one.barred) for one, hit in zip(candidates, hits, strict=True)
    ]
    return tuple(_with_headings(candidates, inside))


def _with_headings(candidates: Sequence[Candidate], inside: list[bool]) -> list[bool]:
    first = inside.index(True) if True in inside else len(inside)
    for at in reversed(range(first, len(inside) - 1)):
        one = candidates[at]
        inside[at] = inside[at] or (one.heading and not (one.marked or one.barred) and inside[at + 1])
    return inside


@attrs.frozen(kw_only=True)
class _Known:
    lines: frozenset[str]
    runs: frozenset[tuple[str, ...]]
    joined: str

    def holds(self, text: str) -> bool:
        words = _WORD.findall(text)
        line = " ".join(words)
        if not line:
            return False
        if line in self.lines or (len(line) >= LONG_LINE and line in self.joined):
            return True
        runs = [tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)]
        return bool(runs) and sum(run in self.runs for run in runs) >= SHARE_OF_RUNS * len(runs)


def _runs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
