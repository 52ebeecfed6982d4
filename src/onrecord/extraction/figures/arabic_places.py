"""Arabic names that the words around them make a place: no capital marks them."""

from collections.abc import Iterator, Sequence

import attrs

from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.marked import (
    Marked,
    Named,
    named_run,
)
from onrecord.extraction.figures.party import is_body
from onrecord.extraction.lexicon.tables import words as forms_of
from onrecord.text.numbers import ItemKind, normalise

_NEAR_COUNT = 7
_SPEAKER = 10
_TITLE, _QUOTES = 6, '"«“'
_OFFICES = frozenset(
    map(
        normalise,
        ("متحدث", "متحدثة", "ناطق", "ناطقة", "باسم", "مدير", "مديرة", "رئيس", "رئيسة", "قائد", "عضو"),
    )
)
"""Words of offices, whose place is that of their work."""
_PARTICLE = 1
_ALL_OVER = frozenset(map(normalise, ("عموم", "أرجاء", "سائر", "ربوع", "كامل")))
_CAPITAL = normalise("عاصمة")
_SIDES = frozenset(
    map(normalise, ("غربية", "شرقية", "شمالية", "جنوبية", "وسطى", "غربي", "شرقي", "شمالي", "جنوبي", "ساحلية"))
)
"""Adjectives that with a noun of place make one ("the western region")."""
_POINTS = frozenset(map(normalise, ("شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي")))
_SURE_HEADS = forms_of("تل وادي دير كفر أم أبو بني أولاد سيدي حاسي عزبة نجع منية خربة مشتى عين")
"""First words of names of two that are hardly anything else behind a word of place."""
_SETTLEMENTS = frozenset(
    map(
        normalise,
        (
            "قرية",
            "بلدة",
            "مدينة",
            "بلدية",
            "مديرية",
            "ناحية",
            "معتمدية",
            "حي",
            "محافظة",
            "ولاية",
            "مخيم",
            "منطقة",
        ),
    )
)
_ARTICLE = "ال"
_SHORTEST_NAME = 4
_COMMAS = frozenset({"،", ","})
_WHERE = normalise("حيث")
_OWNED = ("ها", "هم", "ه", "نا")
"""Endings of a noun that somebody owns, which make it definite as well."""


def with_speakers(at_line: Marked, names: Sequence[Named], *, lead: bool) -> Iterator[Named]:
    """Give the names of a line; where a speaker is said to be in one, the story does not go on there.

    The place of an office that speaks ("the service's spokesman in X") is no place of what it tells.
    Up to the `lead` of a document the place of a speaker is that of the story.
    """
    for name in names:
        if _is_in_title(at_line.line, name.start):
            yield attrs.evolve(name, origin=True)
            continue
        cue = None if name.common or lead else _speech_before(at_line, name.start)
        if cue is None or not _says_on(at_line, name.end):
            yield name
        else:
            office = any(at_line.form(at) in _OFFICES for at in range(cue + 1, name.start))
            yield attrs.evolve(name, goal=True, origin=name.origin or office)


def _is_in_title(line: Line, at: int) -> bool:
    """Say whether a name stands inside the quotation marks that open behind the noun of a body ("منظمة «صوت ليبيا»")."""
    for body in range(at - 1, max(-1, at - _TITLE), -1):
        if is_body(line, body) and line.same_sentence(body, at):
            between = line.text[line.items[body].end : line.items[at].start]
            return sum(map(between.count, _QUOTES)) == 1
    return False


def _speech_before(at_line: Marked, start: int) -> int | None:
    """Return where the verb of saying stands whose subject a name belongs to, or None."""
    line = at_line.line
    for at in range(start - 1, max(-1, start - _SPEAKER), -1):
        word = line.word(at)
        if not line.same_sentence(at, start) or line.is_kind(at, ItemKind.MARK) or word in at_line.words.that:
            return None
        if word in line.lexicon.roles.says | line.lexicon.roles.states:
            return at
    return None


