"""When the one event of a document was, and the periods that headings give."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import attrs

from onrecord.extraction.figures.dates import (
    Mentions,
    role_of,
)
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.page import is_heading
from onrecord.extraction.figures.where import Scene, Setting
from onrecord.model.figure import Role
from onrecord.model.rendition import BlockKind
from onrecord.text.periods import PeriodMention, parse_edtf
from onrecord.text.periods.counted import moved_by_length

_OPENING, _EVENT_REACH = 4, 7
_DAYS_LONG = re.compile(r"P\d+D")
"""Lengths that lead to a day; weeks and months are told by and large."""
_SENTENCES_BACK = 2
_FIRST_LINES = 3
_MONTHS = re.compile(r"\d{4}-\d\d/\d{4}-\d\d")
_DAYS = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?")


def event_of(
    lines: Sequence[Line], setting: Setting, dates: Mapping[int, Mentions], anchor: str | None
) -> Role | None:
    """Return the day, or the few days, of the one event a document is about.

    They stand where something happens, more often than all other days, in one of the first texts, or anywhere in a
    story that has one place.
    """
    if is_periodical(lines, setting):
        return None
    told: Counter[str] = Counter()
    first: dict[str, PeriodMention] = {}
    opening: set[str] = set()
    lead: set[str] = set()
    running = 0
    for line in lines:
        scene = setting.scenes[id(line)]
        running += line.kind is BlockKind.PARAGRAPH and len(line.items) > _OPENING * _OPENING
        for at, mention in dates[id(line)]:
            sentence = line.sentences[at]
            happens = sentence in scene.clues.event or sentence in scene.clues.held
            happens = happens and line.row is None and mention.value != anchor
            early = line.sentences[at] - line.sentences[0] < _SENTENCES_BACK
            early = early and running <= _FIRST_LINES and line.kind is not BlockKind.ITEM
            if happens and (_is_past_day(mention, anchor) or (early and _are_months(mention))):
                told[mention.value] += 1 + (sentence in scene.clues.happening or sentence in scene.clues.held)
                first.setdefault(mention.value, mention)
                if early:
                    opening.add(mention.value)
                if early and running == 1 and sentence in scene.clues.held:
                    lead.add(mention.value)
    if not told:
        # A later re-post keeps the words: only where no day is named does the report's own day lead to it.
        counted = (mention for line in lines for mention in _counted_back(setting.scenes[id(line)], anchor))
        back = next(counted, None)
        return None if back is None else role_of(back, inferred=True)
    told = _with_parts(told)
    ranked = told.most_common(2)
    value = next((value for value in first if value in opening and told[value] == ranked[0][1]), ranked[0][0])
    clear = (
        len(ranked) == 1 or ranked[0][1] > ranked[1][1] or (value in opening and ranked[1][0] not in opening)
    )
    clear = clear or (value in lead and not lead & {other for other, _ in ranked if other != value})
    known = value in opening or setting.story.place is not None
    return role_of(first[value], inferred=True) if clear and known else None


@attrs.frozen(slots=True)
class Days:
    """When the events of a document were.

    Attributes:
        main: The one it is about, or None.
        harm: The day of harm, where the document tells of a vote on another day as well; else None.
        vote: The day of that vote.
    """

    main: Role | None
    harm: Role | None = None
    vote: Role | None = None

    def of(self, scene: Scene, sentence: int) -> Role | None:
        """Return the day that a sentence without one of its own is likely of."""
        if self.harm is None or self.vote is None:
            return self.main
        if sentence in scene.clues.harm:
            return self.harm
        return self.vote if sentence in scene.clues.vote else self.main


def days_of(setting: Setting, dates: Mapping[int, Mentions], anchor: str | None, main: Role | None) -> Days:
    """Return the days of a document that tells of a vote and of harm on another day ("shot on 20 February after the vote of the 16th")."""
    harm: dict[str, PeriodMention] = {}
    vote: dict[str, PeriodMention] = {}
    for key, scene in setting.scenes.items():
        line = scene.marked.line
        for at, mention in dates[key]:
            if not _is_past_day(mention, anchor) or mention.value == anchor or line.row is not None:
                continue
            sentence = line.sentences[at]
            if sentence in scene.clues.harm:
                harm.setdefault(mention.value, mention)
            elif sentence in scene.clues.vote:
                vote.setdefault(mention.value, mention)
    struck, held = _one_of(harm, main), _one_of(vote, main)
    if struck is None or held is None or struck.value == held.value:
        return Days(main)
    return Days(main, role_of(struck, inferred=True), role_of(held, inferred=True))


def _one_of(days: Mapping[str, PeriodMention], main: Role | None) -> PeriodMention | None:
    """Return the only day of several mentions, or the one that the document is about."""
    if main is not None and main.text in days:
        return days[main.text]
    return next(iter(days.values())) if len(days) == 1 else None


def is_periodical(lines: Sequence[Line], setting: Setting) -> bool:
    """Say whether a document is one of a series that counts up to its day ("Situation report No. 4")."""
    head = [line for line in lines[:_HEAD_LINES] if len(line.items) <= _SHORT_LINE]
    return any(
        setting.scenes[id(line)].marked.words.periodicals.after(line.words, at) is not None
        for line in head
        for at in range(len(line.items))
    )


_HEAD_LINES, _SHORT_LINE = 6, 24


def _is_past_day(mention: PeriodMention, anchor: str | None) -> bool:
    """Say whether a mention names a day, or a few, up to the document's own: no window of time, no day to come."""
    if mention.kind not in {"date", "range"} or mention.length or not _DAYS.fullmatch(mention.value):
        return False
    return anchor is None or mention.value[:10] <= anchor or len(anchor) < len(mention.value[:10])


