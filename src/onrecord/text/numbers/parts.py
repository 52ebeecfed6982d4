"""Read parts of numbers in words: fractions, dozens, "point five", "and a half"."""

import attrs

from onrecord.text.numbers.digits import scaled
from onrecord.text.numbers.tokens import Item, ItemKind
from onrecord.text.numbers.vocabulary import NumberVocabulary, Part
from onrecord.text.numbers.words import Cardinal, after_hyphen, cardinal_at, ordinal_at, scale_after, word_at

_FIRST_PART = 3
COUNTED = frozenset({Part.HUNDRED, Part.SCALE, Part.COLLECTIVE})
_LARGEST_TAIL = 1000
_ROUNDING = 1e-6


@attrs.frozen(slots=True)
class Fraction:
    """A part below one: its numerator, its denominator, and the index after it."""

    numerator: float
    denominator: float
    stop: int

    @property
    def value(self) -> float:
        """Return the fraction as a number."""
        return self.numerator / self.denominator


@attrs.frozen(slots=True)
class Tail:
    """A number with what followed it.

    Attributes:
        value: The whole number.
        stop: Index after its last token.
        about: True where a dozen makes it round.
    """

    value: float
    stop: int
    about: bool = False


def denominator_at(
    tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary
) -> tuple[float, int] | None:
    """Return denominator and end of a plural part at `index`: "fifths", "twenty-firsts", "أخماس"."""
    found = word_at(tokens, index, vocabulary)
    if index < len(tokens) and tokens[index].norm in vocabulary.parts:
        return vocabulary.parts[tokens[index].norm], index + 1
    if found is None:
        return None
    if found.part is Part.FRACTION:
        return _denominator(found.value), index + 1
    if found.part is not Part.TEN:
        return None
    at = after_hyphen(tokens, index + 1)
    last = word_at(tokens, at, vocabulary)
    unit = vocabulary.denominators.get(tokens[at].norm) if at < len(tokens) else None
    if last is not None and last.part is Part.FRACTION and last.value > 1 / 10:
        unit = round(1 / last.value)
    return None if unit is None else (found.value + unit, at + 1)


def _denominator(value: float) -> float:
    exact = 1 / value
    return round(exact) if abs(exact - round(exact)) < _ROUNDING else exact


def fraction_of(
    tokens: tuple[Item, ...], state: Cardinal, vocabulary: NumberVocabulary
) -> tuple[float, Fraction] | None:
    """Return the whole and the part of a number whose numerator is read: "one hundred and three quarters"."""
    at = after_hyphen(tokens, state.stop)
    found = denominator_at(tokens, at, vocabulary) or _one_of(tokens, at, state, vocabulary)
    if found is None or state.last is Part.ZERO:
        return None
    denominator, stop = found
    numerator = state.value - state.whole
    if state.whole and numerator < denominator:
        return state.whole, Fraction(numerator, denominator, stop)
    return 0, Fraction(state.value, denominator, stop)


def _one_of(
    tokens: tuple[Item, ...], at: int, state: Cardinal, vocabulary: NumberVocabulary
) -> tuple[float, int] | None:
    """Read "one third" and "one twenty-fifth", where the ordinal stands in the singular."""
    if state.last is not Part.ONE or state.value != 1:
        return None
    tens = word_at(tokens, at, vocabulary)
    value = 0.0
    if tens is not None and tens.part is Part.TEN:
        value, at = tens.value, after_hyphen(tokens, at + 1)
        at += at < len(tokens) and tokens[at].norm in vocabulary.joiners
    ordinal = ordinal_at(tokens, at, vocabulary)
    return (value + ordinal, at + 1) if ordinal is not None and value + ordinal >= _FIRST_PART else None


def part_after_and(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> Fraction | None:
    """Read the part in "and a half", "et trois quarts", "وربع" from the word after "and"."""
    led = index < len(tokens) and tokens[index].norm in vocabulary.articles
    found = word_at(tokens, index + led, vocabulary)
    if found is not None and found.part is Part.FRACTION:
        return Fraction(1, _denominator(found.value), index + led + 1)
    if led and found is not None and found.part is Part.ORDINAL and found.value >= _FIRST_PART:
        # "Two died and a third was hurt": only at the end of a phrase is this a part.
        closed = index + 2 >= len(tokens) or tokens[index + 2].kind is not ItemKind.WORD
        return Fraction(1, found.value, index + 2) if closed else None
    state = cardinal_at(tokens, index, vocabulary)
    pair = fraction_of(tokens, state, vocabulary) if state.stop > index else None
    return pair[1] if pair is not None and not pair[0] and pair[1].value < 1 else None


def with_part(tokens: tuple[Item, ...], tail: Tail, scale: float, vocabulary: NumberVocabulary) -> Tail:
    """Return the number with "and a half" after it, and with the scale word after that.

    Args:
        tokens: All tokens.
        tail: The number so far.
        scale: The scale word it ends with, or 1: "a million and a half" is 1.5 million.
        vocabulary: Words of the language.
    """
    at = tail.stop
    if at >= len(tokens) or tokens[at].norm not in vocabulary.joiners or tail.value != int(tail.value):
        return tail
    part = part_after_and(tokens, at + 1, vocabulary)
    if part is None or part.value >= 1:
        return tail
    factor, stop = scale_after(tokens, after_hyphen(tokens, part.stop), 1, vocabulary)
    if factor == 1:
        return Tail(tail.value + scaled(part.value, scale), part.stop)
    if scale == 1:
        return Tail(scaled(tail.value + part.value, factor), stop)
    return Tail(tail.value + scaled(part.value, factor), stop)


def in_dozens(tokens: tuple[Item, ...], tail: Tail, vocabulary: NumberVocabulary, whole: float = 0) -> Tail:
    """Return the number times the dozen after it ("three dozen"), which makes it round."""
    at = after_hyphen(tokens, tail.stop)
    found = word_at(tokens, at, vocabulary)
    if found is None or tokens[at].norm in vocabulary.plurals:
        return tail
    if found.part not in {Part.COLLECTIVE, Part.MANY}:
        return tail
    # "Dozens" alone are two of them at least; after a number they are so many times twelve.
    size = found.value / 2 if found.part is Part.MANY else found.value
    return Tail(whole + (tail.value - whole) * size, at + 1, about=True)


def with_decimals(tokens: tuple[Item, ...], state: Cardinal, vocabulary: NumberVocabulary) -> Tail | None:
    """Read "two hundred point zero three", digit by digit or as one number."""
    at = state.stop
    if at >= len(tokens) or tokens[at].norm not in vocabulary.points:
        return None
    digits, at = "", at + 1
    while at < len(tokens):
        step = cardinal_at(tokens, at, vocabulary)
        if step.stop == at or step.value >= _LARGEST_TAIL:
            break
        digits, at = digits + str(int(step.value)), step.stop
    if not digits:
        return None
    value, stop = scale_after(tokens, at, float(f"{int(state.value)}.{digits}"), vocabulary)
    return Tail(value, stop)
