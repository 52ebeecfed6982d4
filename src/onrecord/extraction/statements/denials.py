"""Denials in a party's own document, where no verb of speech marks them: "No unit used its weapons"."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import attrs

from onrecord.extraction.lexicon.promises import promises
from onrecord.model.passage import Span
from onrecord.text.patterns import Pattern

FEWEST = 4
"""Words of a clause that denies something."""
LONGEST = 320
"""Characters of a denial; longer runs are no clause."""


@attrs.frozen
class _Tests:
    negation: Pattern
    force: Pattern
    harm: Pattern
    contrary: Pattern
    baseless: Pattern
    rejects: Pattern
    piece: Pattern
    future: Pattern


@cache
def _tests(language: str) -> _Tests:
    words = promises(language)
    return _Tests(**{field.name: Pattern(getattr(words, field.name)) for field in attrs.fields(_Tests)})


def find_denials(text: str, sentence: Span, language: str) -> Iterator[Span]:
    """Find what a sentence of a party's own document denies.

    Args:
        text: The whole text.
        sentence: The sentence.
        language: `en`, `fr` or `ar`; others read as English.

    Yields:
        At most one: the sentence where it calls what others say untrue or contradicts it, or the rest of it from the clause on in which
        armed force is negated.
    """
    lowered = sentence.cut(text).lower()
    if len(lowered) != sentence.end - sentence.start or len(lowered) > LONGEST:
        return
    tests = _tests(language)
    against = tests.contrary.search(lowered) and tests.negation.search(lowered)
    if tests.baseless.search(lowered) or (against and not tests.future.search(lowered)):
        yield _trimmed(text, sentence)
        return
    borders = [(0, 0), *(match.span() for match in _CLAUSE.finditer(lowered)), (len(lowered), len(lowered))]
    for (_, start), (stop, _) in pairwise(borders):
        clause = lowered[start:stop]
        if len(clause.split()) < FEWEST or tests.future.search(clause):
            continue
        if tests.rejects.match(clause) or (
            tests.negation.search(clause) and (tests.force.search(clause) or tests.harm.search(clause))
        ):
            # What else the sentence says of it belongs to the denial.
            yield _trimmed(text, Span(sentence.start + start, sentence.end))
            return


_CLAUSE = re.compile(r"[,;:،؛]\s+")


def _trimmed(text: str, span: Span) -> Span:
    words = span.cut(text)
    lead = len(words) - len(words.lstrip())
    return Span(span.start + lead, span.start + len(words.rstrip(" .\n")))
