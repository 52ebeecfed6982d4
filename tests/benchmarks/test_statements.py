"""Who says what in US campaign news, against the annotators of PolNeAR."""

import importlib.util
import sys
from pathlib import Path

_FILE = Path(__file__).resolve().parents[2] / "benchmarks" / "statements.py"
_SPEC = importlib.util.spec_from_file_location("statements", _FILE)
statements = importlib.util.module_from_spec(_SPEC)
sys.modules["statements"] = statements
_SPEC.loader.exec_module(statements)

# Slightly under what is measured; the aim is 0.65 and 0.80.
OVERLAP, OVERLAP_WITH_DIGITS, SOURCE = 0.63, 0.67, 0.86


def article(text, *rows):
    def place(words):
        at = text.index(words)
        return [[at, at + len(words)]]

    return {
        "text": text,
        "annotations": {
            "one": [
                {"source": place(who), "cue": place(cue), "content": place(what)} for who, cue, what in rows
            ]
        },
    }


def counted(*articles):
    return statements.tally([(statements.read(one), statements.annotated(one)) for one in articles])


def test_contents_and_sources_of_the_development_split_do_not_fall_under_their_floors(shared):
    rows = list(statements.articles(shared / "bench" / "polnear" / "dev.jsonl"))
    both = [(statements.read(row), statements.annotated(row)) for row in rows]

    overlap = statements.tally(both)["overlap"]
    digits = statements.tally(both, digits=True)["overlap"]

    assert overlap.f1 >= OVERLAP, overlap.line("overlap")
    assert digits.f1 >= OVERLAP_WITH_DIGITS, digits.line("overlap, with digits")
    assert overlap.source / overlap.matched >= SOURCE, overlap.line("overlap")


def test_a_content_with_its_opening_word_is_exact():
    one = article("The port said that nine ships wait.", ("The port", "said", "that nine ships wait"))

    assert counted(one)["exact"].matched == 1


def test_a_content_of_which_less_than_half_is_shared_is_touched_and_not_found():
    one = article(
        "The port said that nine ships wait outside the bay for a berth.", ("The port", "said", "nine ships")
    )

    tallies = counted(one)

    assert (tallies["touch"].matched, tallies["overlap"].matched) == (1, 0)


def test_a_wrong_source_is_counted_against_the_content_that_was_found():
    one = article("The port said that nine ships wait.", ("nine ships", "said", "that nine ships wait"))

    assert (counted(one)["overlap"].matched, counted(one)["overlap"].source) == (1, 0)
