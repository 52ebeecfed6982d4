"""The figures of one new statement against the facts of a case: how each on record stands to it, and the side it speaks for."""

from collections.abc import Mapping

from onrecord.model.answer import Side
from onrecord.model.fact import Fact, FactRelation, Relation
from onrecord.model.figure import Figure
from onrecord.model.passage import Citation
from onrecord.model.verdict import Stance
from onrecord.verdicts.figures import interval, stance

Compared = tuple[int, Relation, Side, str]
"""Number of a figure in its fact, its relation to the asked one, the side it speaks for, and why."""

_SIDES: Mapping[Stance | None, Side] = {Stance.FOR: Side.FOR, Stance.AGAINST: Side.AGAINST, None: Side.SILENT}


def compared(fact: Fact, asked: Citation, figure: Figure) -> tuple[Compared, ...]:
    """Hold the figures of a fact against the one of them that a new statement gives.

    Args:
        fact: A fact that was put together with the statement as one more document.
        asked: The statement's figure in it.
        figure: The same as read.

    Returns:
        One entry for every figure of another document, in the order of the fact; none where the statement is not in it.
    """
    at = next((number for number, one in enumerate(fact.figures) if one.citation == asked), None)
    if at is None:
        return ()
    relations = {_other(one, at): one for one in fact.relations if at in one.pair}
    return tuple(
        (number, *_held(relations.get(number), figure, other.figure))
        for number, other in enumerate(fact.figures)
        if other.citation.original != asked.original
    )


def by_intervals(asked: Figure, found: Figure) -> tuple[Relation, Side]:
    """Tell how two figures stand to each other by what they leave possible, where no fact holds both."""
    side = _SIDES[stance(asked, found)]
    if side is Side.AGAINST:
        return Relation.CONFLICTS, side
    if side is Side.FOR and interval(asked) != interval(found):
        return Relation.TIGHTER, side
    return Relation.AGREES, side


def _other(relation: FactRelation, at: int) -> int:
    return next(number for number in relation.pair if number != at)


def _held(relation: FactRelation | None, asked: Figure, found: Figure) -> tuple[Relation, Side, str]:
    """Tell the side: the same number at the stated precision speaks for it; else the intervals decide."""
    if found.denied is not None:
        return Relation.AGREES, Side.SILENT, "its passage names the number to set it aside"
    if relation is None or relation.relation is Relation.AGREES:
        return Relation.AGREES, Side.FOR, relation.why if relation else "the same number"
    if relation.relation is Relation.DIFFERENT_SCOPE:
        return relation.relation, Side.SILENT, relation.why
    return relation.relation, _SIDES[stance(asked, found)], relation.why
