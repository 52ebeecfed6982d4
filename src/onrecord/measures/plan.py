"""Which queries a definition needs, and on which vintages they run."""

import calendar
import datetime as dt
from collections.abc import Sequence
from enum import StrEnum

import attrs

from onrecord.errors import UncomputableMeasureError
from onrecord.model.dataset import Estimate, TableForm, Vintage
from onrecord.model.measure import Comparison, Definition, Scope, Statistic
from onrecord.text.periods import parse_edtf

_MONTHS = 12
_COUNTS_OF_ROWS = frozenset({Statistic.EVENTS, Statistic.SHARE})


class Value(StrEnum):
    """Which column of a table is summed."""

    BEST = "best"
    LOW = "low"
    HIGH = "high"
    EVENTS = "events"
    DEATHS = "deaths"
    POPULATION = "population"
    SCALED = "scaled"


class By(StrEnum):
    """What the rows of a part are grouped by."""

    MONTH = "month"
    COUNTRY = "country"


@attrs.frozen(kw_only=True)
class Source:
    """A vintage that can be queried.

    Attributes:
        vintage: Its account.
        paths: Its Parquet files.
    """

    vintage: Vintage
    paths: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Part:
    """One query of a definition: rows of one vintage, added up.

    Attributes:
        role: What the rows are for: "scope", "base", "within" (of the scope and of the base at once), "units" (the
            whole coverage), "presence" (any row of the scope's countries), "lately" (the twelve months up to the end of
            the scope), "whole" (its year).
        vintage: The vintage.
        scopes: All of them must hold; dates are those of `first` and `last`.
        first: First day of the period.
        last: Last day.
        value: Column that is summed.
        by: What the rows are grouped by.
    """

    role: str
    vintage: Vintage
    scopes: tuple[Scope, ...]
    first: dt.date
    last: dt.date
    value: Value
    by: By = By.MONTH


def pick(sources: Sequence[Source], dataset: str, release: str = "", indicator: str = "") -> Source:
    """Return the newest vintage of a dataset, or that of one release.

    Args:
        sources: The vintages that there are.
        dataset: Key of the dataset.
        release: Its release, or empty.
        indicator: Code that the vintage must have, as some publishers hand out every indicator in a file of its own.

    Raises:
        UncomputableMeasureError: No vintage fits.
    """
    fitting = [source for source in sources if _fits(source.vintage, dataset, release, indicator)]
    if not fitting:
        wanted = " ".join(filter(None, (dataset, release, indicator)))
        held = ", ".join(sorted({source.vintage.key for source in sources})) or "none"
        raise UncomputableMeasureError(
            what=f"no data of {wanted} is in the case (there is: {held})",
            why="a measure is computed from a vintage that the case keeps",
            fix="add the file with `onrecord data add`, or name another dataset in the measure",
        )
    return max(fitting, key=lambda source: (source.vintage.accessed, _numbers(source.vintage.release)))


def _fits(vintage: Vintage, dataset: str, release: str, indicator: str) -> bool:
    known = not indicator or not vintage.indicators or indicator in vintage.indicators
    return vintage.dataset == dataset and release in {"", vintage.release} and known


def plan(definition: Definition, sources: Sequence[Source]) -> tuple[Part, ...]:
    """Return the queries of a definition, the scope's own first.

    Raises:
        UncomputableMeasureError: A dataset is missing, a period names no days, the definition lacks its base, or it
            compares rates.
    """
    if definition.statistic is Statistic.RATE and definition.comparison is not Comparison.NONE:
        raise UncomputableMeasureError(
            what="a rate is compared with another number in one measure",
            why="its base is the population, so that no place is left for what it is compared with",
            fix="write a measure for each rate, or compare the counts",
        )
    statistic, scope, base = definition.statistic, definition.scope, definition.base
    main = pick(sources, definition.dataset, definition.release, scope.indicator).vintage
    parts = [_part("scope", main, scope, _value(main, statistic, definition.estimate))]
    if base is not None:
        other = _base(definition, base, main, sources)
        wanted = Value.POPULATION if statistic is Statistic.RATE else None
        value = _value(other, statistic, definition.estimate, wanted)
        by = By.COUNTRY if definition.comparison is Comparison.RANK else By.MONTH
        parts.append(attrs.evolve(_part("base", other, base, value), by=by))
        if is_share(definition) and main is other and main.form is TableForm.EVENTS:
            parts.append(attrs.evolve(parts[0], role="within", scopes=(scope, base)))
    elif _needs_base(definition):
        raise UncomputableMeasureError(
            what=f"a measure of {statistic.value} compared by {definition.comparison.value} names no base",
            why="a ratio, a change, a share and a rate need the rows that they are compared with",
            fix="write `base:` with its own period and filters",
        )
    if definition.comparison in {Comparison.RECORD, Comparison.RANK} and base is None:
        parts.append(_units(parts[0], main))
    if definition.comparison is Comparison.ON_PACE:
        parts += _pace(parts[0], main)
    return tuple(parts)


