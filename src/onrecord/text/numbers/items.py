"""Join the tokens that make up one number, so that "47", "forty-seven" and "4.7 tens" read alike."""

from enum import Enum

import attrs

from onrecord.text.numbers.digits import read_digits
from onrecord.text.numbers.tokens import Token, TokenKind
from onrecord.text.numbers.vocabulary import NumberVocabulary, Part
from onrecord.text.numbers.words import Spelled, scale_after, spelled_at

ORDINAL_ENDINGS = frozenset(["st", "nd", "rd", "th", "e", "er", "re", "ère", "ème", "eme", "è", "º", "°"])


class ItemKind(Enum):
    """What an item is."""

    WORD = "word"
    MARK = "mark"
    BORDER = "border"
    NUMBER = "number"
    FRACTION = "fraction"
    MANY = "many"
    ORDINAL = "ordinal"


@attrs.frozen(slots=True, kw_only=True)
class Item:
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


_PLAIN = {TokenKind.WORD: ItemKind.WORD, TokenKind.MARK: ItemKind.MARK, TokenKind.BORDER: ItemKind.BORDER}
_KINDS = {Part.FRACTION: ItemKind.FRACTION, Part.MANY: ItemKind.MANY, Part.ORDINAL: ItemKind.ORDINAL}


def itemize(tokens: tuple[Token, ...], vocabulary: NumberVocabulary) -> tuple[Item, ...]:
    """Return the items of `tokens`: every number one item, all else as it was."""
    items: list[Item] = []
    index = 0
    while index < len(tokens):
        item, index = _item_at(tokens, index, vocabulary)
        items.append(item)
    return tuple(items)


def _item_at(tokens: tuple[Token, ...], index: int, vocabulary: NumberVocabulary) -> tuple[Item, int]:
    token = tokens[index]
    if token.kind is TokenKind.DIGITS:
        return _digits(tokens, index, vocabulary)
    spelled = spelled_at(tokens, index, vocabulary) if token.kind is TokenKind.WORD else None
    if spelled is not None:
        return _spelled(tokens, index, spelled), spelled.stop
    kind = _PLAIN[token.kind]
    return Item(start=token.start, end=token.end, norm=token.norm, kind=kind, glued=token.glued), index + 1


def _spelled(tokens: tuple[Token, ...], index: int, spelled: Spelled) -> Item:
    return Item(
        start=tokens[index].start,
        end=tokens[spelled.stop - 1].end,
        norm=tokens[index].norm if spelled.stop == index + 1 else "#",
        kind=_KINDS.get(spelled.part, ItemKind.NUMBER),
        glued=tokens[index].glued,
        low=_whole(spelled.low),
        high=_whole(spelled.high),
        about=spelled.about,
        spelled=True,
    )


def _digits(tokens: tuple[Token, ...], index: int, vocabulary: NumberVocabulary) -> tuple[Item, int]:
    token = tokens[index]
    value = read_digits(token.norm, decimal_comma=vocabulary.decimal_comma)
    if value is None:
        return Item(
            start=token.start, end=token.end, norm=token.norm, kind=ItemKind.MARK, glued=token.glued
        ), index + 1
    kind, stop = ItemKind.NUMBER, index + 1
    if _is_ordinal(tokens, stop):
        kind, stop = ItemKind.ORDINAL, stop + 1
    elif not token.norm[0].isdecimal():
        kind = ItemKind.FRACTION
    else:
        value, stop = scale_after(tokens, stop, value, vocabulary)
    item = Item(
        start=token.start,
        end=tokens[stop - 1].end,
        norm=token.norm,
        kind=kind,
        glued=token.glued,
        low=_whole(value),
        high=_whole(value),
    )
    return item, stop


def _is_ordinal(tokens: tuple[Token, ...], index: int) -> bool:
    ends = index < len(tokens) and tokens[index].glued and tokens[index].norm in ORDINAL_ENDINGS
    return ends and not _is_degree(tokens, index)


def _is_degree(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether a sign belongs to a temperature ("41°C")."""
    sign = tokens[index].norm in {"°", "º"}
    return sign and index + 1 < len(tokens) and tokens[index + 1].norm in {"c", "f"}


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else round(value, 10) if value >= 1 else value
