"""From whole numbers to the number that a measure states: the only place where anything is divided."""

import math
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

import attrs

from onrecord.measures.plan import days_of, is_share
from onrecord.measures.statistics.dispersion import event_dispersion, month_dispersion
from onrecord.measures.statistics.rates import rate_per
from onrecord.measures.statistics.ratios import PeriodRatio, compare_periods
from onrecord.measures.statistics.records import find_record
from onrecord.measures.statistics.shares import share_of
from onrecord.measures.statistics.tolls import Toll, month_series
from onrecord.measures.sums import Sums, unit_name
from onrecord.model.dataset import TableForm
from onrecord.model.measure import Comparison, Definition, Scope, Statistic, Statistics

Number = int | float
_TRACE = 1e-9


@attrs.frozen(kw_only=True)
class Result:
    """What a definition comes to.

    Attributes:
        value: The number in `unit`; None where the data do not cover the scope or there is nothing to divide by.
        unit: As in `Figure.unit`.
        low: Lower end by the dataset's own low and high estimates; None where it has none.
        high: Upper end.
        chance: Interval of the same number if the years were redrawn at the same rates, or None.
        formula: The computation in figures.
        against: What a record has to beat: the highest of the other units; None for other comparisons.
        notes: What each number means.
    """

    value: Number | None
    unit: str
    low: Number | None = None
    high: Number | None = None
    chance: tuple[float, float] | None = None
    formula: str = ""
    against: Number | None = None
    notes: tuple[str, ...] = ()


def compute(sums: Sums) -> Result:
    """Work out the number of a definition from its whole numbers; none where the data do not cover it."""
    if sums.gaps:
        return Result(value=None, unit=unit_of(sums.definition, sums.vintage.form), notes=sums.gaps)
    result = _MAKERS.get(_kind(sums.definition), _level)(sums)
    return attrs.evolve(result, notes=(*result.notes, *_doubts(sums)))


def unit_of(definition: Definition, form: TableForm = TableForm.EVENTS) -> str:
    """Return the unit of what a definition comes to."""
    own = _own_unit(definition, form)
    return {
        "rate": f"{own}/{definition.factor} person",
        "share": "percent",
        "ratio": "ratio",
        "change": "percent change",
        "difference": "percentage point" if own == "percent" else own,
        "rank": "rank",
        "trend": "trend",
    }.get(_kind(definition), own)


def as_number(value: Fraction) -> Number:
    """Return a fraction as a whole number where it is one, else as the nearest float."""
    return value.numerator if value.denominator == 1 else float(value)


def plain(value: Number | Fraction) -> str:
    """Print a number in a formula: grouped, without digits that say nothing."""
    if isinstance(value, int) or value == int(value):
        return f"{int(value):,}"
    size = abs(float(value))
    places = 0 if size >= 1_000_000 else 2 if size >= 1 else 2 - math.floor(math.log10(size))  # noqa: PLR2004
    return f"{float(value):,.{places}f}"


def _kind(definition: Definition) -> str:
    if definition.statistic is Statistic.RATE:
        return "rate"
    return "share" if is_share(definition) else definition.comparison.value


def _own_unit(definition: Definition, form: TableForm) -> str:
    if form is TableForm.INDICATORS:
        return _indicator_unit(definition.scope.indicator)
    return "event" if definition.statistic in {Statistic.EVENTS, Statistic.SHARE} else "person"


def _indicator_unit(code: str) -> str:
    """Read the unit out of a World Bank code, whose last parts name it; empty where they do not."""
    pieces = code.upper().split(".")
    for unit, marks in _MARKS:
        if any(mark in pieces for mark in marks):
            return unit
    return ""


_MARKS = (
    ("percent", ("ZS", "ZG", "NAHC", "DDAY", "LMIC", "UMIC", "ENRR")),
    ("USD", ("CD",)),
    ("person", ("TOTL", "POP")),
)


def amount_of(definition: Definition, statistics: Statistics, form: TableForm) -> Fraction | None:
    """Return the statistic of a definition from the statistics of one of its parts, None where there is none."""
    scale = 10**statistics.decimals
    if definition.statistic in {Statistic.FIRST, Statistic.LAST, Statistic.PEAK, Statistic.LEVEL}:
        return _of_series(definition.statistic, statistics)
    if form is TableForm.EVENTS and definition.statistic in {Statistic.EVENTS, Statistic.SHARE}:
        return Fraction(statistics.n)
    if form is not TableForm.EVENTS and not statistics.n:
        return None
    return Fraction(statistics.total, scale)


def _of_series(statistic: Statistic, statistics: Statistics) -> Fraction | None:
    series = [Fraction(total, 10**statistics.decimals) for _, _, total in statistics.months]
    if not series:
        return None
    if statistic is Statistic.LEVEL:
        # A level has one value: several dates or countries have several, and adding them up would be another measure.
        return series[0] if len(series) == 1 and statistics.n == 1 else None
    return {Statistic.FIRST: series[0], Statistic.LAST: series[-1], Statistic.PEAK: max(series)}[statistic]


