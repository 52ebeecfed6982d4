"""Tables that people bring, and what an estimate says of them."""

import json

import pytest

from onrecord.errors import UnreadableInputError, UnusableCountsError
from onrecord.model.undercount import CaptureFrequencies, Permission
from onrecord.workflow.estimating import Asked, estimate_file, estimated_line
from onrecord.workflow.list_tables import read_list_table

COUNTS = "ngo,un,press,count\n1,0,0,40\n0,1,0,30\n0,0,1,20\n1,1,0,12\n1,0,1,11\n0,1,1,9\n1,1,1,8\n"


def read(text, lists=()):
    return read_list_table(text.encode(), "lists.csv", lists)


def test_a_table_of_counts_is_read():
    counts = read(COUNTS).counts

    assert counts.lists == ("ngo", "un", "press")
    assert (counts.observed, counts.repeated) == (130, 40)
    assert counts.shared(0, 1) == 20


def test_one_row_a_person_gives_the_same_counts():
    people = (
        "id;ngo;un;press\n"
        + "".join(f"{at};yes;{'x' if at < 2 else ''};no\n" for at in range(5))
        + "9;0;0;0\n"
    )

    found = read(people, ("ngo", "un", "press"))

    assert dict(found.counts.cells) == {(True, True, False): 2, (True, False, False): 3}
    assert found.notes == ("1 people are on none of the lists used and were left out.",)


def test_columns_that_are_no_lists_are_passed_over_where_each_row_is_a_person():
    found = read("name,ngo,un\nAda,1,0\nBen,1,1\n")

    assert found.counts.lists == ("ngo", "un")


def test_one_row_a_record_links_people_by_their_name():
    found = read("Person,List\np1,ngo\np1,un\np2,un\np2,un\n")

    assert dict(found.counts.cells) == {(True, True): 1, (False, True): 1}


def test_some_lists_alone_leave_the_others_people_out_and_say_so():
    found = read(COUNTS, ("ngo", "un"))

    assert dict(found.counts.cells) == {(True, True): 20, (True, False): 51, (False, True): 39}
    assert "20 people" in found.notes[0]


def test_capture_frequencies_are_told_by_their_headings():
    assert read("captures,count\n1,20\n3,2\n").counts == CaptureFrequencies(counts=(20, 0, 2))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b,count\n1,0,4\n1,0,5\n", "lines 2 and 3"),
        ("a,b,count\n1,0,4\n0,0,900\n", "line 3 counts 900 people on no list"),
        ("a,b,count\n1,0,-4\n", "line 2 counts “-4”"),
        ("a,b,count\n1,0,4.5\n", "line 2 counts “4.5”"),
        ("a,b,count\n1,2,4\n", "neither a list nor the count"),
        ("year,a,b,count\n1999,1,0,4\n", "the column year"),
        ("a,b,count\n1,0\n", "line 2 has 2 cells"),
        ("a,a,count\n1,0,3\n", "two columns have one heading"),
        ("a,b,count\n1,0,0\n", "nobody is on any list"),
        ("a,b,count\n", "has no rows"),
        ("words,more\nsome,text\n", "no column says who is on a list"),
        ("captures,count\n1,4\n1,5\n", "line 3 is of people recorded 1 times"),
        ("captures,count\n0,4\n", "recorded 0 times"),
        ("person,list\np1,\n", "line 2 names no person or no list"),
    ],
)
def test_what_does_not_say_who_is_on_which_list_is_refused_with_its_line(text, message):
    with pytest.raises(UnusableCountsError, match=message):
        read(text)


def test_a_list_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(UnusableCountsError, match="ngo, un, press, count"):
        read(COUNTS, ("police",))


def test_a_table_with_too_little_gives_a_lower_bound_and_its_reasons(tmp_path):
    path = tmp_path / "few.csv"
    path.write_text(COUNTS.replace(",12\n", ",2\n").replace(",11\n", ",3\n").replace(",9\n", ",4\n"))

    found = estimate_file(path, Asked(chains=2, most=100, claimed=50, words="dozens of people"))
    line = estimated_line(found)

    assert found.refused
    assert found.found.gate.permission is Permission.BOUND
    assert line["permission"] == "lower bound only"
    assert line["shortfall"]["by_record"] == "fair"
    assert json.loads(json.dumps(line, allow_nan=False)) == line


def test_the_same_seed_gives_the_same_bytes(tmp_path):
    path = tmp_path / "lists.csv"
    path.write_text(COUNTS)
    asked = Asked(chains=2, most=100, seed=7)

    first, again = (json.dumps(estimated_line(estimate_file(path, asked))) for _ in range(2))

    assert first == again


def test_repeated_records_of_one_source_give_a_bound_and_no_panel(tmp_path):
    path = tmp_path / "repeats.csv"
    path.write_text("captures,count\n1,1645\n2,183\n3,37\n4,13\n5,1\n6,1\n")

    found = estimate_file(path, Asked())

    assert not found.refused
    assert found.found is None
    assert round(found.bound.low) == 8_085


def test_nobody_recorded_twice_is_refused(tmp_path):
    path = tmp_path / "once.csv"
    path.write_text("captures,count\n1,12\n")

    with pytest.raises(UnusableCountsError, match="nobody was recorded twice"):
        estimate_file(path, Asked())


def test_words_without_a_number_are_refused(tmp_path):
    path = tmp_path / "lists.csv"
    path.write_text(COUNTS)

    with pytest.raises(UnusableCountsError, match="states no number"):
        estimate_file(path, Asked(claimed=10, words="a great deal"))


def test_merging_an_unknown_list_is_refused(tmp_path):
    path = tmp_path / "lists.csv"
    path.write_text(COUNTS)

    with pytest.raises(UnusableCountsError, match="police"):
        estimate_file(path, Asked(one_origin=(("ngo", "police"),)))


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(UnreadableInputError):
        estimate_file(tmp_path / "nothing.csv", Asked())
