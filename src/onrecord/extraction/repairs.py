"""Damaged words of scans: what they are proposed to mean. The text itself is never changed."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from onrecord.extraction.lexicon.topics import TOPICS
from onrecord.extraction.spans import Cover
from onrecord.model.passage import Span
from onrecord.model.reading import Repair
from onrecord.model.rendition import Rendition
from onrecord.text.patterns import Pattern
from onrecord.text.terms import content_words

SHORTEST = 4
"""Letters; shorter words are too often another word with one letter changed."""
MOST_CANDIDATES = 64
"""Readings tried for one word; a word with more doubtful letters is past guessing."""

# What optical character recognition takes for what: Nagy, Nartker and Rice, "Optical character recognition: an
# illustrated guide to the frontier" (2000), chapter 3.
_CONFUSIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("rn", ("m",)),
    ("vv", ("w",)),
    ("cl", ("d",)),
    ("ii", ("u",)),
    ("m", ("rn",)),
    ("1", ("l", "i")),
    ("0", ("o",)),
    ("5", ("s",)),
    ("|", ("l", "i")),
    ("I", ("l",)),
    ("l", ("i", "I")),
    ("i", ("l", "j")),
    ("j", ("i",)),
    ("c", ("e",)),
    ("e", ("c",)),
)
_WORD = Pattern(
    r"[A-Za-zÀ-ÖØ-öø-ÿ|][A-Za-zÀ-ÖØ-öø-ÿ0-9|]*[A-Za-zÀ-ÖØ-öø-ÿ0-9]|(?<![0-9|])[0-9|]+[a-zà-öø-ÿ][A-Za-zà-öø-ÿ0-9|]+"
)
_NUMBER = Pattern(r"(?<![\w.,])(?=[\dlIO.,]*\d)[\dlIO]+(?:[.,][\dlIO]{3})*(?:[.,][\dlIO]+)?(?![\w])")
_LITRES = Pattern(r"\d+l")
_GUESSED = frozenset({"en", "fr"})
_DIGITS = str.maketrans("lIO", "110")
_ORDINAL_OR_NAME = Pattern(r"\A[A-Z]+\d+\Z|\A\d+[A-Z]+\Z")


def find_repairs(rendition: Rendition, furniture: Sequence[Span] = ()) -> tuple[Repair, ...]:
    """Propose readings for words that a scan damaged.

    A word is damaged only if it stands once or twice, no other word of the document has its form, and a usual
    confusion of letters turns it into exactly one word that does stand elsewhere in the same document, or in
    the vocabulary of topics. Numbers with letters among their digits ("5,60l") are read as digits.

    Args:
        rendition: The document.
        furniture: Spans of page furniture, which are left alone.

    Returns:
        Proposals in the order of the text.
    """
    text, cover = rendition.text, Cover.of(furniture)
    words = [m for m in _WORD.finditer(text) if not (furniture and cover.touches(Span(*m.span())))]
    stands = Counter(match.group() for match in words)
    counts: Counter[str] = Counter()
    for form, times in stands.items():
        counts[form.lower()] += times
    vocabulary = _words_of_topics(rendition.language or "en")
    odd = [form for form in stands if _unhealthy(form)]
    read = {form: meant for form in odd if (meant := _of_word(form, counts, vocabulary))}
    numbers = tuple(_of_numbers(text))
    if read or numbers:
        # A healthy word is one letter from another in any text: only a text that has unhealthy ones was scanned.
        read |= {form: meant for form in stands if (meant := _of_word(form, counts, vocabulary))}
    found = [
        Repair(span=Span(*match.span()), proposal=meant[0], why=meant[1])
        for match in words
        if (meant := read.get(match.group()))
    ]
    found += [repair for repair in numbers if not cover.touches(repair.span)]
    return tuple(_apart(found))


def repaired(words: str, span: Span, repairs: Iterable[Repair]) -> str:
    """Give the words of a span as the repairs propose to read them: for comparing, never for quoting."""
    pieces, at = [], span.start
    for repair in repairs:
        if span.contains(repair.span) and repair.span.start >= at:
            pieces += [words[at - span.start : repair.span.start - span.start], repair.proposal]
            at = repair.span.end
    return "".join([*pieces, words[at - span.start :]])


def _of_word(word: str, counts: dict[str, int], vocabulary: frozenset[str]) -> tuple[str, str] | None:
    """Give what a word is proposed to mean, and why."""
    low = word.lower()
    if len(word) < SHORTEST or low in vocabulary or counts[low] > 2 or _ORDINAL_OR_NAME.match(word):  # noqa: PLR2004
        return None
    odd = any(c.isdigit() or c == "|" for c in word)
    needed = _needed(word, counts[low], odd=odd)
    readings = {
        r for r in _readings(word) if _known(r, low, vocabulary) or counts.get(r.lower(), 0) >= needed
    }
    readings = {r for r in readings if r.isalpha() and r.lower() != low}
    if len(readings) != 1:
        return None
    capitals = sum(c.isupper() for c in word) > sum(c.islower() for c in word)
    reading = readings.pop().upper() if capitals else readings.pop()
    if reading.lower() in counts:
        why = f"the scan confuses these letters, and “{reading.lower()}” stands elsewhere in the document"
    else:
        why = f"the scan confuses these letters, and “{reading.lower()}” is a word of the subject"
    return reading, why


def _unhealthy(word: str) -> bool:
    return not word.isalpha() or _misbegun(word) or "rn" in word or "vv" in word


def _needed(word: str, count: int, *, odd: bool) -> int:
    """Return how often a reading must stand elsewhere: the healthier the word looks, the more often."""
    if odd or _misbegun(word):
        return max(1, count)
    if "rn" in word or "vv" in word:
        return count + 1
    return 2 * count + 1


def _misbegun(word: str) -> bool:
    """Say whether a word looks damaged by itself: capital I inside it, or i for j, l for I at its beginning."""
    if word[0] in "il" and word[1:2] in "aeouln":
        return True
    return "I" in word and "I" in word[1:] and any(c.islower() for c in word)


def _known(reading: str, low: str, vocabulary: frozenset[str]) -> bool:
    return reading.lower() in vocabulary and reading.lower() != low


def _readings(word: str) -> Iterator[str]:
    """Give readings with one confusion undone, and with all digits and bars read as letters."""
    seen = {word}
    for reading in islice(_one_undone(word), MOST_CANDIDATES):
        if reading not in seen:
            seen.add(reading)
            yield reading
    for one in ("l", "i"):
        whole = word.replace("1", one).replace("|", one).replace("0", "o").replace("5", "s")
        if whole not in seen:
            seen.add(whole)
            yield whole


def _one_undone(word: str) -> Iterator[str]:
    for damaged, meanings in _CONFUSIONS:
        if damaged not in word:
            continue
        for match in re.finditer(re.escape(damaged), word):
            for meant in meanings:
                if damaged == "i" and meant == "j" and match.start():
                    continue
                yield word[: match.start()] + meant + word[match.end() :]


def _of_numbers(text: str) -> Iterator[Repair]:
    for match in _NUMBER.finditer(text):
        number = match.group()
        if (
            any(c in "lIO" for c in number)
            and any(c.isdigit() for c in number)
            and not _LITRES.fullmatch(number)
        ):
            proposal = number.translate(_DIGITS)
            yield Repair(
                span=Span(*match.span()), proposal=proposal, why="the scan put letters among the digits"
            )


def _apart(repairs: Iterable[Repair]) -> Iterator[Repair]:
    """Leave out what overlaps a repair before it: a number with letters is also a word with digits."""
    end = 0
    for repair in sorted(repairs, key=lambda r: r.span):
        if repair.span.start >= end:
            end = repair.span.end
            yield repair


@cache
def _words_of_topics(language: str) -> frozenset[str]:
    if language not in _GUESSED:
        return frozenset()
    cues = (cue for topic in TOPICS for cue in topic.cues(language, with_record=True))
    words = (word for cue in cues for word in content_words(cue.removeprefix("~"), language))
    return frozenset(word for word in words if len(word) >= SHORTEST)
