"""Attributions made into statements: role, standing, deadline, condition, basis."""

from onrecord.extraction.lexicon.promise_marks import TAKEN_UP
from onrecord.extraction.lexicon.speech_words import SpeechKind
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.authority import is_authority
from onrecord.extraction.statements.basis import find_basis
from onrecord.extraction.statements.context import Context
from onrecord.extraction.statements.deadlines import find_deadline
from onrecord.extraction.statements.modality import is_negated, modality_of
from onrecord.extraction.statements.roles import Said, role_of, standing_of, tests_of
from onrecord.model.figure import Role
from onrecord.model.passage import Span
from onrecord.model.rendition import Rendition
from onrecord.model.statement import Modality, Statement, StatementRole
from onrecord.text.patterns import Pattern

BEFORE = 200
"""Characters before a statement in which words such as "asked about the findings" make it an answer."""


def classify(attribution: Attribution, context: Context) -> Statement:
    """Make the statement of an attribution.

    Args:
        attribution: Who says what, as the sentence words it.
        context: What is known around it.
    """
    rendition = context.rendition
    text, language = rendition.text, context.speech.language
    sentence = _sentence(attribution)
    if sentence.start < context.after <= attribution.content.start:
        sentence = Span(context.after, sentence.end)
    span = _span(attribution, text)
    content = span.cut(text)
    speaker = context.resolved or context.speaker
    authority = is_authority(speaker.text if speaker else None, rendition.publisher, context.authority)
    deadline = _deadline(attribution, content, sentence, rendition, language)
    names = " ".join(role.text for role in (context.speaker, context.resolved) if role)
    said = Said(
        kind=attribution.kind,
        cue=_plain(attribution.cue.text if attribution.cue else ""),
        content=_plain(content),
        speaker=_plain(names),
        before=_plain(
            text[max(sentence.start, attribution.content.start - BEFORE) : attribution.content.start]
        ),
        dated=deadline is not None,
        authority=authority,
        label=attribution.shape is Shape.LABEL,
        own=attribution.shape in {Shape.OWN, Shape.LISTED},
        negated=attribution.negated,
        after=attribution.direct or (attribution.shape in _CONTENT_FIRST and _stands_before(attribution)),
    )
    role = role_of(said, language)
    promise = role is StatementRole.COMMITMENT
    return Statement(
        span=span,
        role=role,
        standing=standing_of(role, said, context.chain, language),
        speaker=context.speaker,
        resolved=context.resolved,
        cue=attribution.cue,
        chain=context.chain,
        direct=attribution.direct,
        negated=attribution.negated or is_negated(content, language),
        modality=Modality.FUTURE if promise else modality_of(content, language),
        deadline=deadline if promise else None,
        condition=find_condition(text, attribution.content, sentence, language) if promise else None,
        addressees=_addressees(attribution, role),
        basis=find_basis(text, sentence, language),
        authority=authority,
    )


_CONTENT_FIRST = frozenset({Shape.AFTER, Shape.ACCORDING})


def _stands_before(attribution: Attribution) -> bool:
    cue = attribution.cue.span if attribution.cue is not None else None
    return cue is not None and attribution.content.end <= cue.start


def _deadline(
    attribution: Attribution, content: str, sentence: Span, rendition: Rendition, language: str
) -> Role | None:
    """Find a deadline where there may be a promise at all: reading dates takes the longest of everything here."""
    tests, plain = tests_of(language), _plain(content)
    quoted = attribution.direct and attribution.shape is Shape.AFTER
    if attribution.shape is Shape.LISTED or quoted:
        # What stands in another item, or is promised behind the quotation, is not its deadline.
        sentence = Span(min(sentence.start, attribution.content.start), attribution.content.end)
        sentence = attribution.content if attribution.shape is Shape.LISTED else sentence
    if attribution.kind is not SpeechKind.PROMISE and not (
        attribution.kind is SpeechKind.DEMAND or tests.planned.match(plain) or tests.plan_noun.match(plain)
    ):
        return None
    # The items of a list are each due by themselves.
    around = attribution.content if attribution.shape is Shape.LISTED else sentence
    return find_deadline(rendition.text, attribution.content, around, language, rendition.published)


def _addressees(attribution: Attribution, role: StatementRole) -> tuple[str, ...]:
    asked = role in {StatementRole.RECOMMENDATION, StatementRole.REPLY}
    return (attribution.addressee.text,) if asked and attribution.addressee else ()


def find_condition(text: str, content: Span, sentence: Span, language: str) -> Span | None:
    """Find the words on which a promise depends ("once security allows"), in or right after it.

    Args:
        text: The whole text.
        content: What is promised.
        sentence: The sentence in which it stands.
        language: `en`, `fr` or `ar`.
    """
    tests = tests_of(language)
    end = max(content.end, sentence.end)
    lowered = text[content.start : end].lower()
    if len(lowered) != end - content.start:
        return None
    opened = tests.condition.search(lowered)
    if opened is None:
        return None
    stop = tests.clause_end.search(lowered, opened.end())
    words = lowered[opened.start() : stop.start() if stop else len(lowered)].rstrip(' .»”"')
    return Span(content.start + opened.start(), content.start + opened.start() + len(words))


def _span(attribution: Attribution, text: str) -> Span:
    """Give the content; of "they deny it", where "it" says nothing, the clause."""
    content, source = attribution.content, attribution.source
    if attribution.kind is not SpeechKind.DENY or _TAKEN_UP.fullmatch(content.cut(text)) is None:
        return content
    start = source.span.start if source and source.span else content.start
    return Span(min(start, content.start), content.end)


def _sentence(attribution: Attribution) -> Span:
    words = attribution.sentence.words
    content = attribution.content
    parted = attribution.sentence.text[content.end :].lstrip().startswith(";")
    return Span(
        min(words[0].start, content.start), content.end if parted else max(words[-1].end, content.end)
    )


def _plain(words: str) -> str:
    return " ".join(_BROKEN.sub("", words).lower().split())


_BROKEN = Pattern(r"(?<=\w)-[ \t]*\n\s*(?=\w)")
"""A word that the end of a line broke."""


_TAKEN_UP = Pattern(TAKEN_UP)
