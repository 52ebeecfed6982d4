"""Read any number written in words: cardinals, ordinals, fractions, collectives, vague plurals."""

import attrs

from onrecord.text.numbers.digits import scaled
from onrecord.text.numbers.parts import (
    COUNTED,
    Fraction,
    Tail,
    fraction_of,
    in_dozens,
    with_decimals,
    with_part,
)
from onrecord.text.numbers.tokens import Item, ItemKind
from onrecord.text.numbers.vocabulary import NumberVocabulary, NumberWord, Part
from onrecord.text.numbers.words import (
    Cardinal,
    after_hyphen,
    cardinal_at,
    ordinal_after,
    scale_after,
    word_at,
)

_FIRST_PART = 3
_ALONE = frozenset({Part.FRACTION, Part.ORDINAL, Part.COLLECTIVE})


@attrs.frozen(slots=True)
class Spelled:
    """A number written in words.

    Attributes:
        low: The number, or the lower end of a vague one.
        high: The number again, or the upper end.
        part: `FRACTION`, `MANY`, `ORDINAL`, or `UNIT` for a plain number.
        stop: Index after its last token.
        about: True for a round number that says so itself.
    """

    low: float
    high: float
    part: Part
    stop: int
    about: bool = False


def spelled_at(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> Spelled | None:
    """Read the number in words that starts at `index`, or return None."""
    norm = tokens[index].norm
    first = word_at(tokens, index, vocabulary)
    if norm in vocabulary.articles or norm in vocabulary.few:
        led = _after_article(tokens, index, vocabulary)
        if led is not None:
            return led
    if first is None or first.part is Part.AND:
        return None
    if norm in vocabulary.duals and _governs(tokens, index, vocabulary):
        return Spelled(2 * first.value, 2 * first.value, Part.UNIT, index + 1)
    if first.part is Part.MANY or norm in vocabulary.plurals:
        return _many(tokens, index, vocabulary)
    if first.part in _ALONE and norm not in vocabulary.phrased:
        return _single(tokens, index, first, vocabulary)
    scale = first.part in {Part.HUNDRED, Part.SCALE} and norm not in vocabulary.bare
    bare = scale or norm in vocabulary.phrased
    return None if bare else _plain(tokens, index, vocabulary)


def _governs(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> bool:
    """Say whether a scale word is a dual: before "and" the same letters are an accusative, one of it."""
    return index + 1 >= len(tokens) or tokens[index + 1].norm not in vocabulary.joiners


def _after_article(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> Spelled | None:
    """Read "a hundred", "a third", "une centaine", "several thousand"."""
    at = after_hyphen(tokens, index + 1)
    found = word_at(tokens, at, vocabulary)
    if found is None:
        return None
    if tokens[index].norm in vocabulary.few:
        return _few(tokens, at, found, vocabulary)
    if found.part is Part.ORDINAL:
        part = NumberWord(Part.FRACTION, 1 / found.value)
        return _single(tokens, at, part, vocabulary) if found.value >= _FIRST_PART else None
    if tokens[at].norm in vocabulary.phrased and not _has_noun(tokens, at + 1, vocabulary):
        return None
    if found.part in _ALONE:
        return _single(tokens, at, found, vocabulary)
    counted = found.part in COUNTED and tokens[at].norm not in vocabulary.plurals
    return _plain(tokens, at, vocabulary) if counted else None


def _has_noun(tokens: tuple[Item, ...], at: int, vocabulary: NumberVocabulary) -> bool:
    """Say whether "of" and a word follow ("a score of villagers"; "a score of 92" is a result)."""
    of = at + 1 < len(tokens) and tokens[at].norm in vocabulary.fillers
    return of and tokens[at + 1].kind is ItemKind.WORD and word_at(tokens, at + 1, vocabulary) is None


def _few(
    tokens: tuple[Item, ...], at: int, found: NumberWord, vocabulary: NumberVocabulary
) -> Spelled | None:
    if found.part is Part.MANY:
        return _many(tokens, at, vocabulary)
    if found.part not in COUNTED:
        return None
    low, high = 2 * found.value, 10 * found.value - 1
    factor, stop = scale_after(tokens, at + 1, 1, vocabulary)
    return Spelled(low * factor, (high + 1) * factor - 1, Part.MANY, stop)


def _many(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> Spelled:
    """Read "hundreds", "tens of thousands", "des millions"."""
    found = vocabulary.words[tokens[index].norm]
    low, high = (
        (found.value, found.high) if found.part is Part.MANY else (2 * found.value, 10 * found.value - 1)
    )
    at = index + 1
    while at < len(tokens) and tokens[at].norm in vocabulary.fillers:
        at += 1
    scale = word_at(tokens, at, vocabulary)
    if scale is None or scale.part not in {Part.MANY, Part.SCALE}:
        return Spelled(low, high, Part.MANY, index + 1)
    factor = scale.value / 2 if scale.part is Part.MANY else scale.value
    return Spelled(low * factor, (high + 1) * factor - 1, Part.MANY, at + 1)


def _single(tokens: tuple[Item, ...], index: int, found: NumberWord, vocabulary: NumberVocabulary) -> Spelled:
    """Read a fraction, an ordinal or a collective; "half a million" and "a half-dozen" are plain numbers."""
    if found.part is Part.FRACTION:
        return _fraction(tokens, index + 1, found.value, vocabulary)
    at, value = index + 1, found.value
    if found.part is Part.ORDINAL:
        return _ordinal(tokens, at, value, vocabulary)
    while at + 1 < len(tokens) and tokens[at].norm in vocabulary.fillers:
        scale = word_at(tokens, at + 1, vocabulary)
        if scale is None or scale.part is not Part.SCALE:
            break
        value, at = value * scale.value, at + 2
    return Spelled(value, value, Part.UNIT, at, about=True)


def _ordinal(tokens: tuple[Item, ...], at: int, value: float, vocabulary: NumberVocabulary) -> Spelled:
    """Return an ordinal, with the ten after it where units stand first ("الحادي عشر", "الخامسة والعشرون")."""
    joined = at < len(tokens) and tokens[at].norm in vocabulary.joiners
    ten = word_at(tokens, at + joined, vocabulary) if vocabulary.units_first else None
    wanted = Part.TEN if joined else Part.TEEN
    if ten is not None and ten.part is wanted:
        return Spelled(value + ten.value, value + ten.value, Part.ORDINAL, at + joined + 1)
    return Spelled(value, value, Part.ORDINAL, at)


def _fraction(tokens: tuple[Item, ...], at: int, value: float, vocabulary: NumberVocabulary) -> Spelled:
    """Return a fraction, or the number that it is of a scale word ("three quarters of a million")."""
    stop = at
    while at < len(tokens) and (
        tokens[at].norm in vocabulary.articles
        or tokens[at].norm in vocabulary.fillers
        or tokens[at].norm == "-"
    ):
        at += 1
    scale = word_at(tokens, at, vocabulary)
    if scale is None or scale.part not in COUNTED:
        return Spelled(value, value, Part.FRACTION, stop)
    number = scaled(value, scale.value)
    return Spelled(number, number, Part.UNIT, at + 1, scale.part is Part.COLLECTIVE)


def _plain(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> Spelled | None:
    """Read a number that begins as a whole one, and what makes it an ordinal, a fraction or a decimal."""
    state = cardinal_at(tokens, index, vocabulary)
    if state.stop == index:
        return None
    ordinal = ordinal_after(tokens, state, vocabulary)
    if ordinal is not None and state.value != 1:
        return Spelled(ordinal[0], ordinal[0], Part.ORDINAL, ordinal[1])
    pair = fraction_of(tokens, state, vocabulary)
    if pair is not None:
        return _mixed(tokens, state, pair, vocabulary)
    decimal = with_decimals(tokens, state, vocabulary)
    tail = decimal or in_dozens(tokens, Tail(state.value, state.stop), vocabulary, state.whole)
    if not tail.about and decimal is None:
        tail = with_part(tokens, tail, state.scale, vocabulary)
    return Spelled(tail.value, tail.value, Part.UNIT, tail.stop, tail.about)


def _mixed(
    tokens: tuple[Item, ...], state: Cardinal, pair: tuple[float, Fraction], vocabulary: NumberVocabulary
) -> Spelled:
    """Return a fraction, or a whole number with one: "three billion and two fifths" is 3.4 billion."""
    whole, part = pair
    if not whole:
        return _fraction(tokens, part.stop, part.value, vocabulary)
    factor, stop = scale_after(tokens, part.stop, 1, vocabulary)
    if factor > 1 and state.size == 1:
        value = scaled(whole + part.value, factor)
    else:
        value = whole + scaled(part.value, factor if factor > 1 else state.size)
    return Spelled(value, value, Part.UNIT, stop)
