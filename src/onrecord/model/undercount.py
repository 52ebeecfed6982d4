"""Undercount: who was recorded by which lists, what several estimators make of it, and what of that may be said."""

from enum import StrEnum

import attrs

Cell = tuple[bool, ...]
"""On which lists somebody is, in the order of the lists."""


def _consistent(table: "CountTable", _: object, cells: tuple[tuple[Cell, int], ...]) -> None:
    patterns = [pattern for pattern, _count in cells]
    if any(len(pattern) != len(table.lists) for pattern in patterns):
        msg = "a cell has another number of lists than the table"
        raise ValueError(msg)
    if len(set(patterns)) != len(patterns) or not all(any(pattern) for pattern in patterns):
        msg = "a cell is there twice, or is that of people on no list"
        raise ValueError(msg)
    if any(count < 1 for _pattern, count in cells):
        msg = "a cell counts less than one person"
        raise ValueError(msg)


@attrs.frozen(kw_only=True)
class CountTable:
    """How many people are on exactly which lists; those on none are what is asked for.

    Attributes:
        lists: Names.
        cells: Cells with at least one person, ascending; every other cell was observed empty.
        counted: What is counted, in the plural.

    Raises:
        ValueError: A cell does not fit the lists, is there twice, is that of nobody's list, or is empty.
    """

    lists: tuple[str, ...]
    cells: tuple[tuple[Cell, int], ...] = attrs.field(validator=_consistent)
    counted: str = "people"

    @property
    def observed(self) -> int:
        """People on at least one list."""
        return sum(count for _, count in self.cells)

    @property
    def repeated(self) -> int:
        """People on two or more lists."""
        return sum(count for cell, count in self.cells if sum(cell) > 1)

    def size(self, which: int) -> int:
        """People on the list of this number."""
        return sum(count for cell, count in self.cells if cell[which])

    def shared(self, one: int, other: int) -> int:
        """People on both lists."""
        return sum(count for cell, count in self.cells if cell[one] and cell[other])


@attrs.frozen(kw_only=True)
class CaptureFrequencies:
    """How many people one source recorded once, twice, three times.

    Attributes:
        counts: People recorded 1, 2, … times; the first two above 0.
    """

    counts: tuple[int, ...]

    @property
    def observed(self) -> int:
        """People recorded at least once."""
        return sum(self.counts)


class Estimator(StrEnum):
    """How a total was estimated."""

    BEST = "log-linear, best by BIC"
    AVERAGE = "log-linear, averaged by BIC"
    GRAPHS = "decomposable graphs"
    CLASSES = "latent classes"
    BOUND = "lower bound, lists of unequal size"
    REPEATS = "lower bound, repeated records of one source"
    CHAPMAN = "two lists"


@attrs.frozen(kw_only=True)
class TotalEstimate:
    """What one estimator says of a total.

    Attributes:
        estimator: Which.
        model: Of the lists' dependence, in brackets by list names; empty where there is no single one.
        total: People, recorded or not; may be a fraction.
        low: Lower limit at 95 %, never below the people recorded.
        high: Upper limit.
        interval: How the limits were found.
        notes: What a reader must know of it, in sentences.
    """

    estimator: Estimator
    model: str = ""
    total: float
    low: float
    high: float
    interval: str
    notes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class LeftOut:
    """An estimator that said nothing.

    Attributes:
        estimator: Which.
        why: In a sentence.
    """

    estimator: Estimator
    why: str


class Permission(StrEnum):
    """What of an estimate may be published."""

    PUBLISH = "publish"
    ENVELOPE = "envelope only"
    BOUND = "lower bound only"
    NOTHING = "nothing"


@attrs.frozen(kw_only=True)
class PublicationGate:
    """Whether the data carry an estimate.

    Attributes:
        permission: What may be published.
        ratio: Largest over smallest total of the panel; None for fewer than two estimators.
        reasons: Why not more, in sentences; empty where it may be published.
    """

    permission: Permission
    ratio: float | None
    reasons: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Undercount:
    """Every estimate of one total side by side, and what may be said.

    Attributes:
        lists: Names.
        observed: People recorded.
        repeated: People on two or more lists.
        panel: Estimates of the total.
        bound: What the total is at least; None where it cannot be said.
        left_out: Estimators that said nothing, with the reason.
        gate: What may be published.
        sentences: What may be said, in plain words.
        assumptions: On what it rests, in plain words.
        counted: What is counted, in the plural.
        draws: Tables that were combined, one for each draw of the links; 0 where there is one table. `observed` and `repeated`
            are then those of the average draw.
    """

    lists: tuple[str, ...]
    observed: int
    repeated: int
    panel: tuple[TotalEstimate, ...]
    bound: TotalEstimate | None
    left_out: tuple[LeftOut, ...] = ()
    gate: PublicationGate
    sentences: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
    counted: str = "people"
    draws: int = 0


@attrs.frozen(kw_only=True)
class Provenance:
    """Who answers for it that the lists were made apart from each other, which no overlap can show.

    Attributes:
        stated: Whether whoever asks for the estimate states it.
        required: Whether nothing but the bound may be said without it.
    """

    stated: bool = False
    required: bool = False


@attrs.frozen(kw_only=True)
class Shortfall:
    """By how much a stated count falls short of the record, and what that does to words such as "by hundreds".

    Attributes:
        claimed: The count that somebody states for the same frame.
        recorded: People recorded beyond it; negative where it exceeds the record.
        low: People beyond it by the lower limit of the bound, never below `recorded`; None without a bound.
        high: The same by the upper limit of the bound.
        words: What is said of the shortfall ("hundreds"); empty for nothing.
        by_record: What the recorded people make of the words: fair, arguable, not borne out, understated; empty without words.
        by_bound: What the bound makes of them; empty without words or bound.
        sentences: The same in plain words.
    """

    claimed: int
    recorded: int
    low: float | None = None
    high: float | None = None
    words: str = ""
    by_record: str = ""
    by_bound: str = ""
    sentences: tuple[str, ...] = ()
