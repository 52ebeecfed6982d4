"""Amounts that have a unit: money, time, distance, weight, and what they are for each of."""

import attrs

from onrecord.extraction.figures.amounts import amount_at
from onrecord.extraction.figures.cues import change_after, change_before, is_first_of_two
from onrecord.extraction.figures.currency import coins_after, is_sterling
from onrecord.extraction.figures.draft import Amount, Draft, drafted
from onrecord.extraction.figures.line import Line
from onrecord.extraction.figures.trends import unaided_before
from onrecord.extraction.figures.units import rate_after, rated, unit_at
from onrecord.extraction.lexicon.units import PARTS
from onrecord.model.figure import Bound, FigureKind
from onrecord.text.numbers import ItemKind

_SUBJECT = 8
_MEASURED, _FEW = 3, 50
_HEADGEAR = frozenset({"crown", "crowns"})
"""A few of them are titles, and no money."""
_OF_PLAY = frozenset({"minute", "second"})
LONG = {"decade": ("year", 10), "century": ("year", 100), "night": ("day", 1)}


def money(line: Line, amount: Amount) -> Draft | None:
    """Read an amount of money with its rate ("$11 million a month")."""
    end, code = amount.end, amount.currency
    at = end
    while line.word(at) in line.lexicon.partitives:
        at += 1
    after = line.lexicon.currencies.after(line.words, at)
    if after is not None and line.same_sentence(amount.at, after[0] - 1) and not _is_word(line, at, after):
        signed = amount.currency is not None and not line.word(at).isalpha()
        end, code = (end, code) if signed else after
    if code is None or (line.word(end - 1) in _HEADGEAR and amount.low < _FEW):
        return None
    coins = coins_after(line, end) if amount.low == amount.high == int(amount.low) else None
    if coins is not None:
        total = amount.low + coins[1]
        end, amount = coins[0], attrs.evolve(amount, low=total, high=total)
    return _changed(
        line, _shared_out(line, _sold_by(line, with_rate(line, drafted(amount, FigureKind.LEVEL, code, end))))
    )


def _sold_by(line: Line, draft: Draft) -> Draft:
    """Read the price of one unit of measure: "الغرام بـ 300"."""
    each = line.lexicon.measures.before(line.words, draft.start - 1)
    sold = line.lexicon.verb_first and line.word(draft.start - 1) in _FOR and each is not None
    if not sold or each is None or not line.raw[each[0]].startswith("ال") or "/" in (draft.unit or ""):
        return draft
    return attrs.evolve(draft, unit=rated(draft.unit or "", each[1]))


_FOR = frozenset({"ب", "بـ"})


def _shared_out(line: Line, draft: Draft) -> Draft:
    """Read "400 000 francs à chaque famille", "chaque famille recevra 90 euros" and "la tonne se vend 300 dollars" as so much for each."""
    lexicon = line.lexicon
    if draft.rate is not None or not lexicon.every or "/" in (draft.unit or ""):
        return draft
    handed = line.word(draft.end) in lexicon.targets and line.word(draft.end + 1) in lexicon.every
    each = (
        lexicon.each.get(line.word(draft.end + 2))
        if handed and line.same_sentence(draft.at, draft.end + 2)
        else None
    )
    each = each or _each_before(line, draft)
    return draft if each is None else attrs.evolve(draft, rate=each)


def _each_before(line: Line, draft: Draft) -> str | None:
    """Return for each of what an amount is, where its subject tells so."""
    lexicon, priced = line.lexicon, False
    for at in range(draft.start - 1, max(0, draft.start - _SUBJECT), -1):
        if not line.same_sentence(at, draft.at) or line.is_number(at) or line.word(at) in {",", ";"}:
            return None
        each, before = lexicon.each.get(line.word(at)), line.word(at - 1)
        if each is not None and (before in lexicon.every or (priced and before in lexicon.the)):
            return each
        priced = priced or line.word(at) in lexicon.prices
    return None


