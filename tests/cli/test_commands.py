"""The commands as a person runs them, each in a process of its own, on invented documents."""

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

SHEET_2023 = """| The company's claim | The record |
|---|---|
| The port authority keeps its workers safe. | Nine dockers died at work in 2023, three times as many as in 2021. No inquiry was opened. |
| The port authority pays its debts. | The port owed its suppliers $4.5 million in June 2023. |
| The port authority protects the lagoon. | Some 40 tonnes of oil were spilt in March 2023. |
"""
SHEET_2021 = """# Harbour watch 2021

| The company's claim | The record |
|---|---|
| The port authority keeps workers safe. | Three dockers died at work in 2021. |
| The port authority pays its debts. | The port owed its suppliers $6 million in 2021. |
"""
ARTICLE = """Dockers' union counts the dead

At least nine dockers have been killed in accidents since January 2023, the Harbour Union said on Friday.

3 min read

The union calls on the port authority and the labour ministry to:

- Open an inquiry into every death at work.
- Publish the accident register.
"""


def run(*arguments, check=0, cwd=None, env=None):
    done = subprocess.run(
        [sys.executable, "-m", "onrecord", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env={**os.environ, **(env or {})},
        timeout=120,
        check=False,
    )
    assert check is None or done.returncode == check, (
        done.returncode,
        done.stdout[-500:],
        done.stderr[-2000:],
    )
    return done


def tree(folder):
    return {
        p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(Path(folder).rglob("*"))
        if p.is_file()
    }


def lines(done, kind=None):
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return [row for row in rows if kind is None or row["type"] == kind]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("papers")
    (folder / "sheet-2023.md").write_text(SHEET_2023, encoding="utf-8")
    (folder / "sheet-2021.md").write_text(SHEET_2021, encoding="utf-8")
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def built(tmp_path_factory, folder):
    case = tmp_path_factory.mktemp("cases") / "port"
    run("new", case, "--authority", "Port authority", "--alias", "the company", "--by", "tester")
    run("add", case, folder, "--from", "https://example.org/papers", "--by", "tester")
    run("build", case)
    return case


@pytest.fixture
def case(built, tmp_path):
    copy = tmp_path / "port"
    shutil.copytree(built, copy)
    return copy


def test_read_prints_the_contract_and_every_offset_holds(folder):
    rows = lines(run("read", folder, "--json"))
    texts = {row["document"]: row["text"] for row in rows if row["type"] == "document"}

    assert set(texts) == {"sheet-2023.md", "sheet-2021.md", "article.txt"}
    assert {row["type"] for row in rows} == {
        "document",
        "figure",
        "claim",
        "record_item",
        "recommendation",
        "boilerplate",
        "statement",
    }
    for row in rows:
        if "spans" in row:
            assert " ".join(texts[row["document"]][a:b] for a, b in row["spans"]) == row["quote"]
        elif row["type"] != "document":
            assert texts[row["document"]][row["start"] : row["end"]] == row["quote"]


def test_read_for_people_names_claims_figures_and_furniture(folder):
    shown = run("read", folder / "article.txt").stdout

    assert "At least nine dockers" in shown
    assert "recommendation to port authority, labour ministry" in shown
    assert "3 min read" not in shown


def test_the_same_claim_in_two_editions_is_one_claim(built):
    sheet = json.loads((built / "public" / "sheet.json").read_text("utf-8"))
    editions = {claim["key"]: [a["edition"] for a in claim["appearances"]] for claim in sheet["claims"]}

    assert sorted(map(len, editions.values())) == [1, 2, 2]


def test_building_twice_and_rebuilding_from_nothing_gives_the_same_bytes(case):
    before = tree(case)
    run("build", case)
    again = tree(case)
    for part in ("records", "public"):
        shutil.rmtree(case / part)
    (case / "index.db").unlink()
    rebuilt = run("build", case)

    assert again == before
    assert tree(case) == before
    assert "files of the site changed" in rebuilt.stderr


def test_build_accounts_for_every_figure(built):
    counts = lines(run("build", built, "--json"), "build")[0]["counts"]

    assert counts["figures"] == counts["figures under a claim"] + counts["figures under no claim"]
    assert counts["documents read"] == 3
    assert counts["runs of page furniture left out"] >= 1


def test_the_same_bytes_twice_are_one_original_and_two_receipts(case, folder):
    before = len(list((case / "originals").rglob("*")))
    done = run("add", case, folder / "article.txt", "--json")

    assert lines(done)[0]["new"] is False
    assert len(list((case / "originals").rglob("*"))) == before


def test_the_same_name_with_other_bytes_is_another_original(case, tmp_path):
    other = tmp_path / "article.txt"
    other.write_text(ARTICLE.replace("nine", "ten"), encoding="utf-8")
    run("add", case, other)
    run("build", case)

    names = [p.name for p in (case / "public" / "documents").iterdir()]
    assert sum(name.startswith("article") for name in names) == 2


def test_a_proposal_is_decided_and_the_decision_undone(case):
    open_ones = [p for p in lines(run("decide", case, "--list", "--json")) if p["state"] == "open"]
    chosen = open_ones[0]["id"]

    run("decide", case, chosen, "accept", "--by", "anna", "--reason", "read side by side")
    states = {p["id"]: p for p in lines(run("decide", case, "--list", "--json"))}
    entry = states[chosen]["decision"]
    run("decide", case, "--undo", entry, "--by", "anna", "--reason", "wrong line")
    after = {p["id"]: p for p in lines(run("decide", case, "--list", "--json"))}

    assert states[chosen]["state"] == "accepted"
    assert after[chosen]["state"] == "open"
    assert "build it again" in run("verify", case, check=1).stdout
    run("build", case)
    run("verify", case)


def test_undoing_what_is_not_a_decision_is_refused(case):
    refused = run("decide", case, "--undo", 1, check=1)

    assert "unknown-proposal" in refused.stderr


def test_apply_puts_a_passage_under_a_claim_and_is_idempotent(case, tmp_path):
    key = json.loads((case / "public" / "sheet.json").read_text("utf-8"))["claims"][0]["key"]
    written = tmp_path / "more.yaml"
    written.write_text(
        f"claims:\n  - key: {key}\n    record:\n      - document: article.txt\n"
        "        quote: At least nine dockers have been killed in accidents since January 2023\n        edition: '2023'\n",
        encoding="utf-8",
    )

    run("apply", case, written)
    once = (case / "claims.yaml").read_bytes()
    run("apply", case, written)
    run("build", case)

    assert (case / "claims.yaml").read_bytes() == once
    sheet = json.loads((case / "public" / "sheet.json").read_text("utf-8"))
    assert any(
        "At least nine dockers" in json.dumps(claim) for claim in sheet["claims"] if claim["key"] == key
    )


def test_a_quotation_that_is_not_in_its_document_is_refused(case, tmp_path):
    before = tree(case)
    written = tmp_path / "wrong.yaml"
    written.write_text(
        "claims:\n  - key: safety\n    record:\n      - document: article.txt\n        quote: At least ten dockers have been killed\n",
        encoding="utf-8",
    )

    refused = run("apply", case, written, check=1)

    assert "passage-mismatch" in refused.stderr
    assert "At least nine dockers" in refused.stderr
    assert tree(case) == before


def test_find_gives_the_passages_that_hold_the_words(built):
    found = run("find", built, "accident", "register")

    assert "article.txt:" in found.stdout
    assert run("find", built, "zeppelin", check=1).stdout == ""


def test_verify_names_a_changed_original_and_a_changed_site(case):
    run("verify", case)
    page = case / "public" / "index.html"
    page.write_bytes(page.read_bytes().replace(b"Port", b"Fort", 1))
    assert "index.html" in run("verify", case, check=1).stdout
    original = next(p for p in (case / "originals").rglob("*") if p.is_file())
    original.chmod(0o644)
    original.write_bytes(original.read_bytes() + b".")

    assert original.name[:8] in run("verify", case, check=1).stdout


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("noise.txt", bytes(range(256)) * 40),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 64),
        ("report.txt", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
        ("packed.md", b"PK\x03\x04" + b"\0" * 60),
    ],
)
def test_a_bad_file_is_refused_with_its_name_and_the_case_is_as_it_was(case, tmp_path, name, data):
    bad = tmp_path / name
    bad.write_bytes(data)
    good = tmp_path / "good.txt"
    good.write_text("Two dockers were hurt in May 2023.", encoding="utf-8")
    before = tree(case)

    refused = run("add", case, good, bad, check=1)

    assert name in refused.stderr
    assert "fix:" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert tree(case) == before


