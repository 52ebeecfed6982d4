"""Read a number that begins with digits: "1.3 million", "2 1/4", "3 million and a half", "11th"."""

from onrecord.text.numbers.digits import read_digits
from onrecord.text.numbers.parts import Tail, in_dozens, with_part
from onrecord.text.numbers.spelled import Spelled
from onrecord.text.numbers.tokens import Item, ItemKind
from onrecord.text.numbers.vocabulary import NumberVocabulary, Part
from onrecord.text.numbers.words import cardinal_at, scale_after, word_at

ORDINAL_ENDINGS = frozenset(
    ["st", "nd", "rd", "th", "e", "er", "re", "ère", "ème", "eme", "ième", "ieme", "è", "º", "°"]
)
_LARGEST_DENOMINATOR, _LARGEST_MIXED, _HUNDRED = 1000, 1000, 100


def number_in_digits(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> Spelled | None:
    """Read the number whose digits stand at `index`, with the scale words and parts after it.

    Returns:
        The number; None where the digits write none ("192.168.1.2").
    """
    norm = tokens[index].norm
    value = read_digits(norm, decimal_comma=vocabulary.decimal_comma)
    if value is None:
        return None
    stop = index + 1
    if _ends_ordinal(tokens, stop):
        return Spelled(value, value, Part.ORDINAL, stop + 1)
    part = _fraction_at(tokens, index)
    if part is not None:
        return Spelled(*_with_scale(tokens, index + part[1], part[0], vocabulary))
    if not norm[-1].isdecimal():
        return Spelled(*_with_scale(tokens, stop, value, vocabulary))
    return _whole(tokens, stop, value, vocabulary)


def _whole(tokens: tuple[Item, ...], stop: int, value: float, vocabulary: NumberVocabulary) -> Spelled:
    part = _fraction_at(tokens, stop)
    if part is not None and value == int(value) and value < _LARGEST_MIXED:
        value, stop = scale_after(tokens, stop + part[1], value + part[0], vocabulary)
        return Spelled(value, value, Part.UNIT, stop)
    scaled_value, stop = scale_after(tokens, stop, value, vocabulary)
    scale = round(scaled_value / value) if value else 1
    found = word_at(tokens, stop, vocabulary)
    if scale == 1 and found is not None and found.part is Part.COLLECTIVE:
        tail = in_dozens(tokens, Tail(scaled_value, stop), vocabulary)
    else:
        tail = with_part(tokens, Tail(scaled_value, stop), scale if scale > _HUNDRED else 1, vocabulary)
    if tail.stop == stop and scale > 1:
        tail = _with_smaller(tokens, tail, scale, vocabulary)
    return Spelled(tail.value, tail.value, Part.UNIT, tail.stop, tail.about)


def _with_scale(
    tokens: tuple[Item, ...], stop: int, value: float, vocabulary: NumberVocabulary
) -> tuple[float, float, Part, int]:
    whole, end = scale_after(tokens, stop, value, vocabulary)
    return whole, whole, Part.FRACTION if end == stop else Part.UNIT, end


def _fraction_at(tokens: tuple[Item, ...], index: int) -> tuple[float, int] | None:
    """Return the fraction at `index` ("3/4", "½") and how many tokens it takes; dates and such are none."""
    if index >= len(tokens) or tokens[index].kind is not ItemKind.DIGITS:
        return None
    first = tokens[index].norm
    if len(first) == 1 and not first.isdecimal():
        value = read_digits(first)
        return None if value is None else (value, 1)
    slashed = index + 2 < len(tokens) and tokens[index + 1].norm == "/" and tokens[index + 1].glued
    second = tokens[index + 2].norm if slashed and tokens[index + 2].glued else ""
    if not (first.isdecimal() and second.isdecimal()) or _is_slashed(tokens, index - 1):
        return None
    if _is_slashed(tokens, index + 3) or not 0 < int(first) < int(second) <= _LARGEST_DENOMINATOR:
        return None
    return int(first) / int(second), 3


def _is_slashed(tokens: tuple[Item, ...], index: int) -> bool:
    return 0 <= index < len(tokens) and tokens[index].norm in {"/", "-"} and tokens[index].glued


def _with_smaller(tokens: tuple[Item, ...], tail: Tail, scale: float, vocabulary: NumberVocabulary) -> Tail:
    """Read on in "4 thousand 3 hundred and 21" and "5 ملايين و300 ألف"."""
    value, stop = tail.value, tail.stop
    while True:
        joined = stop < len(tokens) and tokens[stop].norm in vocabulary.joiners
        at = stop + joined
        if joined and scale == _HUNDRED:
            rest = cardinal_at(tokens, at, vocabulary)
            if rest.stop > at and rest.value < _HUNDRED:
                return Tail(value + rest.value, rest.stop)
        if at >= len(tokens) or tokens[at].kind is not ItemKind.DIGITS or not tokens[at].norm.isdecimal():
            break
        number = int(tokens[at].norm) if len(tokens[at].norm) <= len(str(_LARGEST_MIXED)) else scale
        added, end = scale_after(tokens, at + 1, number, vocabulary)
        smaller = round(added / number) if number else scale
        # "12 thousand and 30" may be two counts; only below a hundred, or with a scale word, is it one.
        bare = smaller == 1 and not (joined and scale == _HUNDRED)
        if bare or added >= scale or not added:
            break
        value, stop, scale = value + added, end, smaller
    return Tail(value, stop)


def _ends_ordinal(tokens: tuple[Item, ...], index: int) -> bool:
    ends = index < len(tokens) and tokens[index].glued and tokens[index].norm in ORDINAL_ENDINGS
    return ends and not _is_degree(tokens, index)


def _is_degree(tokens: tuple[Item, ...], index: int) -> bool:
    """Say whether a sign belongs to a temperature ("41°C")."""
    sign = tokens[index].norm in {"°", "º"}
    return sign and (index + 1 == len(tokens) or tokens[index + 1].norm in {"c", "f", "."})
