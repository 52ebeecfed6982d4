"""Where the one event was that a document is about, if it is about one."""

import re
from bisect import bisect_left
from collections import Counter

import attrs

from onrecord.extraction.figures.lands import peoples
from onrecord.extraction.figures.marked import Words, parts_of, sort_before
from onrecord.extraction.figures.page import Page, is_heading, runs
from onrecord.extraction.figures.spots import Spots, counted, is_spot, opening, spots, struck
from onrecord.extraction.lexicon.places import TOWNS
from onrecord.model.figure import Role
from onrecord.model.rendition import BlockKind
from onrecord.text.numbers import normalise
from onrecord.text.periods import parse_edtf

_OFTEN = 2
_SECTIONS = 3
"""Headings that make a text a report in sections."""
_MONTHS = 60
"""Days that are longer than any one event."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@attrs.frozen(slots=True, kw_only=True)
class _Seen:
    """The places that may be where it was: of the title, of the first texts, of the first, and how often told struck."""

    title: Spots
    opening: Spots
    lead: Spots
    told: Counter[Words]
    alone: bool


def scene_place(page: Page, *, alone: bool, court: Role | None = None) -> Role | None:
    """Return the place below a country where what a document tells happened, or which it reports on.

    Args:
        page: The document.
        alone: True where it has no country: then a place needs no event to be what the document is about.
        court: The town of the court that it tells of, which is not where what is judged happened.

    Method:
        A report in sections on a country is of the one place that its first text tells of, if that tells of one. Else
        the place is named in the title, or more than all others: in the first text, or again and again where something
        strikes it; or it is that of the sentence which tells what happened on which day; or the one region named.
    """
    if not alone and _is_report(page) and not _is_sudden(page):
        return _reported(page)
    if court is not None:
        page = _without(page, court)
    return _event_place(page, alone=alone) or located(page) or _region(page, alone=alone)


def _without(page: Page, town: Role) -> Page:
    """Return a document without the mentions of a town."""
    key = town.text.casefold()
    kept = [
        tuple(name for name in names if name.span.cut(marked.line.text).casefold() != key)
        for marked, names in zip(page.lines, page.named, strict=True)
    ]
    return attrs.evolve(page, named=kept)


def _event_place(page: Page, *, alone: bool) -> Role | None:
    seen = _seen(page, alone=alone)
    if len(seen.title) > 1:
        joint = {role.span for role in seen.title.values()}
        return next(iter(seen.title.values())) if len(joint) == 1 else None
    if not seen.told:
        return None
    return _only_deadly(page, seen) or _most_told(page, seen) or _titled(page, seen)


def _seen(page: Page, *, alone: bool) -> _Seen:
    telling = [
        (page.lines[at], name)
        for at, name in page.titled
        if name.firm or not name.start or page.clues[at].struck
    ]
    title = spots(telling)
    headed = bool(title) or any(name.country for _, name in page.titled)
    told = counted(page)
    hit = struck(page, [clue.struck for clue in page.clues]) or (frozenset(told) if alone else frozenset())
    sudden = _is_sudden(page)
    first = opening(page, titled=headed and not sudden)
    hit |= first.keys() if sudden else set()
    if sudden:
        told.update(dict.fromkeys(list(first)[:1], _OFTEN))
    return _Seen(
        title=title,
        opening=first,
        lead=opening(page, titled=headed and not sudden, texts=1),
        told=Counter({key: count for key, count in told.items() if key in hit}),
        alone=alone,
    )


def _only_deadly(page: Page, seen: _Seen) -> Role | None:
    """Return the one place of the first texts where somebody came to harm, for a document without country or title."""
    if not seen.alone or seen.title:
        return None
    deadly = struck(page, [clue.harm for clue in page.clues]).intersection(seen.opening)
    return seen.opening[next(iter(deadly))] if len(deadly) == 1 else None


def _most_told(page: Page, seen: _Seen) -> Role | None:
    """Return the place told more than all others, in the first text or again and again."""
    (key, count), *others = seen.told.most_common(2)
    clear = not others or count * 2 >= others[0][1] * 3
    most = count * 2 > seen.told.total()
    if key in seen.opening and clear and (seen.alone or key in seen.title or key in seen.lead or most):
        return seen.opening[key]
    if most and count > 2 * _OFTEN:
        return spots(page.names).get(key)
    first = next(iter(seen.opening), None)
    if not seen.title and first is not None and len(seen.opening) == 1 and seen.told[first] == count > 1:
        return seen.opening[first]
    return None


def _titled(page: Page, seen: _Seen) -> Role | None:
    """Return the place of the title, or the one below it that the first text opens with."""
    loose = {part for _, name in page.titled if not name.firm for part in parts_of(name.key)}
    people = any(peoples(page.lines[at]) for at in page.titles)
    title = {
        part: role
        for part, role in seen.title.items()
        if part not in loose or part in seen.opening or not people
    }
    first = next(iter(seen.opening), None)
    region = not any(key in seen.opening for key in title)
    if title and region and first is not None and first in seen.told:
        return seen.opening[first]
    return next((role for key, role in title.items() if key in seen.told), None)


def _is_report(page: Page) -> bool:
    """Say whether a document is a report on a country: its title names that and no narrower place, and sections follow."""
    body = next((at for at, marked in enumerate(page.lines) if at and runs(marked)), len(page.lines))
    headings = sum(
        is_heading(marked) and marked.line.row is None
        for at, marked in enumerate(page.lines)
        if (at not in page.titles or at > body) and marked.line.items
    )
    country = any(name.country for _, name in page.titled)
    return (
        headings >= _SECTIONS and country and not any(is_spot(name) and name.firm for _, name in page.titled)
    )


def _is_sudden(page: Page) -> bool:
    """Say whether a title tells of what happens once and in one spot ("Gold pit collapse")."""
    return any(form in page.lines[at].words.sudden for at in page.titles for form in page.lines[at].forms)


def _reported(page: Page) -> Role | None:
    """Return the one place below a country that the first sentence of a report tells of, before any other."""
    body = (at for at in range(len(page.lines)) if at not in page.titles and not is_heading(page.lines[at]))
    first = next(body, None)
    if first is None:
        return None
    line = page.lines[first].line
    opening = [name for name in page.named[first] if line.sentences[name.start] == line.sentences[0]]
    told = spots((page.lines[first], name) for name in opening if name.firm)
    return next(iter(told.values())) if len(told) == 1 else None


def is_long(page: Page, place: Role | None) -> bool:
    """Say whether the sentence that sets the event tells of months: then the place is that of all their figures."""
    if place is None or place.span is None:
        return False
    for marked in page.lines:
        line = marked.line
        if not line.items or not line.items[0].start <= place.span.start < line.items[-1].end:
            continue
        here = line.sentences[bisect_left(line.items, place.span.start, key=lambda item: item.start)]
        told = [at for at, date in enumerate(line.dates) if date is not None and line.sentences[at] == here]
        spans = [parse_edtf(date.value) for at in told if (date := line.dates[at]) is not None]
        return any(span is not None and (span[1] - span[0]).days > _MONTHS for span in spans)
    return False


def is_pointed(page: Page, place: Role) -> bool:
    """Say whether a place is only "north of" a town; a state may be called so ("شمال دارفور")."""
    first, *more = (normalise(word) for word in place.text.lower().split())
    if not page.lines or not more or first not in page.lines[0].words.points:
        return False
    articled = page.lines[0].words.articled
    return (first, *more) not in TOWNS if articled else more[0] in page.lines[0].line.lexicon.of


def located(page: Page) -> Role | None:
    """Return the one place of the sentences that tell what happened, on which day and where.

    Several of them, or a list or table, tell of several events.
    """
    found: Spots = {}
    for marked, names, clue in zip(page.lines, page.named, page.clues, strict=True):
        line = marked.line
        if not clue.happening or not runs(marked) or line.kind is not BlockKind.PARAGRAPH:
            continue
        days = {
            line.sentences[at]
            for at, mention in enumerate(line.dates)
            if mention is not None and mention.kind in {"date", "range"} and _DAY.fullmatch(mention.value)
        }
        told = [name for name in names if name.firm and line.sentences[name.start] in clue.happening & days]
        placed = spots((marked, name) for name in told)
        found.update({key: role for key, role in placed.items() if not is_pointed(page, role)})
    return next(iter(found.values())) if len(found) == 1 else None


def _region(page: Page, *, alone: bool) -> Role | None:
    """Return the one region that a document names, where its first texts do: the places below it are parts of it.

    In a document about a country it is named again, or something happens there: else it is only where a report begins.
    """
    regions = {
        name.key: name.role(marked.line, inferred=True)
        for marked, name in reversed(page.names)
        if is_spot(name) and sort_before(marked, name) in marked.words.regions
    }
    if len(regions) != 1:
        return None
    key, role = next(iter(regions.items()))
    firm = sum(name.firm and key in parts_of(name.key) for _, name in page.names)
    known = alone or firm >= _OFTEN or key in struck(page, [clue.struck for clue in page.clues])
    return role if known and key in opening(page, titled=False) else None


def topic(page: Page) -> Role | None:
    """Return the place named most, for a document that names no country; a table has none."""
    told = counted(page)
    if not told or any(marked.line.row is not None for marked in page.lines):
        return None
    key, count = told.most_common(1)[0]
    often = sum(key in parts_of(name.key) for _, name in page.names)
    known = often >= _OFTEN or key in opening(page, titled=False)
    return spots(page.names).get(key) if known and count * 2 > told.total() else None
