"""`onrecord estimate`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.given import PATH, WORDS
from onrecord.cli.talk import Meter, one_line, print_lines, say, show

if TYPE_CHECKING:
    from onrecord.model.undercount import Shortfall, TotalEstimate, Undercount


@click.command(
    epilog="\b\nExamples:\n  onrecord estimate killings.csv\n"
    "  onrecord estimate records.csv --lists ngo,un,press --one-origin un,press\n"
    '  onrecord estimate killings.csv --claimed 9500 --by "hundreds of people" --json'
)
@click.argument("file", type=PATH)
@click.option("--lists", type=WORDS, default="", help="The lists meant, with commas between. [default: all]")
@click.option(
    "--one-origin",
    multiple=True,
    type=WORDS,
    help="Lists that go back to one origin, with commas between: they count as one. May be repeated.",
)
@click.option("--claimed", type=click.IntRange(0), help="A count that somebody states for the same people.")
@click.option("--by", "words", type=WORDS, default="", help="By how much it is said to fall short.")
@click.option(
    "--chains",
    type=click.IntRange(2, 64),
    default=8,
    show_default=True,
    help="Independent chains of the latent classes.",
)
@click.option(
    "--sweeps",
    type=click.IntRange(100, 10_000_000),
    default=32_000,
    show_default=True,
    help="After so many each chain stops, even if they do not agree.",
)
@click.option(
    "--seed",
    type=click.IntRange(0),
    default=1,
    show_default=True,
    help="Of the random numbers: same seed, same draws.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one undercount line.")
def estimate(
    file: Path,
    lists: str,
    one_origin: tuple[str, ...],
    claimed: int | None,
    words: str,
    chains: int,
    sweeps: int,
    seed: int,
    as_json: bool,
) -> None:
    """Estimate how many people there are, counting those on no list, from the overlaps of lists in FILE.

    FILE is a table: a row for each combination of lists (columns of 0 and 1, and "count"), or one for each person (columns of 0
    and 1), or one for each record ("person", "list"), or how many one source recorded how often ("captures", "count"). Several
    estimators are shown side by side. Where they disagree or the lists cannot carry an estimate, only a lower bound may
    be said, with the reasons, and the command ends with 1.
    """
    from onrecord.workflow.estimating import Asked, estimate_file, estimated_line

    if words and claimed is None:
        msg = "--by says by how much a count falls short: give the count with --claimed"
        raise click.UsageError(msg)
    asked = Asked(
        lists=_names(lists),
        one_origin=tuple(_names(group) for group in one_origin),
        claimed=claimed,
        words=words,
        chains=chains,
        most=sweeps,
        seed=seed,
    )
    meter = Meter("sampling")
    try:
        estimated = estimate_file(file, asked, meter)
    finally:
        meter.close()
    for note in estimated.notes:
        say(one_line(note))
    if as_json:
        print_lines([estimated_line(estimated)])
    elif estimated.found:
        _show(estimated.found)
    elif estimated.bound:
        _show_estimate(estimated.bound)
        show(
            f"At least {int(estimated.bound.low):,} people (lower limit at 95 %), if one record did not change the chance of another."
        )
    if estimated.shortfall and not as_json:
        _show_shortfall(estimated.shortfall)
    if estimated.refused:
        sys.exit(1)


def _names(given: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in given.split(",") if name.strip())


def _show(found: "Undercount") -> None:
    show(
        f"{len(found.lists)} lists ({one_line(', '.join(found.lists))}), {found.observed:,} people, {found.repeated:,} on two or more"
    )
    for estimate_ in (*found.panel, *([found.bound] if found.bound else [])):
        _show_estimate(estimate_)
    for left_out in found.left_out:
        show(f"  – {left_out.estimator.value}: {one_line(left_out.why)}")
    ratio = f", largest over smallest {found.gate.ratio:.2f}" if found.gate.ratio else ""
    show(f"May be published: {found.gate.permission.value}{ratio}")
    for reason in found.gate.reasons:
        show(f"  ✗ {one_line(reason)}")
    show("What may be said:")
    for sentence in found.sentences:
        show(f"  {one_line(sentence)}")
    show("It rests on this:")
    for assumption in found.assumptions:
        show(f"  · {one_line(assumption)}")


def _show_estimate(estimate_: "TotalEstimate") -> None:
    from onrecord.reconciliation.undercount.plain_words import rounded

    limits = f"[{rounded(estimate_.low)}, {rounded(estimate_.high)}]"
    show(
        f"  {rounded(estimate_.total):>11} {limits:<22} {estimate_.estimator.value} {one_line(estimate_.model)}".rstrip()
    )
    for note in estimate_.notes:
        show(f"{'':14}{one_line(note)}")


def _show_shortfall(short: "Shortfall") -> None:
    show(f"Against the stated {short.claimed:,}:")
    for sentence in short.sentences:
        show(f"  {one_line(sentence)}")
