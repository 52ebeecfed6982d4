"""Findings of an audit as people read them in a terminal: what does not hold first, each with its sentence."""

import textwrap
from collections.abc import Iterator, Sequence

import attrs
import click

from onrecord.cli.talk import one_line, visible
from onrecord.model.check import Audit, CheckOutcome
from onrecord.sheets.audit.findings import LOUD, Finding, findings, tally
from onrecord.sheets.audit.words import OUTCOMES, PROSE

_SIGNS = {
    CheckOutcome.INCONSISTENT: ("✗", "red"),
    CheckOutcome.DEPENDS_ON_READING: ("?", "yellow"),
    CheckOutcome.ARGUABLE: ("~", "yellow"),
    CheckOutcome.CONSISTENT: ("✓", "green"),
    CheckOutcome.NOT_CHECKABLE: ("-", None),
}
_LABEL = 12
_SHORT = 44


@attrs.frozen(kw_only=True)
class Layout:
    """How findings are shown.

    Attributes:
        width: Columns of the terminal.
        holding: Whether statements that hold are listed too; without it they are counted.
        unchecked: Whether statements that cannot be checked are listed too.
    """

    width: int = 100
    holding: bool = True
    unchecked: bool = False


def audit_lines(audit: Audit, layout: Layout) -> Iterator[str]:
    """Give the lines for one document, styled for a terminal; control characters of the document are written out."""
    rendition = audit.reading.rendition
    yield click.style(one_line(rendition.name), bold=True) + f"  {tally(audit)}"
    for loss in rendition.losses:
        yield f"  {PROSE['lost'].lower()}: {one_line(loss.what)} ({loss.count:,})"
    found = findings(audit)
    for finding in found:
        if finding.check.outcome in LOUD:
            yield ""
            yield from _told(finding, layout)
    held = [one for one in found if one.check.outcome is CheckOutcome.CONSISTENT]
    if held and layout.holding:
        yield ""
        yield from _table(held, layout.width)
    open_ = [one for one in found if one.check.outcome is CheckOutcome.NOT_CHECKABLE]
    if open_ and layout.unchecked:
        yield ""
        for finding in open_:
            yield from _briefly(finding, layout)


def _told(finding: Finding, layout: Layout) -> Iterator[str]:
    check = finding.check
    sign, colour = _SIGNS[check.outcome]
    place = f"line {finding.line}:{finding.column}"
    yield f"  {click.style(f'{sign} {finding.outcome}', fg=colour, bold=True)}  {place}  {check.rule}"
    yield from _sentence(finding, layout.width)
    yield from _labelled(PROSE["stated"], finding.stated, layout.width)
    if finding.recomputed:
        yield from _labelled(PROSE["recomputed"], finding.recomputed, layout.width)
    if check.formula:
        yield from _labelled(PROSE["formula"], check.formula, layout.width)
    if finding.tolerance:
        yield from _labelled(PROSE["tolerance"], finding.tolerance, layout.width)
    for reading in check.readings:
        amount = f" = {reading.recomputed.text}" if reading.recomputed else ""
        told = f"{reading.name}{amount}: {OUTCOMES[reading.outcome]}"
        yield from _labelled("read as", told, layout.width)
    yield from _labelled("why", check.why, layout.width)
    if check.matters:
        yield from _labelled("matters", check.matters, layout.width)


def _sentence(finding: Finding, width: int) -> Iterator[str]:
    """Give the sentence, its tested words between brackets that survive where there is no colour."""
    marked = f"{one_line(finding.before)}{_gap(finding.before)}[{one_line(finding.quote)}]{_lead(finding.after)}{one_line(finding.after)}"
    for line in textwrap.wrap(marked, max(width - 4, 30), break_long_words=False, break_on_hyphens=False):
        yield "    " + line


def _gap(before: str) -> str:
    return " " if before[-1:].isspace() else ""


def _lead(after: str) -> str:
    return " " if after[:1].isspace() else ""


def _labelled(label: str, words: str, width: int) -> Iterator[str]:
    lines = textwrap.wrap(
        one_line(words), max(width - _LABEL - 4, 30), break_long_words=False, break_on_hyphens=False
    )
    for number, line in enumerate(lines or [""]):
        head = click.style(label.ljust(_LABEL), dim=True) if number == 0 else " " * _LABEL
        yield f"    {head}{visible(line)}"


def _table(held: Sequence[Finding], width: int) -> Iterator[str]:
    """List what holds, one line each: where, the words, what the numbers give."""
    rows = [
        (
            f"{one.line}:{one.column}",
            one_line(one.quote, _SHORT),
            one_line(one.check.formula or one.recomputed, 2 * _SHORT),
        )
        for one in held
    ]
    heads = ("line", PROSE["stated"], PROSE["recomputed"])
    widths = [max(len(row[at]) for row in [heads, *rows]) for at in range(3)]
    sign, colour = _SIGNS[CheckOutcome.CONSISTENT]
    mark = click.style(sign, fg=colour)
    yield "    " + click.style(_row(heads, widths, width - 4), dim=True)
    for row in rows:
        yield f"  {mark} {_row(row, widths, width - 4)}"


def _row(cells: Sequence[str], widths: Sequence[int], width: int) -> str:
    line = "  ".join(cell.ljust(size) for cell, size in zip(cells, widths, strict=True)).rstrip()
    return line if len(line) <= width else line[: width - 1] + "…"


def _briefly(finding: Finding, layout: Layout) -> Iterator[str]:
    sign, _ = _SIGNS[finding.check.outcome]
    words = f"{finding.line}:{finding.column} “{one_line(finding.quote, _SHORT)}”: {finding.check.why}"
    lines = textwrap.wrap(one_line(words), max(layout.width - 4, 30), break_long_words=False)
    for number, line in enumerate(lines):
        yield f"  {sign if number == 0 else ' '} {visible(line)}"
