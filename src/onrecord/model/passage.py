"""Spans of a text and exact quotations from it."""

import attrs
from attrs.validators import matches_re

SHA256 = r"[0-9a-f]{64}"


@attrs.frozen(order=True)
class Span:
    """A run of characters of one text.

    Attributes:
        start: Where it begins, counted in Unicode code points from 0.
        end: Where the next character would be; greater than `start`.
    """

    start: int
    end: int = attrs.field()

    @end.validator
    def _not_empty(self, _attribute: object, value: int) -> None:
        if not 0 <= self.start < value:
            msg = f"a span must hold at least one character and begin in its text: {self.start}-{value}"
            raise ValueError(msg)

    def cut(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Say whether every character of `other` is in this span."""
        return self.start <= other.start and other.end <= self.end


@attrs.frozen(order=True, kw_only=True)
class Citation:
    """An exact quotation: one or more runs of characters of one rendition, in reading order.

    A quotation has several spans only where the layout tore it apart (a scan of two columns).

    Attributes:
        original: Digest of the original (SHA-256, all 64 hex digits).
        spans: The runs, in the order in which they are to be read.
        quote: Their characters, never normalised, pieces joined by one space.
    """

    original: str = attrs.field(validator=matches_re(SHA256))
    spans: tuple[Span, ...] = attrs.field()
    quote: str

    @spans.validator
    def _at_least_one(self, _attribute: object, value: tuple[Span, ...]) -> None:
        if not value:
            msg = "a citation needs at least one span"
            raise ValueError(msg)

    def holds_in(self, text: str) -> bool:
        """Say whether `text` has exactly these words at exactly these places."""
        return " ".join(span.cut(text) for span in self.spans) == self.quote


def cite(original: str, text: str, *spans: Span) -> Citation:
    """Cut a citation out of the rendition `text` of `original`."""
    return Citation(original=original, spans=spans, quote=" ".join(span.cut(text) for span in spans))
