"""Whether a stated count falls short of the record by as much as is said."""

import math

from onrecord.model.undercount import Shortfall, Undercount
from onrecord.phrases import Bands
from onrecord.reconciliation.undercount.plain_words import rounded


def shortfall(found: Undercount, claimed: int, words: str = "", bands: Bands | None = None) -> Shortfall:
    """Hold a stated count against the people recorded and against the least that there are.

    Args:
        found: Estimates for the frame (period, place, perpetrators) that the count is for.
        claimed: The stated count.
        words: What is said of the shortfall.
        bands: Where the words are fair, for a number of people; None for no words.

    Returns:
        The shortfall with the outcome of the words.
    """
    recorded = found.observed - claimed
    low = found.bound.low - claimed if found.bound else None
    high = found.bound.high - claimed if found.bound else None
    by_record = bands.verdict(recorded).value if bands else ""
    by_bound = bands.verdict_of(low, high).value if bands and low is not None and high is not None else ""
    sentences = [_of_record(found, claimed)]
    if low is not None and high is not None:
        sentences.append(
            f"With those on no list there are at least {rounded(math.floor(low))} more (lower limit at 95 %; the bound itself "
            f"reaches to {rounded(high)})."
            if low > 0
            else f"The lower limit for all {found.counted}, recorded or not, does not exceed the stated count."
        )
    if bands:
        sentences.append(f"“{words}” is {by_record} by the {found.counted} recorded{_also(by_bound)}.")
    sentences.append(
        "This compares like with like only if both counts are of the same period, place and perpetrators."
    )
    return Shortfall(
        claimed=claimed,
        recorded=recorded,
        low=low,
        high=high,
        words=words,
        by_record=by_record,
        by_bound=by_bound,
        sentences=tuple(sentences),
    )


def _of_record(found: Undercount, claimed: int) -> str:
    recorded = f"{rounded(found.observed)} {found.counted} are recorded"
    if found.observed > claimed:
        return f"{recorded}, {rounded(found.observed - claimed)} more than the {rounded(claimed)} stated."
    return f"{recorded}, no more than the {rounded(claimed)} stated."


def _also(by_bound: str) -> str:
    return f" and {by_bound} by the lower bound" if by_bound else ""
