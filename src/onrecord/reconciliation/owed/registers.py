"""The registers of a case: what was promised, what was asked, what was answered."""

from collections.abc import Mapping, Sequence

import attrs

from onrecord.model.case import Written
from onrecord.model.passage import Citation
from onrecord.model.reading import Reading
from onrecord.model.register import Registers
from onrecord.model.statement import StatementRole
from onrecord.reconciliation.owed.acts import Topics
from onrecord.reconciliation.owed.commitments import Setting, commitments_of
from onrecord.reconciliation.owed.page import Page, pages_of
from onrecord.reconciliation.owed.recommendations import responses_of
from onrecord.reconciliation.owed.replies import replies_of
from onrecord.reconciliation.proposals import Desk, Rulings

_DAY = len("2026-11-22")


@attrs.frozen(kw_only=True)
class Scope:
    """What a case lays over its documents.

    Attributes:
        authority: Names of its authority.
        as_of: UTC time of the last ledger entry: statuses are as of its day.
        rulings: What people decided.
        topics: Gives the topic of words, the same in every language.
        cited: The passages that claims.yaml quotes, by document as written and words.
    """

    authority: tuple[str, ...]
    as_of: str
    rulings: Rulings
    topics: Topics
    cited: Mapping[tuple[str, str], Citation]


def registers_of(readings: Sequence[Reading], written: Written, scope: Scope) -> Registers:
    """Gather what documents and people say of promises, recommendations and replies.

    Args:
        readings: The documents, in any order, with the date and publisher that hold for each.
        written: What claims.yaml says.
        scope: Authority, day, decisions, quotations.

    Returns:
        The registers; the same for the same documents, decisions and day.
    """
    pages = pages_of(readings)
    desk = Desk(scope.rulings)
    setting = Setting(
        authority=scope.authority,
        as_of=scope.as_of[:_DAY],
        desk=desk,
        topics=scope.topics,
        cited=scope.cited,
    )
    commitments, of_promises = commitments_of(pages, written.commitments, setting)
    replies, of_replies = replies_of(
        pages, written.replies, scope.cited, authority=scope.authority, desk=desk
    )
    by_id = {one.id: one for one in (*of_promises, *of_replies)}
    return Registers(
        commitments=commitments,
        responses=responses_of(pages, written.responses, scope.cited),
        replies=replies,
        proposals=tuple(by_id[identity] for identity in sorted(by_id)),
        notes=tuple(_notes(pages, len(replies) - len(written.replies), len(of_replies))),
    )


def _notes(pages: Sequence[Page], shown: int, told: int) -> list[str]:
    loose = sum(not one.addressees for page in pages for one in page.statements(StatementRole.RECOMMENDATION))
    notes = []
    if loose:
        notes.append(f"recommendations whose addressee no words name, so that nobody is asked: {loose}")
    if told > shown:
        notes.append(f"replies that people rejected: {told - shown}")
    return notes
