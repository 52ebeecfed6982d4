"""Runs of words as numbers."""

import numpy as np
import pytest

from onrecord.reconciliation.origins.shingles import DOCUMENT_BITS, sample

RUNS = np.uint64(DOCUMENT_BITS)


def runs(text):
    return set((sample([text], 1).postings >> RUNS).tolist())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The army killed 3,539 people in Gao, it said.",
            "the ARMY killed 3\u202f539 people — in Gao — it said",
        ),
        ("près de Ségou des élèves ont été enlevés", "PRE\u0300S de Se\u0301gou, des élèves ont ete enleves"),
        ("قُتِل ٣٢ مدنيًّا في الهجوم على البلدة", "قتل 32 مدنيا في الهجـــوم علي البلدة"),
        ("one two three four five six", "one\ntwo\tthree  four · five… six"),
    ],
)
def test_spellings_of_the_same_words_have_the_same_numbers(one, other):
    assert runs(one) == runs(other)


def test_another_number_gives_other_runs():
    assert not runs("the army killed 32 people") & runs("the army killed 23 people")


def test_a_text_of_fewer_words_than_a_run_has_none():
    assert not runs("four words are here")
    assert not runs("")


def test_runs_do_not_go_from_one_text_into_the_next():
    both = sample(["one two three", "four five six"], 1)
    assert len(both.postings) == 0
    assert both.sizes.tolist() == [0, 0]


def test_a_run_counts_once_a_text():
    assert sample(["so it goes on and so it goes on and so it goes on and"], 1).sizes.tolist() == [5]


def test_a_sample_keeps_the_same_runs_in_every_text(story, other):
    kept = set((sample([story], 4).postings >> RUNS).tolist())
    both = set((sample([f"{other} {story}"], 4).postings >> RUNS).tolist())
    assert kept <= both
    assert 0.1 < len(kept) / len(runs(story)) < 0.4


def test_batches_do_not_change_what_is_found(story, other, monkeypatch):
    texts = [story, other, "", story[:200]] * 3
    whole = sample(texts, 2)
    monkeypatch.setattr("onrecord.reconciliation.origins.shingles._BATCH", 500)
    parts = sample(texts, 2)
    assert whole.postings.tolist() == parts.postings.tolist()
    assert whole.sizes.tolist() == parts.sizes.tolist()
