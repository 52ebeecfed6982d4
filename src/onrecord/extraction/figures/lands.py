"""The country that a document is about: named in its title, or more than all others, or told by its people."""

import re
from collections import Counter
from collections.abc import Mapping

import attrs

from onrecord.extraction.figures.marked import Marked
from onrecord.extraction.figures.page import Page
from onrecord.extraction.lexicon.places import PEOPLES
from onrecord.model.figure import Role
from onrecord.model.passage import Span

_OFTEN = 2
_LEADING = 3
_ARTICLE = "ال"
_ENDING = re.compile("(?<=ي)(?:ه|ين|ون|ات)$")
"""Gender and number of an Arabic adjective."""
_PARTICLES = 2
"""Letters that may be attached before an Arabic article."""


@attrs.frozen(slots=True, kw_only=True)
class Land:
    """The country of a document.

    Attributes:
        role: Its name as written first, or the adjective of its people where no name is; None where it is not known.
        by_people: True where only the adjective tells it ("the Zambian miner").
        count: How many countries the document names.
    """

    role: Role | None
    by_people: bool
    count: int


def land_of(page: Page) -> Land:
    """Return the country that a document is about; it counts as inferred."""
    told, first, adjectives = _told(page)
    titled = next((name.country for _, name in page.titled if name.country), None)
    role = first.get(titled or "") or _meant_most(page, told, {**adjectives, **first})
    return Land(role=role, by_people=role is not None and role in adjectives.values(), count=len(told))


def peoples(marked: Marked) -> list[tuple[int, str]]:
    """Return where the adjectives of peoples stand in a line, and their countries."""
    line = marked.line
    if not marked.words.articled:
        english = line.lexicon.language == "en"
        return [
            (at, PEOPLES[word])
            for at, word in enumerate(line.words)
            if word in PEOPLES and (not english or line.raw[at][:1].isupper())
        ]
    bare = (word.removeprefix("و").removeprefix(_ARTICLE).removeprefix("لل") for word in line.words)
    told = ((at, PEOPLES.get(word) or PEOPLES.get(_ENDING.sub("", word))) for at, word in enumerate(bare))
    return [(at, country) for at, country in told if country is not None]


def _meant_most(page: Page, told: Counter[str], first: Mapping[str, Role]) -> Role | None:
    """Return the country named and meant most, else the one of the title's people or the only one of the first text."""
    if not told:
        return None
    (key, count), *others = told.most_common(2)
    running = [at for at in range(len(page.lines)) if at not in page.titles][:_LEADING]
    opens = any(name.country == key and not name.origin for at in running for name in page.named[at])
    titled = any(key == people for at in page.titles for _, people in peoples(page.lines[at]))
    often = count >= _OFTEN and count * 3 >= told.total() * 2
    second = others[0][1] if others else 0
    clear = not second or count >= _OFTEN * second or (titled and count > second)
    return first.get(key) if often or (clear and (opens or titled)) else None


def _told(page: Page) -> tuple[Counter[str], dict[str, Role], dict[str, Role]]:
    """Count how often each country and its people are named, and keep where its name and its people stand first.

    The name alone goes before one with a part of the country ("eastern Congo").
    """
    told: Counter[str] = Counter()
    first: dict[str, Role] = {}
    whole: dict[str, Role] = {}
    adjectives: dict[str, Role] = {}
    lands = [name for names in page.named for name in names if name.country is not None and not name.dateline]
    # Where somebody went counts only where the text names no other country.
    only_goals = all(name.goal for name in lands)
    for marked, names in zip(page.lines, page.named, strict=True):
        for name in names:
            left_out = name.dateline or name.compared or (name.goal and not only_goals)
            if name.country is not None and not left_out:
                told[name.country] += 1
                role = name.role(marked.line, inferred=True)
                first.setdefault(name.country, role)
                if name.end - name.start == len(name.key):
                    whole.setdefault(name.country, role)
        taken = {at for name in names for at in range(name.start, name.end)}
        for at, key in peoples(marked):
            if at not in taken:
                told[key] += 1
                if key not in adjectives and _may_stand_for_country(marked, at):
                    adjectives[key] = _people_role(marked, at)
    return told, {**first, **whole}, adjectives


def _may_stand_for_country(marked: Marked, at: int) -> bool:
    """Say whether an adjective of a people may tell the country: an Arabic one is definite, and none tells a currency."""
    line = marked.line
    if line.lexicon.currencies.before(line.words, at + 1) or line.lexicon.currencies.after(line.words, at):
        return False
    return not marked.words.articled or 0 <= line.raw[at].find(_ARTICLE) <= _PARTICLES


def _people_role(marked: Marked, at: int) -> Role:
    """Return the adjective of a people as a place, without particles before its article."""
    span = marked.line.span(at, at + 1)
    cut = max(0, marked.line.raw[at].find(_ARTICLE)) if marked.words.articled else 0
    span = Span(span.start + cut, span.end)
    return Role(text=span.cut(marked.line.text), span=span, inferred=True)