def _says_on(at_line: Marked, end: int) -> bool:
    """Say whether what is said begins soon after a name: at "that" or a colon."""
    line = at_line.line
    return any(
        line.word(at) in at_line.words.that or line.word(at) == ":"
        for at in range(end, min(end + _SPEAKER, len(line.items)))
        if line.same_sentence(end - 1, at)
    )


def arabic_name(at_line: Marked, at: int) -> Named | None:
    """Find a name after "village of", after a point of the compass, or after "in" where a count tells of it."""
    line = at_line.line
    if not line.same_sentence(at - 1, at) or line.word(at) in line.lexicon.roles.relatives:
        return None
    run = _known_run(at_line, at) or _unknown_run(at_line, at)
    return None if run is None else named_run(line, run, firm=True)


def _known_run(at_line: Marked, at: int) -> tuple[int, int] | None:
    """Return a region, "all over the island", or what lies north of a definite noun."""
    line, words, before = at_line.line, at_line.words, at_line.form(at - 1)
    region = _region_end(at_line, at) if before in words.inside else None
    if region is not None:
        return at, region
    apart = line.lexicon.measures.before(line.words, at - 1) is not None
    over = (before in words.points and not apart) or (before in _ALL_OVER and at_line.form(at) in words.kinds)
    return (at - 1, at + 1) if over and line.raw[at].startswith("ال") else None


def _unknown_run(at_line: Marked, at: int) -> tuple[int, int] | None:
    """Return a name that the words around it make one."""
    line, words, before = at_line.line, at_line.words, at_line.form(at - 1)
    if len(line.raw[at]) == 1:
        return None
    inside = before in words.inside and not line.raw[at].startswith(_ARTICLE)
    end = _taken_up_end(at_line, at) if inside else None
    found = _pieced_run(at_line, at) or (None if end is None else (at, end))
    if found is not None or _is_common(at_line, at):
        return found
    headed = before in words.kinds | words.scenes and not line.raw[at - 1].startswith(_ARTICLE)
    headed = headed and not line.is_number(at - 2)
    return (at, _arabic_end(at_line, at)) if headed or (inside and _stands_alone(at_line, at)) else None


def _pieced_run(at_line: Marked, at: int) -> tuple[int, int] | None:
    """Return a name of two words by its first one, or one behind a point of the compass."""
    line, words, before = at_line.line, at_line.words, at_line.form(at - 1)
    if _is_owned_name(at_line, at):
        return at, at + 2
    if at_line.form(at) in _SURE_HEADS and before in words.inside | words.points and _is_beside(line, at + 1):
        return at, _arabic_end(at_line, at)
    named = before in _POINTS and _may_be_name(at_line, at)
    return (at - 1, at + 1 + _goes_on_in(at_line, at + 1)) if named else None


def _is_common(at_line: Marked, at: int) -> bool:
    """Say whether a word is a common noun or an adjective, and no first word of a name of two."""
    line, words = at_line.line, at_line.words
    plain = at_line.form(at) in words.plain or line.word(at) in line.lexicon.nouns.units
    adjective = line.word(at).endswith("يه") and not line.raw[at].startswith(_ARTICLE)
    adjective = adjective and at_line.form(at - 1) not in words.towns
    known = plain or adjective or line.word(at) in line.lexicon.nouns.stops
    return known and at_line.form(at) not in words.compound


def _is_beside(line: Line, at: int) -> bool:
    """Say whether a plain word stands at `at` on the line of text that the one before it stands on."""
    word = line.is_kind(at, ItemKind.WORD) and line.same_sentence(at - 1, at) and line.dates[at] is None
    if not word or line.word(at) in line.lexicon.nouns.stops:
        return False
    return "\n" not in line.text[line.items[at - 1].end : line.items[at].start]


