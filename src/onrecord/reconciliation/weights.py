"""How alike two wordings are, by the words that they share and how rare those are in the case."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import attrs

from onrecord.text.terms import terms

_WORD = re.compile(r"(?:[^\W\d_]|[\u064b-\u0655\u0670])+")

COMMON = math.log(3)
"""Weight of a term that about a third of the wordings use."""

Vector = Mapping[str, float]
"""Weight of each term, all above 0; terms that every wording of the case uses weigh next to nothing."""


@attrs.frozen
class Words:
    """A wording to be compared.

    Attributes:
        text: The words.
        language: ISO 639-1 code, or None.
        terms: Its content words, folded and stemmed; made once, since a wording is compared many times.
    """

    text: str
    language: str | None
    terms: tuple[str, ...] = attrs.field(init=False, eq=False, repr=False)

    @terms.default
    def _content(self) -> tuple[str, ...]:
        return terms(self.text, self.language)


@attrs.frozen
class Rarity:
    """How rare terms are among the wordings of one case.

    Attributes:
        wordings: Number of wordings by language.
        uses: Number of wordings that use a term, by language and term.
    """

    wordings: Mapping[str | None, int]
    uses: Mapping[tuple[str | None, str], int]

    def of(self, term: str, language: str | None) -> float:
        """Give the weight of a term.

        Method:
            Inverse document frequency (Spärck Jones, Journal of Documentation 28, 1972) in the form
            ln((N + 1) / (n + 1/2)): a term in all of N wordings weighs close to 0, also where N is small.
        """
        used = self.uses.get((language, term), 0)
        return math.log((max(self.wordings.get(language, 0), used) + 1) / (used + 0.5))


def rarity(wordings: Iterable[Words]) -> Rarity:
    """Count in how many wordings each term stands, each language by itself."""
    counted: Counter[str | None] = Counter()
    uses: Counter[tuple[str | None, str]] = Counter()
    for wording in wordings:
        counted[wording.language] += 1
        uses.update({(wording.language, term) for term in wording.terms})
    return Rarity(dict(counted), dict(uses))


def vector(wordings: Sequence[Words], rare: Rarity) -> Vector:
    """Weigh the terms of some wordings taken together: rarity times one plus the logarithm of the count."""
    weights: dict[str, float] = {}
    for language in sorted({w.language for w in wordings}, key=lambda code: code or ""):
        counts = Counter(t for w in wordings if w.language == language for t in w.terms)
        for term, count in sorted(counts.items()):
            weights[term] = max(weights.get(term, 0.0), rare.of(term, language) * (1 + math.log(count)))
    return {term: weight for term, weight in weights.items() if weight > 0}


def cosine(one: Vector, other: Vector) -> float:
    """Give the cosine of the angle between two vectors: 0 nothing shared, 1 the same mix of terms."""
    shared = math.fsum(one[term] * other[term] for term in one.keys() & other.keys())
    return shared / (_length(one) * _length(other)) if shared else 0.0


def coverage(part: Vector, whole: Vector) -> float:
    """Give the share of the weight of `part` that stands on terms of `whole` too, 0 to 1."""
    total = math.fsum(part.values())
    return math.fsum(part[term] for term in part.keys() & whole.keys()) / total if total else 0.0


def shared_words(wording: Words, other: Vector, rare: Rarity, *, most: int = 4) -> tuple[str, ...]:
    """Name the words of a wording that the other one uses too, the rarest first.

    Returns:
        Words as they are written, in lower case, at most `most`, each term once. Words that more
        than a third of the case's wordings use tell nothing and are left out.
    """
    found: dict[str, str] = {}
    for word in _WORD.findall(wording.text):
        for term in terms(word, wording.language):
            if term in other and rare.of(term, wording.language) >= COMMON:
                found.setdefault(term, word.lower())
    ranked = sorted(found, key=lambda term: (-rare.of(term, wording.language), term))
    return tuple(found[term] for term in ranked[:most])


def _length(one: Vector) -> float:
    return math.sqrt(math.fsum(weight * weight for weight in one.values()))
