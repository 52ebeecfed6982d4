"""Parts and wholes: which numbers of a sentence make up another, and whether they do."""

import itertools
import re
from collections.abc import Iterator, Sequence
from enum import Enum

import attrs

from onrecord.checks.adding import add_up
from onrecord.checks.likeness import same_things
from onrecord.checks.operand import Operand
from onrecord.checks.passage import Passage
from onrecord.model.check import Check, CheckOutcome
from onrecord.model.figure import FigureKind
from onrecord.phrases import HouseStyle

_LIST_GAP = 110
"""Most characters between two members of a list, its prepositional phrases counted in."""

_RESUMED = re.compile(r"[;؛]|[,،]\s+\S+\s+\S+")
"""After "including …," the sentence goes on with its main clause: what follows is no part."""

_APPOSED = re.compile(r"(?:[,،(–—]|\s-)\s*$")
_APPOSITION = 60
"""Most characters between a whole and parts set beside it ("207 were killed, 134 men and …")."""

_NEAR = 0.1
"""Within a tenth, parts that do not add up are taken for a slip rather than for parts that overlap."""

_CLOSE = 30
"""A single part belongs to the number right before it."""

_NEARER_PARTS = 0.3
"""Parts that the words set apart, in a sentence of their own, may miss the whole by more and still be meant for it."""

_COMPARED = re.compile(
    r"\s*(?:\w+ )?(?:less|fewer|more|higher|lower|de plus|de moins|plus|moins)\s+(?:than|que)\b",
    re.IGNORECASE,
)
"""After a number: it is how far another one is off, and no part of anything."""

_NEXT_SENTENCE = 200
"""How far before its parts a whole of the sentence before may end, in characters."""

_SITES = frozenset({"village", "town", "city", "place", "site", "district", "province", "region", "country"})
"""Units of a count of places."""

_LEAST_WHOLE = 5
"""Smaller sums come out right by chance too often to say anything."""


_LEAST_BY_CHANCE = 10
"""The same for numbers that nothing but their sum ties together."""


class Tie(Enum):
    """How the words tie parts to their whole."""

    ALL = "all"
    SOME = "some"
    CHANCE = "chance"


@attrs.frozen(kw_only=True)
class Parting:
    """A whole and the parts that the words give it.

    Attributes:
        whole: The whole.
        parts: Its parts, in order.
        tie: Whether the words say that these are all.
        only: True where no other number before the parts could be their whole.
    """

    whole: Operand
    parts: tuple[Operand, ...]
    tie: Tie
    only: bool = True


def check_sums(passage: Passage) -> list[Check]:
    """Add up the parts of every whole of a sentence, and of the two sentences before."""
    counts = [o for o in passage.levels if _countable(o) and not _COMPARED.match(passage.after(o))]
    if not counts:
        return []
    found: dict[tuple[int, int], Check] = {}
    taken: set[Operand] = set()
    for parting in _partings(passage, counts):
        if taken & set(parting.parts):
            continue
        check = _checked(parting, passage.style)
        if check is not None:
            found.setdefault((check.span.start, parting.parts[0].start), check)
            taken.update(parting.parts)
    return list(found.values())


def _countable(operand: Operand) -> bool:
    kinds = operand.kind in {FigureKind.LEVEL, FigureKind.SHARE}
    return kinds and operand.value > 0 and not operand.is_percent


def _checked(parting: Parting, style: HouseStyle) -> Check | None:
    exhaustive = parting.tie is not Tie.SOME
    check = add_up(parting.whole, parting.parts, style, exhaustive=exhaustive)
    if parting.tie is Tie.ALL:
        return check
    if check.outcome is CheckOutcome.CONSISTENT:
        return check if _meets(parting) else None
    return check if parting.tie is Tie.SOME and _overfull(parting) else None


def _meets(parting: Parting) -> bool:
    """Say whether parts that need not be all come to the whole: then they are all."""
    total = sum(part.value for part in parting.parts)
    return len(parting.parts) > 1 and parting.whole.low <= total <= parting.whole.high


