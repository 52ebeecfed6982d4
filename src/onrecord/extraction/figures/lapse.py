"""Periods that hang on the one event of a document: its day, and the time since."""

import datetime as dt
import math
import re

import attrs

from onrecord.extraction.figures.beside import Beside
from onrecord.extraction.figures.dates import role_of
from onrecord.extraction.figures.draft import Draft
from onrecord.model.figure import FigureKind, Role
from onrecord.text.numbers import ItemKind
from onrecord.text.periods import PeriodMention, parse_edtf
from onrecord.text.periods.edtf import add_months

_REACH, _RELATIVE, _APPOSED = 12, 8, 7
_COMMAS = frozenset({",", "،"})
_ALL = 40
_NEAR_VERB = 12
_ENDS_COUNT = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")
"""A day, or the month or year that a count goes up to the end of; no quarter, week or season."""
_FLIGHT = 3
_LONG_AGO = 100
_DAY_LENGTH = len("2024-05-03")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-\d\d")
_COMPARED_KINDS = frozenset({FigureKind.CHANGE, FigureKind.RATIO, FigureKind.SUPERLATIVE})
_UP_TO = "up to"
_HARMED = frozenset({FigureKind.LEVEL, FigureKind.SHARE, FigureKind.VAGUE})


def on_the_day(beside: Beside, period: Role | None, event: Role | None) -> Role | None:
    """Narrow the month of the event, told before its day, to that day ("killed 44 in May ... on 5 May")."""
    line, draft = beside.scene.marked.line, beside.draft
    if period is None or event is None or draft.kind not in _HARMED or not _MONTH.fullmatch(period.text):
        return period
    told = line.sentences[draft.at] in beside.scene.clues.event
    later = period.span is None or event.span is None or period.span.end <= event.span.start
    return event if told and later and event.text.startswith(period.text) else period


def closed(beside: Beside, at: int, mention: PeriodMention) -> PeriodMention:
    """Leave open where a count begins that a date closes ("avaient reçu au 1er juillet", "à ce jour, 31 ont été comblés")."""
    marked, draft = beside.scene.marked, beside.draft
    line, words = marked.line, marked.words
    date = line.dates[at]
    span = range(max(0, at - _NEAR_VERB), min(len(line.items), at + _NEAR_VERB))
    if (
        draft.kind not in _HARMED
        or mention.kind != "date"
        or not _ENDS_COUNT.fullmatch(mention.value)
        or date is None
    ):
        return mention
    led = any(
        found is not None and found[1] == _UP_TO
        for found in (words.closing.before(line.words, at), words.closing.after(line.words, at))
    )
    done = led and any(line.word(near) in words.perfect and line.same_sentence(near, at) for near in span)
    harmed = line.sentences[at] in beside.scene.clues.event
    return (
        attrs.evolve(mention, value=f"../{mention.value}", kind="until") if done and not harmed else mention
    )


def without_today(beside: Beside, dates: list[tuple[int, PeriodMention]]) -> list[tuple[int, PeriodMention]]:
    """Leave out the day of the report where a toll has a day of its own ("the toll of the slide of 9 May is 17 today")."""
    event = beside.scene.marked.line.sentences[beside.draft.at] in beside.scene.clues.event
    others = [entry for entry in dates if entry[1].value != beside.anchor]
    return others if event and others and len(others) < len(dates) else dates


def on_that_day(beside: Beside, event: Role | None) -> Role | None:
    """Return the day of the event where a figure's sentence takes it up ("1,340 people worked there that day")."""
    marked, draft = beside.scene.marked, beside.draft
    line = marked.line
    if event is None or draft.kind in _COMPARED_KINDS:
        return None
    near = range(max(0, draft.start - _ALL), min(len(line.items), draft.end + _ALL))
    taken = any(
        marked.words.that_day.after(line.words, at) is not None
        for at in near
        if line.same_sentence(at, draft.at)
    )
    return attrs.evolve(event, inferred=True) if taken else None


def is_long_ago(anchor: str | None, event: Role | None) -> bool:
    """Say whether an event lies so far back that its document tells of what came after it: a trial, an inquiry."""
    today, day = parse_edtf(anchor or ""), parse_edtf(event.text) if event is not None else None
    return today is not None and day is not None and (today[0] - day[1]).days > _LONG_AGO


