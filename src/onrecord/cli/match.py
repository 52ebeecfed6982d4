"""`onrecord match`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.given import PATH, WORDS
from onrecord.cli.talk import Progress, one_line, print_lines, say, show

if TYPE_CHECKING:
    from onrecord.model.match import MatchedPair, Matching, Step
    from onrecord.workflow.matching import Asked, Matched

_SHOWN = 20


def _taxonomy(
    _context: click.Context, _option: click.Parameter, values: tuple[str, ...]
) -> tuple[tuple[str, Path], ...]:
    """Part COLUMN=FILE."""
    parted = [value.partition("=") for value in values]
    if wrong := [value for value, part in zip(values, parted, strict=True) if not (part[0] and part[2])]:
        said = f"{wrong[0]!r} is not COLUMN=FILE"
        raise click.BadParameter(said)
    return tuple((column, Path(path)) for column, _, path in parted)


@click.command(
    epilog="\b\nExamples:\n  onrecord match mali ucdp-ged acled --period 2020/2024 --country MLI\n"
    "  onrecord match mali ucdp-ged acled --mode scored --json\n"
    "  onrecord match police.csv hospital.csv press.csv --days 2 --km 4 --taxonomy model=models.csv"
)
@click.argument("case", type=PATH, metavar="CASE")
@click.argument("datasets", nargs=-1, required=True, type=WORDS, metavar="A B [C…]")
@click.option(
    "--mode",
    type=click.Choice(["transparent", "scored"]),
    default="transparent",
    show_default=True,
    help="A written rule decides, or a score learned from the data.",
)
@click.option("--days", type=click.IntRange(0, 365), default=None, help="Days apart. [default: 2; scored 5]")
@click.option(
    "--km", type=click.FloatRange(0, 1000), default=None, help="Kilometres apart. [default: 15; scored 100]"
)
@click.option(
    "--actors/--no-actors",
    "parties",
    default=True,
    help="Keep reports apart that name different parties (transparent). [default: actors]",
)
@click.option(
    "--toll/--no-toll",
    default=True,
    help="Keep reports apart whose tolls differ more than threefold (transparent). [default: toll]",
)
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1, min_open=True),
    default=0.5,
    show_default=True,
    help="Probability from which a link is made (scored).",
)
@click.option(
    "--taxonomy",
    "taxonomies",
    multiple=True,
    type=WORDS,
    callback=_taxonomy,
    help="COLUMN=FILE: categories of a column in levels, as CSV; may be repeated.",
)
@click.option(
    "--weight",
    "weights",
    multiple=True,
    type=click.FloatRange(0, min_open=True),
    help="Of each taxonomy, in their order; may be repeated. [default: equal]",
)
@click.option("--partial", is_flag=True, help="Let categories match that agree at no level (transparent).")
@click.option("--period", type=WORDS, default="", help="Only events of these days, like 2020/2024.")
@click.option("--country", "countries", multiple=True, type=WORDS, help="Only of this country, like MLI.")
@click.option("--deadly", is_flag=True, help="Only events with deaths.")
@click.option("--mapping", type=PATH, default=None, help="For files: YAML that says which column is what.")
@click.option("--out", type=PATH, default=None, help="Write the merged table, .csv or .parquet.")
@click.option(
    "--draws",
    type=click.IntRange(0, 10_000),
    default=0,
    help="Draw the links so often by how likely they are; with --json.",
)
@click.option(
    "--seed", type=int, default=1, show_default=True, help="Of the draws: the same seed, the same draws."
)
@click.option(
    "--json", "as_json", is_flag=True, help="Print the matching, its steps and its links as JSON lines."
)
def match(
    case: Path,
    datasets: tuple[str, ...],
    mode: str,
    days: int | None,
    km: float | None,
    parties: bool,
    toll: bool,
    threshold: float,
    taxonomies: tuple[tuple[str, Path], ...],
    weights: tuple[float, ...],
    partial: bool,
    period: str,
    countries: tuple[str, ...],
    deadly: bool,
    mapping: Path | None,
    out: Path | None,
    draws: int,
    seed: int,
    as_json: bool,
) -> None:
    """Find the events that several datasets of CASE both have, or several files.

    The datasets are folded in one at a time, and an event has one partner at most in each. Beside every overlap stands what chance alone
    would match: dates of the dataset are moved by 20, 30 and 45 days, both ways, and matched again.
    """
    if weights and len(weights) != len(taxonomies):
        said = f"{len(taxonomies)} taxonomies take {len(taxonomies)} weights, not {len(weights)}"
        raise click.UsageError(said)
    if draws and not as_json:
        said = "--draws prints a line a draw, for programs: give --json too"
        raise click.UsageError(said)
    from onrecord.measures.extras import require_data

    require_data()
    from onrecord.model.match import MatchMode
    from onrecord.workflow.match_merged import check_out, write_merged
    from onrecord.workflow.matching import Asked, draw_lines, match_lines

    if out is not None:
        check_out(out)
    asked = Asked(
        mode=MatchMode(mode),
        days=days,
        km=km,
        parties=parties,
        toll=toll,
        threshold=threshold,
        taxonomies=taxonomies,
        weights=weights,
        partial=partial,
        period=period,
        countries=tuple(one.upper() for one in countries),
        deadly=deadly,
        mapping=mapping,
    )
    matched = _matched(case, datasets, asked)
    if as_json:
        print_lines(match_lines(matched))
        print_lines(draw_lines(matched, draws, seed))
    else:
        _show(matched.matching)
    if out is not None:
        say(f"{write_merged(matched, out):,} events written to {out}")


def _matched(case: Path, datasets: tuple[str, ...], asked: "Asked") -> "Matched":
    from onrecord.workflow.matching import match_case, match_files

    progress = Progress("matching")
    try:
        if case.is_file():
            return match_files([case, *(Path(one) for one in datasets)], asked, progress)
        return match_case(case, datasets, asked, progress)
    finally:
        progress.close()


def _show(matching: "Matching") -> None:
    show(
        f"{sum(matching.rows):,} rows of {len(matching.datasets)} datasets are {matching.unique:,} events; "
        f"{matching.matches:,} of them are in more than one ({matching.duplicates:,} rows say what another says)"
    )
    for overlap in matching.overlaps:
        lasting = f", {overlap.episodes:,} of several days" if overlap.episodes else ""
        show(f"  {' + '.join(one_line(name) for name in overlap.datasets)}: {overlap.events:,}{lasting}")
    for step in matching.steps:
        show(f"{one_line(step.dataset)}: {_step(step)}")
    for pair in matching.pairs[:_SHOWN]:
        show(f"  {_pair(pair)}")
    if len(matching.pairs) > _SHOWN:
        say(f"and {len(matching.pairs) - _SHOWN:,} more links; --json prints them all")
    for note in matching.left_out:
        say(f"left out of {one_line(note.dataset)}: {note.count:,} {note.why}")
    for text in matching.notes:
        say(one_line(text))


def _step(step: "Step") -> str:
    if step.chance is None:
        chance = "nothing matched" if not step.matched else "the data are too short to tell chance matches"
    else:
        chance = f"chance alone would have matched {step.chance:.1%} of them"
    wrong = (
        ""
        if step.expected_false is None
        else f"; {step.expected_false:.1%} of the links are expected to be wrong"
    )
    return f"{step.matched:,} of {step.rows:,} rows match; {chance}{wrong}"


def _pair(pair: "MatchedPair") -> str:
    toll = "toll unknown" if pair.toll is None else f"toll {pair.toll:.2f} apart"
    parties = "parties not comparable" if pair.parties is None else f"parties {pair.parties:.2f} shared"
    how = f", probability {pair.probability:.3f}" if pair.probability is not None else ""
    how = how if pair.score is None else f", level {pair.score:.2f}"
    names = f"{pair.left.dataset} {pair.left.event} = {pair.right.dataset} {pair.right.event}"
    return f"{one_line(names)}: {pair.days} days, {pair.km:.1f} km, {toll}, {parties}{how}"
