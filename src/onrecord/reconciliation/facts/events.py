"""Facts: strands that give different numbers of one thing, put beside each other."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from onrecord.reconciliation.facts.compare import closeness, comparable, comparable_in_story, one_voice
from onrecord.reconciliation.facts.profile import Profile
from onrecord.reconciliation.facts.stories import Stories
from onrecord.reconciliation.facts.strands import Apart
from onrecord.reconciliation.facts.words import BROAD

_LARGEST = 200
"""More strands than this in one block are no longer one event: nothing in it is compared."""


def things(
    profiles: Sequence[Profile],
    rounded: Mapping[int, int],
    told: Stories | None = None,
    apart: Apart = frozenset(),
) -> tuple[tuple[int, ...], ...]:
    """Put strands beside each other that give different numbers of one thing.

    The best attested strand opens a thing; each next one joins the thing in which it is comparable with most. A
    strand that gives the number of another one less precisely goes where that one is.

    Args:
        profiles: The strands.
        rounded: The more precise strand by the less precise one.
        told: Which documents tell one story.
        apart: Pairs of items that a person said are not the same thing.

    Returns:
        Places in `profiles`, every one in exactly one thing, in order.
    """
    linked = _links(profiles, apart)
    held: dict[int, list[int]] = {}
    thing_of: dict[int, int] = {}
    for number in sorted(range(len(profiles)), key=lambda n: (-len(profiles[n].members), n)):
        if number not in rounded:
            near = {
                other: close
                for other, close in linked.get(number, {}).items()
                if other in thing_of and not _barred(profiles, number, held[thing_of[other]], apart)
            }
            thing_of[number] = home = _home(number, near, held, thing_of)
            held.setdefault(home, []).append(number)
    _told_together(profiles, held, thing_of, told or Stories(), apart)
    for number in sorted(rounded):
        held.setdefault(_precise(number, rounded, thing_of), []).append(number)
    return tuple(sorted(tuple(sorted(each)) for each in held.values()))


def _told_together(
    profiles: Sequence[Profile],
    held: dict[int, list[int]],
    thing_of: dict[int, int],
    told: Stories,
    apart: Apart,
) -> None:
    """Put things together whose numbers are all comparable, each with each, within one story; the largest first."""
    blocks: dict[tuple[object, ...], list[int]] = {}
    for home in sorted(held, key=lambda h: (-sum(len(profiles[n].members) for n in held[h]), h)):
        strand = profiles[held[home][0]]
        if strand.first.family != "level":
            continue
        kind = "" if strand.victims in BROAD else strand.victims
        for document in sorted(told.around(strand.documents)):
            blocks.setdefault((strand.unit, strand.deed, kind, document), []).append(home)
    for homes in blocks.values():
        if len(homes) > _LARGEST:
            continue
        for one, other in combinations(homes, 2):
            if (
                one in held
                and other in held
                and _all_comparable(profiles, held[one], held[other], told, apart)
            ):
                held[one] += held.pop(other)
                thing_of.update(dict.fromkeys(held[one], one))


def _all_comparable(
    profiles: Sequence[Profile], some: Sequence[int], others: Sequence[int], told: Stories, apart: Apart
) -> bool:
    pairs = [(profiles[a], profiles[b]) for a in some for b in others]
    if any(one_voice(a, b) or _parted(a, b, apart) for a, b in pairs):
        return False
    links = sum(told.shared(a.documents, b.documents) and comparable_in_story(a, b) for a, b in pairs)
    return links == len(pairs)


def _barred(profiles: Sequence[Profile], number: int, others: Sequence[int], apart: Apart) -> bool:
    """Say whether a strand may not join others: a person parted them, or it is another number of one's own speaker."""
    own = profiles[number]
    return any(one_voice(own, profiles[other]) or _parted(own, profiles[other], apart) for other in others)


def _home(
    number: int, near: Mapping[int, int], held: Mapping[int, Sequence[int]], thing_of: Mapping[int, int]
) -> int:
    """Find the thing that a strand is comparable with most of; its own where there is none."""
    fits: dict[int, float] = {}
    for home in sorted({thing_of[other] for other in near}):
        links = [near[other] for other in held[home] if other in near]
        if 2 * len(links) >= len(held[home]):
            fits[home] = sum(links) / len(held[home])
    return min(fits, key=lambda home: (-fits[home], home)) if fits else number


def _precise(number: int, rounded: Mapping[int, int], thing_of: Mapping[int, int]) -> int:
    """Follow a rounding to the thing of the number that is rounded; roundings of each other open a thing of their own."""
    seen = {number}
    while number not in thing_of:
        number = rounded[number]
        if number in seen:
            return min(seen)
        seen.add(number)
    return thing_of[number]


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
    if one.days and not one.event:
        for country in sorted(one.countries):
            yield one.unit, one.deed, kind, country, one.days[0].isoformat(), one.days[1].isoformat()
