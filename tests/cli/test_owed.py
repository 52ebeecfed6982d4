"""`onrecord owed` as a person meets it."""

import json
import subprocess
import sys

import pytest

from onrecord.readers import read_original

TEXTS = {
    "speech.txt": "The Ministry of Works promised to open the northern bypass by 30 June 2023.\n",
    "report.txt": "River Watch said that it had sent its findings to the Ministry of Works but received no reply.\n",
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
    folder = tmp_path_factory.mktemp("owed")
    (folder / "in").mkdir()
    for name, text in TEXTS.items():
        (folder / "in" / name).write_text(text, encoding="utf-8")
    run("new", folder / "case", "--authority", "Ministry of Works")
    run("add", folder / "case", folder / "in")
    return folder / "case"


def test_json_prints_lines_of_the_contract_and_every_passage_holds(case):
    lines = [json.loads(line) for line in run("owed", case, "--json").stdout.splitlines()]

    assert [one["type"] for one in lines] == ["commitment", "reply"]
    texts = {name: read_original(text.encode(), name, "text/plain").text for name, text in TEXTS.items()}
    (promise,), passage = lines[0]["promises"], lines[1]["passage"]
    assert texts["speech.txt"][promise["start"] : promise["end"]] == promise["quote"]
    assert texts["report.txt"][passage["start"] : passage["end"]] == passage["quote"]


def test_talk_says_what_became_of_a_promise_and_that_nothing_came(case):
    done = run("owed", case)

    assert "lapsed: Due 2023-06-30; the day passed and nothing on record" in done.stdout
    assert "silence, not dated | proposed" in done.stdout
    assert "1 promises" in done.stderr
    assert run("owed", case).stdout == done.stdout
