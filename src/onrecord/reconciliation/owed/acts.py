"""Which promises are the same one: who promised, and what words, days, numbers and topic they share."""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

import attrs

from onrecord.model.figure import Figure, FigureKind
from onrecord.reconciliation.owed.clock import last_day
from onrecord.reconciliation.weights import Rarity, Vector, Words, cosine, rarity, vector
from onrecord.text.periods.edtf import last_of_month

Topics = Callable[[str, str | None], str | None]
"""The topic of some words in a language, or None: the same key in every language."""

ENOUGH = 0.8
"""Points that make two promises of one actor likely to be one."""
WORDS = 2.0
"""What the same mix of words is worth, beside a likeness of 0 to 1: two fifths of it are enough by themselves."""
SAME_DAY = 0.8
"""What the same due day is worth; half of that for the last day of a month, by which much is promised."""
SAME_NUMBER = 0.75
"""What one number of the same unit is worth."""
SAME_TOPIC = 0.5
"""What the same topic is worth."""
OTHER_PAGE = 0.25
"""What is taken off within one document: it rarely tells one promise twice, and often several on one subject."""
SEVERAL = 2
"""Words that must be shared for a short wording to be looked for inside a long one."""
PART = 0.85
"""What standing wholly inside a longer wording is worth, beside the same mix of words."""
MOST = 48
"""Promises compared that share one thing; what more share tells none apart."""


@attrs.frozen(kw_only=True)
class Act:
    """What one passage promises, as it is compared.

    Attributes:
        place: Original and offset: one promise.
        actor: Key of who promises, or None.
        words: The promise, without the words of its date.
        folded: What must agree for another wording to be the same.
        due: EDTF date, or None.
        numbers: Value and unit of its figures, lengths of time left out.
        topic: Or None.
    """

    place: tuple[str, int]
    actor: Hashable
    words: Words
    folded: tuple[str, ...]
    due: str | None
    numbers: frozenset[tuple[float, str]]
    topic: str | None


@attrs.frozen(kw_only=True)
class Alike:
    """That two promises are likely to be one.

    Attributes:
        points: How likely, for choosing between several.
        why: What they share, in words; empty where they are the same words of the same actor.
    """

    points: float
    why: str


def numbers_of(figures: Iterable[Figure]) -> frozenset[tuple[float, str]]:
    """Give the numbers that tell a promise apart."""
    return frozenset(
        (float(one.low), one.unit)
        for one in figures
        if one.low is not None and one.kind is not FigureKind.DURATION and one.low > 1
    )


class Register:
    """Promises that can be found again by what they share; one comparison looks at few of them."""

    def __init__(self, acts: Sequence[Act]) -> None:
        """Weigh the words of all promises of the case."""
        self._rare: Rarity = rarity(one.words for one in acts)
        self._vectors: dict[tuple[str, int], Vector] = {
            one.place: vector((one.words,), self._rare) for one in acts
        }
        self._held: dict[Hashable, list[tuple[int, Act]]] = defaultdict(list)

    def put(self, act: Act, number: int) -> None:
        """Hold a promise under the number of the commitment that it is part of."""
        for handle in _handles(act):
            held = self._held[handle]
            if len(held) < MOST:
                held.append((number, act))

    def best(self, act: Act, refused: Callable[[int], bool]) -> tuple[int, Alike] | None:
        """Find the commitment that a promise is most likely part of.

        Args:
            act: The promise.
            refused: Whether people said of a commitment that the promise is no part of it.

        Returns:
            Its number and why, or None; of equals the one that was there first.
        """
        seen: dict[tuple[str, int], tuple[int, Act]] = {}
        for handle in _handles(act):
            for number, other in self._held.get(handle, ()):
                seen.setdefault(other.place, (number, other))
        found = (
            (number, alike)
            for number, other in seen.values()
            if (alike := self._alike(act, other)) is not None and not refused(number)
        )
        return min(found, key=lambda one: (-one[1].points, one[0]), default=None)

    def _alike(self, one: Act, other: Act) -> Alike | None:
        if one.actor is None or one.actor != other.actor:
            return None
        if one.folded == other.folded:
            return Alike(points=math.inf, why="")
        shared = list(self._shared(one, other))
        points = math.fsum(worth for worth, _ in shared)
        points -= OTHER_PAGE * (one.place[0] == other.place[0])
        return Alike(points=points, why="; ".join(why for _, why in shared)) if points >= ENOUGH else None

    def _shared(self, one: Act, other: Act) -> Iterator[tuple[float, str]]:
        if one.words.language == other.words.language:
            words = sorted(set(one.words.terms) & set(other.words.terms))
            if not words:
                return
            yield (
                WORDS * self._likeness(one, other, len(words)),
                f"the same actor, and words in common ({', '.join(words[:4])})",
            )
        else:
            yield 0.0, "the same actor, in another language"
        if one.due and other.due and (day := last_day(one.due)) and day == last_day(other.due):
            usual = day == last_of_month(day.year, day.month)
            yield SAME_DAY / (2 if usual else 1), f"the same day ({one.due})"
        for value, unit in sorted(one.numbers & other.numbers):
            yield SAME_NUMBER, f"the same number ({value:g} {unit})"
        if one.topic and one.topic == other.topic:
            yield SAME_TOPIC, f"the same topic ({one.topic})"

    def _likeness(self, one: Act, other: Act, shared: int) -> float:
        """Tell how alike two wordings are; a short one counts by how much of it stands in a long one."""
        likeness = cosine(self._vectors[one.place], self._vectors[other.place])
        if shared < SEVERAL:
            return likeness
        # A case has few promises, too few to say which of their words are rare: every word counts alike here.
        return max(likeness, PART * shared / min(len(set(one.words.terms)), len(set(other.words.terms))))


def _handles(act: Act) -> Iterator[Hashable]:
    """Give the things by one of which a like promise can be found."""
    if act.actor is None:
        return
    for term in sorted(set(act.words.terms)):
        yield act.actor, act.words.language, term
    if act.due:
        yield act.actor, "due", last_day(act.due)
    for number in sorted(act.numbers):
        yield act.actor, "number", number
    if act.topic:
        yield act.actor, "topic", act.topic


_KEY = re.compile(r"[^\w]+")
_KEY_WORDS = 4


def keys_of(wordings: Sequence[Sequence[str]], taken: Iterable[str]) -> tuple[str, ...]:
    """Give each of several promises a key of its first content words; one that is taken gets a number."""
    used = set(taken)
    keys = []
    for words in wordings:
        plain = "-".join(_KEY.sub("", word) for word in dict.fromkeys(words[: 2 * _KEY_WORDS]))
        base = "-".join(plain.split("-")[:_KEY_WORDS]) or "promise"
        key, number = base, 2
        while key in used:
            key, number = f"{base}-{number}", number + 1
        used.add(key)
        keys.append(key)
    return tuple(keys)
