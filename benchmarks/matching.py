"""How well events are matched, where the truth is known; and how often chance matches.

    python benchmarks/matching.py            the tables of docs/methods/matching.md
    python benchmarks/matching.py --scale    also two datasets of 200,000 events each

Truth is known in three ways: in worlds of our own, in real events observed twice with errors that we add, and in two releases of one
dataset whose ids are the same. The last two need the shared folder.
"""

import argparse
import csv
import datetime as dt
import gzip
import os
import resource
import time
from pathlib import Path

import attrs
import numpy as np

from onrecord.model.match import MatchMode, MatchRule
from onrecord.reconciliation.matching import NONE, UNKNOWN, Events, draws, link

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("ONRECORD_SHARED") or ROOT.parent / "shared")
WORLD = "data/ucdp_ged_21_1_subset/ged_21_1_world.csv.gz"
NEWER = "data/ucdp_ged_25_1_aggregates/ged_25_1_stratified_sample.csv"
COUNTRIES = {
    "Mali": ({"Mali"}, None),
    "Mali, Burkina Faso, Niger, Nigeria": ({"Mali", "Burkina Faso", "Niger", "Nigeria"}, None),
    "Somalia": ({"Somalia"}, None),
    "Afghanistan 2010-2011": ({"Afghanistan"}, (2010, 2011)),
    "DR Congo": ({"DR Congo (Zaire)"}, None),
    "Colombia, Peru": ({"Colombia", "Peru"}, None),
}
RULES = {
    "1 day, 5 km": MatchRule(days=1, km=5),
    "2 days, 15 km (default)": MatchRule(),
    "2 days, 25 km": MatchRule(days=2, km=25),
    "2 days, 25 km, no checks": MatchRule(days=2, km=25, parties=False, toll=False),
    "scored, p >= .3": MatchRule(mode=MatchMode.SCORED, days=5, km=100, threshold=0.3),
    "scored, p >= .5 (default)": MatchRule(mode=MatchMode.SCORED, days=5, km=100),
}
_EPOCH = dt.date(1970, 1, 1)
_KM_A_DEGREE = 111.2


@attrs.frozen(eq=False)
class Observed:
    """Two views of the same events: the true event of each row, and the rows."""

    one: np.ndarray
    left: Events
    other: np.ndarray
    right: Events

    @property
    def links(self) -> int:
        return len(np.intersect1d(self.one, self.other))


@attrs.frozen
class Errors:
    """How wrong a view is: shares of rows with another day, another toll, another party; spread of the place."""

    days: float = 0.12
    toll: float = 0.2
    party: float = 0.06
    exact: float = 0.55


ERRORS = Errors()
MORE_ERRORS = Errors(days=0.24, toll=0.4, party=0.12, exact=0.35)


def invented(seed: int, events: int = 4000, towns: int = 60) -> Events:
    """Make a war of our own: towns with fronts, spells of fighting, groups with home regions, tolls with a long tail."""
    chance = np.random.default_rng(seed)
    latitude, longitude = chance.uniform(10, 20, towns), chance.uniform(-10, 5, towns)
    weight = chance.pareto(1.5, towns) + 0.2
    town = chance.choice(towns, events, p=weight / weight.sum())
    spell = chance.uniform(0, 3650, (towns, 8))
    day = spell[town, chance.integers(0, 8, events)] + chance.exponential(60, events)
    groups = (town[:, None] + chance.integers(0, 4, (events, 2)) * [3, 5]) % 12
    toll = np.floor(np.exp(chance.normal(1.0, 1.1, events)))
    return Events(
        start=day.astype(np.int64),
        end=day.astype(np.int64),
        latitude=latitude[town] + chance.normal(0, 0.15, events),
        longitude=longitude[town] + chance.normal(0, 0.15, events),
        low=toll,
        best=toll,
        high=toll,
        parties=groups.astype(np.int64),
    )


