"""`onrecord data` and `onrecord measure` as a person runs them."""

import json
import os
import subprocess
import sys

import pytest

pytest.importorskip("ibis", reason="measures need the extra `data`")

MAPPING = """
dataset: berth-fires
form: counts
licence: CC0
attribution: Fire service of Northport
columns: {start: year, country: land, deaths: dead}
"""
TABLE = "year,land,dead\n2021,Kenya,4\n2022,Kenya,8\n2023,Kenya,9\n"
CLAIMS = """
measures:
  - key: doubled
    quote: Deaths in fires doubled in 2022.
    words: doubled
    dataset: berth-fires
    statistic: fatalities
    period: 2022
    countries: [KEN]
    comparison: ratio
    base: {period: 2021}
  - key: tripled
    quote: Deaths in fires tripled in 2023.
    words: tripled
    dataset: berth-fires
    statistic: fatalities
    period: 2023
    countries: [KEN]
    comparison: ratio
    base: {period: 2022}
"""


def run(*arguments, check=0, before="pass"):
    program = f"import sys; {before}; from onrecord.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
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
def case(tmp_path):
    for name, text in (("map.yaml", MAPPING), ("fires.csv", TABLE), ("claims.yaml", CLAIMS)):
        (tmp_path / name).write_text(text, "utf-8")
    folder = tmp_path / "port"
    run("new", folder, "--authority", "Port authority")
    run("data", "add", folder, tmp_path / "fires.csv", "--mapping", tmp_path / "map.yaml", "--release", "1")
    run("apply", folder, tmp_path / "claims.yaml")
    return folder


def test_measures_are_run_printed_and_end_with_the_status_that_was_asked_for(case):
    shown = run("measure", "run", case)
    lines = [json.loads(line) for line in run("measure", "run", case, "--json").stdout.splitlines()]

    assert "✓ doubled: “doubled” Holds." in shown.stdout
    assert "✗ tripled: “tripled” Does not hold" in shown.stdout
    assert "8 / 4 = 2" in shown.stdout
    assert [(one["measure"], one["value"]) for one in lines] == [("doubled", 2), ("tripled", 1.125)]
    assert lines[0]["unit"] == "ratio"
    run("measure", "run", case, "--fail-on", "inconsistent", check=1)
    run("measure", "run", case, "doubled", "--fail-on", "inconsistent")


def test_a_new_vintage_tells_what_moved_and_the_list_has_both(case, tmp_path):
    run("build", case)
    (tmp_path / "fires.csv").write_text(TABLE.replace("2022,Kenya,8", "2022,Kenya,5"), "utf-8")

    added = run(
        "data", "add", case, tmp_path / "fires.csv", "--mapping", tmp_path / "map.yaml", "--release", "2",
        "--fail-on", "moved", check=1,
    )  # fmt: skip
    listed = run("data", "list", case)

    assert "3 of 3 rows taken" in added.stderr
    assert "moved since the last build: doubled: 2 → 1.25 (-0.75)" in added.stderr
    assert "“doubled” no longer fits (as written)" in added.stderr
    assert listed.stdout.count("berth-fires@") == 2
    assert "Fire service of Northport" in listed.stdout
    run("build", case, "--fail-on", "moved", check=1)
    run("build", case, "--fail-on", "moved")


def test_a_large_move_is_told_in_whole_numbers_and_a_day_must_be_a_day(case, tmp_path):
    newer = tmp_path / "large.csv"
    newer.write_text("year,land,dead\n2021,Kenya,4\n2022,Kenya,80000\n2023,Kenya,9\n", "utf-8")
    mapping = tmp_path / "fires.yaml"
    mapping.write_text(MAPPING, "utf-8")
    run("build", case)
    load = ("data", "add", case, newer, "--mapping", mapping, "--release", "2026")

    refused = run(*load, "--accessed", "yesterday", check=2)
    added = run(*load)

    assert "is not a day" in refused.stderr
    assert "2 → 20,000 (+19,998)" in added.stderr


def test_without_the_libraries_of_the_extra_it_is_said_how_to_get_them(case):
    refused = run("measure", "run", case, check=1, before="sys.modules['ibis'] = None")

    assert "missing-extra" in refused.stderr
    assert "pip install 'onrecord[data]'" in refused.stderr


def test_a_case_without_measures_is_built_without_the_libraries_of_the_extra(tmp_path):
    missing = "; ".join(f"sys.modules['{name}'] = None" for name in ("ibis", "duckdb", "babel", "scipy"))
    run("new", tmp_path / "port", "--authority", "Port authority", before=missing)

    run("build", tmp_path / "port", before=missing)

    assert (tmp_path / "port" / "public" / "index.html").is_file()