def _base(definition: Definition, base: Scope, main: Vintage, sources: Sequence[Source]) -> Vintage:
    if definition.base_dataset:
        return pick(sources, definition.base_dataset, "", base.indicator).vintage
    if _fits(main, main.dataset, main.release, base.indicator):
        return main
    return pick(sources, main.dataset, main.release, base.indicator).vintage


def is_share(definition: Definition) -> bool:
    """Say whether the scope is a part of the base."""
    return definition.statistic is Statistic.SHARE or definition.comparison is Comparison.SHARE


def days_of(period: str) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of an EDTF value.

    Raises:
        UncomputableMeasureError: It names no days.
    """
    found = parse_edtf(period)
    if found is None:
        raise UncomputableMeasureError(
            what=f"the period {period!r} names no days",
            why="rows are picked by their dates",
            fix="write an EDTF value such as 2022, 2022/2023 or 2024-01/2024-06",
        )
    return found


def coverage(vintage: Vintage) -> tuple[dt.date, dt.date] | None:
    """Return the first and the last day that a vintage covers, None where it has no rows."""
    return (
        None if vintage.start is None or vintage.end is None else parse_edtf(f"{vintage.start}/{vintage.end}")
    )


def covers(vintage: Vintage, first: dt.date, last: dt.date) -> bool:
    """Say whether a vintage covers every day of a period: events by their months, other tables by their years.

    The last event of a release is rarely on the last day that it covers, so a month that has rows counts as covered.
    """
    days = coverage(vintage)
    if days is None:
        return False
    start, end = days[0].replace(day=1), _month_end(days[1])
    return start <= first and last <= end


def _month_end(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _numbers(release: str) -> tuple[tuple[int, str], ...]:
    return tuple((int(piece), "") if piece.isdigit() else (-1, piece) for piece in release.split("."))


def _needs_base(definition: Definition) -> bool:
    compared = {
        Comparison.RATIO,
        Comparison.CHANGE,
        Comparison.DIFFERENCE,
        Comparison.SHARE,
        Comparison.ON_PACE,
    }
    return definition.comparison in compared or definition.statistic in {Statistic.RATE, Statistic.SHARE}


def _part(role: str, vintage: Vintage, scope: Scope, value: Value) -> Part:
    first, last = days_of(scope.period)
    return Part(role=role, vintage=vintage, scopes=(scope,), first=first, last=last, value=value)


def _pace(part: Part, vintage: Vintage) -> list[Part]:
    """The twelve months up to the end of the scope, and its whole year, where the data cover them."""
    found = []
    if starts_year(part.first, part.last):
        lately = attrs.evolve(part, role="lately", first=dt.date(part.last.year - 1, part.last.month + 1, 1))
        found = [lately] if covers(vintage, lately.first, lately.last) else []
    whole = attrs.evolve(
        part, role="whole", first=dt.date(part.first.year, 1, 1), last=dt.date(part.first.year, 12, 31)
    )
    return [*found, whole] if covers(vintage, whole.first, whole.last) else found


def starts_year(first: dt.date, last: dt.date) -> bool:
    """Say whether a window holds the first months of a year, whole, and not all of them."""
    return (first.month, first.day) == (1, 1) and last == _month_end(last) and last.month < _MONTHS


def _units(part: Part, vintage: Vintage) -> Part:
    first, last = coverage(vintage) or (part.first, part.last)
    return attrs.evolve(part, role="units", first=first.replace(day=1), last=_month_end(last))


def _value(vintage: Vintage, statistic: Statistic, estimate: Estimate, wanted: Value | None = None) -> Value:
    if vintage.form is TableForm.INDICATORS:
        return Value.SCALED
    if vintage.form is TableForm.EVENTS:
        return Value(estimate.value)
    if wanted is not None:
        return wanted
    return Value.EVENTS if statistic in _COUNTS_OF_ROWS else Value.DEATHS
