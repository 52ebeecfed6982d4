"""Stated silences: that somebody was asked and gave no answer."""

import re
from collections.abc import Iterator
from functools import cache

import attrs

from onrecord.extraction.lexicon import promise_marks as marks
from onrecord.extraction.lexicon.promises import promises
from onrecord.model.figure import Role
from onrecord.model.passage import Span
from onrecord.model.rendition import Rendition
from onrecord.text.patterns import Pattern

LOOK_BACK = 400
"""Characters before a silence in which the one who was asked is named."""
LONGEST_NAME = 90
"""Characters."""

_CLAUSE = Pattern(marks.CLAUSE)
_QUESTION = Pattern(marks.QUESTION)
_FILLERS = Pattern(marks.FILLERS)
_LEAD = Pattern(marks.LEAD)
_TAIL = Pattern(marks.TAIL)
_RELATIVE = Pattern(marks.RELATIVE)


@attrs.frozen(kw_only=True)
class Silence:
    """That no answer came.

    Attributes:
        span: The words that say so, without the one who is silent, unless the verb stands first.
        cue: The words of silence alone.
        who: Who did not answer; None where nothing tells. Inferred where another clause names them.
    """

    span: Span
    cue: Role
    who: Role | None


@cache
def _silences(language: str) -> tuple[Pattern, ...]:
    # "And" and "then" are written to the word after them in Arabic; they are no part of the silence.
    lead = r"(?<!\w)(?:[وف](?=\w))?" if language == "ar" else r"(?<!\w)"
    return tuple(Pattern(rf"{lead}(?P<silent>{source})") for source in promises(language).silence)


@cache
def _ends(language: str) -> Pattern:
    return Pattern(promises(language).clause_end)


@cache
def _asked(language: str) -> Pattern:
    return Pattern(promises(language).asked)


@cache
def _impartial(language: str) -> Pattern:
    return Pattern(promises(language).impartial)


@cache
def _party(language: str) -> Pattern:
    return Pattern(promises(language).party)


def find_silences(text: str, sentence: Span, language: str) -> Iterator[Silence]:
    """Find the stated silences of a sentence.

    Args:
        text: The whole text.
        sentence: Where to look.
        language: `en`, `fr` or `ar`; others read as English.

    Yields:
        One a silence, in the order of the text, none inside another.
    """
    lowered = sentence.cut(text).lower()
    if len(lowered) != sentence.end - sentence.start:
        return
    taken = 0
    matches = (match for pattern in _silences(language) for match in pattern.finditer(lowered))
    for match in sorted(matches, key=lambda one: (one.start("silent"), -one.end())):
        if match.start("silent") < taken:
            continue
        taken = match.end()
        span = Span(
            sentence.start + match.start("silent"),
            sentence.start + _clause_end(lowered, match.end(), language),
        )
        cue = Span(sentence.start + match.start("silent"), sentence.start + match.end())
        yield Silence(
            span=span,
            cue=Role(text=cue.cut(text), span=cue),
            who=_who(text, sentence, match, language),
        )


def _clause_end(lowered: str, start: int, language: str) -> int:
    stop = _ends(language).search(lowered, start)
    end = stop.start() if stop else len(lowered)
    return len(lowered[:end].rstrip())


def _who(text: str, sentence: Span, match: re.Match[str], language: str) -> Role | None:
    named = match["who"] if "who" in match.groupdict() else None
    if named and named.strip() and not (language == "ar" and _LED.match(named)):
        start = sentence.start + match.start("who") + len(named) - len(named.lstrip())
        return _role(text, Span(start, start + len(named.strip())), inferred=False)
    subject = (
        subject_before(text, Span(sentence.start, sentence.start + match.start())) if match.start() else None
    )
    if subject is None and match.start():
        subject = _before_pronoun(text, sentence, sentence.start + match.start())
    received = "who" in match.groupdict() and language != "ar"
    if subject is not None and not received and not _QUESTION.search(subject.text):
        return subject
    return _asked_before(text, sentence.start + match.start(), language)


_LED = re.compile(r"\s*(?:عن|على|إلى|من|في|حول|بشأن|ل)\s")
"""A preposition: what follows the verb of silence is what was not answered, and nobody."""


