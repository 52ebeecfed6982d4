"""Read numbers written in words, by one small grammar for every language."""

import attrs

from onrecord.text.numbers.digits import scaled
from onrecord.text.numbers.tokens import Token, TokenKind
from onrecord.text.numbers.vocabulary import NumberVocabulary, NumberWord, Part

_SHORT_SCALES = frozenset({"k", "m", "b"})
_SMALL = frozenset({Part.UNIT, Part.ONE})
_HUNDREDFOLD = _SMALL | {Part.TEEN}
_OPEN = frozenset({None, Part.HUNDRED, Part.HUNDREDS, Part.SCALE})
_SHORTEST_DAMAGED, _FIRST_PART = 3, 3
# French counts on by twenties: 4 x 20 is 80, and after 70 or 90 come seven, eight and nine.
_FOUR, _SIX, _TEN, _TWENTY = 4, 6, 10, 20
_COUNTED = frozenset({Part.HUNDRED, Part.SCALE, Part.COLLECTIVE})


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


@attrs.frozen(slots=True)
class _Sum:
    """A number half read: what is closed by a scale word, what is open, and the last part read."""

    closed: float = 0
    open: float = 0
    last: Part | None = None

    @property
    def value(self) -> float:
        return self.closed + self.open


def spelled_at(tokens: tuple[Token, ...], index: int, vocabulary: NumberVocabulary) -> Spelled | None:
    """Read the number in words that starts at `index`, or return None."""
    first = word_at(tokens, index, vocabulary)
    if tokens[index].norm in vocabulary.articles or tokens[index].norm in vocabulary.few:
        led = _after_article(tokens, index, vocabulary)
        if led is not None:
            return led
    if first is None or first.part is Part.AND:
        return None
    if first.part is Part.MANY or tokens[index].norm in vocabulary.plurals:
        return _many(tokens, index, vocabulary)
    if first.part in {Part.FRACTION, Part.ORDINAL, Part.COLLECTIVE}:
        return _single(tokens, index, first, vocabulary)
    bare = first.part in {Part.HUNDRED, Part.SCALE} and tokens[index].norm not in vocabulary.bare
    return None if bare else _plain(tokens, index, vocabulary)


def word_at(tokens: tuple[Token, ...], index: int, vocabulary: NumberVocabulary) -> NumberWord | None:
    """Return the number word at `index`; digits that a scan left inside a word are read as letters."""
    if not 0 <= index < len(tokens) or tokens[index].kind is not TokenKind.WORD:
        return None
    norm = tokens[index].norm
    found = vocabulary.words.get(norm)
    if found is None and len(norm) > _SHORTEST_DAMAGED and ("1" in norm or "0" in norm):
        found = vocabulary.words.get(norm.replace("1", "l").replace("0", "o"))
    if found is not None and norm in _SHORT_SCALES:
        return None
    return found


def scale_after(
    tokens: tuple[Token, ...], index: int, value: float, vocabulary: NumberVocabulary
) -> tuple[float, int]:
    """Return `value` times the scale words at `index` ("1.3 million"), and the index after them."""
    while index < len(tokens):
        token = tokens[index]
        found = word_at(tokens, index, vocabulary)
        if found is None and token.norm in _SHORT_SCALES and _is_money(tokens, index):
            found = vocabulary.words.get(token.norm)
        coins = found is not None and found.part is Part.HUNDRED and value >= _TEN  # "82 cents"
        if found is None or coins or found.part not in {Part.SCALE, Part.HUNDRED}:
            break
        value, index = scaled(value, found.value), index + 1
    return value, index


