"""`onrecord estimate` as a person types it."""

import json
import subprocess
import sys

import pytest

COUNTS = "ngo,un,press,count\n1,0,0,40\n0,1,0,30\n0,0,1,20\n1,1,0,2\n1,0,1,3\n0,1,1,4\n1,1,1,1\n"


@pytest.fixture
def run(tmp_path):
    (tmp_path / "lists.csv").write_text(COUNTS)

    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "onrecord", "estimate", *arguments],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def test_a_refused_estimate_says_why_and_what_may_be_said_and_ends_with_1(run):
    done = run("lists.csv", "--chains", "2", "--sweeps", "100")

    assert done.returncode == 1
    assert "May be published: lower bound only" in done.stdout
    assert "10 people are on two or more lists" in done.stdout
    assert "There are at least" in done.stdout


def test_json_is_one_line_on_stdout(run):
    done = run("lists.csv", "--chains", "2", "--sweeps", "100", "--json", "--claimed", "20", "--by", "dozens")

    line = json.loads(done.stdout)

    assert line["type"] == "undercount"
    assert line["shortfall"]["claimed"] == 20


def test_words_without_the_count_that_they_are_about_are_misuse(run):
    done = run("lists.csv", "--by", "hundreds")

    assert done.returncode == 2
    assert "--claimed" in done.stderr


def test_a_table_that_says_nothing_ends_with_1_and_the_way_on(run, tmp_path):
    (tmp_path / "words.csv").write_text("who,what\nAda,left\n")

    done = run("words.csv")

    assert done.returncode == 1
    assert "unusable-counts" in done.stderr
    assert "fix:" in done.stderr


def test_options_of_matching_are_misuse_where_nothing_is_matched(run):
    done = run("lists.csv", "--deadly")

    assert done.returncode == 2
    assert "--deadly says how the events of a case are matched" in done.stderr


def test_lists_may_be_named_with_spaces_between(run):
    done = run("lists.csv", "--lists", "ngo", "un", "press", "--chains", "2", "--sweeps", "100", "--json")

    assert json.loads(done.stdout)["lists"] == ["ngo", "un", "press"]


def test_a_folder_that_is_no_case_is_refused(run, tmp_path):
    (tmp_path / "empty").mkdir()

    done = run("empty", "desk", "press")

    assert done.returncode == 1
    assert "not-a-case" in done.stderr


def test_it_is_asked_for_who_answers_for_lists_made_apart(run):
    silent = run("lists.csv", "--chains", "2", "--sweeps", "100")
    stated = run("lists.csv", "--chains", "2", "--sweeps", "100", "--independent")

    assert "--independent" in silent.stderr
    assert "--independent" not in stated.stderr
