"""How far two results lie apart: leads, margins and gaps in points held against the two sides."""

import itertools
import re
from collections.abc import Iterator

import attrs

from onrecord.checks.operand import Operand, operand_of
from onrecord.checks.passage import Passage, flat
from onrecord.checks.result import Computed, judged, printed
from onrecord.checks.wording import computed_bands
from onrecord.model.check import Check, CheckKind
from onrecord.model.figure import Bound
from onrecord.model.passage import Span

_POINTS = frozenset({"percentage point", "point"})
_SIDES = re.compile(
    r"(?<![\w.,/-])(\d{1,2}(?:[.,]\d)?)\s?(?:-|–|—| to | à | contre | مقابل )\s?(\d{1,2}(?:[.,]\d)?)(?!\d)(?![\w/-])"
)
"""A result of two sides without a unit: "(35-30)"."""

_NEAR = 60
"""Most characters between a lead and its two sides."""

_CLOSE = 20
"""The same where the sides are bare numbers."""

_LEAD = 70
"""How far before a lead the words may stand that say it is one."""


def check_margins(passage: Passage) -> list[Check]:
    """Recompute every lead in points whose two sides stand beside it."""
    found = []
    for stated in passage.all:
        if stated.figure.unit in _POINTS and stated.value > 0 and _is_lead(stated, passage):
            sides = next(_sides(stated, passage), None)
            if sides is not None:
                found.append(_check(stated, sides, passage))
    return found


def _is_lead(stated: Operand, passage: Passage) -> bool:
    cues = passage.cues
    around = passage.before(stated)[-_LEAD:] + " " + stated.text + " " + passage.after(stated)[:25]
    return bool(cues.lead.search(around)) and not cues.no_lead.search(around)


def _sides(stated: Operand, passage: Passage) -> Iterator[tuple[Operand, Operand]]:
    """Give the two sides nearest to a lead: percentages that a score cue joins, then bare numbers."""
    for left, right in itertools.pairwise(passage.all):
        joined = left.is_percent and right.is_percent and passage.cues.score.match(passage.gap(left, right))
        if joined and stated not in {left, right} and _beside(stated, left, right, passage):
            yield left, right
    first, last = max(passage.start, stated.start - _NEAR), min(passage.end, stated.end + _NEAR)
    for hit in _SIDES.finditer(passage.text, first, last):
        between = hit.start() - stated.end if hit.start() >= stated.end else stated.start - hit.end()
        if 0 <= between <= _CLOSE:
            sides = [_bare(stated, Span(*hit.span(group)), hit[group], passage) for group in (1, 2)]
            if sides[0] is not None and sides[1] is not None:
                yield sides[0], sides[1]


def _beside(stated: Operand, left: Operand, right: Operand, passage: Passage) -> bool:
    between = (stated.end, left.start) if stated.end <= left.start else (right.end, stated.start)
    if not 0 <= between[1] - between[0] <= _NEAR:
        return False
    crossed = any(between[0] <= o.start < between[1] and o not in {stated, left, right} for o in passage.all)
    return not crossed and ";" not in flat(passage.text[between[0] : between[1]])


def _bare(stated: Operand, span: Span, digits: str, passage: Passage) -> Operand | None:
    value = float(digits.replace(",", "."))
    figure = attrs.evolve(
        stated.figure, span=span, low=value, high=value, bound=Bound.EXACT, unit="percent", trend=None
    )
    return operand_of(figure, passage.text)


def _check(stated: Operand, sides: tuple[Operand, Operand], passage: Passage) -> Check:
    over, under = sorted(sides, key=lambda o: -o.value)
    value = round(over.value - under.value, 9)
    room = (over.fine + under.fine) / 2
    computed = Computed(
        value=value,
        low=value - room,
        high=value + room,
        unit=stated.figure.unit,
        formula=f"{printed(over.value)} - {printed(under.value)} = {printed(value)}",
    )
    return judged(
        CheckKind.DIFFERENCE, stated, computed, computed_bands(stated, passage.style), [over, under]
    )
