"""The reading contract: one plain object a line, `type` first, as `onrecord read --json` prints it.

Offsets count Unicode code points, half open, and `text[start:end] == quote` always holds.
`docs/reference/reading-contract.md` lists every field.
"""

from collections.abc import Iterator, Mapping

from onrecord.model.check import Amount, Audit, Check
from onrecord.model.fact import Fact
from onrecord.model.figure import Figure, Role
from onrecord.model.measure import MeasuredReading, Measurement
from onrecord.model.passage import Span
from onrecord.model.reading import ClaimAppearance, Reading, RecordItem, Repair
from onrecord.model.rendition import Rendition
from onrecord.model.statement import Statement
from onrecord.model.verdict import GateLine, PassageFinding, Verdict

Line = dict[str, object]
"""One object of the contract: JSON values only."""


def reading_lines(reading: Reading) -> Iterator[Line]:
    """Give every line of one document: the document first, then what was read from it, in text order by type."""
    rendition = reading.rendition
    text, name = rendition.text, rendition.name
    yield document_line(rendition)
    for figure in reading.figures:
        yield figure_line(figure, text, name)
    for claim in reading.claims:
        yield _claim_line(claim, reading)
    for item in reading.record_items:
        yield _record_line(item, reading)
    for recommendation in reading.recommendations:
        yield {
            "type": "recommendation",
            "document": name,
            **_place(recommendation.span, text),
            "by": recommendation.by,
            "addressees": list(recommendation.addressees),
        }
    for statement in reading.statements:
        yield statement_line(statement, text, name)
    for boilerplate in reading.boilerplate:
        yield {
            "type": "boilerplate",
            "document": name,
            **_place(boilerplate.span, text),
            "why": boilerplate.why,
        }


def audit_lines(audit: Audit) -> Iterator[Line]:
    """Give every line of an audited document: what was read, then its checks in the order of the text."""
    yield from reading_lines(audit.reading)
    yield from check_lines(audit)


def check_lines(audit: Audit) -> Iterator[Line]:
    """Give the checks of an audited document, in the order of the text."""
    rendition = audit.reading.rendition
    for check in audit.checks:
        yield check_line(check, rendition.text, rendition.name)


def check_line(check: Check, text: str, document: str) -> Line:
    """Give the line of a check: the tested words, what they state and what recomputing gives."""
    return {
        "type": "check",
        "document": document,
        **_place(check.span, text),
        "kind": check.kind.value,
        "outcome": check.outcome.value,
        "stated": _amount(check.stated),
        "recomputed": _amount(check.recomputed),
        "clear": _amount(check.clear),
        "outer": _amount(check.outer),
        "formula": check.formula,
        "rule": check.rule,
        "inputs": [[span.start, span.end] for span in check.inputs],
        "readings": [
            {
                "name": reading.name,
                "recomputed": _amount(reading.recomputed),
                "outcome": reading.outcome.value,
                "why": reading.why,
            }
            for reading in check.readings
        ],
        "why": check.why,
        "matters": check.matters,
    }


def _amount(amount: Amount | None) -> Line | None:
    if amount is None:
        return None
    return {"low": amount.low, "high": amount.high, "unit": amount.unit, "text": amount.text}


def document_line(rendition: Rendition) -> Line:
    """Give the line of a document."""
    return {
        "type": "document",
        "document": rendition.name,
        "sha256": rendition.original,
        "media_type": rendition.media_type,
        "language": rendition.language,
        "title": rendition.title,
        "published": rendition.published,
        "publisher": rendition.publisher,
        "text": rendition.text,
        "outcome": rendition.outcome.value,
        "losses": [{"what": loss.what, "count": loss.count} for loss in rendition.losses],
    }


def figure_line(figure: Figure, text: str, document: str) -> Line:
    """Give the line of a figure; roles as words, their own spans under `role_spans`."""
    roles: Mapping[str, Role | None] = {
        "measure": figure.measure,
        "place": figure.place,
        "period": figure.period,
        "base_period": figure.base_period,
        "actor": figure.actor,
        "attributed_to": figure.attributed_to,
    }
    return {
        "type": "figure",
        "document": document,
        **_place(figure.span, text),
        "kind": figure.kind.value,
        "low": figure.low,
        "high": figure.high,
        "bound": figure.bound.value,
        "unit": figure.unit,
        **{name: role.text if role else None for name, role in roles.items()},
        "counted": figure.counted,
        "direction": figure.trend.value if figure.trend else None,
        "denied": [figure.denied.start, figure.denied.end] if figure.denied else None,
        "role_spans": {n: [r.span.start, r.span.end] for n, r in roles.items() if r and r.span},
        "inferred": sorted(n for n, r in roles.items() if r and r.inferred),
    }


