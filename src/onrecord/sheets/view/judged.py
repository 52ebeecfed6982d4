"""Verdicts as the pages show them: the outcome in words, the rule, the ground, the reasons, and what would change it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import attrs

from onrecord.model.claim import Claim
from onrecord.model.passage import Citation
from onrecord.model.register import WrittenReply
from onrecord.model.statement import FIRST_HAND
from onrecord.model.verdict import (
    GROUNDS,
    ElementEvidence,
    EvidencePassage,
    GateLine,
    JudgedClaim,
    JudgedReading,
    PassageFinding,
    Recomputed,
    ReplyOnRecord,
    Stance,
    Verdict,
    VerdictOutcome,
    WrittenReading,
)
from onrecord.sheets import paths
from onrecord.sheets.dates import date_in_words
from onrecord.sheets.verdict_words import ITEMS, RULES
from onrecord.sheets.view.measured import STANDINGS
from onrecord.sheets.view.passages import quote_of
from onrecord.sheets.view.quoted import Quote
from onrecord.sheets.view.shelf import Shelf
from onrecord.sheets.words import MEASURED, isolated, say


@attrs.frozen(kw_only=True)
class EvidenceView:
    """A passage for or against an element.

    Attributes:
        quote: Its words.
        origin: Where it first comes from, and whether that counts, in words.
    """

    quote: Quote
    origin: str


@attrs.frozen(kw_only=True)
class TestedView:
    """A measure that an element names.

    Attributes:
        key: Of the measure.
        href: To all of it, from the root of the site.
        words: The tested words.
        standing: Style of the line under them.
        outcome: In words.
    """

    key: str
    href: str
    words: str
    standing: str
    outcome: str


@attrs.frozen(kw_only=True)
class ElementView:
    """One thing that must hold.

    Attributes:
        text: What is asserted.
        tested: What was recomputed.
        supporting: Passages for it.
        opposing: Passages against it.
        silent: What was named for it and says nothing.
    """

    text: str
    tested: tuple[TestedView, ...]
    supporting: tuple[EvidenceView, ...]
    opposing: tuple[EvidenceView, ...]
    silent: tuple[str, ...]


@attrs.frozen(kw_only=True)
class VerdictView:
    """One reading with its verdict.

    Attributes:
        anchor: On the page of its claim.
        href: The same from the root of the site.
        text: The reading in a sentence.
        written: Who wrote it and when.
        outcome: In words.
        by: Rule and ground in a phrase.
        rule: The rule in a sentence, with its number.
        ground: What the ground stands for, with its grade.
        reasons: A sentence each.
        flips: Pairs of a choice and what the outcome would be.
        missing: A sentence each.
        elements: With their evidence.
    """

    anchor: str
    href: str
    text: str
    written: str
    outcome: str
    by: str
    rule: str
    ground: str
    reasons: tuple[str, ...]
    flips: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    elements: tuple[ElementView, ...]


@attrs.frozen(kw_only=True)
class GateView:
    """One item of fairness to the authority.

    Attributes:
        label: What it is.
        state: `present`, `missing` or `overridden`.
        told: What is there or missing.
        override: Who publishes without it and why; empty otherwise.
    """

    label: str
    state: str
    told: str
    override: str


@attrs.frozen(kw_only=True)
class ReplyView:
    """What the authority was asked.

    Attributes:
        told: Whom, when, how, and what came of it.
        what: What was asked, in the asker's words; may be empty.
        quote: Words of the answer, or of the statement that there was none; None where no document has them.
        effect: What it changed; may be empty.
    """

    told: str
    what: str
    quote: Quote | None
    effect: str


@attrs.frozen(kw_only=True)
class JudgedView:
    """A claim with its verdicts.

    Attributes:
        path: Of its own page, from the root of the site.
        verdicts: One a reading.
        gate: Every item of fairness.
        own_figures: The authority's own figure.
        contrary: Best evidence for the authority.
        replies: What it was asked.
        reply: The same in a line.
    """

    path: str
    verdicts: tuple[VerdictView, ...]
    gate: tuple[GateView, ...]
    own_figures: tuple[Quote, ...]
    contrary: tuple[Quote, ...]
    replies: tuple[ReplyView, ...]
    reply: str


def judged_view(judged: JudgedClaim, claim: Claim, shelf: Shelf) -> JudgedView:
    """Show a claim's verdicts."""
    path = paths.claim_path(claim.key)
    replies = tuple(_reply(one, shelf) for one in judged.replies)
    return JudgedView(
        path=path,
        verdicts=tuple(_verdict(one, path, shelf) for one in judged.readings),
        gate=tuple(map(_gate, judged.gate)),
        own_figures=_quotes(judged.own_figures, shelf),
        contrary=_quotes(judged.contrary, shelf),
        replies=replies,
        reply=" ".join(f"{one.told}." for one in replies) or say("no_reply"),
    )


