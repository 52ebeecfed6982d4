"""`onrecord match` as a person runs it."""

import json
import os
import subprocess
import sys

import pytest

pytest.importorskip("ibis", reason="matching needs the extra `data`")

HERE = "ref,date,lat,lon,deaths\n" + "".join(
    f"h{k},{2010 + k // 12}-{1 + k % 12:02}-05,{5 + k / 4},{k / 3},{k}\n" for k in range(120)
)
THERE = HERE.replace("\nh", "\nt").replace("-05,", "-06,").replace("ref", "event")


def run(*arguments, check=0):
    done = subprocess.run(
        [sys.executable, "-m", "onrecord", "match", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=dict(os.environ),
        timeout=120,
        check=False,
    )
    assert done.returncode == check, (done.returncode, done.stdout[-500:], done.stderr[-2000:])
    return done


@pytest.fixture
def files(tmp_path):
    for name, text in (("here.csv", HERE), ("there.csv", THERE)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path / "here.csv", tmp_path / "there.csv"


def test_chance_stands_beside_the_overlap_and_the_distances_beside_each_link(files):
    shown = run(*files).stdout

    assert "240 rows of 2 datasets are 120 events; 120 of them are in more than one" in shown
    assert "there: 120 of 120 rows match; chance alone would have matched 0.0% of them" in shown
    assert "here 1 = there t0: 1 days, 0.0 km, toll 0.00 apart, parties not comparable" in shown


def test_json_lines_hold_the_matching_its_steps_and_every_link(files):
    lines = [
        json.loads(line)
        for line in run(*files, "--mode", "scored", "--draws", 3, "--json").stdout.splitlines()
    ]

    assert [line["type"] for line in lines[:3]] == ["matching", "overlap", "match_step"]
    links = [line for line in lines if line["type"] == "match"]
    assert len(links) == 120
    assert {"left", "right", "days", "km", "toll", "parties", "probability", "rule"} <= links[0].keys()
    drawn = [line for line in lines if line["type"] == "match_draw"]
    assert len(drawn) == 3
    assert all(sum(one["events"] for one in line["captures"]) >= 120 for line in drawn)
    assert [decoy["days"] for decoy in lines[2]["decoys"]] == [-45, -30, -20, 20, 30, 45]


def test_the_merged_table_is_written_once(files, tmp_path):
    out = tmp_path / "merged.csv"

    assert "120 events written" in run(*files, "--out", out).stderr
    assert len(out.read_text("utf-8").splitlines()) == 121
    assert "is there already" in run(*files, "--out", out, check=1).stderr


def test_what_cannot_be_matched_is_refused_and_slips_of_the_hand_are_misuse(files, tmp_path):
    (tmp_path / "words.csv").write_text("when,what\n2020,much\n")

    assert "unmatchable-data" in run(files[0], tmp_path / "words.csv", check=1).stderr
    assert "not-a-case" in run(tmp_path, "a", "b", check=1).stderr
    assert "unreadable-input" in run(files[0], tmp_path / "missing.csv", check=1).stderr
    run(files[0], check=2)
    run(*files, "--taxonomy", "kind", check=2)
    run(*files, "--days", "-1", check=2)
    run(*files, "--draws", "3", check=2)
