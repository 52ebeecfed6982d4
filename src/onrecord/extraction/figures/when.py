"""The period of a figure: the date that stands nearest, in its own sentence if it can be."""

import re
from bisect import bisect_left
from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.model.figure import FigureKind, Role
from onrecord.model.passage import Span
from onrecord.text.periods import PeriodMention

_YEAR = re.compile(r"\d{4}(?:/\d{4})?")
_NEAR = 4
_COMPARED = 6
_WINDOW = 12
_OPENING = 4
_REACH, _RULE = 8, 4


Mentions = tuple[tuple[int, PeriodMention], ...]
"""The periods of a line with the index of their first item."""


def period(line: Line, mentions: Mentions, draft: Draft, here: tuple[int, int]) -> Role | None:
    """Return when a figure holds.

    Args:
        line: Its line.
        mentions: The periods of the line that are no dateline and no time of speaking.
        draft: The figure.
        here: Index after the figure before it in the line, and of the figure after it.
    """
    if draft.kind is FigureKind.DURATION:
        return None
    before, after = here
    told = [
        (at, mention)
        for at, mention in _window(mentions, draft)
        if line.same_sentence(at, draft.at)
        and not _is_base(line, at, draft)
        and not _is_other(line, at, draft)
    ]
    own = [mention for at, mention in told if draft.end <= at < min(after, draft.end + _NEAR)]
    own += [mention for at, mention in reversed(told) if before <= at < draft.end]
    own += [mention for at, mention in told if draft.end <= at < after]
    own += [mention for at, mention in told if len(told) == 1 or _leads(line, at)]
    first = line.word(draft.start - 1) in line.lexicon.sources
    if own and not (first and own[0].span.start < line.items[draft.at].start):
        return _role(own[0])
    return None if line.row_period is None else _role(line.row_period)


def _leads(line: Line, at: int) -> bool:
    """Say whether a date opens its sentence: then it holds for all of it."""
    return not line.same_sentence(at - _OPENING, at)


def _is_other(line: Line, at: int, draft: Draft) -> bool:
    """Say whether a date is that of a law, or the far end of a comparison ("the highest since 2012")."""
    roles = line.lexicon.roles
    words = [line.word(back) for back in range(max(0, at - _REACH), at) if line.same_sentence(back, at)]
    following = next(
        (i for i in range(at, min(at + _REACH, len(line.items))) if line.dates[i] is not line.dates[at]), at
    )
    ruled = bool(set(words[-_RULE:]) & roles.rules) or (
        line.word(following) in roles.rules and following > at
    )
    compared = line.dates[at] is not None and _is_since(line, at) and bool(set(words) & roles.comparing)
    own_scope = draft.kind is FigureKind.SUPERLATIVE and draft.start <= at < draft.end
    return ruled or compared or own_scope


def _is_since(line: Line, at: int) -> bool:
    mention = line.dates[at]
    return mention is not None and mention.kind == "since"


def base_period(line: Line, mentions: Mentions, draft: Draft) -> Role | None:
    """Return what a ratio or a change is compared with: the date after "from", "than" or "compared with"."""
    if draft.kind not in {FigureKind.RATIO, FigureKind.CHANGE}:
        return None
    found = [
        (at < draft.at, at, mention)
        for at, mention in _window(mentions, draft)
        if line.same_sentence(at, draft.at) and mention.value and _comparator(line, at) is not None
    ]
    return _role(min(found, key=lambda entry: entry[:2])[2]) if found else None


def _comparator(line: Line, at: int) -> int | None:
    """Return where "from", "than" or "compared" stands shortly before a date."""
    compared = line.lexicon.than | line.lexicon.sources
    for back in range(at - 1, max(-1, at - _COMPARED), -1):
        likened = line.word(back) == "as" and line.word(back + 1) != "of"
        if (line.word(back) in compared or likened) and line.same_sentence(back, at):
            return back
    return None


def _is_base(line: Line, at: int, draft: Draft) -> bool:
    """Say whether a date belongs to what the figure is compared with."""
    compared = line.lexicon.than | {"below", "above"}
    if draft.kind is FigureKind.CHANGE and at == draft.end and line.word(at - 1) in compared:
        return True
    comparator = _comparator(line, at)
    return comparator is not None and draft.start <= comparator


def _window(mentions: Mentions, draft: Draft) -> Mentions:
    """Return the mentions around a figure, a fixed number at most."""
    middle = bisect_left(mentions, draft.at, key=lambda entry: entry[0])
    return mentions[max(0, middle - _WINDOW) : middle + _WINDOW]


def mentions_of(line: Line, anchor: str | None) -> Mentions:
    """Return the periods of a line; a dateline (the date `anchor`) is no period of a figure."""
    found: list[tuple[int, PeriodMention]] = []
    for at, mention in enumerate(line.dates):
        if mention is not None and (not found or found[-1][1] is not mention):
            found.append((at, mention))
    told = [(at, mention) for at, mention in found if _is_told(line, at, mention, anchor)]
    return tuple(_joined(line, told))


def _joined(line: Line, told: Sequence[tuple[int, PeriodMention]]) -> list[tuple[int, PeriodMention]]:
    """Read "in 2020 and 2021" as one period."""
    joined: list[tuple[int, PeriodMention]] = []
    for at, mention in told:
        last = joined[-1] if joined else None
        if last is not None and line.word(at - 1) in line.lexicon.and_ and _follows(line, last, at, mention):
            value = f"{last[1].value[:4]}/{mention.value}"
            span = Span(last[1].span.start, mention.span.end)
            joined[-1] = (last[0], attrs.evolve(last[1], value=value, span=span))
        else:
            joined.append((at, mention))
    return joined


def _follows(line: Line, last: tuple[int, PeriodMention], at: int, mention: PeriodMention) -> bool:
    """Say whether a year comes right after the year before it."""
    years = _YEAR.fullmatch(last[1].value) and _YEAR.fullmatch(mention.value)
    close = line.dates[at - 2] is not None and line.same_sentence(last[0], at)
    whole = mention.value.isdigit() and last[1].value[-4:].isdigit()
    return bool(years) and close and whole and int(mention.value) == int(last[1].value[-4:]) + 1


def _is_told(line: Line, at: int, mention: PeriodMention, anchor: str | None) -> bool:
    """Say whether a mention can be when a figure holds, and not when somebody spoke."""
    spoken = any(line.word(back) in line.lexicon.speech for back in range(max(0, at - 2), at))
    return bool(mention.value) and mention.kind != "time" and not spoken and mention.value != anchor


def _role(mention: PeriodMention) -> Role:
    return Role(text=mention.value, span=mention.span)
