"""The documents of a case in an order of their own, each with its edition."""

from collections.abc import Mapping, Sequence

import attrs

from onrecord.model.case import Source
from onrecord.model.claim import Proposal, ProposalKind, ProposalState
from onrecord.model.figure import Figure
from onrecord.model.passage import Citation, Span, cite
from onrecord.model.reading import Reading
from onrecord.reconciliation.proposals import Desk
from onrecord.text.publication import latest_year


@attrs.frozen(kw_only=True)
class Document:
    """One reading with the edition that holds for it.

    Attributes:
        reading: What was read.
        edition: As registered, else as read; None where it is no edition.
        inferred: Why the edition is only a guess, or empty.
    """

    reading: Reading
    edition: str | None
    inferred: str = ""

    @property
    def sha256(self) -> str:
        """SHA-256 of the original."""
        return self.reading.rendition.original

    @property
    def text(self) -> str:
        """The rendition."""
        return self.reading.rendition.text

    @property
    def name(self) -> str:
        """File name of the original."""
        return self.reading.rendition.name

    @property
    def language(self) -> str | None:
        """Main language of the document."""
        return self.reading.rendition.language

    def cite(self, *spans: Span) -> Citation:
        """Cut a citation out of the rendition."""
        return cite(self.sha256, self.text, *spans)

    def figures_in(self, *spans: Span) -> tuple[Figure, ...]:
        """Give the figures that stand inside the spans, in the order of the text."""
        return tuple(f for f in self.reading.figures if any(span.contains(f.span) for span in spans))


def in_order(readings: Sequence[Reading], sources: Mapping[str, Source]) -> tuple[Document, ...]:
    """Put documents in an order that does not depend on the order in which they were given.

    Returns:
        One entry an original: the latest edition first, then by file name and digest; documents without
        edition come last.
    """
    by_name = sorted(readings, key=lambda r: r.rendition.name)
    by_digest = {reading.rendition.original: reading for reading in by_name}
    documents = (_document(reading, sources.get(digest)) for digest, reading in by_digest.items())
    named = sorted(documents, key=lambda d: (d.name, d.sha256))
    return tuple(sorted(named, key=lambda d: d.edition or "", reverse=True))


def _document(reading: Reading, source: Source | None) -> Document:
    if source is not None and source.edition is not None:
        return Document(reading=reading, edition=source.edition)
    year = reading.edition
    return Document(
        reading=reading, edition=year, inferred=reading.edition_why if reading.edition_inferred else ""
    )


def edition_proposal(document: Document, desk: Desk) -> Proposal | None:
    """Propose the edition of a document that only inference gives; None where it is stated or registered."""
    if document.edition is None or not document.inferred or not document.text.strip():
        return None
    about = document.cite(_where(document, document.edition))
    return desk.propose(ProposalKind.EDITION, about, document.edition, document.inferred)


def edition_shown(document: Document, proposal: Proposal | None) -> str | None:
    """Give the edition to show once decisions are laid over it: none where a person rejected it."""
    rejected = proposal is not None and proposal.state is ProposalState.REJECTED
    return None if rejected else document.edition


def _where(document: Document, year: str) -> Span:
    """Find the words that the edition was inferred from, else the first line of the document."""
    found = latest_year(document.text, document.language, [run.span for run in document.reading.boilerplate])
    if found is not None and found[0] == year:
        return found[1]
    at = document.text.find(year)
    if at >= 0:
        return Span(at, at + len(year))
    line = next(line for line in document.text.splitlines() if line.strip()).strip()
    start = document.text.find(line)
    return Span(start, start + len(line))
