"""How far projections of a running year were off, on every country-year of the UCDP world file of the shared folder.

    python benchmarks/projection.py            prints the backtest
    python benchmarks/projection.py --write    also writes the errors that the project ships

Each country-year is projected with errors of earlier years alone; the first tested year is 2005. Country-years with fewer
than 60 events (120 deaths) a year, pro rata, are left out: they are mostly noise, and nobody calls them on pace.
"""

import argparse
import csv
import gzip
import json
import math
import os
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import attrs
import numpy as np

from onrecord.measures.statistics.calibration import EDGES, FEWEST, ErrorLaw, Target
from onrecord.measures.statistics.pace import MONTHS, Projection, project

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("ONRECORD_SHARED") or ROOT.parent / "shared")
WORLD = "data/ucdp_ged_21_1_subset/ged_21_1_world.csv.gz"
SHIPPED = ROOT / "src/onrecord/measures/statistics/projection_errors.json"
FIRST, LAST, TESTED = 1989, 2020, 2005
NO_ERRORS = ErrorLaw((0.0,), (0.5,), 1)
CHANCES = [round(i / 100, 2) for i in range(1, 100)]
SOURCE = (
    "UCDP Georeferenced Event Dataset 21.1, events located to a place (a subset of the release), 1990-2020, CC BY 4.0; "
    "Sundberg and Melander 2013, Journal of Peace Research 50(4)"
)


@attrs.frozen
class Series:
    """Events, deaths and squared tolls of one country, by month from January of `FIRST`."""

    events: list[int]
    deaths: list[int]
    squares: list[int]


@attrs.frozen
class Trial:
    """One country-year, projected from one month and then lived through."""

    year: int
    made: Projection
    rest: int
    last_year: int
    record: int

    @property
    def total(self) -> int:
        return self.made.count + self.rest

    @property
    def error(self) -> float:
        return (math.log1p(self.rest) - math.log1p(self.made.rest)) / self.made.spread


@attrs.frozen(kw_only=True)
class Scores:
    """What the backtest measures of one target and month."""

    n: int
    naive_error: float
    error: float
    covered_80: float
    covered_90: float
    brier: float


def read_world(path: Path) -> dict[str, Series]:
    months = (LAST - FIRST + 1) * MONTHS
    found: dict[str, Series] = defaultdict(lambda: Series([0] * months, [0] * months, [0] * months))
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            place = (int(row["year"]) - FIRST) * MONTHS + int(row["month"]) - 1
            series, toll = found[row["country"]], int(row["best_death"])
            series.events[place] += 1
            series.deaths[place] += toll
            series.squares[place] += toll * toll
    return dict(found)


def trials(world: dict[str, Series], target: Target, elapsed: int) -> list[Trial]:
    """Every country-year large enough, in the order of years."""
    found = [trial for series in world.values() for trial in _of_country(series, target, elapsed)]
    return sorted(found, key=lambda trial: trial.year)


def _of_country(series: Series, target: Target, elapsed: int) -> Iterator[Trial]:
    counts = series.events if target is Target.EVENTS else series.deaths
    years = [sum(counts[i : i + MONTHS]) for i in range(0, len(counts), MONTHS)]
    for place in range(1, len(years)):
        origin = place * MONTHS + elapsed
        squares = sum(series.squares[origin - MONTHS : origin]) if target is Target.DEATHS else None
        made = project(counts[:origin], elapsed, target, squares=squares, errors=NO_ERRORS)
        if made.tried:
            yield Trial(FIRST + place, made, years[place] - made.count, years[place - 1], max(years[:place]))


def backtest(tried: list[Trial]) -> Scores:
    """Score the trials from `TESTED` on, each by the errors of the years before it."""
    rows = []
    for year in range(TESTED, LAST + 1):
        earlier = ErrorLaw.of([trial.error for trial in tried if trial.year < year])
        if earlier.n >= FEWEST:
            rows += [_score(trial, earlier) for trial in tried if trial.year == year]
    naive, error, in_80, in_90, brier = np.array(rows).T
    return Scores(
        n=len(rows),
        naive_error=float(np.median(naive)),
        error=float(np.median(error)),
        covered_80=float(in_80.mean()),
        covered_90=float(in_90.mean()),
        brier=float(brier.mean()),
    )


def _score(trial: Trial, errors: ErrorLaw) -> tuple[float, ...]:
    made, total = attrs.evolve(trial.made, law=errors), trial.total
    (low, high), (lower, higher) = made.eighty, made.ninety
    return (
        abs(made.naive - total) / total,
        abs(made.median - total) / total,
        float(low <= total <= high),
        float(lower <= total <= higher),
        (made.chance_above(trial.last_year) - (total > trial.last_year)) ** 2,
    )


def came_true(tried: list[Trial]) -> dict[str, list[list[int]]]:
    """How often the final count exceeded last year's and the record, by naive projection over it: times, out of."""
    found = {}
    for name in ("last year", "record"):
        rows = [[0, 0] for _ in EDGES]
        for trial in tried:
            figure = trial.last_year if name == "last year" else trial.record
            place = int(np.searchsorted(EDGES, trial.made.naive / figure, side="right")) - 1 if figure else -1
            if trial.year >= TESTED and place >= 0:
                rows[place][0] += trial.total > figure
                rows[place][1] += 1
        found[name] = rows
    return found


def shipped(world: dict[str, Series]) -> str:
    """The file that the project ships: quantiles of all errors, by target and month."""
    laws, came = {}, {}
    for target in Target:
        tried = {elapsed: trials(world, target, elapsed) for elapsed in range(1, MONTHS)}
        laws[target.value] = {
            str(elapsed): {"n": len(rows), "quantiles": _quantiles(rows)} for elapsed, rows in tried.items()
        }
        came[target.value] = {str(elapsed): came_true(rows) for elapsed, rows in tried.items()}
    whole = {
        "version": "projection-errors/1",
        "source": SOURCE,
        "chances": CHANCES,
        "laws": laws,
        "came_true": came,
    }
    return (
        json.dumps(whole, separators=(",", ":")).replace('{"n"', '\n{"n"').replace('{"last', '\n{"last')
        + "\n"
    )


def _quantiles(rows: list[Trial]) -> list[float]:
    errors = ErrorLaw.of([trial.error for trial in rows])
    return [round(errors.quantile(chance), 4) for chance in CHANCES]


def law_row(rows: list[Trial]) -> str:
    """One target and month, as it stands in the shipped file."""
    return json.dumps({"n": len(rows), "quantiles": _quantiles(rows)}, separators=(",", ":"))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="write the errors that the project ships")
    write = parser.parse_args().write
    world = read_world(SHARED / WORLD)
    print(f"{'target':16}{'month':>6}{'n':>5}{'naive':>8}{'MdAPE':>8}{'80 %':>7}{'90 %':>7}{'Brier':>8}")
    for target in Target:
        for elapsed in (3, 6, 9):
            s = backtest(trials(world, target, elapsed))
            print(
                f"{target.value:16}{elapsed:6}{s.n:5}{s.naive_error:8.3f}{s.error:8.3f}{s.covered_80:7.3f}"
                f"{s.covered_90:7.3f}{s.brier:8.3f}"
            )
    for target in (Target.EVENTS, Target.DEATHS):
        print(f"{target.value}, came true at mid-year: {came_true(trials(world, target, 6))}")
    if write:
        SHIPPED.write_text(shipped(world), encoding="utf-8")
        print(f"written: {SHIPPED.relative_to(ROOT)}, {SHIPPED.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
