"""Results to stdout, talk to stderr."""

import json
import sys
from collections.abc import Iterable, Mapping

import click


def say(message: str) -> None:
    """Say something to the person at the terminal."""
    click.echo(message, err=True)


def print_lines(lines: Iterable[Mapping[str, object]]) -> None:
    """Print one JSON object a line on stdout."""
    for line in lines:
        click.echo(json.dumps(line, ensure_ascii=False))


class Progress:
    """Says which document is being worked on: one line rewritten on a terminal, silence in a pipe."""

    def __init__(self, verb: str) -> None:
        self.verb = verb
        self.shown = sys.stderr.isatty()

    def __call__(self, name: str, done: int, total: int) -> None:
        """Show that `done` of `total` are done and `name` is next."""
        if self.shown:
            click.echo(f"\r\x1b[K{self.verb} {done + 1}/{total} {name[:60]}", err=True, nl=False)

    def close(self) -> None:
        """Clear the line."""
        if self.shown:
            click.echo("\r\x1b[K", err=True, nl=False)
