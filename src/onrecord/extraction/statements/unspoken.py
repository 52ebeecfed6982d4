"""Statements without a verb of speech: promises in the document's own voice, what is asked of whom, stated silences."""

from collections.abc import Iterator, Sequence

import attrs

from onrecord.extraction.recommendations import find_recommendations
from onrecord.extraction.spans import Cover
from onrecord.extraction.statements.authority import is_authority
from onrecord.extraction.statements.basis import find_basis
from onrecord.extraction.statements.classifying import find_condition
from onrecord.extraction.statements.commitments import (
    OwnPromise,
    find_promises,
    listed,
    opens_list,
    speaks_for_party,
)
from onrecord.extraction.statements.deadlines import find_deadline
from onrecord.extraction.statements.denials import find_denials
from onrecord.extraction.statements.modality import is_negated
from onrecord.extraction.statements.replies import author, find_silences, first_party, names_question
from onrecord.model.figure import Role
from onrecord.model.passage import Span
from onrecord.model.reading import Recommendation
from onrecord.model.rendition import BlockKind, Rendition
from onrecord.model.statement import Modality, Standing, Statement, StatementRole
from onrecord.text.sentences import sentence_spans

SPEAKER_WITHIN = 800
"""Characters before an action in which the one who asks for it is named."""


def find_unspoken(
    rendition: Rendition, furniture: Sequence[Span] = (), authority: tuple[str, ...] = ()
) -> tuple[Statement, ...]:
    """Find the statements that no verb of speech marks.

    Args:
        rendition: The document.
        furniture: Spans of page furniture; nothing in them is a statement.
        authority: Names of the case's authority; empty without a case.

    Returns:
        In the order of the text.
    """
    own = speaks_for_party(rendition)
    voice = _Voice(rendition=rendition, own=own, author=author(rendition, party=own), authority=authority)
    found = [
        *(_asked(voice, one) for one in find_recommendations(rendition, furniture)),
        *_by_sentence(voice, Cover.of(furniture)),
    ]
    return tuple(sorted(found, key=lambda statement: statement.span))


@attrs.frozen(kw_only=True)
class _Voice:
    """A document with who speaks where it names no speaker."""

    rendition: Rendition
    own: bool
    author: Role | None
    authority: tuple[str, ...]

    def is_authority(self, speaker: Role | None) -> bool | None:
        named = speaker.text if speaker else None
        return is_authority(named, self.rendition.publisher, self.authority)


def _asked(voice: _Voice, asked: Recommendation) -> Statement:
    rendition, speaker = voice.rendition, None
    if asked.by:
        start = max(0, asked.span.start - SPEAKER_WITHIN)
        at = rendition.text.rfind(asked.by, start, asked.span.start)
        if at < 0:
            at = rendition.text.find(asked.by, asked.span.end, asked.span.end + SPEAKER_WITHIN)
        speaker = Role(text=asked.by, span=Span(at, at + len(asked.by)) if at >= 0 else None)
    return Statement(
        span=asked.span,
        role=StatementRole.RECOMMENDATION,
        standing=Standing.CLAIM,
        speaker=speaker,
        chain=(speaker.text,) if speaker else (),
        modality=Modality.REQUIRED,
        addressees=asked.addressees,
        authority=voice.is_authority(speaker),
    )


def _by_sentence(voice: _Voice, cover: Cover) -> Iterator[Statement]:
    text, language = voice.rendition.text, voice.rendition.language or "en"
    opened, who = False, None
    for block in voice.rendition.blocks:
        if block.furniture or cover.touches(block.span):
            continue
        if block.kind is BlockKind.ITEM and opened:
            yield _promise(voice, listed(text, block.span, who), language)
            continue
        opened = voice.own and opens_list(block.span.cut(text), language)
        who = first_party(text, block.span.start, block.span.end, language) if opened else None
        for cut in sentence_spans(block.span.cut(text), language):
            sentence = Span(block.span.start + cut.start, block.span.start + cut.end)
            if cover.touches(sentence):
                continue
            yield from _silent(voice, sentence, language)
            yield from _promised(voice, sentence, language)
            if voice.own:
                yield from _denied(voice, sentence, language)


def _silent(voice: _Voice, sentence: Span, language: str) -> Iterator[Statement]:
    for silence in find_silences(voice.rendition.text, sentence, language):
        yield Statement(
            span=silence.span,
            role=StatementRole.REPLY,
            standing=Standing.FACT,
            speaker=silence.who,
            cue=silence.cue,
            chain=(silence.who.text,) if silence.who else (),
            negated=True,
            authority=voice.is_authority(silence.who)
            if silence.who
            else is_authority("", None, voice.authority),
        )


def _promised(voice: _Voice, sentence: Span, language: str) -> Iterator[Statement]:
    rendition = voice.rendition
    for promise in find_promises(rendition.text, sentence, language, rendition.published, own=voice.own):
        # "undertakes the following:" promises nothing itself; the list behind it does.
        if not promise.span.cut(rendition.text).endswith(":"):
            yield _promise(voice, promise, language)


def _promise(voice: _Voice, promise: OwnPromise, language: str) -> Statement:
    rendition, who = voice.rendition, promise.who or voice.author
    text = rendition.text
    return Statement(
        span=promise.span,
        role=StatementRole.COMMITMENT,
        standing=Standing.PROMISE,
        speaker=who,
        cue=promise.cue,
        chain=(who.text,) if who else (),
        negated=is_negated(promise.span.cut(text), language),
        modality=Modality.FUTURE,
        deadline=find_deadline(
            text, promise.span, promise.around, language, rendition.published, leading=promise.leading
        ),
        condition=find_condition(text, promise.span, promise.around, language),
        basis=find_basis(text, promise.around, language),
        authority=voice.is_authority(who),
    )