def statement_line(statement: Statement, text: str, document: str) -> Line:
    """Give the line of a statement; speaker, cue and deadline as words, their own spans under `role_spans`."""
    roles: Mapping[str, Role | None] = {
        "speaker": statement.speaker,
        "resolved": statement.resolved,
        "cue": statement.cue,
        "deadline": statement.deadline,
    }
    return {
        "type": "statement",
        "document": document,
        **_place(statement.span, text),
        "role": statement.role.value,
        "standing": statement.standing.value,
        **{name: role.text if role else None for name, role in roles.items()},
        "chain": list(statement.chain),
        "addressees": list(statement.addressees),
        "direct": statement.direct,
        "negated": statement.negated,
        "modality": statement.modality.value,
        "condition": statement.condition.cut(text) if statement.condition else None,
        "basis": [
            {"kind": one.kind.value, "count": one.count, **_place(one.span, text)} for one in statement.basis
        ],
        "authority": statement.authority,
        "role_spans": {n: [r.span.start, r.span.end] for n, r in roles.items() if r and r.span},
        "inferred": sorted(n for n, r in roles.items() if r and r.inferred),
    }


def _place(span: Span, text: str) -> Line:
    return {"start": span.start, "end": span.end, "quote": span.cut(text)}


def _claim_line(claim: ClaimAppearance, reading: Reading) -> Line:
    return {
        "type": "claim",
        "document": reading.rendition.name,
        "edition": reading.edition,
        "claim": claim.key,
        "quote": claim.quote,
        "spans": [[span.start, span.end] for span in claim.spans],
        "proposed": claim.proposed,
        "whole": claim.whole,
        "direction": claim.direction.direction.value if claim.direction else None,
        "why": claim.why,
        "repairs": _repairs(claim.spans, reading),
    }


def _record_line(item: RecordItem, reading: Reading) -> Line:
    return {
        "type": "record_item",
        "document": reading.rendition.name,
        "edition": reading.edition,
        "claim": item.claim,
        "quote": item.quote,
        "spans": [[item.span.start, item.span.end]],
        "proposed": item.proposed,
        "block": item.block,
        "direction": item.direction.direction.value if item.direction else None,
        "why": item.why,
        "repairs": _repairs((item.span,), reading),
    }


def _repairs(spans: tuple[Span, ...], reading: Reading) -> list[Line]:
    inside = [r for r in reading.repairs if any(span.contains(r.span) for span in spans)]
    return [repair_line(repair, reading.rendition.text) for repair in inside]


def repair_line(repair: Repair, text: str) -> Line:
    """Give a proposed repair: the raw characters, and what they are proposed to mean."""
    return {**_place(repair.span, text), "proposal": repair.proposal, "why": repair.why}


def verdict_line(verdict: Verdict) -> Line:
    """Give the line of a verdict: what the rules make of one reading of a claim."""
    return {"type": "verdict", "claim": verdict.claim, "reading": verdict.reading, **_judged(verdict)}


def _judged(verdict: Verdict) -> Line:
    return {
        "text": verdict.text,
        "outcome": verdict.outcome.value,
        "rule": verdict.rule,
        "ground": verdict.ground.value,
        "reasons": list(verdict.reasons),
        "would_change": [
            {"choice": one.choice, "outcome": one.outcome.value} for one in verdict.would_change
        ],
        "missing": list(verdict.missing),
    }


def gate_line(claim: str, line: GateLine) -> Line:
    """Give one item of the fairness gate of a claim."""
    override = line.override
    return {
        "type": "gate",
        "claim": claim,
        "item": line.item.value,
        "present": line.present,
        "told": line.told,
        "override": {"by": override.by, "reason": override.reason, "at": override.at} if override else None,
        "blocks": line.blocks,
    }


def passage_line(claim: str, finding: PassageFinding, rendition: Rendition) -> Line:
    """Give what recomputing says of a passage under a claim."""
    return {
        "type": "passage_finding",
        "claim": claim,
        "document": rendition.name,
        "quote": finding.citation.quote,
        "spans": [[span.start, span.end] for span in finding.citation.spans],
        "verdict": _judged(finding.verdict) if finding.verdict else None,
        "checks": [check_line(one, rendition.text, rendition.name) for one in finding.checks],
    }


