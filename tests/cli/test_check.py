"""`onrecord check` as a person meets it."""

import json
import subprocess
import sys

import pytest

TEXT = (
    "NIAMEY, 20 May 2023 (Desert Wire) - Sahel Rights said that 57 people were killed in Tessara in Niger on 2 May 2023. "
    "The ministry did not open any inquiry.\n"
)


def run(*arguments, check=0):
    done = subprocess.run(
        [sys.executable, "-m", "onrecord", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == check, done.stderr
    return done


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    folder = tmp_path_factory.mktemp("check")
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    run("new", folder / "case", "--authority", "Ministry")
    run("add", folder / "case", folder / "a.txt")
    return folder / "case"


def test_people_see_what_speaks_against_it_and_how_it_was_looked_for(case):
    done = run("check", case, "In Tessara 300 people were killed.")

    assert "against: “57 people” | Sahel Rights" in done.stdout
    assert "Rules: as far as its figures go" in done.stdout
    assert "no model" in done.stderr


def test_json_ends_with_the_answer(case):
    lines = [
        json.loads(line) for line in run("check", case, "Bees sleep in Oslo.", "--json").stdout.splitlines()
    ]

    assert lines[0]["type"] == "asked"
    assert (lines[-1]["type"], lines[-1]["nothing"]) == ("answer", True)


def test_nothing_on_record_is_said_and_is_no_failure(case):
    assert "Nothing on record" in run("check", case, "Bees sleep in Oslo.").stdout


def test_a_statement_without_words_is_refused(case):
    assert "unreadable-input" in run("check", case, "…", check=1).stderr


def test_an_unknown_ranking_is_misuse(case):
    run("check", case, "Bees sleep.", "--ranking", "guess", check=2)
