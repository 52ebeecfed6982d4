"""Origins: which texts derive from which, and where a piece of information first comes from."""

from enum import StrEnum

import attrs

from onrecord.model.passage import Span
from onrecord.model.statement import BasisKind


class DerivationKind(StrEnum):
    """How one text is known to derive from another."""

    COPY = "copy"
    EXCERPT = "excerpt"
    ALTERED = "altered copy"
    TRANSLATION = "translation"
    ATTRIBUTION = "attribution"
    SHARED_ERROR = "shared error"


class Corroboration(StrEnum):
    """How many independent origins with first-hand access stand behind something (METHODS.md 4.3).

    None, one, two, or three and more of which two differ in kind (testimony, document, imagery, remote sensing).
    """

    C0 = "C0"
    C1 = "C1"
    C2 = "C2"
    C3 = "C3"


@attrs.frozen(kw_only=True)
class Difference:
    """A place where a copy does not say what its source says.

    Attributes:
        what: `number`, `negation`, `name`, `date`, `unit`.
        source: The words in the source.
        copy: The words in the copy; empty where they were dropped.
        source_span: Where they stand in the source.
        copy_span: Where they stand in the copy, or where they were dropped (the word before).
    """

    what: str
    source: str
    copy: str
    source_span: Span
    copy_span: Span


@attrs.frozen(kw_only=True)
class Derivation:
    """That one document takes from another, or from a work that the case does not hold.

    Attributes:
        document: SHA-256 of the later one.
        source: SHA-256 of the one it derives from; None where the case does not hold it.
        source_name: Who published or said it.
        kind: How it is known.
        share: Share of the later text that stands in the source, 0 to 1; None for attributions.
        differences: Where a copy says something else; never empty for an altered copy.
        spans: The words of the later document that show it (the credit line, the shared run).
        proposed: True where only a person may decide (translations, shared errors, doubtful credits).
        why: In plain words.
    """

    document: str
    source: str | None
    source_name: str
    kind: DerivationKind
    share: float | None = None
    differences: tuple[Difference, ...] = ()
    spans: tuple[Span, ...] = ()
    proposed: bool = False
    why: str


@attrs.frozen(kw_only=True)
class Origin:
    """Where a piece of information first comes from.

    Attributes:
        name: One name an origin, the same for every document and figure that goes back to it.
        documents: SHA-256 of the documents that go back to it, sorted.
        first_hand: Kinds of access of its own that it states; empty where it states none.
        party: True where it is the case's authority, or a party speaking of its own conduct.
        circular: True where its documents cite only one another: no first-hand root, so it counts as none.
        why: In plain words.
    """

    name: str
    documents: tuple[str, ...]
    first_hand: frozenset[BasisKind] = frozenset()
    party: bool = False
    circular: bool = False
    why: str
