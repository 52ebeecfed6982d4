"""Shares in words held against the percentage set beside them: "more than half (57 percent)"."""

import itertools
import re

from onrecord.checks.operand import Operand
from onrecord.checks.passage import Passage
from onrecord.checks.result import Computed, judged, printed
from onrecord.checks.wording import fraction_bands, is_word
from onrecord.model.check import Check, CheckKind
from onrecord.model.figure import FigureKind

_CLOSED = re.compile(r"^\s*(?:[)\]–—]|[,.;،؛](?!\w)|$)")
"""After the percentage: nothing that would make it one of something else."""


def check_restated(passage: Passage) -> list[Check]:
    """Hold every fraction or majority in words against the percentage that the text gives for it, on either side."""
    found = []
    for left, right in itertools.pairwise(passage.all):
        worded, percent = (left, right) if _is_worded(left) else (right, left)
        if not (_is_worded(worded) and _is_percent(percent)):
            continue
        beside = passage.cues.restated.match(passage.gap(left, right))
        if beside and _CLOSED.match(passage.after(right)[:3]) and not (right is worded and "(" in beside[0]):
            found.append(_check(worded, percent, passage))
    return found


def _is_worded(operand: Operand) -> bool:
    return operand.figure.unit == "share" and operand.spelled and 0 < operand.value < 1


def _is_percent(operand: Operand) -> bool:
    return operand.is_percent and not operand.spelled and operand.kind in {FigureKind.SHARE, FigureKind.LEVEL}


def _check(worded: Operand, percent: Operand, passage: Passage) -> Check:
    value = percent.value / 100
    half = percent.fine / 200
    computed = Computed(
        value=value,
        low=value - half,
        high=value + half,
        unit="share",
        formula=f"{printed(percent.value)} percent = {printed(value)}",
    )
    kind = CheckKind.WORD if is_word(worded) else CheckKind.SHARE
    return judged(kind, worded, computed, fraction_bands(worded, worded.value, passage.style), [percent])
