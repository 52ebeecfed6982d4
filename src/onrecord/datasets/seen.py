"""Keys that were met before, over any number of rows, in eight bytes a key."""

import hashlib

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Numbers = npt.NDArray[np.uint64]
Marks = npt.NDArray[np.bool_]

_WORD_BYTES = 8
_LONGEST_BYTES = 256
_FACTOR_1 = np.uint64(0xFF51AFD7ED558CCD)
_FACTOR_2 = np.uint64(0xC4CEB9FE1A85EC53)
_STEP = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(33)


class Seen:
    """Remembers keys by a 64-bit hash: among ten million keys one in 400,000 loads calls one key another.

    The hashes are kept in sorted runs, each at least twice as long as the next, so that looking up stays fast.
    """

    def __init__(self) -> None:
        self._runs: list[Numbers] = []

    def again(self, keys: pa.Array) -> Marks:
        """Tell of each key whether it was met before, here or earlier, and remember it.

        Args:
            keys: Strings; null is never met before.

        Returns:
            One mark a key.
        """
        there: Marks = keys.is_valid().to_numpy(zero_copy_only=False)
        hashes = hashed(keys.drop_null())
        known = np.zeros(len(hashes), dtype=np.bool_)
        for run in self._runs:
            places = np.minimum(np.searchsorted(run, hashes), len(run) - 1)
            known |= run[places] == hashes
        distinct, first = np.unique(hashes, return_index=True)
        here = np.ones(len(hashes), dtype=np.bool_)
        here[first] = False
        self._keep(distinct[~known[first]])
        there[there] = known | here
        return there

    def _keep(self, run: Numbers) -> None:
        """Add keys that are in no run yet; sorting in place keeps the memory at twice that of the keys."""
        while self._runs and len(self._runs[-1]) < 2 * len(run):
            run = np.concatenate((self._runs.pop(), run))
            run.sort()
        if len(run):
            self._runs.append(run)


def hashed(keys: pa.Array) -> Numbers:
    """Hash strings, none of them null, to 64 bits, the same on every machine."""
    words = _short(keys.cast(pa.binary())).to_numpy(zero_copy_only=False).astype("S")
    width = -(-max(words.itemsize, 1) // _WORD_BYTES) * _WORD_BYTES
    table = words.astype(f"S{width}").view("<u8").reshape(len(words), width // _WORD_BYTES)
    result = np.zeros(len(words), dtype=np.uint64)
    with np.errstate(over="ignore"):
        for index in range(table.shape[1]):
            word = table[:, index]
            mixed = _mixed(word + np.uint64(index + 1) * _STEP)
            # Nothing is added for an empty word: a key's hash must not depend on how long its neighbours are.
            result = np.where(word == 0, result, _mixed(result ^ mixed))
    return result


def _short(keys: pa.Array) -> pa.Array:
    """Put a digest in the place of keys that are so long that a table of them all would fill the memory."""
    if not pc.any(pc.greater(pc.binary_length(keys), _LONGEST_BYTES)).as_py():
        return keys
    short = [key if len(key) <= _LONGEST_BYTES else hashlib.sha256(key).digest() for key in keys.to_pylist()]
    return pa.array(short, pa.binary())


def _mixed(words: Numbers) -> Numbers:
    """Spread every bit over all 64: the finaliser of MurmurHash3."""
    words = (words ^ (words >> _SHIFT)) * _FACTOR_1
    words = (words ^ (words >> _SHIFT)) * _FACTOR_2
    mixed: Numbers = words ^ (words >> _SHIFT)
    return mixed
