"""The rule table: seven lines, looked at from the top; the first that applies decides."""

from collections.abc import Callable

import attrs

from onrecord.model.verdict import Ground, Position, VerdictOutcome
from onrecord.verdicts.weigh import ENOUGH, Weighed, level, strongest, weakest


@attrs.frozen(kw_only=True)
class Weighing:
    """A reading whose elements were weighed.

    Attributes:
        not_checkable: Why nothing can be known of it; empty otherwise.
        elements: Every element.
    """

    not_checkable: str
    elements: tuple[Weighed, ...]


@attrs.frozen(kw_only=True)
class Rule:
    """One line of the table.

    Attributes:
        number: 1 to 7.
        applies: Whether it does.
        outcome: What follows.
        ground: What the outcome then rests on.
    """

    number: int
    applies: Callable[[Weighing], bool]
    outcome: VerdictOutcome
    ground: Callable[[Weighing], Ground]


def _nothing_to_know(weighing: Weighing) -> bool:
    return bool(weighing.not_checkable)


def _no_ground(weighing: Weighing) -> bool:
    return level(_best(weighing)) == 0


def _all_clear(weighing: Weighing) -> bool:
    return all(
        set(one.positions) == {Position.CLEAR} and not one.uncovered and level(one.holding) >= ENOUGH
        for one in weighing.elements
    )


def _all_arguable(weighing: Weighing) -> bool:
    return all(one.positions and Position.BEYOND not in one.positions for one in weighing.elements)


def failed(one: Weighed) -> bool:
    """Say whether an element lies beyond its outer band under every listed choice, on enough ground."""
    return set(one.positions) == {Position.BEYOND} and not one.uncovered and level(one.failing) >= ENOUGH


def _one_failed(weighing: Weighing) -> bool:
    return any(map(failed, weighing.elements))


def _one_split(weighing: Weighing) -> bool:
    return any(one.split for one in weighing.elements)


def _always(_weighing: Weighing) -> bool:
    return True


def _none(_weighing: Weighing) -> Ground:
    return Ground.C0


def _best(weighing: Weighing) -> Ground:
    return strongest(side for one in weighing.elements for side in (one.holding, one.failing))


def _of_the_weakest(weighing: Weighing) -> Ground:
    return weakest(one.holding for one in weighing.elements)


def _of_the_failed(weighing: Weighing) -> Ground:
    return strongest(one.failing for one in weighing.elements if failed(one))


def _of_the_split(weighing: Weighing) -> Ground:
    """A split is as well founded as its weaker side."""
    return strongest(weakest((one.holding, one.failing)) for one in weighing.elements if one.split)


RULES = (
    Rule(number=1, applies=_nothing_to_know, outcome=VerdictOutcome.NOT_CHECKABLE, ground=_none),
    Rule(number=2, applies=_no_ground, outcome=VerdictOutcome.UNRESOLVED, ground=_best),
    Rule(number=3, applies=_all_clear, outcome=VerdictOutcome.SUPPORTED, ground=_of_the_weakest),
    Rule(number=4, applies=_all_arguable, outcome=VerdictOutcome.QUALIFIED, ground=_of_the_weakest),
    Rule(number=5, applies=_one_failed, outcome=VerdictOutcome.CONTRADICTED, ground=_of_the_failed),
    Rule(number=6, applies=_one_split, outcome=VerdictOutcome.DISPUTED, ground=_of_the_split),
    Rule(number=7, applies=_always, outcome=VerdictOutcome.UNRESOLVED, ground=_best),
)
"""The table, in its order."""


def decide(weighing: Weighing) -> Rule:
    """Give the first rule that applies; the last one always does."""
    return next(rule for rule in RULES if rule.applies(weighing))
