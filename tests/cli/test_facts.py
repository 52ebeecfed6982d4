"""`onrecord facts` as a person meets it."""

import json
import subprocess
import sys

import pytest

TEXTS = {
    "a.txt": "NIAMEY, 4 May 2023 (Desert Wire) - Doctors Without Walls said that 41 people were killed in Tessara in Niger on 2 May 2023.\n",
    "b.txt": "NIAMEY, 20 May 2023 (Desert Wire) - Sahel Rights said that 57 people were killed in Tessara in Niger on 2 May 2023.\n",
}


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
    folder = tmp_path_factory.mktemp("facts")
    (folder / "in").mkdir()
    for name, text in TEXTS.items():
        (folder / "in" / name).write_text(text, encoding="utf-8")
    run("new", folder / "case", "--authority", "Ministry")
    run("add", folder / "case", folder / "in")
    return folder / "case"


def test_json_prints_lines_of_the_contract_and_every_offset_holds(case):
    lines = [json.loads(line) for line in run("facts", case, "--json").stdout.splitlines()]

    assert lines
    for line in lines:
        assert line["type"] == "fact"
        assert len(line["figures"]) == len(line["origin"]) == len(line["quotes"])
        for (document, start, end), quote in zip(line["figures"], line["quotes"], strict=True):
            assert TEXTS[document][start:end] == quote


def test_people_see_numbers_origins_relations_and_reasons_and_the_talk_is_on_stderr(case):
    done = run("facts", case)

    for words in (
        "57 people",
        "41 people",
        "Sahel Rights",
        "superseded",
        "floor 41",
        "put together because of",
    ):
        assert words in done.stdout
    assert "stand alone" in done.stderr
    assert "stand alone" not in done.stdout


def test_only_what_disagrees_can_be_asked_for(case):
    assert all(
        json.loads(line)["key"].startswith("dead/")
        for line in run("facts", case, "--disagreeing", "--json").stdout.splitlines()
    )


def test_a_folder_that_is_no_case_is_refused(tmp_path):
    assert "fix" not in run("facts", tmp_path, check=1).stdout
