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

_LARGE = 1000
"""From here on a difference is told in whole numbers; four digits would make powers of ten of it."""


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
    def unfit(self) -> tuple[str, ...]:
        """Name the readings under which the words fitted before and do not now."""
        return _changed(self.before, self.after)

    @property
    def fit_now(self) -> tuple[str, ...]:
        """Name the readings under which the words did not fit before and do now."""
        return _changed(self.after, self.before)

    @property
    def sentence(self) -> str:
        """Say it for a reader."""
        numbers = f"{_number(self.before)} → {_number(self.after)}"
        by = f" ({_signed(self.by)})" if self.by else ""
        vintages = f", {self.before.vintage or 'no data'} → {self.after.vintage or 'no data'}"
        return f"{self.measure}: {numbers}{by}{vintages if self.before.vintage != self.after.vintage else ''}{self._words()}"

    def _words(self) -> str:
        changes = ((self.unfit, "no longer fits"), (self.fit_now, "now fits"))
        return "".join(
            f"; “{self.after.words}” {how} ({', '.join(names)})" for names, how in changes if names
        )


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
        "unfit": list(moved.unfit),
        "fit_now": list(moved.fit_now),
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


def _changed(fitting: Measurement, unfit: Measurement) -> tuple[str, ...]:
    others = {one.name: one.outcome for one in unfit.readings}
    return tuple(
        one.name
        for one in fitting.readings
        if one.outcome in _FITTING and one.name in others and others[one.name] not in _FITTING
    )


def _number(measurement: Measurement) -> str:
    own = measurement.readings[0].amount if measurement.readings else None
    return own.text if own else "no value"


def _signed(by: float) -> str:
    return f"{by:+,.0f}" if abs(by) >= _LARGE else f"{by:+,.4g}"
