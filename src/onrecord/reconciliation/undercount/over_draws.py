"""The panel of several tables of the same people or events: links drawn again and again, or imputed replicates."""

import math
from collections.abc import Callable, Sequence

import attrs

from onrecord.model.undercount import (
    CountTable,
    Estimator,
    LeftOut,
    Provenance,
    TotalEstimate,
    Undercount,
)
from onrecord.reconciliation.undercount.classes import Chains, Told
from onrecord.reconciliation.undercount.combining import Combined, Replicate, combine
from onrecord.reconciliation.undercount.gate import copies, gate, unanswered
from onrecord.reconciliation.undercount.panel import DEFAULT_ESTIMATORS, ask, without_empty
from onrecord.reconciliation.undercount.plain_words import assumptions, may_be_said

_STEPS = 1_000
"""Of each draw, as progress is told."""
_NOT_STATED = Provenance()


@attrs.define(eq=False)
class _Said:
    """What one estimator said of the draws so far."""

    replicates: list[Replicate] = attrs.field(factory=list)
    silent: LeftOut | None = None


def estimate_over_draws(
    tables: Sequence[CountTable],
    how: Chains,
    *,
    estimators: Sequence[Estimator] = DEFAULT_ESTIMATORS,
    provenance: Provenance = _NOT_STATED,
    against: Sequence[str] = (),
    told: Told | None = None,
) -> Undercount:
    """Estimate from every table and combine, and decide what of that may be said.

    Args:
        tables: Two or more of the same lists, one a draw.
        how: How long latent classes are sampled, for each table.
        estimators: Which are asked; the lower bound always is.
        provenance: Who answers for lists made apart.
        against: What else speaks against publishing, in sentences.
        told: Is told how far the work is.

    Returns:
        The combined panel, bound, gate and sentences. An estimator that says nothing of one table is left out, and is not asked
        again. The gate looks at the draw in which the fewest are on two lists, and at copies in any.

    Raises:
        ValueError: There are fewer than two tables, or they are not of the same lists.
    """
    _same_lists(tables)
    used = [without_empty(table) for table in tables]
    said: dict[Estimator, _Said] = {}
    for number, table in enumerate(used):
        wanted = [each for each in estimators if said.get(each) is None or said[each].silent is None]
        panel, bound, left_out = ask(table, how, wanted, _part(told, number, len(used)))
        for each in (*panel, *([bound] if bound else [])):
            heard = said.setdefault(each.estimator, _Said())
            if math.isfinite(each.high):
                heard.replicates.append(Replicate.of_estimate(table.observed, each))
        for silent in left_out:
            heard = said.setdefault(silent.estimator, _Said())
            why = f"With draw {number + 1} of the links: {silent.why}"
            heard.silent = heard.silent or attrs.evolve(silent, why=why)
    return _judged(used, said, provenance, against)


def _same_lists(tables: Sequence[CountTable]) -> None:
    if len(tables) < 2:  # noqa: PLR2004 (one table has nothing to be combined with)
        msg = "one table has nothing to be combined with"
        raise ValueError(msg)
    if len({table.lists for table in tables}) > 1:
        msg = "the tables are not of the same lists"
        raise ValueError(msg)


def _judged(
    used: Sequence[CountTable],
    said: dict[Estimator, _Said],
    provenance: Provenance,
    more_against: Sequence[str],
) -> Undercount:
    combined = [
        _estimate(estimator, combine(each.replicates))
        for estimator, each in said.items()
        if len(each.replicates) == len(used)
    ]
    panel = [each for each in combined if each.estimator is not Estimator.BOUND]
    bound = next((each for each in combined if each.estimator is Estimator.BOUND), None)
    left_out = [each.silent for each in said.values() if each.silent]
    endless = _endless(said, len(used))
    least = min(used, key=lambda table: (len(table.lists), table.repeated))
    against = [
        *unanswered(least, provenance),
        *more_against,
        *(f"{each.estimator.value}: {each.why}" for each in endless),
        *_copied_elsewhere(used, least),
    ]
    outcome = gate(least, panel, left_out, bound, against)
    middle = sorted(used, key=lambda table: table.observed)[len(used) // 2]
    return Undercount(
        lists=least.lists,
        observed=round(math.fsum(table.observed for table in used) / len(used)),
        repeated=round(math.fsum(table.repeated for table in used) / len(used)),
        panel=tuple(panel),
        bound=bound,
        left_out=(*left_out, *endless),
        gate=outcome,
        sentences=may_be_said(middle, panel, bound, outcome, provenance),
        assumptions=assumptions(least.counted, provenance),
        counted=least.counted,
        draws=len(used),
    )


def _endless(said: dict[Estimator, _Said], draws: int) -> list[LeftOut]:
    return [
        LeftOut(
            estimator=estimator,
            why=f"It sets no upper limit with {draws - len(each.replicates)} of {draws} draws of the links.",
        )
        for estimator, each in said.items()
        if each.silent is None and len(each.replicates) < draws
    ]


def _copied_elsewhere(used: Sequence[CountTable], least: CountTable) -> list[str]:
    """Say which lists may be copies in some draw, where the least one does not show it."""
    return [] if copies(least) else next((found for table in used if (found := copies(table))), [])


def _estimate(estimator: Estimator, combined: Combined) -> TotalEstimate:
    return TotalEstimate(
        estimator=estimator,
        total=combined.mean,
        low=combined.low,
        high=combined.high,
        interval=f"{combined.replicates} draws combined",
        notes=(f"{combined.between:.0%} of the variance is that of the links.",),
    )


def _part(told: Told | None, number: int, draws: int) -> Callable[[int, int], None] | None:
    if told is None:
        return None
    told(number * _STEPS, draws * _STEPS)
    return lambda done, goal: told(number * _STEPS + _STEPS * done // max(goal, 1), draws * _STEPS)
