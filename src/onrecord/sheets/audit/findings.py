"""Checks in the order in which people need them, each with its sentence."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

import attrs

from onrecord.model.check import Amount, Audit, Check, CheckOutcome
from onrecord.model.passage import Span
from onrecord.sheets.audit.words import OUTCOMES, OUTCOMES_OF_SEVERAL, counted
from onrecord.text.sentences import sentence_spans

LOUD = (CheckOutcome.INCONSISTENT, CheckOutcome.DEPENDS_ON_READING, CheckOutcome.ARGUABLE)
"""The outcomes that a reader must look at."""

_ORDER = tuple(OUTCOMES)
_REACH = 160
"""Characters of its sentence that are shown on either side of the tested words."""


@attrs.frozen(kw_only=True)
class Finding:
    """One check, ready to be shown.

    Attributes:
        check: What was found.
        anchor: Identity, unique among the findings of all documents.
        outcome: The outcome in words.
        before: The sentence up to the tested words, shortened.
        quote: The tested words, exactly as they stand in the document.
        after: The sentence after them, shortened.
        stated: What the words state.
        recomputed: What the document's numbers give; empty where nothing can be computed.
        tolerance: The bands in words; empty where the rule has none.
        line: Line of the tested words in the text that was read, from 1.
        column: Column in that line, in Unicode code points from 1.
    """

    check: Check
    anchor: str
    outcome: str
    before: str
    quote: str
    after: str
    stated: str
    recomputed: str
    tolerance: str
    line: int
    column: int


def in_words(outcomes: Iterable[CheckOutcome]) -> str:
    """Say what came out in one line: "14 statements checked: 1 does not hold, 13 hold"."""
    counts = Counter(outcomes)
    checked = sum(count for outcome, count in counts.items() if outcome is not CheckOutcome.NOT_CHECKABLE)
    head = f"{counted(checked, 'statement', 'statements')} checked"
    parts = [
        f"{counts[outcome]:,} {_verb(outcome, counts[outcome])}" for outcome in OUTCOMES if counts[outcome]
    ]
    return f"{head}: {', '.join(parts)}" if parts else head


def tally(audit: Audit) -> str:
    """Say what came out for one document in one line."""
    return in_words(check.outcome for check in audit.checks)


def _verb(outcome: CheckOutcome, count: int) -> str:
    return OUTCOMES[outcome] if count == 1 else OUTCOMES_OF_SEVERAL.get(outcome, OUTCOMES[outcome])


def findings(audit: Audit, document: int = 0) -> tuple[Finding, ...]:
    """List the findings of a document, what does not hold first, then in the order of the text.

    Args:
        audit: Of the document.
        document: Its number among those shown together; part of every anchor.
    """
    text = audit.reading.rendition.text
    sentences = sentence_spans(text, audit.reading.rendition.language or "")
    starts = [sentence.start for sentence in sentences]
    lines = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]
    made = [
        _finding(check, text, (sentences, starts), lines, f"check-{document + 1}-{number + 1}")
        for number, check in enumerate(audit.checks)
    ]
    return tuple(sorted(made, key=lambda one: (_ORDER.index(one.check.outcome), one.check.span.start)))


def _finding(
    check: Check,
    text: str,
    sentences: tuple[Sequence[Span], Sequence[int]],
    lines: Sequence[int],
    anchor: str,
) -> Finding:
    span = check.span
    start, end = _sentence(span, *sentences)
    line = bisect_right(lines, span.start)
    return Finding(
        check=check,
        anchor=anchor,
        outcome=OUTCOMES[check.outcome],
        before=_shortened(text[start : span.start], keep_end=True),
        quote=span.cut(text),
        after=_shortened(text[span.end : max(end, span.end)], keep_end=False),
        stated=check.stated.text,
        recomputed=check.recomputed.text if check.recomputed else "",
        tolerance=_tolerance(check.clear, check.outer),
        line=line,
        column=span.start - lines[line - 1] + 1,
    )


def _sentence(span: Span, sentences: Sequence[Span], starts: Sequence[int]) -> tuple[int, int]:
    """Give where the sentence or sentences of a span start and end."""
    first = max(0, bisect_right(starts, span.start) - 1)
    last = max(0, bisect_right(starts, span.end - 1) - 1)
    if not sentences:
        return span.start, span.end
    return min(sentences[first].start, span.start), max(sentences[last].end, span.end)


def _shortened(words: str, *, keep_end: bool) -> str:
    if len(words) <= _REACH:
        return words
    return "…" + words[-_REACH:].lstrip() if keep_end else words[:_REACH].rstrip() + "…"


def _tolerance(clear: Amount | None, outer: Amount | None) -> str:
    parts = [f"fair: {clear.text}"] if clear else []
    if outer and outer != clear:
        parts.append(f"arguable: {outer.text}")
    return "; ".join(parts)
