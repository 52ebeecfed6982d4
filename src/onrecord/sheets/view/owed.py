"""What was promised and what was answered, as the pages show it."""

from collections.abc import Iterator

from onrecord.model.register import Commitment, Promise, Registers, ReplyLine, ResponseLine
from onrecord.sheets import paths
from onrecord.sheets.dates import date_in_words
from onrecord.sheets.view.claims import mark_of
from onrecord.sheets.view.owed_values import AnsweredView, CommitmentView, PromiseView, RegistersView
from onrecord.sheets.view.passages import quote_of
from onrecord.sheets.view.shelf import Shelf
from onrecord.sheets.words import isolated, number_words, say


def registers_view(registers: Registers, as_of: str, shelf: Shelf) -> RegistersView:
    """Show what was promised and what was answered; `as_of` is the day of the record."""
    return RegistersView(
        commitments=tuple(_commitment(one, shelf) for one in registers.commitments if one.authority),
        others=tuple(_commitment(one, shelf) for one in registers.commitments if not one.authority),
        replies=tuple(_reply(one, shelf) for one in registers.replies if one.authority),
        other_replies=tuple(_reply(one, shelf) for one in registers.replies if not one.authority),
        notes=registers.notes,
        as_of=date_in_words(as_of),
    )


def _commitment(one: Commitment, shelf: Shelf) -> CommitmentView:
    anchor = paths.promise_anchor(one.key)
    return CommitmentView(
        id=anchor,
        href=f"{paths.PROMISES}#{anchor}",
        act=one.act,
        actor=one.actor or say("not_stated"),
        status=one.status.value,
        told=one.told,
        due=say("due", due=date_in_words(one.due)) if one.due else say("no_due"),
        slipped=_slipped(one),
        condition=one.condition,
        claim=one.claim,
        claim_href=f"{paths.INDEX}#{paths.claim_anchor(one.claim)}" if one.claim in shelf.claims else "",
        promises=tuple(_promise(promise, shelf) for promise in one.promises),
        outcome=quote_of(one.outcome, shelf, "k") if one.outcome else None,
        marks=(mark_of(one.proposal, shelf),) if one.proposal else (),
    )


def _slipped(one: Commitment) -> str:
    parts = []
    if one.slippage_months and one.last_due:
        months = number_words(one.slippage_months, "month")
        parts.append(say("slipped", months=months, last=date_in_words(one.last_due)))
    if one.overdue_months is not None:
        parts.append(say("overdue", months=number_words(one.overdue_months, "month")))
    return " ".join(parts)


def _promise(one: Promise, shelf: Shelf) -> PromiseView:
    return PromiseView(
        quote=quote_of(one.citation, shelf, "k"),
        made=say("made", made=date_in_words(one.made)) if one.made else say("made_unknown"),
        due=say("due", due=date_in_words(one.due)) if one.due else say("no_due"),
        marks=(mark_of(one.proposal, shelf),) if one.proposal else (),
    )


def _reply(one: ReplyLine, shelf: Shelf) -> AnsweredView:
    return AnsweredView(
        id=paths.reply_anchor(one.key),
        told=_asked(one) + _came(one),
        by=one.by,
        what=one.what,
        further=tuple(_further(one)),
        quote=quote_of(one.citation, shelf, "q") if one.citation else None,
        silent=one.silent,
        effect=one.effect,
        claims=tuple(
            (f"{paths.INDEX}#{paths.claim_anchor(key)}", key) for key in one.claims if key in shelf.claims
        ),
        marks=(mark_of(one.proposal, shelf),) if one.proposal else (),
    )


def _asked(one: ReplyLine) -> str:
    to = isolated(one.to)
    how = say("reply_how", how=isolated(one.how)) if one.how else ""
    if one.asked:
        return say("reply_asked", to=to, asked=date_in_words(one.asked)) + how
    return say("reply_undated", to=to) + how


def _came(one: ReplyLine) -> str:
    if one.silent:
        until = date_in_words(one.silent_until) if one.silent_until else ""
        return say("reply_silent", silent=until) if until else say("reply_silent_undated")
    if one.answered:
        return say("reply_answered", answered=date_in_words(one.answered))
    return say("reply_answered_undated") if one.citation else say("reply_open")


def _further(one: ReplyLine) -> Iterator[str]:
    if one.deadline:
        yield say("reply_until", until=date_in_words(one.deadline))
    for reminder in one.reminders:
        yield say("reply_reminded", at=date_in_words(reminder))


def response_in_words(line: ResponseLine) -> str:
    """Say what somebody answered to a recommendation, or that nothing is on record."""
    told = [
        say("response", status=isolated(one.status), at=date_in_words(one.at))
        for one in (*((line.response,) if line.response else ()), *reversed(line.earlier))
    ]
    return "; ".join(told) if told else say("no_response")
