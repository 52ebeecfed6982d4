"""Bare numbers that something rose or fell to, or stood at before: what moved tells what is counted."""

from onrecord.extraction.figures.cues import crosses
from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import unit_of
from onrecord.model.figure import FigureKind
from onrecord.text.numbers import ItemKind

_VERB_BACK, _SUBJECT_BACK = 14, 24
_MOVING = frozenset({FigureKind.LEVEL, FigureKind.CHANGE})
_REMARK = 8
_ARTICLE = "ال"


def unit_moved(line: Line, draft: Draft, verb: int | None = None) -> str | None:
    """Read "attendance fell to 12,000 from 15,300", "claims fell by 5,000", "the toll has risen to 43, up from the 29 announced before".

    Args:
        line: Its line.
        draft: A bare number.
        verb: Index of the word of change whose size it is, where that is known.
    """
    if draft.noun is not None or draft.kind not in _MOVING:
        return None
    if verb is None and draft.kind is FigureKind.CHANGE:
        verb = _verb_before(line, draft.at - 1)
    elif verb is None:
        verb = _verb_before(line, draft.start - 1) if _is_end(line, draft) else _numbering(line, draft)
    return None if verb is None else _unit_of_subject(line, verb)


def lives(line: Line, draft: Draft) -> str | None:
    """Read "أودت بحياة 40" and "ستة منهم": lives, and those whom a pronoun of persons takes up, are persons."""
    if not line.lexicon.verb_first or draft.noun is not None:
        return None
    lives = line.word(draft.start - 1) in _LIVES and line.same_sentence(draft.start - 1, draft.at)
    return "person" if lives or line.word(draft.end) in _OF_THEM else None


_LIVES = frozenset({"بحياه", "حياه", "ارواح", "بارواح"})
_OF_THEM = frozenset({"منهم", "منهن", "منا", "منكم"})


def counted_by_number(line: Line, at: int, end: int) -> str | None:
    """Return the unit of what stands after "of" behind `at`, "the number of cases"; None where nothing does before `end`."""
    lexicon = line.lexicon
    other = at + 1
    while line.word(other) in lexicon.of | lexicon.the:
        other += 1
    if other >= end:
        return None
    word = line.word(other).removeprefix(_ARTICLE)
    return unit_of(line, word) or (lexicon.nouns.lemma(word) if lexicon.nouns.is_plural(word) else None)


def _is_end(line: Line, draft: Draft) -> bool:
    """Say whether a number is one end of a move: "to 43", "from the 29"."""
    at = draft.start - 1
    if crosses(line, draft.start):
        # "Vacancies dropped below one million".
        return line.word(at) in line.lexicon.unaided and line.same_sentence(at, draft.at)
    while line.word(at) in line.lexicon.the | line.lexicon.only:
        at -= 1
    return line.word(at) in line.lexicon.targets | line.lexicon.sources and line.same_sentence(at, draft.at)


def _verb_before(line: Line, start: int) -> int | None:
    """Return the last verb of change before an index, with no number between: that one would tell the unit."""
    for at in range(start, max(-1, start - _VERB_BACK), -1):
        if not line.same_sentence(at, start) or (line.is_number(at) and not _is_size(line, at)):
            return None
        if line.word(at) in line.lexicon.changes and line.is_kind(at, ItemKind.WORD):
            return at
    return None


def _is_size(line: Line, at: int) -> bool:
    """Say whether a number is the size of a change ("dropped 7.7 percent to 230,000", "fell by 5,000 to 233,000")."""
    lexicon = line.lexicon
    sized = lexicon.percent.after(line.words, at + 1) is not None or line.word(at - 1) in lexicon.unaided
    return sized or (lexicon.by.before(line.words, at) is not None and line.word(at - 2) in lexicon.changes)


def _numbering(line: Line, draft: Draft) -> int | None:
    """Return the verb that numbers its subject right before a bare number ("wolves in the park number 108")."""
    at = draft.start - 1
    while line.word(at) in line.lexicon.adverbs | line.lexicon.only:
        at -= 1
    return (
        at if line.word(at) in line.lexicon.movement.amounts_to and line.same_sentence(at, draft.at) else None
    )


def _unit_of_subject(line: Line, verb: int) -> str | None:
    lexicon = line.lexicon
    subject = _subject(line, verb)
    for at in subject:
        if line.word(at) in lexicon.counting and (unit := counted_by_number(line, at, verb)) is not None:
            return unit
    if any(line.word(at) in lexicon.harm and line.word(at) not in lexicon.not_harm for at in subject):
        return "person"
    head = _head(line, subject)
    return None if head is None else _unit_of_head(line, head, verb)


def _unit_of_head(line: Line, at: int, verb: int) -> str | None:
    nouns, head = line.lexicon.nouns, line.word(at)
    if nouns.lemma(head) in line.lexicon.priced:
        return None
    if head in line.lexicon.employers:
        return "person"
    of = counted_by_number(line, at, verb) if line.word(at + 1) in line.lexicon.of else None
    plural = nouns.is_plural(head) and not line.is_name(at)
    return of or unit_of(line, head) or (nouns.lemma(head) if plural else None)


def _subject(line: Line, verb: int) -> range:
    """Return the words before a verb that can name what moved: back to another number that something moved to, a mark or another sentence."""
    at = _past_remark(line, verb)
    while at > max(0, verb - _SUBJECT_BACK):
        moved = line.is_number(at - 1) and line.word(at - 2) in line.lexicon.targets | line.lexicon.sources
        ends = moved or line.word(at - 1) in {",", ";", ":", "("}
        if ends or not line.same_sentence(at - 1, verb):
            break
        at -= 1
    return range(at, verb)


def _past_remark(line: Line, verb: int) -> int:
    """Return where the subject ends, before a remark between commas ("the toll, first put at ten, has risen")."""
    at = verb
    while line.word(at - 1) in line.lexicon.copulas:
        at -= 1
    if line.word(at - 1) not in {",", "،"} or line.word(verb) in line.lexicon.after_copula:
        return verb
    for back in range(at - 2, max(-1, at - 2 - _REMARK), -1):
        if not line.same_sentence(back, verb):
            return verb
        if line.word(back) in {",", "،"}:
            return back
    return verb


def _head(line: Line, subject: range) -> int | None:
    """Return the index of the noun that a phrase is about: the last word before its first preposition."""
    lexicon = line.lexicon
    passed = None
    for at in subject:
        word = line.word(at)
        if passed is not None and (
            word in lexicon.nouns.stops or word in lexicon.copulas or word in lexicon.of
        ):
            break
        if word not in lexicon.the and word not in lexicon.nouns.stops:
            passed = at
    return passed
