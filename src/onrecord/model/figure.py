"""A figure: a quantified statement with its hedge, value, unit and roles."""

from enum import StrEnum

import attrs

from onrecord.model.passage import Span


class FigureKind(StrEnum):
    """What sort of quantity is stated."""

    LEVEL = "level"
    SHARE = "share"
    RATIO = "ratio"
    CHANGE = "change"
    PROJECTION = "projection"
    DURATION = "duration"
    RANK = "rank"
    SUPERLATIVE = "superlative"
    VAGUE = "vague"


class Bound(StrEnum):
    """What the hedge says about the value."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    NEARLY = "nearly"
    ABOUT = "about"
    BETWEEN = "between"
    VAGUE = "vague"
    RECORD = "record"


class Trend(StrEnum):
    """Which way a change goes."""

    UP = "up"
    DOWN = "down"


@attrs.frozen(kw_only=True)
class Role:
    """One thing that is said about a figure: its place, its actor, its measure.

    Attributes:
        text: The value: as written for places, actors and speakers; the controlled word for measures.
        span: Where the words stand that give it, or None where no words do.
        inferred: True where it was carried over from another sentence or the heading.
    """

    text: str
    span: Span | None = None
    inferred: bool = False


@attrs.frozen(kw_only=True)
class Figure:
    """A quantified statement of one rendition.

    Attributes:
        span: The shortest run holding hedge, number, unit and what is counted.
        kind: What sort of quantity it is.
        low: Lower end of the interval that the words state, in `unit`; None where open.
        high: Upper end; None where open.
        bound: What the hedge says.
        unit: Singular English noun, or ISO currency code, with `/month` and the like where stated.
        counted: What is counted, as written ("civilians"), or None.
        measure: What is measured, a short English noun phrase ("killed").
        place: Where, as written.
        period: When, ISO 8601 with EDTF's open ends ("2024-05/..").
        base_period: What a ratio or change is compared with.
        actor: Who did it, as written.
        attributed_to: Who says so, as written; None for the document's own voice.
        trend: Which way it goes, for changes and ratios.
        denied: Where the words stand by which the text sets the number aside ("352, not 340"); None where it is stated.
    """

    span: Span
    kind: FigureKind
    low: int | float | None
    high: int | float | None
    bound: Bound
    unit: str
    counted: str | None = None
    measure: Role | None = None
    place: Role | None = None
    period: Role | None = None
    base_period: Role | None = None
    actor: Role | None = None
    attributed_to: Role | None = None
    trend: Trend | None = None
    denied: Span | None = None
