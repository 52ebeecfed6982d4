"""The place of a figure: names after a preposition of place, else the heading, else the place named most."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.lexicon.places import COUNTRIES
from onrecord.model.figure import Role
from onrecord.text.numbers import ItemKind

_LONGEST = 4
_HEADING = 4
_WINDOW = 12


Names = tuple[tuple[int, int], ...]
"""Where the places named in a line start and end, by item index."""


def place(line: Line, names: Names, draft: Draft, before: int, after: int) -> Role | None:
    """Return where a figure holds, from its own sentence or one before it in the line.

    Args:
        line: Its line.
        names: Places named in the line.
        draft: The figure.
        before: Index after the figure before it in the line.
        after: Index of the figure after it in the line.
    """
    middle = bisect_left(names, (draft.at, 0))
    window = names[max(0, middle - _WINDOW) : middle + _WINDOW]
    here = [(at, end) for at, end in window if line.same_sentence(at, draft.at)]
    own = [name for name in here if draft.end <= name[0] < after]
    own += [name for name in reversed(here) if before <= name[0] < draft.start]
    own += sorted(here, key=lambda name: abs(name[0] - draft.at))
    if own:
        return _role(line, own[0], inferred=False)
    earlier = [name for name in window if name[0] < draft.start]
    return _role(line, earlier[-1], inferred=True) if earlier else None


def dominant(lines: Sequence[Line], named_in: Sequence[Names]) -> Role | None:
    """Return the place that the document names most, a country before any other."""
    named: Counter[str] = Counter()
    first: dict[str, Role] = {}
    for line, names in zip(lines, named_in, strict=True):
        for name in names:
            role = _role(line, name, inferred=True)
            weight = 3 if " ".join(line.words[name[0] : name[1]]) in COUNTRIES else 1
            named[role.text.casefold()] += weight
            first.setdefault(role.text.casefold(), role)
    return first[named.most_common(1)[0][0]] if named else None


def headings(lines: Sequence[Line], named_in: Sequence[Names]) -> dict[int, Role]:
    """Return for each line, by identity, the country that the last short line before it names."""
    current: Role | None = None
    found = {}
    for line, named in zip(lines, named_in, strict=True):
        names = [name for name in named[:1] if name[0] < _HEADING]
        short = len(line.items) <= _HEADING or line.word(1) == ":" or line.word(2) == ":"
        shouted = bool(names) and names[0][0] == 0 and line.raw[0].isupper() and len(line.raw[0]) > 1
        if names and (short or shouted):
            current = _role(line, names[0], inferred=True)
        if current is not None:
            found[id(line)] = current
    return found


def _role(line: Line, name: tuple[int, int], *, inferred: bool) -> Role:
    return Role(text=line.cut(*name), span=line.span(*name), inferred=inferred)


def names_of(line: Line) -> Names:
    """Return the runs that name a place: a known country, or a name after a preposition of place."""
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(line.items):
        end = _country_at(line, at) or _after_preposition(line, at) or _before_place_word(line, at)
        if end is None:
            at += 1
        else:
            found.append((at, end))
            at = end
    return tuple(found)


def _country_at(line: Line, at: int) -> int | None:
    if not line.is_kind(at, ItemKind.WORD):
        return None
    for length in range(_LONGEST, 0, -1):
        if " ".join(line.words[at : at + length]) in COUNTRIES:
            return min(at + length, len(line.items))
    return None


def _after_preposition(line: Line, at: int) -> int | None:
    lexicon = line.lexicon
    before = at - 1
    while line.word(before) in lexicon.place_words or line.word(before) in lexicon.the:
        before -= 1
    if (
        line.word(before) not in lexicon.places
        or not line.same_sentence(before, at)
        or line.dates[at] is not None
    ):
        return None
    if not _is_name(line, at, before):
        return None
    end = at + 1
    while end < min(at + _LONGEST, len(line.items)) and _goes_on(line, end):
        end += 1
    described = line.is_kind(end, ItemKind.WORD) and line.lexicon.nouns.is_plural(line.word(end))
    return None if described and line.lexicon.language == "en" else end


def _before_place_word(line: Line, at: int) -> int | None:
    """Find a name before "village", "town" or the like."""
    if line.lexicon.language == "ar" or not line.is_name(at) or line.dates[at] is not None:
        return None
    end = at + 1
    while end < min(at + _LONGEST, len(line.items)) and _goes_on(line, end):
        end += 1
    return end if line.word(end) in line.lexicon.place_kinds else None


def _is_name(line: Line, at: int, before: int) -> bool:
    """A capital makes a name; in Arabic only a word like "village" before it does."""
    if not line.is_kind(at, ItemKind.WORD):
        return False
    if line.lexicon.language == "ar":
        kind = line.word(at - 1) in line.lexicon.place_words and not line.raw[at - 1].startswith("ال")
        return before < at - 1 and kind and line.word(at) not in line.lexicon.nouns.stops
    return line.raw[at][:1].isupper()


def _goes_on(line: Line, at: int) -> bool:
    if line.dates[at] is not None or not line.is_kind(at, ItemKind.WORD):
        return False
    return line.raw[at][:1].isupper() if line.lexicon.language != "ar" else False
