"""Totals against what they come to per day, per month, per year or per head."""

from onrecord.checks.operand import Operand
from onrecord.checks.passage import Passage
from onrecord.checks.result import Computed, judged, printed
from onrecord.checks.wording import coarse_unit, computed_bands
from onrecord.model.check import Check, CheckKind
from onrecord.model.figure import FigureKind
from onrecord.phrases import HouseStyle

_IN_YEAR = {"day": (365.0, 366.0), "week": (52.0, 52.2), "month": (12.0, 12.0), "quarter": (4.0, 4.0)}
"""How many of a unit of time a year has: both numbers where years differ."""

_IN_MONTH = {"day": (28.0, 31.0), "week": (4.0, 4.5)}

_REACH = 60


def check_rates(passage: Passage) -> list[Check]:
    """Recompute every rate of a sentence that restates a total before it."""
    found = []
    for place, stated in enumerate(passage.all[1:], start=1):
        base, stroke, per = stated.figure.unit.partition("/")
        total = passage.all[place - 1]
        if not stroke or total.unit != base or total.kind is FigureKind.CHANGE:
            continue
        gap = passage.gap(total, stated)
        if len(gap) > _REACH or not passage.cues.linked.search(gap):
            continue
        times = _times(total, stated, per)
        if times is not None and total.value > 0:
            found.append(_check(total, stated, times, passage.style))
    return found


def _times(total: Operand, stated: Operand, per: str) -> tuple[float, float] | None:
    period = total.figure.period or stated.figure.period
    if period is None:
        return None
    dashes = period.text.count("-")
    if "/" in period.text or "X" in period.text:
        return None
    return _IN_YEAR.get(per) if dashes == 0 else _IN_MONTH.get(per) if dashes == 1 else None


def _check(total: Operand, stated: Operand, times: tuple[float, float], style: HouseStyle) -> Check:
    value = total.value / times[0]
    computed = Computed(
        value=value,
        low=total.low / times[1],
        high=total.high / times[0],
        unit=stated.figure.unit,
        formula=f"{printed(total.value)} / {printed(times[0])} = {printed(value)}",
    )
    return judged(
        CheckKind.RATE, stated, computed, computed_bands(stated, style, coarse_unit(stated)), [total]
    )
