"""Which of many texts hold a part of another: an index of sampled runs of words, which can be extended and joined."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from onrecord.reconciliation.origins.shingles import DOCUMENT_BITS, Sample, sample, sorted_unique

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RATE = 8
"""One run in so many is kept of a large collection."""
_ALL_PAIRS = 12
"""Texts that share a run up to which all their pairs are looked at; of more, each with the first and its neighbour."""
_FURNITURE = 5
"""Otherwise different texts that may share a run before it is taken for page furniture or a formula."""
_SITES = 3
"""Sites over which a shared run is no furniture, however many texts have it."""
_COPY = 0.5
"""Share of the shorter text from which two texts are copies, whatever else shares their words."""
_EXCERPT = 0.05
"""Share of the shorter text from which one holds an excerpt of the other."""
_FEWEST_RUNS = 16
"""Runs that two texts must share at least: twenty words in a row."""
_FEWEST_KEPT = 3
"""Those of a sample that must be shared, however small the share that is kept."""


@attrs.frozen(eq=False)
class Index:
    """The sampled runs of a collection.

    Attributes:
        names: Name of each text, in the order in which they came.
        sites: Where each was published, empty where unknown: pages of one site share furniture.
        sample: Their runs.
        rate: One run in so many was kept.
    """

    names: tuple[str, ...]
    sites: tuple[str, ...]
    sample: Sample
    rate: int = RATE


@attrs.frozen
class Match:
    """Two texts of which one holds words of the other.

    Attributes:
        first: Name of one, the earlier in the index.
        second: Name of the other.
        share: Share of the shorter one's words that the other has, 0 to 1, as estimated from the sample.
    """

    first: str
    second: str
    share: float


def build(
    names: Sequence[str], texts: Sequence[str], sites: Sequence[str] = (), *, rate: int = RATE
) -> Index:
    """Index texts.

    Args:
        names: One a text, each once.
        texts: Any texts, up to 16 million.
        sites: Where each was published; empty for unknown.
        rate: One run in so many is kept; a power of two. 8 finds excerpts of a fifth of a page; for a few hundred short texts keep all (1).
    """
    return Index(tuple(names), tuple(sites) or ("",) * len(names), sample(texts, rate), rate)


def joined(first: Index, second: Index) -> Index:
    """Put two indexes of different texts together; the second one's texts come last."""
    import numpy as np  # noqa: PLC0415

    moved = second.sample.postings + np.uint64(len(first.names))
    at = np.searchsorted(first.sample.postings, moved)
    return Index(
        first.names + second.names,
        first.sites + second.sites,
        Sample(
            np.insert(first.sample.postings, at, moved),
            np.concatenate([first.sample.sizes, second.sample.sizes]),
        ),
        first.rate,
    )


def matches(index: Index, since: int = 0) -> tuple[Match, ...]:
    """Find the texts that hold words of one another.

    Runs that many otherwise different texts have are furniture or formulas and tie nothing, unless the texts stand on
    three sites and more. Copies of one text count once there. Pages of one site must share half of the shorter one.

    Args:
        index: The collection.
        since: Only pairs with a text from this number on: what an extension brought.
    """
    import numpy as np  # noqa: PLC0415

    postings = index.sample.postings if not since else _touched(index.sample.postings, since)
    lists = _Lists.of(postings)
    keys, counts = np.unique(
        np.concatenate([*lists.pairs(since), np.zeros(0, np.uint64)]), return_counts=True
    )
    sizes = index.sample.sizes
    strong = _strong(keys, counts, sizes, index.rate)
    groups = _groups(keys[strong], len(index.names))
    kept, furniture = lists.parted(groups, _numbered(index.sites))
    rare_keys, rare = np.unique(
        np.concatenate([*kept.pairs(since), np.zeros(0, np.uint64)]), return_counts=True
    )
    own = sizes - np.bincount(furniture, minlength=len(sizes))
    excerpts = _enough(rare, index.rate)
    excerpts[excerpts] = rare[excerpts] / _smaller(rare_keys[excerpts], own) >= _EXCERPT
    found = dict(zip(rare_keys[excerpts].tolist(), rare[excerpts].tolist(), strict=True))
    found.update(zip(keys[strong].tolist(), counts[strong].tolist(), strict=True))
    return tuple(_named(index, found, since))


