"""What moved since the last build: published numbers, by how much, and the words that no longer fit."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from onrecord.model.check import CheckOutcome
from onrecord.model.contract import Line
from onrecord.model.measure import Measurement
from onrecord.vault.codec import from_json
from onrecord.vault.records import read_record

_FITTING = frozenset({CheckOutcome.CONSISTENT, CheckOutcome.ARGUABLE})


@attrs.frozen(kw_only=True)
class Moved:
    """A measure whose number, or whose outcome, is another than in the last build.

    Attributes:
        measure: Key of the measure.
        before: As the last build published it.
        after: As it is now.
    """

    measure: str
    before: Measurement
    after: Measurement

    @property
    def by(self) -> int | float | None:
        """How far the number moved; None where one of them is none."""
        if self.before.value is None or self.after.value is None:
            return None
        return self.after.value - self.before.value

    @property
    def unfit(self) -> bool:
        """Whether the words fitted before and do not now."""
        return self.before.outcome in _FITTING and self.after.outcome not in _FITTING

    @property
    def sentence(self) -> str:
        """Say it for a reader."""
        numbers = f"{_number(self.before)} → {_number(self.after)}"
        by = f" ({self.by:+,.4g})" if self.by else ""
        vintages = f", {self.before.vintage or 'no data'} → {self.after.vintage or 'no data'}"
        return f"{self.measure}: {numbers}{by}{vintages if self.before.vintage != self.after.vintage else ''}{self._words()}"

    def _words(self) -> str:
        words = f"; “{self.after.words}”"
        if self.before.outcome == self.after.outcome or not self.after.words:
            return ""
        if self.unfit:
            return f"{words} no longer fits"
        return f"{words} fits now" if self.after.outcome in _FITTING else f"{words} is judged otherwise"


def moved_since_build(folder: Path, measured: Sequence[Measurement]) -> tuple[Moved, ...]:
    """Compare measurements with those that the last build published; measures that it did not have are no move.

    Args:
        folder: The case's folder.
        measured: As they are now.

    Raises:
        StorageError: The disk refused.
    """
    before = {one.measure: one for one in _published(folder)}
    return tuple(
        Moved(measure=now.measure, before=before[now.measure], after=now)
        for now in measured
        if now.measure in before and _told(before[now.measure]) != _told(now)
    )


def moved_line(moved: Moved) -> Line:
    """Give the line of the reading contract."""
    return {
        "type": "moved",
        "measure": moved.measure,
        "before": moved.before.value,
        "after": moved.after.value,
        "by": moved.by,
        "vintage_before": moved.before.vintage,
        "vintage_after": moved.after.vintage,
        "words": moved.after.words,
        "outcome_before": moved.before.outcome.value if moved.before.outcome else None,
        "outcome_after": moved.after.outcome.value if moved.after.outcome else None,
        "unfit": moved.unfit,
    }


def _told(measurement: Measurement) -> tuple[object, ...]:
    return measurement.value, measurement.low, measurement.high, measurement.outcome


def _published(folder: Path) -> Iterator[Measurement]:
    for row in read_record(folder, "measurements") or ():
        try:
            yield from_json(str(row.get("json")), Measurement)
        except ValueError:
            # Written by another onrecord, or damaged: records are outputs, and the next build makes them anew.
            continue


def _number(measurement: Measurement) -> str:
    return (
        "no value"
        if measurement.value is None
        else f"{measurement.value:,.4g}"
        if isinstance(measurement.value, float)
        else f"{measurement.value:,}"
    )
