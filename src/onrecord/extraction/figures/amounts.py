"""Read an amount: a number or a range with its hedge, its currency sign and its plus sign."""

import attrs

from onrecord.extraction.figures.draft import Amount, hedged
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import noun_at
from onrecord.model.figure import Bound
from onrecord.text.numbers import ItemKind, read_digits, scaled, vocabulary

_SMALLEST_SCALE = 1000
_COMMAS = frozenset(",،-")
DASHES = frozenset("-–—")


def amount_at(line: Line, index: int) -> Amount:
    """Return the amount whose number stands at `index`."""
    item = line.items[index]
    bound = Bound.ABOUT if item.about else Bound.EXACT
    amount = Amount(start=index, at=index, end=index + 1, low=item.low, high=item.high, bound=bound)
    amount = _with_tolerance(line, _with_plus(line, _with_sign(line, amount)))
    return _two_sided(line, hedged(line, _ranged(line, amount)))


def currency_before(line: Line, index: int) -> tuple[int, str] | None:
    """Return start and code of a currency sign or code before `index`; names stand after ("5 dollars")."""
    found = line.lexicon.currencies.before(line.words, index)
    if found is None:
        return None
    start, code = found
    sign = line.word(index - 1)
    is_sign = not sign[-1].isalpha() or line.raw[index - 1].isupper()
    return (start, code) if is_sign and line.same_sentence(start, index) else None


def _with_sign(line: Line, amount: Amount) -> Amount:
    found = currency_before(line, amount.start)
    if found is None:
        return amount
    return attrs.evolve(amount, start=found[0], currency=found[1])


def _with_plus(line: Line, amount: Amount) -> Amount:
    """Read "90-plus" as at least 90."""
    end = amount.end
    glued = line.word(end) == "-" and line.items[end].glued and line.word(end + 1) in line.lexicon.plus
    return attrs.evolve(amount, end=end + 2, bound=Bound.AT_LEAST) if glued else amount


def _with_tolerance(line: Line, amount: Amount) -> Amount:
    """Read "488 ± 14" as about 488: how far it may be off is no figure of its own."""
    tolerated = line.word(amount.end) == "±" and line.is_number(amount.end + 1)
    return attrs.evolve(amount, end=amount.end + 2, bound=Bound.ABOUT) if tolerated else amount


def _two_sided(line: Line, amount: Amount) -> Amount:
    """Read "at least 300 and possibly as many as 500" as one amount with both its ends."""
    if amount.bound not in {Bound.AT_LEAST, Bound.MORE_THAN}:
        return amount
    lexicon, at = line.lexicon, amount.end
    while line.word(at) in lexicon.and_ or line.word(at) in lexicon.perhaps or line.word(at) in _COMMAS:
        at += 1
    found = lexicon.hedges_before.after(line.words, at) if at > amount.end else None
    if found is None or found[1] is not Bound.AT_MOST or not line.is_number(found[0]):
        return amount
    upper = line.items[found[0]]
    if upper.low <= amount.low or not line.same_sentence(amount.at, found[0]):
        return amount
    low = _same_scale(amount.low, line, amount.at, found[0])
    return attrs.evolve(amount, end=found[0] + 1, low=low, high=upper.high, bound=Bound.BETWEEN)


def _ranged(line: Line, amount: Amount) -> Amount:
    """Extend the amount over a range ("between 20 and 30", "80 to 100", "20-30 %")."""
    lexicon = line.lexicon
    at, percent = amount.end, None
    unit = lexicon.percent.after(line.words, at)
    if unit is not None:
        at, percent = unit
    upper = at + 1
    sign = lexicon.currencies.after(line.words, upper)
    if sign is not None and line.is_number(sign[0]):
        upper = sign[0]
    if (
        not line.is_number(upper)
        or line.items[upper].low <= amount.low
        or not _alike(line, amount, unit, at, upper)
    ):
        return amount
    opening = _opening(line, amount.start, line.word(at))
    if opening is None:
        return amount
    low = _same_scale(amount.low, line, amount.at, upper)
    return attrs.evolve(
        amount,
        start=opening,
        end=upper + 1,
        low=low,
        high=line.items[upper].high,
        bound=Bound.BETWEEN,
        percent=percent,
    )


def _alike(line: Line, amount: Amount, unit: tuple[int, str] | None, joiner: int, upper: int) -> bool:
    """Say whether both ends of a range are in one unit: "12% to $3 billion" is none."""
    lexicon = line.lexicon
    if unit is not None and lexicon.percent.after(line.words, upper + 1) is None:
        return False
    signed = upper > joiner + 1
    if signed and amount.currency is None:
        return False
    if amount.currency is not None and not signed:
        return noun_at(line, upper + 1) is None or lexicon.currencies.after(line.words, upper + 1) is not None
    return True


def _opening(line: Line, start: int, joiner: str) -> int | None:
    """Return where a range starts whose first number starts at `start`, or None where it is no range."""
    lexicon = line.lexicon
    found = lexicon.between.before(line.words, start)
    if found is not None and (joiner in lexicon.and_ or joiner in lexicon.targets or joiner in DASHES):
        return found[0]
    if line.word(start - 1) in lexicon.sources:
        is_range = joiner in lexicon.targets and _tells_range(line, start)
        return start - 1 if is_range else None
    if joiner in lexicon.targets:
        return None if line.word(start - 1) in lexicon.changes or _is_size(line, start) else start
    return start if joiner in DASHES else None


def _is_size(line: Line, start: int) -> bool:
    """Say whether a number is the size of a change, so that "to" leads on to its result ("fell by £2,000 to £285,000")."""
    by = line.lexicon.by.before(line.words, start)
    return by is not None and line.word(by[0] - 1) in line.lexicon.changes


def _tells_range(line: Line, start: int) -> bool:
    """Say whether "from x to y" is a range here, and not a change from one value to another."""
    lexicon = line.lexicon
    if line.word(start - 2) in lexicon.sizes:
        return True
    before = [line.word(at) for at in range(max(0, start - 8), start) if line.same_sentence(at, start)]
    if any(word in lexicon.ranges for word in before):
        return True
    changed = any(
        word in lexicon.changes or word in lexicon.ratios or word in lexicon.moves for word in before
    )
    return lexicon.from_is_range and not changed


def _same_scale(low: float, line: Line, first: int, second: int) -> int | float:
    """Give the first of two numbers the scale word of the second ("3 to 4 million")."""
    factor = scale_of(line, second)
    fits = scale_of(line, first) == 1 and low * factor <= line.items[second].high
    return scaled(low, factor) if factor > 1 and fits else low


def scale_of(line: Line, index: int) -> int:
    """Return the factor of the scale word in the number at `index`, 1 where it has none."""
    item = line.items[index]
    if not line.is_kind(index, ItemKind.NUMBER) or item.low < _SMALLEST_SCALE or item.spelled:
        return 1
    decimal_comma = vocabulary(line.lexicon.language).decimal_comma
    written = read_digits(item.norm, decimal_comma=decimal_comma)
    return round(item.low / written) if written else 1
