"""Events of several datasets that are one event, and what of it may be chance."""

from enum import StrEnum

import attrs
from attrs.validators import and_, ge, gt, le


class MatchMode(StrEnum):
    """How it is decided that two reports tell of one event."""

    TRANSPARENT = "transparent"
    SCORED = "scored"


@attrs.frozen(kw_only=True)
class MatchRule:
    """By which rule events are matched.

    Attributes:
        mode: Whether a written rule decides, or a score learned from the data.
        days: Days that two reports may lie apart.
        km: Kilometres that they may lie apart.
        parties: Whether reports that name different parties are kept apart (transparent mode; the scored one weighs them).
        toll: Whether reports whose tolls differ by more than a factor of three are kept apart (transparent mode).
        threshold: Probability from which a link is made (scored mode), above 0, at most 1.
        partial: Whether categories that agree at no level count as the last level instead of keeping reports apart (transparent
            mode).
        weights: Weight of each taxonomy (transparent mode); empty for equal ones. They are brought to the sum of their number.
    """

    mode: MatchMode = MatchMode.TRANSPARENT
    days: int = attrs.field(default=2, validator=ge(0))
    km: float = attrs.field(default=15.0, validator=ge(0))
    parties: bool = True
    toll: bool = True
    threshold: float = attrs.field(default=0.5, validator=and_(gt(0), le(1)))
    partial: bool = False
    weights: tuple[float, ...] = ()


@attrs.frozen(kw_only=True)
class EventName:
    """One row of one dataset.

    Attributes:
        dataset: As it is called in this matching ("ucdp-ged").
        event: Its id, as the dataset gives it.
    """

    dataset: str
    event: str


@attrs.frozen(kw_only=True)
class MatchedPair:
    """Two rows that are taken for one event.

    Attributes:
        left: The row of the dataset that came first.
        right: The row of the other.
        days: Days apart.
        km: Kilometres apart, the great circle.
        toll: Absolute difference of log(1 + deaths); None where one is not known.
        parties: Share of the named parties that both name, 0 to 1; None where they cannot be compared.
        score: Mean level at which the categories agree, 0 (most specific) to 1; None where no taxonomy is used or a probability decides.
        probability: That they are one event, 0 to 1; None in the transparent mode.
    """

    left: EventName
    right: EventName
    days: int
    km: float
    toll: float | None
    parties: float | None
    score: float | None = None
    probability: float | None = None


@attrs.frozen(kw_only=True)
class Overlap:
    """How many events exactly these datasets have.

    Attributes:
        datasets: The datasets that have them, in the order in which they were given.
        events: How many.
        episodes: How many of them last for more than a day.
    """

    datasets: tuple[str, ...]
    events: int
    episodes: int


@attrs.frozen(kw_only=True)
class Decoy:
    """How many matches there are when the dates of a dataset are moved, so that each is chance.

    Attributes:
        days: By how many days.
        share: Share of its events that still lie where the other datasets have rows, 0 to 1.
        matched: How many matched.
    """

    days: int
    share: float
    matched: int


@attrs.frozen(kw_only=True)
class Step:
    """One dataset matched with what the earlier ones came to.

    Attributes:
        dataset: The dataset.
        rows: Its rows.
        earlier: Events that the earlier datasets came to.
        matched: How many of its rows are among them.
        decoys: What chance alone matched.
        chance: Share of the matches that chance would have made, 0 to 1; None where the data are too short to tell.
        expected_false: Mean probability that an accepted link is wrong; None in the transparent mode.
    """

    dataset: str
    rows: int
    earlier: int
    matched: int
    decoys: tuple[Decoy, ...] = ()
    chance: float | None = None
    expected_false: float | None = None


@attrs.frozen(kw_only=True)
class LeftOut:
    """Rows of a dataset that could not be matched.

    Attributes:
        dataset: The dataset.
        why: The reason in plain words.
        count: How many.
    """

    dataset: str
    why: str
    count: int


@attrs.frozen(kw_only=True)
class Matching:
    """What matching the events of several datasets came to.

    Attributes:
        rule: The rule.
        datasets: The datasets, in the order in which they were folded in.
        sources: Where each came from: the key of its vintage, or the name of a file.
        rows: Rows of each that were matched.
        unique: Events that remain once duplicates are removed.
        overlaps: Events by the datasets that have them, most datasets last.
        steps: How each dataset after the first was matched.
        pairs: The links, of the first row of an event with each other row.
        left_out: Rows that were not matched, by reason.
        notes: What the reader should know.
    """

    rule: MatchRule
    datasets: tuple[str, ...]
    sources: tuple[str, ...]
    rows: tuple[int, ...]
    unique: int
    overlaps: tuple[Overlap, ...]
    steps: tuple[Step, ...]
    pairs: tuple[MatchedPair, ...]
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def matches(self) -> int:
        """Events that more than one dataset has."""
        return sum(one.events for one in self.overlaps if len(one.datasets) > 1)

    @property
    def duplicates(self) -> int:
        """Rows that tell of an event which an earlier row has."""
        return sum(self.rows) - self.unique
