"""Names in capitals that the words around them make a place, for languages that write names so."""

from functools import cache

import attrs

from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.marked import (
    Marked,
    Named,
    has_moved,
    is_apposed,
    is_dateline,
    is_goal,
    is_struck,
    named_run,
)
from onrecord.extraction.figures.party import is_agent, is_body
from onrecord.text.numbers import ItemKind

_LONGEST, _COMPASS = 5, 2
_HEADING = 4
_SHORT_ROW = 50
"""Characters: a shorter line was not broken because it was full."""
_INTO = frozenset({"au", "l'", "l"})
ARTICLES = frozenset({"al", "el", "es", "ez", "ed", "ar", "ash", "as"})


def capital_name(at_line: Marked, at: int, last: Named | None) -> Named | None:
    """Find a capitalised name that the words beside it make a place."""
    line = at_line.line
    end = _capitals_end(line, at)
    if end is None or (end - at > 1 and at_line.form(at) in at_line.words.inside and _opens(line, at)):
        return None
    dateline = is_dateline(line, at, end)
    # Most capitals are placed by no word beside them: that is asked first.
    pointed = not dateline and _is_pointed(at_line, at)
    placed = dateline or pointed or _is_placed(at_line, at, end, last)
    if not placed or _is_common(at_line, at, end):
        return None
    named = named_run(line, (at - 2 if pointed else at, end), firm=True)
    if dateline:
        return attrs.evolve(named, dateline=True)
    origin = _is_of_office(at_line, at) or is_attribute(at_line, at, end)
    return attrs.evolve(named, goal=is_goal(at_line, at), origin=origin)


def is_attribute(at_line: Marked, at: int, end: int) -> bool:
    """Say whether a name after "a" tells where a body is from ("a Lusaka brokerage")."""
    line = at_line.line
    if line.lexicon.language != "en" or line.word(at - 1) not in line.lexicon.article_one:
        return False
    noun, words = line.is_kind(end, ItemKind.WORD) and line.raw[end].islower(), at_line.words
    return noun and not any(
        at_line.form(end) in listed for listed in (words.kinds, words.happenings, line.lexicon.nouns.stops)
    )


def _is_of_office(at_line: Marked, at: int) -> bool:
    """Say whether a name tells what somebody is in charge of ("the spokeswoman for Sarda district")."""
    line, before = at_line.line, at - 1
    while line.word(before) in line.lexicon.the:
        before -= 1
    toward = line.lexicon.language == "en" and line.word(before) == "for"
    return toward and is_agent(line, before - 1)


def _is_pointed(at_line: Marked, at: int) -> bool:
    """Say whether a point of the compass and "of" stand before a name ("a mill west of Tarsa")."""
    line = at_line.line
    return (
        at > 1
        and line.word(at - 1) in line.lexicon.of
        and line.word(at - 2) in at_line.words.points
        and line.raw[at - 2].islower()
        and (line.lexicon.language == "en" or line.word(at - 3) in line.lexicon.the | _INTO)
        and line.same_sentence(at - 2, at)
    )


def _opens(line: Line, at: int) -> bool:
    return at == 0 or not line.same_sentence(at - 1, at)


def _is_placed(at_line: Marked, at: int, end: int, last: Named | None) -> bool:
    """Say whether the words beside a name make it a place, and nothing after it takes that back."""
    if _placed_by_next(at_line, at, end) or _is_compass_name(at_line, at, end):
        return not _is_inside_name(at_line, at)
    if not _placed_by_last(at_line, at, end, last) or _is_inside_name(at_line, at):
        return False
    form, words = at_line.form(end), at_line.words
    return form not in words.bodies and form not in words.country and not _is_described(at_line, end)


def _capitals_end(line: Line, at: int) -> int | None:
    """Return the end of the run of capitalised words at `at`, hyphens included; None if there is none."""
    if line.word(at) in ARTICLES and line.word(at + 1) == "-":
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
    return (
        capital and line.dates[at] is None and line.same_sentence(at - 1, at) and not _is_next_row(line, at)
    )


