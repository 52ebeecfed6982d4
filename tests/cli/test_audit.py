"""`onrecord audit` as a person runs it, in a process of its own, on invented documents."""

import json
import os
import subprocess
import sys

import pytest

WRONG = """Harbour accidents up by half

MOMBASA, 12 May 2024 - The dockers' union counted 180 accidents in 2023, up 80 percent from 120 in 2022.

Claims nearly doubled, from 310 to 604.
"""
RIGHT = """Claims paid to dockers nearly doubled, from 310 in 2022 to 604 in 2023, the union said on 12 May 2024.
"""


def run(*arguments, check=0, cwd=None, given=None, env=None):
    done = subprocess.run(
        [sys.executable, "-m", "onrecord", "audit", *map(str, arguments)],
        capture_output=True,
        input=given,
        cwd=cwd,
        env={**os.environ, "COLUMNS": "100", **(env or {})},
        timeout=120,
        check=False,
    )
    assert done.returncode == check, (done.returncode, done.stdout[-800:], done.stderr[-2000:])
    return done


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "wrong.txt").write_text(WRONG, "utf-8")
    (tmp_path / "right.md").write_text(RIGHT, "utf-8")
    return tmp_path


def test_what_does_not_hold_is_told_first_and_ends_with_one(folder):
    out = run("wrong.txt", cwd=folder, check=1).stdout.decode()
    head, *rows = [row for row in out.splitlines() if row.strip()]
    assert head.startswith("wrong.txt  2 statements checked: 1 does not hold, 1 holds")
    assert "does not hold" in rows[0]
    assert "[up 80 percent]" in out
    assert "(180 - 120) / 120 = +50 percent" in out
    assert "604 / 310 = 1.948" in out
    assert "\x1b" not in out


def test_a_document_that_agrees_with_itself_ends_with_zero(folder):
    assert "1 statement checked: 1 holds" in run("right.md", cwd=folder).stdout.decode()


def test_json_lines_are_the_check_lines_of_the_contract(folder):
    lines = [json.loads(line) for line in run("wrong.txt", "--json", cwd=folder, check=1).stdout.splitlines()]
    assert {line["type"] for line in lines} == {"check"}
    for line in lines:
        assert WRONG[line["start"] : line["end"]] == line["quote"]
        assert line["document"] == "wrong.txt"
        assert all(WRONG[start:end] for start, end in line["inputs"])
    assert [line["outcome"] for line in lines].count("inconsistent") == 1


def test_standard_input_is_a_dash(folder):
    out = run("-", given=WRONG.encode(), check=1, cwd=folder).stdout.decode()
    assert "1 does not hold" in out
    assert "is empty" in run("-", given=b"", check=1, cwd=folder).stderr.decode()


def test_a_folder_is_audited_whole_and_a_bad_file_in_it_stops_nothing(folder):
    (folder / "empty.txt").write_bytes(b"")
    done = run(".", cwd=folder, check=1)
    out, err = done.stdout.decode(), done.stderr.decode()
    assert "wrong.txt" in out
    assert "right.md" in out
    assert "3 documents, 3 statements checked: 1 does not hold, 2 hold" in out
    assert "empty.txt" in err
    assert "1 of 3 could not be read" in err


def test_many_files_are_read_by_several_processes_in_the_order_named(folder):
    for number in range(20):
        (folder / f"n{number:02}.txt").write_text(RIGHT, "utf-8")
    out = run(".", cwd=folder, check=1).stdout.decode()
    heads = [
        row.split()[0] for row in out.splitlines() if " checked: " in row and not row.startswith(("22 ", " "))
    ]
    assert heads == sorted(heads)
    assert len(heads) == 22


def test_fail_on_says_which_findings_end_with_one(folder):
    run("wrong.txt", "--fail-on", "never", cwd=folder)
    (folder / "maybe.txt").write_text(
        "Turnout rose from 42.5 percent to 45.4 percent in the May 2024 vote, an increase of 2.9 percent.\n",
        "utf-8",
    )
    run("maybe.txt", cwd=folder)
    run("maybe.txt", "--fail-on", "depends", cwd=folder, check=1)
    run("maybe.txt", "--fail-on", "sometimes", cwd=folder, check=2)


