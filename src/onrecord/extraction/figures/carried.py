"""The period that other sentences give a figure: the one told just before, or that of the event of the document."""

import re
from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.beside import Beside
from onrecord.extraction.figures.clues import sentence_start, tells_of_sources
from onrecord.extraction.figures.dates import role_of
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.lapse import is_long_ago
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nearby import is_undated
from onrecord.model.figure import Bound, FigureKind, Role

_WINDOW, _SENTENCES_BACK = 12, 2
_DAYS = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?")
EVENTS = frozenset(
    {FigureKind.LEVEL, FigureKind.SHARE, FigureKind.VAGUE, FigureKind.RATIO, FigureKind.DURATION}
)
"""Kinds of figures that tell of something that happened at a time."""
SHORT_TIMES = frozenset({"second", "minute", "hour"})
"""Units of what lasts no longer than the event that it is told of."""
DEADLINES = frozenset({Bound.AT_MOST, Bound.LESS_THAN})
_COMPARISONS = frozenset({FigureKind.CHANGE, FigureKind.RATIO})


@attrs.frozen(slots=True)
class Told:
    """What a figure told of time, for those after it.

    Attributes:
        line: Its line.
        sentence: Number of its sentence.
        draft: The figure.
        period: Its period, or None.
        is_base: True where another figure is compared with it.
        place: Its place.
        asked: True where it counts those who told something.
    """

    line: Line
    sentence: int
    draft: Draft
    period: Role | None
    is_base: bool
    place: Role | None
    asked: bool


def from_others(beside: Beside, told: Sequence[Told], event: Role | None) -> Role | None:
    """Return the period that figures before it give, or, where its sentence has no date, the event.

    Args:
        beside: The figure.
        told: What the figures before it told of time, in order.
        event: When the one event of the document was, or None.
    """
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
    if not is_undated(beside):
        return None
    carried = _told_alone(beside, earlier) or _carried(beside, earlier)
    return carried or (event if _is_of_event(beside, earlier, event) else None)


def _is_term(draft: Draft) -> bool:
    """Say whether a figure is the time within which something is due: what is due has a time of its own."""
    return draft.kind is FigureKind.DURATION and draft.bound in DEADLINES


def _is_where(beside: Beside) -> bool:
    """Say whether a figure counts the places that something happened in ("in three villages")."""
    marked, draft = beside.scene.marked, beside.draft
    before = marked.form(draft.start - 1)
    counted = draft.noun is not None and any(
        marked.form(at) in marked.words.kinds for at in range(draft.noun.start, draft.noun.end)
    )
    return counted and before in marked.words.inside | marked.words.against | marked.line.lexicon.of


def _carried(beside: Beside, earlier: Sequence[Told]) -> Role | None:
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


def _told_alone(beside: Beside, earlier: Sequence[Told]) -> Role | None:
    """Return the day that the sentence before tells without a figure ("The strike turned deadly on 2 October. …")."""
    line, draft = beside.scene.marked.line, beside.draft
    sentence = line.sentences[draft.at]
    if draft.kind not in EVENTS - {FigureKind.DURATION, FigureKind.RATIO} or (
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


def _is_of_event(beside: Beside, earlier: Sequence[Told], event: Role | None) -> bool:
    """Say whether a figure tells of the event its document is about."""
    scene, draft = beside.scene, beside.draft
    line = scene.marked.line
    sentence = line.sentences[draft.at]
    lasting = draft.kind is FigureKind.DURATION
    timed = draft.unit in SHORT_TIMES if lasting else draft.unit not in line.lexicon.time_units.values()
    record = draft.kind is FigureKind.SUPERLATIVE and sentence in scene.clues.happening
    counted = (draft.kind in EVENTS or record) and timed
    quiet = sentence in scene.clues.now and sentence not in scene.clues.event
    background = any(other.period is not None and not other.period.inferred for other in earlier) and not any(
        other.period is not None and _DAYS.fullmatch(other.period.text) for other in earlier
    )
    past = is_long_ago(beside.anchor, event) and sentence not in scene.clues.event
    return counted and not (quiet or background or past or beside.listed)
