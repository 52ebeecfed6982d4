"""The period of a figure: the date beside it, the one told before, or that of the event its document is about."""

import re
from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.beside import Beside
from onrecord.extraction.figures.carried import DEADLINES, EVENTS, SHORT_TIMES, Told, from_others
from onrecord.extraction.figures.clues import (
    is_background,
    since_then,
    tells_of_sources,
)
from onrecord.extraction.figures.comparison import (
    Times,
    claimed_by_bases,
    compared,
    is_base,
    is_compared,
    split,
    with_joined,
    with_likened,
    with_origins,
)
from onrecord.extraction.figures.dates import (
    mentions_of,
    reference_of,
    role_of,
    window,
)
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.events import days_of, event_of, reports_of, sections_of
from onrecord.extraction.figures.framing import framed, preceded, quarterly
from onrecord.extraction.figures.lapse import (
    at_close,
    elapsed,
    lapse_of,
    on_that_day,
    on_the_day,
    since_event,
    since_flight,
    taken_up_by_when,
    term_of,
)
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.naming import is_due
from onrecord.extraction.figures.nearby import beside_it, is_from, is_likened_inside, is_undated, own_dates
from onrecord.extraction.figures.restated import restated
from onrecord.extraction.figures.where import Placed, Setting
from onrecord.model.figure import FigureKind, Role
from onrecord.model.rendition import BlockKind
from onrecord.text.periods import PeriodMention

_NEAR, _CLAIMED, _FARTHEST = 4, 6, 20
_DAY_LENGTH = len("2024-05-03")
_DAYS = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?")
_COMPARISONS = frozenset({FigureKind.CHANGE, FigureKind.RATIO})


def times(
    placed: Sequence[Placed],
    lines: Sequence[Line],
    setting: Setting,
    places: Sequence[Role | None],
    anchor: str | None,
) -> tuple[Times, ...]:
    """Return the period and the base period of every figure, in order.

    Args:
        placed: Figures with their lines, in the order of the text.
        lines: Every line of the document that is no page furniture.
        setting: Where the document is set.
        places: The place of every figure.
        anchor: EDTF date of the document, or None.

    Method:
        The date beside the figure in its sentence; of two compared values each has its own. Else the period of
        the table row, of the figures told just before where the text goes on about them, or of the one event the
        document is about. All but the first are inferred.
    """
    reference = reference_of(lines) if anchor is None else None
    dates = {key: mentions_of(scene.marked, anchor, reference) for key, scene in setting.scenes.items()}
    event = None if setting.story.parts else event_of(lines, setting, dates, anchor)
    days = days_of(setting, dates, anchor, event)
    sections = sections_of(lines, setting, dates, anchor)
    reports = reports_of(lines, setting)
    found: list[Times] = []
    told: list[Told] = []
    bases = [is_base(setting.scenes[id(line)], draft) for line, draft in placed]
    bases = with_origins(placed, with_likened(placed, bases, setting.scenes), setting.scenes)
    bases = with_joined(placed, bases, setting.scenes)
    claimed = claimed_by_bases(placed, bases, dates, setting.scenes)
    for at, (line, draft) in enumerate(placed):
        before = placed[at - 1][1].end if at and placed[at - 1][0] is line else 0
        following = at + 1 < len(placed) and placed[at + 1][0] is line
        beside = Beside(
            scene=setting.scenes[id(line)],
            draft=draft,
            dates=window(dates[id(line)], draft),
            before=before,
            after=placed[at + 1][1].start if following else len(line.items),
            is_base=bases[at],
            claimed=claimed.get(id(line), frozenset()),
            place=places[at],
            anchor=anchor,
            listed=line.kind is BlockKind.CELL or (line.kind is BlockKind.ITEM and id(line) not in reports),
        )
        event = days.of(setting.scenes[id(line)], line.sentences[draft.at])
        period = _period(beside, told, event) or _of_section(beside, sections.get(id(line)))
        period = since_flight(beside, on_the_day(beside, period, event))
        found.append(Times(period, _base(beside)))
        told.append(
            Told(
                line,
                line.sentences[draft.at],
                draft,
                period,
                beside.is_base,
                places[at],
                tells_of_sources(beside.scene.marked, draft.start, draft.end),
            )
        )
    told_again = preceded(placed, split(placed, restated(placed, found), bases), bases, setting.scenes)
    return compared(placed, quarterly(placed, framed(placed, told_again, bases), bases), bases)