def _is_word(line: Line, at: int, found: tuple[int, str]) -> bool:
    """Say whether what would be a currency code is a word in small letters ("1 cup", "all 5")."""
    alone = found[0] == at + 1 and line.word(at).upper() == found[1]
    return alone and not line.raw[at].isupper()


def _changed(line: Line, draft: Draft) -> Draft:
    """Return an amount as a change, where it is the size of one ("fell by $2 million")."""
    first = is_first_of_two(line, draft.start, draft.end)
    before = (
        None if first else change_before(line, draft.start, bare=False) or unaided_before(line, draft.start)
    )
    if before is not None:
        return attrs.evolve(draft, start=before[0], trend=before[1], kind=FigureKind.CHANGE)
    after = change_after(line, draft.end)
    if (
        after is not None
        and draft.unit in line.lexicon.currency_codes
        and line.word(after[0] - 1) in line.lexicon.funds
    ):
        # "A $23 million loss" is what was lost, not by how much something fell.
        after = None
    placed = line.word(draft.end) in line.lexicon.beside and (after is None or after[0] == draft.end + 1)
    placed = placed and line.word(draft.end + 1) not in line.lexicon.movement.norms
    if after is None or placed:
        return draft
    return attrs.evolve(draft, end=after[0], trend=after[1], kind=FigureKind.CHANGE)


def with_rate(line: Line, draft: Draft) -> Draft:
    """Add what an amount is for each of: a month, a day, a family."""
    found = rate_after(line, draft.end) or _tied_rate(line, draft.end) or _rate_of(line, draft.end)
    if found is None or draft.unit is None:
        return draft
    draft = attrs.evolve(draft, end=found[0], unit=rated(draft.unit, found[1]))
    at = draft.end + (line.word(draft.end) in line.lexicon.and_)
    again = rate_after(line, at)
    if (
        again is None
        or draft.unit is None
        or not line.same_sentence(draft.at, at)
        or again[1] in draft.unit.split("/")
    ):
        return draft
    return attrs.evolve(draft, end=again[0], unit=rated(draft.unit, again[1]))


def _tied_rate(line: Line, end: int) -> tuple[int, str] | None:
    """Read the rate of "a $10-a-share offer"."""
    tied = line.word(end) == line.word(end + 2) == "-" and line.word(end + 1) in line.lexicon.per_each
    unit = line.word(end + 3)
    each = line.lexicon.each.get(unit) or line.lexicon.time_units.get(unit)
    return (end + 4, each) if tied and each is not None else None


def _rate_of(line: Line, end: int) -> tuple[int, str] | None:
    """Read the rate after what is measured: "2.3 million barrels of crude a day"."""
    if line.word(end) not in line.lexicon.of or not line.is_kind(end + 1, ItemKind.WORD):
        return None
    for at in range(end + 2, end + 2 + _MEASURED):
        if not line.is_kind(at, ItemKind.WORD):
            return None
        timed = line.lexicon.rates.after(line.words, at) is not None
        found = rate_after(line, at) if timed or line.word(at) in line.lexicon.per_any else None
        if found is not None:
            return found
    return None


def duration(line: Line, amount: Amount) -> Draft | None:
    """Read a length of time; a time that only dates something ("a year ago") gives None."""
    lexicon = line.lexicon
    at = amount.end
    hyphen = line.word(at) == "-" and line.items[at].glued
    at += hyphen
    while line.word(at) in lexicon.partitives:
        at += 1
    spelled = line.items[amount.at].spelled or line.word(at + 1) == "-"
    seconds = (hyphen or not spelled) and lexicon.each.get(line.word(at)) == "second"
    unit = "second" if seconds else lexicon.time_units.get(line.word(at))
    if unit is None or not line.same_sentence(amount.at, at) or unit_at(line, at) is not None:
        return None
    if _opens_year(line, at):
        return None
    end = at + 1
    unit, factor = LONG.get(unit, (unit, 1))
    scaled = attrs.evolve(amount, low=amount.low * factor, high=amount.high * factor)
    scaled = _spanned(line, _deadline(line, scaled))
    draft = drafted(scaled, FigureKind.DURATION, unit, end + _named(line, end) if hyphen else end)
    return draft if hyphen else _timed(line, with_half(line, _with_part(line, draft)))


