"""Find who says what in a document: the speech that belongs to the record."""

from collections.abc import Iterator, Sequence

import attrs

from onrecord.extraction.lexicon.speech import speech
from onrecord.extraction.lexicon.speech_words import Speech
from onrecord.extraction.spans import Cover
from onrecord.extraction.statements.attribution import Attribution
from onrecord.extraction.statements.chains import chain_of, wire_of
from onrecord.extraction.statements.classifying import classify
from onrecord.extraction.statements.context import Context
from onrecord.extraction.statements.continuing import with_continuations
from onrecord.extraction.statements.credits import credit_of
from onrecord.extraction.statements.engines import attributions_in
from onrecord.extraction.statements.listed import find_listed, with_lists
from onrecord.extraction.statements.named_by import named_by
from onrecord.extraction.statements.nesting import unnested
from onrecord.extraction.statements.own_claims import find_own_claims
from onrecord.extraction.statements.parting import parted
from onrecord.extraction.statements.record import belongs_to_record
from onrecord.extraction.statements.resolving import author_of, speakers_of
from onrecord.extraction.statements.sentence import Sentence, sentences_of
from onrecord.extraction.statements.sheet_claims import sheet_claims
from onrecord.extraction.statements.unspoken import find_unspoken, joined
from onrecord.model.figure import Figure, Role
from onrecord.model.passage import Span
from onrecord.model.reading import ClaimAppearance
from onrecord.model.rendition import BlockKind, Rendition
from onrecord.model.statement import Statement, StatementRole

__all__ = ["find_statements"]


def find_statements(
    rendition: Rendition,
    furniture: Sequence[Span] = (),
    figures: Sequence[Figure] = (),
    authority: tuple[str, ...] = (),
    claims: Sequence[ClaimAppearance] = (),
) -> tuple[Statement, ...]:
    """Find the statements of a rendition.

    Args:
        rendition: The text with its blocks, language and date.
        furniture: Runs of page furniture; nothing in them is a statement.
        figures: The figures of the rendition.
        authority: Names of the case's authority; empty without a case.
        claims: The claims of a claim/record sheet; each is a statement, too.

    Returns:
        Statements in the order of the text.
    """
    words = speech(rendition.language)
    counted = Cover.of(figure.span for figure in figures)
    sheet = tuple(sheet_claims(rendition, claims, words))
    spoken = attributions_of(rendition, furniture, words, counted)
    heard = [*sheet, *with_lists(spoken, find_listed(rendition, words, furniture))]
    author = author_of(heard, rendition, words)
    made = tuple(_made(rendition, heard, len(sheet), counted, authority))
    unspoken = tuple(_named(one, made, words) for one in find_unspoken(rendition, furniture, authority))
    found = tuple(_asked_by(statement, author) for statement in joined(rendition.text, made, unspoken))
    taken = [statement.span for statement in found]
    voice = Context(
        rendition=rendition,
        speech=words,
        speaker=author,
        chain=(author.text,) if author else (),
        authority=authority,
    )
    own = [
        classify(claim, voice)
        for claim in find_own_claims(rendition, words, figures, taken, author, furniture)
    ]
    return tuple(sorted((*found, *own), key=lambda one: (one.span, one.role.value)))


def _made(
    rendition: Rendition,
    heard: Sequence[Attribution],
    labelled: int,
    counted: Cover,
    authority: tuple[str, ...],
) -> Iterator[Statement]:
    """Make the statements of attributions; the first `labelled` of them are claims of a sheet."""
    words = speech(rendition.language)
    speakers = speakers_of(heard, rendition, words)
    wire = wire_of(rendition, words)
    sheet = Cover.of(claim.content for claim in heard[:labelled])
    for at, attribution in _recorded(heard, labelled, counted, words):
        speaker = speakers[at]
        if at >= labelled and sheet.touches(attribution.content):
            continue
        before = speakers[max(0, at - _HEARD_BEFORE) : at]
        context = Context(
            rendition=rendition,
            speech=words,
            speaker=speaker.role,
            resolved=speaker.resolved,
            chain=chain_of(attribution, speaker, wire, before, words),
            authority=authority,
        )
        parts = tuple(parted(attribution, words))
        ends = [_end_before(heard, at, attribution), *(part.content.end for part in parts)]
        made = tuple(
            classify(part, attrs.evolve(_own(context, part, attribution, wire), after=end))
            for part, end in zip(parts, ends, strict=False)
        )
        # Findings of one sentence are one account; what a party claims, denies or promises is held against it clause by clause.
        # Arabic runs claims together as well ("وأن").
        kept = _ACCOUNTS if words.verb_first else _ACCOUNTS - {StatementRole.CLAIM}
        joined_up = len(parts) > 1 and not attribution.rest and {one.role for one in made} <= kept
        joined_up = joined_up and len({one.role for one in made}) == 1
        yield from (classify(attribution, context),) if joined_up else made


