"""A new statement laid beside a case: its figures against facts, its words against passages and claims."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence

import attrs

from onrecord.checks import against, check
from onrecord.model.answer import (
    ClaimMatched,
    FigureAsked,
    FigureHeard,
    Heard,
    Leaning,
    MeasureMatched,
    PassageHeard,
    Side,
)
from onrecord.model.check import Check
from onrecord.model.edition import Published
from onrecord.model.fact import Fact, Relation
from onrecord.model.figure import Figure
from onrecord.model.ledger import Decision
from onrecord.model.origin import Derivation, Origin
from onrecord.model.passage import Citation, cite
from onrecord.model.reading import Reading
from onrecord.model.verdict import (
    ElementEvidence,
    EvidencePassage,
    Stance,
    Verdict,
    WrittenElement,
    WrittenReading,
)
from onrecord.reconciliation.facts import reconcile
from onrecord.reconciliation.origins import Origins, corroboration
from onrecord.reconciliation.search import (
    Asked,
    Likeness,
    Passage,
    amounts,
    asked_of,
    beside,
    find,
    passages_of,
)
from onrecord.verdicts import judge
from onrecord.verdicts.asked import by_intervals, compared
from onrecord.verdicts.figures import speaking
from onrecord.verdicts.stances import Assertion, Weights, assertion, leaning, rarity_of
from onrecord.workflow.corpus import origins_of
from onrecord.workflow.repeating import matched_claims, matched_measure
from onrecord.workflow.testimony import Witnesses, origin_of, witnesses_of

STATEMENT = "the statement"
"""What the statement is called where documents have a file name."""


@attrs.frozen(kw_only=True)
class _WithAsked:
    """The origins of a case, with whoever makes the statement: it derives from nothing and proves nothing."""

    origins: Origins
    asked: Origin

    @property
    def derivations(self) -> tuple[Derivation, ...]:
        return self.origins.derivations

    def of_figure(self, document: str, figure: Figure, chain: Sequence[str] = ()) -> Origin:
        if document in self.asked.documents:
            return self.asked
        return self.origins.of_figure(document, figure, chain)


@attrs.frozen(kw_only=True)
class Room:
    """A case with the statement laid beside it: what is asked of it is said once.

    Attributes:
        published: The case as a build would publish it.
        readings: Its documents.
        asked: The statement, read.
        mine: The statement as passages are looked for.
        sentences: Every sentence of the case.
        witnesses: Who says what.
        facts: Facts of the case that a figure of the statement is in, the statement taken as one more document.
        joined: Every figure in those.
        fact_of: Key of the fact of the case that a figure is in.
        replaced: Figures that a later and better founded one replaced.
    """

    published: Published
    readings: tuple[Reading, ...]
    asked: Reading
    mine: Asked
    sentences: tuple[Passage, ...]
    witnesses: Witnesses
    facts: tuple[Fact, ...]
    joined: frozenset[Citation]
    fact_of: Mapping[Citation, str]
    replaced: frozenset[Citation]

    def figures(self) -> tuple[FigureAsked, ...]:
        """Give each figure of the statement with the figures on record about the same thing."""
        return tuple(map(self._figure, self.asked.figures))

    def _figure(self, figure: Figure) -> FigureAsked:
        citation = self._cited(figure)
        heard: dict[Citation, FigureHeard] = {}
        for route in (self._in_facts(citation, figure), self._beside(figure)):
            for one in route:
                heard.setdefault(one.heard.citation, one)
            sure = [one for one in heard.values() if one.relation is not Relation.DIFFERENT_SCOPE]
            for one in self._with_them(sure, figure):
                heard.setdefault(one.heard.citation, one)
        return FigureAsked(figure=figure, quote=citation.quote, heard=tuple(heard.values()))

    def _with_them(self, heard: Sequence[FigureHeard], figure: Figure) -> Iterator[FigureHeard]:
        """Give what the case holds to be about the same thing as figures that were found."""
        first: dict[str, str] = {}
        for one in heard:
            if one.fact:
                first.setdefault(one.fact, one.heard.citation.quote)
        for fact in self.published.facts:
            if fact.key in first:
                for other in fact.figures:
                    relation, side = by_intervals(figure, other.figure)
                    why = f"on record as about the same thing as “{first[fact.key]}”"
                    yield self._figure_heard(other.citation, relation, side, why)

    def _in_facts(self, citation: Citation, figure: Figure) -> Iterator[FigureHeard]:
        """Give what stands in one fact with a figure, that fact made with the statement as one more document."""
        for fact in self.facts:
            for number, relation, side, why in compared(fact, citation, figure):
                other = fact.figures[number].citation
                yield self._figure_heard(other, relation, side, why)

    def _beside(self, figure: Figure) -> Iterator[FigureHeard]:
        """Give what both sentences say is about the same thing, as far as they say it."""
        for one in beside(self.mine, figure, self.sentences):
            rendition = self.readings[one.passage.document].rendition
            citation = cite(rendition.original, rendition.text, one.figure.span)
            if citation not in self.joined:
                relation, side = by_intervals(figure, one.figure)
                if one.apart:
                    relation, side = Relation.DIFFERENT_SCOPE, Side.SILENT
                yield self._figure_heard(citation, relation, side, one.why)

    def _figure_heard(self, citation: Citation, relation: Relation, side: Side, why: str) -> FigureHeard:
        return FigureHeard(
            heard=self._heard(citation),
            fact=self.fact_of.get(citation, ""),
            relation=relation,
            side=side,
            why=why,
            replaced=citation in self.replaced,
        )

    def _cited(self, figure: Figure) -> Citation:
        rendition = self.asked.rendition
        return cite(rendition.original, rendition.text, figure.span)

    def _heard(self, citation: Citation) -> Heard:
        rendition = self.witnesses.readings[citation.original].rendition
        origin = origin_of(citation, self.witnesses)
        own = origin.name.casefold() in self.witnesses.authority
        return Heard(
            citation=citation,
            document=rendition.name,
            published=rendition.published,
            language=rendition.language,
            origin=origin.name,
            party=origin.party or own,
        )

    def claims(self) -> tuple[ClaimMatched, ...]:
        """Find the claims that the statement may repeat."""
        return matched_claims(self.published, self.mine, self.sentences)

    def measures(self, claims: Sequence[str]) -> tuple[MeasureMatched, ...]:
        """Give what recomputing says under some claims."""
        return tuple(matched_measure(one) for one in self.published.measured if one.written.claim in claims)

    def passages(self, most: int, likeness: Likeness | None) -> tuple[PassageHeard, ...]:
        """Give the passages that the statement may be about, with the side that their words tell."""
        found = find(self.mine, self.sentences, most, likeness)
        weights = rarity_of(one.terms for one in self.sentences)
        mine = assertion(self.asked.rendition.text, self.asked.rendition.language)
        mine = attrs.evolve(mine, terms=mine.terms - amounts(self.asked))
        told = []
        for one in found:
            rendition = self.readings[one.passage.document].rendition
            citation = cite(rendition.original, rendition.text, one.passage.span)
            told.append(
                PassageHeard(
                    heard=self._heard(citation),
                    leaning=self._leaning(mine, one.passage.text, rendition.language, weights),
                    found=one.why,
                )
            )
        return tuple(told)

    def _leaning(self, mine: Assertion, text: str, language: str | None, weights: Weights) -> Leaning:
        if language != self.asked.rendition.language:
            return Leaning(side=Side.SILENT, strength=0.0, why="another language: its words are not compared")
        return leaning(mine, assertion(text, language), weights, language or "en")

    def checks(self) -> tuple[Check, ...]:
        """Check the statement's own arithmetic, and its figures against those of every document."""
        own = check(self.asked)
        beside = against(self.asked, self.readings)
        return tuple(sorted((*own, *beside), key=lambda one: (one.span.start, one.span.end)))

    def verdict(self) -> Verdict | None:
        """Let the rule table speak on the figures of the statement; it has no other element that rules could compare."""
        evidence = [
            self._evidence(one) for one in self.asked.figures if one.low is not None or one.high is not None
        ]
        due = next((one.deadline.text for one in self.asked.statements if one.deadline), None)
        if not evidence and due is None:
            return None
        reading = WrittenReading(
            key="as stated",
            text=self.asked.rendition.text.strip(),
            elements=tuple(one.element for one in evidence),
            due=due,
        )
        return judge("", reading, evidence, self.published.as_of[:10], corroboration)

    def _evidence(self, figure: Figure) -> ElementEvidence:
        quote = self._cited(figure).quote
        told, silent = [], []
        for one in self._figure(figure).heard:
            said = f"“{one.heard.citation.quote}” ({one.heard.origin})"
            if one.replaced:
                silent.append(f"{said} does not count: a later and better founded figure replaced it.")
            elif one.side is Side.SILENT:
                silent.append(f"{said} leaves it open: {one.why}.")
            else:
                told.append(self._testimony(one))
        return ElementEvidence(
            element=WrittenElement(text=quote), testimony=tuple(told), silent=tuple(silent)
        )

    def _testimony(self, one: FigureHeard) -> EvidencePassage:
        side = Stance.FOR if one.side is Side.FOR else Stance.AGAINST
        origin = origin_of(one.heard.citation, self.witnesses)
        return EvidencePassage(
            citation=one.heard.citation,
            stance=side,
            origin=attrs.evolve(origin, party=one.heard.party),
            against_interest=one.heard.party and side is Stance.AGAINST,
        )


