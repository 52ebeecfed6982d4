"""Where a document as a whole is set: its country, the event it is about, and the sections that name a place."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence

import attrs

from onrecord.extraction.figures.clues import Clues
from onrecord.extraction.figures.marked import Marked, Named, parts_of, sort_before
from onrecord.extraction.lexicon.places import PEOPLES
from onrecord.model.figure import Role
from onrecord.model.passage import Span
from onrecord.model.rendition import BlockKind
from onrecord.text.periods import parse_edtf

_TITLE = 24
_SHORT = 12
_TITLE_LINES = 8
_SECTION = 6
_OFTEN = 2
_LEADING = 3
_SECTIONS = 3
"""Headings that make a text a report in sections."""
_MONTHS = 60
"""Days that are longer than any one event."""
_PARTICLES = 3
"""Letters within which the Arabic article of a word stands behind attached particles."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Names = tuple[Named, ...]


@attrs.frozen(slots=True, kw_only=True)
class Story:
    """What a document is about.

    Attributes:
        country: The country it is about, as named in it, or None.
        wide: True where a year or an open time ends nothing: the place of the event goes on. So it does where the
            country is told by its people only, or where the first text sets the event in a long time itself.
        place: Where the one event it is about took place, or None.
        located: The exact place that a text tells later for an event that it first set "north of" a town, or None.
        several: True where it names several countries, none above all: then the last one named goes on.
        parts: True where its headings name several countries: each part tells of events of its own.
        sections: For each line the place that the heading over it names, or None.
    """

    country: Role | None
    wide: bool
    place: Role | None
    located: Role | None
    several: bool
    parts: bool
    sections: tuple[Role | None, ...]


def story_of(lines: Sequence[Marked], named: Sequence[Names], clues: Sequence[Clues]) -> Story:
    """Return where a document is set; every place of it counts as inferred."""
    titles = _titles(lines)
    parts = _parts(lines, named)
    running = [at for at in range(len(lines)) if at not in titles]
    told, first, adjectives = _told(lines, named)
    opening = [name for at in running[:_LEADING] for name in named[at]]
    country = _titled(lines, named, titles) or _country(
        told, {**adjectives, **first}, opening, _peoples_of(lines, titles)
    )
    located = _located(lines, named, clues)
    alone = country is None
    if country is not None and _is_report(lines, named, titles):
        place = _reported(lines, named, titles)
    else:
        place = _event_place(lines, named, clues, titles, alone=alone) or located
        place = place or _region(lines, named, clues, alone=alone)
    if country is None and place is None and len(told) <= 1:
        place = _topic(lines, named, clues)
    if parts:
        place = located = None
    return Story(
        country=country,
        wide=(country is not None and country in adjectives.values()) or _is_long(lines, place),
        several=country is None and len(told) > 1,
        parts=parts,
        place=place,
        located=located if place is not None and _is_pointed(place, lines) else None,
        sections=_sections(lines, named, running[0] if running else 0),
    )


def _titles(lines: Sequence[Marked]) -> tuple[int, ...]:
    """Return the indexes of the titles: lines near the top that are no running text."""
    found = []
    for at, marked in enumerate(lines[:_TITLE_LINES]):
        if _runs(marked) and len(marked.line.items) > _SHORT:
            break
        if not _runs(marked) and marked.line.row is None:
            found.append(at)
    return tuple(found)


def _parts(lines: Sequence[Marked], named: Sequence[Names]) -> bool:
    """Say whether several headings name a country each, as in a briefing."""
    headed = {
        names[0].country
        for marked, names in zip(lines, named, strict=True)
        if names and names[0].country is not None and is_heading(marked) and marked.line.row is None
    }
    return len(headed) > 1


def _runs(marked: Marked) -> bool:
    """Say whether a line is running text: long, or ended like a sentence."""
    line = marked.line
    ends = line.word(len(line.items) - 1) in {".", "؟", "?", "!"}
    return line.kind is not BlockKind.HEADING and (len(line.items) > _TITLE or ends)


def is_heading(marked: Marked) -> bool:
    """Say whether a line is a heading: marked as one, or short and without an end."""
    line = marked.line
    last = line.word(len(line.items) - 1)
    return line.kind is BlockKind.HEADING or (len(line.items) <= _SECTION and last not in {".", ";", ","})


def _titled(lines: Sequence[Marked], named: Sequence[Names], titles: Sequence[int]) -> Role | None:
    """Return the first country that a title names."""
    for at in titles:
        for name in named[at]:
            if name.country is not None and not name.dateline:
                return name.role(lines[at].line, inferred=True)
    return None


