"""Join the tokens that make up one number, so that "47", "forty-seven" and "4.7 tens" read alike."""

import attrs

from onrecord.text.numbers.spelled import Spelled, spelled_at
from onrecord.text.numbers.tokens import Item, ItemKind
from onrecord.text.numbers.vocabulary import NumberVocabulary, Part
from onrecord.text.numbers.written import number_in_digits

_KINDS = {Part.FRACTION: ItemKind.FRACTION, Part.MANY: ItemKind.MANY, Part.ORDINAL: ItemKind.ORDINAL}


def itemize(tokens: tuple[Item, ...], vocabulary: NumberVocabulary) -> tuple[Item, ...]:
    """Return the items of `tokens`: every number one item, all else as it was."""
    openers, word, digits = vocabulary.openers, ItemKind.WORD, ItemKind.DIGITS
    beginnings = [
        index
        for index, token in enumerate(tokens)
        if (
            token.norm in openers or not token.norm.isalpha()
            if token.kind is word
            else token.kind is digits or token.norm == "-"
        )
    ]
    if not beginnings:
        return tokens
    items: list[Item] = []
    done = 0
    for index in beginnings:
        if index < done:
            continue
        items.extend(tokens[done:index])
        item, done = _item_at(tokens, index, vocabulary)
        items.append(item)
    items.extend(tokens[done:])
    return tuple(items)


def _item_at(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> tuple[Item, int]:
    token = tokens[index]
    found = None
    if token.kind is ItemKind.DIGITS:
        found = number_in_digits(tokens, index, vocabulary)
    elif token.kind is ItemKind.WORD:
        found = spelled_at(tokens, index, vocabulary)
    if found is None and (token.norm == "-" or token.norm in vocabulary.negatives):
        found = _negative(tokens, index, vocabulary)
    if found is not None:
        return _number(tokens, index, found), found.stop
    # Digits that write no number ("192.168.1.2") are a mark among others.
    return (token._replace(kind=ItemKind.MARK) if token.kind is ItemKind.DIGITS else token), index + 1


def _negative(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> Spelled | None:
    """Read "-5" and "minus five"; a dash with a space after it, or set to what stands before, is no sign."""
    if index + 1 >= len(tokens):
        return None
    token, after = tokens[index], tokens[index + 1]
    before = tokens[index - 1] if index else None
    if token.norm == "-":
        signed = after.kind is ItemKind.DIGITS and after.glued
        free = before is None or (
            before.kind is not ItemKind.DIGITS and (not token.glued or before.norm in "(<>=")
        )
        found = number_in_digits(tokens, index + 1, vocabulary) if signed and free else None
    else:
        if before is not None and (before.norm in vocabulary.not_negative or before.kind is ItemKind.DIGITS):
            return None
        found = (
            number_in_digits(tokens, index + 1, vocabulary)
            if after.kind is ItemKind.DIGITS
            else spelled_at(tokens, index + 1, vocabulary)
        )
    if found is None or found.part not in {Part.UNIT, Part.FRACTION}:
        return None
    return attrs.evolve(found, low=-found.low, high=-found.high)


def _number(tokens: tuple[Item, ...], index: int, found: Spelled) -> Item:
    token = tokens[index]
    spelled = token.kind is ItemKind.WORD
    norm = token.norm if found.stop == index + 1 or token.kind is ItemKind.DIGITS else "#"
    return Item(
        start=token.start,
        end=tokens[found.stop - 1].end,
        norm=norm,
        kind=_KINDS.get(found.part, ItemKind.NUMBER),
        glued=token.glued,
        low=_whole(found.low),
        high=_whole(found.high),
        about=found.about,
        spelled=spelled,
    )


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else round(value, 10) if abs(value) >= 1 else value
