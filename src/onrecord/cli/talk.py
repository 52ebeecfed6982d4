"""Results to stdout, talk to stderr."""

import json
import re
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress

import click

# Control characters could repaint the terminal, and overriding the direction of writing could turn a line around.
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def visible(untrusted_text: str) -> str:
    """Write out the characters that act on a terminal instead of being shown by it; line breaks stay."""
    return _UNSEEN.sub(lambda found: found.group().encode("unicode_escape").decode("ascii"), untrusted_text)


def one_line(untrusted_text: str, longest: int | None = None) -> str:
    """Write a text on one line, cut short with an ellipsis where it is longer than `longest`."""
    line = " ".join(untrusted_text.split())
    return visible(line if longest is None or len(line) <= longest else line[: longest - 1] + "…")


class OutputClosedError(Exception):
    """Whoever read the results has seen enough (`| head`). An exception of our own: click ends with 1 on the other."""


def say(message: str) -> None:
    """Say something to the person at the terminal; what cannot be said does not stop the work."""
    with suppress(OSError):
        click.echo(visible(message), err=True)


def show(line: str) -> None:
    """Print a line of results for people.

    Raises:
        OutputClosedError: Nobody reads it any more.
    """
    _print(visible(line))


def show_styled(line: str) -> None:
    """Print a line of results that was made visible before it was styled; without a terminal the style is left out.

    Raises:
        OutputClosedError: Nobody reads it any more.
    """
    _print(line)


def print_lines(lines: Iterable[Mapping[str, object]]) -> None:
    """Print one JSON object a line on stdout.

    Raises:
        OutputClosedError: Nobody reads it any more.
    """
    for line in lines:
        _print(json.dumps(line, ensure_ascii=False))


def _print(line: str) -> None:
    try:
        click.echo(line)
    except BrokenPipeError as error:
        raise OutputClosedError from error


class Progress:
    """Says which document is being worked on: one line rewritten on a terminal, silence in a pipe."""

    def __init__(self, verb: str) -> None:
        self.verb = verb
        self.shown = sys.stderr is not None and sys.stderr.isatty()

    def __call__(self, name: str, done: int, total: int) -> None:
        """Show that `done` of `total` are done and `name` is next."""
        if self.shown:
            click.echo(f"\r\x1b[K{self.verb} {done + 1}/{total} {one_line(name, 60)}", err=True, nl=False)

    def close(self) -> None:
        """Clear the line."""
        if self.shown:
            click.echo("\r\x1b[K", err=True, nl=False)


class Meter(Progress):
    """Says how much of one long file is done, as a bar: one line rewritten on a terminal, silence in a pipe."""

    WIDTH = 30

    def __call__(self, name: str, done: int, total: int) -> None:
        """Show that `done` of `total` bytes of `name` are done."""
        if self.shown and total:
            full = self.WIDTH * done // total
            bar = "#" * full + "." * (self.WIDTH - full)
            click.echo(
                f"\r\x1b[K{self.verb} [{bar}] {100 * done // total:>3}% {one_line(name, 60)}",
                err=True,
                nl=False,
            )
