"""The claims of a claim/record sheet as statements: their cue is the label over them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from onrecord.extraction.labels import LabelKind, heading_kind, label_at
from onrecord.extraction.lexicon.claim_owners import OWNERS
from onrecord.extraction.lexicon.speech_words import Speech, SpeechKind
from onrecord.extraction.statements.attribution import Attribution, Shape
from onrecord.extraction.statements.sentence import sentences_of
from onrecord.model.figure import Role
from onrecord.model.passage import Span
from onrecord.model.reading import ClaimAppearance
from onrecord.model.rendition import Block, Rendition
from onrecord.text.periods import find_temporal

_OPENING = 400
"""Characters at the start of a document in which its title may say whose claims it tells."""


def sheet_claims(
    rendition: Rendition, claims: Sequence[ClaimAppearance], words: Speech
) -> Iterator[Attribution]:
    """Give the claims of a sheet as attributions.

    Args:
        rendition: The document.
        claims: Its claims, as the layout gives them.
        words: Words of speech of its language.

    Yields:
        One for each claim; the pieces of a torn one are one content where nothing else stands between them, else
        its longest piece is the content and the others are its rest.
    """
    labels = tuple(_labels(rendition))
    for claim in claims:
        content, rest = _content(rendition.text, claim)
        label = _label_of(rendition, content, labels)
        sentence = next(iter(sentences_of(rendition.text, content, words)), None)
        if label is None or sentence is None:
            continue
        yield Attribution(
            content=content,
            source=_credited(rendition, content) or _owner(rendition, label),
            cue=Role(text=label.cut(rendition.text), span=label),
            kind=SpeechKind.SAY,
            shape=Shape.LABEL,
            sentence=sentence,
            rest=rest,
            marked=content,
        )


def _content(text: str, claim: ClaimAppearance) -> tuple[Span, tuple[Span, ...]]:
    pieces = sorted(claim.spans)
    joined = all(not text[left.end : right.start].strip() for left, right in pairwise(pieces))
    if joined:
        return Span(pieces[0].start, pieces[-1].end), ()
    longest = max(pieces, key=lambda piece: piece.end - piece.start)
    return longest, tuple(piece for piece in pieces if piece != longest)


def _labels(rendition: Rendition) -> Iterator[tuple[Block, Span]]:
    """Find the labels of claims: a header cell, a heading, the first words of a line."""
    text = rendition.text
    for block in rendition.blocks:
        if heading_kind(block.span.cut(text)) is LabelKind.CLAIM:
            yield block, block.span
            continue
        label = label_at(text, block.span)
        if label is not None and label.kind is LabelKind.CLAIM:
            yield block, label.span


def _label_of(rendition: Rendition, claim: Span, labels: Sequence[tuple[Block, Span]]) -> Span | None:
    """Return the label over a claim: of its column in a table, else the last one before it."""
    block = next((one for one in rendition.blocks if one.span.overlaps(claim)), None)
    if block is not None and block.table is not None:
        column = (block.table, block.column)
        return next((span for one, span in labels if (one.table, one.column) == column), None)
    return next((span for _, span in reversed(labels) if span.end <= claim.start), None)


_CREDIT = re.compile(
    r"[ \u00a0»”\".]{0,4}\s?(?:\(|[—–-]\s)(?P<who>[^\W\d][^(),;.\n\d]{2,70}?)(?:[,;][^()\n]{0,60}|\s+\d[^()\n]{0,30})?(?:\)|$)",
    re.MULTILINE,
)
"""Who is named right behind a claim: in brackets or after a dash, before a date."""


def _credited(rendition: Rendition, content: Span) -> Role | None:
    found = _CREDIT.match(rendition.text, content.end)
    if found is None or len(found["who"].split()) > _NAME:
        return None
    dated = find_temporal(found[0], rendition.language or "en", rendition.published)
    if any(mention.span.start <= found.start("who") - content.end for mention in dated):
        return None
    return Role(text=found["who"].strip(), span=Span(found.start("who"), found.end("who")))


_NAME = 9
"""Words of a name with its office."""


def _owner(rendition: Rendition, label: Span) -> Role | None:
    patterns = OWNERS.get(rendition.language or "en", OWNERS["en"])
    for start, end in ((label.start, label.end), (0, min(_OPENING, len(rendition.text)))):
        for line in re.finditer(r"[^\n]+", rendition.text[start:end]):
            for pattern in patterns:
                found = re.search(pattern, line[0])
                if found is not None:
                    at = start + line.start()
                    return Role(text=found[1], span=Span(at + found.start(1), at + found.end(1)))
    return None
