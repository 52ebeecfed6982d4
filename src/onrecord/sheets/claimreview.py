"""Verdicts for machines: ClaimReview of schema.org as JSON-LD, one a reading, in the page of its claim."""

import json
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from markupsafe import Markup

from onrecord.model.claim import Claim
from onrecord.model.edition import Published
from onrecord.model.verdict import JudgedClaim, Verdict, VerdictOutcome
from onrecord.sheets import paths
from onrecord.sheets.view.shelf import Shelf, shelve

RATINGS: Mapping[VerdictOutcome, int] = MappingProxyType(
    {
        VerdictOutcome.SUPPORTED: 5,
        VerdictOutcome.QUALIFIED: 4,
        VerdictOutcome.DISPUTED: 3,
        VerdictOutcome.CONTRADICTED: 1,
    }
)
"""Ratings of METHODS.md 5. An unresolved or uncheckable claim has none: it is not half true."""

_DAY = len("2026-11-22")
# Text in a script element ends at the first "</": these letters are written as escapes of JSON instead.
_ESCAPES = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}


def claim_reviews(published: Published) -> tuple[Markup, ...]:
    """Give what the page of each claim carries for machines, ready to stand in a script element.

    Returns:
        One entry a claim, in the order of the gathering: JSON, or nothing where there is no verdict or only a draft.
    """
    shelf = shelve(published)
    judged = {one.claim: one for one in published.judged}
    return tuple(
        _reviews(claim, judged.get(claim.key), published, shelf) for claim in published.gathering.claims
    )


def _reviews(claim: Claim, judged: JudgedClaim | None, published: Published, shelf: Shelf) -> Markup:
    if judged is None or not judged.readings or published.draft:
        return Markup()
    reviews = [_review(one.verdict, claim, published, shelf) for one in judged.readings]
    written = json.dumps({"@context": "https://schema.org", "@graph": reviews}, ensure_ascii=False, indent=1)
    # Nothing in it can end the element or be markup any more.
    return Markup(written.encode("utf-8", "backslashreplace").decode().translate(_ESCAPES))  # noqa: S704


def _review(verdict: Verdict, claim: Claim, published: Published, shelf: Shelf) -> dict[str, object]:
    case = published.case
    return {
        "@type": "ClaimReview",
        "url": f"#{paths.reading_anchor(verdict.reading)}",
        "datePublished": published.as_of[:_DAY],
        "author": {"@type": "Organization", "name": case.publisher or case.title},
        "claimReviewed": verdict.text,
        "itemReviewed": {
            "@type": "Claim",
            "text": claim.statement,
            "author": {"@type": "Organization", "name": case.authority.name},
            "appearance": list(_appearances(claim, shelf)),
        },
        "reviewRating": _rating(verdict),
        "reviewBody": " ".join(verdict.reasons),
    }


def _rating(verdict: Verdict) -> dict[str, object]:
    rating: dict[str, object] = {"@type": "Rating", "alternateName": verdict.outcome.value}
    if verdict.outcome in RATINGS:
        rating |= {"ratingValue": RATINGS[verdict.outcome], "bestRating": 5, "worstRating": 1}
    return rating


def _appearances(claim: Claim, shelf: Shelf) -> Iterator[dict[str, object]]:
    for held in dict.fromkeys(shelf.of(one.citation).original for one in claim.appearances):
        document = shelf.held[held]
        work: dict[str, object] = {"@type": "CreativeWork", "name": document.title}
        if document.published:
            work["datePublished"] = document.published
        if paths.is_address(document.address):
            work["url"] = document.address
        yield work
