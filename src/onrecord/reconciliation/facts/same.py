"""Whether two figures give the same number of the same thing: what agrees, and what speaks against it.

A chance agreement of values is likely for 2 and for 100, and unlikely for 223. So the value itself is evidence in
proportion to its digits, and the scope must carry the rest. What is known to differ is never outvoted, except that an
unround number in two documents about one event outweighs one role that was carried over from another sentence.
"""

from onrecord.model.figure import Bound
from onrecord.reconciliation.facts.item import Item
from onrecord.reconciliation.facts.places import share_a_name
from onrecord.reconciliation.facts.words import BROAD

_UNROUND = 3
_HALF = 0.5
_HEADLINE = 1.1
"""How far a headline's round number may stand below the number that it is said of."""
_NEVER = -9
_LINKED = 2
"""Other numbers that two documents must share to count as speaking of the same things."""
ENOUGH = 5
"""Points that make two figures one number: see `points`."""


def step_of(item: Item) -> float:
    """Give half of the last digit stated: 11 million is good to half a million."""
    if item.core == 0 or item.figure.bound is Bound.VAGUE:
        return 0.0
    magnitude = len(f"{abs(item.core):.0f}") if abs(item.core) >= 1 else 0
    if abs(item.core) >= 1:
        return _HALF * 10.0 ** (magnitude - item.digits)
    return _HALF * 10.0 ** -len(f"{item.core:.6g}".partition(".")[2])


def interval(item: Item) -> tuple[float, float]:
    """Give the interval that the words state, open ends as infinities, widened by the stated precision."""
    low = item.low if item.low is not None else float("-inf")
    high = item.high if item.high is not None else float("inf")
    half = step_of(item) if item.figure.bound in {Bound.ABOUT, Bound.NEARLY} else 0.0
    return low - half, high + half


def precision(item: Item) -> tuple[bool, int]:
    """Give how precisely a number is stated, for sorting: vague words come before digits, few digits before many."""
    return item.figure.bound is not Bound.VAGUE, item.digits


def equal_at_precision(one: Item, other: Item) -> bool:
    """Say whether two numbers are one at the precision that the coarser one is stated with ("11" and "10.9 million")."""
    if one.core == other.core:
        return True
    if one.core == 0 or other.core == 0:
        return False
    swapped = (*precision(other), -other.number) < (*precision(one), -one.number)
    coarse, fine = (other, one) if swapped else (one, other)
    if Bound.VAGUE in {one.figure.bound, other.figure.bound}:
        vague, exact = (one, other) if one.figure.bound is Bound.VAGUE else (other, one)
        return (vague.low or 0) <= exact.core <= (vague.high or float("inf"))
    step = step_of(coarse)
    if coarse.figure.bound is Bound.MORE_THAN:  # "more than 220" is said of 223
        near = coarse.digits > 1 or (coarse.heading and fine.core < _HEADLINE * coarse.core)
        return near and coarse.core <= fine.core < coarse.core + 2 * step
    if coarse.figure.bound is Bound.NEARLY:
        return coarse.core - 2 * step < fine.core <= coarse.core
    return abs(coarse.core - fine.core) <= step and coarse.digits > 1


def same_victims(one: Item, other: Item) -> bool:
    """Say whether two counts may be of the same kind of people."""
    if one.victims == other.victims:
        return True
    return one.victims in BROAD and other.victims in BROAD


def days_apart(one: Item, other: Item) -> bool:
    """Say whether two periods have no day in common; False where one is not known."""
    if one.days is None or other.days is None:
        return False
    return one.days[1] < other.days[0] or other.days[1] < one.days[0]


def same_place(one: Item, other: Item) -> bool:
    """Say whether two figures name the same narrow place."""
    return (
        bool(one.place.names) and bool(other.place.names) and share_a_name(one.place.names, other.place.names)
    )


def countries_differ(one: Item, other: Item) -> bool:
    """Say whether two figures are of different countries."""
    return bool(one.countries and other.countries) and not one.countries & other.countries


def points(one: Item, other: Item, linked: int = 0, story: int = 0) -> int:
    """Say how much speaks for two figures of equal value being one number.

    Args:
        one: A figure.
        other: Another.
        linked: How many other unround numbers their two documents share.
        story: How surely their documents tell one story: 0 to 2.

    Returns:
        0 where something known differs. Otherwise up to 3 for the digits of the value, 2 for the same deed, up to
        2 for the words that the measures share and 1 where that is half of them, 2 for the same narrow place or 1 for the country, 2 for
        overlapping periods, 2 for a unit of more than one part, 1 for the same speaker, 1 for the same kind of
        people, 1 for documents that share other numbers.
    """
    rare = min(one.digits, other.digits)
    vague = Bound.VAGUE in {one.figure.bound, other.figure.bound} and one.core != other.core
    value = 0 if vague else min(rare, _UNROUND)
    parts = (_what(one, other, story), _where(one, other, story), _when(one, other, story))
    if min(parts) <= _NEVER:
        return 0
    linked_well = linked >= _LINKED
    forgiven = value >= _UNROUND or (value > 1 and (linked_well or story > 0))
    if sum(part < 0 for part in parts) > forgiven:
        return 0
    who = bool(one.speaker) and one.speaker == other.speaker
    kind = bool(one.victims) and one.victims == other.victims
    return (
        value
        + sum(parts)
        + who
        + kind
        + max(linked_well, story)
        + 2 * _headline(one, other)
        + 2 * ("/" in one.unit)
    )


def _headline(one: Item, other: Item) -> bool:
    """Say whether a title gives a number of two digits and more of its own text."""
    return (
        one.document == other.document and one.heading != other.heading and min(one.digits, other.digits) > 1
    )


def _what(one: Item, other: Item, story: int) -> int:
    if not same_victims(one, other):
        doubtful = _kinds_doubtful(one, other) or (story and bool({one.victims, other.victims} & BROAD))
        return -1 if doubtful else _NEVER
    if one.deed and one.deed == other.deed:
        return 2
    shared = len(one.about & other.about)
    if one.deed and other.deed:
        return -1
    if shared:
        return min(shared, 2) + (2 * shared >= min(len(one.about), len(other.about)))
    return 0 if not (one.about and other.about) else -1


def _kinds_doubtful(one: Item, other: Item) -> bool:
    """Say whether one of two kinds was read from the measure alone: a bare number has none of its own."""
    return one.figure.counted is None or other.figure.counted is None


def _where(one: Item, other: Item, story: int) -> int:
    if countries_differ(one, other) and not (story and _countries_carried(one, other)):
        return _NEVER
    if same_place(one, other):
        return 2
    if not (one.place.names and other.place.names):
        return 1 if one.countries & other.countries else 0
    if near_place(one, other):
        return 1
    return 0 if story and not (one.placed and other.placed) else -1


def _countries_carried(one: Item, other: Item) -> bool:
    """Say whether the country of a figure is only that of its surroundings."""
    return not (one.placed and one.place.countries and other.placed and other.place.countries)


def near_place(one: Item, other: Item) -> bool:
    """Say whether the paragraph or the title of one figure names the place of the other."""
    return share_a_name(one.place.names, other.near) or share_a_name(one.near, other.place.names)


def _when(one: Item, other: Item, story: int) -> int:
    if days_apart(one, other):
        return 0 if story and (one.inferred or other.inferred) else -1
    if one.days is None or other.days is None:
        return 0
    return 2 if one.event == other.event else 1
