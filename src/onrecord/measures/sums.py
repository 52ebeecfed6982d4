"""A definition's whole numbers: its parts asked of an engine, added up, and marked where the data do not reach."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

import attrs

from onrecord.measures.digest import Row, add_up, digest_of
from onrecord.measures.plan import By, Part, Source, Value, covers, plan
from onrecord.model.dataset import TableForm, Vintage
from onrecord.model.measure import Definition, Statistics

Ask = Callable[[Part], Sequence[Row]]
"""Answers a part with its rows: an engine, or the cube."""

DECIMALS = 18
"""By how many decimals indicator values are scaled in their tables."""

_MONTHS = 12


@attrs.frozen(kw_only=True)
class Sums:
    """What an engine returned for a definition.

    Attributes:
        definition: The definition.
        vintage: The vintage that it was computed from.
        base_vintage: That of its base.
        parts: Role and statistics of every part; complete units of the coverage are "unit:2017" and the like, countries
            "country:MLI".
        digest: SHA-256 of `parts`.
        gaps: Why the number cannot be taken at face value: what the data do not cover; empty where they cover all.
    """

    definition: Definition
    vintage: Vintage
    base_vintage: Vintage
    parts: tuple[tuple[str, Statistics], ...]
    digest: str
    gaps: tuple[str, ...] = ()

    def part(self, role: str) -> Statistics | None:
        """Return the statistics of a role, or None where the plan has no such part."""
        return dict(self.parts).get(role)

    def under(self, prefix: str) -> tuple[tuple[str, Statistics], ...]:
        """Return names and statistics of the units or countries."""
        return tuple(
            (role.partition(":")[2], sums) for role, sums in self.parts if role.startswith(f"{prefix}:")
        )


def measure(definition: Definition, sources: Sequence[Source], ask: Ask) -> Sums:
    """Compute the whole numbers of a definition.

    Args:
        definition: What is computed.
        sources: The vintages that there are.
        ask: Answers each part.

    Raises:
        UncomputableMeasureError: The definition names what is not there.
    """
    planned = plan(definition, sources)
    found: list[tuple[str, Statistics]] = []
    gaps: list[str] = []
    for part in planned:
        rows = ask(part)
        found += _named(part, planned[0], rows)
        if part.role in {"scope", "base"}:
            gaps += _gaps(part, found[-1][1] if part.by is By.MONTH else None, ask)
    return Sums(
        definition=definition,
        vintage=planned[0].vintage,
        base_vintage=next((part.vintage for part in planned if part.role == "base"), planned[0].vintage),
        parts=tuple(found),
        digest=digest_of(found),
        gaps=tuple(dict.fromkeys(gaps)),
    )


def _named(part: Part, own: Part, rows: Sequence[Row]) -> list[tuple[str, Statistics]]:
    decimals = DECIMALS if part.vintage.form is TableForm.INDICATORS else 0
    if part.by is By.COUNTRY:
        return [
            (f"country:{row.key}", add_up([attrs.evolve(row, key="0")], decimals)) for row in rows if row.n
        ]
    if part.role != "units":
        return [(part.role, add_up(rows, decimals))]
    named = []
    for first, last in _units(part, own):
        low, high = first.year * 100 + first.month, last.year * 100 + last.month
        inside = [row for row in rows if low <= int(row.key) <= high]
        named.append((f"unit:{unit_name(first, last)}", add_up(inside, decimals)))
    return named


def _units(part: Part, own: Part) -> Iterator[tuple[dt.date, dt.date]]:
    """Every window as long as the scope's own period that lies whole in the coverage, in step with it."""
    length = _index(own.last) - _index(own.first) + 1
    step = _MONTHS if length < _MONTHS and _MONTHS % length else length
    start = _index(own.first)
    while start - step >= _index(part.first):
        start -= step
    while start + length - 1 <= _index(part.last):
        yield _day(start), _day(start + length) - dt.timedelta(days=1)
        start += step


def unit_name(first: dt.date, last: dt.date) -> str:
    """Name a window of whole months: "2017", "2016/2017", "2017-01/2017-06"."""
    if first.month == 1 and last.month == _MONTHS:
        return str(first.year) if first.year == last.year else f"{first.year}/{last.year}"
    months = f"{first.year:04d}-{first.month:02d}", f"{last.year:04d}-{last.month:02d}"
    return months[0] if months[0] == months[1] else "/".join(months)


def _gaps(part: Part, sums: Statistics | None, ask: Ask) -> list[str]:
    vintage, scope = part.vintage, part.scopes[0]
    if not covers(vintage, part.first, part.last):
        held = f"{vintage.start} to {vintage.end}" if vintage.start else "nothing"
        return [f"{vintage.key} covers {held}, not all of {scope.period}"]
    if sums is None or sums.n:
        return []
    if vintage.form is not TableForm.EVENTS:
        what = scope.indicator or "this count"
        return [
            f"{vintage.key} has no value of {what} for {', '.join(scope.countries) or 'any country'} in {scope.period}"
        ]
    if not scope.countries:
        return []
    bare = attrs.evolve(scope, period="", places=(), kinds=(), actors=(), targets=(), minimum=0)
    anywhere = Part(
        role="presence",
        vintage=vintage,
        scopes=(bare,),
        first=dt.date.min,
        last=dt.date.max,
        value=Value.BEST,
    )
    if any(row.n for row in ask(anywhere)):
        return []
    return [
        f"{vintage.key} has no row at all for {', '.join(scope.countries)}: none recorded cannot be told from not covered"
    ]


def _index(day: dt.date) -> int:
    return day.year * _MONTHS + day.month - 1


def _day(index: int) -> dt.date:
    return dt.date(index // _MONTHS, index % _MONTHS + 1, 1)
