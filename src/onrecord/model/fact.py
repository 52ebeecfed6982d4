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


class Reliability(StrEnum):
    """Grade of a source, by what the case knows of it (docs/methods/facts.md); never a number, never in arithmetic."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(StrEnum):
    """Grade of a piece of information, by what else the case holds about it; never a number, never in arithmetic."""

    CONFIRMED = "1"
    PROBABLE = "2"
    POSSIBLE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    UNKNOWN = "6"


@attrs.frozen(kw_only=True)
class Grade:
    """Two grades that are judged apart and stay apart.

    Attributes:
        source: Of the source.
        information: Of what it says here.
        why: The criterion that gave each, in plain words.
    """

    source: Reliability
    information: Credibility
    why: tuple[str, str]


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
        repeats: Number in `Fact.figures` of the figure whose number this one gives again; None for the first of a
            number.
        rounds: Number of the figure whose number this one gives less precisely ("more than 220" of 223); None where it
            does not.
        grade: How its source and its evidence are graded, or None.
    """

    citation: Citation
    figure: Figure
    document: str
    published: str | None
    origin: str
    chain: tuple[str, ...] = ()
    repeats: int | None = None
    rounds: int | None = None
    grade: Grade | None = None


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
        relations: Every pair, in order; of more than 60 figures only those that a number's first figure is in.
        floor: Largest lower end that two independent origins hold, or one with named victims; None where none does.
        low: Smallest lower end.
        high: Largest finite higher end, or None.
        origins: Count of independent first-hand origins.
        ground: The same as a grade.
        reasons: Why these belong together, how floor and range were found, what is not known.
        actions: What a person may do where figures disagree; empty where they do not.
        decided: What a person chose to do, or None.
        proposals: Identities of what about it a person may decide.
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
    decided: Disagreement | None = None
    proposals: tuple[str, ...] = ()
