"""The `onrecord` command: parse, call a workflow, print.

Workflows are imported by the command that runs them, so that help and small commands start at once.
"""

import sys

import click

import onrecord
from onrecord.cli.build import build, find, verify
from onrecord.cli.case import add, apply, new
from onrecord.cli.decide import decide
from onrecord.cli.read import read
from onrecord.errors import OnRecordError, StorageError

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


for command in (read, new, add, apply, build, decide, find, verify):
    app.add_command(command)


def main() -> None:
    """Run the command line: 0 done, 1 refused or a check failed, 2 misuse."""
    for stream in (sys.stdout, sys.stderr):
        # Output is data: the same bytes in every locale, C included.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        app(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("onrecord: stopped; nothing half done was kept", err=True)
        sys.exit(130)
    except OnRecordError as error:
        _refuse(error)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:
        _refuse(
            StorageError(
                what=f"{error.strerror or error} ({error.filename or 'no file named'})",
                why="the system refused a read or a write",
                fix="check the disk's free space and the permissions, then run the command again",
            )
        )


def _refuse(error: OnRecordError) -> None:
    click.echo(f"onrecord: {error.code}: {error}", err=True)
    sys.exit(1)
