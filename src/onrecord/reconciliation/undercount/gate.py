"""What of an estimate may be published: the rule, and nothing else."""

import math
from collections.abc import Sequence
from itertools import combinations

from onrecord.model.undercount import (
    CountTable,
    Estimator,
    LeftOut,
    Permission,
    Provenance,
    PublicationGate,
    TotalEstimate,
)

FEWEST_LISTS = 3
FEWEST_SHARED = 30
"""People on two or more lists under which overlaps are a handful of accidents."""
AGREEING = 1.25
"""Largest over smallest total up to which the estimators are said to agree."""
COMPARABLE = 1.5
"""The same, up to which the span of all of them may be told."""
COPY = 0.95
"""Share of a list that is on another from which it may be a copy."""
_FEWEST_COPIED = 10


def gate(
    table: CountTable,
    panel: Sequence[TotalEstimate],
    left_out: Sequence[LeftOut],
    bound: TotalEstimate | None,
    against: Sequence[str] = (),
) -> PublicationGate:
    """Decide what may be published of a panel of estimates.

    Args:
        table: What they were made from, without empty lists.
        panel: The estimates of the total.
        left_out: The estimators that said nothing, or did not converge.
        bound: What the total is at least.
        against: What else speaks against publishing, in sentences.

    Returns:
        The permission with the reasons why it is not a wider one.
    """
    reasons = [*against, *_of_table(table), *copies(table)]
    reasons += [each.why for each in left_out if each.estimator is Estimator.CLASSES]
    reasons += [
        f"These lists set no upper limit by {each.estimator.value}."
        for each in panel
        if math.isinf(each.high)
    ]
    totals = [each.total for each in panel if each.estimator is not Estimator.CHAPMAN]
    ratio = max(totals) / min(totals) if len(totals) > 1 else None
    if ratio is None:
        reasons.append(
            "Fewer than two estimators say anything, so there is nothing to hold an estimate against."
        )
    elif ratio > COMPARABLE:
        reasons.append(
            f"The estimators disagree by a factor of {ratio:.2f}, more than {COMPARABLE}: the total depends on the model "
            "more than on the lists."
        )
    reasons += _under_the_bound(panel, bound)
    if reasons:
        holds = bound is not None and (not panel or bound.low <= max(each.total for each in panel))
        return PublicationGate(
            permission=Permission.BOUND if holds else Permission.NOTHING, ratio=ratio, reasons=tuple(reasons)
        )
    if ratio is not None and ratio > AGREEING:
        why = f"The estimators disagree by a factor of {ratio:.2f}, more than {AGREEING}."
        return PublicationGate(permission=Permission.ENVELOPE, ratio=ratio, reasons=(why,))
    return PublicationGate(permission=Permission.PUBLISH, ratio=ratio)


def _under_the_bound(panel: Sequence[TotalEstimate], bound: TotalEstimate | None) -> list[str]:
    """Say which estimates lie under what the total is at least: both cannot be right."""
    under = [each for each in panel if bound is not None and each.total < bound.low]
    if bound is None or not under:
        return []
    named = ", ".join(f"{each.total:,.0f} by {each.estimator.value}" for each in under)
    return [
        (
            f"The lower limit of the bound, {bound.low:,.0f}, lies above {named}. Where lists share fewer people than lists made apart "
            "would, the bound need not hold; where they do not, the estimate is too low."
        )
    ]


def unanswered(table: CountTable, provenance: Provenance) -> list[str]:
    """Say that nobody answers for lists made apart, where that has to be known before anything is estimated."""
    if provenance.stated or not provenance.required:
        return []
    return [
        (
            f"Nobody states that {', '.join(table.lists)} were made apart from each other. Datasets that read the same newspapers and "
            "agencies are not independent lists."
        )
    ]


def _of_table(table: CountTable) -> list[str]:
    reasons = []
    if len(table.lists) < FEWEST_LISTS:
        reasons.append(
            f"There are {len(table.lists)} lists with {table.counted} on them; with fewer than {FEWEST_LISTS} nothing shows whether "
            "they depend on each other."
        )
    if table.repeated < FEWEST_SHARED:
        reasons.append(
            f"{table.repeated} {table.counted} are on two or more lists; under {FEWEST_SHARED} the overlaps are too few."
        )
    return reasons


def copies(table: CountTable) -> list[str]:
    """Say which lists may be copies of others."""
    reasons = []
    for one, other in combinations(range(len(table.lists)), 2):
        small, large = sorted((one, other), key=table.size)
        size = table.size(small)
        share = table.shared(one, other) / size if size else 0.0
        if size >= _FEWEST_COPIED and share >= COPY:
            reasons.append(
                f"{share:.0%} of the list {table.lists[small]} is on {table.lists[large]}: it may be a copy, and a copy is "
                "no second list."
            )
    return reasons
