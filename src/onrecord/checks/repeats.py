"""The headline held against the body."""

import re
from collections.abc import Sequence

from onrecord.checks.operand import Operand
from onrecord.checks.passage import Passage
from onrecord.checks.result import Computed, judged, printed
from onrecord.checks.wording import coarse_unit, computed_bands
from onrecord.model.check import Check, CheckKind, CheckOutcome
from onrecord.model.figure import FigureKind

_LAST_LINE = re.compile(r"[.!?؟]\s*$")
_HEADLINE = 220
"""Most characters of a headline."""


def check_repeats(passages: Sequence[Passage], text: str) -> list[Check]:
    """Hold every number of the headline against the numbers of the body that measure the same."""
    end = _headline_end(text)
    if not end:
        return []
    above = [o for p in passages for o in p.levels if o.end <= end and _comparable(o)]
    below: dict[tuple[str, str, str], list[Operand]] = {}
    for passage in passages:
        for operand in passage.levels:
            if operand.start >= end and _comparable(operand):
                below.setdefault(_key(operand), []).append(operand)
    return [c for o in above if (c := _held(o, below.get(_key(o), []), passages[0])) is not None]


def _headline_end(text: str) -> int:
    stripped = text.lstrip()
    start = len(text) - len(stripped)
    line = stripped.split("\n", 1)[0]
    body = stripped[len(line) :].strip()
    is_headline = 0 < len(line) <= _HEADLINE and not _LAST_LINE.search(line) and body
    return start + len(line) if is_headline else 0


def _comparable(operand: Operand) -> bool:
    return operand.kind is FigureKind.LEVEL and operand.figure.measure is not None and operand.value > 0


def _key(operand: Operand) -> tuple[str, str, str]:
    measure = operand.figure.measure
    period = operand.figure.period
    year = period.text[:4] if period is not None else ""
    return operand.unit, measure.text if measure else "", year


def _held(stated: Operand, body: Sequence[Operand], first: Passage) -> Check | None:
    """Hold a headline number against the nearest one of the body; only a lone one can contradict it."""
    if not body:
        return None
    best = min(body, key=lambda o: abs(o.value - stated.value))
    computed = Computed(
        value=best.value,
        low=min(best.low, best.value),
        high=max(best.high, best.value),
        unit=stated.figure.unit,
        formula=f"{printed(best.value)} in the text below",
    )
    bands = computed_bands(stated, first.style, coarse_unit(stated))
    check = judged(CheckKind.REPEAT, stated, computed, bands, [best])
    lone = len({o.value for o in body}) == 1 and best.counted == stated.counted
    return check if check.outcome is not CheckOutcome.INCONSISTENT or lone else None
