"""What a party says of its own results in its own document: figures in its own voice are its claims."""

from collections.abc import Iterator, Sequence

from onrecord.extraction.lexicon.promise_marks import BULLETIN, NEUTRAL
from onrecord.extraction.lexicon.speech_words import Speech, SpeechKind
from onrecord.extraction.spans import Cover
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.commitments import speaks_for_party
from onrecord.extraction.statements.listed import items_of
from onrecord.extraction.statements.sentence import Sentence, sentences_of
from onrecord.model.figure import Figure, Role
from onrecord.model.passage import Span
from onrecord.model.rendition import Block, BlockKind, Rendition
from onrecord.text.patterns import Pattern

_FEWEST = 5
_OPENING, _HEAD = 300, 120
"""Characters in which a paper says what it is, and those of its letterhead."""
_BULLETIN, _NEUTRAL = Pattern(BULLETIN), Pattern(NEUTRAL)
_FINAL = " \t\n\u00a0\u202f.;؛،,:"


def find_own_claims(
    rendition: Rendition,
    speech: Speech,
    figures: Sequence[Figure],
    taken: Sequence[Span],
    author: Role | None,
    furniture: Sequence[Span] = (),
) -> Iterator[Attribution]:
    """Find the claims of a party's own document that no verb of speech marks.

    Args:
        rendition: The document; only a communiqué or a paper of a party has such claims.
        speech: Words of its language.
        figures: Its figures: a sentence without one is no claim about results.
        taken: What is a statement already.
        author: Whose document it is.
        furniture: Runs of page furniture.

    Yields:
        One for each item of a list and for each sentence outside lists, in order.
    """
    if not figures or not speaks_for_party(rendition) or _counts(rendition):
        return
    covered = Cover.of([*taken, *furniture])
    told = Cover.of([figure.span for figure in figures])
    for number, block in enumerate(rendition.blocks):
        if block.kind is BlockKind.HEADING:
            continue
        for content, sentence in _pieces(rendition.text, block, number, speech):
            free = told.touches(content) and not covered.touches(content)
            if free and len(sentence.words) >= _FEWEST:
                yield Attribution(
                    content=content,
                    source=author,
                    cue=None,
                    kind=SpeechKind.SAY,
                    shape=Shape.OWN,
                    sentence=sentence,
                    marked=content,
                )


def _counts(rendition: Rendition) -> bool:
    """Say whether a paper counts what others do or what befell them: a bulletin, the paper of an electoral commission."""
    opening = rendition.text[:_OPENING]
    return _BULLETIN.search(opening) is not None or _NEUTRAL.search(opening[:_HEAD]) is not None


def _pieces(text: str, block: Block, number: int, speech: Speech) -> Iterator[tuple[Span, Sentence]]:
    sentences = [one for one in sentences_of(text, block.span, speech, number) if not one.quoted]
    items = items_of(text, block)
    if items and sentences:
        yield from ((item, sentences[-1]) for item in items)
        return
    for sentence in sentences:
        whole = sentence.span(0, len(sentence.words))
        kept = whole.cut(text).rstrip(_FINAL)
        if kept:
            yield Span(whole.start, whole.start + len(kept)), sentence
