"""What became of a promise: the rules, the first that applies wins, at the day of the record and never of the clock."""

import datetime as dt
from collections.abc import Sequence

import attrs

from onrecord.model.register import CommitmentStatus, Promise, WrittenOutcome
from onrecord.reconciliation.owed.clock import first_day, last_day, months_between


@attrs.frozen(kw_only=True)
class Standing:
    """What became of a promise.

    Attributes:
        status: By the rules.
        told: Why, in a sentence.
        due: First due date, or None.
        last_due: Latest due date, or None.
        slippage_months: From the first due date to the latest, or to the day on which it was kept.
        overdue_months: From the first due date to the day of the outcome, else of the record, where it passed without the
            promise kept.
        rests_on: The renewed promise that shows that the first date was missed, or None.
    """

    status: CommitmentStatus
    told: str
    due: str | None = None
    last_due: str | None = None
    slippage_months: int | None = None
    overdue_months: int | None = None
    rests_on: Promise | None = None


@attrs.frozen(kw_only=True)
class _Dates:
    """The due dates of a promise in the order in which they were given.

    Attributes:
        first: The first.
        latest: The one that lies furthest.
        standing: The one that held when the next was given, or still holds.
        renewed: The first promise made after the day that held had passed, or None.
    """

    first: str
    latest: str
    standing: str
    renewed: Promise | None


def standing_of(promises: Sequence[Promise], outcome: WrittenOutcome | None, as_of: str) -> Standing:
    """Say what became of a promise.

    1. What people wrote with its passage holds: withdrawn, blocked, broken, lapsed, unmeasurable. For kept, the dates decide
       whether it was kept late, against the first due date.
    2. No due date: unmeasurable.
    3. Promised again after the day that held had passed: broken; who promises again says that it was not done.
    4. The day that holds (a later one, given in time, takes the place of the first) has not passed: not yet due.
    5. It has passed and nothing on record says what became of it: lapsed.

    Args:
        promises: Every time it was made, the first first.
        outcome: What people wrote, or None.
        as_of: Day of the record, ISO 8601.
    """
    dates = _dates(promises)
    if outcome is not None:
        return _written(outcome, dates, as_of)
    if dates is None:
        return Standing(
            status=CommitmentStatus.UNMEASURABLE, told="No day is named by which it would have to be kept."
        )
    if dates.renewed is not None:
        told = (
            f"Due {dates.first}; promised again"
            f"{f' in {dates.renewed.made}' if dates.renewed.made else ''} after that day had passed, which says that it had not been done."
        )
        return _dated(CommitmentStatus.BROKEN, told, dates, as_of, rests_on=dates.renewed)
    if _passed(dates.standing, as_of):
        told = f"Due {dates.standing}; the day passed and nothing on record says what became of it."
        return _dated(CommitmentStatus.LAPSED, told, dates, as_of)
    moved = (
        f", put off from {dates.first} before that day had passed" if dates.standing != dates.first else ""
    )
    return _dated(CommitmentStatus.NOT_YET_DUE, f"Due {dates.standing}{moved}.", dates, as_of)


def as_shown_broken(promises: Sequence[Promise], words: str, as_of: str) -> Standing | None:
    """Say that a promise is broken because a passage tells that it was not done.

    Args:
        promises: Every time it was made, the first first.
        words: The passage that tells.
        as_of: Day of the record.

    Returns:
        None where there is no due date, or it has not passed.
    """
    dates = _dates(promises)
    if dates is None or not _passed(dates.standing, as_of):
        return None
    told = f"Due {dates.standing}; the record tells that it was not done: “{words}”."
    return _dated(CommitmentStatus.BROKEN, told, dates, as_of)


def _dates(promises: Sequence[Promise]) -> _Dates | None:
    dated = [(one, day) for one in promises if one.due and (day := last_day(one.due))]
    if not dated:
        return None
    (first, first_last), *later = dated
    standing, standing_last, renewed = first.due or "", first_last, None
    latest, latest_last = standing, standing_last
    for one, day in later:
        if day > latest_last:
            latest, latest_last = one.due or "", day
        made = first_day(one.made)
        if day > standing_last and renewed is None:
            if made is not None and made > standing_last:
                renewed = one
            else:
                standing, standing_last = one.due or "", day
    return _Dates(first=first.due or "", latest=latest, standing=standing, renewed=renewed)


def _passed(due: str, as_of: str) -> bool:
    day, today = last_day(due), first_day(as_of)
    return day is not None and today is not None and day < today


def _dated(
    status: CommitmentStatus, told: str, dates: _Dates, as_of: str, *, rests_on: Promise | None = None
) -> Standing:
    first, latest, today = last_day(dates.first), last_day(dates.latest), first_day(as_of)
    late = status in {CommitmentStatus.BROKEN, CommitmentStatus.LAPSED}
    return Standing(
        status=status,
        told=told,
        due=dates.first,
        last_due=dates.latest,
        slippage_months=_months(first, latest),
        overdue_months=_months(first, today) if late else None,
        rests_on=rests_on,
    )


def _months(first: dt.date | None, last: dt.date | None) -> int | None:
    return months_between(first, last) if first and last else None


def _written(outcome: WrittenOutcome, dates: _Dates | None, as_of: str) -> Standing:
    status, told = outcome.status, outcome.why
    when = f" on {outcome.at}" if outcome.at else ""
    if status is CommitmentStatus.KEPT:
        return _kept(outcome, dates)
    told = told or f"{status.value.capitalize()}{when}, as the passage shows."
    if dates is None:
        return Standing(status=status, told=told)
    # What happened on a day ends the count of months past due; without a day it goes on.
    return _dated(status, told, dates, outcome.at or as_of)


def _kept(outcome: WrittenOutcome, dates: _Dates | None) -> Standing:
    when = f" on {outcome.at}" if outcome.at else ""
    because = f" {outcome.why}" if outcome.why else ""
    if dates is None:
        return Standing(status=CommitmentStatus.KEPT, told=f"Kept{when}; no day was named for it.{because}")
    due, begun, done = last_day(dates.first), first_day(outcome.at), last_day(outcome.at)
    late = due is not None and begun is not None and begun > due
    unsure = due is not None and done is not None and not late and done > due
    doubt = (
        " Whether before or after the due day, the date does not say; the doubt speaks for who promised."
        if unsure
        else ""
    )
    told = f"Due {dates.first}, kept{when or ', the day is not on record'}.{doubt}{because}"
    return Standing(
        status=CommitmentStatus.KEPT_LATE if late else CommitmentStatus.KEPT,
        told=told,
        due=dates.first,
        last_due=dates.latest,
        slippage_months=_months(due, done) if late else 0,
    )
