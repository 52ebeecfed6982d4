"""Claims judged: their readings with all the evidence of the case, the fairness gate, and what recomputing says of the record."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from onrecord.checks import check
from onrecord.errors import InvalidCaseFileError
from onrecord.model.case import Authority, Written, WrittenClaim
from onrecord.model.check import Check, CheckOutcome
from onrecord.model.claim import Claim, Gathering
from onrecord.model.contract import Line, gate_line, passage_line, verdict_line
from onrecord.model.edition import DocumentOnRecord, MeasuredStatement, Published
from onrecord.model.fact import Fact
from onrecord.model.passage import Citation
from onrecord.model.reading import Reading
from onrecord.model.verdict import (
    ElementEvidence,
    EvidencePassage,
    JudgedClaim,
    JudgedReading,
    PassageFinding,
    Recomputed,
    ReplyOnRecord,
    Verdict,
    WrittenElement,
    WrittenEvidence,
    WrittenReading,
)
from onrecord.reconciliation.origins import Origins, corroboration
from onrecord.reconciliation.quotes import Place, locate_passages
from onrecord.verdicts import Gated, gate, judge
from onrecord.workflow.testimony import Witnesses, told_by_figures, told_by_passage, witnesses_of

_DAY = len("2026-11-22")


@attrs.frozen(kw_only=True)
class Material:
    """What a case has to judge by.

    Attributes:
        written: What claims.yaml says.
        documents: As they were read.
        origins: Where everything in them first comes from.
        measured: Statements that were recomputed.
        authority: Whose claims they are.
        as_of: UTC time of the last ledger entry: the state of the record.
        facts: The figures about the same things over all documents.
    """

    written: Written
    documents: tuple[DocumentOnRecord, ...]
    origins: Origins
    measured: tuple[MeasuredStatement, ...]
    authority: Authority
    as_of: str
    facts: tuple[Fact, ...] = ()

    @property
    def day(self) -> str:
        """Day of the state of the record."""
        return self.as_of[:_DAY]


def judge_claims(gathering: Gathering, material: Material) -> tuple[JudgedClaim, ...]:
    """Judge every claim of a case under every reading that people wrote.

    Returns:
        One entry a claim, in the order of the gathering; a claim without readings has no verdict.

    Raises:
        InvalidCaseFileError: Readings name measures, or replies name claims, that the case does not have.
    """
    _refuse_unknown(material.written, [claim.key for claim in gathering.claims])
    people = {one.key: one for one in material.written.claims}
    court = _court(gathering, material)
    return tuple(court.claim(claim, people.get(claim.key)) for claim in gathering.claims)


def judged_lines(published: Published) -> Iterator[Line]:
    """Give the lines of the reading contract: verdicts, the items of the gate, and what was found of passages."""
    renditions = {one.reading.rendition.original: one.reading.rendition for one in published.documents}
    for claim in published.judged:
        for one in claim.readings:
            yield verdict_line(one.verdict)
        for line in claim.gate:
            yield gate_line(claim.claim, line)
        for finding in claim.findings:
            yield passage_line(claim.claim, finding, renditions[finding.citation.original])


@attrs.frozen(kw_only=True)
class _Court:
    """What judging a claim needs, worked out once for all of them."""

    material: Material
    cited: Mapping[Place, Citation]
    witnesses: Witnesses | None
    measured: Mapping[str, MeasuredStatement]
    stated: Mapping[str, Sequence[MeasuredStatement]]
    checks: Mapping[str, Sequence[Check]]

    def claim(self, claim: Claim, written: WrittenClaim | None) -> JudgedClaim:
        people = written or WrittenClaim(key=claim.key)
        readings = tuple(self.reading(claim.key, one) for one in people.readings)
        replies = tuple(
            one for one in self.material.written.replies if not one.claims or claim.key in one.claims
        )
        gated = Gated(
            readings=readings,
            own_figures=self.passages(people.fairness.own_figures),
            contrary=self.passages(people.fairness.contrary),
            fairness=people.fairness,
            replies=replies,
            as_of=self.material.day,
        )
        return JudgedClaim(
            claim=claim.key,
            readings=readings,
            gate=gate(gated),
            own_figures=gated.own_figures,
            contrary=gated.contrary,
            fairness=people.fairness,
            replies=tuple(
                ReplyOnRecord(written=one, citation=self.cited.get((one.document, one.quote)))
                for one in replies
            ),
            findings=tuple(self.findings(claim)),
        )

    def passages(self, written: Sequence[WrittenEvidence]) -> tuple[Citation, ...]:
        return tuple(self.cited[one.document, one.quote] for one in written)

    def reading(self, claim: str, written: WrittenReading) -> JudgedReading:
        elements = tuple(map(self.evidence, written.elements))
        verdict = judge(claim, written, elements, self.material.day, corroboration)
        return JudgedReading(written=written, elements=elements, verdict=verdict)

    def evidence(self, element: WrittenElement) -> ElementEvidence:
        told, silent = self.testimony(element)
        measured = [self.measured[key] for key in element.measures]
        untested = [one.written.key for one in measured if one.measurement.outcome is None]
        return ElementEvidence(
            element=element,
            recomputed=tuple(map(_recomputed, measured)),
            testimony=told,
            silent=(*silent, *(f"Words that the measure {key} could test." for key in untested)),
        )

    def testimony(self, element: WrittenElement) -> tuple[tuple[EvidencePassage, ...], tuple[str, ...]]:
        if self.witnesses is None:
            return (), ()
        passages = tuple(
            told_by_passage(one, self.cited[one.document, one.quote], self.witnesses)
            for one in element.evidence
        )
        if element.about is None:
            return passages, ()
        about = self.cited[element.about.document, element.about.quote]
        told, silent = told_by_figures(element, about, self.material.facts, self.witnesses)
        return (*passages, *told), silent

    def findings(self, claim: Claim) -> Iterator[PassageFinding]:
        """Recompute wordings and record alike."""
        passages = (*(one.citation for one in claim.appearances), *(one.citation for one in claim.record))
        for citation in dict.fromkeys(passages):
            verdict = self.verdict_on(claim.key, citation)
            checks = tuple(one for one in self.checks[citation.original] if _inside(one, citation))
            if verdict or checks:
                yield PassageFinding(citation=citation, verdict=verdict, checks=checks)

    def verdict_on(self, claim: str, citation: Citation) -> Verdict | None:
        """Judge a passage as a claim is judged: its elements are the words of it that measures test."""
        stated = self.stated.get(citation.original, ())
        tested = [one for one in stated if _tests(one, citation)]
        if not tested:
            return None
        elements = tuple(
            ElementEvidence(
                element=WrittenElement(text=one.written.words, measures=(one.written.key,)),
                recomputed=(_recomputed(one),),
            )
            for one in tested
        )
        start = citation.spans[0].start
        reading = WrittenReading(key=f"{citation.original[:12]}-{start}", text=citation.quote)
        return judge(claim, reading, elements, self.material.day, corroboration)


def _court(gathering: Gathering, material: Material) -> _Court:
    readings = [one.reading for one in material.documents]
    quoting = any(
        element.evidence or element.about
        for claim in material.written.claims
        for reading in claim.readings
        for element in reading.elements
    )
    return _Court(
        material=material,
        cited=locate_passages(material.written, readings),
        witnesses=witnesses_of(material.documents, material.origins, material.authority) if quoting else None,
        measured={one.written.key: one for one in material.measured},
        stated=_stated(material.measured),
        checks=_checks(gathering, readings),
    )


def _stated(measured: Sequence[MeasuredStatement]) -> Mapping[str, Sequence[MeasuredStatement]]:
    """Group the statements that documents make by their document."""
    found: dict[str, list[MeasuredStatement]] = {}
    for one in measured:
        if one.citation is not None:
            found.setdefault(one.citation.original, []).append(one)
    return found


def _checks(gathering: Gathering, readings: Sequence[Reading]) -> Mapping[str, Sequence[Check]]:
    """Find what the numbers of each quoted document do not bear out."""
    quoted = {citation.original for citation in gathering.cited()}
    return {
        one.rendition.original: [c for c in check(one) if c.outcome is CheckOutcome.INCONSISTENT]
        for one in readings
        if one.rendition.original in quoted
    }


def _recomputed(one: MeasuredStatement) -> Recomputed:
    return Recomputed(measurement=one.measurement, earlier=one.earlier)


def _inside(one: Check, citation: Citation) -> bool:
    return any(span.contains(one.span) for span in citation.spans)


def _tests(one: MeasuredStatement, citation: Citation) -> bool:
    tested = one.tested
    return tested is not None and any(span.contains(tested) for span in citation.spans)


def refuse_unknown_measures(written: Written) -> None:
    """Refuse readings that ask for measures which claims.yaml does not have.

    Raises:
        InvalidCaseFileError: All of them are named.
    """
    _refuse(_unknown_measures(written))


def _unknown_measures(written: Written) -> list[str]:
    known = {one.key for one in written.measures}
    return [
        f"claim {claim.key!r}, reading {reading.key!r}: measure {key!r}"
        for claim in written.claims
        for reading in claim.readings
        for element in reading.elements
        for key in element.measures
        if key not in known
    ]


def _refuse_unknown(written: Written, claims: Sequence[str]) -> None:
    replies = [
        f"reply {one.key!r}: claim {key!r}"
        for one in written.replies
        for key in one.claims
        if key not in claims
    ]
    _refuse(_unknown_measures(written) + replies)


def _refuse(unknown: Sequence[str]) -> None:
    if unknown:
        raise InvalidCaseFileError(
            what="claims.yaml names what the case does not have: " + "; ".join(unknown),
            why="a verdict must not rest on something that is not there",
            fix="correct the key, or write the measure or the claim that is meant",
        )