def _with_parts(told: Counter[str]) -> Counter[str]:
    """Count a day inside a run of days told as often for that run ("between 24 and 28 July ... on 25 July")."""
    found = Counter(told)
    for days, count in told.items():
        first, _, last = days.partition("/")
        inside = [
            day for day, other in told.items() if "/" not in day and first <= day <= last and other <= count
        ]
        for day in inside:
            found[days] += found.pop(day, 0)
    return found


def _are_months(mention: PeriodMention) -> bool:
    """Say whether a mention names months from one to another ("between January 2023 and June 2024")."""
    return mention.kind == "range" and not mention.relative and _MONTHS.fullmatch(mention.value) is not None


def _counted_back(scene: Scene, anchor: str | None) -> Iterator[PeriodMention]:
    """Give the day of an event from which a report counts to its own day ("Four days after the shooting")."""
    line, words = scene.marked.line, scene.marked.words
    today = parse_edtf(anchor or "")
    if today is None or today[0] != today[1]:
        return
    for mention in line.periods:
        if not _DAYS_LONG.fullmatch(mention.length):
            continue
        at = bisect_left(line.items, mention.span.start, key=lambda item: item.start)
        behind = [other for other in range(at, at + _EVENT_REACH) if line.same_sentence(at, other)]
        counted = any(scene.marked.form(other) in words.after | words.after_front for other in behind)
        if counted and any(scene.marked.form(other) in words.happenings for other in behind):
            there = moved_by_length(today[0], mention.length, -1)
            yield attrs.evolve(mention, value=there.isoformat(), kind="date", relative=True)


def reports_of(lines: Sequence[Line], setting: Setting) -> frozenset[int]:
    """Return the items, by identity, of lists that report: nobody asks or promises in the words that lead to them."""
    found: set[int] = set()
    reports = False
    for line in lines:
        marked = setting.scenes[id(line)].marked
        if line.kind is BlockKind.ITEM:
            found |= {id(line)} if reports else set()
            continue
        leads = line.word(len(line.items) - 1) == ":" or is_heading(marked)
        asks = marked.words.asks | marked.words.promised
        reports = leads and not any(form in asks for form in marked.forms)
    return frozenset(found)


def sections_of(
    lines: Sequence[Line], setting: Setting, dates: Mapping[int, Mentions], anchor: str | None
) -> dict[int, Role]:
    """Return for each line, by identity, the period of the heading over it, or of the "In 2024:" before its list."""
    found: dict[int, Role] = {}
    heading: Role | None = None
    lead: Role | None = None
    for line in lines:
        told = [mention for _, mention in dates[id(line)] if not _DAYS.fullmatch(mention.value)]
        closed = [
            mention for mention in told if "." not in mention.value and mention.value != (anchor or "")[:4]
        ]
        if is_heading(setting.scenes[id(line)].marked) and line.row is None:
            heading, lead = (role_of(closed[0], inferred=True) if closed else None), None
        elif line.kind is not BlockKind.ITEM:
            opens = line.word(len(line.items) - 1) == ":"
            lead = role_of(told[0], inferred=True) if told and opens else None
        current = lead or heading
        if current is not None:
            found[id(line)] = current
    return found