def _named(index: Index, found: dict[int, int], since: int) -> Iterator[Match]:
    sizes = index.sample.sizes
    for key in sorted(found):
        a, b = key >> DOCUMENT_BITS, key & ((1 << DOCUMENT_BITS) - 1)
        if b < since:
            continue
        share = min(1.0, found[key] / max(1, min(int(sizes[a]), int(sizes[b]))))
        same_site = bool(index.sites[a]) and index.sites[a] == index.sites[b]
        if not same_site or share >= _COPY:
            yield Match(index.names[a], index.names[b], share)


def _touched(postings: "NDArray[np.uint64]", since: int) -> "NDArray[np.uint64]":
    """Return the postings of every run that a text from `since` on has."""
    import numpy as np  # noqa: PLC0415

    low = np.uint64((1 << DOCUMENT_BITS) - 1)
    # The numbers of texts are in the lower half of a posting: looking at that half alone takes a third of the time.
    halves = postings.astype("<u8", copy=False).view(np.uint32)[::2]
    added = (halves & np.uint32(low)) >= np.uint32(since)
    runs = sorted_unique(postings[added] & ~low)
    begin, end = np.searchsorted(postings, runs), np.searchsorted(postings, runs | low, side="right")
    lengths = end - begin
    touched: NDArray[np.uint64] = postings[_places(begin, lengths)]
    return touched


@attrs.frozen(eq=False)
class _Lists:
    """The texts that share each run: those of `starts[i]` to `starts[i] + lengths[i]` of `documents` share one."""

    documents: "NDArray[np.int64]"
    starts: "NDArray[np.int64]"
    lengths: "NDArray[np.int64]"

    @classmethod
    def of(cls, postings: "NDArray[np.uint64]") -> "_Lists":
        import numpy as np  # noqa: PLC0415

        runs = postings >> np.uint64(DOCUMENT_BITS)
        starts = (
            np.flatnonzero(np.concatenate([[True], runs[1:] != runs[:-1]]))
            if len(runs)
            else np.zeros(0, np.int64)
        )
        lengths = np.diff(starts, append=len(runs))
        shared = lengths > 1
        starts, lengths = starts[shared], lengths[shared]
        places = _places(starts, lengths)
        documents = (postings[places] & np.uint64((1 << DOCUMENT_BITS) - 1)).astype(np.int64)
        return cls(documents, np.cumsum(lengths) - lengths, lengths)

    def pairs(self, since: int = 0) -> "Iterator[NDArray[np.uint64]]":
        """Give the pairs of texts that share a run, once a run, the smaller number above; neighbours from `since` on."""
        import numpy as np  # noqa: PLC0415

        for length in range(2, _ALL_PAIRS + 1):
            block = self.documents[self.starts[self.lengths == length][:, None] + np.arange(length)]
            for i in range(length - 1):
                for j in range(i + 1, length):
                    yield _key(block[:, i], block[:, j])
        long = self.lengths > _ALL_PAIRS
        starts, lengths = self.starts[long], self.lengths[long]
        later = _places(starts + 1, lengths - 1)
        yield _key(self.documents[np.repeat(starts, lengths - 1)], self.documents[later])
        behind = _places(starts + 2, lengths - 2)
        behind = behind[self.documents[behind] >= since]
        yield _key(self.documents[behind - 1], self.documents[behind])

    def parted(
        self, groups: "NDArray[np.int64]", sites: "NDArray[np.int64]"
    ) -> "tuple[_Lists, NDArray[np.int64]]":
        """Part furniture from runs that tell something.

        Args:
            groups: Number of the group of copies of each text.
            sites: Number of the site of each text, 0 for unknown.

        Returns:
            The lists that tell something, and the texts of the others, once a run.
        """
        import numpy as np  # noqa: PLC0415

        owners = np.repeat(np.arange(len(self.lengths)), self.lengths)
        different = _distinct(owners, groups[self.documents], len(self.lengths))
        placed = sites[self.documents] > 0
        spread = _distinct(owners[placed], sites[self.documents][placed], len(self.lengths))
        kept = (different <= _FURNITURE) | (spread >= _SITES)
        dropped = _places(self.starts[~kept], self.lengths[~kept])
        return _Lists(self.documents, self.starts[kept], self.lengths[kept]), self.documents[dropped]


