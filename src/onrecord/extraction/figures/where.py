"""The place of a figure: names after a preposition of place, else the heading, else the place named most."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from onrecord.extraction.figures.clauses import clause
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.party import is_body
from onrecord.extraction.lexicon.places import COUNTRIES, PLACES
from onrecord.model.figure import Role
from onrecord.text.numbers import ItemKind

_LONGEST = 4
_HEADING = 4
_WINDOW = 12
_OFTEN = 2
_SENTENCES_BACK = 2


Names = tuple[tuple[int, int], ...]
"""Where the places named in a line start and end, by item index."""


def place(line: Line, names: Names, draft: Draft, here: tuple[int, int]) -> Role | None:
    """Return where a figure holds, as its own sentence names it.

    Args:
        line: Its line.
        names: Places named in the line.
        draft: The figure.
        here: Index after the figure before it in the line, and of the figure after it.

    Method:
        The name right after the figure in its own clause, else the one before it, else one that opens the
        sentence or is the only one in it; what is counted may take the place told just before, as inferred.
    """
    before, after = here
    middle = bisect_left(names, (draft.at, 0))
    window = names[max(0, middle - _WINDOW) : middle + _WINDOW]
    near = [name for name in window if line.same_sentence(name[0], draft.at)]
    within = clause(line, draft.at)
    own = [name for name in near if draft.end <= name[0] < min(after, within.stop)]
    own += [name for name in reversed(near) if max(before, within.start) <= name[0] < draft.start]
    own += [name for name in near if draft.start <= name[0] < draft.end]
    own += sorted(near, key=lambda name: abs(name[0] - draft.at))
    if own:
        return _role(line, own[0], inferred=False)
    counts = counts_things(line, draft)
    earlier = [name for name in window if name[0] < draft.start]
    recent = bool(earlier) and line.sentences[draft.at] - line.sentences[earlier[-1][0]] <= _SENTENCES_BACK
    return _role(line, earlier[-1], inferred=True) if counts and recent else None


def counts_things(line: Line, draft: Draft) -> bool:
    """Say whether a figure counts persons or things: only then can another sentence lend it a place."""
    timed = draft.unit in line.lexicon.time_units.values()
    return not timed and (draft.noun is not None or draft.unit == "person")


def dominant(lines: Sequence[Line], named_in: Sequence[Names]) -> Role | None:
    """Return the country that the document clearly is about: named twice, and twice as often as all others."""
    named: Counter[str] = Counter()
    first: dict[str, Role] = {}
    for line, names in zip(lines, named_in, strict=True):
        for name in names:
            key = " ".join(line.words[name[0] : name[1]])
            if key in COUNTRIES:
                named[key] += 1
                first.setdefault(key, _role(line, name, inferred=True))
    if not named:
        return None
    key, count = named.most_common(1)[0]
    return first[key] if count >= _OFTEN and count * 3 >= named.total() * 2 else None


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
    away = line.word(at - 1 - (line.word(at - 1) in line.lexicon.the)) in line.lexicon.roles.away
    for length in range(_LONGEST, 0, -1):
        if " ".join(line.words[at : at + length]) in PLACES:
            end = min(at + length, len(line.items))
            if _is_dateline(line, at, end) or not _is_placed(line, at, end):
                return None
            described = line.lexicon.language == "en" and end < len(line.items) and line.is_name(end)
            return None if (away and line.same_sentence(at - 1, at)) or described else end
    return None


def _is_dateline(line: Line, at: int, end: int) -> bool:
    """Say whether a name opens a block with a date after it: where a report was filed, not what it tells."""
    dated = end + 1 < len(line.items) and line.dates[end + 1] is not None
    return at == 0 and line.word(end) in {",", "،"} and dated


def _is_placed(line: Line, at: int, end: int) -> bool:
    """An Arabic town is also a common word: it takes a preposition or a word like "town" before it."""
    if " ".join(line.words[at:end]) in COUNTRIES:
        return True
    return line.word(at - 1) in line.lexicon.places | line.lexicon.place_kinds


def _after_preposition(line: Line, at: int) -> int | None:
    lexicon = line.lexicon
    before = at - 1
    while line.word(before) in lexicon.place_words or line.word(before) in lexicon.the:
        before -= 1
    kind = any(line.word(between) in lexicon.place_kinds for between in range(before + 1, at))
    if (
        (line.word(before) not in lexicon.places and not kind)
        or not line.same_sentence(before, at)
        or line.dates[at] is not None
    ):
        return None
    if not _is_named(line, at):
        return None
    end = at + 1
    while end < min(at + _LONGEST, len(line.items)) and _goes_on(line, end):
        end += 1
    end = _over_hyphens(line, end)
    return end if _is_place(line, before, at, end) else None


def _over_hyphens(line: Line, end: int) -> int:
    """Go on over "-au-Prince"; a compound that ends in a small letter ("Serb-ruled") is no name."""
    at = end
    while (
        at + 1 < len(line.items)
        and line.word(at) == "-"
        and line.items[at].glued
        and line.items[at + 1].glued
    ):
        at += 2
    return at if at > end and line.raw[at - 1][:1].isupper() else end


def _is_place(line: Line, before: int, at: int, end: int) -> bool:
    """Tell places from the bodies, papers and persons that a preposition of place stands before, too."""
    lexicon = line.lexicon
    if lexicon.language == "ar":
        return True
    if any(
        is_body(line, inside) or line.word(inside) in lexicon.roles.not_place for inside in range(at, end)
    ):
        return False
    glued = line.word(end) == "-" and line.items[end].glued
    shouted = line.raw[before].isupper() and len(line.raw[before]) > 1
    if glued or shouted or line.word(before - 1) in lexicon.roles.not_place:
        return False
    described = line.is_kind(end, ItemKind.WORD) and lexicon.nouns.is_plural(line.word(end))
    if lexicon.language == "en" and (described or line.word(end) == "'s"):
        return False
    articled = any(line.word(between) in lexicon.the for between in range(before + 1, at))
    return (
        not articled
        or lexicon.language != "en"
        or line.word(end - 1) in lexicon.roles.place_heads | lexicon.place_kinds
    )


def _before_place_word(line: Line, at: int) -> int | None:
    """Find a name before "village", "town" or the like."""
    if line.lexicon.language == "ar" or not line.is_name(at) or line.dates[at] is not None:
        return None
    end = at + 1
    while end < min(at + _LONGEST, len(line.items)) and _goes_on(line, end):
        end += 1
    return end if line.word(end) in line.lexicon.place_kinds else None


def _is_named(line: Line, at: int) -> bool:
    """A capital makes a name; in Arabic only a word like "village" before it does."""
    if not line.is_kind(at, ItemKind.WORD):
        return False
    if line.lexicon.language == "ar":
        kind = line.word(at - 1) in line.lexicon.place_kinds and not line.raw[at - 1].startswith("ال")
        plain = line.word(at) in line.lexicon.nouns.stops or line.word(at) in line.lexicon.nouns.units
        return kind and not plain and len(line.word(at)) > 1
    return line.raw[at][:1].isupper()


def _goes_on(line: Line, at: int) -> bool:
    if line.dates[at] is not None or not line.is_kind(at, ItemKind.WORD):
        return False
    if line.lexicon.language == "ar":
        return line.raw[at].startswith("ال") and not line.raw[at - 1].startswith(("ال", "لل"))
    return line.raw[at][:1].isupper()
