"""Runs of words of many texts as numbers: the same words have the same number, however they are spelled or set.

Words are never made into Python objects: a batch of texts is one buffer of code points, a table folds case, accents,
Arabic letters, digits and marks, and a word is a polynomial of its characters. A fixed share of all numbers is kept, the same ones in every text, so
that the share of one text inside another can be told from those kept (FracMinHash; Irber and others 2022).
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

import attrs

from onrecord.text.terms import fold_arabic

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WORDS = 5
"""Words in a run."""
DOCUMENT_BITS = 24
"""Bits of a posting that number its document; the other 40 are of the run's number."""
_BATCH = 1 << 18
"""Code units that are looked at in one go: the arrays of a batch stay in the processor's cache."""
_DROPPED = 1
_BASE = 0x9E3779B97F4A7C15
_MIX = (0xBF58476D1CE4E5B9, 0x94D049BB133111EB)
_GROUP = 3
"""Digits in a group; one mark stands between two groups."""
_GAP = 2


@attrs.frozen(eq=False)
class Sample:
    """The kept runs of some texts.

    Attributes:
        postings: Number of a run above, number of its text below, sorted; each once a text.
        sizes: Runs kept of each text.
    """

    postings: "NDArray[np.uint64]"
    sizes: "NDArray[np.int64]"


def sample(texts: Sequence[str], rate: int, first: int = 0) -> Sample:
    """Sample the runs of words of texts.

    Args:
        texts: Any texts.
        rate: One run in so many is kept; a power of two, 1 for all.
        first: Number of the first text.
    """
    import numpy as np  # noqa: PLC0415

    found, sizes, at = [], [], first
    for batch in _batches(texts):
        keys = sorted_unique(_kept(batch, rate, at))
        numbers = (keys & np.uint64((1 << DOCUMENT_BITS) - 1)).astype(np.int64) - at
        found.append(keys)
        sizes.append(np.bincount(numbers, minlength=len(batch)))
        at += len(batch)
    if not found:
        return Sample(np.zeros(0, np.uint64), np.zeros(0, np.int64))
    postings = np.concatenate(found)
    postings.sort()
    return Sample(postings, np.concatenate(sizes))


def sorted_unique(numbers: "NDArray[np.uint64]") -> "NDArray[np.uint64]":
    """Return the different numbers in order; `numpy.unique` hashes them, which takes ten times as long."""
    import numpy as np  # noqa: PLC0415

    ordered = np.sort(numbers)
    first = np.ones(len(ordered), dtype=bool)
    first[1:] = ordered[1:] != ordered[:-1]
    unique: NDArray[np.uint64] = ordered[first]
    return unique


def _batches(texts: Sequence[str]) -> Iterator[list[bytes]]:
    """Put texts together up to the size of a batch, as two-byte code units."""
    held: list[bytes] = []
    units = 0
    for text in texts:
        encoded = text.encode("utf-16-le", "surrogatepass")
        if held and units + len(encoded) // 2 > _BATCH:
            yield held
            held, units = [], 0
        held.append(encoded)
        units += len(encoded) // 2
    if held:
        yield held


