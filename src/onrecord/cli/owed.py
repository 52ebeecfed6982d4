"""`onrecord owed`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.case import CASE
from onrecord.cli.talk import Progress, one_line, print_lines, say, show

if TYPE_CHECKING:
    from onrecord.model.register import Commitment, Promise, ReplyLine, ResponseLine

_LONGEST = 100


@click.command(
    epilog="\b\nExamples:\n  onrecord owed mali\n  onrecord owed mali --authority\n  onrecord owed mali --json"
)
@CASE
@click.option("--authority", "own", is_flag=True, help="Only what the authority promised and was asked.")
@click.option("--json", "as_json", is_flag=True, help="Print the lines of the reading contract.")
def owed(case: Path, own: bool, as_json: bool) -> None:
    """List what was promised, what was asked, and what was answered in CASE.

    Each promise has every time it was made, when it is due and what became of it by the day of the last ledger entry; each
    recommendation a line an addressee; each question its answer or dated silence. Nothing is written: `onrecord build`
    publishes the same.
    """
    import attrs

    from onrecord.model.owed_lines import register_lines
    from onrecord.workflow.registers import registers_of_case

    progress = Progress("reading")
    try:
        found = registers_of_case(case, progress)
    finally:
        progress.close()
    registers = found.registers
    if own:
        registers = attrs.evolve(
            registers,
            commitments=tuple(one for one in registers.commitments if one.authority),
            replies=tuple(one for one in registers.replies if one.authority),
            responses=(),
        )
    if as_json:
        print_lines(register_lines(registers))
    else:
        for commitment in registers.commitments:
            _show_commitment(commitment)
        for response in registers.responses:
            show(_response(response))
        for reply in registers.replies:
            _show_reply(reply)
    say(
        f"{len(registers.commitments)} promises, {len(registers.responses)} recommendations by addressee "
        f"({sum(one.response is None for one in registers.responses)} without a response on record), "
        f"{len(registers.replies)} questions ({sum(one.silent for one in registers.replies)} met with silence); "
        f"as of {found.as_of}"
    )
    for note in registers.notes:
        say(f"left out: {note}")
    if found.open:
        say(f"{found.open} proposals about this wait for a person: `onrecord decide {case} --list`")


def _show_commitment(one: "Commitment") -> None:
    proposed = " (proposed)" if one.proposal is not None and one.proposal.state.value == "open" else ""
    show(one_line(f"{one.actor or 'not named'}: {one.act}  [{one.key}]"))
    show(one_line(f"  {one.status.value}{proposed}: {one.told}"))
    if one.slippage_months:
        show(f"  slipped by {one.slippage_months} months, {one.due} -> {one.last_due}")
    for promise in one.promises:
        show(f"  - {_promise(promise)}")
    show("")


def _promise(one: "Promise") -> str:
    due = f"due {one.due}" if one.due else "no due date"
    proposed = (
        f" | proposed as the same: {one.proposal.why} ({one.proposal.id})"
        if one.proposal is not None and one.proposal.state.value == "open"
        else ""
    )
    made = one.made or "made on a day not on record"
    quote = one_line(one.citation.quote, _LONGEST)
    return one_line(f"“{quote}” | {made} | {due} | {one.document}{proposed}")


def _response(one: "ResponseLine") -> str:
    response = one.response
    told = f"{response.status}, {response.at}" if response else "no response on record"
    quote = one_line(one.citation.quote, _LONGEST)
    return one_line(f"“{quote}” | to {one.addressee or 'nobody named'} | {told} | {one.document}")


def _show_reply(one: "ReplyLine") -> None:
    asked = f"asked {one.asked}" if one.asked else "asked, no date on record"
    how = f" by {one.how}" if one.how else ""
    what = f" about {one.what}" if one.what else ""
    if one.silent:
        came = f"silence up to {one.silent_until}" if one.silent_until else "silence, not dated"
    elif one.citation is not None:
        when = f" ({one.answered})" if one.answered else ""
        came = f"answered{when}: “{one_line(one.citation.quote, _LONGEST)}”"
    else:
        came = "nothing on record of an answer"
    proposed = (
        f" | proposed ({one.proposal.id})" if one.proposal and one.proposal.state.value == "open" else ""
    )
    show(one_line(f"{one.to}: {asked}{how}{what}; {came}{proposed}  [{one.key}]"))
