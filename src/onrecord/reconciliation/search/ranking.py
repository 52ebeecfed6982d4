"""Which sentences of a case a statement may be about, the likeliest first."""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import attrs

from onrecord.model.figure import Figure
from onrecord.reconciliation.facts.places import share_a_name
from onrecord.reconciliation.search.passages import Asked, Passage
from onrecord.text.periods.edtf import parse_edtf

Likeness = Callable[[str, Sequence[str]], Sequence[float]]
"""How alike a statement is to each of some sentences, -1 to 1; from a model that ranks and decides nothing."""

_LEAST = 0.2
"""Share of the statement's words, rare ones weighing more, from which a sentence of its language is looked at."""
_SOME = 2
"""Words in common below which words say nothing."""
_HINTS = 2
"""Kinds of hint (place, period, measure, number) from which a sentence is looked at whatever its language."""
_ALIKE = 0.45
"""Likeness by a model from which a sentence is looked at though nothing else speaks for it; measured bands of LANGUAGE_TOOLS.md 1:
translations of one sentence 0.70 to 0.83, other sentences 0.10 to 0.13."""
_RANKED = 4_000
"""Most sentences that a model is asked about: those with most in common first."""
_HINT = 0.15
"""What a hint adds to the share of words."""


@attrs.frozen(kw_only=True)
class Found:
    """A sentence that the statement may be about.

    Attributes:
        passage: The sentence.
        score: For ordering only.
        why: What was found in common, in words.
    """

    passage: Passage
    score: float
    why: str


def find(
    asked: Asked, passages: Sequence[Passage], most: int, likeness: Likeness | None = None
) -> tuple[Found, ...]:
    """Find the sentences that a statement may be about.

    Args:
        asked: The statement.
        passages: Every sentence of the case.
        most: How many to give at most.
        likeness: A model that ranks, or None for words and hints alone.

    Returns:
        The likeliest first, equals in the order of the case.

    Method:
        Within a language the share of the statement's terms that the sentence has, weighed by rarity in the case; in any
        language whether it names a same place, a same period, the same measure in the same unit, and the same number. A model,
        where there is one, orders what these found and adds what it alone finds.
    """
    rare = _rarity(asked.language, passages)
    scored = [_scored(asked, one, rare) for one in passages]
    if likeness is not None:
        scored = _by_model(asked, scored, likeness)
    kept = [(score, at, why) for at, (_, score, why) in enumerate(scored) if why]
    kept.sort(key=lambda one: (-one[0], one[1]))
    return tuple(Found(passage=passages[at], score=score, why=why) for score, at, why in kept[:most])


def _scored(asked: Asked, passage: Passage, rare: Mapping[str, float]) -> tuple[Passage, float, str]:
    hints = _hints(asked, passage)
    share = 0.0
    if passage.language == asked.language:
        total = math.fsum(rare.get(term, 0.0) for term in asked.terms)
        shared = math.fsum(rare.get(term, 0.0) for term in asked.terms & passage.terms)
        share = shared / total if total else 0.0
    score = share + _HINT * len(hints)
    common = passage.language == asked.language and len(asked.terms & passage.terms) >= _SOME
    words = [f"{share:.0%} of its words by weight"] if common and share >= _LEAST else []
    enough = words or len(hints) >= _HINTS
    return passage, score, "; ".join([*words, *hints]) if enough else ""


def _by_model(
    asked: Asked, scored: Sequence[tuple[Passage, float, str]], likeness: Likeness
) -> list[tuple[Passage, float, str]]:
    """Order by a model: likeness counts beside words and hints, and is told."""
    asking = sorted(range(len(scored)), key=lambda at: (-scored[at][1], at))[:_RANKED]
    alike = likeness(asked.text, [scored[at][0].text for at in asking])
    ranked = list(scored)
    for at, like in zip(asking, alike, strict=True):
        passage, score, why = scored[at]
        told = [f"likeness {like:.2f} by embeddings"] if like >= _ALIKE or why else []
        ranked[at] = (passage, score + like, "; ".join([*([why] if why else []), *told]))
    return ranked


def _rarity(language: str | None, passages: Sequence[Passage]) -> Mapping[str, float]:
    """Weigh terms by rarity among the sentences of a language (Spärck Jones, Journal of Documentation 28, 1972)."""
    uses: Counter[str] = Counter()
    count = 0
    for one in passages:
        if one.language == language:
            uses.update(one.terms)
            count += 1
    return {term: math.log((count + 1) / (often + 0.5)) for term, often in uses.items()}


def _hints(asked: Asked, passage: Passage) -> tuple[str, ...]:
    hints = []
    if asked.places and passage.places and share_a_name(asked.places, passage.places):
        hints.append("the same place")
    pairs = [(mine, theirs) for mine in asked.figures for theirs in passage.figures]
    if any(_same_measure(*pair) for pair in pairs):
        hints.append("the same measure")
    if any(_same_number(*pair) for pair in pairs):
        hints.append("the same number")
    if any(_same_time(*pair) for pair in pairs):
        hints.append("the same time")
    return tuple(hints)


def _same_measure(one: Figure, other: Figure) -> bool:
    named = one.measure is not None and other.measure is not None
    return named and one.unit == other.unit and _text(one) == _text(other)


def _text(figure: Figure) -> str:
    return figure.measure.text if figure.measure else ""


def _same_number(one: Figure, other: Figure) -> bool:
    stated = one.low is not None or one.high is not None
    return stated and (one.low, one.high, one.unit) == (other.low, other.high, other.unit)


def _same_time(one: Figure, other: Figure) -> bool:
    mine, theirs = (
        parse_edtf(f.period.text) if f.period and not f.period.inferred else None for f in (one, other)
    )
    return mine is not None and theirs is not None and mine[0] <= theirs[1] and theirs[0] <= mine[1]
