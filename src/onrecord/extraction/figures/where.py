"""The place of a figure: named beside it, told just before, or the one that its section or document is about."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import attrs

from onrecord.extraction.figures.clauses import clause
from onrecord.extraction.figures.clues import Clues, clues_of, is_running, sentence_start, tells_of_sources
from onrecord.extraction.figures.courts import is_trial
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.marked import Marked, Named, marked, sort_before
from onrecord.extraction.figures.page import Names
from onrecord.extraction.figures.party import is_body
from onrecord.extraction.figures.placenames import places_named
from onrecord.extraction.figures.story import Story, story_of
from onrecord.extraction.spans import Cover
from onrecord.model.figure import Bound, FigureKind, Role
from onrecord.model.passage import Span
from onrecord.model.rendition import BlockKind
from onrecord.text.periods import parse_edtf

_WINDOW = 12
_SENTENCES_BACK = 3
_TAKEN_UP = 12
_BESIDE = 2
_OPENING = 4
_TRADE = frozenset(
    {
        "percent",
        "percent change",
        "percentage point",
        "tonne",
        "kilogram",
        "litre",
        "barrel",
        "GWh",
        "MWh",
        "kWh",
        "MW",
        "GW",
        "TWh",
    }
)
"""Units of goods and rates."""
_WIDE_TIME = re.compile(r"\d{4}(?:/\d{4})?|.*\.\.|\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")
_SINCE_DAY = re.compile(r"\d{4}-\d\d-\d\d/\.\.")
_DAYS = 14
"""Days that one event may last."""
_DEADLINES = frozenset({Bound.AT_MOST})

Placed = tuple[Line, Draft]


@attrs.frozen(slots=True)
class Scene:
    """A line with its places and clues, and what its document has told before it.

    Attributes:
        marked: The line.
        names: Places that it names.
        clues: What its sentences tell.
        section: The place of the heading over it.
        before: The last place below a country named before the line.
        country: The last country named before the line.
        kinds: The last place named before the line by its sort ("governorate"), for a text that takes it up.
    """

    marked: Marked
    names: Names
    clues: Clues
    section: Role | None
    before: Role | None
    country: Role | None
    kinds: Mapping[str, Role]


@attrs.frozen(slots=True)
class Setting:
    """Where a document is set: as a whole, and line by line (by identity)."""

    story: Story
    scenes: Mapping[int, Scene]


def setting_of(lines: Sequence[Line], furniture: Sequence[Span] = ()) -> Setting:
    """Return where the lines of a document are set; one pass for names, one for what they are about.

    Args:
        lines: The lines of the document.
        furniture: Runs of page furniture; a name in one ("29 degrees in Moroni") sets no story.
    """
    at_lines = [marked(line) for line in lines]
    cover = Cover.of(furniture)
    named = [
        tuple(name for name in names if not cover.touches(at_line.line.span(name.start, name.end)))
        for at_line, names in zip(at_lines, places_named(at_lines), strict=True)
    ]
    clues = [clues_of(at_line) for at_line in at_lines]
    story = story_of(at_lines, named, clues)
    scenes: dict[int, Scene] = {}
    before: Role | None = None
    country: Role | None = None
    kinds: Mapping[str, Role] = MappingProxyType({})
    for at_line, names, clue, section in zip(at_lines, named, clues, story.sections, strict=True):
        scenes[id(at_line.line)] = Scene(at_line, names, clue, section, before, country, kinds)
        kinds = _with_kinds(kinds, at_line, names)
        for name in names:
            if _is_town(name):
                before = name.role(at_line.line, inferred=True)
            elif name.country and not (name.origin or name.goal or name.dateline):
                country = name.role(at_line.line, inferred=True)
    return Setting(story, scenes)


def _with_kinds(kinds: Mapping[str, Role], at_line: Marked, names: Names) -> Mapping[str, Role]:
    """Add the names that a noun of their sort stands before ("governorate of X")."""
    told = {
        sort: name.role(at_line.line, inferred=True) for name in names if (sort := sort_before(at_line, name))
    }
    return MappingProxyType({**kinds, **told}) if told else kinds


def _is_town(name: Named) -> bool:
    return name.country is None and name.firm and not (name.origin or name.dateline or name.common)


def places(placed: Sequence[Placed], setting: Setting) -> tuple[Role | None, ...]:
    """Return the place of every figure, in order.

    Args:
        placed: Figures with their lines, in the order of the text.
        setting: Where the document is set.

    Method:
        The name beside the figure in its own clause, else in its sentence; "the village" and "the country" are
        looked up; else the place told in the sentences before it in the paragraph, that of the table row or of
        the heading, that of the event, the country. All but the first are inferred.
    """
    rows = _row_places(setting)
    found: list[Role | None] = []
    for at, (line, draft) in enumerate(placed):
        neighbours = _neighbours(placed, at)
        scene = setting.scenes[id(line)]
        own = _own(scene, draft, neighbours)
        if own is None and not _is_of_firm(scene, draft):
            beside = at and _is_beside(placed[at - 1], placed[at]) and found[-1]
            near = (
                beside if beside and beside.inferred and _is_of_trade(scene, draft, setting.story) else None
            )
            own = near or _carried(scene, draft, setting.story, rows)
        found.append(own)
    return tuple(found)


def _is_beside(before: Placed, placed: Placed) -> bool:
    """Say whether two figures stand in one sentence."""
    return before[0] is placed[0] and placed[0].same_sentence(before[1].at, placed[1].at)


def _neighbours(placed: Sequence[Placed], at: int) -> tuple[int, Sequence[Draft]]:
    """Return where the figure before ends, and the figures after it in its line."""
    line = placed[at][0]
    before = placed[at - 1][1].end if at and placed[at - 1][0] is line else 0
    following = []
    for other, draft in placed[at + 1 : at + 1 + _WINDOW]:
        if other is not line:
            break
        following.append(draft)
    return before, following


def _own(scene: Scene, draft: Draft, neighbours: tuple[int, Sequence[Draft]]) -> Role | None:
    """Return the place that the figure's own sentence names."""
    line = scene.marked.line
    before, following = neighbours
    names = [name for name in _window(scene.names, draft) if line.same_sentence(name.start, draft.at)]
    names = [
        name for name in names if not (name.dateline or name.origin or _is_of_bracket(line, name, draft))
    ]
    if not names:
        return None
    firm = [name for name in names if name.firm]
    within = clause(line, draft.at)
    after = following[0].start if following else len(line.items)
    own = [name for name in firm if draft.end <= name.start < min(after, within.stop)]
    own += [name for name in firm if draft.start <= name.start < draft.end]
    own += [name for name in reversed(firm) if max(before, within.start) <= name.start < draft.start]
    own += [name for name in firm if _is_shared(line, name, draft, following, within)]
    own += [name for name in reversed(firm) if name.start < draft.start]
    own += [name for name in reversed(names) if name.start < draft.end]
    own += [name for name in names if _is_shared(line, name, draft, following, within)]
    if not own:
        return None
    if own[0].country is not None:
        own = [
            name
            for name in own
            if name.country is None and name.firm and name.start in within and not name.goal
        ] or own
    taken_up = own[0].common and not scene.marked.words.articled
    return (_meant(scene, own[0]) if taken_up else None) or own[0].role(line, inferred=False)