def _is_owned_name(at_line: Marked, at: int) -> bool:
    """Say whether a noun with a definite owner is the name of a settlement: "بلدية سوق الوادي", never "بلدية السوق"."""
    line = at_line.line
    kind = at_line.form(at - 1) in _SETTLEMENTS and not line.raw[at - 1].startswith(_ARTICLE)
    noun = line.word(at) in line.lexicon.nouns.units and not line.raw[at].startswith((_ARTICLE, "لل"))
    following = (
        at + 1 < len(line.items) and line.same_sentence(at, at + 1) and line.raw[at + 1].startswith(_ARTICLE)
    )
    return kind and noun and following and line.word(at + 1) not in line.lexicon.roles.relatives


def _taken_up_end(at_line: Marked, at: int) -> int | None:
    """Return where a name without an article ends that "where" or a relative takes up: only a proper name is definite so.

    "في كافالا، حيث ..." and "في كافالا التي ..." name a place; a common noun would have its article.
    """
    line = at_line.line
    relatives = line.lexicon.roles.relatives
    for end in (at + 1, at + 2):
        last = end - 1
        if not _may_be_name(at_line, last):
            return None
        comma = line.word(end) in _COMMAS and line.same_sentence(at, end + 1)
        if comma and line.word(end + 1) == _WHERE:
            return end
        if (
            line.word(end) in relatives
            and line.same_sentence(at, end)
            and not line.word(end - 1).endswith(_OWNED)
        ):
            return end
    return None


def _may_be_name(at_line: Marked, at: int) -> bool:
    line, word = at_line.line, at_line.line.word(at)
    known = word in line.lexicon.known or at_line.form(at) in at_line.words.plain
    known = known or word in line.lexicon.nouns.units or word in line.lexicon.nouns.stops
    plain = line.is_kind(at, ItemKind.WORD) and line.dates[at] is None and len(word) >= _SHORTEST_NAME - 1
    return plain and not known and not line.raw[at].startswith(("ال", "لل"))


def _region_end(at_line: Marked, at: int) -> int | None:
    """Return where "the capital" or "the western region" at `at` ends; None where neither stands there."""
    if not at_line.line.raw[at].lstrip("بولفك").startswith("ال"):
        return None
    if at_line.form(at) == _CAPITAL:
        return at + 1
    sided = at_line.line.word(at + 1).removeprefix("ال") in _SIDES
    return at + 2 if sided and at_line.form(at) in at_line.words.kinds else None


def _arabic_end(at_line: Marked, at: int) -> int:
    line = at_line.line
    end = at + 1 + (at_line.form(at) in at_line.words.compound or _goes_on_in(at_line, at + 1))
    if end < len(line.items) and line.raw[end].startswith("ال") and not line.raw[at].startswith(("ال", "لل")):
        relative = line.word(end) in line.lexicon.roles.relatives
        owner = at_line.form(at) in at_line.words.compound and end == at + 1
        end += not relative and (owner or line.raw[end].endswith(("ة", "ي", "ية")))
    # A name whose letters look like an attached particle and a word was cut: its pieces stand without a space.
    if len(line.raw[at]) > _PARTICLE:
        while end < len(line.items) and line.items[end].glued and line.is_kind(end, ItemKind.WORD):
            end += 1
    return min(end, len(line.items))


def _goes_on_in(at_line: Marked, at: int) -> bool:
    """Say whether an unknown word at `at` is the second of a name: a mark or a preposition of place follows it."""
    line, words = at_line.line, at_line.words
    word = line.word(at)
    if not _is_beside(line, at) or word in line.lexicon.known or at_line.form(at) in words.plain:
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
    if word in line.lexicon.known or len(word) < _SHORTEST_NAME or word.endswith(("ه", "ات", *_OWNED)):
        return False
    ends = at + 1 == len(line.items) or line.is_kind(at + 1, ItemKind.MARK) or line.word(at + 1) == "و"
    counted = any(line.is_number(back) for back in range(max(0, at - _NEAR_COUNT), at))
    return ends and counted
