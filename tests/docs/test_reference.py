"""The reference pages say what the code does."""

import re
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
    # Made as a run of the command makes it: options such as -h come down from the first context.
    top = click.Context(app, info_name="onrecord", terminal_width=100, **app.context_settings)
    parts.append(f"## `onrecord`\n\n```text\n{app.get_help(top)}\n```\n")
    for name, command in app.commands.items():
        context = click.Context(command, info_name=name, parent=top)
        parts.append(f"## `onrecord {name}`\n\n```text\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)