def _toll(sums: Sums, statistics: Statistics) -> Toll:
    if sums.vintage.form is TableForm.EVENTS and sums.definition.statistic in {
        Statistic.EVENTS,
        Statistic.SHARE,
    }:
        return Toll.exactly(statistics.n)
    if statistics.high < statistics.total and not statistics.low:  # ACLED codes one number alone
        return Toll.exactly(statistics.total)
    return Toll.of(statistics)


def _scope(sums: Sums) -> Statistics:
    return dict(sums.parts)["scope"]


def _pair(sums: Sums) -> tuple[Fraction | None, Fraction | None]:
    base = sums.part("base")
    own = amount_of(sums.definition, _scope(sums), sums.vintage.form)
    return own, None if base is None else amount_of(sums.definition, base, sums.base_vintage.form)


def _counted(sums: Sums) -> bool:
    series = {Statistic.FIRST, Statistic.LAST, Statistic.PEAK, Statistic.LEVEL}
    return sums.vintage.form is not TableForm.INDICATORS and sums.definition.statistic not in series


def _result(sums: Sums, value: Fraction | None, **rest: object) -> Result:
    number = None if value is None else as_number(value)
    return Result(value=number, unit=unit_of(sums.definition, sums.vintage.form), **rest)  # type: ignore[arg-type]


def _level(sums: Sums) -> Result:
    statistics = _scope(sums)
    value = amount_of(sums.definition, statistics, sums.vintage.form)
    if value is None:
        dates = len(statistics.months)
        return _result(
            sums, None, notes=(f"There are {statistics.n} values on {dates} dates, and a level has one.",)
        )
    toll = _toll(sums, statistics) if _counted(sums) else None
    if toll is None or not toll.ranged:
        return _result(sums, value, formula=plain(value))
    low, high = toll.ends
    note = f"The dataset's own low and high estimates add up to {low:,} and {high:,}."
    return _result(sums, value, low=low, high=high, formula=plain(value), notes=(note,))


def _ratio(sums: Sums) -> Result:
    own, base = _pair(sums)
    if own is None or not base:
        return _nothing(sums)
    ratio = own / base
    formula = f"{plain(own)} / {plain(base)} = {plain(ratio)}"
    if not _counted(sums):
        return _result(sums, ratio, formula=formula)
    found = _compared(sums)
    low, high = _ends(found.coding if found.before.ranged or found.after.ranged else None)
    return _result(
        sums, ratio, low=low, high=high, chance=found.chance, formula=formula, notes=(found.meaning(),)
    )


def _change(sums: Sums) -> Result:
    own, base = _pair(sums)
    if own is None or not base:
        return _nothing(sums)
    change = (own - base) / abs(base) * 100
    formula = f"({plain(own)} - {plain(base)}) / {plain(abs(base))} = {plain(change)} %"
    points = () if _counted(sums) else (f"The difference is {plain(own - base)}.",)
    if not _counted(sums):
        return _result(sums, change, formula=formula, notes=points)
    found = _compared(sums)
    coding = found.coding if found.before.ranged or found.after.ranged else None
    low, high = _ends(coding, lambda ratio: (ratio - 1) * 100)
    chance = None if found.chance is None else ((found.chance[0] - 1) * 100, (found.chance[1] - 1) * 100)
    return _result(sums, change, low=low, high=high, chance=chance, formula=formula, notes=(found.meaning(),))


def _difference(sums: Sums) -> Result:
    own, base = _pair(sums)
    if own is None or base is None:
        return _nothing(sums)
    formula = f"{plain(own)} - {plain(base)} = {plain(own - base)}"
    if not _counted(sums):
        return _result(sums, own - base, formula=formula)
    after, before = _toll(sums, _scope(sums)), _toll(sums, dict(sums.parts)["base"])
    if not (after.ranged or before.ranged):
        return _result(sums, own - base, formula=formula)
    (low_a, high_a), (low_b, high_b) = before.ends, after.ends
    return _result(sums, own - base, low=low_b - high_a, high=high_b - low_a, formula=formula)


def _share(sums: Sums) -> Result:
    own, base = _pair(sums)
    if own is None or not base:
        return _nothing(sums)
    percent = own / base * 100
    formula = f"{plain(own)} / {plain(base)} = {plain(percent)} %"
    within = sums.part("within")
    if within is None:
        return _result(sums, percent, formula=formula)
    outside = _scope(sums).n - within.n
    if outside:
        note = f"{outside:,} rows of the part are not rows of the whole, so this is no share; the definitions do not fit."
        return _result(sums, None, notes=(note,))
    found = share_of(_toll(sums, _scope(sums)), _toll(sums, dict(sums.parts)["base"]))
    coding = found.coding if found.part.ranged or found.whole.ranged else None
    low, high = _ends(coding, lambda share: share * 100)
    return _result(sums, percent, low=low, high=high, formula=formula, notes=(found.meaning(),))


