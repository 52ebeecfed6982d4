"""Find what a number counts: the head of the noun phrase after it."""

from onrecord.extraction.figures.draft import Draft, Noun
from onrecord.extraction.figures.line import Line
from onrecord.text.numbers import ItemKind

_SHORTEST_ACRONYM = 2
_LABEL = 8
REACH = 7
"""How many words a counted noun may stand from its number: "five recently abandoned Russian armoured cars"."""


def unit_of(line: Line, word: str) -> str | None:
    """Return the unit that a known noun is counted in, or None."""
    nouns = line.lexicon.nouns
    lemma = nouns.lemma(word)
    known = nouns.units.get(word) or nouns.units.get(lemma)
    return known or ("person" if nouns.person_ending(lemma) else None)


def noun_at(line: Line, index: int) -> Noun | None:
    """Return the noun phrase that starts at `index`, or None where none does."""
    if _is_next_label(line, index):
        return None
    noun = _head_first(line, index) if line.lexicon.nouns.head_first else _head_last(line, index)
    return None if noun is None else _joined(line, noun)


def _is_next_label(line: Line, index: int) -> bool:
    """Say whether the words at `index` are the label of the next row of text ("Dead: 14" over "Hurt: 20"), behind the value of this one."""
    if index < 2 or index >= len(line.items) or line.word(index - 2) != ":":  # noqa: PLR2004
        return False
    return "\n" in line.text[line.items[index - 1].end : line.items[index].start]


def known_noun_at(line: Line, index: int) -> Noun | None:
    """Return the noun at `index` where the lexicon knows it, in the singular too ("no civilian")."""
    for at in range(index, min(index + 4, len(line.items))):
        if not line.is_kind(at, ItemKind.WORD) or line.word(at) in line.lexicon.nouns.stops:
            return None
        unit = unit_of(line, line.word(at))
        if unit is not None and line.lexicon.nouns.head_first:
            return _head_first(line, at) or Noun(start=index, end=at + 1, unit=unit, head=line.word(at))
        if unit is not None:
            after = unit_of(line, line.word(at + 1)) if line.is_kind(at + 1, ItemKind.WORD) else None
            end = at + 2 if after else at + 1
            return Noun(start=index, end=end, unit=after or unit, head=line.word(end - 1))
        if line.lexicon.nouns.head_first:
            return None
    return None


def _head_last(line: Line, index: int) -> Noun | None:
    """English: the last word of the first run of plural nouns."""
    head: int | None = None
    at = index
    while at < min(index + REACH, len(line.items)) and _carries_on(line, at):
        if _is_plural(line, at):
            head = at
            if not _is_compound(line, at, index) and not _is_name_before(line, at):
                break
        at += 1
    if head is None:
        return _people(line, index, at)
    word = line.word(head)
    return Noun(start=index, end=head + 1, unit=_head_unit(line, head, index), head=word)


def _people(line: Line, start: int, end: int) -> Noun | None:
    """Read "three Chinese", "two British": a people's name that ends the phrase."""
    last = end - 1
    if last < start or line.word(last) not in line.lexicon.nouns.peoples or not line.raw[last][:1].isupper():
        return None
    return Noun(start=start, end=end, unit="person", head=line.word(last))


def _is_plural(line: Line, at: int) -> bool:
    """Say whether a word has the form of a plural; "MPs" and "TVs" are plurals of capitals."""
    return at < len(line.raw) and (line.lexicon.nouns.is_plural(line.word(at)) or _is_letters(line.raw[at]))


def _is_letters(raw: str) -> bool:
    """Say whether a word is the plural of an acronym."""
    return len(raw) > _SHORTEST_ACRONYM and raw[-1] == "s" and raw[:-1].isupper() and raw[:-1].isalpha()


