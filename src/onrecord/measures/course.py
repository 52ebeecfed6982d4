"""How a series goes on: trends over years, and years that are not over."""

from fractions import Fraction
from itertools import pairwise
from typing import Literal

from onrecord.measures.amounts import (
    Result,
    as_number,
    nothing_to_compare,
    pair_of,
    plain,
    result_of,
    scope_sums,
)
from onrecord.measures.plan import days_of, starts_year
from onrecord.measures.statistics.calibration import Target
from onrecord.measures.statistics.pace import judge_pace, project
from onrecord.measures.statistics.tolls import month_series
from onrecord.measures.sums import Sums
from onrecord.model.dataset import TableForm
from onrecord.model.measure import Statistic


def trend(sums: Sums) -> Result:
    """Kendall's tau of the yearly series: 1 where every later year is higher, -1 where every later one is lower."""
    series = _years(sums)
    steps = [
        (later > earlier) - (later < earlier)
        for at, earlier in enumerate(series)
        for later in series[at + 1 :]
    ]
    if not steps:
        return result_of(sums, None, notes=("A trend needs at least two years.",))
    rises = sum(later > earlier for earlier, later in pairwise(series))
    note = f"It rose in {rises} of {len(series) - 1} steps from one year to the next."
    formula = ", ".join(plain(value) for value in series)
    return result_of(sums, Fraction(sum(steps), len(steps)), formula=formula, notes=(note,))


def on_pace(sums: Sums) -> Result:
    """Project a year that is not over in simple proportion, and say how such projections have come out."""
    own, base = pair_of(sums)
    first, last = days_of(sums.definition.scope.period)
    if own is None:
        return nothing_to_compare(sums)
    if starts_year(first, last):
        part, factor = f"12 / {last.month}", Fraction(12, last.month)
    else:
        days = (last - first).days + 1
        part, factor = f"365 / {days}", Fraction(365, days)
    naive = round(own * factor)
    formula = f"{plain(own)} x {part} = {plain(naive)}"
    against = None if base is None else as_number(base)
    return result_of(sums, Fraction(naive), formula=formula, against=against, notes=_projected(sums, base))


def _projected(sums: Sums, base: Fraction | None) -> tuple[str, ...]:
    """What the calibrated projection says, where there are twelve months to make it from."""
    lately, whole = sums.part("lately"), sums.part("whole")
    if lately is None:
        return ("Simple proportion; the months before are not covered, so that its error cannot be told.",)
    first, last = days_of(sums.definition.scope.period)
    events = sums.definition.statistic is Statistic.EVENTS and sums.vintage.form is TableForm.EVENTS
    of: Literal["rows", "total"] = "rows" if events else "total"
    deaths = Target.DEATHS if sums.vintage.form is TableForm.EVENTS else Target.DEATHS_BY_MONTH
    counted = Target.EVENTS if sums.definition.statistic is Statistic.EVENTS else deaths
    start = f"{last.year - 1:04d}-{last.month + 1:02d}"
    months = month_series(lately.months, start, f"{last:%Y-%m}", of=of)
    projection = project(months, last.month, counted, squares=lately.squares)
    if base is None:
        return (projection.meaning(),)
    final = None if whole is None else whole.n if events else whole.total
    target = sums.definition.base
    is_last = target is not None and target.period == str(first.year - 1)
    pace = judge_pace(round(base), projection, final=final, figure_is="last year" if is_last else None)
    return (projection.meaning(), pace.meaning())


def _years(sums: Sums) -> list[Fraction]:
    statistics = scope_sums(sums)
    place = 1 if sums.definition.statistic is Statistic.EVENTS else 2
    first, last = days_of(sums.definition.scope.period)
    years: dict[str, int] = {}
    if sums.vintage.form is not TableForm.INDICATORS:
        years = {str(year): 0 for year in range(first.year, last.year + 1)}
    for month in statistics.months:
        count = month[1] if place == 1 else month[2]
        years[month[0][:4]] = years.get(month[0][:4], 0) + count
    return [Fraction(years[year], 10**statistics.decimals) for year in sorted(years)]
