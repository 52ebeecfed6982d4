"""Every estimator on one table, side by side."""

import math
from collections.abc import Callable, Sequence

from onrecord.model.undercount import CountTable, Estimator, LeftOut, Provenance, TotalEstimate, Undercount
from onrecord.reconciliation.undercount import averaging, cells, graphs
from onrecord.reconciliation.undercount.bounds import list_effects_bound, two_lists
from onrecord.reconciliation.undercount.classes import SETTLED, Chains, Told, sample_classes
from onrecord.reconciliation.undercount.gate import FEWEST_LISTS, gate, unanswered
from onrecord.reconciliation.undercount.intervals import deviance_profile, mixture
from onrecord.reconciliation.undercount.loglinear import NoEstimateError
from onrecord.reconciliation.undercount.plain_words import assumptions, may_be_said
from onrecord.reconciliation.undercount.terms import named

DEFAULT_ESTIMATORS = (Estimator.BEST, Estimator.GRAPHS, Estimator.CLASSES)
"""Best and averaged log-linear models are made together."""
_LIMITS = (0.025, 0.975)
_NOT_STATED = Provenance()

_Ask = Callable[[CountTable], list[TotalEstimate]]


def estimate_undercount(
    table: CountTable,
    how: Chains,
    *,
    estimators: Sequence[Estimator] = DEFAULT_ESTIMATORS,
    provenance: Provenance = _NOT_STATED,
    told: Told | None = None,
) -> Undercount:
    """Estimate how many people there are, recorded or not, and decide what of that may be said.

    Args:
        table: Who is on which lists; lists without anybody are left out.
        how: How long latent classes are sampled.
        estimators: Which are asked; the lower bound always is.
        provenance: Who answers for lists made apart.
        told: Is told how far the sampling is.

    Returns:
        The panel, the bound, the gate and the sentences that it lets through.
    """
    used = without_empty(table)
    panel, bound, left_out = ask(used, how, estimators, told)
    outcome = gate(used, panel, left_out, bound, unanswered(used, provenance))
    return Undercount(
        lists=used.lists,
        observed=used.observed,
        repeated=used.repeated,
        panel=tuple(panel),
        bound=bound,
        left_out=tuple(left_out),
        gate=outcome,
        sentences=may_be_said(used, panel, bound, outcome, provenance),
        assumptions=assumptions(used.counted, provenance),
        counted=used.counted,
    )


def ask(
    used: CountTable, how: Chains, estimators: Sequence[Estimator], told: Told | None
) -> tuple[list[TotalEstimate], TotalEstimate | None, list[LeftOut]]:
    """Ask estimators of a table without empty lists; gives the panel, the bound, and who said nothing."""
    asked: dict[Estimator, _Ask] = {
        Estimator.BEST: _log_linear,
        Estimator.GRAPHS: _graphs,
        Estimator.CLASSES: lambda given: [_classes(given, how, told)],
    }
    if len(used.lists) < FEWEST_LISTS:
        asked, estimators = {Estimator.CHAPMAN: _two}, (Estimator.CHAPMAN,)
    panel, left_out = [], []
    for estimator in estimators:
        try:
            panel += asked[estimator](used)
        except NoEstimateError as error:
            left_out.append(LeftOut(estimator=estimator, why=_sentence(error.why)))
    bound = None
    if len(used.lists) >= FEWEST_LISTS:
        try:
            bound = list_effects_bound(used)
        except NoEstimateError as error:
            left_out.append(LeftOut(estimator=Estimator.BOUND, why=_sentence(error.why)))
    return panel, bound, left_out


def without_empty(table: CountTable) -> CountTable:
    """Leave out the lists that nobody is on."""
    return cells.only_lists(table, [at for at in range(len(table.lists)) if table.size(at)])


