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

_WORD = re.compile(r"\w+")
_PART = re.compile(r"[qhtsQHTS][1-4](?![^\W_])|\d0'?s(?![^\W\d_])|[^\W\d_]+|\d+")
"""What is looked up of a word that has digits."""
_MIXED = re.compile(r"\w+(?:(?<=\d0)'s(?![^\W\d_]))?")
_DIGIT = re.compile(r"[\d_]")
_JOINED_DIGITS = re.compile(r"\d{1,4}\s?[:/.h-]\s?\d")
_YEARS = tuple(str(year) for year in range(1500, 2101))
_JOINED, _DIGITS, _YEAR = "n", "#", "y"
"""Letters of the classes that no word is listed for: digits joined by a sign, digits, digits of a year."""


Site = tuple[int, int, int]
"""Start, end and class bits of a trigger."""


@attrs.frozen
class Triggers:
    """Which classes of rules a word calls for, as a set of bits.

    Attributes:
        bits: Bit of each class letter.
        words: Bits by word, in lower case, capitalised and in capitals.
        calling: The words that call for a rule by themselves.
    """

    bits: Mapping[str, int]
    words: Mapping[str, int]
    calling: frozenset[str]

    def mask(self, letters: str) -> int:
        """Return the bits of the classes that the letters name."""
        return sum(self.bits[letter] for letter in set(letters))


def make_triggers(classes: Mapping[str, Iterable[str]], calling: str) -> Triggers:
    """Make the table of trigger words.

    Args:
        classes: Words by class letter; a word of several parts counts with each part of three letters or more.
        calling: Letters of the classes that call for a rule by themselves.
    """
    bits = {letter: 1 << number for number, letter in enumerate(sorted({*classes, _JOINED, _DIGITS, _YEAR}))}
    words: dict[str, int] = {}
    for letter, members in classes.items():
        for member in members:
            for form in (member, member.capitalize(), member.upper()):
                words[form] = words.get(form, 0) | bits[letter]
    words |= dict.fromkeys(_YEARS, bits[_YEAR] | bits[_DIGITS])
    by_themselves = sum(bits[letter] for letter in {*calling} & bits.keys())
    return Triggers(
        bits=bits,
        words=words,
        calling=frozenset(word for word, classes in words.items() if classes & by_themselves),
    )


def find_sites(folded: str, triggers: Triggers) -> list[Site]:
    """Return start, end and class bits of each trigger, in the order of the text; none where no rule is called for."""
    known = triggers.words
    if _DIGIT.search(folded) is None:
        if triggers.calling.isdisjoint(_WORD.findall(folded)):
            return []
        return [(*match.span(), bits) for match in _WORD.finditer(folded) if (bits := known.get(match[0]))]
    numeral, joint = triggers.bits[_DIGITS], triggers.bits[_JOINED]
    sites = [(*match.span(), joint) for match in _JOINED_DIGITS.finditer(folded)]
    for match in _MIXED.finditer(folded):
        if (word := match[0]).isalpha():
            if bits := known.get(word):
                sites.append((*match.span(), bits))
        else:
            sites += [
                (*part.span(), bits)
                for part in _PART.finditer(folded, *match.span())
                if (bits := known.get(part[0]) or (numeral if part[0].isdigit() else 0))
            ]
    return sorted(sites)


def windows(folded: str, sites: Sequence[Site], calling: int, needed: int = 0) -> list[tuple[int, int]]:
    """Return the stretches of text around the triggers of some classes; they never overlap.

    Args:
        folded: The text.
        sites: Its triggers, in order.
        calling: Bits of the classes around whose triggers a date may lie.
        needed: Bits of the classes of which a trigger must stand as near; 0 for none.
    """
    found: list[tuple[int, int]] = []
    near = [start for start, _, bits in sites if bits & needed] if needed else []
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
