"""From whole numbers to the number that a measure states: the only place where anything is divided."""

import math
from collections.abc import Callable
from fractions import Fraction

import attrs

from onrecord.measures.amounts import (
    Result,
    amount_of,
    is_counted,
    kind_of,
    nothing_to_compare,
    pair_of,
    plain,
    result_of,
    scope_sums,
    toll_of,
    unit_of,
)
from onrecord.measures.course import on_pace, trend
from onrecord.measures.plan import days_of
from onrecord.measures.statistics.dispersion import event_dispersion, month_dispersion
from onrecord.measures.statistics.rates import rate_per
from onrecord.measures.statistics.ratios import PeriodRatio, compare_periods
from onrecord.measures.statistics.records import find_record
from onrecord.measures.statistics.shares import share_of
from onrecord.measures.statistics.tolls import month_series
from onrecord.measures.sums import Sums, unit_name
from onrecord.model.dataset import TableForm
from onrecord.model.measure import Comparison, Scope, Statistic


def compute(sums: Sums) -> Result:
    """Work out the number of a definition from its whole numbers; none where the data do not cover it."""
    if sums.gaps:
        return Result(value=None, unit=unit_of(sums.definition, sums.vintage.form), notes=sums.gaps)
    result = _MAKERS.get(kind_of(sums.definition), _level)(sums)
    return attrs.evolve(result, notes=(*result.notes, *_doubts(sums)))


def _level(sums: Sums) -> Result:
    statistics = scope_sums(sums)
    value = amount_of(sums.definition, statistics, sums.vintage.form)
    if value is None:
        dates = len(statistics.months)
        return result_of(
            sums, None, notes=(f"There are {statistics.n} values on {dates} dates, and a level has one.",)
        )
    toll = toll_of(sums, statistics) if is_counted(sums) else None
    if toll is None or not toll.ranged:
        return result_of(sums, value, formula=plain(value))
    low, high = toll.ends
    note = f"The dataset's own low and high estimates add up to {low:,} and {high:,}."
    return result_of(sums, value, low=low, high=high, formula=plain(value), notes=(note,))


def _ratio(sums: Sums) -> Result:
    own, base = pair_of(sums)
    if own is None or not base:
        return nothing_to_compare(sums)
    ratio = own / base
    formula = f"{plain(own)} / {plain(base)} = {plain(ratio)}"
    if not is_counted(sums):
        return result_of(sums, ratio, formula=formula)
    found = _compared(sums)
    low, high = _ends(found.coding if found.before.ranged or found.after.ranged else None)
    return result_of(
        sums, ratio, low=low, high=high, chance=found.chance, formula=formula, notes=(found.meaning(),)
    )


def _change(sums: Sums) -> Result:
    own, base = pair_of(sums)
    if own is None or not base:
        return nothing_to_compare(sums)
    change = (own - base) / abs(base) * 100
    formula = f"({plain(own)} - {plain(base)}) / {plain(abs(base))} = {plain(change)} %"
    points = () if is_counted(sums) else (f"The difference is {plain(own - base)}.",)
    if not is_counted(sums):
        return result_of(sums, change, formula=formula, notes=points)
    found = _compared(sums)
    coding = found.coding if found.before.ranged or found.after.ranged else None
    low, high = _ends(coding, lambda ratio: (ratio - 1) * 100)
    chance = None if found.chance is None else ((found.chance[0] - 1) * 100, (found.chance[1] - 1) * 100)
    return result_of(
        sums, change, low=low, high=high, chance=chance, formula=formula, notes=(found.meaning(),)
    )


def _difference(sums: Sums) -> Result:
    own, base = pair_of(sums)
    if own is None or base is None:
        return nothing_to_compare(sums)
    formula = f"{plain(own)} - {plain(base)} = {plain(own - base)}"
    if not is_counted(sums):
        return result_of(sums, own - base, formula=formula)
    after, before = toll_of(sums, scope_sums(sums)), toll_of(sums, dict(sums.parts)["base"])
    if not (after.ranged or before.ranged):
        return result_of(sums, own - base, formula=formula)
    (low_a, high_a), (low_b, high_b) = before.ends, after.ends
    return result_of(sums, own - base, low=low_b - high_a, high=high_b - low_a, formula=formula)


def _share(sums: Sums) -> Result:
    own, base = pair_of(sums)
    if own is None or not base:
        return nothing_to_compare(sums)
    percent = own / base * 100
    formula = f"{plain(own)} / {plain(base)} = {plain(percent)} %"
    within = sums.part("within")
    if within is None:
        return result_of(sums, percent, formula=formula)
    outside = scope_sums(sums).n - within.n
    if outside:
        note = f"{outside:,} rows of the part are not rows of the whole, so this is no share; the definitions do not fit."
        return result_of(sums, None, notes=(note,))
    found = share_of(toll_of(sums, scope_sums(sums)), toll_of(sums, dict(sums.parts)["base"]))
    coding = found.coding if found.part.ranged or found.whole.ranged else None
    low, high = _ends(coding, lambda share: share * 100)
    return result_of(sums, percent, low=low, high=high, formula=formula, notes=(found.meaning(),))


