"""What a figure says, in plain words: its number, its unit, and how far its hedge goes."""

from decimal import Decimal

from onrecord.model.figure import Bound, Figure, FigureKind, Trend
from onrecord.sheets.words import IRREGULAR, KIND_NOTES, UNITS, say

_MILLION = Decimal(1_000_000)
_BILLION = Decimal(1_000_000_000)
_CURRENCY_LETTERS = 3


def hedge_in_words(figure: Figure) -> str:
    """Say what a figure states and what it leaves open: "at least 32 people: no upper limit is stated".

    Args:
        figure: Any figure; ends that its bound does not need may be missing.

    Returns:
        One phrase without a full stop, numbers with thousands separated, never empty.
    """
    notes = (KIND_NOTES.get(figure.kind), say("hedge_denied") if figure.denied else None)
    return "; ".join([_core(figure), *(note for note in notes if note)])


def _core(figure: Figure) -> str:
    low, high = figure.low, figure.high
    if low is None and high is None:
        return say("hedge_superlative" if figure.bound is Bound.RECORD else "hedge_no_number")
    if low is not None and high is not None:
        return _closed(figure, low, high)
    if low is not None:
        return _open(figure, low, upwards=True)
    return _open(figure, high or 0, upwards=False)


def _closed(figure: Figure, low: float, high: float) -> str:
    if low != high:
        template = {Bound.VAGUE: "hedge_vague", Bound.ABOUT: "hedge_about_range"}.get(figure.bound)
        return say(template or "hedge_between", low=_bare(low, figure.unit), high=_stated(figure, high))
    stated = _stated(figure, low)
    template = {
        Bound.EXACT: "hedge_exact",
        Bound.ABOUT: "hedge_about",
        Bound.NEARLY: "hedge_nearly",
        Bound.VAGUE: "hedge_vague_one",
        Bound.RECORD: "hedge_record",
        Bound.AT_LEAST: "hedge_at_least",
        Bound.MORE_THAN: "hedge_more_than",
        Bound.AT_MOST: "hedge_at_most",
        Bound.LESS_THAN: "hedge_less_than",
        Bound.BETWEEN: "hedge_exact",
    }[figure.bound]
    return say(template, amount=stated)


def _open(figure: Figure, end: float, *, upwards: bool) -> str:
    stated = _stated(figure, end)
    if figure.bound is Bound.ABOUT:
        return say("hedge_about", amount=stated)
    if figure.bound is Bound.NEARLY:
        return say("hedge_nearly", amount=stated)
    if upwards:
        return say("hedge_more_than" if figure.bound is Bound.MORE_THAN else "hedge_at_least", amount=stated)
    return say("hedge_less_than" if figure.bound is Bound.LESS_THAN else "hedge_at_most", amount=stated)


def _stated(figure: Figure, value: float) -> str:
    """Write one end as the figure means it: a change with its way, a rank without its unit."""
    if figure.kind is FigureKind.RANK:
        return number_in_words(value)
    written = amount_in_words(value, figure.unit)
    if figure.kind is FigureKind.RATIO or figure.unit == "ratio":
        return written
    if figure.kind is FigureKind.CHANGE or figure.unit == "percent change":
        way = {Trend.UP: "change_up", Trend.DOWN: "change_down", None: "change_by"}[figure.trend]
        return say(way, amount=written)
    return written


def number_in_words(value: float) -> str:
    """Write a number for a reader: `6,690`, `45.4`, `1.3 million`; no digit is dropped."""
    exact = Decimal(repr(value))
    if not exact.is_finite():
        return str(value)
    for size, word in ((_BILLION, "billion"), (_MILLION, "million")):
        scaled = exact / size
        if abs(scaled) >= 1 and scaled == Decimal(f"{scaled:.3f}"):
            return say(word, number=_plain(scaled))
    return _plain(exact)


def _plain(exact: Decimal) -> str:
    written = f"{exact:,f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def _bare(value: float, unit: str) -> str:
    """Write the lower end of a range, whose unit follows the upper end."""
    if unit.partition("/")[0] in {"share", "percent", "percent change"} or unit.startswith("percent of "):
        return f"{_percent(value, unit)}%"
    return number_in_words(value)


def _percent(value: float, unit: str) -> str:
    if unit != "share":
        return number_in_words(value)
    # A share is kept as a fraction such as 0.6666666666666666; one decimal of a percent is what words can mean.
    return _plain(Decimal(f"{Decimal(repr(value)) * 100:.1f}"))


def amount_in_words(value: float, unit: str) -> str:
    """Write a value with its unit: "32 people", "USD 11 million a month", "5% of GDP", "66.7% of the whole".

    Args:
        value: In `unit`; a share as a fraction from 0 to 1.
        unit: As `Figure.unit` has it.
    """
    base, _, rate = unit.partition("/")
    written = _with_unit(value, base.strip())
    return say("per", amount=written, unit=rate.strip()) if rate.strip() else written


def _with_unit(value: float, base: str) -> str:
    number = number_in_words(value)
    if base.startswith("percent of "):
        return f"{number}% {base.removeprefix('percent ')}"
    if base == "share":
        return say("of_the_whole", number=_percent(value, base))
    if base in UNITS:
        return UNITS[base].format(number)
    if len(base) == _CURRENCY_LETTERS and base.isalpha() and base.isupper():
        return f"{base} {number}"
    return f"{number} {plural(base) if abs(value) != 1 else base}".strip()


def plural(noun: str) -> str:
    """Give the plural of an English unit; only its last word changes."""
    head, _, last = noun.rpartition(" ")
    if last in IRREGULAR:
        many = IRREGULAR[last]
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        many = last[:-1] + "ies"
    elif last.endswith(("s", "x", "ch", "sh")):
        many = last + "es"
    else:
        many = last + "s" if last else ""
    return f"{head} {many}".strip()
