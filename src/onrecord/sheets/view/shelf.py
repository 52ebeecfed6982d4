"""The documents and sources of a sheet by identity: where each is shown, its number, and its names."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

import attrs

from onrecord.errors import PassageMismatchError
from onrecord.model.case import Source
from onrecord.model.check import Check
from onrecord.model.claim import Claim, Gathering, Proposal, ProposalKind, RecordEntry
from onrecord.model.edition import DocumentOnRecord, MeasuredStatement, Published
from onrecord.model.ledger import Decision
from onrecord.model.passage import Citation, Span
from onrecord.model.register import Registers
from onrecord.model.verdict import JudgedClaim, PassageFinding
from onrecord.sheets import paths
from onrecord.sheets.dates import date_in_words
from onrecord.sheets.view.compared import lines_by_place
from onrecord.sheets.view.quoted import SourceRef
from onrecord.sheets.words import isolated, say


@attrs.frozen(kw_only=True)
class Held:
    """A document with what people registered laid over what was read from it.

    Attributes:
        document: As it was read and received.
        number: In the list of sources.
        slug: Name of its page.
        title: Registered, else read, else its file name.
        publisher: Registered, else read, else empty.
        published: Registered, else read; EDTF, or None.
        address: Registered, else the address it was received from, or None.
        language: Registered, else read, or None.
        edition: Registered, else read, or None.
        evidence: Passages of it that a verdict, or fairness to the authority, rests on.
        checks: Statements of it that its own numbers do not bear out.
        measured: Statements of it that were recomputed from data.
        compared: What the sheet says of the fact that a figure is of, with the link, by the figure's span.
        owed: Promises, recommendations and replies of it, each with its kind of mark.
    """

    document: DocumentOnRecord
    number: int
    slug: str
    title: str
    publisher: str
    published: str | None
    address: str | None
    language: str | None
    edition: str | None
    evidence: tuple[Citation, ...] = ()
    checks: tuple[Check, ...] = ()
    measured: tuple[MeasuredStatement, ...] = ()
    compared: Mapping[Span, tuple[str, str]] = attrs.field(factory=dict)
    owed: tuple[tuple[str, Citation], ...] = ()

    @property
    def original(self) -> str:
        """SHA-256 of the original."""
        return self.document.reading.rendition.original

    @property
    def text(self) -> str:
        """The rendition."""
        return self.document.reading.rendition.text

    @property
    def path(self) -> str:
        """Of its page, from the root of the site."""
        return paths.document_path(self.slug)

    @property
    def name(self) -> str:
        """Title and publisher in one phrase."""
        return ", ".join(isolated(part) for part in (self.title, self.publisher) if part)

    @property
    def label(self) -> str:
        """Title, publisher and date in one phrase."""
        return f"{self.name}, {date_in_words(self.published) if self.published else say('undated')}"

    @property
    def reference(self) -> SourceRef:
        """Its number in the list of sources."""
        return SourceRef(
            number=self.number,
            href=f"{paths.SOURCES}#source-{self.number}",
            label=say("source_label", number=self.number, label=self.label),
        )


@attrs.frozen(kw_only=True)
class Shelf:
    """Every document and source of one sheet.

    Attributes:
        held: Documents by SHA-256, in the order of their file names.
        cited: Works only cited, by key, with their numbers.
        keys: SHA-256 of documents by the key of their registered source.
        claims: Claims by key.
        decisions: Decisions by number of their ledger entry.
        edition_proposals: Proposals that a document is of an edition, by SHA-256.
        measured: Statements that were recomputed from data.
        judged: Claims with their verdicts.
        findings: What recomputing says of passages, by the claim they stand under and their words.
    """

    held: Mapping[str, Held]
    cited: Mapping[str, tuple[int, Source]]
    keys: Mapping[str, str]
    claims: Mapping[str, Claim]
    decisions: Mapping[int, Decision]
    edition_proposals: Mapping[str, tuple[Proposal, ...]]
    measured: tuple[MeasuredStatement, ...] = ()
    judged: tuple[JudgedClaim, ...] = ()
    findings: Mapping[tuple[str, Citation], PassageFinding] = attrs.field(factory=dict)

    def of(self, citation: Citation) -> Held:
        """Give the document that a citation is cut from."""
        return self.held[citation.original]

    def in_order(self, entries: Iterable[RecordEntry]) -> tuple[RecordEntry, ...]:
        """Put the record of one edition in order: its own sheet, then other documents, each in one run."""
        documents = {original: held.edition for original, held in self.held.items()}
        return in_order(entries, documents)

    def references(self, citation: Citation, keys: Iterable[str]) -> tuple[SourceRef, ...]:
        """Give the numbered sources of a passage: its own document, then the registered works it names."""
        named = [self._named(key) for key in keys]
        return tuple(dict.fromkeys([self.of(citation).reference, *named]))

    def _named(self, key: str) -> SourceRef:
        if key in self.keys:
            return self.held[self.keys[key]].reference
        if key in self.cited:
            number, source = self.cited[key]
            label = say("source_label", number=number, label=cited_label(source))
            return SourceRef(number=number, href=f"{paths.SOURCES}#source-{number}", label=label)
        return SourceRef(number=None, href="", label=say("unregistered_source", key=key))


def in_order(entries: Iterable[RecordEntry], editions: Mapping[str, str | None]) -> tuple[RecordEntry, ...]:
    """Put record in the order of the sheet: latest edition, its own sheet first, then document by document.

    Args:
        entries: In the order of each document's text.
        editions: The edition that each document is, by SHA-256; the order of its keys is that of the documents.
    """
    places = {original: number for number, original in enumerate(editions)}
    # Sorting keeps the order of equals, so the later edition can be brought to the front afterwards.
    ordered = sorted(
        entries,
        key=lambda one: (
            one.edition is None or editions[one.citation.original] != one.edition,
            places[one.citation.original],
        ),
    )
    return tuple(sorted(ordered, key=lambda one: one.edition or "", reverse=True))


def cited_label(source: Source) -> str:
    """Name a work that is only cited: title, publisher and date in one phrase."""
    date = date_in_words(source.published) if source.published else ""
    parts = (source.title or source.publisher or source.key, source.publisher if source.title else "", date)
    return ", ".join(isolated(part) for part in parts if part)


def shelve(published: Published) -> Shelf:
    """Put documents and sources in order and number them by their first use on the sheet.

    Args:
        published: All that the build shows.

    Raises:
        PassageMismatchError: A quotation is not in its document, character for character; all are named.
    """
    documents = {
        document.reading.rendition.original: document
        for document in sorted(
            published.documents,
            key=lambda one: (one.reading.rendition.name, one.reading.rendition.original),
            reverse=True,
        )
    }
    documents = dict(reversed(documents.items()))
    _check(published, documents)
    keys = {one.source.key: original for original, one in documents.items() if one.source}
    cited = {source.key: source for source in published.sources if source.key not in keys}
    compared = lines_by_place(published.facts)
    owed: dict[str, list[tuple[str, Citation]]] = {}
    for kind, citation in owed_citations(published.registers):
        owed.setdefault(citation.original, []).append((kind, citation))
    numbers = _numbers(published.gathering, documents, keys, cited)
    shelf = Shelf(
        held=MappingProxyType(
            {
                original: attrs.evolve(
                    _hold(document, numbers[original], published.measured),
                    compared=compared.get(original, {}),
                    owed=tuple(owed.get(original, ())),
                )
                for original, document in documents.items()
            }
        ),
        cited=MappingProxyType({key: (numbers[key], cited[key]) for key in sorted(cited)}),
        keys=MappingProxyType(keys),
        claims=MappingProxyType({claim.key: claim for claim in published.gathering.claims}),
        decisions=MappingProxyType({one.entry: one for one in published.decisions}),
        edition_proposals=MappingProxyType(
            {original: _edition_proposals(original, published.gathering) for original in documents}
        ),
        measured=published.measured,
    )
    return _with_verdicts(shelf, published.judged)


def _with_verdicts(shelf: Shelf, judged: tuple[JudgedClaim, ...]) -> Shelf:
    """Add what verdicts rest on, and what fails by its own document's numbers."""
    evidence: dict[str, dict[Citation, None]] = {}
    checks: dict[str, list[Check]] = {}
    for citation in evidence_of(judged):
        evidence.setdefault(citation.original, {})[citation] = None
    findings = {(claim.claim, one.citation): one for claim in judged for one in claim.findings}
    for (_, citation), finding in findings.items():
        checks.setdefault(citation.original, []).extend(finding.checks)
    held = {
        original: attrs.evolve(
            one, evidence=tuple(evidence.get(original, ())), checks=tuple(checks.get(original, ()))
        )
        for original, one in shelf.held.items()
    }
    return attrs.evolve(
        shelf, held=MappingProxyType(held), judged=judged, findings=MappingProxyType(findings)
    )


