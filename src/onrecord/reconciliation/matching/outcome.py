"""What a matching came to, in names instead of numbers."""

from collections.abc import Iterator, Sequence

import attrs
import numpy as np

from onrecord.model.match import (
    EventName,
    LeftOut,
    MatchedPair,
    Matching,
    Overlap,
    Step,
)
from onrecord.reconciliation.matching.blocks import Pairs, distance_km
from onrecord.reconciliation.matching.events import Decimal, Events, Whole
from onrecord.reconciliation.matching.folding import NONE
from onrecord.reconciliation.matching.likeness import likeness
from onrecord.reconciliation.matching.linking import Joint, Links


@attrs.frozen(kw_only=True)
class Named:
    """What a dataset is called.

    Attributes:
        dataset: Its name in this matching.
        source: Where it came from: the key of a vintage or the name of a file.
        ids: Id of each row, in the order of its events.
        left_out: Rows that could not be matched.
    """

    dataset: str
    source: str
    ids: Sequence[str]
    left_out: tuple[LeftOut, ...] = ()


def outcome(links: Links, named: Sequence[Named], notes: Sequence[str] = ()) -> Matching:
    """Say what a matching came to."""
    names = tuple(one.dataset for one in named)
    return Matching(
        rule=links.rule,
        datasets=names,
        sources=tuple(one.source for one in named),
        rows=tuple(len(one) for one in links.tables),
        unique=len(links.linked),
        overlaps=_overlaps(links, names),
        steps=tuple(_step(number, joint, links, names) for number, joint in enumerate(links.joints, 1)),
        pairs=tuple(_matched(links, named)),
        left_out=tuple(note for one in named for note in one.left_out),
        notes=tuple(notes),
    )


def _overlaps(links: Links, names: Sequence[str]) -> tuple[Overlap, ...]:
    members = links.linked.members
    first = np.argmax(members != NONE, axis=1)
    lasting = np.zeros(len(members), dtype=bool)
    for number, table in enumerate(links.tables):
        mine = first == number
        lasting[mine] = table.episodes[members[mine, number]]
    patterns, which, counts = np.unique(members != NONE, axis=0, return_inverse=True, return_counts=True)
    episodes = np.bincount(which.ravel(), lasting, len(counts))
    order = sorted(range(len(counts)), key=lambda k: (patterns[k].sum(), tuple(~patterns[k])))
    return tuple(
        Overlap(
            datasets=tuple(name for name, there in zip(names, patterns[k], strict=True) if there),
            events=int(counts[k]),
            episodes=int(episodes[k]),
        )
        for k in order
    )


def _step(number: int, joint: Joint, links: Links, names: Sequence[str]) -> Step:
    earlier = (links.linked.members[:, :number] != NONE).any(axis=1).sum()
    likely = joint.probability
    return Step(
        dataset=names[number],
        rows=len(links.tables[number]),
        earlier=int(earlier),
        matched=len(joint.links),
        decoys=joint.decoys,
        chance=joint.chance,
        expected_false=float(1 - likely.mean()) if len(likely) else None,
    )


def _matched(links: Links, named: Sequence[Named]) -> Iterator[MatchedPair]:
    members = links.linked.members
    first = np.argmax(members != NONE, axis=1)
    for other in range(1, members.shape[1]):
        joint = links.joints[other - 1]
        likely = dict(zip(joint.links.right.tolist(), joint.probability.tolist(), strict=False))
        for one in range(other):
            both = np.flatnonzero((first == one) & (members[:, other] != NONE))
            rows, others = members[both, one], members[both, other]
            yield from _pairs_of(
                (links.tables[one], links.tables[other]),
                (rows, others),
                links,
                (named[one], named[other], likely),
            )


def _pairs_of(
    tables: tuple[Events, Events],
    rows: tuple[Whole, Whole],
    links: Links,
    names: tuple[Named, Named, dict[int, float]],
) -> Iterator[MatchedPair]:
    (left, right), (one, other), (first, second, likely) = tables, rows, names
    days = np.maximum(right.start[other] - left.end[one], left.start[one] - right.end[other])
    pairs = Pairs(left=one, right=other, days=np.maximum(days, 0), km=distance_km(left, right, one, other))
    alike = likeness(left, right, pairs, links.rule.weights)
    columns = (
        pairs.days.tolist(),
        pairs.km.tolist(),
        _known(alike.toll),
        _known(alike.parties),
        _known(alike.level),
    )
    for k, (apart, km, toll, parties, level) in enumerate(zip(*columns, strict=True)):
        yield MatchedPair(
            left=EventName(dataset=first.dataset, event=first.ids[int(one[k])]),
            right=EventName(dataset=second.dataset, event=second.ids[int(other[k])]),
            days=apart,
            km=km,
            toll=toll,
            parties=parties,
            score=None if likely else level,
            probability=likely.get(int(other[k])),
        )


def _known(values: Decimal) -> list[float | None]:
    return [None if np.isnan(value) else value for value in values.tolist()]