def observed_twice(events: Events, seed: int, errors: Errors = ERRORS) -> Observed:
    """Let two observers see a part of the events each, the deadlier ones rather, with errors of their own."""
    chance = np.random.default_rng(seed)
    one, left = _view(events, 0.75, errors, chance)
    other, right = _view(events, 0.55, errors, chance)
    return Observed(one, left, other, right)


def _view(events: Events, capture: float, errors: Errors, chance: np.random.Generator):
    weight = np.log1p(events.best)
    seen = np.flatnonzero(
        chance.random(len(events)) < np.clip(capture + 0.08 * (weight - weight.mean()), 0.05, 0.98)
    )
    kept, count = events.rows(seen), len(seen)
    kind = chance.random(count)
    far = (1 - errors.exact) * np.array([0.45, 0.45, 0.1]).cumsum() + errors.exact
    km = np.select(
        [kind < errors.exact, kind < far[0], kind < far[1]],
        [np.zeros(count), chance.exponential(3, count), chance.exponential(15, count)],
        chance.uniform(20, 100, count),
    )
    km, turn = np.minimum(km, 100), chance.uniform(0, 2 * np.pi, count)
    off = chance.choice([-4, -3, -2, -1, 1, 2, 3, 4], count, p=np.array([1, 2, 3, 6, 6, 3, 2, 1]) / 24)
    days = np.where(chance.random(count) < errors.days, off, 0)
    toll = np.where(
        chance.random(count) < errors.toll,
        np.round(kept.best * np.exp(chance.normal(0, 0.6, count))),
        kept.best,
    )
    parties = kept.parties.copy()
    wrong = np.flatnonzero(chance.random(count) < errors.party)
    parties[wrong, chance.integers(0, 2, len(wrong))] = chance.integers(
        0, events.parties.max() + 1, len(wrong)
    )
    return seen, attrs.evolve(
        kept,
        start=kept.start + days,
        end=kept.end + days,
        latitude=kept.latitude + km * np.sin(turn) / _KM_A_DEGREE,
        longitude=kept.longitude + km * np.cos(turn) / (_KM_A_DEGREE * np.cos(np.radians(kept.latitude))),
        low=toll,
        best=toll,
        high=toll,
        parties=parties,
    )


