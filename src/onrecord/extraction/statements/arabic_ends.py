"""Where what is said in Arabic ends, and what "and" or "and that" adds to it."""

import re

import attrs

from onrecord.extraction.lexicon.speech_words import Cue, Form, Frame, Speech, SpeechKind
from onrecord.extraction.statements.arabic_contents import Content, content_from
from onrecord.extraction.statements.arabic_phrases import opens_by_pattern
from onrecord.extraction.statements.arabic_sources import Source
from onrecord.extraction.statements.sentence import Kind, Sentence
from onrecord.model.figure import Role
from onrecord.model.passage import Span

_COMMAS = frozenset({"،", ","})
_STOPS = frozenset({".", "!", "؟", "?", "…", "؛", ";"})
_AND = "و"
_LETTERS = frozenset({"ب"})


def content_end(
    sentence: Sentence, content: Content, cue: Cue | None, heads: frozenset[int], speech: Speech
) -> tuple[int, Content | None]:
    """Return the index after a content, and the next content of the same verb where "and" joins one.

    Args:
        sentence: The sentence.
        content: Where it starts.
        cue: Its verb; None after "according to".
        heads: Indexes of the verbs of speech of the sentence that have a content.
        speech: Words of the language.
    """
    if content.closed is not None:
        return content.closed, None
    at = content.first
    following = None
    while at < len(sentence.words):
        if at > content.first:
            following = _next(sentence, at, content, cue, speech)
            if following is not None or _ends(sentence, at, heads, speech):
                break
        at += 1
    while at > content.first and (sentence.norm(at - 1) in _COMMAS | _STOPS | {_AND, "-", "–"}):
        at -= 1
    return at, following


_WHILE = ("في", "حين")


def _ends(sentence: Sentence, at: int, heads: frozenset[int], speech: Speech) -> bool:
    norm = sentence.norm(at)
    if norm in {"؛", ";"}:
        return True
    if norm == _AND and at + 1 in heads:
        return True
    if norm not in _COMMAS:
        return speech.according.after(sentence.norms, at) is not None and norm != "كما"
    after = at + 1 + (sentence.norm(at + 1) == _AND)
    hit = speech.verbs.after(sentence.norms, after)
    hanging = hit is not None and hit[1].form is Form.HANGING
    return (
        sentence.norm(at + 1) in speech.ends
        or (sentence.norm(at + 1), sentence.norm(at + 2)) == _WHILE
        or after in heads
        or hanging
        or speech.according.after(sentence.norms, at + 1) is not None
    )


def _next(sentence: Sentence, at: int, content: Content, cue: Cue | None, speech: Speech) -> Content | None:
    """Find the content that "and that" or "and" adds to the one before."""
    norm = sentence.norm(at)
    if cue is None:
        return None
    if content.clause:
        joined = norm == _AND and sentence.norm(at + 1) in speech.that
        own = cue.kind in _HELD or _looks_ahead(sentence, at + 2) or _is_told(sentence, at + 2, speech)
        return (
            content_from(sentence, at, at + 2, clause=True)
            if joined and own
            else _ahead(sentence, at, content)
        )
    if Frame.ACTION not in cue.frames:
        return None
    if norm in _COMMAS:
        return _behind_comma(sentence, at + 1, content, cue, speech)
    if content.letter is not None and norm[:2] == _AND + content.letter:
        return _added(sentence, at, content, speech)
    named = content.lead is not None or content.letter is not None
    return _asked_too(sentence, at, cue, speech) if named and norm[:3] == "وال" else None


def _behind_comma(sentence: Sentence, at: int, content: Content, cue: Cue, speech: Speech) -> Content | None:
    """Find one more action or addressee behind a comma."""
    norm = sentence.norm(at)
    if norm[:3] == "وال" or _names_another(sentence, at, cue):
        return _asked_too(sentence, at, cue, speech)
    return _added(sentence, at, content, speech) if norm[:1] == _AND else None


_HELD = frozenset({SpeechKind.PROMISE, SpeechKind.DEMAND, SpeechKind.DENY})
"""Kinds of which every further clause is one more statement; of facts "and that" goes on with one account."""
_CLAUSE = 4


def _looks_ahead(sentence: Sentence, start: int) -> bool:
    """Say whether a clause begins with a future: a promise behind a fact is a statement of its own."""
    return any(_WILL.match(f"و{sentence.norm(at)}") for at in range(start, start + _CLAUSE))


def _is_told(sentence: Sentence, start: int, speech: Speech) -> bool:
    """Say whether somebody else speaks in a clause: "and that his colleague had counted twice as many"."""
    return any(speech.verbs.after(sentence.norms, at) is not None for at in range(start + 1, start + _CLAUSE))


def _ahead(sentence: Sentence, at: int, content: Content) -> Content | None:
    """Read "that it suspended its orders and will pay": a promise behind a fact is a statement of its own."""
    norm = sentence.norm(at)
    if not _WILL.match(norm) or _WILL.match(f"و{sentence.norm(content.first)}"):
        return None
    word = sentence.words[at]
    return Content(marker=at, first=at, start=word.start + 1, clause=True)


def _names_another(sentence: Sentence, at: int, cue: Cue) -> bool:
    """Say whether "and" with a noun and the particle of the verb behind it names one more who is asked."""
    leads = {lead for lead in cue.leads if len(lead) > 1}
    return sentence.norm(at)[:1] == _AND and any(
        sentence.norm(k) in leads for k in range(at + 1, at + _CLAUSE)
    )


_WILL = re.compile(
    r"وس(?:وف\Z|[ينت]\w{3,}\Z)(?<!سياسه)(?<!سياسات)(?<!سياسي)(?<!سنوات)(?<!سيارات)(?<!سيطرت)(?<!سيطره)"
)
"""A verb with "and" and the letter of the future before it."""


def _added(sentence: Sentence, at: int, content: Content, speech: Speech) -> Content | None:
    """Read one more action: "، وتركيب", "، وبتركيب"."""
    word = sentence.words[at]
    inside = 1 + (word.norm[1:2] == content.letter)
    bare = word.norm[inside:]
    if bare not in speech.openings and not opens_by_pattern(bare):
        return None
    return Content(
        marker=at, first=at, start=word.start + inside, letter=content.letter, addressee=content.addressee
    )


def _asked_too(sentence: Sentence, at: int, cue: Cue, speech: Speech) -> Content | None:
    """Read "… and the parties to …": another one is asked for another action with the same particle."""
    for lead in range(at + 1, min(at + 6, len(sentence.words))):
        norm = sentence.norm(lead)
        if norm[:1] in cue.leads & _LETTERS and (norm[1:] in speech.openings or opens_by_pattern(norm[1:])):
            start = sentence.words[at].start + 1
            span = Span(start, sentence.words[lead - 1].end)
            asked_of = Source(Role(text=span.cut(sentence.text), span=span), lead)
            first = sentence.words[lead].start + 1
            return Content(marker=at, first=lead, start=first, letter=norm[:1], addressee=asked_of)
        if sentence.norm(lead) in cue.leads:
            start = sentence.words[at].start + 1
            asked = sentence.text[start : sentence.words[lead - 1].end]
            addressee = Source(Role(text=asked, span=Span(start, sentence.words[lead - 1].end)), lead)
            made = content_from(sentence, at, lead + 1, lead=lead)
            return None if made is None else attrs.evolve(made, addressee=addressee)
        if not sentence.is_kind(lead, Kind.WORD):
            return None
    return None
