"""The dates of a figure's sentence: those that can be its own, and which of them holds for it, best first."""

import re
from collections.abc import Sequence

from onrecord.extraction.figures.beside import Beside
from onrecord.extraction.figures.comparison import is_compared
from onrecord.extraction.figures.dates import is_far_end, is_of_rule
from onrecord.extraction.figures.lapse import closed, without_today
from onrecord.model.figure import FigureKind
from onrecord.text.periods import PeriodMention

_NEAR, _OPENING, _COMPARED, _ALL = 4, 4, 7, 40
_LISTED = 7
"""Words between two figures of one list, which share a date behind it."""
_PARTING = frozenset({",", "،", ";"})
_YEAR_ALONE = re.compile(r"\d{4}")
_DAYS = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?")
_COMPARISONS = frozenset({FigureKind.CHANGE, FigureKind.RATIO})


def own_dates(beside: Beside) -> list[tuple[int, PeriodMention]]:
    """Return the dates of the figure's sentence that can be its own."""
    line, draft = beside.scene.marked.line, beside.draft
    told = [
        (at, closed(beside, at, mention))
        for at, mention in beside.dates
        if line.same_sentence(at, draft.at)
        and not is_of_rule(line, at)
        and not is_far_end(line, at)
        and at not in beside.claimed
        and not is_compared(beside.scene, at)
        and not (draft.kind is FigureKind.SUPERLATIVE and draft.start <= at < draft.end)
        and not (
            draft.kind in _COMPARISONS and (is_likened_inside(beside, at) or is_from(beside, at, mention))
        )
    ]
    return without_today(beside, told)


def is_likened_inside(beside: Beside, at: int) -> bool:
    """Say whether a date inside a ratio names what it is compared with ("twice the 2022 toll")."""
    inside = beside.scene.marked.form(at - 1) in beside.scene.marked.words.inside or at < beside.draft.at
    return (
        beside.draft.start <= at < beside.draft.end
        and not inside
        and _YEAR_ALONE.match(beside.scene.marked.line.word(at)) is not None
    )


def is_from(beside: Beside, at: int, mention: PeriodMention) -> bool:
    """Say whether a date right after a change is what it sets out from ("down 30 percent from October", "on 2022")."""
    words, line = beside.scene.marked.words, beside.scene.marked.line
    form = beside.scene.marked.form(at - 1)
    day = _DAYS.fullmatch(mention.value) is not None
    near = beside.draft.end <= at <= beside.draft.end + _NEAR and line.same_sentence(at, beside.draft.at)
    if form in words.from_ and mention.relative and beside.draft.end <= at < beside.after:
        # "Rose 5% in the first half from a year earlier": its own time stands between.
        return line.same_sentence(at, beside.draft.at) and not any(
            line.is_number(between) for between in range(beside.draft.end, at)
        )
    told = form in words.from_ or (form in words.over and not day)
    since = mention.kind == "since" and beside.draft.end <= at <= beside.draft.end + 1
    return near and (told or (since and words.counts_since))


def is_undated(beside: Beside) -> bool:
    """Say whether the figure's sentence tells no time of its own, resolved or not; when somebody spoke does not count."""
    line, draft = beside.scene.marked.line, beside.draft
    told = {id(mention) for _, mention in beside.dates}
    others = {m.span for at, m in beside.dates if at in beside.claimed or is_compared(beside.scene, at)}
    around = range(max(0, draft.start - _ALL), min(len(line.items), draft.end + _ALL))
    for at in around:
        mention = line.dates[at]
        inside = draft.kind is FigureKind.SUPERLATIVE and draft.start <= at < draft.end
        if mention is None or inside or mention.span in others:
            continue
        if line.same_sentence(at, draft.at) and mention.kind != "time":
            back = mention.relative and not mention.value
            open_ = "XXXX" in mention.value or (not mention.value and not back)
            if open_ or id(mention) in told or any(m.span == mention.span for _, m in beside.dates):
                return False
    return True