def _before_pronoun(text: str, sentence: Span, end: int) -> Role | None:
    """Give the name that the sentence right before begins with, where a pronoun alone is silent ("It declined comment")."""
    if text[sentence.start : end].strip().lower() not in marks.PRONOUNS:
        return None
    before = text[max(0, sentence.start - LOOK_BACK) : sentence.start].rpartition("\n")[2].rstrip()
    start = max(before.rfind(stop, 0, len(before) - 1) + 1 for stop in '.!?”"')
    named = _NAME.match(before, start)
    if named is None:
        return None
    offset = sentence.start - len(
        text[max(0, sentence.start - LOOK_BACK) : sentence.start].rpartition("\n")[2]
    )
    span = Span(offset + named.start("who"), offset + named.end("who"))
    return _role(text, span, inferred=True)


_NAME = re.compile(r"\s*(?P<who>[A-Z][\w&'’-]*(?:\s(?:of\s|de\s)?[A-Z][\w&'’-]*){0,4})(?=\s[a-z])")


def subject_before(text: str, before: Span) -> Role | None:
    """Give the noun phrase that ends right before a verb, or None for a pronoun or nothing.

    Args:
        text: The whole text.
        before: From the beginning of the sentence to the verb.
    """
    whole = _FILLERS.sub("", before.cut(text).rstrip())
    aside = _RELATIVE.search(whole)
    whole = whole[: aside.start()] if aside else whole
    piece = whole.rstrip(" ,")
    breaks = list(_CLAUSE.finditer(piece))
    start = breaks[-1].end() if breaks else 0
    name = piece[start:].strip()
    if not name or len(name) > LONGEST_NAME or name.split()[0].lower() in marks.NO_NAMES:
        return None
    if piece != whole.rstrip() and not name[0].isupper():
        return None  # What is set off before the verb is a name ("its owner, Orion Capital, declined"), or says where or when.
    offset = before.start + start + piece[start:].index(name)
    return _role(text, Span(offset, offset + len(name)), inferred=False)


def _asked_before(text: str, end: int, language: str) -> Role | None:
    """Give whoever was asked in the words before: the last one named as asked, else the last party named."""
    start = max(0, end - LOOK_BACK)
    window = text[start:end].rstrip()
    named = [
        match for match in _asked(language).finditer(window) if _party(language).search(match["who"].lower())
    ]
    if named:
        match = named[-1]
        return _role(text, Span(start + match.start("who"), start + match.end("who")), inferred=True)
    return last_party(text, start, end, language)


def last_party(text: str, start: int, end: int, language: str) -> Role | None:
    """Give the last noun phrase of a run of text whose noun is a party ("the Ministry of Defence").

    Args:
        text: The whole text.
        start: Where the run begins.
        end: Where it ends.
        language: `en`, `fr` or `ar`.
    """
    named = _phrases(text, start, end, _party(language))
    return named[-1] if named else None


def first_party(text: str, start: int, end: int, language: str) -> Role | None:
    """Give the first noun phrase of a run of text whose noun is a party; arguments as for `last_party`."""
    named = _phrases(text, start, end, _party(language)) if start < end else []
    return named[0] if named else None


def names_question(words: str) -> bool:
    """Say whether words speak of letters, questions or findings put to somebody."""
    return _QUESTION.search(words) is not None


def author(rendition: Rendition, *, party: bool) -> Role | None:
    """Give who writes a document: its publisher, else the first party or organisation that its opening names.

    Args:
        rendition: The document.
        party: Whether a party writes it, or somebody who holds parties to account.
    """
    if rendition.publisher:
        return Role(text=rendition.publisher, inferred=True)
    language = rendition.language or "en"
    pattern = _party(language) if party else _impartial(language)
    named = _phrases(rendition.text, 0, min(OPENING, len(rendition.text)), pattern)
    if not party:
        named = [role for role in named if language == "ar" or _NAMED.search(role.text)]
    return named[0] if named else None


_NAMED = re.compile(r"\b[A-ZÀ-Ý]")


def _phrases(text: str, start: int, end: int, pattern: Pattern) -> list[Role]:
    window = text[start:end].lower()
    found = pattern.finditer(window) if len(window) == end - start else ()
    return [_phrase(text, start, end, match) for match in found]


def _phrase(text: str, start: int, end: int, match: re.Match[str]) -> Role:
    tail = _TAIL.match(text, start + match.end(), end)
    lead = _LEAD.search(text[max(start, start + match.start() - 40) : start + match.start()])
    first = start + match.start() - (len(lead[0]) if lead else 0)
    last = tail.end() if tail else start + match.end()
    span = Span(first, last)
    return _role(text, span, inferred=True)


OPENING = 600
"""Characters at the beginning of a document in which its author is named."""


def _role(text: str, span: Span, *, inferred: bool) -> Role:
    return Role(text=" ".join(span.cut(text).split()), span=span, inferred=inferred)
