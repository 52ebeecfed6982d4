"""Answers of a poll, which come to a hundred percent where the last part is those who gave none."""

import itertools

from onrecord.checks.operand import Operand
from onrecord.checks.passage import Passage
from onrecord.checks.result import Computed, inputs_of, printed
from onrecord.model.check import Check, CheckKind, CheckOutcome

_ALL = 100.0
_LEAST = 3
_GAP = 90
_SEVERAL = 2
"""Percent over a hundred from which several answers may have been allowed."""


def check_polls(passage: Passage) -> list[Check]:
    """Add up percentages in a row that end with those who did not answer; a row that misses a hundred is no proof."""
    percents = [
        o for o in passage.all if o.is_percent and not o.spelled and o.figure.unit != "percent change"
    ]
    last = next((o for o in reversed(percents) if passage.cues.no_answer.match(passage.after(o))), None)
    if last is None:
        return []
    parts = _row(percents[: percents.index(last) + 1], passage)
    if len(parts) < _LEAST:
        return []
    total = round(sum(o.value for o in parts), 6)
    room = sum(o.fine for o in parts) / 2
    computed = Computed(
        value=total,
        low=total - room,
        high=total + room,
        unit="percent",
        formula=f"{' + '.join(printed(o.value) for o in parts)} = {printed(total)} percent",
    )
    if computed.low <= _ALL <= computed.high:
        return [_check(parts, computed, CheckOutcome.CONSISTENT)]
    over = computed.low > _ALL + _SEVERAL
    return [_check(parts, computed, CheckOutcome.DEPENDS_ON_READING)] if over else []


def _row(percents: list[Operand], passage: Passage) -> list[Operand]:
    row = [percents[-1]]
    for left, right in itertools.pairwise(reversed(percents)):
        if len(passage.gap(right, left)) > _GAP:
            break
        row.insert(0, right)
    return row


def _check(parts: list[Operand], computed: Computed, outcome: CheckOutcome) -> Check:
    last = parts[-1]
    holds = outcome is CheckOutcome.CONSISTENT
    says = "all of those asked" if holds else "more than all, unless several answers were allowed"
    return Check(
        kind=CheckKind.SUM,
        outcome=outcome,
        span=last.span,
        stated=last.amount(),
        recomputed=computed.amount(),
        formula=computed.formula,
        rule="poll-total@1",
        inputs=inputs_of(parts),
        why=f"The answers, with those who gave none, come to {computed.formula}: {says}.",
    )
