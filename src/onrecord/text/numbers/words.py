"""Read a cardinal number written in words, by one small grammar for every language."""

import attrs

from onrecord.text.numbers.digits import scaled
from onrecord.text.numbers.tokens import Item, ItemKind
from onrecord.text.numbers.vocabulary import NumberVocabulary, NumberWord, Part

_SHORT_SCALES = frozenset({"m", "b"})
SMALL = frozenset({Part.UNIT, Part.ONE})
_HUNDREDFOLD = SMALL | {Part.TEEN}
_OPEN = frozenset({None, Part.HUNDRED, Part.HUNDREDS, Part.SCALE})
_AFTER_HUNDREDS = frozenset({Part.HUNDREDS, Part.SCALE})
_SHORTEST_DAMAGED = 3
_ADJECTIVES, _SUBJECT_REACH = 3, 12
_ENDS = frozenset({"to", "from", "than"})
_PREPOSITIONS = frozenset(
    {"for", "in", "of", "to", "and", "by", "with", "from", "at", "on", "as", "or", "the", "a", "is", "was", "are", "were", "that", "which"}
)  # fmt: skip
_FOUR, _SIX, _TEN, _SIXTEEN, _TWENTY = 4, 6, 10, 16, 20
_HUNDRED, _THOUSAND, _HUNDREDS_END = 100, 1000, 1000
# The place in a number that an ordinal takes, by its size: "fifth" goes where "five" goes.
_PLACES = ((10, Part.UNIT), (20, Part.TEEN), (100, Part.TEN), (1000, Part.HUNDRED))


@attrs.frozen(slots=True)
class Cardinal:
    """A whole number half read: what is closed by a scale word, what is open, and the last part read.

    Attributes:
        closed: What scale words have closed.
        open: What the next scale word would multiply.
        last: The last part read, or None.
        whole: The number before the last "and", or 0.
        size: The scale word that `whole` ends with, or 1.
        stop: Index after its last token.
        scale: The scale word it ends with, or 1.
    """

    closed: float = 0
    open: float = 0
    last: Part | None = None
    whole: float = 0
    size: float = 1
    stop: int = 0
    scale: float = 1

    @property
    def value(self) -> float:
        """Return the number read so far."""
        return self.closed + self.open