def passages_of(claim: Claim) -> tuple[Citation, ...]:
    """Give the quotations under a claim: its wordings and its record."""
    return (*(one.citation for one in claim.appearances), *(one.citation for one in claim.record))


def _edition_proposals(original: str, gathering: Gathering) -> tuple[Proposal, ...]:
    return tuple(
        one
        for one in gathering.proposals
        if one.kind is ProposalKind.EDITION and one.about.original == original
    )


def citations(gathering: Gathering) -> Iterator[Citation]:
    """Give every quotation that a gathering rests on."""
    for claim in gathering.claims:
        yield from passages_of(claim)
        yield from (stated.citation for stated in claim.directions if stated.citation)
    yield from (entry.citation for entry in gathering.unplaced)
    yield from (proposal.about for proposal in gathering.proposals)


def owed_citations(registers: Registers) -> Iterator[tuple[str, Citation]]:
    """Give every quotation of the registers with the kind of mark that it has in its document."""
    for commitment in registers.commitments:
        yield from (("promise", one.citation) for one in commitment.promises)
        if commitment.outcome:
            yield "promise", commitment.outcome
    for line in registers.responses:
        yield "recommendation", line.citation
        if line.answer:
            yield "reply", line.answer
    for reply in registers.replies:
        if reply.citation:
            yield "reply", reply.citation


