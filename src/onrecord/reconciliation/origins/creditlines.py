"""Where a page says that its text comes from somebody else."""

import re
from collections.abc import Iterator

import attrs

from onrecord.model.passage import Span
from onrecord.model.reading import Reading
from onrecord.reconciliation.origins.known import known_in
from onrecord.reconciliation.origins.lexicon.credits import BEFORE_NAME, BRACKETED, PARTIAL, WHOLE, WORKS

_LONGEST = 8
"""Words of a name at most; of one in brackets that no list has, half as many."""
_HEAD = 600
_NEWSROOMS = frozenset({"agency", "media", "aggregator"})
"""Kinds of organisations whose name in brackets is a credit; of others it is the source of one sentence."""
_PARAGRAPH = re.compile(r"^(?:[^\s]+[ \u00a0]+){14}", re.MULTILINE)
"""A line of running text: behind the credit of a whole text there is none."""
_BYLINE = re.compile(r"^\s*(?:by|par|بقلم)\s+(?P<name>[^\n,|]{3,70})\s*$", re.IGNORECASE | re.MULTILINE)


@attrs.frozen
class Credit:
    """A credit.

    Attributes:
        name: Who is credited, as written.
        span: The words of the credit.
        whole: True where it says that the text as a whole is that one's.
    """

    name: str
    span: Span
    whole: bool


def credits_in(reading: Reading) -> tuple[Credit, ...]:
    """Find the credits of a document, in the order of the text.

    A name in brackets is a credit only where it is a listed organisation or written in capitals; what credits a picture is none.
    """
    text = reading.rendition.text
    found: dict[Span, Credit] = {}
    for credit in [*_worded(text), *_bracketed(text), *_bylines(text)]:
        line = text[text.rfind("\n", 0, credit.span.start) + 1 : credit.span.end]
        if not WORKS.search(line):
            found.setdefault(credit.span, credit)
    return tuple(found[span] for span in sorted(found))


def _worded(text: str) -> Iterator[Credit]:
    for rule in (*WHOLE, *PARTIAL):
        for match in rule.finditer(text):
            name = match.group("name").strip()
            if len(name.split()) <= _LONGEST and (not name[:1].islower() or known_in(name)):
                yield Credit(name, Span(match.start(), match.end()), rule in WHOLE)


def _bracketed(text: str) -> Iterator[Credit]:
    """Find names in brackets: a newsroom's, or one written as names are in a text that has small letters too."""
    for match in BRACKETED.finditer(text):
        group = "name" if match.group("name") else "dateline"
        written = match.group(group).strip()
        name = BEFORE_NAME.sub("", written)
        listed = known_in(name)
        newsroom = listed[0].known.kind in _NEWSROOMS if listed else _is_title(name)
        if newsroom:
            first = group == "dateline" and match.end() < _HEAD
            last = group == "name" and not _PARAGRAPH.search(text, match.end())
            place = Span(match.start(group) - 1, match.end(group) + 1)
            yield Credit(name, place, whole=name == written and (first or last))


def _is_title(name: str) -> bool:
    words = name.split()
    return (
        0 < len(words) <= _LONGEST // 2 and all(word[:1].isupper() for word in words) and not name.isupper()
    )


def _bylines(text: str) -> Iterator[Credit]:
    """Find an organisation in the byline: pages are written by people, re-posts by somebody else's institution."""
    for match in _BYLINE.finditer(text[:_HEAD]):
        if known_in(match.group("name")):
            yield Credit(
                match.group("name").strip(), Span(match.start("name"), match.end("name")), whole=True
            )
