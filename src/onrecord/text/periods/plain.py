"""Text as dates are looked for in it: composed, without vowel signs and invisible marks, with a way back to its offsets."""

import re
import unicodedata

import attrs

from onrecord.text.periods.grammar import fold

_DROPPED = "\u0640\u064b-\u0652\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""Arabic vowel signs and stretching, soft hyphens, marks of direction and of joining."""

_LOOSE = re.compile(f"[{_DROPPED}]|[\u0300-\u036f\u0653-\u0655]")
_CLUSTER = re.compile(f".[\u0300-\u036f\u0653-\u0655{_DROPPED}]*", re.DOTALL)
_INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
"""Marks that are no part of the letter before them."""
_NOTHING = dict.fromkeys(
    code
    for low, high in (
        (0x640, 0x640),
        (0x64B, 0x652),
        (0x670, 0x670),
        (0xAD, 0xAD),
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x2069),
        (0xFEFF, 0xFEFF),
    )
    for code in range(low, high + 1)
)


@attrs.frozen
class Plain:
    """A folded text and where its characters stand in the text it was made from.

    Attributes:
        folded: The text to search.
        starts: Offset in the original of each character; None where all are the same.
        ends: Offset in the original after each character; None where all are the same.
    """

    folded: str
    starts: tuple[int, ...] | None = None
    ends: tuple[int, ...] | None = None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the original of a run of the folded text; vowel signs on its last letter belong to it."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def plain(text: str) -> Plain:
    """Fold a text, composing letters and dropping marks only where there are any."""
    if text.isascii() or _LOOSE.search(text) is None:
        return Plain(fold(text))
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for cluster in _CLUSTER.findall(text):
        piece = fold(unicodedata.normalize("NFC", cluster.translate(_NOTHING)))
        pieces.append(piece)
        starts += [at] * len(piece)
        ends += [at + len(cluster.rstrip(_INVISIBLE))] * len(piece)
        at += len(cluster)
    return Plain("".join(pieces), tuple(starts), tuple(ends))