def _opens_year(line: Line, at: int) -> bool:
    """Say whether a word for a year is that of a date right behind a number ("455 مليونا عام 2024")."""
    date = line.dates[at]
    named = date is not None and at + 1 < len(line.dates) and line.dates[at + 1] is date
    return named and line.is_kind(at + 1, ItemKind.NUMBER)


def term(line: Line, amount: Amount) -> Draft | None:
    """Read "sous huitaine", "sous quinzaine": a limit in days that one word names."""
    found = line.lexicon.within.before(line.words, amount.at)
    if line.word(amount.at) not in line.lexicon.terms or found is None:
        return None
    limit = attrs.evolve(amount, start=found[0], bound=found[1])
    return drafted(limit, FigureKind.DURATION, "day", amount.at + 1)


def _spanned(line: Line, amount: Amount) -> Amount:
    """Read "invest over ten years" as ten years, and "for over ten years" as more than ten."""
    lexicon = line.lexicon
    over = amount.start == amount.at - 1 and line.word(amount.start) in lexicon.about_matter
    if not over or not lexicon.lasting or line.word(amount.start - 1) in lexicon.lasting:
        return amount
    return attrs.evolve(amount, start=amount.at, bound=Bound.EXACT)


def _timed(line: Line, draft: Draft) -> Draft:
    """Add what a length of time recurs in ("95 minutes a day"); "two years a day ago" is no such thing."""
    found = line.lexicon.rates.after(line.words, draft.end) or _rate_of(line, draft.end)
    return draft if found is None or found[1] == draft.unit else with_rate(line, draft)


def with_half(line: Line, draft: Draft) -> Draft:
    """Add the half that follows a unit of time ("trois heures et demie", "ثلاث ساعات ونصف")."""
    half = draft.end + 1
    fits = line.is_kind(half, ItemKind.FRACTION) and line.same_sentence(draft.at, half)
    same = _is_same_unit(line, half + 1, draft.unit)
    owned = line.lexicon.verb_first and half + 1 < len(line.raw) and line.raw[half + 1].startswith("ال")
    closed = same or not (owned or line.word(half + 1) in line.lexicon.of | line.lexicon.the)
    if line.word(draft.end) not in line.lexicon.and_half or not fits or not closed:
        return draft
    low, high = (None if end is None else end + line.items[half].low for end in (draft.low, draft.high))
    return attrs.evolve(draft, end=half + 1 + same, low=low, high=high)


def _is_same_unit(line: Line, at: int, unit: str | None) -> bool:
    """Say whether the unit of a length stands again behind its half ("أربعة أمتار ونصف المتر")."""
    if not line.lexicon.verb_first:
        return False
    found = unit_at(line, at)
    return unit is not None and unit in {
        line.lexicon.time_units.get(line.word(at)),
        found[1] if found else None,
    }


def _named(line: Line, end: int) -> int:
    """Say whether a noun right after belongs to "10-year mission"."""
    fits = line.is_kind(end, ItemKind.WORD) and line.word(end) not in line.lexicon.nouns.stops
    fits = fits and line.word(end) not in line.lexicon.changes
    return int(fits and not line.is_name(end) and line.same_sentence(end - 1, end))


def _deadline(line: Line, amount: Amount) -> Amount:
    """Read "within six months" as at most six."""
    found = line.lexicon.within.before(line.words, amount.start)
    begun = found is None and line.lexicon.within.after(line.words, amount.start)
    if begun and begun[0] == amount.at and begun[1] is Bound.AT_MOST and amount.bound is Bound.ABOUT:
        # "Dans les 300 euros" is about 300; "dans les cinq jours" no more than five.
        return attrs.evolve(amount, high=amount.high, bound=Bound.AT_MOST)
    if found is None or amount.bound is not Bound.EXACT:
        return amount
    return attrs.evolve(amount, start=found[0], bound=found[1])