def _end_before(heard: Sequence[Attribution], at: int, one: Attribution) -> int:
    """Return where what the same verb says before ends: each promise of one verb is due by itself."""
    before = heard[at - 1] if at else None
    same = before is not None and before.cue == one.cue and before.sentence is one.sentence
    return before.content.end if before is not None and same else 0


_ACCOUNTS = frozenset({StatementRole.FINDING, StatementRole.CLAIM})


def _recorded(
    heard: Sequence[Attribution], labelled: int, counted: Cover, words: Speech
) -> Iterator[tuple[int, Attribution]]:
    """Give the attributions that belong to the record, each thing said once, with their indices."""
    kept = [at for at, one in enumerate(heard) if belongs_to_record(one, counted, words)]
    labels = sum(at < labelled for at in kept)
    spoken = unnested([heard[at] for at in kept[labels:]], words)
    yield from ((at, heard[at]) for at in kept[:labels])
    yield from ((at, one) for at, one in zip(kept[labels:], spoken, strict=True) if one is not None)


_HEARD_BEFORE = 20
"""Attributions before one in which the report that quotes a witness is looked for."""


def _named(statement: Statement, spoken: Sequence[Statement], words: Speech) -> Statement:
    """Give a silence of "it" to whoever spoke right before it."""
    who = statement.speaker
    if who is None or who.text.casefold() not in words.pronouns:
        return statement
    before = [one for one in spoken if one.speaker and 0 <= statement.span.start - one.span.end < _NEAR]
    if not before or before[-1].speaker is None:
        return statement
    named = attrs.evolve(before[-1].speaker, inferred=True)
    return attrs.evolve(
        statement,
        speaker=named,
        resolved=before[-1].resolved,
        chain=(named.text,),
        authority=before[-1].authority,
    )


_NEAR = 300
"""Characters between what somebody says and that he did not answer."""


def _asked_by(statement: Statement, author: Role | None) -> Statement:
    """Give what is asked in the document's own voice to its author."""
    nobody = statement.role is StatementRole.RECOMMENDATION and statement.speaker is None
    own = statement.role is StatementRole.DENIAL and statement.cue is None and _is_guessed(statement)
    if author is None or not (nobody or own):
        return statement
    return attrs.evolve(statement, speaker=author, chain=(author.text,))


def _is_guessed(statement: Statement) -> bool:
    return statement.speaker is None or statement.speaker.inferred


def _own(context: Context, part: Attribution, whole: Attribution, wire: str | None) -> Context:
    """Give a part with a speaker of its own ("and the council to hand over") that speaker."""
    if part.source == whole.source or part.source is None:
        return context
    chain = (part.source.text,) if wire is None else (wire, part.source.text)
    return attrs.evolve(context, speaker=part.source, resolved=None, chain=chain)


def attributions_of(
    rendition: Rendition, furniture: Sequence[Span], words: Speech, figures: Cover | None = None
) -> tuple[Attribution, ...]:
    """Find every attribution of a rendition, of whatever kind.

    Args:
        rendition: The text with its blocks.
        furniture: Runs of page furniture.
        words: Words of speech of its language.
        figures: Where the figures of the rendition stand; with them, sources in brackets are read.
    """
    return with_continuations(
        (sentence, _in_sentence(sentence, words, figures))
        for sentence in _sentences(rendition, furniture, words)
    )


def _in_sentence(sentence: Sentence, words: Speech, figures: Cover | None) -> tuple[Attribution, ...]:
    found = attributions_in(sentence, words)
    if figures is None:
        return found
    credit = None if found else credit_of(sentence, figures)
    told = found if credit is None else (credit,)
    return (*told, *named_by(sentence, figures, told, words))


def _sentences(rendition: Rendition, furniture: Sequence[Span], words: Speech) -> Iterator[Sentence]:
    cover = Cover.of(furniture)
    for number, block in enumerate(rendition.blocks):
        # A headline says in short what the text says in full.
        headline = block.kind is BlockKind.HEADING
        if not headline and not _covered(cover, block.span):
            yield from sentences_of(rendition.text, block.span, words, number)


def _covered(cover: Cover, span: Span) -> bool:
    """Say whether a whole span is page furniture."""
    return any(run.contains(span) for run in cover.within(span))