def _head_unit(line: Line, head: int, start: int) -> str:
    """Return the unit of a head; its qualifier belongs to it in "health facility", and "kidnapped" is a person."""
    nouns, word = line.lexicon.nouns, line.word(head)
    if _is_letters(line.raw[head]):
        return unit_of(line, word.removesuffix("s")) or word.removesuffix("s")
    pair = f"{line.word(head - 1)}_{nouns.lemma(word)}"
    unit = nouns.units.get(pair) or unit_of(line, word)
    if unit is None and word in line.lexicon.harm and word not in line.lexicon.not_harm:
        return "person"
    if unit is None and line.raw[head][:1].isupper() and word.endswith(line.lexicon.demonyms):
        return "person"
    unit = unit or nouns.lemma(word)
    return _with_qualifier(line, head, unit) if head > start else unit


def _with_qualifier(line: Line, head: int, unit: str) -> str:
    """Add the noun before a head that says little by itself ("17 fire engines", "210 court files")."""
    before, lexicon = line.word(head - 1), line.lexicon
    noun = line.is_kind(head - 1, ItemKind.WORD) and before not in lexicon.nouns.stops | lexicon.adverbs
    plain = noun and line.raw[head - 1].islower() and not before.endswith(_ADJECTIVES)
    return f"{before} {unit}" if unit in lexicon.vague_heads and plain else unit


_ADJECTIVES = (
    *(
        "al",
        "ic",
        "ed",
        "ous",
        "ive",
        "ful",
        "less",
        "able",
        "ible",
        "ern",
        "est",
        "er",
        "new",
        "old",
        "ish",
        "ian",
    ),
    *(
        "ant",
        "ent",
        "ary",
        "main",
        "free",
        "open",
        "large",
        "small",
        "more",
        "many",
        "few",
        "key",
        "first",
        "last",
    ),
)
"""How words end that are no noun before a noun."""


def _is_compound(line: Line, at: int, start: int) -> bool:
    """Say whether the plural at `at` only qualifies the one after it ("police officers", "arms sales").

    A verb in "-s" cannot follow a plural that is its subject; it can follow one after "of" ("pay of 90 children starts").
    """
    following = line.word(at + 1)
    if not line.is_kind(at + 1, ItemKind.WORD) or not _is_plural(line, at + 1):
        return False
    if unit_of(line, following) is not None:
        return following not in line.lexicon.harm
    verb = line.word(at + 2) in line.lexicon.determiners or line.word(at + 2) in line.lexicon.places
    verb = verb or (line.word(start - 2) in line.lexicon.of and unit_of(line, line.word(at)) == "person")
    known = following not in line.lexicon.changes and line.dates[at + 1] is None and not verb
    return (
        known and following.endswith("s") and line.raw[at + 1][0].islower() and line.same_sentence(at, at + 1)
    )


def _is_name_before(line: Line, at: int) -> bool:
    """Say whether a plural ends a name that only qualifies what follows ("two United States service members")."""
    named = (
        line.raw[at][:1].isupper() and line.raw[at - 1][:1].isupper() and line.is_kind(at - 1, ItemKind.WORD)
    )
    return named and line.is_kind(at + 1, ItemKind.WORD) and line.raw[at + 1].islower()


def _carries_on(line: Line, at: int) -> bool:
    if not line.same_sentence(at, at):
        return False
    if line.word(at) == ".":
        return _in_initials(line, at)
    if line.word(at) == "-" or line.is_kind(at, ItemKind.NUMBER):
        named = (
            line.is_kind(at - 1, ItemKind.NUMBER)
            and line.items[at - 1].spelled
            and not line.items[at].spelled
        )
        return line.items[at].glued or line.word(at + 1) == "-" or named or _ends_name(line, at)
    fits = line.is_kind(at, ItemKind.WORD) and line.dates[at] is None
    return fits and (
        line.word(at) not in line.lexicon.nouns.stops
        or _is_acronym(line, at)
        or _joins_name(line, at)
        or (line.word(at) in line.lexicon.nouns.adjectives and _is_plural(line, at + 1))
        or _joins_adjectives(line, at)
    )


