"""Who did it and who says so."""

from onrecord.extraction.figures.draft import Draft
from onrecord.extraction.figures.line import Line
from onrecord.model.figure import Role
from onrecord.text.numbers import ItemKind

_LONGEST = 9
_REACH = 40
_VERB_REACH = 6
_OPENERS = frozenset({"that", "but", "and", "while", "qu", "que", "و", "an", "ان"})


def actor(line: Line, draft: Draft) -> Role | None:
    """Return the agent: who stands after "by", or the subject of an active verb of harm."""
    return _subject(line, draft) or _agent_after(line, draft)


def attributed_to(line: Line, draft: Draft, earlier: Role | None) -> Role | None:
    """Return who states a figure.

    Args:
        line: The line of the figure.
        draft: The figure.
        earlier: Who was last found to speak in the line; a pronoun takes it up.
    """
    found = _according(line, draft) or _speaker(line, draft, earlier) or _credit(line, draft)
    if found is None and earlier is not None:
        return Role(text=earlier.text, span=earlier.span, inferred=True)
    return found


def _sentence(line: Line, at: int) -> range:
    """Return the indexes of the sentence of `at`, not further than a fixed reach."""
    start, end = at, at + 1
    while start > max(0, at - _REACH) and line.same_sentence(start - 1, at):
        start -= 1
    while end < min(len(line.items), at + _REACH) and line.same_sentence(end, at):
        end += 1
    return range(start, end)


def _role(line: Line, start: int, end: int, *, inferred: bool = False) -> Role | None:
    while start < end and (line.word(start) in _OPENERS or line.word(start) in line.lexicon.adverbs):
        start += 1
    while end > start and _is_loose(line, end - 1):
        end -= 1
    if end <= start:
        return None
    return Role(text=line.cut(start, end), span=line.span(start, end), inferred=inferred)


def _is_loose(line: Line, at: int) -> bool:
    """Say whether a word at the end of a noun phrase belongs to what follows."""
    lexicon = line.lexicon
    loose = lexicon.copulas | lexicon.had | lexicon.adverbs | lexicon.nouns.stops
    return line.is_kind(at, ItemKind.MARK) or line.word(at) in loose


def _phrase_end(line: Line, start: int) -> int:
    """Return the end of the noun phrase at `start`: the next mark, number or word that stops it."""
    lexicon = line.lexicon
    end = start
    while end < min(start + _LONGEST, len(line.items)) and (
        line.is_kind(end, ItemKind.WORD) or _is_hyphen(line, end)
    ):
        word = line.word(end)
        stops = (
            word in lexicon.nouns.stops
            and word not in lexicon.the | lexicon.of | lexicon.and_ | lexicon.article_one
        )
        told = word in lexicon.speech or (word in lexicon.harm and lexicon.verb_first)
        if stops or told or line.dates[end] is not None or (word in lexicon.places and end > start):
            break
        end += 1
    return end


def _is_hyphen(line: Line, at: int) -> bool:
    return line.word(at) == "-" and line.items[at].glued


def _agent_after(line: Line, draft: Draft) -> Role | None:
    """Find "by X" after the figure or before it in the same sentence; "by 12 percent" is none."""
    found: list[tuple[int, int]] = []
    for at in _sentence(line, draft.at):
        phrase = line.lexicon.by_actor.after(line.words, at)
        if phrase is None or not line.is_kind(phrase[0], ItemKind.WORD) or line.dates[phrase[0]] is not None:
            continue
        end = _phrase_end(line, phrase[0])
        if end > phrase[0] and line.word(phrase[0]) not in line.lexicon.not_agents:
            found.append((phrase[0], end))
    after = [place for place in found if place[0] >= draft.end] or found[-1:]
    return _role(line, *after[0]) if after else None


