"""The places that a line names: known countries, and names that the words around them make a place."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

import attrs

from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.party import is_body
from onrecord.extraction.lexicon.places import COMMON_WORDS, COUNTRIES, PLACES, TOWNS
from onrecord.extraction.lexicon.setting_words import SettingWords
from onrecord.extraction.lexicon.settings import ALL_WORDS, SETTINGS
from onrecord.model.figure import Role
from onrecord.model.passage import Span
from onrecord.text.numbers import ItemKind

_LONGEST = 5
_BACK = 6
_NEAR_COUNT = 7
_DATELINE = 14
_TITLE = 24
_CHAIN = 9
_BESIDE = 2
_SHORTEST_NAME = 4
_PARTICLES = re.compile("[وف]?[بلك]?")
_ATTACHED = re.compile("[وف]?[بلك]?(?:ال|(?<=ل)ل)?")
_ARTICLES = frozenset({"al", "el", "es", "ez", "ed", "ar", "ash", "as"})

Words = tuple[str, ...]


@attrs.frozen(slots=True, kw_only=True)
class Named:
    """A place that a line names.

    Attributes:
        start: Index of its first item.
        end: Index after its last one.
        span: Its characters; an attached preposition is left out.
        key: Its words in normal form.
        country: English name of the country it is, or None.
        firm: True where the words around it make it where something is; else it is only mentioned.
        origin: True where somebody comes from it or acts against it.
        dateline: True where it is the place of a dateline.
        goal: True where somebody went there, so that the story does not go on in it.
        common: True where only a noun takes it up ("the province").
    """

    start: int
    end: int
    span: Span
    key: Words
    country: str | None = None
    firm: bool = True
    origin: bool = False
    dateline: bool = False
    goal: bool = False
    common: bool = False

    def role(self, line: Line, *, inferred: bool) -> Role:
        """Return the place as a role, as written."""
        return Role(text=self.span.cut(line.text), span=self.span, inferred=inferred)


@attrs.frozen(slots=True)
class Marked:
    """A line with the forms that the words of setting are looked up by."""

    line: Line
    words: SettingWords
    forms: Words

    def form(self, at: int) -> str:
        """Return the form at `at`, or an empty string outside the line."""
        return self.forms[at] if 0 <= at < len(self.forms) else ""


def marked(line: Line) -> Marked:
    """Return a line with its forms; Arabic words lose attached particles where the rest is a word of setting."""
    language = line.lexicon.language
    words = SETTINGS.get(language, SETTINGS["en"])
    forms = line.words
    if words.articled:
        known = ALL_WORDS[language]
        forms = tuple(_bare(word, known) for word in line.words)
    return Marked(line, words, forms)


def _bare(word: str, known: frozenset[str]) -> str:
    if word in known:
        return word
    found = _ATTACHED.match(word)
    rest = word[found.end() :] if found else word
    return rest if rest in known else word


def places_named(lines: Sequence[Marked]) -> tuple[tuple[Named, ...], ...]:
    """Return for each line the places that it names, in the order of its words.

    A name that some line of the document makes a place is one wherever it stands again; there it is not `firm`.
    """
    firm = [_firm_names(marked) for marked in lines]
    known: dict[str, set[Words]] = {}
    for names in firm:
        for name in names:
            if name.country is None and not name.dateline and not name.common:
                for part in parts_of(name.key):
                    known.setdefault(part[0], set()).add(part)
    return tuple(
        _with_mentions(marked, names, known) if known else names
        for marked, names in zip(lines, firm, strict=True)
    )


def parts_of(key: Words) -> list[Words]:
    """Take "Kishishe and Bambo" apart."""
    parts: list[list[str]] = [[]]
    for word in key:
        if word in {"and", "et", "و", ",", "،"}:
            parts.append([])
        else:
            parts[-1].append(word)
    return [tuple(part) for part in parts if sum(map(len, part)) > 1]


def _firm_names(at_line: Marked) -> tuple[Named, ...]:
    """Return the known places and the names with a word of place beside them."""
    found: list[Named] = []
    at, end = 0, len(at_line.line.items)
    while at < end:
        name = _name_at(at_line, at, found[-1] if found else None)
        if name is None:
            at += 1
            continue
        if found and name.start <= found[-1].end and name.start < at:
            found[-1] = name
        else:
            found.append(name)
        at = name.end
    return tuple(_unchained(at_line, found))


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
        return _arabic_name(at_line, at)
    name = _capital_name(at_line, at, last)
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
    start = at if words.articled else at - 1
    if line.word(start - 1) in line.lexicon.of and not words.articled:
        return None
    return attrs.evolve(_named(line, (start, at + 1), firm=True), common=True)


def _joined(at_line: Marked, last: Named | None, name: Named) -> Named:
    """Read "Kishishe and Bambo" as one place."""
    line = at_line.line
    if last is None or not last.firm or last.dateline or last.common or not _is_list(at_line, last, name):
        return name
    return _named(
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
    return listed and not name.country and _is_apposed(at_line, last.start)


def _is_apposed(at_line: Marked, start: int) -> bool:
    """Say whether names stand after a noun that they explain ("two villages, Kishishe and Bambo")."""
    return at_line.line.word(start - 1) in {",", ":", "("} and at_line.form(start - 2) in at_line.words.kinds


def _named(
    line: Line,
    run: tuple[int, int],
    *,
    firm: bool,
    country: str | None = None,
    origin: bool = False,
    cut: int = 0,
) -> Named:
    span = line.span(*run)
    return Named(
        start=run[0],
        end=run[1],
        span=Span(span.start + cut, span.end),
        key=tuple(line.words[run[0] : run[1]]),
        country=country,
        firm=firm,
        origin=origin,
    )


def _listed_place(at_line: Marked, at: int) -> Named | None:
    """Find a country, or an Arabic town, at `at`."""
    line = at_line.line
    found = _lookup(line, at)
    if found is None:
        return None
    end, cut, key = found
    if not at_line.words.articled and not line.raw[at][:1].isupper():
        return None
    if (
        line.lexicon.language == "en"
        and end < len(line.items)
        and line.is_name(end)
        and _names_more(line, end)
    ):
        return None
    if cut == 0 and key in COMMON_WORDS | TOWNS and not _is_placed(at_line, at):
        return None
    start = at
    while at_line.form(start - 1) in at_line.words.points and not line.is_kind(start - 1, ItemKind.MARK):
        start -= 1
    if line.word(end) == "'s" and line.word(end + 1) in at_line.words.points:
        end += 2
    country = COUNTRIES.get(key)
    named = _named(line, (start, end), firm=True, country=country, origin=_is_origin(at_line, start), cut=cut)
    goal = _is_goal(at_line, start)
    return attrs.evolve(named, key=key, dateline=_is_dateline(line, at, end), goal=goal)


def _names_more(line: Line, end: int) -> bool:
    """Say whether the capitals go on into a body ("Sudan Doctors Network"), and not all in a title do."""
    shouted = line.raw[end].isupper() or line.raw[end - 1].isupper()
    return not shouted


def _lookup(line: Line, at: int) -> tuple[int, int, Words] | None:
    """Return the end of a listed place at `at`, how many attached letters it begins with, and its words."""
    word = line.words[at]
    for name in PLACES.get(word, ()):
        if line.words[at : at + len(name)] == name:
            return at + len(name), 0, name
    if line.lexicon.language != "ar":
        return None
    found = _PARTICLES.match(word)
    cut = found.end() if found else 0
    if not cut:
        return None
    rest = word[cut:]
    rest = f"ا{rest}" if rest.startswith("ل") and word[cut - 1] == "ل" else rest
    for name in PLACES.get(rest, ()):
        if (rest, *line.words[at + 1 : at + len(name)]) == name and name not in COMMON_WORDS:
            return at + len(name), cut, name
    return None


def _is_placed(at_line: Marked, at: int) -> bool:
    """An Arabic town is also a common word: it takes a preposition or a word like "town" before it."""
    words, form = at_line.words, at_line.form(at - 1)
    return form in words.inside | words.between | words.toward or at_line.line.lexicon.language != "ar"


def _is_origin(at_line: Marked, start: int) -> bool:
    """Say whether the words before a name make it where somebody comes from, or a party."""
    line, words = at_line.line, at_line.words
    before = start - 1
    while before >= 0 and line.word(before) in line.lexicon.the:
        before -= 1
    form = at_line.form(before)
    if not line.same_sentence(before, start) or form not in line.lexicon.roles.away:
        return False
    if form in words.toward:
        return not _has_moved(at_line, before)
    if _is_struck(at_line, before):
        return False
    if form in {"of", "de", "d", "du"}:
        return is_body(line, before - 1)
    return form not in line.lexicon.and_


def _is_struck(at_line: Marked, before: int) -> bool:
    """Say whether a preposition stands between an attack and its place ("the assault on")."""
    struck = at_line.form(before) in at_line.words.against
    return struck and at_line.form(before - 1) in at_line.words.happenings


def _is_goal(at_line: Marked, start: int) -> bool:
    before = start - 1
    while before >= 0 and at_line.form(before) in at_line.words.between:
        before -= 1
    return at_line.form(before) in at_line.words.toward


def _has_moved(at_line: Marked, before: int) -> bool:
    return any(
        at_line.form(back) in at_line.words.moving
        for back in range(max(0, before - _BACK), before)
        if at_line.line.same_sentence(back, before)
    )


def _is_dateline(line: Line, at: int, end: int) -> bool:
    """Say whether a name opens a block as the place it was filed from: "GOMA, 3 May (Agency) -"."""
    if at > 0:
        return False
    if line.word(end) in {",", "،"} and end + 1 < len(line.items) and line.dates[end + 1] is not None:
        return True
    if len(line.items) <= _TITLE and line.word(len(line.items) - 1) not in {".", "؟", "?"}:
        return False
    for index in range(end, min(end + _DATELINE, len(line.items))):
        dash = line.word(index) in {"-", "–", "—"} and not line.items[index].glued
        if dash:
            return index > end or line.raw[at].isupper()
        lower = line.is_kind(index, ItemKind.WORD) and line.raw[index][:1].islower()
        if line.lexicon.language != "ar" and lower and line.dates[index] is None and line.word(index) != "le":
            return False
    return False


def _capital_name(at_line: Marked, at: int, last: Named | None) -> Named | None:
    """Find a capitalised name that the words beside it make a place."""
    line = at_line.line
    end = _capitals_end(line, at)
    if end is None or any(_is_no_place(at_line, inside) for inside in range(at, end)):
        return None
    if _is_dateline(line, at, end):
        return attrs.evolve(_named(line, (at, end), firm=True), dateline=True)
    after = _placed_by_next(at_line, at, end) or _is_compass_name(at_line, at, end)
    if not after and not _placed_by_last(at_line, at, end, last):
        return None
    other = at_line.form(end) in at_line.words.bodies | at_line.words.country or _is_described(at_line, end)
    if not after and other:
        return None
    return attrs.evolve(_named(line, (at, end), firm=True), goal=_is_goal(at_line, at))


def _capitals_end(line: Line, at: int) -> int | None:
    """Return the end of the run of capitalised words at `at`, hyphens included; None if there is none."""
    if line.word(at) in _ARTICLES and line.word(at + 1) == "-":
        return _over_hyphens(line, at + 1)
    if not line.raw[at][:1].isupper():
        return None
    end = _over_hyphens(line, at + 1)
    if end is None:
        return None
    while end < min(at + _LONGEST, len(line.items)) and _goes_on(line, end):
        further = _over_hyphens(line, end + 1)
        if further is None:
            return None
        end = further
    return end


def _goes_on(line: Line, at: int) -> bool:
    capital = line.raw[at][:1].isupper() and line.is_kind(at, ItemKind.WORD)
    return capital and line.dates[at] is None and line.same_sentence(at - 1, at)


def _over_hyphens(line: Line, end: int) -> int | None:
    """Go on over "-au-Prince"; a compound that ends in a small letter ("Serb-ruled") is no name."""
    at = end
    while (
        at + 1 < len(line.items)
        and line.word(at) == "-"
        and line.items[at].glued
        and line.items[at + 1].glued
    ):
        at += 2
    return at if at == end or line.raw[at - 1][:1].isupper() else None


def _is_no_place(at_line: Marked, at: int) -> bool:
    """Say whether a capitalised word is a common noun, of a body or of what is counted."""
    line = at_line.line
    if (
        line.word(at) in line.lexicon.nouns.units
        or line.lexicon.nouns.lemma(line.word(at)) in line.lexicon.nouns.units
    ):
        return line.word(at) not in at_line.words.kinds
    bodies = is_body(line, at) or at_line.form(at) in at_line.words.bodies
    bodies = bodies and not (line.word(at) in at_line.words.points and line.word(at - 1) in line.lexicon.the)
    return (bodies and line.word(at) not in at_line.words.kinds) or line.word(
        at
    ) in line.lexicon.roles.not_place


def _is_described(at_line: Marked, end: int) -> bool:
    """Say whether a noun goes on after a name ("in Samsung phones"), which then describes it."""
    line = at_line.line
    if line.lexicon.language != "en":
        return False
    plural = line.is_kind(end, ItemKind.WORD) and line.lexicon.nouns.is_plural(line.word(end))
    return plural or (line.word(end) == "-" and line.items[end].glued)


def _placed_by_next(at_line: Marked, at: int, end: int) -> bool:
    """Say whether the word after a name, or its own last one, makes it a place ("Kassala State")."""
    line, words = at_line.line, at_line.words
    if line.lexicon.language != "en":
        return False
    own = end - at > 1 and line.word(end - 1) in words.kinds
    opens = not line.same_sentence(at - 1, at)
    following = at_line.form(end)
    told = following in words.kinds | words.people | words.happenings
    if told and following in words.happenings - words.people:
        told = line.word(at - 1) in line.lexicon.the and not _is_people(line, end - 1)
    return (own or (told and not opens)) and line.word(at) not in line.lexicon.the


def _is_compass_name(at_line: Marked, at: int, end: int) -> bool:
    """Say whether a name begins with a capitalised point of the compass ("Nord-Kivu", "West Kordofan")."""
    line = at_line.line
    shouted = line.raw[at].isupper()
    return (
        line.word(at) in at_line.words.points
        and end - at > 1
        and not shouted
        and line.same_sentence(at - 1, at)
    )


def _is_people(line: Line, at: int) -> bool:
    return line.word(at).endswith(("ese", "ian", "ish", "ite", "an", "i", "s")) or line.raw[at].isupper()


def _placed_by_last(at_line: Marked, at: int, end: int, last: Named | None) -> bool:
    """Say whether the words before a name make it a place."""
    line, words = at_line.line, at_line.words
    if last is not None and last.end == at - 1 and last.firm and not last.country:
        apposed = line.word(at - 1) == "," and _is_apposed(at_line, last.start)
        return apposed or line.word(at - 1) in line.lexicon.and_
    before, kind = at - 1, False
    between = words.between | words.kinds | line.lexicon.the
    while before >= 0 and line.word(before) in between:
        kind = kind or line.word(before) in words.kinds
        before -= 1
    if before >= 0 and not line.same_sentence(before, at):
        return kind
    return kind or _is_preposition(at_line, before, at, end)


def _is_preposition(at_line: Marked, before: int, at: int, end: int) -> bool:
    line, words = at_line.line, at_line.words
    form = at_line.form(before)
    shouted = before >= 0 and line.raw[before].isupper() and len(line.raw[before]) > 1
    if shouted or at_line.form(before - 1) in line.lexicon.roles.not_place or _ends_name(at_line, before - 1):
        return False
    if form in {",", ":", "("} and at_line.form(before - 1) in words.kinds:
        return True
    if form in words.scenes and (line.lexicon.language != "en" or line.word(before + 1) == "of"):
        return True
    if _is_struck(at_line, before) or (form in words.reaching and before == at - 1):
        return True
    if form in words.toward and form not in words.inside:
        return _has_moved(at_line, before)
    if form not in words.inside:
        return False
    articled = any(line.word(between) in line.lexicon.the for between in range(before + 1, at))
    heads = line.lexicon.roles.place_heads | words.kinds
    return not articled or line.lexicon.language != "en" or line.word(end - 1) in heads


def _ends_name(at_line: Marked, at: int) -> bool:
    """Say whether a capitalised noun of a body ends at `at`, whose name goes on ("Islamic State in the ...")."""
    line = at_line.line
    return (
        at >= 0 and line.raw[at][:1].isupper() and (is_body(line, at) or line.word(at) in at_line.words.kinds)
    )


def _arabic_name(at_line: Marked, at: int) -> Named | None:
    """Find a name after "village of", after a point of the compass, or after "in" where a count tells of it."""
    line, words = at_line.line, at_line.words
    before = at_line.form(at - 1)
    if not line.same_sentence(at - 1, at) or line.word(at) in line.lexicon.roles.relatives:
        return None
    definite = line.raw[at].startswith("ال")
    if before in words.points and definite:
        return _named(line, (at - 1, at + 1), firm=True)
    compound = at_line.form(at) in words.compound
    plain = at_line.form(at) in words.plain or line.word(at) in line.lexicon.nouns.units
    adjective = not definite and line.word(at).endswith("يه") and before not in words.towns
    if (plain or adjective or line.word(at) in line.lexicon.nouns.stops) and not compound:
        return None
    headed = before in words.kinds | words.scenes and not line.raw[at - 1].startswith("ال")
    if headed or (before in words.inside and not definite and _stands_alone(at_line, at)):
        return _named(line, (at, _arabic_end(at_line, at)), firm=True)
    return None


def _arabic_end(at_line: Marked, at: int) -> int:
    line = at_line.line
    end = at + 1 + (at_line.form(at) in at_line.words.compound or _goes_on_in(at_line, at + 1))
    if end < len(line.items) and line.raw[end].startswith("ال") and not line.raw[at].startswith(("ال", "لل")):
        relative = line.word(end) in line.lexicon.roles.relatives
        end += not relative and line.raw[end].endswith(("ة", "ي", "ية"))
    return min(end, len(line.items))


def _goes_on_in(at_line: Marked, at: int) -> bool:
    """Say whether an unknown word at `at` is the second of a name: a mark or a preposition of place follows it."""
    line, words = at_line.line, at_line.words
    word = line.word(at)
    if not line.is_kind(at, ItemKind.WORD) or word in line.lexicon.known or at_line.form(at) in words.plain:
        return False
    ends = (
        line.is_kind(at + 1, ItemKind.MARK)
        or at + 1 == len(line.items)
        or at_line.form(at + 1) in words.inside
    )
    return (
        ends
        and not word.startswith(("ال", "لل"))
        and line.dates[at] is None
        and len(word) < 2 * _SHORTEST_NAME
    )


def _stands_alone(at_line: Marked, at: int) -> bool:
    """Say whether an unknown bare word after "in" ends its phrase, with a count before it."""
    line = at_line.line
    word = line.word(at)
    if word in line.lexicon.known or len(word) < _SHORTEST_NAME or word.endswith(("ه", "ات")):
        return False
    ends = at + 1 == len(line.items) or line.is_kind(at + 1, ItemKind.MARK) or line.word(at + 1) == "و"
    counted = any(line.is_number(back) for back in range(max(0, at - _NEAR_COUNT), at))
    return ends and counted


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
    opens = line.word(start) in {",", "،", "("}
    return opens and any(at_line.form(at) in words.kinds for at in between[: _BESIDE + 1])


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
                if line.words[at : at + len(key)] == key:
                    origin = _is_origin(at_line, at)
                    found.append(_named(line, (at, at + len(key)), firm=False, origin=origin))
                    break
    return tuple(sorted(found, key=lambda name: name.start))
