"""Which way a sentence speaks on a claim, by rules over words, and what many sentences come to together."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import attrs

from onrecord.model.answer import Leaning, Side
from onrecord.verdicts.stances.lexicon import words_of
from onrecord.verdicts.stances.sentence import Assertion, Move

_TOUCHES = 0.05
"""Share of the claim's weight that a sentence must share to speak on it at all."""
_SINGLE = 0.5
"""What a share counts for that rests on one common word."""
_SOME = 2
"""Words in common below which nothing but words in common says nothing."""
_PART = 0.15
"""Share of what a claim denies that a sentence must assert to speak against it."""
_DENIED = 0.35
"""Share of the claim's weight that a sentence must deny to speak against a claim that denies nothing."""
_SHOWN = 0.1
"""What a rule that fired adds to the share: more than words in common speaks for the side."""
_NAMED = 3
_ENOUGH = 0.4
"""Strength of both sides together below which sentences decide nothing."""
_BOTH = 0.3
"""Share of the weaker side from which sentences speak both ways."""


def rarity_of(passages: Iterable[frozenset[str]]) -> "Weights":
    """Weigh terms by how few of the passages at hand use them.

    Method:
        Inverse document frequency (Spärck Jones, Journal of Documentation 28, 1972): ln((N + 1) / (n + 1/2)).
    """
    uses: Counter[str] = Counter()
    count = 0
    for terms in passages:
        uses.update(terms)
        count += 1
    return Weights(
        {term: math.log((count + 1) / (n + 0.5)) for term, n in uses.items()}, math.log(2 * (count + 1))
    )


@attrs.frozen
class Weights:
    """How much a term tells.

    Attributes:
        rare: Weight of terms by their rarity among the sentences at hand.
        unseen: Weight of a term that stands in none of them.
    """

    rare: Mapping[str, float]
    unseen: float

    def share(self, part: frozenset[str], whole: frozenset[str]) -> float:
        """Give the share of the weight of `whole` that stands on terms of `part`, 0 to 1."""
        total = math.fsum(self.rare.get(term, self.unseen) for term in whole)
        shared = math.fsum(self.rare.get(term, self.unseen) for term in whole & part)
        return shared / total if total else 0.0


def leaning(claim: Assertion, told: Assertion, weights: Weights, language: str = "en") -> Leaning:
    """Say which way a sentence speaks on a claim.

    Args:
        claim: The claim.
        told: The sentence, of the same language.
        weights: Rarity of terms.
        language: Whose pairs of opposites count.

    Returns:
        The side with its strength and the reason in words; `silent` where the sentence shares too little with the claim.

    Method:
        In this order: what the claim denies and the sentence asserts, or the other way round; one thing that goes opposite
        ways; a claim that plays down what the sentence asserts; one of a pair of opposites in each; the same thing that
        goes the same way; words in common. Every rule asks for shared content words; nothing is learnt.
    """
    shared = claim.terms & told.terms
    share = weights.share(told.terms, claim.terms) * (_SINGLE if len(shared) == 1 else 1.0)
    if share < _TOUCHES:
        return Leaning(side=Side.SILENT, strength=share, why="too few words in common")
    why = _conflict(claim, told, weights, language)
    if why:
        return Leaning(side=Side.AGAINST, strength=share + _SHOWN, why=why)
    why = _accord(claim, told)
    if why:
        return Leaning(side=Side.FOR, strength=share + _SHOWN, why=why)
    if len(shared) < _SOME:
        return Leaning(side=Side.SILENT, strength=share, why="too few words in common")
    # What is about the same thing supports that the thing is so: with a claim that denies it, it speaks against.
    side = Side.AGAINST if claim.denied and not told.denies else Side.FOR
    return Leaning(side=side, strength=share, why=f"it shares {_listed(shared, told)}", shown=False)


def together(leanings: Sequence[Leaning]) -> Side:
    """Say what passages come to together: one side, both ways, or nothing that suffices.

    The root of the sum of squares of each side is compared, so that the strongest passage of a side decides nearly alone and
    many weak ones cannot outvote it. Strengths weigh words in common; they are no measure of truth.
    """
    for_it = _strength(leanings, Side.FOR)
    against = _strength(leanings, Side.AGAINST)
    if math.hypot(for_it, against) < _ENOUGH:
        return Side.SILENT
    if min(for_it, against) >= _BOTH * (for_it + against):
        return Side.BOTH
    return Side.FOR if for_it > against else Side.AGAINST


def _strength(leanings: Sequence[Leaning], side: Side) -> float:
    return math.hypot(*(one.strength for one in leanings if one.side is side))


def _conflict(claim: Assertion, told: Assertion, weights: Weights, language: str) -> str:
    denied = claim.denied & told.terms
    core = weights.share(denied, claim.denied) >= _PART
    if denied and core and not claim.denied & told.denied and not told.played_down:
        return f"the claim denies {_listed(denied, told)}, which the passage asserts"
    if not claim.denied and told.heads & claim.terms and weights.share(told.denied, claim.terms) >= _DENIED:
        return f"the passage denies {_listed(told.denied & claim.terms, told)}"
    opposite, alike = _courses(claim, told)
    if opposite and not alike:
        return f"what goes with {_listed(opposite, told)} does not go the same way"
    if claim.played_down and not told.denies:
        return "the claim plays down what the passage asserts"
    return _opposed(claim, told, language)


def _accord(claim: Assertion, told: Assertion) -> str:
    _, alike = _courses(claim, told)
    if alike:
        return f"what goes with {_listed(alike, told)} goes the same way"
    both = (
        claim.denied & told.denied if claim.heads & told.denied or told.heads & claim.denied else frozenset()
    )
    return f"both deny {_listed(both, told)}" if both else ""


def _courses(claim: Assertion, told: Assertion) -> tuple[frozenset[str], frozenset[str]]:
    """Give the terms that go opposite ways and those that go the same way."""
    common = claim.terms & told.terms - told.names - claim.names
    opposite: set[str] = set()
    alike: set[str] = set()
    for one in claim.moves:
        for other in told.moves:
            (alike if one.way == other.way else opposite).update(_moved(one, other) & common)
    return frozenset(opposite), frozenset(alike)


def _moved(one: Move, other: Move) -> frozenset[str]:
    return one.near & other.near


def _opposed(claim: Assertion, told: Assertion, language: str) -> str:
    for pair in sorted(words_of(language).opposites, key=sorted):
        mine, theirs = pair & claim.terms, pair & told.terms
        if len(mine) == len(theirs) == 1 and mine != theirs:
            return f"the claim says {_listed(mine, claim)}, the passage {_listed(theirs, told)}"
    return ""


def _listed(terms: frozenset[str], sentence: Assertion) -> str:
    return ", ".join(f"“{sentence.written.get(term, term)}”" for term in sorted(terms)[:_NAMED])
