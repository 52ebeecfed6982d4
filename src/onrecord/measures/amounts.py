"""What a measure comes to, and the numbers that it is worked out from."""

import math
from fractions import Fraction

import attrs

from onrecord.measures.plan import is_share
from onrecord.measures.statistics.tolls import Toll
from onrecord.measures.sums import Sums
from onrecord.model.dataset import TableForm
from onrecord.model.measure import Definition, Statistic, Statistics

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
        chance: Interval of the same number if the same years were drawn anew at their rates, or None.
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
    }.get(kind_of(definition), own)


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


def kind_of(definition: Definition) -> str:
    """Return how the number is worked out: by its comparison, or as a rate or a share."""
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


def toll_of(sums: Sums, statistics: Statistics) -> Toll:
    """Return the counts of a part with the dataset's own low and high ones, where it has any."""
    if sums.vintage.form is TableForm.EVENTS and sums.definition.statistic in {
        Statistic.EVENTS,
        Statistic.SHARE,
    }:
        return Toll.exactly(statistics.n)
    if statistics.high < statistics.total and not statistics.low:  # ACLED codes one number alone
        return Toll.exactly(statistics.total)
    return Toll.of(statistics)


def scope_sums(sums: Sums) -> Statistics:
    """Return the statistics of the measure's own rows."""
    return dict(sums.parts)["scope"]


def pair_of(sums: Sums) -> tuple[Fraction | None, Fraction | None]:
    """Return the statistic of the scope and of the base; None where one has no value."""
    base = sums.part("base")
    own = amount_of(sums.definition, scope_sums(sums), sums.vintage.form)
    return own, None if base is None else amount_of(sums.definition, base, sums.base_vintage.form)


def is_counted(sums: Sums) -> bool:
    """Say whether the number is a count of events or people, and not a value as published."""
    series = {Statistic.FIRST, Statistic.LAST, Statistic.PEAK, Statistic.LEVEL}
    return sums.vintage.form is not TableForm.INDICATORS and sums.definition.statistic not in series


def result_of(sums: Sums, value: Fraction | None, **rest: object) -> Result:
    """Put a number and its unit into a result."""
    number = None if value is None else as_number(value)
    return Result(value=number, unit=unit_of(sums.definition, sums.vintage.form), **rest)  # type: ignore[arg-type]


def nothing_to_compare(sums: Sums) -> Result:
    """Return the result of a comparison with a base that has no value, or is zero."""
    return result_of(
        sums, None, notes=("There is nothing to compare with: the base has no value, or is zero.",)
    )
