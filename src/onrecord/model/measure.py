"""Measures: what is counted, over which rows, compared with what, and what came out."""

from enum import StrEnum

import attrs
from attrs.validators import matches_re

from onrecord.model.check import Amount, CheckOutcome
from onrecord.model.dataset import Estimate
from onrecord.model.passage import SHA256


class Statistic(StrEnum):
    """What is taken from the rows that a scope selects."""

    EVENTS = "events"
    FATALITIES = "fatalities"
    RATE = "rate"
    SHARE = "share"
    LEVEL = "level"
    FIRST = "first"
    LAST = "last"
    PEAK = "peak"


class Comparison(StrEnum):
    """What the statistic is compared with, and how."""

    NONE = "none"
    RATIO = "ratio"
    CHANGE = "change"
    DIFFERENCE = "difference"
    SHARE = "share"
    RANK = "rank"
    RECORD = "record"
    TREND = "trend"
    ON_PACE = "on pace"


class Dated(StrEnum):
    """By which of its dates an event belongs to a period."""

    START = "start"
    END = "end"


@attrs.frozen(kw_only=True)
class Scope:
    """Which rows of a dataset count.

    Attributes:
        period: EDTF interval ("2022/2023", "2024-01/2024-06").
        countries: ISO 3166-1 alpha-3 codes; empty for all.
        places: Names or p-codes of first to third level divisions; empty for all.
        kinds: Kinds of event of the register; empty for all.
        actors: Keys of actor classes or actors of the register, on either side; empty for all.
        targets: Keys of actor classes that must be on the other side; empty for all.
        indicator: Code of the indicator; empty for events.
        minimum: Only events with at least so many deaths by the chosen estimate.
        dated: By which of its dates an event belongs to the period.
    """

    period: str
    countries: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    indicator: str = ""
    minimum: int = 0
    dated: Dated = Dated.START


@attrs.frozen(kw_only=True)
class Definition:
    """A definition that computes.

    Attributes:
        dataset: Key of the dataset; its newest vintage is meant unless `release` says otherwise.
        release: Release of the dataset, or empty.
        scope: Which rows count.
        statistic: What is taken from them.
        estimate: Which estimate of a toll.
        comparison: With what, and how.
        base: The rows that it is compared with; for a share the whole, for a rate the population's.
        base_dataset: Key of the dataset of `base` where it is another one; empty otherwise.
        factor: A rate is per so many ("100000").
    """

    dataset: str
    release: str = ""
    scope: Scope
    statistic: Statistic
    estimate: Estimate = Estimate.BEST
    comparison: Comparison = Comparison.NONE
    base: Scope | None = None
    base_dataset: str = ""
    factor: int = 1


@attrs.frozen(kw_only=True)
class Alternative:
    """Another way to read the same statement: a definition with something changed.

    Attributes:
        name: What is changed, in words ("high estimates", "all organised violence").
        definition: The whole changed definition.
    """

    name: str
    definition: Definition


@attrs.frozen(kw_only=True)
class WrittenMeasure:
    """A statement made executable, as people wrote it in claims.yaml.

    Attributes:
        key: Stable key.
        claim: Key of the claim under which its outcome is shown; empty for none.
        document: File name or SHA-256 of the original that has the statement; empty where it is only written here.
        quote: The statement's words, letter for letter where `document` is given.
        words: The words of it that are tested ("nearly doubled").
        definition: What is computed.
        alternatives: Other readings, written before looking.
        note: Anything the reader should know.
    """

    key: str
    claim: str = ""
    document: str = ""
    quote: str = ""
    words: str = ""
    definition: Definition
    alternatives: tuple[Alternative, ...] = ()
    note: str = ""


@attrs.frozen(kw_only=True)
class Statistics:
    """What an engine returns: whole numbers only, so that the order of adding cannot matter.

    Attributes:
        n: Rows.
        total: Sum of the chosen estimate, or of the values in units of 10**-`decimals`.
        squares: Sum of its squares.
        low: Sum of the low estimates.
        high: Sum of the high estimates.
        missing: Rows without a value: not the same as zero.
        months: Month ("2022-03"), rows and sum in it, in order; every month of the period that has rows.
        decimals: How many decimals `total` and the like are scaled by.
        crossing: Rows whose dates lie on both sides of an edge of the period, counted or not.
    """

    n: int
    total: int
    squares: int
    low: int
    high: int
    missing: int = 0
    months: tuple[tuple[str, int, int], ...] = ()
    decimals: int = 0
    crossing: int = 0


@attrs.frozen(kw_only=True)
class MeasuredReading:
    """What one reading of a statement gives.

    Attributes:
        name: The reading in words.
        amount: The recomputed number, or None where the data do not cover it.
        outcome: Of the words under this reading; None where no words are tested.
        vintage: Key of the vintage it was computed from.
        digest: SHA-256 of the whole numbers that the engine returned.
        why: One sentence.
    """

    name: str
    amount: Amount | None
    outcome: CheckOutcome | None
    vintage: str
    digest: str = attrs.field(validator=matches_re(SHA256))
    why: str


@attrs.frozen(kw_only=True)
class Measurement:
    """The result of a measure.

    Attributes:
        measure: Key of the measure.
        value: The number, in `unit`; None where the data do not cover the scope.
        low: Lower end of its envelope by the dataset's own low and high estimates; None where there is none.
        high: Upper end.
        chance: Interval of the same number if the same years were drawn anew at their rates, or None.
        unit: As in `Figure.unit`.
        vintage: Key of the vintage.
        digest: SHA-256 of the whole numbers that the engine returned.
        words: The words tested; may be empty.
        outcome: Of the words, over all readings; None where no words are tested.
        readings: Every reading with its own outcome, the definition's own first.
        sentences: The measure in a sentence, pairs of language and text.
        recipe: How it is computed, in plain words.
        sql: The same as a query.
        notes: What each number means, one sentence each; what is missing.
        formula: The computation in figures ("5,759 / 2,796 = 2.06"); empty where nothing could be computed.
        stated: What the words state, or None where none are tested.
        clear: The band in which the words are fair, or None.
        outer: The band in which they can still be argued for, or None.
        rule: Key of the rule that decided, with its version; empty where no words are tested.
        summary: The outcome over all readings in a sentence ("Holds in 5 of 6 readings; fails if ..."); may be empty.
        ends: What the words come to at the low and the high end of the dataset's own estimates; empty where it has none.
    """

    measure: str
    value: int | float | None
    low: int | float | None
    high: int | float | None
    chance: tuple[float, float] | None = None
    unit: str
    vintage: str
    digest: str = attrs.field(validator=matches_re(SHA256))
    words: str = ""
    outcome: CheckOutcome | None = None
    readings: tuple[MeasuredReading, ...] = ()
    sentences: tuple[tuple[str, str], ...] = ()
    recipe: str = ""
    sql: str = ""
    notes: tuple[str, ...] = ()
    formula: str = ""
    stated: Amount | None = None
    clear: Amount | None = None
    outer: Amount | None = None
    rule: str = ""
    summary: str = ""
    ends: tuple[MeasuredReading, ...] = ()
