"""`onrecord read`."""

from collections import Counter
from pathlib import Path

import click

from onrecord.cli.talk import print_lines, say
from onrecord.model.contract import reading_lines
from onrecord.model.reading import Reading


@click.command(
    epilog='\b\nExample:\n  onrecord read report.html --json | grep \'"type": "figure"\'',
)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the reading contract, one JSON object a line.")
def read(files: tuple[Path, ...], as_json: bool) -> None:
    """Print everything read from FILES, which may be folders.

    Figures, claims, record items, recommendations and page furniture, each with its exact place. No case is
    needed and nothing is kept.
    """
    from onrecord.workflow.reading import read_files

    for reading in read_files(files):
        if as_json:
            print_lines(reading_lines(reading))
        else:
            _print_for_people(reading)
        for loss in reading.rendition.losses:
            say(f"{reading.rendition.name}: lost: {loss.what} ({loss.count})")


def _print_for_people(reading: Reading) -> None:
    rendition = reading.rendition
    counts = Counter(
        {
            "figures": len(reading.figures),
            "claims": len(reading.claims),
            "record items": len(reading.record_items),
            "recommendations": len(reading.recommendations),
            "runs of page furniture": len(reading.boilerplate),
        }
    )
    edition = f", edition {reading.edition}" if reading.edition else ""
    click.echo(
        f"{rendition.name}: {rendition.language or 'language unknown'}, read: {rendition.outcome.value}{edition}"
    )
    click.echo("  " + ", ".join(f"{count} {what}" for what, count in counts.items()))
    for claim in reading.claims:
        click.echo(
            f"  claim  [{claim.key}] {_one_line(claim.quote)}{' (proposed)' if claim.proposed else ''}"
        )
    for item in reading.record_items:
        click.echo(
            f"  record [{item.claim or '?'}] {_one_line(item.quote)}{' (proposed)' if item.proposed else ''}"
        )
    for figure in reading.figures:
        quote = _one_line(figure.span.cut(rendition.text))
        click.echo(
            f"  figure {figure.span.start}-{figure.span.end} {quote!r}: {figure.kind.value}, {figure.bound.value}"
        )
    for recommendation in reading.recommendations:
        click.echo(
            f"  recommendation to {', '.join(recommendation.addressees)}: {_one_line(recommendation.quote)}"
        )


def _one_line(text: str, longest: int = 100) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"
