"""Everything that extraction finds in one rendition."""

from enum import StrEnum

import attrs

from onrecord.model.figure import Figure
from onrecord.model.passage import Span
from onrecord.model.rendition import Rendition
from onrecord.model.statement import Statement


class Direction(StrEnum):
    """Which way an edition says that things move on a claim."""

    FORWARD = "forward"
    NO_CHANGE = "no change"
    BACKWARD = "backward"


@attrs.frozen(kw_only=True)
class Boilerplate:
    """A run of page furniture, kept and labelled, never part of the record.

    Attributes:
        span: Where it stands.
        why: The reason in plain words ("view counter", "inside <nav>").
    """

    span: Span
    why: str


@attrs.frozen(kw_only=True)
class Repair:
    """A proposal that damaged characters mean something else; the text itself is never changed.

    Attributes:
        span: The damaged characters.
        proposal: What they are proposed to mean ("junta" for "iunta").
        why: The reason in plain words.
    """

    span: Span
    proposal: str
    why: str


@attrs.frozen(kw_only=True)
class DirectionLabel:
    """A label that says which way things move ("Moves BACKWARD").

    Attributes:
        span: Where it stands.
        direction: What it says.
    """

    span: Span
    direction: Direction


@attrs.frozen(kw_only=True)
class ClaimAppearance:
    """The authority's claim as one document words it.

    Attributes:
        key: Stable key of the claim ("human-rights").
        spans: Its pieces in reading order; more than one where the layout tore it apart.
        quote: The pieces, joined by one space, never normalised.
        whole: False for a fragment of which pieces are lost.
        group: Number of the claim cell in the document's layout, from 0; its record block has it too.
        direction: Which way the edition says things move, where it says so for certain.
        why: How it was found, in plain words.
        proposed: True where the putting together is not certain.
    """

    key: str
    spans: tuple[Span, ...]
    quote: str
    whole: bool = True
    group: int | None = None
    direction: DirectionLabel | None = None
    why: str = ""
    proposed: bool = False


@attrs.frozen(kw_only=True)
class RecordItem:
    """One sentence or bullet of what the record says about a claim.

    Attributes:
        span: Where it stands.
        quote: Its words.
        block: Number of the record block (a table cell, a run of bullets under one heading), from 0.
        claim: Key of the claim, or None where the document alone does not say.
        proposed: True where the claim was guessed rather than given by the layout.
        direction: The direction label over the block, if any.
        why: How the claim was found, in plain words.
    """

    span: Span
    quote: str
    block: int
    claim: str | None = None
    proposed: bool = False
    direction: DirectionLabel | None = None
    why: str = ""


@attrs.frozen(kw_only=True)
class Recommendation:
    """An action asked of named addressees.

    Attributes:
        span: The action.
        quote: Its words.
        by: Who asks, as written.
        addressees: Of whom, short usual names, one each.
    """

    span: Span
    quote: str
    by: str | None
    addressees: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Exclusion:
    """Something that was looked at and left out, with the reason.

    Attributes:
        what: What was left out.
        why: Why.
        span: Where it stands, if it is a run of the text.
    """

    what: str
    why: str
    span: Span | None = None


@attrs.frozen(kw_only=True)
class Reading:
    """Everything read from one rendition.

    Attributes:
        rendition: The text that every span refers to.
        edition: Year of the claim/record edition this document is, or None if it is not one.
        edition_why: How the edition is known.
        edition_inferred: True where the document does not state its edition.
        figures: In the order of the text.
        claims: The authority's claims, in the order of the text.
        record_items: In the order of the text.
        recommendations: In the order of the text.
        statements: Who says what, in the order of the text.
        boilerplate: In the order of the text.
        repairs: In the order of the text.
        excluded: What was left out and why.
    """

    rendition: Rendition
    edition: str | None = None
    edition_why: str = ""
    edition_inferred: bool = False
    figures: tuple[Figure, ...] = ()
    claims: tuple[ClaimAppearance, ...] = ()
    record_items: tuple[RecordItem, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    statements: tuple[Statement, ...] = ()
    boilerplate: tuple[Boilerplate, ...] = ()
    repairs: tuple[Repair, ...] = ()
    excluded: tuple[Exclusion, ...] = ()
