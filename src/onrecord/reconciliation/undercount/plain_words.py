"""What may be said of a panel of estimates, and on what it rests, in plain words."""

import math
from collections.abc import Sequence

from onrecord.model.undercount import CountTable, Permission, Provenance, PublicationGate, TotalEstimate

_OF_PEOPLE = (
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
_OF_EVENTS = (
    (
        "Every event could be in every dataset: the same days, the same land, the same kinds of event. What one dataset does not mean to "
        "record counts as missed by it, and makes the total too high."
    ),
    "Events are counted, and not the dead in them. Large events are in most datasets and small ones in few, so small ones are missing.",
    (
        "The links were drawn again and again by how likely they are, which widens the limits. A match that is systematically missed makes "
        "the total too high, the bound as well; one too many makes it too low."
    ),
    "No dataset was made from another, and they do not read the same reports. Those that do are merged before estimating.",
    "What makes an event invisible to all datasets alike does not show in the overlaps, and makes every estimate too low.",
)
_STATED = "Whoever asked for this estimate states that the lists were made apart from each other."
_NOT_STATED = (
    "Nobody has stated that these lists were made apart from each other; the overlaps cannot show it."
)


def assumptions(counted: str, provenance: Provenance) -> tuple[str, ...]:
    """Give what has to hold, whatever the estimator, and whether anybody answers for lists made apart."""
    common = _OF_EVENTS if counted == "events" else _OF_PEOPLE
    return (*common, _STATED if provenance.stated else _NOT_STATED)


def rounded(number: float) -> str:
    """Write a number of people."""
    return f"{number:,.0f}" if math.isfinite(number) else "any number"


def may_be_said(
    table: CountTable,
    panel: Sequence[TotalEstimate],
    bound: TotalEstimate | None,
    outcome: PublicationGate,
    provenance: Provenance,
) -> tuple[str, ...]:
    """Give the sentences that may be published, and no others.

    Args:
        table: What the panel was made from.
        panel: Estimates of the total.
        bound: What the total is at least.
        outcome: What may be published.
        provenance: Who answers for lists made apart.
    """
    seen = _recorded(table)
    unless = () if provenance.stated else ("It holds only if the lists were made apart from each other.",)
    if outcome.permission is Permission.PUBLISH:
        low, high = min(each.low for each in panel), max(each.high for each in panel)
        totals = sorted(each.total for each in panel)
        return (
            seen,
            (
                f"The estimates of the total lie between {rounded(totals[0])} and {rounded(totals[-1])}; their 95 % intervals "
                f"together reach from {rounded(low)} to {rounded(high)}."
            ),
            *unless,
        )
    if outcome.permission is Permission.ENVELOPE:
        low, high = min(each.low for each in panel), max(each.high for each in panel)
        return (
            seen,
            (
                f"The total is estimated to lie between {rounded(low)} and {rounded(high)}; no single number is given, because the "
                "methods disagree."
            ),
            *unless,
        )
    if outcome.permission is Permission.BOUND and bound:
        missed = "" if table.counted == "people" else ", if matching misses none that are in two datasets"
        return (
            seen,
            (
                f"There are at least {rounded(math.floor(bound.low))}, counting those on no list (lower limit at 95 %){missed}. How many "
                "more cannot be said from these lists."
            ),
        )
    return (seen, "How many are on no list cannot be said from these lists.")


def _recorded(table: CountTable) -> str:
    if table.counted == "people":
        return f"{rounded(table.observed)} people are recorded by name or case on the {len(table.lists)} lists together."
    return (
        f"{rounded(table.observed)} {table.counted} are recorded in the {len(table.lists)} datasets together."
    )
