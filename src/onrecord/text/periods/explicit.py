"""Rules for dates that name their place on the calendar, or all of it but the year."""

import datetime as dt
import re
from collections.abc import Mapping

import attrs

from onrecord.text.periods.edtf import add_months, month_value, parse_edtf, quarter_value, week_value
from onrecord.text.periods.lengths import iso_length
from onrecord.text.periods.lexicon import Lexicon
from onrecord.text.periods.scene import (
    MONTHS_A_YEAR,
    Placed,
    Said,
    Scene,
    dated,
    number,
    which,
    year_by_weekday,
    year_for,
)

_CENTURY = 100
_NOON = 12


def full(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place a day, a month or both, with the year if the words give it."""
    day = number(said["day"], words) if "day" in said else None
    if "month" not in said:
        return _day_alone(day, words.weekdays.get(said.get("weekday", "")), scene)
    month = words.months[said["month"]]
    if "year" in said:
        return Placed(value=dated(int(said["year"]), month, day), relative="counted" in said)
    if day is not None and "weekday" in said and scene.anchor is not None:
        year = year_by_weekday(month, day, words.weekdays[said["weekday"]], scene.anchor)
        if year is not None:
            return Placed(value=dated(year, month, day), relative=True)
    if "which" in said:
        scene = attrs.evolve(scene, future=words.which[said["which"]] > 0)
    return Placed(value=dated(year_for(month, day, scene), month, day), relative=True)


def _day_alone(day: int | None, weekday: int | None, scene: Scene) -> Placed:
    """Place "Thursday the 21st": in the nearest month where the two agree."""
    if scene.anchor is None or day is None:
        return Placed(value="", relative=True)
    for months in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7):
        there = add_months(scene.anchor.replace(day=1), months)
        value = dated(there.year, there.month, day)
        bounds = parse_edtf(value)
        if bounds and bounds[0] == bounds[1] and bounds[0].isoweekday() == weekday:
            return Placed(value=value, relative=True)
    return Placed(value="", relative=True)


def days(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place a run of days of one month ("27-31 March")."""
    month = words.months[said["month"]]
    first, last = number(said["day"], words), number(said["day2"], words)
    if "which" in said:
        scene = attrs.evolve(
            scene, future=words.which[said["which"]] > 0, past=words.which[said["which"]] < 0
        )
    year = int(said["year"]) if "year" in said else year_for(month, last, scene)
    value = f"{dated(year, month, first)}/{dated(year, month, last)}"
    return Placed(value=value, relative="year" not in said or "counted" in said, kind="range")


def numeric(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place a date of digits alone; where day and month could be either way round, both are given."""
    if "month" in said:
        return Placed(value=dated(int(said["year"]), int(said["month"]), int(said["day"])))
    first, second = int(said["first"]), int(said["second"])
    if "weekday" in said:
        return _by_weekday(first, second, said, words, scene)
    year = int(said["year"])
    if first > MONTHS_A_YEAR and second > MONTHS_A_YEAR:
        return Placed(value=f"{year:04d}")
    if second > MONTHS_A_YEAR:
        return Placed(value=dated(year, first, second))
    if words.month_first and first != second and not scene.order:
        # 3 April or March 4: English writes both, so that both are given, as EDTF's one of a set.
        return Placed(
            value=f"[{dated(year, min(first, second), max(first, second))},{dated(year, max(first, second), min(first, second))}]"
        )
    return Placed(value=dated(year, first, second) if scene.order == "month" else dated(year, second, first))


def _by_weekday(first: int, second: int, said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "Friday 7/6": the order of day and month, and the year, in which the day of the week agrees."""
    wanted = words.weekdays[said["weekday"]]
    orders = [(second, first), (first, second)]
    if words.month_first:
        orders.reverse()
    for month, day in orders:
        year = int(said["year"]) if "year" in said else None
        if year is None and scene.anchor is not None and month <= MONTHS_A_YEAR:
            year = year_by_weekday(month, day, wanted, scene.anchor)
        bounds = parse_edtf(dated(year, month, day)) if year is not None else None
        if bounds and bounds[0] == bounds[1] and bounds[0].isoweekday() == wanted:
            return Placed(value=bounds[0].isoformat(), relative="year" not in said)
    if "year" in said:
        return numeric({key: text for key, text in said.items() if key != "weekday"}, words, scene)
    return Placed(value="", relative=True)


def years(said: Said, _: Lexicon, __: Scene) -> Placed:
    """Place two joined years; "2020-21" and "1999/00" reach into the next year or century."""
    first = int(said["year"])
    later = said["year2"]
    last = int(later) if len(later) == len(said["year"]) else first // _CENTURY * _CENTURY + int(later)
    if last < first and len(later) < len(said["year"]) and int(later) <= MONTHS_A_YEAR and int(later):
        return Placed(value=dated(first, int(later), None))  # 2015-03 is a month, 2015-16 two years
    if last < first:
        last += _CENTURY
    return Placed(value=f"{first:04d}/{last:04d}", kind="range")


def fiscal(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place a financial year, which may straddle two calendar years."""
    return years(said, words, scene) if "year2" in said else Placed(value=said["year"])


def year_alone(said: Said, _: Lexicon, __: Scene) -> Placed:
    """Place a bare year."""
    return Placed(value=said["year"])


def year_in_words(text: str, values: Mapping[str, int]) -> int:
    """Read "nineteen ninety-nine", "two thousand and eighteen"; said by people who read the news aloud.

    Args:
        text: The words, folded.
        values: Number by word; a word for 1000 or more counts by itself.
    """
    pieces = [piece for piece in _APART.split(text) if piece in values]
    numbers = [values[piece] for piece in pieces]
    if not numbers or numbers[0] >= _CENTURY:
        return sum(numbers)
    if len(numbers) > 1 and numbers[1] >= _CENTURY:
        return numbers[0] * numbers[1] + sum(numbers[2:])
    return numbers[0] * _CENTURY + sum(numbers[1:])


_APART = re.compile(r"\s+و\s*|(?<=[a-z])[\s-]+")


def decade(said: Said, words: Lexicon, _: Scene) -> Placed:
    """Place a decade as EDTF with an unknown last digit, `199X`; short ones are of the 20th century."""
    if "decade" in said:
        return Placed(value=f"{said['decade']}X")
    tens = int(said["short"]) if "short" in said else words.decades[said["tens"]]
    return Placed(value=f"19{tens}X" if tens else "200X")


def month_in_digits(said: Said, _: Lexicon, __: Scene) -> Placed:
    """Place "03/2015"."""
    return Placed(value=dated(int(said["year"]), int(said["digits"]), None))


def century(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "the 19th century", `18XX`."""
    if "which" in said:
        shift = words.which[said["which"]]
        return Placed(
            value=f"{scene.anchor.year // _CENTURY + shift:02d}XX" if scene.anchor else "", relative=True
        )
    count = int(said["nth"]) if said["nth"].isdigit() else words.centuries[said["nth"]]
    return Placed(value=f"{count - 1:02d}XX")


def nth_week(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "the first week of October": a week belongs to the month or year that its Thursday is in."""
    longer = whole(said, words, scene)
    bounds = parse_edtf(longer.value)
    if bounds is None:
        return Placed(value="", relative=True)
    first = bounds[0] + dt.timedelta(days=(_THURSDAY - bounds[0].isoweekday()) % 7)
    last = bounds[1] - dt.timedelta(days=(bounds[1].isoweekday() - _THURSDAY) % 7)
    number = words.numbers.get(said["nth"], 0)
    thursday = first + dt.timedelta(days=7 * (number - 1)) if number else last
    return Placed(value=week_value(thursday), relative=longer.relative)


_THURSDAY = 4


def nth_weekday(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "the second Monday of next month"."""
    longer = whole(said, words, scene)
    bounds = parse_edtf(longer.value)
    if bounds is None:
        return Placed(value="", relative=True)
    wanted, count = words.weekdays[said["weekday"]], words.numbers.get(said["nth"], 0)
    day = bounds[0] + dt.timedelta(days=(wanted - bounds[0].isoweekday()) % 7 + 7 * (count - 1))
    if not count:
        day = bounds[1] - dt.timedelta(days=(bounds[1].isoweekday() - wanted) % 7)
    return Placed(value=day.isoformat() if day <= bounds[1] else "", relative=longer.relative)


def whole(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Read the month or year that a week or a day of the week is counted in."""
    if "month" in said:
        return full({key: text for key, text in said.items() if key != "day"}, words, scene)
    if "year" in said:
        return Placed(value=said["year"])
    if scene.anchor is None:
        return Placed(value="", relative=True)
    shift = which(said, words) or 0
    if "unit" not in said or words.units[said["unit"]] == "month":
        return Placed(value=month_value(add_months(scene.anchor, shift)), relative=True)
    return Placed(value=f"{scene.anchor.year + shift:04d}", relative=True)


def week_number(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "week 31", of the anchor's year unless another is named."""
    if "year" not in said and scene.anchor is None:
        return Placed(value="", relative=True)
    if "which" in said and scene.anchor is not None:
        said = {**said, "year": f"{scene.anchor.year + words.which[said['which']]:04d}"}
    year = said.get("year") or f"{scene.anchor.year:04d}" if scene.anchor else said["year"]
    return Placed(value=f"{year}-W{int(said['digits']):02d}", relative="year" not in said)


def day_of(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "the 20th of next month"."""
    longer = whole(said, words, scene)
    day = number(said["day"], words)
    return Placed(value=f"{longer.value}-{day:02d}" if longer.value else "", relative=True)


def days_of(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "4 to 22 this month"."""
    longer = whole(said, words, scene).value
    value = f"{longer}-{int(said['day']):02d}/{longer}-{int(said['day2']):02d}" if longer else ""
    return Placed(value=value, relative=True, kind="range")


def _base_year(said: Said, words: Lexicon, scene: Scene) -> int | None:
    """Read the year that belongs to a quarter, season or count of months, if the words give one."""
    if "year" in said:
        return int(said["year"])
    shift = which(said, words)
    if shift is None or scene.anchor is None:
        return None
    return scene.anchor.year + shift


def _part_value(part: str, year: int) -> str:
    number = int(part[1:])
    if part[0] == "Q":
        return quarter_value(year, number)
    if part[0] == "H":
        return f"{year:04d}-{number * 6 - 5:02d}/{year:04d}-{number * 6:02d}"
    return f"{year:04d}-{part}"


def part(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place a quarter, half or season; without a year it is the latest that has begun."""
    part = words.parts[said["part"]].upper()
    year = _base_year(said, words, scene)
    if year is not None:
        return Placed(value=_part_value(part, year), relative="year" not in said)
    if scene.anchor is None:
        return Placed(value=_part_value(part, scene.year) if scene.year else "", relative=True)
    value = _part_value(part, scene.anchor.year)
    bounds = parse_edtf(value)
    if bounds and bounds[0] > scene.anchor and not scene.future:
        value = _part_value(part, scene.anchor.year - 1)
    return Placed(value=value, relative=True)


def months(said: Said, words: Lexicon, scene: Scene) -> Placed:
    """Place "the first eleven months of 2023"."""
    count = number(said.get("n", "3"), words)
    year = _base_year(said, words, scene) or (scene.anchor.year if scene.anchor else scene.year)
    if year is None or count > MONTHS_A_YEAR:
        return Placed(value="", relative=True, kind="range")
    if said["side"][0] in {"l", "d"} or said["side"] == "final" or said["side"].startswith("الاخ"):
        value = f"{year:04d}-{MONTHS_A_YEAR - count + 1:02d}/{year:04d}-12"
    else:
        value = f"{year:04d}-01/{year:04d}-{count:02d}"
    length = iso_length("month", count) if "closing" in said else ""
    return Placed(value=value, relative="year" not in said, kind="range", length=length)


def clock(said: Said, _: Lexicon, __: Scene) -> Placed:
    """Place a clock time, as `T07:42`."""
    hour, half = int(said["hour"]), said.get("half", "")
    if half[:1] in {"p", "م"} and hour < _NOON:
        hour += _NOON
    elif half[:1] in {"a", "ص"} and hour == _NOON:
        hour = 0
    return Placed(value=f"T{hour:02d}:{int(said.get('minute', '0')):02d}", kind="time")
