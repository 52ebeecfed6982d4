"""Where a document as a whole is set: its country, the event it is about, and the sections that name a place."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

import attrs

from onrecord.extraction.figures.clues import Clues
from onrecord.extraction.figures.marked import Marked, Named, parts_of, sort_before
from onrecord.extraction.lexicon.places import PEOPLES
from onrecord.model.figure import Role
from onrecord.model.rendition import BlockKind

_TITLE = 24
_SHORT = 12
_TITLE_LINES = 8
_SECTION = 6
_OFTEN = 2
_LEADING = 3

_ENDING = re.compile("(?<=ي)(?:ه|ين|ون|ات)$")
"""Gender and number of an Arabic adjective."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

Names = tuple[Named, ...]


@attrs.frozen(slots=True, kw_only=True)
class Story:
    """What a document is about.

    Attributes:
        country: The country it is about, as named in it, or None.
        place: Where the one event it is about took place, or None.
        located: The exact place that a text tells later for an event that it first set "north of" a town, or None.
        several: True where it names several countries, none above all: then the last one named goes on.
        parts: True where its headings name several countries: each part tells of events of its own.
        sections: For each line the place that the heading over it names, or None.
    """

    country: Role | None
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
    told, first = _told(lines, named)
    opening = [name for at in running[:_LEADING] for name in named[at]]
    country = _titled(lines, named, titles) or _country(told, first, opening)
    meant = _meant(lines, titles) if country is None else None
    located = _located(lines, named, clues)
    place = _event_place(lines, named, clues, titles) or located or _region(lines, named)
    if country is None and meant is None and place is None and len(told) <= 1:
        place = _topic(lines, named, clues)
    if parts:
        place = located = None
    return Story(
        country=country if country is not None or place is not None else meant,
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


def _meant(lines: Sequence[Marked], titles: Sequence[int]) -> Role | None:
    """Return the adjective that stands for the country of a document which names none: of its title, or its only one."""
    listed = [[entry for entry in _peoples(lines[at]) if entry[1] is not None] for at in range(len(lines))]
    titled = [entry for at in titles for entry in listed[at]]
    found = titled or [entry for entries in listed for entry in entries]
    return found[0][1] if len({country for country, _ in found}) == 1 else None


def _country(told: Counter[str], first: Mapping[str, Role], opening: Sequence[Named]) -> Role | None:
    """Return the country named and meant most, else the only one of the first text."""
    if not told:
        return None
    key, count = told.most_common(1)[0]
    often = count >= _OFTEN and count * 3 >= told.total() * 2
    opens = any(name.country == key and not name.origin for name in opening)
    return first.get(key) if often or (opens and len(told) == 1) else None


def _told(lines: Sequence[Marked], named: Sequence[Names]) -> tuple[Counter[str], dict[str, Role]]:
    """Count how often each country and its people are named, and keep where it is named first."""
    told: Counter[str] = Counter()
    first: dict[str, Role] = {}
    for marked, names in zip(lines, named, strict=True):
        for name in names:
            if name.country is not None and not name.dateline:
                told[name.country] += 1
                first.setdefault(name.country, name.role(marked.line, inferred=True))
        told.update(country for country, _ in _peoples(marked))
    return told, first


def _peoples(marked: Marked) -> list[tuple[str, Role | None]]:
    """Return the country of each adjective of a people in a line, with the place that it stands for.

    Where names have no capitals it stands for the country by itself ("الانتخابات البلدية الليبية"), unless it tells a currency.
    """
    line = marked.line
    if not marked.words.articled:
        return [(PEOPLES[word], None) for word in line.words if word in PEOPLES]
    found: list[tuple[str, Role | None]] = []
    for at, word in enumerate(line.words):
        bare = word.removeprefix("و").removeprefix("ال")
        country = PEOPLES.get(bare) or PEOPLES.get(_ENDING.sub("", bare))
        if country is not None:
            money = line.lexicon.currencies.before(line.words, at + 1) is not None
            span = line.span(at, at + 1)
            definite = line.raw[at].startswith("ال") and not money
            role = Role(text=span.cut(line.text), span=span, inferred=True) if definite else None
            found.append((country, role))
    return found


def _event_place(
    lines: Sequence[Marked], named: Sequence[Names], clues: Sequence[Clues], titles: Sequence[int]
) -> Role | None:
    """Return the one place below a country where what the document tells happened.

    It is named in the title, or more than all others: in the first text, or again and again where something happens.
    """
    title = dict(_narrow([lines[at] for at in titles], [named[at] for at in titles]))
    headed = bool(title) or _titled(lines, named, titles) is not None
    opening = _opening(lines, named, titled=headed)
    told = _narrow_told(lines, named, clues)
    joint = {role.span for role in title.values()}
    if len(title) > 1 and len(joint) == 1:
        return next(iter(title.values()))
    if len(title) > 1 or not told:
        return None
    ranked = told.most_common(2)
    key, count = ranked[0]
    if key in opening and (len(ranked) == 1 or count * 2 >= ranked[1][1] * 3):
        return opening[key]
    if count * 2 > told.total() and count > 2 * _OFTEN:
        return dict(reversed(_narrow(lines, named))).get(key)
    first = next(iter(opening), None)
    if not title and len(opening) == 1 and first is not None and told.get(first, 0) == count > 1:
        return opening[first]
    loose = {part for at in titles for name in named[at] if not name.firm for part in parts_of(name.key)}
    title = {
        part: role
        for part, role in title.items()
        if part not in loose or part in opening or not any(_peoples(lines[at]) for at in titles)
    }
    region = not any(key in opening for key in title)
    known = first is not None and first in told
    return opening[first] if title and region and known and first else next(iter(title.values()), None)


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


def _region(lines: Sequence[Marked], named: Sequence[Names]) -> Role | None:
    """Return the one region that a document names, where its first texts do: the places below it are parts of it."""
    regions = {
        name.key: name.role(marked.line, inferred=True)
        for marked, names in zip(reversed(lines), reversed(named), strict=True)
        for name in reversed(names)
        if _is_narrow(name) and sort_before(marked, name) in marked.words.regions
    }
    if len(regions) != 1:
        return None
    key, role = next(iter(regions.items()))
    return role if key in _opening(lines, named, titled=False) else None


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
                weight = 1 + (marked.line.sentences[name.start] in clue.event)
                told.update(dict.fromkeys(parts_of(name.key), weight))
    return told


def _opening(lines: Sequence[Marked], named: Sequence[Names], *, titled: bool) -> dict[tuple[str, ...], Role]:
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
    for at in running[:_OFTEN]:
        line = lines[at].line
        told = [name for name in named[at] if line.sentences[name.start] - line.sentences[0] < _OFTEN]
        for key, role in _narrow([lines[at]], [tuple(told)]):
            found.setdefault(key, role)
    return found


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
            if _runs(marked) and marked.line.kind is BlockKind.PARAGRAPH:
                found.append(own)
                continue
            current = own
        found.append(current)
    return tuple(found)
