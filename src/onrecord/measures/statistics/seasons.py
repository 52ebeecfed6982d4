"""The same months of several years: no dry season against a rainy one."""

from collections.abc import Mapping

import attrs

from onrecord.measures.statistics.dispersion import month_dispersion
from onrecord.measures.statistics.ratios import PeriodRatio, compare_periods
from onrecord.measures.statistics.tolls import Toll, month_after, month_names, month_number, number

EARLIER_YEARS = 5
"""Years before that make up the usual level."""


@attrs.frozen(kw_only=True)
class Season:
    """A window of months against the same months of earlier years.

    Attributes:
        start: First month of the window.
        end: Last month.
        count: Count in the window.
        earlier: Year in which each earlier window began, and its count; complete windows only, the latest first.
        last_year: The window against that of the year before; None where that one is not covered.
        usual: Mean of at most five earlier windows; None where there are none.
    """

    start: str
    end: str
    count: int
    earlier: tuple[tuple[int, int], ...]
    last_year: PeriodRatio | None
    usual: float | None

    def meaning(self) -> str:
        """Say in one sentence what the numbers mean."""
        window = f"{self.start} to {self.end}" if self.start != self.end else self.start
        if self.usual is None:
            return f"The same months as {window} of no earlier year are covered, so there is nothing of the same season to compare."
        said = f"{self.count:,} in {window}"
        if self.last_year and self.last_year.ratio is not None:
            said += f" are {number(self.last_year.ratio)} times the {self.last_year.before.best:,} of the same months a year before"
        years = len(self.earlier[:EARLIER_YEARS])
        return (
            f"{said}; those months had {number(self.usual)} on average in the {years} "
            f"{'year' if years == 1 else 'years'} before, so the season cannot be what makes the difference."
        )


def same_months(series: Mapping[str, int], start: str, end: str) -> Season:
    """Compare a window with the same months of earlier years.

    Args:
        series: Count of every covered month ("2022-03"), zeros written out: a month that is missing is not covered.
        start: First month of the window.
        end: Last month.

    Raises:
        ValueError: A month of the window itself is not covered, or the window is longer than a year.
    """
    months = month_names(start, end)
    if not months or len(months) > 12 or not all(month in series for month in months):  # noqa: PLR2004
        msg = f"{start} to {end} is not a covered window of at most a year"
        raise ValueError(msg)
    first = min(month_number(month) for month in series)
    earlier: list[tuple[int, int]] = []
    before: list[int] | None = None
    for back in range(1, (month_number(start) - first) // 12 + 1):
        window = [month_after(month, -12 * back) for month in months]
        if all(month in series for month in window):
            earlier.append((int(window[0][:4]), sum(series[month] for month in window)))
            before = [series[month] for month in window] if back == 1 else before
    own = [series[month] for month in months]
    used = [count for _, count in earlier[:EARLIER_YEARS]]
    return Season(
        start=start,
        end=end,
        count=sum(own),
        earlier=tuple(earlier),
        last_year=_against(before, own) if before is not None else None,
        usual=sum(used) / len(used) if used else None,
    )


def _against(before: list[int], own: list[int]) -> PeriodRatio:
    return compare_periods(
        Toll.exactly(sum(before)),
        Toll.exactly(sum(own)),
        dispersion=(month_dispersion(before), month_dispersion(own)),
    )
