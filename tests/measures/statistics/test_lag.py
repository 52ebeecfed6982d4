import datetime as dt

import pytest

from onrecord.measures.statistics import Snapshot, completeness, guard, month_after

FINAL = 200
SHARES = (0.4, 0.8, 1.0, 1.0)


def snapshots(first, count):
    """A dataset of 200 a month of which 40 % are in at once, 80 % after a month and all after two."""
    taken = [month_after(first, by) for by in range(count)]
    return [
        Snapshot(
            taken=when,
            months=tuple(
                (month_after(when, -age), round(FINAL * (SHARES[age] if age < 4 else 1))) for age in range(8)
            ),
        )
        for when in taken
    ]


def test_kept_snapshots_tell_how_much_of_a_new_month_is_in():
    found = completeness(snapshots("2024-01", 6))

    assert found.shares[:3] == pytest.approx((0.4, 0.8, 1.0))
    assert found.at(40) == 1
    assert "40 %" in found.meaning()


def test_a_new_month_is_put_up_to_what_it_will_come_to():
    expected, (low, high) = completeness(snapshots("2024-01", 6)).expected(60, 0)

    assert expected == pytest.approx(150)
    assert low <= expected * 1.0001
    assert expected <= high * 1.0001


def test_snapshots_two_months_apart_spread_the_growth():
    found = completeness([snapshots("2024-01", 1)[0], snapshots("2024-03", 1)[0]])

    assert 0.38 < found.shares[0] < 0.48
    assert found.shares[0] < found.shares[1] < 0.8


def test_one_snapshot_tells_nothing_of_delay():
    assert completeness(snapshots("2024-01", 1)) is None


def test_the_interval_is_the_same_every_time():
    assert completeness(snapshots("2024-01", 6)) == completeness(list(reversed(snapshots("2024-01", 6))))


def test_the_last_thirty_days_of_acled_are_open():
    found = guard("acled", dt.date(2025, 1, 31))

    assert found.closed == dt.date(2025, 1, 1)
    assert found.covers(dt.date(2024, 12, 31))
    assert not found.covers(dt.date(2025, 1, 31))


def test_candidate_events_are_never_closed():
    assert not guard("ucdp-candidate", dt.date(2024, 6, 30)).covers(dt.date(2024, 1, 31))
    mixed = guard("ucdp-ged", dt.date(2024, 6, 30), candidate_from=dt.date(2024, 1, 1))
    assert mixed.covers(dt.date(2023, 12, 31))
    assert not mixed.covers(dt.date(2024, 1, 31))


def test_a_final_release_is_closed_to_its_last_day():
    assert guard("ucdp-ged", dt.date(2024, 12, 31)).covers(dt.date(2024, 12, 31))
