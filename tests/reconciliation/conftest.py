"""Readings made by hand, in our own words, for tests of what is gathered over them."""

import hashlib

import attrs
import pytest

from onrecord.model.case import Written
from onrecord.model.figure import Bound, Figure, FigureKind
from onrecord.model.ledger import Decision, Ruling
from onrecord.model.passage import Span
from onrecord.model.reading import ClaimAppearance, DirectionLabel, Reading, RecordItem, Repair
from onrecord.model.rendition import Rendition
from onrecord.reconciliation.editions import gather


class Builder:
    """Builds readings, runs the gathering and makes decisions about it."""

    def table(self, name, edition, rows, *, language="en", **more):
        """Make a sheet that is a table: rows of (key, claim, record sentences) and perhaps a direction."""
        text, claims, items = f"{name}\n", [], []
        for number, (key, claim, record, *direction) in enumerate(rows):
            text, span = added(text, claim)
            label = None
            if direction:
                text, place = added(text, direction[0].value)
                label = DirectionLabel(span=place, direction=direction[0])
            claims.append(ClaimAppearance(key=key, spans=(span,), quote=claim, group=number, direction=label))
            for sentence in record:
                text, place = added(text, sentence)
                items.append(RecordItem(span=place, quote=sentence, block=number, claim=key))
        return self.reading(name, edition, text, claims, items, language=language, **more)

    def scan(self, name, edition, parts, *, language="en", **more):
        """Make a scrambled sheet of parts: ("record", items), ("claim", key, pieces) or ("label", direction)."""
        text, claims, items, label, block = f"{name}\n", [], [], None, 0
        for kind, *part in parts:
            if kind == "label":
                text, place = added(text, f"Moves {part[0].value}")
                label = DirectionLabel(span=place, direction=part[0])
            elif kind == "record":
                for sentence in part[0]:
                    text, place = added(text, sentence)
                    guess = {"claim": part[1], "proposed": True, "why": "a guess"} if part[1:] else {}
                    items.append(
                        RecordItem(span=place, quote=sentence, block=block, direction=label, **guess)
                    )
                block, label = block + 1, None
            else:
                text, made = torn_claim(text, *part)
                claims.append(made)
        return self.reading(name, edition, text, claims, items, language=language, **more)

    def reading(self, name, edition, text, claims=(), items=(), *, language="en", **more):
        """Make a reading of any text."""
        found = {"title": f"Sheet of {edition}"} if edition and "edition_inferred" not in more else {}
        rendition = Rendition(
            original=hashlib.sha256(text.encode()).hexdigest(),
            name=name,
            media_type="text/plain",
            language=language,
            text=text,
            reader="text/1",
            **found,
        )
        return Reading(
            rendition=rendition, edition=edition, claims=tuple(claims), record_items=tuple(items), **more
        )

    def moved(self, item, by, blocks):
        """Move a record item to a later place and block."""
        span = Span(item.span.start + by, item.span.end + by)
        return attrs.evolve(item, span=span, block=item.block + blocks)

    def number(self, reading, words):
        """Make a figure of words that stand in a reading."""
        return Figure(
            span=self.span(reading, words),
            kind=FigureKind.LEVEL,
            low=1,
            high=1,
            bound=Bound.EXACT,
            unit="thing",
        )

    def repair(self, reading, damaged, proposal):
        """Propose that damaged characters of a reading mean another word."""
        return Repair(span=self.span(reading, damaged), proposal=proposal, why="the scan confuses letters")

    def span(self, reading, words):
        """Find words in a reading."""
        start = reading.rendition.text.index(words)
        return Span(start, start + len(words))

    def gather(self, *readings, written=Written(), decisions=(), sources=None):  # noqa: B008
        """Gather readings."""
        return gather(readings, written, decisions, sources or {})

    def claim(self, gathering, key):
        """Give the claim of a key."""
        return next(claim for claim in gathering.claims if claim.key == key)

    def placed(self, gathering, edition=None):
        """Map record quotes to the key they stand under, None where unplaced."""
        under = {
            entry.citation.quote: claim.key
            for claim in gathering.claims
            for entry in claim.record
            if edition in {None, entry.edition}
        }
        return under | {
            entry.citation.quote: None for entry in gathering.unplaced if edition in {None, entry.edition}
        }

    def decision(self, proposal, ruling="accept", *, value=None, entry=1, undone_by=None):
        """Decide a proposal."""
        return Decision(
            proposal=proposal.id,
            subject="as proposed",
            ruling=Ruling(ruling),
            value=value,
            by="reviewer-1",
            reason="read side by side",
            at="2026-11-22T09:30:00Z",
            entry=entry,
            undone_by=undone_by,
        )

    def about(self, gathering, kind, words):
        """Give the one proposal of a kind about words that contain these."""
        (found,) = [p for p in gathering.proposals if p.kind.value == kind and words in p.about.quote]
        return found


def added(text, words):
    """Add a line to a text and give the place of the words."""
    return f"{text}{words}\n", Span(len(text), len(text) + len(words))


def torn_claim(text, key, pieces, *flags):
    """Add the pieces of a claim, the last one first in the text, as a torn layout may have them."""
    spans = []
    for piece in reversed(pieces):
        text, place = added(text, piece)
        spans.insert(0, place)
    fragment = "fragment" in flags
    made = ClaimAppearance(
        key=key,
        spans=tuple(spans),
        quote=" ".join(pieces),
        whole=not fragment,
        proposed=fragment or len(pieces) > 1,
        why="pieces under the label of the claims",
    )
    return text, made


@pytest.fixture(scope="session")
def build():
    """Give the builder of readings."""
    return Builder()
