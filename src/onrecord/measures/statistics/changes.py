"""An indicator at two times: the change in its own unit and in percent, at the precision it is published with."""

import math

import attrs

from onrecord.measures.statistics.tolls import Interval, number


@attrs.frozen(kw_only=True)
class IndicatorChange:
    """How far an indicator moved.

    Attributes:
        before: Earlier value in units of 10**-`decimals`.
        after: Later value in the same.
        decimals: Decimals it is published with.
        difference: After less before, in the indicator's own unit (percentage points where it is a percentage).
        percent: Change in percent of the earlier value; None where that is 0.
        rounding: Smallest and largest percentage that the published precision allows; None like `percent`.
        points: Whether the indicator is itself a percentage.
    """

    before: int
    after: int
    decimals: int
    difference: float
    percent: float | None
    rounding: Interval | None
    points: bool

    def meaning(self) -> str:
        """Say in one sentence what the numbers mean."""
        unit = " percentage points" if self.points else ""
        old, new, moved = (f"{v / 10**self.decimals:.{self.decimals}f}" for v in self._shown())
        way = "rose" if self.difference > 0 else "fell"
        if not self.difference:
            return f"The indicator stayed at {old}."
        said = f"The indicator {way} from {old} to {new}, by {moved}{unit}"
        if self.percent is None or self.rounding is None:
            return said + "."
        low, high = sorted(abs(end) for end in self.rounding)
        word = "which is" if not self.points else "which is not the same as"
        return (
            f"{said}, {word} a change of {number(round(abs(self.percent), 1))} %"
            f" ({number(round(low, 1))} to {number(round(high, 1))} % given how the values are rounded)."
        )

    def _shown(self) -> tuple[int, int, int]:
        return self.before, self.after, abs(self.after - self.before)


def indicator_change(before: int, after: int, decimals: int = 0, *, points: bool = False) -> IndicatorChange:
    """Compare two values of an indicator.

    Args:
        before: Earlier value in units of 10**-`decimals`.
        after: Later value in the same.
        decimals: Decimals both are published with; each stands for half a unit of the last one around it.
        points: Whether the indicator is a percentage, so that its difference is in percentage points.

    Method:
        Percent is of the earlier value's size. Rounding range: interval arithmetic over ± half a unit of the last place.
    """
    percent = (after - before) / abs(before) * 100 if before else None
    return IndicatorChange(
        before=before,
        after=after,
        decimals=decimals,
        difference=(after - before) / 10**decimals,
        percent=percent,
        rounding=_rounding(before, after) if percent is not None else None,
        points=points,
    )


def _rounding(before: int, after: int) -> Interval:
    corners = [
        (after + b - before - a) / abs(before + a) * 100
        for a in (-0.5, 0.5)
        for b in (-0.5, 0.5)
        if before + a
    ]
    return min(corners, default=-math.inf), max(corners, default=math.inf)
