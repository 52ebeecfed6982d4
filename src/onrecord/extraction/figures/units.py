"""Find the unit after a number: symbols, names of units, and what an amount is for each of."""

from onrecord.extraction.figures.line import Line
from onrecord.extraction.lexicon.units import APART, EACH, FOLDED, GLUED, LETTERS
from onrecord.text.numbers import ItemKind

_APOSTROPHES = frozenset("'’ʼ")
_LINES = frozenset({144, 240, 360, 480, 720, 1080, 1440, 2160, 4320})
"""Lines of a screen: "1080p" is no money."""
_SYMBOLS = frozenset(
    {"kg", "km", "GB", "MB", "TB", "kWh", "MWh", "GWh", "lb", "oz", "kW", "MW", "GJ", "ml", "ha", "sq"}
)
"""Units that an amount may be for each of behind an article ("11 cents a kWh")."""
Found = tuple[int, str]


def unit_at(line: Line, at: int) -> Found | None:
    """Return end and name of the unit at `at`; one letter counts only as it is spelled ("100m", "25C")."""
    if not 0 <= at < len(line.items):
        return None
    cased = LETTERS.get(line.raw[at]) if len(line.raw[at]) > 1 else None
    if cased is not None:
        return None if _names_body(line, at) else (at + 1, cased)
    known = line.lexicon.measures.after(line.words, at)
    if known is not None:
        return known if line.same_sentence(at, known[0] - 1) else None
    raw = line.raw[at]
    glued = line.items[at].glued and line.word(at + 1) != "/"
    short = LETTERS.get(raw) or (GLUED if glued else APART).get(raw)
    return None if short is None or _is_something_else(line, at) else (at + 1, short)


def _is_something_else(line: Line, at: int) -> bool:
    """Say whether a letter or two after a number are no unit: "1080p", "1-in-100", "5 m's", "5m people"."""
    screen = line.raw[at] == "p" and line.items[at - 1].low in _LINES
    ratio = line.raw[at] == "in" and line.word(at + 1) == "-"
    owner = line.text[line.items[at].end : line.items[at].end + 1] in _APOSTROPHES
    return screen or ratio or owner or _is_scale(line, at)


def _names_body(line: Line, at: int) -> bool:
    """Say whether capitals name whose the counted are: "3,000 AU troops" are no distance."""
    return line.raw[at].isupper() and line.lexicon.nouns.is_plural(line.word(at + 1))


def _is_scale(line: Line, at: int) -> bool:
    """Say whether a glued "m" is for million: "5m people"."""
    nouns = line.lexicon.nouns
    following = line.word(at + 1)
    return (
        line.raw[at] == "m"
        and line.is_kind(at + 1, ItemKind.WORD)
        and nouns.units.get(nouns.lemma(following)) is not None
    )


def rate_after(line: Line, end: int) -> Found | None:
    """Return end and name of what an amount is for each of ("a day", "per 100 km"); "a year ago" is no rate."""
    found = line.lexicon.rates.after(line.words, end) or _each(line, end)
    if found is None or not line.same_sentence(end - 1, found[0] - 1):
        return None
    dated = line.word(found[0]) in line.lexicon.distance | line.lexicon.last or line.lexicon.ago.after(
        line.words, found[0]
    )
    return None if dated else found


def _each(line: Line, end: int) -> Found | None:
    lexicon, at = line.lexicon, end + 1
    word = line.word(end)
    stroke = word == "/" and line.items[end].glued
    if not (stroke or word in lexicon.per_any or word in lexicon.per_each) or at >= len(line.items):
        return None
    free = stroke or word in lexicon.per_any
    if free and line.is_number(at):
        unit = unit_at(line, at + 1)
        return None if unit is None else (unit[0], f"{line.items[at].low} {unit[1]}")
    each = lexicon.each.get(line.word(at))
    if not free and each is None and line.raw[at] in _SYMBOLS:
        return unit_at(line, at)
    if free:
        return _any(line, at)
    return None if each is None else unit_at(line, at) or (at + 1, each)


def _any(line: Line, at: int) -> Found | None:
    """Return what follows "per": a unit, a stretch of time or any noun."""
    lexicon, word = line.lexicon, line.word(at)
    unit = unit_at(line, at)
    if line.word(at - 1) == "/" and line.raw[at] in EACH:
        return at + 1, EACH[line.raw[at]]
    if unit is not None:
        return unit
    if word in lexicon.time_units or word in lexicon.each:
        return at + 1, lexicon.time_units.get(word) or lexicon.each[word]
    fits = line.is_kind(at, ItemKind.WORD) and word not in lexicon.nouns.stops
    if fits and line.word(at + 1) in lexicon.each:
        return at + 2, lexicon.each[line.word(at + 1)]
    if not fits:
        return None
    lemma = lexicon.nouns.lemma(word)
    return at + 1, lexicon.nouns.units.get(lemma, lemma)


def rated(unit: str, rate: str) -> str:
    """Return the name of a unit for each of something ("USD/day", "litre per 100 km", "km/h")."""
    unit = "GBP" if unit == "book" else unit
    whole = f"{unit} per {rate}" if rate[:1].isdigit() else f"{unit}/{rate}"
    return FOLDED.get(whole, whole)