def _overfull(parting: Parting) -> bool:
    """Say whether parts that need not be all are more than the whole by so little that they cannot overlap."""
    total = sum(part.low for part in parting.parts)
    if _placed_apart(parting.parts):
        return total > parting.whole.high
    if len(parting.parts) == 1 and parting.whole.high < total:
        close = parting.parts[0].start - parting.whole.end < _CLOSE
        return close and parting.only and total <= 3 * parting.whole.high
    return parting.whole.high < total <= parting.whole.high * (1 + _NEAR)


def _placed_apart(parts: Sequence[Operand]) -> bool:
    """Say whether each part lies in a place of its own, by words of the text: then no two of them overlap."""
    places = [part.figure.place for part in parts]
    names = {place.text for place in places if place is not None and not place.inferred}
    return len(parts) > 1 and len(names) == len(parts)


def _partings(passage: Passage, counts: Sequence[Operand]) -> Iterator[Parting]:
    yield from _totals(passage, counts)
    yield from _after_whole(passage, counts)
    yield from _part_of(passage, counts)
    yield from _remainders(passage, counts)
    yield from _across(passage, counts)


def _after_whole(passage: Passage, counts: Sequence[Operand]) -> Iterator[Parting]:
    """Read "23 people: 14 witnesses and nine officials"; "207 dead, 134 men and 73 women"; "60, including 12 in X"."""
    for place, whole in enumerate(counts[:-1]):
        start = _first_part(passage, counts, place)
        if start is None:
            continue
        gap = passage.gap(whole, counts[start])
        parts = _list_from(passage, counts, start, whole)
        tie = _tie(passage, gap, whole, parts)
        if tie is None and parts[0].value > whole.value:
            continue
        if tie is not None:
            only = not any(same_things(o, whole) for o in counts[:place])
            yield Parting(whole=whole, parts=parts, tie=tie, only=only)


def _first_part(passage: Passage, counts: Sequence[Operand], place: int) -> int | None:
    """Return where the parts of a whole begin: right behind it, or where a word for parts says so."""
    whole = counts[place]
    for start in range(place + 1, min(place + 4, len(counts))):
        if not same_things(whole, counts[start]):
            continue
        before = passage.before(counts[start])
        named = passage.cues.including.search(before) or passage.cues.namely.search(before)
        return start if start == place + 1 or (named and whole.unit == counts[start].unit) else None
    return None


def _tie(passage: Passage, gap: str, whole: Operand, parts: Sequence[Operand]) -> Tie | None:
    cues = passage.cues
    shared_out = _shared_out(passage, parts) and not _shared_out(passage, [whole, *parts])
    if cues.including.search(gap):
        return Tie.ALL if shared_out and _all_groups(passage, parts) else Tie.SOME
    larger = max(part.value for part in parts) > whole.value
    if len(parts) < 2 or (larger and not (shared_out or _placed_apart(parts))):  # noqa: PLR2004
        return None
    if cues.namely.search(gap):
        return Tie.ALL
    if cues.of_first.search(passage.before(whole)) or cues.of_them.match(passage.after(parts[0]).lstrip()):
        return Tie.SOME
    apposed = len(gap) <= _APPOSITION and _APPOSED.search(gap)
    return (Tie.ALL if shared_out else Tie.CHANCE) if apposed else None


def _shared_out(passage: Passage, parts: Sequence[Operand]) -> bool:
    """Say whether the nouns of the parts share people out without overlap: men, women, children."""
    nouns = [part.counted for part in parts if part.counted]
    if len(nouns) < 2 or len(nouns) != len(parts) or len(set(nouns)) != len(nouns):  # noqa: PLR2004
        return False
    return any(set(nouns) <= group for group in passage.cues.groups)


def _all_groups(passage: Passage, parts: Sequence[Operand]) -> bool:
    """Say whether the nouns leave nobody out: men and women among them, not only women and children."""
    nouns = {part.counted for part in parts}
    return any(len(nouns & pair) == len(pair) for pair in passage.cues.whole_people)


