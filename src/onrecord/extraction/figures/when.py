"""The period of a figure: the date beside it, the one told before, or that of the event its document is about."""

import re
from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.beside import Beside
from onrecord.extraction.figures.clues import (
    is_background,
    sentence_start,
    since_then,
    tells_of_sources,
)
from onrecord.extraction.figures.comparison import (
    Times,
    claimed_by_bases,
    compared,
    framed,
    is_base,
    is_compared,
    preceded,
    quarterly,
    split,
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
from onrecord.extraction.figures.events import event_of, reports_of, sections_of
from onrecord.extraction.figures.lapse import (
    elapsed,
    lapse_of,
    on_the_day,
    taken_up_by_when,
    term_of,
)
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.own_dates import base_of, dates_of_base, holding, own_dates
from onrecord.extraction.figures.restated import restated
from onrecord.extraction.figures.where import Placed, Setting
from onrecord.model.figure import Bound, FigureKind, Role
from onrecord.model.rendition import BlockKind

_NEAR = 4
_WINDOW = 12
_SENTENCES_BACK = 2
_ALL = 40
_DAY_LENGTH = len("2024-05-03")
_DAYS = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?")
_EVENTS = frozenset(
    {FigureKind.LEVEL, FigureKind.SHARE, FigureKind.VAGUE, FigureKind.RATIO, FigureKind.DURATION}
)
_COMPARISONS = frozenset({FigureKind.CHANGE, FigureKind.RATIO})
_SHORT_TIMES = frozenset({"second", "minute", "hour"})
"""Units of what lasts no longer than the event that it is told of."""
_DEADLINES = frozenset({Bound.AT_MOST, Bound.LESS_THAN})


@attrs.frozen(slots=True)
class _Told:
    """What a figure told of time, for those after it."""

    line: Line
    sentence: int
    draft: Draft
    period: Role | None
    is_base: bool
    place: Role | None
    asked: bool


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
    sections = sections_of(lines, setting, dates, anchor)
    reports = reports_of(lines, setting)
    found: list[Times] = []
    told: list[_Told] = []
    bases = [is_base(setting.scenes[id(line)], draft) for line, draft in placed]
    bases = with_origins(placed, with_likened(placed, bases, setting.scenes), setting.scenes)
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
        period = _period(beside, told, event) or _of_section(beside, sections.get(id(line)))
        period = on_the_day(beside, period, event)
        found.append(Times(period, base_of(beside)))
        told.append(
            _Told(
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
        or draft.kind not in _EVENTS - {FigureKind.DURATION, FigureKind.RATIO}
    ):
        return None
    quiet = line.sentences[draft.at] in beside.scene.clues.now
    sources = tells_of_sources(beside.scene.marked, draft.start, draft.end)
    return section if _is_undated(beside) and not quiet and not sources else None


def _period(beside: Beside, told: Sequence[_Told], event: Role | None) -> Role | None:
    line, draft = beside.scene.marked.line, beside.draft
    if draft.kind is FigureKind.DURATION and (draft.bound in _DEADLINES or _is_limit(line, draft)):
        term = term_of(beside, event)
        if term is not None or _is_limit(line, draft) or draft.unit not in _SHORT_TIMES:
            return term
    lapse = lapse_of(beside, event) or elapsed(beside) or taken_up_by_when(beside)
    if lapse is not None:
        return lapse
    background = is_background(beside.scene.marked, draft.start)
    dates = own_dates(beside)
    if beside.is_base:
        own = dates_of_base(beside)
    elif background:
        inside = range(draft.start, min(beside.after, draft.end + _NEAR))
        own = [mention for at, mention in dates if at in inside]
    else:
        own = holding(beside, dates)
    if own:
        return role_of(own[0], inferred=False)
    return None if beside.is_base or background else _told_elsewhere(beside, told, event)


def _told_elsewhere(beside: Beside, told: Sequence[_Told], event: Role | None) -> Role | None:
    """Return the period that the row, a bare "since" after the event, or other sentences give."""
    line, draft = beside.scene.marked.line, beside.draft
    if line.row_period is not None:
        return role_of(line.row_period, inferred=True)
    if event is not None and _DAYS.fullmatch(event.text) and since_then(beside.scene.marked, draft.end):
        return attrs.evolve(event, text=f"{event.text[:_DAY_LENGTH]}/..")
    return _from_others(beside, told, event, alone=_is_undated(beside))


def _is_limit(line: Line, draft: Draft) -> bool:
    """Say whether a length of time is one within which something is to happen, or happened ("within ten days")."""
    deadlines = line.lexicon.roles.measures.deadlines
    return any(line.word(at) in deadlines for at in (draft.start - 1, draft.start))


def _is_undated(beside: Beside) -> bool:
    """Say whether the figure's sentence tells no time of its own, resolved or not; when somebody spoke does not count."""
    line, draft = beside.scene.marked.line, beside.draft
    told = {id(mention) for _, mention in beside.dates}
    others = {m.span for at, m in beside.dates if at in beside.claimed or is_compared(beside.scene, at)}
    around = range(max(0, draft.start - _ALL), min(len(line.items), draft.end + _ALL))
    for at in around:
        mention = line.dates[at]
        if mention is None or mention.span in others:
            continue
        if line.same_sentence(at, draft.at) and mention.kind != "time":
            back = mention.relative and not mention.value
            open_ = "XXXX" in mention.value or (not mention.value and not back)
            if open_ or id(mention) in told or any(m.span == mention.span for _, m in beside.dates):
                return False
    return True


def _from_others(beside: Beside, told: Sequence[_Told], event: Role | None, *, alone: bool) -> Role | None:
    """Return the period that figures before it, or the event, give; `alone` where its sentence has no date."""
    line, draft = beside.scene.marked.line, beside.draft
    sentence = line.sentences[draft.at]
    if tells_of_sources(beside.scene.marked, draft.start, draft.end) or _is_where(beside):
        return None
    earlier = [
        other
        for other in told[-_WINDOW:]
        if (other.line is line or _takes_up(beside))
        and not other.is_base
        and not (other.asked and other.sentence != sentence)
    ]
    same = [
        other.period
        for other in earlier
        if other.sentence == sentence and other.period is not None and not _is_term(other.draft)
    ]
    if same:
        return attrs.evolve(same[-1], inferred=True)
    if not alone:
        return None
    carried = _told_alone(beside, earlier) or _carried(beside, earlier)
    return carried or (event if _is_of_event(beside, earlier) else None)


def _is_term(draft: Draft) -> bool:
    """Say whether a figure is the time within which something is due: what is due has a time of its own."""
    return draft.kind is FigureKind.DURATION and draft.bound in _DEADLINES


def _is_where(beside: Beside) -> bool:
    """Say whether a figure counts the places that something happened in ("in three villages")."""
    marked, draft = beside.scene.marked, beside.draft
    before = marked.form(draft.start - 1)
    counted = draft.noun is not None and any(
        marked.form(at) in marked.words.kinds for at in range(draft.noun.start, draft.noun.end)
    )
    return counted and before in marked.words.inside | marked.words.against | marked.line.lexicon.of


def _carried(beside: Beside, earlier: Sequence[_Told]) -> Role | None:
    """Return the period told in the sentences just before, where the text goes on about the same."""
    line, draft = beside.scene.marked.line, beside.draft
    sentence = line.sentences[draft.at]
    if (
        not earlier
        or sentence - earlier[-1].sentence > _SENTENCES_BACK + 2 * _takes_up(beside)
        or draft.kind is FigureKind.DURATION
    ):
        return None
    values = [other for other in earlier if other.draft.kind not in _COMPARISONS]
    last = values[-1] if values and values[-1].line is earlier[-1].line else earlier[-1]
    if last.period is None or last.period.text.startswith("..") or last.draft.kind is FigureKind.DURATION:
        return None
    if (
        last.sentence in beside.scene.clues.earlier
        and sentence not in beside.scene.clues.earlier
        and last.line is line
    ):
        return None
    moved = beside.place is not None and not beside.place.inferred and beside.place != last.place
    now = sentence in beside.scene.clues.now and not _is_part_of(beside)
    quiet = now or last.period.text.endswith("..") or moved
    share = draft.kind is FigureKind.SHARE and draft.noun is None
    goes_on = draft.kind in _COMPARISONS or share or _takes_up(beside)
    return attrs.evolve(last.period, inferred=True) if goes_on or not quiet else None


def _told_alone(beside: Beside, earlier: Sequence[_Told]) -> Role | None:
    """Return the day that the sentence before tells without a figure ("The strike turned deadly on 2 October. …")."""
    line, draft = beside.scene.marked.line, beside.draft
    sentence = line.sentences[draft.at]
    if draft.kind not in _EVENTS - {FigureKind.DURATION, FigureKind.RATIO} or (
        sentence in beside.scene.clues.now and sentence not in beside.scene.clues.event
    ):
        return None
    counted = {other.sentence for other in earlier if other.line is line}
    told = [
        mention
        for at, mention in beside.dates
        if sentence - _SENTENCES_BACK <= line.sentences[at] < sentence
        and line.sentences[at] not in counted
        and _DAYS.fullmatch(mention.value)
        and mention.kind in {"date", "range"}
    ]
    after = not any(number >= sentence - 1 for number in counted if number != sentence)
    return role_of(told[-1], inferred=True) if told and after else None


def _takes_up(beside: Beside) -> bool:
    """Say whether the figure's sentence opens with words that go on from the one before ("Of these")."""
    line = beside.scene.marked.line
    start = sentence_start(beside.scene.marked, beside.draft.at)
    opening = range(start, min(start + 2, len(line.items)))
    return any(beside.scene.marked.form(at) in beside.scene.marked.words.onward for at in opening)


def _is_part_of(beside: Beside) -> bool:
    """Say whether the figure's sentence counts within a number just told ("Of 68 cases, 17 are closed")."""
    line = beside.scene.marked.line
    start = sentence_start(beside.scene.marked, beside.draft.at)
    return line.word(start) in line.lexicon.of | line.lexicon.ranked_of and line.is_number(start + 1)


def _is_of_event(beside: Beside, earlier: Sequence[_Told]) -> bool:
    """Say whether a figure tells of the event its document is about."""
    scene, draft = beside.scene, beside.draft
    line = scene.marked.line
    sentence = line.sentences[draft.at]
    lasting = draft.kind is FigureKind.DURATION
    timed = draft.unit in _SHORT_TIMES if lasting else draft.unit not in line.lexicon.time_units.values()
    record = draft.kind is FigureKind.SUPERLATIVE and sentence in scene.clues.happening
    counted = (draft.kind in _EVENTS or record) and timed
    quiet = sentence in scene.clues.now and sentence not in scene.clues.event
    background = any(other.period is not None and not other.period.inferred for other in earlier) and not any(
        other.period is not None and _DAYS.fullmatch(other.period.text) for other in earlier
    )
    return counted and not (quiet or background or beside.listed)
