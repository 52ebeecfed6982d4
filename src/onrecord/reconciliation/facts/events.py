"""Facts: strands that give different numbers of one thing, put beside each other."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from onrecord.reconciliation.facts.compare import closeness, comparable
from onrecord.reconciliation.facts.profile import Profile
from onrecord.reconciliation.facts.strands import Apart
from onrecord.reconciliation.facts.words import BROAD

_LARGEST = 200
"""More strands than this in one block are no longer one event: nothing in it is compared."""


def things(profiles: Sequence[Profile], apart: Apart) -> tuple[tuple[int, ...], ...]:
    """Put strands beside each other that give different numbers of one thing.

    The best attested strand opens a thing; each next one joins the thing in which it is comparable with most.

    Args:
        profiles: The strands.
        apart: Pairs of items that a person said are not the same thing.

    Returns:
        Places in `profiles`, every one in exactly one thing, in order.
    """
    linked = _links(profiles, apart)
    order = sorted(range(len(profiles)), key=lambda n: (-len(profiles[n].members), n))
    held: dict[int, list[int]] = {}
    thing_of: dict[int, int] = {}
    for number in order:
        near = linked.get(number, {})
        fits: dict[int, int] = {}
        for home in sorted({thing_of[other] for other in near if other in thing_of}):
            links = [near[other] for other in held[home] if other in near]
            if 2 * len(links) >= len(held[home]):
                fits[home] = sum(links)
        chosen = min(fits, key=lambda home: (-fits[home] / len(held[home]), home)) if fits else number
        thing_of[number] = chosen
        held.setdefault(chosen, []).append(number)
    return tuple(sorted(tuple(sorted(each)) for each in held.values()))


def _links(profiles: Sequence[Profile], apart: Apart) -> dict[int, dict[int, int]]:
    blocks: dict[tuple[str, ...], list[int]] = {}
    for number, strand in enumerate(profiles):
        for key in _keys(strand):
            blocks.setdefault(key, []).append(number)
    linked: dict[int, dict[int, int]] = {}
    for block in blocks.values():
        if len(block) > _LARGEST:
            continue
        for one, other in combinations(block, 2):
            left, right = profiles[one], profiles[other]
            if comparable(left, right) and not _parted(left, right, apart):
                near = closeness(left, right)
                linked.setdefault(one, {})[other] = near
                linked.setdefault(other, {})[one] = near
    return linked


def _parted(one: Profile, other: Profile, apart: Apart) -> bool:
    return bool(apart) and any(frozenset((a, b)) in apart for a in one.members for b in other.members)


def _keys(one: Profile) -> Iterator[tuple[str, ...]]:
    if one.first.family != "level" or not (one.deed or one.about):
        return
    kind = "" if one.victims in BROAD else one.victims
    for name in sorted({name.skeleton for name in one.places}):
        yield one.unit, one.deed, kind, name
