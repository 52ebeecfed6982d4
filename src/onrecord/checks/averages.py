"""Averages held against the numbers they are of, and amounts per head against their total."""

from onrecord.checks.operand import Operand
from onrecord.checks.passage import Passage
from onrecord.checks.result import Computed, judged, printed
from onrecord.checks.wording import coarse_unit, computed_bands
from onrecord.model.check import Check, CheckKind, CheckOutcome
from onrecord.model.figure import FigureKind

_LEAST = 2
_GAP = 110
_HEADS = {
    "person": frozenset({"person", "case"}),
    "capita": frozenset({"person"}),
    "family": frozenset({"household"}),
}
"""Units of which a rate may be, beside its own."""


def check_averages(passage: Passage) -> list[Check]:
    """Recompute every mean of the numbers named before it, and every amount per person, game or month of a total."""
    found = []
    for stated in passage.all:
        base, stroke, per = stated.figure.unit.partition("/")
        if stated.value <= 0 or stated.kind is FigureKind.CHANGE:
            continue
        check = _per(stated, base, per, passage) if stroke else None
        if check is None and passage.cues.average.search(passage.before(stated)):
            check = _mean(stated, base, passage)
        if check is not None:
            found.append(check)
    return found


def _per(stated: Operand, base: str, per: str, passage: Passage) -> Check | None:
    """Read "$12 million to 400,000 people, or $30 per person"; sure only where nothing else is in the sentence."""
    before = [o for o in passage.all if o.end <= stated.start and o.kind is not FigureKind.CHANGE]
    heads = [o for o in before if o.unit == per or o.unit in _HEADS.get(per, ())]
    totals = [o for o in before if (o.unit == base) and o not in heads]
    if len(heads) != 1 or len(totals) != 1 or heads[0].value <= 1:
        return None
    total, head = totals[0], heads[0]
    last = max(total, head, key=lambda o: o.start)
    near = len(passage.gap(last, stated)) <= _GAP
    tied = passage.cues.linked.search(passage.gap(last, stated)) or passage.cues.average.search(
        passage.before(stated)
    )
    if not (near and tied):
        return None
    value = total.value / head.value
    computed = Computed(
        value=value,
        low=total.low / head.high,
        high=total.high / max(head.low, 1e-12),
        unit=stated.figure.unit,
        formula=f"{printed(total.value)} / {printed(head.value)} = {printed(value)}",
    )
    kind = CheckKind.AVERAGE if passage.cues.average.search(passage.before(stated)) else CheckKind.RATE
    bands = computed_bands(stated, passage.style, coarse_unit(stated))
    check = judged(kind, stated, computed, bands, [total, head])
    return check if len(before) == 2 or check.outcome is CheckOutcome.CONSISTENT else None  # noqa: PLR2004


def _mean(stated: Operand, base: str, passage: Passage) -> Check | None:
    """Read "20 in May, 30 in June and 40 in July, an average of 30 a month"."""
    before = [o for o in passage.levels if o.end <= stated.start]
    row: list[Operand] = []
    for operand in reversed(before):
        joined = not row or (
            len(passage.gap(operand, row[0])) <= _GAP
            and passage.cues.joined.search(passage.gap(operand, row[0]) if row[1:] else ",")
        )
        if operand.unit != base or not joined:
            break
        row.insert(0, operand)
    if len(row) < _LEAST:
        return None
    value = sum(o.value for o in row) / len(row)
    total = " + ".join(printed(o.value) for o in row)
    computed = Computed(
        value=value,
        low=sum(o.low for o in row) / len(row),
        high=sum(o.high for o in row) / len(row),
        unit=stated.figure.unit,
        formula=f"({total}) / {len(row)} = {printed(value)}",
    )
    bands = computed_bands(stated, passage.style, coarse_unit(stated))
    check = judged(CheckKind.AVERAGE, stated, computed, bands, row)
    return check if len(row) > _LEAST or check.outcome is CheckOutcome.CONSISTENT else None
