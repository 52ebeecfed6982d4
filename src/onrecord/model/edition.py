"""Everything that a published sheet shows: the one input of every renderer."""

import attrs

from onrecord.model.case import Case, Source
from onrecord.model.claim import Gathering
from onrecord.model.dataset import Vintage
from onrecord.model.fact import Fact
from onrecord.model.ledger import Decision, Receipt
from onrecord.model.measure import MeasuredReading, Measurement, WrittenMeasure
from onrecord.model.passage import Citation, Span
from onrecord.model.reading import Reading
from onrecord.model.register import Registers
from onrecord.model.verdict import JudgedClaim


@attrs.frozen(kw_only=True)
class DocumentOnRecord:
    """One original of the case with all that is known of it.

    Attributes:
        reading: What was read from it; its rendition's outcome may be `refused`.
        receipts: Every time it was received, oldest first; at least one.
        source: As people registered it, or None.
    """

    reading: Reading
    receipts: tuple[Receipt, ...]
    source: Source | None = None


@attrs.frozen(kw_only=True)
class MeasuredStatement:
    """A statement that was recomputed from data.

    Attributes:
        written: As people wrote it.
        citation: Where its words stand in a document of the case, or None.
        measurement: What came out.
        vintages: Those that any reading was computed from, in the order of their keys.
        earlier: The same by each earlier vintage of its dataset that the case holds, the latest of them first.
    """

    written: WrittenMeasure
    citation: Citation | None
    measurement: Measurement
    vintages: tuple[Vintage, ...]
    earlier: tuple[MeasuredReading, ...] = ()

    @property
    def tested(self) -> Span | None:
        """Where the words that are tested stand in their document; None where they stand in none."""
        if self.citation is None or not self.written.words:
            return None
        start = self.citation.spans[0].start + max(self.written.quote.find(self.written.words), 0)
        return Span(start, start + len(self.written.words))


@attrs.frozen(kw_only=True)
class Published:
    """All that one build shows.

    Attributes:
        case: What case.yaml says.
        documents: Sorted by name, then SHA-256.
        gathering: The claims over all documents.
        sources: Registered works that are cited but not held as a document.
        decisions: Every decision ever made, oldest first, undone ones too.
        judged: Every claim with its verdicts, in the order of the gathering.
        draft: Whether something blocks publication, so that it may be looked at and no more.
        as_of: UTC time of the last ledger entry: the state of the record that is shown.
        head: Hash of the last ledger entry, 64 hex digits.
        version: Version of onrecord.
        measured: Every statement that was recomputed, in the order of claims.yaml.
        facts: What several figures say about the same thing, by first publication.
        registers: What was promised, asked and answered.
    """

    case: Case
    documents: tuple[DocumentOnRecord, ...]
    gathering: Gathering
    sources: tuple[Source, ...] = ()
    decisions: tuple[Decision, ...] = ()
    judged: tuple[JudgedClaim, ...] = ()
    draft: bool = False
    as_of: str
    head: str
    version: str
    measured: tuple[MeasuredStatement, ...] = ()
    facts: tuple[Fact, ...] = ()
    registers: Registers = attrs.field(factory=Registers)
