"""The reference pages say what the code does."""

import os
import re
import subprocess
import sys
from pathlib import Path

import click

from onrecord import errors
from onrecord.cli import app
from onrecord.model.contract import figure_line
from onrecord.model.figure import Bound, Figure, FigureKind
from onrecord.model.passage import Span

REFERENCE = Path(__file__).resolve().parents[2] / "docs" / "reference"


def test_every_error_code_has_its_entry_and_no_entry_is_left_over():
    page = (REFERENCE / "errors.md").read_text("utf-8")
    listed = set(re.findall(r"^## `([a-z-]+)`", page, re.MULTILINE))
    known = {
        kind.code
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.OnRecordError)
    }

    assert listed == known - {errors.OnRecordError.code}


def test_the_command_page_holds_every_help_text(request):
    page = REFERENCE / "commands.md"
    wanted = _help_of_all_commands()
    if request.config.getoption("--update-golden"):
        page.write_text(wanted, encoding="utf-8")

    assert page.read_text("utf-8") == wanted, "run pytest --update-golden tests/docs and read the change"


def test_the_contract_page_names_every_field_of_a_figure():
    page = (REFERENCE / "reading-contract.md").read_text("utf-8")
    figure = Figure(span=Span(0, 4), kind=FigureKind.LEVEL, low=9, high=9, bound=Bound.EXACT, unit="person")

    missing = [field for field in figure_line(figure, "nine", "a.txt") if f"`{field}`" not in page]

    assert missing == []


def _help_of_all_commands() -> str:
    parts = ["# Commands\n\nThe help texts, as `--help` prints them. This page is made from them.\n"]
    groups = {name: group for name, group in app.commands.items() if isinstance(group, click.Group)}
    below = {name: [f"{name} {part}" for part in group.commands] for name, group in groups.items()}
    for name in ["", *(part for top in app.commands for part in (top, *below.get(top, [])))]:
        # A process of its own: in this one, click may have made the options of a command for another context.
        command = [sys.executable, "-m", "onrecord", *name.split(), "--help"]
        shown = subprocess.run(
            command, capture_output=True, text=True, env={**os.environ, "COLUMNS": "104"}, check=True
        ).stdout
        parts.append(f"## `{f'onrecord {name}'.strip()}`\n\n```text\n{shown}```\n")
    return "\n".join(parts)