def _in_initials(line: Line, at: int) -> bool:
    """Say whether a stop belongs to initials inside the phrase ("12 U.S. soldiers"), and ends no sentence."""
    letter = line.is_kind(at - 1, ItemKind.WORD) and len(line.raw[at - 1]) == 1 and line.raw[at - 1].isupper()
    return letter and line.items[at].glued and line.same_sentence(at, at + 1)


def _ends_name(line: Line, at: int) -> bool:
    """Say whether a number belongs to a name inside the phrase ("12 Boeing 737 jets")."""
    capital = line.is_kind(at - 1, ItemKind.WORD) and line.raw[at - 1][:1].isupper()
    return capital and not line.items[at].spelled and line.is_kind(at + 1, ItemKind.WORD)


def _joins_adjectives(line: Line, at: int) -> bool:
    """Say whether "and" stands between two adjectives of one noun ("seven current and former aides")."""
    lexicon = line.lexicon
    if line.word(at) not in lexicon.paired or not line.is_kind(at - 1, ItemKind.WORD):
        return False
    if any(
        line.word(back) == "-" for back in range(at - 1, max(-1, at - REACH), -1) if not line.is_number(back)
    ):
        return False
    described = (line.word(at - 1), line.word(at + 1))
    if any(word in lexicon.nouns.stops or word in lexicon.harm for word in described):
        return False
    plain = line.is_kind(at + 1, ItemKind.WORD) and not _is_plural(line, at + 1)
    return plain and _is_plural(line, at + 2) and line.same_sentence(at, at + 2)


def _joins_name(line: Line, at: int) -> bool:
    """Say whether "of" stands inside a name ("10 House of Commons seats")."""
    if line.word(at) not in line.lexicon.of or not line.raw[at - 1][:1].isupper():
        return False
    return line.is_kind(at + 1, ItemKind.WORD) and line.raw[at + 1][:1].isupper()


def _is_acronym(line: Line, at: int) -> bool:
    """Say whether a word that is a stop in small letters is a name here ("13,000 US troops")."""
    following = line.raw[at + 1] if at + 1 < len(line.raw) else ""
    return len(line.raw[at]) > 1 and line.raw[at].isupper() and not following.isupper()


def _head_first(line: Line, index: int) -> Noun | None:
    """French and Arabic: the first word that is no adjective of those standing before the noun."""
    nouns = line.lexicon.nouns
    at = index
    while line.word(at) in line.lexicon.partitives:
        at += 1
    while line.word(at) in nouns.prenominal and line.is_kind(at + 1, ItemKind.WORD):
        at += 1
    at += _is_before_noun(line, at)
    at += 2 * (nouns.head_first and line.word(at) in nouns.prefixes and line.word(at + 1) == "-")
    hyphened = compound_at(line, at) if line.word(at + 1) == "-" else None
    if hyphened is not None:
        return Noun(start=index, end=hyphened[0], unit=hyphened[1], head=line.word(at))
    fits = line.is_kind(at, ItemKind.WORD) and line.dates[at] is None
    if not fits or line.word(at) in nouns.stops or not line.same_sentence(index - 1, at):
        return None
    word = line.word(at)
    compound = compound_at(line, at)
    if compound is not None:
        return Noun(start=index, end=compound[0], unit=compound[1], head=word)
    unit = _counted_few(line, index, word) or unit_of(line, word)
    if line.lexicon.verb_first and word not in nouns.units and line.word(index - 2) in line.lexicon.of:
        # "طريقان من أصل سبعة مقطوعين": what follows the whole tells of it.
        return None
    if unit is None and not nouns.is_plural(word):
        return None
    return Noun(start=index, end=at + 1, unit=unit or _unknown(line, at), head=word)