def finding_in_words(finding: PassageFinding) -> tuple[str, ...]:
    """Say what recomputing says of a passage: the outcome by the rules, and what its own document does not bear out."""
    told = []
    if finding.verdict is not None:
        told.append(say("passage_by", outcome=f"{finding.verdict.outcome.value} ({_by(finding.verdict)})."))
        told += finding.verdict.reasons[:1]
    told += [say("passage_checks", why=one.why) for one in finding.checks]
    return tuple(told)


def outcomes_told(judged: Iterable[JudgedClaim]) -> tuple[int, str]:
    """Count the verdicts: how many, and "contradicted: 1, unresolved: 2"."""
    counts = Counter(one.verdict.outcome for claim in judged for one in claim.readings)
    parts = [
        say("count_outcome", outcome=outcome.value, count=f"{counts[outcome]:,}")
        for outcome in VerdictOutcome
        if counts[outcome]
    ]
    return sum(counts.values()), ", ".join(parts)


def _quotes(citations: Sequence[Citation], shelf: Shelf) -> tuple[Quote, ...]:
    return tuple(quote_of(one, shelf, "v") for one in citations)


def _verdict(one: JudgedReading, path: str, shelf: Shelf) -> VerdictView:
    verdict = one.verdict
    anchor = paths.reading_anchor(verdict.reading)
    return VerdictView(
        anchor=anchor,
        href=f"{path}#{anchor}",
        text=verdict.text,
        written=_written(one.written),
        outcome=verdict.outcome.value,
        by=_by(verdict),
        rule=f"{verdict.rule}. {RULES[verdict.rule]}",
        ground=f"{verdict.ground.value}: {GROUNDS[verdict.ground]}",
        reasons=verdict.reasons,
        flips=tuple((flip.choice, flip.outcome.value) for flip in verdict.would_change),
        missing=verdict.missing,
        elements=tuple(_element(element, shelf) for element in one.elements),
    )


def _by(verdict: Verdict) -> str:
    ground = verdict.ground
    return say("verdict_by", rule=verdict.rule, ground=ground.value, ground_words=GROUNDS[ground])


def _written(reading: WrittenReading) -> str:
    day = date_in_words(reading.written) if reading.written else ""
    if day and reading.by:
        return say("reading_written", written=day, by=isolated(reading.by))
    if reading.by:
        return say("reading_by", by=isolated(reading.by))
    return say("reading_on", written=day) if day else say("reading_unknown")


def _element(evidence: ElementEvidence, shelf: Shelf) -> ElementView:
    return ElementView(
        text=evidence.element.text,
        tested=tuple(map(_tested, evidence.recomputed)),
        supporting=tuple(_passages(evidence.testimony, Stance.FOR, shelf)),
        opposing=tuple(_passages(evidence.testimony, Stance.AGAINST, shelf)),
        silent=evidence.silent,
    )


def _tested(one: Recomputed) -> TestedView:
    measurement = one.measurement
    return TestedView(
        key=measurement.measure,
        href=f"{paths.MEASURES}#{paths.measure_anchor(measurement.measure)}",
        words=measurement.words,
        standing=STANDINGS.get(measurement.outcome, "read"),
        outcome=" ".join((f"{MEASURED[measurement.outcome].capitalize()}.", measurement.summary)).rstrip(),
    )


def _passages(testimony: Sequence[EvidencePassage], stance: Stance, shelf: Shelf) -> Iterator[EvidenceView]:
    for one in testimony:
        if one.stance is stance:
            yield EvidenceView(quote=quote_of(one.citation, shelf, "v"), origin="; ".join(_origin(one)))


def _origin(one: EvidencePassage) -> Iterator[str]:
    if one.origin is None:
        yield say("unknown_origin")
        return
    yield say("gone_back", origin=isolated(one.origin.name))
    if one.against_interest:
        yield say("admitted_origin")
    elif one.origin.party:
        yield say("party_origin")
    elif one.origin.circular:
        yield say("circular_origin")
    else:
        yield say("counted_origin" if one.origin.first_hand & FIRST_HAND else "uncounted_origin")
    if one.written:
        yield say("written_origin")


def _gate(line: GateLine) -> GateView:
    override = line.override
    state = "present" if line.present else "overridden" if override else "missing"
    told = ""
    if override:
        told = say(
            "overridden",
            by=isolated(override.by),
            at=date_in_words(override.at),
            reason=isolated(override.reason),
        )
    return GateView(label=ITEMS[line.item], state=state, told=line.told, override=told)


def _reply(one: ReplyOnRecord, shelf: Shelf) -> ReplyView:
    written = one.written
    return ReplyView(
        told=_asked(written) + _came(written),
        what=written.what,
        quote=quote_of(one.citation, shelf, "v") if one.citation else None,
        effect=written.effect,
    )


def _asked(written: WrittenReply) -> str:
    to = isolated(written.to)
    how = say("reply_how", how=isolated(written.how)) if written.how else ""
    if written.asked:
        return say("reply_asked", to=to, asked=date_in_words(written.asked)) + how
    return say("reply_undated", to=to) + how


def _came(written: WrittenReply) -> str:
    if written.answered:
        return say("reply_answered", answered=date_in_words(written.answered))
    if written.silent_until:
        return say("reply_silent", silent=date_in_words(written.silent_until))
    return say("reply_open")