def word_at(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> NumberWord | None:
    """Return the number word at `index`; digits that a scan left inside a word are read as letters."""
    if not 0 <= index < len(tokens) or tokens[index].kind is not ItemKind.WORD:
        return None
    norm = tokens[index].norm
    found = vocabulary.words.get(norm)
    if found is None:
        if len(norm) <= _SHORTEST_DAMAGED or not ("1" in norm or "0" in norm):
            return None
        return vocabulary.words.get(norm.replace("1", "l").replace("0", "o"))
    return None if norm in _SHORT_SCALES or norm == "k" else found


def after_hyphen(tokens: tuple[Item, ...], index: int) -> int:
    """Return `index`, or the index after a hyphen that stands there."""
    return index + 1 if index < len(tokens) and tokens[index].norm == "-" else index


def scale_after(
    tokens: tuple[Item, ...], index: int, value: float, vocabulary: NumberVocabulary
) -> tuple[float, int]:
    """Return `value` times the scale words at `index` ("1.3 million"), and the index after them."""
    while index < len(tokens):
        index = _past_hyphen(tokens, index, vocabulary)
        found = word_at(tokens, index, vocabulary) or _short_scale(tokens, index, vocabulary)
        hundred = (
            found is not None and found.value == _HUNDRED and found.part in {Part.HUNDRED, Part.HUNDREDS}
        )
        hundred = hundred and value < _HUNDREDS_END and tokens[index].norm not in vocabulary.coins
        if found is None or not (hundred or found.part is Part.SCALE):
            break
        value, index = scaled(value, found.value), index + 1
    return value, index


def _past_hyphen(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> int:
    """Return the index of a scale word that a hyphen ties to its number ("a $3-billion deal"), else `index`."""
    if tokens[index].norm != "-" or not tokens[index].glued or index + 1 >= len(tokens):
        return index
    found = word_at(tokens, index + 1, vocabulary) if tokens[index + 1].glued else None
    return index + 1 if found is not None and found.part is Part.SCALE else index


def _short_scale(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> NumberWord | None:
    """Read "10k" anywhere, and "m" and "b" after money only ("$500m" is no length)."""
    token = tokens[index]
    short = token.norm in _SHORT_SCALES
    if (token.norm == "k" and token.glued) or (short and _is_money(tokens, index)):
        return vocabulary.words.get(token.norm)
    mass = short and (_is_mass(tokens, index, vocabulary) or _reaches_mass(tokens, index, vocabulary))
    return vocabulary.words.get(token.norm) if mass else None


def _reaches_mass(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> bool:
    """Say whether what comes in millions moved to or from a number with a glued "m" that closes its phrase ("users rose to 6.6m")."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    closed = after is None or after.kind is ItemKind.MARK or after.norm in _PREPOSITIONS
    if not closed or not tokens[index].glued or index <= 1 or tokens[index - 2].norm not in _ENDS:
        return False
    for back in range(index - 3, max(-1, index - 3 - _SUBJECT_REACH), -1):
        if tokens[back].norm in {".", ";"}:
            return False
        if tokens[back].norm in vocabulary.masses:
            return True
    return False


def _is_mass(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> bool:
    """Say whether what comes in millions follows a glued "m", an adjective or two between ("1.4m extra homes")."""
    if not tokens[index].glued:
        return False
    for token in tokens[index + 1 : index + 1 + _ADJECTIVES]:
        if token.norm in vocabulary.masses:
            return True
        if token.kind is not ItemKind.WORD or token.norm in _PREPOSITIONS:
            return False
    return False


def _is_money(tokens: tuple[Item, ...], index: int) -> bool:
    sign = tokens[index - 2].norm if index > 1 else ""
    return tokens[index].glued and (sign[-1:] in "$€£¥₦₹₵¤" and sign != "")


def cardinal_at(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> Cardinal:
    """Read a whole number in words as far as the grammar carries; `stop` is `index` where none stands."""
    state, at = Cardinal(stop=index), index
    joined, split = False, (0.0, 1.0)
    while at < len(tokens):
        found = word_at(tokens, at, vocabulary)
        linked = joined or _hides_and(tokens, at, found, vocabulary)
        following = None if found is None else _add(state, found, vocabulary, joined=linked)
        if following is not None:
            whole, size = split if joined else (state.whole, state.size)
            state = attrs.evolve(following, stop=at + 1, whole=whole, size=size)
            at, joined = at + 1, False
        elif state.last is not None and not joined and _joins(tokens, at, state, vocabulary):
            at, joined = at + 1, tokens[at].norm in vocabulary.joiners
            split = (state.value, state.scale)
        else:
            break
    return state


def _hides_and(
    tokens: tuple[Item, ...], at: int, found: NumberWord | None, vocabulary: NumberVocabulary
) -> bool:
    """Say whether "واحد" before "عشر" is "and eleven" written without its hamza."""
    if not vocabulary.units_first or found is None or found.part is not Part.ONE:
        return False
    teen = word_at(tokens, at + 1, vocabulary)
    return teen is not None and teen.part is Part.TEEN


def ordinal_at(tokens: tuple[Item, ...], index: int, vocabulary: NumberVocabulary) -> float | None:
    """Return the ordinal at `index`, where it may close a larger one, or None."""
    if index >= len(tokens):
        return None
    found = word_at(tokens, index, vocabulary)
    if found is not None and found.part is Part.ORDINAL:
        return found.value
    return vocabulary.endings.get(tokens[index].norm)


def ordinal_after(
    tokens: tuple[Item, ...], state: Cardinal, vocabulary: NumberVocabulary
) -> tuple[float, int] | None:
    """Return value and end of an ordinal that closes the number ("twenty-first", "two hundredth")."""
    at = after_hyphen(tokens, state.stop)
    joined = at < len(tokens) and tokens[at].norm in vocabulary.joiners
    at += joined
    value = ordinal_at(tokens, at, vocabulary)
    if value is None:
        return None
    part = next((part for limit, part in _PLACES if value < limit), Part.SCALE)
    following = _add(state, NumberWord(part, value), vocabulary, joined=joined)
    return None if following is None else (following.value, at + 1)


def _joins(tokens: tuple[Item, ...], at: int, state: Cardinal, vocabulary: NumberVocabulary) -> bool:
    token = tokens[at]
    if token.norm == "-":
        return token.glued or state.last is Part.TEN
    return token.norm in vocabulary.joiners and word_at(tokens, at + 1, vocabulary) is not None


def _add(
    state: Cardinal, found: NumberWord, vocabulary: NumberVocabulary, *, joined: bool
) -> Cardinal | None:
    """Return the sum with one more word, or None where the word begins something else."""
    if found.part is Part.SCALE:
        return _scaled(state, found, adds=_adds(state, found, vocabulary, joined=joined))
    if found.part is Part.SCALED:
        return _closed(state, found.value) if state.last is None or joined else None
    if vocabulary.units_first and state.last is not None:
        return _add_arabic(state, found, joined=joined)
    if found.part is Part.HUNDRED:
        return _hundredfold(state, found, largest=_SIXTEEN if vocabulary.vigesimal else _HUNDRED - 1)
    if found.part is Part.HUNDREDS:
        return _open(state, found.value, Part.HUNDREDS) if state.last in _OPEN else None
    return _add_small(state, found, vocabulary)


def _open(state: Cardinal, value: float, part: Part) -> Cardinal:
    return attrs.evolve(state, open=value, last=part, scale=1)


def _hundredfold(state: Cardinal, found: NumberWord, *, largest: int) -> Cardinal | None:
    """Multiply by a hundred: "ninety-five hundred" in English, no more than "seize cents" in French."""
    if state.last is None or state.last is Part.SCALE:
        return _open(state, found.value, Part.HUNDRED)
    fits = state.last in _HUNDREDFOLD and 1 <= state.open <= largest
    return _open(state, state.open * found.value, Part.HUNDRED) if fits else None


def _add_small(state: Cardinal, found: NumberWord, vocabulary: NumberVocabulary) -> Cardinal | None:
    rest = state.open % _HUNDRED
    if found.part is Part.ZERO:
        return _open(state, 0, Part.ZERO) if state.last is None else None
    if vocabulary.vigesimal and found.part is Part.TEN and rest == _FOUR and found.value == _TWENTY:
        return _open(state, state.open - 4 + 80, Part.TEN)
    if found.part in SMALL:
        teen = (
            vocabulary.vigesimal and state.last is Part.TEEN and rest % _TWENTY == _TEN and found.value > _SIX
        )
        fits = state.last in _OPEN or state.last is Part.TEN or teen
    elif found.part is Part.TEEN:
        fits = state.last in _OPEN or (vocabulary.vigesimal and state.last is Part.TEN and rest in {60, 80})
    else:
        fits = found.part is Part.TEN and state.last in _OPEN
    return _open(state, state.open + found.value, found.part) if fits else None


def _add_arabic(state: Cardinal, found: NumberWord, *, joined: bool) -> Cardinal | None:
    """Add a word after the first: units come before tens, and "and" stands before all but teens and hundreds."""
    if joined:
        after = {Part.TEN: SMALL | _AFTER_HUNDREDS, Part.HUNDREDS: {Part.SCALE}}
        fits = state.last in after.get(found.part, _AFTER_HUNDREDS)
        kept = found.part in {Part.UNIT, Part.ONE, Part.TEN, Part.TEEN, Part.HUNDREDS}
        return _open(state, state.open + found.value, found.part) if fits and kept else None
    if found.part is Part.TEEN and state.last in SMALL:
        return _open(state, state.open + found.value, found.part)
    times = found.part is Part.HUNDREDS and found.value == _HUNDRED and 1 < state.open < _HUNDRED
    return _open(state, state.open * _HUNDRED, Part.HUNDREDS) if times else None


def _adds(state: Cardinal, found: NumberWord, vocabulary: NumberVocabulary, *, joined: bool) -> bool:
    """Say whether a scale word right after a larger one is a number of its own: "un million mille"."""
    if vocabulary.units_first:
        return joined
    return bool(vocabulary.bare) and state.last is Part.SCALE and not state.closed % found.value


def _scaled(state: Cardinal, found: NumberWord, *, adds: bool) -> Cardinal | None:
    """Close what is open with a scale word: "two thousand five hundred million", "ألف مليار".

    Where the word alone is a number, it may be added: "un million mille", "مليون وألف".
    """
    if state.last is None:
        return _closed(state, found.value)
    if adds:
        return _closed(state, found.value) if state.last is Part.SCALE else None
    if state.last is Part.ZERO:
        return None
    smaller = state.closed % found.value
    base = smaller + state.open
    if not base:
        # "million million" is a slip of the pen, and no number.
        return None
    return attrs.evolve(
        state,
        closed=state.closed - smaller + base * found.value,
        open=0,
        last=Part.SCALE,
        scale=found.value,
    )


def _closed(state: Cardinal, value: float) -> Cardinal | None:
    fits = not state.open and (not state.closed or value < state.closed)
    return (
        attrs.evolve(state, closed=state.closed + value, last=Part.SCALE, scale=_scale_of(value))
        if fits
        else None
    )


def _scale_of(value: float) -> float:
    return next(size for size in (10**12, 10**9, 10**7, 10**6, 10**5, _THOUSAND, 1) if value >= size)