def _rate(sums: Sums) -> Result:
    base = dict(sums.parts)["base"]
    own = amount_of(
        attrs.evolve(sums.definition, statistic=Statistic.FATALITIES), scope_sums(sums), sums.vintage.form
    )
    people = Fraction(base.total, 10**base.decimals)
    if sums.base_vintage.form is TableForm.COUNTS:
        people /= 12  # a row a month: twelve of them are a year's population
    if own is None or not people:
        return nothing_to_compare(sums)
    found = rate_per(
        toll_of(sums, scope_sums(sums)),
        round(people),
        sums.definition.factor,
        dispersion=_dispersion(sums, "scope"),
    )
    low, high = _ends(found.coding if found.count.ranged else None)
    formula = f"{plain(own)} / {plain(round(people))} x {sums.definition.factor:,}"
    value = own / people * sums.definition.factor
    return result_of(
        sums, value, low=low, high=high, chance=found.chance, formula=formula, notes=(found.meaning(),)
    )


def _record(sums: Sums) -> Result:
    own = _own_name(sums.definition.scope)
    units = [(name, toll_of(sums, part)) for name, part in sums.under("unit")]
    names = [name for name, _ in units]
    if own not in names:
        note = f"{own} is no whole window of the coverage, so it has no like to be compared with."
        return result_of(sums, None, notes=(note,))
    earlier = units[: names.index(own) + 1]
    found = find_record(own, earlier)
    rest = max((toll.best for name, toll in earlier if name != own), default=None)
    toll = found.toll
    low, high = toll.ends if toll.ranged else (None, None)
    note = found.meaning()
    return result_of(
        sums, Fraction(toll.best), low=low, high=high, formula=plain(toll.best), against=rest, notes=(note,)
    )


def _rank(sums: Sums) -> Result:
    countries = sums.under("country")
    own = _own_name(sums.definition.scope) if not countries else ", ".join(sums.definition.scope.countries)
    units = [(name, toll_of(sums, part)) for name, part in countries or sums.under("unit")]
    if own not in dict(units):
        return result_of(sums, None, notes=(f"{own} is not among the {len(units)} that could be compared.",))
    found = find_record(own, units)
    return result_of(
        sums, Fraction(found.rank), formula=f"{found.rank} of {found.of}", notes=(found.meaning(),)
    )


def _own_name(scope: Scope) -> str:
    return unit_name(*days_of(scope.period))


def _compared(sums: Sums) -> PeriodRatio:
    before, after = toll_of(sums, dict(sums.parts)["base"]), toll_of(sums, scope_sums(sums))
    return compare_periods(before, after, dispersion=(_dispersion(sums, "base"), _dispersion(sums, "scope")))


def _dispersion(sums: Sums, role: str) -> float:
    statistics = dict(sums.parts)[role]
    scope = sums.definition.scope if role == "scope" or sums.definition.base is None else sums.definition.base
    if sums.definition.statistic is Statistic.FATALITIES and sums.vintage.form is TableForm.EVENTS:
        return event_dispersion(statistics.total, statistics.squares)
    first, last = days_of(scope.period)
    of = (
        "rows"
        if sums.definition.statistic is Statistic.EVENTS and sums.vintage.form is TableForm.EVENTS
        else "total"
    )
    months = month_series(statistics.months, f"{first:%Y-%m}", f"{last:%Y-%m}", of=of)  # type: ignore[arg-type]
    return month_dispersion(months)


def _ends(
    interval: tuple[float, float] | None, turned: Callable[[float], float] = lambda number: number
) -> tuple[float | None, float | None]:
    if interval is None:
        return None, None
    low, high = turned(interval[0]), turned(interval[1])
    return low, None if math.isinf(high) else high


def _doubts(sums: Sums) -> list[str]:
    found = []
    for role, name in (("scope", "the scope"), ("base", "the base")):
        part = sums.part(role)
        if part is None:
            continue
        if part.missing:
            found.append(
                f"{part.missing:,} rows of {name} have no value; they count as missing, not as zero."
            )
        if part.crossing:
            found.append(
                f"{part.crossing:,} rows of {name} have dates on both sides of an edge of the period, or none."
            )
    return found


_MAKERS: dict[str, Callable[[Sums], Result]] = {
    "rate": _rate,
    "share": _share,
    Comparison.RATIO.value: _ratio,
    Comparison.CHANGE.value: _change,
    Comparison.DIFFERENCE.value: _difference,
    Comparison.RECORD.value: _record,
    Comparison.RANK.value: _rank,
    Comparison.TREND.value: trend,
    Comparison.ON_PACE.value: on_pace,
}
