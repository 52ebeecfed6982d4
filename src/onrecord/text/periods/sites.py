"""Where in a text dates can be at all: the few words and digits that any of them must hold.

Running every rule over every character is what makes reading dates slow. Here the words of a text are looked up once in
one table; each rule then runs only in a window around the words that it needs.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

import attrs

_REACH_LEFT = 60
_REACH_RIGHT = 90
"""Characters around a trigger within which a date that holds it must lie."""

_SNAP = 40
"""Characters within which the end of a window is moved to the next space."""

_TOKEN = re.compile(r"[qhtsQHTS][1-4](?![^\W_])|\d0'?s(?![^\W\d_])|[^\W\d_]+|\d+")
_JOINED_DIGITS = re.compile(r"\d{1,4}\s?[:/.h-]\s?\d")
_YEARS = tuple(str(year) for year in range(1500, 2101))
_DIGITS_LETTER = "n"


@attrs.frozen
class Triggers:
    """Which classes of rules a word calls for, as a set of bits.

    Attributes:
        bits: Bit of each class letter.
        words: Bits by word, in lower case, capitalised and in capitals.
    """

    bits: Mapping[str, int]
    words: Mapping[str, int]

    def mask(self, letters: str) -> int:
        """Return the bits of the classes that the letters name."""
        return sum(self.bits[letter] for letter in set(letters))


def make_triggers(classes: Mapping[str, Iterable[str]]) -> Triggers:
    """Make the table of trigger words.

    Args:
        classes: Words by class letter; a word of several parts counts with each part of three letters or more.
    """
    bits = {letter: 1 << number for number, letter in enumerate(sorted({*classes, _DIGITS_LETTER, "y"}))}
    words: dict[str, int] = {}
    for letter, members in classes.items():
        for member in members:
            for form in (member, member.capitalize(), member.upper()):
                words[form] = words.get(form, 0) | bits[letter]
    for year in _YEARS:
        words[year] = words.get(year, 0) | bits["y"]
    return Triggers(bits=bits, words=words)


def find_sites(folded: str, triggers: Triggers) -> list[tuple[int, int, int]]:
    """Return start, end and class bits of each trigger, in the order of the text."""
    sites = []
    if not triggers.words.keys().isdisjoint(_TOKEN.findall(folded)):
        table = triggers.words
        for match in _TOKEN.finditer(folded):
            bits = table.get(match[0])
            if bits:
                sites.append((match.start(), match.end(), bits))
    digits = triggers.bits[_DIGITS_LETTER]
    joined = [(m.start(), m.end(), digits) for m in _JOINED_DIGITS.finditer(folded)]
    return sorted(sites + joined) if joined else sites


def windows(
    folded: str, sites: Sequence[tuple[int, int, int]], calling: int, needed: int = 0
) -> list[tuple[int, int]]:
    """Return the stretches of text around the triggers of some classes; they never overlap.

    Args:
        folded: The text.
        sites: Its triggers, in order.
        calling: Bits of the classes around whose triggers a date may lie.
        needed: Bits of the classes of which a trigger must stand as near; 0 for none.
    """
    found: list[tuple[int, int]] = []
    near = [start for start, _, bits in sites if bits & needed]
    for start, end, bits in sites:
        if not bits & calling:
            continue
        if needed and not _has_near(near, start):
            continue
        low, high = max(0, start - _REACH_LEFT), end + _REACH_RIGHT
        if found and low <= found[-1][1]:
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        else:
            found.append((low, high))
    return [(_left(folded, low), _right(folded, high)) for low, high in found]


def _has_near(starts: Sequence[int], place: int) -> bool:
    """Say whether any of the sorted places is within a date's reach of `place`."""
    reach = _REACH_LEFT + _REACH_RIGHT
    at = bisect_left(starts, place - reach)
    return at < len(starts) and starts[at] <= place + reach


def _left(folded: str, low: int) -> int:
    space = folded.find(" ", low, low + _SNAP)
    return space if low and space >= 0 else low


def _right(folded: str, high: int) -> int:
    if high >= len(folded):
        return len(folded)
    space = folded.find(" ", high, high + _SNAP)
    return space if space >= 0 else min(len(folded), high + _SNAP)
