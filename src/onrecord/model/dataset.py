"""Datasets: dated releases of event data and indicators, with an account of every row."""

from enum import StrEnum

import attrs
from attrs.validators import matches_re

from onrecord.model.passage import SHA256


class TableForm(StrEnum):
    """What the rows of a dataset are."""

    EVENTS = "events"
    INDICATORS = "indicators"
    COUNTS = "counts"


class Estimate(StrEnum):
    """Which of a dataset's estimates of a toll is meant."""

    LOW = "low"
    BEST = "best"
    HIGH = "high"


@attrs.frozen(kw_only=True)
class RowNote:
    """Rows that were left out, or kept and named, for one reason.

    Attributes:
        why: The reason in plain words ("low estimate above best").
        count: How many rows.
        rows: Numbers of the first of them, counted from 1 in the file, headings not counted; at most 20.
    """

    why: str
    count: int
    rows: tuple[int, ...] = ()


@attrs.frozen(kw_only=True)
class Vintage:
    """One release of a dataset, as one file gave it.

    Attributes:
        dataset: Key of the dataset ("ucdp-ged").
        release: As the publisher numbers it ("25.1"), or the date of the data where it does not.
        form: What its rows are.
        layout: Name and version of the layout that was recognised ("ucdp-ged-49/1").
        digest: SHA-256 of the file as received, 64 hex digits.
        accessed: ISO 8601 date on which it was taken.
        licence: In a line.
        attribution: The citation that its publisher asks for.
        publishable: Whether rows may be published; measures of them always may.
        start: First day or year that its rows cover, ISO 8601; None where it has no rows.
        end: Last one.
        given: Rows in the file.
        taken: Rows in the table; `taken` and the counts of `excluded` add up to `given`.
        excluded: Rows that were left out, by reason.
        doubtful: Rows that were kept although something about them is wrong, by what it is.
        indicators: Codes of the indicators that its rows have, in the order of the alphabet, the first 2,000; a publisher
            may hand out each in a file of its own, so that one release comes in many vintages. Empty for other forms.
    """

    dataset: str
    release: str
    form: TableForm
    layout: str
    digest: str = attrs.field(validator=matches_re(SHA256))
    accessed: str
    licence: str
    attribution: str
    publishable: bool
    start: str | None
    end: str | None
    given: int
    taken: int
    excluded: tuple[RowNote, ...] = ()
    doubtful: tuple[RowNote, ...] = ()
    indicators: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse an account that does not add up."""
        left_out = sum(note.count for note in self.excluded)
        if self.taken + left_out != self.given:
            msg = f"{self.taken} rows taken and {left_out} left out are not the {self.given} given"
            raise ValueError(msg)

    @property
    def key(self) -> str:
        """Name of the vintage: dataset, release and the first 12 digits of its digest."""
        return f"{self.dataset}@{self.release}#{self.digest[:12]}"
