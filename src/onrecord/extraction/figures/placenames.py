"""The places that a line names: known countries, and names that the words around them make a place."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

import attrs

from onrecord.extraction.figures.arabic_places import arabic_name, with_speakers
from onrecord.extraction.figures.capitals import ARTICLES, capital_name, is_attribute
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.marked import (
    Marked,
    Named,
    Words,
    is_apposed,
    is_dateline,
    is_goal,
    is_origin,
    named_run,
    parts_of,
)
from onrecord.extraction.figures.party import is_agent, is_body
from onrecord.extraction.figures.provenance import filed, sourced
from onrecord.extraction.figures.row_labels import row_labels
from onrecord.extraction.lexicon.places import COMMON_WORDS, COUNTRIES, PLACES, TOWNS, UNSURE_TOWNS
from onrecord.text.numbers import ItemKind

_CHAIN = 9
_LEAD = 16
"""Items of a line that may be the lead: shorter ones are titles."""
_DOUBLED = "\u0651"
_BESIDE = 2
_SET_OFF = 6
_OFFICE = 3
"""Words in which an office stands behind its place ("the district's police chief")."""
_PARTICLES = re.compile("[وف]?[بلك]?")


def places_named(lines: Sequence[Marked]) -> tuple[tuple[Named, ...], ...]:
    """Return for each line the places that it names, in the order of its words.

    A name that some line of the document makes a place is one wherever it stands again; there it is not `firm`.
    """
    labels = row_labels(lines)
    firm = [_firm_names(marked, labels.get(at, ())) for at, marked in enumerate(lines)]
    lead = next((at for at, marked in enumerate(lines) if len(marked.line.items) > _LEAD), len(lines))
    firm = [
        tuple(with_speakers(marked, names, lead=at <= lead)) if marked.words.articled else names
        for at, (marked, names) in enumerate(zip(lines, firm, strict=True))
    ]
    known: dict[str, set[Words]] = {}
    for names in firm:
        for name in names:
            if name.country is None and not name.dateline and not name.common:
                for part in parts_of(name.key):
                    known.setdefault(part[0], set()).add(part)
    told = (
        _with_mentions(marked, names, known) if known else names
        for marked, names in zip(lines, firm, strict=True)
    )
    return tuple(_with_compared(marked, names) for marked, names in zip(lines, told, strict=True))


def _with_compared(at_line: Marked, names: tuple[Named, ...]) -> tuple[Named, ...]:
    """Count a place of a second term as one the story does not go on in (", contre 12 % en Égypte")."""
    line, against = at_line.line, at_line.words.set_off

    def compared(name: Named) -> bool:
        near = range(max(1, name.start - _SET_OFF), name.start)
        return any(
            line.word(at) in against
            and line.word(at - 1) in {",", "("}
            and line.same_sentence(at, name.start)
            for at in near
        )

    return tuple(attrs.evolve(name, goal=True, compared=True) if compared(name) else name for name in names)


def _firm_names(at_line: Marked, labels: Sequence[Named]) -> tuple[Named, ...]:
    """Return the known places, the labels of rows and the names with a word of place beside them."""
    found: list[Named] = []
    resume = 0
    for at in _candidates(at_line):
        name = _name_at(at_line, at, found[-1] if found else None) if at >= resume else None
        if name is None:
            continue
        if at_line.words.articled and found and name.start == found[-1].end < at:
            # "في بلدة كافالا جنوبي البلاد": the narrower place stands first.
            resume = name.end
            continue
        if found and name.start <= found[-1].end and name.start < at:
            found[-1] = name
        else:
            found.append(name)
        resume = name.end
    names = _unchained(at_line, sourced(at_line, filed(at_line.line, found)))
    taken = {at for name in names for at in range(name.start, name.end)}
    names += [label for label in labels if not taken.intersection(range(label.start, label.end))]
    return tuple(sorted(names, key=lambda name: name.start))


def _candidates(at_line: Marked) -> Iterable[int]:
    """Return where a name can begin: where names have capitals, at one, or at a word such as "province"."""
    line, words = at_line.line, at_line.words
    if words.articled:
        return range(len(line.items))
    regions = words.regions
    return [
        at
        for at, raw in enumerate(line.raw)
        if raw[:1].isupper() or line.words[at] in ARTICLES or at_line.forms[at] in regions
    ]


def _name_at(at_line: Marked, at: int, last: Named | None) -> Named | None:
    line = at_line.line
    if not line.is_kind(at, ItemKind.WORD) or line.dates[at] is not None:
        return None
    listed = _listed_place(at_line, at)
    if listed is not None:
        return _joined(at_line, last, listed)
    if at_line.form(at) in at_line.words.regions:
        return _taken_up(at_line, at)
    if at_line.words.articled:
        return arabic_name(at_line, at)
    name = capital_name(at_line, at, last)
    return name if name is None else _joined(at_line, last, name)


def _taken_up(at_line: Marked, at: int) -> Named | None:
    """Find "the province", where no name follows: as written, for a text that names it nowhere near."""
    line, words = at_line.line, at_line.words
    definite = line.raw[at].startswith("ال") if words.articled else line.word(at - 1) in line.lexicon.the
    following = at + 1
    while at_line.form(following) in words.between or line.word(following) in line.lexicon.the:
        following += 1
    named = following < len(line.items) and line.raw[following][:1].isupper()
    if not definite or named or is_body(line, at - 1) or line.word(at - 1) in {"a", "an", "un", "une", "des"}:
        return None
    if line.word(at + 1) == "'s" and any(is_agent(line, k) for k in range(at + 2, at + 2 + _OFFICE)):
        return None
    if not words.articled and is_body(line, at + 1):
        return None
    start = at if words.articled else at - 1
    opens = start == 0 or line.word(start - 1) in "–—" or not line.same_sentence(start - 1, start)
    if opens and (line.word(at + 1) == "," or line.word(at + 1) in line.lexicon.roles.says):
        # "La préfecture, elle, dénombre": who speaks is a body.
        return None
    if line.word(start - 1) in line.lexicon.of and not words.articled:
        return None
    return attrs.evolve(named_run(line, (start, at + 1), firm=True), common=True)


def _joined(at_line: Marked, last: Named | None, name: Named) -> Named:
    """Read "Kishishe and Bambo" as one place."""
    line = at_line.line
    if last is None or not last.firm or last.dateline or last.common or not _is_list(at_line, last, name):
        return name
    return named_run(
        line, (last.start, name.end), firm=True, country=last.country if name.country else None,
        origin=last.origin,
    )  # fmt: skip


def _is_list(at_line: Marked, last: Named, name: Named) -> bool:
    """Say whether two places make one list: joined by "and", or by a comma in a list of villages."""
    line, words = at_line.line, at_line.words
    light = words.inside | words.between | line.lexicon.the
    if line.word(last.end) in line.lexicon.and_ and line.word(last.end) != "to":
        return name.start - last.end <= _BESIDE + 1 and all(
            at_line.form(at) in light for at in range(last.end + 1, name.start)
        )
    listed = last.end == name.start - 1 and line.word(last.end) in {",", "،"}
    return listed and not name.country and is_apposed(at_line, last.start)


def _listed_place(at_line: Marked, at: int) -> Named | None:
    """Find a country, or an Arabic town, at `at`."""
    line = at_line.line
    found = _lookup(line, at)
    if found is None:
        return None
    end, cut, key = found
    placed = (
        _may_be_town(at_line, at, key, cut=cut)
        if at_line.words.articled
        else _may_be_country(at_line, at, end)
    )
    if not placed:
        return None
    start = at
    while at_line.form(start - 1) in at_line.words.points and not line.is_kind(start - 1, ItemKind.MARK):
        start -= 1
    if line.word(end) == "'s" and line.word(end + 1) in at_line.words.points:
        end += 2
    # "عمّان" is the town, "عُمان" the country.
    country = None if _DOUBLED in line.raw[at] and key in COMMON_WORDS else COUNTRIES.get(key)
    named = named_run(
        line, (start, end), firm=True, country=country, origin=is_origin(at_line, start), cut=cut
    )
    goal = is_goal(at_line, start)
    return attrs.evolve(named, key=key, dateline=is_dateline(line, at, end), goal=goal)


def _may_be_country(at_line: Marked, at: int, end: int) -> bool:
    """Say whether the words of a country with a capital are its name, not part of that of a body."""
    line = at_line.line
    if not line.raw[at][:1].isupper() or _ends_body(at_line, at):
        return False
    goes_on = line.lexicon.language == "en" and end < len(line.items) and line.is_name(end)
    return not (goes_on and _names_more(line, end))


def _may_be_town(at_line: Marked, at: int, key: Words, *, cut: int) -> bool:
    """Say whether the words beside the name of an Arabic town or country, which may be common words, make it one."""
    if key in UNSURE_TOWNS:
        return not cut and at_line.form(at - 1) in at_line.words.kinds
    return bool(cut) or key not in COMMON_WORDS | TOWNS or _is_placed(at_line, at)


def _ends_body(at_line: Marked, at: int) -> bool:
    """Say whether a country ends the name of a body ("Farmers' Alliance Kenya"): two capitals or a body before it.

    A title may have capitals all over, and a word may have one because it opens its sentence.
    """
    line, words = at_line.line, at_line.words
    if line.word(len(line.items) - 1) != "." or line.raw[at].isupper():
        return False
    before = at - 1
    name = before >= 0 and line.is_name(before) and line.same_sentence(before, at)
    if (
        not name
        or line.dates[before] is not None
        or line.word(before) in words.points | words.kinds | words.between
    ):
        return False
    further = before - 1 - (line.word(before - 1) in {"'s", "'", "’"})
    named = further >= 0 and line.raw[further][:1].isupper() and line.same_sentence(further, at)
    named = named and line.is_kind(further, ItemKind.WORD) and line.dates[further] is None
    return named or (is_body(line, before) and line.same_sentence(before - 1, before))


def _names_more(line: Line, end: int) -> bool:
    """Say whether the capitals go on into a body ("Sudan Doctors Network"), and not all in a title do."""
    shouted = line.raw[end].isupper() or line.raw[end - 1].isupper()
    return not shouted


def _lookup(line: Line, at: int) -> tuple[int, int, Words] | None:
    """Return the end of a listed place at `at`, how many attached letters it begins with, and its words."""
    word = line.words[at]
    found = _listed(line, at, word)
    if found is not None or line.lexicon.language != "ar":
        return found
    if line.raw[at].startswith("ال") and not word.startswith("ال"):
        return _listed(line, at, f"ال{word}")
    return _behind_particle(line, at)


def _listed(line: Line, at: int, word: str) -> tuple[int, int, Words] | None:
    """Return the listed place that begins with `word` at `at`."""
    named = next((name for name in PLACES.get(word, ()) if _reads(line, at, name)), None)
    return None if named is None else (at + len(named), 0, named)


def _behind_particle(line: Line, at: int) -> tuple[int, int, Words] | None:
    """Return the listed place that stands behind letters written to it ("بالقاهرة")."""
    word = line.words[at]
    found = _PARTICLES.match(word)
    cut = found.end() if found else 0
    if not cut or word in line.lexicon.nouns.units:
        return None
    rest = word[cut:]
    rest = f"ا{rest}" if rest.startswith("ل") and word[cut - 1] == "ل" else rest
    for name in PLACES.get(rest, ()):
        if (rest, *line.words[at + 1 : at + len(name)]) == name and name not in COMMON_WORDS:
            return at + len(name), cut, name
    return None


def _reads(line: Line, at: int, name: Words) -> bool:
    """Say whether a name stands at `at`; the line may have cut the Arabic article off a word that is a common noun too."""
    words = line.words[at : at + len(name)]
    if words == name:
        # "السورية" is an adjective, "سورية" the country.
        return line.lexicon.language != "ar" or name[0].startswith("ال") or not line.raw[at].startswith("ال")
    return len(words) == len(name) and all(
        word == part or (f"ال{word}" == part and line.raw[at + step].startswith("ال"))
        for step, (word, part) in enumerate(zip(words, name, strict=True))
    )


def _is_placed(at_line: Marked, at: int) -> bool:
    """An Arabic town is also a common word: it takes a preposition or a word like "town" before it."""
    words, form = at_line.words, at_line.form(at - 1)
    line = at_line.line
    if line.word(at + 1) == "(" and line.is_number(at + 2):
        return True
    return form in words.inside | words.between | words.toward or at_line.line.lexicon.language != "ar"


def _unchained(at_line: Marked, found: Sequence[Named]) -> list[Named]:
    """Leave out the wider place after a narrower one ("Kishishe, in eastern Congo"); a country is still mentioned."""
    kept = list(found[:1])
    for narrow, wide in pairwise(found):
        if narrow.dateline or not _is_chained(at_line, narrow.end, wide.start):
            kept.append(wide)
        elif wide.country is not None:
            kept.append(attrs.evolve(wide, firm=False))
    return kept


def _is_chained(at_line: Marked, start: int, end: int) -> bool:
    """Say whether the words between two places make the second the wider one: ", in", ", a village of ... in"."""
    between = range(start, end)
    if not 0 < len(between) <= _CHAIN:
        return False
    words, line = at_line.words, at_line.line
    light = (
        words.inside
        | words.between
        | words.kinds
        | line.lexicon.the
        | {",", "،", "(", "a", "an", "un", "une"}
    )
    if all(at_line.form(at) in light for at in between):
        return True
    opens = line.word(start) in {",", "،", "("} and (at_line.form(start + 1) in light | words.kinds)
    return opens and any(at_line.form(at) in words.kinds for at in between[: _BESIDE + 1])


def _is_of_body(line: Line, end: int) -> bool:
    """Say whether a name goes on into that of a body ("Sunda Development Bank")."""
    at = end
    while at < len(line.items) and line.raw[at][:1].isupper() and line.same_sentence(end - 1, at):
        if is_body(line, at):
            return not line.raw[at].isupper()
        at += 1
    return False


def _with_mentions(
    at_line: Marked, names: tuple[Named, ...], known: Mapping[str, set[Words]]
) -> tuple[Named, ...]:
    """Add the mentions of names that are places elsewhere in the document."""
    line = at_line.line
    taken = {at for name in names for at in range(name.start, name.end)}
    found = list(names)
    for at, word in enumerate(line.words):
        if word in known and at not in taken and (at_line.words.articled or line.raw[at][:1].isupper()):
            for key in sorted(known[word], key=len, reverse=True):
                if line.words[at : at + len(key)] == key and not _is_of_body(line, at + len(key)):
                    origin = is_origin(at_line, at) or is_attribute(at_line, at, at + len(key))
                    found.append(named_run(line, (at, at + len(key)), firm=False, origin=origin))
                    break
    return tuple(sorted(found, key=lambda name: name.start))
