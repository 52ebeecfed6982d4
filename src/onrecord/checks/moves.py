"""Steps with the level they led to: "climbed 69 cents, or 0.7 percent, to $102.48"."""

from onrecord.checks.operand import Operand
from onrecord.checks.passage import Passage
from onrecord.checks.result import Computed, judged, printed
from onrecord.checks.wording import computed_bands
from onrecord.model.check import Check, CheckKind
from onrecord.model.figure import FigureKind, Trend

_HUNDREDTHS = {"cent": frozenset({"USD", "EUR", "CAD", "AUD"}), "penny": frozenset({"GBP"})}
"""Units of which a hundred make one of a currency."""

_GAP = 40


def check_moves(passage: Passage) -> list[Check]:
    """Recompute the percentage of every step that is given in units and in percent, with the level it reached."""
    found = []
    for one, other, level in zip(passage.all, passage.all[1:], passage.all[2:], strict=False):
        step, percent = (other, one) if one.figure.unit == "percent change" else (one, other)
        if percent.figure.unit != "percent change" or step.kind not in {FigureKind.CHANGE, FigureKind.LEVEL}:
            continue
        size = _size(step, level)
        links = passage.cues.linked.search(passage.gap(one, other)) and len(passage.gap(one, other)) < _GAP
        if size is not None and links and _reaches(other, level, passage):
            check = _check(step, percent, level, size, passage)
            found += [check] if check is not None else []
    return found


def _size(step: Operand, level: Operand) -> float | None:
    """Return how many units of the level one unit of the step is; None where they do not go together."""
    if step.unit == level.unit and not step.is_percent:
        return 1.0
    return 0.01 if level.unit in _HUNDREDTHS.get(step.unit, ()) else None


def _reaches(last: Operand, level: Operand, passage: Passage) -> bool:
    gap = passage.gap(last, level)
    return level.kind is FigureKind.LEVEL and len(gap) < _GAP and bool(passage.cues.reached.search(gap))


def _check(step: Operand, percent: Operand, level: Operand, size: float, passage: Passage) -> Check | None:
    falls = Trend.DOWN in {step.figure.trend, percent.figure.trend}
    low, mid, high = (part * size for part in (step.low, step.value, step.high))
    half = step.fine * size / 2
    low, high = min(low, mid - half), max(high, mid + half)
    base = level.value + mid if falls else level.value - mid
    if base <= 0:
        return None
    value = mid / base * 100
    sign = "+" if falls else "-"
    computed = Computed(
        value=value,
        low=max(low, 0.0) / base * 100,
        high=high / base * 100,
        unit="percent change",
        formula=f"{printed(mid)} / ({printed(level.value)} {sign} {printed(mid)}) = {printed(round(value, 2))} percent",
    )
    bands = computed_bands(percent, passage.style)
    return judged(CheckKind.PERCENT_CHANGE, percent, computed, bands, [step, level])
