"""Pairs found by blocks are all pairs within the window, and no others."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import UnmatchableDataError
from onrecord.reconciliation.matching import Events, blocks
from onrecord.reconciliation.matching.blocks import Window, distance_km, near, touching

POINT = st.tuples(
    st.integers(-30, 30),
    st.integers(0, 9),
    st.one_of(st.floats(-90, 90), st.sampled_from([-90.0, 90.0, 89.95, 0.0])),
    st.one_of(st.floats(-180, 180), st.sampled_from([-180.0, 180.0, 179.99, -179.99, 540.0])),
)
CLOSE = st.tuples(st.integers(0, 6), st.integers(0, 3), st.floats(14.0, 14.6), st.floats(-4.3, -3.6))


def made(rows):
    table = np.array(rows, dtype=float).reshape(-1, 4)
    nothing = np.full(len(table), np.nan)
    start = table[:, 0].astype(np.int64)
    return Events(
        start=start,
        end=start + table[:, 1].astype(np.int64),
        latitude=table[:, 2],
        longitude=table[:, 3],
        low=nothing,
        best=nothing,
        high=nothing,
        parties=np.zeros((len(table), 0), dtype=np.int64),
    )


def all_pairs(left, right):
    one, other = (part.ravel() for part in np.indices((len(left), len(right))))
    return one, other, distance_km(left, right, one, other)


def listed(pairs):
    return list(zip(pairs.left.tolist(), pairs.right.tolist(), strict=True))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.one_of(POINT, CLOSE), max_size=25),
    st.lists(st.one_of(POINT, CLOSE), max_size=25),
    st.integers(0, 8),
    st.sampled_from([0.0, 3.0, 25.0, 150.0, 3000.0, 15000.0]),
)
def test_blocks_lose_no_pair_and_add_none_anywhere_on_the_globe(lefts, rights, days, km):
    left, right = made(lefts), made(rights)
    one, other, apart = all_pairs(left, right)
    gap = np.maximum(np.abs(left.start[one] - right.start[other]), np.abs(left.end[one] - right.end[other]))
    fits = (gap <= days) & (left.episodes[one] == right.episodes[other]) & (apart <= km)

    found = near(left, right, Window(days=days, km=km))

    assert listed(found) == list(zip(one[fits].tolist(), other[fits].tolist(), strict=True))
    assert found.days.tolist() == gap[fits].tolist()
    assert found.km == pytest.approx(apart[fits], rel=1e-5, abs=1e-5)


@settings(max_examples=60, deadline=None)
@given(st.lists(CLOSE, max_size=25), st.lists(CLOSE, max_size=25), st.integers(0, 4))
def test_spans_that_touch_are_found_however_long_they_are(lefts, rights, days):
    left, right = made(lefts), made(rights)
    one, other, apart = all_pairs(left, right)
    gap = np.maximum(right.start[other] - left.end[one], left.start[one] - right.end[other])
    fits = (gap <= days) & (apart <= 20)

    found = touching(left, right, Window(days=days, km=20))

    assert listed(found) == list(zip(one[fits].tolist(), other[fits].tolist(), strict=True))
    assert found.days.tolist() == np.maximum(gap[fits], 0).tolist()


def test_the_distance_of_a_degree_of_latitude_is_right():
    bamako, north = made([(0, 0, 12.65, -8.0)]), made([(0, 0, 13.65, -8.0)])

    assert distance_km(bamako, north, np.array([0]), np.array([0]))[0] == pytest.approx(111.19, abs=0.01)


def test_a_window_with_more_pairs_than_memory_holds_is_refused(monkeypatch):
    monkeypatch.setattr(blocks, "MOST_PAIRS", 50)
    crowd = made([(0, 0, 14.0, -4.0)] * 8)

    with pytest.raises(UnmatchableDataError, match="more than 50 pairs"):
        near(crowd, crowd, Window(days=1, km=5))
