"""The times that a text compares again and again: what a base value without a time of its own is of."""

import re
from collections.abc import Mapping, Sequence

import attrs

from onrecord.extraction.figures.comparison import Times, is_before
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.where import Placed, Scene
from onrecord.model.figure import Role
from onrecord.text.periods import parse_edtf
from onrecord.text.periods.edtf import add_months

_SENTENCES_BACK = 2
_MONTH = 30.4
_MONTHLY = re.compile(r"\d{4}-\d\d/\d{4}-\d\d")


def framed(placed: Sequence[Placed], found: Sequence[Times], bases: Sequence[bool]) -> list[Times]:
    """Give a base value without a time that of the base before it, where the text goes on comparing the same times.

    In "1,655 in 2024, a rise from 965 in 2022. Attacks quadrupled, from 12 to 48" the 12 is of 2022 as well.
    """
    made = list(found)
    last: tuple[Line, int, Role] | None = None
    for at, (line, draft) in enumerate(placed):
        if not bases[at]:
            continue
        own, here = found[at].period, line.sentences[draft.at]
        if own is not None:
            last = (line, here, own)
            continue
        target = found[at + 1].period if at + 1 < len(placed) and placed[at + 1][0] is line else None
        goes_on = last is not None and last[0] is line and 0 < here - last[1] <= _SENTENCES_BACK
        if (
            last is not None
            and goes_on
            and target is not None
            and target.inferred
            and is_before(last[2], target)
        ):
            made[at] = Times(attrs.evolve(last[2], inferred=True), None)
    return made


def quarterly(placed: Sequence[Placed], found: Sequence[Times], bases: Sequence[bool]) -> list[Times]:
    """Give the value that a change of one quarter sets out from the quarter before it ("in the fourth quarter … from 80 to 94")."""
    made = list(found)
    for at in range(len(placed) - 1):
        line, after = placed[at][0], found[at + 1].period
        alone = bases[at] and not bases[at + 1] and found[at].period is None and placed[at + 1][0] is line
        quarter = _QUARTER.fullmatch(after.text) if after is not None else None
        whole = (
            quarter is not None and quarter[1] == quarter[3] and int(quarter[4]) - int(quarter[2]) == _LAST_OF
        )
        bounds = parse_edtf(after.text) if after is not None and alone and whole else None
        if bounds is None or after is None or (bounds[0].month - 1) % (_LAST_OF + 1):
            continue
        first, last = add_months(bounds[0], -_LAST_OF - 1), add_months(bounds[0], -1)
        made[at] = Times(
            attrs.evolve(after, text=f"{first:%Y-%m}/{last:%Y-%m}", inferred=True), found[at].base
        )
    return made


_QUARTER = re.compile(r"(\d{4})-(\d\d)/(\d{4})-(\d\d)")
_LAST_OF = 2
"""Months from the first of a quarter to its last."""


def preceded(
    placed: Sequence[Placed], found: Sequence[Times], bases: Sequence[bool], scenes: Mapping[int, Scene]
) -> list[Times]:
    """Let "the preceding 18 months" of a base value end where the time of the value compared with it begins."""
    made = list(found)
    for at in range(1, len(placed)):
        line, other = placed[at][0], placed[at - 1][0]
        own, before = found[at].period, found[at - 1].period
        if not bases[at] or other is not line or own is None or own.span is None or before is None:
            continue
        words = scenes[id(line)].marked.words.prior
        prior = any(word in words for word in own.span.cut(line.text).casefold().split())
        window_, later = parse_edtf(own.text), parse_edtf(before.text)
        if not prior or window_ is None or later is None or not _MONTHLY.fullmatch(before.text):
            continue
        months = round((window_[1] - window_[0]).days / _MONTH)
        last = add_months(later[0], -1)
        text = f"{add_months(later[0], -months):%Y-%m}/{last:%Y-%m}"
        made[at] = Times(attrs.evolve(own, text=text), found[at].base)
    return made