def _country(
    told: Counter[str], first: Mapping[str, Role], opening: Sequence[Named], titled: Sequence[str]
) -> Role | None:
    """Return the country named and meant most, else the one of the title's people or the only one of the first text."""
    if not told:
        return None
    (key, count), *others = told.most_common(2)
    often = count >= _OFTEN and count * 3 >= told.total() * 2
    opens = any(name.country == key and not name.origin for name in opening)
    clear = not others or count >= _OFTEN * others[0][1] or (key in titled and count > others[0][1])
    return first[key] if often or (clear and (opens or key in titled)) else None


def _told(
    lines: Sequence[Marked], named: Sequence[Names]
) -> tuple[Counter[str], dict[str, Role], dict[str, Role]]:
    """Count how often each country and its people are named, and keep where it is named first.

    A country that no noun names may be told by the adjective of its people ("the Zambian miner").
    """
    told: Counter[str] = Counter()
    first: dict[str, Role] = {}
    adjectives: dict[str, Role] = {}
    for marked, names in zip(lines, named, strict=True):
        for name in names:
            if name.country is not None and not name.dateline:
                told[name.country] += 1
                first.setdefault(name.country, name.role(marked.line, inferred=True))
        taken = {at for name in names for at in range(name.start, name.end)}
        for at, key in _peoples(marked):
            if at in taken:
                continue
            told[key] += 1
            if key not in adjectives and _may_stand_for_country(marked, at):
                adjectives[key] = _people_role(marked, at)
    return told, first, adjectives


def _peoples(marked: Marked) -> list[tuple[int, str]]:
    """Return where the adjectives of peoples stand in a line, and their countries."""
    line = marked.line
    if not marked.words.articled:
        english = line.lexicon.language == "en"
        return [
            (at, PEOPLES[word])
            for at, word in enumerate(line.words)
            if word in PEOPLES and (not english or line.raw[at][:1].isupper())
        ]
    bare = (word.removeprefix("و").removeprefix("ال").removeprefix("لل") for word in line.words)
    return [(at, PEOPLES[word]) for at, word in enumerate(bare) if word in PEOPLES]


def _peoples_of(lines: Sequence[Marked], titles: Sequence[int]) -> tuple[str, ...]:
    """Return the countries whose people the titles name."""
    return tuple(key for at in titles for _, key in _peoples(lines[at]))


def _may_stand_for_country(marked: Marked, at: int) -> bool:
    """Say whether an adjective of a people may tell the country: an Arabic one is definite, and none tells a currency."""
    line = marked.line
    if line.lexicon.currencies.before(line.words, at + 1) or line.lexicon.currencies.after(line.words, at):
        return False
    return not marked.words.articled or "ال" in line.raw[at][:_PARTICLES + 2]


def _people_role(marked: Marked, at: int) -> Role:
    """Return the adjective of a people as a place, without particles before its article."""
    span = marked.line.span(at, at + 1)
    written = span.cut(marked.line.text)
    cut = max(0, written.find("ال")) if marked.words.articled and written.find("ال") < _PARTICLES else 0
    span = Span(span.start + cut, span.end)
    return Role(text=span.cut(marked.line.text), span=span, inferred=True)


def _event_place(
    lines: Sequence[Marked],
    named: Sequence[Names],
    clues: Sequence[Clues],
    titles: Sequence[int],
    *,
    alone: bool,
) -> Role | None:
    """Return the one place below a country where what the document tells happened.

    It is named in the title, or more than all others: in the first text, or again and again where something happens.
    `alone` where the document has no country: then a place needs no event to be what the document is about.
    """
    telling = [
        tuple(name for name in named[at] if name.firm or not name.start or clues[at].struck) for at in titles
    ]
    title = dict(_narrow([lines[at] for at in titles], telling))
    headed = bool(title) or _titled(lines, named, titles) is not None
    opening = _opening(lines, named, titled=headed)
    lead = _opening(lines, named, titled=headed, texts=1)
    told = _narrow_told(lines, named, clues)
    struck = _struck(lines, named, [clue.struck for clue in clues]) or (
        frozenset(told) if alone else frozenset()
    )
    told = Counter({key: count for key, count in told.items() if key in struck})
    joint = {role.span for role in title.values()}
    if len(title) > 1 and len(joint) == 1:
        return next(iter(title.values()))
    if len(title) > 1 or not told:
        return None
    deadly = [key for key in opening if key in _struck(lines, named, [clue.harm for clue in clues])]
    if alone and not title and len(deadly) == 1:
        return opening[deadly[0]]
    ranked = told.most_common(2)
    key, count = ranked[0]
    clear = len(ranked) == 1 or count * 2 >= ranked[1][1] * 3
    leads = alone or key in title or key in lead or count * 2 > told.total()
    if key in opening and clear and leads:
        return opening[key]
    if count * 2 > told.total() and count > 2 * _OFTEN and key in struck:
        return dict(reversed(_narrow(lines, named))).get(key)
    first = next(iter(opening), None)
    if not title and len(opening) == 1 and first in struck and told.get(first, 0) == count > 1:
        return opening[first]
    loose = {part for at in titles for name in named[at] if not name.firm for part in parts_of(name.key)}
    title = {
        part: role
        for part, role in title.items()
        if part not in loose or part in opening or not any(_peoples(lines[at]) for at in titles)
    }
    region = not any(key in opening for key in title)
    known = first is not None and first in told
    if title and region and known and first in struck:
        return opening[first]
    return next((role for key, role in title.items() if key in struck), None)


