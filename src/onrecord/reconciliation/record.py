"""Record blocks whose claim is lost, matched one to one to the claims of the case."""

from collections.abc import Mapping, Sequence

import attrs

from onrecord.model.reading import RecordItem
from onrecord.reconciliation.assignment import best_pairs
from onrecord.reconciliation.claims import Cluster, in_words
from onrecord.reconciliation.documents import Document
from onrecord.reconciliation.weights import Rarity, Vector, Words, cosine, rarity, shared_words, vector
from onrecord.reconciliation.wording import repaired

GUESSED = 0.25
"""What a guess of the reading itself is worth beside a likeness of 0 to 1: more than a common word, less than
several rare ones. Pages torn apart put about every second claim beside a record that is not its own."""
BESIDE = 0.02
"""What it is worth that the claim stands right before or after the block: it only parts what is otherwise even."""
FLOOR = 0.04
"""Score below which a block stays under no claim: one common word in twenty says nothing."""


@attrs.frozen(kw_only=True)
class Evidence:
    """What is known of one claim beyond doubt, to compare lost record blocks with.

    Attributes:
        key: Key of the claim.
        cluster: What documents make of it; None for a claim that only people wrote down.
        statements: Its wordings.
        record: What is certainly its record, by original.
    """

    key: str
    cluster: Cluster | None = None
    statements: tuple[Words, ...] = ()
    record: tuple[tuple[str, Words], ...] = ()


@attrs.frozen(kw_only=True)
class LostBlock:
    """A record block of which the document alone does not say, or not for certain, whose record it is.

    Attributes:
        document: The document.
        number: Number of the block in it.
        items: Its items with their numbers in the reading, in the order of the text.
    """

    document: Document
    number: int
    items: tuple[tuple[int, RecordItem], ...]

    @property
    def words(self) -> Words:
        """The words of its items, proposed repairs put in."""
        spans = [item.span for _, item in self.items]
        return Words(
            repaired(self.document.text, spans, self.document.reading.repairs), self.document.language
        )


@attrs.frozen(kw_only=True)
class Found:
    """The claim that is proposed for a lost block.

    Attributes:
        key: Key of the claim, or None where nothing speaks for any.
        why: The reason in plain words.
    """

    key: str | None
    why: str


def lost_blocks(document: Document) -> tuple[LostBlock, ...]:
    """List the record blocks of a document whose claim is not certain, in the order of the text."""
    by_number: dict[int, list[tuple[int, RecordItem]]] = {}
    for number, item in enumerate(document.reading.record_items):
        if item.claim is None or item.proposed:
            by_number.setdefault(item.block, []).append((number, item))
    return tuple(
        LostBlock(document=document, number=block, items=tuple(items))
        for block, items in sorted(by_number.items())
    )


def find_claims(
    blocks: Sequence[LostBlock], claims: Sequence[Evidence], taken: frozenset[str]
) -> tuple[Found, ...]:
    """Match the lost blocks of one document to claims, each claim to one block at most.

    A block and a claim are as alike as the block's words and those of the claim or of its record elsewhere;
    what the reading guessed from the layout or the subject counts on top, and standing side by side a little.

    Args:
        blocks: Lost blocks of one document.
        claims: The claims of the case.
        taken: Keys of claims that already have record of this document for certain.

    Returns:
        One answer a block, in the order of the blocks.
    """
    if not blocks:
        return ()
    matcher = _Matcher.of(blocks, claims)
    free = [claim for claim in claims if claim.key not in taken]
    scores = [[matcher.score(block, claim) for claim in free] for block in blocks]
    chosen = dict(best_pairs([[s if s >= FLOOR else None for s in row] for row in scores]))
    return tuple(
        matcher.found(block, free[chosen[row]])
        if row in chosen
        else Found(key=None, why=_unmatched(scores[row]))
        for row, block in enumerate(blocks)
    )


def _unmatched(scores: Sequence[float]) -> str:
    if max(scores, default=0.0) < FLOOR:
        return "no claim of the case shares enough words with it, and nothing in the layout points to one"
    return (
        "every claim that it resembles fits another block of the document better, and a claim takes one block"
    )


