"""A part of a whole: the share, what the coding leaves open, and the error of a sample."""

import math

import attrs
from scipy.special import ndtri

from onrecord.measures.statistics.tolls import Interval, Toll, percent


@attrs.frozen(kw_only=True)
class Share:
    """How much of a whole a part is.

    Attributes:
        part: What is counted.
        whole: What it is a part of; it includes `part`.
        share: Part over whole, best estimates; None where the whole is empty.
        coding: Smallest and largest share that low and high estimates allow, if everything was counted; None otherwise.
        sampling: 95 % Wilson interval, if the units are a sample of more; None where they are everything there is.
    """

    part: Toll
    whole: Toll
    share: float | None
    coding: Interval | None
    sampling: Interval | None

    def meaning(self) -> str:
        """Say in one sentence what the numbers mean."""
        if self.share is None:
            return "The whole is empty, so there is no share of it."
        said = f"{self.part.best:,} of {self.whole.best:,} are {percent(self.share)}"
        if self.sampling:
            low, high = self.sampling
            return f"{said}; these are a sample, and a share of {percent(low)} to {percent(high)} of all would fit it."
        if self.coding and self.coding[0] < self.coding[1]:
            low, high = self.coding
            said += f"; with the dataset's own low and high counts it is anything from {percent(low)} to {percent(high)}"
        return f"{said}; everything recorded was counted, so there is no sampling error, only what was never recorded."


def share_of(part: Toll, whole: Toll, *, sampled: bool = False) -> Share:
    """Take the share that a part has of the whole.

    Args:
        part: What is counted.
        whole: What it is a part of, `part` included.
        sampled: Whether the units are a sample. Event data are not: they enumerate what was reported.

    Raises:
        ValueError: The part is larger than the whole, so that it is no part of it.

    Method:
        Wilson (1927) score interval for samples. For enumerations the coding range moves the part and the rest
        against each other: low part with high rest, high part with low rest.
    """
    if part.best > whole.best:
        msg = f"a part of {part.best:,} is no part of {whole.best:,}"
        raise ValueError(msg)
    if not whole.best:
        return Share(part=part, whole=whole, share=None, coding=None, sampling=None)
    return Share(
        part=part,
        whole=whole,
        share=part.best / whole.best,
        coding=None if sampled else _coding(part, whole),
        sampling=wilson(part.best, whole.best) if sampled else None,
    )


def wilson(hits: int, of: int, level: float = 0.95) -> Interval:
    """Interval of a share of which `hits` were seen in a sample `of` so many (Wilson 1927)."""
    z = float(ndtri(0.5 + level / 2))
    share = hits / of
    centre = share + z * z / (2 * of)
    reach = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    scale = 1 + z * z / of
    return max(0.0, (centre - reach) / scale), min(1.0, (centre + reach) / scale)


def _coding(part: Toll, whole: Toll) -> Interval:
    rest = Toll(max(0, whole.low - part.low), whole.best - part.best, max(0, whole.high - part.high))
    (low, high), (rest_low, rest_high) = part.ends, rest.ends
    best = part.best / whole.best
    smallest = low / (low + rest_high) if low + rest_high else best
    largest = high / (high + rest_low) if high + rest_low else best
    return smallest, largest