def test_keep_going_adds_the_good_files_and_still_says_one_was_refused(case, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "good.txt").write_text("Two dockers were hurt in May 2023.", encoding="utf-8")

    done = run("add", case, tmp_path / "empty.txt", tmp_path / "good.txt", "--keep-going", "--json", check=1)

    assert [row["document"] for row in lines(done)] == ["good.txt"]


@pytest.mark.parametrize(
    "command", [("add", "article.txt"), ("build",), ("verify",), ("decide", "--list"), ("find", "x")]
)
def test_a_folder_that_is_not_a_case_is_refused_and_left_alone(tmp_path, folder, command):
    plain = tmp_path / "plain"
    plain.mkdir()
    (plain / "note.txt").write_text("mine", encoding="utf-8")
    arguments = [folder / a if a == "article.txt" else a for a in command[1:]]

    refused = run(command[0], plain, *arguments, check=1)

    assert "not-a-case" in refused.stderr
    assert list(tree(plain)) == ["note.txt"]


def test_a_case_of_a_newer_onrecord_is_refused_and_left_alone(case, folder):
    text = (case / "case.yaml").read_text("utf-8")
    assert "format: 1" in text
    (case / "case.yaml").write_text(text.replace("format: 1", "format: 99"), encoding="utf-8")
    before = tree(case)

    for command in (("add", case, folder / "article.txt"), ("build", case)):
        assert "newer-case" in run(*command, check=1).stderr
    assert tree(case) == before


