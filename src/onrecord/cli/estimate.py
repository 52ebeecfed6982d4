"""`onrecord estimate`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import attrs
import click
from click.core import ParameterSource

from onrecord.cli.given import PATH, WORDS
from onrecord.cli.talk import Meter, one_line, print_lines, say, show

if TYPE_CHECKING:
    from onrecord.model.undercount import Shortfall, TotalEstimate, Undercount
    from onrecord.workflow.estimating import Asked, Estimated
    from onrecord.workflow.matching import Asked as MatchAsked


@click.command(
    epilog="\b\nExamples:\n  onrecord estimate killings.csv\n"
    "  onrecord estimate records.csv --lists ngo,un,press --one-origin un,press\n"
    "  onrecord estimate mali --lists ucdp-ged acled ngo-events --period 2012/2020 --deadly\n"
    '  onrecord estimate killings.csv --claimed 9500 --by "hundreds of people" --json'
)
@click.argument("given", type=PATH, metavar="FILE|CASE")
@click.argument("more", nargs=-1, type=WORDS, metavar="[LIST…]")
@click.option(
    "--lists",
    type=WORDS,
    default="",
    help="The lists meant, or the datasets of CASE, with commas or spaces between. [default: all of FILE]",
)
@click.option(
    "--independent",
    is_flag=True,
    help="State that the lists were made apart from each other. Without it no estimate from events is published.",
)
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
@click.option(
    "--draws",
    type=click.IntRange(2, 1_000),
    default=20,
    show_default=True,
    help="CASE: draw the links between events so often.",
)
@click.option(
    "--mode",
    type=click.Choice(["scored", "transparent"]),
    default="scored",
    show_default=True,
    help="CASE: how events are matched; a written rule draws no more than which of its links are chance.",
)
@click.option("--days", type=click.IntRange(0, 365), default=None, help="CASE: days apart.")
@click.option("--km", type=click.FloatRange(0, 1000), default=None, help="CASE: kilometres apart.")
@click.option("--period", type=WORDS, default="", help="CASE: only events of these days, like 2020/2024.")
@click.option(
    "--country", "countries", multiple=True, type=WORDS, help="CASE: only of this country, like MLI."
)
@click.option("--deadly", is_flag=True, help="CASE: only events with deaths.")
@click.option("--json", "as_json", is_flag=True, help="Print one undercount line.")
def estimate(
    given: Path,
    more: tuple[str, ...],
    lists: str,
    independent: bool,
    one_origin: tuple[str, ...],
    claimed: int | None,
    words: str,
    chains: int,
    sweeps: int,
    seed: int,
    draws: int,
    mode: str,
    days: int | None,
    km: float | None,
    period: str,
    countries: tuple[str, ...],
    deadly: bool,
    as_json: bool,
) -> None:
    """Estimate how many people or events there are, counting those on no list, from overlaps in FILE or CASE.

    FILE is a table: a row for each combination of lists (columns of 0 and 1, and "count"), or one for each person (columns of 0
    and 1), or one for each record ("person", "list"), or how many one source recorded how often ("captures", "count"). Several
    estimators are shown side by side. Where they disagree or the lists cannot carry an estimate, only a lower bound may
    be said, with the reasons, and the command ends with 1.

    Of CASE, datasets of events are matched as `onrecord match` does, and everything is estimated again for each of several draws
    of the links. FILE may also be the lines that `onrecord match --draws 20 --json` printed.
    """
    from onrecord.workflow.estimating import Asked, estimated_line

    if words and claimed is None:
        msg = "--by says by how much a count falls short: give the count with --claimed"
        raise click.UsageError(msg)
    _refuse_of_case_alone(given)
    asked = Asked(
        lists=(*_names(lists), *more),
        independent=independent,
        one_origin=tuple(_names(group) for group in one_origin),
        claimed=claimed,
        words=words,
        chains=chains,
        most=sweeps,
        seed=seed,
        draws=draws,
    )
    frame = _Frame(mode, days, km, period, countries, deadly)
    estimated = _estimated(given, asked, frame)
    for note in estimated.notes:
        say(one_line(note))
    if as_json:
        print_lines([estimated_line(estimated)])
    elif estimated.found:
        _show(estimated.found, independent)
    elif estimated.bound:
        _show_estimate(estimated.bound)
        show(
            f"At least {int(estimated.bound.low):,} people (lower limit at 95 %), if one record did not change the chance of another."
        )
    if estimated.shortfall and not as_json:
        _show_shortfall(estimated.shortfall)
    if estimated.refused:
        sys.exit(1)


_OF_CASE = ("draws", "mode", "days", "km", "period", "countries", "deadly")


class _Frame(NamedTuple):
    """Which events are matched, and how, as typed."""

    mode: str
    days: int | None
    km: float | None
    period: str
    countries: tuple[str, ...]
    deadly: bool


def _refuse_of_case_alone(given: Path) -> None:
    """Refuse options that say how events are matched where nothing is matched."""
    context = click.get_current_context()
    typed = [name for name in _OF_CASE if context.get_parameter_source(name) is ParameterSource.COMMANDLINE]
    if typed and not given.is_dir():
        flag = "country" if typed[0] == "countries" else typed[0]
        msg = f"--{flag} says how the events of a case are matched, and {given} is no folder"
        raise click.UsageError(msg)


def _estimated(given: Path, asked: "Asked", frame: _Frame) -> "Estimated":
    from onrecord.workflow.estimating import estimate_case, estimate_file

    meter = Meter("estimating")
    try:
        if not given.is_dir():
            return estimate_file(given, asked, meter)
        return estimate_case(given, attrs.evolve(asked, frame=_matching(frame)), meter)
    finally:
        meter.close()


def _matching(frame: _Frame) -> "MatchAsked":
    from onrecord.measures.extras import require_data

    require_data()
    from onrecord.model.match import MatchMode
    from onrecord.workflow.matching import Asked as MatchAsked

    return MatchAsked(
        mode=MatchMode(frame.mode),
        days=frame.days,
        km=frame.km,
        period=frame.period,
        countries=tuple(one.upper() for one in frame.countries),
        deadly=frame.deadly,
    )


def _names(given: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in given.split(",") if name.strip())


def _show(found: "Undercount", independent: bool) -> None:
    drawn = f" on average over {found.draws} draws of the links" if found.draws else ""
    show(
        f"{len(found.lists)} lists ({one_line(', '.join(found.lists))}), {found.observed:,} {found.counted}, "
        f"{found.repeated:,} on two or more{drawn}"
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
    if not independent:
        say("State with --independent that the lists were made apart, once you know how each was made.")


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
