"""What may be said of a panel of estimates, and on what it rests, in plain words."""

import math
from collections.abc import Sequence

from onrecord.model.undercount import CountTable, Permission, PublicationGate, TotalEstimate

ASSUMPTIONS = (
    "The same people could be on every list: one place, one period, one kind of victim, one kind of perpetrator.",
    "Nobody entered or left that population between the lists.",
    (
        "Records of one person were linked and those of two were kept apart; with one link in a hundred wrong the total is wrong "
        "by about as much."
    ),
    "No list was made from another. Lists that share an origin are merged before estimating.",
    (
        "How lists depend on each other shows in the overlaps. What makes somebody invisible to all lists alike does not show, and "
        "makes every estimate too low."
    ),
)
"""What has to hold, whatever the estimator."""


def rounded(number: float) -> str:
    """Write a number of people."""
    return f"{number:,.0f}" if math.isfinite(number) else "any number"


def may_be_said(
    table: CountTable, panel: Sequence[TotalEstimate], bound: TotalEstimate | None, outcome: PublicationGate
) -> tuple[str, ...]:
    """Give the sentences that may be published, and no others.

    Args:
        table: What the panel was made from.
        panel: Estimates of the total.
        bound: What the total is at least.
        outcome: What may be published.
    """
    seen = f"{rounded(table.observed)} people are recorded by name or case on the {len(table.lists)} lists together."
    if outcome.permission is Permission.PUBLISH:
        low, high = min(each.low for each in panel), max(each.high for each in panel)
        totals = sorted(each.total for each in panel)
        return (
            seen,
            (
                f"The estimates of the total lie between {rounded(totals[0])} and {rounded(totals[-1])}; their 95 % intervals "
                f"together reach from {rounded(low)} to {rounded(high)}."
            ),
        )
    if outcome.permission is Permission.ENVELOPE:
        low, high = min(each.low for each in panel), max(each.high for each in panel)
        return (
            seen,
            (
                f"The total is estimated to lie between {rounded(low)} and {rounded(high)}; no single number is given, because the "
                "methods disagree."
            ),
        )
    if outcome.permission is Permission.BOUND and bound:
        return (
            seen,
            (
                f"There are at least {rounded(math.floor(bound.low))}, counting those on no list (lower limit at 95 %). How many more "
                "cannot be said from these lists."
            ),
        )
    return (seen, "How many are on no list cannot be said from these lists.")