def since_flight(beside: Beside, period: Role | None) -> Role | None:
    """Leave open the end of a flight from the event of a day ("1 000 personnes ont fui"): who fled is still away."""
    line, draft = beside.scene.marked.line, beside.draft
    if period is None or not period.inferred or draft.kind not in _HARMED or not _DAY.fullmatch(period.text):
        return period
    told, words = (
        range(draft.start, min(draft.end + _FLIGHT, len(line.items))),
        beside.scene.marked.words.fled,
    )
    fled = any(line.word(at) in words and line.same_sentence(at, draft.at) for at in told)
    return attrs.evolve(period, text=f"{period.text}/..") if fled else period


def since_event(beside: Beside, event: Role | None) -> Role | None:
    """Return the open time from the event on for a count that goes back to it ("2,000 have fled since the attack")."""
    marked, draft = beside.scene.marked, beside.draft
    line, words = marked.line, marked.words
    if event is None or not _DAY.fullmatch(event.text[:_DAY_LENGTH]) or draft.kind not in _HARMED:
        return None
    for at in range(max(0, draft.start - _REACH), min(len(line.items), draft.end + _REACH)):
        if (
            marked.form(at) not in words.since
            or not line.same_sentence(at, draft.at)
            or line.dates[at] is not None
        ):
            continue
        noun = at + 1 + (line.word(at + 1) in line.lexicon.the)
        if marked.form(noun) in words.happenings and line.dates[noun] is None:
            return attrs.evolve(event, text=f"{event.text[:_DAY_LENGTH]}/..", inferred=True)
    return None


def at_close(beside: Beside) -> Role | None:
    """Return the day of the report for what was dealt in until its close ("shares closed down 8 percent at 31")."""
    marked, draft = beside.scene.marked, beside.draft
    line, today = marked.line, parse_edtf(beside.anchor or "")
    if today is None or today[0] != today[1]:
        return None
    near = range(max(0, draft.start - _REACH), min(len(line.items), draft.end + _REACH))
    for at in near:
        if line.same_sentence(at, draft.at) and marked.words.close.after(line.words, at) is not None:
            return Role(text=today[0].isoformat(), span=line.span(at, at + 1), inferred=True)
    return None


def lapse_of(beside: Beside, event: Role | None) -> Role | None:
    """Return the time from an event to the document's day, where a duration tells it ("two months after the raid of 2 May")."""
    line, draft = beside.scene.marked.line, beside.draft
    today = parse_edtf(beside.anchor or "")
    after = beside.scene.marked.form(draft.end) in beside.scene.marked.words.after or (
        beside.scene.marked.form(draft.start - 1) in beside.scene.marked.words.after_front
    )
    if draft.kind is not FigureKind.DURATION or not after or today is None or today[0] != today[1]:
        return None
    named = [
        role_of(mention, inferred=False)
        for at, mention in beside.dates
        if draft.end <= at < draft.end + _REACH and line.same_sentence(at, draft.at)
    ]
    start = named[0] if named else event
    first = parse_edtf(start.text) if start is not None else None
    if (
        start is None
        or first is None
        or first[0] > today[0]
        or not _is_as_long(draft, (today[0] - first[0]).days)
    ):
        return None
    return attrs.evolve(start, text=f"{first[0].isoformat()}/{today[0].isoformat()}", inferred=True)


def elapsed(beside: Beside) -> Role | None:
    """Return the time from a date to the document's day that a length right after it restates ("since 26 July, i.e. 659 days")."""
    line, draft = beside.scene.marked.line, beside.draft
    today = parse_edtf(beside.anchor or "")
    if draft.kind is not FigureKind.DURATION or today is None or today[0] != today[1]:
        return None
    for at in range(draft.start - 1, max(-1, draft.start - _APPOSED), -1):
        mention = line.dates[at]
        if not line.same_sentence(at, draft.at) or (mention is None and _is_plain(beside, at)):
            return None
        first = parse_edtf(mention.value.removesuffix("/..")) if mention is not None else None
        if mention is not None:
            known = mention.kind == "since" and first is not None and first[0] == first[1]
            if not known or first is None or not _is_as_long(draft, (today[0] - first[0]).days):
                return None
            text = f"{first[0].isoformat()}/{today[0].isoformat()}"
            return attrs.evolve(role_of(mention, inferred=True), text=text)
    return None