def room_of(published: Published, decisions: Sequence[Decision], asked: Reading, speaker: str) -> Room:
    """Lay a statement beside a case; the case is left as it is, and the statement is no evidence in it."""
    readings = tuple(one.reading for one in published.documents)
    origins = origins_of(published.documents, published.case)
    witnesses = witnesses_of(published.documents, origins, published.case.authority)
    name = speaker or STATEMENT
    # The same words may stand in the case as a whole document; then its figures are that document's.
    digest = hashlib.sha256(b"asked\0" + asked.rendition.text.encode("utf-8")).hexdigest()
    asked = attrs.evolve(asked, rendition=attrs.evolve(asked.rendition, original=digest))
    mine = Origin(
        name=name,
        documents=(digest,),
        party=name.casefold() in witnesses.authority,
        why="the statement checked",
    )
    made = reconcile((*readings, asked), _WithAsked(origins=origins, asked=mine), decisions)
    facts = [fact for fact in made.facts if any(one.citation.original == digest for one in fact.figures)]
    return Room(
        published=published,
        readings=readings,
        asked=asked,
        mine=asked_of(asked, readings),
        sentences=passages_of(readings),
        witnesses=witnesses,
        facts=tuple(facts),
        joined=frozenset(one.citation for fact in facts for one in fact.figures),
        fact_of={one.citation: fact.key for fact in published.facts for one in fact.figures},
        replaced=frozenset(_replaced(published.facts)),
    )


def _replaced(facts: Sequence[Fact]) -> Iterator[Citation]:
    """Give the figures that a later and better founded one replaced."""
    for fact in facts:
        standing = {one.citation for one in speaking(fact)}
        yield from (one.citation for one in fact.figures if one.citation not in standing)
