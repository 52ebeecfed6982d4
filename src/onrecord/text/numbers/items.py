"""Join the tokens that make up one number, so that "47", "forty-seven" and "4.7 tens" read alike."""

from enum import Enum
from typing import NamedTuple

import attrs

from onrecord.text.numbers.spelled import Spelled, spelled_at
from onrecord.text.numbers.tokens import Token, TokenKind
from onrecord.text.numbers.vocabulary import NumberVocabulary, Part
from onrecord.text.numbers.written import number_in_digits


class ItemKind(Enum):
    """What an item is."""

    WORD = "word"
    MARK = "mark"
    BORDER = "border"
    NUMBER = "number"
    FRACTION = "fraction"
    MANY = "many"
    ORDINAL = "ordinal"


class Item(NamedTuple):
    """A word, a mark or a whole number.

    Attributes:
        start: Offset of the first character.
        end: Offset after the last one.
        norm: Normal form of a word or mark; the digits or the first word of a number.
        kind: What it is.
        glued: True where no white space stands before it.
        low: The number, or the lower end of a vague one; 0 for words and marks.
        high: The number again, or the upper end of a vague one.
        about: True for a round number that says so itself ("a dozen").
        spelled: True for a number written in words.
    """

    start: int
    end: int
    norm: str
    kind: ItemKind
    glued: bool = False
    low: int | float = 0
    high: int | float = 0
    about: bool = False
    spelled: bool = False


# Digits that write no number ("192.168.1.2") are a mark among others.
_PLAIN = {
    TokenKind.DIGITS: ItemKind.MARK,
    TokenKind.WORD: ItemKind.WORD,
    TokenKind.MARK: ItemKind.MARK,
    TokenKind.BORDER: ItemKind.BORDER,
}
_KINDS = {Part.FRACTION: ItemKind.FRACTION, Part.MANY: ItemKind.MANY, Part.ORDINAL: ItemKind.ORDINAL}


def itemize(tokens: tuple[Token, ...], vocabulary: NumberVocabulary) -> tuple[Item, ...]:
    """Return the items of `tokens`: every number one item, all else as it was."""
    items: list[Item] = []
    index = 0
    openers, end = vocabulary.openers, len(tokens)
    while index < end:
        token = tokens[index]
        start, stop, norm, kind, glued = token
        if kind is TokenKind.WORD and norm not in openers and norm.isalpha():
            item = Item(start, stop, norm, ItemKind.WORD, glued)
            index += 1
        elif kind is TokenKind.MARK and norm != "-":
            item = Item(start, stop, norm, ItemKind.MARK, glued)
            index += 1
        else:
            item, index = _item_at(tokens, index, vocabulary)
        items.append(item)
    return tuple(items)


def _item_at(tokens: tuple[Token, ...], index: int, vocabulary: NumberVocabulary) -> tuple[Item, int]:
    token = tokens[index]
    found = None
    if token.kind is TokenKind.DIGITS:
        found = number_in_digits(tokens, index, vocabulary)
    elif token.kind is TokenKind.WORD:
        found = spelled_at(tokens, index, vocabulary)
    if found is None and (token.norm == "-" or token.norm in vocabulary.negatives):
        found = _negative(tokens, index, vocabulary)
    if found is not None:
        return _number(tokens, index, found), found.stop
    kind = _PLAIN[token.kind]
    return Item(start=token.start, end=token.end, norm=token.norm, kind=kind, glued=token.glued), index + 1


def _negative(tokens: tuple[Token, ...], index: int, vocabulary: NumberVocabulary) -> Spelled | None:
    """Read "-5" and "minus five"; a dash with a space after it, or set to what stands before, is no sign."""
    if index + 1 >= len(tokens):
        return None
    token, after = tokens[index], tokens[index + 1]
    before = tokens[index - 1] if index else None
    if token.norm == "-":
        signed = after.kind is TokenKind.DIGITS and after.glued
        free = before is None or (
            before.kind is not TokenKind.DIGITS and (not token.glued or before.norm in "(<>=")
        )
        found = number_in_digits(tokens, index + 1, vocabulary) if signed and free else None
    else:
        if before is not None and (before.norm in vocabulary.not_negative or before.kind is TokenKind.DIGITS):
            return None
        found = (
            number_in_digits(tokens, index + 1, vocabulary)
            if after.kind is TokenKind.DIGITS
            else spelled_at(tokens, index + 1, vocabulary)
        )
    if found is None or found.part not in {Part.UNIT, Part.FRACTION}:
        return None
    return attrs.evolve(found, low=-found.low, high=-found.high)


def _number(tokens: tuple[Token, ...], index: int, found: Spelled) -> Item:
    token = tokens[index]
    spelled = token.kind is TokenKind.WORD
    norm = token.norm if found.stop == index + 1 or token.kind is TokenKind.DIGITS else "#"
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
