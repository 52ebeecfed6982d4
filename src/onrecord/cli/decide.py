"""`onrecord decide`."""

from pathlib import Path

import click

from onrecord.cli.case import BY, CASE, who
from onrecord.cli.given import TEXT, WORDS
from onrecord.cli.talk import one_line, print_lines, say, show
from onrecord.model.claim import Proposal
from onrecord.model.ledger import Ruling


@click.command(
    epilog="\b\nExamples:\n  onrecord decide mali --list\n"
    "  onrecord decide mali 3f9c2a accept --reason 'same table row as in the printed sheet'\n"
    "  onrecord decide mali 3f9c2a reject --value security --reason 'speaks of attacks, not of consent'\n"
    "  onrecord decide mali --undo 12 --reason 'decided on the wrong line'"
)
@CASE
@click.argument("proposal", required=False, type=WORDS)
@click.argument("ruling", required=False, type=click.Choice([ruling.value for ruling in Ruling]))
@click.option(
    "--value", type=WORDS, default=None, help="With reject: the key of the claim it belongs to instead."
)
@click.option("--reason", type=TEXT, default="", help="Why; kept in the ledger.")
@BY
@click.option("--undo", "entry", type=int, default=None, help="Undo the decision in this ledger entry.")
@click.option("--list", "listed", is_flag=True, help="List the proposals, open ones first.")
@click.option("--json", "as_json", is_flag=True, help="With --list: a proposal a line, as JSON.")
def decide(
    case: Path,
    proposal: str | None,
    ruling: str | None,
    value: str | None,
    reason: str,
    by: str | None,
    entry: int | None,
    listed: bool,
    as_json: bool,
) -> None:
    """Decide a PROPOSAL of CASE (its id, or the beginning of it), list them, or undo a decision.

    A decision is an entry in the ledger. It is never overwritten: another entry can undo it.
    """
    from onrecord.workflow.decide import decide as decide_proposal
    from onrecord.workflow.decide import list_proposals, undo

    _refuse_two_wishes(
        listed=listed, undoing=entry is not None, proposal=proposal, ruling=ruling, value=value
    )
    if listed:
        _list(list_proposals(case), as_json=as_json)
    elif entry is not None:
        undo(case, entry, by=who(by), reason=reason)
        say(f"the decision in entry {entry} is undone; next: `onrecord build {case}`")
    elif proposal and ruling:
        decided = decide_proposal(case, proposal, Ruling(ruling), value=value, by=who(by), reason=reason)
        say(
            f"entry {decided.entry}: {decided.ruling.value}: {one_line(decided.subject)}; next: `onrecord build {case}`"
        )
    else:
        raise click.UsageError("give a PROPOSAL and accept or reject, or --list, or --undo ENTRY")  # noqa: EM101


def _refuse_two_wishes(
    *, listed: bool, undoing: bool, proposal: str | None, ruling: str | None, value: str | None
) -> None:
    """Refuse what could be meant in two ways: a decision is kept for good."""
    if listed + undoing + (proposal is not None) > 1:
        raise click.UsageError("one thing at a time: a PROPOSAL, --list, or --undo ENTRY")  # noqa: EM101
    if value is not None and ruling != Ruling.REJECT.value:
        msg = "--value goes with reject: it names the claim that the entry belongs to instead"
        raise click.UsageError(msg)


def _list(proposals: tuple[Proposal, ...], *, as_json: bool) -> None:
    ordered = sorted(proposals, key=lambda p: (p.state.value != "open", p.kind.value, p.about, p.id))
    if as_json:
        print_lines(_line(proposal) for proposal in ordered)
        return
    for proposal in ordered:
        entry = f" (entry {proposal.decision})" if proposal.decision else ""
        show(
            f"{proposal.id}  {proposal.state.value:8}{entry}  {proposal.kind.value}: {one_line(proposal.value)}"
        )
        show(f"    {one_line(proposal.about.quote, 100)}")
        show(f"    {one_line(proposal.why)}")


def _line(proposal: Proposal) -> dict[str, object]:
    return {
        "type": "proposal",
        "id": proposal.id,
        "kind": proposal.kind.value,
        "value": proposal.value,
        "quote": proposal.about.quote,
        "sha256": proposal.about.original,
        "spans": [[span.start, span.end] for span in proposal.about.spans],
        "why": proposal.why,
        "state": proposal.state.value,
        "decision": proposal.decision,
    }