def merged(table: CountTable, groups: Sequence[Sequence[str]]) -> CountTable:
    """Make one list of those that go back to one origin.

    Args:
        table: The table.
        groups: Names of lists that belong together; the new list is called by all of them.

    Raises:
        ValueError: A name is not that of a list, or is in two groups.
    """
    named_twice = [name for group in groups for name in group]
    unknown = [name for name in named_twice if name not in table.lists]
    if unknown or len(set(named_twice)) != len(named_twice):
        msg = f"not a list, or named twice: {', '.join(unknown or named_twice)}"
        raise ValueError(msg)
    alone = [(name,) for name in table.lists if name not in named_twice]
    together = sorted((*map(tuple, groups), *alone), key=lambda group: table.lists.index(group[0]))
    places = [[table.lists.index(name) for name in group] for group in together]
    rows = ((tuple(any(cell[at] for at in place) for place in places), count) for cell, count in table.cells)
    return cells.count_table(["+".join(group) for group in together], rows, table.counted)


def _sentence(why: str) -> str:
    return f"{why[:1].upper()}{why[1:].rstrip('.')}."


def _two(table: CountTable) -> list[TotalEstimate]:
    if len(table.lists) < 2:  # noqa: PLR2004
        msg = "one list says nothing of those who are not on it"
        raise NoEstimateError(msg)
    return [two_lists(table)]


def _log_linear(table: CountTable) -> list[TotalEstimate]:
    if len(table.lists) > cells.MOST_LISTS:
        msg = f"log-linear models are fitted to at most {cells.MOST_LISTS} lists"
        raise NoEstimateError(msg)
    every = len(table.lists) <= averaging.MOST_FOR_ALL
    models = averaging.fit_all(table) if every else averaging.fit_stepwise(table)
    best = models.fits[0]
    low, high = deviance_profile(best)
    middle, middle_low, middle_high = mixture(models.fits, models.weights)
    notes = [f"{len(models.fits)} models, the best with weight {models.weights[0]:.2f}."]
    if not every:
        notes.append("Only pairs of lists were tried, one in or out at a time.")
    if models.impossible:
        notes.append(f"{models.impossible} more models have no estimate with these overlaps.")
    return [
        TotalEstimate(
            estimator=Estimator.BEST,
            model=named(best.model, table.lists),
            total=best.total,
            low=low,
            high=high,
            interval="profile of the deviance",
            notes=("It takes the model for known, so its interval is too narrow.",),
        ),
        TotalEstimate(
            estimator=Estimator.AVERAGE,
            total=middle,
            low=middle_low,
            high=middle_high,
            interval="mixture of log-normal distributions",
            notes=tuple(notes),
        ),
    ]


def _graphs(table: CountTable) -> list[TotalEstimate]:
    if len(table.lists) > graphs.MOST_LISTS:
        msg = f"decomposable graphs are weighed for at most {graphs.MOST_LISTS} lists"
        raise NoEstimateError(msg)
    posterior = graphs.graph_posterior(table)
    low, high = (posterior.quantile(limit) for limit in _LIMITS)
    notes = (
        f"{len(posterior.graphs)} graphs, the likeliest with probability {posterior.graph_weights.max():.2f}.",
    )
    return [
        TotalEstimate(
            estimator=Estimator.GRAPHS,
            total=posterior.quantile(0.5),
            low=low,
            high=math.inf if posterior.reaches_far else high,
            interval="posterior",
            notes=notes,
        )
    ]


def _classes(table: CountTable, how: Chains, told: Told | None) -> TotalEstimate:
    posterior = sample_classes(table, how, told)
    if not posterior.settled:
        msg = f"the chains of latent classes did not converge (R-hat {posterior.split_r_hat:.2f}, above {SETTLED})"
        raise NoEstimateError(msg)
    low, high = (posterior.quantile(limit) for limit in _LIMITS)
    return TotalEstimate(
        estimator=Estimator.CLASSES,
        total=posterior.quantile(0.5),
        low=low,
        high=high,
        interval="posterior",
        notes=(
            f"{how.chains} chains, R-hat {posterior.split_r_hat:.2f}; mean {posterior.mean:,.0f}; seed {how.seed}.",
        ),
    )
