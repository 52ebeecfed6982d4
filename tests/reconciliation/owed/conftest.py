"""Documents in our own words, read and laid beside what people wrote."""

import attrs
import pytest

from onrecord.extraction.keys import topic_of
from onrecord.extraction.reading import extract
from onrecord.model.case import Written
from onrecord.model.rendition import Rendition
from onrecord.readers import read_original
from onrecord.reconciliation.owed import Scope, registers_of
from onrecord.reconciliation.proposals import standing
from onrecord.reconciliation.quotes import locate_passages

AUTHORITY = ("the Ministry of Works", "le ministère des Travaux", "وزارة الأشغال")


def read(name, text, published=None, publisher=None):
    """Read a plain text as a document of a case about the Ministry of Works."""
    rendition: Rendition = read_original(text.encode(), name, "text/plain")
    rendition = attrs.evolve(
        rendition,
        published=published or rendition.published,
        publisher=publisher or rendition.publisher,
    )
    return extract(rendition, AUTHORITY)


@pytest.fixture
def owed():
    """Give the registers of documents, by name: (text, date)."""

    def make(documents, written=None, decisions=(), as_of="2026-01-01T00:00:00Z"):
        readings = [read(name, *told) for name, told in documents.items()]
        written = written or Written()
        scope = Scope(
            authority=AUTHORITY,
            as_of=as_of,
            rulings=standing(decisions),
            topics=topic_of,
            cited=locate_passages(written, readings),
        )
        return registers_of(readings, written, scope)

    return make