def test_a_second_writer_is_told_that_the_case_is_busy(case, folder):
    holder = sqlite3.connect(case / "ledger.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        refused = run("add", case, folder / "article.txt", check=1)
    finally:
        holder.execute("ROLLBACK")
        holder.close()

    assert "case-busy" in refused.stderr
    run("add", case, folder / "article.txt")


def test_new_refuses_a_folder_that_is_not_empty(case):
    before = tree(case)

    assert "case-exists" in run("new", case, "--authority", "X", check=1).stderr
    assert tree(case) == before


def test_misuse_has_exit_status_2_and_every_command_has_an_example():
    assert run("build", check=2).stderr
    assert run("new", check=2).stderr
    shown = run("--help").stdout
    for command in ("read", "new", "add", "apply", "build", "decide", "find", "verify"):
        assert command in shown
        assert "Example" in run(command, "--help").stdout


def test_output_is_the_same_in_the_c_locale(folder):
    plain = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"}

    assert run("read", folder, "--json", env=plain).stdout == run("read", folder, "--json").stdout


def shell(line, **variables):
    return subprocess.run(
        ["bash", "-c", line],
        capture_output=True,
        text=True,
        env={**os.environ, "ONRECORD": f"{sys.executable} -m onrecord", **variables},
        timeout=60,
        check=False,
    )


def test_a_reader_who_has_seen_enough_is_no_failure(folder):
    done = shell('$ONRECORD read "$PAPERS" --json | head -n 1 >&2; exit ${PIPESTATUS[0]}', PAPERS=str(folder))

    assert done.returncode == 0
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_results_that_cannot_be_written_are_a_refusal_and_lost_talk_is_none(folder):
    refused = shell('$ONRECORD read "$PAPERS" --json >/dev/full', PAPERS=str(folder))
    talk_lost = shell('$ONRECORD read "$PAPERS" 2>/dev/full', PAPERS=str(folder))
    nothing_open = shell('$ONRECORD read "$PAPERS" >&- 2>&-', PAPERS=str(folder))

    assert refused.returncode == 1
    assert "storage" in refused.stderr
    assert "Traceback" not in refused.stderr
    assert (talk_lost.returncode, nothing_open.returncode) == (0, 0)


def test_file_names_of_every_kind_are_kept_and_cannot_act_on_the_terminal(case, tmp_path):
    named = [
        b"-dash.txt",
        b"two\nlines.txt",
        b"not-utf8-\xff.txt",
        "تقرير.txt".encode(),
        b"bell\x07\x1b[2J.txt",
    ]
    (tmp_path / "odd").mkdir()
    for number, name in enumerate(named):
        path = tmp_path / "odd" / os.fsdecode(name)
        path.write_bytes(b"In May 2023 %d boats were lost.\n" % (number + 10))

    done = run("add", case, tmp_path / "odd", "--json")
    run("build", case)
    found = run("find", case, "boats")

    assert len(lines(done, "receipt")) == len(named)
    assert "تقرير.txt" in done.stderr
    assert "\x1b" not in found.stdout + done.stderr
    assert "\x07" not in found.stdout + done.stderr
    assert all(line.count(": In May 2023") == 1 for line in found.stdout.splitlines())
    run("verify", case)


def test_a_person_who_stops_while_files_are_read_is_told_that_they_are_kept(case, tmp_path):
    papers = tmp_path / "many"
    papers.mkdir()
    for number in range(30):
        text = f"Report {number}. At least {number + 3} boats were lost in May 2023.\n\n" * 40
        (papers / f"{number}.txt").write_text(text, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "onrecord", "add", str(case), str(papers)], stderr=subprocess.PIPE, text=True
    )
    first = process.stderr.readline()
    process.send_signal(signal.SIGINT)
    said = first + process.communicate(timeout=60)[1]

    assert process.returncode == 130
    assert "30 files are kept" in said
    assert "Traceback" not in said
    run("build", case)
    assert len(list((case / "public" / "documents").iterdir())) == 33


def test_a_case_can_be_made_before_its_authority_is_named(tmp_path):
    made = run("new", tmp_path / "later")

    assert "no authority is named yet" in made.stderr
    run("build", tmp_path / "later")
    assert "the authority" in (tmp_path / "later" / "public" / "index.html").read_text("utf-8")
