"""Undercount: published tables, coverage of simulated worlds, and chains that must converge.

    python benchmarks/undercount.py                  the tables and 100 worlds of each kind
    python benchmarks/undercount.py --worlds 500     the target's number of worlds
    python benchmarks/undercount.py --colombia       the slow chains alone (up to ten minutes)
    python benchmarks/undercount.py --calibration 200   latent classes of so many tables drawn from their own prior

The tables are read from ../shared/data/mse, or from the folder named by ONRECORD_SHARED.
"""

import argparse
import os
import sys
import time
from pathlib import Path

import numpy as np

from onrecord.model.undercount import CountTable, Estimator
from onrecord.reconciliation.undercount.averaging import fit_all, fit_by_significance, fit_stepwise
from onrecord.reconciliation.undercount.bounds import list_effects_bound, repeats_bound
from onrecord.reconciliation.undercount.cells import count_table
from onrecord.reconciliation.undercount.classes import Chains, sample_classes
from onrecord.reconciliation.undercount.graphs import graph_posterior
from onrecord.reconciliation.undercount.intervals import (
    deviance_profile,
    log_normal,
    mixture,
    multinomial_profile,
)
from onrecord.reconciliation.undercount.panel import estimate_undercount
from onrecord.workflow.list_tables import read_list_table

SHARED = Path(os.environ.get("ONRECORD_SHARED") or Path(__file__).resolve().parents[2] / "shared")
PEOPLE = 3_000
WORLDS = ("independent", "copying", "classes", "sparse", "hidden")
CLASSES = {
    # Three lists hardly see half of the people; the fourth sees all alike, and so shows what the others miss.
    "classes": (0.5, (0.35, 0.40, 0.30, 0.20), (0.03, 0.03, 0.03, 0.20)),
    # All lists hardly see most of the people: no overlap shows it.
    "hidden": (0.4, (0.55, 0.50, 0.40, 0.50), (0.15, 0.10, 0.10, 0.15)),
}
"""Share of the first of two classes of people, and how likely each list holds somebody of the first and of the second."""


def world(kind: str, random: np.random.Generator) -> CountTable:
    """Draw who is on four lists: independent, one copied from another, sparse, or two classes of people."""
    chance = {"sparse": (0.08, 0.05, 0.06, 0.04)}.get(kind, (0.35, 0.25, 0.20, 0.30))
    rates = np.tile(chance, (PEOPLE, 1))
    if kind in CLASSES:
        share, seen, unseen = CLASSES[kind]
        rates = np.where(random.random(PEOPLE)[:, None] < share, seen, unseen)
    held = random.random((PEOPLE, 4)) < rates
    if kind == "copying":
        held[:, 1] |= held[:, 0] & (random.random(PEOPLE) < 0.5)
    patterns, counts = np.unique(held, axis=0, return_counts=True)
    rows = zip((tuple(map(bool, row)) for row in patterns), map(int, counts), strict=True)
    return count_table("ABCD", rows)


def coverage(kind: str, worlds: int, seed: int = 20_260) -> dict[str, float]:
    """Estimate many worlds and count how often the truth is inside.

    Latent classes are left out, since they are slow; with them the span of the panel can only be wider.
    """
    random = np.random.default_rng([seed, WORLDS.index(kind)])
    hits: dict[str, list[bool]] = {}
    for _ in range(worlds):
        found = estimate_undercount(
            world(kind, random), Chains(), estimators=(Estimator.BEST, Estimator.GRAPHS)
        )
        for each in found.panel:
            hits.setdefault(each.estimator.value, []).append(each.low <= PEOPLE <= each.high)
        inside = min(each.low for each in found.panel) <= PEOPLE <= max(each.high for each in found.panel)
        hits.setdefault("span of the panel", []).append(inside)
        hits.setdefault("bound below the truth", []).append(
            found.bound is not None and found.bound.low <= PEOPLE
        )
        permission = found.gate.permission.value
        if permission in {"publish", "envelope only"}:
            hits.setdefault("span, where the gate lets it through", []).append(inside)
        for name in ("publish", "envelope only", "lower bound only"):
            hits.setdefault(f"gate: {name}", []).append(permission == name)
    return {name: sum(each) / len(each) for name, each in hits.items()}


def table(name: str) -> CountTable:
    path = SHARED / "data" / name
    return read_list_table(path.read_bytes(), path.name).counts


def colombia(sweeps: int, seed: int) -> None:
    how = Chains(fewest=sweeps, most=sweeps, rungs=9, thinnest=0.66, seed=seed)
    started = time.monotonic()
    found = sample_classes(table("mse/colombia_recruitment_men_1999_r1.csv"), how, _told)
    limits = [round(found.quantile(share)) for share in (0.025, 0.25, 0.5, 0.75, 0.975)]
    print(
        f"\rColombia, 20 lists, {how.chains} chains x {sweeps}: mean {found.mean:,.0f}, quantiles {limits},",
        end=" ",
    )
    print(f"R-hat {found.split_r_hat:.3f}, {time.monotonic() - started:.0f} s")


