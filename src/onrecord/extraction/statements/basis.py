"""The evidence that a document states for what it says: witnesses heard, images analysed, places visited, papers seen."""

import re
from collections.abc import Iterator
from functools import cache

import attrs

from onrecord.extraction.lexicon.basis_words import BASIS_WORDS
from onrecord.extraction.lexicon.promise_marks import COUNTED_GAP, PLACE_END
from onrecord.model.passage import Span
from onrecord.model.statement import Basis, BasisKind
from onrecord.text.numbers import ItemKind, read_items
from onrecord.text.patterns import Pattern

NEAR = 160
"""Characters between a verb of looking into things and the evidence that it governs, lists included."""
PLACE = 60
"""Characters of the place after a verb of visiting."""
COUNTED = 40
"""Characters before a noun in which its count stands."""

_STOP = re.compile(r"[.;؛!?؟]\s|\n\n")
_COUNTED_GAP = Pattern(COUNTED_GAP)
_PLACE_END = Pattern(PLACE_END)


@attrs.frozen
class _Compiled:
    looks: re.Pattern[str]
    rests: re.Pattern[str]
    visits: re.Pattern[str]
    nouns: re.Pattern[str]
    kinds: tuple[BasisKind, ...]


@cache
def _compiled(language: str) -> _Compiled | None:
    words = BASIS_WORDS.get(language)
    if words is None:
        return None
    nouns = "|".join(f"({pattern})" for _, pattern in words.nouns)
    return _Compiled(
        re.compile(words.looks),
        re.compile(words.rests),
        re.compile(words.visits),
        re.compile(rf"(?<!\w)(?:{nouns})[\u064b-\u0652]*(?!\w)"),
        tuple(kind for kind, _ in words.nouns),
    )


def find_basis(text: str, sentence: Span, language: str) -> tuple[Basis, ...]:
    """Find the evidence that a sentence states.

    Args:
        text: The whole text.
        sentence: Where to look.
        language: `en`, `fr` or `ar`; others give nothing.

    Returns:
        In the order of the text, each place once; `count` where a number stands right before the noun.
    """
    words = _compiled(language)
    if words is None:
        return ()
    lowered = sentence.cut(text).lower()
    if (
        len(lowered) != sentence.end - sentence.start
    ):  # a letter that has no single small form: offsets would shift
        return ()
    found = {one.span: one for one in _seen(lowered, sentence.start, words, language)}
    found |= {
        Span(sentence.start + match.start(), _end_of_place(text, sentence, match.end())): Basis(
            kind=BasisKind.VISIT,
            span=Span(sentence.start + match.start(), _end_of_place(text, sentence, match.end())),
        )
        for match in words.visits.finditer(lowered)
    }
    return tuple(found[span] for span in sorted(found))


def _end_of_place(text: str, sentence: Span, offset: int) -> int:
    start = sentence.start + offset
    rest = text[start : min(sentence.end, start + PLACE)]
    stop = _PLACE_END.search(rest)
    end = start + (stop.start() if stop and stop.start() > 0 else len(rest))
    return start + len(text[start:end].rstrip())


def _seen(lowered: str, offset: int, words: _Compiled, language: str) -> Iterator[Basis]:
    looks = [match.end() for match in words.looks.finditer(lowered)]
    rests = [match.start() for match in words.rests.finditer(lowered)]
    if not looks and not rests:
        return
    for match in words.nouns.finditer(lowered):
        if not _governed(lowered, match.start(), match.end(), looks, rests):
            continue
        count, start = _counted(lowered, match.start(), language)
        kind = words.kinds[(match.lastindex or 1) - 1]
        yield Basis(kind=kind, span=Span(offset + start, offset + match.end()), count=count)


def _governed(lowered: str, start: int, end: int, looks: list[int], rests: list[int]) -> bool:
    before = any(0 <= start - look <= NEAR and not _STOP.search(lowered, look, start) for look in looks)
    return before or any(
        0 <= rest - end <= NEAR // 4 and not _STOP.search(lowered, end, rest) for rest in rests
    )


def _counted(lowered: str, start: int, language: str) -> tuple[int | None, int]:
    """Read the number right before a noun, with the place where the phrase begins."""
    opening = lowered.rfind(" ", 0, max(0, start - COUNTED)) + 1 if start > COUNTED else 0
    numbers = [item for item in read_items(lowered[opening:start], language) if item.kind is ItemKind.NUMBER]
    if not numbers:
        return None, start
    last = numbers[-1]
    gap = lowered[opening + last.end : start]
    if not _COUNTED_GAP.match(gap) or last.low != last.high or last.low != int(last.low):
        return None, start
    return int(last.low), opening + last.start