def _of_section(beside: Beside, section: Role | None) -> Role | None:
    """Return the period of the heading over a figure, where its own sentence tells no time and no present."""
    draft, line = beside.draft, beside.scene.marked.line
    if (
        section is None
        or beside.is_base
        or draft.kind not in EVENTS - {FigureKind.DURATION, FigureKind.RATIO}
    ):
        return None
    quiet = line.sentences[draft.at] in beside.scene.clues.now
    sources = tells_of_sources(beside.scene.marked, draft.start, draft.end)
    return section if is_undated(beside) and not quiet and not sources else None


def _period(beside: Beside, told: Sequence[Told], event: Role | None) -> Role | None:
    line, draft = beside.scene.marked.line, beside.draft
    limited = draft.kind is FigureKind.DURATION and (draft.bound in DEADLINES or _is_limit(line, draft))
    own = term_of(beside, event) if limited else None
    if own is not None or (limited and (_is_limit(line, draft) or draft.unit not in SHORT_TIMES)):
        return own
    own = lapse_of(beside, event) or elapsed(beside) or taken_up_by_when(beside) or on_that_day(beside, event)
    own = own or since_event(beside, event)
    if own is not None:
        return own
    if beside.is_base:
        return _of_base(beside)
    if is_background(beside.scene.marked, draft.start):
        inside = range(draft.start, min(beside.after, draft.end + _NEAR))
        return next((role_of(m, inferred=False) for at, m in own_dates(beside) if at in inside), None)
    own = _told_beside(beside) or _since_event(beside, event)
    return own or from_others(beside, told, event) or (at_close(beside) if is_undated(beside) else None)


def _told_beside(beside: Beside) -> Role | None:
    """Return the date of the figure's sentence, or of its table row."""
    own = beside_it(beside, own_dates(beside))
    if own:
        return role_of(own[0], inferred=False)
    row = beside.scene.marked.line.row_period
    return None if row is None else role_of(row, inferred=True)


def _since_event(beside: Beside, event: Role | None) -> Role | None:
    """Return the open time from the event on, where the words after a figure tell of what goes on since then."""
    if (
        event is None
        or not _DAYS.fullmatch(event.text)
        or not since_then(beside.scene.marked, beside.draft.end)
    ):
        return None
    return attrs.evolve(event, text=f"{event.text[:_DAY_LENGTH]}/..")


def _of_base(beside: Beside) -> Role | None:
    """Return the date of a value that another one is compared with."""
    line, draft = beside.scene.marked.line, beside.draft
    reach = range(draft.end, min(beside.after, draft.end + _CLAIMED))
    own = [mention for at, mention in beside.dates if at in reach and line.same_sentence(at, draft.at)]
    own += [m for at, m in beside.dates if line.same_sentence(at, draft.at) and is_compared(beside.scene, at)]
    own += _announced(beside, reach)
    return role_of(own[0], inferred=False) if own else None


def _announced(beside: Beside, reach: range) -> list[PeriodMention]:
    """Return when the value that another one is compared with was told ("up from the 29 announced on Monday")."""
    line = beside.scene.marked.line
    told = (line.dates[at] for at in reach if line.same_sentence(at, beside.draft.at))
    return [
        mention
        for mention in told
        if mention is not None and mention.kind == "date" and _DAYS.fullmatch(mention.value)
    ]


def _is_limit(line: Line, draft: Draft) -> bool:
    """Say whether a length of time is one within which something is to happen, or happened ("within ten days")."""
    return is_due(line, draft, range(draft.start - 1, draft.start + 1))


def _unmatched_since(beside: Beside) -> Role | None:
    """Return the date since which there was nothing like it ("the lowest since 2016"): the one it is compared with."""
    line, draft = beside.scene.marked.line, beside.draft
    for at in range(draft.start, min(draft.end + _NEAR, len(line.items))):
        mention = line.dates[at]
        if (
            mention is not None
            and line.same_sentence(at, draft.at)
            and mention.kind == "since"
            and mention.value
        ):
            return role_of(attrs.evolve(mention, value=mention.value.removesuffix("/..")), inferred=False)
    return None


def _base(beside: Beside) -> Role | None:
    """Return the date that a ratio or a change is compared with: one after "than", or inside ("twice the 2022 toll")."""
    line, draft = beside.scene.marked.line, beside.draft
    if draft.kind is FigureKind.SUPERLATIVE:
        return _unmatched_since(beside)
    if draft.kind not in _COMPARISONS:
        return None
    for index, mention in sorted(beside.dates, key=lambda entry: abs(entry[0] - draft.at)):
        if not line.same_sentence(index, draft.at) or abs(index - draft.at) > _FARTHEST:
            continue
        named = is_likened_inside(beside, index) or is_from(beside, index, mention)
        if named or is_compared(beside.scene, index) or index in beside.claimed:
            role = role_of(mention, inferred=False)
            return attrs.evolve(role, text=role.text.removesuffix("/.."))
    return None
