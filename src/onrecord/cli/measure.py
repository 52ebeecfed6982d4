"""`onrecord measure run`."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.case import CASE
from onrecord.cli.given import WORDS
from onrecord.cli.talk import one_line, print_lines, say, show

if TYPE_CHECKING:
    from onrecord.model.edition import MeasuredStatement
    from onrecord.model.measure import Measurement
    from onrecord.workflow.moves import Moved

FAILURES = {
    "moved": frozenset[str](),
    "inconsistent": frozenset({"inconsistent"}),
    "depends": frozenset({"inconsistent", "depends_on_reading"}),
    "arguable": frozenset({"inconsistent", "depends_on_reading", "arguable"}),
    "never": frozenset[str](),
}
"""The outcomes that end with status 1, by the choice that names them."""

FAIL_ON = click.option(
    "--fail-on",
    "failing",
    multiple=True,
    type=click.Choice(list(FAILURES)),
    help="What ends with status 1 among statements recomputed from data; may be repeated. [default: never]",
)

SIGNS = {
    "consistent": "✓",
    "arguable": "~",
    "depends_on_reading": "?",
    "inconsistent": "✗",
    "not_checkable": "·",
}


@click.group()
def measure() -> None:
    """Recompute the statements that claims.yaml makes executable."""


@measure.command(
    epilog="\b\nExamples:\n  onrecord measure run mali\n  onrecord measure run mali deaths-doubled --json\n"
    "  onrecord measure run mali --fail-on inconsistent --fail-on moved"
)
@CASE
@click.argument("keys", nargs=-1, type=WORDS)
@click.option(
    "--engine",
    type=click.Choice(["duckdb", "spark", "postgres"]),
    default="duckdb",
    show_default=True,
    help="Where it is computed; the numbers and their digests are the same.",
)
@click.option(
    "--address",
    type=WORDS,
    default="",
    help="Of a Spark master or a PostgreSQL server, where it is not this machine.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the measurement lines of the reading contract.")
@FAIL_ON
def run(
    case: Path, keys: tuple[str, ...], engine: str, address: str, as_json: bool, failing: tuple[str, ...]
) -> None:
    """Compute every measure of CASE, or those of KEYS: the number, its words, and their outcome under every reading.

    Nothing is written. What the last build published is compared with: numbers that moved since then are told.
    """
    from onrecord.model.contract import measurement_line
    from onrecord.workflow.measuring import run_measures
    from onrecord.workflow.moves import moved_line, moved_since_build
    from onrecord.workflow.place import Place

    measured = run_measures(case, keys, Place(engine=engine, address=address))
    moves = moved_since_build(case, [one.measurement for one in measured])
    if as_json:
        print_lines(measurement_line(one.measurement) for one in measured)
        print_lines(moved_line(one) for one in moves)
    else:
        for one in measured:
            _show(one)
    say_moves(moves)
    uncovered = [one.written.key for one in measured if one.measurement.value is None]
    if not measured:
        say("claims.yaml has no measures")
    if uncovered:
        say(f"not covered by the data of the case: {', '.join(uncovered)}")
    end_by(failing, [one.measurement for one in measured], moves)


def end_by(failing: Sequence[str], measured: "Sequence[Measurement]", moves: "Sequence[Moved]") -> None:
    """End with status 1 where something came out that was asked for with --fail-on."""
    outcomes = {one.outcome.value for one in measured if one.outcome}
    bad = frozenset[str]().union(*(FAILURES[choice] for choice in failing))
    if (outcomes & bad) or ("moved" in failing and moves):
        sys.exit(1)


def say_moves(moves: "Sequence[Moved]") -> None:
    """Say which published numbers moved, by how much, and which words no longer fit."""
    for one in moves:
        say(f"moved since the last build: {one_line(one.sentence)}")


def _show(one: "MeasuredStatement") -> None:
    measurement = one.measurement
    outcome = measurement.outcome.value if measurement.outcome else ""
    words = f" “{one_line(measurement.words)}”" if measurement.words else ""
    show(f"{SIGNS.get(outcome, '·')} {measurement.measure}:{words} {one_line(measurement.summary)}".rstrip())
    sentence = dict(measurement.sentences).get("en", "")
    for line in (sentence, measurement.formula, *measurement.notes):
        if line:
            show(f"    {one_line(line)}")
    for reading in measurement.readings:
        sign = SIGNS.get(reading.outcome.value, "·") if reading.outcome else "·"
        amount = f"{reading.amount.text}: " if reading.amount else ""
        show(f"    {sign} {one_line(reading.name)}: {one_line(amount + reading.why)}")
    for reading in one.earlier:
        amount = f"{reading.amount.text}" if reading.amount else "no value"
        show(f"      in {one_line(reading.name)}: {amount}")
    if measurement.vintage:
        show(f"    {measurement.vintage}; digest {measurement.digest[:12]}…")
