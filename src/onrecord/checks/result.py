"""Put a check together: bands, outcome, formula and the sentence that explains it."""

from collections.abc import Sequence

import attrs

from onrecord.checks.operand import Operand
from onrecord.model.check import Amount, Check, CheckKind, CheckOutcome, CheckReading
from onrecord.model.passage import Span
from onrecord.phrases import Bands, Interval, Verdict

_OUTCOMES = {
    Verdict.FAIR: CheckOutcome.CONSISTENT,
    Verdict.UNDERSTATED: CheckOutcome.ARGUABLE,
    Verdict.ARGUABLE: CheckOutcome.ARGUABLE,
    Verdict.NOT_BORNE_OUT: CheckOutcome.INCONSISTENT,
    Verdict.DEPENDS: CheckOutcome.DEPENDS_ON_READING,
}

_SLIGHT = 25
"""Percent by which a number may be off and still say much the same: what "over" spans."""

_FAR = 12
"""Times by which two numbers may differ and still be a slip of the same thing: a digit too many counts in."""

_SAYS = {
    CheckOutcome.CONSISTENT: "which fits",
    CheckOutcome.ARGUABLE: "which can be argued for",
    CheckOutcome.INCONSISTENT: "which does not fit",
    CheckOutcome.DEPENDS_ON_READING: "which fits one reading of the words only",
    CheckOutcome.NOT_CHECKABLE: "which cannot be told",
}


@attrs.frozen(kw_only=True)
class Computed:
    """What the inputs give.

    Attributes:
        value: From the numbers as stated.
        low: Least it can be, the rounding of every input counted in.
        high: Most it can be.
        unit: Unit, as in figures.
        formula: The computation in figures.
    """

    value: float
    low: float
    high: float
    unit: str
    formula: str

    def amount(self) -> Amount:
        """Return it as an amount."""
        return Amount(low=_short(self.low), high=_short(self.high), unit=self.unit, text=printed(self.value))


def printed(number: float) -> str:
    """Print a number for a reader: thousands apart, three or four digits where it is no whole number."""
    if abs(number - round(number)) < 1e-9:  # noqa: PLR2004
        return f"{round(number):,}"
    if abs(number) >= 1000:  # noqa: PLR2004
        return f"{number:,.0f}"
    return f"{number:.4g}" if abs(number) >= 1 else f"{number:.3g}"


def outcome_of(verdict: Verdict) -> CheckOutcome:
    """Return the outcome that a verdict on a wording stands for."""
    return _OUTCOMES[verdict]


def inputs_of(operands: Sequence[Operand]) -> tuple[Span, ...]:
    """Return where the numbers stand, each once, in the order given."""
    return tuple(dict.fromkeys(operand.span for operand in operands))


def judged(
    kind: CheckKind, stated: Operand, computed: Computed, bands: Bands, inputs: Sequence[Operand]
) -> Check:
    """Return the check of a statement against what the inputs give."""
    outcome = outcome_of(bands.verdict_of(computed.low, computed.high))
    return Check(
        kind=kind,
        outcome=outcome,
        span=stated.span,
        stated=stated.amount(),
        recomputed=computed.amount(),
        clear=_band(bands.clear, computed.unit),
        outer=_band(bands.outer, computed.unit),
        formula=computed.formula,
        rule=bands.key,
        inputs=inputs_of([*inputs, stated]),
        why=why(stated, computed, outcome),
        matters=matters(outcome, stated, computed),
    )


def is_far(check: Check) -> bool:
    """Say whether what comes out is so far from what is stated that the numbers can hardly belong together."""
    end = check.stated.low if check.stated.low is not None else check.stated.high
    value = check.recomputed.low if check.recomputed is not None else None
    if not end or value is None:
        return False
    scale = (
        100 if check.stated.unit == "share" and check.recomputed and check.recomputed.unit == "percent" else 1
    )
    small, large = sorted((abs(end) * scale, abs(value)))
    return large > _FAR * small


def why(stated: Operand, computed: Computed, outcome: CheckOutcome) -> str:
    """Say in one sentence what was stated, what comes out, and whether that fits."""
    return f"The text says “{stated.text}”; its own numbers give {computed.formula}, {_SAYS[outcome]}."


def matters(outcome: CheckOutcome, stated: Operand, computed: Computed) -> str:
    """Say what a reader would take away otherwise; empty where the statement holds."""
    if outcome is not CheckOutcome.INCONSISTENT:
        return ""
    if not stated.value:
        return "One of the numbers in this computation is wrong."
    off = computed.value / stated.value
    if off <= 0:
        return "The numbers go the other way: the conclusion would be the opposite."
    way = "more" if off > 1 else "less"
    size = abs(off - 1) * 100
    degree = (
        "The statement still points the same way"
        if size < _SLIGHT
        else "The statement would read differently"
    )
    return f"{degree}: what comes out is {printed(round(size) or 1)} percent {way} than stated."


def reading(name: str, computed: Computed, bands: Bands) -> CheckReading:
    """Return one way to read a statement, judged by itself."""
    outcome = outcome_of(bands.verdict_of(computed.low, computed.high))
    return CheckReading(
        name=name,
        recomputed=computed.amount(),
        outcome=outcome,
        why=f"Read as {name}: {computed.formula}, {_SAYS[outcome]}.",
    )


def _band(interval: Interval, unit: str) -> Amount:
    low, high = _short(interval.low), _short(interval.high)
    if low is None and high is None:
        text = "any number"
    elif low is None:
        text = f"up to {printed(high or 0)}"
    elif high is None:
        text = f"{printed(low)} and more"
    else:
        text = f"{printed(low)} to {printed(high)}"
    return Amount(low=low, high=high, unit=unit, text=text)


def _short(number: float) -> float | int | None:
    if number in {float("inf"), float("-inf")}:
        return None
    rounded = round(number, 6)
    return int(rounded) if rounded == int(rounded) else rounded
