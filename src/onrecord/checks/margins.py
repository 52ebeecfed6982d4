"""How far two results lie apart: leads, margins and gaps in points held against the two sides."""

import re
from collections.abc import Iterator

import attrs

from onrecord.checks.operand import Operand, operand_of
from onrecord.checks.passage import Passage, flat
from onrecord.checks.result import Computed, inputs_of, judged, printed
from onrecord.checks.wording import computed_bands
from onrecord.model.check import Amount, Check, CheckKind, CheckOutcome
from onrecord.model.figure import Bound, FigureKind
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

_LEAST_SAMPLE, _MOST_SAMPLE = 100, 100_000
_SMALLEST, _WEIGHTED = 0.93, 1.25
"""Between which multiples of the margin of a random sample a stated margin is that of the sample named."""

_LEAD = 70
"""How far before a lead the words may stand that say it is one."""


def check_margins(passage: Passage) -> list[Check]:
    """Recompute every lead in points whose two sides stand beside it."""
    found = []
    for stated in passage.all:
        if stated.figure.unit in _POINTS and stated.value and _is_lead(stated, passage):
            sides = next(_sides(stated, passage), None)
            if sides is not None:
                found.append(_check(attrs.evolve(stated, value=abs(stated.value)), sides, passage))
    return found


def _is_lead(stated: Operand, passage: Passage) -> bool:
    cues = passage.cues
    around = passage.before(stated)[-_LEAD:] + " " + stated.text + " " + passage.after(stated)[:25]
    return bool(cues.lead.search(around)) and not cues.no_lead.search(around)


def _sides(stated: Operand, passage: Passage) -> Iterator[tuple[Operand, Operand]]:
    """Give the two sides nearest to a lead: percentages that a score cue joins, then bare numbers."""
    for left, right in zip(passage.all, (*passage.all[1:], None), strict=True):
        if left.bound is Bound.BETWEEN and left.is_percent and _beside(stated, left, left, passage):
            yield _ends(left)
        if right is None:
            break
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


def _ends(both: Operand) -> tuple[Operand, Operand]:
    """Take a result that reads like a range, "(34%-54%)", for its two sides."""
    ends = [
        attrs.evolve(
            both.figure, low=value, high=value, bound=Bound.EXACT, unit="percent", kind=FigureKind.LEVEL
        )
        for value in (both.low, _top(both))
    ]
    one, other = (
        attrs.evolve(both, figure=end, value=value, low=value, high=value)
        for end, value in zip(ends, (both.low, _top(both)), strict=True)
    )
    return one, other


def _top(both: Operand) -> float:
    """Return the upper end of a range of percentages, in points."""
    high = both.figure.high or 0
    return high * 100 if both.figure.unit == "share" else high


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


def check_samples(passage: Passage) -> list[Check]:
    """Hold the margin of error of a poll against the number of people asked, where the sentence gives just one.

    Method:
        The margin at 95 percent of a simple random sample, 98 / sqrt(n) points for a share of a half. Weights make it
        larger, nothing makes it smaller: only a margin well under it is doubtful, and then several samples may be meant.
    """
    heads = [o for o in passage.all if o.unit == "person" and _LEAST_SAMPLE <= o.value <= _MOST_SAMPLE]
    errors = [
        o
        for o in passage.all
        if o.figure.unit in _POINTS
        and o.value > 0
        and passage.cues.error.search(passage.before(o) + " " + o.text)
    ]
    if len(heads) != 1 or len(errors) != 1:
        return []
    head, stated = heads[0], errors[0]
    expected = 98 / head.value**0.5
    share = (stated.value + stated.fine / 2) / expected
    if share > _WEIGHTED:
        return []
    outcome = CheckOutcome.CONSISTENT if share >= _SMALLEST else CheckOutcome.DEPENDS_ON_READING
    says = "which fits" if share >= _SMALLEST else "which is more: perhaps several samples are meant"
    formula = f"98 / √{printed(head.value)} = {printed(round(expected, 2))} points"
    return [
        Check(
            kind=CheckKind.RATE,
            outcome=outcome,
            span=stated.span,
            stated=stated.amount(),
            recomputed=Amount(
                low=round(expected, 3),
                high=round(expected, 3),
                unit=stated.figure.unit,
                text=printed(round(expected, 2)),
            ),
            formula=formula,
            rule="margin-of-error@1",
            inputs=inputs_of([head, stated]),
            why=f"The text says “{stated.text}”; {head.text} asked give a margin of error of {formula}, {says}.",
        )
    ]