def _is_next_row(line: Line, at: int) -> bool:
    """Say whether a word begins the line under a short one, a title or a label; a long one only runs over."""
    gap = line.text[line.items[at - 1].end : line.items[at].start]
    if "\n" not in gap:
        return False
    end = line.items[at - 1].end
    return end - (line.text.rfind("\n", 0, end) + 1) < _SHORT_ROW


def _over_hyphens(line: Line, end: int) -> int | None:
    """Go on over "-au-Prince" and "'alofa"; a compound that ends in a small letter ("Serb-ruled") is no name."""
    while _goes_on_behind_apostrophe(line, end):
        end += 1
    at = end
    while (
        at + 1 < len(line.items)
        and line.word(at) == "-"
        and line.items[at].glued
        and line.items[at + 1].glued
    ):
        at += 2
    return at if at == end or line.raw[at - 1][:1].isupper() else None


def _goes_on_behind_apostrophe(line: Line, at: int) -> bool:
    """Say whether the item at `at` is the rest of a name with an apostrophe ("Vava'u"), and no genitive."""
    if not line.is_kind(at, ItemKind.WORD) or line.word(at) == "s":
        return False
    return line.text[line.items[at - 1].end : line.items[at].start] in _APOSTROPHES


_APOSTROPHES = frozenset("'’‘ʻʼ`")


def _is_common(at_line: Marked, at: int, end: int) -> bool:
    """Say whether a capitalised run holds a common noun that no noun of place before it makes a name.

    The parts of a name with hyphens ("Port-de-Grâce") are no nouns of their own.
    """
    line = at_line.line
    whole = [
        inside
        for inside in range(at, end)
        if line.word(inside) != "-" and not (line.word(inside - 1) == "-" or line.word(inside + 1) == "-")
    ]
    return not _is_headed(at_line, at) and any(_is_no_place(at_line, inside) for inside in whole)


def _is_headed(at_line: Marked, at: int) -> bool:
    """Say whether a name stands after a noun of place and "of": then even a common noun is one ("la province du Lac")."""
    line = at_line.line
    before = at - 1
    while line.word(before) in line.lexicon.the | line.lexicon.of:
        before -= 1
    return before < at - 1 and line.same_sentence(before, at) and line.word(before) in at_line.words.kinds


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
    plural = plural and line.word(end) not in line.lexicon.harm
    return plural or (line.word(end) == "-" and line.items[end].glued)


def _placed_by_next(at_line: Marked, at: int, end: int) -> bool:
    """Say whether the word after a name, or its own last one, makes it a place ("Kassala State")."""
    line, words = at_line.line, at_line.words
    if line.lexicon.language != "en":
        return False
    own = end - at > 1 and line.word(end - 1) in words.kinds
    own = own and not any(line.word(inside) in line.lexicon.roles.authors for inside in range(at, end))
    own = own and not (line.word(at - 1) in line.lexicon.of and is_body(line, at - 2))
    opens = not line.same_sentence(at - 1, at) and len(line.items) > _HEADING
    opens = opens and not _reports(at_line, at, end)
    following = at_line.form(end)
    happened = following in words.happenings
    told = happened or following in words.kinds or following in words.people
    if happened and following not in words.people:
        told = line.word(at - 1) in line.lexicon.the and not _is_people(line, end - 1)
    return (own or (told and not opens)) and line.word(at) not in line.lexicon.the


def _reports(at_line: Marked, at: int, end: int) -> bool:
    """Say whether a name that opens its sentence stands before its sort and a verb ("Mansa district reported")."""
    line, lexicon = at_line.line, at_line.line.lexicon
    sort = line.words[end] if end < len(line.items) else ""
    if end - at != 1 or sort not in at_line.words.kinds or lexicon.nouns.is_plural(sort):
        return False
    word, verb, roles = line.word(at), line.word(end + 1), lexicon.roles
    small = (lexicon.nouns.stops, lexicon.known, at_line.words.between, lexicon.the)
    verbs = (roles.says, roles.states, roles.had, roles.passive)
    return any(verb in listed for listed in verbs) and not any(word in listed for listed in small)


