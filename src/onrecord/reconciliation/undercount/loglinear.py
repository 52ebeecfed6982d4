"""Poisson log-linear models of a count table, fitted by iteratively reweighted least squares."""

import math

import attrs
import numpy as np
from scipy.optimize import linprog
from scipy.special import gammaln

from onrecord.model.undercount import CountTable
from onrecord.reconciliation.undercount.cells import all_cells, all_counts
from onrecord.reconciliation.undercount.terms import Model, Term

_ROUNDS = 100
_CLOSE = 1e-10
"""Share by which a last step may still change the deviance."""
_SURELY_POSITIVE = 1e-3
"""Fitted counts above this, with the margins right, show that the maximum is finite."""


class NoEstimateError(Exception):
    """A model that these data cannot fit.

    Attributes:
        why: In a sentence.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@attrs.frozen(eq=False)
class Fit:
    """A fitted model.

    Attributes:
        model: Its terms.
        design: Cells by parameters, the constant first; cells that a term of minus infinity empties are left out.
        counts: People of these cells.
        fitted: Expected people of these cells.
        unseen: Expected people on no list.
        log_variance: Variance of the logarithm of that.
        log_likelihood: Poisson, with all constants.
        parameters: Of the model, those at minus infinity included.
    """

    model: Model
    design: np.ndarray
    counts: np.ndarray
    fitted: np.ndarray
    unseen: float
    log_variance: float
    log_likelihood: float
    parameters: int

    @property
    def observed(self) -> int:
        """People on at least one list."""
        return int(self.counts.sum())

    @property
    def total(self) -> float:
        """People, recorded or not."""
        return self.observed + self.unseen

    @property
    def bic(self) -> float:
        """Bayesian information criterion; its sample size is the people seen."""
        return -2 * self.log_likelihood + self.parameters * math.log(self.observed)

    @property
    def aic(self) -> float:
        """Akaike's information criterion."""
        return -2 * self.log_likelihood + 2 * self.parameters


def fit_loglinear(table: CountTable, model: Model) -> Fit:
    """Fit a hierarchical model.

    Args:
        table: Of at most `MOST_LISTS` lists.
        model: Its terms; every part of a term is a term (`closed`).

    Returns:
        The fit.

    Raises:
        NoEstimateError: A parameter cannot be told from the others, or the likelihood has no finite maximum.

    Method:
        log mu_c = b0 + sum_j b_j c_j + sum_t b_t prod_(j in t) c_j over the cells c that are not empty of lists. A term
        nobody has in common has its maximum at minus infinity; its cells are left out (Chan, Silverman and Vincent 2021).
        What is left is identifiable where the design has full rank, and has a finite maximum where some positive table
        has the same margins (Fienberg and Rinaldo 2012), found by a linear programme.
    """
    return fit_cells(all_cells(len(table.lists)), all_counts(table), model)


def fit_cells(cells: np.ndarray, counts: np.ndarray, model: Model) -> Fit:
    """Fit a model to some cells, such as those of people on one or two lists; as `fit_loglinear` otherwise."""
    design, kept = design_of(cells, counts, model)
    used = counts[kept]
    if np.linalg.matrix_rank(design) < design.shape[1]:
        msg = "a parameter of the model cannot be told from the others with these overlaps"
        raise NoEstimateError(msg)
    try:
        beta, fitted, settled = poisson_fit(design, used)
    except np.linalg.LinAlgError:
        msg = "the likelihood has no finite maximum"
        raise NoEstimateError(msg) from None
    if not settled or fitted.min() < _SURELY_POSITIVE:
        _require_maximum(design, used)
    if not settled:
        msg = "the fit did not settle"
        raise NoEstimateError(msg)
    information = (design.T * fitted) @ design
    likelihood = float(used @ np.log(fitted) - fitted.sum() - gammaln(used + 1).sum())
    return Fit(
        model=model,
        design=design,
        counts=used,
        fitted=fitted,
        unseen=math.exp(beta[0]),
        log_variance=float(np.linalg.inv(information)[0, 0]),
        log_likelihood=likelihood,
        parameters=1 + cells.shape[1] + len(model),
    )


def design_of(cells: np.ndarray, counts: np.ndarray, model: Model) -> tuple[np.ndarray, np.ndarray]:
    """Give the design matrix of the cells that no term empties, and which cells those are."""
    holding = {term: cells[:, term].all(axis=1) for term in model}
    empty: list[Term] = [term for term, which in holding.items() if not counts[which].sum()]
    kept = ~np.any([holding[term] for term in empty], axis=0) if empty else np.ones(len(cells), dtype=bool)
    finite = [which for term, which in holding.items() if term not in empty]
    columns = np.column_stack([np.ones(len(cells)), cells, *finite])
    return columns[kept].astype(np.float64), kept


def poisson_fit(design: np.ndarray, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray, bool]:
    """Maximise a Poisson likelihood with log link.

    Returns:
        Parameters, expected counts, and whether the steps settled.

    Raises:
        numpy.linalg.LinAlgError: A step has no solution.
    """
    fitted = counts + 0.5
    eta = np.log(fitted)
    last = math.inf
    beta = np.zeros(design.shape[1])
    for _ in range(_ROUNDS):
        weighted = design.T * fitted
        beta = np.linalg.solve(weighted @ design, weighted @ (eta + (counts - fitted) / fitted))
        eta = np.clip(design @ beta, -40.0, 40.0)
        fitted = np.exp(eta)
        loss = float(fitted.sum() - counts @ eta)
        if abs(last - loss) < _CLOSE * (abs(loss) + 1):
            return beta, fitted, True
        last = loss
    return beta, fitted, False


def _require_maximum(design: np.ndarray, counts: np.ndarray) -> None:
    """Refuse where no table with positive counts everywhere has the margins of this one."""
    cells, parameters = design.shape
    objective = np.zeros(cells + 1)
    objective[-1] = -1.0
    equal = np.column_stack([design.T, np.zeros(parameters)])
    above = np.column_stack([-np.eye(cells), np.ones(cells)])
    found = linprog(
        objective,
        A_ub=above,
        b_ub=np.zeros(cells),
        A_eq=equal,
        b_eq=design.T @ counts,
        bounds=[(0, None)] * (cells + 1),
    )
    if found.status != 0 or -found.fun < 1e-7:  # noqa: PLR2004 (zero, as the solver knows it)
        msg = "the likelihood has no finite maximum: the overlaps push a parameter to infinity"
        raise NoEstimateError(msg)