def real_events(path: Path, countries=None, years=None) -> tuple[Events, list[str]]:
    """Read the events of a file of UCDP's, with their ids."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [
            row
            for row in csv.DictReader(file)
            if (not countries or row["country"] in countries)
            and (not years or years[0] <= int(row["year"]) <= years[1])
        ]
    codes: dict[str, int] = {}
    start = [dt.date(int(row["year"]), int(row["month"]), int(row["day"])) for row in rows]
    parties = [[codes.setdefault(row[side], len(codes)) for side in ("side_a", "side_b")] for row in rows]
    columns = ("latitude", "longitude", "best_death")
    return _events(start, [[row[name] for row in rows] for name in columns], np.array(parties)), [
        row["id"] for row in rows
    ]


def newer_events(path: Path, before: str) -> tuple[Events, list[str]]:
    """Read the events of the sample of a later release, which names no parties, with their ids."""
    with path.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["date"] < before]
    start = [dt.date.fromisoformat(row["date"][:10]) for row in rows]
    columns = [[row[name] for row in rows] for name in ("latitude", "longitude", "best")]
    return _events(start, columns, np.full((len(rows), 2), UNKNOWN)), [row["id"] for row in rows]


def _events(start: list[dt.date], columns: list[list[str]], parties: np.ndarray) -> Events:
    days = np.array([(one - _EPOCH).days for one in start])
    latitude, longitude, toll = (np.array(column, dtype=float) for column in columns)
    toll = np.maximum(toll, 0)
    return Events(
        start=days,
        end=days,
        latitude=latitude,
        longitude=longitude,
        low=toll,
        best=toll,
        high=toll,
        parties=parties,
    )


@attrs.frozen
class Score:
    """Of the links that were made: which share is true, which share of the true ones was made, and what was said of them."""

    made: int
    precision: float
    recall: float
    chance: float | None
    expected_false: float | None

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / (self.precision + self.recall)

    def __str__(self) -> str:
        chance = "-" if self.chance is None else f"{self.chance:.3f}"
        expected = "-" if self.expected_false is None else f"{self.expected_false:.3f}"
        return (
            f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {self.f1:.3f}  links {self.made:>6,}  "
            f"chance {chance}  expected false {expected}  false {1 - self.precision:.3f}"
        )


def score(seen: Observed, rule: MatchRule) -> Score:
    """Match two views and hold the links against the truth."""
    links = link([seen.left, seen.right], rule)
    both = links.linked.members[(links.linked.members != NONE).all(axis=1)]
    true = int((seen.one[both[:, 0]] == seen.other[both[:, 1]]).sum())
    joint = links.joints[0]
    return Score(
        made=len(both),
        precision=true / max(len(both), 1),
        recall=true / seen.links,
        chance=joint.chance,
        expected_false=float(1 - joint.probability.mean()) if len(joint.probability) else None,
    )


def releases(shared: Path) -> Observed:
    """Give the sample of a later release and an earlier release, whose common ids are the truth."""
    left, one = newer_events(shared / NEWER, "2021")
    right, other = real_events(shared / WORLD)
    return Observed(np.array(one, dtype=int), left, np.array(other, dtype=int), right)


def observed_country(shared: Path, name: str, errors: Errors, seed: int = 7, most: int = 5400) -> Observed:
    """Let the events of some countries be observed twice."""
    countries, years = COUNTRIES[name]
    events, _ = real_events(shared / WORLD, countries, years)
    if len(events) > most:
        events = events.rows(np.sort(np.random.default_rng(1).choice(len(events), most, replace=False)))
    return observed_twice(events, seed, errors)


def _table(name: str, seen: Observed) -> None:
    print(f"\n{name}: {len(seen.left):,} and {len(seen.right):,} rows, {seen.links:,} true links")
    for rule_name, rule in RULES.items():
        print(f"  {rule_name:<28}{score(seen, rule)}")


def _drawn(seen: Observed) -> None:
    links = link([seen.left, seen.right], RULES["scored, p >= .5 (default)"])
    both = [one.captures().get((1, 1), 0) for one in draws(links, 20, 1)]
    print(f"  20 draws: {min(both):,} to {max(both):,} links, mean {np.mean(both):,.0f}; true {seen.links:,}")


def _scale() -> None:
    seen = observed_twice(invented(3, events=310_000, towns=4000), 5)
    left, right = (
        seen.left.rows(np.arange(200_000)),
        seen.right.rows(np.arange(min(200_000, len(seen.right)))),
    )
    print(f"\nscale: {len(left):,} by {len(right):,}")
    for name in ("2 days, 15 km (default)", "scored, p >= .5 (default)"):
        began = time.perf_counter()
        links = link([left, right], RULES[name])
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
        print(
            f"  {name}: {time.perf_counter() - began:.0f} s, {peak:.1f} GB, {len(links.found[0, 1].pairs):,} pairs"
        )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--scale", action="store_true", help="also match 200,000 by 200,000 events")
    arguments = parser.parse_args()
    for name, errors in (("few errors", ERRORS), ("many errors", MORE_ERRORS)):
        _table(f"a world of our own, {name}", observed_twice(invented(1), 2, errors))
    if (SHARED / WORLD).is_file():
        for country in COUNTRIES:
            for name, errors in (("few errors", ERRORS), ("many errors", MORE_ERRORS)):
                seen = observed_country(SHARED, country, errors)
                _table(f"{country}, observed twice, {name}", seen)
                _drawn(seen)
        _table("UCDP 25.1 (sample) against 21.1 (located events), by id", releases(SHARED))
    if arguments.scale:
        _scale()


if __name__ == "__main__":
    main()