def _is_compass_name(at_line: Marked, at: int, end: int) -> bool:
    """Say whether a name begins or ends with a capitalised point of the compass ("West Kordofan", "Bujumbura Nord")."""
    line, points = at_line.line, at_line.words.points
    if end - at < _COMPASS or line.raw[at].isupper():
        return False
    begins = line.word(at) in points and line.same_sentence(at - 1, at)
    ends = end - at == _COMPASS and line.word(end - 1) in points and line.lexicon.language == "fr"
    return begins or ends


def _is_people(line: Line, at: int) -> bool:
    return line.word(at).endswith(("ese", "ian", "ish", "ite", "an", "i", "s")) or line.raw[at].isupper()


def _placed_by_last(at_line: Marked, at: int, end: int, last: Named | None) -> bool:
    """Say whether the words before a name make it a place."""
    line, words = at_line.line, at_line.words
    if last is not None and last.end == at - 1 and last.firm and not last.country:
        apposed = line.word(at - 1) == "," and is_apposed(at_line, last.start)
        return apposed or line.word(at - 1) in line.lexicon.and_
    before, kind = at - 1, False
    light = _light(words.between, words.kinds, line.lexicon.the, words.inside)
    while before >= 0 and line.words[before] in light:
        named = (
            line.raw[before][:1].isupper()
            and line.same_sentence(before - 1, before)
            and is_body(line, before)
        )
        kind = kind or (line.words[before] in words.kinds and not named)
        before -= 1
    if before >= 0 and not line.same_sentence(before, at):
        return kind
    return kind or _is_preposition(at_line, before, at, end)


@cache
def _light(
    between: frozenset[str], kinds: frozenset[str], articles: frozenset[str], inside: frozenset[str]
) -> frozenset[str]:
    """Return the words that may stand between a preposition of place and the name."""
    return (between | kinds | articles) - inside


def _is_preposition(at_line: Marked, before: int, at: int, end: int) -> bool:
    line, words = at_line.line, at_line.words
    form = at_line.form(before)
    shouted = before >= 0 and line.raw[before].isupper() and len(line.raw[before]) > 1
    if shouted or at_line.form(before - 1) in line.lexicon.roles.not_place or _ends_name(at_line, before - 1):
        return False
    if _is_of_scene(at_line, before, at):
        return True
    if form in words.toward and form not in words.inside:
        return has_moved(at_line, before)
    if form not in words.inside:
        return False
    articled = any(line.word(between) in line.lexicon.the for between in range(before + 1, at))
    heads = line.lexicon.roles.place_heads | words.kinds
    return not articled or line.lexicon.language != "en" or line.word(end - 1) in heads


def _is_of_scene(at_line: Marked, before: int, at: int) -> bool:
    """Say whether a noun or verb makes a place of the name ("two villages, Soro", "the battle of", "shelled")."""
    line, words = at_line.line, at_line.words
    form = at_line.form(before)
    listed = form in {",", ":", "("} and at_line.form(before - 1) in words.kinds
    listed = listed or (form == ":" and before == at - 1 and at_line.form(before - 1) in words.country)
    scene = form in words.scenes and (line.lexicon.language != "en" or line.word(before + 1) == "of")
    reached = form in words.reaching and before == at - 1
    return listed or scene or reached or is_struck(at_line, before)


def _is_inside_name(at_line: Marked, at: int) -> bool:
    """Say whether a name goes on that of a body ("the Islamic State in the Greater Sahara")."""
    before = at - 1
    while at_line.line.word(before) in at_line.line.lexicon.the:
        before -= 1
    return at_line.form(before) in at_line.words.inside and _ends_name(at_line, before - 1)


def _ends_name(at_line: Marked, at: int) -> bool:
    """Say whether a capitalised noun of a body ends at `at`, whose name goes on ("Islamic State in the ...")."""
    line = at_line.line
    return (
        at >= 0 and line.raw[at][:1].isupper() and (is_body(line, at) or line.word(at) in at_line.words.kinds)
    )
