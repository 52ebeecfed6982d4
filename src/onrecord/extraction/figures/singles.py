"""Where "one" counts: a person harmed, one thing alone, the last of a list of counts."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.figures.draft import Draft, Noun
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import unit_of
from onrecord.text.numbers import ItemKind

_VERB_REACH, _DENIAL_REACH = 3, 12
_LINKING, _WORDS = 2, 4


def counts_one(line: Line, draft: Draft) -> bool:
    """Say whether "one" counts a person whom harm befalls, or one thing alone."""
    lexicon = line.lexicon
    person = draft.noun is not None and draft.unit == "person"
    before = line.word(draft.start - 1)
    after = _harm_after(line, draft.end)
    only = before in lexicon.only and (before not in lexicon.than or _is_denied(line, draft.start))
    told = after or before in lexicon.harm or only or before in lexicon.and_
    if draft.noun is not None and line.word(draft.at + 1) in lexicon.only:
        return True
    return (person and told) or (draft.noun is not None and only)


def _harm_after(line: Line, start: int) -> bool:
    """Say whether harm follows within a few words, no further clause between ("un voisin que onze blessés")."""
    for at in range(start, start + _VERB_REACH):
        if line.word(at) in line.lexicon.than or line.is_number(at):
            return False
        if line.word(at) in line.lexicon.harm:
            return True
    return False


def _is_denied(line: Line, start: int) -> bool:
    """Tell "n'a retrouvé qu'un corps" from "a promis qu'une commission": only the first has a negation."""
    near = range(max(0, start - _DENIAL_REACH), start)
    return any(line.word(at) in line.lexicon.negates and line.same_sentence(at, start) for at in near)


def listed(line: Line, draft: Draft, done: Sequence[Draft]) -> Draft | None:
    """Read "one" that goes on from another count ("28 points, nine rebounds and one assist").

    Args:
        line: Its line.
        draft: The number, its noun in the singular not found.
        done: The figures before it.
    """
    last = done[-1] if done else None
    if last is None or last.noun is None or draft.start != draft.at or not line.lexicon.determiners:
        return None
    gap = range(last.end, draft.start)
    linked = 0 < len(gap) <= _LINKING and line.same_sentence(last.at, draft.at)
    if not linked or not all(line.word(at) in line.lexicon.and_ - line.lexicon.targets | {","} for at in gap):
        return None
    head = _head(line, draft.at + 1)
    if head is None:
        return None
    unit = unit_of(line, line.word(head)) or line.word(head)
    noun = Noun(start=draft.at + 1, end=head + 1, unit=unit, head=line.word(head))
    return attrs.evolve(draft, end=head + 1, unit=unit, noun=noun)


def _head(line: Line, start: int) -> int | None:
    """Return the index of the last word of a noun phrase in the singular, or None where none stands there."""
    lexicon, at = line.lexicon, start
    ends = lexicon.nouns.stops | lexicon.nouns.others | lexicon.adverbs | lexicon.nouns.more.by_first.keys()
    while (
        at < start + _WORDS
        and line.is_kind(at, ItemKind.WORD)
        and line.dates[at] is None
        and line.word(at) not in ends
    ):
        at += 1
    head = at - 1
    plural = head >= start and lexicon.nouns.is_plural(line.word(head))
    return (
        None
        if head < start or plural or line.word(at) == "-" or not line.same_sentence(start, head)
        else head
    )