def _is_report(lines: Sequence[Marked], named: Sequence[Names], titles: Sequence[int]) -> bool:
    """Say whether a document is a report on a country: its title names that and no narrower place, and sections follow."""
    told = [name for at in titles for name in named[at] if not name.dateline]
    headings = sum(
        is_heading(marked) and marked.line.row is None
        for at, marked in enumerate(lines)
        if at not in titles and marked.line.items
    )
    country = any(name.country for name in told)
    return headings >= _SECTIONS and country and not any(_is_narrow(name) and name.firm for name in told)


def _reported(lines: Sequence[Marked], named: Sequence[Names], titles: Sequence[int]) -> Role | None:
    """Return the one place below a country that the first text of a report tells of, before any other."""
    body = (at for at in range(len(lines)) if at not in titles and not is_heading(lines[at]))
    first = next(body, None)
    if first is None:
        return None
    told = dict(_narrow([lines[first]], [tuple(name for name in named[first] if name.firm)]))
    return next(iter(told.values())) if len(told) == 1 else None


def _struck(
    lines: Sequence[Marked], named: Sequence[Names], events: Sequence[frozenset[int]]
) -> frozenset[tuple[str, ...]]:
    """Return the places below a country where a sentence, or the one after it that says "there", tells of an event."""
    found: set[tuple[str, ...]] = set()
    for marked, names, event in zip(lines, named, events, strict=True):
        line = marked.line
        there = {line.sentences[at] for at, form in enumerate(marked.forms) if form in marked.words.there}
        for name in names:
            sentence = line.sentences[name.start]
            taken_up = sentence + 1 in there and sentence + 1 in event
            if _is_narrow(name) and name.firm and (sentence in event or taken_up):
                found.update(parts_of(name.key))
    return frozenset(found)


def _is_long(lines: Sequence[Marked], place: Role | None) -> bool:
    """Say whether the sentence that sets the event tells of months: then the place is that of all their figures."""
    if place is None or place.span is None:
        return False
    for marked in lines:
        line = marked.line
        if not line.items or not line.items[0].start <= place.span.start < line.items[-1].end:
            continue
        here = line.sentences[bisect_left(line.items, place.span.start, key=lambda item: item.start)]
        dates = (
            date for at, date in enumerate(line.dates) if date is not None and line.sentences[at] == here
        )
        spans = (parse_edtf(date.value) for date in dates)
        return any(span is not None and (span[1] - span[0]).days > _MONTHS for span in spans)
    return False


def _is_pointed(place: Role, lines: Sequence[Marked]) -> bool:
    """Say whether a place is only "north of" a town."""
    first, *more = place.text.lower().split()
    return bool(lines and more) and first in lines[0].words.points and more[0] in lines[0].line.lexicon.of


def _located(lines: Sequence[Marked], named: Sequence[Names], clues: Sequence[Clues]) -> Role | None:
    """Return the one place of the sentences that tell what happened, on which day and where.

    Several of them, or a list or table, tell of several events.
    """
    found: dict[tuple[str, ...], Role] = {}
    for at_line, names, clue in zip(lines, named, clues, strict=True):
        line = at_line.line
        if not clue.happening or not _runs(at_line) or line.kind is not BlockKind.PARAGRAPH:
            continue
        days = {
            line.sentences[at]
            for at, mention in enumerate(line.dates)
            if mention is not None and mention.kind in {"date", "range"} and _DAY.fullmatch(mention.value)
        }
        told = [name for name in names if name.firm and line.sentences[name.start] in clue.happening & days]
        placed = _narrow([at_line], [tuple(told)])
        found.update((key, role) for key, role in placed if not _is_pointed(role, lines))
    return next(iter(found.values())) if len(found) == 1 else None