def measurement_line(measurement: Measurement) -> Line:
    """Give the line of a measurement: numbers and words only, never a row of a dataset."""
    return {
        "type": "measurement",
        "measure": measurement.measure,
        "value": measurement.value,
        "low": measurement.low,
        "high": measurement.high,
        "chance": list(measurement.chance) if measurement.chance else None,
        "unit": measurement.unit,
        "vintage": measurement.vintage,
        "digest": measurement.digest,
        "words": measurement.words,
        "outcome": measurement.outcome.value if measurement.outcome else None,
        "readings": [reading_measured(one) for one in measurement.readings],
        "sentences": dict(measurement.sentences),
        "recipe": measurement.recipe,
        "sql": measurement.sql,
        "notes": list(measurement.notes),
    }


def reading_measured(reading: MeasuredReading) -> Line:
    """Give what one reading of a statement comes to."""
    amount = reading.amount
    return {
        "name": reading.name,
        "low": amount.low if amount else None,
        "high": amount.high if amount else None,
        "text": amount.text if amount else None,
        "outcome": reading.outcome.value if reading.outcome else None,
        "vintage": reading.vintage,
        "digest": reading.digest,
        "why": reading.why,
    }


def fact_lines(fact: Fact) -> Iterator[Line]:
    """Give the lines of a fact: the numbers that stand beside each other, what was replaced, and who repeats what.

    A number stands on the first line once, by its first figure, so that twelve copies are not twelve figures that
    another number is held against. On lines of their own, with the key of the first one under `within`, stand a
    number that was replaced with the one that replaced it (`>` in the key), a rounding with what it rounds (`~`), and
    a number with all who repeat it (`@`). What would leave the first line with one number stays on it.
    """
    repeated: dict[int, list[int]] = {}
    for at, figure in enumerate(fact.figures):
        repeated.setdefault(at if figure.repeats is None else figure.repeats, []).append(at)
    firsts = sorted(repeated)
    if len(firsts) == 1:
        yield _fact_line(fact, list(range(len(fact.figures))), fact.key, None)
        return
    rounds = {at: fact.figures[at].rounds for at in firsts}
    numbers = [at for at in firsts if rounds[at] is None]
    replaced = _replaced(fact, frozenset(numbers))
    standing = [at for at in numbers if at not in replaced]
    shown = next((each for each in (standing, numbers) if len(each) > 1), firsts)
    yield _fact_line(fact, shown, fact.key, None)
    for at in firsts:
        if at in shown:
            continue
        target, sign = (replaced[at], ">") if at in replaced else (rounds[at], "~")
        if target is not None:
            yield _fact_line(fact, sorted((at, target)), f"{fact.key}{sign}{at + 1}", fact.key)
    for at in firsts:
        if len(repeated[at]) > 1:
            yield _fact_line(fact, sorted(repeated[at]), f"{fact.key}@{at + 1}", fact.key)


def _replaced(fact: Fact, firsts: frozenset[int]) -> dict[int, int]:
    """Give the last number that replaced each number."""
    found: dict[int, int] = {}
    for one in fact.relations:
        if one.later is not None and firsts.issuperset(one.pair):
            earlier = one.pair[0] if one.later == one.pair[1] else one.pair[1]
            found[earlier] = max(one.later, found.get(earlier, -1))
    return found


def _fact_line(fact: Fact, shown: list[int], key: str, within: str | None) -> Line:
    place = {number: at for at, number in enumerate(shown)}
    figures = [fact.figures[number] for number in shown]
    whole = within is None
    return {
        "type": "fact",
        "key": key,
        "within": within,
        "measure": fact.measure,
        "place": fact.place,
        "period": fact.period,
        "unit": fact.unit,
        "counted": fact.counted,
        "figures": [[f.document, f.citation.spans[0].start, f.citation.spans[-1].end] for f in figures],
        "quotes": [f.citation.quote for f in figures],
        "origin": [f.origin for f in figures],
        "source_grade": [f.grade.source.value if f.grade else None for f in figures],
        "information_grade": [f.grade.information.value if f.grade else None for f in figures],
        "relations": [
            {
                "pair": [place[one.pair[0]], place[one.pair[1]]],
                "relation": one.relation.value,
                "dimension": one.dimension or None,
                "later": place[one.later] if one.later is not None else None,
                "why": one.why,
            }
            for one in fact.relations
            if one.pair[0] in place and one.pair[1] in place
        ],
        "floor": fact.floor if whole else None,
        "low": fact.low if whole else None,
        "high": fact.high if whole else None,
        "origins": fact.origins if whole else None,
        "ground": fact.ground.value if whole else None,
        "reasons": list(fact.reasons) if whole else [],
        "actions": [action.value for action in fact.actions] if whole else [],
        "decided": fact.decided.value if whole and fact.decided else None,
        "proposals": list(fact.proposals) if whole else [],
    }
