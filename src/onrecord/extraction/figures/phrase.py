"""What a figure counts, as a short English noun phrase."""

from onrecord.extraction.figures.draft import Draft, Noun
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import noun_at, unit_of
from onrecord.extraction.lexicon.english_nouns import IRREGULAR
from onrecord.text.numbers import ItemKind

_LONGEST = 4
_CARRYING = frozenset({"cases", "acts", "incidents", "instances", "counts", "episodes"})
_IRREGULAR_PLURALS = {
    unit: plural
    for plural, unit in IRREGULAR.items()
    if plural not in {"goats", "sheep", "cattle", "livestock", "lives", "houses"}
}
_UNIT_PLURALS = {**_IRREGULAR_PLURALS, "person": "people", "animal": "livestock", "medium": "media"}
_SIBILANT = ("s", "x", "z", "ch", "sh")


def plural(unit: str) -> str:
    """Return the English plural of a unit ("health facility": "health facilities")."""
    known = _UNIT_PLURALS.get(unit)
    if known is not None:
        return known
    if unit.endswith("y") and unit[-2:-1] not in "aeiou":
        return f"{unit[:-1]}ies"
    return f"{unit}es" if unit.endswith(_SIBILANT) else f"{unit}s"


def counted(line: Line, draft: Draft) -> str:
    """Return what a figure counts in English, or an empty string where no word tells it in English."""
    noun = draft.noun
    if noun is None and draft.unit == "share":
        return ""
    if noun is None:
        return _inside(line, draft)
    if line.lexicon.language == "en":
        return _as_written(line, noun.start, _of_what(line, draft, noun))
    known = _people(line, noun)
    if known:
        return known
    if noun.unit == "event":
        return ""
    return "" if unit_of(line, noun.head) is None and not _is_english(line, noun.unit) else plural(noun.unit)


def _people(line: Line, noun: Noun) -> str:
    """Return the English plural of a noun of persons, of several words or one, or an empty string."""
    people, nouns = line.lexicon.roles.measures.people, line.lexicon.nouns
    head = next((at for at in range(noun.start, noun.end) if line.word(at) == noun.head), noun.start)
    whole = "_".join(
        [nouns.lemma(noun.head), *(nouns.bare(line.word(at)) for at in range(head + 1, noun.end))]
    )
    return people.get(whole) or people.get(noun.head) or people.get(nouns.lemma(noun.head), "")


def _of_what(line: Line, draft: Draft, noun: Noun) -> int:
    """Return the end of a noun phrase, with "of violence" where it belongs to the figure or tells cases of what."""
    if line.word(noun.end) not in line.lexicon.of:
        return noun.end
    end = max(draft.end, noun.end)
    if noun.head in _CARRYING and end == noun.end:
        end = noun.end + 1
        while (
            end < noun.end + 4
            and line.is_kind(end, ItemKind.WORD)
            and line.word(end) not in line.lexicon.nouns.stops
        ):
            end += 1
    return end


def _inside(line: Line, draft: Draft) -> str:
    """Return the noun in a figure that counts none or one or two ("no truck", a dual)."""
    known = draft.unit is not None and draft.unit != "person" and _is_english(line, draft.unit)
    if line.lexicon.language == "en" and draft.end - draft.at > 1:
        written = _as_written(line, draft.at + 1, draft.end) if known or draft.unit == "person" else ""
        none = (
            draft.low == draft.high == 0 and written and not line.lexicon.nouns.is_plural(written.split()[-1])
        )
        return " ".join([*written.split()[:-1], plural(written.split()[-1])]) if none else written
    return plural(draft.unit) if known and draft.unit else ""


def _is_english(line: Line, unit: str) -> bool:
    return unit in line.lexicon.nouns.known_units


def named(line: Line, at: int) -> str:
    """Return the counted noun at `at` in English, in the plural, or an empty string."""
    word = line.word(at)
    if line.lexicon.language == "en":
        return word if line.lexicon.nouns.is_plural(word) else ""
    people = line.lexicon.roles.measures.people
    known = people.get(word) or people.get(line.lexicon.nouns.lemma(word))
    unit = known or unit_of(line, word)
    return known or ("" if unit is None else plural(unit))


def matter(line: Line, at: int) -> str:
    """Return in English what is weighed, poured or priced where "of" stands at `at` ("de riz"), or an empty string."""
    lexicon = line.lexicon
    if lexicon.construct:
        return _owner(line, at + (line.word(at) in lexicon.of))
    if line.word(at) not in lexicon.of or not line.same_sentence(at - 1, at):
        return ""
    at += 1
    while line.word(at) in lexicon.the:
        at += 1
    return lexicon.roles.measures.matter.get(line.word(at), "") if line.same_sentence(at - 1, at) else ""


def _owner(line: Line, at: int) -> str:
    """Return the matter that stands right behind its noun or over a unit of measure ("سعر كيلو الغنم")."""
    table = line.lexicon.roles.measures.matter
    for here in range(at, min(at + 2, len(line.items))):
        word, behind = (line.word(other).removeprefix("ال") for other in (here, here + 1))
        found = table.get(f"{word}_{behind}") or table.get(word)
        if found is not None or word not in line.lexicon.each:
            return found if found is not None and line.same_sentence(at - 1, here) else ""
    return ""


def whole(line: Line, draft: Draft) -> str:
    """Return the whole that a share is one of: "40 per cent of health facilities"."""
    lexicon = line.lexicon
    for at in range(draft.at + 1, draft.end):
        if line.word(at) not in lexicon.of:
            continue
        start = at + 1
        while start < draft.end and line.word(start) in lexicon.the:
            start += 1
        if found := _phrase_of(line, start, draft.end):
            return found
    if line.word(draft.end - 1) in lexicon.of | lexicon.partitives:
        noun = noun_at(line, draft.end)
        return "" if noun is None else _phrase_of(line, noun.start, noun.end)
    behind = line.is_number(draft.end - 1) and draft.end - 1 > draft.at
    if behind or _has_whole_behind(line, draft):
        noun = noun_at(line, draft.end)
        if noun is not None:
            return _phrase_of(line, noun.start, noun.end)
    counts = lexicon.nouns.head_first or lexicon.nouns.is_plural(line.word(draft.end - 1))
    return _phrase_of(line, draft.at, draft.end) if counts else ""


def _has_whole_behind(line: Line, draft: Draft) -> bool:
    """Say whether a part stands right before its whole: "ثلثا المدارس"."""
    near = line.is_kind(draft.end, ItemKind.WORD) and line.same_sentence(draft.at, draft.end)
    return line.lexicon.construct and near and line.is_kind(draft.at, ItemKind.FRACTION)


def _phrase_of(line: Line, start: int, end: int) -> str:
    if line.lexicon.language == "en":
        return _as_written(line, start, end)
    return next((found for at in range(start, end) if (found := named(line, at))), "")


def _as_written(line: Line, start: int, end: int) -> str:
    """Return English words in lower case, without numbers, articles and what stands before the last three."""
    stops = line.lexicon.nouns.stops
    joined = next((at for at in range(start + 1, end) if line.word(at) in line.lexicon.and_), end)
    kept = [
        line.word(at)
        for at in range(start, joined)
        if line.is_kind(at, ItemKind.WORD) and (line.word(at) not in stops or line.word(at) == "of")
    ]
    kept = kept[-_LONGEST:]
    return " ".join(kept[1:] if kept[:1] == ["of"] else kept)
