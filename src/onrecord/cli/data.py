"""`onrecord data add` and `onrecord data list`."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.case import BY, CASE, who
from onrecord.cli.given import PATH, WORDS
from onrecord.cli.measure import FAIL_ON, end_by, say_moves
from onrecord.cli.talk import Meter, one_line, print_lines, say, show

if TYPE_CHECKING:
    from onrecord.model.dataset import RowNote, Vintage


def _day(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """Refuse what is no day: it is printed under every number that comes of the data."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        said = f"{value!r} is not a day like 2026-03-01"
        raise click.BadParameter(said) from None


@click.group()
def data() -> None:
    """Load event data and indicators into a case, from which its statements are recomputed."""


@data.command(
    epilog="\b\nExamples:\n  onrecord data add mali GEDEvent_v25_1.csv --release 25.1\n"
    "  onrecord data add mali API_NY.GDP.MKTP.CD_DS2_en_csv_v2.zip\n"
    "  onrecord data add mali counts.xlsx --mapping counts.yaml --release 2025-06"
)
@CASE
@click.argument("files", nargs=-1, required=True, type=PATH)
@click.option(
    "--release", type=WORDS, default=None, help="As the publisher numbers it, where the file does not."
)
@click.option(
    "--mapping", type=PATH, default=None, help="YAML that says which column is what, for layouts not known."
)
@click.option(
    "--accessed",
    callback=_day,
    type=WORDS,
    default=None,
    help="Day on which the files were taken, like 2026-03-01. [default: today]",
)
@BY
@click.option("--json", "as_json", is_flag=True, help="Print the vintages as JSON lines, and what moved.")
@FAIL_ON
def add(
    case: Path,
    files: tuple[Path, ...],
    release: str | None,
    mapping: Path | None,
    accessed: str | None,
    by: str | None,
    as_json: bool,
    failing: tuple[str, ...],
) -> None:
    """Load FILES into CASE, each as a dated vintage of its dataset.

    What a file is, is told by its content. Every row is taken or left out for a reason that is named; rows that are wrong in
    themselves are kept and named. Rows of data that may not be published stay in the case: only measures of them come out.
    Where an earlier vintage was measured before, the numbers that moved are told.
    """
    from onrecord.workflow.data import Wish, add_data, holding_lines

    progress = Meter("loading")
    wish = Wish(release=release, accessed=accessed, mapping=mapping, by=who(by))
    try:
        loaded = add_data(case, files, wish, progress)
    finally:
        progress.close()
    if as_json:
        print_lines(holding_lines(one.holding for one in loaded))
    for one in loaded:
        _say_account(one.holding.vintage)
        if not one.new:
            say(f"  the case had it before (ledger entry {one.holding.entry}); nothing changed")
    if any(one.new for one in loaded):
        _say_what_moved(case, {one.holding.vintage.dataset for one in loaded}, failing, as_json=as_json)


def _say_what_moved(case: Path, datasets: set[str], failing: tuple[str, ...], *, as_json: bool) -> None:
    from onrecord.workflow.measuring import measures_of, run_measures
    from onrecord.workflow.moves import moved_line, moved_since_build

    keys = measures_of(case, datasets)
    measured = [one.measurement for one in run_measures(case, keys)] if keys else []
    moves = moved_since_build(case, measured)
    if as_json:
        print_lines(moved_line(one) for one in moves)
    say_moves(moves)
    if keys:
        say(f"{len(keys)} measures use these data, {len(moves)} moved; next: `onrecord build {case}`")
    end_by(failing, measured, moves)


@data.command(name="list", epilog="\b\nExample:\n  onrecord data list mali")
@CASE
@click.option("--json", "as_json", is_flag=True, help="Print a vintage a line, as JSON.")
def list_(case: Path, as_json: bool) -> None:
    """List the vintages of CASE with their accounts of rows."""
    from onrecord.workflow.data import holding_lines, list_data

    holdings = list_data(case)
    if as_json:
        print_lines(holding_lines(holdings))
        return
    for holding in holdings:
        vintage = holding.vintage
        span = f"{vintage.start} to {vintage.end}" if vintage.start else "no rows"
        show(f"{vintage.key}  {vintage.form.value}  {vintage.taken:,} rows  {span}  taken {vintage.accessed}")
        show(f"    {one_line(vintage.licence)}")
        show(f"    {one_line(vintage.attribution)}")
    say(f"{len(holdings)} vintages" if holdings else "the case holds no data; `onrecord data add` loads some")


def _say_account(vintage: "Vintage") -> None:
    say(f"{vintage.key}: {vintage.layout}, {vintage.taken:,} of {vintage.given:,} rows taken")
    for note in vintage.excluded:
        say(f"  left out: {_note(note)}")
    for note in vintage.doubtful:
        say(f"  kept, though wrong: {_note(note)}")
    if not vintage.publishable:
        say("  its rows are not published; measures of them are, with: " + one_line(vintage.attribution))


def _note(note: "RowNote") -> str:
    rows = ", ".join(str(row) for row in note.rows)
    more = ", …" if note.count > len(note.rows) else ""
    return f"{note.count:,} ({one_line(note.why)}; row {rows}{more})"
