"""A check: one statement of a document held against the document's own numbers."""

from enum import StrEnum

import attrs

from onrecord.model.passage import Span
from onrecord.model.reading import Reading


class CheckKind(StrEnum):
    """Which relation between numbers or words is tested."""

    SUM = "sum"
    DIFFERENCE = "difference"
    SHARE = "share"
    PERCENT_CHANGE = "percent_change"
    RATIO_WORD = "ratio_word"
    WORD = "word"
    RATE = "rate"
    AVERAGE = "average"
    UNIT = "unit"
    DURATION = "duration"
    RANK = "rank"
    TABLE = "table"
    REPEAT = "repeat"
    FORM = "form"


class CheckOutcome(StrEnum):
    """What recomputing says of the statement."""

    INCONSISTENT = "inconsistent"
    DEPENDS_ON_READING = "depends_on_reading"
    ARGUABLE = "arguable"
    CONSISTENT = "consistent"
    NOT_CHECKABLE = "not_checkable"


@attrs.frozen(kw_only=True)
class Amount:
    """An interval with its unit, as stated or as recomputed.

    Attributes:
        low: Lower end; None where open.
        high: Upper end; None where open. Equal to `low` for a single number.
        unit: As in `Figure.unit`.
        text: How it is written in the document, or how the recomputed number is printed.
    """

    low: int | float | None
    high: int | float | None
    unit: str
    text: str


@attrs.frozen(kw_only=True)
class CheckReading:
    """One way to read a statement that can be read in several ways.

    Attributes:
        name: What this reading takes the words to mean ("three times as many").
        recomputed: What its formula gives, or None where it cannot be computed.
        outcome: What follows under this reading alone.
        why: One sentence.
    """

    name: str
    recomputed: Amount | None
    outcome: CheckOutcome
    why: str


@attrs.frozen(kw_only=True)
class Check:
    """One statement, recomputed.

    Attributes:
        kind: Which relation is tested.
        outcome: What recomputing says.
        span: The words that are tested.
        stated: What they state.
        recomputed: What the inputs give, or None where nothing can be computed.
        clear: The band in which the words are fair, or None where the rule has none.
        outer: The band in which they can still be argued for, or None.
        formula: The computation in figures ("6,690 / 3,539 = 1.89"); empty where there is none.
        rule: Key of the rule that decided, with its version ("ratio-nearly@1").
        inputs: Where every number used stands, the tested words among them, in the order of the formula.
        readings: Every way to read the words, where there is more than one.
        why: One sentence a layperson understands.
        matters: What changes for the reader if it fails; empty where it holds.
    """

    kind: CheckKind
    outcome: CheckOutcome
    span: Span
    stated: Amount
    recomputed: Amount | None
    clear: Amount | None = None
    outer: Amount | None = None
    formula: str = ""
    rule: str
    inputs: tuple[Span, ...]
    readings: tuple[CheckReading, ...] = ()
    why: str
    matters: str = ""


@attrs.frozen(kw_only=True)
class Audit:
    """A document and everything its own numbers say about its statements.

    Attributes:
        reading: What was read from the document.
        checks: Every check, in the order of the text.
    """

    reading: Reading
    checks: tuple[Check, ...]