def _is_of_bracket(line: Line, name: Named, draft: Draft) -> bool:
    """Say whether a name after a figure has its own in brackets ("61 died in Dera, then Hama (57)")."""
    number = line.is_number(name.end + 1) or line.is_number(name.end + 2)
    return draft.end <= name.start and line.word(name.end) == "(" and number


def _meant(scene: Scene, name: Named) -> Role | None:
    """Return the place that "the governorate" takes up: the last one named with that noun, if any is."""
    earlier = tuple(other for other in scene.names if other.end <= name.start)
    return _with_kinds(scene.kinds, scene.marked, earlier).get(scene.marked.form(name.end - 1))


def _window(names: Names, draft: Draft) -> Names:
    middle = bisect_left(names, draft.at, key=lambda name: name.start)
    return names[max(0, middle - _WINDOW) : middle + _WINDOW]


def _is_shared(line: Line, name: Named, draft: Draft, following: Sequence[Draft], within: range) -> bool:
    """Say whether a name after later figures holds for this one too ("12 killed and 30 hurt in Goma").

    A part that names nothing counted keeps its place for itself ("23 died, 15 in Goma").
    """
    if not draft.end <= name.start < within.stop:
        return False
    between = [other for other in following if other.start < name.start]
    if not between:
        return True
    part = between[-1]
    bare = line.is_number(part.at) and part.noun is None and part.unit not in line.lexicon.time_units.values()
    return not bare or part.end < name.start - _BESIDE