def _is_other(passage: Passage, part: Operand) -> bool:
    last = part.text.lower().rsplit(" ", 1)[-1]
    return last in passage.cues.other or bool(passage.cues.rest.search(passage.before(part)))


def _is_the_other(passage: Passage, part: Operand) -> bool:
    """Say whether a part is all that is left: "the other 15", "les 15 autres"."""
    return _is_other(passage, part) and bool(passage.cues.definite.search(passage.before(part)))


def _list_from(
    passage: Passage, counts: Sequence[Operand], first: int, whole: Operand
) -> tuple[Operand, ...]:
    """Take the members of a list from `first` on, leaving out what a member itself includes."""
    members = [counts[first]]
    inner = bool(passage.cues.including.search(passage.gap(whole, members[0])))
    place = first + 1
    while place < len(counts):
        last, here = counts[place - 1], counts[place]
        gap = passage.gap(last, here)
        if len(gap) > _LIST_GAP or not (same_things(members[0], here) or same_things(whole, here)):
            break
        if inner and (_RESUMED.search(gap) or here.value > whole.value):
            break
        if passage.cues.including.search(gap):
            place += 1
            continue
        if not passage.cues.joined.search(gap):
            break
        members.append(here)
        place += 1
    return tuple(members)


def _totals(passage: Passage, counts: Sequence[Operand]) -> Iterator[Parting]:
    """Read "315 were lynched and 281 shot, together 596"."""
    for place in range(2, len(counts)):
        whole = counts[place]
        cues = passage.cues
        beside = passage.before(whole)[-40:] + " # " + passage.after(whole)[:25]
        if not cues.total.search(beside) or cues.running.search(beside):
            continue
        parts = [o for o in counts[:place] if same_things(o, whole)]
        if len(parts) > 1 and all(part.value < whole.value for part in parts):
            tie = Tie.ALL if len(parts) == place else Tie.CHANCE
            yield Parting(whole=whole, parts=tuple(parts), tie=tie)


def _part_of(passage: Passage, counts: Sequence[Operand]) -> Iterator[Parting]:
    """Read "23 of 31 convoys arrived, while eight were turned back"."""
    for place in range(len(counts) - 2):
        part, whole, other = counts[place : place + 3]
        if not part.unit == whole.unit == other.unit or passage.cues.of.match(passage.after(other)):
            continue
        if passage.cues.of.search(passage.gap(part, whole)) and other.value < whole.value:
            rest = _is_other(passage, other)
            yield Parting(whole=whole, parts=(part, other), tie=Tie.ALL if rest else Tie.SOME)


def _remainders(passage: Passage, counts: Sequence[Operand]) -> Iterator[Parting]:
    """Read "Two thirds, or 803, …, the rest, 401"."""
    for place, last in enumerate(counts):
        if not passage.cues.rest.search(passage.before(last)):
            continue
        parts = [o for o in counts[: place + 1] if same_things(o, last)]
        if len(parts) > 2 and parts[0].value > parts[-1].value:  # noqa: PLR2004
            total = sum(part.value for part in parts[1:])
            near = abs(total - parts[0].value) <= _NEARER_PARTS * parts[0].value
            yield Parting(whole=parts[0], parts=tuple(parts[1:]), tie=Tie.ALL if near else Tie.CHANCE)
        for whole in _wholes_before(passage, last):
            near = abs(sum(part.value for part in parts) - whole.value) <= _NEARER_PARTS * whole.value
            tie = Tie.ALL if near and len(parts) > 1 else Tie.CHANCE
            yield Parting(whole=whole, parts=tuple(parts), tie=tie)


def _wholes_before(passage: Passage, part: Operand) -> Iterator[Operand]:
    earlier = passage.previous
    for _ in range(2):
        if earlier is None:
            return
        yield from (o for o in earlier.levels if _countable(o) and same_things(o, part))
        earlier = earlier.previous