def _kept(batch: list[bytes], rate: int, first: int) -> "NDArray[np.uint64]":
    """Return the postings of the kept runs of a batch, in the order of the text."""
    import numpy as np  # noqa: PLC0415

    mark = "\n".encode("utf-16-le")
    units = np.frombuffer(mark + mark.join(batch) + mark, dtype=np.uint16)
    ends = np.cumsum(np.array([len(text) // 2 + 1 for text in batch]))
    codes, ends = _without_marks(_table()[units], ends)
    _join_thousands(codes)
    codes, ends = _without_marks(codes, ends)
    inside = codes != 0
    starts = np.flatnonzero(inside[1:] & ~inside[:-1]) + 1
    if len(starts) < WORDS:
        return np.zeros(0, np.uint64)
    words = _words(codes, starts)
    owners = np.searchsorted(ends, starts, side="right")
    runs = len(words) - WORDS + 1
    hashed = np.zeros(runs, np.uint64)
    for place in range(WORDS):
        hashed *= np.uint64(_BASE)
        hashed += words[place : place + runs]
    hashed = _mixed(hashed)
    kept = (owners[:runs] == owners[WORDS - 1 :]) & ((hashed & np.uint64(rate - 1)) == 0)
    numbers = owners[:runs][kept].astype(np.uint64) + np.uint64(first)
    found: NDArray[np.uint64] = (hashed[kept] & ~np.uint64((1 << DOCUMENT_BITS) - 1)) | numbers
    return found


def _without_marks(
    codes: "NDArray[np.uint16]", ends: "NDArray[np.int64]"
) -> "tuple[NDArray[np.uint16], NDArray[np.int64]]":
    """Take out what is no character of a word and does not divide words either (vowel signs, stretching)."""
    import numpy as np  # noqa: PLC0415

    dropped = np.flatnonzero(codes == _DROPPED)
    if not len(dropped):
        return codes, ends
    return np.delete(codes, dropped), ends - np.searchsorted(dropped, ends)


def _join_thousands(codes: "NDArray[np.uint16]") -> None:
    """Mark what divides groups of three digits for dropping, so that "3,539", "3 539" and "3539" are one word."""
    import numpy as np  # noqa: PLC0415

    digits = np.flatnonzero((codes >= ord("0")) & (codes <= ord("9")))
    if len(digits) <= _GROUP:
        return
    steps = np.diff(digits, append=digits[-1] + _GROUP)
    before = steps[:-_GROUP] == _GAP
    grouped = before & (steps[1 : -_GROUP + 1] == 1) & (steps[2 : -_GROUP + 2] == 1) & (steps[_GROUP:] != 1)
    gaps = digits[:-_GROUP][grouped] + 1
    codes[gaps[codes[gaps] == 0]] = _DROPPED


def _words(codes: "NDArray[np.uint16]", starts: "NDArray[np.int64]") -> "NDArray[np.uint64]":
    """Number each word by its characters alone, wherever it stands."""
    import numpy as np  # noqa: PLC0415

    powers, inverses = _powers(1 << max(1, int(len(codes) - 1).bit_length()))
    values = codes.astype(np.uint64)
    values *= powers[: len(codes)]
    sums: NDArray[np.uint64] = np.add.reduceat(values, starts)
    return _mixed(sums * inverses[starts])


def _mixed(numbers: "NDArray[np.uint64]") -> "NDArray[np.uint64]":
    """Spread the bits (the finaliser of SplitMix64)."""
    import numpy as np  # noqa: PLC0415

    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(_MIX[0])
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(_MIX[1])
    mixed: NDArray[np.uint64] = numbers ^ (numbers >> np.uint64(31))
    return mixed


@cache
def _powers(size: int) -> "tuple[NDArray[np.uint64], NDArray[np.uint64]]":
    """Return the powers of the base and their inverses, modulo 2^64: the base is odd, so it has one."""
    import numpy as np  # noqa: PLC0415

    def rising(base: int) -> "NDArray[np.uint64]":
        steps = np.full(size, base, np.uint64)
        steps[0] = 1
        return np.multiply.accumulate(steps)

    return rising(_BASE), rising(pow(_BASE, -1, 1 << 64))


@cache
def _table() -> "NDArray[np.uint16]":
    """Return the folded character of each code unit: 0 where it divides words, 1 where it is to be left out."""
    import numpy as np  # noqa: PLC0415

    return np.array([_folded(chr(unit)) for unit in range(1 << 16)], dtype=np.uint16)


def _folded(character: str) -> int:
    category = unicodedata.category(character)
    if category in {"Mn", "Me", "Cf", "Lm"}:
        return _DROPPED
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return ord("0") + digit
    if category[0] not in "LN":
        return 0
    base = unicodedata.normalize("NFKD", fold_arabic(character).lower())[:1]
    return ord(base) if base and ord(base) < 1 << 16 else ord(character)
