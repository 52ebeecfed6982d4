"""The `onrecord` command: parse, call a workflow, print.

Workflows are imported by the command that runs them, so that help and small commands start at once.
"""

import io
import os
import sys

import click

import onrecord
from onrecord.cli.audit import audit
from onrecord.cli.build import build, find, verify
from onrecord.cli.case import add, apply, new
from onrecord.cli.check import check
from onrecord.cli.data import data
from onrecord.cli.decide import decide
from onrecord.cli.estimate import estimate
from onrecord.cli.facts import facts
from onrecord.cli.match import match
from onrecord.cli.measure import measure
from onrecord.cli.owed import owed
from onrecord.cli.read import read
from onrecord.cli.talk import OutputClosedError, say
from onrecord.errors import InternalError, OnRecordError, StorageError

__all__ = ["app", "main"]

EXAMPLE = """
\b
Example, from a folder of documents to a sheet:
  onrecord new mali --authority "Transitional government of Mali" --alias junta
  onrecord add mali reports/
  onrecord build mali
"""


class _InOrder(click.Group):
    """Lists the commands in the order in which a case goes through them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(self.commands)


@click.group(
    cls=_InOrder,
    epilog=EXAMPLE,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(onrecord.__version__, prog_name="onrecord")
def app() -> None:
    """Put what an authority claims next to what is on record about it.

    Give onrecord the documents you have. It keeps them as they came, looks for claims and for stated figures,
    and writes a sheet with the claim on one side and the record on the other, where each sentence can be
    followed to its passage. Nothing leaves your machine.
    """


for command in (
    audit,
    read,
    new,
    add,
    data,
    apply,
    measure,
    check,
    facts,
    owed,
    match,
    estimate,
    build,
    decide,
    find,
    verify,
):
    app.add_command(command)


def main() -> None:
    """Run the command line and end with 0, with 1 where something was refused or failed a check, with 2 for misuse."""
    for stream in (sys.stdout, sys.stderr):
        # Output is data: the same bytes in every locale, C included. A stream that was closed is None.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app(standalone_mode=False, prog_name="onrecord")
        if sys.stdout is not None:
            # Here, where a refusal has words; Python itself would flush after them.
            sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        _discard_output()
        say("onrecord: stopped; nothing half done was kept")
        sys.exit(130)
    except OutputClosedError:
        _discard_output()
        sys.exit(0)
    except Exception as error:  # noqa: BLE001 (the last place where a defect can be told from a refusal)
        _discard_output()
        refusal = _in_words(error)
        say(f"onrecord: {refusal.code}: {refusal}")
        sys.exit(1)


def _in_words(error: Exception) -> OnRecordError:
    if isinstance(error, OnRecordError):
        return error
    if isinstance(error, OSError):
        return StorageError(
            what=f"{error.strerror or error} ({error.filename or 'no file named'})",
            why="the system refused a read or a write",
            fix="check the disk's free space and the permissions, then run the command again",
        )
    if os.environ.get("ONRECORD_DEBUG"):
        raise error
    return InternalError(
        what=f"onrecord failed ({type(error).__name__}: {error})",
        why="this is a defect of onrecord, or memory has run out; nothing half done was kept",
        fix="run the same command with ONRECORD_DEBUG=1 set and report what it prints; it may quote your documents",
    )


def _discard_output() -> None:
    """Let what could not be printed go, or Python would try again when it ends and print its own complaint."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
