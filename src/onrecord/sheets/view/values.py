"""What the pages show: frozen values that hold words and links, and nothing left to work out."""

import attrs

from onrecord.model.case import Case
from onrecord.sheets.segments import Token
from onrecord.sheets.view.compared import FactView
from onrecord.sheets.view.judged import JudgedView
from onrecord.sheets.view.listed import (
    DecisionView,
    LeftOut,
    LooseFigures,
    ProposalView,
    RecommendationView,
    SourceView,
)
from onrecord.sheets.view.measured import MeasuredView
from onrecord.sheets.view.owed_values import RegistersView
from onrecord.sheets.view.quoted import Fact, FigureNote, ProposalMark, Quote, SourceRef


@attrs.frozen(kw_only=True)
class AppearanceView:
    """The claim as one document words it.

    Attributes:
        quote: The words.
        same: True where they are the very words that head the claim.
        whole: False for a fragment.
        mended: The words with damaged letters read as proposed, for comparing only; never shown as a quotation.
        marks: What about it is only proposed.
        why: How it was found.
        found: What recomputing says of it, in sentences.
    """

    quote: Quote
    same: bool
    whole: bool
    mended: str
    marks: tuple[ProposalMark, ...]
    why: str
    found: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class RecordView:
    """One sentence of the record.

    Attributes:
        quote: The words.
        marks: What about it is only proposed.
        why: How it came under the claim.
        found: What recomputing says of it, in sentences.
    """

    quote: Quote
    marks: tuple[ProposalMark, ...]
    why: str
    found: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class RecordGroup:
    """The sentences of record that one document gives under a claim in an edition.

    Attributes:
        heading: "from its own sheet:" or that another document adds them.
        source: The document's number in the list of sources.
        label: Its title, and its publisher where it is not the edition's own sheet.
        tongue: Name of its language where that is not the language of the page, else empty.
        record: Its sentences, in the order of the text.
    """

    heading: str
    source: SourceRef
    label: str
    tongue: str
    record: tuple[RecordView, ...]


@attrs.frozen(kw_only=True)
class DirectionView:
    """Which way an edition says things move on a claim.

    Attributes:
        words: "moves backward".
        href: To the label's words, or empty where people wrote it.
        mark: The proposal it rests on, or None.
    """

    words: str
    href: str
    mark: ProposalMark | None


@attrs.frozen(kw_only=True)
class ClaimEdition:
    """What one edition has on one claim.

    Attributes:
        year: The edition, or None for documents of no edition.
        label: "2024 edition".
        latest: True for the edition that leads.
        appearances: How the claim is worded.
        groups: What the record says, document by document: the edition's own sheet, then the others.
        directions: Which way it says things move.
        marks: Undecided proposals that its documents are of this edition.
        missing: What is not there, in words; empty where nothing is missing.
    """

    year: str | None
    label: str
    latest: bool
    appearances: tuple[AppearanceView, ...]
    groups: tuple[RecordGroup, ...]
    directions: tuple[DirectionView, ...]
    marks: tuple[ProposalMark, ...]
    missing: str

    @property
    def record(self) -> tuple[RecordView, ...]:
        """What the record says, in the order in which the page shows it."""
        return tuple(one for group in self.groups for one in group.record)

    @property
    def told(self) -> bool:
        """Whether it is shown in full: it leads, or it has something on the claim."""
        return self.latest or bool(self.appearances or self.record or self.directions)

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """Its quotations, wordings of the claim first."""
        return (*(one.quote for one in self.appearances), *(one.quote for one in self.record))