def _carried(scene: Scene, draft: Draft, story: Story, rows: Mapping[tuple[int, int], Role]) -> Role | None:
    """Return the place that other sentences give."""
    at_line = scene.marked
    if tells_of_sources(at_line, draft.start, draft.end):
        return None
    if draft.kind is FigureKind.DURATION and draft.bound in _DEADLINES:
        return None
    taken = _taken_up(scene, draft, story)
    if taken is not None:
        return taken
    if story.country is not None and _is_of_economy(scene, draft):
        return story.country
    if story.court is not None and is_trial(at_line, draft.at):
        return story.court
    told = None if _is_of_trade(scene, draft, story) else _told_before(scene, draft)
    row = rows.get(at_line.line.row) if at_line.line.row is not None else None
    country = scene.country if story.several else story.country
    country = None if story.parts else country
    wide = not story.wide and (_has_wide_time(at_line.line, draft) or _is_background(scene))
    event = None if wide else _event_place(at_line.line, draft, story)
    return told or row or scene.section or event or country or story.place


def _event_place(line: Line, draft: Draft, story: Story) -> Role | None:
    """Return where the event was: the exact place once the text has told it."""
    exact = story.located
    if exact is None or exact.span is None:
        return story.place
    return exact if exact.span.start < line.items[draft.at].start else story.place


def _is_of_firm(scene: Scene, draft: Draft) -> bool:
    """Say whether a figure's clause tells of shares, profits or staff of a company, which have no place."""
    line, firms = scene.marked.line, scene.marked.words.firms
    if not firms:
        return False
    return any(scene.marked.form(at) in firms for at in clause(line, draft.at))


def _is_of_economy(scene: Scene, draft: Draft) -> bool:
    """Say whether a figure's clause tells of what only a whole country has ("exports")."""
    economy = scene.marked.words.economy
    return any(scene.marked.form(at) in economy for at in clause(scene.marked.line, draft.at))


def _is_of_trade(scene: Scene, draft: Draft, story: Story) -> bool:
    """Say whether a figure of a document on a country is of money, goods, a rate or a whole: it is not told of the last town."""
    if story.country is None or story.place is not None:
        return False
    line, start = scene.marked.line, sentence_start(scene.marked, draft.at)
    if scene.marked.words.overall.after(line.words, start) is not None:
        return True
    unit = (draft.unit or "").split("/")[0]
    return unit in line.lexicon.currency_codes or unit in _TRADE


def _has_wide_time(line: Line, draft: Draft) -> bool:
    """Say whether the figure's sentence names a year or an open time: it tells more than one event."""
    around = range(max(0, draft.start - _TAKEN_UP), min(len(line.items), draft.end + _TAKEN_UP))
    mentions = (line.dates[at] for at in around if line.same_sentence(at, draft.at))
    return any(
        mention is not None
        and _WIDE_TIME.fullmatch(mention.value)
        and not _is_of_days(mention.value)
        and not is_running(line, mention)
        for mention in mentions
    )


