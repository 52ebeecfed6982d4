"""Claims of a case that a new statement may repeat, and what recomputing says under them."""

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from onrecord.extraction.keys import claim_key
from onrecord.model.answer import ClaimMatched, MeasureMatched, Side
from onrecord.model.check import CheckOutcome
from onrecord.model.claim import Claim
from onrecord.model.edition import MeasuredStatement, Published
from onrecord.reconciliation.search import Asked, Passage
from onrecord.reconciliation.weights import Words
from onrecord.text.language import detect
from onrecord.text.terms import content_words, terms
from onrecord.verdicts.stances import Weights, rarity_of

_CLAIM = 0.35
"""Likeness from which a claim is taken to be one that the statement may repeat."""
_WORDS = 2
"""Words in common below which a claim of several words is another one."""

_SIDES: Mapping[CheckOutcome | None, Side] = {
    CheckOutcome.CONSISTENT: Side.FOR,
    CheckOutcome.INCONSISTENT: Side.AGAINST,
}


def matched_claims(
    published: Published, asked: Asked, sentences: Sequence[Passage]
) -> tuple[ClaimMatched, ...]:
    """Find the claims that a statement may repeat: by words within a language, by topic across languages.

    Args:
        published: The case.
        asked: The statement.
        sentences: Every sentence of the case: what is rare in them weighs more.

    Returns:
        The likeliest first, each with how it is judged.
    """
    languages = {
        one.reading.rendition.original: one.reading.rendition.language for one in published.documents
    }
    judged = {one.claim: one.readings for one in published.judged}
    worded = [(claim, tuple(_wordings(claim, asked, languages))) for claim in published.gathering.claims]
    every = (frozenset(one.terms) for _, wordings in worded for one in wordings)
    weights = rarity_of([*(one.terms for one in sentences), *every])
    key = claim_key(asked.text, asked.language)
    found = []
    for claim, wordings in worded:
        own = [frozenset(one.terms) for one in wordings if one.language == asked.language]
        like, shared = max(
            (_likeness(one, asked.terms, weights) for one in own),
            key=itemgetter(0),
            default=(0.0, frozenset[str]()),
        )
        same = claim.key == key
        # One topic in one language without words in common is another claim about it.
        if like >= _CLAIM or (same and not own):
            matched = ClaimMatched(
                key=claim.key,
                statement=claim.statement,
                why=_why(asked, shared, key if same else ""),
                readings=judged.get(claim.key, ()),
            )
            found.append((like + same, matched))
    return tuple(one for _, one in sorted(found, key=lambda pair: -pair[0]))


def matched_measure(one: MeasuredStatement) -> MeasureMatched:
    """Say what recomputing gives for the words of a measure, and which way that speaks on them."""
    found = one.measurement
    number = "not covered by the data" if found.value is None else f"{found.value:,.6g} {found.unit}"
    return MeasureMatched(
        measure=found.measure,
        claim=one.written.claim,
        quote=one.written.quote or one.written.words,
        summary="; ".join([number, *(part for part in (found.formula, found.summary) if part)]),
        side=_SIDES.get(found.outcome, Side.SILENT),
    )


def _wordings(claim: Claim, asked: Asked, languages: Mapping[str, str | None]) -> Iterator[Words]:
    yield Words(claim.statement, detect(claim.statement) or asked.language)
    for one in claim.appearances:
        yield Words(one.citation.quote, languages[one.citation.original])


def _likeness(
    wording: frozenset[str], asked: frozenset[str], weights: Weights
) -> tuple[float, frozenset[str]]:
    """Give the share of weight that two wordings have in common, each way alike; one word in common is none."""
    shared = wording & asked
    if len(shared) < min(_WORDS, len(wording)):
        return 0.0, shared
    return (weights.share(shared, wording) + weights.share(shared, asked)) / 2, shared


def _why(asked: Asked, shared: frozenset[str], topic: str) -> str:
    words = [
        word
        for word in content_words(asked.text, asked.language)
        if shared & set(terms(word, asked.language))
    ]
    told = [f"it shares {', '.join(f'“{word}”' for word in dict.fromkeys(words))}"] if words else []
    return "; ".join([*told, *([f"both read as a claim about {topic!r}"] if topic else [])])