def _region(
    lines: Sequence[Marked], named: Sequence[Names], clues: Sequence[Clues], *, alone: bool
) -> Role | None:
    """Return the one region that a document names, where its first texts do: the places below it are parts of it.

    In a document about a country it is named again, or something happens there: else it is only where a report begins.
    """
    regions = {
        name.key: name.role(marked.line, inferred=True)
        for marked, names in zip(reversed(lines), reversed(named), strict=True)
        for name in reversed(names)
        if _is_narrow(name) and sort_before(marked, name) in marked.words.regions
    }
    if len(regions) != 1:
        return None
    key, role = next(iter(regions.items()))
    firm = sum(name.firm and key in parts_of(name.key) for names in named for name in names)
    known = alone or firm >= _OFTEN or key in _struck(lines, named, [clue.struck for clue in clues])
    return role if known and key in _opening(lines, named, titled=False) else None


def _topic(lines: Sequence[Marked], named: Sequence[Names], clues: Sequence[Clues]) -> Role | None:
    """Return the place named most, for a document that names no country; a table has none."""
    told = _narrow_told(lines, named, clues)
    if not told or any(marked.line.row is not None for marked in lines):
        return None
    key, count = told.most_common(1)[0]
    often = sum(key in parts_of(name.key) for names in named for name in names)
    known = often >= _OFTEN or key in _opening(lines, named, titled=False)
    return dict(reversed(_narrow(lines, named))).get(key) if known and count * 2 > told.total() else None


def _narrow_told(
    lines: Sequence[Marked], named: Sequence[Names], clues: Sequence[Clues]
) -> Counter[tuple[str, ...]]:
    """Count how often each place below a country is named, twice where something happens."""
    told: Counter[tuple[str, ...]] = Counter()
    for marked, names, clue in zip(lines, named, clues, strict=True):
        for name in names:
            if _is_narrow(name):
                weight = 1 + (name.firm and marked.line.sentences[name.start] in clue.struck)
                told.update(dict.fromkeys(parts_of(name.key), weight))
    return told


def _opening(
    lines: Sequence[Marked], named: Sequence[Names], *, titled: bool, texts: int = _OFTEN
) -> dict[tuple[str, ...], Role]:
    """Return the places that the first sentences of the first paragraphs name; a list or a table tells no story.

    Under a title with a place, a paragraph behind a list is no opening: the document reports on the place of its title.
    """
    first_item = next(
        (at for at, marked in enumerate(lines) if marked.line.kind is BlockKind.ITEM), len(lines)
    )
    running = [
        at
        for at, marked in enumerate(lines)
        if _runs(marked) and marked.line.kind is BlockKind.PARAGRAPH and (at < first_item or not titled)
    ]
    found: dict[tuple[str, ...], Role] = {}
    for at in running[:texts]:
        line = lines[at].line
        if not found and _opens_at_large(lines[at], named[at]):
            break
        told = [name for name in named[at] if line.sentences[name.start] - line.sentences[0] < _OFTEN]
        firm = [name for name in told if name.firm and name.country is None]
        for key, role in _narrow([lines[at]], [tuple(firm or told)]):
            found.setdefault(key, role)
    return found


def _opens_at_large(marked: Marked, names: Names) -> bool:
    """Say whether the first sentence of a text sets what it tells in a country and nowhere narrower."""
    line = marked.line
    first = [name for name in names if name.firm and line.sentences[name.start] == line.sentences[0]]
    wide = any(name.country and not (name.origin or name.goal or name.dateline) for name in first)
    return wide and not any(_is_narrow(name) for name in first)


def _narrow(lines: Sequence[Marked], named: Sequence[Names]) -> list[tuple[tuple[str, ...], Role]]:
    return [
        (part, name.role(marked.line, inferred=True))
        for marked, names in zip(lines, named, strict=True)
        for name in names
        if _is_narrow(name)
        for part in parts_of(name.key)
    ]


def _is_narrow(name: Named) -> bool:
    return name.country is None and not (name.origin or name.dateline or name.goal or name.common)


def _sections(lines: Sequence[Marked], named: Sequence[Names], body: int) -> tuple[Role | None, ...]:
    """Return for each line the place that the last short heading before it names."""
    current: Role | None = None
    found: list[Role | None] = []
    for at, (marked, names) in enumerate(zip(lines, named, strict=True)):
        placed = [name for name in names[:1] if at >= body and not name.dateline and not name.origin]
        if is_heading(marked) and marked.line.row is None:
            current = placed[0].role(marked.line, inferred=True) if placed else None
        elif placed and placed[0].start == 0 and marked.line.word(placed[0].end) in {":", "–", "—"}:
            own = placed[0].role(marked.line, inferred=True)
            if len(marked.line.items) > placed[0].end + 1:
                found.append(own)
                continue
            current = own
        found.append(current)
    return tuple(found)
