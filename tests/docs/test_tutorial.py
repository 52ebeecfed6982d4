"""The tutorial is run as a reader would run it: its files are written, its commands run, its output compared."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

DOCS = Path(__file__).parents[2] / "docs"
FENCE = re.compile(r"^```(?P<info>[^\n`]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
ANYTHING = "…"


@attrs.frozen
class Step:
    """One command of a tutorial with the lines that the tutorial shows under it."""

    command: str
    shown: tuple[str, ...]


def blocks(page: str) -> list[tuple[str, str]]:
    return [(match["info"].strip(), match["body"]) for match in FENCE.finditer(page)]


def files_of(page: str) -> dict[str, str]:
    named = [(re.fullmatch(r"text name=(\S+)", info), body) for info, body in blocks(page)]
    return {match[1]: body for match, body in named if match}


def steps_of(page: str) -> list[Step]:
    steps = []
    for info, body in blocks(page):
        if info != "console":
            continue
        for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            command, *shown = part.splitlines()
            steps.append(Step(command, tuple(line for line in shown if line.strip())))
    return steps


def missing_line(shown: tuple[str, ...], printed: str) -> str | None:
    """Give the first shown line that is not printed after the ones before it; `…` stands for anything."""
    lines = iter(printed.splitlines())
    for line in shown:
        if line.strip() == ANYTHING:
            continue
        pattern = re.compile(".*".join(re.escape(part) for part in line.strip().split(ANYTHING)))
        if not any(pattern.fullmatch(candidate.strip()) for candidate in lines):
            return line
    return None


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    program, *arguments = shlex.split(command)
    assert program == "onrecord", f"the tutorial shows a command that is not onrecord: {command}"
    environment = {key: value for key, value in os.environ.items() if not key.startswith("ONRECORD")}
    return subprocess.run(
        [sys.executable, "-m", "onrecord", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("name", sorted(path.name for path in (DOCS / "tutorials").glob("*.md")))
def test_a_tutorial_does_what_it_shows(name, tmp_path):
    page = (DOCS / "tutorials" / name).read_text(encoding="utf-8")
    for file, text in files_of(page).items():
        (tmp_path / file).write_text(text, encoding="utf-8")

    for step in steps_of(page):
        done = run(step.command, tmp_path)
        printed = done.stdout + done.stderr
        assert done.returncode == 0, f"{step.command}\n{printed}"
        assert missing_line(step.shown, printed) is None, f"{step.command}\n{printed}"


def test_a_tutorial_that_shows_what_is_not_printed_is_found_out():
    printed = "made aru\nsite digest 12ab\n"

    assert missing_line(("made aru", "site digest …"), printed) is None
    assert missing_line(("made kibo",), printed) == "made kibo"
    assert missing_line(("site digest …", "made aru"), printed) == "made aru"


def test_the_tutorial_gives_its_files_and_uses_each_of_them():
    page = (DOCS / "tutorials" / "first-sheet.md").read_text(encoding="utf-8")
    commands = " ".join(step.command for step in steps_of(page))

    files = files_of(page)

    assert len(files) == 2
    assert all(file in commands for file in files)
