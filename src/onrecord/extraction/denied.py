"""Numbers that a text names only to set them aside: "352, not 340", "denied that 500 people had died"."""

import re
from collections.abc import Sequence
from functools import cache

import attrs

from onrecord.extraction.lexicon.denied import DENIED
from onrecord.model.figure import Figure
from onrecord.model.passage import Span
from onrecord.text.patterns import Pattern

_BEFORE = 160
"""Characters before a number in which a verb of denying governs it."""
_BEHIND = 90
_BORDER = re.compile(
    r"[;:،؛\n“”«»\"]|,(?!\d)|[.!?؟…](?=\s)|\b(?:but|while|whereas|mais|tandis que|alors que)\b|(?<!\w)(?:لكن|ولكن|بينما)(?!\w)"
)
"""Where what is denied ends."""


@attrs.frozen
class _Tests:
    beside: Pattern
    unless: Pattern
    verb: Pattern
    negated: Pattern
    untrue: Pattern
    report: Pattern


@cache
def _tests(language: str) -> _Tests:
    words = DENIED.get(language, DENIED["en"])
    return _Tests(**{field.name: Pattern(getattr(words, field.name)) for field in attrs.fields(_Tests)})


def with_denials(figures: Sequence[Figure], text: str, language: str | None) -> tuple[Figure, ...]:
    """Mark the figures that their clause sets aside, with the words that do it.

    Three ways are read, each inside one clause: another number stands in its place ("not", "rather than", "instead of");
    a verb denies the report, the number or the deed; the report that has it is called untrue.

    Args:
        figures: Figures of a document.
        text: Its text.
        language: `en`, `fr` or `ar`; others read as English.

    Returns:
        The same figures in the same order. Linear in their number.
    """
    tests = _tests(language or "en")
    return tuple(
        attrs.evolve(one, denied=words) if (words := _setting_aside(one.span, text, tests)) else one
        for one in figures
    )


def _setting_aside(number: Span, text: str, tests: _Tests) -> Span | None:
    """Return the words that set a number aside; None where none do."""
    begin = max(0, number.start - _BEFORE)
    before = text[begin : number.start].lower()
    if len(before) != number.start - begin:
        return None  # A letter whose small form is longer: offsets would be wrong.
    if (found := tests.beside.search(before)) and not tests.unless.search(before[: found.start()]):
        return Span(begin + found.start(), begin + len(before[: found.end()].rstrip()))
    clause = max((border.end() for border in _BORDER.finditer(before)), default=0)
    if (found := tests.verb.search(before, clause)) and not tests.negated.search(before[: found.start()]):
        return Span(begin + found.start(), begin + found.end())
    if tests.report.search(before[clause:]):
        behind = text[number.end : number.end + _BEHIND].lower()
        if found := tests.untrue.match(behind):
            return Span(number.end + found.start("untrue"), number.end + found.end("untrue"))
    return None