def _denied(voice: _Voice, sentence: Span, language: str) -> Iterator[Statement]:
    for span in find_denials(voice.rendition.text, sentence, language):
        yield Statement(
            span=span,
            role=StatementRole.DENIAL,
            standing=Standing.DENIAL,
            speaker=voice.author,
            chain=(voice.author.text,) if voice.author else (),
            negated=True,
            authority=voice.is_authority(voice.author),
        )


def joined(text: str, spoken: Sequence[Statement], unspoken: Sequence[Statement]) -> tuple[Statement, ...]:
    """Put both kinds together; where they overlap, one statement is left.

    A silence and an action asked of a named addressee are cut more exactly than a verb of speech can: they win, and
    take over the speaker and cue of the other. A promise in the document's own voice gives way to anything said.

    Args:
        text: The whole text.
        spoken: Statements with a verb of speech.
        unspoken: Statements without.
    """
    kept: list[Statement] = []
    replaced: set[int] = set()
    for statement in unspoken:
        rivals = [i for i, one in enumerate(spoken) if one.span.overlaps(statement.span)]
        if _gives_way(statement, [spoken[i] for i in rivals]):
            continue
        same = [
            i
            for i in rivals
            if (_is_same(spoken[i], statement) and not _ends_with(spoken[i], statement))
            or _tells_of_asking(spoken[i], statement, text)
        ]
        kept.append(_completed(statement, [spoken[i] for i in same]))
        replaced.update(same)
    silences = [one.span for one in unspoken if one.role is StatementRole.REPLY]
    kept += [_without(text, one, silences) for i, one in enumerate(spoken) if i not in replaced]
    return tuple(sorted(kept, key=lambda one: (one.span, one.role.value)))


def _ends_with(spoken: Statement, silence: Statement) -> bool:
    """Say whether what somebody says has run on into that somebody else did not answer."""
    told = spoken.role not in {StatementRole.REPLY, StatementRole.RECOMMENDATION}
    head = silence.span.start - spoken.span.start
    return silence.role is StatementRole.REPLY and told and head >= _HEAD


_HEAD = 12
"""Characters of a statement that stand before a silence it has run into."""


def _without(text: str, spoken: Statement, silences: Sequence[Span]) -> Statement:
    """Cut a statement where a silence of somebody else begins: "denied that it was shut, and the owner did not reply"."""
    if spoken.role in {StatementRole.REPLY, StatementRole.RECOMMENDATION}:
        return spoken
    inside = [one for one in silences if spoken.span.contains(one) and one.start - spoken.span.start >= _HEAD]
    if not inside:
        return spoken
    border = (
        text.rfind(",", spoken.span.start, inside[0].start),
        text.rfind("،", spoken.span.start, inside[0].start),
    )
    end = max(border)
    return (
        attrs.evolve(spoken, span=Span(spoken.span.start, end))
        if end - spoken.span.start >= _HEAD
        else spoken
    )


def _gives_way(statement: Statement, rivals: Sequence[Statement]) -> bool:
    """Say whether a promise or a denial is left to what a verb of speech says of the same words.

    A promise cut by its verb of promising stands for the one spoken promise that it overlaps: of several, each is an act
    of its own. A denial in a party's own document stands for anything but a promise or a denial.
    """
    if statement.role is StatementRole.COMMITMENT and len(rivals) > 1:
        return True
    if statement.role is StatementRole.RECOMMENDATION:
        inside = [one for one in rivals if statement.span.contains(one.span)]
        asked = [one for one in inside if one.role is StatementRole.RECOMMENDATION]
        return bool(asked) and any(not one.span.overlaps(asked[0].span) for one in inside)
    if statement.role is StatementRole.COMMITMENT:
        kept = {StatementRole.COMMITMENT} if statement.cue else set()
    elif statement.role is StatementRole.DENIAL:
        kept = {StatementRole.FINDING, StatementRole.CLAIM}
    else:
        return False
    return any(one.role not in kept for one in rivals)


def _is_same(spoken: Statement, unspoken: Statement) -> bool:
    """Say whether a spoken statement is the same as an unspoken one: the same act, or nearly the same words."""
    if spoken.role is unspoken.role:
        return True
    shared = min(spoken.span.end, unspoken.span.end) - max(spoken.span.start, unspoken.span.start)
    longer = max(_length(spoken.span), _length(unspoken.span))
    return 2 * shared >= longer


def _tells_of_asking(spoken: Statement, silence: Statement, text: str) -> bool:
    """Say whether a statement tells that somebody was asked and did not answer: it says what the silence says."""
    if silence.role is not StatementRole.REPLY or not spoken.span.contains(silence.span):
        return False
    return names_question(text[spoken.span.start : silence.span.start])


def _names(other: Statement, statement: Statement) -> bool:
    """Say whether two statements have the same speaker: a second promise of one verb has its own."""
    here, there = statement.speaker, other.speaker
    return here is None or (
        there is not None and (here.text in there.text or there.text in here.text or here.inferred)
    )


def _length(span: Span) -> int:
    return span.end - span.start


def _completed(statement: Statement, others: Sequence[Statement]) -> Statement:
    """Take over what the verb of speech tells: speaker, whom its words mean, cue, chain."""
    if not others or statement.role in {StatementRole.REPLY, StatementRole.DENIAL}:
        return statement
    other = others[0]
    if statement.role is StatementRole.COMMITMENT and not _names(other, statement):
        return statement
    return attrs.evolve(
        statement,
        speaker=other.speaker or statement.speaker,
        resolved=other.resolved,
        cue=statement.cue or other.cue,
        chain=other.chain or statement.chain,
        direct=other.direct,
        authority=other.authority if statement.authority is None else statement.authority,
    )
