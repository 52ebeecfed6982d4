"""Where what is said in French ends, and where "et que" or one more action parts it."""

import re
from collections.abc import Sequence

import attrs

from onrecord.extraction.lexicon.speech_words import Frame, Speech
from onrecord.extraction.statements.french_contents import Content, is_infinitive
from onrecord.extraction.statements.sentence import Kind, Sentence

_ADDRESSEE = 16
_FUTURE = re.compile(
    r"\w{2,}(?:era|eront|ira|iront|dra|dront|erait|eraient|irait|iraient|drait|draient)\Z|(?:sera|seront|serait|seraient|aura|auront)\Z"
)
_NOT_ONE = frozenset({"pas", "aucun", "aucune", "nul", "nulle"})
_FINAL = frozenset(".!?…,;:–—-")


def content_end(sentence: Sentence, start: int, stops: Sequence[int], *, action: bool = False) -> int:
    """Return the index after a content: the next stop, else the end of the sentence without its mark.

    A semicolon ends every content; behind an action a colon opens a clause of its own.
    """
    end = next((stop for stop in stops if stop > start), len(sentence.words))
    marks = {";", ":"} if action else {";"}
    end = next((at for at in range(start, end) if sentence.norm(at) in marks), end)
    while end > start + 1 and sentence.is_kind(end - 1, Kind.MARK) and sentence.norm(end - 1) in _FINAL:
        end -= 1
    return end


def parts(sentence: Sentence, content: Content, end: int, speech: Speech) -> tuple[tuple[Content, int], ...]:
    """Cut a content at "et que", and at one more action or addressee, each a content of its own.

    Returns:
        Contents with the index after each.
    """
    found: list[Content] = [content]
    borders: list[int] = []
    at = content.first + 1
    while at < end:
        following = _following(sentence, at, end, content, speech)
        if following is not None:
            borders.append(at)
            found.append(following)
            at = following.first
        at += 1
    ends = [content_end(sentence, one.first, (border,)) for one, border in zip(found, borders, strict=False)]
    return tuple(zip(found, [*ends, end], strict=True))


def _following(sentence: Sentence, at: int, end: int, content: Content, speech: Speech) -> Content | None:
    """Return the content that "et" or a comma at an index adds to the one before, or None."""
    norm = sentence.norm(at)
    if norm not in speech.joins and norm != ",":
        return None
    after = at + 1 + (norm == "," and sentence.norm(at + 1) in speech.joins)
    joined = sentence.norm(after - 1) in speech.joins
    if content.frame is Frame.CLAUSE:
        again = joined and sentence.norm(after) in speech.that and after + 1 < end
        again = again and (content.promised or _looks_ahead(sentence, after + 1, end))
        return attrs.evolve(content, first=after + 1) if again else None
    if content.frame is Frame.QUOTE and joined and sentence.norm(after) in _NOT_ONE:
        # "Deux morts, et pas une balle tirée": what is denied is a statement of its own.
        return attrs.evolve(content, first=after)
    if content.frame is not Frame.ACTION or content.lead is None:
        return None
    if _same(sentence.norm(after), content.lead) and is_infinitive(sentence, after + 1):
        return Content(first=after + 1, frame=Frame.ACTION, lead=content.lead, addressee=content.addressee)
    return _asked_too(sentence, after, end, content.lead, speech) if norm != "," else None


def _looks_ahead(sentence: Sentence, start: int, end: int) -> bool:
    """Say whether a clause has a future: a promise behind a fact is a statement of its own."""
    return any(_FUTURE.match(sentence.norm(at)) for at in range(start, end))


def _asked_too(sentence: Sentence, at: int, end: int, lead: str, speech: Speech) -> Content | None:
    """Read "… et aux bailleurs de financer …": another one is asked for another action."""
    asked = at + (sentence.norm(at) in speech.targets)
    opened = asked > at or sentence.norm(at) in speech.articles or sentence.words[min(at, end - 1)].capital
    for to in range(asked + 1, min(asked + _ADDRESSEE, end - 1)):
        if not opened or sentence.norm(to) in speech.finite or sentence.norm(to) == ",":
            return None
        if _same(sentence.norm(to), lead) and is_infinitive(sentence, to + 1):
            return Content(first=to + 1, frame=Frame.ACTION, lead=lead, addressee=(asked, to))
    return None


def _same(norm: str, lead: str) -> bool:
    return norm == lead or {norm, lead} <= {"de", "d'"}
