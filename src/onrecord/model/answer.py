"""What a case says on one new statement: passages for and against it, never a score."""

from enum import StrEnum

import attrs

from onrecord.model.check import Check
from onrecord.model.fact import Relation
from onrecord.model.figure import Figure
from onrecord.model.passage import Citation
from onrecord.model.reading import Reading
from onrecord.model.verdict import JudgedReading, Verdict


class Side(StrEnum):
    """Which way a passage, or all of them together, speak on a statement."""

    FOR = "for"
    AGAINST = "against"
    BOTH = "both ways"
    SILENT = "silent"


@attrs.frozen(kw_only=True)
class Leaning:
    """Which way one passage speaks.

    Attributes:
        side: Which; never `both ways` for one passage.
        strength: Share of the statement's words that it has, the rare ones weighing more; with what rules add. For ordering
            and adding only.
        why: The rule that told the side, with the words.
        shown: False where nothing but words in common tells the side.
    """

    side: Side
    strength: float
    why: str
    shown: bool = True


@attrs.frozen(kw_only=True)
class Heard:
    """Where a passage comes from.

    Attributes:
        citation: The words.
        document: File name.
        published: EDTF date of the document, or None.
        language: ISO 639-1 code, or None.
        origin: Name of where it first comes from.
        party: Whether that is the authority, or a party speaking of its own conduct.
    """

    citation: Citation
    document: str
    published: str | None
    language: str | None
    origin: str
    party: bool = False


@attrs.frozen(kw_only=True)
class PassageHeard:
    """A passage that the statement may be about.

    Attributes:
        heard: The passage and its origin.
        leaning: Which way its words speak.
        found: Why it was found.
    """

    heard: Heard
    leaning: Leaning
    found: str


@attrs.frozen(kw_only=True)
class FigureHeard:
    """A figure on record about the same thing as a figure of the statement.

    Attributes:
        heard: The figure's words and origin.
        fact: Key of the fact that holds both.
        relation: How they stand to each other.
        side: Which way it speaks.
        why: In plain words.
        replaced: Whether a later and better founded figure replaced it, so that it no longer speaks.
    """

    heard: Heard
    fact: str
    relation: Relation
    side: Side
    why: str
    replaced: bool = False


@attrs.frozen(kw_only=True)
class FigureAsked:
    """A figure of the statement with what is on record about the same thing.

    Attributes:
        figure: As read.
        quote: Its words.
        heard: Figures on record, in the order of publication; empty where there are none.
    """

    figure: Figure
    quote: str
    heard: tuple[FigureHeard, ...] = ()


@attrs.frozen(kw_only=True)
class ClaimMatched:
    """A claim of the case that the statement may repeat.

    Attributes:
        key: Of the claim.
        statement: As the sheet prints it.
        why: What they have in common.
        readings: How the claim is judged; empty where nobody wrote a reading.
    """

    key: str
    statement: str
    why: str
    readings: tuple[JudgedReading, ...] = ()


@attrs.frozen(kw_only=True)
class MeasureMatched:
    """What recomputing says under a claim that the statement may repeat.

    Attributes:
        measure: Key.
        claim: Key of the claim.
        quote: The recomputed words.
        summary: The number and what the words come to.
        side: Which way it speaks on those words.
    """

    measure: str
    claim: str
    quote: str
    summary: str
    side: Side


@attrs.frozen(kw_only=True)
class Answer:
    """What a case says on one statement.

    Attributes:
        reading: The statement, read by the reader that reads documents.
        speaker: Who is said to say it; empty where nobody is named.
        date: EDTF date on which it is said to be said, or None.
        figures: Its figures against the record.
        claims: Claims that it may repeat, the likeliest first.
        measures: What recomputing says under those.
        passages: Passages that it may be about, the likeliest first.
        checks: Arithmetic: its own numbers, and its numbers against those of the documents.
        verdict: What the rule table says of its figures; None where it states none that can be compared.
        looked: How many documents and sentences were looked through.
        ranking: How passages were found and ordered, in words.
        notes: What could not be done and why.
    """

    reading: Reading
    speaker: str
    date: str | None
    figures: tuple[FigureAsked, ...]
    claims: tuple[ClaimMatched, ...]
    measures: tuple[MeasureMatched, ...]
    passages: tuple[PassageHeard, ...]
    checks: tuple[Check, ...]
    verdict: Verdict | None
    looked: tuple[int, int]
    ranking: str
    notes: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether nothing on record is about it."""
        heard = any(one.heard for one in self.figures)
        return not (heard or self.claims or self.passages)

    def speaking(self, side: Side) -> tuple[str, ...]:
        """Name the origins that speak for one side, each once: by a figure that still stands or by words that a rule tells."""
        figures = (
            one for asked in self.figures for one in asked.heard if one.side is side and not one.replaced
        )
        passages = (one for one in self.passages if one.leaning.shown and one.leaning.side is side)
        named = [one.heard.origin for one in figures] + [one.heard.origin for one in passages]
        return tuple(dict.fromkeys(named))
