"""Which models of a table are looked at, which is best, and all of them averaged."""

import math
from itertools import combinations

import attrs
import numpy as np
from scipy.special import ndtr

from onrecord.model.undercount import CountTable
from onrecord.reconciliation.undercount.cells import all_cells, all_counts
from onrecord.reconciliation.undercount.loglinear import Fit, NoEstimateError, fit_cells
from onrecord.reconciliation.undercount.terms import Model, Term, hierarchical_models

MOST_FOR_ALL = 4
"""Lists up to which every hierarchical model is fitted."""


@attrs.frozen(eq=False)
class Models:
    """Fits of one table, best first.

    Attributes:
        fits: Those that have an estimate, ascending by BIC.
        weights: Proportional to exp(-BIC/2).
        impossible: How many models have none.
    """

    fits: tuple[Fit, ...]
    weights: tuple[float, ...]
    impossible: int = 0


def fit_all(table: CountTable) -> Models:
    """Fit every hierarchical model of three or four lists.

    Raises:
        NoEstimateError: None of them has an estimate.
    """
    cells, counts = all_cells(len(table.lists)), all_counts(table)
    fits, impossible = [], 0
    for model in hierarchical_models(len(table.lists)):
        try:
            fits.append(fit_cells(cells, counts, model))
        except NoEstimateError:
            impossible += 1
    return _ranked(fits, impossible)


def fit_stepwise(table: CountTable) -> Models:
    """Add or take out one pair of lists at a time as long as BIC falls; the fits on the way are averaged with their neighbours.

    Raises:
        NoEstimateError: Not even the model without interactions has an estimate.

    Method:
        Selection among the pairs that have people in common (Chan, Silverman and Vincent 2021), stepwise in both directions: a pair
        that came in early may be of no use beside those that came later. Every model that was tried takes part in the average.
    """
    cells, counts = all_cells(len(table.lists)), all_counts(table)
    model: Model = ()
    tried: dict[Model, Fit | None] = {model: fit_cells(cells, counts, model)}
    best = tried[model]
    while best is not None:
        model = best.model
        near = [tuple(sorted({*model} ^ {pair})) for pair in _open_pairs(table, ())]
        for each in near:
            if each not in tried:
                try:
                    tried[each] = fit_cells(cells, counts, each)
                except NoEstimateError:
                    tried[each] = None
        found = [fit for each in near if (fit := tried[each]) and fit.bic < best.bic]
        best = min(found, key=lambda fit: fit.bic, default=None)
    fits = [fit for fit in tried.values() if fit]
    return _ranked(fits, len(tried) - len(fits))


def fit_by_significance(table: CountTable, level: float = 0.05) -> Fit:
    """Add the pair that lowers AIC most, until the pair's effect is no longer significant.

    Args:
        table: Of any number of lists that can be written out.
        level: Two-sided, of the new effect's z value.

    Raises:
        NoEstimateError: Not even the model without interactions has an estimate.
    """
    cells, counts = all_cells(len(table.lists)), all_counts(table)
    current = fit_cells(cells, counts, ())
    while True:
        found: list[Fit] = []
        for pair in _open_pairs(table, current.model):
            try:
                # The new pair stands last, where its variance is.
                found.append(fit_cells(cells, counts, (*current.model, pair)))
            except NoEstimateError:
                continue
        best = min(found, key=lambda fit: fit.aic, default=None)
        if best is None or best.aic >= current.aic or _p_value(best) > level:
            return current
        current = best


def _open_pairs(table: CountTable, model: Model) -> list[Term]:
    return [
        pair
        for pair in combinations(range(len(table.lists)), 2)
        if pair not in model and table.shared(*pair) > 0
    ]


def _p_value(fit: Fit) -> float:
    information = (fit.design.T * fit.fitted) @ fit.design
    beta = np.linalg.lstsq(fit.design, np.log(fit.fitted), rcond=None)[0]
    z = float(beta[-1] / math.sqrt(np.linalg.inv(information)[-1, -1]))
    return float(2 * ndtr(-abs(z)))


def _ranked(fits: list[Fit], impossible: int) -> Models:
    if not fits:
        msg = "no model of these lists has an estimate"
        raise NoEstimateError(msg)
    ranked = sorted(fits, key=lambda fit: fit.bic)
    raw = np.exp([-(fit.bic - ranked[0].bic) / 2 for fit in ranked])
    return Models(tuple(ranked), tuple(float(each) for each in raw / raw.sum()), impossible)
