"""Bare numbers that something rose or fell to take their unit from what moved."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Toll of ferry sinking climbs to 61", [(61, "person")]),
        ("The number of miners killed in a landslide east of the capital has risen to 61.", [(61, "person")]),
        ("Attendance fell to 9,400 from 11,250.", [(9400, "person"), (11250, "person")]),
        ("Enrolment at the college dropped from 640 to 515.", [(640, "person"), (515, "person")]),
        ("The number of outages climbed to 212.", [(212, "outage")]),
        ("Deliveries of tractors slipped from 3,100 to 2,870.", [(3100, "tractor"), (2870, "tractor")]),
        ("Inflation eased to 5.1 from 6.3 percent.", [(5.1, "percent"), (6.3, "percent")]),
    ],
)
def test_what_moved_tells_what_is_counted(read, text, expected):
    found = [(figure.low, figure.unit) for figure in read(text)]

    assert [low for low, _ in found] == [low for low, _ in expected]
    for (_, unit), (_, wanted) in zip(found, expected, strict=True):
        assert unit == wanted


@pytest.mark.parametrize(
    "text", ["The price of eggs rose to 350.", "The court moved to 12.", "She climbed to 5."]
)
def test_what_costs_or_walks_counts_nothing(read, text):
    assert read(text) == ()
