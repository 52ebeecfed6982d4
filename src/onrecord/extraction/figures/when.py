"""The period of a figure: the date that stands nearest, in its own sentence if it can be."""

from bisect import bisect_left

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.model.figure import FigureKind, Role
from onrecord.text.periods import PeriodMention

_NEAR = 4
_COMPARED = 6
_WINDOW = 12


Mentions = tuple[tuple[int, PeriodMention], ...]
"""The periods of a line with the index of their first item."""


def period(line: Line, mentions: Mentions, draft: Draft, before: int, after: int) -> Role | None:
    """Return when a figure holds.

    Args:
        line: Its line.
        mentions: The periods of the line that are no dateline and no time of speaking.
        draft: The figure.
        before: Index after the figure before it in the line.
        after: Index of the figure after it in the line.
    """
    usable = _window(mentions, draft)
    here = [(at, mention) for at, mention in usable if line.same_sentence(at, draft.at)]
    here = [(at, mention) for at, mention in here if not _is_base(line, at, draft)]
    own = [mention for at, mention in here if draft.end <= at < min(after, draft.end + _NEAR)]
    own += [mention for at, mention in reversed(here) if before <= at < draft.end]
    own += [mention for at, mention in here if draft.end <= at < after]
    if own:
        return _role(own[0])
    if here:
        return _role(min(here, key=lambda entry: abs(entry[0] - draft.at))[1])
    earlier = [mention for at, mention in usable if at < draft.start]
    return _inferred(earlier[-1]) if earlier else None


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
        if line.word(back) in compared and line.same_sentence(back, at):
            return back
    return None


def _is_base(line: Line, at: int, draft: Draft) -> bool:
    """Say whether a date belongs to what the figure is compared with."""
    comparator = _comparator(line, at)
    return comparator is not None and draft.end <= comparator


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
    return tuple((at, mention) for at, mention in found if _is_told(line, at, mention, anchor))


def _is_told(line: Line, at: int, mention: PeriodMention, anchor: str | None) -> bool:
    """Say whether a mention can be when a figure holds, and not when somebody spoke."""
    spoken = any(line.word(back) in line.lexicon.speech for back in range(max(0, at - 2), at))
    return bool(mention.value) and mention.kind != "time" and not spoken and mention.value != anchor


def _role(mention: PeriodMention) -> Role:
    return Role(text=mention.value, span=mention.span)


def _inferred(mention: PeriodMention) -> Role:
    """Return a period that an earlier sentence gave."""
    return Role(text=mention.value, span=mention.span, inferred=True)