def beside_it(beside: Beside, free: Sequence[tuple[int, PeriodMention]]) -> list[PeriodMention]:
    """Return the dates of a sentence that hold for the figure, best first."""
    line, draft = beside.scene.marked.line, beside.draft
    if draft.kind is FigureKind.DURATION and "/" not in (draft.unit or ""):
        return [
            mention for at, mention in free if at < draft.start and not line.same_sentence(at - _OPENING, at)
        ]
    if any(at < draft.start for at, _ in free):
        free = [entry for entry in free if not _is_behind_semicolon(beside, entry[0])]
    own = _bracketed(beside)
    own += [mention for at, mention in free if draft.end <= at < min(beside.after, draft.end + _NEAR)]
    own += [mention for at, mention in free if draft.start <= at < draft.end]
    before = [entry for entry in reversed(free) if beside.before <= entry[0] < draft.start]
    own += [
        mention
        for at, mention in before
        if not _is_attached(beside, at) and not _is_parallel(beside, at, free)
    ]
    own += [mention for at, mention in free if draft.end <= at < beside.after]
    own += [
        mention
        for at, mention in free
        if before
        and not own
        and at >= beside.after
        and not _is_parted(beside, at)
        and not _is_later_term(beside, at, mention)
    ]
    own += [mention for _, mention in before]
    own += [mention for at, mention in free if not own and at >= beside.after and _is_listed(beside, at)]
    # A later date before the figure, though it is another one's, ends what the opening one holds for.
    later = max((at for at, _ in free if at < draft.start), default=-1)
    own += [
        mention
        for at, mention in free
        if not line.same_sentence(at - _OPENING, at) and not at < later < draft.start
    ]
    free = [entry for entry in free if not _is_later_term(beside, *entry)]
    single = len(free) == 1 and not _is_of_part(beside, *free[0]) and not _is_parted(beside, free[0][0])
    return own + [mention for _, mention in free if single]


def _is_behind_semicolon(beside: Beside, at: int) -> bool:
    """Say whether a semicolon stands between a figure and a date after it ("In January 310 came; in May, 140")."""
    line = beside.scene.marked.line
    return any(line.word(between) == ";" for between in range(beside.draft.end, at))


def _is_listed(beside: Beside, at: int) -> bool:
    """Say whether a date closes a list of two that the figure opens ("2,870 cases and 61 deaths since 14 April")."""
    line = beside.scene.marked.line
    joined = line.word(beside.after - 1) in line.lexicon.and_ - line.lexicon.targets
    return joined and at <= beside.after + _NEAR and not _is_parted(beside, at)


def _is_later_term(beside: Beside, at: int, mention: PeriodMention) -> bool:
    """Say whether a term to come, or an open time, belongs to a later figure ("4,800 strikers reject a plan to shed 1,150 jobs by March")."""
    line = beside.scene.marked.line
    whole = line.word(beside.after - 1) in line.lexicon.of | line.lexicon.the
    if mention.kind == "since" and at >= beside.after > beside.draft.end + _LISTED:
        return True
    ahead = mention.kind == "until" and mention.value.removeprefix("../") > (beside.anchor or "9")
    return ahead and at >= beside.after and not whole


def _is_parted(beside: Beside, at: int) -> bool:
    """Say whether a later figure and a word that parts clauses stand before a date ("... had died; 12 came on Monday")."""
    marked, draft = beside.scene.marked, beside.draft
    if at < beside.after:
        return False
    return any(
        marked.line.word(between) == ";" or marked.form(between) in marked.words.parting
        for between in range(draft.end, at)
    )


def _is_attached(beside: Beside, at: int) -> bool:
    """Say whether a date belongs to the figure before, a comma parting it from this one ("89 promised in 2020, 9 ...")."""
    line = beside.scene.marked.line
    commas = [
        i
        for i in range(max(beside.before, at - _ALL), min(beside.draft.start, at + _ALL))
        if line.word(i) in _PARTING
    ]
    same = beside.before > 0 and line.same_sentence(beside.before - 1, at)
    return same and bool(commas) and commas[0] > at


def _is_parallel(beside: Beside, at: int, free: Sequence[tuple[int, PeriodMention]]) -> bool:
    """Say whether two figures joined by "and" each have a date behind them ("12 wells by May and 30 pumps by June")."""
    line = beside.scene.marked.line
    own = any(beside.draft.end <= later < beside.after for later, _ in free)
    joined = any(line.word(between) in line.lexicon.and_ for between in range(at, beside.draft.start))
    return own and joined and beside.before > 0 and line.same_sentence(beside.before - 1, at)


def _bracketed(beside: Beside) -> list[PeriodMention]:
    """Return the date right before a figure in brackets ("in 2022 (6,690 deaths)")."""
    line, start = beside.scene.marked.line, beside.draft.start
    if line.word(start - 1) != "(" or start < 2:  # noqa: PLR2004
        return []
    date = line.dates[start - 2]
    return [mention for _, mention in beside.dates if date is not None and mention.span.overlaps(date.span)]


def _is_of_part(beside: Beside, at: int, mention: PeriodMention) -> bool:
    """Say whether an open or coarse date stands right after a part of the figure ("including 7 since May")."""
    line = beside.scene.marked.line
    start = beside.after
    if mention.kind not in {"since", "until"} or not start <= at < start + _COMPARED:
        return False
    return (
        line.lexicon.lists.before(line.words, start) is not None
        and line.word(start - 1) not in line.lexicon.and_
    )
