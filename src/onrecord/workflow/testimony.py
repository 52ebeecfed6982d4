"""Passages that people name as evidence, each with where it first comes from."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from onrecord.model.case import Authority
from onrecord.model.edition import DocumentOnRecord
from onrecord.model.fact import Fact
from onrecord.model.figure import Figure
from onrecord.model.origin import Origin
from onrecord.model.passage import Citation, Span, cite
from onrecord.model.reading import Reading
from onrecord.model.statement import Statement
from onrecord.model.verdict import EvidencePassage, Stance, WrittenElement, WrittenEvidence
from onrecord.reconciliation.origins import Origins
from onrecord.verdicts.figures import speaking, stance
from onrecord.workflow.reading import read_bytes


@attrs.frozen(kw_only=True)
class Witnesses:
    """Who says what the documents of a case say.

    Attributes:
        origins: Where everything first comes from.
        readings: What was read, by the SHA-256 of the document.
        authority: Names of the case's authority, folded.
    """

    origins: Origins
    readings: Mapping[str, Reading]
    authority: frozenset[str]


def witnesses_of(documents: Sequence[DocumentOnRecord], origins: Origins, authority: Authority) -> Witnesses:
    """Put together who says what in the documents of a case."""
    names = (authority.name, *authority.aliases)
    return Witnesses(
        origins=origins,
        readings={one.reading.rendition.original: one.reading for one in documents},
        authority=frozenset(name.casefold() for name in names if name),
    )


def told_by_passage(evidence: WrittenEvidence, citation: Citation, witnesses: Witnesses) -> EvidencePassage:
    """Give a passage that a person put for or against an element, with its origin."""
    found = origin_of(citation, witnesses)
    origin = _as_written(found, evidence, citation.original, witnesses)
    return _testimony(citation, evidence.stance, origin, witnesses, written=origin != found)


def _as_written(found: Origin, evidence: WrittenEvidence, original: str, witnesses: Witnesses) -> Origin:
    """Let a person say where a passage first comes from and how that origin knows, where the documents do not."""
    origin = _named(evidence.origin, original, witnesses) if evidence.origin else found
    if evidence.access:
        origin = attrs.evolve(origin, first_hand=origin.first_hand | frozenset(evidence.access))
    return origin


def _named(name: str, original: str, witnesses: Witnesses) -> Origin:
    """Give the origin that a person names: the one that the documents call otherwise, where it is known to be the same."""
    naming = witnesses.origins.naming
    key = naming.key(original, name)
    usual = naming.name(key, name) if key is not None and key.sort != "person" else name
    known = witnesses.origins.by_name.get(usual)
    return known or Origin(name=usual, documents=(original,), why="written by the people of this case")


def origin_of(citation: Citation, witnesses: Witnesses) -> Origin:
    """Find where a passage first comes from: who the statement or the figure in it is put down to, else its document."""
    reading, span = witnesses.readings[citation.original], citation.spans[0]
    statement = max(
        _overlapping(reading.statements, span), key=lambda one: _shared(one.span, span), default=None
    )
    if statement is not None and (statement.chain or statement.speaker):
        speaker = statement.speaker.text if statement.speaker else None
        return witnesses.origins.of(citation.original, speaker, statement.chain, at=statement.span.start)
    said = next((one for one in reading.figures if span.contains(one.span) and one.attributed_to), None)
    if said is not None:
        return witnesses.origins.of_figure(citation.original, said)
    return witnesses.origins.of(citation.original, at=span.start)


def _overlapping(statements: Sequence[Statement], span: Span) -> Iterator[Statement]:
    return (one for one in statements if one.span.overlaps(span))


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def told_by_figures(
    element: WrittenElement, about: Citation, facts: Sequence[Fact], witnesses: Witnesses
) -> tuple[tuple[EvidencePassage, ...], tuple[str, ...]]:
    """Hold an asserted quantity against the figures of the fact that a passage belongs to, or of the passage alone.

    Args:
        element: Its `figure` is the quantity in words, its `about` the passage as written.
        about: The passage.
        facts: The facts of the case.
        witnesses: Who says what.

    Returns:
        The figures that speak for or against it, and, a sentence each, what says nothing.
    """
    asserted = _figure(element.figure)
    if asserted is None or element.about is None:
        return (), (f"“{element.figure}” states no quantity that can be compared.",)
    told: list[EvidencePassage] = []
    silent: list[str] = []
    for citation, figure, found in _about(about, facts, witnesses):
        origin = found
        if _within(citation, about):
            origin = _as_written(found, element.about, about.original, witnesses)
        side = stance(asserted, figure)
        if side is None:
            silent.append(f"“{citation.quote}” ({origin.name}) leaves open whether it is “{element.figure}”.")
            continue
        told.append(_testimony(citation, side, origin, witnesses, written=origin != found))
    if not told and not silent:
        silent.append(f"“{about.quote}” has no figure to compare “{element.figure}” with.")
    return tuple(told), tuple(silent)


def _testimony(
    citation: Citation, side: Stance, origin: Origin, witnesses: Witnesses, *, written: bool
) -> EvidencePassage:
    own = origin.name.casefold() in witnesses.authority
    return EvidencePassage(
        citation=citation,
        stance=side,
        origin=attrs.evolve(origin, party=origin.party or own),
        against_interest=own and side is Stance.AGAINST,
        written=written,
    )


def _figure(words: str) -> Figure | None:
    figures = read_bytes(words.encode(), "asserted.txt", "text/plain").figures
    return figures[0] if figures else None


def _about(
    about: Citation, facts: Sequence[Fact], witnesses: Witnesses
) -> Iterator[tuple[Citation, Figure, Origin]]:
    fact = next((one for one in facts if any(_within(f.citation, about) for f in one.figures)), None)
    if fact is not None:
        for one in speaking(fact):
            named = witnesses.origins.by_name.get(one.origin)
            yield (
                one.citation,
                one.figure,
                named or witnesses.origins.of_figure(one.citation.original, one.figure),
            )
        return
    reading = witnesses.readings[about.original]
    for figure in reading.figures:
        if about.spans[0].contains(figure.span) and figure.denied is None:
            origin = witnesses.origins.of_figure(about.original, figure)
            yield cite(about.original, reading.rendition.text, figure.span), figure, origin


def _within(one: Citation, about: Citation) -> bool:
    return one.original == about.original and about.spans[0].contains(one.spans[0])
