"""What the pages of promises and replies show: frozen values that hold words and links."""

import attrs

from onrecord.sheets.view.quoted import ProposalMark, Quote


@attrs.frozen(kw_only=True)
class PromiseView:
    """One time that a promise was made.

    Attributes:
        quote: The words.
        made: When, in words.
        due: By when it falls due, in words.
        marks: That it is only proposed to be the same promise, or who decided.
    """

    quote: Quote
    made: str
    due: str
    marks: tuple[ProposalMark, ...]


@attrs.frozen(kw_only=True)
class CommitmentView:
    """A promise with what became of it.

    Attributes:
        id: Anchor on the page of promises.
        href: To it, from the root of the site.
        act: What was promised.
        actor: By whom.
        status: What became of it, in a word or two.
        told: Why, in a sentence.
        due: By when it was first due, in words.
        slipped: How far the date moved, or how long it is overdue; may be empty.
        condition: On what it depends; may be empty.
        claim: Key of the claim under which it is shown; empty for none.
        claim_href: To that claim, from the root; empty for none.
        promises: Every time it was made.
        outcome: The passage that shows what became of it, or None.
        marks: That the status is only proposed, or who decided.
    """

    id: str
    href: str
    act: str
    actor: str
    status: str
    told: str
    due: str
    slipped: str
    condition: str
    claim: str
    claim_href: str
    promises: tuple[PromiseView, ...]
    outcome: Quote | None
    marks: tuple[ProposalMark, ...]


@attrs.frozen(kw_only=True)
class AnsweredView:
    """That somebody was asked, and what came.

    Attributes:
        id: Anchor on the page of replies.
        told: Whom, when, how, and what came of it.
        by: Who asked; may be empty.
        what: What was asked; may be empty.
        further: Until when an answer was asked for, and reminders, in words.
        quote: The answer, or the words that say that there was none; None where no document has them.
        silent: Whether no answer came.
        effect: What it changed; may be empty.
        claims: Links to the claims that it is about and their keys.
        marks: That it is only proposed, or who decided.
    """

    id: str
    told: str
    by: str
    what: str
    further: tuple[str, ...]
    quote: Quote | None
    silent: bool
    effect: str
    claims: tuple[tuple[str, str], ...]
    marks: tuple[ProposalMark, ...]


@attrs.frozen(kw_only=True)
class RegistersView:
    """The registers as the pages show them.

    Attributes:
        commitments: Those of the authority.
        others: Those of everybody else.
        replies: Those in which the authority was asked.
        other_replies: Those in which somebody else was.
        notes: What was left out, with the reason.
        as_of: The day of the record, in words.
    """

    commitments: tuple[CommitmentView, ...] = ()
    others: tuple[CommitmentView, ...] = ()
    replies: tuple[AnsweredView, ...] = ()
    other_replies: tuple[AnsweredView, ...] = ()
    notes: tuple[str, ...] = ()
    as_of: str = ""
