"""`onrecord read`."""

from collections import Counter
from pathlib import Path

import click

from onrecord.cli.given import PATH
from onrecord.cli.talk import one_line, print_lines, say, show
from onrecord.model.contract import reading_lines
from onrecord.model.reading import Reading

LONGEST = 100
"""Characters of a quotation that are shown to people; JSON has them all."""


@click.command(
    epilog='\b\nExample:\n  onrecord read report.html --json | grep \'"type": "figure"\'',
)
@click.argument("files", nargs=-1, required=True, type=PATH)
@click.option("--json", "as_json", is_flag=True, help="Print the reading contract, one JSON object a line.")
def read(files: tuple[Path, ...], as_json: bool) -> None:
    """Print everything read from FILES, which may be folders.

    Figures, claims, record items, recommendations and page furniture, each with its exact place. No case is
    needed and nothing is kept.
    """
    from onrecord.workflow.reading import read_files

    readings, skipped = read_files(files)
    for left_out in skipped:
        say(f"left out: {left_out.what}: {left_out.why}")
    for reading in readings:
        if as_json:
            print_lines(reading_lines(reading))
        else:
            _print_for_people(reading)
        for loss in reading.rendition.losses:
            say(f"{one_line(reading.rendition.name)}: lost: {loss.what} ({loss.count})")


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
    show(
        f"{one_line(rendition.name)}: {rendition.language or 'language unknown'}, read: {rendition.outcome.value}{edition}"
    )
    show("  " + ", ".join(f"{count} {what}" for what, count in counts.items()))
    for claim in reading.claims:
        show(
            f"  claim  [{claim.key}] {one_line(claim.quote, LONGEST)}{' (proposed)' if claim.proposed else ''}"
        )
    for item in reading.record_items:
        show(
            f"  record [{item.claim or '?'}] {one_line(item.quote, LONGEST)}{' (proposed)' if item.proposed else ''}"
        )
    for figure in reading.figures:
        quote = one_line(figure.span.cut(rendition.text), LONGEST)
        show(
            f"  figure {figure.span.start}-{figure.span.end} {quote!r}: {figure.kind.value}, {figure.bound.value}"
            f"{', denied' if figure.denied else ''}"
        )
    for recommendation in reading.recommendations:
        show(
            f"  recommendation to {', '.join(recommendation.addressees)}: {one_line(recommendation.quote, LONGEST)}"
        )