def _counted_few(line: Line, index: int, word: str) -> str | None:
    """Return the unit of a plural that three to ten are counted in, where its form is a singular as well."""
    unit = line.lexicon.nouns.few.get(word)
    few = line.is_kind(index - 1, ItemKind.NUMBER) and 3 <= line.items[index - 1].low % 100 <= 10  # noqa: PLR2004
    return unit if few else None


def _is_before_noun(line: Line, at: int) -> bool:
    """Say whether "other" stands before a noun of its own ("sept autres districts"), and not for one ("sept autres ont fui")."""
    nouns, following = line.lexicon.nouns, line.word(at + 1)
    other = nouns.head_first and line.word(at) in nouns.others and line.is_kind(at + 1, ItemKind.WORD)
    listed = following not in nouns.stops and not line.lexicon.verb_first
    return other and listed and following not in line.lexicon.harm and nouns.is_plural(following)


def label_of(line: Line, draft: Draft) -> Noun | None:
    """Return the known noun with which the label of a lone number begins ("Latrines fonctionnelles : 3 210"), or None."""
    first = draft.start - 1
    if line.word(first) != ":" or line.is_number(draft.end):
        return None
    while (
        first > max(0, draft.start - _LABEL)
        and "\n" not in line.text[line.items[first - 1].end : line.items[first].start]
    ):
        first -= 1
    opens = first == 0 or "\n" in line.text[line.items[first - 1].end : line.items[first].start]
    while line.word(first) in line.lexicon.nouns.prenominal:
        first += 1
    headed = opens and (line.lexicon.nouns.head_first or line.lexicon.verb_first)
    noun = _label_head(line, first) if headed and line.word(first) not in line.lexicon.labels else None
    return noun if noun is not None and noun.end < draft.start else None


def _label_head(line: Line, first: int) -> Noun | None:
    """Return the known noun that opens a label; an Arabic one has its article there ("النازحون الجدد: 18,400")."""
    compound, unit = compound_at(line, first), unit_of(line, line.word(first))
    if compound is None and unit is None:
        return None
    end, unit = compound or (first + 1, unit or "")
    return Noun(start=first, end=end, unit=unit, head=line.word(first))


def compound_at(line: Line, at: int, head: str | None = None) -> tuple[int, str] | None:
    """Return end and unit of the noun of several words whose head stands at `at` ("points d'eau").

    Args:
        line: The line.
        at: Index of the head.
        head: Form to look up instead of the one that stands there: the singular of a dual.
    """
    nouns, word = line.lexicon.nouns, head or line.word(at)
    tails = nouns.compounds.get(word) or nouns.compounds.get(nouns.bare(word), ())
    for tail, unit in tails:
        end = at + 1 + len(tail)
        alike = all(nouns.bare(line.word(at + 1 + step)) == part for step, part in enumerate(tail))
        if alike and line.same_sentence(at, end - 1):
            return end, unit
    return None


def _unknown(line: Line, at: int) -> str:
    """An unknown noun keeps its lemma; a French name of a people is written with a capital ("trois Ghanéens")."""
    people = (
        line.raw[at][:1].isupper()
        and line.raw[at][1:].islower()
        and line.lexicon.nouns.is_plural(line.word(at))
    )
    return "person" if people else line.lexicon.nouns.lemma(line.word(at))


def _joined(line: Line, noun: Noun) -> Noun:
    """Extend over "and witnesses" where the second noun is counted alike and has no number of its own."""
    at = noun.end
    if line.word(at) not in line.lexicon.and_ or not line.same_sentence(noun.start, at + 1):
        return noun
    following = line.word(at + 1)
    alike = unit_of(line, following) == noun.unit and unit_of(line, noun.head) == noun.unit
    plural = line.lexicon.nouns.is_plural(following) and not line.is_kind(at + 1, ItemKind.NUMBER)
    if alike and plural and following not in line.lexicon.harm:
        return Noun(start=noun.start, end=at + 2, unit=noun.unit, head=noun.head)
    return noun