@attrs.frozen
class _Matcher:
    """Scores and reasons for the blocks of one document."""

    rare: Rarity
    blocks: Mapping[int, Vector]
    statements: Mapping[str, Vector]
    records: Mapping[str, Vector]
    beside: Mapping[int, frozenset[int]]

    @classmethod
    def of(cls, blocks: Sequence[LostBlock], claims: Sequence[Evidence]) -> "_Matcher":
        document = blocks[0].document
        wordings = [block.words for block in blocks]
        wordings += [words for claim in claims for words in (*claim.statements, *_elsewhere(claim, document))]
        rare = rarity(wordings)
        return cls(
            rare=rare,
            blocks={block.number: vector([block.words], rare) for block in blocks},
            statements={claim.key: vector(claim.statements, rare) for claim in claims},
            records={claim.key: vector(_elsewhere(claim, document), rare) for claim in claims},
            beside=_beside(document),
        )

    def score(self, block: LostBlock, claim: Evidence) -> float:
        mine = self.blocks[block.number]
        alike = max(cosine(mine, self.statements[claim.key]), cosine(mine, self.records[claim.key]))
        score = alike + GUESSED * bool(_guess(block, claim))
        # Standing side by side tells nothing by itself: in a torn layout it is often another claim's record.
        return score + BESIDE * (score > 0 and self._is_beside(block, claim))

    def found(self, block: LostBlock, claim: Evidence) -> Found:
        words = block.words
        shared = shared_words(words, self.statements[claim.key], self.rare)
        further = shared_words(words, self.records[claim.key], self.rare)
        guess = _guess(block, claim)
        reasons = [f"it shares {in_words(shared)} with the wording of the claim"] if shared else []
        if further:
            reasons.append(f"it shares {in_words(further)} with the claim's record in other documents")
        if guess:
            reasons.append(f"in the document itself: {guess}")
        if self._is_beside(block, claim):
            reasons.append("it stands right beside the claim in the document")
        return Found(
            key=claim.key, why="; ".join(reasons) or "it shares only words that are common in the case"
        )

    def _is_beside(self, block: LostBlock, claim: Evidence) -> bool:
        made = [m.made for m in claim.cluster.members] if claim.cluster else []
        here = {one.number for one in made if one.document.sha256 == block.document.sha256}
        return bool(here & self.beside.get(block.number, frozenset()))


def _elsewhere(claim: Evidence, document: Document) -> tuple[Words, ...]:
    return tuple(words for original, words in claim.record if original != document.sha256)


def _guess(block: LostBlock, claim: Evidence) -> str:
    """Give the reading's own reason for putting the block under the claim, or nothing."""
    for _, item in block.items:
        if item.claim is not None and _meant(block.document, item, claim):
            return item.why or "the reading puts it under the claim"
    return "the layout puts the claim beside this record block" if _grouped(block, claim) else ""


def _meant(document: Document, item: RecordItem, claim: Evidence) -> bool:
    """Say whether the key that a reading gives means this claim: by its own claims, else by everybody's keys."""
    made = [m.made for m in claim.cluster.members] if claim.cluster else []
    if item.claim in {one.key for one in document.reading.claims}:
        here = [one for one in made if one.document.sha256 == document.sha256]
        return any(one.appearance.key == item.claim for one in here)
    return item.claim == claim.key or any(one.appearance.key == item.claim for one in made)


def _grouped(block: LostBlock, claim: Evidence) -> bool:
    made = [m.made for m in claim.cluster.members] if claim.cluster else []
    here = [one.appearance for one in made if one.document.sha256 == block.document.sha256]
    return any(one.group == block.number for one in here)


def _beside(document: Document) -> Mapping[int, frozenset[int]]:
    """Say which claims of a document, by number, stand beside each block with no other block between."""
    starts: dict[int, int] = {}
    for item in document.reading.record_items:
        starts[item.block] = min(starts.get(item.block, item.span.start), item.span.start)
    in_text = sorted(starts, key=lambda block: starts[block])
    beside: dict[int, set[int]] = {block: set() for block in in_text}
    for number, claim in enumerate(document.reading.claims):
        at = min(span.start for span in claim.spans)
        before = [block for block in in_text if starts[block] < at]
        after = [block for block in in_text if starts[block] > at]
        for block in (*before[-1:], *after[:1]):
            beside[block].add(number)
    return {block: frozenset(numbers) for block, numbers in beside.items()}
