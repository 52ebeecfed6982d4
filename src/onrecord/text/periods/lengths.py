"""Rules for what has no place on the calendar: lengths of time, what comes back, and words such as "now"."""

import re
from collections.abc import Mapping

from onrecord.text.periods.lexicon import Lexicon
from onrecord.text.periods.scene import Placed, Said, Scene

SIZE: Mapping[str, int] = {
    "second": 1, "minute": 2, "hour": 3, "day": 4, "night": 4, "weekend": 4, "week": 5, "fortnight": 5, "month": 6,
    "quarter": 7, "half": 7, "season": 7, "year": 8, "decade": 9, "century": 10, "millennium": 11,
}  # fmt: skip
"""Rank of each unit by its length."""

_LETTER: Mapping[str, tuple[str, float]] = {
    "second": ("TS", 1), "minute": ("TM", 1), "hour": ("TH", 1), "day": ("D", 1), "night": ("D", 1), "weekend": ("D", 2),
    "week": ("W", 1), "fortnight": ("W", 2), "month": ("M", 1), "quarter": ("M", 3), "half": ("M", 6), "season": ("M", 3),
    "year": ("Y", 1), "decade": ("Y", 10), "century": ("Y", 100), "millennium": ("Y", 1000),
}  # fmt: skip
_DIGITS = re.compile(r"\d+(?:[.,]\d+)?")
VAGUE = "X"
"""The digit of a number that is not told ("several days": PXD)."""


def count_of(text: str, words: Lexicon) -> float | None:
    """Read how many: digits, a number word, or None where the words are vague ("several")."""
    if _DIGITS.fullmatch(text):
        return float(text.replace(",", "."))
    number = words.numbers.get(text)
    return number if number is None or number > 0 else None


def iso_length(unit: str, count: float | None) -> str:
    """Write a length of time as ISO 8601; an unknown count as `X`.

    Args:
        unit: Such as `month`.
        count: How many, or None.
    """
    letter, each = _LETTER[unit]
    shown = VAGUE if count is None else f"{count * each:g}"
    return f"P{letter[:-1]}{shown}{letter[-1]}"


def length_of(said: Said, words: Lexicon) -> str:
    """Read a length from the words of a rule."""
    if "iso" in said:
        return said["iso"]
    if "n2" in said:
        last = iso_length(words.units[said["unit"]], count_of(said["n2"], words))
        first = iso_length(words.units[said["unit1"]], count_of(said["n"], words)) if "unit1" in said else ""
        return add_lengths(first, last) if first else last
    if "two" in said:
        return iso_length(words.units[said["two"]], 2.5 if "half" in said else 2)
    if "one" in said:
        return iso_length(words.units[said["one"]], 1)
    count: float | None = count_of(said["n"], words) if "n" in said else 1.0
    if "half" in said:
        count = (count or 0) + 0.5 if "n" in said or "whole" in said else 0.5
        count = 1.5 if "whole" in said else count
    return iso_length(words.units[said["unit"]], count)


def add_lengths(first: str, second: str) -> str:
    """Write two lengths after each other, the larger first ("P2Y" and "P3M": "P2Y3M")."""
    day, _, hour = first.removeprefix("P").partition("T")
    day2, _, hour2 = second.removeprefix("P").partition("T")
    days = sorted(_PIECE.findall(day + day2), key=lambda piece: "YMWD".index(piece[-1]))
    clock = hour + hour2
    return f"P{''.join(days)}" + (f"T{clock}" if clock else "")


_PIECE = re.compile(r"[\dX.]+[YMWD]")


def duration(said: Said, words: Lexicon, _: Scene) -> Placed:
    """Read a length of time ("three years")."""
    return Placed(value=length_of(said, words), kind="duration")


def vague(said: Said, words: Lexicon, _: Scene) -> Placed:
    """Read "for years": a length without a number."""
    return Placed(value=iso_length(words.units[said["unit"]], None), kind="duration")


def recurrence(said: Said, words: Lexicon, _: Scene) -> Placed:
    """Read what comes back ("every day", "each Monday", "weekly", "every other year")."""
    if "weekday" in said:
        return Placed(value=f"R/XXXX-WXX-{words.weekdays[said['weekday']]}", kind="set")
    if "month" in said:
        return Placed(value=f"R/XXXX-{words.months[said['month']]:02d}", kind="set")
    if "part" in said:
        return Placed(value=f"R/XXXX-{words.parts[said['part']]}", kind="set")
    if "often" in said:
        unit, often = words.often[said["often"]]
        return Placed(value=f"R/{iso_length(unit, often)}", kind="set")
    count: float | None = 2.0 if "other" in said else (count_of(said["n"], words) if "n" in said else 1.0)
    return Placed(value=f"R/{iso_length(words.units[said['unit']], count)}", kind="set")


def reference(said: Said, _: Lexicon, __: Scene) -> Placed:
    """Read a word that points to the past, the present or the future without a date."""
    value = next(side for side in ("past", "present", "future") if f"{side}_ref" in said)
    return Placed(value=value, relative=True, kind="reference")