def _places(starts: "NDArray[np.int64]", lengths: "NDArray[np.int64]") -> "NDArray[np.int64]":
    """Return the numbers of several runs of places, one run behind the other."""
    import numpy as np  # noqa: PLC0415

    within = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    places: NDArray[np.int64] = np.repeat(starts, lengths) + within
    return places


def _distinct(owners: "NDArray[np.int64]", values: "NDArray[np.int64]", size: int) -> "NDArray[np.int64]":
    """Count the different values of each owner."""
    import numpy as np  # noqa: PLC0415

    low = int(values.max(initial=0)) + 1
    unique = sorted_unique((owners * low + values).astype(np.uint64)).astype(np.int64)
    return np.bincount(unique // low, minlength=size)


def _key(first: "NDArray[np.int64]", second: "NDArray[np.int64]") -> "NDArray[np.uint64]":
    import numpy as np  # noqa: PLC0415

    return (first.astype(np.uint64) << np.uint64(DOCUMENT_BITS)) | second.astype(np.uint64)


def _smaller(keys: "NDArray[np.uint64]", sizes: "NDArray[np.int64]") -> "NDArray[np.int64]":
    import numpy as np  # noqa: PLC0415

    low = np.uint64((1 << DOCUMENT_BITS) - 1)
    first, second = (keys >> np.uint64(DOCUMENT_BITS)).astype(np.int64), (keys & low).astype(np.int64)
    return np.maximum(1, np.minimum(sizes[first], sizes[second]))


def _enough(counts: "NDArray[np.int64]", rate: int) -> "NDArray[np.bool_]":
    return counts >= max(_FEWEST_KEPT, round(_FEWEST_RUNS / rate))


def _strong(
    keys: "NDArray[np.uint64]", counts: "NDArray[np.int64]", sizes: "NDArray[np.int64]", rate: int
) -> "NDArray[np.bool_]":
    found = _enough(counts, rate)
    # Furniture leaves many pairs that share a run or two: the shares of those need not be worked out.
    found[found] = counts[found] / _smaller(keys[found], sizes) >= _COPY
    return found


def _groups(keys: "NDArray[np.uint64]", size: int) -> "NDArray[np.int64]":
    """Number the groups of texts that pairs tie together: each has the smallest number of its texts."""
    import numpy as np  # noqa: PLC0415

    parent: dict[int, int] = {}

    def root(text: int) -> int:
        while (above := parent.get(text, text)) != text:
            parent[text] = parent.get(above, above)
            text = above
        return text

    for key in keys.tolist():
        first, second = sorted((root(key >> DOCUMENT_BITS), root(key & ((1 << DOCUMENT_BITS) - 1))))
        parent[second] = first
    groups = np.arange(size)
    for text in parent:
        groups[text] = root(text)
    return groups


def _numbered(sites: Sequence[str]) -> "NDArray[np.int64]":
    import numpy as np  # noqa: PLC0415

    if not any(sites):
        return np.zeros(len(sites), np.int64)
    known = {site: number for number, site in enumerate(sorted({site for site in sites if site}), 1)}
    return np.array([known.get(site, 0) for site in sites], dtype=np.int64)