def evidence_of(judged: Iterable[JudgedClaim]) -> Iterator[Citation]:
    """Give every quotation that verdicts, and fairness to the authority, rest on."""
    for claim in judged:
        for reading in claim.readings:
            for element in reading.elements:
                yield from (one.citation for one in element.testimony)
        yield from (*claim.own_figures, *claim.contrary)
        yield from (one.citation for one in claim.replies if one.citation)


def _check(published: Published, documents: Mapping[str, DocumentOnRecord]) -> None:
    stated = (one.citation for one in published.measured if one.citation)
    registered = (citation for _, citation in owed_citations(published.registers))
    wrong = {
        citation.quote
        for citation in (
            *citations(published.gathering),
            *stated,
            *evidence_of(published.judged),
            *registered,
        )
        if citation.original not in documents
        or not citation.holds_in(documents[citation.original].reading.rendition.text)
    }
    if wrong:
        raise PassageMismatchError(
            what=f"{len(wrong)} quotation(s) are not in their documents: {'; '.join(sorted(wrong))}",
            why="a sheet prints nothing as a quotation that differs from its document in a single letter",
            fix="run `onrecord verify` on the case, then build the sheet again",
        )


def _numbers(
    gathering: Gathering,
    documents: Mapping[str, DocumentOnRecord],
    keys: Mapping[str, str],
    cited: Mapping[str, Source],
) -> Mapping[str, int]:
    editions = {original: _edition_of(document) for original, document in documents.items()}
    used: list[str] = []
    for claim in gathering.claims:
        used += [shown.citation.original for shown in reversed(claim.appearances)]
        for entry in in_order(claim.record, editions):
            used += [entry.citation.original, *(keys.get(key, key) for key in entry.sources)]
    order = dict.fromkeys([*used, *documents, *sorted(cited)])
    known = [name for name in order if name in documents or name in cited]
    return {name: number for number, name in enumerate(known, start=1)}


def _edition_of(document: DocumentOnRecord) -> str | None:
    registered = document.source.edition if document.source else None
    return registered or document.reading.edition


def _hold(document: DocumentOnRecord, number: int, measured: Iterable[MeasuredStatement]) -> Held:
    rendition = document.reading.rendition
    source = document.source or Source(key="")
    received_from = next((one.origin for one in document.receipts if paths.is_address(one.origin)), None)
    return Held(
        document=document,
        number=number,
        slug=paths.document_slug(rendition.name, rendition.original),
        title=source.title or rendition.title or rendition.name,
        publisher=source.publisher or rendition.publisher or "",
        published=source.published or rendition.published,
        address=source.address or received_from,
        language=source.language or rendition.language,
        edition=_edition_of(document),
        measured=tuple(
            one for one in measured if one.citation and one.citation.original == rendition.original
        ),
    )
