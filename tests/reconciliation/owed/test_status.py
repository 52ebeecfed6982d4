"""Each of the eight words follows from dates and passages, never from the clock of the machine."""

import pytest

from onrecord.model.passage import Citation, Span
from onrecord.model.register import CommitmentStatus as Status
from onrecord.model.register import Promise, WrittenOutcome
from onrecord.reconciliation.owed.status import standing_of


def promise(made, due):
    citation = Citation(original="a" * 64, spans=(Span(0, 1),), quote="x")
    return Promise(citation=citation, document="a.txt", made=made, due=due)


ONCE = (promise("2020-08", "2022-02"),)


def kept(at):
    return WrittenOutcome(status=Status.KEPT, at=at, why="It opened.")


@pytest.mark.parametrize(
    ("promises", "outcome", "as_of", "status"),
    [
        (ONCE, None, "2022-02-28", Status.NOT_YET_DUE),
        (ONCE, None, "2022-03-01", Status.LAPSED),
        (ONCE, kept("2022-02"), "2023-01-01", Status.KEPT),
        (ONCE, kept("2022-03-01"), "2023-01-01", Status.KEPT_LATE),
        (ONCE, kept("2022"), "2023-01-01", Status.KEPT),
        (ONCE, kept(None), "2023-01-01", Status.KEPT),
        ((promise("2020", None),), kept("2022"), "2023-01-01", Status.KEPT),
        ((promise("2020", None),), None, "2023-01-01", Status.UNMEASURABLE),
        (ONCE, WrittenOutcome(status=Status.BLOCKED, why="A court."), "2021-01-01", Status.BLOCKED),
        (ONCE, WrittenOutcome(status=Status.WITHDRAWN, why="Taken back."), "2021-01-01", Status.WITHDRAWN),
        (ONCE, WrittenOutcome(status=Status.BROKEN, why="Not held."), "2023-01-01", Status.BROKEN),
        # Promised again after the day had passed: not done by then.
        ((*ONCE, promise("2022-06", "2024-03")), None, "2023-01-01", Status.BROKEN),
        # Put off in time: the new day holds.
        ((*ONCE, promise("2021-06", "2024-03")), None, "2023-01-01", Status.NOT_YET_DUE),
        ((*ONCE, promise("2021-06", "2024-03")), None, "2024-04-01", Status.LAPSED),
        # When it was promised again is not known: nothing says that the day had passed.
        ((*ONCE, promise(None, "2024-03")), None, "2023-01-01", Status.NOT_YET_DUE),
    ],
)
def test_the_first_rule_that_applies_gives_the_word(promises, outcome, as_of, status):
    assert standing_of(promises, outcome, as_of).status is status


def test_slippage_is_counted_to_the_latest_day_named_or_to_the_day_it_was_kept():
    again = (*ONCE, promise("2021-06", "2024-03-26"))

    assert standing_of(ONCE, None, "2030-01-01").slippage_months == 0
    assert standing_of(again, None, "2022-01-01").slippage_months == 24
    assert standing_of(again, kept("2025-02-28"), "2030-01-01").slippage_months == 36


def test_what_is_overdue_is_counted_from_the_first_day_to_the_day_of_the_record():
    assert standing_of(ONCE, None, "2023-02-28").overdue_months == 12
    assert standing_of(ONCE, None, "2022-02-01").overdue_months is None
    assert standing_of(ONCE, kept("2022-01"), "2024-01-01").overdue_months is None


def test_a_day_that_passed_without_a_word_on_record_is_never_told_as_broken():
    told = standing_of(ONCE, None, "2024-01-01").told

    assert "nothing on record" in told
    assert "broken" not in told
