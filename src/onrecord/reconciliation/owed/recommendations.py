"""Recommendations, a line an addressee, with what came of each."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from onrecord.model.passage import Citation
from onrecord.model.reading import Recommendation
from onrecord.model.register import ResponseLine, WrittenResponse
from onrecord.model.statement import StatementRole
from onrecord.reconciliation.owed.actors import plain_name, speaker_of
from onrecord.reconciliation.owed.page import Page

Cited = Mapping[tuple[str, str], Citation]
"""Passages that people wrote down, by document as written and words."""


def responses_of(
    pages: Sequence[Page], written: Sequence[WrittenResponse], cited: Cited
) -> tuple[ResponseLine, ...]:
    """Give every recommendation to every addressee, with its response or none.

    Args:
        pages: The documents.
        written: What addressees answered, as people wrote it.
        cited: The passages that these quote.

    Returns:
        By document, place and addressee. A response to what no reader found, or to an addressee whom the document does not
        name, makes a line of its own: what a person wrote is never dropped.
    """
    answered = _answered(written, cited)
    taken: set[int] = set()
    shown = []
    for line in (line for page in pages for line in _read(page)):
        found = [n for n in answered.get(_handle(line), ()) if _is_about(written[n], line, cited)]
        taken.update(found)
        shown.append(_with_responses(line, [written[n] for n in found], cited))
    by_digest = {page.sha256: page for page in pages}
    for number, one in enumerate(written):
        if number not in taken:
            shown.append(_with_responses(_own_line(one, by_digest, cited), [one], cited))
    order = {page.sha256: number for number, page in enumerate(pages)}
    return tuple(sorted(shown, key=lambda one: (order[one.citation.original], one.citation.spans)))


def _read(page: Page) -> Iterator[ResponseLine]:
    for one in page.reading.recommendations:
        yield from _lines(page, one, "read as a recommendation")
    held = [one.span for one in page.reading.recommendations]
    for statement in page.statements(StatementRole.RECOMMENDATION):
        # A list under "calls on …:" has its items above; the words that open it are no action, and nobody is asked twice.
        if not statement.addressees or any(span.overlaps(statement.span) for span in held):
            continue
        asked = Recommendation(
            span=statement.span,
            quote=statement.span.cut(page.text),
            by=speaker_of(statement, page.publisher) or None,
            addressees=statement.addressees,
        )
        yield from _lines(page, asked, "read as something asked of somebody")


def _lines(page: Page, one: Recommendation, why: str) -> Iterator[ResponseLine]:
    for addressee in one.addressees or ("",):
        yield ResponseLine(
            citation=page.cite(one.span),
            document=page.name,
            by=one.by,
            addressee=addressee,
            published=page.dated,
            why=why,
        )


def _answered(written: Sequence[WrittenResponse], cited: Cited) -> Mapping[tuple[str, str], list[int]]:
    """Group what people wrote by original and addressee, oldest first."""
    found: dict[tuple[str, str], list[int]] = {}
    for number in sorted(range(len(written)), key=lambda n: (written[n].at, n)):
        one = written[number]
        handle = cited[one.document, one.quote].original, plain_name(one.addressee)
        found.setdefault(handle, []).append(number)
    return found


def _handle(line: ResponseLine) -> tuple[str, str]:
    return line.citation.original, plain_name(line.addressee)


def _is_about(one: WrittenResponse, line: ResponseLine, cited: Cited) -> bool:
    return cited[one.document, one.quote].spans[0].overlaps(line.citation.spans[0])


def _own_line(one: WrittenResponse, pages: Mapping[str, Page], cited: Cited) -> ResponseLine:
    """Make the line of a response to what no reader found, or to an addressee that the document does not name."""
    citation = cited[one.document, one.quote]
    page = pages[citation.original]
    return ResponseLine(
        citation=citation,
        document=page.name,
        by=page.publisher,
        addressee=one.addressee,
        published=page.dated,
        why="a person wrote it down in claims.yaml",
    )


def _with_responses(line: ResponseLine, answers: Sequence[WrittenResponse], cited: Cited) -> ResponseLine:
    if not answers:
        return line
    latest = answers[-1]
    answer = cited.get((latest.answer_document, latest.answer))
    return attrs.evolve(line, response=latest, answer=answer, earlier=tuple(answers[:-1]))
