"""What a promise tells of its figures: who will do it, and by when."""

from bisect import bisect_left
from collections.abc import Sequence

import attrs

from onrecord.model.figure import Figure, FigureKind, Role
from onrecord.model.passage import Span
from onrecord.model.statement import Statement, StatementRole
from onrecord.text.periods import parse_edtf

_UNTIL = "../"
_ASKED = frozenset({StatementRole.COMMITMENT, StatementRole.RECOMMENDATION})


def with_promises(figures: Sequence[Figure], statements: Sequence[Statement]) -> tuple[Figure, ...]:
    """Give the figures of what is promised or asked for the time and the doer of the promise.

    What is still to be done belongs to no event told before it: a period taken over from there falls away. A deadline
    takes its place; who promises is who will act.

    Args:
        figures: Figures in the order of the text.
        statements: Statements of the same document.

    Returns:
        The figures in the same order.
    """
    starts = [figure.span.start for figure in figures]
    made = list(figures)
    for statement in statements:
        if statement.role not in _ASKED:
            continue
        inside = range(bisect_left(starts, statement.span.start), bisect_left(starts, statement.span.end))
        lengths = [figures[at].span for at in inside if figures[at].kind is FigureKind.DURATION]
        for at in inside:
            made[at] = _promised(made[at], statement, lengths)
    return tuple(made)


def _promised(figure: Figure, statement: Statement, lengths: Sequence[Span]) -> Figure:
    period = figure.period
    stated = period is not None and not period.inferred
    due = None if figure.kind is FigureKind.DURATION else _due(statement, lengths)
    if not stated or (due is not None and period is not None and _is_other_end(figure, period, due)):
        period = due
    actor = figure.actor
    pledged = statement.role is StatementRole.COMMITMENT and statement.cue is not None
    if actor is None and pledged and figure.kind is FigureKind.LEVEL and not _is_sum(figure):
        actor = statement.speaker
    return attrs.evolve(figure, period=period, actor=actor)


def _is_other_end(figure: Figure, period: Role, due: Role) -> bool:
    """Say whether a stated end is not the nearest deadline, nor the same one: "by 2026" is as exact as its words."""
    end = parse_edtf(period.text.removeprefix(_UNTIL))
    if not period.text.startswith(_UNTIL) or (
        end is not None and due.text == f"{_UNTIL}{end[1].isoformat()}"
    ):
        return False
    return _distance(figure.span, due.span) <= _distance(figure.span, period.span)


def _distance(one: Span, other: Span | None) -> int:
    """Return how many characters lie between two spans."""
    return 0 if other is None else max(0, other.start - one.end, one.start - other.end)


def _is_sum(figure: Figure) -> bool:
    """Say whether a figure is an amount of money or time, which nobody does."""
    head = figure.unit.partition("/")[0]
    return head.isupper() or head in _TIMES


_TIMES = frozenset({"hour", "day", "week", "month", "year", "percent", "percent of GDP"})


def _due(statement: Statement, lengths: Sequence[Span]) -> Role | None:
    """Return the time up to the date that a promise states; a length of time ("within ten days") is a figure of its own."""
    due = statement.deadline
    if due is None or due.span is None or any(due.span.overlaps(length) for length in lengths):
        return None
    return attrs.evolve(due, text=f"{_UNTIL}{due.text}")
