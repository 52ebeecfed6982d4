"""Amounts given twice, in two units or two currencies."""

import itertools
import re
from collections.abc import Iterator, Sequence

from onrecord.checks.factors import FACTORS
from onrecord.checks.likeness import is_bare
from onrecord.checks.operand import Operand
from onrecord.checks.passage import Passage
from onrecord.checks.result import Computed, inputs_of, judged, printed
from onrecord.checks.wording import computed_bands
from onrecord.model.check import Amount, Check, CheckKind, CheckOutcome
from onrecord.model.figure import Bound
from onrecord.phrases import Rule, bands, last_digit_unit

_BESIDE = re.compile(
    r"^[\s,]*(?:\(|,? ?(?:or|soit|i\.e\.|equal to|equivalent to|أي|ou|=))[\s]*$", re.IGNORECASE
)
_CURRENCY = re.compile(r"[A-Z]{3}")

_RATE_ROOM = 0.05
"""Two conversions of one document may differ by a twentieth: rates move between two dates."""


def check_units(passages: Sequence[Passage]) -> list[Check]:
    """Recompute every conversion with a fixed factor, and hold conversions of two currencies against each other."""
    found: list[Check] = []
    implied: dict[tuple[str, str], tuple[Operand, Operand, float]] = {}
    for passage in passages:
        for left, right in _restated(passage):
            check = _degrees(left, right, passage) or _fixed(left, right, passage)
            if check is None and _money(left, right):
                check = _by_rate(left, right, implied)
            if check is not None:
                found.append(check)
    return found


def _restated(passage: Passage) -> Iterator[tuple[Operand, Operand]]:
    levels = passage.levels
    for left, right in itertools.pairwise(levels):
        if left.unit != right.unit and left.value > 0 < right.value and not is_bare(left):
            gap = passage.gap(left, right)
            if len(gap) < 20 and _BESIDE.match(gap):  # noqa: PLR2004
                yield left, right


def _money(left: Operand, right: Operand) -> bool:
    return bool(_CURRENCY.fullmatch(left.unit) and _CURRENCY.fullmatch(right.unit))


def _fixed(left: Operand, right: Operand, passage: Passage) -> Check | None:
    one, other = FACTORS.get(left.unit), FACTORS.get(right.unit)
    if one is None or other is None or one[0] != other[0]:
        return None
    factor = one[1] / other[1]
    half = 0.0 if left.spelled else last_digit_unit(left.value) / 2
    value = left.value * factor
    computed = Computed(
        value=value,
        low=min(left.low, left.value - half) * factor,
        high=max(left.high, left.value + half) * factor,
        unit=right.figure.unit,
        formula=f"{printed(left.value)} {left.unit} x {factor:.6g} = {printed(value)} {right.unit}",
    )
    if right.bound is not Bound.EXACT:
        return judged(CheckKind.UNIT, right, computed, computed_bands(right, passage.style), [left])
    judging = bands(
        Rule.RECOMPUTED, right.value, max(right.fine, last_digit_unit(right.value)), passage.style
    )
    return judged(CheckKind.UNIT, right, computed, judging, [left])


def _degrees(left: Operand, right: Operand, passage: Passage) -> Check | None:
    """Hold degrees Fahrenheit against Celsius, as a temperature or as a difference between two: whichever fits better."""
    if {left.unit, right.unit} != {"°F", "°C"}:
        return None
    ratio, offset = (5 / 9, -160 / 9) if left.unit == "°F" else (9 / 5, 32.0)
    checks = []
    for plus in (offset, 0.0):
        value = left.value * ratio + plus
        half = max(left.fine, last_digit_unit(left.value)) / 2 * ratio
        computed = Computed(
            value=value,
            low=value - half,
            high=value + half,
            unit=right.figure.unit,
            formula=f"{printed(left.value)} {left.unit} = {printed(round(value, 1))} {right.unit}",
        )
        unit = max(right.fine, last_digit_unit(right.value))
        checks.append(
            judged(CheckKind.UNIT, right, computed, computed_bands(right, passage.style, unit), [left])
        )
    return next((check for check in checks if check.outcome is CheckOutcome.CONSISTENT), checks[0])


def _by_rate(
    left: Operand, right: Operand, implied: dict[tuple[str, str], tuple[Operand, Operand, float]]
) -> Check:
    if left.unit > right.unit:
        left, right = right, left
    pair = (left.unit, right.unit)
    rate = left.value / right.value
    formula = f"{printed(left.value)} {left.unit} / {printed(right.value)} {right.unit} = {printed(rate)}"
    if pair not in implied:
        implied[pair] = (left, right, rate)
        return _rate_check(left, right, CheckOutcome.NOT_CHECKABLE, formula, _NO_RATE)
    first_left, first_right, first = implied[pair]
    same = abs(rate / first - 1) <= _RATE_ROOM
    outcome = CheckOutcome.CONSISTENT if same else CheckOutcome.DEPENDS_ON_READING
    beside = "the same as" if same else "not the same as"
    why = (
        f"“{left.text}” for “{right.text}” is a rate of {printed(rate)}, {beside} the {printed(first)} "
        f"of “{first_left.text}” for “{first_right.text}”{'.' if same else ': rates move, or one is a slip.'}"
    )
    return _rate_check(left, right, outcome, formula, why)


_NO_RATE = (
    "The text gives one amount in two currencies, but no rate and no second conversion to hold it against."
)


def _rate_check(left: Operand, right: Operand, outcome: CheckOutcome, formula: str, why: str) -> Check:
    rate = left.value / right.value
    unit = f"{left.unit} per {right.unit}"
    return Check(
        kind=CheckKind.UNIT,
        outcome=outcome,
        span=right.span,
        stated=right.amount(),
        recomputed=Amount(low=rate, high=rate, unit=unit, text=printed(rate)),
        formula=formula,
        rule="implied-rate@1",
        inputs=inputs_of([left, right]),
        why=why,
    )