@attrs.frozen(kw_only=True)
class ClaimView:
    """One claim with all its editions, the latest first.

    Attributes:
        key: Stable key.
        anchor: Identity on the sheet.
        statement: The wording that heads it.
        language: Of the statement.
        direction: Of its script.
        topic: A word or two, may be empty.
        editions: The latest first; documents of no edition last.
        silent: Which earlier editions have nothing on it, in words; empty where all have something.
        measured: Statements on it that were recomputed from data.
        judged: Its verdicts; None where nothing was judged.
    """

    key: str
    anchor: str
    statement: str
    language: str
    direction: str
    topic: str
    editions: tuple[ClaimEdition, ...]
    silent: str
    measured: tuple[MeasuredView, ...] = ()
    judged: JudgedView | None = None

    @property
    def worded(self) -> bool:
        """Whether any document words it."""
        return any(edition.appearances for edition in self.editions)

    @property
    def quoted(self) -> bool:
        """Whether the wording that heads it is some document's, letter for letter."""
        return any(one.same for edition in self.editions for one in edition.appearances)

    @property
    def notes(self) -> tuple[FigureNote, ...]:
        """All its figures in the order in which the page shows them."""
        return tuple(note for edition in self.editions for quote in edition.quotes for note in quote.notes)


@attrs.frozen(kw_only=True)
class Change:
    """What changed on a claim from one edition to the next.

    Attributes:
        old: The earlier edition.
        new: The later one.
        sentences: In words.
    """

    old: str
    new: str
    sentences: tuple[str, ...]


@attrs.frozen(kw_only=True)
class ClaimHistory:
    """One claim side by side over the editions.

    Attributes:
        claim: The claim.
        columns: One for every edition, oldest first.
        changes: One for every two editions that follow one another.
    """

    claim: ClaimView
    columns: tuple[ClaimEdition, ...]
    changes: tuple[Change, ...]


@attrs.frozen(kw_only=True)
class ReceiptView:
    """That the document was received, without the paths of anybody's computer.

    Attributes:
        at: When, in words.
        by: Who handed it over.
        origin: The address it came from, or that it was a file handed over.
        address: The same as a link, or None.
        name: File name at hand-over.
        entry: Number of the ledger entry.
    """

    at: str
    by: str
    origin: str
    address: str | None
    name: str
    entry: int


@attrs.frozen(kw_only=True)
class DocumentView:
    """One document in full.

    Attributes:
        path: Of its page, from the root of the site.
        slug: Name of its page.
        title: Its title or file name.
        language: Of its text; empty where it is not known.
        direction: Of its script.
        alarm: What a reader must know first (refused, read in part); empty otherwise.
        facts: What is known of it.
        marks: Proposals that it is of some edition.
        receipts: Every time it was received.
        steps: Its text with its marks.
        lit: Passages in several parts, which are lit together.
        notes: Its figures with what they say.
        claims: Anchors and statements of the claims that rest on it.
        unseen: Number of control characters that are shown by a picture of their own.
    """

    path: str
    slug: str
    title: str
    language: str
    direction: str
    alarm: str
    facts: tuple[Fact, ...]
    marks: tuple[ProposalMark, ...]
    receipts: tuple[ReceiptView, ...]
    steps: tuple[Token, ...]
    lit: tuple[str, ...]
    notes: tuple[FigureNote, ...]
    claims: tuple[tuple[str, str], ...]
    unseen: int


@attrs.frozen(kw_only=True)
class Summary:
    """The first lines of the sheet, in words."""

    claims: str
    record: str
    sure: str
    unread: str
    undecided: str
    as_of: str
    head: str
    proposals_open: int
    figures_loose: int
    actions: int
    requests: int


@attrs.frozen(kw_only=True)
class SheetView:
    """Everything that the pages show."""

    case: Case
    version: str
    draft: bool = False
    summary: Summary
    editions: tuple[str, ...]
    edition_marks: tuple[ProposalMark, ...]
    claims: tuple[ClaimView, ...]
    histories: tuple[ClaimHistory, ...]
    documents: tuple[DocumentView, ...]
    sources: tuple[SourceView, ...]
    recommendations: tuple[RecommendationView, ...]
    loose: tuple[LooseFigures, ...]
    left_out: tuple[LeftOut, ...]
    proposals: tuple[ProposalView, ...]
    stray_decisions: tuple[DecisionView, ...]
    notes: tuple[str, ...]
    measured: tuple[MeasuredView, ...] = ()
    facts: tuple[FactView, ...] = ()
    registers: RegistersView = attrs.field(factory=RegistersView)
