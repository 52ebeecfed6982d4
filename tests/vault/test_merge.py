"""Merging what people wrote."""

from onrecord.vault.casefile import parse_written
from onrecord.vault.merge import merge_written

OURS = """# kept by Anna
sources:
  - key: union
    publisher: Dockers' union   # the national one
claims:
  - key: safety
    statement: The port is safe.
"""
THEIRS = """claims:
  # from the second hearing
  - key: debts
    statement: The port pays its debts, and pays them on the day that they are due, as every supplier knows.
  - key: safety
    statement: The port is the safest of all.
"""


def test_entries_are_replaced_by_key_or_added_and_comments_stay():
    merged = merge_written(OURS, THEIRS)
    written = parse_written(merged.encode())

    assert [(c.key, c.statement[:20]) for c in written.claims] == [
        ("safety", "The port is the safe"),
        ("debts", "The port pays its de"),
    ]
    assert "# kept by Anna" in merged
    assert "# the national one" in merged


def test_merging_twice_is_merging_once():
    once = merge_written(OURS, THEIRS)

    assert merge_written(once, THEIRS) == once


def test_a_file_of_nothing_but_comments_keeps_them():
    merged = merge_written("# write here\n", THEIRS)

    assert merged.startswith("# write here\n")
    assert len(parse_written(merged.encode()).claims) == 2


def test_nothing_to_apply_changes_nothing_that_is_said():
    assert parse_written(merge_written(OURS, "sources: []\n").encode()) == parse_written(OURS.encode())
