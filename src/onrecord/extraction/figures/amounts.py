"""Read an amount: a number or a range with its hedge, its currency sign and its plus sign."""

import attrs

from onrecord.extraction.figures.draft import Amount, Draft, drafted, hedge_after, hedged
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.nouns import noun_at
from onrecord.model.figure import Bound, FigureKind
from onrecord.text.numbers import ItemKind, read_digits, scaled, vocabulary

_SMALLEST_SCALE = 1000
_WIDEST, _TELLING = 3, 24
_COMMAS = frozenset(",،-")
DASHES = frozenset("-–—")
_RANGE_MARKS = DASHES | {"~", "～"}
_SIDES = {Bound.MORE_THAN: 1, Bound.AT_LEAST: 1, Bound.LESS_THAN: -1, Bound.AT_MOST: -1}


def amount_at(line: Line, index: int) -> Amount:
    """Return the amount whose number stands at `index`."""
    item = line.items[index]
    bound = Bound.ABOUT if item.about else Bound.EXACT
    amount = Amount(start=index, at=index, end=index + 1, low=item.low, high=item.high, bound=bound)
    return _two_sided(
        line, hedged(line, _ranged(line, _with_tolerance(line, _with_plus(line, _with_sign(line, amount)))))
    )


def amounts(line: Line) -> tuple[Draft, ...]:
    """Return every number of a line with its hedge or range, whatever it counts; dates are none.

    Returns:
        Drafts without a unit, in order; `low` and `high` are None where the hedge leaves an end open.
    """
    found: list[Draft] = []
    index = 0
    while index < len(line.items):
        fraction = line.is_kind(index, ItemKind.FRACTION) and line.dates[index] is None
        if not fraction and not line.is_number(index):
            index += 1
            continue
        amount = amount_at(line, index)
        draft = hedge_after(line, drafted(amount, FigureKind.LEVEL, None, amount.end))
        found.append(draft)
        index = max(index + 1, draft.end)
    return tuple(found)


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
    if glued:
        return attrs.evolve(amount, end=end + 2, bound=Bound.AT_LEAST)
    # "50 plus points".
    apart = line.word(end) in line.lexicon.plus and line.lexicon.nouns.is_plural(line.word(end + 1))
    return attrs.evolve(amount, end=end + 1, bound=Bound.AT_LEAST) if apart else amount


def _with_tolerance(line: Line, amount: Amount) -> Amount:
    """Read "488 ± 14" as about 488: how far it may be off is no figure of its own."""
    tolerated = line.word(amount.end) == "±" and line.is_number(amount.end + 1)
    return attrs.evolve(amount, end=amount.end + 2, bound=Bound.ABOUT) if tolerated else amount


def _ranged(line: Line, amount: Amount) -> Amount:
    """Extend the amount over a range ("between 20 and 30", "80 to 100", "20-30 %")."""
    lexicon = line.lexicon
    at, percent = amount.end, None
    unit = lexicon.percent.after(line.words, at)
    if unit is not None:
        at, percent = unit
    elif line.word(at) == "-" and line.items[at].glued and not line.is_kind(at + 1, ItemKind.NUMBER):
        # "A five- to seven-day wait".
        at += 1
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
        opening = _sized(line, amount, at, upper)
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
    again = lexicon.percent.after(line.words, upper + 1)
    if unit is not None and (again is None or again[1] != unit[1]):
        return False
    signed = upper > joiner + 1
    if signed and amount.currency is None:
        return False
    if amount.currency is not None and not signed:
        return noun_at(line, upper + 1) is None or lexicon.currencies.after(line.words, upper + 1) is not None
    return True


def _two_sided(line: Line, amount: Amount) -> Amount:
    """Read "more than 20 and fewer than 35" and "at most 100 and at least 20" as one range."""
    side = _SIDES.get(amount.bound)
    if side is None:
        return amount
    lexicon, at = line.lexicon, amount.end
    between = lexicon.and_but | lexicon.adverbs | lexicon.perhaps | _COMMAS
    while line.word(at) in between:
        at += 1
    found = lexicon.hedges_before.after(line.words, at) if at > amount.end else None
    if found is None or _SIDES.get(found[1]) != -side or not line.same_sentence(amount.at, found[0]):
        return amount
    number = found[0]
    if (
        not (line.is_number(number) or line.is_kind(number, ItemKind.FRACTION))
        or line.dates[number] is not None
    ):
        return amount
    other = line.items[number].low
    low, high = (amount.low, other) if side > 0 else (other, amount.high)
    if low >= high:
        return amount
    return attrs.evolve(amount, end=number + 1, low=low, high=high, bound=Bound.BETWEEN)


def _opening(line: Line, start: int, joiner: str) -> int | None:
    """Return where a range starts whose first number starts at `start`, or None where it is no range."""
    lexicon = line.lexicon
    found = lexicon.between.before(line.words, start)
    if found is not None and (joiner in lexicon.and_ or joiner in lexicon.targets or joiner in DASHES):
        return found[0]
    if line.word(start - 1) in lexicon.sources:
        is_range = joiner in lexicon.targets and _tells_range(line, start)
        return start - 1 if is_range else None
    if joiner in lexicon.alternatives:
        return start if _is_near(line, start) else None
    if joiner in lexicon.targets:
        return None if line.word(start - 1) in lexicon.changes or _is_size(line, start) else start
    return start if joiner in _RANGE_MARKS else None


def _is_near(line: Line, start: int) -> bool:
    """Say whether two numbers with "or" between are one guess ("two or three bidders"): alike in kind, and near in size."""
    first, second = line.items[start], line.items[start + 2]
    return first.spelled == second.spelled and second.low - first.low <= max(1, first.low / 2)


def _sized(line: Line, amount: Amount, joiner: int, upper: int) -> int | None:
    """Return the start of a range that tells the size of a change ("grew 6 to 8 percent", "down by 15 to 20 degrees").

    A value that is reached stands far from the size, or has a unit where the size has its own.
    """
    lexicon, end = line.lexicon, upper + 1
    changed = line.word(amount.start - 1) in lexicon.changes or _is_size(line, amount.start)
    if line.word(joiner) not in lexicon.targets or amount.currency is not None or not changed:
        return None
    united = (
        lexicon.percent.after(line.words, end)
        or lexicon.currencies.after(line.words, end)
        or lexicon.measures.after(line.words, end)
    )
    near = line.items[upper].high <= _WIDEST * _same_scale(amount.low, line, amount.at, upper)
    return amount.start if near and united is not None else None


def _is_size(line: Line, start: int) -> bool:
    """Say whether a number is the size of a change, so that "to" leads on to its result ("fell by £2,000 to £285,000")."""
    by = line.lexicon.by.before(line.words, start)
    return by is not None and line.word(by[0] - 1) in line.lexicon.changes


def _tells_range(line: Line, start: int) -> bool:
    """Say whether "from x to y" is a range here, and not a change from one value to another."""
    lexicon = line.lexicon
    if line.word(start - 2) in lexicon.sizes:
        return True
    before = [line.word(at) for at in range(max(0, start - _TELLING), start) if line.same_sentence(at, start)]
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
