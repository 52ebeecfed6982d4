"""Figures on record that may be about the same thing as a figure of a new statement, by what both sentences say of them.

A second way beside facts: a fact puts together what is surely one thing; a new statement of one sentence often leaves out place
or period, and the figure on record it plainly answers must still be shown.
"""

from collections.abc import Iterator, Sequence

import attrs

from onrecord.model.figure import Figure
from onrecord.reconciliation.facts.item import deed_of, family_of, victims_of
from onrecord.reconciliation.facts.page import days_of
from onrecord.reconciliation.facts.places import share_a_name, where
from onrecord.reconciliation.facts.words import BROAD
from onrecord.reconciliation.search.passages import Asked, Passage

_ENOUGH = 3
"""Points that put two figures beside each other: see `_common`."""
_SOME = 2
_THIRD = 3
"""Words in common that count as a point; of a short statement a third of its words."""


_SAME_PLACE, _SAME_COUNTRY = "the same place", "the same country"
_WHERE = frozenset({_SAME_PLACE, _SAME_COUNTRY})


@attrs.frozen(kw_only=True)
class Beside:
    """A figure on record that may be about the same thing.

    Attributes:
        passage: The sentence it stands in.
        figure: The figure.
        apart: What differs though the rest agrees (`period`): another scope, as far as was read; empty otherwise.
        why: What both say, in words, and what only one of them says.
    """

    passage: Passage
    figure: Figure
    apart: str
    why: str


def beside(asked: Asked, figure: Figure, passages: Sequence[Passage]) -> tuple[Beside, ...]:
    """Give the figures on record that may be about the same thing as one of the statement, in the order of the case.

    Method:
        A number that its passage sets aside is beside nothing. The same family and unit are asked for, and the place or its country where the statement names one; places and kinds of people must not differ where both say them. Then three points
        of: the same place (2) or country (1), the same deed or measure (1), periods with a day in common (1), two words in
        common beyond amounts, or a third of the statement's (1), a unit of several parts such as dollars a month (1). Where all
        of that holds and the periods have no day in common, the figure is shown as one of another period, which decides nothing.
    """
    found = (_beside(asked, figure, passage, other) for passage in passages for other in passage.figures)
    return tuple(one for one in found if one is not None)


def _beside(asked: Asked, figure: Figure, passage: Passage, other: Figure) -> Beside | None:
    if (
        other.denied
        or figure.unit != other.unit
        or family_of(figure) != family_of(other)
        or _differ(figure, other)
    ):
        return None
    common = dict(_common(asked, figure, passage, other))
    # A statement that names a place is answered from there: what only shares measure and year is of somewhere else.
    elsewhere = figure.place is not None and not common.keys() & _WHERE
    if elsewhere or sum(common.values()) < _ENOUGH:
        return None
    unsaid = [name for name, both in _unsaid(figure, other) if not both]
    open_ = f"; {' and '.join(unsaid)} not stated by both" if unsaid else ""
    apart = _parted(figure, other)
    differs = f"; but {_period(figure)} and {_period(other)} are different periods" if apart else ""
    why = f"both tell of {', '.join(common)}{open_}{differs}"
    return Beside(passage=passage, figure=other, apart="period" if apart else "", why=why)


def _common(asked: Asked, figure: Figure, passage: Passage, other: Figure) -> Iterator[tuple[str, int]]:
    if asked.places and passage.places and share_a_name(asked.places, passage.places):
        yield _SAME_PLACE, 2
    elif _countries(figure) & _countries(other):
        yield _SAME_COUNTRY, 1
    if _deed(figure) and _deed(figure) == _deed(other):
        yield "the same measure", 1
    mine, theirs = days_of(_period(figure)), days_of(_period(other))
    if mine and theirs and mine[0] <= theirs[1] and theirs[0] <= mine[1]:
        yield "the same time", 1
    words = asked.terms & passage.terms
    if passage.language == asked.language and len(words) >= min(_SOME, max(1, len(asked.terms) // _THIRD)):
        yield "the same things in words", 1
    if "/" in figure.unit:
        yield f"an amount in {figure.unit}", 1


def _differ(one: Figure, other: Figure) -> bool:
    """Say whether the place or the kind of people are known to differ."""
    mine, theirs = (where(f.place.text) if f.place else where("") for f in (one, other))
    if mine.countries and theirs.countries and not mine.countries & theirs.countries:
        return True
    if mine.names and theirs.names and not share_a_name(mine.names, theirs.names):
        return True
    kinds = {victims_of(f, f.counted or "") for f in (one, other)}
    return len(kinds) > 1 and not kinds <= BROAD


def _parted(one: Figure, other: Figure) -> bool:
    first, second = days_of(_period(one)), days_of(_period(other))
    return bool(first and second and (first[1] < second[0] or second[1] < first[0]))


def _countries(figure: Figure) -> frozenset[str]:
    return where(figure.place.text).countries if figure.place else frozenset()


def _unsaid(one: Figure, other: Figure) -> Iterator[tuple[str, bool]]:
    yield "place", one.place is not None and other.place is not None
    yield "period", bool(_period(one) and _period(other))


def _period(figure: Figure) -> str | None:
    return figure.period.text if figure.period and not figure.period.inferred else None


def _deed(figure: Figure) -> str:
    return (deed_of(figure.measure.text) or figure.measure.text) if figure.measure else ""
