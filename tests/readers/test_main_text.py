"""Laying a main text over the blocks of a page."""

from onrecord.readers.main_text import Candidate, belongs

MAIN = "The ferry to Oru was taken out of service in March.\nNine crews | lost their posts\nPassengers now cross by raft."


def test_a_block_belongs_by_its_line_or_by_most_of_its_runs_of_words():
    blocks = [
        Candidate(text="Passengers now cross by raft."),
        Candidate(text="The ferry to Oru was taken out of service in March [map]."),
        Candidate(text="The ferry to the islands still runs on Sundays in summer."),
        Candidate(text="Sport"),
    ]

    assert belongs(blocks, MAIN) == (True, True, False, False)


def test_what_the_markup_bars_never_belongs():
    assert belongs([Candidate(text="Passengers now cross by raft.", barred=True)], MAIN) == (False,)


def test_a_table_stays_together_where_the_search_kept_some_of_its_cells():
    cells = ["Nine crews", "9", "lost their posts", "12"]

    assert belongs([Candidate(text=cell, table=0) for cell in cells], MAIN) == (True,) * 4
    assert belongs([Candidate(text=cell) for cell in cells], MAIN) == (True, False, True, False)


def test_a_heading_over_main_text_belongs_to_it_and_one_after_it_does_not():
    blocks = [
        Candidate(text="The ferry to Oru was taken out of service in March."),
        Candidate(text="By raft", heading=True),
        Candidate(text="Passengers now cross by raft."),
        Candidate(text="Most wanted", heading=True),
    ]

    assert belongs(blocks, MAIN) == (True, True, True, False)


def test_without_blocks_or_main_text_nothing_belongs():
    assert belongs([], MAIN) == ()
    assert belongs([Candidate(text="Sport")], "") == (False,)
