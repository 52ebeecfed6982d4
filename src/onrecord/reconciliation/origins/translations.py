"""Documents that may be one text in two languages: the same numbers and dates in the same order."""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from onrecord.model.origin import Derivation, DerivationKind
from onrecord.reconciliation.origins.align import key_of
from onrecord.reconciliation.origins.copies import Page, in_order, without_furniture
from onrecord.text.numbers import ItemKind, read_items

_FEWEST = 6
"""Numbers that must follow in the same order."""
_SHARE = 0.7
"""Share of the numbers of the text with fewer that must."""
_BOTH = 0.5
"""Share of those of the other text: a summary is no translation."""
_LENGTHS = 2.5
"""Times that one text may be as long as the other."""
_SMALL = 2
"""Numbers up to this are articles and pronouns in one language or another."""
_NUMBERS = frozenset({ItemKind.NUMBER, ItemKind.FRACTION})

Numbers = tuple[object, ...]


def find_translations(pages: Sequence[Page], copies: Sequence[Derivation]) -> Iterator[Derivation]:
    """Propose which documents are translations of others.

    Words cannot be compared between languages without a dictionary; the numbers, years among them, and their order can.

    Args:
        pages: The documents.
        copies: Copies already known; a copy of a translation is not proposed again.
    """
    known = {d.document for d in copies if d.source}
    read = [(page, _numbers(page)) for page in pages if page.digest not in known]
    for one, other in _sharing([numbers for _, numbers in read]):
        found = _in_order(*read[one], *read[other])
        if found:
            yield _proposal(*in_order(read[one][0], read[other][0]), found)


def _sharing(texts: Sequence[Numbers]) -> Iterator[tuple[int, int]]:
    """Give the pairs of texts that have enough numbers in common, in whatever order."""
    places: dict[object, list[int]] = {}
    for at, numbers in enumerate(texts):
        for number in set(numbers):
            places.setdefault(number, []).append(at)
    for one, numbers in enumerate(texts):
        shared = Counter(other for number in set(numbers) for other in places[number] if other > one)
        yield from sorted((one, other) for other, count in shared.items() if count >= _FEWEST)


def _numbers(page: Page) -> Numbers:
    text, language = without_furniture(page.reading), page.reading.rendition.language or "en"
    return tuple(
        key_of(item) for item in read_items(text, language) if item.kind in _NUMBERS and item.low > _SMALL
    )


def _in_order(one: Page, numbers: Numbers, other: Page, others: Numbers) -> int:
    """Count the different numbers that two texts in two languages have in the same order; 0 where they are too few."""
    if one.reading.rendition.language == other.reading.rendition.language:
        return 0
    lengths = sorted(len(page.reading.rendition.text) for page in (one, other))
    if lengths[1] > _LENGTHS * lengths[0]:
        return 0
    blocks = SequenceMatcher(None, numbers, others, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in blocks)
    different = len({number for block in blocks for number in numbers[block.a : block.a + block.size]})
    fewer, more = sorted((len(numbers), len(others)))
    return different if different >= _FEWEST and same >= _SHARE * fewer and same >= _BOTH * more else 0


def _proposal(later: Page, earlier: Page, count: int) -> Derivation:
    return Derivation(
        document=later.digest,
        source=earlier.digest,
        source_name=earlier.voice,
        kind=DerivationKind.TRANSLATION,
        proposed=True,
        why=f"{count} numbers stand in the same order in both, in two languages; whether it is one text only a reader can say",
    )
