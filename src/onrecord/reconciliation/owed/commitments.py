"""Promises of many documents put together, with their due dates, and what became of them."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

import attrs

from onrecord.model.claim import Proposal, ProposalKind, ProposalState
from onrecord.model.passage import Citation, Span
from onrecord.model.register import Commitment, CommitmentStatus, Promise, WrittenCommitment
from onrecord.model.statement import Statement, StatementRole
from onrecord.reconciliation.owed.actors import actor_key, is_authority, speaker_of
from onrecord.reconciliation.owed.acts import Act, Register, Topics, keys_of, numbers_of
from onrecord.reconciliation.owed.clock import as_stated, counted_from, first_day, last_day
from onrecord.reconciliation.owed.lexicon import compiled, owed_words
from onrecord.reconciliation.owed.page import Page
from onrecord.reconciliation.owed.status import Standing, as_shown_broken, standing_of
from onrecord.reconciliation.proposals import Desk, proposal_id
from onrecord.reconciliation.weights import Words
from onrecord.reconciliation.wording import folded_wording
from onrecord.text.periods import find_temporal

Cited = Mapping[tuple[str, str], Citation]
"""Passages that people wrote down, by document as written and words."""

TOLD_BACK = 60
"""Characters before a promise in which it is told as made at some time before."""


@attrs.frozen(kw_only=True)
class Setting:
    """What all promises of a case are looked at with.

    Attributes:
        authority: Names of the case's authority.
        as_of: Day of the record.
        desk: Where proposals are made.
        topics: Gives the topic of words.
        cited: Passages that people wrote down.
    """

    authority: tuple[str, ...]
    as_of: str
    desk: Desk
    topics: Topics
    cited: Cited


@attrs.frozen(kw_only=True)
class _Found:
    """A promise as read, before it is put beside others."""

    page: Page
    statement: Statement
    promise: Promise
    act: Act


@attrs.define
class _Group:
    """A commitment that is being put together."""

    key: str
    written: WrittenCommitment | None
    promises: list[Promise]
    found: list[_Found]


def commitments_of(
    pages: Sequence[Page], written: Sequence[WrittenCommitment], setting: Setting
) -> tuple[tuple[Commitment, ...], tuple[Proposal, ...]]:
    """Gather the promises of documents under those that people wrote down, and under one another.

    Returns:
        Commitments, the authority's first, by due date; every proposal that was made.
    """
    found = [one for page in pages for one in _promises(page, setting)]
    by_hand = _by_hand(written, {page.sha256: page for page in pages}, setting)
    covered = {id(one): group for group, _ in by_hand for one in _covered(group, found)}
    keys = iter(keys_of([one.act.words.terms for one in found], [one.key for one in written]))
    named = {id(one): key for one, key in zip(found, keys, strict=True)}
    register = Register([*(one.act for one in found), *(act for _, acts in by_hand for act in acts)])
    groups = [group for group, _ in by_hand]
    for number, (_, acts) in enumerate(by_hand):
        for act in acts:
            register.put(act, number)
    proposals: list[Proposal] = []
    for one in found:
        if id(one) in covered:
            continue
        joined, promise, made = _joined(one, groups, register, setting)
        proposals += made
        number = len(groups) if joined is None else joined
        if joined is None:
            groups.append(_Group(named[id(one)], None, [], []))
        groups[number].promises.append(promise)
        groups[number].found.append(one)
        register.put(one.act, number)
    made_up = [_commitment(group, setting) for group in groups]
    proposals += [one.proposal for one in made_up if one.proposal is not None]
    return tuple(sorted(made_up, key=_place)), tuple(proposals)


def _place(one: Commitment) -> tuple[bool, bool, dt.date, str]:
    day = last_day(one.due)
    return not one.authority, day is None, day or dt.date.max, one.key


def _promises(page: Page, setting: Setting) -> Iterator[_Found]:
    for statement in page.statements(StatementRole.COMMITMENT):
        promise = _promise(page, statement)
        speaker = promise.speaker
        words = Words(_without_dates(page, statement.span), page.language)
        yield _Found(
            page=page,
            statement=statement,
            promise=promise,
            act=Act(
                place=(page.sha256, statement.span.start),
                actor=actor_key(speaker, setting.authority) if speaker else None,
                words=words,
                folded=folded_wording(words.text, page.language),
                due=promise.due,
                numbers=numbers_of(f for f in page.reading.figures if statement.span.contains(f.span)),
                topic=setting.topics(page.sentence(statement.span).cut(page.text), page.language),
            ),
        )


def _promise(page: Page, statement: Statement) -> Promise:
    due, words = _due(page, statement)
    told_back = _is_told_back(page, statement, due)
    return Promise(
        citation=page.cite(statement.span),
        document=page.name,
        speaker=speaker_of(statement, page.publisher),
        made=None if told_back else page.dated,
        due=due,
        due_words=words,
        condition=statement.condition.cut(page.text) if statement.condition else "",
        why="read as a promise in its document" + (", made some time before" if told_back else ""),
    )


def _due(page: Page, statement: Statement) -> tuple[str | None, str]:
    role = statement.deadline
    if role is None:
        return None, ""
    if role.span is None:
        return role.text, ""
    return as_stated(role.text, page.text, role.span, page.language), role.span.cut(page.text)


def _is_told_back(page: Page, statement: Statement, due: str | None) -> bool:
    """Say whether the document tells of a promise made before: nobody promises for a day that has passed."""
    day, dated = last_day(due), last_day(page.dated)
    if day is not None and dated is not None and day < dated:
        return True
    sentence = page.sentence(statement.span)
    before = page.text[max(sentence.start, statement.span.start - TOLD_BACK) : statement.span.start].lower()
    return compiled(owed_words(page.language).told_back).search(before) is not None


def _without_dates(page: Page, span: Span) -> str:
    """Give the words of a promise without those of dates and lengths, which are compared as dates."""
    words = span.cut(page.text)
    kept, at = [], 0
    for mention in find_temporal(words, page.language or "en", page.dated):
        kept.append(words[at : max(at, mention.span.start)])
        at = max(at, mention.span.end)
    return " ".join([*kept, words[at:]])


def _by_hand(
    written: Sequence[WrittenCommitment], pages: Mapping[str, Page], setting: Setting
) -> list[tuple[_Group, list[Act]]]:
    made = []
    for one in written:
        promises = []
        acts = []
        for promised in one.promises:
            citation = setting.cited[promised.document, promised.quote]
            page = pages[citation.original]
            promise = _written_promise(
                page, citation, one.actor, promised.made or page.dated, promised.due, one.condition
            )
            promises.append(promise)
            acts.append(_written_act(page, one, promise, setting))
        made.append((_Group(one.key, one, promises, []), acts))
    return made


def _written_promise(
    page: Page, citation: Citation, actor: str, made: str | None, due: str | None, condition: str
) -> Promise:
    """Make a promise that a person wrote down; without a due date, the words give one where they name one."""
    span, words = citation.spans[0], ""
    if due is None:
        inside = [
            s for s in page.statements(StatementRole.COMMITMENT) if s.deadline and s.span.overlaps(span)
        ]
        # A length runs from the day that the person wrote, before any that was read.
        if counted := counted_from(made, page.text, span, page.language):
            due, words = counted[0], counted[1].cut(page.text)
        elif inside:
            due, words = _due(page, inside[0])
    return Promise(
        citation=citation,
        document=page.name,
        speaker=actor,
        made=made,
        due=due,
        due_words=words,
        condition=condition,
        why="a person wrote it down in claims.yaml",
    )


def _written_act(page: Page, one: WrittenCommitment, promise: Promise, setting: Setting) -> Act:
    span = promise.citation.spans[0]
    words = Words(f"{_without_dates(page, span)} {one.act}", page.language)
    return Act(
        place=(page.sha256, span.start),
        actor=actor_key(one.actor, setting.authority),
        words=words,
        folded=folded_wording(promise.citation.quote, page.language),
        due=promise.due,
        numbers=numbers_of(f for f in page.reading.figures if span.contains(f.span)),
        topic=setting.topics(words.text, page.language),
    )


def _covered(group: _Group, found: Sequence[_Found]) -> Iterator[_Found]:
    """Find the promises read in the very words that a person wrote down; they are not listed twice."""
    for one in found:
        for promise in group.promises:
            same = promise.citation.original == one.page.sha256
            if same and promise.citation.spans[0].overlaps(one.statement.span):
                yield one
                break


def _joined(
    one: _Found, groups: Sequence[_Group], register: Register, setting: Setting
) -> tuple[int | None, Promise, list[Proposal]]:
    """Find the commitment that a promise belongs to; what is only likely is a proposal, and a rejected one holds apart."""

    def refused(number: int) -> bool:
        identity = proposal_id(ProposalKind.SAME_PROMISE, one.promise.citation, groups[number].key)
        ruling = setting.desk.rulings.get(identity)
        return ruling is not None and ruling.ruling.value == "reject"

    made: list[Proposal] = []
    best = register.best(one.act, lambda _: False)
    if best is not None and refused(best[0]):
        made.append(_same(one, groups[best[0]].key, best[1].why, setting))
        best = register.best(one.act, refused)
    if best is None:
        return None, one.promise, made
    number, alike = best
    if not alike.why:
        return (
            number,
            attrs.evolve(one.promise, why=f"{one.promise.why}; the same words of the same actor"),
            made,
        )
    proposal = _same(one, groups[number].key, alike.why, setting)
    return number, attrs.evolve(one.promise, proposal=proposal), [*made, proposal]


def _same(one: _Found, key: str, why: str, setting: Setting) -> Proposal:
    return setting.desk.propose(
        ProposalKind.SAME_PROMISE, one.promise.citation, key, why or "the same words of the same actor"
    )


def _commitment(group: _Group, setting: Setting) -> Commitment:
    promises = tuple(sorted(group.promises, key=_made_order))
    written = group.written
    outcome = written.outcome if written else None
    standing = standing_of(promises, outcome, setting.as_of)
    shown, proposal = standing, None
    if outcome is None and standing.rests_on is not None and _is_read(standing.rests_on):
        proposal = _broken(standing.rests_on.citation, standing.told, setting)
    elif outcome is None and standing.status is CommitmentStatus.LAPSED:
        shown, proposal = _undone(group, promises, standing, setting)
    if proposal is not None and proposal.state is ProposalState.REJECTED:
        shown = _lapsed(standing)
    first = promises[0] if promises else None
    actor = written.actor if written else (first.speaker if first else "")
    conditions = dict.fromkeys(p.condition for p in promises if p.condition)
    condition = written.condition if written and written.condition else "; ".join(conditions)
    told = shown.told + (
        f" It depended on a condition: {condition}." if condition and outcome is None else ""
    )
    return Commitment(
        key=group.key,
        claim=written.claim if written else "",
        actor=actor,
        act=written.act if written else " ".join(first.citation.quote.split()) if first else "",
        condition=condition,
        authority=is_authority(actor, setting.authority),
        promises=promises,
        due=shown.due,
        last_due=shown.last_due,
        slippage_months=shown.slippage_months,
        overdue_months=shown.overdue_months,
        status=shown.status,
        told=told,
        outcome=setting.cited.get((outcome.document, outcome.quote)) if outcome else _evidence(proposal),
        outcome_at=outcome.at if outcome else None,
        proposal=proposal,
        written=written is not None,
    )


def _made_order(one: Promise) -> tuple[dt.date, dt.date, str, tuple[Span, ...]]:
    """Order promises by when they were made; one that is only told of was made before its day."""
    due = last_day(one.due) or dt.date.max
    return first_day(one.made) or due, due, one.document, one.citation.spans


def _is_read(promise: Promise) -> bool:
    """Say whether only a reader of documents says that a promise is this one, and no person yet."""
    decided = promise.proposal is not None and promise.proposal.state is ProposalState.ACCEPTED
    return not decided and "claims.yaml" not in promise.why


def _broken(about: Citation, why: str, setting: Setting) -> Proposal:
    return setting.desk.propose(ProposalKind.OUTCOME, about, CommitmentStatus.BROKEN.value, why)


def _undone(
    group: _Group, promises: Sequence[Promise], standing: Standing, setting: Setting
) -> tuple[Standing, Proposal | None]:
    """Look for a sentence that sets the promise against what was not done, in a document that is not older than the day."""
    for one in group.found:
        span = _failure(one, standing)
        if span is None:
            continue
        citation = one.page.cite(span)
        shown = as_shown_broken(promises, " ".join(citation.quote.split()), setting.as_of)
        if shown is not None:
            return shown, _broken(citation, f"{shown.told[:-1]}; a person must say that this is so", setting)
    return standing, None


def _failure(one: _Found, standing: Standing) -> Span | None:
    """Give the sentence that says that a promise was not done, or None."""
    due, dated = last_day(standing.due), last_day(one.page.dated)
    if due is not None and dated is not None and dated <= due:
        return None
    words, sentence = owed_words(one.page.language), one.page.sentence(one.statement.span)
    lowered = sentence.cut(one.page.text).lower()
    if len(lowered) != sentence.end - sentence.start:
        return None
    undone = compiled(words.undone)
    inside = one.statement.span.start - sentence.start, one.statement.span.end - sentence.start
    if one.statement.negated and undone.search(lowered, *inside):
        return sentence
    if compiled(words.contrast).search(lowered) is None:
        return None
    failing = undone.search(lowered, inside[1]) or undone.search(lowered, 0, inside[0])
    if failing is None or compiled(words.silence).match(lowered[failing.end() :]):
        return None
    return sentence


def _lapsed(standing: Standing) -> Standing:
    told = f"Due {standing.due}; the day passed, and a person rejected what was read as showing that it was not kept."
    return attrs.evolve(standing, status=CommitmentStatus.LAPSED, told=told, rests_on=None)


def _evidence(proposal: Proposal | None) -> Citation | None:
    return proposal.about if proposal is not None and proposal.state is not ProposalState.REJECTED else None