def _is_plain(beside: Beside, at: int) -> bool:
    """Say whether a word between a date and a length of time is neither a mark nor one of "that is", "or"."""
    line = beside.scene.marked.line
    return line.is_kind(at, ItemKind.WORD) and not any(
        (found := line.lexicon.apposition.after(line.words, start)) is not None and start <= at < found[0]
        for start in range(max(0, at - 2), at + 1)
    )


def taken_up_by_when(beside: Beside) -> Role | None:
    """Return the date that "when" takes up before a figure ("the worst since 2021, when 52 people died")."""
    marked, draft = beside.scene.marked, beside.draft
    line = marked.line
    for at in range(draft.start - 1, max(0, draft.start - _RELATIVE), -1):
        if not line.same_sentence(at, draft.at) or line.is_number(at) or line.word(at) in {";", "."}:
            return None
        if marked.form(at) in marked.words.when:
            last = at - 1 - (line.word(at - 1) in _COMMAS)
            date = line.dates[last] if last >= 0 else None
            own = [
                mention
                for _, mention in beside.dates
                if date is not None and mention.span.overlaps(date.span)
            ]
            if not own:
                return None
            value = own[0].value.removesuffix("/..").removeprefix("../")
            return attrs.evolve(role_of(own[0], inferred=False), text=value)
    return None


def term_of(beside: Beside, event: Role | None) -> Role | None:
    """Return the days that a term runs: from the day it names or its promise, to the last day of it ("within 48 hours")."""
    line, draft = beside.scene.marked.line, beside.draft
    size, high = _DAYS_OF.get(draft.unit or ""), draft.high
    if size is None or high is None or draft.start < 1:
        return None
    words = beside.scene.marked.words.promised
    near = range(max(0, draft.start - _ALL), draft.start)
    promised = any(line.word(at) in words and line.same_sentence(at, draft.at) for at in near)
    named = [
        role_of(mention, inferred=False)
        for at, mention in beside.dates
        if draft.end < at < draft.end + _REACH
        and line.same_sentence(at, draft.at)
        and _DAY.fullmatch(mention.value)
    ]
    named += [
        role_of(mention, inferred=False)
        for at, mention in beside.dates
        if promised
        and at < draft.start
        and line.same_sentence(at, draft.at)
        and _MONTH.fullmatch(mention.value)
    ]
    harmed = line.sentences[draft.at] in beside.scene.clues.event and not promised
    start = named[0] if named else event if harmed else None
    first = parse_edtf(start.text if start is not None else (beside.anchor or "") if promised else "")
    if first is None or (first[0] != first[1] and not (start and _MONTH.fullmatch(start.text))):
        return None
    last = _end_of(first[0], draft.unit or "", high)
    monthly = start is not None and _MONTH.fullmatch(start.text) is not None
    size_ = len("2024-05") if monthly else len("2024-05-03")
    text = f"{first[0].isoformat()[:size_]}/{last.isoformat()[:size_]}"
    told = line.span(draft.start, draft.end) if start is None else start.span
    return Role(text=text, span=told, inferred=not named)


def _end_of(first: dt.date, unit: str, high: float) -> dt.date:
    months = {"month": 1, "year": 12}.get(unit)
    if months is not None and high == int(high):
        return add_months(first, months * int(high))
    return first + dt.timedelta(days=math.ceil(high * _DAYS_OF[unit]))


def _is_as_long(draft: Draft, days: int) -> bool:
    """Say whether a duration tells a number of days, give or take one of its unit."""
    size = _DAYS_OF.get(draft.unit or "")
    low = draft.low if draft.low is not None else draft.high
    high = draft.high if draft.high is not None else draft.low
    return (
        size is not None
        and low is not None
        and high is not None
        and (low - 1) * size <= days <= (high + 1) * size
    )


_DAYS_OF = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4, "year": 365.2}
"""Days in a unit of time, on average."""