def _is_of_days(value: str) -> bool:
    """Say whether a time is a few days, which one event may last, or goes on since one day."""
    if _SINCE_DAY.fullmatch(value):
        return True
    days = parse_edtf(value)
    return days is not None and ".." not in value and (days[1] - days[0]).days <= _DAYS


def _is_background(scene: Scene) -> bool:
    """Say whether a paragraph names years and nothing that happened: it tells of a trade or a country at large."""
    running = scene.marked.line.kind is BlockKind.PARAGRAPH
    return running and bool(scene.clues.years) and not scene.clues.event


def _taken_up(scene: Scene, draft: Draft, story: Story) -> Role | None:
    """Resolve "the village" to the place named before it, "the country" to that of the document."""
    at_line, line = scene.marked, scene.marked.line
    words = at_line.words
    for at in range(sentence_start(at_line, draft.at), min(len(line.items), draft.end + _TAKEN_UP)):
        if not line.same_sentence(at, draft.at):
            continue
        wide = words.nationwide.after(line.words, at) is not None and at_line.form(at - 1) not in words.points
        if wide and story.country is not None:
            return story.country
        if at < draft.start - _TAKEN_UP:
            continue
        if at_line.form(at) in words.towns and _is_definite(at_line, at):
            return _last_before(scene, at) or story.place
    return None


def _is_definite(at_line: Marked, at: int) -> bool:
    line = at_line.line
    if at_line.words.articled:
        return "ال" in line.raw[at][:4] and not is_body(line, at - 1)
    return line.word(at - 1) in line.lexicon.the and line.word(at - 1) not in {"a", "an", "un", "une"}


def _last_before(scene: Scene, at: int) -> Role | None:
    """Return the place below a country that was named last before a word."""
    earlier = [name for name in scene.names if name.start < at and _is_town(name)]
    return earlier[-1].role(scene.marked.line, inferred=True) if earlier else scene.before


def _told_before(scene: Scene, draft: Draft) -> Role | None:
    """Return the place told in the sentences before, unless the figure's sentence opens with a time of its own."""
    line = scene.marked.line
    sentence = line.sentences[draft.at]
    start = sentence_start(scene.marked, draft.at)
    there = any(scene.marked.form(at) in scene.marked.words.there for at in range(start, draft.start))
    if sentence in scene.clues.dated and not there and not _goes_on(scene.marked, start):
        return None
    earlier = [
        name
        for name in _window(scene.names, draft)
        if name.start < start and not (name.origin or name.dateline or name.goal)
        and sentence - line.sentences[name.start] <= _SENTENCES_BACK
    ]  # fmt: skip
    firm = [name for name in earlier if name.firm] or earlier
    last = [name for name in firm if line.sentences[name.start] == line.sentences[firm[-1].start]]
    parts = len({name.key for name in last}) > 1
    return firm[-1].role(line, inferred=True) if firm and not parts else None


def _goes_on(at_line: Marked, start: int) -> bool:
    """Say whether the date that opens a sentence only tells since when ("Since January"): no new setting."""
    dates = at_line.line.dates[start : start + _OPENING]
    first = next((date for date in dates if date is not None), None)
    return first is not None and first.value.endswith("..")


def _row_places(setting: Setting) -> dict[tuple[int, int], Role]:
    """Return the place that a cell of each table row gives: the first one that is nothing but a name."""
    found: dict[tuple[int, int], Role] = {}
    for scene in setting.scenes.values():
        line = scene.marked.line
        if line.row is None or line.row[1] == 0:
            continue
        for name in scene.names:
            if name.start == 0 and name.end == len(line.items):
                found.setdefault(line.row, name.role(line, inferred=True))
    return found