def _across(passage: Passage, counts: Sequence[Operand]) -> Iterator[Parting]:
    """The numbers of a sentence that add up to one of the two sentences before it, or miss it by a little."""
    for parts, inner in _alike(passage, counts):
        total = sum(part.value for part in parts)
        wholes = sorted(_wholes_before(passage, parts[0]), key=lambda o: not o.low <= total <= o.high)
        for whole in wholes:
            if whole.value <= max(part.value for part in parts) or whole.value < _LEAST_WHOLE:
                continue
            near = abs(total - whole.value) <= _NEARER_PARTS * whole.value
            slip = near and _one_measure(parts) and _told_apart(passage, parts, whole)
            whole_people = _all_groups(passage, parts) and _beside(passage, parts, whole)
            named = not inner or all(part.counted == whole.counted for part in parts)
            slip = slip or (near and _is_the_other(passage, parts[-1]) and len(parts) > 1)
            if whole.value < _LEAST_BY_CHANCE and not slip:
                continue
            tied = slip or whole_people or (named and _places_counted(passage, parts, whole))
            yield Parting(whole=whole, parts=parts, tie=Tie.ALL if tied else Tie.CHANCE)


def _told_apart(passage: Passage, parts: Sequence[Operand], whole: Operand) -> bool:
    """Say whether the words set the parts beside each other as shares of the whole."""
    if _is_other(passage, parts[-1]) or _shared_out(passage, parts):
        return True
    if _placed_apart(parts) and not _outdone(passage, whole):
        return True
    return _beside(passage, parts, whole) and all(part.counted == whole.counted != "" for part in parts)


def _outdone(passage: Passage, whole: Operand) -> bool:
    """Say whether a larger number of the same things stands between a whole and its parts: then it is none of theirs."""
    earlier = passage.previous
    while earlier is not None and earlier.end > whole.end:
        if any(
            o.start > whole.end and same_things(o, whole) and o.value > whole.value for o in earlier.levels
        ):
            return True
        earlier = earlier.previous
    return False


def _beside(passage: Passage, parts: Sequence[Operand], whole: Operand) -> bool:
    """Say whether the whole stands in the sentence right before the parts, alone of its kind."""
    previous = passage.previous
    if previous is None or whole not in previous.levels or parts[0].start - whole.end > _NEXT_SENTENCE:
        return False
    return sum(_countable(o) and same_things(o, whole) for o in previous.levels) == 1


def _places_counted(passage: Passage, parts: Sequence[Operand], whole: Operand) -> bool:
    """Say whether the whole was told of as many places as the parts have: "223 in two villages"."""
    if not _placed_apart(parts) or not _one_measure(parts):
        return False
    earlier = passage.previous
    for _ in range(2):
        if earlier is None:
            return False
        if whole in earlier.levels:
            return any(
                o.unit in _SITES and o.value == len(parts) for o in earlier.levels if o.start > whole.start
            )
        earlier = earlier.previous
    return False


def _one_measure(parts: Sequence[Operand]) -> bool:
    """Say whether the parts do not measure different things, as "killed 12 and wounded 30 others" does."""
    measures = {
        part.figure.measure.text.rsplit(" ", 1)[-1] for part in parts if part.figure.measure is not None
    }
    return len(measures) <= 1


def _alike(passage: Passage, counts: Sequence[Operand]) -> Iterator[tuple[tuple[Operand, ...], bool]]:
    """The numbers of a sentence that no other number of it includes, then those of one noun that others include."""
    inner = {
        right
        for left, right in itertools.pairwise(counts)
        if passage.cues.including.search(passage.gap(left, right))
    }
    top = tuple(o for o in counts if o not in inner and same_things(o, counts[0]))
    if len(top) > 1:
        yield top, False
    by_noun: dict[str, list[Operand]] = {}
    for operand in inner:
        if operand.counted:
            by_noun.setdefault(operand.counted, []).append(operand)
    for members in by_noun.values():
        if len(members) > 1:
            yield tuple(sorted(members, key=lambda o: o.start)), True
