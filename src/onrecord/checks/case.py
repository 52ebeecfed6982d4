"""The figures of a document held against those of other documents about the same thing."""

import re
from collections.abc import Mapping, Sequence

import attrs

from onrecord.checks.operand import Operand, operand_of
from onrecord.checks.passage import flat
from onrecord.checks.result import printed
from onrecord.model.check import Amount, Check, CheckKind, CheckOutcome, CheckReading
from onrecord.model.figure import Bound, Figure, FigureKind, Role
from onrecord.model.reading import Reading
from onrecord.phrases import DEFAULT_STYLE, LEVEL_RULES, Bands, HouseStyle, bands, between

_TELLING = frozenset({FigureKind.LEVEL, FigureKind.SHARE})
_ARTICLE = re.compile(r"^(?:the|la|le|les|l['’]|ال)\s*", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_RUN = 5
"""Words of a run: two sentences that share half of their runs are one that was copied."""

_COPIED = 0.5
_AROUND = 110
"""How much of the text on each side of a figure is compared, in characters."""

_MOST = 20
"""Most figures of other documents about one thing that are looked at."""

Key = tuple[str, str, str, str]
"""Measure, unit, place and period."""


@attrs.frozen(kw_only=True)
class _Told:
    """A figure of another document, with the document it stands in."""

    operand: Operand
    reading: Reading


def against(
    reading: Reading, others: Sequence[Reading], style: HouseStyle = DEFAULT_STYLE
) -> tuple[Check, ...]:
    """Hold every figure of a document against the figures of other documents about the same thing.

    The same thing is the same measure, unit, place and period, each named by the words of both documents, and the
    same counted kind where both name one. Copies of the document's own words do not count. Two sources may differ, so
    nothing is called inconsistent: a difference is `depends_on_reading`, with both numbers as readings.

    Args:
        reading: The document.
        others: The documents to hold it against; the document itself among them is passed over.
        style: Widths of the bands.

    Returns:
        Checks in the order of the text, one for each figure that another document speaks of. A pure function, linear
        in the number of figures.
    """
    told = _by_key([other for other in others if other.rendition.original != reading.rendition.original])
    found = []
    for figure in reading.figures:
        key = _key(figure)
        operand = operand_of(figure, reading.rendition.text) if key in told else None
        if key is None or operand is None:
            continue
        same = [
            one
            for one in told[key]
            if _compatible(operand, one.operand) and not _copied(operand, reading, one)
        ]
        if same:
            found.append(_check(operand, same[:_MOST], style))
    return tuple(found)


def _by_key(others: Sequence[Reading]) -> Mapping[Key, list[_Told]]:
    told: dict[Key, list[_Told]] = {}
    for other in others:
        for figure in other.figures:
            key = _key(figure)
            operand = operand_of(figure, other.rendition.text) if key is not None else None
            if key is not None and operand is not None:
                told.setdefault(key, []).append(_Told(operand=operand, reading=other))
    return told


def _key(figure: Figure) -> Key | None:
    roles = (figure.measure, figure.place, figure.period)
    if figure.denied or figure.kind not in _TELLING or any(role is None or role.inferred for role in roles):
        return None
    measure, place, period = (role.text if isinstance(role, Role) else "" for role in roles)
    return measure, figure.unit, _ARTICLE.sub("", place).casefold(), period


def _compatible(one: Operand, other: Operand) -> bool:
    counted = {" ".join(name.split()) for name in (one.counted, other.counted) if name}
    return len(counted) < 2 and one.value > 0 < other.value  # noqa: PLR2004


def _copied(operand: Operand, reading: Reading, other: _Told) -> bool:
    """Say whether the words around two figures are the same: then one was taken from the other."""
    mine = _runs(operand, reading.rendition.text)
    theirs = _runs(other.operand, other.reading.rendition.text)
    shared = len(mine & theirs)
    return bool(shared) and shared >= _COPIED * min(len(mine), len(theirs))


def _runs(operand: Operand, text: str) -> frozenset[tuple[str, ...]]:
    around = text[max(0, operand.start - _AROUND) : operand.end + _AROUND].casefold()
    words = _WORD.findall(around)[1:-1]
    return frozenset(tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))


def _bands(operand: Operand, style: HouseStyle) -> Bands:
    if operand.bound is Bound.BETWEEN:
        return between(operand.low, operand.high)
    return bands(LEVEL_RULES[operand.bound], operand.value, operand.fine if operand.fine < 1 else None, style)


def _agree(one: Operand, other: Operand, style: HouseStyle) -> bool:
    """Say whether either number can be said of the other: "over 1,000" of 1,200, "about 300" of 310."""
    held = (_bands(stated, style).outer.holds(heard.value) for stated, heard in ((one, other), (other, one)))
    return any(held) and not _beyond(one, other)


def _beyond(one: Operand, other: Operand) -> bool:
    """Say whether two exact numbers differ: each is what it says."""
    exact = one.bound is other.bound is Bound.EXACT
    return exact and abs(one.value - other.value) > max(one.fine, other.fine)


def _check(stated: Operand, told: Sequence[_Told], style: HouseStyle) -> Check:
    differing = [one for one in told if not _agree(stated, one.operand, style)]
    outcome = CheckOutcome.DEPENDS_ON_READING if differing else CheckOutcome.CONSISTENT
    named = (differing or list(told))[0]
    words = _words(named)
    says = "not the same number" if differing else "which agrees"
    return Check(
        kind=CheckKind.REPEAT,
        outcome=outcome,
        span=stated.span,
        stated=stated.amount(),
        recomputed=named.operand.amount(),
        formula=f"{printed(named.operand.value)} in {named.reading.rendition.name}",
        rule="other-document@1",
        inputs=(stated.span,),
        readings=tuple(_reading(stated, one, style) for one in told[:_MOST]) if differing else (),
        why=f"The text says “{stated.text}”; {named.reading.rendition.name} says “{words}”, {says}.",
        matters="Two sources differ: say whose number it is." if differing else "",
    )


def _reading(stated: Operand, told: _Told, style: HouseStyle) -> CheckReading:
    agrees = _agree(stated, told.operand, style)
    amount = told.operand.amount()
    return CheckReading(
        name=f"as {told.reading.rendition.name} has it",
        recomputed=Amount(low=amount.low, high=amount.high, unit=amount.unit, text=amount.text),
        outcome=CheckOutcome.CONSISTENT if agrees else CheckOutcome.INCONSISTENT,
        why=f"{told.reading.rendition.name}: “{_words(told)}”.",
    )


def _words(told: _Told) -> str:
    """Return the figure of the other document with the words around it, cut at words."""
    text = told.reading.rendition.text
    start, end = told.operand.start, told.operand.end
    first = text.rfind(" ", max(0, start - 40), start) + 1 if start > 40 else 0  # noqa: PLR2004
    last = text.find(" ", min(len(text), end + 30))
    return flat(text[first or start : last if 0 <= last <= end + 60 else end]).strip()
