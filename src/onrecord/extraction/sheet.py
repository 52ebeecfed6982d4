"""From the drafts of the layout readers to claims and record items with keys."""

from collections.abc import Sequence

import attrs

from onrecord.extraction.drafts import BlockDraft, ClaimDraft, Draft
from onrecord.extraction.keys import distinct_keys, record_topic
from onrecord.extraction.repairs import repaired
from onrecord.model.passage import Span
from onrecord.model.reading import ClaimAppearance, RecordItem, Repair
from onrecord.model.rendition import Rendition

_GUESSED = (
    "the layout gives no claim; the words of the record fit the topic “{}” best, so the claim is a guess"
)
_OPEN = "the layout gives no claim, and the words of the record fit no topic clearly"


def join_drafts(first: Draft, second: Draft) -> Draft:
    """Put the drafts of two layout readers into one, the record blocks of the second numbered after the first's."""
    shift = len(first.blocks)
    return Draft(
        claims=first.claims
        + tuple(attrs.evolve(c, group=None if c.group is None else c.group + shift) for c in second.claims),
        blocks=first.blocks + tuple(attrs.evolve(b, number=b.number + shift) for b in second.blocks),
        excluded=first.excluded + second.excluded,
    )


def name_claims(rendition: Rendition, draft: Draft, repairs: Sequence[Repair]) -> tuple[ClaimAppearance, ...]:
    """Give every claim of a draft its key, from its words as repairs propose to read them.

    Returns:
        Claims in the order of the text; their keys all differ.
    """
    text = rendition.text
    claims = sorted(draft.claims, key=_place)
    keys = distinct_keys([_read(text, claim.spans, repairs) for claim in claims], rendition.language)
    return tuple(
        ClaimAppearance(
            key=key,
            spans=claim.spans,
            quote=claim.words(text),
            whole=claim.whole,
            group=claim.group,
            direction=claim.direction,
            why=claim.why,
            proposed=not claim.certain,
        )
        for key, claim in zip(keys, claims, strict=True)
    )


def place_items(
    rendition: Rendition, draft: Draft, claims: Sequence[ClaimAppearance], repairs: Sequence[Repair]
) -> tuple[RecordItem, ...]:
    """Put every record item under its claim, or under a guess by topic, or under none.

    A guess never takes a claim that the layout gave to another block, and no two blocks get the same guess.
    """
    keys = {claim.group: claim.key for claim in claims if claim.group is not None}
    guesses = _guesses(rendition, draft, frozenset(keys.values()), keys, repairs)
    items = []
    for block in draft.blocks:
        key = keys.get(block.number, guesses.get(block.number))
        given = block.number in keys
        items += [
            RecordItem(
                span=span,
                quote=span.cut(rendition.text),
                block=block.number,
                claim=key,
                proposed=key is not None and not (given and block.certain),
                direction=block.direction,
                why=block.why if given else _GUESSED.format(key) if key else _OPEN,
            )
            for span in block.items
        ]
    return tuple(sorted(items, key=lambda item: item.span))


def _guesses(
    rendition: Rendition,
    draft: Draft,
    taken: frozenset[str],
    keys: dict[int, str],
    repairs: Sequence[Repair],
) -> dict[int, str]:
    topics = {
        block.number: topic
        for block in draft.blocks
        if block.number not in keys and (topic := _topic(rendition, block, repairs)) and topic not in taken
    }
    wanted = list(topics.values())
    return {number: topic for number, topic in topics.items() if wanted.count(topic) == 1}


def _topic(rendition: Rendition, block: BlockDraft, repairs: Sequence[Repair]) -> str | None:
    return record_topic(_read(rendition.text, block.items, repairs), rendition.language)


def _read(text: str, spans: Sequence[Span], repairs: Sequence[Repair]) -> str:
    return " ".join(repaired(span.cut(text), span, repairs) for span in spans)


def _place(claim: ClaimDraft) -> Span:
    return min(claim.spans)