def _subject(line: Line, draft: Draft) -> Role | None:
    """Find the subject of an active verb of harm before the figure ("the troops killed 44")."""
    verbs = line.lexicon.active
    for at in reversed([at for at in _sentence(line, draft.at) if at < draft.start + 1]):
        if line.word(at) not in verbs:
            continue
        before = at - 1
        while line.word(before) in line.lexicon.adverbs or line.word(before) in line.lexicon.had:
            before -= 1
        if line.word(before) in line.lexicon.copulas:
            return None
        before = _first_of_verbs(line, before)
        start = _clause_start(line, before)
        role = _role(line, start, before + 1)
        numbered = any(line.is_kind(word, ItemKind.NUMBER) for word in range(start, before + 1))
        told = role is None or numbered or _is_speech(line, start, before + 1)
        return None if told else role
    return None


def _first_of_verbs(line: Line, end: int) -> int:
    """Go back from "and wounded" to the verb that the subject stands before."""
    found = end
    for at in range(end, max(-1, end - _REACH), -1):
        if not line.same_sentence(at, end) or line.word(at) in line.lexicon.speech:
            break
        if line.word(at) in line.lexicon.active and line.word(at - 1) not in line.lexicon.copulas:
            found = at - 1
    while line.word(found) in line.lexicon.adverbs or line.word(found) in line.lexicon.had:
        found -= 1
    return found


def _is_speech(line: Line, start: int, end: int) -> bool:
    return any(line.word(at) in line.lexicon.speech for at in range(start, end))


def _clause_start(line: Line, end: int) -> int:
    start = end
    while start > max(0, end - _LONGEST) and line.same_sentence(start - 1, end):
        if line.is_kind(start - 1, ItemKind.MARK) or line.word(start - 1) in _OPENERS:
            break
        start -= 1
    return start


def _according(line: Line, draft: Draft) -> Role | None:
    for at in _sentence(line, draft.at):
        phrase = line.lexicon.according.after(line.words, at)
        named = (
            phrase is not None and not {line.word(phrase[0]), line.word(phrase[0] + 1)} & line.lexicon.labels
        )
        if phrase is not None and named:
            return _role(line, phrase[0], max(_phrase_end(line, phrase[0]), phrase[0] + 1))
    return None


def _speaker(line: Line, draft: Draft, earlier: Role | None) -> Role | None:
    """Find the subject of a verb of saying in the sentence, or of "said X" after it."""
    verbs = [
        at for at in _sentence(line, draft.at) if line.word(at) in line.lexicon.speech and _is_verb(line, at)
    ]
    for at in sorted(verbs, key=lambda verb: (verb > draft.at, abs(verb - draft.at))):
        inverted = not line.same_sentence(at - 1, at) or line.is_kind(at - 1, ItemKind.MARK)
        start = at if inverted else _clause_start(line, at - 1)
        if line.lexicon.verb_first or start >= at:
            role = _role(line, at + 1, _phrase_end(line, at + 1))
        else:
            role = _role(line, start, at)
        if role is None:
            continue
        if role.text.casefold() in line.lexicon.pronouns:
            return None if earlier is None else Role(text=earlier.text, span=earlier.span, inferred=True)
        return role
    return None


def _is_verb(line: Line, at: int) -> bool:
    """Tell "X estimates" from "an estimate of" and "claimed by"."""
    lexicon = line.lexicon
    determined = line.word(at - 1) in lexicon.the | lexicon.article_one | lexicon.of
    passive = line.word(at + 1) in lexicon.of or lexicon.by_actor.after(line.words, at + 1) is not None
    return line.is_kind(at, ItemKind.WORD) and not determined and not passive


def _credit(line: Line, draft: Draft) -> Role | None:
    """Find a source in brackets at the end of the sentence ("… (IOM)")."""
    sentence = _sentence(line, draft.at)
    for at in sentence:
        boxed = line.word(at - 1) == "(" and line.word(at + 1) == ")" and at > draft.at
        if boxed and line.raw[at].isupper() and len(line.raw[at]) > 1:
            return _role(line, at, at + 1)
    return None
