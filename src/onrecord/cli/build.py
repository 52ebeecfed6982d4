"""`onrecord build`, `onrecord find`, `onrecord verify`."""

import sys
from pathlib import Path

import click

from onrecord.cli.case import CASE
from onrecord.cli.given import WORDS
from onrecord.cli.measure import FAIL_ON, end_by, say_moves
from onrecord.cli.talk import Progress, one_line, print_lines, say, show


@click.command(epilog="\b\nExample:\n  onrecord build mali && xdg-open mali/public/index.html")
@CASE
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print the reading contract of every document, then the build, as JSON lines.",
)
@FAIL_ON
def build(case: Path, as_json: bool, failing: tuple[str, ...]) -> None:
    """Read every document of CASE again and publish its sheet in CASE/public.

    The site works from a file address with scripts off. Built twice, it has the same bytes. The folders public and
    records are replaced whole: keep nothing of your own in them. Statements that claims.yaml makes executable are recomputed,
    its readings are judged, and the numbers and verdicts that moved since the last build are told.

    A verdict is published when the authority's own figure, the best evidence for it, its reply, the count of origins and a
    second signature are there, or somebody says by name why not. Until then the pages are written to CASE/draft, what is
    missing is listed, and the exit status is 1.
    """
    from onrecord.workflow.build import build_case, built_lines

    progress = Progress("reading")
    try:
        built = build_case(case, progress)
    finally:
        progress.close()
    if as_json:
        print_lines(built_lines(built))
    for what, count in built.counts:
        say(f"{count:>6} {what}")
    say(
        f"{len(built.changed)} of {built.files} files of the site changed"
        if built.changed
        else "the site is as it was"
    )
    say(f"site digest {built.digest}")
    for claim in built.published.judged:
        for one in claim.readings:
            verdict = one.verdict
            told = f"{verdict.outcome.value} (rule {verdict.rule}, {verdict.ground.value})"
            say(f"{one_line(verdict.claim)}, {one_line(verdict.reading)}: {told}")
    say_moves(built.moved)
    for rejudged in built.rejudged:
        say(f"verdict changed since the last build: {one_line(rejudged.sentence)}")
    for sentence in built.blocking:
        say(f"not published: {one_line(sentence)}")
    say(f"look at {(built.site / 'index.html').resolve()}")
    if built.blocking:
        say(f"this is a draft; {case / 'public'} is as it was")
        sys.exit(1)
    end_by(failing, [one.measurement for one in built.published.measured], built.moved)


@click.command(epilog='\b\nExample:\n  onrecord find mali "poverty rate"')
@CASE
@click.argument("words", nargs=-1, required=True, type=WORDS)
@click.option("--json", "as_json", is_flag=True, help="Print a passage a line, as JSON.")
def find(case: Path, words: tuple[str, ...], as_json: bool) -> None:
    """Find the passages of CASE's documents that hold all the WORDS (after a build)."""
    from onrecord.workflow.find import find_passages

    passages = find_passages(case, " ".join(words))
    if as_json:
        print_lines(passages)
    else:
        for passage in passages:
            document, text = one_line(str(passage["document"])), one_line(str(passage["text"]))
            show(f"{document}:{passage['start']}-{passage['end']}: {text}")
    say(f"{len(passages)} passages")
    if not passages:
        sys.exit(1)


@click.command(epilog="\b\nExample:\n  onrecord verify mali")
@CASE
def verify(case: Path) -> None:
    """Re-hash every original and ledger entry of CASE, re-cut every quotation, and rebuild its site.

    Names what differs; exit status 1 if anything does. The tables in records/ and the index that `find` uses are not
    checked: a build makes them anew.
    """
    from onrecord.workflow.verify import verify_case

    outcome = verify_case(case)
    for finding in outcome.findings:
        show(finding)
    say(
        f"checked {outcome.entries} ledger entries, {outcome.originals} originals, {outcome.citations} quotations, "
        f"{outcome.files} site files: "
        + (f"{len(outcome.findings)} differ" if outcome.findings else "all sound")
    )
    if not outcome.files:
        say(
            "the site could not be compared: "
            + (
                "mend the above first"
                if outcome.findings
                else f"there is none; `onrecord build {case}` makes it"
            )
        )
    if outcome.findings:
        sys.exit(1)