def _is_money(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether the digits before a glued letter follow a currency sign ("$500m" is no length)."""
    sign = tokens[index - 2].norm if index > 1 else ""
    return tokens[index].glued and (sign[-1:] in "$€£¥₦₹₵¤" and sign != "")


def _after_article(tokens: tuple[Token, ...], index: int, vocabulary: NumberVocabulary) -> Spelled | None:
    """Read "a hundred", "a third", "une centaine", "several thousand"."""
    at = index + 1
    if at < len(tokens) and tokens[at].norm == "-":
        at += 1
    found = word_at(tokens, at, vocabulary)
    if found is None:
        return None
    if tokens[index].norm in vocabulary.few:
        return _few(tokens, at, found, vocabulary)
    if found.part in {Part.FRACTION, Part.COLLECTIVE, Part.ORDINAL}:
        part = Part.FRACTION if found.part is Part.ORDINAL else found.part
        value = 1 / found.value if found.part is Part.ORDINAL else found.value
        if found.part is Part.ORDINAL and found.value < _FIRST_PART:
            return None
        return _single(tokens, at, NumberWord(part, value), vocabulary)
    if found.part in _COUNTED and tokens[at].norm not in vocabulary.plurals:
        return _plain(tokens, at, vocabulary)
    return None


def _few(
    tokens: tuple[Token, ...], at: int, found: NumberWord, vocabulary: NumberVocabulary
) -> Spelled | None:
    if found.part is Part.MANY:
        return _many(tokens, at, vocabulary)
    if found.part not in _COUNTED:
        return None
    low, high = 2 * found.value, 10 * found.value - 1
    factor, stop = scale_after(tokens, at + 1, 1, vocabulary)
    return Spelled(low * factor, (high + 1) * factor - 1, Part.MANY, stop)


def _many(tokens: tuple[Token, ...], index: int, vocabulary: NumberVocabulary) -> Spelled:
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


def _single(
    tokens: tuple[Token, ...], index: int, found: NumberWord, vocabulary: NumberVocabulary
) -> Spelled:
    """Read a fraction, an ordinal or a collective; "half a million" and "a half-dozen" are plain numbers."""
    at = index + 1
    if found.part is Part.FRACTION:
        while at < len(tokens) and (
            tokens[at].norm in vocabulary.articles | vocabulary.fillers or tokens[at].norm == "-"
        ):
            at += 1
        scale = word_at(tokens, at, vocabulary)
        if scale is not None and scale.part in _COUNTED:
            return Spelled(
                found.value * scale.value,
                found.value * scale.value,
                Part.UNIT,
                at + 1,
                scale.part is Part.COLLECTIVE,
            )
        return Spelled(found.value, found.value, Part.FRACTION, index + 1)
    about = found.part is Part.COLLECTIVE
    part = Part.UNIT if about else found.part
    value = found.value
    while about and at + 1 < len(tokens) and tokens[at].norm in vocabulary.fillers:
        scale = word_at(tokens, at + 1, vocabulary)
        if scale is None or scale.part is not Part.SCALE:
            break
        value, at = value * scale.value, at + 2
    return Spelled(value, value, part, at, about)


def _plain(tokens: tuple[Token, ...], index: int, vocabulary: NumberVocabulary) -> Spelled | None:
    """Read a whole number in words, as far as the grammar carries."""
    state, stop, at = _Sum(), index, index
    joined = False
    while at < len(tokens):
        found = word_at(tokens, at, vocabulary)
        if found is not None and found.part is Part.FRACTION and state.last in _SMALL:
            return Spelled(state.open * found.value, state.open * found.value, Part.FRACTION, at + 1)
        if found is not None and found.part is Part.COLLECTIVE and state.last in _SMALL:
            return Spelled(state.open * found.value, state.open * found.value, Part.UNIT, at + 1, about=True)
        following = _add(state, found, vocabulary, joined=joined) if found is not None else None
        if following is not None:
            state, at, stop, joined = following, at + 1, at + 1, False
        elif stop > index and not joined and _joins(tokens, at, vocabulary):
            at, joined = at + 1, tokens[at].norm in vocabulary.joiners
        else:
            break
    if stop == index:
        return None
    return _with_ordinal_fraction(tokens, stop, state, vocabulary)


def _with_ordinal_fraction(
    tokens: tuple[Token, ...], stop: int, state: _Sum, vocabulary: NumberVocabulary
) -> Spelled:
    """Read "one-third" and "two fifth", where the language has no word of its own for the part."""
    at = stop + 1 if stop < len(tokens) and tokens[stop].norm == "-" else stop
    found = word_at(tokens, at, vocabulary)
    is_part = found is not None and found.part is Part.ORDINAL and found.value >= _FIRST_PART
    if found is not None and is_part and state.last is Part.ONE and not state.closed:
        return Spelled(1 / found.value, 1 / found.value, Part.FRACTION, at + 1)
    return Spelled(state.value, state.value, Part.UNIT, stop)


def _joins(tokens: tuple[Token, ...], at: int, vocabulary: NumberVocabulary) -> bool:
    token = tokens[at]
    if token.norm == "-":
        return token.glued
    return token.norm in vocabulary.joiners and word_at(tokens, at + 1, vocabulary) is not None


def _add(state: _Sum, found: NumberWord, vocabulary: NumberVocabulary, *, joined: bool) -> _Sum | None:
    """Return the sum with one more word, or None where the word begins something else."""
    if vocabulary.units_first and state.last is not None and found.part not in {Part.SCALE, Part.HUNDRED}:
        return _add_arabic(state, found, joined=joined)
    if found.part is Part.SCALE:
        return _scaled(state, found)
    if found.part is Part.HUNDRED:
        if state.last is None or state.last is Part.SCALE:
            return attrs.evolve(state, open=found.value, last=Part.HUNDRED)
        return (
            _Sum(state.closed, state.open * found.value, Part.HUNDRED) if state.last in _HUNDREDFOLD else None
        )
    if found.part is Part.HUNDREDS:
        return _Sum(state.closed, found.value, Part.HUNDREDS) if state.last in _OPEN else None
    return _add_small(state, found, vocabulary)


def _add_small(state: _Sum, found: NumberWord, vocabulary: NumberVocabulary) -> _Sum | None:
    rest = state.open % 100
    if vocabulary.vigesimal and found.part is Part.TEN and rest == _FOUR and found.value == _TWENTY:
        return _Sum(state.closed, state.open - 4 + 80, Part.TEN)
    if found.part in _SMALL:
        teen = (
            vocabulary.vigesimal and state.last is Part.TEEN and rest % _TWENTY == _TEN and found.value > _SIX
        )
        fits = state.last in _OPEN or state.last is Part.TEN or teen
    elif found.part is Part.TEEN:
        fits = state.last in _OPEN or (vocabulary.vigesimal and state.last is Part.TEN and rest in {60, 80})
    else:
        fits = found.part is Part.TEN and state.last in _OPEN
    return _Sum(state.closed, state.open + found.value, found.part) if fits else None


def _add_arabic(state: _Sum, found: NumberWord, *, joined: bool) -> _Sum | None:
    teen = found.part is Part.TEEN and state.last in _SMALL and not joined
    fits = joined and found.part in {Part.UNIT, Part.ONE, Part.TEN, Part.TEEN, Part.HUNDREDS}
    return _Sum(state.closed, state.open + found.value, found.part) if teen or fits else None


def _scaled(state: _Sum, found: NumberWord) -> _Sum | None:
    if state.last is Part.SCALE and state.open == 0:
        # "a hundred thousand million" is not a number that anyone writes; "million million" is a slip.
        return None
    base = state.open if state.last is not None else 1
    return _Sum(state.closed + base * found.value, 0, Part.SCALE)