def is_date_like(line: Line, draft: Draft) -> bool:
    """Say whether a duration only dates something: "two years ago", "the last 12 months"."""
    lexicon = line.lexicon
    before = line.word(draft.start - 1)
    ranked = line.is_kind(draft.start - 1, ItemKind.ORDINAL) or before in lexicon.last
    if ranked and draft.start == draft.at:
        # "The final ten minutes" measures; "the last ten days" are a period.
        return draft.unit not in _OF_PLAY and before not in lexicon.per_each
    item = line.items[draft.at]
    single = item.low == 1 and item.spelled and draft.start == draft.at
    if single and (
        lexicon.nouns.head_first or draft.unit == "day" or line.word(draft.end) in lexicon.distance
    ):
        return True
    if line.word(draft.end) in lexicon.last and lexicon.nouns.head_first:
        return True
    whole = draft.low is None or draft.low == int(draft.low)
    told_from = line.word(draft.end) in lexicon.roles.events_after and draft.bound is Bound.EXACT and whole
    return (
        told_from
        or lexicon.ago.after(line.words, draft.end) is not None
        or lexicon.ago.before(line.words, draft.start) is not None
    )


def measure(line: Line, amount: Amount) -> Draft | None:
    """Read a distance, an area, a weight, a speed ("12 km", "a 12-inch screen", "6ft 2in")."""
    tied = line.word(amount.end) == "-" and line.items[amount.end].glued
    at = amount.end + tied
    while line.word(at) in line.lexicon.partitives:
        at += 1
    found = unit_at(line, at) or (_part_named(line, at) if tied else None)
    if found is None or not line.same_sentence(amount.at, found[0] - 1):
        return None
    if tied and line.word(found[0]) in line.lexicon.sized:
        return None
    unit = "GBP" if found[1] == "pound" and is_sterling(line, amount, found[0]) else found[1]
    draft = with_half(line, _with_part(line, drafted(amount, FigureKind.LEVEL, unit, found[0])))
    return _changed(line, with_rate(line, draft))


def part_of_unit(line: Line, index: int) -> Draft | None:
    """Read a fraction of a unit: "1/4 mile", "half a kilometre", "three quarters of an inch"."""
    at = index + 1
    while line.word(at) in line.lexicon.of or line.word(at) in line.lexicon.article_one:
        at += 1
    led = at > index + 1 or not line.items[index].spelled
    found = unit_at(line, at) if led and line.dates[index] is None else None
    if found is None or not line.same_sentence(index, found[0] - 1):
        return None
    return drafted(amount_at(line, index), FigureKind.LEVEL, found[1], found[0])


def _part_named(line: Line, at: int) -> tuple[int, str] | None:
    """Return end and name of what a thing has so many of ("two-storey", "three-bedroom")."""
    word = line.word(at)
    return (at + 1, line.lexicon.nouns.lemma(word)) if word in line.lexicon.parts_named else None


def _with_part(line: Line, draft: Draft) -> Draft:
    """Add the smaller unit of an amount in two ("6ft 2in", "1 minute 56 seconds")."""
    number = draft.end + (line.word(draft.end) in line.lexicon.and_)
    if draft.unit is None or draft.low is None or draft.low != draft.high or not line.is_number(number):
        return draft
    lexicon, part = line.lexicon, line.items[number]
    at = number + 1
    timed = lexicon.time_units.get(line.word(at))
    found = (at + 1, timed) if timed is not None else unit_at(line, at)
    if draft.unit == "foot" and line.word(at) == "in":
        found = (at + 1, "inch")
    size = None if found is None else PARTS.get((draft.unit, found[1]))
    if found is None or size is None or part.low >= size or not line.same_sentence(draft.at, at):
        return draft
    value = draft.low * size + part.low
    return attrs.evolve(draft, end=found[0], unit=found[1], low=value, high=value)
