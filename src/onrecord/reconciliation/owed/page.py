"""A document as the registers look at it: its words, its date, its statements and their sentences."""

import bisect
import re
from collections.abc import Sequence
from functools import cached_property

import attrs

from onrecord.model.passage import Citation, Span, cite
from onrecord.model.reading import Reading
from onrecord.model.statement import Statement, StatementRole
from onrecord.text.sentences import sentence_spans

_LEAD = re.compile(r"[\s•●▪◦‣–—*-]+")
"""White space and the bullet of a list before a sentence."""
LONGEST = 600
"""Characters of a sentence; of a longer run only the beginning is looked at."""


@attrs.define(slots=False, eq=False)
class Page:
    """One document.

    Attributes:
        reading: What was read, with the date and the publisher that hold for it.
    """

    reading: Reading

    @property
    def sha256(self) -> str:
        """SHA-256 of the original."""
        return self.reading.rendition.original

    @property
    def name(self) -> str:
        """File name."""
        return self.reading.rendition.name

    @property
    def text(self) -> str:
        """The rendition."""
        return self.reading.rendition.text

    @property
    def language(self) -> str | None:
        """Main language."""
        return self.reading.rendition.language

    @property
    def dated(self) -> str | None:
        """EDTF date of the document, else the year of the edition that it is, else None."""
        return self.reading.rendition.published or self.reading.edition

    @property
    def publisher(self) -> str | None:
        """Who published it."""
        return self.reading.rendition.publisher

    def cite(self, span: Span) -> Citation:
        """Cut a citation out of the rendition."""
        return cite(self.sha256, self.text, span)

    def statements(self, role: StatementRole) -> tuple[Statement, ...]:
        """Give the statements of one role, in the order of the text."""
        return tuple(one for one in self.reading.statements if one.role is role)

    @cached_property
    def _sentences(self) -> tuple[Span, ...]:
        return sentence_spans(self.text, self.language)

    def sentence(self, span: Span) -> Span:
        """Give the sentence in which a span begins, without white space around it; it always covers the span."""
        at = bisect.bisect_right(self._sentences, span.start, key=lambda one: one.start) - 1
        if at < 0:
            return span
        found = self._sentences[at]
        start, end = min(found.start, span.start), max(min(found.end, found.start + LONGEST), span.end)
        lead = _LEAD.match(self.text, start, span.start)
        start = lead.end() if lead else start
        return Span(start, start + len(self.text[start:end].rstrip()))


def pages_of(readings: Sequence[Reading]) -> tuple[Page, ...]:
    """Put documents in an order of their own: by date, undated ones last, then name and digest."""
    return tuple(sorted(map(Page, readings), key=_place))


def _place(page: Page) -> tuple[bool, str, str, str]:
    return page.dated is None, page.dated or "", page.name, page.sha256