def _rate(sums: Sums) -> Result:
    base = dict(sums.parts)["base"]
    own = amount_of(
        attrs.evolve(sums.definition, statistic=Statistic.FATALITIES), _scope(sums), sums.vintage.form
    )
    people = Fraction(base.total, 10**base.decimals)
    if sums.base_vintage.form is TableForm.COUNTS:
        people /= 12  # a row a month: twelve of them are a year's population
    if own is None or not people:
        return _nothing(sums)
    found = rate_per(
        _toll(sums, _scope(sums)),
        round(people),
        sums.definition.factor,
        dispersion=_dispersion(sums, "scope"),
    )
    low, high = _ends(found.coding if found.count.ranged else None)
    formula = f"{plain(own)} / {plain(round(people))} x {sums.definition.factor:,}"
    value = own / people * sums.definition.factor
    return _result(
        sums, value, low=low, high=high, chance=found.chance, formula=formula, notes=(found.meaning(),)
    )


def _record(sums: Sums) -> Result:
    own = _own_name(sums.definition.scope)
    units = [(name, _toll(sums, part)) for name, part in sums.under("unit")]
    names = [name for name, _ in units]
    if own not in names:
        note = f"{own} is no whole window of the coverage, so it has no like to be compared with."
        return _result(sums, None, notes=(note,))
    earlier = units[: names.index(own) + 1]
    found = find_record(own, earlier)
    rest = max((toll.best for name, toll in earlier if name != own), default=None)
    toll = found.toll
    low, high = toll.ends if toll.ranged else (None, None)
    note = found.meaning()
    return _result(
        sums, Fraction(toll.best), low=low, high=high, formula=plain(toll.best), against=rest, notes=(note,)
    )


def _rank(sums: Sums) -> Result:
    countries = sums.under("country")
    own = _own_name(sums.definition.scope) if not countries else ", ".join(sums.definition.scope.countries)
    units = [(name, _toll(sums, part)) for name, part in countries or sums.under("unit")]
    if own not in dict(units):
        return _result(sums, None, notes=(f"{own} is not among the {len(units)} that could be compared.",))
    found = find_record(own, units)
    return _result(
        sums, Fraction(found.rank), formula=f"{found.rank} of {found.of}", notes=(found.meaning(),)
    )


def _trend(sums: Sums) -> Result:
    """Kendall's tau of the yearly series: 1 where every later year is higher, -1 where every later one is lower."""
    series = _years(sums)
    steps = [
        (later > earlier) - (later < earlier)
        for at, earlier in enumerate(series)
        for later in series[at + 1 :]
    ]
    if not steps:
        return _result(sums, None, notes=("A trend needs at least two years.",))
    rises = sum(later > earlier for earlier, later in pairwise(series))
    note = f"It rose in {rises} of {len(series) - 1} steps from one year to the next."
    formula = ", ".join(plain(value) for value in series)
    return _result(sums, Fraction(sum(steps), len(steps)), formula=formula, notes=(note,))


def _on_pace(sums: Sums) -> Result:
    own, base = _pair(sums)
    first, last = days_of(sums.definition.scope.period)
    whole_first, whole_last = days_of(_target(sums.definition).period)
    if own is None or base is None:
        return _nothing(sums)
    elapsed, whole = (last - first).days + 1, (whole_last - whole_first).days + 1
    projected = own * whole / elapsed
    formula = f"{plain(own)} x {whole} / {elapsed} = {plain(round(projected))}"
    note = (
        f"At the same pace {whole} days would bring {plain(round(projected))}, against {plain(base)}; years that look so at "
        "mid-year often end otherwise, so this is what was said, not a forecast."
    )
    return _result(sums, Fraction(round(projected)), formula=formula, against=as_number(base), notes=(note,))


def _target(definition: Definition) -> Scope:
    return definition.base or definition.scope


def _years(sums: Sums) -> list[Fraction]:
    statistics = _scope(sums)
    place = 1 if sums.definition.statistic is Statistic.EVENTS else 2
    first, last = days_of(sums.definition.scope.period)
    years: dict[str, int] = {}
    if sums.vintage.form is not TableForm.INDICATORS:
        years = {str(year): 0 for year in range(first.year, last.year + 1)}
    for month in statistics.months:
        count = month[1] if place == 1 else month[2]
        years[month[0][:4]] = years.get(month[0][:4], 0) + count
    return [Fraction(years[year], 10**statistics.decimals) for year in sorted(years)]


def _own_name(scope: Scope) -> str:
    return unit_name(*days_of(scope.period))


def _compared(sums: Sums) -> PeriodRatio:
    before, after = _toll(sums, dict(sums.parts)["base"]), _toll(sums, _scope(sums))
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


def _nothing(sums: Sums) -> Result:
    return _result(
        sums, None, notes=("There is nothing to compare with: the base has no value, or is zero.",)
    )


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
    Comparison.TREND.value: _trend,
    Comparison.ON_PACE.value: _on_pace,
}
