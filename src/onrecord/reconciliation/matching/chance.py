"""Chance matches: dates of one dataset are moved by weeks, so that whatever still matches tells of two events."""

from collections.abc import Sequence

import attrs
import numpy as np

from onrecord.model.match import Decoy, MatchMode, MatchRule
from onrecord.reconciliation.matching.blocks import Pairs
from onrecord.reconciliation.matching.candidates import candidates
from onrecord.reconciliation.matching.events import Decimal, Events, Truth, Whole
from onrecord.reconciliation.matching.folding import Offer
from onrecord.reconciliation.matching.scored import Crowd, Levels, levels

SHIFTS = (-45, -30, -20, 20, 30, 45)
"""Days by which dates are moved: far enough that no report of one event is dated so wrongly, near enough that the same places are at
war."""

ENOUGH = 0.3
"""Share of the rows that must still lie where the other dataset has rows, or a shift tells nothing."""

_PRIOR = 2.0


@attrs.frozen(kw_only=True, eq=False)
class Moved:
    """Pairs of a dataset with another one, whose dates were moved.

    Attributes:
        days: By how many days.
        offer: The pairs; those of the scored mode are not scored yet.
        agreement: Their levels; empty in the transparent mode.
        left: Which left events could still find a right one.
        right: Which right events could still find a left one.
    """

    days: int
    offer: Offer
    agreement: Levels
    left: Truth
    right: Truth


def moved(left: Events, right: Events, rule: MatchRule) -> tuple[Moved, ...]:
    """Find the pairs that a rule allows once the right dataset is moved, for each of `SHIFTS`."""
    return tuple(_moved(left, right.moved(days), rule, days) for days in SHIFTS)


def _moved(left: Events, right: Events, rule: MatchRule, days: int) -> Moved:
    found = candidates(left, right, rule)
    scored = rule.mode is MatchMode.SCORED
    return Moved(
        days=days,
        offer=Offer(pairs=found.pairs, worth=found.worth),
        agreement=levels(found) if scored else np.zeros((0, 4), dtype=np.uint8),
        left=_within(left, right),
        right=_within(right, left),
    )


def share_left(right: Events, earlier: Sequence[Events], days: int) -> float:
    """Tell which share of the events that lie within the days of earlier datasets still does so once moved, 0 to 1."""
    before = sum(int(_within(right, one).sum()) for one in earlier)
    after = sum(int(_within(right.moved(days), one).sum()) for one in earlier)
    return min(after / before, 1.0) if before else 0.0


def rate(decoys: Sequence[Decoy], matched: int) -> float | None:
    """Give the share of matches that chance would have made, 0 to 1; None where no shift tells or nothing matched."""
    telling = [one for one in decoys if one.share >= ENOUGH]
    if not telling or not matched:
        return None
    return min(sum(one.matched / one.share for one in telling) / len(telling) / matched, 1.0)


def crowd(pairs: Pairs, agreement: Levels, shifted: Sequence[Moved], rows: tuple[int, int]) -> Crowd:
    """Learn from moved pairs how many pairs by chance the events have.

    What is seen of one event is drawn towards the mean of all, which counts as two shifts. Where the data are too short for any shift
    to tell, all pairs stand for those by chance.
    """
    telling = [one for one in shifted if min(_mean(one.left), _mean(one.right)) >= ENOUGH]
    if not telling:
        counts = (np.bincount(pairs.left, minlength=rows[0]), np.bincount(pairs.right, minlength=rows[1]))
        return Crowd(agreement=agreement, left=np.maximum(counts[0], 1.0), right=np.maximum(counts[1], 1.0))
    return Crowd(
        agreement=np.concatenate([one.agreement for one in telling]),
        left=_density([(one.offer.pairs.left, one.left) for one in telling], rows[0]),
        right=_density([(one.offer.pairs.right, one.right) for one in telling], rows[1]),
    )


def _density(seen: Sequence[tuple[Whole, Truth]], rows: int) -> Decimal:
    total = np.zeros(rows)
    times = np.zeros(rows)
    for event, open_to in seen:
        total += np.bincount(event, minlength=rows)
        times += open_to
    mean = max(float(total.sum()), 1.0) / max(float(times.sum()), 1.0)
    return np.asarray((total + _PRIOR * mean) / (times + _PRIOR))


def _within(events: Events, others: Events) -> Truth:
    """Tell which events lie within the days of others."""
    if not len(others):
        return np.zeros(len(events), dtype=bool)
    return np.asarray((events.start >= others.start.min()) & (events.start <= others.start.max()))


def _mean(which: Truth) -> float:
    return float(which.mean()) if len(which) else 0.0
