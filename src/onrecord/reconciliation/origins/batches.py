"""The index over Arrow batches, for engines that map them over many machines (Spark's `mapInArrow`)."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from onrecord.reconciliation.origins.index import RATE, Index
from onrecord.reconciliation.origins.shingles import DOCUMENT_BITS, Sample, sample

if TYPE_CHECKING:
    import pyarrow as pa

SCHEMA = "posting long"
"""What `sampled` gives, as Spark writes schemas."""


def sampled(batches: "Iterable[pa.RecordBatch]", rate: int = RATE) -> "Iterator[pa.RecordBatch]":
    """Sample the runs of words of texts: the costly part of an index, a batch at a time and in any order.

    Args:
        batches: Columns `number` (each text's own, from 0) and `text`.
        rate: As for `index.build`.

    Yields:
        One column, `posting`: the unsigned numbers of `Sample.postings`, read as signed ones.
    """
    import numpy as np  # noqa: PLC0415
    import pyarrow as pa  # noqa: PLC0415

    low = np.uint64((1 << DOCUMENT_BITS) - 1)
    for batch in batches:
        numbers = np.asarray(batch.column("number").to_pylist(), dtype=np.uint64)
        found = sample(batch.column("text").to_pylist(), rate).postings
        moved = (found & ~low) | numbers[(found & low).astype(np.int64)]
        yield pa.RecordBatch.from_arrays([pa.array(moved.view(np.int64))], names=["posting"])


def gathered(
    names: Sequence[str],
    batches: "Iterable[pa.RecordBatch]",
    sites: Sequence[str] = (),
    *,
    rate: int = RATE,
) -> Index:
    """Make an index of what `sampled` gave, in whatever order it came.

    Args:
        names: Name of each text, by its number.
        batches: Batches of postings.
        sites: Where each was published; empty for unknown.
        rate: The one that they were sampled with.

    Returns:
        The same index, to the last bit, as `index.build` makes of the same texts.
    """
    import numpy as np  # noqa: PLC0415

    columns = [np.asarray(batch.column("posting").to_numpy(zero_copy_only=False)) for batch in batches]
    postings = np.concatenate([*columns, np.zeros(0, np.int64)]).astype(np.int64).view(np.uint64)
    postings.sort()
    owners = (postings & np.uint64((1 << DOCUMENT_BITS) - 1)).astype(np.int64)
    sizes = np.bincount(owners, minlength=len(names))
    return Index(tuple(names), tuple(sites) or ("",) * len(names), Sample(postings, sizes), rate)
