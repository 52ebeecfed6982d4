"""Facts: what several documents say about the same thing, compared and never averaged."""

from enum import StrEnum

import attrs

from onrecord.model.figure import Figure
from onrecord.model.origin import Corroboration
from onrecord.model.passage import Citation


class Relation(StrEnum):
    """How two figures about one thing stand to each other."""

    AGREES = "agrees"
    TIGHTER = "tighter"
    SUPERSEDED = "superseded"
    CONFLICTS = "conflicts"
    DIFFERENT_SCOPE = "different_scope"


class Disagreement(StrEnum):
    """What a person may do about figures that disagree (Every Casualty Standards, 2016)."""

    PRIORITISE = "prioritise by rule"
    RANGE = "report a range"
    DEFER = "defer to a category"
    PENDING = "keep pending"
    ASK = "ask the sources"


@attrs.frozen(kw_only=True)
class FactFigure:
    """One figure of one document under a fact.

    Attributes:
        citation: The figure's words.
        figure: As read.
        document: File name.
        published: EDTF date of its document, or None.
        origin: Name of the origin that it goes back to.
        chain: Speakers from nearest the reader outward.
    """

    citation: Citation
    figure: Figure
    document: str
    published: str | None
    origin: str
    chain: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class FactRelation:
    """How two figures of a fact stand to each other.

    Attributes:
        pair: Their numbers in `Fact.figures`, the smaller first.
        relation: How.
        dimension: What differs, for another scope: `actor`, `place`, `period`, `victim kind`, `measure`; else empty.
        later: Number of the figure that replaces the other, for superseded; else None.
        why: In plain words, with the intervals.
    """

    pair: tuple[int, int]
    relation: Relation
    dimension: str = ""
    later: int | None = None
    why: str


@attrs.frozen(kw_only=True)
class Fact:
    """The figures about one thing.

    Attributes:
        key: Stable: made of measure, place, period, counted kind and unit.
        measure: Controlled word.
        place: As the sheet prints it, or None.
        period: EDTF, or None.
        unit: As in `Figure.unit`.
        counted: Kind of what is counted, or None.
        figures: In the order of publication, then document, then place in the text.
        relations: Every pair, in order.
        floor: Largest lower end that two independent origins hold, or one with named victims; None where none does.
        low: Smallest lower end.
        high: Largest finite higher end, or None.
        origins: Count of independent first-hand origins.
        ground: The same as a grade.
        reasons: Why these belong together, how floor and range were found, what is not known.
        actions: What a person may do where figures disagree; empty where they do not.
    """

    key: str
    measure: str | None
    place: str | None
    period: str | None
    unit: str
    counted: str | None = None
    figures: tuple[FactFigure, ...]
    relations: tuple[FactRelation, ...]
    floor: int | float | None
    low: int | float | None
    high: int | float | None
    origins: int
    ground: Corroboration
    reasons: tuple[str, ...] = ()
    actions: tuple[Disagreement, ...] = ()
