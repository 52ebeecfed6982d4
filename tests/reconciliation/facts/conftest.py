"""Short documents read for real, and a teller of origins that knows their speakers."""

import hashlib

import pytest

from onrecord.extraction.reading import extract
from onrecord.model.origin import Origin
from onrecord.model.rendition import Rendition
from onrecord.model.statement import BasisKind
from onrecord.reconciliation.facts import reconcile


class Told:
    """Takes the name that a document gives as the origin; who has access of its own, and who is a party, is said."""

    def __init__(self, first_hand=(), parties=(), circular=(), derivations=()):
        self.first_hand, self.parties, self.circular = first_hand, parties, circular
        self.derivations = derivations

    def of_figure(self, document, figure, chain=()):  # noqa: ARG002
        name = figure.attributed_to.text if figure.attributed_to else f"document {document[:6]}"
        return Origin(
            name=name,
            documents=(document,),
            first_hand=frozenset({BasisKind.WITNESS} if name in self.first_hand else ()),
            party=name in self.parties,
            circular=name in self.circular,
            why="as told",
        )


def document(text, *, name="a.txt", language="en", published="2024-03-10", title=None):
    return extract(
        Rendition(
            original=hashlib.sha256(f"{name}{text}".encode()).hexdigest(),
            name=name,
            media_type="text/plain",
            language=language,
            published=published,
            title=title,
            text=text,
            reader="text/1",
        )
    )


@pytest.fixture
def made():
    """Reconcile documents given as (text, options)."""

    def _made(*documents, origins=None, decisions=()):
        readings = [
            document(text, **({"name": f"{number}.txt"} | options))
            for number, (text, options) in enumerate(documents)
        ]
        return reconcile(readings, origins or Told(), decisions)

    return _made


@pytest.fixture
def digest():
    """Give the digest of the document that `made` makes of a text under a name."""
    return lambda text, name: document(text, name=name).rendition.original


@pytest.fixture
def read():
    """Read one short document."""
    return document


@pytest.fixture
def told():
    return Told
