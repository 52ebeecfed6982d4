"""Stable keys of claims: the topic where one fits best, else a slug of content words."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from functools import cache
from itertools import chain, count

import attrs

from onrecord.extraction.lexicon.topics import TOPICS, Topic
from onrecord.text.terms import content_words, terms

SLUG_WORDS = 5
"""Content words in a slug: enough to tell claims of one sheet apart, short enough to type."""
SURE = 4
"""Points that a record's topic needs before a lost claim is guessed by it: a phrase, or two words."""

STRONG = 2
"""Points of one strong word: enough to name the topic of a promise, which is compared with others besides."""

_Cue = tuple[tuple[str, ...], int]
_ARABIC = re.compile(r"[\u0600-\u06ff]")


def claim_key(statement: str, language: str | None) -> str:
    """Give the key of a claim.

    Args:
        statement: The claim as worded, or a fragment of it.
        language: ISO 639-1 code, or None to try the words of every language.

    Returns:
        The topic's key where one topic fits best, else a slug of the first content words ("claim" where
        there are none). The same words always give the same key.
    """
    topic = _best_topic(statement, language, with_record=False, needed=1)
    return topic.key if topic else slug(statement, language)


def distinct_keys(statements: Sequence[str], language: str | None) -> tuple[str, ...]:
    """Give keys to the claims of one document, all different.

    A topic goes to the claim that speaks of it most, the first of equals; the others take their slugs. A
    slug that is taken gets a number.
    """
    topics = [_best_topic(statement, language, with_record=False, needed=1) for statement in statements]
    owners: dict[str, int] = {}
    for number, topic in enumerate(topics):
        if topic and (topic.key not in owners or topic.points > _points(topics[owners[topic.key]])):
            owners[topic.key] = number
    keys: dict[int, str] = {number: key for key, number in owners.items()}
    taken = set(owners)
    for number, statement in enumerate(statements):
        if number not in keys:
            keys[number] = _free(slug(statement, language), taken)
            taken.add(keys[number])
    return tuple(keys[number] for number in range(len(statements)))


def _points(topic: "_Fit | None") -> int:
    return topic.points if topic else 0


def _free(base: str, taken: Collection[str]) -> str:
    candidates = chain([base], (f"{base}-{number}" for number in count(2)))
    return next(key for key in candidates if key not in taken)


def record_topic(statement: str, language: str | None) -> str | None:
    """Name the topic of what the record says, where one clearly fits best.

    Args:
        statement: The items of one record block, joined.
        language: ISO 639-1 code, or None.

    Returns:
        The key of the claim that it would speak to, or None where the words leave it open.
    """
    topic = _best_topic(statement, language, with_record=True, needed=SURE)
    return topic.key if topic else None


def topic_of(statement: str, language: str | None) -> str | None:
    """Name the topic of what somebody says or promises, where one fits best.

    Args:
        statement: The words.
        language: ISO 639-1 code, or None.

    Returns:
        The topic's key, the same in every language; None where no strong word of a topic stands there, or several fit alike.
    """
    topic = _best_topic(statement, language, with_record=False, needed=STRONG)
    return topic.key if topic else record_topic(statement, language)


def slug(statement: str, language: str | None) -> str:
    """Give a readable slug of the first content words of a statement."""
    words = [re.sub(r"[^\w]", "", word) for word in content_words(statement, language)]
    plain = (unicodedata.normalize("NFKC", word) for word in words if word)
    return "-".join(list(plain)[:SLUG_WORDS]) or "claim"


def topic_points(statement: str, language: str | None, *, with_record: bool) -> dict[str, int]:
    """Count how much of each topic's wording a statement uses.

    A strong word counts 2, a phrase 3, a weak word 1, each once. A phrase is found where its content
    words follow one another.

    Args:
        statement: A claim or a record.
        language: ISO 639-1 code, or None.
        with_record: Whether the words of records count too.

    Returns:
        Points by topic key, topics without any left out.
    """
    points: dict[str, int] = {}
    for tongue in _tongues(statement, language):
        stems = terms(statement, tongue)
        for key, cues in _cues_by_topic(tongue, with_record=with_record):
            found = sum(weight for cue, weight in cues if _follows(cue, stems))
            points[key] = points.get(key, 0) + found
    return {key: count for key, count in points.items() if count}


@attrs.frozen
class _Fit:
    """A topic and how much of its wording a statement uses."""

    key: str
    points: int


def _best_topic(statement: str, language: str | None, *, with_record: bool, needed: int) -> _Fit | None:
    points = sorted(
        topic_points(statement, language, with_record=with_record).items(), key=lambda pair: -pair[1]
    )
    if not points or points[0][1] < needed or (len(points) > 1 and points[0][1] == points[1][1]):
        return None
    return _Fit(*points[0])


def _tongues(statement: str, language: str | None) -> tuple[str, ...]:
    if _ARABIC.search(statement):
        return ("ar",)
    return (language,) if language in {"en", "fr"} else ("en", "fr")


def _follows(cue: tuple[str, ...], stems: Sequence[str]) -> bool:
    size = len(cue)
    return any(tuple(stems[at : at + size]) == cue for at in range(len(stems) - size + 1))


def _cues(topic: Topic, language: str, *, with_record: bool) -> tuple[_Cue, ...]:
    weights: dict[tuple[str, ...], int] = {}
    for cue in topic.cues(language, with_record=with_record):
        stems = terms(cue.removeprefix("~"), language)
        weight = 1 if cue.startswith("~") else 2 + (len(stems) > 1)
        # A stem listed twice (singular and plural) counts once, with its higher weight.
        if stems:
            weights[stems] = max(weight, weights.get(stems, 0))
    return tuple(sorted(weights.items()))


@cache
def _cues_by_topic(language: str, *, with_record: bool) -> tuple[tuple[str, tuple[_Cue, ...]], ...]:
    return tuple((topic.key, _cues(topic, language, with_record=with_record)) for topic in TOPICS)
