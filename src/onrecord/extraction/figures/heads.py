"""What a label, a header or the words before a bare number say that it measures."""

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.fate import Measured
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import label_of
from onrecord.extraction.figures.phrase import named, plural
from onrecord.text.numbers import ItemKind, normalise

_OPENING = 6


def labelled(line: Line, draft: Draft) -> Measured | None:
    """Return the measure of a label before a bare number: "Injured: 87"."""
    if draft.noun is not None or line.word(draft.start - 1) != ":":
        return None
    measures, at = line.lexicon.roles.measures, draft.start - 2
    key = measures.own.get(line.word(at)) or measures.fates.get(line.word(at))
    key = "killed" if line.word(at) in measures.tolls else key
    noun = label_of(line, draft)
    if key is None and noun is not None:
        head = next(at for at in range(noun.start, noun.end) if line.word(at) == noun.head)
        return Measured(at=head, word=measures.own.get(noun.head) or named(line, head), verb=False)
    return None if key is None else Measured(at=at, word=key, verb=False)


def numbered(line: Line, draft: Draft) -> Measured | None:
    """Return whose number a change of it states inside the figure: "تجاوز عدد النازحين 3400"."""
    if draft.noun is not None or not line.lexicon.verb_first:
        return None
    measures = line.lexicon.roles.measures
    for at in range(draft.start, draft.at):
        key = measures.own.get(line.word(at)) or measures.fates.get(line.word(at))
        if key is not None and line.word(at - 1) in line.lexicon.carriers:
            return Measured(at=at, word=key, verb=False)
    return None


def by_header(line: Line, draft: Draft) -> Measured | None:
    """Return the measure that the header or the label of a cell's row names: "Schools closed | 93"."""
    if draft.noun is not None or not line.header:
        return None
    measures = line.lexicon.roles.measures
    for word in (normalise(word) for word in line.header.split()):
        person = measures.own.get(word) or measures.fates.get(word)
        found = person if draft.unit == "person" else measures.own.get(word) or measures.things.get(word)
        if found is not None:
            lead = "" if draft.unit in {None, "person", "event"} else plural(draft.unit)
            return Measured(at=draft.at, word=found, verb=False, lead=lead)
    return None


def opened_by(line: Line, draft: Draft) -> Measured | None:
    """Return what the whole at the head of a sentence measures: "Of the deaths, 612 occurred at home"."""
    lexicon, at = line.lexicon, draft.start - 2
    if draft.noun is not None:
        return None
    opens = line.word(draft.start - 1) == "," and line.same_sentence(at, draft.at)
    while opens and line.is_kind(at - 1, ItemKind.WORD) and line.word(at) not in lexicon.of:
        at -= 1
        if draft.start - at > _OPENING or not line.same_sentence(at, draft.at):
            return None
    if not opens or line.word(at) not in lexicon.of or line.same_sentence(at - 1, draft.at):
        return None
    for inside in range(draft.start - 2, at, -1):
        key = lexicon.roles.own.get(line.word(inside))
        if key is not None:
            return Measured(at=inside, word=key, verb=False)
    return None


def populated(line: Line, draft: Draft) -> Measured | None:
    """Read a count of people as the size of a place ("a town of 48,000 people")."""
    lexicon, at = line.lexicon, draft.start - 1
    led = line.word(at) in lexicon.of and line.same_sentence(at - 1, draft.at)
    told = draft.unit == "person" and led and line.word(at - 1) in lexicon.populated
    return Measured(at=draft.at, word="population", verb=False) if told else None
