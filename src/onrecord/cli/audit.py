"""`onrecord audit`."""

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.given import PATH
from onrecord.cli.talk import Progress, one_line, print_lines, say, show_styled

if TYPE_CHECKING:
    from onrecord.workflow.auditing import Audited

FAILURES = {
    "inconsistent": frozenset({"inconsistent"}),
    "depends": frozenset({"inconsistent", "depends_on_reading"}),
    "arguable": frozenset({"inconsistent", "depends_on_reading", "arguable"}),
    "never": frozenset[str](),
}
"""The outcomes that end with status 1, by the choice that names them."""

_WIDEST = 110


@click.command(
    epilog="\b\nExamples:\n  onrecord audit report.pdf\n  onrecord audit reports/ --html audit.html\n"
    "  cat draft.md | onrecord audit -",
)
@click.argument("files", nargs=-1, required=True, type=PATH)
@click.option(
    "--html", type=PATH, help="Write one page: every figure marked, each finding beside its sentence."
)
@click.option("--json", "as_json", is_flag=True, help="Print the check lines of the reading contract.")
@click.option("--sarif", type=PATH, help="Write the findings as SARIF, for code hosts.")
@click.option(
    "--fail-on",
    type=click.Choice(list(FAILURES)),
    default="inconsistent",
    show_default=True,
    help="Which findings end with status 1; each choice includes the ones before it.",
)
@click.option("--style", type=PATH, help="A house style: YAML that sets other bands for phrases.")
@click.option("--case", type=PATH, help="Hold the figures against those of a case's documents, too.")
@click.option("--all", "everything", is_flag=True, help="List what cannot be checked, too.")
def audit(
    files: tuple[Path, ...],
    html: Path | None,
    as_json: bool,
    sarif: Path | None,
    fail_on: str,
    style: Path | None,
    case: Path | None,
    everything: bool,
) -> None:
    """Recompute what FILES say from their own numbers.

    Totals and parts, percentages, "doubled", rates, conversions, tables: every statement that the numbers of the same
    document can test is recomputed, and what does not hold comes first. FILES may be folders, and - is standard input. No
    case is needed and nothing is kept.
    """
    from onrecord.workflow.auditing import audit_files, write_page, write_sarif

    progress = Progress("auditing")
    batch = audit_files(files, style=style, case=case, told=progress)
    for left_out in batch.skipped:
        say(f"left out: {left_out.what}: {left_out.why}")
    done: list[Audited] = []
    try:
        for audited in batch.audited:
            progress.close()
            _print(audited, as_json=as_json, everything=everything, alone=batch.count == 1)
            # Whole documents are held only where a page or a log is to show them.
            done.append(audited if html or sarif else audited.without_text())
    finally:
        progress.close()
    if html:
        write_page(html, done)
    if sarif:
        write_sarif(sarif, done)
    _close(done, FAILURES[fail_on], as_json=as_json)


def _print(audited: "Audited", *, as_json: bool, everything: bool, alone: bool) -> None:
    from onrecord.cli.findings import Layout, audit_lines
    from onrecord.model.contract import check_lines

    if audited.audit is None:
        say(f"{one_line(str(audited.path))}: {audited.refusal}")
    elif as_json:
        print_lines(check_lines(audited.audit))
    else:
        width = min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)
        layout = Layout(width=width, holding=alone or everything, unchecked=everything)
        for line in audit_lines(audited.audit, layout):
            show_styled(line)


def _close(done: "list[Audited]", failures: frozenset[str], *, as_json: bool) -> None:
    """Say what came out over all documents, and end with 1 where something failed or could not be read."""
    from onrecord.sheets.audit.findings import in_words

    outcomes = [outcome for audited in done for outcome in audited.outcomes]
    refused = sum(bool(audited.refusal) for audited in done)
    if len(done) > 1 and not as_json:
        show_styled("")
        show_styled(f"{len(done):,} documents, {in_words(outcomes)}")
    if refused:
        say(f"{refused:,} of {len(done):,} could not be read")
    if refused or any(outcome.value in failures for outcome in outcomes):
        sys.exit(1)
