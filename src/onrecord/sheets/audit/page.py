"""An audit as one page that stands alone: the findings, then the document with every figure marked."""

import re
from collections.abc import Iterator, Sequence
from importlib.resources import files

import attrs
from markupsafe import Markup

import onrecord
from onrecord.model.check import Audit, CheckOutcome
from onrecord.model.passage import Span
from onrecord.sheets.audit.findings import LOUD, Finding, findings, in_words, tally
from onrecord.sheets.audit.words import KINDS, OUTCOMES, PROSE
from onrecord.sheets.dates import date_in_words
from onrecord.sheets.hedge import hedge_in_words
from onrecord.sheets.pages import environment
from onrecord.sheets.segments import Marking, Token, tokens
from onrecord.text.language import direction

_BREAK = re.compile(r"\n[ \t\r]*\n\s*")
_LONGEST_ROW = 1500
_RANKS = {"figure": 1, "check": 0, "boilerplate": 2}


@attrs.frozen(kw_only=True)
class Row:
    """One paragraph of a document with the findings that belong beside it.

    Attributes:
        steps: The text with its marks.
        findings: Those whose tested words begin here.
    """

    steps: tuple[Token, ...]
    findings: tuple[Finding, ...]


@attrs.frozen(kw_only=True)
class AuditedDocument:
    """One document of an audit page.

    Attributes:
        name: File name.
        title: As the document states it, else the file name.
        facts: Language, date and how much was read, in words.
        losses: What was not read.
        language: ISO 639-1 code, or empty.
        direction: `ltr` or `rtl`.
        tally: Its outcomes in one line.
        loud: What does not hold, depends on the reading or is arguable, in this order.
        held: What holds.
        unchecked: What cannot be checked.
        rows: The text, paragraph by paragraph; joined it is the whole text.
    """

    name: str
    title: str
    facts: str
    losses: tuple[str, ...]
    language: str
    direction: str
    tally: str
    loud: tuple[Finding, ...]
    held: tuple[Finding, ...]
    unchecked: tuple[Finding, ...]
    rows: tuple[Row, ...]


def render_page(audits: Sequence[Audit]) -> bytes:
    """Write the page of one or more audited documents.

    Args:
        audits: One a document, in the order in which they are shown.

    Returns:
        UTF-8 HTML that loads nothing and runs nothing; the same bytes for the same audits.
    """
    sheet = files("onrecord.sheets")
    page = (
        environment()
        .get_template("audit.html.j2")
        .render(
            w=PROSE,
            kinds=KINDS,
            outcomes=OUTCOMES,
            shown=CheckOutcome,
            tally=in_words(check.outcome for audit in audits for check in audit.checks),
            version=onrecord.__version__,
            documents=[_document(audit, number) for number, audit in enumerate(audits)],
            style=Markup((sheet / "style.css").read_text("utf-8") + (sheet / "audit.css").read_text("utf-8")),  # noqa: S704 - our own files
        )
    )
    return page.encode("utf-8", "xmlcharrefreplace")


def _document(audit: Audit, number: int) -> AuditedDocument:
    rendition = audit.reading.rendition
    found = findings(audit, number)
    return AuditedDocument(
        name=rendition.name,
        title=rendition.title or rendition.name,
        facts=_facts(audit),
        losses=tuple(f"{loss.what} ({loss.count:,})" for loss in rendition.losses),
        language=rendition.language or "",
        direction=direction(rendition.language),
        tally=tally(audit),
        loud=tuple(one for one in found if one.check.outcome in LOUD),
        held=tuple(one for one in found if one.check.outcome is CheckOutcome.CONSISTENT),
        unchecked=tuple(one for one in found if one.check.outcome is CheckOutcome.NOT_CHECKABLE),
        rows=tuple(_rows(audit, found, number)),
    )


def _facts(audit: Audit) -> str:
    rendition = audit.reading.rendition
    dated = date_in_words(rendition.published) if rendition.published else "no date stated"
    return f"{rendition.name} · {dated} · SHA-256 {rendition.original}"


def _rows(audit: Audit, found: Sequence[Finding], number: int) -> Iterator[Row]:
    text = audit.reading.rendition.text
    marks = _markings(audit, found, number)
    for span in _paragraphs(text):
        own = [_clipped(mark, span) for mark in marks if mark.spans[0].overlaps(span)]
        yield Row(
            steps=tokens(span.cut(text), own),
            findings=tuple(
                sorted(
                    (
                        one
                        for one in found
                        if one.check.outcome is not CheckOutcome.NOT_CHECKABLE
                        and span.start <= one.check.span.start < span.end
                    ),
                    key=lambda one: one.check.span.start,
                )
            ),
        )


def _paragraphs(text: str) -> Iterator[Span]:
    """Cut a text after each blank line, and long runs after a line, so that a finding stands near its sentence."""
    start = 0
    for cut in [*(found.end() for found in _BREAK.finditer(text)), len(text)]:
        while cut - start > _LONGEST_ROW and (line := text.find("\n", start + _LONGEST_ROW, cut)) >= 0:
            yield Span(start, line + 1)
            start = line + 1
        if cut > start:
            yield Span(start, cut)
            start = cut


def _markings(audit: Audit, found: Sequence[Finding], number: int) -> list[Marking]:
    made = [
        _marking("figure", f"figure-{number + 1}-{at + 1}", figure.span, hedge_in_words(figure))
        for at, figure in enumerate(audit.reading.figures)
    ]
    made += [
        _marking("boilerplate", f"boilerplate-{number + 1}-{at + 1}", run.span, run.why)
        for at, run in enumerate(audit.reading.boilerplate)
    ]
    for one in found:
        css = f"check {one.check.outcome.value}"
        made.append(
            Marking(
                anchor=f"{one.anchor}-words",
                css=css,
                label=one.outcome,
                spans=(one.check.span,),
                rank=_RANKS["check"],
            )
        )
    return sorted(made, key=lambda mark: mark.spans[0])


def _marking(kind: str, anchor: str, span: Span, label: str) -> Marking:
    return Marking(anchor=anchor, css=kind, label=label, spans=(span,), rank=_RANKS[kind])


def _clipped(mark: Marking, row: Span) -> Marking:
    """Give the part of a mark inside a row, counted from the row's start; only its first part keeps the anchor."""
    span = mark.spans[0]
    start, end = max(span.start, row.start) - row.start, min(span.end, row.end) - row.start
    anchor = mark.anchor if span.start >= row.start else f"{mark.anchor}-{row.start}"
    return attrs.evolve(mark, anchor=anchor, spans=(Span(start, end),))
