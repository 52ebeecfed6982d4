"""Two dates of one line that tell one period: "in 2020 and 2021", "from Friday night to Sunday"."""

import re
from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.line import Line
from onrecord.model.passage import Span
from onrecord.text.numbers import ItemKind
from onrecord.text.periods import PeriodMention
from onrecord.text.periods.edtf import parse_edtf

_YEAR = re.compile(r"\d{4}(?:/\d{4})?")
_DAY_LENGTH = len("2024-05-03")
_LASTED = 12
"""Words from the day on which something began to the one until which it went on."""
_JOINED = 3
"""Words between two days that are told as one ("Friday night and early on Saturday")."""


def end_of(line: Line, at: int) -> int:
    """Return the index after the last item of the date at `at`."""
    mention = line.dates[at]
    while at < len(line.items) and line.dates[at] is mention:
        at += 1
    return at


def joined(line: Line, told: Sequence[tuple[int, PeriodMention]]) -> list[tuple[int, PeriodMention]]:
    """Read "in 2020 and 2021" as one period."""
    joined: list[tuple[int, PeriodMention]] = []
    for at, mention in told:
        last = joined[-1] if joined else None
        if last is not None and _is_end_of(line, last, at, mention):
            span = Span(last[1].span.start, mention.span.end)
            value = f"{last[1].value.removesuffix('/..')}/{mention.value.removeprefix('../')}"
            joined[-1] = (last[0], attrs.evolve(last[1], value=value, span=span, kind="range"))
        elif last is not None and _is_next_day(line, last, at, mention):
            span = Span(last[1].span.start, mention.span.end)
            value = f"{last[1].value[:10]}/{mention.value}"
            joined[-1] = (last[0], attrs.evolve(last[1], value=value, span=span, kind="range"))
        elif (
            last is not None and line.word(at - 1) in line.lexicon.and_ and _follows(line, last, at, mention)
        ):
            value = f"{last[1].value[:4]}/{mention.value}"
            span = Span(last[1].span.start, mention.span.end)
            joined[-1] = (last[0], attrs.evolve(last[1], value=value, span=span))
        else:
            joined.append((at, mention))
    return joined


def _is_end_of(line: Line, last: tuple[int, PeriodMention], at: int, mention: PeriodMention) -> bool:
    """Say whether a day is until when what began on the one before went on ("began on Friday and went on until Sunday")."""
    first, end = parse_edtf(last[1].value.removesuffix("/..")), parse_edtf(mention.value.removeprefix("../"))
    if last[1].kind != "since" or mention.kind != "until" or first is None or end is None:
        return False
    near = line.same_sentence(last[0], at) and at - last[0] <= _LASTED
    bare = not any(line.is_number(index) for index in range(end_of(line, last[0]), at))
    return near and bare and first[0] == first[1] and end[0] == end[1] and first[0] < end[0]


def _is_next_day(line: Line, last: tuple[int, PeriodMention], at: int, mention: PeriodMention) -> bool:
    """Say whether a day is the one after the day before, joined by "and" ("on Friday night and early Saturday")."""
    here, there = parse_edtf(mention.value), parse_edtf(last[1].value[-_DAY_LENGTH:])
    if here is None or there is None or not line.same_sentence(last[0], at):
        return False
    between = range(end_of(line, last[0]), at)
    words = {line.word(index) for index in between}
    close = len(between) <= _JOINED and words & line.lexicon.and_
    plain = all(line.is_kind(index, ItemKind.WORD) for index in between)
    next_day = here[0] == here[1] and there[0] == there[1] and (here[0] - there[1]).days == 1
    return bool(close) and plain and next_day and mention.kind == last[1].kind == "date"


def _follows(line: Line, last: tuple[int, PeriodMention], at: int, mention: PeriodMention) -> bool:
    """Say whether a year comes right after the year before it."""
    one_year = len(mention.value) == 4 and mention.value.isdecimal()  # noqa: PLR2004
    years = _YEAR.fullmatch(last[1].value) and one_year
    close = line.dates[at - 2] is not None and line.same_sentence(last[0], at)
    return bool(years) and close and int(mention.value) == int(last[1].value[-4:]) + 1