def test_page_and_log_are_written_beside_the_table(folder):
    run("wrong.txt", "right.md", "--html", "audit.html", "--sarif", "audit.sarif", cwd=folder, check=1)
    page = (folder / "audit.html").read_text("utf-8")
    assert "up 80 percent" in page
    assert "Claims paid to dockers" in page
    results = json.loads((folder / "audit.sarif").read_text("utf-8"))["runs"][0]["results"]
    places = {(r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], r["level"]) for r in results}
    assert ("wrong.txt", "error") in places
    assert not {place for place in places if place[0] == "right.md" and place[1] == "error"}


def test_a_page_that_cannot_be_written_is_said_plainly(folder):
    err = run("wrong.txt", "--html", "no/such/folder/a.html", cwd=folder, check=1).stderr.decode()
    assert "cannot write" in err
    assert "Traceback" not in err


def test_a_house_style_moves_the_bands(folder):
    (folder / "near.txt").write_text("Claims doubled, from 300 in 2022 to 666 in 2023.\n", "utf-8")
    assert "1 arguable" in run("near.txt", cwd=folder).stdout.decode()
    (folder / "style.yaml").write_text("ratio_clear: 0.2\n", "utf-8")
    assert "1 holds" in run("near.txt", "--style", "style.yaml", cwd=folder).stdout.decode()


def test_a_house_style_with_an_unknown_width_is_refused(folder):
    (folder / "style.yaml").write_text("no_such_width: 0.5\n", "utf-8")
    err = run("right.md", "--style", "style.yaml", cwd=folder, check=1).stderr.decode()
    assert "no_such_width" in err
    assert "style.yaml" in err


def test_a_missing_file_is_named(folder):
    err = run("nowhere.txt", cwd=folder, check=1).stderr.decode()
    assert "nowhere.txt" in err


def test_control_characters_of_a_document_never_reach_the_terminal(folder):
    (folder / "evil.txt").write_text(WRONG.replace("The dockers'", "\x1b]0;owned\x07The dockers'"), "utf-8")
    assert b"\x1b" not in run("evil.txt", cwd=folder, check=1).stdout


def test_the_python_call_gives_a_frozen_result(folder):
    script = (
        "import onrecord, pathlib, attrs\n"
        "made = onrecord.audit(pathlib.Path('wrong.txt'))\n"
        "print([c.outcome.value for c in made.checks])\n"
        "try:\n    made.checks = ()\nexcept attrs.exceptions.FrozenInstanceError:\n    print('frozen')\n"
        "print(onrecord.audit('Claims doubled, from 300 to 600.').checks[0].outcome.value)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=True, timeout=60
    )
    assert "inconsistent" in done.stdout
    assert "frozen" in done.stdout
    assert done.stdout.strip().endswith("consistent")


def test_a_case_says_what_its_documents_state_about_the_same_things(folder):
    (folder / "agency.txt").write_text(
        "In Lindi 212 dockers were injured in May 2024, the agency said on 3 June 2024.\n", "utf-8"
    )
    (folder / "union.txt").write_text(
        "In Lindi 260 dockers were injured in May 2024, the union said on 5 June 2024.\n", "utf-8"
    )
    for command in (["new", "case", "--authority", "Harbour board"], ["add", "case", "agency.txt"]):
        subprocess.run(
            [sys.executable, "-m", "onrecord", *command],
            cwd=folder,
            check=True,
            capture_output=True,
            timeout=60,
        )
    out = run("union.txt", "--case", "case", cwd=folder).stdout.decode()
    assert "1 depends on the reading" in out
    assert "agency.txt" in out
    assert "212" in out
    err = run("union.txt", "--case", "nowhere", cwd=folder, check=1).stderr.decode()
    assert "nowhere" in err