def drawn_from_the_prior(seen: int, lists: int, random: np.random.Generator) -> tuple[CountTable, int]:
    """Draw parameters, a total and a table of so many people seen, as latent classes believe before they see anything.

    With p(N) proportional to 1/N the number of people seen says nothing of the parameters, so it may be fixed; the unseen are
    then negative binomial.
    """
    while True:
        concentration = max(random.gamma(0.25, 4.0), 1e-12)
        rests = np.log(random.random(14)) / concentration
        weights = np.append(-np.expm1(rests), 1.0) * np.exp(np.append(0.0, np.cumsum(rests)))
        hit = random.random((15, lists))
        cells = np.array([[number >> at & 1 for at in range(lists)] for number in range(2**lists)])
        chance = np.prod(np.where(cells[:, None, :] == 1, hit, 1 - hit), axis=2) @ weights
        unseen = int(random.negative_binomial(seen, 1 - min(chance[0], 1 - 1e-9)))
        if unseen <= 20 * seen:
            counts = random.multinomial(seen, chance[1:] / chance[1:].sum())
            rows = [
                (tuple(map(bool, cell)), int(count)) for cell, count in zip(cells[1:], counts, strict=True)
            ]
            return count_table([f"L{at}" for at in range(lists)], rows), seen + unseen


def calibration(tables: int, rungs: int, seed: int = 3) -> np.ndarray:
    """Give the rank of the true total among draws of its posterior: uniform over 0 to 1 if the sampler is right.

    Method:
        Simulation-based calibration (Talts and others 2018); ties are broken by chance.
    """
    random = np.random.default_rng([seed, rungs])
    ranks = []
    for number in range(tables):
        lists, total = drawn_from_the_prior(120, 4, random)
        how = Chains(chains=8, fewest=1_200, most=1_200, rungs=rungs, thinnest=0.5, seed=number)
        draws = sample_classes(lists, how).draws[::10]
        below, same = (draws < total).mean(), (draws == total).mean()
        ranks.append(below + random.random() * same)
    return np.array(ranks)


def print_calibration(tables: int) -> None:
    for rungs in (1, 4):
        ranks = calibration(tables, rungs)
        tenths = np.histogram(ranks, bins=10, range=(0, 1))[0]
        print(f"ranks of {tables} true totals, {rungs} rungs: tenths {tenths.tolist()},", end=" ")
        print(f"chi-square {float(((tenths - tables / 10) ** 2).sum() / (tables / 10)):.1f} on 9,", end=" ")
        print(f"mean {ranks.mean():.3f}", flush=True)


def _told(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done}/{total}", end="", file=sys.stderr)


def tables() -> None:
    kosovo = fit_all(table("mse/kosovo_1999.csv"))
    best = kosovo.fits[0]
    print(f"Kosovo, best of {len(kosovo.fits)}: {best.total:,.1f}; published 10,356 [9,002, 12,122]")
    for name, interval in (("a", deviance_profile), ("b", multinomial_profile), ("c", log_normal)):
        print(f"  ({name}) {[round(each) for each in interval(best)]}")
    print(f"  averaged by BIC {[round(each) for each in mixture(kosovo.fits, kosovo.weights)]}")
    for name in ("mse/kosovo_1999.csv", "mse_extra/UKdat_5.csv", "mse_extra/Ned_5.csv"):
        graphs = graph_posterior(table(name))
        print(f"{name}, graphs: {[graphs.quantile(share) for share in (0.5, 0.025, 0.975)]}")
    for name in (
        "mse/uk_modern_slavery_2013.csv",
        "mse_extra/UKdat_5.csv",
        "mse/netherlands_trafficking_2010_2015.csv",
    ):
        lists = table(name)
        fit = fit_by_significance(lists)
        print(f"{name}, forward AIC: {fit.total:,.0f} {[round(each) for each in deviance_profile(fit)]}")
        print(
            f"  best BIC, pairs: {fit_stepwise(lists).fits[0].total:,.0f}; bound {list_effects_bound(lists).total:,.0f}"
        )
    repeats = repeats_bound(table("mse/capture_frequencies_netherlands_1995.csv"))
    print(
        f"Netherlands 1995: {repeats.total:,.0f} [{repeats.low:,.0f}, {repeats.high:,.0f}]; published at least 8,000"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--worlds", type=int, default=100)
    parser.add_argument("--colombia", action="store_true")
    parser.add_argument("--calibration", type=int, default=0)
    parser.add_argument("--sweeps", type=int, default=40_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    if asked.calibration:
        print_calibration(asked.calibration)
        return
    here = (SHARED / "data" / "mse").is_dir()
    if not here:
        print("the published tables are not here; set ONRECORD_SHARED to their folder")
    if asked.colombia:
        if here:
            colombia(asked.sweeps, asked.seed)
        return
    if here:
        tables()
    for kind in WORLDS:
        print(
            kind, {name: round(share, 3) for name, share in coverage(kind, asked.worlds).items()}, flush=True
        )


if __name__ == "__main__":
    main()
