"""`onrecord new`, `onrecord add`, `onrecord apply`."""

import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.given import PATH, WORDS
from onrecord.cli.talk import Progress, one_line, print_lines, say

if TYPE_CHECKING:
    from onrecord.workflow.add import Added, Kept

CASE = click.argument("case", type=PATH)
BY = click.option(
    "--by",
    type=WORDS,
    envvar="ONRECORD_BY",
    default=None,
    help="Who does this; a pseudonym will do. [default: your login name]",
)


def who(by: str | None) -> str:
    """Return the name that goes into the ledger."""
    if by:
        return by
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no login name, as in some containers
        return "unknown"


@click.command(
    epilog='\b\nExample:\n  onrecord new niger --authority "CNSP" --alias "the junta" --title "Niger: claim and record"'
)
@CASE
@click.option(
    "--authority",
    type=WORDS,
    default="",
    help="Whose claims the case is about; can be written into case.yaml later.",
)
@click.option(
    "--alias",
    "aliases",
    multiple=True,
    type=WORDS,
    help="Another name of the authority, in any language; may be repeated.",
)
@click.option(
    "--title", type=WORDS, default="", help="Title of the sheet. [default: made from the authority]"
)
@click.option("--template", type=PATH, help="A case.yaml to start from.")
@BY
def new(
    case: Path, authority: str, aliases: tuple[str, ...], title: str, template: Path | None, by: str | None
) -> None:
    """Make an empty case in the folder CASE."""
    from onrecord.workflow.new import case_from, new_case

    named = tuple(alias for alias in aliases if alias)
    new_case(case, case_from(template, title=title, authority=authority, aliases=named), by=who(by))
    if not authority and template is None:
        say("no authority is named yet: write in case.yaml whose claims the case is about")
    say(
        f"made {case}: add documents with `onrecord add {case} FILE…`; case.yaml and claims.yaml are yours to edit"
    )


@click.command(
    epilog="\b\nExample:\n  onrecord add mali saved-page.html --from https://example.org/report --by archivist-2"
)
@CASE
@click.argument("files", nargs=-1, required=True, type=PATH)
@click.option(
    "--from",
    "origin",
    type=WORDS,
    default=None,
    help="Address the files came from. [default: each file's path as given]",
)
@BY
@click.option(
    "--keep-going", is_flag=True, help="Add the good files even if some are refused; exit status is still 1."
)
@click.option("--json", "as_json", is_flag=True, help="Print a receipt a line.")
def add(
    case: Path, files: tuple[Path, ...], origin: str | None, by: str | None, keep_going: bool, as_json: bool
) -> None:
    """Preserve FILES (or folders of files) in CASE, with a receipt each, and read them.

    The bytes are kept first and never changed. If one of the files is bad, none is added.
    """
    from onrecord.workflow.add import keep_files

    progress = Progress("keeping")
    try:
        kept = keep_files(case, files, origin=origin, by=who(by), keep_going=keep_going, told=progress)
    finally:
        progress.close()
    _read_kept(case, kept, as_json=as_json)
    for left_out in kept.skipped:
        say(f"left out: {left_out.what}: {left_out.why}")
    for error in kept.refused:
        say(f"refused: {error}")
    left = f", {len(kept.skipped)} left out" if kept.skipped else ""
    say(f"{len(kept.received)} added, {len(kept.refused)} refused{left}; next: `onrecord build {case}`")
    if kept.refused:
        sys.exit(1)


def _read_kept(case: Path, kept: "Kept", *, as_json: bool) -> None:
    from onrecord.workflow.add import read_kept

    progress = Progress("reading")
    whole = False
    try:
        for added in read_kept(case, kept, progress):
            progress.close()
            if as_json:
                print_lines([_receipt_line(added)])
            _say_added(added)
        whole = True
    finally:
        progress.close()
        if not whole:
            say(
                f"{len(kept.received)} files are kept, with receipts; only reading them was cut short, and a build reads all"
            )


def _receipt_line(added: "Added") -> dict[str, object]:
    receipt = added.receipt
    return {
        "type": "receipt",
        "entry": receipt.entry,
        "sha256": receipt.sha256,
        "document": receipt.name,
        "size": receipt.size,
        "media_type": receipt.media_type,
        "from": receipt.origin,
        "by": receipt.by,
        "at": receipt.at,
        "new": added.new,
        "outcome": added.reading.rendition.outcome.value,
    }


def _say_added(added: "Added") -> None:
    receipt, reading = added.receipt, added.reading
    known = "" if added.new else " (these bytes were already here: one original, one more receipt)"
    say(
        f"{one_line(receipt.name)}: sha256 {receipt.sha256[:12]}…, {receipt.size} bytes, receipt {receipt.entry}{known}"
    )
    say(
        f"  read: {reading.rendition.outcome.value}; {len(reading.figures)} figures, {len(reading.claims)} claims, "
        f"{len(reading.record_items)} record items, {len(reading.recommendations)} recommendations"
    )
    for loss in reading.rendition.losses:
        say(f"  lost: {loss.what} ({loss.count})")


@click.command(epilog="\b\nExample:\n  onrecord apply mali our-claims.yaml")
@CASE
@click.argument("files", nargs=-1, required=True, type=PATH)
def apply(case: Path, files: tuple[Path, ...]) -> None:
    """Merge claims and sources from YAML FILES into CASE's claims.yaml.

    An entry with the same key replaces the one before; applying twice changes nothing. Every quotation is
    looked up in its document first, letter for letter.
    """
    from onrecord.workflow.apply import apply_files

    applied = apply_files(case, files)
    state = "changed" if applied.changed else "already said all of this"
    say(
        f"claims.yaml {state}: {applied.claims} claims, {applied.sources} sources, {applied.measures} measures; "
        f"next: `onrecord build {case}`"
    )
