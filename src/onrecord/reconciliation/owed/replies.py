"""The right of reply: who was asked, when, how, about what, and the answer in its own words or the dated silence."""

import re
from collections.abc import Mapping, Sequence

from onrecord.model.claim import Proposal, ProposalKind, ProposalState
from onrecord.model.passage import Citation, Span
from onrecord.model.register import ReplyLine, WrittenReply
from onrecord.model.statement import Statement, StatementRole
from onrecord.reconciliation.origins.known import known_in
from onrecord.reconciliation.owed.actors import is_authority, plain_name, speaker_of
from onrecord.reconciliation.owed.acts import keys_of
from onrecord.reconciliation.owed.lexicon import compiled, owed_words
from onrecord.reconciliation.owed.page import Page
from onrecord.reconciliation.proposals import Desk
from onrecord.text.terms import terms

Cited = Mapping[tuple[str, str], Citation]
"""Passages that people wrote down, by document as written and words."""


OPENING = 80
"""Characters of a sentence in which its subject is looked for."""
LONGEST_NAME = 6
"""Words of a subject; more are no name."""
_MARK = re.compile(r"[,;:()\"“”«»]")


def replies_of(
    pages: Sequence[Page],
    written: Sequence[WrittenReply],
    cited: Cited,
    *,
    authority: tuple[str, ...],
    desk: Desk,
) -> tuple[tuple[ReplyLine, ...], tuple[Proposal, ...]]:
    """Give the register of replies: what people wrote, then what documents tell, as proposals.

    Returns:
        Lines, without those that people rejected; every proposal that was made.
    """
    named = {page.sha256: page.name for page in pages}
    by_hand = [_written(one, cited, named, authority) for one in written]
    quoted = [one.citation for one in by_hand if one.citation]
    told = [
        (page, statement)
        for page in pages
        for statement in page.statements(StatementRole.REPLY)
        if not any(c.original == page.sha256 and c.spans[0].overlaps(statement.span) for c in quoted)
    ]
    keys = keys_of(
        [terms(f"{_asked(one)} {page.name}", page.language) for page, one in told],
        [one.key for one in written],
    )
    read = [
        _told(page, one, key=key, authority=authority, desk=desk)
        for (page, one), key in zip(told, keys, strict=True)
    ]
    proposals = tuple(one.proposal for one in read if one.proposal is not None)
    standing = [one for one in read if one.proposal and one.proposal.state is not ProposalState.REJECTED]
    return (*by_hand, *standing), proposals


def _written(
    one: WrittenReply, cited: Cited, names: Mapping[str, str], authority: tuple[str, ...]
) -> ReplyLine:
    citation = cited.get((one.document, one.quote))
    return ReplyLine(
        key=one.key,
        claims=one.claims,
        to=one.to,
        by=one.by,
        asked=one.asked,
        how=one.how,
        what=one.what,
        deadline=one.deadline,
        reminders=one.reminders,
        answered=one.answered,
        silent=one.silent_until is not None,
        silent_until=one.silent_until,
        citation=citation,
        document=names.get(citation.original, "") if citation else "",
        effect=one.effect,
        authority=is_authority(one.to, authority),
    )


def _told(page: Page, statement: Statement, *, key: str, authority: tuple[str, ...], desk: Desk) -> ReplyLine:
    """Make the line of an answer or a silence that a document tells of; nothing is made up that its sentence does not say."""
    silent = statement.negated
    sentence = page.sentence(statement.span)
    # What says that no answer came needs its sentence; an answer is quoted by itself.
    span = sentence if silent else statement.span
    citation = page.cite(span)
    to = _asked(statement)
    proposal = desk.propose(
        ProposalKind.REPLY, citation, "silence" if silent else "answer", _why(page, silent=silent)
    )
    return ReplyLine(
        key=key,
        to=to,
        by=_by(page, statement, sentence, to),
        how=_how(page, sentence),
        what=_what(page, sentence),
        answered=None if silent else page.dated,
        silent=silent,
        silent_until=page.dated if silent else None,
        citation=citation,
        document=page.name,
        authority=is_authority(to, authority),
        proposal=proposal,
    )


def _asked(statement: Statement) -> str:
    """Give who was asked: who answers, or is silent."""
    return " ".join(speaker_of(statement, None).split()) or "not named"


def _by(page: Page, statement: Statement, sentence: Span, to: str) -> str:
    """Give who asked: whom the document names as asking, who speaks in the sentence, a listed organisation in it.

    A paper that says that its own request was not answered asked itself; in all other cases nobody is better than the publisher.
    """
    own = statement.speaker.text if statement.speaker else ""
    outward = [name for name in reversed(statement.chain) if name not in {to, own}]
    heard = [
        speaker_of(one, None)
        for one in page.reading.statements
        if one.speaker and one is not statement and one.speaker.span and sentence.contains(one.speaker.span)
    ]
    listed = [mention.known.name for mention in known_in(sentence.cut(page.text))]
    named = (*statement.addressees, *outward, _subject(page, sentence), *heard, *listed)
    others = [name for name in named if plain_name(name) not in {"", plain_name(to), plain_name(own)}]
    own_request = _how(page, sentence) == "request" and page.publisher
    return next(iter(others), page.publisher if own_request and page.publisher else "")


def _subject(page: Page, sentence: Span) -> str:
    """Give the subject that opens a sentence before a verb of asking or telling, or nothing."""
    words = sentence.cut(page.text)
    found = compiled(owed_words(page.language).asks).search(words[:OPENING])
    name = words[: found.start()].strip() if found else ""
    return name if 0 < len(name.split()) <= LONGEST_NAME and not _MARK.search(name) else ""


def _why(page: Page, *, silent: bool) -> str:
    what = "the document says that no answer came" if silent else "the document tells what was answered"
    dated = (
        f"as of its date, {page.dated}" if page.dated else "the document has no date, so the silence has none"
    )
    return f"{what}; {dated}" if silent else what


def _how(page: Page, sentence: Span) -> str:
    lowered = sentence.cut(page.text).lower()
    found = (
        word
        for expression, word in owed_words(page.language).channels
        if compiled(expression).search(lowered)
    )
    return next(found, "")


def _what(page: Page, sentence: Span) -> str:
    """Give the words that say what was asked or put to somebody, as written."""
    words = sentence.cut(page.text)
    lowered = words.lower()
    found = (
        compiled(owed_words(page.language).matters).search(lowered) if len(lowered) == len(words) else None
    )
    return " ".join(words[found.start() : found.end()].split()) if found else ""
